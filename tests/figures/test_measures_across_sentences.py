"""Measure and status where a sentence takes up what the one before has told."""

from datetime import date

import pytest

from crawler.figures import read_figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The miner expects to produce 310,000 tonnes of copper. That would be up from 295,000 tonnes in 2024.",
            ["production planned", "production actual"],
            id="a plan is up from a year that is over",
        ),
        pytest.param(
            "Its smelter made 285,000 tonnes of aluminium last year. The capacity is 300,000 tonnes. A second line would"
            " lift it to 600,000 tonnes.",
            ["production actual", "capacity actual", "capacity planned"],
            id="would lift it to",
        ),
        pytest.param(
            "Refined output was 812,000 ounces of platinum. Stockpiles held 390,000 ounces. Management wants to bring"
            " these down to 200,000 ounces.",
            ["production actual", "inventory actual", "inventory planned"],
            id="bring these down to",
        ),
        pytest.param(
            "Kazatomprom produced 5,700 tonnes of uranium. Group sales reached 4,100 tonnes. The year's plan stands at"
            " 21,000 tonnes.",
            ["production actual", "sales actual", "production planned"],
            id="the plan is of what the article began with",
        ),
        pytest.param(
            "Indonesia exported 4,200 tonnes of tin in May. A year ago it had sold 9,240 tonnes.",
            ["exports actual", "exports actual"],
            id="what a country sold is exported",
        ),
        pytest.param(
            "Indonesia has approved nickel ore quotas of 240 million tonnes a year.",
            ["production planned"],
            id="a quota is no capacity",
        ),
        pytest.param(
            "The mine poured 412,000 ounces of silver. Its stockpile held 60,000 tonnes of ore.",
            ["production actual", "inventory actual"],
            id="ore in a stockpile lies in no ground",
        ),
    ],
)
def test_what_a_sentence_takes_up(text, expected):
    read = read_figures(text, published=date(2025, 1, 15))
    assert [f"{figure.measure} {figure.status}" for figure in read] == expected
