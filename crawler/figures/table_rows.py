"""What the labels of a row, and of its section, say of the row's values."""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.lexicon import Entity
from crawler.figures.table_columns import Column
from crawler.figures.table_grid import Block, Line
from crawler.figures.table_labels import NOTHING, Facets, LabelReader

# What stands behind a producer's name: footnotes, shares, units; "South Aluminum (SALCO)" keeps its bracket.
_BEHIND_NAME = re.compile(r"(?: ?[*†‡#¹²³⁴-⁹]+| ?[(\[](?:[a-z]|[^()\[\]]*[\d%][^()\[\]]*)[)\]]| [erp]|:)+$")
_BRACKET = re.compile(r"\(([^()]+)\)$| - (.+)$")
_KINDS = ("mine", "company", "country", "region")


def row_facets(line: Line, columns: list[Column], labels: LabelReader) -> Facets:
    """The labels and the unit of a row as one."""
    parts = [_part(line, column, labels) for column in columns if column.kind in _READERS]
    return joined([part for part in parts if part.label])


def joined(parts: list[Facets]) -> Facets:
    """Labels side by side: each says something else; of two producers the more specific one counts."""
    if len(parts) < 2:
        return parts[0] if parts else NOTHING
    entities = [part.entity for part in parts if part.entity]
    return Facets(
        label=" ".join(part.label for part in parts),
        told=next((part.told for part in parts if part.told), None),
        measure=next((part.measure for part in parts if part.measure), None),
        status=next((part.status for part in parts if part.status), None),
        commodity=next((part.commodity for part in parts if part.commodity), None),
        entity=min(entities, key=lambda entity: _KINDS.index(entity.kind)) if entities else None,
        units=next((part.units for part in parts if part.units), ()),
        role=next((part.role for part in parts if part.role), ""),
        basis=next((part.basis for part in parts if part.basis), None),
        ignored=any(part.ignored for part in parts),
        nobody=any(part.nobody for part in parts),
        unknown=any(part.unknown for part in parts),
        guided=any(part.guided for part in parts),
        passed_on=any(part.passed_on for part in parts),
        plain=any(part.plain for part in parts),
    )


def _part(line: Line, column: Column, labels: LabelReader) -> Facets:
    return _READERS[column.kind](line.cells[column.index].text, labels)


def _label(text: str, labels: LabelReader) -> Facets:
    facets = labels.read(text)
    return replace(facets, nobody=True) if facets.may_be_name else facets


def _producer(text: str, labels: LabelReader) -> Facets:
    """The cell is a name, known or not; a commodity stands only in a bracket or behind a dash."""
    facets = labels.read(text)
    if not text or facets.role in ("total", "change", "share", "class") or facets.nobody or facets.ignored:
        return replace(facets, commodity=None) if facets.may_be_name else facets
    name = _BEHIND_NAME.sub("", text).strip()
    known = facets.entity
    if known is not None and (known.own or known.kind in ("country", "region")) and not facets.unknown:
        entity = known
    elif not name[:1].isupper() and not name[:1].isdigit():
        return replace(facets, nobody=True)
    else:
        kind = known.kind if known is not None and known.kind in ("mine", "company") else "company"
        entity = Entity(name, kind)
    bracket = _BRACKET.search(text)
    beside = labels.read((bracket[1] or bracket[2]).strip()) if bracket else NOTHING
    commodity = beside.commodity if not beside.unknown else None
    return Facets(label=text, entity=entity, commodity=commodity, units=beside.units)


def _partner(text: str, labels: LabelReader) -> Facets:
    """Who the material came from or went to is not who traded it; a total is the trader's own."""
    facets = labels.read(text)
    return facets if facets.role == "total" else replace(facets, nobody=True)


def _unit(text: str, labels: LabelReader) -> Facets:
    facets = labels.read(text)
    return (
        Facets(label=text, units=facets.units, ignored=facets.ignored or not facets.units)
        if text
        else NOTHING
    )


_READERS = {"label": _label, "producer": _producer, "partner": _partner, "unit": _unit}


def section_facets(block: Block, labels: LabelReader) -> dict[str, Facets]:
    """What each section's label says; where sections repeat the same rows, an unknown label is a producer."""
    found: dict[str, Facets] = {"": NOTHING}
    repeating = _repeats_rows(block)
    for section in {line.section for line in block.lines} - {""}:
        facets = labels.read(section)
        silent = not facets.heads and facets.entity is None and not (facets.ignored or facets.nobody)
        named = facets.may_be_name or (facets.commodity is None and facets.unknown)
        if repeating and silent and named and section[0].isupper():
            facets = Facets(label=section, entity=Entity(_BEHIND_NAME.sub("", section), "mine"))
        found[section] = facets
    return found


def _repeats_rows(block: Block) -> bool:
    rows = {(line.section, line.cells[0].text) for line in block.lines if line.section}
    return len({label for _, label in rows}) < len(rows)
