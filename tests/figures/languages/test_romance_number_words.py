"""French, Spanish and Italian numbers in words, as an independent generator writes them, are read as the same numbers."""

import random

import pytest

from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.tables import tongue

num2words = pytest.importorskip("num2words", reason="writes the numbers that are read").num2words
WORTHS = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
EDGES = (*range(2, 130), *(10**power for power in range(2, 13)), 1001, 71_091, 999_999, 2_000_001, 10**12 - 1)


def numbers() -> list[int]:
    chance = random.Random(11)
    return [*EDGES, *(chance.randrange(2, 10 ** chance.randint(1, 12) + 2) for _ in range(600))]


def value(words: str) -> int:
    number, *scale = words.split()
    return round(float(number.replace(",", "")) * (WORTHS[scale[0]] if scale else 1))


@pytest.mark.parametrize("code", ["es", "fr", "it"])
def test_number_words_say_the_number_they_were_written_from(code):
    scanner = NumeralScanner(tongue(code))
    for number in numbers():
        # The generator misspells the Italian 18 within larger numbers, and parts their scales with commas.
        words = num2words(number, lang=code).lower().replace("dicotto", "diciotto").replace(",", "")
        assert [value(found.words) for found in scanner.find(words)] == [number], words


@pytest.mark.parametrize(
    ("code", "words"), [("fr", "une hausse"), ("fr", "des milliers de"), ("es", "miles de")]
)
def test_articles_and_vague_numbers_are_none(code, words):
    assert list(NumeralScanner(tongue(code)).find(words)) == []
