"""Words that no table knows: names keep their capital and are spelled in Latin letters, what only opens a sentence
or is a noun is written small, so that the reader takes it for no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import default_lexicon

_WORD = re.compile(r"[^\W\d_]+")
# Before a word that opens a sentence or a line.
_OPENS = re.compile(r"(?:^|[.!?:\n])[\s\"'(-]*$")
_OPENS_WITHIN = 8
_QUOTED = re.compile(r"\"(?:[^\W_]+[ -]){0,4}$")
_QUOTED_WITHIN = 40
# What stands before the name of a producer: "the company Aurubis".
_INTRODUCES = re.compile(
    r"\b(?:company|group|producer|miner|mine|smelter|refinery|plant|mill|complex|firm|deposit|combine|subsidiary"
    r"|project|operator|corporation|steelworks|holding|steelmaker|colliery|concern)$"
)
_STEM = 5


class Piece(NamedTuple):
    """A stretch of a text and what it is written as."""

    start: int
    end: int
    words: str


def unknown_words(text: str, known: Iterable[Piece], language: Tongue) -> Iterator[Piece]:
    """The capitalised words of a text that lie in none of the `known` pieces, as they are to be written."""
    if not language.capitals:
        return
    pieces = list(known)
    unknown = [match for match in _outside(text, pieces) if match[0][0].isupper()]
    ends = {piece.end: piece.words for piece in pieces}
    starts = {match.start() for match in unknown}
    within = _within_sentences(text, unknown)
    for index, match in enumerate(unknown):
        before = unknown[index - 1] if index else None
        beside = _beside(text, match, before, starts)
        kept = match[0].isupper() and len(match[0]) > 1
        if not kept:
            named = (
                _is_noun_name(text, match, beside, ends)
                if language.capitals == "nouns"
                else (beside or not _opens(text, match.start()) or _stem(match[0]) in within)
            )
            kept = named or _is_quoted(text, match.start())
        written = match[0] if kept else match[0].lower()
        yield Piece(match.start(), match.end(), _spelled(written, language))


def _outside(text: str, pieces: list[Piece]) -> Iterator[re.Match[str]]:
    place = 0
    for piece in [*pieces, Piece(len(text), len(text), "")]:
        yield from _WORD.finditer(text, place, piece.start)
        place = piece.end


def _within_sentences(text: str, unknown: list[re.Match[str]]) -> set[str]:
    return {_stem(match[0]) for match in unknown if not _opens(text, match.start())}


def _stem(word: str) -> str:
    return word[:_STEM].lower()


def _opens(text: str, at: int) -> bool:
    return _OPENS.search(text, max(0, at - _OPENS_WITHIN), at) is not None


def _beside(text: str, match: re.Match[str], before: re.Match[str] | None, starts: set[int]) -> bool:
    """Whether another unknown word with a capital stands next to this one, with nothing but a space between."""
    follows = text[match.end() : match.end() + 1] in (" ", "-") and match.end() + 1 in starts
    return follows or (before is not None and text[before.end() : match.start()] in (" ", "-"))


def _is_quoted(text: str, at: int) -> bool:
    return _QUOTED.search(text, max(0, at - _QUOTED_WITHIN), at) is not None


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(default_lexicon().entities.first_words())


def _is_noun_name(text: str, match: re.Match[str], beside: bool, ends: Mapping[int, str]) -> bool:
    """Where all nouns have capitals: two words side by side, inner capitals, a name that the lexicon knows, or what a
    word for a producer leads to.
    """
    if beside or any(letter.isupper() for letter in match[0][1:]) or match[0].lower() in _first_words():
        return True
    return _INTRODUCES.search(ends.get(match.start() - 1, "")) is not None


def _spelled(word: str, language: Tongue) -> str:
    low = word.lower()
    if not any(letter in language.letters for letter in low):
        return word
    ending = next((end for end in sorted(language.endings, key=len, reverse=True) if low.endswith(end)), "")
    stem = low.removesuffix(ending).translate(
        {ord(letter): latin for letter, latin in language.letters.items()}
    )
    latin = stem + language.endings.get(ending, "")
    if word.isupper() and len(word) > 1:
        return latin.upper()
    return latin[:1].upper() + latin[1:] if word[0].isupper() else latin
