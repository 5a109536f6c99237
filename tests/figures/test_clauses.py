"""Which clause of a sentence an amount's change, period, measure, status and entity come from."""

from datetime import date
from decimal import Decimal

import pytest

from crawler.figures import read_figures


def read(text, title=""):
    return read_figures(text, published=date(2024, 10, 20), title=title)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        pytest.param(
            "The mill made 2.93 mln tonnes of crude steel in Q2 2021, up 4% QoQ (Q1 2021: 2.81 mln tonnes).",
            [4, None],
            id="the per cent before a bracket is of the amount before it",
        ),
        pytest.param(
            "Slab sales fell 23% QoQ to 250,000 tonnes, while sales of cold-rolled sheet gained 16%.",
            [-23],
            id="what another material gained in its own clause",
        ),
        pytest.param(
            "Pellet sales reached 1.44 mln tonnes, a quarterly increase of 8%, and those of coal 0.65 mln tonnes (-5%).",
            [8, -5],
            id="a quarterly increase stays with its amount",
        ),
        pytest.param(
            "Copper output rose to 112 million pounds from 107 million pounds in the second quarter, or 4.7 per cent.",
            [Decimal("4.7"), None],
            id="or by so much per cent",
        ),
        pytest.param(
            "Ahvaz Steel had the lion's share of DRI output with 1.42 million tons (up 4% YOY), ahead of Kish Steel with"
            " 697,115 tons (down 2% YOY).",
            [4, -2],
            id="the lion's share is no share",
        ),
        pytest.param(
            "Manganese ore output was 1,086 kt in the half year, an increase of 5% (48 kt) on the same half of 2022.",
            [5, None],
            id="a per cent told in tons",
        ),
    ],
)
def test_changes_by_clause(text, changes):
    assert [figure.change_pct for figure in read(text)] == changes


def test_the_tons_of_a_per_cent_are_a_difference():
    _, difference = read(
        "Manganese ore output was 1,086 kt in 2023, an increase of 5% (48 kt) on the year before."
    )
    assert (difference.measure, difference.value) == ("other", 48000)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        pytest.param(
            "In the third quarter iron ore sales dropped to 9.03 million mt, as storms hit the port in July.",
            ("2024-07-01", "2024-09-30"),
            id="when the reason was is not when it was sold",
        ),
        pytest.param(
            "In the Iranian month of Shahrivar (August-September), 2,681,177 tons of sponge iron was made.",
            ("2024-08-22", "2024-09-21"),
            id="an Iranian month told roughly in Gregorian ones",
        ),
    ],
)
def test_periods_by_clause(text, period):
    (figure,) = read(text)
    assert (str(figure.start), str(figure.end)) == period


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        pytest.param(
            "Coal consumption fell faster than production, and at 425.9 million tons was the lowest in decades.",
            ["consumption"],
            id="than another measure",
        ),
        pytest.param(
            "Its iron ore production and sales guidance stays at 35-37 Mt and 36-38 Mt, respectively.",
            ["production", "sales"],
            id="two measures in turn",
        ),
    ],
)
def test_measures_by_clause(text, measures):
    assert [figure.measure for figure in read(text)] == measures


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Capacity of the mills to make steel should climb to 55 million tons a year by 2030.", id="should"
        ),
        pytest.param(
            "The ministry had reckoned with 60 million tons of coal exports.", id="had reckoned with"
        ),
        pytest.param("We are confident of ending FY25 with 53 lakh tonnes of steel.", id="confident of"),
    ],
)
def test_what_is_hoped_for_is_planned(text):
    (figure,) = read(text)
    assert figure.status == "planned"


def test_they_are_the_materials_of_the_sentence_before():
    figures = read(
        "Zinc and silver had a poor month. They fell 11.2% and 6.3%, respectively, to 118,400t and 262.7t."
    )
    assert [(figure.commodity, figure.change_pct) for figure in figures] == [
        ("zinc", Decimal("-11.2")),
        ("silver", Decimal("-6.3")),
    ]


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        pytest.param(
            "Chile's anode output slid to 318,700 tons, owing to a furnace overhaul at Lago Seco that took 45 days, whereas"
            " cathode held steady at 270,000 tons.",
            ["Chile", "Chile"],
            id="the plant of a reason",
        ),
        pytest.param(
            "Zinc mines of Peru exported 50,000 tons of concentrate. Asian buyers took 30,000 tons.",
            ["Peru", "Peru"],
            id="buyers",
        ),
        pytest.param(
            "Of Iran's 9 million tons of ingots, about 3 million tons fell to the share of the Arvand Steel Company.",
            ["Iran", "Arvand Steel Company"],
            id="fell to the share of",
        ),
        pytest.param(
            "Iran made 9 million tons of sponge iron. With 3 million tons of it, Arvand Steel Company was ahead of all.",
            ["Iran", "Arvand Steel Company"],
            id="opened with its amount",
        ),
        pytest.param(
            "Kolwezi Copper (TSX: KOL; NYSE: KLW) produced 30,000 tonnes of copper.",
            ["Kolwezi Copper"],
            id="where it is listed",
        ),
        pytest.param(
            "Copper output of Kolwezi, a subsidiary of Upland Resources, rose. The company sold 30,000 tonnes of copper.",
            ["Kolwezi"],
            id="the owner is not the company",
        ),
    ],
)
def test_entities_by_clause(text, entities):
    assert [figure.entity for figure in read(text)] == entities


def test_a_short_name_in_the_title_is_that_of_the_body():
    figures = read(
        "Arvand Mining said its zinc output rose to 30,000 tonnes. Sales were 28,000 tonnes.",
        title="Arvand lifts zinc output",
    )
    assert [figure.entity for figure in figures] == ["Arvand Mining", "Arvand Mining"]
