"""Materials told beside an amount that is not theirs: in passing, or none of ours."""

from datetime import date

import pytest

from crawler.figures import read_figures


def commodities(text, title=""):
    return [figure.commodity for figure in read_figures(text, published=date(2025, 1, 15), title=title)]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Crude steel of Mobarakeh",
            "Mobarakeh cast 10 million tons of crude steel.\n\nIts modules made 8 million tons of sponge iron.\n\n"
            "In 2026 the mill wants to turn out 11 million tons.",
            ["crude steel", "sponge iron", "crude steel"],
            id="a new paragraph comes back to the lead",
        ),
        pytest.param(
            "Wodgina's quarter",
            "Spodumene output at Wodgina was 92,000 tons. Of these, 9,000 tons were sold and the remaining 29,000 tons are to "
            "be converted abroad to lithium hydroxide.",
            ["spodumene concentrate"] * 3,
            id="what becomes of it",
        ),
        pytest.param(
            "Sponge iron of the world",
            "Iran made 33 million tons of sponge iron. India, whose small kilns burn coal, was ahead with 49 million "
            "tons.",
            ["sponge iron", "sponge iron"],
            id="told of somebody between commas",
        ),
        pytest.param(
            "Spodumene of Cattlin",
            "Cattlin made 190,000 tonnes of spodumene concentrate. The lithium miner now expects 120,000 tonnes.",
            ["spodumene concentrate", "spodumene concentrate"],
            id="the lithium miner",
        ),
        pytest.param(
            "Copper target cut",
            "At Olympic Dam, where the acid plant broke down, 180,000 tonnes are foreseen.",
            ["copper"],
            id="the acid plant",
        ),
        pytest.param(
            "Uranium plan trimmed",
            "Kazatomprom said that sulphuric acid remains hard to come by. Production was 10,857 tonnes in the half.",
            ["uranium concentrate"],
            id="what is hard to come by",
        ),
        pytest.param(
            "Steel of Esfahan",
            "Esfahan made 2 million tons. A shortage of coking coal held it back. In 2025 it wants 3 million tons.",
            ["steel", "steel"],
            id="a shortage of",
        ),
        pytest.param(
            "Copper of Kansanshi",
            "The smelter uses lime and petroleum coke. Output was 200,000 tonnes.",
            ["copper"],
            id="what a smelter uses up",
        ),
        pytest.param(
            "Quarries",
            "Over half of the 1,300 mines dig decorative stone. Extraction from the mines was 49 million tons, and 7 "
            "million tons of it was decorative stone.",
            ["mineral", "decorative stone"],
            id="the whole is not only its part",
        ),
        pytest.param(
            "Rare earths of China",
            "China exported 6,000 tons of rare earths. Sales of the group of 17 minerals were 24,000 tons in all.",
            ["rare earth", "rare earth"],
            id="the group of minerals",
        ),
        pytest.param(
            "Thermal coal",
            "Indonesia mined 700 million tons of thermal coal. India bought 100 million tons of the fuel.",
            ["thermal coal", "thermal coal"],
            id="the fuel",
        ),
        pytest.param(
            "Coal of Tabas",
            "Tabas made 600,000 tons of coal concentrate. Reserves are put at 1.1 billion tons.",
            ["coal concentrate", "coal"],
            id="what lies in the ground is raw",
        ),
        pytest.param(
            "Steel mills",
            "Mills rolled coil, beams, plate and rails and sold 7 million tons of coil, beams, plate and rails.",
            ["steel product"],
            id="all that mills roll",
        ),
        pytest.param(
            "Cement",
            "Iraq took 4 million tons of Iranian cement and clinker last year, followed by Kuwait with 3 million tons.",
            ["cement and clinker", "cement and clinker"],
            id="a list behind an amount is not cut",
        ),
        pytest.param(
            "Phosphates",
            "The phosphates segment sold 3 million tonnes at an average price for potash of $431.",
            ["phosphate"],
            id="what a price is for",
        ),
        pytest.param(
            "Copper at Centinela",
            "The mill will treat more ore next year, when output should reach 700,000 tonnes.",
            ["copper"],
            id="ore of the clause before",
        ),
        pytest.param(
            "Copper of Mina Justa",
            "The mine made 31,000 tonnes of copper, 12,000 tonnes of cathode and 19,000 tonnes in concentrate.",
            ["copper", "copper cathode", "copper in concentrate"],
            id="metal in concentrate",
        ),
        pytest.param(
            "Coal imports of India",
            "India bought 19 million tonnes of non-coking coal abroad. Total coal imports fell to 25 million tonnes.\n\n"
            "Stocks stood at 41 million tonnes.",
            ["non-coking coal", "coal", "coal"],
            id="from a kind of coal to all",
        ),
        pytest.param(
            "Minerals of Ghana",
            "The country shipped 3 million tonnes of manganese, while Ghana Bauxite Company's shipments fell to "
            "838,000 tonnes.",
            ["manganese", "bauxite"],
            id="the material in a name",
        ),
        pytest.param(
            "Codelco's year",
            "Codelco cut its production forecast to 1.3 million tonnes. It sold 700,000 tonnes of copper and made 8,000 "
            "tonnes of molybdenum. It expects to mine 1.7 million tonnes in 2030.",
            ["copper", "copper", "molybdenum", "copper"],
            id="named only later, and told apart by size",
        ),
        pytest.param(
            "Zimplats",
            "Zimplats milled 1.9 million tonnes of ore for its platinum. Nickel output was 1,400 tonnes. It expects to "
            "process 7.8 million tonnes in 2025.",
            ["platinum ore", "nickel", "platinum ore"],
            id="too much for the metal told last",
        ),
        pytest.param(
            "Metals of China",
            "Output of ten nonferrous metals - including copper, zinc and nickel - rose to 79 million tons.",
            ["ten nonferrous metal"],
            id="a kind and its examples",
        ),
        pytest.param(
            "Salt lakes",
            "Brines gave 74,600 tonnes of lithium carbonate.\n\nOlaroz did better than the 20,000 tonnes that Ganfeng and "
            "Lithium Argentina had set.",
            ["lithium carbonate", "lithium carbonate"],
            id="a name of two words in capitals",
        ),
        pytest.param(
            "Iron ore exports",
            "Exports totalled 3.2 million tonnes, including 1.4 million tonnes of concentrate.",
            ["iron ore", "iron ore concentrate"],
            id="a total before its parts",
        ),
        pytest.param(
            "Zinc concentrate",
            "Buenaventura made 5,800 tonnes, down 2%, after its mine ran out of lead ore.",
            ["zinc concentrate"],
            id="why it happened",
        ),
        pytest.param(
            "Lead and zinc ore of Yazd",
            "Yazd mined 500,000 tons of lead and zinc ore. Reserves are 342 million tons, though the zinc grade is 4%.",
            ["lead and zinc ore", "lead and zinc ore"],
            id="grade",
        ),
    ],
)
def test_materials_told_in_passing(title, text, expected):
    assert commodities(text, title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The port handled 3 million tons of goods and 500,000 tons of wheat.", [], id="goods, wheat"
        ),
        pytest.param(
            "The mine removed 20 million tons of overburden to extract 3 million tons of coal.",
            ["coal"],
            id="overburden",
        ),
        pytest.param(
            "Steel output was 2 million tons.\n\nWheat bought came to 9 million tons. Fars delivered 1 million tons.",
            ["steel"],
            id="a paragraph about wheat",
        ),
        pytest.param(
            "The increase of 88,000 tons of copper was won in spite of a lack of water.",
            ["copper"],
            id="water told in passing",
        ),
        pytest.param("Consumption of zinc per capita is 1.14 kg.", [], id="per head"),
    ],
)
def test_other_materials_give_no_figure(text, expected):
    assert commodities(text) == expected
