"""A material that only says who somebody is, what a part of a whole is, and what "these" and "the metal" are."""

from datetime import date

import pytest

from crawler.figures import read_figures


def commodities(text: str, title: str = "") -> list[str | None]:
    return [figure.commodity for figure in read_figures(text, published=date(2025, 1, 15), title=title)]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "",
            "The mine made 88,000 tons of ferrosilicon, the head of the ferroalloys guild said, and about 20,000 tons "
            "was exported.",
            ["ferrosilicon", "ferrosilicon"],
            id="the head of a guild",
        ),
        pytest.param(
            "",
            "It shipped 50,000 tons of ferrosilicon. The ferroalloys association put exports at 9,000 tons.",
            ["ferrosilicon", "ferrosilicon"],
            id="an association",
        ),
        pytest.param(
            "",
            "Quarries gave 15 million tons of decorative stone. The 6,000 stone-cutting workshops can process 25 "
            "million tons.",
            ["decorative stone", "decorative stone"],
            id="workshops named for less",
        ),
        pytest.param(
            "",
            "LKAB made 27 million tonnes of iron ore products, up from 26 million tonnes in 2016, as its three "
            "pelletising plants ran without a stop.",
            ["iron ore product", "iron ore product"],
            id="plants in a reason",
        ),
        pytest.param(
            "Chromite", "The mine sold 9,000 tons to ferrochrome makers.", ["chromite"], id="who takes it"
        ),
        pytest.param(
            "", "The coal mines of the state gave 5 million tons.", ["coal"], id="nothing else is told"
        ),
    ],
)
def test_what_says_who_is_no_material_where_another_was_told(title, text, expected):
    assert commodities(text, title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Crude steel output was 12 million tons, of which 7 million tons were billets and 5 million tons slabs.",
            ["crude steel", "billet", "slab"],
            id="of which were",
        ),
        pytest.param(
            "Iron ore exports were 9 Mt, of which about 2 Mt was concentrate.",
            ["iron ore", "iron ore concentrate"],
            id="of which was",
        ),
        pytest.param("Billets accounted for 1.4 million tons of the semis.", ["billet"], id="accounted for"),
        pytest.param(
            "Rebar made up about 0.9 million tons of the finished steel products.", ["rebar"], id="made up"
        ),
        pytest.param(
            "Copper anode output was 300,000 tons.\n\nSarcheshmeh made up 234,067 tons of it.",
            ["copper anode", "copper anode"],
            id="of it",
        ),
        pytest.param(
            "Semis did better. Exports of these reached 5.8 million tons, with billets and blooms at 4 million tons.",
            ["semi-finished steel", "billet and bloom"],
            id="exports of these",
        ),
        pytest.param(
            "Iron ore exports fell; pellets made up 9 million tons.",
            ["iron ore pellet"],
            id="the last clause",
        ),
    ],
)
def test_parts_of_a_whole(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Tin exports fell",
            "Exports of refined tin fell to 4,720 tonnes.\n\nThe largest exporter of the metal sold 9,240 tonnes.",
            ["refined tin", "refined tin"],
            id="the metal",
        ),
        pytest.param(
            "Nickel market",
            "Primary nickel output was 2.08 million tonnes. Usage was 2.2 Mt.",
            ["primary nickel", "primary nickel"],
            id="primary",
        ),
        pytest.param(
            "",
            "Nickel pig iron output rose to 410,000 tonnes of contained metal.",
            ["nickel pig iron"],
            id="content",
        ),
        pytest.param(
            "", "Copper output was 5,000 tonnes of contained metal.", ["copper"], id="the metal itself"
        ),
        pytest.param("", "The mill sent 18,200 tons of rail to the railways.", ["rail"], id="rail"),
        pytest.param("", "The port moved 18,200 tons of rail freight.", [], id="rail freight"),
        pytest.param(
            "Kerman mines 71 million tons",
            "Kerman mined 71 million tons of minerals. Iron ore made up 58 million tons.\n\nMinerals and metals of the "
            "province, 642,000 tons, were exported. The target for the year is 150 million tons.",
            ["mineral", "iron ore", "mineral and metal", "mineral"],
            id="a size that fits the article's material",
        ),
    ],
)
def test_what_was_told_before_is_kept_as_exact_as_it_was(title, text, expected):
    assert commodities(text, title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It shipped 5,000 tons of zinc and 3,000 tons of lead, against 4,000 and 2,000 tons a year before.",
            ["zinc", "lead", "zinc", "lead"],
            id="against",
        ),
        pytest.param(
            "Zinc and lead output was 5,000 and 3,000 tons, compared with 4,000 and 2,000 tons a year earlier.",
            ["zinc", "lead", "zinc", "lead"],
            id="two that are known together",
        ),
        pytest.param(
            "Exports of cement and clinker were 5 and 3 million tons.", ["cement", "clinker"], id="told apart"
        ),
        pytest.param(
            "Output of zinc and lead was 8,000 tons against 7,000 tons.",
            ["zinc and lead"] * 2,
            id="told together",
        ),
        pytest.param(
            "It made 1,096,000 tons of slab and 1,218,000 tons of sponge iron; the numbers were 1,141,000 and 1,190,000 "
            "tons, respectively, a year ago.",
            ["slab", "sponge iron", "slab", "sponge iron"],
            id="the numbers were",
        ),
        pytest.param(
            "It made 5,000 tons of zinc, 3,000 tons of lead and 20 tons of silver, versus 4,000, 2,000 and 15 tons.",
            ["zinc", "lead", "silver"] * 2,
            id="three",
        ),
        pytest.param(
            "Plant A made 5 Mt of pellets and plant B 3 Mt of pellets, against 4 and 2 Mt.",
            ["iron ore pellet"] * 4,
            id="of one material",
        ),
    ],
)
def test_a_list_compared_with_another_goes_in_its_order(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Some 118,000 tons of copper and other non-ferrous metals were moved.",
            ["non-ferrous metal"],
            id="one",
        ),
        pytest.param("Output of lead, zinc and other metals was 300,000 tons.", ["metal"], id="two examples"),
        pytest.param(
            "Iron ore, copper and other minerals made up 4 Mt.", ["mineral"], id="before the amount"
        ),
        pytest.param(
            "It sold 3 Mt of coal and 2 Mt of other minerals.", ["coal", "mineral"], id="an amount between"
        ),
        pytest.param(
            "Makers of gold and other metals sold 9,000 ounces of gold.", ["gold"], id="who makes them"
        ),
    ],
)
def test_examples_and_their_class_are_the_class(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Anglo American: copper",
            "Copper output was 181,000 tonnes.\n\nKumba aims to mine 35 Mt this year.",
            ["copper", "iron ore"],
            id="known for another",
        ),
        pytest.param(
            "Mexico's silver",
            "Silver output was 9 million ounces.\n\nTorex Gold forecasts 450,000 ounces.",
            ["silver", "gold"],
            id="named for another",
        ),
        pytest.param(
            "Gold of Fortuna",
            "Fortuna Silver Mines made 110,000 ounces of gold. Fortuna Silver Mines sold 100,000 ounces.",
            ["gold", "gold"],
            id="told before of its gold",
        ),
        pytest.param(
            "Zambia's copper",
            "Copper output eased. Barrick's Lumwana turned out 57,150 tonnes.",
            ["copper"],
            id="its owner is known for another",
        ),
        pytest.param(
            "Zambia's copper",
            "Copper output fell. Kagem, the emerald miner, recovered 17 million carats.",
            ["emerald"],
            id="the emerald miner",
        ),
    ],
)
def test_what_a_producer_new_to_the_article_makes(title, text, expected):
    assert commodities(text, title) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Zinc and lead",
            "The mine made 20,000 tonnes of zinc and 9,000 tonnes of lead.\n\nA year earlier it had produced 19,000 "
            "tonnes and 8,000 tonnes.",
            ["zinc", "lead", "zinc", "lead"],
            id="a year earlier",
        ),
        pytest.param(
            "Steel",
            "The mill made 5 Mt of crude steel and 4 Mt of rebar. Plans for this year are 6 Mt and 5 Mt.",
            ["crude steel", "rebar", "crude steel", "rebar"],
            id="plans",
        ),
        pytest.param(
            "Nickel",
            "Moa made 7,400 tonnes of nickel and 700 tonnes of cobalt. It plans 600 tonnes and 90,000 tonnes.",
            ["nickel", "cobalt", "nickel", "nickel"],
            id="not of their size",
        ),
        pytest.param(
            "Manganese",
            "Manganese ore output was 1.4 million tonnes and alloy production 41,000 tonnes.",
            ["manganese ore", "manganese alloy"],
            id="alloy production",
        ),
        pytest.param(
            "Rare earths",
            "The quota is 135,000 tonnes of rare earths, of which light rare earths are 124,000 tonnes.",
            ["rare earth", "light rare earth"],
            id="light rare earths",
        ),
    ],
)
def test_a_list_goes_on_with_the_materials_of_the_sentence_before(title, text, expected):
    assert commodities(text, title) == expected
