"""Endings that English says elsewhere: before the name that has one (Turkish "Üzülmez'de" is "at Üzülmez"), or
between an amount and the name behind it ("131 bin tonla Kozlu" is "131 thousand tons by Kozlu").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.figures.gloss.offsets import Part, Written

# What begins the English of an ending to be said before its name; what follows the other mark stands in its place.
BEFORE, HERE = "<", "|"
# Before what is said only where a name follows.
WITH_NAME = ">"
_OPENS = re.compile(r"(?:^|[.!?\n])[\s\"'(-]*$")
_OPENS_WITHIN = 8
# What has its capital from where it stands, in front of a name.
_OPENING_WORD = re.compile(r"(?:The|Of|In|At|From|By|To|For|Only|Also|This|Last|Since|Compared|Thus)\b")


def marks_in_place(text: str, pieces: Sequence[Written]) -> Iterator[Written]:
    """The pieces in order, with what such endings say in its place, or away where there is no name."""
    if not any(piece.words.startswith(BEFORE) or WITH_NAME in piece.words for piece in pieces):
        yield from pieces
        return
    for at, piece in enumerate(pieces):
        if piece.words.startswith(BEFORE):
            yield _said(piece, piece.words.partition(HERE)[2])
        elif WITH_NAME in piece.words:
            yield _before_name(text, pieces, at)
        elif mark := _mark_of(text, pieces, at):
            opens = _OPENS.search(text, max(0, piece.start - _OPENS_WITHIN), piece.start)
            words = f"{mark.capitalize() if opens else mark} "
            yield piece._replace(parts=(Part(words, piece.start, piece.start), *piece.parts))
        else:
            yield piece


def _before_name(text: str, pieces: Sequence[Written], at: int) -> Written:
    """An amount with what joins it to a name, if one follows."""
    follows = at + 1 < len(pieces) and _touch(text, pieces, at) and _is_name(pieces[at + 1])
    return pieces[at]._replace(
        parts=tuple(
            part._replace(
                words=part.words.replace(WITH_NAME, " ") if follows else part.words.partition(WITH_NAME)[0]
            )
            for part in pieces[at].parts
        )
    )


def _mark_of(text: str, pieces: Sequence[Written], at: int) -> str:
    """What is said before a piece: of the ending behind the name that it begins; else nothing."""
    if not _is_name(pieces[at]) or (at and _is_name(pieces[at - 1]) and _touch(text, pieces, at - 1)):
        return ""
    last = at
    while last + 1 < len(pieces) and _touch(text, pieces, last) and _is_name(pieces[last + 1]):
        last += 1
    ending = pieces[last + 1] if last + 1 < len(pieces) else None
    if ending is None or not ending.words.startswith(BEFORE):
        return ""
    # An ending is glued to its name or a word of its own ("Öksüt madeninde").
    if text[pieces[last].end : ending.start] not in ("", " "):
        return ""
    return ending.words.removeprefix(BEFORE).partition(HERE)[0]


def _touch(text: str, pieces: Sequence[Written], at: int) -> bool:
    return text[pieces[at].end : pieces[at + 1].start] in ("", " ", "-")


def _is_name(piece: Written) -> bool:
    words = piece.words
    return words[:1].isupper() and _OPENING_WORD.match(words) is None


def _said(piece: Written, words: str) -> Written:
    return piece._replace(parts=(Part(words, piece.start, piece.end),))
