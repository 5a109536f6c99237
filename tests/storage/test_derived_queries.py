"""Derived values of a store: beside the reported ones when asked, as of any moment, with vintages of their own."""

from __future__ import annotations

from datetime import date
from typing import Any

from storage.articles import save_outcome
from storage.db import Database
from storage.derived_queries import derived_row_vintages, with_derived
from storage.models import Figure
from storage.resampled import in_calendar
from storage.series_queries import summaries, values
from tests.storage.makers import figure, hours, outcome

EIGHT = {"end": date(2024, 11, 20), "period": "first eight months of 1403"}
AZAR_1402 = {"start": date(2023, 11, 22), "end": date(2023, 12, 21), "period": "Azar 1402"}


def tell(db: Database, hour: int, *figures: Figure, slug: str = "", **fields: Any) -> None:
    told = outcome(
        *figures,
        slug=slug or f"p{hour}",
        headline=f"H{hour}",
        at=hours(hour),
        published=hours(hour),
        **fields,
    )
    save_outcome(db, told, now=hours(hour))


def store(db: Database) -> None:
    """Eight months, an hour later nine, then another value for the eight; and the ninth month a year before."""
    year_before = figure("23,001 tons", "23001", **AZAR_1402)
    tell(db, 1, figure("192,615 tons", "192615", **EIGHT), year_before, slug="eight")
    tell(db, 2, figure())
    tell(db, 3, figure("192,001 tons", "192001", **EIGHT), year_before, slug="eight")


def shown(db: Database, **asked: Any) -> list[tuple[Any, ...]]:
    found = with_derived(db, values(db, ["copper"], **asked), **asked)
    return [(row["period"], row["value"], row["derived"], row["change"]) for row in found]


def test_derived_values_stand_between_the_reported_ones_with_their_inputs(db: Database) -> None:
    store(db)
    found = with_derived(db, values(db, ["copper"]))
    azar = next(row for row in found if row["derived"])
    assert (azar["period"], azar["value"], azar["bound"], azar["change"]) == (
        "Azar 1403",
        24731,
        "exact",
        7.5,
    )
    assert azar["derived"] == "first nine months of 1403 − first eight months of 1403"
    assert [(each["sign"], each["value"]) for each in azar["inputs"]] == [(1, 216732), (-1, 192001)]
    assert (azar["id"], azar["url"], azar["witnesses"]) == (None, None, 0)
    assert azar["known_from"] == "2025-01-12T11:00:00.000000Z"
    assert len(found) == 4
    assert {row["derived"] for row in values(db, ["copper"]) if "derived" in row} == set()


def test_as_of_derives_from_what_was_held_then(db: Database) -> None:
    store(db)
    assert [row for row in shown(db, as_of=hours(1)) if row[2]] == []
    assert [row[:2] for row in shown(db, as_of=hours(2)) if row[2]] == [("Azar 1403", 24117)]


def test_a_derived_value_has_vintages_of_its_inputs(db: Database) -> None:
    store(db)
    row = next(row for row in with_derived(db, values(db, ["copper"])) if row["derived"])
    assert [
        (each["value"], each["known_from"][11:13], each["known_to"]) for each in derived_row_vintages(db, row)
    ] == [
        (24117, "10", "2025-01-12T11:00:00.000000Z"),
        (24731, "11", None),
    ]


def test_a_withdrawn_input_ends_the_derived_value(db: Database) -> None:
    store(db)
    row = next(row for row in with_derived(db, values(db, ["copper"])) if row["derived"])
    tell(db, 4, slug="p2")
    assert [each["value"] for each in derived_row_vintages(db, row)] == [24117, 24731, None]
    assert [each for each in shown(db) if each[2]] == []


def test_stocks_and_rates_are_not_derived(db: Database) -> None:
    for unit, measure in (("t/day", "production"), ("t", "inventory")):
        eight = figure("192,615 tons", "192615", unit=unit, measure=measure, **EIGHT)
        tell(db, 1, eight, figure(unit=unit, measure=measure), slug=measure)
    assert [each for each in shown(db) if each[2]] == []


def monthly(db: Database) -> None:
    """Azar, Dey and Bahman 1403: 21 November 2024 to 18 February 2025."""
    for number, (start, end, value) in enumerate(
        [
            (date(2024, 11, 21), date(2024, 12, 20), "30000"),
            (date(2024, 12, 21), date(2025, 1, 19), "33000"),
            (date(2025, 1, 20), date(2025, 2, 18), "36000"),
        ]
    ):
        tell(
            db, number, figure(f"{int(value):,} tons", value, start=start, end=end, period=f"month {number}")
        )


def test_gregorian_months_are_estimated_by_days_where_all_days_are_known(db: Database) -> None:
    monthly(db)
    found = in_calendar(values(db, ["copper"]), "gregorian")
    assert [(row["period"], row["value"], row["bound"], row["estimated"]) for row in found] == [
        ("December 2024", 32100, "about", "20/30 of Azar 1403 + 11/30 of Dey 1403"),
        ("January 2025", 35300, "about", "19/30 of Dey 1403 + 12/30 of Bahman 1403"),
    ]
    assert [each["days"] for each in found[0]["inputs"]] == [20, 11]
    assert summaries(found)[0]["history"] == [32100, 35300]


def test_values_of_the_calendar_stay_as_they_are_and_nothing_is_estimated_in_their_place(
    db: Database,
) -> None:
    monthly(db)
    december = figure(
        "31,900 tons", "31900", start=date(2024, 12, 1), end=date(2024, 12, 31), period="December"
    )
    tell(db, 9, december)
    found = in_calendar(values(db, ["copper"]), "gregorian")
    assert [(row["value"], row["estimated"] is None) for row in found] == [(31900, True), (35300, False)]
    own = in_calendar(values(db, ["copper"]), "iranian")
    assert [(row["value"], row["estimated"]) for row in own] == [(30000, None), (33000, None), (36000, None)]


def test_only_exact_months_are_shared_out(db: Database) -> None:
    monthly(db)
    tell(
        db,
        9,
        figure("over 33,000 tons", "33000", bound="over", start=date(2024, 12, 21), end=date(2025, 1, 19)),
        slug="p1",
    )
    assert in_calendar(values(db, ["copper"]), "gregorian") == []
