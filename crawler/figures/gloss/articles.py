"""Articles before names, which English does without: "a Vale" is "Vale", "da Usiminas" is "of Usiminas"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crawler.figures.gloss.offsets import Written
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import producer_names

_ARTICLE = "the"


def without_articles(text: str, pieces: Sequence[Written], language: Tongue) -> Iterator[Written]:
    """The pieces in order, without the article in front of what is a name by its capital or by the lexicon."""
    names = producer_names() if language.capitals == "names" else frozenset()
    for place, piece in enumerate(pieces):
        following = pieces[place + 1] if names and place + 1 < len(pieces) else None
        if (
            following is None
            or not piece.words.lower().endswith(_ARTICLE)
            or not _is_name(text, following, names)
        ):
            yield piece
        elif text[piece.end : following.start] == " ":
            yield _without_article(piece, following)
        else:
            yield piece


def _is_name(text: str, piece: Written, names: frozenset[str]) -> bool:
    words = piece.words
    printed = words[:1].isupper() and words == text[piece.start : piece.end]
    return printed or words in names


def _without_article(piece: Written, following: Written) -> Written:
    *before, last = piece.parts
    words = last.words
    if words.lower() == _ARTICLE and not before:
        # What is written as nothing takes the space behind it along.
        return piece._replace(end=following.start, parts=(last._replace(words="", end=following.start),))
    if not words.lower().endswith(f" {_ARTICLE}"):
        return piece
    return piece._replace(parts=(*before, last._replace(words=words[: -len(_ARTICLE) - 1], same=False)))
