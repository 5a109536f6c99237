"""What changes in the everyday sentences of wires are of: base, value, measure. Sentences of our own."""

from datetime import date
from decimal import Decimal

import pytest

from crawler.figures import read_figures

# What the per cent is of.
BASES = [
    (
        "Its mines produced 5.2 million ounces of silver in the third quarter, 48% more than in the second.",
        "qoq",
    ),
    (
        "Silver output was 5.2 million ounces in the fourth quarter, 3% less than in the third, as ore was poor.",
        "qoq",
    ),
    ("In the second quarter silver output went up 4.2% to 71,300 ounces compared with Q1.", "qoq"),
    (
        "Third-quarter output was down 3.8%, compared to the April-June period, the miner said. It made 92,400 tonnes of "
        "zinc in the third quarter.",
        "qoq",
    ),
    (
        "In August it cast 2,310 tons of zinc ingot, a 12% fall, although fewer furnaces stood still than in July.",
        "yoy",
    ),
    (
        "Its mines yielded 47,300 ounces of gold in the second quarter of 2020, a loss of 21% on the first.",
        "qoq",
    ),
    (
        "In the three months to 31 March it poured 412 koz of gold, a quarter more than in the comparable period but "
        "seven per cent lower than in the December quarter.",
        "qoq",
    ),
    ("Nexa posted a 4.4% monthly drop in zinc output to 11,530t in August.", "mom"),
    ("Colquiri topped its target by 4% with 4,160 tons of tin in 2019.", "plan"),
]


@pytest.mark.parametrize(("text", "basis"), BASES, ids=[text[:40] for text, _ in BASES])
def test_what_a_change_is_of(text, basis):
    assert [figure.change_basis for figure in read_figures(text, published=date(2020, 10, 15))] == [basis]


def test_a_change_is_of_the_value_that_its_per_cent_fits():
    text = "Deliveries of bauxite went up 27.2% to 140,000 tonnes in the second quarter, from 110,000 tonnes in the first."
    figures = read_figures(text, published=date(2020, 8, 1))
    assert [(figure.change_pct, figure.change_basis) for figure in figures] == [
        (Decimal("27.2"), "qoq"),
        (None, None),
    ]


def test_a_value_in_two_units_takes_its_change_once():
    text = (
        "The Tarn mine lifted its gold output by 25 per cent from 800 kilograms (25,721 ounces) in the March quarter to "
        "1,000 kilograms (32,151 ounces) in the June quarter."
    )
    figures = read_figures(text, published=date(2020, 8, 1))
    assert [(figure.raw, figure.change_pct) for figure in figures] == [
        ("800 kilograms", None),
        ("25,721 ounces", None),
        ("1,000 kilograms", 25),
        ("32,151 ounces", None),
    ]


@pytest.mark.parametrize("told", ["saw shipments increase by 92 per cent", "increased its sales by 5%"])
def test_a_change_of_another_measure_is_not_the_output_s(told):
    text = f"Vale produced 81 million tons of iron ore in the third quarter and {told}."
    assert [figure.change_pct for figure in read_figures(text, published=date(2020, 10, 25))] == [None]
