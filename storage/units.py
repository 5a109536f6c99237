"""Which units measure the same dimension, so that their values can be compared in one series. Pure."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Dimension(NamedTuple):
    """A dimension's name, the unit its values are kept in, and the factor from the given unit to that."""

    name: str
    unit: str
    factor: Decimal


# Exact powers of ten only: a converted pound or short ton would carry digits that nobody printed.
DIMENSIONS = {
    "t": Dimension("mass", "t", Decimal(1)),
    "kg": Dimension("mass", "t", Decimal("0.001")),
    "g": Dimension("mass", "t", Decimal("0.000001")),
    "kt": Dimension("mass", "t", Decimal(1000)),
    "Mt": Dimension("mass", "t", Decimal(1000000)),
    "oz": Dimension("mass_troy", "oz", Decimal(1)),
    "koz": Dimension("mass_troy", "oz", Decimal(1000)),
    "Moz": Dimension("mass_troy", "oz", Decimal(1000000)),
}


def dimension_of(unit: str) -> Dimension:
    """The dimension of a canonical unit; a unit without a family (lb, ct, t/day) is one of its own."""
    return DIMENSIONS.get(unit) or Dimension(unit, unit, Decimal(1))
