"""What a run amounts to, from how its sources and pages ended. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

GOOD = ("ok", "not_modified")
# Verdicts that make `orewire crawl` exit 1.
FAILED_VERDICTS = ("unreachable", "blocked", "broken", "interrupted", "failed")


def verdict(sources: Sequence[tuple[str, str, str]], counts: Mapping[str, int]) -> tuple[str, str]:
    """(verdict, detail in words) of a run; `sources` are (url, outcome, detail) of each source asked."""
    if errors := counts.get("errors", 0):
        return "failed", f"{errors} errors of Orewire's own; the log has them"
    if not sources:
        return "failed", "no source was asked"
    good = [end for end in sources if end[1] in GOOD]
    if not good:
        return _without_sources(sources)
    return _with_pages(counts) or ("ok", _partly(sources, len(good)))


def _without_sources(sources: Sequence[tuple[str, str, str]]) -> tuple[str, str]:
    reasons = Counter(detail for _, _, detail in sources)
    reason = reasons.most_common(1)[0][0]
    host = urlsplit(sources[0][0]).netloc
    if all(detail.startswith("can't be reached") for detail in reasons):
        return "unreachable", reason.replace("can't be reached", f"{host} can't be reached", 1)
    if all(outcome == "blocked" for _, outcome, _ in sources):
        return "blocked", f"{host}: {reason}"
    return "broken", f"{host}: none of {len(sources)} sources gave articles ({reason})"


def _with_pages(counts: Mapping[str, int]) -> tuple[str, str] | None:
    """A run whose sources answered but whose pages all ended badly."""
    fetched, blocked, failed = counts.get("fetched", 0), counts.get("blocked", 0), counts.get("failed", 0)
    if not fetched or blocked + failed < fetched:
        return None
    name = "blocked" if blocked >= failed else "broken"
    return name, f"none of {fetched} pages could be read ({blocked} blocked, {failed} failed)"


def _partly(sources: Sequence[tuple[str, str, str]], good: int) -> str:
    if good == len(sources):
        return ""
    bad = next(end for end in sources if end[1] not in GOOD)
    return f"{len(sources) - good} of {len(sources)} sources gave nothing ({bad[0]}: {bad[2]})"
