"""What is moved from, or by, an amount, where a language says both with its word for "of" ("augmenter de").

"Raise its production of copper of 4.5 to 7 million tons" is "from 4.5 to 7"; "increase its production of 2 million
tons" is "by 2 million tons".
"""

from __future__ import annotations

import re

from crawler.figures.gloss.offsets import Offsets, Rewriting

_AMOUNT = r"\d[\d.,]*(?: (?:million|billion|thousand))?(?: (?:tons|kg|ounces|carats|Mt|kt))?"
_MOVED = (
    r"\b(?:rais|increas|boost|lift|expand|tak|bring|cut|reduc|lower)(?:e|es|ed|d|ing|s|ting)? (?:its|the|their)"
    r" (?:(?:annual|total|own|current|mine) )?(?:production|output|capacity|extraction|exports|sales)"
)
_FROM = re.compile(
    rf"{_MOVED}(?: of (?:[a-z]+ ){{1,3}}| )(?:(?:in|at|of) (?:the )?[A-Z][\w' -]{{2,30}} )?(?P<of>of)"
    rf" (?:about |nearly )?{_AMOUNT}(?: of [a-z ]{{3,25}})? to (?:about |nearly |more than )?\d"
)
_BY = re.compile(
    rf"{_MOVED} (?P<of>of) (?:about |nearly |more than )?{_AMOUNT}(?! to\b)(?! of [a-z ]{{3,25}} to\b)"
)


def moved_amounts(text: str) -> tuple[str, Offsets]:
    """The text with "from" and "by" for such an "of", and where its parts stood."""
    rewriting = Rewriting(text)
    found = {match.start("of"): (match.end("of"), "from") for match in _FROM.finditer(text)}
    for match in _BY.finditer(text):
        found.setdefault(match.start("of"), (match.end("of"), "by"))
    for start, (end, word) in sorted(found.items()):
        rewriting.replace(start, end, word)
    return rewriting.done()
