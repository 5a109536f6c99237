"""Full stops of abbreviations ("5 млн. т", "im Febr."), which end no sentence, taken out before a text is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crawler.figures.gloss.offsets import Offsets, Part, Rewriting, Written

_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_YEAR = re.compile(r"(?<!\d)(?:1[34]|19|20)\d\d(?!\d)")
# Before a capital an abbreviation ends the sentence where it has told something: a number, or many words.
_LONG = 90


def stops_of(abbreviations: Iterable[str]) -> re.Pattern[str] | None:
    """The pattern of the abbreviations with their full stops; None for a language without any."""
    words = "|".join(sorted(map(re.escape, abbreviations), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<![^\W_])(?<!\d[.,])(?:{words})\.", re.IGNORECASE) if words else None


def without_stops(text: str, stops: re.Pattern[str] | None) -> tuple[str, Offsets]:
    """The text without the full stops that only abbreviate."""
    rewriting = Rewriting(text)
    begun, place = 0, 0
    for match in stops.finditer(text) if stops else ():
        begun = max([begun, *(end.end() for end in _SENTENCE_END.finditer(text, place, match.start()))])
        place = match.end()
        if _ends_sentence(text, begun, match.end()):
            begun = match.end()
        else:
            rewriting.replace(match.end() - 1, match.end(), "")
    return rewriting.done()


def _ends_sentence(text: str, begun: int, end: int) -> bool:
    follows = re.match(r"[\"')\]]*\s*[\"'(]?(.?)", text[end : end + 12], re.DOTALL)
    after = follows[1] if follows else ""
    if after and not after.isupper():
        return "\n" in text[end : end + 2]
    if not after:
        return True
    return _has_told(text, begun, end)


def _has_told(text: str, begun: int, end: int) -> bool:
    """ "В 2023 г. Россия" goes on, "добыто 5 т. Россия" is two sentences."""
    told = _YEAR.sub("", text[max(begun, end - _LONG) : end])
    return end - begun > _LONG or any(char.isdigit() for char in told)


def with_openings(text: str, pieces: Iterable[Written]) -> Iterator[Written]:
    """The pieces of a text, so that what follows a word which nothing is written for begins the sentence that the
    word began: "Zwar liegt sie", "Dabei zeigt sich".
    """
    opener: Written | None = None
    for piece in pieces:
        follows = opener is not None and piece.start == opener.end
        if opener is not None:
            yield opener if follows else opener._replace(parts=(Part("Also ", opener.start, opener.end),))
        opener = piece if not piece.words and (follows or _opens(text, piece.start)) else None
        if opener is None:
            yield _with_capital(piece) if follows else piece
    if opener is not None:
        yield opener


def _opens(text: str, at: int) -> bool:
    return text[at].isupper() and text.endswith((". ", "! ", "? "), 0, at)


def _with_capital(piece: Written) -> Written:
    first = next((index for index, part in enumerate(piece.parts) if part.words), None)
    if first is None:
        return piece
    part = piece.parts[first]
    opened = part._replace(words=part.words[0].upper() + part.words[1:], same=False)
    return piece._replace(parts=(*piece.parts[:first], opened, *piece.parts[first + 1 :]))
