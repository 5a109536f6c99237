"""The chart of a series: values where they belong, kinds told apart, plain characters."""

import pytest

from crawler.series_chart import chart


def test_values_stand_at_their_time_and_height() -> None:
    rows = [
        {"period_start": "2023-12-01", "period_end": "2023-12-31", "value": 100},
        {"period_start": "2024-12-01", "period_end": "2024-12-31", "value": 300, "derived": "a − b"},
        {"period_start": "2025-01-01", "period_end": "2025-12-31", "value": 9999},
        {"period_start": "2025-12-01", "period_end": "2025-12-31", "value": 200, "estimated": "1/2 of c"},
        {"period_start": "2026-12-01", "period_end": "2026-12-31", "value": None},
    ]
    drawn = chart(rows, "copper, t", 60, 15)
    lines = drawn.splitlines()
    assert lines[0].strip() == "copper, t, periods of 1 month"
    assert lines[-1] == "• reported  ◦ derived  × estimated"
    marks = {
        mark: (number, line.index(mark))
        for mark in "•◦×"
        for number, line in enumerate(lines[:-1])
        if mark in line
    }
    assert marks["◦"][0] < marks["×"][0] < marks["•"][0]
    assert marks["•"][1] < marks["◦"][1] < marks["×"][1]
    assert [line.split("┤")[0].strip() for line in lines if "┤" in line] == [
        "300",
        "250",
        "200",
        "150",
        "100",
    ]
    assert "\x1b" not in drawn
    assert max(map(len, lines)) <= 60


def test_one_value_makes_no_chart() -> None:
    row = {"period_start": "2023-12-01", "period_end": "2023-12-31", "value": 100}
    with pytest.raises(ValueError, match="copper, t has fewer than two values to draw"):
        chart([row], "copper, t", 60)
