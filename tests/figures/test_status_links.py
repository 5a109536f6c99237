"""Reached or planned: by the plan words that govern an amount."""

from datetime import date

import pytest

from crawler.figures import read_figures


def statuses(text):
    return [figure.status for figure in read_figures(text, published=date(2025, 1, 15))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Iran wants to smelt 300,000 tons of zinc.", ["planned"], id="wants to"),
        pytest.param("Management counts on 323 million tons of iron ore.", ["planned"], id="counts on"),
        pytest.param(
            "Coal output was short of its own target, 206 million tons.", ["planned"], id="appositive"
        ),
        pytest.param(
            "Coal output was 57 million tons less than the 838 million tons it had been asked to produce.",
            ["actual", "planned"],
            id="asked to",
        ),
        pytest.param("Some 40,000 tonnes of lithium could be produced in 2026.", ["planned"], id="could be"),
        pytest.param(
            "The smelter will have a capacity of 300,000 tons of aluminium.",
            ["planned"],
            id="capacity to come",
        ),
        pytest.param(
            "A line of 1 million tons of coal a year will be commissioned in March.",
            ["planned"],
            id="line to come",
        ),
        pytest.param(
            "The plan has other goals for metals. These are: zinc - 300,000 tons, gold - 25 tons.",
            ["planned", "planned"],
            id="goals listed in the next sentence",
        ),
    ],
)
def test_planned(text, expected):
    assert statuses(text) == expected


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
    ],
)
def test_actual(text, expected):
    assert statuses(text) == expected
