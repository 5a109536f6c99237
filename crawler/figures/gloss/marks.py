"""Which marks part thousands and which part decimals, by the article's own numbers before its language's habit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from crawler.figures.gloss.slashes import SLASH
from crawler.figures.gloss.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one article: what it proves, and the language's habit for the rest.

    Those of `either` are printed for both in the language: "10.000" is ten thousand there, "3.405 million" is no more
    than four.
    """

    decimal: frozenset[str]
    group: frozenset[str]
    habit: str
    turned: bool = False
    either: frozenset[str] = frozenset()

    def value(self, printed: str, *, scaled: bool = False) -> Decimal | None:
        """The value of printed digits; None where they are no number ("12.05.2024", "1,2,3").

        `scaled`: a scale word follows, before which a group of three is a decimal where the mark may be one.
        """
        printed = re.sub(r" ?/ ?", SLASH, printed)
        found = re.findall(r"\D", printed)
        if not found:
            return Decimal(printed)
        if found == [SLASH]:
            parts = printed.split(SLASH)
            return _decimal(parts[::-1] if self.turned else parts)
        digits = re.split(r"\D", printed)
        if len(set(found)) > 1:
            *_, last = found
            rest = set(found[:-1])
            return _decimal(digits) if len(rest) == 1 and last not in rest and _grouped(digits[:-1]) else None
        if len(found) > 1:
            return Decimal("".join(digits)) if _grouped(digits) else None
        return self._single(found[0], digits, scaled)

    def _single(self, mark: str, digits: list[str], scaled: bool) -> Decimal | None:
        if not _grouped(digits):
            return _decimal(digits)
        if mark in self.group and mark not in self.decimal:
            may_be = mark == self.habit or mark in self.either
            return _decimal(digits) if scaled and may_be else Decimal("".join(digits))
        if mark in self.decimal and mark not in self.group:
            return _decimal(digits)
        if mark in self.either:
            return _decimal(digits) if scaled else Decimal("".join(digits))
        return _decimal(digits) if mark == self.habit else Decimal("".join(digits))


def marks_of(printed: Iterable[str], tongue: Tongue) -> Marks:
    """The marks that an article's printed numbers prove: "1.893.486" groups by ".", "3,25" has decimals after ","."""
    decimal: set[str] = set()
    group: set[str] = set()
    for number in printed:
        found = re.findall(r"\D", number)
        digits = re.split(r"\D", number)
        if len(found) > 1 and _grouped(digits[:-1]):
            group.update(found[:-1])
            (group if found[-1] == found[0] else decimal).add(found[-1])
        elif len(found) == 1 and not _grouped(digits):
            decimal.add(found[0])
    either = frozenset(tongue.decimal) & frozenset(tongue.group)
    return Marks(frozenset(decimal), frozenset(group), tongue.decimal[0], either=either)


def _grouped(digits: list[str]) -> bool:
    first, *rest = digits
    return 1 <= len(first) <= 3 and first != "0" and all(len(part) == 3 for part in rest)


def _decimal(digits: list[str]) -> Decimal:
    return Decimal("".join(digits[:-1]) + "." + digits[-1])
