"""Which marks part thousands and which part decimals, by the article's own numbers before its language's habit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from crawler.figures.gloss.mark_arithmetic import UNPROVEN, Proof
from crawler.figures.gloss.slashes import SLASH
from crawler.figures.gloss.tongue import Tongue

# A mark that stands so many times as often before three digits as before others parts thousands.
_FAR_MORE = 5
# Nobody prints three decimals that are all nought.
_NOUGHTS = "000"


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one article: what it proves, and the language's habit for the rest.

    `habit` are the marks that are decimal ones without proof, `either` those printed for both, of which before a
    scale word none parts thousands ("3.405 million"). `scaled`: proven to be decimal ones before a scale word.
    `grouped`: the habit before just three digits is to group. `rounded`: each number that may have thousands or three
    decimals behind the usual mark ends in 0, as decimals never do all together ("97,350" with "12,500"). `turned`:
    decimals stand in front of their slash. `proof`: what per cents prove of marks before three digits.
    """

    decimal: frozenset[str]
    group: frozenset[str]
    habit: str
    either: str = ""
    grouped: bool = False
    rounded: bool = False
    turned: bool = False
    scaled: frozenset[str] = frozenset()
    proof: Proof = UNPROVEN

    def with_proof(self, proof: Proof) -> Marks:
        """The same with what arithmetic proves, which goes before all else."""
        return replace(self, proof=proof)

    def with_decimal(self, marks: Iterable[str]) -> Marks:
        """The same with marks that are proven by more than their digits."""
        found = frozenset(marks)
        return replace(self, decimal=self.decimal | found, scaled=self.scaled | found)

    def value(
        self, printed: str, *, scaled: bool = False, thousands: bool = False, percent: bool = False
    ) -> Decimal | None:
        """The value of printed digits; None where they are no number ("12.05.2024", "1,2,3").

        `scaled`: a scale word follows, before which a group of three is a decimal where the mark may be one.
        `thousands`: it is the word for a thousand, and nobody writes "1.621 thousand" for 1,621.
        `percent`: per cents are below a thousand.
        """
        printed = re.sub(r" ?/ ?", SLASH, printed)
        found = re.findall(r"\D", printed)
        if not found:
            return Decimal(printed)
        digits = re.split(r"\D", printed)
        if found == ["."] and _is_of_a_date(digits):
            return None
        if found == [SLASH]:
            return _decimal(digits[::-1] if self.turned else digits)
        if len(set(found)) > 1:
            *_, last = found
            rest = set(found[:-1])
            if rest == {"'"} and self.grouped and _grouped(digits):
                # "47'306.242": millions and thousands have marks of their own.
                return Decimal("".join(digits))
            return _decimal(digits) if len(rest) == 1 and last not in rest and _grouped(digits[:-1]) else None
        if len(found) > 1:
            return Decimal("".join(digits)) if _grouped(digits) else None
        return (
            _decimal(digits)
            if percent
            else self._single(
                found[0], digits, scaled and not (thousands and self._is_of_thousands(found[0], digits))
            )
        )

    def _is_of_thousands(self, mark: str, digits: list[str]) -> bool:
        """Whether a mark before three digits and the word for a thousand parts thousands: an unusual one does, the
        usual one where it is grouped and a single digit stands before it ("1,331 mil").
        """
        usual = self.grouped and len(digits[0]) == 1 and mark not in self.decimal
        return mark not in self.habit or usual

    def _single(self, mark: str, digits: list[str], scaled: bool) -> Decimal:
        decimal = not _grouped(digits) or self._is_decimal(mark, scaled)
        return _decimal(digits) if decimal else Decimal("".join(digits))

    def _is_decimal(self, mark: str, scaled: bool) -> bool:
        """Whether a mark before just three digits is a decimal one."""
        if not scaled and mark in self.proof.group | self.proof.decimal:
            return mark in self.proof.decimal
        if scaled and mark in self.scaled:
            return True
        usual = mark in self.habit
        scaled_decimal = scaled and (usual or mark in self.either)
        if not scaled and (self.grouped or (self.rounded and usual)):
            # Where it is grouped the press mixes both habits: "105,9 mil TMF" beside "189,474 TMF".
            return False
        if (mark in self.decimal) != (mark in self.group):
            return mark in self.decimal or scaled_decimal
        if mark not in self.decimal and self.decimal:
            # Decimals have another mark.
            return scaled_decimal
        return usual or scaled_decimal


def marks_of(printed: Iterable[str], tongue: Tongue) -> Marks:
    """The marks that an article's printed numbers prove: "1.893.486" groups by ".", "3,25" has decimals after ","."""
    decimal: set[str] = set()
    group: set[str] = set()
    threes: list[str] = []
    seen: Counter[tuple[str, bool]] = Counter()
    habit = _habit(tongue)
    for number in printed:
        found = re.findall(r"\D", number)
        digits = re.split(r"\D", number)
        if _is_of_a_date(digits):
            continue
        if len(found) > 1 and _grouped(digits[:-1]):
            group.update(found[:-1])
            (group if found[-1] == found[0] else decimal).add(found[-1])
            continue
        if len(found) == 1:
            seen[found[0], _grouped(digits)] += 1
            if digits[1] == _NOUGHTS and found[0] not in habit:
                group.add(found[0])  # "2.5 milyon ton" and "886.000 ton"
        if len(found) == 1 and not _grouped(digits):
            decimal.add(found[0])
        elif len(found) == 1 and found[0] in habit:
            threes.append(number)
    misprinted = {mark for mark in decimal if mark not in habit and _is_misprint(mark, seen, habit[0])}
    decimal -= misprinted
    group |= misprinted
    rounded = bool(threes) and all(number.endswith("0") for number in threes)
    either = "" if tongue.nested else "".join(mark for mark in tongue.decimal if mark in tongue.group)
    return Marks(frozenset(decimal), frozenset(group), habit, either, tongue.grouped, rounded)


def _is_misprint(mark: str, seen: Counter[tuple[str, bool]], usual: str) -> bool:
    """ "From 515.00 to 569.000", beside "8,2" and "47.000": a digit was lost, and the mark parts thousands."""
    return seen[usual, False] > 0 and seen[mark, True] >= _FAR_MORE * seen[mark, False]


def _is_of_a_date(digits: list[str]) -> bool:
    """ "01.07. bis 30.09.": no amount begins with a nought before a digit."""
    return len(digits[0]) > 1 and digits[0][0] == "0"


def _habit(tongue: Tongue) -> str:
    """The usual decimal mark, and those that never part thousands."""
    return tongue.decimal[0] + "".join(mark for mark in tongue.decimal if mark not in tongue.group)


def _grouped(digits: list[str]) -> bool:
    first, *rest = digits
    return 1 <= len(first) <= 3 and first != "0" and all(len(part) == 3 for part in rest)


def _decimal(digits: list[str]) -> Decimal:
    return Decimal("".join(digits[:-1]) + "." + digits[-1])
