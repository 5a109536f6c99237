"""What a commodity is called: as exactly as the text says it, misprints and forms of minerals included."""

from datetime import date

import pytest

from crawler.figures import read_figures
from crawler.figures.lexicon import Commodity, with_misprints


def commodities(text, title=""):
    return [figure.commodity for figure in read_figures(text, published=date(2025, 1, 15), title=title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Faryab dug 92,000 tons of chromite ore.", ["chromite ore"], id="ore of chromite"),
        pytest.param("Exports of iron ore products were 880,000 tons.", ["iron ore product"], id="products"),
        pytest.param(
            "Exports of minerals and mining products were 11 million tons.",
            ["mining and mineral product"],
            id="minerals and mining products",
        ),
        pytest.param(
            "Guinea exported 86 million tonnes of bauxite. Tarn, owned by Hollin Aluminium, shipped 13 million tonnes.",
            ["bauxite", "bauxite"],
            id="an owner's name",
        ),
        pytest.param(
            "Iron ore and its concentrate led with 3.4 million tons.", ["iron ore and concentrate"], id="its"
        ),
        pytest.param(
            "Of the stones, 6.1 million carats were gem-quality diamonds and 2.3 million carats industrial diamonds.",
            ["gem-quality diamond", "industrial diamond"],
            id="kinds of diamonds",
        ),
        pytest.param(
            "Caserones produced 26,872 t Cu and 1,500 t Ni; guidance is 366-391 kt Cu and 5 koz Au.",
            ["copper", "nickel", "copper", "gold"],
            id="chemical symbols",
        ),
        pytest.param(
            "A plant for 49,615 tonnes of anode material and 5,000 tonnes of lithium iron phosphate a year.",
            ["anode material", "lithium iron phosphate"],
            id="materials of batteries",
        ),
        pytest.param(
            "Ports shipped 700,000 tons of MAP and 120,000 tons of TSP.",
            ["monoammonium phosphate", "triple superphosphate"],
            id="fertilizers by their letters",
        ),
        pytest.param(
            "Sales of PCI were 1.3 million tonnes and of forgings 42 thousand tonnes.",
            ["pci coal", "forging"],
            id="coal for injection and forgings",
        ),
        pytest.param("Refined platinum was 577,000 ounces.", ["refined platinum"], id="refined platinum"),
        pytest.param("Tarn made 120,000 tons of carbon anodes.", ["anode"], id="anodes of carbon"),
        pytest.param("Tarn made 90,000 tons of carbon steel.", ["carbon steel"], id="steel of carbon"),
        pytest.param("Tarn sold 90,000 tons of deformed bars.", ["rebar"], id="bars with ribs"),
        pytest.param(
            "Tarn sold 9,000 tons of acid-grade fluorspar.", ["fluorspar"], id="a grade before its name"
        ),
        pytest.param(
            "SLN made 44,400 tonnes of nickel in ferronickel and Coral Bay 20,000 tonnes of mixed sulphide.",
            ["nickel in ferronickel", "mixed sulphide"],
            id="nickel in what is sold",
        ),
        pytest.param(
            "Output of 4E PGMs was 414,000 4Eoz.", ["platinum group metal"], id="ounces of four metals"
        ),
    ],
)
def test_the_name_is_as_exact_as_the_text(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Gold of Mongolia",
            "Exports of gold were 2 tons. Fluorspar ore and concentrate shipments were 220,000 tons.",
            ["gold", "fluorspar ore and concentrate"],
            id="a mineral's, not the metal's of the article",
        ),
        pytest.param(
            "Graphite of Balama",
            "Balama sold 18,000 tons of natural graphite. It treated 250,000 tons of ore.",
            ["natural graphite", "graphite ore"],
            id="ore of a mineral",
        ),
        pytest.param(
            "Karowe",
            "Karowe recovered 183,000 carats of diamonds. It treated 1.4 million tons of ore.",
            ["diamond", "diamond ore"],
            id="ore with stones",
        ),
        pytest.param(
            "Esfahan Steel",
            "Esfahan Steel made 2 million tons of steel. It sold 312,000 tons of its products.",
            ["steel", "steel product"],
            id="its products",
        ),
        pytest.param(
            "Copper of NICICO",
            "NICICO exported 100,000 tons of copper cathode and sold 20,000 tons of its products at home.",
            ["copper cathode", "copper product"],
            id="its products of copper",
        ),
        pytest.param(
            "Trade of mines",
            "Exports of mining and mineral products were 11 million tons. Imports of the sector were 1 million tons.",
            ["mining and mineral product", "mining and mineral product"],
            id="the sector",
        ),
        pytest.param(
            "Beams of Iran",
            "Steel mills exported 34,000 tons of beams and 51,000 tons of sheet.",
            ["beam", "steel sheet"],
            id="sheet",
        ),
        pytest.param(
            "Emirates Steel",
            "Emirates Steel sold 130,000 tonnes of wire rod and 290,000 tonnes of sections.",
            ["wire rod", "steel section"],
            id="sections",
        ),
        pytest.param(
            "Lithium of Centenario",
            "A first stage makes 24,000 tonnes of lithium carbonate. A second would add 50,000 tonnes of further capacity.",
            ["lithium carbonate", "lithium carbonate"],
            id="of further capacity",
        ),
        pytest.param(
            "Copper of NICICO",
            "NICICO made 279,000 tons of cathodes. By-products were 930,000 tons of sulphuric acid. Exports were 100,000 tons.",
            ["copper cathode", "sulphuric acid", "copper cathode"],
            id="by-products turn nothing",
        ),
        pytest.param(
            "Silver of Pantnagar",
            "The recovery of silver from waste is expected to rise to 830 tonnes a year.",
            ["silver"],
            id="won from waste",
        ),
        pytest.param(
            "Exchange",
            "On the metals and minerals floor, 2.1 million tons of goods changed hands.",
            ["metal and mineral"],
            id="goods of a floor",
        ),
    ],
)
def test_a_form_is_of_the_nearest_material(title, text, expected):
    assert commodities(text, title) == expected


def test_goods_of_no_floor_are_none_of_ours():
    assert commodities("Ports handled 2.1 million tons of goods.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Georgia exported 291,000 tons of ferroaloys.", ["ferroalloy"]),
        ("Smelters made 3 milion tons of alumnium.", ["aluminium"]),
        ("Sales of molybdneum were 2,000 tons.", ["molybdenum"]),
    ],
)
def test_misprints(text, expected):
    assert commodities(text) == expected


def test_a_misprint_is_never_a_name_of_another():
    one, other = (Commodity(name, "material", frozenset({"mass"})) for name in ("vanadiums", "vanadium"))
    rows = list(with_misprints([("vanadiums", one), ("vanadium", other)]))
    assert [row for name, row in rows if name == "vanadium"] == [other]


def test_short_names_and_foreign_materials_have_no_misprints():
    rows = [
        ("potash", Commodity("potash", "material", frozenset({"mass"}))),
        ("gasoline", Commodity("fuel", "foreign", frozenset({"mass"}))),
    ]
    assert list(with_misprints(rows)) == rows
