"""The store as one run of one wire sees it: what to ask for, and where to put what came back.

The only place between spider and store. Everything that an outcome needs of the store travels in its `Page`, so
the stages in between run without one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from scrapy.http import Response
from sqlite_utils import Database

from crawler.config import CrawlSection
from crawler.discovery import Source, body_hash
from crawler.visits import next_visit
from storage import articles, pages
from storage.keys import url_key, without_tracking
from storage.models import Article, Change, Discovered, Outcome, Page, Receipt

LEASE = timedelta(minutes=30)  # a batch takes minutes; a page of a process that hung is free again after this


class Frontier:
    """The store's side of one run. Counts what happened, by outcome and by reason."""

    def __init__(
        self, db: Database, wire: str, article_pattern: str | None, run: int, crawl: CrawlSection
    ) -> None:
        self.db = db
        self.wire = wire
        self.article_pattern = article_pattern
        self.run = run
        self.crawl = crawl
        self.started_at = datetime.now(UTC)
        self.asked = 0
        self.counts: Counter[str] = Counter()
        self.changes: list[Change] = []
        self.source_ends: list[tuple[str, str, str]] = []  # (url, outcome, detail)

    def validators(self, source_url: str) -> dict[str, str]:
        """Headers that make the request for a source conditional."""
        etag, last_modified, _ = pages.source_validators(self.db, self.wire, source_url)
        return conditional(etag, last_modified)

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
        self._count_source(source, "ok", problem or f"{len(found)} urls, {new} new")

    def _addressed(self, item: Discovered) -> tuple[Discovered, str]:
        """The item with the address to ask for, and the key under which the store knows its page."""
        url = without_tracking(item.url)
        return replace(item, url=url), url_key(url, self.wire, self.article_pattern)

    def source_ended(self, source: Source, outcome: str, detail: str) -> None:
        """Remember how asking a source ended where it gave no urls: not_modified, blocked, gone or failed."""
        self._count_source(source, outcome, detail)
        pages.record_source_event(
            self.db, self.wire, source.url, source.kind, outcome, detail, datetime.now(UTC), self.run
        )

    def _count_source(self, source: Source, outcome: str, detail: str) -> None:
        self.source_ends.append((source.url, outcome, detail))
        self.counts[f"sources {outcome}"] += 1

    def claim(self, most: int) -> list[Page]:
        """The next due pages, taken so that no other process fetches them; none once the run has had its share."""
        most = min(most, self.crawl.max_pages - self.asked)
        if most <= 0:
            return []
        now, owner = datetime.now(UTC), str(self.run)
        claimed = pages.claim_pages(self.db, self.wire, now, most, owner, LEASE, self.started_at)
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
        """When the page of this outcome is to be visited again."""
        published = outcome.article.published if outcome.article else None
        return next_visit(outcome.state, outcome.page, published, outcome.fetched_at, self.crawl)

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
        self.counts["changes"] += len(receipt.changes)
        if outcome.reason:
            self.counts[f"{ended}: {outcome.reason}"] += 1


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
