"""Names that no table knows, told again without the word that introduced them: "منجم «تيرا»", then «تيرا» or "تيرا"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue

# How the adjective of a company's land ends.
_FEMININE = "ة"
# Letters of a name of one word that may be told again without quotes.
_LONG = 4


def named_again(
    text: str, known: Sequence[Written], told: Mapping[str, str], language: Tongue
) -> Iterator[Written]:
    """The known pieces in order, and the names that were `told` wherever else they stand: what is quoted as a whole
    though its words mean something, other words where they mean nothing.
    """
    pieces = list(known)
    for printed, name in told.items():
        for start, end in [*_quoted(text, printed), *_bare(text, printed, language)]:
            within = [piece for piece in pieces if piece.start < end and start < piece.end]
            if not within or (text[start] == '"' and all(_is_in(piece, start, end) for piece in within)):
                pieces = [piece for piece in pieces if piece not in within]
                pieces.append(Written(start, end, (Part(name, start, end),)))
    yield from _without_lands(text, sorted(pieces), tuple(told.values()), language)


def _without_lands(
    text: str, pieces: Sequence[Written], names: tuple[str, ...], language: Tongue
) -> Iterator[Written]:
    """The pieces, where a company of these names takes the adjective of its land along: "كاسان ريسورسز الأسترالية"."""
    nations = language.classes.get("nation", {})
    place = 0
    for piece, following in pairwise([*pieces, Written(len(text), len(text), ())]):
        if piece.start < place:
            continue
        lands = (
            names
            and following.start == piece.end + 1
            and text[following.end - 1 : following.end] == _FEMININE
            and text.startswith(language.article, following.start)
            and following.words in nations.values()
            and piece.words.startswith(names)
        )
        place = following.end if lands else piece.end
        yield piece._replace(end=place)


def _is_in(piece: Written, start: int, end: int) -> bool:
    return start <= piece.start and piece.end <= end


def _quoted(text: str, printed: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(f'"{re.escape(printed)}"', text):
        yield match.span()


def _bare(text: str, printed: str, language: Tongue) -> Iterator[tuple[int, int]]:
    if len(printed) < _LONG or printed.startswith(language.article):
        return
    for match in re.finditer(rf"(?<![^\W\d_]){re.escape(printed)}(?![^\W\d_])", text):
        yield match.span()
