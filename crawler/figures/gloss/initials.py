"""Initials in brackets behind the name that they stand for keep their letters: "Turkish Hard Coal Enterprise (TTK)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crawler.figures.gloss.offsets import Part, Written


def printed_initials(text: str, pieces: Sequence[Written]) -> Iterator[Written]:
    """The pieces in order; one in brackets that says the name before it again is written as it is printed."""
    before = None
    for piece in pieces:
        printed = text[piece.start : piece.end]
        again = (
            before is not None
            and piece.words == before.words.removesuffix("'s")
            and piece.words[:1].isupper()
        )
        if (
            again
            and before
            and _in_brackets(text, before, piece)
            and printed.isalpha()
            and _is_latin(printed)
        ):
            yield Written(piece.start, piece.end, (Part(printed, piece.start, piece.end, same=True),))
        else:
            yield piece
        before = piece


def _in_brackets(text: str, before: Written, piece: Written) -> bool:
    return text[before.end : piece.start].strip(" \"'") == "(" and text[piece.end : piece.end + 1] in (
        ")",
        '"',
    )


def _is_latin(word: str) -> bool:
    """Whether a word is written in Latin letters, with or without marks."""
    return all(letter < "\u0250" for letter in word)
