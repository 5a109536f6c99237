"""Whole series: their values by period, changes on the year, summaries."""

from datetime import date

from crawler.series_views import sparkline
from storage.articles import save_outcome
from storage.db import Database
from storage.series_queries import summaries, values
from tests.storage.makers import T0, figure, hours, outcome

LAST_YEAR = {"start": date(2023, 3, 21), "end": date(2023, 12, 21), "period": "first nine months of 1402"}
MONTH = {"start": date(2024, 11, 21), "end": date(2024, 12, 20), "period": "Azar 1403"}


def store(db: Database) -> None:
    """Copper of Iran for nine months of two years and a month, and gold of Ghana; a correction an hour later."""
    copper = [
        figure(),
        figure("209,956 tons", "209956", **LAST_YEAR),
        figure("24,100 tons", "24100", **MONTH),
    ]
    save_outcome(db, outcome(*copper), now=T0)
    gold = figure("4 million ounces", "4000000", unit="oz", commodity="gold", entity="Ghana")
    save_outcome(db, outcome(gold, slug="gold", headline="Gold", at=hours(1)), now=hours(1))
    corrected = figure("218,900 tons", "218900")
    save_outcome(db, outcome(corrected, *copper[1:], at=hours(2)), now=hours(2))


def test_values_are_by_period_with_their_change_on_the_year(db: Database) -> None:
    store(db)
    told = [(row["period"], row["value"], row["change"]) for row in values(db, ["copper", "iran"])]
    assert told == [
        ("first nine months of 1402", 209956, None),
        ("first nine months of 1403", 218900, 4.3),
        ("Azar 1403", 24100, None),
    ]


def test_as_of_gives_what_was_held_then(db: Database) -> None:
    store(db)
    (row,) = [
        row for row in values(db, ["copper"], as_of=hours(1)) if row["period"] == "first nine months of 1403"
    ]
    assert (row["value"], row["change"]) == (216732, 3.2)


def test_words_must_all_be_in_the_name(db: Database) -> None:
    store(db)
    assert {row["entity"] for row in values(db, ["GOLD"])} == {"Ghana"}
    assert values(db, ["gold", "iran"]) == []


def test_a_summary_has_the_newest_value_and_its_likes(db: Database) -> None:
    store(db)
    copper, gold = summaries(values(db))
    assert (copper["value"], copper["observations"], copper["history"]) == (218900, 3, [209956, 218900])
    assert (gold["value"], gold["unit"], gold["history"]) == (4000000, "oz", [4000000])


def test_a_sparkline_goes_from_the_lowest_to_the_highest() -> None:
    assert sparkline([1, 8, 4]) == "▁█▄"
    assert sparkline([5, 5]) == "▁▁"
    assert sparkline([5]) == ""
