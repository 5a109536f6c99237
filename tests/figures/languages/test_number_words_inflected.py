"""Number words that are bent by case or written together, read as an independent generator writes them."""

import random

import pytest

from crawler.figures.folding import lower
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.tables import tongue

num2words = pytest.importorskip("num2words", reason="writes the numbers that are read").num2words

EDGES = (
    *(2, 3, 10, 11, 12, 16, 17, 19, 20, 21, 22, 99, 100, 101, 111, 116, 121, 199, 200, 212, 999),
    *(1000, 1001, 1100, 1101, 2000, 2021, 10_000, 11_011, 21_000, 99_999, 100_000, 101_101, 999_999),
    *(10**6, 10**6 + 1, 2 * 10**6, 21 * 10**6, 10**9, 2 * 10**9 + 2, 10**12 - 1, 10**12),
)


def some_numbers() -> list[int]:
    chance = random.Random(11)
    return [*EDGES, *(chance.randrange(2, 10 ** chance.randint(1, 12) + 1) for _ in range(400))]


def value(words: str) -> float:
    number, *scale = words.split()
    worth = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    return float(number.replace(",", "")) * (worth[scale[0]] if scale else 1)


def read(words: str, code: str) -> list[float]:
    folds = {ord(old): new for old, new in tongue(code).folds.items()}
    return [value(found.words) for found in NumeralScanner(tongue(code)).find(lower(words.translate(folds)))]


@pytest.mark.parametrize("code", ["ru", "de"])
def test_number_words_say_the_number_they_were_written_from(code):
    for number in some_numbers():
        words = num2words(number, lang=code)
        assert read(words, code) == [number], words


@pytest.mark.parametrize(
    ("code", "words", "numbers"),
    [
        ("ru", "двухсот сорока пяти", [245]),
        ("ru", "полтора миллиона", [1_500_000]),
        ("ru", "два с половиной миллиона", [2_500_000]),
        ("ru", "22,779 тысячи", [22_779]),
        ("ru", "тысячи", []),
        ("ru", "один", []),
        ("ru", "миллион", [1_000_000]),
        ("ru", "двести тысяч и триста тысяч", [200_000, 300_000]),
        ("de", "anderthalb millionen", [1_500_000]),
        ("de", "zweieinhalb millionen", [2_500_000]),
        ("de", "eine halbe million", [500_000]),
        ("de", "eine million", [1_000_000]),
        ("de", "eine", []),
        ("de", "millionen", []),
        ("de", "einfuhr", []),
        ("de", "zweimal", []),
        ("de", "3,5 mrd", [3_500_000_000]),
    ],
)
def test_words_of_a_number_are_told_from_others(code, words, numbers):
    assert read(words, code) == numbers
