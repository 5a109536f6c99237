"""Each alarm rings when its promise is broken, and only then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crawler.expectation import Expectation
from crawler.promises import Freshness, Past, kept, summed
from crawler.value_drift import size_counts
from tests.storage.makers import figure

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
PAST = Past(summed([GOOD] * 30), NOW - timedelta(days=5), [GOOD] * 30)


def past(**changed: int) -> Past:
    """Thirty runs, each as the good one but for what is given."""
    counts = GOOD | {name.replace("_", " "): n for name, n in changed.items()}
    return Past(summed([counts] * 30), PAST.since, [counts] * 30)


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
        (
            {"relevant": 20, "with figures": 1},
            "broken",
            "1 of 20 relevant articles have figures, usually 60%",
        ),
        (
            {"fetched": 12, "blocked": 9, "failed": 3},
            "blocked",
            "none of 12 pages could be read (9 blocked, 3 failed)",
        ),
        ({"fetched": 3, "failed": 3}, "broken", "none of 3 pages could be read (0 blocked, 3 failed)"),
    ],
    ids=["dates", "bodies", "rung", "lengths", "figures", "walled", "unreadable"],
)
def test_a_field_that_fell_away_rings(changed: dict[str, int], verdict: str, detail: str) -> None:
    assert kept(EXPECT, GOOD | changed, PAST, FRESH, NOW) == (verdict, detail)


def test_few_articles_ring_nothing() -> None:
    few = {"read": 7, "read with date": 0, "body by general": 7, "relevant": 7, "with figures": 0}
    assert kept(EXPECT, few, PAST, FRESH, NOW) is None
    assert kept(EXPECT, GOOD | {"fetched": 2, "blocked": 2}, Past({}), FRESH, NOW) is None


def test_runs_that_read_little_are_judged_together() -> None:
    """Four polls a day that each bring two articles, since the redesign without dates."""
    few = {"read": 2, "read with date": 0, "body by selector": 2, "read whole": 2, "read letters": 4_200}
    told = [kept(EXPECT, few, replace(PAST, readings=[few] * n + [GOOD] * 30), FRESH, NOW) for n in range(4)]
    assert told == [None, None, None, ("broken", "0 of 8 articles have a date, promised 95%")]
    nothing = kept(EXPECT, {}, replace(PAST, readings=[few] * 4 + [GOOD] * 26), FRESH, NOW)
    assert nothing == told[3]  # a poll without articles tells nothing new
    assert kept(EXPECT, GOOD, replace(PAST, readings=[few] * 4 + [GOOD] * 26), FRESH, NOW) is None


@pytest.mark.parametrize(("found", "rings"), [(0, True), (2, True), (3, False), (6, False)])
def test_figures_that_are_few_by_chance_ring_nothing(found: int, rings: bool) -> None:
    """Usually six of ten have figures; of twenty, two or fewer is a chance of 5 in a million, three of 5 in 100,000."""
    now = GOOD | {"relevant": 20, "with figures": found}
    assert (kept(EXPECT, now, PAST, FRESH, NOW) is not None) == rings


def test_where_few_articles_have_figures_more_of_them_are_needed_to_tell() -> None:
    now, usual = GOOD | {"relevant": 20, "with figures": 0}, past(**{"with figures": 3})
    assert kept(EXPECT, now, usual, FRESH, NOW) is None
    assert kept(EXPECT, now, replace(usual, readings=[now, now, *usual.readings]), FRESH, NOW) == (
        "broken",
        "0 of 60 relevant articles have figures, usually 30%",
    )


@pytest.mark.parametrize(
    ("sizes", "told"),
    [
        ({"values t 2.3": 20}, "figures of about 200 t, usually 200,000 t"),
        ({"values t 2.3": 14, "values t 5.5": 8}, "figures of about 200 t, usually 200,000 t"),
        ({"values t 8.3": 20}, "figures of about 200,000,000 t, usually 200,000 t"),
        ({"values t 6.4": 20}, None),
        ({"values t 5.0": 17, "values t 0.1": 2, "values t 9.9": 1}, None),
        ({"values t 2.3": 10}, None),
        ({"values oz 2.3": 20}, None),
    ],
    ids=[
        "digits lost",
        "most of them",
        "digits gained",
        "a year's totals",
        "odd articles",
        "too few",
        "another unit",
    ],
)
def test_figures_of_another_order_of_magnitude_ring(sizes: dict[str, int], told: str | None) -> None:
    usual = past(**{"values t 4.6": 1, "values t 5.3": 3, "values t 6.1": 2})
    fault = kept(EXPECT, GOOD | sizes, usual, FRESH, NOW)
    assert fault == (("broken", told) if told else None)


def test_an_article_counts_by_its_median_figure() -> None:
    tons = [figure(f"{n} tons", str(n)) for n in (100, 200_000, 216_732, 300_000, 7)]
    ounces = figure("5,000 oz", "5000", unit="oz")
    thousands = figure("3 kt", "3", unit="kt")
    assert size_counts([*tons, ounces]) == ["values t 5.3", "values oz 3.7"]
    assert size_counts([thousands, figure("none", None), figure("0 tons", "0")]) == ["values t 3.5"]


def test_a_wire_that_never_kept_a_promise_is_judged_by_what_is_usual() -> None:
    poor = past(**{"read with date": 1})
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
