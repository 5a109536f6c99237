"""Ranges of a year that is over, what was made there, and bases told beside a target."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "there ahead of what was made",
        "2023-05-10",
        "",
        "The Bloom mine lies near Fermont in Quebec. Corvane Iron there produced 3.1 million tonnes of iron ore concentrate in the first quarter of 2023.",
        "3.1 million tonnes: production actual, iron ore concentrate, Bloom mine, 2023-01..2023-03",
    ),
    case(
        "the target was between",
        "2023-01-12",
        "",
        "The Kasala complex produced 333,000 tonnes of copper in 2022. The target of the year set by the company was between 310,000 and 340,000 tonnes.",
        "333,000 tonnes: production actual, copper, Kasala complex, 2022",
        "310,000 and 340,000 tonnes: production planned, copper, Kasala complex, 2022",
    ),
    case(
        "the middle of a yearly range",
        "2021-01-21",
        "Corvane made 653,000 ounces of gold in 2020",
        "It produced 653,000 ounces of gold, within its annual guidance range of 630,000 to 680,000 ounces.",
        "653,000 ounces: production actual, gold, Corvane, 2020",
        "630,000 to 680,000 ounces: production planned, gold, Corvane, 2020",
    ),
    case(
        "a range in a bracket",
        "2021-01-21",
        "",
        "Corvane produced 653,000 ounces of gold in 2020, reaching the middle of its annual guidance range (630,000 to 680,000 ounces).",
        "653,000 ounces: production actual, gold, Corvane, 2020",
        "630,000 to 680,000 ounces: production planned, gold, Corvane, 2020",
    ),
    case(
        "beside the target and a quarter of a year",
        "2023-04-14",
        "",
        "Corvane made 3,187 tonnes of tin in the first quarter of 2023, exceeding the target of 3,000 tonnes, and up 4% compared to the first quarter of 2022.",
        "3,187 tonnes: production actual, tin, Corvane, 2023-01..2023-03, +4 yoy",
        "3,000 tonnes: production planned, tin, Corvane, 2023-01..2023-03",
    ),
    case(
        "bauxite ahead of its bracket",
        "2023-02-01",
        "",
        "In 2022, Corvane shipped 601,250 tonnes of bauxite (574,310 tonnes) and 40,100 tonnes of alumina (38,900 tonnes).",
        "601,250 tonnes: deliveries actual, bauxite, Corvane, 2022",
        "574,310 tonnes: deliveries actual, bauxite, Corvane, 2021",
        "40,100 tonnes: deliveries actual, alumina, Corvane, 2022",
        "38,900 tonnes: deliveries actual, alumina, Corvane, 2021",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whole_figures(published, title, text, expected):
    check(published, title, text, expected)
