"""Printed digits of a language: where a run of them ends and what it is worth."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from crawler.figures.gloss.mark_arithmetic import proof_of
from crawler.figures.gloss.marks import Marks, marks_of
from crawler.figures.gloss.slashes import SLASH
from crawler.figures.gloss.spelling import spelling_of
from crawler.figures.gloss.tongue import Tongue

# Longer runs are identifiers.
_LONGEST_RUN = 24
_THOUSAND = 1000
_PERCENT = re.compile(" ?%")


class Digits:
    """The runs of digits with marks of one language."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        marks = re.escape("".join(sorted({*tongue.decimal, *tongue.group, *tongue.backward} - {" "})))
        spaced = rf"\d{{1,3}}(?: \d{{3}})+(?:[{marks}]\d+)?(?!\d)|" if " " in tongue.group else ""
        scales = "|".join(map(re.escape, tongue.scales)) or "(?!)"
        self._scale = re.compile(rf" ?(?:{scales})")
        self._grouped = _grouped_before(tongue)
        self._counted = _counted_by(tongue)
        joiners = "|".join(map(re.escape, tongue.joiners)) or "(?!)"
        self.shares = re.compile(rf" (?:{joiners}) ?[\d.,/]+ (?:{scales})")
        mark = rf"(?:[{marks}]| ?/ ?)" if SLASH in tongue.decimal else rf"[{marks}]"
        # "1,325 y 1,39 millones", "1,325-1,39 millones": the first of a range shares the scale of its end.
        self._range = re.compile(
            rf" ?(?:{joiners}|a|e|al?|to|und|bis|et|à|[-\u2013\u2014]) ?[\d.,]+ (?:{scales})(?![^\W_])"
        )
        self.run = re.compile(rf"(?<![A-Za-z\d])(?:{spaced}\d+(?:{mark}\d+)*)")

    def runs(self, lowered: str) -> list[tuple[int, str]]:
        """All runs of a text, each with its place."""
        return [(match.start(), match[0]) for match in self.run.finditer(lowered)]

    def is_counted(self, lowered: str, end: int) -> bool:
        """Whether what a number counts stands right behind it: a sign or word for per cent, a unit."""
        return self._counted.match(lowered, end) is not None

    def opens_range(self, lowered: str, end: int) -> bool:
        """Whether a number that ends at a place is the first of a range whose end has a scale word."""
        return self._range.match(lowered, end) is not None

    def run_end(self, lowered: str, place: int) -> int:
        """Where the run at a place ends; the place itself where there is none."""
        run = self.run.match(lowered, place)
        return run.end() if run else place

    def of_text(self, lowered: str, is_too_much: Callable[[str, str, int], bool]) -> Printed:
        """The reading of an article's digits, by what its numbers prove of their marks; `is_too_much` tells of a number
        with its end whether it can't have thousands.
        """
        backward = set(self._tongue.backward)
        runs = [(start, run) for start, run in self.runs(lowered) if not set(run) & backward]
        marks = marks_of((run for _, run in runs), self._tongue)
        decimal = {run[-4] for start, run in runs if is_too_much(lowered, run, start + len(run))}
        marks = marks.with_decimal(decimal)
        proof = proof_of(lowered, runs, marks.value, lambda end: self._scale.match(lowered, end) is not None)
        counted = {run[-4] for start, run in runs if self._grouped and self._grouped.match(lowered, start)}
        proof = proof._replace(group=proof.group | (counted - proof.decimal))
        return Printed(self, marks.with_proof(proof), self._tongue.backward, self._tongue.decimal[0])


def _counted_by(tongue: Tongue) -> re.Pattern[str]:
    """The pattern of what a number counts."""
    key = spelling_of(tongue).key
    counted = [*tongue.classes.get("pct", ()), *tongue.whole, *tongue.weighed]
    words = "|".join(re.escape(key(word)) for word in counted if word != "%")
    return re.compile(rf" ?(?:%|(?:{words})(?![^\W_]))" if words else " ?%")


def _grouped_before(tongue: Tongue) -> re.Pattern[str] | None:
    """The pattern of a number with a mark before just three digits that parts thousands by what it counts."""
    key = spelling_of(tongue).key
    whole, weighed = ("|".join(map(re.escape, map(key, words))) for words in (tongue.whole, tongue.weighed))
    if not whole:
        return None
    return re.compile(
        rf"(?:[1-9]\d{{0,2}}[.,]\d{{3}} ?(?:{whole})|[1-9]\d\d[.,]\d{{3}} ?(?:{weighed}))(?![^\W_])"
    )


@dataclass(frozen=True, slots=True)
class Printed:
    """What the digits of one article are worth."""

    digits: Digits
    marks: Marks
    backward: str
    habit: str

    def read(self, *, turned: bool) -> Printed:
        """The same with decimals in front of their slash, or behind."""
        return replace(self, marks=replace(self.marks, turned=turned))

    def at(self, lowered: str, place: int, *, scale: Decimal | None) -> tuple[int, Decimal] | None:
        """The end and value of the digits at a place; `scale` of the word that follows; None for no number."""
        run = self.digits.run.match(lowered, place)
        if run is None or len(run[0]) > _LONGEST_RUN:
            return None
        percent = _PERCENT.match(lowered, run.end()) is not None
        scaled = scale is not None or self.digits.opens_range(lowered, run.end())
        if self._is_pair(lowered, run, counted=scaled or self.digits.is_counted(lowered, run.end())):
            return None
        value = self._backward(run[0], scaled=scaled)
        if value is None:
            value = self.marks.value(run[0], scaled=scaled, thousands=scale == _THOUSAND, percent=percent)
        return (run.end(), value) if value is not None else None

    def _is_pair(self, lowered: str, run: re.Match[str], *, counted: bool) -> bool:
        """ "2021/2022", "15/3": where decimals stand in front of their slash, one that nothing counts is a date's."""
        slashed = SLASH in run[0] and SLASH in self.backward
        return slashed and not counted and self.digits.shares.match(lowered, run.end()) is None

    def _backward(self, printed: str, *, scaled: bool) -> Decimal | None:
        """The value of digits whose parts stand last first ("6/882/1" = 1,882.6); None for others."""
        parts = re.split(f"[{re.escape(self.backward)}]", printed)[::-1] if self.backward else []
        if len(parts) < 2 or not all(part.isdigit() for part in parts):
            return None
        if SLASH in printed:
            return Decimal("".join(parts[:-1]) + "." + parts[-1])
        mark = frozenset(self.habit)
        whole = Marks(mark, frozenset(), self.habit) if scaled else Marks(frozenset(), mark, "")
        return whole.value(self.habit.join(parts), scaled=scaled)
