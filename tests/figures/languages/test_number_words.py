"""Numbers in words, as an independent generator writes them, are read as the same numbers."""

import random
import re
from itertools import pairwise

import pytest

from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.spelling import spelling_of
from crawler.figures.gloss.tables import tongue

num2words = pytest.importorskip("num2words", reason="writes the numbers that are read").num2words

EDGES = (
    *(1, 2, 3, 10, 11, 12, 15, 19, 20, 21, 99, 100, 101, 110, 111, 199, 200, 201, 211, 300, 999),
    *(1000, 1001, 1100, 2000, 2001, 3000, 10_000, 11_000, 12_345, 99_999, 100_000, 101_000, 200_000, 999_999),
    *(
        10**6,
        10**6 + 1,
        2 * 10**6,
        3_300_000,
        11 * 10**6,
        999_999_999,
        10**9,
        10**9 + 1,
        2 * 10**9,
        10**12 - 1,
    ),
)


def some_numbers() -> list[int]:
    chance = random.Random(7)
    return [*EDGES, *(chance.randrange(10 ** chance.randint(1, 12)) + 1 for _ in range(400))]


def read(words: str, code: str) -> list[str]:
    language = tongue(code)
    spelling = spelling_of(language)
    return [found.words for found in NumeralScanner(language).find(spelling.lookup(spelling.text(words)[0]))]


def value(words: str) -> int:
    number, *scale = words.split()
    worth = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    return round(float(number.replace(",", "")) * worth[scale[0]]) if scale else int(number.replace(",", ""))


# Numbers of which the generator leaves a word out: 611,098 is "six hundred ten thousand ..." in its Turkish.
LEFT_OUT = {"tr": re.compile(r"\d1,\d{3}$|,00\d,")}


def written(number: int, code: str) -> str | None:
    """The number in words; None where the generator leaves one out or writes one twice ("thousand thousand")."""
    words = num2words(number, lang=code)
    twice = any(one == other for one, other in pairwise(words.split()))
    left_out = code in LEFT_OUT and LEFT_OUT[code].search(f"{number:,}")
    return None if twice or left_out else words


@pytest.mark.parametrize("code", ["ar", "tr"])
def test_number_words_say_the_number_they_were_written_from(code):
    told = {number: words for number in some_numbers() if (words := written(number, code))}
    assert len(told) > 350
    for number, words in told.items():
        assert [value(found) for found in read(words, code)] == [number], words
