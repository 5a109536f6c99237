"""The store as one run of one wire sees it: what to ask for, and where to put what came back.

The only place between spider and store. Everything that an outcome needs of the store travels in its `Page`, so
the stages in between run without one.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from scrapy.http import Response
from sqlite_utils import Database

from crawler.config import CrawlSection
from crawler.discovery import Source, body_hash
from crawler.middlewares.retry_after import ASKING
from crawler.pace import backoff, next_interval
from crawler.page.ladder import PageReading
from crawler.promises import Freshness
from crawler.visits import next_visit
from storage import articles, pages, sources
from storage.keys import url_key, without_tracking
from storage.models import Article, Change, Discovered, Outcome, Page, Receipt

logger = logging.getLogger(__name__)

# Servers lie about what has not changed: each of so many polls is made without a condition.
UNCONDITIONAL_EVERY = 10
# A date further ahead is a fault of the feed.
MOST_AHEAD = timedelta(days=1)
# A refusal is said by a status or by robots.txt; anything else that blocks is a wall.
REFUSAL = re.compile(r"^HTTP 4|^robots\.txt")
LEAST_MISSING = 3  # pages that are gone in one run, from which on it may be the whole site
LEASE = timedelta(minutes=30)  # a batch takes minutes; a page of a process that hung is free again after this


class Frontier:
    """The store's side of one run. Counts what happened, by outcome and by reason."""

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
        return [source for source, state in known if state.due is None or state.due <= self.started_at]

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

    def page_validators(self, page: Page) -> dict[str, str]:
        """Headers that make the request for a page conditional, if its text is known."""
        return conditional(page.etag, page.last_modified) if page.visits else {}

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
            [self._addressed(item) for item in found],
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

    def _see_dates(self, found: Sequence[Discovered]) -> None:
        stated = [item.published for item in found if item.published]
        sound = [moment for moment in stated if moment < self.started_at + MOST_AHEAD]
        self.newest = max([*sound, *([self.newest] if self.newest else [])], default=None)

    def _addressed(self, item: Discovered) -> tuple[Discovered, str]:
        """The item with the address to ask for, and the key under which the store knows its page."""
        url = without_tracking(item.url)
        return replace(item, url=url), url_key(url, self.wire, self.article_pattern)

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
        sources.plan_source(self.db, self.wire, source.url, interval, self.started_at + interval, 0)

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

    def claim(self, most: int) -> list[Page]:
        """The next due pages, taken so that no other process fetches them; none once the run has had its share."""
        most = min(most, self.crawl.max_pages - self.asked)
        if most <= 0 or self.wait_until is not None:
            return []
        now, owner = datetime.now(UTC), str(self.run)
        try:
            claimed = pages.claim_pages(self.db, self.wire, now, most, owner, LEASE, self.started_at)
        except sqlite3.Error as error:
            logger.error("no page could be claimed: %s", error)
            self.counts["errors"] += 1
            return []
        self.asked += len(claimed)
        return claimed

    @staticmethod
    def hint(page: Page) -> Discovered:
        """What the source said of the page: the ladder's last rung."""
        return Discovered(page.url, page.headline, page.summary, page.published)

    def outcome(
        self,
        page: Page,
        state: str,
        reason: str | None,
        *,
        response: Response | None = None,
        article: Article | None = None,
        digest: str | None = None,
    ) -> Outcome:
        """The record of one visit, before the pipelines have looked at its article."""
        etag, last_modified = answer_validators(response) if response is not None else (None, None)
        return Outcome(
            page=page,
            run=self.run,
            fetched_at=datetime.now(UTC),
            state=state,
            reason=reason,
            http_status=response.status if response is not None else None,
            etag=etag,
            last_modified=last_modified,
            body_hash=digest,
            article=article,
            archived=response.meta.get("archived") if response is not None else None,
        )

    def own_fault(self, error: BaseException | None, page: Page | None) -> None:
        """An error of ours while a page was handled: the run failed, and the page is tried again later."""
        self.counts["errors"] += 1
        if page is None:
            return
        outcome = self.outcome(page, "failed", f"error of Orewire's own: {type(error).__name__}")
        self.save(replace(outcome, next_visit=self.schedule(outcome)))

    def schedule(self, outcome: Outcome) -> datetime | None:
        """When the page of this outcome is to be visited again; never within a pause that was asked for."""
        published = outcome.article.published if outcome.article else None
        planned = next_visit(outcome.state, outcome.page, published, outcome.fetched_at, self.crawl)
        if planned is None or self.wait_until is None or outcome.http_status not in ASKING:
            return planned
        return max(planned, self.wait_until)

    def settle_missing(self) -> None:
        """Store the visits of known articles that are gone, once the whole run shows whether that proves anything."""
        good = any(end[1] in sources.GOOD_EVENTS for end in self.source_ends)
        there, missing = self.counts["pages there"], len(self.missing)
        outage = not (good or there) or (missing >= LEAST_MISSING and missing > there)
        for outcome in self.missing:
            if outage:
                outcome = replace(outcome, state="failed", reason=f"{outcome.reason} while the wire is out")
            self.save(replace(outcome, next_visit=self.schedule(outcome)))
        self.missing.clear()

    def saw(self, reading: PageReading) -> None:
        """Count what a page gave, before the pipelines decide: the wire's promises are of all pages."""
        article = reading.article
        if article is None:
            return
        self.counts["read"] += 1
        self.counts["read with date"] += article.published is not None
        self.counts["read whole"] += reading.state == "article"
        self.counts["read letters"] += len(article.body)
        self.counts[f"body by {article.rungs.get('body', 'feed')}"] += 1

    def save(self, outcome: Outcome) -> Receipt:
        """Store the outcome in one transaction, and count it."""
        receipt = articles.save_outcome(
            self.db, outcome, now=datetime.now(UTC), removal_checks=self.crawl.removal_checks
        )
        self.count(outcome, receipt)
        self.changes += receipt.changes
        return receipt

    def count(self, outcome: Outcome, receipt: Receipt) -> None:
        """Every visit counts once as fetched, once by its end, and once by its reason if it has one."""
        ended = receipt.effect if receipt.effect != "state" else outcome.state
        self.counts.update(["fetched", ended])
        self.counts["figures"] += receipt.figures
        if outcome.article is not None:
            self.counts["relevant"] += 1
            self.counts["with figures"] += bool(outcome.figures)
        self.counts["changes"] += len(receipt.changes)
        if outcome.reason:
            self.counts[f"{ended}: {outcome.reason}"] += 1


def source_outcome(outcome: str, detail: str) -> str:
    """The word of `fetch_events` for how a request ended."""
    if outcome == "blocked" and REFUSAL.search(detail):
        return "refused"
    return "slow_down" if detail.startswith("HTTP 429") or detail == "asked to wait" else outcome


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
