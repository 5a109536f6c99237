"""With which words a phrase can begin, so that a place of a text is compared with few phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crawler.figures.gloss.alternatives import expanded

# What stands before the first slot; before the first gap that is in no brackets.
_HEAD = re.compile(r"(?:\([^()]*\)\??|[^{~()])*")
_FIRST = re.compile(r"(?:\([^()]*\)\??|[^ {~()])*")
_LETTERS = re.compile(r"[^\W\d_]+")
# Two words, the second one whole.
_PAIR = re.compile(r"(?P<one>[^\W\d_]+) (?P<two>[^\W\d_]+)(?P<end> |$)?")
_PAIR_AT = re.compile(r"(?P<one>[^\W\d_]+)(?:[ \u200c\u200d\u00ad-]{1,3}(?P<two>[^\W\d_]+))?")
_OPTIONAL_LETTER = re.compile(r"([^)])\?")
_PREFIX = 2
# Phrases with more alternatives in front are found by their first word alone.
_MOST = 400


def openings(phrase: str) -> Iterator[str]:
    """The keys under which a phrase that begins with letters is found: its first two words or its first one, each
    with a space behind it ("the same ", "tonnes "), or the first letters of a word that may go on ("to").
    """
    head = _part(_HEAD, phrase)
    variants = list(expanded(head)) if _alternatives(head) <= _MOST else list(expanded(_part(_FIRST, phrase)))
    goes_on = len(head) < len(phrase.partition("~")[0].rstrip(" ")) and not head.endswith(" ")
    for variant in variants:
        yield _key(variant, goes_on=goes_on)


def openings_of(words: Iterable[str]) -> Iterator[str]:
    """The same of a phrase that begins with one of the words of a class."""
    for word in words:
        yield _key(word.split(" ")[0], goes_on=False)


def keys_at(lowered: str, place: int) -> Iterator[str]:
    """The keys of the phrases that may begin at a place of a text."""
    words = _PAIR_AT.match(lowered, place)
    if words is not None:
        if words["two"]:
            yield f"{words['one']} {words['two']} "
        yield f"{words['one']} "
    first = lowered[place : place + _PREFIX]
    yield from (first[:length] for length in range(len(first), 0, -1))


def _part(pattern: re.Pattern[str], phrase: str) -> str:
    found = pattern.match(phrase)
    return _OPTIONAL_LETTER.sub(r"(\1)?", found[0]) if found else ""


def _alternatives(head: str) -> int:
    count = 1
    for group in re.finditer(r"\(([^()]*)\)(\??)", head):
        count *= group[1].count("|") + 1 + bool(group[2])
    return count


def _key(opening: str, *, goes_on: bool) -> str:
    pair = _PAIR.match(opening)
    if pair is not None and (pair["end"] == " " or (pair["end"] is not None and not goes_on)):
        return f"{pair['one']} {pair['two']} "
    letters = _LETTERS.match(opening)
    if letters is None or opening.startswith("*", letters.end()):
        return opening.split("*")[0][:_PREFIX]
    whole = not goes_on or letters.end() < len(opening)
    return f"{letters[0]} " if whole else letters[0][:_PREFIX]
