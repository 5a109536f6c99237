"""Whole figures of sentences as agencies have long written them: moves, revisions, daily rates, bodies, money.

Sentences of our own.
"""

from datetime import date

import pytest

from crawler.figures import read_figures


def figures(text):
    """Each figure as "measure value unit start"."""
    read = read_figures(text, published=date(2025, 4, 10))
    return [f"{figure.measure} {figure.value} {figure.unit} {figure.start}" for figure in read]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Thailand exported 1,816 tonnes of tin in January, up from 1,731 in December and 1,330 a year ago, the Mineral "
            "Resources Department said.",
            ["exports 1816 t 2025-01-01", "exports 1731 t 2024-12-01", "exports 1330 t 2024-01-01"],
            id="word of reserves in a body's name",
        ),
        pytest.param(
            "Daily average aluminium output of the region was 33,900 tonnes in February, up 400 tonnes from a downwardly "
            "revised 33,500 tonnes in January.",
            [
                "production 33900 t/day 2025-02-01",
                "other 400 t/day 2025-02-01",
                "production 33500 t/day 2025-01-01",
            ],
            id="what a day's is compared with is a day's",
        ),
        pytest.param(
            "Aluminium output was 949,000 tonnes in February (28 days), compared with a revised 1.038 million in January "
            "(31 days) and 920,000 in February 2024.",
            [
                "production 949000 t 2025-02-01",
                "production 1038000 t 2025-01-01",
                "production 920000 t 2024-02-01",
            ],
            id="revised value without a unit",
        ),
        pytest.param(
            "The mine made 40,000 ounces of silver in 2024. Its plant would cost 500,000 to one million dollars less than "
            "a new one.",
            ["production 40000 oz 2024-01-01"],
            id="range of money told once",
        ),
        pytest.param(
            "Refined zinc output rose 4,000 tonnes from 80,000 tonnes in February to 84,000 tonnes in March.",
            ["other 4000 t 2025-03-01", "production 80000 t 2025-02-01", "production 84000 t 2025-03-01"],
            id="a move and both its ends",
        ),
    ],
)
def test_figures_of_a_sentence(text, expected):
    assert figures(text) == expected
