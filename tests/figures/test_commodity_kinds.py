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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The smelters made 49.3kt of electrolytic copper.", ["electrolytic copper"], id="way"),
        pytest.param("Output of secondary lead was 40,000 tonnes.", ["secondary lead"], id="second melt"),
        pytest.param("Zinc metal output was 40,000 tonnes.", ["zinc"], id="the metal of a metal"),
        pytest.param(
            "Imports of zinc contained in zinc concentrates rose to 477kt.",
            ["zinc in concentrate"],
            id="contained",
        ),
        pytest.param("Nickel in the form of concentrate was 9kt.", ["nickel in concentrate"], id="form of"),
        pytest.param("Stocks of lump iron ore were 3 Mt.", ["lump iron ore"], id="lump iron ore"),
        pytest.param("Iron ore lump sales were 3 Mt.", ["iron ore lump"], id="iron ore lump"),
        pytest.param("Lumpy ore output at the iron ore mine was 3 Mt.", ["lump iron ore"], id="lumpy ore"),
        pytest.param(
            "Manganese exports rose. It shipped 300,000 tonnes of lump ore and 200,000 tonnes of fines.",
            ["lump manganese ore", "manganese ore fines"],
            id="pieces of manganese ore",
        ),
        pytest.param(
            "Iron ore exports fell; lump and fine ore made up 2.01 million tons.",
            ["lump and fine iron ore"],
            id="lump and fine ore",
        ),
        pytest.param(
            "Iron ore exports fell; lumps and fines made up 9.1 million tons.",
            ["iron ore lump and fines"],
            id="lumps and fines",
        ),
        pytest.param(
            "Copper output fell. The mine dug 9.7 million tons of sulfide ore.",
            ["copper sulfide ore"],
            id="sulfide",
        ),
        pytest.param(
            "Phosphate output rose. It mined 136,000 tons of ore.", ["phosphate ore"], id="ore of phosphate"
        ),
        pytest.param("Exports of metallic minerals were 5 Mt.", ["metal mineral"], id="metallic minerals"),
    ],
)
def test_ways_sizes_and_contents_are_told_as_the_text_tells_them(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Iran sent abroad 5 million tons of iron ore and its products.", "iron ore and product", id="its"
        ),
        pytest.param("Exports of copper and products were 9,000 tons.", "copper and product", id="bare"),
        pytest.param(
            "Zinc and related products, 4,000 tons, were sold abroad.", "zinc and product", id="related"
        ),
        pytest.param(
            "It shipped 9 million tons of steel and steel products.",
            "steel and steel product",
            id="named twice",
        ),
        pytest.param("Exports of iron and steel products were 3 Mt.", "iron and steel", id="products of two"),
    ],
)
def test_a_material_and_what_is_made_of_it_are_one(text, expected):
    assert commodities(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The mine shipped 45,000 tonnes of copper-gold concentrate and 9,000 tonnes of nickel-cobalt hydroxide.",
            ["copper-gold concentrate", "nickel-cobalt hydroxide"],
            id="two metals in one form",
        ),
        pytest.param("Output of copper-zinc ore was 3.2 Mt.", ["copper-zinc ore"], id="ore of two metals"),
        pytest.param(
            "Output of zinc-lead concentrate was 3.2 Mt.",
            ["zinc and lead concentrate"],
            id="known by another name",
        ),
        pytest.param("The copper-gold mine dug 5,000 tonnes of copper.", ["copper"], id="a mine of two"),
        pytest.param("It mined 5 Mt of gold-bearing ore.", ["gold ore"], id="bearing"),
        pytest.param(
            "Gold in concentrate was 30,000 ounces and refined gold 90,000 ounces.",
            ["gold in concentrate", "gold"],
            id="ounces in concentrate",
        ),
        pytest.param(
            "Primary silver output was 3 million ounces.", ["primary silver"], id="ounces of silver"
        ),
        pytest.param(
            "Sales of polyhalite were 1 Mt, of NPK 400,000 tonnes and of black mass 4,000 tonnes.",
            ["polyhalite", "npk fertilizer", "black mass"],
            id="rarer materials",
        ),
        pytest.param("Exports of iron scrap were 90,000 tonnes.", ["iron scrap"], id="iron scrap"),
        pytest.param("Kopje cut 8,000 carats of polished diamonds.", ["polished diamond"], id="polished"),
    ],
)
def test_two_metals_in_one_and_rarer_materials(text, expected):
    assert commodities(text) == expected


def test_carats_are_of_the_stone_spoken_of():
    text = "Mozambique plans 4.1 million carats of rubies. Output was 3.9 million carats in 2024."
    assert [figure.commodity for figure in read_figures(text, published=date(2025, 5, 21))] == [
        "ruby",
        "ruby",
    ]


@pytest.mark.parametrize(
    "material",
    [
        "metallurgical coke",
        "tantalum concentrate",
        "vanadium pentoxide equivalent",
        "crude stainless steel",
        "copper sulfide",
    ],
)
def test_a_material_is_as_specific_as_the_text(material: str) -> None:
    assert commodities(f"The company produced 145,000 tonnes of {material} in 2023.") == [material]
