"""The store as one run of one wire sees it: what to ask for, and where to put what came back.

The only place between spider and store. Everything that an outcome needs of the store travels in its `Page`, so
the stages in between run without one.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from scrapy.http import Response

from crawler.middlewares.retry_after import ASKING
from crawler.page.ladder import PageReading
from crawler.source_frontier import SourceFrontier, answer_validators, conditional
from crawler.value_drift import size_counts
from crawler.visits import next_visit
from storage import articles, pages, sources
from storage.models import Article, Discovered, Outcome, Page, Receipt

logger = logging.getLogger(__name__)

LEAST_MISSING = 3  # pages that are gone in one run, from which on it may be the whole site
LEASE = timedelta(minutes=30)  # a batch takes minutes; a page of a process that hung is free again after this


class Frontier(SourceFrontier):
    """The store's side of one run. Counts what happened, by outcome and by reason."""

    def page_validators(self, page: Page) -> dict[str, str]:
        """Headers that make the request for a page conditional, if its text is known."""
        return conditional(page.etag, page.last_modified) if page.visits else {}

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
            self.counts.update(size_counts(outcome.figures))
        self.counts["changes"] += len(receipt.changes)
        if outcome.reason:
            self.counts[f"{ended}: {outcome.reason}"] += 1
