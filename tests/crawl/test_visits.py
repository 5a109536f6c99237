"""When a page is seen again, and what a status means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crawler.config import CrawlSection
from crawler.visits import next_visit, status_outcome
from storage.models import Page

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
FRESH = NOW - timedelta(hours=2)
CRAWL = CrawlSection()


def page(**known: object) -> Page:
    return Page(1, "menafn", "https://menafn.com/1/x", "menafn:1", **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("visits", "after"),
    [
        (0, timedelta(hours=1)),
        (1, timedelta(hours=6)),
        (2, timedelta(days=1)),
        (3, timedelta(days=7)),
        (4, None),
    ],
)
def test_a_fresh_article_is_seen_again_at_growing_distances(visits: int, after: timedelta | None) -> None:
    due = next_visit("article", page(visits=visits), FRESH, NOW, CRAWL)
    assert due == (NOW + after if after else None)


def test_an_old_article_is_read_once() -> None:
    assert next_visit("article", page(), NOW - timedelta(days=31), NOW, CRAWL) is None


def test_what_the_feed_said_dates_an_article_that_gives_no_date() -> None:
    old = page(published=NOW - timedelta(days=90))
    assert next_visit("article", old, None, NOW, CRAWL) is None
    assert next_visit("article", page(), None, NOW, CRAWL) == NOW + timedelta(hours=1)


def test_irrelevant_is_for_good() -> None:
    assert next_visit("irrelevant", page(), FRESH, NOW, CRAWL) is None


@pytest.mark.parametrize(
    ("failures", "minutes"), [(0, 15), (1, 30), (3, 120), (7, 1440), (400, 1440)], ids=str
)
@pytest.mark.parametrize("state", ["failed", "blocked"])
def test_a_failure_is_tried_again_later_and_later(state: str, failures: int, minutes: int) -> None:
    due = next_visit(state, page(failures=failures), None, NOW, CRAWL)
    assert due == NOW + timedelta(minutes=minutes)


def test_gone_is_checked_a_day_later_before_it_counts_but_only_for_what_was_stored() -> None:
    assert next_visit("gone", page(visits=1), FRESH, NOW, CRAWL) == NOW + timedelta(days=1)
    assert next_visit("gone", page(visits=1, failures=1), FRESH, NOW, CRAWL) is None
    assert next_visit("gone", page(), None, NOW, CRAWL) is None


@pytest.mark.parametrize(
    ("status", "outcome"),
    [(200, None), (304, "not_modified"), (404, "gone"), (410, "gone"), (403, "blocked"), (429, "failed")],
)
def test_statuses(status: int, outcome: str | None) -> None:
    ended = status_outcome(status)
    assert (ended and ended[0]) == outcome


@pytest.mark.parametrize("status", [206, 500, 503, 520])
def test_any_other_status_is_a_failure_that_names_it(status: int) -> None:
    assert status_outcome(status) == ("failed", f"HTTP {status}")
