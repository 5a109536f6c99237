"""Folds a text for reading, character by character, so that offsets in the folded text are offsets in the
raw one.
"""

from __future__ import annotations

import re

_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\v\f"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u00b4\u0060\u2032"
_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"
_DIGIT_ZEROS = "\u0660\u06f0\u0966\uff10"

_FOLDS = (
    dict.fromkeys(map(ord, _SPACES), " ")
    | dict.fromkeys(map(ord, _DASHES), "-")
    | dict.fromkeys(map(ord, _APOSTROPHES), "'")
    | dict.fromkeys(map(ord, _QUOTES), '"')
    | {ord(zero) + i: str(i) for zero in _DIGIT_ZEROS for i in range(10)}
    | {0x066B: ".", 0x066C: ",", 0xFF05: "%", 0x066A: "%"}
)


# Few characters of most texts: quicker found than all looked up.
_FOLDED = re.compile(f"[{re.escape(''.join(map(chr, _FOLDS)))}]+")


# "London\u2014Petra Diamonds sold": no hyphen, but the end of a dateline.
_GLUED_DATELINE = re.compile(r"(?:\A|(?<=\n))([A-Z][a-z]+(?:[ -][A-Z][a-z]+)?)\u2014(?=[A-Z][a-z])")


# "111 tons \u201471 of SQM and 40 of Albemarle\u2014": dashes glued to an aside are its brackets, and no minus.
_GLUED_ASIDE = re.compile(r"(?<=\s)\u2014(?=\S)([^\u2014\n;]{2,120})(?<=\S)\u2014(?=[\s,.;:)]|\Z)")


def fold(text: str) -> str:
    """The text with spaces, dashes, quotes and digits in one spelling each; same length as `text`."""
    told = text
    if "\u2014" in text:
        told = _GLUED_ASIDE.sub(r"(\1)", _GLUED_DATELINE.sub(r"\1:", text, count=1))
    return _FOLDED.sub(lambda found: found[0].translate(_FOLDS), told)


def lower(text: str) -> str:
    """Lower case without a change of length, which `str.lower` does not promise ("İ" becomes two
    characters).
    """
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
