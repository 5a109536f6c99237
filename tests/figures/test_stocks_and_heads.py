"""Stocks that lie about, amounts under headings, and what is done each year. Sentences of our own."""

from datetime import date

import pytest

from crawler.figures import read_figures
from tests.figures.period_codes import check, told

MEASURES = [
    ("At the end of May the smelter of Vinto had 900 tonnes of tin left in all.", ["inventory"]),
    ("By the end of June, nearly 1.7 Mt of phosphate lay in the depots of Gafsa.", ["inventory"]),
    ("Some 3 million tons of iron ore lie beneath the hill.", ["reserves"]),
    (
        "Iran's mills need at least 2.6 million tonnes of coal a year and buy the rest abroad.",
        ["consumption"],
    ),
    (
        "Close to 10 million tons of gypsum are taken out of 86 mines of the province each year.",
        ["production"],
    ),
    (
        "Output of steel in Iran was 12 million tons in May. The fall amounted to 0.8 million tons.",
        ["production", "other"],
    ),
    ("US mines sold 62 MMst of coal in May; coal burn was 39 MMst.", ["sales", "consumption"]),
    (
        "Operational results for the June quarter\n\nSpodumene concentrate output\n\n24,230 dmt\n\nSales volume\n\n"
        "16,480 dmt\n\nSpodumene concentrate stocks\n\n151,340 dmt",
        ["production", "sales", "inventory"],
    ),
    (
        "China took in 263,400 tonnes of zinc concentrate in May.\n\nTop suppliers\n\n(tonnes, monthly change)\n\n"
        "Peru: 58,210, -31.6%\n\nRussia: 27,905, -4%",
        ["imports", "imports", "imports"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_what_is_told_of_an_amount(text, expected):
    assert [figure.measure for figure in read_figures(text, published=date(2024, 7, 20))] == expected


TIMES = [
    told(
        "what is dug each year is of none",
        "2021-09-14",
        "Iran's exports of stone rose in the five months to August 22. Some 420,000 tons of salt are sent abroad from "
        "Semnan annually.",
        {"420,000 tons": None},
    ),
    told(
        "the period after one of its months",
        "2021-08-24",
        "NICICO made 400,000 tons of copper concentrate in the four months to July 22. In the month to July 22, it made "
        "98,415 tons.\n\nThe smelters of NICICO produced 118,460 tons of copper anode during the period.",
        {"98,415 tons": "1400-4", "118,460 tons": "1400-1..1400-4"},
    ),
    told(
        "so many times as much as a year earlier",
        "2017-12-20",
        "About 694,000 tons of iron ore, twelve times as much as a year earlier, and 8 million tons of cement left Iran in "
        "the eight months to November 21.",
        {"694,000 tons": "1396-1..1396-8", "8 million tons": "1396-1..1396-8"},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), TIMES)
def test_times_of_what_is_told(text, published, expected, title):
    check(text, published, expected, title)
