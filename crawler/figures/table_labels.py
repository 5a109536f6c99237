"""What a label of a table says: measure, status, commodity, producer, unit, period, or that it is to be left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from crawler.figures.commodity_forms import complete
from crawler.figures.drafts import Memory
from crawler.figures.folding import lower
from crawler.figures.lexicon import Commodity, Entity, Lexicon
from crawler.figures.measure_cues import WEAK
from crawler.figures.table_bases import basis_told, sets_times_against
from crawler.figures.table_facets import NOTHING, Facets, joined
from crawler.figures.table_names import most_specific, names_in, stands_in, those_left_over
from crawler.figures.table_periods import PeriodReader
from crawler.figures.table_units import label_units
from crawler.figures.table_words import (
    ACTUAL,
    CHANGE,
    CLASSES,
    DIFFERENCE,
    GUIDANCE,
    NO_TONNAGE,
    NOBODY,
    PASSED_ON,
    PLAIN,
    PLANNED,
    QUALIFIERS,
    RANK,
    SHARE,
    SYMBOLS,
    TOTAL,
)
from crawler.figures.views import Viewer
from crawler.figures.words import Mark, Words, split_words

_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NOTES = re.compile(r"[*†‡#¹²³⁴-⁹]+|[(\[](?:\d{1,2}|[a-su-z])[)\]]$|(?<=\D) \d$|(?<=[a-z])\d$| [erp]$")
# "(100% basis)", "(57.5%)": whose part is counted.
_ATTRIBUTION = re.compile(
    r"\(? ?\d{1,3}(?:\.\d+)? ?%(?: (?:basis|share|owned|interest|stake|consolidated|attributable))? ?\)?"
)
# "The Tarn Ridge mine" of a sentence is "Tarn Ridge" in a label.
_SITE_WORD = re.compile(
    r" (?:mine|operations?|project|smelter|refinery|complex|concentrator|colliery|plant|steelworks)$",
    re.IGNORECASE,
)
_SIGNS = frozenset({"%", "&", "+", *map(str.lower, SYMBOLS)})
_SYMBOL = re.compile(rf"\b(?:{'|'.join(SYMBOLS)})\b")
# Cues that in a label tell of the measure, weak as they are in a sentence.
_TELLING = frozenset({"resource", "resources", "processed", "demand"})
# "Mineral resources of the copper project" are of copper.
_VAGUE = frozenset({"mineral", "metal"})
# "Ore mined and hauled": brought out of the mine, and delivered to nobody.
_BROUGHT_OUT = re.compile(r"\bmined (?:and|&) $")
_TRADE = frozenset({"exports", "imports"})


class LabelReader:
    """Reads the labels of an article's tables; equal labels are read once.

    `told` are the producers that its sentences name, which labels of rows may name too.
    """

    def __init__(
        self, viewer: Viewer, lexicon: Lexicon, periods: PeriodReader, told: Sequence[str] = ()
    ) -> None:
        self._viewer = viewer
        self._lexicon = lexicon
        self._periods = periods
        self._told = told
        self._read: dict[tuple[str, ...], Facets] = {}

    def read(self, *stack: str) -> Facets:
        """The facets of a label, or of a column's headers from the top one down, the lowest being the nearest."""
        cells = tuple(dict.fromkeys(cell for cell in stack if cell))
        if cells not in self._read:
            self._read[cells] = self._stack(cells)
        return self._read[cells]

    def told_in(self, label: str) -> Entity | None:
        """The producer that the article's sentences and this label name: "Century payable zinc"."""
        return next((Entity(name, "mine") for name in self._told if stands_in(label, name)), None)

    def site_of(self, label: str) -> Entity | None:
        """The producer that a label is the bare name of, where the article's sentences name it: "Tarn Ridge"."""
        bare = _SITE_WORD.sub("", label)
        named = any(bare == _SITE_WORD.sub("", name) for name in self._told)
        return Entity(label, "mine") if bare and named else None

    def _stack(self, cells: tuple[str, ...]) -> Facets:
        if not cells:
            return NOTHING
        parts = [self._label(cell) for cell in reversed(cells)]
        told = self._periods.told(cells)
        role = _role(lower(" ".join(cells)))
        whole = replace(joined(parts), label=" ".join(cells), told=told, role=role)
        changes = role in ("change", "share", "difference")
        return replace(whole, ignored=False, told=None) if changes else whole

    def _label(self, label: str) -> Facets:
        text = _NOTES.sub("", label).strip()
        lowered = lower(text)
        words = split_words(lowered, lowered, 0, len(lowered))
        mentions = self._viewer.mentions(lowered, lowered, words, 0, len(lowered))
        spans = [(mention.start, mention.end) for mention in mentions]
        names = names_in(text, self._lexicon)
        commodity, marks, mixed = self._commodity(text, lowered, words, spans, names)
        named: list[Mark[Any]] = [*names, *(mark for mark in marks if mark.value.kind == "material")]
        cues = self._viewer.measures(lowered, lowered, words)
        measures = [mark for mark in cues if _is_cue(lowered, mark, named)]
        measure = _measure(measures)
        others = those_left_over(text)
        found: list[Mark[Any]] = [*marks, *names, *measures]
        taken = [*spans, *((mark.start, mark.end) for mark in found)]
        return Facets(
            label=text,
            measure=measure if measure not in ("mixed", "other") else None,
            status=_status(lowered),
            commodity=commodity,
            entity=others or most_specific(text, names),
            units=label_units(text),
            basis=basis_told(lowered),
            ignored=NO_TONNAGE.search(_ATTRIBUTION.sub(" ", lowered)) is not None,
            nobody=others is None
            and (mixed or measure in ("mixed", "other") or NOBODY.search(lowered) is not None),
            unknown=_is_left_over(lowered, taken) or _is_company(text, marks, names),
            guided=GUIDANCE.search(lowered) is not None,
            passed_on=PASSED_ON.search(lowered) is not None,
            plain=PLAIN.search(lowered) is not None,
        )

    def _commodity(
        self,
        text: str,
        lowered: str,
        words: Words,
        spans: list[tuple[int, int]],
        names: list[Mark[Entity]],
    ) -> tuple[Commodity | None, list[Mark[Commodity]], bool]:
        """The one commodity, its marks, and whether there are several."""
        found = [
            mark
            for mark in self._lexicon.commodities.find(lowered, words)
            if lowered[mark.start : mark.end] not in ("date", "dates")
            and not any(left < mark.end and mark.start < right for left, right in spans)
            and not any(name.start < mark.end and mark.start < name.end for name in names)
        ]
        brackets = [match.span() for match in _BRACKET.finditer(lowered)]
        outside = [mark for mark in found if not any(left < mark.start < right for left, right in brackets)]
        marks = outside or found
        marks = [mark for mark in marks if mark.value.name not in _VAGUE] or marks
        several = len({mark.value.name for mark in marks if mark.value.kind != "generic"}) > 1
        troy = any(unit.dimension == "troy" for unit in label_units(text))
        return _chosen(marks, self._symbol(text), in_ounces=troy), marks, several

    def _symbol(self, text: str) -> Commodity | None:
        match = _SYMBOL.search(text)
        return self._lexicon.commodities.get((SYMBOLS[match[0]],)) if match else None


def _chosen(marks: list[Mark[Commodity]], symbol: Commodity | None, *, in_ounces: bool) -> Commodity | None:
    """A material, with the form beside it ("zinc, concentrate"), unless ounces in it are counted ("4E in concentrate");
    else a form alone; else a chemical symbol.
    """
    rows = [mark.value for mark in marks]
    form = next((row for row in rows if row.kind == "generic"), None)
    material = next((row for row in rows if row.kind != "generic"), symbol)
    if form and material and material.kind == "material" and not in_ounces:
        name = complete(form.name, Memory(None, topic=material.name)) or material.name
        return Commodity(name, "material", material.dimensions)
    return material or form


def _measure(marks: list[Mark[str]]) -> str | None:
    found = {mark.value for mark in marks}
    if "capacity" in found:
        return "capacity"
    if len(found) > 1 and "other" in found:
        found.discard("other")
    if trade := found & _TRADE:
        found -= {"sales", "deliveries", "production"}
        return "mixed" if len(trade) > 1 else found.pop()
    return None if not found else found.pop() if len(found) == 1 else "mixed"


def _is_cue(lowered: str, mark: Mark[str], named: Sequence[Mark[Any]]) -> bool:
    """Whether a measure is told, and not a part of a name ("hot-rolled coil")."""
    word = lowered[mark.start : mark.end]
    if any(name.start <= mark.start and mark.end <= name.end for name in named):
        return False
    if _BROUGHT_OUT.search(lowered, 0, mark.start):
        return False
    return word in _TELLING or word not in WEAK


def _status(lowered: str) -> str | None:
    if PLANNED.search(lowered):
        return "planned"
    return "actual" if ACTUAL.search(lowered) else None


def _role(lowered: str) -> str:
    if RANK.fullmatch(lowered):
        return "rank"
    if SHARE.search(lowered):
        return "share"
    if CHANGE.search(lowered) or sets_times_against(lowered):
        units = bool(label_units(lowered)) and "%" not in lowered
        return "difference" if units or (DIFFERENCE.search(lowered) and "%" not in lowered) else "change"
    if lowered.strip("() ") in ("%", "percent", "per cent", "pct"):
        return "percent"
    if CLASSES.match(lowered):
        return "class"
    return "total" if TOTAL.search(lowered) else ""


def _is_company(text: str, marks: list[Mark[Commodity]], names: list[Mark[Entity]]) -> bool:
    """ "Iran Alumina": a material in capitals right behind a country may be the name of a company."""
    countries = {name.end + 1 for name in names if name.value.kind == "country"}
    return any(mark.start in countries and text[mark.start].isupper() for mark in marks)


def _is_left_over(lowered: str, taken: list[tuple[int, int]]) -> bool:
    """Whether a word outside of brackets is of nothing that was read."""
    bare = _BRACKET.sub(lambda match: " " * len(match[0]), lowered)
    for pattern in (PLANNED, ACTUAL, CHANGE):
        bare = pattern.sub(lambda match: " " * len(match[0]), bare)
    return any(
        not any(left <= word.start < right for left, right in taken)
        and word.text not in QUALIFIERS
        and not word.text[0].isdigit()
        and word.text not in _SIGNS
        and not label_units(word.text)
        for word in split_words(bare, bare, 0, len(bare))
    )
