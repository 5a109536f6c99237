"""Amounts of material in a sentence: numeral, scale and unit, ranges, shared and missing units, bounds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from crawler.figures.languages import Language
from crawler.figures.numbers import Numeral, NumeralGrammar, decimal_comma
from crawler.figures.units import UNITS, YEARLY, Unit, of_mt


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity of material: `value`, or `low` and `high`, in canonical `unit`; `rate` is year, month, day
    or None.

    `tail` is where what follows the amount begins (after "per year"). `inherited` tells that the unit is
    that of another amount; `notes` are for the figure's checks.
    """

    start: int
    end: int
    tail: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    dimension: str
    bound: str
    rate: str | None
    inherited: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Reading:
    """A numeral with what was read after it; `unit` is None for a bare number that may share another's."""

    numeral: Numeral
    end: int
    tail: int
    unit: Unit | None
    rate: str | None
    notes: tuple[str, ...] = ()


# "$137 million tons" after "worth" is money misprinted; after "weighed" a weight with a stray sign.
_OF_VALUE = re.compile(r"\b(?:worth|valued at|value of|and|at|for|to) (?:over |about |some )?\S{0,4} ?$")
_OF_ORE_A_DAY = re.compile(r" of \w+(?: \w+)? (?:per|a|each) day\b", re.IGNORECASE)


class AmountGrammar:
    """The amounts of one language."""

    def __init__(self, language: Language) -> None:
        self._numerals = NumeralGrammar(language)
        self._units = {name: key for key, names in language.units.items() for name in names}
        self._rates = {name: key for key, names in language.rates.items() for name in names}
        self._bounds = {name: key for key, names in language.bounds.items() for name in names}
        self._unit = _unit_pattern(language)
        self._rate = re.compile(rf" ?(?P<rate>{_any(self._rates)})(?![^\W\d_])", re.IGNORECASE)
        self._bound = re.compile(
            rf"(?:^|[\s(,-])(?P<bound>{_any(self._bounds)}) (?:(?:a|its|record|total|of|high"
            rf"|reported|combined) ){{0,3}}$",
            re.IGNORECASE,
        )
        self._money_before = re.compile(
            rf"(?:[$€£¥₹]|\b(?:us\$|rs\.?|inr|usd|eur|gbp|zar|aud|cad|cny|rmb"
            rf"|{_any(language.currencies)})) ?$",
            re.IGNORECASE,
        )
        self._money_after = re.compile(
            rf"[ -]?(?:[€£₹]|(?:{_any(language.currencies)}|cents?|us)(?![^\W\d_]))", re.IGNORECASE
        )
        self._percent_after = re.compile(
            rf"[ -]?(?:{_any(language.percent)}|percentage|bps|basis points)", re.IGNORECASE
        )
        self._rise_or_fall = re.compile(rf"\b(?:{_any(language.rise + language.fall)})\b", re.IGNORECASE)
        self._vehicle = re.compile(
            rf"[ -](?:[a-z-]+ )?(?:{_any(language.vehicles)})(?![^\W\d_])", re.IGNORECASE
        )

    def find(
        self,
        text: str,
        start: int,
        end: int,
        *,
        mt_is_million: bool = False,
        decimal_commas: bool = False,
        unit_before: Amount | None = None,
    ) -> list[Amount]:
        """The amounts of the sentence text[start:end] in order.

        `mt_is_million` and `decimal_commas` are the article's habits; `unit_before` is the last amount of the
        sentence before, whose unit a bare number may share.
        """
        readings = [
            self._read(text, numeral, end, mt_is_million) for numeral in self._numerals.find(text, start, end)
        ]
        usable = [reading for reading in readings if self._is_material(text, start, reading)]
        if not any(reading.unit for reading in usable) and unit_before is None:
            return []
        return self._assembled(text, start, end, usable, decimal_commas, unit_before)

    def _read(self, text: str, numeral: Numeral, end: int, mt_is_million: bool) -> _Reading:
        match = self._unit.match(text, numeral.end, end)
        if match is None:
            return _Reading(numeral, numeral.end, numeral.end, None, None)
        printed = match["unit"]
        key = self._units.get(printed) or self._units[printed.lower()]
        rate = "year" if printed in YEARLY else None
        tail = self._rate.match(text, match.end(), end)
        if tail:
            rate = self._rates[tail["rate"].lower()]
        elif daily := _OF_ORE_A_DAY.match(text, match.end(), end):
            rate = "day"
            tail = daily
        unit, notes = self._unit_of(key, printed, numeral, mt_is_million)
        if rate == "day" and unit.name == "t":
            unit = Unit("t/day", unit.factor, "rate")
        return _Reading(numeral, match.end(), tail.end() if tail else match.end(), unit, rate, notes)

    def _unit_of(
        self, key: str, printed: str, numeral: Numeral, million: bool
    ) -> tuple[Unit, tuple[str, ...]]:
        if key != "mt":
            return UNITS[key], ()
        unit = of_mt(numeral.digits, numeral.scale, numeral.grouped, million)
        return unit, (
            f"{printed} read as {'million' if unit.factor > 1 else 'metric'} tonnes",
        ) if printed != "Mt" else ()

    def _is_material(self, text: str, start: int, reading: _Reading) -> bool:
        numeral, before = (
            reading.numeral,
            text[max(start, reading.numeral.start - 24) : reading.numeral.start],
        )
        if self._percent_after.match(text, numeral.end) or re.search(r"(?:\bper|/|\bNo\.|#) ?$", before):
            return False
        if reading.unit is not None:
            if _is_grade(text, start, reading):
                return False
            if re.match(
                r" ?(?:/|per |a )(?:t\b|tonnes?\b|tons?\b|lb|ounces?\b|oz\b|kg\b|kilo|pounds?\b"
                r"|litre|liter|hundred)",
                text[reading.end : reading.end + 16],
            ):
                return False
            if self._money_before.search(before) and (numeral.scale == 1 or _OF_VALUE.search(before)):
                return False
            return not (text[reading.end - 1 : reading.end] and self._vehicle.match(text, reading.tail))
        if self._money_before.search(before) or self._money_after.match(text, numeral.end):
            return False
        return numeral.scale > 1 or not (
            numeral.digits == numeral.digits.to_integral_value()
            and 1900 <= numeral.digits <= 2100
            and not numeral.grouped
        )

    def _assembled(
        self,
        text: str,
        start: int,
        end: int,
        readings: list[_Reading],
        decimal_commas: bool,
        unit_before: Amount | None,
    ) -> list[Amount]:
        found: list[Amount] = []
        index = 0
        while index < len(readings):
            here = readings[index]
            after = readings[index + 1] if index + 1 < len(readings) else None
            if after and after.unit and self._is_range(text, start, here, after):
                found.append(self._range(text, start, here, after))
                index += 2
                continue
            unit, scale, rate = self._unit_for(text, index, readings, found, unit_before, end)
            if unit:
                amount = self._single(text, start, here, unit, scale, rate, decimal_commas)
                found.append(_with_bound_of(found[-1], amount, text) if found else amount)
            index += 1
        return found

    def _unit_for(
        self,
        text: str,
        index: int,
        readings: list[_Reading],
        found: list[Amount],
        unit_before: Amount | None,
        end: int,
    ) -> tuple[Unit | None, Decimal, str | None]:
        here = readings[index]
        if here.unit:
            return here.unit, here.numeral.scale, here.rate
        shared = self._shared_forward(text, index, readings)
        if shared is not None and shared.unit:
            small = here.numeral.scale == 1 and here.numeral.digits < 1000 and not here.numeral.grouped
            return shared.unit, shared.numeral.scale if small else here.numeral.scale, shared.rate
        last = found[-1] if found else unit_before
        if last and self._shares_backward(text, here, end):
            unit = Unit(last.unit, Decimal(1), last.dimension)
            return unit, here.numeral.scale, None
        return None, Decimal(1), None

    def _shared_forward(self, text: str, index: int, readings: list[_Reading]) -> _Reading | None:
        for left, right in zip(readings[index:], readings[index + 1 :], strict=False):
            gap = text[left.end : right.numeral.start]
            if not re.fullmatch(
                r"\s?(?:,|and|or|to|-|&|;|versus|vs\.?|against|from)?,?\s?(?:and |or "
                r"|to )?(?:more than |over |about |around |nearly |some |almost |only |just )?",
                gap,
            ):
                return None
            if right.unit:
                here = readings[index].numeral
                far = here.scale == 1 and here.digits * 50 < right.numeral.digits
                return None if far else right
        return None

    @staticmethod
    def _shares_backward(text: str, here: _Reading, end: int) -> bool:
        numeral = here.numeral
        if (
            not (numeral.grouped and numeral.digits >= 1000)
            and numeral.scale == 1
            and "." not in text[numeral.start : numeral.end]
        ):
            return False
        if numeral.spelt and numeral.scale == 1:
            return False
        before = text[max(0, numeral.start - 16) : numeral.start]
        if not re.search(
            r"(?:\b(?:at|against|from|with|to|was|were|of|than|versus|vs|produced|made|stood at"
            r"|reached|over|about|and|by)|[(:,-]) ?(?:the |some |about )?$",
            before,
        ):
            return False
        return (
            re.match(
                r"\s*(?:[.,;()\]:]|$|(?:in|a year|last|during|for|from|over|compared|the|and|while"
                r"|against|as|on|to|versus|or|respectively|previously|year|earlier|of (?:it|this"
                r"|that|which|them|these|those))\b)",
                text[numeral.end : min(end, numeral.end + 14)],
            )
            is not None
        )

    def _is_range(self, text: str, start: int, low: _Reading, high: _Reading) -> bool:
        gap = text[low.end : high.numeral.start]
        before = text[max(start, low.numeral.start - 80) : low.numeral.start]
        if (
            low.unit is None
            and low.numeral.scale == high.numeral.scale
            and low.numeral.digits * 50 < high.numeral.digits
        ):
            return False
        if (
            low.numeral.value >= high.numeral.value * (high.unit.factor if high.unit and low.unit else 1)
            and low.numeral.scale == high.numeral.scale
        ):
            return False
        if re.fullmatch(r" ?- ?(?:to-)?", gap):
            return True
        if re.fullmatch(r" and ", gap):
            return re.search(r"\bbetween (?:about |around |some )?$", before, re.IGNORECASE) is not None
        if not re.fullmatch(r" (?:up )?to (?:about |around |over )?", gap):
            return False
        from_before = re.search(r"\bfrom (?:about |around |some )?$", before, re.IGNORECASE)
        return not (from_before and self._rise_or_fall.search(before))

    def _range(self, text: str, start: int, low: _Reading, high: _Reading) -> Amount:
        unit = high.unit or UNITS["t"]
        shared = low.unit is None and low.numeral.scale == 1 and low.numeral.digits < 1000
        least = low.numeral.digits * (high.numeral.scale if shared else low.numeral.scale) * unit.factor
        most = high.numeral.value * unit.factor
        return Amount(
            low.numeral.start,
            high.end,
            high.tail,
            None,
            least,
            most,
            unit.name,
            unit.dimension,
            self._bound_before(text, start, low.numeral, most),
            high.rate,
            False,
            high.notes,
        )

    def _single(
        self,
        text: str,
        start: int,
        here: _Reading,
        unit: Unit,
        scale: Decimal,
        rate: str | None,
        decimal_commas: bool,
    ) -> Amount:
        numeral, notes = here.numeral, here.notes
        digits = numeral.digits
        comma = decimal_comma(text[numeral.start : numeral.end].split()[0]) if scale >= 10**6 else None
        if comma is not None and (decimal_commas or unit.dimension in ("troy", "carat")):
            digits, notes = comma, (*notes, "comma read as decimal")
        value = digits * scale * unit.factor
        return Amount(
            numeral.start,
            here.end,
            here.tail,
            value,
            None,
            None,
            unit.name,
            unit.dimension,
            self._bound_before(text, start, numeral, value),
            rate,
            here.unit is None,
            notes,
        )

    def _bound_before(self, text: str, start: int, numeral: Numeral, value: Decimal) -> str:
        match = self._bound.search(text[max(start, numeral.start - 48) : numeral.start])
        if match is None:
            return "exact"
        if match["bound"].lower() == "some":
            return "about" if len(value.normalize().as_tuple().digits) <= 3 else "exact"
        bound = self._bounds[match["bound"].lower()]
        # "added up to 24 million tons" and "went up to" state a sum, not a ceiling.
        return (
            "exact"
            if match["bound"].lower() == "up to" and not self._is_ceiling(text, numeral.start)
            else bound
        )

    @staticmethod
    def _is_ceiling(text: str, at: int) -> bool:
        return (
            re.search(
                r"\b(?:added|adds|adding|went|gone|rose|summed|came) up to $", text[max(0, at - 24) : at]
            )
            is None
        )


_GRADE_BEFORE = re.compile(
    r"\b(?:grad(?:e|es|ed|ing)|averag\w+|assay\w*|values?|intersect\w+|containing|at|recovery) "
    r"(?:\w+ ){0,4}$",
    re.IGNORECASE,
)
_GRADE_AFTER = re.compile(
    r"[^.;]{0,30}?(?:\b(?:per|a|an|to the)|/) ?(?:metric |short |dry )?(?:ton|tonne|t)s?\b", re.IGNORECASE
)


def _is_grade(text: str, start: int, reading: _Reading) -> bool:
    """ "0.24 ounce of gold per ton", "grading 20 grams": how rich an ore is, not how much of it."""
    unit = reading.unit
    if unit is None or (unit.name, unit.factor) not in (
        ("oz", 1),
        ("t", Decimal("0.000001")),
        ("lb", 1),
        ("ct", 1),
        ("t", Decimal("0.001")),
    ):
        return False
    if reading.numeral.value >= 1000:
        return False
    if _GRADE_AFTER.match(text, reading.end):
        return True
    small = reading.numeral.value < 20 and unit.name in ("oz", "t")
    return (
        small
        and _GRADE_BEFORE.search(text[max(start, reading.numeral.start - 50) : reading.numeral.start])
        is not None
    )


def _with_bound_of(left: Amount, right: Amount, text: str) -> Amount:
    """ "More than 16 million and 14.7 million tons": the bound is that of both."""
    shares = left.inherited and right.bound == "exact" and text[left.end : right.start].strip() == "and"
    return replace(right, bound=left.bound) if shares else right


def _unit_pattern(language: Language) -> re.Pattern[str]:
    names = {name for names in language.units.values() for name in names}
    plain = {name for name in names if len(name) >= 4 and name.islower()}
    qualifiers = "|".join(language.unit_qualifiers)
    return re.compile(
        rf"[ \n]?-?(?:(?i:{qualifiers})[ \n-])*(?P<unit>(?i:{_any(plain)})"
        rf"|{_any(names - plain)})(?![^\W_]|-f(?:t|oo|ee))"
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
