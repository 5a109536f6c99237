"""A numeral with the unit printed behind it, and whether it can be an amount of material at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from decimal import Decimal

from crawler.figures.currencies import CODES, SIGNS
from crawler.figures.languages import Language
from crawler.figures.numbers import Numeral, NumeralGrammar
from crawler.figures.openings import quick
from crawler.figures.reading import Reading, at_same_rate
from crawler.figures.reading_refusals import is_of_another_kind
from crawler.figures.unit_ends import is_another_word, is_cut_short
from crawler.figures.units import UNITS, YEARLY, Unit, of_mt
from storage.iranian_calendar import MONTHS

# "$137 million tons" after "worth" is money misprinted; after "weighed" a weight with a stray sign.
_OF_VALUE = re.compile(r"\b(?:worth|valued at|value of|and|at|for|to) (?:over |about |some )?\S{0,4} ?$")
# "In the year 1402", "last year (1402)", "in Bahman 1402", "from 1402 on", "in summer 1402".
_IRANIAN_YEAR = re.compile(
    rf"\b(?:year|of|in|for|from|since|until|till|by|through|after|before|between|1[34]\d\d to|spring|summer|autumn"
    rf"|winter|{'|'.join(MONTHS)}) \(?1[34]\d\d$",
    re.IGNORECASE,
)
# "Per 5", "No. 5" count nothing, but what stands behind "REPORT.AZ/".
_UNCOUNTED_BEFORE = re.compile(r"(?:\bper|(?<![A-Z]{2})/|\bNo\.|#) ?$")
_UNCOUNTED = ("per", "per ", "/", "/ ", "No.", "No. ", "#", "# ")
_OF_ORE_A_DAY = re.compile(
    r" of \w+(?: \w+)?(?: (?:is|are|was|were) (?:being )?\w+)? (?:(?:per|a|each|every) day|daily)\b",
    re.IGNORECASE,
)
# "Daily output exceeded 2,100 tons", "average daily output of crude steel was 2 million tons".
_DAILY = re.compile(
    r"(?:\bdaily (?:average|mean|rate)|\b(?:average|mean) (?:per|a) day),? (?:(?!price)[a-z]+ ){0,3}"
    r"(?:(?:about|around|some|nearly|over|more than) )?$"
    r"|\bdaily (?:output|production) of (?:[a-z ]{3,20}, ){1,3}[a-z ]{3,30} (?:was|were|averaged|reached)"
    r"(?: respectively)? $"
    r"|\bdaily (?:(?!on\b|average\b|basis\b|newspaper|[^.,;\d]{0,40} that "
    # "Told the daily Donya-e-Eqtesad it had made 5 tons".
    r"|(?-i:[A-Z])[\w-]*(?<!an)(?<!ese)\b)[^.,;\d]{0,80}"
    r"|(?:(?:average|crude|raw|hot|pig|liquid) )*(?:\w+ ){0,2}(?:output|production|extraction)"
    r"(?: (?:(?:of|at) )?(?:(?!and\b)[a-z]+ ){0,3}(?:of|at|was|is|averaged|reached|stood at|to))?"
    r" (?:about |around |some |nearly |over |more than )?)$",
    re.IGNORECASE,
)


# "5 million tons by ship", "a day before ships came": the amount is not the ships' own.
_JOINED_BY = (
    r"(?:by|on|in|via|with|from|to|for|of|and|or|as|at|per|before|after|when|while|until|since|through|into|aboard|using|were|was"
    r"|are|is|had|than) "
)


# "$5 to 6": the lower end of a range of money.
_LOW_END = re.compile(r"\d[\d.,]* ?(?:-|to|and) ?$")
_RANGES = re.compile(r" ?(?:to|or|and|-) ?")
_DAILY_WITHIN = 90
# From here on numbers of money are told by scale words, which what is compared with them repeats.
# "Resulting in 22,500 tonnes not being processed".
_NOT_MADE = re.compile(
    r"(?: of [a-z]+)? not (?:being |having been |(?:be|been) )?(?:processed|mined|produced|made|shipped|milled"
    r"|treated|delivered)\b"
)

# What may open a bracket that tells the same of an earlier period: "(", "(Q3 2021: ".
_OPENS = re.compile(r" ?(?:\w+ )?\((?:[\w ]{1,16}: ?)?")
_MILLION = Decimal(10**6)
_LETTERS = re.compile(r"[^\W\d_]+")
# What is no letter of ASCII, as a space: quicker than a pattern for texts of such alone.
_TO_SPACES = {code: " " for code in range(128) if not chr(code).isalpha()}


def letters_of(lowered: str) -> list[str]:
    """The runs of letters in a text."""
    return lowered.translate(_TO_SPACES).split() if lowered.isascii() else _LETTERS.findall(lowered)


# "Business Daily reported": a paper.
_PAPER = re.compile(r"\b[A-Z]\w+ Daily\b")


def _is_daily(before: str) -> bool:
    before = _PAPER.sub("", before) if "Daily" in before else before
    return ("daily" in before.lower() or " day" in before.lower()) and _DAILY.search(before) is not None


class ReadingGrammar:
    """The numerals and units of one language."""

    def __init__(self, language: Language) -> None:
        self._numerals = NumeralGrammar(language)
        self._units = {name: key for key, names in language.units.items() for name in names}
        self._unit_words = unit_words(language)
        self._rates = {name: key for key, names in language.rates.items() for name in names}
        self._unit = _unit_pattern(language)
        openings = {name.lower() for name in (*self._units, *language.unit_qualifiers)}
        self._unit_heads = frozenset(name[:2] for name in openings if len(name) > 1)
        self._unit_letters = frozenset(name for name in openings if len(name) == 1)
        self._scales = language.scales
        self._scaled = re.compile(
            rf"\)(?:[ -](?P<scale>{any_of(language.scales)})(?![^\W\d_]))?", re.IGNORECASE
        )
        # "5 tons a year" is a rate, "5 tons a year before" an amount of the year before.
        self._rate = re.compile(
            rf"[ -]?(?P<rate>{any_of(self._rates)})(?![^\W\d_]| (?:before|earlier|ago|prior)\b)",
            re.IGNORECASE,
        )
        self._money_before = quick(
            rf"(?:[{SIGNS}]|\b(?:us\$|rs\.?|(?-i:{any_of(CODES)})|{any_of(language.currencies)}))"
            rf" ?(?:{_LOW_END.pattern})?$",
            re.IGNORECASE,
        )
        money = (*SIGNS, "rs", "rs.", *map(str.lower, CODES), *language.currencies)
        # The last characters of the above, by which most other words are told apart.
        self._money_ends = frozenset(word[-3:] for word in money)
        self._money_after = re.compile(
            rf"[ -]?(?:[€£₹]|(?:{any_of(language.currencies)}|cents?|us)(?![^\W\d_]))", re.IGNORECASE
        )
        self._percent_after = re.compile(
            rf"[ -]?(?:{any_of(language.percent)}|percentage|bps|basis points)", re.IGNORECASE
        )
        self._vehicle = re.compile(
            rf"[ -](?:(?!{_JOINED_BY})[a-z-]+ )?(?:{any_of(language.vehicles)})(?![^\W\d_])", re.IGNORECASE
        )

    def may_measure(self, words: Iterable[str]) -> bool:
        """Whether words in lower case hold that of a unit at all: most of a news archive has none."""
        return not self._unit_words.isdisjoint(words)

    def find(
        self, text: str, start: int, end: int, *, words: Set[str], mt_is_million: bool | None
    ) -> Iterator[Reading]:
        """The numerals of text[start:end] that may be amounts, with or without a unit of their own; `words` are those
        of it in lower case.
        """
        spelt = self._numerals.may_be_spelt(words)
        money_ends = -1
        of_money: Decimal | None = None
        held: Reading | None = None
        for numeral in self._numerals.find(text, start, end, spelt=spelt):
            reading = self._read(text, numeral, end, mt_is_million)
            opens = _OPENS.fullmatch(text, money_ends, numeral.start) if money_ends >= 0 else None
            if opens and reading.unit is None:
                continue  # "SEK 19,480 million (15,906)": the bracket is of the same money
            if reading.unit is not None:
                of_money = None
            elif of_money is not None and numeral.scale == of_money and not self._is_priced(text, numeral):
                continue  # "rose to 6.3 billion rand from 6.2 billion"
            money = self._is_money(text[max(start, numeral.start - 24) : numeral.start])
            money_ends = numeral.end if money else -1
            if numeral.scale >= _MILLION and (money or self._is_priced(text, numeral)):
                of_money = numeral.scale
            if not self._is_material(text, start, reading, money=money):
                if held is not None and self._is_of_money(text, held, numeral):
                    held = None
                continue
            if held is not None:
                around = self._around_bracket(text, held, reading, end, mt_is_million)
                held, reading = around or (held, at_same_rate(text, held, reading))
                yield held
            held = reading
        if held is not None:
            yield held

    def _is_priced(self, text: str, numeral: Numeral) -> bool:
        return self._money_after.match(text, numeral.end) is not None

    def _is_of_money(self, text: str, low: Reading, high: Numeral) -> bool:
        """ "500,000 to one million dollars": the lower end of a range of money."""
        ranges = low.unit is None and _RANGES.fullmatch(text, low.end, high.start) is not None
        return ranges and self._is_priced(text, high)

    def _around_bracket(
        self, text: str, outer: Reading, inner: Reading, end: int, mt_is_million: bool | None
    ) -> tuple[Reading, Reading] | None:
        """ "71,846 (73,120) tonnes": the unit behind a bracket is that of both numbers."""
        if outer.unit or inner.unit or not _OPENS.fullmatch(text, outer.end, inner.numeral.start):
            return None
        behind = self._scaled.match(text, inner.end, end)
        if behind is None:
            return None
        scale = self._scales.get((behind["scale"] or "").lower())
        unit = self._unit.match(text, behind.end(), end)
        if unit is None:
            return None
        printed = unit["unit"]
        key = self._units.get(printed) or self._units[printed.lower()]
        told = []
        for reading in (outer, inner):
            numeral = reading.numeral._replace(scale=scale) if scale else reading.numeral
            of, notes = self._unit_of(key, printed, numeral, mt_is_million)
            told.append(replace(reading, numeral=numeral, unit=of, notes=notes))
        return told[0], told[1]

    def _read(self, text: str, numeral: Numeral, end: int, mt_is_million: bool | None) -> Reading:
        match = self._unit.match(text, numeral.end, end) if self._may_be_unit(text, numeral.end) else None
        if match is None:
            return Reading(numeral, numeral.end, numeral.end, None, None)
        printed = match["unit"]
        if is_another_word(text, printed, match):
            return Reading(numeral, numeral.end, numeral.end, None, None)
        key = self._units.get(printed) or self._units[printed.lower()]
        rate = "year" if printed in YEARLY else None
        tail = self._rate.match(text, match.end(), end)
        if tail:
            rate = self._rates[tail["rate"].lower()]
        elif daily := _OF_ORE_A_DAY.match(text, match.end(), end):
            rate = "day"
            tail = daily
        elif rate is None and _is_daily(text[max(0, numeral.start - _DAILY_WITHIN) : numeral.start]):
            rate = "day"
        unit, notes = self._unit_of(key, printed, numeral, mt_is_million)
        if rate == "day" and unit.name == "t":
            unit = Unit("t/day", unit.factor, "rate")
        stop = match.end() + is_cut_short(text, printed, match.end())
        return Reading(numeral, match.end(), tail.end() if tail else stop, unit, rate, notes)

    def _may_be_unit(self, text: str, at: int) -> bool:
        """Whether what stands behind a number begins as a unit does: few others do."""
        at += text.startswith((" ", "\n"), at)
        at += text.startswith("-", at)
        head = text[at : at + 2].lower()
        return head in self._unit_heads or (head[:1] in self._unit_letters and not head[1:].isalnum())

    def _unit_of(
        self, key: str, printed: str, numeral: Numeral, million: bool | None
    ) -> tuple[Unit, tuple[str, ...]]:
        if key != "mt":
            return UNITS[key], ()
        if million is False and printed == "mt":
            return UNITS["t"], (
                "mt read as metric tonnes",
            ) if numeral.scale == 1 and not numeral.grouped else ()
        unit = of_mt(numeral.digits, numeral.scale, numeral.grouped, bool(million) or printed == "Mt")
        return unit, (
            f"{printed} read as {'million' if unit.factor > 1 else 'metric'} tonnes",
        ) if printed != "Mt" and numeral.scale == 1 else ()

    def _is_money(self, before: str) -> bool:
        told = before.lower().rstrip()
        if self._money_ends.isdisjoint((told[-1:], told[-2:], told[-3:])) and _LOW_END.search(told) is None:
            return False
        return self._money_before.search(before) is not None

    def _is_material(self, text: str, start: int, reading: Reading, *, money: bool) -> bool:
        numeral = reading.numeral
        if numeral.digits == 0 and text.startswith("00", numeral.start):
            return False  # "(000 tonnes unless otherwise stated)"
        if self._percent_after.match(text, numeral.end) or _NOT_MADE.match(text, reading.end):
            return False
        before = text[max(start, numeral.start - 24) : numeral.start]
        if before.endswith(_UNCOUNTED) and _UNCOUNTED_BEFORE.search(before):
            return False
        if reading.unit is not None:
            if is_of_another_kind(text, start, reading):
                return False
            if money and (numeral.scale == 1 or _OF_VALUE.search(before)):
                return False
            return not (text[reading.end - 1 : reading.end] and self._vehicle.match(text, reading.tail))
        if money or self._money_after.match(text, numeral.end):
            return False
        if text[numeral.start] == "1" and _IRANIAN_YEAR.search(
            text, max(start, numeral.start - 24), numeral.end
        ):
            return False
        return numeral.scale > 1 or not (
            numeral.digits == numeral.digits.to_integral_value()
            and 1900 <= numeral.digits <= 2100
            and not numeral.grouped
        )


def unit_words(language: Language) -> frozenset[str]:
    """A word of each unit of a language, in lower case: no amount without one of them."""
    return frozenset(_telling_word(name) for names in language.units.values() for name in names)


def _telling_word(unit: str) -> str:
    """The word of a unit's name that says most: "ton" of "long ton", "t" of "t/a"."""
    words: list[str] = letters_of(unit.split()[-1].lower())
    return max(words, key=lambda word: (len(word), word == "t"))


def _unit_pattern(language: Language) -> re.Pattern[str]:
    names = {name for names in language.units.values() for name in names}
    plain = {name for name in names if len(name) >= 4 and name.islower()}
    qualifiers = "|".join(language.unit_qualifiers)
    return re.compile(
        rf"[ \n]?-?(?:(?i:{qualifiers})[ \n-])*(?P<unit>(?i:{any_of(plain)})"
        rf"|{any_of(names - plain)})(?![^\W_]|-f(?:t|oo|ee))"
    )


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
