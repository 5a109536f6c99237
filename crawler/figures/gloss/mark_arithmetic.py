"""What a printed per cent proves of a mark before just three digits: "17,522 against 16 900, up 3.7%" has thousands.

Two amounts of one line are tried as they may be read; only a per cent that fits one reading and no other proves it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

_PERCENT = re.compile(r" ?(?:%|per 100|por ciento|pour cent|prozent|процент)")
_THREES = re.compile(r"[1-9]\d{0,2}([.,])\d{3}")
# Characters within which a per cent and the amounts that it is of stand.
_NEAR = 220
# Of what is compared neither is more than twice the other.
_CLOSE = Decimal(2)
# Plain digits of this length may be a year.
_YEAR = 4


class Proof(NamedTuple):
    """Marks that part thousands before three digits, and marks that part decimals there."""

    group: frozenset[str] = frozenset()
    decimal: frozenset[str] = frozenset()


UNPROVEN = Proof()


class _Number(NamedTuple):
    start: int
    mark: str
    readings: tuple[Decimal, ...]


def proof_of(
    text: str,
    runs: Iterable[tuple[int, str]],
    value: Callable[[str], Decimal | None],
    is_scaled: Callable[[int], bool],
) -> Proof:
    """What the per cents of an article prove.

    `runs` are its digits with their places, `value` what digits without doubt are worth, `is_scaled` whether a scale
    word follows at a place: such amounts are left out.
    """
    percents: list[tuple[int, Decimal, Decimal]] = []
    numbers: list[_Number] = []
    for start, run in runs:
        end = start + len(run)
        if _PERCENT.match(text, end):
            percents.append((start, *_percent(run)))
        elif not is_scaled(end):
            numbers += _number(start, run, value)
    places = [place for place, *_ in percents]
    votes = [vote for percent in percents for vote in _votes(text, percent, numbers, places)]
    group, decimal = ({mark for mark, is_group in votes if is_group is kind} for kind in (True, False))
    return Proof(frozenset(group - decimal), frozenset(decimal - group))


def _percent(run: str) -> tuple[Decimal, Decimal]:
    """A per cent and how far the true one may be from it."""
    whole, *part = re.split(r"\D", run)
    digits = part[0] if part else ""
    return Decimal(f"{whole}.{digits or 0}"), Decimal("0.55") / 10 ** len(digits)


def _number(start: int, run: str, value: Callable[[str], Decimal | None]) -> list[_Number]:
    if _THREES.fullmatch(run):
        grouped = Decimal(re.sub(r"\D", "", run))
        return [_Number(start, re.sub(r"\d", "", run), (grouped, grouped / 1000))]
    if run.isdigit() and len(run) <= _YEAR:
        return []
    worth = value(run)
    return [_Number(start, "", (worth,))] if worth else []


def _votes(
    text: str, percent: tuple[int, Decimal, Decimal], numbers: Sequence[_Number], percents: Sequence[int]
) -> Iterable[tuple[str, bool]]:
    """For each doubtful number beside a per cent and a sure number, with no other per cent among them: its mark, and
    whether it parts thousands.
    """
    place, printed, error = percent
    near = [
        number
        for number in numbers
        if abs(number.start - place) < _NEAR
        and "\n" not in text[min(number.start, place) : max(number.start, place)]
    ]
    for doubtful in near:
        for sure in near:
            if doubtful.mark and not sure.mark and _alone(place, doubtful, sure, percents):
                fits = [_fits(reading, sure.readings[0], printed, error) for reading in doubtful.readings]
                if sum(fits) == 1:
                    yield doubtful.mark, fits[0]


def _alone(place: int, one: _Number, other: _Number, percents: Sequence[int]) -> bool:
    """Of a list ("A rose 53%, to 64.5, B 48%, to 747,734") each per cent is of its own amount."""
    first, *_, last = sorted((place, one.start, other.start))
    return sum(first <= percent <= last for percent in percents) == 1


def _fits(one: Decimal, other: Decimal, printed: Decimal, error: Decimal) -> bool:
    if not other / _CLOSE < one < other * _CLOSE:
        return False
    return any(abs(abs(a / b - 1) * 100 - printed) <= error for a, b in ((one, other), (other, one)))
