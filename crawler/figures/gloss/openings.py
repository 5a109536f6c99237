"""With which words a phrase can begin, so that a place of a text is compared with few phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crawler.figures.gloss.alternatives import expanded

# What stands before the first space, slot or sign that is in no brackets.
_SEGMENT = re.compile(r"(?:\([^()]*\)\??|[^ {~()])*")
_LETTERS = re.compile(r"[^\W\d_]+")
_OPTIONAL_LETTER = re.compile(r"(\w)\?")
_PREFIX = 5


def openings(phrase: str) -> Iterator[str]:
    """The keys under which a phrase that begins with letters is found: a whole word is written with a space behind
    it ("tonnes "), the first letters of a word that may go on without ("to").
    """
    segment = _SEGMENT.match(phrase)
    end = segment.end() if segment else 0
    goes_on = phrase[end : end + 1] == "{"
    for variant in expanded(_OPTIONAL_LETTER.sub(r"(\1)?", phrase[:end])):
        yield _key(variant, goes_on=goes_on)


def openings_of(words: Iterable[str], *, glued: bool) -> Iterator[str]:
    """The same of a phrase that begins with a word of a class; `glued` where the next word is written to it."""
    for word in words:
        yield _key(word, goes_on=glued)


def keys_at(lowered: str, place: int) -> Iterator[str]:
    """The keys of the phrases that may begin at a place of a text."""
    word = _LETTERS.match(lowered, place)
    if word is not None:
        yield f"{word[0]} "
    first = lowered[place : place + _PREFIX]
    yield from (first[:length] for length in range(len(first), 0, -1))


def _key(opening: str, *, goes_on: bool) -> str:
    letters = _LETTERS.match(opening)
    if letters is None or opening.startswith("*", letters.end()):
        return opening.split("*")[0][:_PREFIX]
    whole = not goes_on or letters.end() < len(opening)
    return f"{letters[0]} " if whole else letters[0][:_PREFIX]
