"""The sources of one run of one wire: which are to be asked, what they gave, and when they are to be asked again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from scrapy.http import Response
from sqlite_utils import Database

from crawler.config import CrawlSection
from crawler.discovery import Source, body_hash
from crawler.pace import backoff, believed_due, in_step, next_interval
from crawler.promises import Freshness
from storage import pages, sources
from storage.keys import url_key, without_tracking
from storage.models import Change, Discovered, Outcome
from storage.wires import register_wire

# Servers lie about what has not changed: each of so many polls is made without a condition.
UNCONDITIONAL_EVERY = 10
# A date further ahead is a fault of the feed.
MOST_AHEAD = timedelta(days=1)
# A refusal is said by a status or by robots.txt; anything else that blocks is a wall.
REFUSAL = re.compile(r"^HTTP 4|^robots\.txt")


@dataclass(frozen=True, slots=True)
class WireFacts:
    """Of a wire what the store must know before its pages."""

    name: str
    title: str
    home: str
    country: str | None
    language: str | None
    rank: str
    article_pattern: str | None


class SourceFrontier:
    """What one run knows of itself, and the store's side of its sources."""

    def __init__(
        self,
        db: Database,
        wire: str,
        article_pattern: str | None,
        run: int,
        crawl: CrawlSection,
        every: timedelta = timedelta(minutes=30),
    ) -> None:
        self.db = db
        self.wire = wire
        self.article_pattern = article_pattern
        self.run = run
        self.crawl = crawl
        self.every = every
        self.newest: datetime | None = None  # of all items that the sources gave
        self.missing: list[Outcome] = []  # visits of articles that are gone, to be settled at the end
        self.wait_until: datetime | None = None  # a pause that the wire asked for
        self.started_at = datetime.now(UTC)
        self.asked = 0
        self.counts: Counter[str] = Counter()
        self.changes: list[Change] = []
        self.source_ends: list[tuple[str, str, str]] = []  # (url, outcome, detail)

    def due_sources(self, given: Iterable[Source]) -> list[Source]:
        """Those of a wire's sources that are to be asked now: all, or in a scheduled crawl those that are due."""
        if not self.crawl.only_due:
            return list(given)
        known = ((source, sources.source_state(self.db, self.wire, source.url)) for source in given)
        return [source for source, state in known if self._is_due(state)]

    def _is_due(self, state: sources.SourceState) -> bool:
        if state.due is None or state.interval is None:
            return True
        now = self.started_at
        return believed_due(state.due, state.interval, state.failures, self.every, now) <= now

    def validators(self, source_url: str) -> dict[str, str]:
        """Headers that make the request for a source conditional; none at every tenth poll."""
        state = sources.source_state(self.db, self.wire, source_url)
        return {} if _unconditional(state) else conditional(state.etag, state.last_modified)

    def is_same(self, source: Source, response: Response) -> bool:
        """Whether the answer is the one that was stored last, byte for byte; never at an unconditional poll."""
        state = sources.source_state(self.db, self.wire, source.url)
        return not _unconditional(state) and state.body_hash == body_hash(response.body)

    def asked_to_wait(self, until: datetime | None) -> None:
        """The wire wants a pause: no page is claimed any more in this run."""
        if until is not None:
            self.wait_until = max(until, self.wait_until or until)

    def discovered(
        self,
        source: Source,
        found: Sequence[Discovered],
        foreign: int,
        problem: str | None,
        response: Response,
    ) -> None:
        """Make every url a row; only then may the source's validators be remembered (same transaction)."""
        self.counts["urls foreign"] += foreign
        if not found:
            self.source_ended(source, "failed", problem or "no link to an article")
            return
        etag, last_modified = answer_validators(response)
        new = pages.record_discovery(
            self.db,
            self.wire,
            source.url,
            source.kind,
            [_addressed(item, self.wire, self.article_pattern) for item in self._in_turn(source, found)],
            now=datetime.now(UTC),
            etag=etag,
            last_modified=last_modified,
            body_hash=body_hash(response.body),
            run=self.run,
        )
        self.counts.update({"urls": len(found), "urls new": new})
        self._see_dates(found)
        self._count_source(source, "read", problem or f"{len(found)} urls, {new} new")
        self._plan(source, seen_share=1 - new / len(found))

    def _in_turn(self, source: Source, found: Sequence[Discovered]) -> Sequence[Discovered]:
        """In the order in which they are asked for: the first time as listed, which is from the newest back.

        Later in the order in which they appeared: what has waited since the last poll waits for nothing newer.
        """
        asked_before = sources.source_state(self.db, self.wire, source.url).due is not None
        return as_appeared(found) if asked_before else found

    def handed_over(
        self, source: Source, found: int, shares: Sequence[tuple[WireFacts, Sequence[Discovered]]]
    ) -> None:
        """Make the results of a search rows of the wires whose pages they are."""
        new = 0
        for wire, items in shares:
            register_wire(self.db, wire.name, wire.title, wire.home, wire.country, wire.language, wire.rank)
            keyed = [_addressed(item, wire.name, wire.article_pattern) for item in items]
            new += pages.record_discovery(
                self.db, wire.name, source.url, source.kind, keyed, now=datetime.now(UTC)
            )
        handed = sum(len(items) for _, items in shares)
        self._searched(source, found, new, f"{found} results, {handed} handed over, {new} new")

    def sighted(self, source: Source, results: Sequence[Discovered], response: Response) -> None:
        """Keep what a search tells of articles that cannot be asked for: title, publisher, date."""
        new = pages.record_discovery(
            self.db,
            self.wire,
            source.url,
            source.kind,
            [_addressed(item, self.wire, None) for item in results],
            now=datetime.now(UTC),
            body_hash=body_hash(response.body),
            run=self.run,
            unasked="title and publisher only",
        )
        self._searched(source, len(results), new, f"{len(results)} titles, {new} new")

    def _searched(self, source: Source, found: int, new: int, detail: str) -> None:
        self.counts.update({"urls": found, "urls new": new})
        self._count_source(source, "read", detail)
        pages.record_source_event(
            self.db, self.wire, source.url, source.kind, "read", detail, datetime.now(UTC), self.run
        )
        self._plan(source, seen_share=1 - new / max(found, 1))

    def _see_dates(self, found: Sequence[Discovered]) -> None:
        stated = [item.published for item in found if item.published]
        sound = [moment for moment in stated if moment < self.started_at + MOST_AHEAD]
        self.newest = max([*sound, *([self.newest] if self.newest else [])], default=None)

    def source_ended(self, source: Source, outcome: str, detail: str) -> None:
        """Remember how asking a source ended where it gave no urls; `outcome` is one of a source or of a page."""
        outcome = source_outcome(outcome, detail)
        self._count_source(source, outcome, detail)
        pages.record_source_event(
            self.db, self.wire, source.url, source.kind, outcome, detail, datetime.now(UTC), self.run
        )
        if outcome in sources.GOOD_EVENTS:
            self._plan(source, seen_share=1.0)
        else:
            self._plan_failed(source, outcome, detail)

    def _plan(self, source: Source, seen_share: float) -> None:
        """When to ask a source again after a good answer."""
        state = sources.source_state(self.db, self.wire, source.url)
        interval = next_interval(self.every, state.interval, seen_share)
        asked = in_step(state.due, self.started_at, interval)
        sources.plan_source(self.db, self.wire, source.url, interval, asked + interval, 0)

    def _plan_failed(self, source: Source, outcome: str, detail: str) -> None:
        state = sources.source_state(self.db, self.wire, source.url)
        interval, failures = state.interval or self.every, state.failures + 1
        wait = backoff(interval, outcome, detail, failures)
        due = max(self.started_at + wait, self.wait_until or self.started_at)
        sources.plan_source(self.db, self.wire, source.url, interval, due, failures)

    def freshness(self) -> Freshness:
        """How new the newest is that the wire told of."""
        return Freshness(self.newest, sources.last_new(self.db, self.wire))

    def postpone(self) -> None:
        """Keep a pause that the wire asked for beyond the end of this run."""
        if self.wait_until is not None:
            sources.postpone_sources(self.db, self.wire, self.wait_until)

    def _count_source(self, source: Source, outcome: str, detail: str) -> None:
        self.source_ends.append((source.url, outcome, detail))
        self.counts[f"sources {outcome}"] += 1


def as_appeared(found: Sequence[Discovered]) -> list[Discovered]:
    """Oldest first, by their dates if all have one; else the other way round than listed, which is newest first."""
    upwards = list(reversed(found))
    if all(item.published for item in upwards):
        upwards.sort(key=lambda item: item.published.timestamp() if item.published else 0.0)
    return upwards


def _addressed(item: Discovered, wire: str, article_pattern: str | None) -> tuple[Discovered, str]:
    """The item with the address to ask for, and the key under which the store knows its page."""
    url = without_tracking(item.url)
    return replace(item, url=url), url_key(url, wire, article_pattern)


def source_outcome(outcome: str, detail: str) -> str:
    """The word of `fetch_events` for how a request ended."""
    if outcome == "blocked" and REFUSAL.search(detail):
        return "refused"
    return "slow_down" if detail.startswith("HTTP 429") else outcome


def _unconditional(state: sources.SourceState) -> bool:
    return state.polls % UNCONDITIONAL_EVERY == UNCONDITIONAL_EVERY - 1


def conditional(etag: str | None, last_modified: str | None) -> dict[str, str]:
    """The request headers for the validators of the last answer."""
    headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in headers.items() if value}


def answer_validators(response: Response) -> tuple[str | None, str | None]:
    """(ETag, Last-Modified) of an answer."""
    etag, last_modified = response.headers.get("ETag"), response.headers.get("Last-Modified")
    return _text(etag), _text(last_modified)


def _text(header: bytes | None) -> str | None:
    return header.decode("latin-1") if header else None
