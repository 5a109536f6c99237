"""When each wire is crawled next, by what the store knows. Pure.

After days off a wire is due once, at once. A time further ahead than any pace leads to is of a clock that has been
set back, and does not count.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from crawler.middlewares.retry_after import LONGEST as LONGEST_PAUSE
from crawler.pace import backoff, believed_due
from storage.due import WireDue

SPREAD = timedelta(seconds=2)  # between wires that are due at the same moment
LEAST_GAP = timedelta(minutes=1)  # between two crawls of one wire, if its own interval is not shorter
PAGE_GAP = timedelta(minutes=5)  # likewise, where only pages are due and no source


def next_crawl(every: timedelta, known: WireDue, now: datetime) -> datetime:
    """When a wire that is crawled `every` so often is to be crawled next; `now` where that is past."""
    return max(now, due_time(every, known, now) or now)


def due_time(every: timedelta, known: WireDue, now: datetime) -> datetime | None:
    """When the wire is, or was, due; None where it was never crawled.

    That is when the first of its sources is due, or the first of its pages; never within a pause that it asked for;
    and later and later after crawls that had to be killed.
    """
    if known.last_started is None:
        return None
    last = min(known.last_started, now)
    polls = (believed_due(each.due, each.interval, each.failures, every, now) for each in known.polls)
    poll = min(polls, default=last + every)
    page = max(known.next_page, last + min(every, PAGE_GAP)) if known.next_page else poll
    moment = max(min(poll, page), last + min(every, LEAST_GAP))
    if known.killed:
        moment = max(moment, last + backoff(every, "failed", None, known.killed))
    if known.paused_until:
        moment = max(moment, min(known.paused_until, now + LONGEST_PAUSE))
    return moment


def next_crawls(
    every: Mapping[str, timedelta], known: Mapping[str, WireDue], now: datetime
) -> dict[str, datetime]:
    """The same of several wires; those that are late start one after another, the one that waited longest first."""
    due = {wire: next_crawl(gap, known.get(wire, WireDue()), now) for wire, gap in every.items()}
    late = sorted(
        (wire for wire, moment in due.items() if moment <= now), key=lambda wire: _waited(known, wire)
    )
    return due | {wire: now + SPREAD * place for place, wire in enumerate(late)}


def _waited(known: Mapping[str, WireDue], wire: str) -> tuple[str, str]:
    found = known.get(wire)
    last = found.last_started if found else None
    return (last.isoformat() if last else "", wire)
