"""Ordinary words that open a sentence are nobody's names; a name that opens one is."""

from datetime import date

import pytest

from crawler.figures import read_figures

BEFORE = "The mills of Hollinia have had a hard year.\n\n"
PLAIN = [
    "Yet the furnaces gave 12,600 tons of zinc in 2020.",
    "Beneath that pit they won 12,600 tons of zinc in 2020.",
    "Choppy weather cut output to 12,600 tons of zinc in 2020.",
    "Residents were glad that 12,600 tons of zinc were made in 2020.",
    "Farms fell silent as output came to 12,600 tons of zinc in 2020.",
    "Fishermen said output was 12,600 tons of zinc in 2020.",
]
NAMED = [
    ("Hollins made 12,600 tons of zinc in 2020.", "Hollins"),
    ("Hollins, a smelter, gave 12,600 tons of zinc in 2020.", "Hollins"),
    ("Corvane's furnaces gave 12,600 tons of zinc in 2020.", "Corvane"),
    ("Corvane output was 12,600 tons of zinc in 2020.", "Corvane"),
]


@pytest.mark.parametrize("sentence", PLAIN)
def test_an_ordinary_word_is_no_name(sentence: str) -> None:
    (figure,) = read_figures(BEFORE + sentence, published=date(2021, 3, 1))
    word = sentence.split()[0]
    assert figure.value == 12600
    assert figure.entity is None or word not in figure.entity


@pytest.mark.parametrize(("sentence", "name"), NAMED, ids=[sentence[:24] for sentence, _ in NAMED])
def test_a_name_is_one(sentence: str, name: str) -> None:
    (figure,) = read_figures(BEFORE + sentence, published=date(2021, 3, 1))
    assert figure.entity == name
