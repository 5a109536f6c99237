"""Amounts of material in a sentence: numeral, scale and unit, ranges, shared and missing units, bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from crawler.figures.amount_bounds import MOVED_OVER, OF_A_YEAR_AGO, TOPS, is_ceiling
from crawler.figures.amount_ranges import is_in_thousands, is_range
from crawler.figures.amount_sums import summed
from crawler.figures.announced_units import Shared, announced
from crawler.figures.days_of_months import is_day
from crawler.figures.joined_numbers import are_joined, is_far
from crawler.figures.languages import Language
from crawler.figures.numbers import Numeral, decimal_comma
from crawler.figures.openings import quick
from crawler.figures.reading import Reading
from crawler.figures.readings import ReadingGrammar, any_of, letters_of
from crawler.figures.shared_units import shared_range, shared_scale
from crawler.figures.units import UNITS, Unit
from storage.iranian_calendar import MONTHS as IRANIAN_MONTHS
from storage.rounding import significant_digits


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity of material: `value`, or `low` and `high`, in canonical `unit`; `rate` is year, month, day
    or None.

    `tail` is where what follows the amount begins (after "per year"). `inherited` tells that the unit is
    that of another amount; `notes` are for the figure's checks. `scale` is what one of the printed number
    is in `unit` (1,000 for "9.3 kt"), `factor` what one of a unit smaller than it is (0.001 for kilograms).
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
    scale: Decimal = Decimal(1)
    factor: Decimal = Decimal(1)

    @property
    def printed(self) -> Decimal:
        """The number as printed, before scale word and unit; the upper one of a range."""
        value = self.value if self.value is not None else self.high
        return (value or Decimal(0)) / self.scale


# ">28,000 tonnes".
_BOUND_SIGNS = {">": "over", "≥": "over", "<": "under", "≤": "under", "~": "about", "≈": "about"}
# What may stand between the word of a bound and its number.
_BETWEEN = ("a", "its", "record", "total", "of", "high", "reported", "combined")


class AmountGrammar:
    """The amounts of one language."""

    def __init__(self, language: Language) -> None:
        self._readings = ReadingGrammar(language)
        self._months = frozenset((*language.months, *IRANIAN_MONTHS))
        self._bounds = {name: key for key, names in language.bounds.items() for name in names}
        self._bound = quick(
            rf"(?:^|[\s(,\"\u201c\u201e\u00ab-])(?P<bound>{any_of(self._bounds)}) (?:(?:{any_of(_BETWEEN)}) ){{0,3}}$",
            re.IGNORECASE,
        )
        self._bound_ends = tuple({f"{name.split()[-1]} " for name in (*self._bounds, *_BETWEEN)})
        self._rise_or_fall = re.compile(rf"\b(?:{any_of(language.rise + language.fall)})\b", re.IGNORECASE)

    def may_find(self, lowered: str) -> bool:
        """Whether a text in lower case may hold an amount at all."""
        return "tonnes" in lowered or "tons" in lowered or self._readings.may_measure(letters_of(lowered))

    def find(
        self,
        text: str,
        start: int,
        end: int,
        *,
        mt_is_million: bool | None = None,
        decimal_commas: bool = False,
        unit_before: Amount | None = None,
        told_before: Shared | None = None,
    ) -> list[Amount]:
        """The amounts of the sentence text[start:end] in order.

        `mt_is_million` and `decimal_commas` are the article's habits; `unit_before` is the last amount of the
        sentence before, whose unit a bare number may share; `told_before` a unit announced for a list.
        """
        shares = unit_before is not None or told_before is not None
        lowered = text[start:end].lower()
        words = frozenset(letters_of(lowered))
        if not (shares or "tonnes" in lowered or self._readings.may_measure(words)):
            return []
        usable = list(self._readings.find(text, start, end, words=words, mt_is_million=mt_is_million))
        if not usable:
            return []
        usable = summed(text, start, end, usable)
        told = told_before
        if told is None and any(reading.unit is None for reading in usable):
            told = announced(text, start, end)
        if not any(reading.unit for reading in usable) and unit_before is None and told is None:
            return []
        return self._assembled(text, start, end, usable, decimal_commas, unit_before, told)

    def _assembled(
        self,
        text: str,
        start: int,
        end: int,
        readings: list[Reading],
        decimal_commas: bool,
        unit_before: Amount | None,
        told: Shared | None,
    ) -> list[Amount]:
        found: list[Amount] = []
        index = 0
        while index < len(readings):
            here = readings[index]
            after = readings[index + 1] if index + 1 < len(readings) else None
            if after and after.unit and is_range(text, start, here, after, self._rise_or_fall):
                found.append(self._range(text, start, here, after))
                index += 2
                continue
            bare = self._bare_range(text, start, here, after, found[-1] if found else unit_before, told, end)
            if bare:
                found.append(bare)
                index += 2
                continue
            unit, scale, rate = self._unit_for(text, index, readings, found, unit_before, told, end)
            if unit:
                amount = self._single(text, start, here, unit, scale, rate, decimal_commas)
                found.append(_with_bound_of(found[-1], amount, text) if found else amount)
            index += 1
        return found

    def _bare_range(
        self,
        text: str,
        start: int,
        low: Reading,
        high: Reading | None,
        last: Amount | None,
        told: Shared | None,
        end: int,
    ) -> Amount | None:
        """A range without a unit of its own that shares the one told before."""
        if high is None or not is_range(text, start, low, high, self._rise_or_fall):
            return None
        for shared in (_of(last), told):
            scale = shared_range(text, low, high, end, shared) if shared else None
            if shared and scale is not None:
                unit = shared.unit._replace(factor=shared.unit.factor * scale / high.numeral.scale)
                return replace(self._range(text, start, low, replace(high, unit=unit)), inherited=True)
        return None

    def _unit_for(
        self,
        text: str,
        index: int,
        readings: list[Reading],
        found: list[Amount],
        unit_before: Amount | None,
        told: Shared | None,
        end: int,
    ) -> tuple[Unit | None, Decimal, str | None]:
        here = readings[index]
        if here.unit:
            return here.unit, here.numeral.scale, here.rate
        if is_day(text, here.numeral, self._months):
            return None, Decimal(1), None
        ahead = self._shared_forward(text, index, readings)
        if ahead is not None and ahead.unit:
            small = here.numeral.scale == 1 and here.numeral.digits < 1000 and not here.numeral.grouped
            return ahead.unit, ahead.numeral.scale if small else here.numeral.scale, ahead.rate
        last = found[-1] if found else unit_before
        for shared in (_of(last), told):
            scale = shared_scale(text, here, end, shared) if shared else None
            if shared and scale is not None:
                return shared.unit, scale, None
        return None, Decimal(1), None

    def _shared_forward(self, text: str, index: int, readings: list[Reading]) -> Reading | None:
        for left, right in zip(readings[index:], readings[index + 1 :], strict=False):
            if not are_joined(text, left, right):
                return None
            if right.unit:
                return None if is_far(text, readings[index], right) else right
        return None

    def _range(self, text: str, start: int, low: Reading, high: Reading) -> Amount:
        unit = high.unit or UNITS["t"]
        shared = low.unit is None and low.numeral.scale == 1 and low.numeral.digits < 1000
        if is_in_thousands(low, high, text[low.end : high.numeral.start]):
            shared, low = False, replace(low, numeral=low.numeral._replace(digits=low.numeral.digits * 1000))
        least = (
            low.numeral.digits
            * (high.numeral.scale if shared else low.numeral.scale)
            * (low.unit or unit).factor
        )
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
            high.numeral.scale * unit.factor,
            min(unit.factor, Decimal(1)),
        )

    def _single(
        self,
        text: str,
        start: int,
        here: Reading,
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
            scale * unit.factor,
            min(unit.factor, Decimal(1)),
        )

    def _bound_before(self, text: str, start: int, numeral: Numeral, value: Decimal) -> str:
        before = text[max(start, numeral.start - 48) : numeral.start]
        sign = _BOUND_SIGNS.get(before.rstrip()[-1:])
        if sign:
            return sign
        before = f"{before[:-2]} " if before.endswith("at least, ") else before
        match = self._bound.search(before) if before.lower().endswith(self._bound_ends) else None
        if match is None or TOPS.search(before, 0, match.end("bound")):
            return "exact"
        if MOVED_OVER.search(before) and OF_A_YEAR_AGO.match(text, numeral.end):
            return "exact"
        if match["bound"].lower() == "some":
            return "about" if significant_digits(value) <= 3 else "exact"
        bound = self._bounds[match["bound"].lower()]
        return "exact" if match["bound"].lower() == "up to" and not is_ceiling(text, numeral.start) else bound


def _of(last: Amount | None) -> Shared | None:
    """What an amount offers to the bare numbers after it."""
    if last is None:
        return None
    unit = Unit(last.unit, last.factor, last.dimension)
    return Shared(unit, last.scale / last.factor, last.printed, last.tail)


def _with_bound_of(left: Amount, right: Amount, text: str) -> Amount:
    """ "More than 16 million and 14.7 million tons": the bound is that of both."""
    shares = left.inherited and right.bound == "exact" and text[left.end : right.start].strip() == "and"
    return replace(right, bound=left.bound) if shares else right
