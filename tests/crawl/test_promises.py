"""Each alarm rings when its promise is broken, and only then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crawler.expectation import Expectation
from crawler.promises import Freshness, Past, kept, summed

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
FRESH = Freshness(NOW - timedelta(hours=2), NOW)
EXPECT = Expectation(articles_per_day=40, share_with_date=0.95, share_with_body=0.9, newest="2d")
GOOD = {
    "urls new": 12,
    "read": 10,
    "read with date": 10,
    "read whole": 9,
    "read letters": 21_000,
    "body by selector": 9,
    "body by general": 1,
    "relevant": 10,
    "with figures": 6,
}
USUAL = {name: 30 * count for name, count in GOOD.items()}
PAST = Past(USUAL, NOW - timedelta(days=5))


def test_a_good_run_rings_nothing() -> None:
    assert kept(EXPECT, GOOD, PAST, FRESH, NOW) is None
    assert kept(EXPECT, GOOD, Past({}), FRESH, NOW) is None
    assert kept(EXPECT, {}, Past({}), Freshness(), NOW) is None


@pytest.mark.parametrize(
    ("changed", "verdict", "detail"),
    [
        ({"read with date": 4}, "broken", "4 of 10 articles have a date, promised 95%"),
        ({"read whole": 4}, "broken", "4 of 10 articles have a whole text, promised 90%"),
        (
            {"body by selector": 2, "body by general": 8},
            "broken",
            "8 of 10 texts come by general, usually by selector",
        ),
        ({"read letters": 1_800}, "broken", "texts of 180 letters, usually 2100"),
        ({"with figures": 1}, "broken", "1 of 10 relevant articles have figures, usually 60%"),
    ],
    ids=["dates", "bodies", "rung", "lengths", "figures"],
)
def test_a_field_that_fell_away_rings(changed: dict[str, int], verdict: str, detail: str) -> None:
    assert kept(EXPECT, GOOD | changed, PAST, FRESH, NOW) == (verdict, detail)


def test_few_articles_ring_nothing() -> None:
    few = {"read": 7, "read with date": 0, "body by general": 7, "relevant": 7, "with figures": 0}
    assert kept(EXPECT, few, PAST, FRESH, NOW) is None


def test_a_wire_that_never_kept_a_promise_is_judged_by_what_is_usual() -> None:
    poor = Past(USUAL | {"read with date": 30}, PAST.since)
    assert kept(EXPECT, GOOD | {"read with date": 1}, poor, FRESH, NOW) is None
    assert kept(EXPECT, GOOD | {"read with date": 0}, poor, FRESH, NOW) == (
        "broken",
        "0 of 10 articles have a date, promised 10%",
    )


def test_usual_rung_is_learned_where_the_wire_names_none() -> None:
    unnamed = Expectation(articles_per_day=40, body_rung=None)
    moved = GOOD | {"body by selector": 0, "body by json-ld": 10, "body by general": 0}
    assert kept(unnamed, moved, PAST, FRESH, NOW) == (
        "broken",
        "10 of 10 texts come by json-ld, usually by selector",
    )
    assert kept(unnamed, moved, Past({}), FRESH, NOW) is None


def test_old_items_and_no_items_are_silence() -> None:
    months = Freshness(NOW - timedelta(days=90), NOW)
    assert kept(EXPECT, GOOD, PAST, months, NOW) == (
        "silent",
        "the newest item is of 2026-08-27, promised within 2d",
    )
    undated = Freshness(None, NOW - timedelta(days=3))
    assert kept(EXPECT, GOOD, PAST, undated, NOW) == (
        "silent",
        "nothing new since 2026-11-22, promised within 2d",
    )


def test_a_trickle_is_silence_too() -> None:
    thin = Past({"urls new": 3}, NOW - timedelta(days=5))
    assert kept(EXPECT, {"urls new": 1}, thin, FRESH, NOW) == (
        "silent",
        "4 new urls in 5 days, promised 40 a day",
    )
    assert kept(EXPECT, {"urls new": 1}, Past({"urls new": 3}, NOW - timedelta(days=1)), FRESH, NOW) is None
    monthly = Expectation(articles_per_day=0.2, newest="40d")
    assert kept(monthly, {}, Past({}, NOW - timedelta(days=20)), FRESH, NOW) is None


def test_runs_are_summed() -> None:
    assert summed([{"read": 2}, {"read": 3, "relevant": 1}]) == {"read": 5, "relevant": 1}
