"""What no writer puts together: so many amounts that a text is no news but a column of a table or junk."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from itertools import islice

from crawler.figures.amounts import Amount
from crawler.figures.sentences import Sentence

# The fullest sentence of 1,860 annotated articles holds 9 amounts, the fullest article fewer than 40. Beyond these a
# text would take its reader minutes, and what it said of each could not be right.
MOST_IN_A_SENTENCE = 16
MOST_IN_AN_ARTICLE = 800
# Characters: more than any report of a wire has. Where words are not parted (Chinese) half as many say as much.
LONGEST_TEXT = 100_000
LONGEST_UNPARTED = 50_000

Read = tuple[Sentence, list[Amount]]

logger = logging.getLogger(__name__)


def readable(text: str, *, spaced: bool = True) -> str:
    """The part of a text that is read; that there is more is logged. `spaced` is whether its words are parted."""
    longest = LONGEST_TEXT if spaced else LONGEST_UNPARTED
    if len(text) > longest:
        logger.warning("%d characters: not read from character %d on", len(text), longest)
    return text[:longest]


def as_written(read: Iterable[Read]) -> Iterator[Read]:
    """Sentences with their amounts, those with too many cut into pieces, up to the most that an article has.

    What is left unread is logged.
    """
    left = MOST_IN_AN_ARTICLE
    for sentence, found in read:
        if len(found) > left:
            logger.warning(
                "more than %d amounts: not read from character %d on", MOST_IN_AN_ARTICLE, sentence.start
            )
            return
        left -= len(found)
        if len(found) <= MOST_IN_A_SENTENCE:
            yield sentence, found
        else:
            yield from _pieces(sentence, found)


def _pieces(sentence: Sentence, found: list[Amount]) -> Iterator[Read]:
    rest, start = iter(found), sentence.start
    while piece := list(islice(rest, MOST_IN_A_SENTENCE)):
        end = sentence.end if piece[-1] is found[-1] else piece[-1].end
        yield sentence._replace(start=start, end=end), piece
        start = end
