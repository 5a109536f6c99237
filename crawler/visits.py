"""When a page is to be visited again, and what an answer's status means. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from crawler.config import CrawlSection
from storage.models import Page

# Statuses that end a visit without a look at the body: (outcome, reason in words).
STATUS_OUTCOMES = {
    304: ("not_modified", "HTTP 304"),
    401: ("blocked", "HTTP 401, wants a login"),
    402: ("blocked", "HTTP 402, wants payment"),
    403: ("blocked", "HTTP 403, refused"),
    404: ("gone", "HTTP 404"),
    410: ("gone", "HTTP 410"),
    429: ("failed", "HTTP 429, asked to slow down"),
    451: ("blocked", "HTTP 451, withheld by law"),
}
READ_AGAIN = ("article", "unchanged", "not_modified", "truncated")
GONE_RECHECK = timedelta(days=1)


def status_outcome(status: int) -> tuple[str, str] | None:
    """How an answer with this status ends a visit; None where its body is to be read."""
    if status in STATUS_OUTCOMES:
        return STATUS_OUTCOMES[status]
    return None if status == 200 else ("failed", f"HTTP {status}")


def next_visit(
    state: str, page: Page, published: datetime | None, now: datetime, crawl: CrawlSection
) -> datetime | None:
    """When to fetch the page again after a visit that ended in `state`; None for never."""
    if state in READ_AGAIN:
        return _revisit(page, published or page.published, now, crawl)
    if state in ("failed", "blocked"):
        return now + _backoff(page.failures, crawl)
    if state == "gone" and page.visits and page.failures + 1 < crawl.removal_checks:
        return now + GONE_RECHECK
    return None


def _revisit(page: Page, published: datetime | None, now: datetime, crawl: CrawlSection) -> datetime | None:
    stale = published is not None and now - published > crawl.revisit_younger_than
    if stale or page.visits >= len(crawl.revisits):
        return None
    return now + crawl.revisits[page.visits]


def _backoff(failures: int, crawl: CrawlSection) -> timedelta:
    return min(crawl.retry_first * (1 << min(failures, 16)), crawl.retry_longest)
