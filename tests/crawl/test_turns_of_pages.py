"""In which order a wire's new pages are asked for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from crawler.source_frontier import as_appeared
from storage.models import Discovered

NOON = datetime(2025, 1, 12, 12, tzinfo=UTC)


def listed(*hours: int | None) -> list[Discovered]:
    return [
        Discovered(f"/{place}", published=None if hour is None else NOON + timedelta(hours=hour))
        for place, hour in enumerate(hours)
    ]


def test_by_their_dates_where_all_have_one() -> None:
    assert [item.url for item in as_appeared(listed(3, -1, 2))] == ["/1", "/2", "/0"]


def test_of_one_moment_the_one_that_is_listed_last_comes_first() -> None:
    assert [item.url for item in as_appeared(listed(0, 0, 0))] == ["/2", "/1", "/0"]


def test_the_other_way_round_than_listed_where_a_date_is_missing() -> None:
    assert [item.url for item in as_appeared(listed(3, None, 2))] == ["/2", "/1", "/0"]
