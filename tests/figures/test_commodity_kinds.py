"""Kinds and forms of a material by their whole names, by their metal, by formula, by who makes them."""

from datetime import date

import pytest

from crawler.figures import read_figures


def commodities(text: str, title: str = "") -> list[str | None]:
    return [figure.commodity for figure in read_figures(text, published=date(2025, 1, 15), title=title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Reserves are 12.4 million tonnes of oxide copper ore and 88 million tonnes of sulfide copper ore.",
            ["oxide copper ore", "sulphide copper ore"],
            id="kinds of ore",
        ),
        pytest.param(
            "It sold 64,000 tonnes of colour-coated coil.", ["color-coated coil"], id="colour-coated"
        ),
        pytest.param(
            "It made 12,000 tonnes of pre-painted sheets.", ["color-coated sheet"], id="pre-painted"
        ),
        pytest.param("Hyundai sold 75,000 tonnes of merchant bars.", ["merchant bar"], id="merchant bars"),
        pytest.param(
            "Steel exports of beams and angles were 98,000 tonnes.", ["beam and angle"], id="beams and angles"
        ),
        pytest.param(
            "Noranda shipped 1.7 million tonnes of crude bauxite.", ["crude bauxite"], id="crude bauxite"
        ),
        pytest.param("Aoxing made 9,000 tonnes of nickel plate.", ["nickel plate"], id="plate of a metal"),
        pytest.param(
            "Tosoh made 30,000 tonnes of electrolytic manganese dioxide.",
            ["electrolytic manganese dioxide"],
            id="manganese dioxide",
        ),
        pytest.param("The playa holds 2.1 billion cubic metres of brine.", ["brine"], id="brine"),
    ],
)
def test_kinds_and_shapes_by_their_whole_names(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Kumba produced 9.4 Mt in the quarter. Sales were 8.8 Mt.", ["iron ore"] * 2, id="Kumba"
        ),
        pytest.param("Escondida's output was 305,000 tonnes.", ["copper"], id="Escondida"),
        pytest.param("Thungela exported 3.2 Mt in the first quarter.", ["coal"], id="Thungela"),
        pytest.param("Husab delivered 1.1 million pounds.", ["uranium concentrate"], id="Husab"),
        pytest.param("Kinross expects to pour 2.1 million ounces.", ["gold"], id="Kinross"),
        pytest.param("Rio Tinto shipped 5 Mt of Simandou ore.", ["iron ore"], id="ore of a district"),
        pytest.param("Kumba mined 5,000 ounces.", [], id="a unit that does not fit"),
        pytest.param(
            "Coal India also sold 90,000 tonnes of lithium.", ["lithium"], id="another material named"
        ),
    ],
)
def test_a_producer_known_for_one_material(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Exports of magnesium ingots, alloys and powder were 24,000, 11,500 and 8,300 tonnes respectively.",
            ["magnesium ingot", "magnesium alloy", "magnesium powder"],
            id="magnesium",
        ),
        pytest.param(
            "Output of copper foil, tube and strip was 5,000, 6,000 and 7,000 tons, respectively.",
            ["copper foil", "copper tube", "copper strip"],
            id="copper",
        ),
        pytest.param(
            "Sales of nickel cathode and powder were 8,000 and 1,500 tons respectively.",
            ["nickel cathode", "nickel powder"],
            id="nickel",
        ),
        pytest.param(
            "It made 400 tons of tungsten carbonate and oxide. Sales of cobalt sulphate and powder were 900 and 700 tons.",
            ["tungsten carbonate and oxide", "cobalt sulphate", "cobalt powder"],
            id="cobalt",
        ),
        pytest.param(
            "Sales of zinc ingots, coal and powder rose; zinc ingots made 900 tons.",
            ["zinc ingot"],
            id="no form of zinc",
        ),
    ],
)
def test_forms_behind_a_metal_are_of_it(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("TiO2 sales were 199,000 tonnes.", ["titanium dioxide"], id="titanium dioxide"),
        pytest.param("Output of V2O5 rose to 9,000 tonnes.", ["vanadium pentoxide"], id="vanadium pentoxide"),
        pytest.param(
            "The mine made 2.1 million pounds of U3O8.", ["uranium concentrate"], id="uranium oxide"
        ),
        pytest.param("KCl production hit 3 million tonnes.", ["potassium chloride"], id="potassium chloride"),
        pytest.param("Lynas made 2,969 tonnes of TREO.", ["rare earth oxide"], id="rare earth oxides"),
        pytest.param(
            "The steelmaking shop has a capacity of 800,000 tons.", ["steel"], id="steelmaking shop"
        ),
    ],
)
def test_formulas_and_trade_terms(text, expected):
    assert commodities(text) == expected
