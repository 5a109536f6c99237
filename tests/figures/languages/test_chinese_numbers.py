"""Chinese number words, by a writer of our own, and characters that only look like numbers."""

import random

import pytest

from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.tables import tongue

_FIGURES = "零一二三四五六七八九"
_PLACES = ("", "十", "百", "千")
_SECTIONS = ("", "万", "亿", "万亿")


def written(number: int) -> str:
    """A whole number in characters: sections of four figures, one 零 for each gap."""
    sections = _sections(number)
    words, gap = "", False
    for index in reversed(range(len(sections))):
        section = sections[index]
        if not section:
            gap = bool(words)
            continue
        if words and (gap or section < 1000):
            words += "零"
        words += _section(section) + _SECTIONS[index]
        gap = False
    return words.removeprefix("一") if words.startswith("一十") else words


def _sections(number: int) -> list[int]:
    parts = []
    while number:
        number, part = divmod(number, 10_000)
        parts.append(part)
    return parts


def _section(section: int) -> str:
    words, gap = "", False
    for place in reversed(range(4)):
        figure = section // 10**place % 10
        if not figure:
            gap = bool(words)
            continue
        words += ("零" if gap else "") + _FIGURES[figure] + _PLACES[place]
        gap = False
    return words


def numbers(text: str) -> list[str]:
    return [found.words for found in NumeralScanner(tongue("zh")).find(text)]


def some_numbers() -> list[int]:
    chance = random.Random(11)
    edges = [1, 2, 9, 10, 11, 20, 99, 100, 101, 110, 999, 1000, 1001, 1010, 9999, 10_000, 10_001, 10_100]
    edges += [100_000, 1_000_000, 10_000_000, 10_001_000, 100_000_000, 100_000_001, 10**10, 10**12 - 1]
    return edges + [chance.randrange(10 ** chance.randint(1, 12)) + 1 for _ in range(400)]


def test_characters_say_the_number_they_were_written_from():
    told = {number: numbers(f"{written(number)}吨") for number in some_numbers()}
    assert {number: words for number, words in told.items() if words != [_english(number)]} == {}


def _english(number: int) -> str:
    return f"{number:,}" if number >= 1000 else str(number)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3.5万吨", ["35,000"]),
        ("3万5千吨", ["35,000"]),
        ("1.2亿吨", ["120,000,000"]),
        ("5百万吨", ["5,000,000"]),
        ("1万亿吨", ["1 trillion"]),
        ("十三点五万吨", ["135,000"]),
        ("百分之三点零五", ["3.05"]),
        ("二零二四年", ["2024"]),
        ("3000余万吨", ["more than 30,000,000"]),
        ("三千多吨", ["more than 3,000"]),
        ("300-500万吨", ["3,000,000", "5,000,000"]),
        ("3.2、4.5万吨", ["32,000", "45,000"]),
        ("两个月", ["2"]),
    ],
)
def test_numbers_as_they_are_printed(text, words):
    assert numbers(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "四川",
        "五矿集团",
        "三一重工",
        "第一量子",
        "进一步",
        "数十万吨",
        "上百万吨",
        "万吨级",
        "千万吨",
        "二氧化碳",
        "百货",
    ],
)
def test_characters_of_names_and_round_words_are_no_numbers(text):
    assert numbers(text) == []


@pytest.mark.parametrize(("text", "words"), [("5千克", ["5"]), ("3千瓦", ["3"]), ("2兆瓦", ["2"])])
def test_a_unit_that_begins_with_a_number_keeps_it(text, words):
    assert numbers(text) == words
