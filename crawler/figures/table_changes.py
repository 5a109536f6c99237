"""Changes told in a column or a row beside the values: per cents, and of which basis."""

from __future__ import annotations

from decimal import Decimal

from crawler.figures.changes import Change
from crawler.figures.drafts import Draft
from crawler.figures.folding import lower
from crawler.figures.table_cells import Printed
from crawler.figures.table_columns import Column, basis_between, basis_of_periods
from crawler.figures.table_facets import Facets
from crawler.figures.table_grid import Line

# How far a printed per cent may be from the computed one: its rounding, and that of both values.
_ROUNDING, _RELATIVE = Decimal("0.6"), Decimal("0.05")
_PER_CENT = ("%", "per cent", "percent", "pct")
_RANK = {"yoy": 0, None: 1, "mom": 2, "qoq": 2, "plan": 3}


def set_changes(line: Line, column: Column, drafts: dict[int, Draft]) -> None:
    """Gives the value of a column the change that the row prints for it, year on year before any other."""
    draft = drafts[column.index]
    for change, earlier in sorted(column.changes, key=lambda told: _RANK.get(told[0].facets.basis, 2)):
        before = line.printed[earlier.index] if earlier else None
        percent = percent_of(line.printed[change.index], change.facets, line.printed[column.index], before)
        if percent is None:
            continue
        cell = line.cells[change.index]
        basis = change.facets.basis or (basis_between(earlier, column) if earlier else None) or "yoy"
        tell(draft, percent, basis, cell.start, cell.end)
        if earlier and earlier.index in drafts:
            drafts[earlier.index].role = "comparison"
        return


def tell(draft: Draft, percent: Decimal, basis: str, start: int, end: int) -> None:
    """Sets a draft's change."""
    draft.change, draft.basis = Change(start, end, percent, basis), basis


def percent_of(told: Printed, facets: Facets, now: Printed, before: Printed | None) -> Decimal | None:
    """The signed per cent of a cell; None where it is a difference, or where nothing says what it is.

    A bare number under "Change" is a per cent if it is what both values make.
    """
    if told.value is None or told.kind == "percent":
        return told.value
    if told.kind != "number":
        return None
    label = lower(facets.label)
    sure = facets.role == "change" and any(word in label for word in _PER_CENT)
    if before is None or not before.value or now.value is None:
        return (
            told.value if sure or (facets.role == "change" and (facets.basis or "growth" in label)) else None
        )
    computed = (now.value / before.value - 1) * 100
    if abs(computed - told.value) <= max(_ROUNDING, abs(computed) * _RELATIVE):
        return told.value
    return told.value if sure else None


def _basis_of(latest: Draft, dated: list[Draft]) -> str | None:
    """By the period before the latest one that is printed: a month ago, or a year."""
    ends = sorted({draft.period.end for draft in dated if draft.period and draft.period != latest.period})
    return basis_of_periods(ends[-1], latest.period) if ends and latest.period else None


def set_row_changes(line: Line, facets: Facets, above: list[dict[int, Draft]]) -> None:
    """A row of changes is told of the latest period above it, or else of the row just above it."""
    for index, told in enumerate(line.printed):
        drafts = [row[index] for row in above if index in row]
        percent = percent_of(told, facets, told, None)
        if not drafts or percent is None:
            continue
        dated = [draft for draft in drafts if draft.period]
        periods = {draft.period for draft in dated}
        latest = max(dated, key=lambda draft: draft.period.end) if len(periods) > 1 else drafts[-1]  # type: ignore[union-attr]
        basis = facets.basis or _basis_of(latest, dated) or "yoy"
        # Year on year before any other.
        if latest.change is None or _RANK.get(basis, 2) < _RANK.get(latest.basis, 2):
            tell(latest, percent, basis, line.cells[index].start, line.cells[index].end)
