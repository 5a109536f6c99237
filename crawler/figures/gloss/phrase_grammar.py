"""Phrases as they are written in a language table, parsed: letters, gaps, endings, slots, alternatives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

ANY_ENDING = r"[^\W\d_]*"
_TOKEN = re.compile(
    r"\{(?P<slot>\w+)\}|(?P<star>\*)|(?P<gap> +)(?P<lost>\??)|\\(?P<escaped>.)|(?P<signs>\[[^\]]+\])(?P<maybe>\??)"
    r"|(?P<letter>[^{}()|*?\\\[ ])(?P<absent>\??)"
)


class Letters(NamedTuple):
    """Letters or signs that stand as they are."""

    text: str


class Gap(NamedTuple):
    """The gap between two words; one that may be `absent`."""

    absent: bool = False


class Ending(NamedTuple):
    """Whatever a word ends in."""


class Signs(NamedTuple):
    """One of several signs, as a set of a pattern."""

    pattern: str


class Slot(NamedTuple):
    """A place for a number or a word of a class."""

    name: str

    @property
    def kind(self) -> str:
        """The class that the slot is for."""
        return class_of(self.name)


@cache
def class_of(slot: str) -> str:
    """The class that a slot is for: {month2} is a second {month}."""
    return slot.rstrip("0123456789")


class Either(NamedTuple):
    """One of several sequences, or none of them where it may be `absent`."""

    parts: tuple[tuple[Token, ...], ...]
    absent: bool


Token = Letters | Gap | Ending | Signs | Slot | Either
Sequence = tuple[Token, ...]


def parsed_phrase(phrase: str) -> Sequence:
    """The tokens of a phrase. Raises ValueError where a bracket is missing or a sign has no meaning."""
    tokens, place = _sequence(phrase, 0)
    if place < len(phrase):
        raise ValueError(f"{phrase[place]!r} has no meaning at its place {place + 1}")
    return tokens


def unfolded(tokens: Sequence) -> Iterator[Sequence]:
    """The sequences that one with slots in its alternatives stands for; other alternatives stay."""
    choices: list[list[Sequence]] = []
    for token in tokens:
        if isinstance(token, Either) and _has_slot(token):
            parts = [whole for part in token.parts for whole in unfolded(part)]
            choices.append([*parts, *([()] if token.absent else [])])
        else:
            choices.append([(token,)])
    for chosen in product(*choices):
        yield tuple(token for part in chosen for token in part)


def pattern_of(tokens: Sequence, gap: str) -> str:
    """The pattern of tokens without slots."""
    return "".join(_pattern(token, tokens[index + 1 : index + 2], gap) for index, token in enumerate(tokens))


def _sequence(phrase: str, place: int) -> tuple[Sequence, int]:
    tokens: list[Token] = []
    while place < len(phrase) and phrase[place] not in "|)":
        if phrase[place] == "(":
            token, place = _either(phrase, place + 1)
            tokens.append(token)
            continue
        match = _TOKEN.match(phrase, place)
        if match is None:
            break
        tokens.append(_token(match))
        place = match.end()
    return tuple(tokens), place


def _either(phrase: str, place: int) -> tuple[Token, int]:
    parts: list[Sequence] = []
    while True:
        part, place = _sequence(phrase, place)
        parts.append(part)
        if phrase[place : place + 1] != "|":
            break
        place += 1
    if phrase[place : place + 1] != ")":
        raise ValueError("a bracket is not closed")
    absent = phrase.startswith("?", place + 1)
    if parts == [(Gap(),)]:
        return Gap(absent), place + 1 + absent
    return Either(tuple(parts), absent), place + 1 + absent


def _token(match: re.Match[str]) -> Token:
    if match["slot"]:
        return Slot(match["slot"])
    if match["star"]:
        return Ending()
    if match["gap"]:
        return Gap(bool(match["lost"]))
    told: Token = _signs(match["signs"]) if match["signs"] else Letters(match["escaped"] or match["letter"])
    return Either(((told,),), absent=True) if match["maybe"] or match["absent"] else told


def _signs(written: str) -> Signs:
    try:
        re.compile(written)
    except re.error as error:
        raise ValueError(f"{written} is no set of signs: {error}") from error
    return Signs(written)


def _has_slot(token: Either) -> bool:
    return any(
        isinstance(inner, Slot) or (isinstance(inner, Either) and _has_slot(inner))
        for part in token.parts
        for inner in part
    )


def _pattern(token: Token, after: Sequence, gap: str) -> str:
    match token:
        case Letters(text):
            return re.escape(text)
        case Gap(absent):
            # "5 %" and "5%".
            return f"(?:{gap})?" if absent or after == (Letters("%"),) else f"(?:{gap})"
        case Ending():
            return ANY_ENDING
        case Signs(pattern):
            return pattern
        case Either(parts, absent):
            # The longest first, or a short one would hide it.
            told = sorted((pattern_of(part, gap) for part in parts), key=len, reverse=True)
            return f"(?:{'|'.join(told)})" + "?" * absent
        case Slot():
            raise ValueError("a slot has no pattern of its own")
