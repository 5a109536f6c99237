"""Materials named only to set them apart, and ranges that take the place of others."""

from datetime import date

import pytest

from crawler.figures import read_figures
from storage.models import Figure


def read(text: str) -> list[Figure]:
    return read_figures(text, published=date(2024, 5, 10), title="", language="en")


@pytest.mark.parametrize(
    ("text", "commodities"),
    [
        pytest.param(
            "It produced 89 million tonnes of iron ore (pellets excluded) and 8 million tonnes of pellets.",
            ["iron ore", "iron ore pellet"],
            id="excluded behind",
        ),
        pytest.param(
            "It shipped 80 million tonnes of iron ore (not including pellets).",
            ["iron ore"],
            id="not including",
        ),
        pytest.param(
            "Iron ore (excluding pellets) sales came to 80 million tonnes.",
            ["iron ore"],
            id="excluding ahead",
        ),
        pytest.param(
            "Iron ore imports fell. The land took 95 million tonnes of the steel-making ingredient in April.",
            ["iron ore"],
            id="the steel-making ingredient",
        ),
        pytest.param(
            "Iron ore imports fell. The land took 95 million tonnes of the steelmaking raw material.",
            ["iron ore"],
            id="the steelmaking raw material",
        ),
        pytest.param(
            "It mined 5 million tonnes of steelmaking coal.", ["steelmaking coal"], id="steelmaking coal"
        ),
    ],
)
def test_commodities(text: str, commodities: list[str]) -> None:
    assert [figure.commodity for figure in read(text)] == commodities


def test_a_range_in_the_place_of_another() -> None:
    text = "Sales guidance for coal is 8.2 to 8.6 million short tons, from 9.0 million to 9.5 million short tons before."
    assert [(figure.low, figure.high) for figure in read(text)] == [
        (8_200_000, 8_600_000),
        (9_000_000, 9_500_000),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mine made 19 million pounds of copper plus gold and silver credits in May.", ["copper"]),
        (
            "Of the 29 million tons of semi-finished steel including billet, bloom and slab made in the country, more than "
            "seven million tons were exported.",
            ["semi-finished steel", "semi-finished steel"],
        ),
        (
            "China's iron ore imports eased. For the full year, shipments rose to a record 1.02 billion tonnes, as building "
            "sustained steel demand.",
            ["iron ore"],
        ),
        ("In May Nordvik Steel's slab production reached 262,000 tons.", ["slab"]),
        (
            "Port Hedland sent iron ore to Asia. South Korea saw 2.2 million tonnes of shipment in December.",
            ["iron ore"],
        ),
    ],
)
def test_materials_named_beside(text, expected):
    assert [figure.commodity for figure in read_figures(text, published=date(2017, 1, 13))] == expected
