"""Periods as a subject line names them."""

from __future__ import annotations

from datetime import date

import pytest

from crawler.alerts.period_names import short_period


@pytest.mark.parametrize(
    ("start", "end", "label", "expected"),
    [
        ("2024-03-20", "2024-12-20", "first nine months of 1403", "9M 1403"),
        ("2024-11-21", "2024-12-20", None, "Azar 1403"),
        ("2024-03-20", "2025-03-20", None, "1403"),
        ("2024-03-20", "2024-06-20", None, "Q1 1403"),
        ("2024-09-22", "2024-12-20", None, "Q3 1403"),
        ("2024-03-20", "2024-09-21", None, "H1 1403"),
        ("2024-10-22", "2024-12-20", None, "Aban–Azar 1403"),
        ("2024-01-01", "2024-12-31", None, "2024"),
        ("2025-01-01", "2025-03-31", None, "Q1 2025"),
        ("2024-07-01", "2024-12-31", None, "H2 2024"),
        ("2025-01-01", "2025-08-31", None, "8M 2025"),
        ("2024-02-01", "2024-02-29", None, "Feb 2024"),
        ("2024-07-01", "2025-06-30", "fiscal 2025", "Jul 2024–Jun 2025"),
        ("2025-01-01", "2025-01-21", "first three weeks", "first three weeks"),
        ("2025-01-01", "2025-01-21", None, "2025-01-01 to 2025-01-21"),
        ("2025-01-05", "2025-01-05", None, "2025-01-05"),
        (None, None, "now", "now"),
        (None, None, None, ""),
    ],
)
def test_short_period(start: str | None, end: str | None, label: str | None, expected: str) -> None:
    days = [date.fromisoformat(day) if day else None for day in (start, end)]
    assert short_period(days[0], days[1], label) == expected
