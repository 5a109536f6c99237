"""Lists that end in their verbs, plans that were moved, and carbon that is no product."""

from datetime import date

import pytest

from crawler.figures import read_figures


def measures(text: str) -> list[tuple[str, str]]:
    figures = read_figures(text, published=date(2024, 5, 10), title="", language="en")
    return [(figure.measure, figure.status) for figure in figures]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Tarn Cement in 2023 3.6 million tons of cement and 3.8 million tons of clinker produced and "
            "400 thousand tons of clinker exported to Kuwait.",
            [("production", "actual"), ("production", "actual"), ("exports", "actual")],
            id="each verb ends its list",
        ),
        pytest.param(
            "Tarn Cement in 2023 3.6 million tons of cement and 3.8 million tons of clinker exported.",
            [("exports", "actual"), ("exports", "actual")],
            id="one verb ends the list",
        ),
        pytest.param(
            "The target of gold production at the mines of Newmont in Africa for the year 2024 was cut from "
            "6 million ounces to 5.6 million ounces.",
            [("production", "planned"), ("production", "planned")],
            id="a target far ahead of what it was cut from",
        ),
        pytest.param(
            "The carbon footprint of a ton of our aluminium is below 4 tons; the average of the world is 16 tons.",
            [],
            id="a footprint and another's",
        ),
    ],
)
def test_verbs_that_stand_last(text: str, told: list[tuple[str, str]]) -> None:
    assert measures(text) == told
