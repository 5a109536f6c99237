"""Figures come back as they went in, to the last digit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from storage.articles import save_outcome
from storage.db import Database, one, rows
from storage.figures import as_figure
from storage.moments import moment_text, read_moment
from storage.units import dimension_of
from tests.storage.makers import T0, figure, outcome


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({}, id="plain"),
        pytest.param({"value": "1120000.10"}, id="trailing-zero-kept"),
        pytest.param({"value": "0.1"}, id="no-binary-fraction"),
        pytest.param({"value": "123456789012345678901234567"}, id="beyond-64-bits"),
        pytest.param({"value": "1.12E+6"}, id="exponent"),
        pytest.param({"value": None, "low": Decimal("1.2"), "high": Decimal("1.3")}, id="range"),
        pytest.param({"commodity": None, "entity": None, "source": None, "period": None}, id="unsaid"),
        pytest.param({"start": None, "end": None}, id="no-period"),
        pytest.param({"change_pct": Decimal("-3.2"), "change_basis": "yoy"}, id="change"),
        pytest.param({"checks": ("change agrees", "طبق گزارش")}, id="checks"),
    ],
)
def test_figure_round_trip(db: Database, fields: dict[str, Any]) -> None:
    given = figure(**fields)
    save_outcome(db, outcome(given), now=T0)
    row = one(db, "SELECT * FROM figures")
    assert row is not None
    assert as_figure(row) == given


def test_decimal_stands_beside_real(db: Database) -> None:
    save_outcome(db, outcome(figure(value="216732.10")), now=T0)
    assert rows(db, "SELECT value, value_real FROM figures") == [
        {"value": "216732.10", "value_real": 216732.1}
    ]


def test_figure_given_twice_is_stored_once(db: Database) -> None:
    assert save_outcome(db, outcome(figure(), figure()), now=T0).figures == 1


def test_one_span_may_hold_figures_of_two_measures(db: Database) -> None:
    both = outcome(figure(), figure(measure="sales"))
    assert save_outcome(db, both, now=T0).figures == 2


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("t", ("mass", "t", 1)),
        ("kg", ("mass", "t", Decimal("0.001"))),
        ("kt", ("mass", "t", 1000)),
        ("oz", ("mass_troy", "oz", 1)),
        ("lb", ("lb", "lb", 1)),
        ("ct", ("ct", "ct", 1)),
        ("t/day", ("t/day", "t/day", 1)),
        ("short ton", ("short ton", "short ton", 1)),
    ],
)
def test_dimension_of_a_unit(unit: str, expected: tuple[str, str, Decimal | int]) -> None:
    assert tuple(dimension_of(unit)) == expected


def test_moments_are_utc_of_one_width() -> None:
    tehran = timezone(timedelta(hours=3, minutes=30))
    text = moment_text(datetime(2025, 1, 12, 12, 0, tzinfo=tehran))
    assert text == "2025-01-12T08:30:00.000000Z"
    assert read_moment(text) == datetime(2025, 1, 12, 8, 30, tzinfo=UTC)


def test_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        moment_text(datetime(2025, 1, 12))  # noqa: DTZ001
