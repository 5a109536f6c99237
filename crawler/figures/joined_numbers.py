"""Whether a bare number stands beside the next one, each in the bracket of its name, or as the difference of two."""

from __future__ import annotations

import re

from crawler.figures.numbers import Numeral
from crawler.figures.reading import Reading

# What a number without a unit is at least, to be an item of a list.
LEAST_LISTED = 100
YEAR = re.compile(r"(?:1[34]\d\d|19\d\d|20\d\d)(?!\d)")
# "Mobarakeh (6.694 million) and Khuzestan (3.708 million tons)": the unit is printed with the last of them.
_NAMES_BETWEEN = re.compile(r"\)(?:[,;]| and|, and|; and) (?:the )?(?:[A-Z][\w.&'-]* ?){1,8}\(")
# "Golgohar with 1,200, Chadormalu with 900 and Sangan with 800 tons".
_NAME_WITH = re.compile(
    r"(?:[,;]| and|, and|; and) (?:the )?[A-Z][\w.&'-]*(?: (?:[A-Z][\w.&'-]*|of|and|for)){0,7} with "
)
# "At Tarn 141 thousand, at Hollin 98 thousand and at Orlen 31 thousand tons".
_NAME_NEXT = re.compile(
    r"(?:[,;]| and|, and|; and) (?:(?:at|in|from) )?(?:the )?[^\W\d_a-z][\w.&'-]*(?: [^\W\d_a-z][\w.&'-]*){0,4} "
)
_JOINT = re.compile(
    r"\s?(?:,|;|and|or|to|-|&|;|versus|vs\.?|against|from)?,?\s?(?:and |or |to )?"
    r"(?:more than |over |about |around |nearly |some |almost |only |just )?"
)


# "7,104 tons of tin in 2022, 612 less than in 2021", "and 88,650 of zinc, 1,900 less.": what stands behind the
# difference, and between both.
_DIFFERS = re.compile(r" (?:more|less|fewer)(?: than (?:in|the|a|last|that|those)\b|[.;])")
_NO_AMOUNT = re.compile(r"[^\d.;]*(?:(?:19|20)\d\d[^\d.;]*)?")

# "20.5 of the 128 million carats".
PART_OF = re.compile(
    r" (?:out )?of (?:the|those|these|its|their|all) (?:(?:world|country|group|mine|company)'s )?"
    r"(?:(?:about|some|total|overall|nearly|over|almost|roughly) )*"
)


def is_far(text: str, left: Reading, right: Reading) -> bool:
    """Whether a bare number is too small to be of the scale of one behind it, of which it is no part."""
    small = left.numeral.scale == 1 and left.numeral.digits * 50 < right.numeral.digits
    return small and not is_part_of(text, left, right)


def is_part_of(text: str, left: Reading, right: Reading) -> bool:
    """Whether a number is told as a part of the next one, whose unit and scale are its own too."""
    part, whole = left.numeral, right.numeral
    if left.unit or right.unit is None or part.spelt or part.scale != 1 or part.digits >= whole.digits:
        return False
    told = whole.scale > 1 or (part.grouped and whole.grouped) or "." in text[part.start : part.end]
    return told and PART_OF.fullmatch(text, left.end, whole.start) is not None


def are_joined(text: str, left: Reading, right: Reading) -> bool:
    """Whether a number stands beside the next one, or each in the bracket of its name, the first scaled or grouped."""
    if _JOINT.fullmatch(text, left.end, right.numeral.start) or is_part_of(text, left, right):
        return True
    gap = left.end, right.numeral.start
    large = left.numeral.scale > 1 or left.numeral.grouped
    if large and (_NAMES_BETWEEN.fullmatch(text, *gap) or _NAME_NEXT.fullmatch(text, *gap)):
        return True
    told = large or (left.numeral.digits >= LEAST_LISTED and not YEAR.match(text, left.numeral.start))
    return told and _NAME_WITH.fullmatch(text, *gap) is not None


def differs(text: str, end: int, numeral: Numeral) -> bool:
    """Whether a bare number tells by how much the amount that ends at `end` is more or less than another."""
    return (
        numeral.digits >= LEAST_LISTED
        and _DIFFERS.match(text, numeral.end) is not None
        and _NO_AMOUNT.fullmatch(text, end, numeral.start) is not None
    )


# "1,480 at Tarn, 830 at Hollin and 590 at Selby".
_AT_A_NAME = r" (?:at|from) (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}"
_NEXT_AT = re.compile(rf"{_AT_A_NAME}(?:,| and|, and) ")
_IS_AT = re.compile(_AT_A_NAME)


def is_next_at(text: str, end: int, numeral: Numeral) -> bool:
    """Whether a number is the next of a list of numbers that each are told with where they were made."""
    return bool(_NEXT_AT.fullmatch(text, end, numeral.start) and _IS_AT.match(text, numeral.end))
