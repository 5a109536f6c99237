"""Whole figures of a part told by its material, of what a plan was met with, and of sales from stock.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "of it a material",
        "2024-08-01",
        "Selby Rare Earths",
        "Selby Rare Earths turned out 2,188 tonnes of rare earth oxides between April and June, 1,504 tonnes of it NdPr.",
        "2,188 tonnes: production actual, rare earth oxide, Selby Rare Earths, 2024q2",
        "1,504 tonnes: production actual, ndpr oxide, Selby Rare Earths, 2024q2",
    ),
    case(
        "what a plan was met with",
        "2017-01-19",
        "Selby Copper",
        "Selby Copper more than met its guidance of 130,000 to 150,000 tonnes for 2016 with 140,000 tonnes of copper cathode.",
        "130,000 to 150,000 tonnes: production planned, copper cathode, Selby Copper",
        "140,000 tonnes: production actual, copper cathode, Selby Copper, 2016",
    ),
    case(
        "sales that drew down stock",
        "2020-11-12",
        "Selby Tin",
        "Selby Tin made 2,793 tonnes of tin from July to September; sales of 3,148 tonnes drew down stock that had been stuck on the road.",
        "2,793 tonnes: production actual, tin, Selby Tin, 2020q3",
        "3,148 tonnes: sales actual, tin, Selby Tin, 2020q3",
    ),
    case(
        "up on the quarter, beside a year before",
        "2017-01-30",
        "Selby Gold",
        "Selby Gold said gold output dropped to 614,700 ounces in the quarter ended in December. Copper output increased by 6.1% to 25,176 tonnes, from 23,723 tonnes in the September quarter and 17,581 tonnes a year earlier.",
        "614,700 ounces: production actual, gold, Selby Gold, 2016q4",
        "25,176 tonnes: production actual, copper, Selby Gold, 2016q4, +6.1 qoq",
        "23,723 tonnes: production actual, copper, Selby Gold, 2016q3",
        "17,581 tonnes: production actual, copper, Selby Gold, 2015q4",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_are_read_whole(published, title, text, expected):
    check(published, title, text, expected)
