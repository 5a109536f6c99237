"""Whether two texts are one story: signatures to find candidates fast, and the test that decides. Pure.

One-permutation MinHash over hashes of three words in a row: 60 bins, in 20 bands of 3. Hashes come of
BLAKE2b, so a stored band means the same on every machine and in every later version.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Sequence, Set
from functools import lru_cache

from storage.keys import normalised_text
from storage.tellings import LONGEST, Telling, is_of_other_time

WORDS_IN_A_ROW = 3
BINS = 60
ROWS = 3
# Of a stored band: short keys make a small index, and of 20 million of these none meets another by chance.
BAND_BYTES = 6
# Below this many rows of words, chance and boilerplate decide.
LEAST_SHINGLES = 20
# Shared share of the rows of words (Jaccard), and of the numbers of the text that has fewer.
LEAST_ALIKE = 0.5
LEAST_NUMBERS, HALF = 0.8, 0.5
# The same of a text cut out of another: share of its words, of its numbers, and how many numbers that needs.
LEAST_CUT, LEAST_OF_CUT, FEW_NUMBERS = 0.4, 0.7, 3
NUMBER = re.compile(r"\d+(?:[.,٬٫]\d+)*")


@lru_cache(maxsize=64)
def shingles(text: str) -> frozenset[int]:
    """64-bit hashes of each three words in a row."""
    words = normalised_text(text).split()
    rows = {" ".join(words[at : at + WORDS_IN_A_ROW]) for at in range(len(words) - WORDS_IN_A_ROW + 1)}
    return frozenset(
        int.from_bytes(hashlib.blake2b(row.encode(), digest_size=8).digest(), "big") for row in rows
    )


def bands(found: Set[int]) -> list[int]:
    """20 hashes of 48 bits; texts that share one are candidates. Empty for a text too short to tell."""
    if len(found) < LEAST_SHINGLES:
        return []
    least = _filled(_least_per_bin(found))
    return [_band(at, least[at : at + ROWS]) for at in range(0, BINS, ROWS)]


def _least_per_bin(found: Set[int]) -> list[int | None]:
    least: list[int | None] = [None] * BINS
    for value in found:
        place, rest = value % BINS, value // BINS
        held = least[place]
        if held is None or rest < held:
            least[place] = rest
    return least


def _filled(least: list[int | None]) -> list[int]:
    """Each empty bin takes the value of the next filled one, so that short texts compare too."""
    filled = list(least)
    for place in range(2 * BINS - 1, -1, -1):
        if filled[place % BINS] is None:
            filled[place % BINS] = filled[(place + 1) % BINS]
    return [value or 0 for value in filled]


def _band(place: int, least: Sequence[int]) -> int:
    """Hash of the least values of some bins and of where these are, so that no band meets another."""
    content = struct.pack(f">B{ROWS}Q", place, *least)
    return int.from_bytes(hashlib.blake2b(content, digest_size=BAND_BYTES).digest(), "big")


def is_near_copy(one: str, other: str, told: Telling | None = None, retold: Telling | None = None) -> bool:
    """Whether both tell one story in mostly the same words and with the same numbers.

    Two monthly reports of one outlet share two thirds of their words and 3 % of their numbers: two stories. Where what
    they tell is known, news of another period is another story too, whatever else they share; of two texts within a
    fortnight, the shorter may have been cut out of the longer and edited.
    """
    if told and retold and is_of_other_time(told, retold):
        return False
    # Numbers are asked first: a text's rows of words take ten times as long.
    if has_most_numbers(one, other) and alike(shingles(one), shingles(other)) >= LEAST_ALIKE:
        return True
    if not (told and retold and _is_soon(told, retold) and _is_of_same_numbers(one, other)):
        return False
    return contained(shingles(one), shingles(other)) >= LEAST_CUT


def _is_soon(told: Telling, retold: Telling) -> bool:
    if not told.told or not retold.told:
        return True
    return abs(told.told - retold.told) <= LONGEST


def _is_of_same_numbers(one: str, other: str) -> bool:
    fewer = min(len(_numbers(one)), len(_numbers(other)))
    return fewer >= FEW_NUMBERS and shared_numbers(one, other) >= LEAST_OF_CUT


def contained(one: Set[int], other: Set[int]) -> float:
    """Share of the rows of words of the shorter text that the other has too; 0 where it is too short to tell."""
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer >= LEAST_SHINGLES else 0.0


def shared_words(one: str, other: str) -> float:
    """As `contained`, where half of the numbers of the text with fewer stand in the other; 0 where they do not."""
    return contained(shingles(one), shingles(other)) if has_same_numbers(one, other) else 0.0


def has_same_numbers(one: str, other: str) -> bool:
    """Whether half of the numbers of the text with fewer stand in the other: without that words prove nothing."""
    return shared_numbers(one, other) >= HALF


def has_most_numbers(one: str, other: str) -> bool:
    """Whether they have the numbers of a near copy in common, which it needs whenever it is told."""
    return shared_numbers(one, other) >= LEAST_NUMBERS


def alike(one: Set[int], other: Set[int]) -> float:
    """Jaccard similarity; 0 where both are empty."""
    return len(one & other) / len(one | other) if one or other else 0.0


def shared_numbers(one: str, other: str) -> float:
    """Share of the numbers of the text with fewer that the other has too; 1 where one of them has none."""
    first, second = _numbers(one), _numbers(other)
    fewer = min(len(first), len(second))
    return len(first & second) / fewer if fewer else 1.0


@lru_cache(maxsize=64)
def _numbers(text: str) -> frozenset[str]:
    return frozenset(NUMBER.findall(text))
