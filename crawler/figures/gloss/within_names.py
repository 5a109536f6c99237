"""Small words, digits and letters that are parts of names, and no words of the language: "Fos-sur-Mer", "S11D", "BISSA
GOLD SA".
"""

from __future__ import annotations

import re

_JOINS = re.compile(r"[a-zà-ÿ]{1,4}-[A-ZÀ-Ý]")
# "AGB2A", "B2Gold": no word begins behind such digits.
_INITIALS = re.compile(r"[^\W\d_]\d{1,3}$")
# Longer words in capitals are words of a headline, shorter ones may be initials ("BISSA GOLD SA").
_LONGEST_INITIALS = 3


def is_in_initials(text: str, at: int) -> bool:
    """Whether the letters at a place go on behind digits of one name: "AGB2A"."""
    return at > 0 and text[at - 1].isdigit() and _INITIALS.search(text, max(0, at - 4), at) is not None


def is_in_town(text: str, at: int) -> bool:
    """Whether a small word joins the parts of a name: "Fos-sur-Mer"."""
    return text[at - 1 : at] == "-" and _JOINS.match(text, at) is not None


def is_in_code(text: str, start: int, end: int) -> bool:
    """ "S11D": digits with a letter on both sides are a name's."""
    return text[start - 1 : start].isalpha() and text[end : end + 1].isalpha() and text[start:end].isdigit()


def are_initials(printed: str, behind: str, english: str) -> bool:
    """Whether a short word in Latin capitals, or one letter with a full stop, is a name's and no small word."""
    if len(printed) == 1:
        return printed.isupper() and behind == "." and english.islower()
    return (
        1 < len(printed) <= _LONGEST_INITIALS
        and printed.isupper()
        and printed.isascii()
        and printed.isalpha()
        and english.islower()
    )
