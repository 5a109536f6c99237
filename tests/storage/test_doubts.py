"""What cannot be true is kept and told: figure.suspect with the arithmetic, once, whichever value came last."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from storage.articles import save_outcome
from storage.changes import list_changes
from storage.db import Database, one, rows
from storage.doubts import doubts_of
from storage.models import Change, Figure
from storage.parts import register_parts
from storage.periods import Months
from tests.storage.makers import T0, current, figure, hours, kinds, outcome

PARTS = [
    ("producer", "Sarcheshmeh", "Iran"), ("producer", "Sungun", "Iran"),
    ("stage", "crude steel", "steel"), ("stage", "steel product", "steel"), ("material", "coking coal", "coal"),
]  # fmt: skip
EIGHT = {"end": date(2024, 11, 20), "period": "first eight months of 1403"}


def tell(db: Database, hour: int, *figures: Figure) -> tuple[Change, ...]:
    """One article with these figures, fetched and stored at that hour."""
    said = outcome(*figures, slug=f"p{hour}", headline=f"H{hour}", at=hours(hour), published=hours(hour))
    return save_outcome(db, said, now=hours(hour)).changes


def amount(value: str, entity: str = "Iran", **fields: Any) -> Figure:
    printed = f"{Decimal(value):,f} tons"
    commodity = fields.get("commodity", "copper cathode")
    body = f"{entity} made {printed} of {commodity} in {fields.get('period', 'nine months')}."
    return figure(printed, value, entity=entity, body=body, **fields)


def month(number: int, value: str, **fields: Any) -> Figure:
    """So many months after Farvardin 1401."""
    months = Months("iranian", 1401 * 12 + number, 1401 * 12 + number)
    return amount(value, start=months.start, end=months.end, period=f"month {number}", **fields)


def suspects(db: Database) -> list[tuple[str, str]]:
    found = list_changes(db, kinds=["figure.suspect"], limit=1000)
    return [((change.after or {})["check"], (change.after or {})["arithmetic"]) for change in found]


def test_a_slip_of_the_unit_is_kept_and_told_with_the_arithmetic(db: Database) -> None:
    tell(db, 1, *(month(number, str(20_101 + 103 * number)) for number in range(6)))
    made = tell(db, 2, month(6, "20.7"))
    assert kinds(made) == ["figure.new", "figure.suspect"]
    suspect = made[1]
    assert suspect.title == (
        "Copper cathode, Iran, production: 20.7 t in Mehr 1401 is 0.69 t a day, about 952 times less than the median"
        " of 6 other periods, 657 t a day"
    )
    assert suspect.after is not None
    assert (suspect.after["value"], suspect.after["check"], suspect.url) == (
        20.7,
        "scale",
        "https://irna.example/p2",
    )
    assert suspect.quote == "Iran made 20.7 tons of copper cathode in month 6."
    assert len(current(db)) == 7


def test_a_slip_that_came_first_is_told_once_enough_is_known(db: Database) -> None:
    assert kinds(tell(db, 1, month(0, "20.7"))) == ["figure.new"]
    made = [kinds(tell(db, 1 + number, month(number, str(20_101 + number)))) for number in range(1, 6)]
    assert made == [["figure.new"]] * 3 + [["figure.new", "figure.suspect"], ["figure.new"]]
    (suspect,) = list_changes(db, kinds=["figure.suspect"])
    assert (suspect.after or {})["value"] == 20.7


def test_a_value_is_compared_with_what_is_near_in_time(db: Database) -> None:
    """A mine that makes a hundred times what it made long ago is in its scale."""
    tell(db, 1, *(month(number - 160, str(201 + number)) for number in range(12)))
    tell(db, 2, *(month(number, str(20_101 + 103 * number)) for number in range(5)))
    assert suspects(db) == []
    assert kinds(tell(db, 3, month(5, "201"))) == ["figure.new", "figure.suspect"]
    assert "median of 5 other periods" in suspects(db)[0][1]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["the-part-first", "the-whole-first"])
def test_nine_months_below_eight_show_both(db: Database, order: tuple[int, int]) -> None:
    figures = [amount("230000", **EIGHT), amount("216732")]
    for hour, index in enumerate(order):
        tell(db, 1 + hour, figures[index])
    assert suspects(db) == [
        (
            "time",
            "216,732 t in first nine months of 1403 is less than 230,000 t in first eight months of 1403, which is a"
            " part of that time: the rest would be -13,268 t",
        )
    ]
    (suspect,) = list_changes(db, kinds=["figure.suspect"])
    assert {(side or {})["value"] for side in (suspect.before, suspect.after)} == {230000, 216732}
    assert (suspect.after or {})["url"] == suspect.url == "https://irna.example/p2"


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)], ids=str)
def test_parts_above_their_whole(db: Database, order: tuple[int, ...]) -> None:
    register_parts(db, PARTS, T0)
    figures = [amount("120111", "Sarcheshmeh"), amount("110222", "Sungun"), amount("216732")]
    for hour, index in enumerate(order):
        tell(db, 1 + hour, figures[index])
    assert suspects(db) == [
        (
            "parts",
            "Sarcheshmeh 120,111 + Sungun 110,222 = 230,333 t, more than the 216,732 t of Iran in first nine months of"
            " 1403, of which they are parts",
        )
    ]


def test_a_mine_above_its_country_and_a_kind_above_its_material(db: Database) -> None:
    register_parts(db, PARTS, T0)
    tell(db, 1, amount("216732"), amount("230111", "Sarcheshmeh"))
    tell(db, 2, amount("216732", commodity="coal"), amount("230111", commodity="coking coal"))
    assert [check for check, _ in suspects(db)] == ["part", "part"]
    assert "Sarcheshmeh, a part of Iran, has 230,111 t, more than the 216,732 t of Iran" in suspects(db)[0][1]
    assert "coking coal, a part of coal, has 230,111 t, more than the 216,732 t of coal" in suspects(db)[1][1]


def test_crude_and_finished_steel_as_one_total(db: Database) -> None:
    register_parts(db, PARTS, T0)
    tell(db, 1, amount("22900111", commodity="crude steel"), amount("16100222", commodity="steel product"))
    made = tell(db, 2, amount("39000333", commodity="steel"))
    assert kinds(made) == ["figure.new", "figure.suspect"]
    assert made[1].title.endswith(
        "is crude steel 22,900,111 + steel product 16,100,222: one metal counted twice"
    )


def test_a_printed_change_against_the_value_of_the_year_before(db: Database) -> None:
    before = amount(
        "209956", start=date(2023, 3, 21), end=date(2023, 12, 21), period="first nine months of 1402"
    )
    tell(db, 1, before)
    assert kinds(tell(db, 2, figure(change_pct=Decimal("3.2"), change_basis="yoy"))) == ["figure.new"]
    made = tell(db, 3, figure("216,999 tons", "216999", change_pct=Decimal("33.6"), change_basis="yoy"))
    assert kinds(made) == ["figure.revised", "figure.suspect"]
    assert "+33.6 % on the year, but it is +3.4 % on the 209,956 t" in made[1].title


def test_a_doubt_ends_with_the_value_it_is_about_and_can_be_asked_as_of_a_day(db: Database) -> None:
    tell(db, 1, amount("230000", **EIGHT))
    tell(db, 2, amount("216732"))
    number = rows(db, "SELECT id FROM current_observations WHERE value = '216732'")[0]["id"]
    assert [doubt.check for doubt in doubts_of(db, number)] == ["time"]
    tell(db, 3, amount("192615", **EIGHT))
    assert doubts_of(db, number) == []
    assert [doubt.check for doubt in doubts_of(db, number, "2025-01-12T10:30:00.000000Z")] == ["time"]
    assert doubts_of(db, number, "2025-01-12T09:30:00.000000Z") == []
    assert len(suspects(db)) == 1


def test_repeating_a_value_repeats_no_doubt(db: Database) -> None:
    tell(db, 1, amount("230000", **EIGHT))
    tell(db, 2, amount("216732"))
    tell(db, 3, amount("215000"))
    tell(db, 4, amount("216732"))
    assert [words.split()[0] for _, words in suspects(db)] == ["216,732", "215,000"]


def test_a_record_is_the_newest_of_enough_months_and_is_told_once(db: Database) -> None:
    values = [20_101 + 103 * (number * 7 % 24) for number in range(24)]
    tell(db, 1, *(month(number, str(value)) for number, value in enumerate(values)))
    assert list_changes(db, kinds=["series.record"]) == []
    made = tell(db, 2, month(24, "23001"))
    assert kinds(made) == ["figure.new", "series.record"]
    assert made[1].title == (
        "Copper cathode, Iran, production: 23,001 t in month 24 is the highest of 25 months since Farvardin 1401,"
        " until now 22,470 in Shahrivar 1402"
    )
    assert (made[1].delta, made[1].delta_pct) == (Decimal(531), Decimal("2.36"))
    assert (made[1].after or {})["record"] == "high"
    assert (made[1].before or {})["value"] == 22470
    assert kinds(tell(db, 3, month(24, "23002"))) == ["figure.revised"]
    assert kinds(tell(db, 4, month(25, "20001"))) == ["figure.new", "series.record"]
    assert kinds(tell(db, 5, month(26, "21001"))) == ["figure.new"]


def test_what_is_suspect_or_old_or_planned_is_no_record(db: Database) -> None:
    values = [20_101 + 103 * (number * 7 % 24) for number in range(25)]
    tell(db, 1, *(month(number, str(value)) for number, value in enumerate(values) if number != 3))
    tell(db, 9, *(month(number, str(value), status="planned") for number, value in enumerate(values)))
    assert kinds(tell(db, 2, month(3, "23001"))) == ["figure.new"]
    assert kinds(tell(db, 3, month(25, "20000000"))) == ["figure.new", "figure.suspect"]
    assert kinds(tell(db, 4, month(25, "23001", status="planned"))) == ["figure.new"]


def test_first_months_of_a_year_are_compared_with_the_same_ones(db: Database) -> None:
    for year in range(1396, 1403):
        for last in (3, 4):
            months = Months("iranian", year * 12, year * 12 + last)
            value = str((20_001 + 103 * (year - 1396)) * (last + 1))
            label = f"first {last + 1} months of {year}"
            made = tell(
                db, (year - 1396) * 2 + last, amount(value, start=months.start, end=months.end, period=label)
            )
            expected = ["figure.new"] + (["series.record"] if year > 1400 else [])
            assert (year, last, kinds(made)) == (year, last, expected)
    assert one(db, "SELECT count(*) AS n FROM changes WHERE kind = 'figure.suspect'") == {"n": 0}


def test_the_time_to_judge_a_value_does_not_grow_with_the_store(db: Database) -> None:
    """No query of a judgement scans a table."""
    from storage import doubts, known_queries, records, relatives

    asked = {
        "observation": 1, "as_of": "2025", "series": 1, "period_start": "2024-01-01", "period_end": "2024-01-31",
        "value_real": 5.0, "additive": True, **known_queries.nearby(date(2024, 1, 31), 31),
    }  # fmt: skip
    histories = [
        doubts.HISTORY.replace("{which}", each)
        for each in (known_queries.NEARBY, doubts.LIKE, doubts.YEAR_BEFORE, doubts.FALLING)
    ]
    queries = (doubts.TARGET, doubts.LIKES, doubts.RATES, *histories, *relatives.QUERIES.values())
    formed = [
        query.format(held=known_queries.held(as_of), **known_queries.bare(as_of)._asdict())
        for query in queries
        for as_of in (None, "2025")
    ]
    for query in (*formed, records.TARGET, records.BEYOND, records.BEYOND_NEWEST, records.ALIKE):
        plan = [row["detail"] for row in rows(db, f"EXPLAIN QUERY PLAN {query}", asked)]
        assert [step for step in plan if step.startswith("SCAN") and step != "SCAN (subquery-1)"] == []


def test_bare_numbers_are_read_from_one_index(db: Database) -> None:
    from storage import doubts, known_queries

    asked = {"series": 1, "observation": 1, "period_start": "2024-01-01", "period_end": "2024-01-31"}
    asked |= known_queries.nearby(date(2024, 1, 31), 31)
    query = doubts.LIKES.format(**known_queries.bare(None)._asdict())
    plan = [row["detail"] for row in rows(db, f"EXPLAIN QUERY PLAN {query}", asked)]
    assert plan == [
        "SEARCH o USING COVERING INDEX observations_by_span (series_id=? AND period_end>? AND period_end<?)"
    ]
