"""What a run amounts to, from how its sources and pages ended. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from storage.runs import VISITED
from storage.sources import GOOD_EVENTS

# Verdicts that make `orewire crawl` exit 1. A wire that has nothing new is no failure of the crawl.
FAILED_VERDICTS = ("unreachable", "blocked", "refused", "broken", "interrupted", "failed", "killed")
# Verdict → the health of the wire; what is not here tells nothing of it: our own errors, a run that was stopped.
HEALTH = {"ok": "ok", "silent": "silent", "blocked": "blocked", "refused": "blocked", "broken": "broken"}
LEFT = "left for later: "  # and why; the beginning of a count
# One run without an answer may be our own line; this many in a row are the wire.
UNREACHABLE_IN_A_ROW = 3


def verdict(sources: Sequence[tuple[str, str, str]], counts: Mapping[str, int]) -> tuple[str, str]:
    """(verdict, detail in words) of a run; `sources` are (url, outcome, detail) of each source asked.

    What the pages were is judged by the wire's promises.
    """
    if errors := counts.get("errors", 0):
        return "failed", f"{errors} errors of Orewire's own; the log has them"
    if not sources:
        return _only_pages(counts)
    good = [end for end in sources if end[1] in GOOD_EVENTS]
    if not good:
        return _without_sources(sources)
    return "ok", _partly(sources, len(good))


def health_of(ended: str, earlier: Sequence[str | None]) -> str | None:
    """How the wire is by this verdict and those of the runs before it, newest first; None where they do not tell."""
    if ended != "unreachable":
        return HEALTH.get(ended)
    before = list(earlier)[: UNREACHABLE_IN_A_ROW - 1]
    lasting = len(before) == UNREACHABLE_IN_A_ROW - 1 and set(before) == {"unreachable"}
    return "silent" if lasting else None


def _only_pages(counts: Mapping[str, int]) -> tuple[str, str]:
    """A run between polls, for pages that were due; without these it was in vain."""
    if left := [name for name in counts if name.startswith(LEFT)]:
        return VISITED, left[0]
    if not counts.get("fetched"):
        return "failed", "no source was asked"
    return VISITED, "no source was due"


def _without_sources(sources: Sequence[tuple[str, str, str]]) -> tuple[str, str]:
    reasons = Counter(detail for _, _, detail in sources)
    reason = reasons.most_common(1)[0][0]
    host = urlsplit(sources[0][0]).netloc
    outcomes = {outcome for _, outcome, _ in sources}
    if all(detail.startswith("can't be reached") for detail in reasons):
        return "unreachable", reason.replace("can't be reached", f"{host} can't be reached", 1)
    if outcomes == {"no_robots"}:
        return "unreachable", f"{host}: {reason}, so the whole site counts as forbidden for a while"
    if outcomes <= {"blocked", "refused", "slow_down"}:
        name = "refused" if outcomes == {"refused"} else "blocked"
        return name, f"{host}: {reason}"
    return "broken", f"{host}: none of {len(sources)} sources gave articles ({reason})"


def _partly(sources: Sequence[tuple[str, str, str]], good: int) -> str:
    if good == len(sources):
        return ""
    bad = next(end for end in sources if end[1] not in GOOD_EVENTS)
    return f"{len(sources) - good} of {len(sources)} sources gave nothing ({bad[0]}: {bad[2]})"
