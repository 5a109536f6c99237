"""Whether two numbers are the ends of a range: "23 to 25 million tons", but not "raised from 23 to 25"."""

from __future__ import annotations

import re

from crawler.figures.moves import begins_with_a_move
from crawler.figures.reading import Reading

# Characters within which the verb of two amounts may stand before them.
_BEFORE = 120
# "Will take output from one ton to three tons": two amounts, no range.
_MOVES = re.compile(
    r"\b(?:go|goes|going|went|tak(?:e|es|en|ing)|took|bring|brings|brought|mov(?:e|es|ing)|enlarg\w+|doubl\w+|tripl\w+"
    r"|ramp\w*|upgrad\w+|extend\w*|chang\w+|rais\w+|lift\w*|increas\w*|boost\w*|expand\w*|swell\w*|grow\w*|step\w*"
    r"|cut\w*|reduc\w+|lower\w*|trim\w*|shrink\w*|improv\w+|widen\w*|scal\w+)\b",
    re.IGNORECASE,
)

# "Rose 10 to 12 tons" is a range; a level is more than so many times its move: "rose 5,000 to 120,000 tons".
_A_FEW = 3
_TWICE = 2
# "From the current 300,000 to 450,000 tons".
_FROM = re.compile(
    r"\bfrom (?:(?:the |its )?(?:current|present|existing) |(?:(?:19|20)\d\d|last year|this year)'s )?"
    r"(?:about |around |some |over )?$",
    re.IGNORECASE,
)

# "Is 8.2 million to 8.6 million short tons, from": one range in the place of another; "gold rose from 3 to 4 tons,
# that of lead from": the next of a list.
_RANGE_FROM = re.compile(
    r"(?<!\b(?:19|20|13|14)\d)\d(?: (?:million|billion|thousand))?"
    r"(?: ?(?:[km]?t|tonnes|tons|m?oz|koz|ounces|pounds|mlb))?"
    r" ?(?:to|-|–|and) ?\d[\d,.]*(?: |(?=m?t\b))"
    r"(?:(?! (?:and|while|but) |, (?!up |down |from )[a-z' -]+ from )[^;\d]){0,40}?"
    r"(?:down |up )?from (?:about |around |some )?$",
    re.IGNORECASE,
)

# "Cut to 29 million tons from 40 million to 42 million", but "zinc rose to 5 tons and lead from 3 to 4 tons".
_TO_FROM = re.compile(
    r"\bto (?!(?:19|20)\d\d\b)(?:[^,;]|,(?=\d)){0,16}\d(?:(?! and [a-z]| while | but )(?:[^,;]|,(?=\d))){0,40}"
    r" (?:down |up )?from (?:about |around |some )?$",
    re.IGNORECASE,
)

# "Up from 1.23 million to 1.31 million ounces previously expected".
_AS_BEFORE = re.compile(
    r" (?:of [a-z]+ )?(?:previously|earlier|originally|formerly|initially|expected|forecast|guided|targeted|planned"
    r"|foreseen)"
    r"(?! to\b)\b"
)
# "Its output from 310,000 to 500,000 tons a year to be raised", as languages say it whose verbs come last.
_MOVED_BEHIND = re.compile(
    r"[^.,;:\d]{0,24}\bto (?:be )?(?:raised|increased|expanded|doubled|lifted|cut|reduced|lowered)\b",
    re.IGNORECASE,
)

# "Australia (+26.7 Mt to 192.5 Mt)": a move, and the level it led to.
_SIGNED = re.compile(r"(?:^|[\s(])[+-]$")
_HYPHEN = re.compile(r" ?- ?(?:to-)?")
_UP_TO = re.compile(r" (?:up )?to (?:about |around |over )?")
_IS_BETWEEN = re.compile(r"\bbetween (?:about |around |some )?$", re.IGNORECASE)
# "Its targeted 2.05 million and 2.15 million ounces range".
_IN_A_RANGE = re.compile(r" (?:of [a-z]+ )?range\b")
_BY = re.compile(
    r"\bby (?:an? )?(?:further |another |additional |about |around |some |over )*$",
    re.IGNORECASE,
)
# "With an increase of 5 million tons to 9 million tons": by how much, and to what.
_MOVE_OF = re.compile(
    r"\b(?:increase|rise|growth|decrease|drop|fall|decline|reduction|jump|gain|addition) of (?:about |some |over )?$",
    re.IGNORECASE,
)
_FROM_NOW = re.compile(r"\bfrom (?:the |its )?(?:current|present|existing) [\w ]{0,24}of $", re.IGNORECASE)
# "In the nine months ended September 30 to 227 tons": a day, and what the months came to.
_DAY_OF = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\.? $",
    re.IGNORECASE,
)
_LAST_DAY = 31


# "Between 2.38 million ounces (moz) and 2.54 moz".
_ITS_SYMBOL = re.compile(r"^ \([A-Za-z]{1,6}\)")


def is_range(text: str, start: int, low: Reading, high: Reading, rise_or_fall: re.Pattern[str]) -> bool:
    """Whether two numbers of the sentence that begins at `start` are the ends of a range, and not a change or a list.

    `rise_or_fall` finds the language's words of change.
    """
    gap = text[low.end : high.numeral.start]
    if low.unit is not None:
        gap = _ITS_SYMBOL.sub("", gap)
    before = text[max(start, low.numeral.start - _BEFORE) : low.numeral.start]
    thousands = is_in_thousands(low, high, gap)
    if (
        low.unit is None
        and low.numeral.scale == high.numeral.scale
        and low.numeral.digits * 50 < high.numeral.digits
        and not thousands
    ):
        return False
    if (
        low.numeral.value * (low.unit.factor if low.unit and high.unit else 1)
        >= high.numeral.value * (high.unit.factor if high.unit and low.unit else 1)
        and low.numeral.scale == high.numeral.scale
    ):
        return False
    if (
        low.unit is None
        and low.numeral.scale == 1 < high.numeral.scale
        and high.numeral.digits < low.numeral.digits < 1000
    ):
        return False  # "revised from 43 to 42.2 million tons", but "995,000 to 1.095 million ounces"
    if _HYPHEN.fullmatch(gap):
        return True
    if gap == " and ":
        return bool(_IS_BETWEEN.search(before) or _IN_A_RANGE.match(text, high.end))
    if not _UP_TO.fullmatch(gap) or _SIGNED.search(before):
        return False
    if _BY.search(before):  # "cut by 1,000 to 2,000 tons", but "by 10,000 to 540,000 tons"
        return low.unit is None and low.numeral.value * _TWICE >= high.numeral.value
    if low.unit is None and low.numeral.value <= _LAST_DAY and _DAY_OF.search(before):
        return False
    apart = low.unit is not None or low.numeral.value * _A_FEW < high.numeral.value
    if apart and begins_with_a_move(before):
        return False
    if low.unit is not None and _MOVE_OF.search(before):
        return False
    if _TO_FROM.search(before):
        return True
    if _RANGE_FROM.search(before):
        return True
    if _AS_BEFORE.match(text, high.end):
        return True
    if _FROM_NOW.search(before):
        return False
    from_before = _FROM.search(before)
    if from_before and _MOVED_BEHIND.match(text, high.end):
        return False
    return not (from_before and (rise_or_fall.search(before) or _MOVES.search(before)))


def is_in_thousands(low: Reading, high: Reading, gap: str) -> bool:
    """ "670-710,000 tonnes", "1,080 to 1,180 thousand tonnes": the thousands are said once."""
    if low.unit or low.numeral.scale != 1 or gap.strip() not in ("-", "to", "-to-", "and"):
        return False
    upper = high.numeral.value / 1000
    if not upper / 3 < low.numeral.digits < upper:
        return False
    if high.numeral.scale > 1:
        return low.numeral.grouped
    return high.numeral.grouped and not low.numeral.grouped and upper == upper.to_integral_value()
