"""What is printed in one cell: a number, a range, a per cent, money, nothing, or words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.table_units import label_units


class Printed(NamedTuple):
    """A cell as read: `kind` is empty, blank ("n/a", "-"), year, number, range, percent, money, amount (a number
    with its unit) or text.

    `left` and `right` are the number's place within the cell; `value` is signed; `bracket` is a second number
    in brackets, `percent` the per cent in brackets.
    """

    kind: str
    left: int = 0
    right: int = 0
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    bound: str = "exact"
    bracket: Decimal | None = None
    percent: Decimal | None = None
    decimals: bool = False


# With its unit or a second one; longer runs of digits are identifiers.
_LONGEST_NUMBER = 80
_LONGEST_NUMERAL = 24
_BLANK = re.compile(
    r"-+|\.{2,}|n\.?/?[admp]\.?|nil|none|tb[acd]|x|not (?:available|applicable|reported|disclosed)", re.I
)
_YEAR = re.compile(r"((?:19|20)\d\d|1[34]\d\d)(?:[*†‡#¹²³⁴]+| ?[aefbp]| ?\([a-z\d]\))?", re.IGNORECASE)
_MONEY = re.compile(r"[$€£¥₹]|\b(?:usd|eur|gbp|rs|inr|cny|rmb|rub|zar)\b\.? ?\d", re.I)
_POINT = r"(?:\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[, ']\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+)(?:\.\d+)?"
_COMMA = r"(?:\d{1,3}(?:[. ']\d{3})+|\d+)(?:,\d+)?"
_UP, _DOWN = "▲↑", "▼↓▽"
# Footnotes: signs, superscripts, a lone digit or a bracketed one behind the number; "e", "r" and "p" mark
# estimated, revised and preliminary values.
_FOOTNOTE = r"(?:[*†‡#§¹²³⁴-⁹⁰]+|(?: ?[(\[](?:\d{1,2}|[a-z*])[)\]])| \d| ?[erp])"
_BOUNDS = {"~": "about", "≈": "about", "c.": "about", "ca.": "about", ">": "over", "≥": "over", "<": "under"} | {
    "about": "about", "over": "over", "above": "over", "more than": "over", "at least": "over", "up to": "under",
    "under": "under", "below": "under", "less than": "under", "around": "about", "approx.": "about", "≤": "under",
}  # fmt: skip
_BOUND = "|".join(sorted(map(re.escape, _BOUNDS), key=len, reverse=True))


class CellGrammar:
    """Cells of one table, by its habit of decimal points or commas."""

    def __init__(self, *, commas: bool) -> None:
        number = _COMMA if commas else _POINT
        self._commas = commas
        self._pattern = re.compile(
            rf"(?:(?P<bound>{_BOUND}) ?)?(?P<open>\()?(?P<sign>[-+{_UP}{_DOWN}]? ?)(?P<number>{number})"
            rf"(?:(?: ?- ?| to )(?P<most>{number}))?(?P<percent> ?(?:%|per ?cent|pct))?(?P<close>\)?%?)"
            rf"(?P<notes>{_FOOTNOTE}*)(?: ?\((?P<bracket>[-+]?{number})(?P<share> ?%)?\))?{_FOOTNOTE}*",
            re.IGNORECASE,
        )

    def read(self, cell: str) -> Printed:
        """What a folded cell holds."""
        if not cell:
            return Printed("empty")
        if _BLANK.fullmatch(cell):
            return Printed("blank")
        if year := _YEAR.fullmatch(cell):
            return Printed("year", *year.span(1), Decimal(year[1]))
        if _MONEY.search(cell) and any(map(str.isdigit, cell)):
            return Printed("money")
        if len(cell) > _LONGEST_NUMBER:
            return Printed("text")
        if match := self._pattern.fullmatch(cell):
            return self._printed(match)
        return Printed("amount" if _is_amount(cell) else "text")

    def value(self, printed: str) -> Decimal:
        """The value of a printed number of this table."""
        digits = re.sub(r"[ ']", "", printed)
        digits = digits.replace(".", "").replace(",", ".") if self._commas else digits.replace(",", "")
        return Decimal(digits if digits.count(".") < 2 else digits.replace(".", ""))

    def _printed(self, match: re.Match[str]) -> Printed:
        if any(
            len(number) > _LONGEST_NUMERAL for number in match.group("number", "most", "bracket") if number
        ):
            return Printed("text")
        value = self.value(match["number"])
        sign = match["sign"].strip()
        negative = bool(sign and sign in f"-{_DOWN}") or (
            match["open"] is not None and match["close"][:1] == ")"
        )
        signed = -value if negative else value
        place = match.start("number"), match.end("most") if match["most"] else match.end("number")
        if match["percent"] or "%" in match["close"]:
            return Printed("percent", *place, signed)
        bound = _BOUNDS[match["bound"].lower()] if match["bound"] else "exact"
        bound = "about" if "e" in match["notes"].lower() else bound
        if match["most"]:
            most = self.value(match["most"])
            return Printed("range", *place, None, value, most, bound) if value < most else Printed("text")
        bracket = self.value(match["bracket"].lstrip("+-")) if match["bracket"] else None
        if bracket is not None and match["bracket"].startswith("-"):
            bracket = -bracket
        decimals = signed != signed.to_integral_value()
        if match["share"]:
            return Printed("number", *place, signed, None, None, bound, None, bracket, decimals)
        return Printed("number", *place, signed, None, None, bound, bracket, None, decimals)


_OPENING = re.compile(rf"(?:(?:{_BOUND}) ?)?\d[\d., ']*(?:(?:-| ?to ?| - )\d[\d., ']*)?[- ]?", re.IGNORECASE)


def _is_amount(cell: str) -> bool:
    """ "216,732 tons", "1.2 million t", but not "9 months (t)"."""
    opening = _OPENING.match(cell)
    if opening is None:
        return False
    rest = cell[opening.end() :]
    if rest.startswith("("):
        return False
    return bool(label_units(" ".join(rest.split()[:3]))) and not re.match(r"m(?:onth|os|ths)?s?\b", rest)


_COMMA_DECIMALS = re.compile(r"-?(?:\d{1,3}(?:[. ]\d{3})*|\d+),(?:\d{1,2}|\d{4,})%?")
_POINT_DECIMALS = re.compile(r"-?(?:\d{1,3}(?:,\d{3})*|\d+)\.(?:\d{1,2}|\d{4,})%?|\d{1,3}(?:,\d{3}){2,}")


def has_decimal_commas(cells: Iterable[str]) -> bool:
    """Whether the cells of a table use decimal commas, and none a decimal point."""
    found = False
    for cell in cells:
        if _POINT_DECIMALS.fullmatch(cell):
            return False
        found = found or _COMMA_DECIMALS.fullmatch(cell) is not None
    return found
