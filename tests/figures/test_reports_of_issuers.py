"""Quarterly reports as issuers and their wires have them: listings, headings, plans that are no plans, the metal."""

from datetime import date

import pytest

from crawler.figures import read_figures


def told(text, published=date(2022, 10, 18)):
    return [f"{figure.measure} {figure.status}" for figure in read_figures(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Shipments of iron ore fell to 80.9 million tonnes in the September quarter and are likely to ease further.",
            ["deliveries actual"],
            id="and are likely to",
        ),
        pytest.param(
            "It produced 78,400 ounces of gold, with production impacted by the previously guided downtime of a shaft.",
            ["production actual"],
            id="impacted by a guided downtime",
        ),
        pytest.param(
            "Rio Tinto revised downwards its 2022 iron ore shipment estimate to between 325 and 330 million tonnes from"
            " around 340 million tonnes.",
            ["deliveries planned", "deliveries planned"],
            id="an estimate moved from another",
        ),
    ],
)
def test_status(text, expected):
    assert told(text) == expected


def test_where_shares_are_listed_is_no_source():
    (figure,) = read_figures(
        "Wesdome Gold Mines Ltd. (TSX:WDO, OTCQX:WDOFF) produced 44,035 ounces of gold.",
        published=date(2024, 8, 14),
    )
    assert (figure.entity, figure.source) == ("Wesdome Gold Mines Ltd", None)


def test_the_word_behind_a_heading_is_no_name():
    figures = read_figures(
        "Wesdome Gold Mines told of its results.\nQ2 2024 Highlights\nConsolidated gold production was 44,035 ounces.",
        published=date(2024, 8, 14),
    )
    assert [figure.entity for figure in figures] == ["Wesdome Gold Mines"]


def test_the_metal_of_iron_ore_is_iron_ore():
    text = "Iron ore shipments fell. The producer shipped 82.9mt of the metal in the three months ended September 30."
    assert [figure.commodity for figure in read_figures(text, published=date(2022, 10, 18))] == ["iron ore"]


def test_the_second_half_of_this_year_is_no_half_of_the_last():
    text = "Leagold expects to be producing 450,000 ounces of gold in the second half of this year."
    (figure,) = read_figures(text, published=date(2018, 8, 14))
    assert (str(figure.start), str(figure.end)) == ("2018-07-01", "2018-12-31")


def test_retreating_is_a_fall():
    text = "Iron ore output was 83.5 million tonnes in the third quarter, retreating 1% year on year."
    (figure,) = read_figures(text, published=date(2023, 10, 17))
    assert figure.change_pct is not None
    assert float(figure.change_pct) == -1
