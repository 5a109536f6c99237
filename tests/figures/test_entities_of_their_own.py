"""Whom an amount is about where a company, or a body, speaks of sites and shares: its own, or another's."""

from datetime import date

import pytest

from crawler.figures import read_figures

CASES = [
    (
        "adjective of its mines",
        "Corvane Resources said on Thursday that its three Mexican mines produced 5.2 million ounces of silver in 2023.",
        ["Corvane Resources"],
    ),
    (
        "an unknown name that speaks of itself",
        "Corvane said its three mines in Mexico produced 5.2 million ounces of silver in 2023.",
        ["Corvane"],
    ),
    (
        "an unknown name that speaks of its output",
        "Corvane said in a statement that output of gold at its Ghanaian pits rose to 50,000 ounces in 2023.",
        ["Corvane"],
    ),
    (
        "an ordinal in a name",
        "First Tarn Silver sold less. First Tarn produced 95,000 tonnes of copper in 2023.",
        ["First Tarn Silver"],
    ),
    (
        "a vice president",
        "First Vice President Reza Hollin said Iran made 5 million tons of steel in 2023.",
        ["Iran"],
    ),
    (
        "where the smelter lies",
        "Corvane Aluminum Company has switched off 74 pots. The smelter near Bandar Abbas cast 118,460 tons of ingots in 2023.",
        ["Corvane Aluminum Company"],
    ),
    (
        "where the mine lies",
        "Corvane Resources runs one mine. The mine outside Lima produced 30,000 tonnes of zinc in 2023.",
        ["Corvane Resources"],
    ),
    (
        "a list in which a town begins a name",
        "Bafgh Zinc Smelting Company, Zanjan Zinc Sazan and Qeshm Zinc Smelting accounted for 5,137, 4,280 and 2,391 tons of"
        " zinc ingot, respectively.",
        ["Bafgh Zinc Smelting Company", "Zanjan Zinc Sazan", "Qeshm Zinc Smelting"],
    ),
    (
        "coal of the sea",
        "Corvane Resources had a good year. Seaborne sales were 1 million tonnes of coal in 2023.",
        ["Corvane Resources"],
    ),
    (
        "a part of the world's",
        "Turkey holds about 73% of the world's boron, with reserves of 3.3 billion tons.",
        ["Turkey"],
    ),
    (
        "a chamber that puts another's output",
        "Corvane Uranium produced 2,489 tonnes of uranium oxide in 2020. Tarn, the larger mine next door, publishes no reports."
        " The Chamber of Mines of Namibia puts its output at 3,302 tonnes in 2020.",
        ["Corvane Uranium", "Tarn"],
    ),
    (
        "a quarterly",
        "Mines of the world produced 5,604 koz of platinum in 2023, the council wrote in its Platinum Quarterly. It forecasts"
        " that mine supply will drop to 5,436 koz in 2024.",
        ["World", "World"],
    ),
    (
        "who took delivery",
        "Corvane Nickel shipped 9 million tonnes of ore in 2022, while the Hollin processing plants took delivery of 8 million"
        " tonnes.",
        ["Corvane Nickel", "Corvane Nickel"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_who_speaks_of_its_own_and_who_of_another(text: str, expected: list[str]) -> None:
    read = [figure.entity for figure in read_figures(text, published=date(2024, 2, 20), title="")]
    assert read == expected
