"""Whole figures of sentences as agencies have long written them: moves, revisions, daily rates, bodies, money, levels
reached.

Sentences of our own.
"""

from datetime import date

import pytest

from crawler.figures import read_figures


def figures(text):
    """Each figure as "measure value unit start", with what is planned told."""
    read = read_figures(text, published=date(2025, 4, 10))
    plan = {"planned": " planned", "actual": ""}
    return [f"{one.measure}{plan[one.status]} {one.value} {one.unit} {one.start}" for one in read]


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
        pytest.param(
            "Iran's copper exports had increased by 2% in volume terms in the first half of 2024 to reach nearly 36,000 tons.",
            ["exports 36000 t 2024-01-01"],
            id="level that was reached",
        ),
        pytest.param(
            "Peru's copper output is set to rise to reach 36,000 tons in 2026.",
            ["production planned 36000 t 2026-01-01"],
            id="level that is to be reached",
        ),
        pytest.param(
            "In the first quarter the miner did well. Silver production at its Corvane mine doubled from the fourth quarter to "
            "2.4 million ounces.",
            ["production 2400000 oz 2025-01-01"],
            id="quarter that output doubled from",
        ),
        pytest.param(
            "The Corvane mine is expected to produce 14 million pounds of uranium in 2025 rather than 15 million pounds.",
            ["production planned 14000000 lb 2025-01-01", "production planned 15000000 lb 2025-01-01"],
            id="a plan in the place of another",
        ),
        pytest.param(
            "The miner said Q1 gold production totaled 93,209 oz.",
            ["production 93209 oz 2025-01-01"],
            id="time of output and not of the telling",
        ),
        pytest.param(
            "Mining rates at the Corvane gold mine averaged 21,200 tonnes per day of ore in the first quarter. The expansion "
            "of the Corvane plant to 25,000 tonnes per day goes on.",
            ["production 21200 t/day 2025-01-01", "capacity 25000 t/day None"],
            id="daily rate that was kept and one that is built",
        ),
    ],
)
def test_figures_of_a_sentence(text, expected):
    assert figures(text) == expected
