"""When the newest month is a record: beyond all others, and beyond what their rounding leaves room for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from storage.known import Known
from storage.records import record
from tests.storage.test_derived import known


def months(*values: int) -> list[Known]:
    """Months one after another from Farvardin 1400, at these values."""
    return [
        known(index % 12 + 1, index % 12 + 1, str(value), year=1400 + index // 12, number=index + 1)
        for index, value in enumerate(values)
    ]


USUAL = [20_110 + 103 * (number * 7 % 24) for number in range(24)]


# One of the months told otherwise: "over" leaves room for a tenth more.
OVER = {"value": Decimal(22_000), "raw": "22,000 tons", "bound": "over"}


@pytest.mark.parametrize(
    ("told", "value", "expected"),
    [
        pytest.param({}, 22_481, ("high", 22_479), id="just-above"),
        pytest.param({}, 22_479, None, id="as-high"),
        pytest.param({}, 20_103, ("low", 20_110), id="just-below"),
        pytest.param(OVER, 23_001, None, id="one-may-have-been-more"),
        pytest.param(OVER, 24_301, ("high", 22_000), id="beyond-what-one-may-have-been"),
    ],
)
def test_a_record(told: dict[str, Any], value: int, expected: tuple[str, int] | None) -> None:
    *others, new = months(*USUAL, value)
    others[5] = replace(others[5], **told)
    found = record(new, others)
    assert (found and (found.way, found.before.value)) == expected
