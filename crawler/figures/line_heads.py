"""Lines that head an amount on a line of its own, as boxes and cards have them: "Sales volume / 16,480 dmt"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crawler.figures.sentences import Sentence

# Characters of a head, and of a line of amounts under it.
_LONGEST_HEAD, _LONGEST_LINE = 70, 160
_HEAD = re.compile(
    r"(?:[-*\u2022] )?(?=(?-i:[A-Z]))[^.!?;|\n]*\b(?:output|production|sales|sold|produced|exports?|imports?"
    r"|shipments?|shipped|deliver(?:y|ies)|dispatch(?:es|ed)?|despatch(?:es|ed)?|stocks?|inventor(?:y|ies)|stockpiles?|consumption"
    r"|demand|supply|capacity|reserves?|resources?|purchases|throughput|processed|mined|milled|guidance|target)\b"
    r"[^.!?;|\n]*",
    re.IGNORECASE,
)
# What makes a line a sentence: it says something of the amount itself.
_SPEAKS = re.compile(
    r"\b(?:was|were|is|are|has|have|had|rose|fell|grew|said|will|reached|totall?ed|stood|came|declined|increased"
    r"|dropped)\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"(?:[~>\u2248]|(?:about|around|over|nearly|approx\.?|some|more than) )?\d", re.IGNORECASE
)
# "Down 14% month-on-month", "(+3% y/y)", "-4.1% vs Q1 2024".
_CHANGE = re.compile(
    r"[(\[]?(?:(?:up|down|a rise of|a fall of|increase of|decrease of|increased|decreased) (?:by )?\d"
    r"|[-+\u25b2\u25bc] ?\d)"
    r"(?:[^.!?|\n]|\.\d){0,60}",
    re.IGNORECASE,
)


def under_heads(text: str, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences of a folded text, a line of amounts as one with the head above it and the changes below it."""
    held: Sentence | None = None
    for sentence in sentences:
        if held is not None and _goes_on(text, held, sentence):
            held = held._replace(end=sentence.end)
            continue
        if held is not None:
            yield held
        held = sentence
    if held is not None:
        yield held


def _goes_on(text: str, held: Sentence, sentence: Sentence) -> bool:
    """Whether a line says how much what is held heads, or how much that has changed."""
    if sentence.end - sentence.start > _LONGEST_LINE or sentence.paragraph == held.paragraph:
        return False
    first = text[sentence.start]
    if not (first.isdigit() or first in "~>\u2248([+-\u25b2\u25bcaudsomnAUDSOMN"):
        return False
    if _CHANGE.fullmatch(text, sentence.start, sentence.end):
        return "\n" in text[held.start : held.end] and "%" in text[sentence.start : sentence.end]
    if _AMOUNT.match(text, sentence.start) is None or _SPEAKS.search(text, sentence.start, sentence.end):
        return False
    head = held.end - held.start <= _LONGEST_HEAD and _HEAD.fullmatch(text, held.start, held.end)
    return bool(head) and _SPEAKS.search(text, held.start, held.end) is None
