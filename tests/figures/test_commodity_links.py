"""The commodity of each amount: named beside it, completed by the paragraph or the article, or none of ours."""

from datetime import date

import pytest

from crawler.figures import read_figures


def commodities(text, title=""):
    return [figure.commodity for figure in read_figures(text, published=date(2025, 1, 15), title=title)]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Lead and zinc output up",
            "The pit yielded 1.2 million tons of ore. Its mill turned out 90,000 tons of zinc concentrate.",
            ["lead and zinc ore", "zinc concentrate"],
            id="ore of the metals in the title",
        ),
        pytest.param(
            "Pellet makers do better",
            "Nine firms pelletized 14 million tons of iron ore. Chadormalu made 3 million tons.",
            ["iron ore pellet", "iron ore pellet"],
            id="what was made of the ore",
        ),
        pytest.param(
            "Alcoa's quarter",
            "Alcoa's smelters cast 571,000 tonnes of aluminium. They sold 560,000 tonnes of the metal.",
            ["aluminium", "aluminium"],
            id="the metal",
        ),
        pytest.param(
            "Steel mill opens",
            "The new mill casts 900,000 tons of billet. Ruritania's steelmaking capacity has risen to 7 million tons.",
            ["billet", "steel"],
            id="steelmaking capacity",
        ),
        pytest.param(
            "Lithium in 2022",
            "Mines yielded 130,000 tonnes of lithium. The price of lithium carbonate trebled. Use was 121,000 tonnes.",
            ["lithium", "lithium"],
            id="the price of another form",
        ),
        pytest.param(
            "Copper in 2024",
            "Reserves were put at 32 million tons of contained metal. Cathode output was 280,000 tons.",
            ["copper", "copper cathode"],
            id="contained metal and cathode",
        ),
        pytest.param(
            "Copper in Panama",
            "Cobre Panama made 331,000 tonnes of copper. It milled 80 million tonnes. Sales were 320,000 tonnes.",
            ["copper", "copper ore", "copper"],
            id="milled is ore, sold is the metal again",
        ),
        pytest.param(
            "Copper and gold",
            "The mine made 100,000 tons of copper and 2 tons of molybdenum.\n\n"
            "A smelter for 500,000 tons of concentrate a year is being built.",
            ["copper", "molybdenum", "copper concentrate"],
            id="a new paragraph returns to the topic",
        ),
        pytest.param(
            "",
            "Chile exported 230,000 tonnes of lithium carbonate and 15,000 tonnes of hydroxide.",
            ["lithium carbonate", "lithium hydroxide"],
            id="second form of the same material",
        ),
        pytest.param(
            "Antofagasta",
            "Guidance is 670,000 tonnes of copper, 195,000 ounces of gold and 11,500 tonnes of molybdenum. Los Pelambres "
            "contributed 67,500 tonnes.",
            ["copper", "gold", "molybdenum", "copper"],
            id="after a list its head",
        ),
        pytest.param(
            "Uranium of Cameco",
            "Cameco sold 7.3 million pounds of uranium and 3,100 tonnes of UF6. It expects to make 18 million pounds.",
            ["uranium concentrate", "uranium hexafluoride", "uranium concentrate"],
            id="by its unit",
        ),
        pytest.param(
            "Expansion of the group",
            "The group will take its capacity to 50 MTPA from 21 MTPA. It is the largest steel producer. It made 16 million "
            "tonnes of crude steel.",
            ["crude steel", "crude steel", "crude steel"],
            id="capacity of what is named later",
        ),
        pytest.param(
            "Cannington",
            "Silver production was 3.5 million ounces, while lead jumped by 6 per cent to 33,000 tonnes.",
            ["silver", "lead"],
            id="lead jumped",
        ),
        pytest.param(
            "Chromite of Albania",
            "Albania mined 430,000 tonnes of chrome ore. The smelter needs 60,000 tonnes a year to run a furnace and made "
            "18,500 tonnes of ferrochrome.",
            ["chrome ore", "chrome ore", "ferrochrome"],
            id="what is made of it is another amount's",
        ),
        pytest.param(
            "Gold at Sigma",
            "Proven reserves were 4.9 million tons with 0.139 ounces of gold a ton.",
            ["gold ore"],
            id="too much for the metal",
        ),
        pytest.param(
            "Coal of Tabas",
            "Tabas made 600,000 tons of coal concentrate. The steel mills need 2 million tons of it.",
            ["coal concentrate", "coal concentrate"],
            id="what steel mills need",
        ),
        pytest.param(
            "Antimony of the east",
            "The mill made 900 tons of antimony concentrate. Some 300 tons of the concentrate were exported.",
            ["antimony concentrate", "antimony concentrate"],
            id="form of a metal told before",
        ),
        pytest.param(
            "Steel ingots up",
            "Exports of steel billets were 2 million tons. Sales of billets at home were 1 million tons.",
            ["steel billet", "steel billet"],
            id="form told in full before",
        ),
        pytest.param(
            "Steel abroad",
            "Crude steel exports were 2 million tons and those of finished products 700,000 tons.",
            ["crude steel", "steel product"],
            id="finished products",
        ),
        pytest.param(
            "Tin",
            "Nutrien sold 13 million tonnes of potash. Mosaic made 8 million tonnes of it.",
            ["potash", "potash"],
            id="of it",
        ),
    ],
)
def test_forms_are_completed(title, text, expected):
    assert commodities(text, title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Exports of talc, feldspar and bentonite made up 396,000 tons.",
            ["talc, feldspar and bentonite"],
            id="three minerals",
        ),
        pytest.param(
            "The mill made 1.2 million tons of steel billets, blooms and slabs, and 600,000 tons of rails.",
            ["steel billet, bloom and slab", "rail"],
            id="forms of steel behind the amount",
        ),
        pytest.param(
            "Extraction of coking and thermal coal reached 3 million tons.",
            ["coking and thermal coal"],
            id="noun said once",
        ),
        pytest.param(
            "Exports of iron ore, concentrate and pellets came to 20 million tons.",
            ["iron ore, concentrate and pellet"],
            id="iron ore and what is made of it",
        ),
        pytest.param(
            "Among nonferrous metals, copper cathode output slipped to 155,800 tons.",
            ["copper cathode"],
            id="a kind is no part of a sum",
        ),
        pytest.param(
            "Steel and iron ore led exports. The former brought 9 million tons and the latter 21 million tons.",
            ["steel", "iron ore"],
            id="former and latter",
        ),
        pytest.param(
            "The group mined 2 tons of gold; 450,000 tons of zinc and lead; and 80 tons of silver.",
            ["gold", "zinc and lead", "silver"],
            id="zinc and lead as printed",
        ),
    ],
)
def test_commodities_told_together(text, expected):
    assert commodities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Teck sold 6 million tonnes of steelmaking coal.", "steelmaking coal", id="steelmaking coal"
        ),
        pytest.param(
            "Nickel in ferronickel came to 9,000 tonnes.", "nickel in ferronickel", id="nickel content"
        ),
        pytest.param(
            "Output of zinc in concentrate was 160,000 tonnes.", "zinc in concentrate", id="zinc content"
        ),
        pytest.param("Mills made 300,000 tons of hot-rolled coil.", "hot-rolled coil", id="hot-rolled coil"),
        pytest.param(
            "The works made 1.8 million tons of ferroalloys.", "ferroalloy", id="plural of a vowel and y"
        ),
        pytest.param(
            "Output was 550,000 ounces of gold equivalent.", "gold equivalent", id="gold equivalent"
        ),
        pytest.param("The firm sold 4,000 tons of refined tin.", "refined tin", id="refined tin"),
        pytest.param("Mills exported 1.2 million tons of billets.", "billet", id="billets"),
        pytest.param("Output of steel billets was 1.2 million tons.", "steel billet", id="steel billets"),
        pytest.param("The yard bought 80,000 tons of scrap metal.", "scrap metal", id="scrap metal"),
        pytest.param("The hill holds 9 million tons of tungsten ore.", "tungsten ore", id="metal and form"),
        pytest.param("Sales of granulated iron ore were 2 million tons.", "granulated iron ore", id="grain"),
    ],
)
def test_names_are_as_specific_as_the_text(text, expected):
    assert commodities(text) == [expected]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Cement abroad",
            "Cement output was 60 million tons and clinker output 70 million tons. Exports of both fell to "
            "12 million tons.",
            ["cement", "clinker", "cement and clinker"],
            id="both",
        ),
        pytest.param(
            "Steel chain",
            "Concentrate and pellets led exports. Some 20 million tons of the two were shipped abroad.",
            ["iron ore concentrate and pellet"],
            id="of the two",
        ),
        pytest.param(
            "Zinc and lead",
            "Smelters made 90,000 tons of zinc ingots and 40,000 tons of lead ingots. A year ago the two stood at "
            "80,000 and 50,000 tons.",
            ["zinc ingot", "lead ingot", "zinc ingot", "lead ingot"],
            id="the two stood at",
        ),
        pytest.param(
            "Minerals in spring",
            "Mines raised 40,000 tons of chromite, 22,000 tons of manganese ore and 18,000 tons of barite. In the "
            "spring of last year the figures had been 35,000, 26,000 and 17,000 tons.",
            ["chromite", "manganese ore", "barite"] * 2,
            id="the figures had been",
        ),
        pytest.param(
            "Billet and slab exports",
            "Mills exported 5 million tons of billet and 2 million tons of slab. They sold Oman 900,000 tons of the "
            "former and 70,000 tons of the latter.",
            ["billet", "slab", "billet", "slab"],
            id="of the former and the latter",
        ),
        pytest.param(
            "Coal at Tabas",
            "Jajarm made 190,000 tons of alumina. Tabas Coal Company and Alborz Coal Company extracted 1 million tons of "
            "coal, of which the former had 900,000 tons.",
            ["alumina", "coal", "coal"],
            id="the former of two mines",
        ),
    ],
)
def test_a_list_told_before(title, text, expected):
    assert commodities(text, title) == expected


def test_a_tonnage_beyond_all_gold_is_metric():
    text = "Zijin mined 1.07 million mt of copper (2.3 million tonnes of zinc) and 73 mt of gold."
    gold = read_figures(text, published=date(2025, 1, 15))[-1]
    assert (gold.commodity, gold.value, gold.checks) == ("gold", 73, ("mt read as metric tonnes",))


def test_the_metal_between_number_and_unit():
    figure = read_figures("The mine sold 70,000 gold equivalent ounces.", published=date(2025, 1, 15))[0]
    assert (figure.commodity, figure.raw) == ("gold equivalent", "70,000 gold equivalent ounces")


def test_part_of_an_unknown_name_is_no_commodity():
    text = "Chadormalu made 3 million tons of pellets, Central Iron Ore 1.3 million tons."
    assert commodities(text, "Iron ore pellets") == ["iron ore pellet", "iron ore pellet"]


def test_what_has_the_share_is_counted_not_the_whole():
    text = (
        "Iran exported 2.48 million tons of finished and semi-finished steel products. Billet and bloom had the lion's share of"
        " semis exports with an aggregate of 1.05 million tons."
    )
    assert commodities(text, "") == ["finished and semi-finished steel", "billet and bloom"]
