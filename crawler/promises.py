"""Whether a run kept what its wire promises, beside the wire's own last runs. Pure.

Every check wants enough articles to say anything, and a fall that no bad day explains: an alarm that rings
without cause is soon switched off. Where a run read too few, those before it are taken with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil, comb, log

from crawler.durations import read_duration
from crawler.expectation import Expectation
from crawler.value_drift import drift

LEAST_READ = 8  # articles, below which shares say nothing
LEAST_PAGES = 3  # pages that end badly and are more than a bad day
LEAST_RELEVANT = 20  # likewise relevant articles, of which some never have figures
LEAST_SHARE = 0.1  # of them; where fewer have figures, that none has says little
LEAST_BEFORE = 30  # articles of earlier runs that tell what is usual
FALLEN = 0.5  # a share below this part of the promised one is a break
CHANCE = 1e-5  # a fall as likely as this by chance is not told: a wire is judged thousands of times a year
SHORTER = 1 / 3  # texts below this part of their usual length are the beginnings of articles
LEAST_WINDOW = timedelta(days=2)
FEW = 0.05  # of the promised articles a day

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Past:
    """The wire's last polls: their counts summed, and when the first of them began; `readings` are the counts of
    each of its last polls that fetched pages, newest first."""

    counts: Counts
    since: datetime | None = None
    readings: Sequence[Counts] = ()


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
    runs = (counts, *past.readings)
    if unread := _unread(runs):
        return unread
    checks: tuple[Callable[[Expectation, Sequence[Counts]], str | None], ...] = (
        _dates,
        _bodies,
        _rung,
        _lengths,
        _figures,
        _values,
    )
    fault = next(filter(None, (check(expect, runs) for check in checks)), None)
    return ("broken", fault) if fault else None


def summed(runs: Sequence[Counts]) -> Counter[str]:
    """The counts of several runs as those of one."""
    total: Counter[str] = Counter()
    for counts in runs:
        total.update(counts)
    return total


def parted(runs: Sequence[Counts], name: str, least: int) -> tuple[Counts, Counts]:
    """The runs (newest first) as (recent, before): recent are the first ones that together hold `least` of `name`."""
    held, place = 0, 0
    while place < len(runs) and held < least:
        held += runs[place].get(name, 0)
        place += 1
    return summed(runs[:place]), summed(runs[place:])


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


def _unread(runs: Sequence[Counts]) -> Fault | None:
    """Every page of late ended at a wall or in a failure, though the sources answer."""
    recent, _ = parted(runs, "fetched", LEAST_PAGES)
    fetched, blocked, failed = (recent.get(name, 0) for name in ("fetched", "blocked", "failed"))
    if fetched < LEAST_PAGES or blocked + failed < fetched:
        return None
    name = "blocked" if blocked >= failed else "broken"
    return name, f"none of {fetched} pages could be read ({blocked} blocked, {failed} failed)"


def _dates(expect: Expectation, runs: Sequence[Counts]) -> str | None:
    return _share("a date", "read with date", expect.share_with_date, runs)


def _bodies(expect: Expectation, runs: Sequence[Counts]) -> str | None:
    return _share("a whole text", "read whole", expect.share_with_body, runs)


def _share(what: str, name: str, promised: float, runs: Sequence[Counts]) -> str | None:
    """A share that fell below half of what is promised, or usual where the wire never kept it."""
    recent, before = parted(runs, "read", LEAST_READ)
    read, usual_of = recent.get("read", 0), before.get("read", 0)
    if usual_of >= LEAST_BEFORE:
        promised = min(promised, before.get(name, 0) / usual_of)
    if read < LEAST_READ or recent.get(name, 0) / read >= promised * FALLEN:
        return None
    return f"{recent.get(name, 0)} of {read} articles have {what}, promised {promised:.0%}"


def _rung(expect: Expectation, runs: Sequence[Counts]) -> str | None:
    recent, before = parted(runs, "read", LEAST_READ)
    rungs, usual = _rungs(recent), expect.body_rung or _usual_rung(before)
    read = sum(rungs.values())
    if usual is None or read < LEAST_READ or rungs.get(usual, 0) / read >= FALLEN:
        return None
    other = max(rungs, key=lambda rung: rungs[rung] if rung != usual else 0)
    return f"{rungs[other]} of {read} texts come by {other}, usually by {usual}"


def _rungs(counts: Counts) -> dict[str, int]:
    return {key.removeprefix("body by "): n for key, n in counts.items() if key.startswith("body by ")}


def _usual_rung(before: Counts) -> str | None:
    rungs = _rungs(before)
    return max(rungs, key=lambda rung: rungs[rung]) if sum(rungs.values()) >= LEAST_BEFORE else None


def _lengths(expect: Expectation, runs: Sequence[Counts]) -> str | None:
    recent, before = parted(runs, "read", LEAST_READ)
    read, usual_of = recent.get("read", 0), before.get("read", 0)
    if read < LEAST_READ or usual_of < LEAST_BEFORE:
        return None
    length, usual = recent.get("read letters", 0) / read, before.get("read letters", 0) / usual_of
    return f"texts of {length:.0f} letters, usually {usual:.0f}" if length < usual * SHORTER else None


def _figures(expect: Expectation, runs: Sequence[Counts]) -> str | None:
    """The share of relevant articles that have figures fell, by more than chance does."""
    least = _relevant_needed(summed(runs))
    recent, before = parted(runs, "relevant", least)
    relevant, usual_of = recent.get("relevant", 0), before.get("relevant", 0)
    usual = before.get("with figures", 0) / usual_of if usual_of >= LEAST_BEFORE else 0.0
    usual = max(usual, expect.share_with_figures)
    found = recent.get("with figures", 0)
    if relevant < least or found / relevant >= usual * FALLEN:
        return None
    if at_most_by_chance(found, relevant, usual) > CHANCE:
        return None
    return f"{found} of {relevant} relevant articles have figures, usually {usual:.0%}"


def _relevant_needed(all_runs: Counts) -> int:
    """So many articles that none of them with figures would be no chance."""
    share = all_runs.get("with figures", 0) / max(all_runs.get("relevant", 0), 1)
    lacks = 1 - min(max(share, LEAST_SHARE), 1 - LEAST_SHARE)
    return max(LEAST_RELEVANT, ceil(log(CHANCE) / log(lacks)))


def at_most_by_chance(found: int, of: int, share: float) -> float:
    """How likely at most `found` of `of` articles have what a `share` of all articles has (binomial)."""
    return sum(comb(of, n) * share**n * (1 - share) ** (of - n) for n in range(found + 1))


def _values(expect: Expectation, runs: Sequence[Counts]) -> str | None:
    return drift(runs)
