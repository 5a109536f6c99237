"""Brackets that hold an amount of their own: not right behind another amount, but behind a name or a time."""

from __future__ import annotations

import re
from decimal import Decimal

from crawler.figures.announced_units import Shared
from crawler.figures.numbers import Numeral

# How far a bare number may lie from the printed number whose scale it shares.
_ALIKE = 12


def is_in_far_bracket(text: str, here: Numeral, shared: Shared) -> bool:
    """ "11.3 Mt in the EU (27)": only a bracket right behind an amount holds another one, or a name's tonnage."""
    opened = text.rfind("(", max(0, here.start - 3), here.start)
    named = opened > 0 and text[:opened].rstrip()[-1:].isalpha()
    if named and re.match(r"\(?\d{1,3}(?:,\d{3})+\)", text[opened : opened + 14]):
        return False
    if named and _is_of_a_name(text, here, opened) and here.scale <= shared.scale:
        if here.scale < shared.scale:  # "1.46 billion tons. China (805.9 million), India (87.3 million)"
            return shared.printed is None or here.digits * here.scale >= shared.printed * shared.scale
        return shared.printed is None or not alike(here.digits, shared.printed)
    if opened < 0 or shared.printed is None or not text[shared.end : opened].strip():
        return False
    if (here.scale > 1 or here.grouped) and _THEN.match(text, here.end):
        return False
    return not (text.startswith(")", here.end) and _EARLIER.search(text, shared.end, opened))


# "(6.2 million in the same quarter of 2015)", "(47,200 in 2023, up 30%)".
_THEN = re.compile(
    r" (?:in|for|during) (?:the )?"
    r"(?:same|corresponding|year-earlier|previous|prior|like|(?:1[349]|20)\d\d|q[1-4]|h[12])\b"
    r"[^()\d]{0,40}(?:(?:1[349]|20)\d\d)?"
    r"(?:[,;] (?:or |that is |an? )?(?:up|down|increase|decrease|rise|fall|[+-])[^()]{1,20})?\)"
    r"|,? (?:a year|one year) (?:earlier|ago|before)\)"
    r"|,? (?:last year|previously|the year before)\)",
    re.IGNORECASE,
)


# "Up 8.7% from 2022 (12.9 million)".
_EARLIER = re.compile(
    r"\b(?:from|to|with|than|on|over|against|of|in) (?:[a-z]+ ){0,5}(?:q[1-4]|h[12])? ?"
    r"(?:(?:1[349]|20)\d\d(?:[-/]\d\d)?|q[1-4](?: \d\d)?|h[12]|year|period|month|quarter|earlier|ago) $",
    re.IGNORECASE,
)


def _is_of_a_name(text: str, here: Numeral, opened: int) -> bool:
    """ "Mobarakeh Steel Company (6.97 million)", "Gol Gohar held the first place (10.197 million)": a scaled number
    alone in the bracket behind a name, or behind its rank.
    """
    name = re.search(rf"(?:[A-Z][\w.'-]*|{_RANK}),? ?$", text[max(0, opened - 30) : opened])
    return name is not None and here.scale > 1 and text.startswith(")", here.end) and here.start - opened == 1


# "Hollin (13.9 million tons) and Tarn (12.2)", "5.1 million tons, ahead of Tarn (3.8)".
_NEXT_NAME = re.compile(
    r"(?:(?P<bracket>\)),?|(?: [^\W\d][\w' -]{2,40}?)?(?:,|(?= and )))"
    r" (?:and |then |ahead of |followed by |before |from )*(?:the )?[A-Z][\w'.-]*(?: (?:[A-Z][\w'.-]*|of)){0,4} "
)


def is_of_next_name(text: str, here: Numeral, shared: Shared) -> bool:
    """Whether a bare number stands alone in the bracket of the next name of a list, as the amount before it."""
    if shared.printed is None or text[here.start - 1] != "(" or not text.startswith(")", here.end):
        return False
    listed = _NEXT_NAME.fullmatch(text, shared.end, here.start - 1)
    if listed is None or here.scale > 1 or not alike(here.digits, shared.printed):
        return False
    return bool(listed["bracket"] or "." in text[here.start : here.end])


_RANK = r"\b(?:first|second|third|fourth|fifth|top|lead|leader|next|last|place|position|rank|list|table|producers?)"


def alike(digits: Decimal, printed: Decimal) -> bool:
    """Whether two printed numbers may be of one scale."""
    return digits * _ALIKE > printed and digits < printed * _ALIKE
