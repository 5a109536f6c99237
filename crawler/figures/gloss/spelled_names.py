"""Names that a text in another script spells in Latin letters itself, in brackets: "معدن سنتینل (Sentinel)".

The words before the brackets go by those letters, there and wherever else they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue

_SPELLED = re.compile(r"\"? ?\((?P<latin>[A-Z][A-Za-z'.-]*[a-z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){0,3})\)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)$")


def spelled_names(text: str, known: Sequence[Written], language: Tongue) -> Iterator[Written]:
    """The known pieces in order, with the unknown words that have Latin letters in brackets behind them."""
    found = list(_found(text, known)) if language.letters else []
    told = {text[piece.start : piece.end]: piece.words for piece in found}
    again = [
        Written(*match.span(), (Part(latin, *match.span()),))
        for words, latin in told.items()
        for match in re.finditer(rf"(?<![^\W\d_]){re.escape(words)}(?![^\W\d_])", text)
        if not any(match.start() < piece.end and piece.start < match.end() for piece in known)
    ]
    yield from sorted([*known, *again])


def _found(text: str, known: Sequence[Written]) -> Iterator[Written]:
    """At most as many unknown words before a bracket as it holds."""
    ends = {piece.end for piece in known}
    taken = [(piece.start, piece.end) for piece in known]
    for match in _SPELLED.finditer(text):
        start = end = match.start()
        for _ in match["latin"].split():
            before = text[:start].rstrip(" ") if start < end else text[:start]
            word = _WORD_BEFORE.search(before)
            if word is None or len(before) in ends or any(a <= word.start() < b for a, b in taken):
                break
            start = word.start()
        if start < end and not text[start:end].isascii():
            yield Written(start, end, (Part(match["latin"], start, end),))
