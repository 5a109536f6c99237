"""Portuguese number words, as an independent generator writes them, and numbers as they are printed."""

import random

import pytest

from crawler.figures.folding import lower
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.tables import tongue

EDGES = (2, 10, 11, 16, 19, 20, 21, 99, 100, 101, 110, 200, 999, 1001, 1100, 2000, 10**5, 999_999)
LARGE = (10**6, 10**6 + 1, 2_500_000, 10**9 + 1, 12 * 10**9, 10**12 - 1)
WORTH = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}


def numbers(text: str) -> list[str]:
    return [found.words for found in NumeralScanner(tongue("pt")).find(lower(text))]


def value(words: str) -> int:
    number, *scale = words.split()
    return round(float(number.replace(",", "")) * (WORTH[scale[0]] if scale else 1))


@pytest.mark.parametrize("code", ["pt", "pt_BR"])
def test_number_words_say_the_number_they_were_written_from(code):
    num2words = pytest.importorskip("num2words", reason="writes the numbers that are read").num2words
    chance = random.Random(7)
    some = [*EDGES, *LARGE, *(chance.randrange(10 ** chance.randint(1, 12)) + 2 for _ in range(400))]
    told = {number: num2words(number, lang=code).replace(",", "") for number in some if number != 1000}
    # "Sessenta e sete milhões e mil quinhentos" after "mil": nobody can tell one number from two.
    clear = {number: words for number, words in told.items() if " e mil " not in words}
    assert len(clear) > 380
    read = {number: [value(found) for found in numbers(words)] for number, words in clear.items()}
    assert {number: found for number, found in read.items() if found != [number]} == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("75,7 milhões", ["75.7 million"]),
        ("41,5 mil", ["41.5 thousand"]),
        ("1.088.600", ["1,088,600"]),
        ("1 milhão 40 mil", ["1,040,000"]),
        ("3 mil milhões", ["3 billion"]),
        ("dois milhões e meio", ["2.5 million"]),
        ("meio milhão", ["500,000"]),
        ("entre 10 mil e 20 milhões", ["10 thousand", "20 million"]),
        ("2 bilhões e 300 milhões", ["2,300,000,000"]),
        ("244,5 milhões um ano antes", ["244.5 million"]),
        ("uma alta", []),
        ("milhões de toneladas", []),
    ],
)
def test_numbers_as_they_are_printed(text, words):
    assert numbers(text) == words
