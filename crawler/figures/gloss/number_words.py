"""The words that say numbers in one language, as patterns: where one may begin, what it is, what stands between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from crawler.figures.gloss.alternatives import either as alternatives
from crawler.figures.gloss.alternatives import expanded
from crawler.figures.gloss.tongue import Tongue

LETTERS = r"[^\W\d_]"
# A dash with a space behind it parts: "2018 - million tons".
GAP = "(?! ?- )[ \u200c\u00ad-]{0,3}"
_ANY_GAP = re.compile(GAP)
_TENTH = Decimal("0.1")
_DASHES = ("-", "\u2013", "\u2014")
_CELL_END = re.compile(r" *(?:\||\n|$)")


class NumberWords:
    """Finds number words of a language at a place of a text in lower case."""

    def __init__(self, tongue: Tongue) -> None:
        self._told = _told(tongue)
        self._stems = [
            (re.compile(_stem(word)), told) for word, told in self._told.items() if "*" in word or " " in word
        ]
        either = "|".join(_stem(word) for word in sorted(self._told, key=lambda word: (-len(word), word)))
        edge = "" if tongue.joined else _edge(tongue)
        self._word = re.compile(rf"(?:{either}){edge}") if either else None
        joiners = "|".join(map(re.escape, tongue.joiners))
        self._gaps = [re.compile(rf"{GAP}(?:(?:{joiners}){GAP})?"), _ANY_GAP] if joiners else [_ANY_GAP]
        self.opening = re.compile(rf"(?<![A-Za-zм\d])\d{_opening(tongue, either)}")
        vague = "|".join(map(_stem, sorted(tongue.vague, key=len, reverse=True)))
        self._vague = (
            re.compile(rf"(?<!{LETTERS})(?:{vague})(?!{LETTERS})(?:{GAP}(?:{either}))*") if vague else None
        )

        units = {word for unit in tongue.classes.get("units", {}) for word in expanded(unit)}
        self._unit = re.compile(rf"{GAP}(?:{alternatives(units, GAP)})(?!{LETTERS})") if units else None

    def heads_a_list(self, lowered: str, start: int, end: int) -> bool:
        """Whether a scale word and its unit are of amounts below: "(thousand tons)", ", thousand tons:"; in a heading
        of a table also "2018 - thousand tons |".
        """
        unit = self._unit.match(lowered, end) if self._unit else None
        before = lowered[:start].rstrip()[-1:]
        if unit is not None and before in _DASHES:
            return _CELL_END.match(lowered, unit.end()) is not None
        if unit is None or before not in ("(", ",", "،", ""):
            return False
        behind = lowered[unit.end() : unit.end() + 2]
        return behind.startswith(":") or (behind.startswith(")") and (before == "(" or behind == "):"))

    def at(self, lowered: str, place: int) -> tuple[int, str, Decimal] | None:
        """The end, kind and value of the number word at a place."""
        match = self._word.match(lowered, place) if self._word else None
        return (match.end(), *self._meaning(match[0])) if match else None

    def vague_end(self, lowered: str, place: int) -> int | None:
        """The end of words that make no number of what follows ("a few thousand"), with the number words there."""
        vague = self._vague.match(lowered, place) if self._vague else None
        return vague.end() if vague else None

    def behind_gaps(self, lowered: str, end: int) -> Iterator[int]:
        """Where the next part of a number may begin: behind a gap with the word that joins it, or without."""
        for gap in self._gaps:
            match = gap.match(lowered, end)
            yield match.end() if match else end

    def scale_behind(self, lowered: str, end: int) -> tuple[int, Decimal] | None:
        """The end and worth of the scale word behind a number."""
        gap = _ANY_GAP.match(lowered, end)
        found = self.at(lowered, gap.end() if gap else end)
        return (found[0], found[2]) if found and found[1] in ("scale", "pair") else None

    def unit_follows(self, lowered: str, end: int) -> bool:
        """Whether a unit of the table stands behind a number."""
        return self._unit is not None and self._unit.match(lowered, end) is not None

    def _meaning(self, word: str) -> tuple[str, Decimal]:
        if word in self._told:
            return self._told[word]
        return next(told for pattern, told in self._stems if pattern.fullmatch(word))


def _told(tongue: Tongue) -> dict[str, tuple[str, Decimal]]:
    tables = [
        ("number", tongue.numbers),
        ("multiplier", tongue.multipliers),
        ("scale", tongue.scales),
        ("pair", tongue.pairs),
        ("half", tongue.halves),
        ("point", {tongue.point: _TENTH} if tongue.point else {}),
    ]
    return {word: (kind, value) for kind, table in tables for word, value in table.items()}


def _opening(tongue: Tongue, either: str) -> str:
    before = rf"(?:(?<!{LETTERS}){_behind_prefixes(tongue)})" if tongue.spaced else ""
    words = "|".join([*map(_stem, tongue.vague), *([either] if either else [])])
    return f"|{before}(?:{words})" if words else ""


def _behind_prefixes(tongue: Tongue) -> str:
    """What may stand before a number word but letters: "by a million" in one word; no article, which makes names of
    days ("the two" = Monday).
    """
    glued = [prefix for prefix, english in tongue.prefixes.items() if english]
    return "".join(rf"|(?<=(?<!{LETTERS}){re.escape(prefix)})" for prefix in glued)


def _edge(tongue: Tongue) -> str:
    """No letter may follow a number word, unless it begins a word that may be glued to it."""
    glued = "|".join(map(re.escape, tongue.glued))
    return rf"(?!(?!(?:{glued})+(?!{LETTERS})){LETTERS})" if glued else rf"(?!{LETTERS})"


def _stem(word: str) -> str:
    return re.escape(word).replace(r"\*", rf"{LETTERS}*").replace(r"\ ", "[ \u200c-]{1,3}")
