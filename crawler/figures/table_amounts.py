"""The amount of material that a cell states, with a unit of its own or that of a label."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from crawler.figures.amounts import Amount
from crawler.figures.commodity_fit import PRECIOUS
from crawler.figures.lexicon import Commodity
from crawler.figures.sentences import Sentence
from crawler.figures.table_cells import Printed
from crawler.figures.table_units import LabelUnit
from crawler.figures.tables import Cell
from crawler.figures.units import UNITS, Unit
from crawler.figures.views import Viewer

_PERCENT = re.compile(r"\(([-+])(\d+(?:\.\d+)?) ?%\)$")
_TOLD_IN_TABLE = ("unit told in the table",)


def amount_of(
    cell: Cell, printed: Printed, unit: LabelUnit, scope: Iterable[Printed], commodity: Commodity
) -> Amount | None:
    """The amount of a cell with a number; `scope` are the cells that the unit's label is of."""
    if commodity.name in PRECIOUS and unit.key == "mt":
        known = UNITS["t"]
    else:
        values = [told for told in scope if told.kind in ("number", "range")]
        sizes = [abs(told.value if told.value is not None else told.high or Decimal(0)) for told in values]
        known = unit.unit(max(sizes, default=Decimal(0)), any(told.decimals for told in values))
    factor = unit.scale * known.factor
    value = printed.value * factor if printed.value is not None else None
    low = printed.low * factor if printed.low is not None else None
    high = printed.high * factor if printed.high is not None else None
    if (value is not None and value <= 0) or (value is None and high is None):
        return None
    return _amount(cell, printed, value, low, high, known)


def bracket_of(cell: Cell, printed: Printed, amount: Amount) -> Amount | None:
    """The amount in brackets behind the first one, in its unit."""
    if printed.bracket is None or printed.bracket <= 0 or not printed.value or amount.value is None:
        return None
    left = cell.text.index("(", printed.right) + 1
    right = cell.text.index(")", left)
    value = amount.value / printed.value * printed.bracket
    unit = Unit(amount.unit, Decimal(1), amount.dimension)
    return _amount(cell, printed._replace(left=left, right=right), value, None, None, unit)


def _amount(
    cell: Cell, printed: Printed, value: Decimal | None, low: Decimal | None, high: Decimal | None, unit: Unit
) -> Amount:
    start, end = cell.start + printed.left, cell.start + printed.right
    return Amount(
        start,
        end,
        end,
        value,
        low,
        high,
        unit.name,
        unit.dimension,
        printed.bound,
        None,
        False,
        _TOLD_IN_TABLE,
    )


def whole_amount(text: str, cell: Cell, viewer: Viewer, *, mt_is_million: bool) -> Amount | None:
    """The one amount of a cell that prints its unit; None where it states more or something else."""
    sentence = Sentence(cell.start, cell.end, 9)
    found = viewer.amounts(text, sentence, mt_is_million=mt_is_million, decimal_commas=False, before=None)
    return found[0] if len(found) == 1 else None


def percent_behind(cell: str) -> Decimal | None:
    """The change in brackets behind a whole amount: "88 kt (+5%)"."""
    match = _PERCENT.search(cell)
    return Decimal(f"{match[1]}{match[2]}".lstrip("+")) if match else None


def unit_for(units: tuple[LabelUnit, ...], commodity: Commodity) -> LabelUnit | None:
    """Of the units of a label ("kt; gold in koz") the one that the commodity is measured in."""
    fitting = [unit for unit in units if unit.dimension in commodity.dimensions]
    troy = [unit for unit in fitting if unit.dimension == "troy"]
    return next(iter(troy or fitting), None)
