"""Numerals as printed: digits with groups and decimals, number words, scale words. Values are exact
decimals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.languages import Language

_VULGAR = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
}
# Western groups (12,345.6), Indian groups (12,34,567), space groups (12 345), plain, vulgar fractions; "24,5 million".
_DIGITS = (
    # "240, 000 tonnes", where a space has slipped in.
    r"\d{1,3}(?:, \d{3})+(?!\d|[.,]\d|, \d)(?= ?(?i:metric |dry |wet )?(?i:tonnes|tons|ounces|oz|carats|pounds)\b)|"
    # "4 434,6 kg".
    r"\d{1,3}(?: \d{3})+,\d{1,2}(?= ?(?i:metric )?(?i:tonnes?|tons?|t|kg|kilograms|ounces|oz|carats|pounds)\b)|"
    r"\d{1,4},\d{1,2}(?= (?:million|billion|mln|bln)\b)"
    # "2,46 tonnes", as wires of southern Africa print.
    r"|\d{1,3},\d{1,2}(?= ?(?i:metric |dry |wet )?(?i:tonnes?|tons?|t|kg|ounces|oz|carats|pounds)\b)|"
    r"\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?: \d{3})+(?:\.\d+)?(?!\d|[.,]\d)|\d+(?:\.\d+)?[½¼¾⅓⅔]?|[½¼¾⅓⅔]"
)


# Longer runs of digits are identifiers, not quantities.
_LONGEST_NUMERAL = 24


class Numeral(NamedTuple):
    """A number: its span, its value before any scale word, the scale (1 when none) and how it is spelt."""

    start: int
    end: int
    digits: Decimal
    scale: Decimal
    grouped: bool
    spelt: bool

    @property
    def value(self) -> Decimal:
        """The number with its scale applied."""
        return self.digits * self.scale


class NumeralGrammar:
    """The numerals of one language, from its tables of number and scale words."""

    def __init__(self, language: Language) -> None:
        self._words = {**language.number_words, **language.fractions}
        self._scales = language.scales
        self._symbols = language.scale_symbols
        scale, word = _alternatives(language.scales), _alternatives(language.number_words)
        units = {unit for names in language.units.values() for unit in names}
        unit, words = _alternatives(units), _alternatives({unit for unit in units if len(unit) > 1})
        scale = (
            rf"[ \n-]?(?P<scale>(?i:{scale}))(?![^\W\d_])"
            rf"|(?P<symbol>[{''.join(self._symbols)}])(?![tT])(?=[ -]?(?:(?:wet |dry )?metric |dry |wet |troy "
            rf"|fine )?(?:{unit})(?![^\W\d_])|-\d|-to-\d| to \d)"
            # "17.9m tonnes, Chalco 5.1m and CBG 4.3m".
            rf"|(?P<short>m)(?=[.,;)](?!\w)| (?:and|in|for|from|to|against|last|this|a year)\b|$)"
            # "7.8 m carats".
            rf"| (?P<apart>[{''.join(self._symbols)}])(?= (?:metric |dry |wet |troy |fine )?(?:{words})(?![^\W\d_]))"
        )
        self._in_digits = re.compile(
            rf"(?<![\w.,])(?<!\d[/:])(?<!19\d\d-)(?<!20\d\d-)(?<!-\d\d-)(?P<digits>{_DIGITS})(?:{scale})?"
        )
        above = _alternatives({name for name in language.scales if name != "hundred"})
        self._in_words = re.compile(
            # "Two hundred and fifty thousand", "a hundred thousand", "three hundred twenty-five".
            rf"(?<![\w-])(?i:(?P<hundreds>{word}|an?) hundred"
            rf"(?:(?: and)? (?P<tens>{word})(?:[- ](?P<last>{word}))?(?: (?P<over>{above}))?| (?P<just>{above}))"
            rf"|(?P<fraction>{_alternatives(language.fractions)}) "
            rf"(?P<whole>{_alternatives(language.scales)})"
            rf"|(?P<spelt>{word})(?:[- ](?P<ones>{word}))?(?:[ "
            rf"-](?P<scaled>{_alternatives(language.scales)}))?)(?![^\W\d_])"
        )
        self._opening = _opening([*language.number_words, *language.fractions])
        self._spellings = frozenset(word for name in language.number_words for word in name.lower().split())
        self._fractions = frozenset(name.lower().split()[0] for name in language.fractions)
        self._scale_words = frozenset(word for name in language.scales for word in name.lower().split())

    def may_be_spelt(self, words: Set[str]) -> bool:
        """Whether one of these lower-case words may begin a number in words."""
        if not self._spellings.isdisjoint(words):
            return True
        return not (self._fractions.isdisjoint(words) or self._scale_words.isdisjoint(words))

    def find(self, text: str, start: int, end: int, *, spelt: bool = True) -> Iterator[Numeral]:
        """The numerals of text[start:end] in order; those in words too, unless none is `spelt`."""
        place = start
        for opening in (self._opening if spelt else _DIGITS_OPEN).finditer(text, start, end):
            if opening.start() < place:
                continue
            in_words = opening[0].isalpha()
            match = (self._in_words if in_words else self._in_digits).match(text, opening.start(), end)
            if match is None or _is_day(text, match):
                continue
            place = match.end()
            if in_words or place - match.start() <= _LONGEST_NUMERAL:
                yield self._spelt(match) if in_words else self._printed(match)

    def _printed(self, match: re.Match[str]) -> Numeral:
        printed = match["digits"]
        scale = (
            self._scales[match["scale"].lower()]
            if match["scale"]
            else self._symbols.get(match["symbol"] or match["apart"] or match["short"] or "")
        )
        grouped = "," in printed or " " in printed
        return Numeral(match.start(), match.end(), digits_value(printed), scale or Decimal(1), grouped, False)

    def _spelt(self, match: re.Match[str]) -> Numeral:
        if match["hundreds"]:
            return self._of_hundreds(match)
        words = (match["fraction"] or match["spelt"], match["ones"])
        value = sum((self._words[word.lower()] for word in words if word), Decimal(0))
        scale = self._scales.get((match["whole"] or match["scaled"] or "").lower(), Decimal(1))
        return Numeral(match.start(), match.end(), value, scale, False, True)

    def _of_hundreds(self, match: re.Match[str]) -> Numeral:
        hundreds = self._words.get(match["hundreds"].lower(), Decimal(1))
        rest = sum((self._words[word.lower()] for word in (match["tens"], match["last"]) if word), Decimal(0))
        scale = self._scales.get((match["over"] or match["just"] or "").lower(), Decimal(1))
        return Numeral(match.start(), match.end(), 100 * hundreds + rest, scale, False, True)


# "On June 28, 641 tons were sold": a day, and not 28,641.
_MONTH_AHEAD = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? $", re.IGNORECASE
)


def _is_day(text: str, match: re.Match[str]) -> bool:
    if ", " not in match[0]:
        return False
    return _MONTH_AHEAD.search(text, max(0, match.start() - 12), match.start()) is not None


_DECIMAL_COMMA = re.compile(r"\d{1,4},\d{1,2}|\d{1,3}(?: \d{3})+,\d{1,2}")


def digits_value(printed: str) -> Decimal:
    """The value of printed digits with comma or space groups: "1,913.5", "12 500", "2½"."""
    if _DECIMAL_COMMA.fullmatch(printed):
        return Decimal(printed.replace(",", ".").replace(" ", ""))
    fraction = _VULGAR.get(printed[-1], Decimal(0))
    whole = printed.rstrip("½¼¾⅓⅔").replace(",", "").replace(" ", "")
    return (Decimal(whole) if whole else Decimal(0)) + fraction


def decimal_comma(printed: str) -> Decimal | None:
    """The value of printed digits if their only comma may be a decimal one ("1,913" of "1,913 million"),
    else None.
    """
    if not re.fullmatch(r"\d{1,3},\d{3}", printed):
        return None
    return Decimal(printed.replace(",", "."))


def _opening(words: Sequence[str]) -> re.Pattern[str]:
    """The first character of all that may be a numeral. It begins with a set of characters, so that the engine
    skips what lies between them.
    """
    firsts = "".join(sorted({word[0] for word in words}))
    openings = _alternatives({word.partition(" ")[0] for word in words})
    first = rf"[\d{''.join(_VULGAR)}{firsts}{firsts.upper()}]"
    return re.compile(
        rf"{first}(?<!\w{first})(?<=(?=[\d{''.join(_VULGAR)}]|(?i:{openings})(?![^\W\d_])){first})"
    )


# The same where no number is spelt.
_DIGITS_OPEN = re.compile(rf"[\d{''.join(_VULGAR)}](?<!\w[\d{''.join(_VULGAR)}])")


def _alternatives(words: Mapping[str, object] | set[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
