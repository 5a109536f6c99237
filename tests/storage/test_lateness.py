"""A series is late by its own habit: told once, not before its day, not when it never had one or stopped long ago."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from storage.articles import save_outcome
from storage.changes import list_changes
from storage.db import Database, rows
from storage.habits import Late, Report, late
from storage.lateness import REPORTS, SERIES, tell_late
from storage.periods import CalendarName, Months, whole_months
from tests.storage.makers import figure, outcome


def reports(
    lags: list[int], *, first: int = 2024 * 12, step: int = 1, calendar: CalendarName = "gregorian"
) -> list[Report]:
    """A value for each `step` months from January 2024 on, published so many days after."""
    made = []
    for number, lag in enumerate(lags):
        end = first + (number + 1) * step - 1
        months = Months(calendar, end - step + 1, end)
        made.append(Report(months, months.end + timedelta(days=lag), number))
    return made


def due(found: list[Late]) -> list[tuple[date, date]]:
    return [(each.month.end, each.due) for each in found]


TWELVE = [14, 15, 13, 16, 14, 15, 17, 14, 15, 13, 14, 40]


@pytest.mark.parametrize(
    ("told", "today", "expected"),
    [
        pytest.param(reports(TWELVE), date(2025, 2, 20), [], id="still-in-time"),
        pytest.param(reports(TWELVE), date(2025, 2, 21), [(date(2025, 1, 31), date(2025, 2, 20))], id="one-day-late-the-slowest-of-all-left-out"),
        pytest.param(reports(TWELVE), date(2025, 5, 23), [(date(2025, 1, 31), date(2025, 2, 20))], id="still-late"),
        pytest.param(reports(TWELVE), date(2025, 5, 24), [], id="stopped-long-ago"),
        pytest.param(reports([14] * 5), date(2024, 7, 1), [], id="five-are-no-habit"),
        pytest.param(reports([14] * 6), date(2024, 8, 18), [(date(2024, 7, 31), date(2024, 8, 17))], id="six-are-one"),
        pytest.param(reports([20] * 8, step=3), date(2026, 4, 10), [], id="a-quarter-is-not-late-with-the-first-month"),
        pytest.param(reports([20] * 8, step=3), date(2026, 4, 24), [(date(2026, 3, 31), date(2026, 4, 23))], id="a-quarter-is-late"),
        pytest.param(reports([400] * 12), date(2025, 3, 1), [], id="last-years-values-told-this-year-are-no-reports"),
        pytest.param([each for number, each in enumerate(reports([14] * 16)) if number % 5 not in (1, 3)], date(2025, 6, 1), [], id="no-regular-steps"),
        pytest.param(
            reports([14] * 8, first=1403 * 12, calendar="iranian"), date(2025, 1, 8), [(date(2024, 12, 20), date(2025, 1, 6))], id="iranian-months"
        ),
    ],
)  # fmt: skip
def test_what_is_late(told: list[Report], today: date, expected: list[tuple[date, date]]) -> None:
    assert due(late(told, today)) == expected
    assert late(reversed(told), today) == late(told, today)


def test_the_habit_is_told_in_words() -> None:
    (found,) = late(reports(TWELVE), date(2025, 3, 1))
    assert found.habit == "the last 12 of every month were told within 17 days"


def test_each_calendar_has_its_own_habit() -> None:
    both = [*reports([14] * 12), *reports([10] * 9, first=1403 * 12, calendar="iranian")]
    assert [each.month.calendar for each in late(both, date(2025, 2, 20))] == ["gregorian", "iranian"]


def tell(db: Database, start: date, end: date, value: str, published: date) -> None:
    moment = datetime(published.year, published.month, published.day, 9, tzinfo=UTC)
    said = figure(f"{value} tons", value.replace(",", ""), start=start, end=end, period=f"to {end}")
    save_outcome(
        db, outcome(said, slug=f"to-{end}", headline=f"To {end}", at=moment, published=moment), now=moment
    )


def cumulative(db: Database, months: int) -> None:
    """The first month of 1403, the first two, …: each told two weeks after."""
    for last in range(months):
        stretch = Months("iranian", 1403 * 12, 1403 * 12 + last)
        tell(
            db, stretch.start, stretch.end, f"{24_000 * (last + 1) + 111:,}", stretch.end + timedelta(days=14)
        )


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def told(db: Database) -> list[Any]:
    return list_changes(db, kinds=["series.late"])


def test_a_cumulative_series_is_late_for_its_next_month_and_told_once(db: Database) -> None:
    cumulative(db, 9)
    assert tell_late(db, at(date(2025, 2, 5))) == []
    (change,) = tell_late(db, at(date(2025, 2, 6)))
    assert change.title == (
        "Copper cathode, Iran, production: nothing to the end of Dey 1403, due by 2025-02-05: the last 9 of every month"
        " were told within 14 days; the last is of first nine months of 1403"
    )
    assert (change.before["value"], change.after["due"], change.after["end"]) == (
        216111,
        "2025-02-05",
        "2025-01-19",
    )
    assert change.url == "https://irna.example/to-2024-12-20"
    for day in (date(2025, 2, 6), date(2025, 3, 1), date(2025, 9, 1)):
        assert tell_late(db, at(day)) == []
    assert len(told(db)) == 1


def test_a_series_that_goes_on_can_be_late_again(db: Database) -> None:
    cumulative(db, 9)
    assert len(tell_late(db, at(date(2025, 2, 6)))) == 1
    cumulative(db, 10)
    assert tell_late(db, at(date(2025, 2, 7))) == []
    (change,) = tell_late(db, at(date(2025, 3, 12)))
    assert "nothing to the end of Bahman 1403" in change.title


def test_a_value_withdrawn_is_no_report(db: Database) -> None:
    cumulative(db, 9)
    end = date(2024, 12, 20)
    moment = at(date(2025, 1, 20))
    save_outcome(db, outcome(slug=f"to-{end}", headline=f"To {end}", at=moment, published=moment), now=moment)
    (change,) = tell_late(db, at(date(2025, 1, 20)))
    assert "nothing to the end of Azar 1403" in change.title


def test_what_stopped_before_our_time_is_not_told(db: Database) -> None:
    cumulative(db, 9)
    assert tell_late(db, at(date(2026, 11, 28))) == []


def test_only_what_is_produced_or_traded_and_actual_is_waited_for(db: Database) -> None:
    for number in range(9):
        stretch = Months("gregorian", 2024 * 12 + number, 2024 * 12 + number)
        moment = at(stretch.end + timedelta(days=14))
        period = {"start": stretch.start, "end": stretch.end}
        figures = [
            figure(f"{number}1 t", f"{number}1", measure="inventory", **period),
            figure(f"{number}2 t", f"{number}2", status="planned", **period),
            figure(f"{number}3 t", f"{number}3", unit="t/day", **period),
        ]
        save_outcome(
            db,
            outcome(*figures, slug=f"p{number}", headline=f"H{number}", at=moment, published=moment),
            now=moment,
        )
    assert tell_late(db, at(date(2024, 12, 1))) == []


def test_looking_for_late_series_seeks_and_scans_only_series(db: Database) -> None:
    asked = {"today": "2025-01-01", "since": "2024-01-01", "series": 1}
    plans = [
        [row["detail"] for row in rows(db, f"EXPLAIN QUERY PLAN {query}", asked)]
        for query in (SERIES, REPORTS)
    ]
    assert [step for plan in plans for step in plan if step.startswith("SCAN")] == ["SCAN s"]
    months = whole_months(date(2024, 3, 20), date(2024, 12, 20))
    assert months == Months("iranian", 1403 * 12, 1403 * 12 + 8)
