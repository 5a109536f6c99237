"""Reached, though plan words stand near an amount."""

from datetime import date

import pytest

from crawler.figures import read_figures


def statuses(text):
    return [figure.status for figure in read_figures(text, published=date(2025, 1, 15))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Zinc output was 615,900 tonnes in 2024, at the top of the forecast range.",
            ["actual"],
            id="range reached",
        ),
        pytest.param(
            "Stocks of chromite are down to 6,500 tons, all promised to smelters.", ["actual"], id="promised"
        ),
        pytest.param(
            "Coal exports rose by 150,000 tons to hit 1.2 million tons.", ["actual"] * 2, id="to hit"
        ),
        pytest.param(
            "On track to make 500,000 ounces, the mine poured 260,000 ounces of gold.",
            ["planned", "actual"],
            id="a plan told first",
        ),
        pytest.param(
            "Bauxite exports may exceed 180 million tonnes in 2025 after 146 million tonnes in 2024.",
            ["planned", "actual"],
            id="after",
        ),
        pytest.param(
            "The mine was able to produce 5 million tons of coal last year.", ["actual"], id="was able to"
        ),
        pytest.param(
            "By 2026 steel capacity will have grown from 45 million tons to 50 million tons a year.",
            ["actual", "planned"],
            id="where capacity stands",
        ),
        pytest.param(
            "Mehdiabad, a pit that yielded 582,000 tons of ore last year, will take its place.",
            ["actual"],
            id="told of what is to come between commas",
        ),
        pytest.param(
            "The mill exported between 1.3 and 1.4 million tons of billet.",
            ["actual"],
            id="a range that was made",
        ),
        pytest.param(
            "The copper mine has a capacity of 40,000 tonnes a year and the company is investing in development projects.",
            ["actual"],
            id="projects of another clause",
        ),
        pytest.param(
            "A zinc plant makes 5 Mt a year; work on a new road is in progress.",
            ["actual"],
            id="another work in progress",
        ),
        pytest.param(
            "It delivered 2.5 million ounces of gold, against guidance of 2.4 million, including 646,000 oz in May.",
            ["actual", "planned", "actual"],
            id="a part behind guidance",
        ),
        pytest.param(
            "The UAE was the biggest outlet of billet with 1.3-1.4 million tons.",
            ["actual"],
            id="was the biggest with a range",
        ),
        pytest.param(
            "It had hoped for 30,000 tonnes of zinc but got 20,000 tonnes.",
            ["planned", "actual"],
            id="hoped for but got",
        ),
        pytest.param(
            "Cathode output was 247,300 tons, up 15 percent from the projected figure.",
            ["actual"],
            id="from the projected figure",
        ),
        pytest.param(
            "Copper sales were some 2,600 tonnes below what the budget had foreseen.",
            ["actual"],
            id="below what the budget foresaw",
        ),
    ],
)
def test_actual(text, expected):
    assert statuses(text) == expected
