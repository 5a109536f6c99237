"""Which clause a material belongs to, and what stands in for it: a class, an adjective, a form told before."""

from datetime import date

import pytest

from crawler.figures import read_figures


def commodities(text: str, title: str = "") -> list[str | None]:
    return [figure.commodity for figure in read_figures(text, published=date(2025, 1, 15), title=title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Zinc concentrate fared better. Its output reached 52,300 tonnes, while that of lead concentrate was 8,100 "
            "tonnes.",
            ["zinc concentrate", "lead concentrate"],
            id="while that of",
        ),
        pytest.param(
            "Nickel had a poor year. Output was 14,000 tonnes, down by a tenth, whereas cobalt output rose to 900 tonnes.",
            ["nickel", "cobalt"],
            id="whereas",
        ),
        pytest.param(
            "Alumina is the mainstay. Production came to 1.9 million tonnes, but bauxite production fell to 4 million "
            "tonnes.",
            ["alumina", "bauxite"],
            id="but",
        ),
        pytest.param(
            "Rebar is made in Elbasan. Sales amounted to 210,000 tonnes, and sales of billet came to 90,000 tonnes.",
            ["rebar", "billet"],
            id="and sales of",
        ),
        pytest.param(
            "The tin smelter worked well. It poured 3,100 tonnes, a rise of 4%; tungsten output was 640 tonnes.",
            ["tin", "tungsten"],
            id="behind a semicolon",
        ),
        pytest.param(
            "Vedanta, the only silver producer in the state, reported 190 tonnes, while zinc output was 270,000 tonnes.",
            ["silver", "zinc"],
            id="the only producer",
        ),
        pytest.param(
            "The smelter made 58,600 tonnes of copper, of which 36,100 tonnes came from own concentrate.",
            ["copper", "copper"],
            id="came from concentrate",
        ),
    ],
)
def test_a_material_of_another_clause_is_not_taken(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Traders sent 18,000 tons of raisins, 6,200 tons of carpets and 41,000 tons of talc abroad.",
            ["talc"],
            id="raisins, carpets and talc",
        ),
        pytest.param(
            "The port took 9,000 tons of bricks and 30,000 tons of coal.", ["coal"], id="bricks and coal"
        ),
        pytest.param(
            "Zambia exported 4,000 tons of honey, 70,000 tons of molasses and 690,000 tons of copper.",
            ["copper"],
            id="molasses and copper",
        ),
        pytest.param(
            "Railways carried 2 million tons of parcels, 11 million tons of iron ore.",
            ["iron ore"],
            id="parcels and ore",
        ),
        pytest.param(
            "Customs counted 800 tons of fireworks; 1,900 tons of fluorspar were exported.",
            ["fluorspar"],
            id="fireworks and fluorspar",
        ),
        pytest.param(
            "Cement exports were 400,000 tons; 57,000 tons of liquefied gas and 9,000 tons of virgin oil left too.",
            ["cement"],
            id="gas and oil told more closely",
        ),
    ],
)
def test_what_stands_behind_the_next_amount_is_of_that_one(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Potash in Britain",
            "Britain imported 210,000 tonnes of the fertiliser in 2024.",
            ["potash"],
            id="fertiliser of potash",
        ),
        pytest.param(
            "Phosphate in Togo",
            "SNPT mined 1.5 million tonnes of phosphate. Farmers used 60,000 tonnes of the fertilizer.",
            ["phosphate", "phosphate"],
            id="fertilizer of phosphate",
        ),
        pytest.param(
            "Coal in Poland",
            "PGG mined 18 million tonnes of thermal coal. Exports of the fuel were 900,000 tonnes.",
            ["thermal coal", "thermal coal"],
            id="fuel of coal",
        ),
        pytest.param(
            "Soda ash in Turkey",
            "Ciner made 4 million tonnes of soda ash. It exported 3.1 million tonnes of the chemical.",
            ["soda ash", "soda ash"],
            id="chemical of soda ash",
        ),
        pytest.param(
            "Uranium in Namibia",
            "Husab made 4,000 tonnes of uranium. Exports of the fuel came to 3,900 tonnes.",
            ["uranium concentrate", "uranium concentrate"],
            id="fuel of uranium",
        ),
        pytest.param(
            "Copper in Peru",
            "Peru mined 2.7 million tonnes of copper. It imported 400,000 tonnes of the fertilizer.",
            ["copper"],
            id="no fertilizer is copper",
        ),
    ],
)
def test_the_word_of_a_class_stands_for_its_member(title, text, expected):
    assert commodities(text, title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Yancoal mined 62.4Mt of coal in 2024. Of this 52.1Mt was thermal and 10.3Mt was metallurgical.",
            ["coal", "thermal coal", "metallurgical coal"],
            id="thermal and metallurgical",
        ),
        pytest.param(
            "Mechel mined 11 million tonnes of coal, of which 7.4 million tonnes were coking.",
            ["coal", "coking coal"],
            id="coking",
        ),
        pytest.param(
            "The region shipped 5.5 million tons of coal. Some 1.2 million tons was non-coking, the rest was not.",
            ["coal", "non-coking coal"],
            id="non-coking",
        ),
        pytest.param(
            "Acerinox made 1.9 million tonnes of steel. Almost 1.4 million tonnes was stainless.",
            ["steel", "stainless steel"],
            id="stainless",
        ),
        pytest.param(
            "The country mined 88,000 tonnes of graphite; 31,000 tonnes was flake, the rest was not.",
            ["graphite", "flake graphite"],
            id="flake",
        ),
        pytest.param(
            "Sweden made 4.4 million tonnes of steel. About 3 million tonnes was sold.",
            ["steel", "steel"],
            id="sold",
        ),
    ],
)
def test_an_adjective_alone_names_the_kind(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Sonasid made 1.05 million tonnes of steel billet. It plans to sell 90,000 tonnes of billets.",
            ["steel billet", "steel billet"],
            id="billets",
        ),
        pytest.param(
            "The works cast 2 million tonnes of steel slab and made coke. It sold 400,000 tonnes of slabs.",
            ["steel slab", "steel slab"],
            id="slabs",
        ),
        pytest.param(
            "Emal sold 61,000 tonnes of aluminium billet and 300 tonnes of gallium. Exports of billets were 50,000 tonnes.",
            ["aluminium billet", "gallium", "aluminium billet"],
            id="aluminium billets",
        ),
        pytest.param(
            "The mill rolled 800,000 tonnes of steel plate and 10,000 tonnes of rails. Plate exports were 300,000 tonnes.",
            ["steel plate", "rail", "steel plate"],
            id="plate",
        ),
        pytest.param(
            "Ivanhoe drew 40,000 tonnes of copper rod and 9 tonnes of silver. Sales of rod were 41,000 tonnes.",
            ["copper rod", "silver", "copper rod"],
            id="rod",
        ),
    ],
)
def test_a_shape_told_in_full_is_meant_again(text, expected):
    assert commodities(text) == expected
