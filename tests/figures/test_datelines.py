"""Datelines of wires: who sends a story and from where is nobody's output. Sentences of our own."""

from datetime import date

import pytest

from crawler.figures import read_figures

STORY = "The country's mines produced 45 tons of gold in 2024."


@pytest.mark.parametrize(
    "dateline",
    ["Yaoundé (APA) - ", "Addis Abeba (Agence Mines) -- ", "Emergence - ", "ABIDJAN, June 7 (Reuters) - "],
)
@pytest.mark.parametrize("paragraph", [0, 1])
def test_a_dateline_is_no_producer(dateline, paragraph):
    text = "A record year for gold\n\n" * paragraph + dateline + STORY
    assert [(figure.entity, figure.raw) for figure in read_figures(text, published=date(2025, 2, 1))] == [
        (None, "45 tons")
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        "London\u2014",
        "Lisbon, Portugal - ",
        "Toronto, Ontario (January 15, 2024) - ",
        "VANCOUVER, British Columbia, Jan. 16, 2024 (GLOBE NEWSWIRE) - ",
        "MOSCOW. Jan 27 - ",
        "Baku, Azerbaijan, May 20\n\nBy Staff Writer - Trend:\n\n",
    ],
)
def test_a_company_behind_a_dateline_is_the_producer(dateline):
    text = f"{dateline}Corvane Resources mined 45 tons of gold in 2024. Sales were 44 tons of gold."
    read = read_figures(text, published=date(2025, 2, 1))
    assert [figure.entity for figure in read] == ["Corvane Resources", "Corvane Resources"]


def test_the_mine_of_a_place_is_the_producer():
    text = "The mine of Sadiola, in Mali, produced 45,000 ounces of gold in 2024."
    assert [figure.entity for figure in read_figures(text, published=date(2025, 2, 1))] == ["Sadiola"]
