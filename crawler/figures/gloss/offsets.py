"""Where the pieces of a rewritten text stand in the text that they were written from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Piece(NamedTuple):
    """A part of the new text and its part of the old one; `same` where both are equal letter by letter."""

    start: int
    old_start: int
    old_end: int
    same: bool


class Part(NamedTuple):
    """Words to be written for old[start:end]; `same` where they are its letters."""

    words: str
    start: int
    end: int
    same: bool = False


class Written(NamedTuple):
    """A stretch of a text and the parts that it is written as."""

    start: int
    end: int
    parts: tuple[Part, ...]

    @property
    def words(self) -> str:
        """All that is written."""
        parts = self.parts
        return parts[0].words if len(parts) == 1 else "".join([part.words for part in parts])


class Offsets:
    """The pieces of one rewriting in order; they tile the new text."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces or [Piece(0, 0, 0, True)]
        self._starts = [piece.start for piece in self._pieces]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The old text's span of new[start:end]; a rewritten piece touched counts whole."""
        first, last = self._at(start), self._at(max(start, end - 1))
        left, right = self._old(first, start)[0], self._old(last, end)[1]
        if last > first:
            between = [self._old(index, start if index == first else None) for index in range(first, last)]
            left = min(left, self._old(last, None)[0], *(piece[0] for piece in between))
            right = max(right, *(piece[1] for piece in between))
        return left, max(left, right)

    def _old(self, index: int, place: int | None) -> tuple[int, int]:
        """The old span of a piece; up to and from `place` in the new text where the piece is the same letter by
        letter.
        """
        piece = self._pieces[index]
        if not piece.same or place is None:
            return piece.old_start, piece.old_end
        old = piece.old_start + place - piece.start
        return old, max(piece.old_start, min(old, piece.old_end))

    def _at(self, place: int) -> int:
        return max(0, bisect_right(self._starts, place) - 1)


class Rewriting:
    """Builds a new text from an old one, left to right; `apart`: what is written keeps apart from letters."""

    def __init__(self, old: str, *, apart: bool = True) -> None:
        self._old = old
        self._apart = apart
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._length = 0
        self._read = 0

    def replace(self, start: int, end: int, words: str) -> None:
        """Writes `words` for old[start:end], after all that stands before it; apart from letters beside it."""
        self.replace_parts(start, end, (Part(words, start, end),))

    def replace_parts(self, start: int, end: int, parts: Sequence[Part]) -> None:
        """The same of several parts of old[start:end] in any order."""
        words = "".join([part.words for part in parts]) if self._apart else ""
        # No space before a comma that is written for a word.
        spaced = words.startswith(",") and self._old[start - 1 : start] == " " and start > self._read
        self._keep(start - spaced)
        if words.startswith(",") and self._parts and self._parts[-1].endswith(","):
            parts = (parts[0]._replace(words=parts[0].words.removeprefix(",")), *parts[1:])
        self._space_before(words)
        for part in parts:
            self._add(part.words, part.start, part.end, same=part.same)
        self._read = end
        if words[-1:].isalnum() and self._old[end : end + 1].isalnum():
            self._add(" ", end, end, same=False)

    def done(self) -> tuple[str, Offsets]:
        """The new text and its offsets."""
        self._keep(len(self._old))
        return "".join(self._parts), Offsets(self._pieces)

    def _keep(self, until: int) -> None:
        if until > self._read:
            self._add(self._old[self._read : until], self._read, until, same=True)
            self._read = until

    def _space_before(self, words: str) -> None:
        if words[:1].isalnum() and self._parts and self._parts[-1][-1:].isalnum():
            self._add(" ", self._read, self._read, same=False)

    def _add(self, words: str, start: int, end: int, *, same: bool) -> None:
        if not words:
            return
        self._pieces.append(Piece(self._length, start, end, same))
        self._parts.append(words)
        self._length += len(words)
