"""What the labels of a row, and of its section, say of the row's values."""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.lexicon import Entity
from crawler.figures.not_names import NOT_NAMES
from crawler.figures.plain_words import is_common
from crawler.figures.table_columns import Column
from crawler.figures.table_facets import NOTHING, Facets, joined
from crawler.figures.table_grid import Block, Line
from crawler.figures.table_labels import LabelReader

# What stands behind a producer's name: footnotes, shares, units; "South Aluminum (SALCO)" keeps its bracket.
_BEHIND_NAME = re.compile(r"(?: ?[*†‡#¹²³⁴-⁹]+| ?[(\[](?:[a-z]|[^()\[\]]*[\d%][^()\[\]]*)[)\]]| [erp]|:)+$")
_BRACKET = re.compile(r"\(([^()]+)\)$| - (.+)$")
# "- Sishen mine" under "Total".
_BULLET = re.compile(r"^(?:[-*•▪·] ?)+(?=[A-Za-z])")
_NAME = re.compile(r"[A-Z][\w'.-]*(?: (?:[A-Z][\w'.-]*|de|del|da|do|la|el|of|and|&))*")
# "Sishen mine": a name that nobody knows, by what it is.
_SITE = re.compile(
    rf"({_NAME.pattern}) (?:[Mm]ine|[Ss]melter|[Rr]efinery|[Cc]oncentrator|[Ss]teelworks|[Cc]olliery|[Pp]lant"
    r"|[Oo]perations?)"
)


def row_facets(line: Line, columns: list[Column], labels: LabelReader) -> Facets:
    """The labels and the unit of a row as one."""
    parts = [_part(line, column, labels) for column in columns if column.kind in _READERS]
    return joined([part for part in parts if part.label])


def _part(line: Line, column: Column, labels: LabelReader) -> Facets:
    return _READERS[column.kind](_BULLET.sub("", line.cells[column.index].text), labels)


def _label(text: str, labels: LabelReader) -> Facets:
    facets = labels.read(text)
    if facets.entity is None and (told := labels.told_in(text)) is not None:
        return replace(facets, entity=told)
    if (site := _SITE.fullmatch(text)) and facets.unknown and not facets.speaks:
        return replace(facets, entity=Entity(site[1], "mine"))
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
        # "Escondida 1": a raised digit of a footnote, where the name is known without it.
        named = known is not None and name[:-1] == f"{known.name} " and name[-1].isdecimal()
        name = known.name if known is not None and named else name
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
        facets = _label(section, labels)
        silent = not facets.heads and facets.entity is None and not (facets.ignored or facets.nobody)
        named = facets.may_be_name or (facets.commodity is None and facets.unknown)
        if repeating and silent and named and section[0].isupper():
            facets = Facets(label=section, entity=Entity(_BEHIND_NAME.sub("", section), "mine"))
        found[section] = facets
    return found


def with_producers(lines: list[Line], rows: list[Facets], sections: dict[str, Facets]) -> list[Facets]:
    """The rows of a block; under "Silver (koz)" names that nobody knows are mines, if all rows there are names."""
    named = list(rows)
    for section, facets in sections.items():
        under = [index for index, line in enumerate(lines) if line.section == section]
        if facets.commodity is None or not facets.units or not all(_is_whose(rows[index]) for index in under):
            continue
        for index in under:
            if not rows[index].speaks:
                name = _BEHIND_NAME.sub("", rows[index].label).strip()
                named[index] = replace(rows[index], entity=Entity(name, "mine"))
    return named


# How many names that nobody knows make a table one of mines.
_SEVERAL = 2


def with_makers(lines: list[Line], rows: list[Facets], around: list[Facets]) -> list[Facets]:
    """The rows of a block; in a table "Copper production (kt)", or under such a heading, names that nobody knows are
    mines, if all rows are names or a total.
    """
    wide = joined(around)
    if wide.commodity is None or any(line.section for line in lines):
        return rows
    if wide.measure in (None, "exports", "imports", "consumption"):
        return rows  # names may be of those who take it
    new = [index for index, row in enumerate(rows) if not row.speaks and _is_new_name(row)]
    if len(new) < _SEVERAL or not all(_is_whose(row) for row in rows):
        return rows
    named = list(rows)
    for index in new:
        name = _BEHIND_NAME.sub("", rows[index].label).strip()
        named[index] = replace(rows[index], entity=Entity(name, "mine"))
    return named


def with_measures_above(rows: list[Facets], around: list[Facets]) -> list[Facets]:
    """ "Sishen mine" under "Total production": a producer's row goes on with the measure of the row above it, if
    nothing around the table tells one.
    """
    if joined(around).measure is not None:
        return rows
    named, above = list(rows), None
    for index, row in enumerate(rows):
        if row.measure is not None:
            above = row.measure if row.role == "total" or row.entity is not None else None
        elif above is not None and row.entity is not None and row.commodity is None:
            named[index] = replace(row, measure=above)
        else:
            above = None
    return named


def _is_new_name(row: Facets) -> bool:
    words = [word.strip(".'-").lower() for word in _BEHIND_NAME.sub("", row.label).split()]
    return row.unknown and bool(words) and NOT_NAMES.isdisjoint(words) and not any(map(is_common, words))


def _is_whose(row: Facets) -> bool:
    """Whether a row's label is a producer's name, or says that the row is of all of them."""
    if row.entity is not None or row.role == "total":
        return row.commodity is None
    name = _BEHIND_NAME.sub("", row.label).strip()
    silent = not row.speaks and not (row.ignored or row.nobody or row.role)
    return silent and _NAME.fullmatch(name) is not None


def _repeats_rows(block: Block) -> bool:
    rows = {(line.section, line.cells[0].text) for line in block.lines if line.section}
    return len({label for _, label in rows}) < len(rows)
