"""Amounts of quarterly and market reports: what moved by how much, capacities to come, resources, sizes in letters."""

from datetime import date

import pytest

from crawler.figures import read_figures
from storage.models import Figure


def read(text: str) -> list[Figure]:
    return read_figures(text, published=date(2024, 5, 10), title="", language="en")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Diamond output was 7.8 m carats.", [7_800_000], id="m carats"),
        pytest.param("The mill treated 6.4 m tonnes of copper ore.", [6_400_000], id="m tonnes"),
        pytest.param("Gold output came to 1.2 m oz.", [1_200_000], id="m oz"),
        pytest.param("Some 450 k tonnes of zinc ore were milled.", [450_000], id="k tonnes"),
        pytest.param(
            "The shaft is 450 m deep and yielded 12 tonnes of gold.", [12], id="metres are no millions"
        ),
        pytest.param(
            "LME zinc stocks dropped 12,000 tonnes to 300,000 tonnes.",
            [12_000, 300_000],
            id="a move, no range",
        ),
        pytest.param(
            "Steel output rose 1.2 million tonnes to 31 million tonnes.",
            [1_200_000, 31_000_000],
            id="rose by millions to millions",
        ),
    ],
)
def test_values(text: str, values: list[int]) -> None:
    assert [figure.value for figure in read(text)] == values


def test_a_range_of_moves_stays_a_range() -> None:
    (figure,) = read("Copper stocks will have risen 10,000 to 12,000 tonnes.")
    assert (figure.low, figure.high) == (10_000, 12_000)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        pytest.param("Diamond output will not exceed 120 million carats.", "under", id="will not exceed"),
        pytest.param("Tin exports must not surpass 5,000 tonnes.", "under", id="must not surpass"),
        pytest.param("Diamond output will exceed 120 million carats.", "over", id="will exceed"),
    ],
)
def test_bounds(text: str, bound: str) -> None:
    assert [figure.bound for figure in read(text)] == [bound]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        pytest.param(
            "LME copper stocks fell 129,600t in July, while Comex inventories rose 150,873t.",
            ["other", "other"],
            id="stocks fell so much",
        ),
        pytest.param("Zinc output grew 20,000 tonnes in 2023.", ["other"], id="output grew so much"),
        pytest.param(
            "Zinc output grew to 20,000 tonnes in 2023.", ["production"], id="output grew to so much"
        ),
        pytest.param(
            "Copper is to see surpluses of 79,000 tonnes and 109,000 tonnes this year and next.",
            ["other", "other"],
            id="surpluses",
        ),
        pytest.param(
            "The firm drills its 2.4Mt lithium carbonate equivalent (LCE) resource.",
            ["reserves"],
            id="a resource behind its material",
        ),
        pytest.param(
            "Demonstrated resources of lithium in 2012 were estimated to be 1,538 kt.",
            ["reserves"],
            id="resources were estimated to be",
        ),
        pytest.param(
            "Production of iron ore at six deposits amounted to 5,000 tonnes.",
            ["production"],
            id="production at deposits",
        ),
    ],
)
def test_measures(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in read(text)] == measures


P, A = "planned", "actual"


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        pytest.param(
            "It aims at a capacity of 7,500 tonnes per month or 90,000 tonnes per year of spodumene concentrate.",
            [P, P],
            id="a capacity of so much or so much",
        ),
        pytest.param(
            "The plant will have a capacity of 1 million tons of sponge iron and 800,000 tons of billets.",
            [P, P],
            id="a capacity of one and another",
        ),
        pytest.param(
            "Smelting capacity for copper will grow by 900,000 tons this year, plus another 350,000 tons in 2025.",
            [P, P],
            id="plus another",
        ),
        pytest.param(
            "The plant will have a capacity of 2 million tons of billets and has room for 800,000 tons of rebar.",
            [P, A],
            id="a verb of its own",
        ),
        pytest.param(
            "Work has begun on the expansion to double capacity to 48,000 tonnes a year of lithium hydroxide.",
            [P],
            id="an expansion to double capacity",
        ),
        pytest.param(
            "It completed the expansion to double capacity to 48,000 tonnes a year of lithium hydroxide.",
            [A],
            id="an expansion completed",
        ),
        pytest.param(
            "The firm won approval for a 2 million tonne a year alumina refinery.",
            [P],
            id="approval for a plant",
        ),
        pytest.param(
            "The production expansion to 900,000 tonnes per annum of zinc ore has been delayed.",
            [P],
            id="an expansion delayed",
        ),
        pytest.param(
            "The furnace replaces an old one that could make 900,000 tons of pig iron.",
            [A],
            id="an old one could",
        ),
        pytest.param(
            "The mine will draw on a 320 million tonne copper reserve.", [A], id="will draw on a reserve"
        ),
        pytest.param("Platinum stocks would then stand at 3,617 koz.", [P], id="stocks would then stand at"),
    ],
)
def test_statuses(text: str, statuses: list[str]) -> None:
    assert [figure.status for figure in read(text)] == statuses


@pytest.mark.parametrize(
    ("text", "commodity"),
    [
        pytest.param(
            "Metallurgical sales were 1.9 million tons.", "metallurgical coal", id="metallurgical sales"
        ),
        pytest.param("Thermal volumes were 5.1 million tons.", "thermal coal", id="thermal volumes"),
    ],
)
def test_coal_by_its_use(text: str, commodity: str) -> None:
    assert [figure.commodity for figure in read(text)] == [commodity]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param(
            "With the commissioning of the second line, the plant's capacity reaches 120,000 tons of phosphate"
            " concentrate a year.",
            "planned",
            id="with what is still to open",
        ),
        pytest.param(
            "The second line was opened, and the plant's capacity reached 120,000 tons of phosphate concentrate"
            " a year.",
            "actual",
            id="with what was opened",
        ),
    ],
)
def test_capacity_that_comes_with_a_launch(text: str, status: str) -> None:
    assert [(figure.measure, figure.status) for figure in read(text)] == [("capacity", status)]
