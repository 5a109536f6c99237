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
            "Iron ore shipments came to 41.2 million tonnes in the September quarter and are likely to go down"
            " again.",
            ["deliveries actual"],
            id="and are likely to",
        ),
        pytest.param(
            "It poured 61,200 ounces of gold, affected by the previously guided standstill of a mill.",
            ["production actual"],
            id="impacted by a guided downtime",
        ),
        pytest.param(
            "Kumba lowered its 2022 iron ore shipment estimate to between 36 and 37 million tonnes from around"
            " 39 million tonnes.",
            ["deliveries planned", "deliveries planned"],
            id="an estimate moved from another",
        ),
    ],
)
def test_status(text, expected):
    assert told(text) == expected


def test_where_shares_are_listed_is_no_source():
    (figure,) = read_figures(
        "Orla Mining Ltd. (TSX:OLA, OTCQX:ORLAX) poured 31,000 ounces of gold.",
        published=date(2024, 8, 14),
    )
    assert (figure.entity, figure.source) == ("Orla Mining Ltd", "Orla Mining Ltd")


def test_the_word_behind_a_heading_is_no_name():
    figures = read_figures(
        "Orla Mining told of its results.\nQ2 2024 Highlights\nConsolidated gold output was 31,000 ounces.",
        published=date(2024, 8, 14),
    )
    assert [figure.entity for figure in figures] == ["Orla Mining"]


def test_the_metal_of_iron_ore_is_iron_ore():
    text = (
        "Iron ore shipments fell. The miner loaded 40mt of the metal in the three months ended September 30."
    )
    assert [figure.commodity for figure in read_figures(text, published=date(2022, 10, 18))] == ["iron ore"]


def test_the_second_half_of_this_year_is_no_half_of_the_last():
    text = "Equinox Gold expects to pour 210,000 ounces of gold in the second half of this year."
    (figure,) = read_figures(text, published=date(2018, 8, 14))
    assert (str(figure.start), str(figure.end)) == ("2018-07-01", "2018-12-31")


def test_retreating_is_a_fall():
    text = "Copper output was 61,000 tonnes in the third quarter, retreating 1% year on year."
    (figure,) = read_figures(text, published=date(2023, 10, 17))
    assert figure.change_pct is not None
    assert float(figure.change_pct) == -1
