"""Whether a run kept what its wire promises, beside the wire's own last runs. Pure.

Every check wants enough articles to say anything, and a fall that no bad day explains: an alarm that rings
without cause is soon switched off.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from crawler.durations import read_duration
from crawler.expectation import Expectation

LEAST_READ = 8  # articles of a run, below which shares say nothing
LEAST_BEFORE = 30  # articles of earlier runs that tell what is usual
FALLEN = 0.5  # a share below this part of the promised one is a break
SHORTER = 1 / 3  # texts below this part of their usual length are the beginnings of articles
LEAST_WINDOW = timedelta(days=2)
FEW = 0.05  # of the promised articles a day

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Past:
    """The wire's last runs: their counts summed, and when the first of them began."""

    counts: Counts
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Freshness:
    """`newest` is the date of the newest item of the sources, `last_new` when one gave a new url; None: unknown."""

    newest: datetime | None = None
    last_new: datetime | None = None


Fault = tuple[str, str]


def kept(expect: Expectation, counts: Counts, past: Past, fresh: Freshness, now: datetime) -> Fault | None:
    """(verdict, detail) of the first promise that was not kept; None where all were."""
    silent = _silent(expect, fresh, now) or _few(expect, counts, past, now)
    if silent:
        return "silent", silent
    checks: tuple[Callable[[Expectation, Counts, Counts], str | None], ...] = (
        _dates,
        _bodies,
        _rung,
        _lengths,
        _figures,
    )
    fault = next(filter(None, (check(expect, counts, past.counts) for check in checks)), None)
    return ("broken", fault) if fault else None


def summed(runs: Sequence[Counts]) -> Counter[str]:
    """The counts of several runs as those of one."""
    total: Counter[str] = Counter()
    for counts in runs:
        total.update(counts)
    return total


def _silent(expect: Expectation, fresh: Freshness, now: datetime) -> str | None:
    limit = read_duration(expect.newest)
    if fresh.newest is not None and now - fresh.newest > limit:
        return f"the newest item is of {fresh.newest:%Y-%m-%d}, promised within {expect.newest}"
    if fresh.newest is None and fresh.last_new is not None and now - fresh.last_new > limit:
        return f"nothing new since {fresh.last_new:%Y-%m-%d}, promised within {expect.newest}"
    return None


def _few(expect: Expectation, counts: Counts, past: Past, now: datetime) -> str | None:
    """So few urls over some days that most of the wire must be missing, though something still comes."""
    if past.since is None or now - past.since < LEAST_WINDOW:
        return None
    days = (now - past.since) / timedelta(days=1)
    came = counts.get("urls new", 0) + past.counts.get("urls new", 0)
    if came >= FEW * expect.articles_per_day * days or FEW * expect.articles_per_day * days < 1:
        return None
    return f"{came} new urls in {days:.0f} days, promised {expect.articles_per_day:g} a day"


def _dates(expect: Expectation, counts: Counts, before: Counts) -> str | None:
    return _share("a date", "read with date", expect.share_with_date, counts, before)


def _bodies(expect: Expectation, counts: Counts, before: Counts) -> str | None:
    return _share("a whole text", "read whole", expect.share_with_body, counts, before)


def _share(what: str, name: str, promised: float, counts: Counts, before: Counts) -> str | None:
    """A share that fell below half of what is promised, or usual where the wire never kept it."""
    read, usual_of = counts.get("read", 0), before.get("read", 0)
    if usual_of >= LEAST_BEFORE:
        promised = min(promised, before.get(name, 0) / usual_of)
    if read < LEAST_READ or counts.get(name, 0) / read >= promised * FALLEN:
        return None
    return f"{counts.get(name, 0)} of {read} articles have {what}, promised {promised:.0%}"


def _rung(expect: Expectation, counts: Counts, before: Counts) -> str | None:
    rungs = {key.removeprefix("body by "): n for key, n in counts.items() if key.startswith("body by ")}
    usual = expect.body_rung or _usual_rung(before)
    read = sum(rungs.values())
    if usual is None or read < LEAST_READ or rungs.get(usual, 0) / read >= FALLEN:
        return None
    other = max(rungs, key=lambda rung: rungs[rung] if rung != usual else 0)
    return f"{rungs[other]} of {read} texts come by {other}, usually by {usual}"


def _usual_rung(before: Counts) -> str | None:
    rungs = {key.removeprefix("body by "): n for key, n in before.items() if key.startswith("body by ")}
    return max(rungs, key=lambda rung: rungs[rung]) if sum(rungs.values()) >= LEAST_BEFORE else None


def _lengths(expect: Expectation, counts: Counts, before: Counts) -> str | None:
    read, usual_of = counts.get("read", 0), before.get("read", 0)
    if read < LEAST_READ or usual_of < LEAST_BEFORE:
        return None
    length, usual = counts.get("read letters", 0) / read, before.get("read letters", 0) / usual_of
    return f"texts of {length:.0f} letters, usually {usual:.0f}" if length < usual * SHORTER else None


def _figures(expect: Expectation, counts: Counts, before: Counts) -> str | None:
    relevant, usual_of = counts.get("relevant", 0), before.get("relevant", 0)
    usual = before.get("with figures", 0) / usual_of if usual_of >= LEAST_BEFORE else 0.0
    usual = max(usual, expect.share_with_figures)
    found = counts.get("with figures", 0)
    if relevant < LEAST_READ or usual < 0.2 or found / relevant >= usual * FALLEN * FALLEN:
        return None
    return f"{found} of {relevant} relevant articles have figures, usually {usual:.0%}"
