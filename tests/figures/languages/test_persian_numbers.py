"""Persian numbers: words as an independent generator writes them, words that are none, marks, mixed units."""

import random
from decimal import Decimal

import pytest

from crawler.figures.gloss.glossing import gloss
from crawler.figures.gloss.slashes import Placed, is_turned

EDGES = (
    1,
    9,
    10,
    11,
    19,
    20,
    21,
    99,
    100,
    101,
    345,
    999,
    1000,
    1001,
    1100,
    99_999,
    10**6,
    10**6 + 1,
    10**9,
    10**12 - 1,
)
WORTH = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}


def value(words: str) -> int:
    number, *scale = words.split()
    return round(float(number.replace(",", "")) * WORTH[scale[0]]) if scale else int(number.replace(",", ""))


def test_number_words_say_the_number_they_were_written_from():
    num2words = pytest.importorskip("num2words", reason="writes the numbers that are read").num2words
    chance = random.Random(7)
    numbers = [*EDGES, *(chance.randrange(10 ** chance.randint(1, 12)) + 1 for _ in range(400))]
    for number in numbers:
        assert value(gloss(num2words(number, lang="fa"), "fa").text) == number


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("نیم میلیون تن", "500 thousand tons"),
        ("یک و نیم میلیون تن", "1.5 million tons"),
        ("۲۶ و نیم تن", "26.5 tons"),
        ("دومیلیون و سیصدهزار تن", "2,300,000 tons"),
        ("۱۲۸هزار و۶۲۹تن", "128,629 tons"),
        ("یک‌میلیون تن", "1 million tons"),
        ("۵ دهم درصد", "0.5 percent"),
        ("۳ هزار و ۴۰۰ میلیارد تومان", "3.4 trillion tomans"),
        ("۷۸ هزار میلیارد تومان", "78 trillion tomans"),
        ("۲ تن و ۵۰۰ کیلوگرم", "2 tons and 500 kilograms"),
        ("در آبان ۶۲ هزار تن", "In Aban 62 thousand tons"),
        ("در آبان ۸۹", "In Aban 1389"),
        ("شش میلیون وپنجاه و هفت تن", "6,000,057 tons"),
    ],
)
def test_numbers_as_they_are_printed(text, english):
    assert gloss(text, "fa").text == english


@pytest.mark.parametrize("text", ["ده‌ها هزار تن", "چند میلیون تن", "هزاران تن", "میلیون‌ها تن"])
def test_vague_numbers_are_none(text):
    assert not any(char.isdigit() for char in gloss(text, "fa").text)


@pytest.mark.parametrize(
    ("numbers", "amounts", "turned"),
    [
        (["12/4", "30/8"], [], False),
        (["3/16"], [], True),
        (["6/8"], [], False),
        (["6/8"], [5_582_962, 5_137_875], True),
        (["8/6"], [5_582_962, 5_137_875], False),
        (["5/0"], [], True),
        (["0/5", "4/7"], [], False),
        (["3/05"], [], False),
        (["1396/02/02"], [], False),
    ],
)
def test_a_slash_is_turned_where_the_article_says_so(numbers, amounts, turned):
    printed = [(10 * place, number) for place, number in enumerate(numbers)]
    assert (
        is_turned(printed, [Placed(50 + place, Decimal(amount)) for place, amount in enumerate(amounts)])
        is turned
    )
