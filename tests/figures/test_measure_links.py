"""The measure of each amount: by what governs it in its clause, then sentence, paragraph and article."""

from datetime import date

import pytest

from crawler.figures import read_figures


def measures(text, title=""):
    return [figure.measure for figure in read_figures(text, published=date(2025, 1, 15), title=title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Of the output, 5 million tons of coal were shipped.", ["deliveries"], id="passive behind"
        ),
        pytest.param("Some 7 million tons of steel went abroad.", ["exports"], id="went abroad"),
        pytest.param(
            "Plants sold 48 million tons of cement at home and 9 million tons abroad.",
            ["sales", "exports"],
            id="part of it abroad",
        ),
        pytest.param(
            "Some 19 million tons of pellets were sent to the steelmakers.", ["deliveries"], id="were sent to"
        ),
        pytest.param(
            "The country's sales of minerals abroad weighed 57 million tons.", ["exports"], id="sales abroad"
        ),
        pytest.param(
            "Sales of rebar at home and abroad were 57,000 tons.", ["sales"], id="sales at home and abroad"
        ),
        pytest.param(
            "Iran brought in 560,000 tons of alumina from abroad, against 590,000 tons in 2023.",
            ["imports", "imports"],
            id="brought in from abroad",
        ),
        pytest.param(
            "Teck sold 5 million tons of coal and made 72,000 tons of copper. Copper guidance was cut to 350,000 tons.",
            ["sales", "production", "production"],
            id="guidance is of what was told of the material",
        ),
        pytest.param(
            "Cameco mined 4 million pounds of uranium and delivered 7 million pounds.",
            ["production", "deliveries"],
            id="a company delivers to customers",
        ),
        pytest.param(
            "Outokumpu delivered 486,000 tonnes of stainless steel.", ["deliveries"], id="steel delivered"
        ),
        pytest.param("The mine delivered 58,000 ounces of gold.", ["production"], id="a mine delivers"),
        pytest.param(
            "Cameco mined 4 million pounds of uranium. It bought 1 million pounds on the market.",
            ["production", "other"],
            id="a company's purchase",
        ),
        pytest.param(
            "Seven projects, each of 800,000 tons of sponge iron and one million tons of billets a year, were opened.",
            ["capacity", "capacity"],
            id="projects of so much a year",
        ),
        pytest.param(
            "A 430,000-tonne-per-year aluminium line was brought back.", ["capacity"], id="hyphened rate"
        ),
        pytest.param(
            "NMDC will start its greenfield 3 million mt per year steel mill.", ["capacity"], id="of a mill"
        ),
        pytest.param("The trust sent 5 million tons of ore by ships.", ["deliveries"], id="by ships"),
        pytest.param("Mills shipped 7,879 tons of steel in March.", ["deliveries"], id="shipped in a month"),
        pytest.param("Calder is to open a 100,000-ton zinc smelter.", ["capacity"], id="a plant of its size"),
        pytest.param("The first mill of 1.5 million tons of zinc ore was built.", ["capacity"], id="mill of"),
        pytest.param(
            "A smelter with a capacity of 184,000 tons of aluminium aims to pour 190,000 tons in 2025.",
            ["capacity", "production"],
            id="aims to pour",
        ),
        pytest.param(
            "Which will increase copper production from about 15,000 tonnes yearly to about 30,000 tonnes annually.",
            ["production", "production"],
            id="a rate of production",
        ),
        pytest.param(
            "The pit at Jajarm held 19 million tons of bauxite. The refinery takes 500,000 tons a year.",
            ["reserves", "consumption"],
            id="held and takes",
        ),
        pytest.param("It has 7,800 tons of copper concentrate on site.", ["inventory"], id="on site"),
        pytest.param(
            "Lanjigarh gave 499 kt of alumina, and its expansion from 2 to 3.5 MTPA is complete.",
            ["production", "capacity", "capacity"],
            id="a move of capacity",
        ),
        pytest.param(
            "Rio Tinto made 54 Mt of bauxite and shipped 331 Mt of iron ore. Guidance: iron ore shipments 323-338 Mt; bauxite "
            "53-56 Mt.",
            ["production", "deliveries", "deliveries", "production"],
            id="guidance of one material after another",
        ),
        pytest.param(
            "PLS made 188 kt of spodumene. The project took its capacity to 1 Mtpa. FY25 guidance is 700-740 kt.",
            ["production", "capacity", "production"],
            id="a sentence that opens with its year",
        ),
        pytest.param("Smelters needed 210 million tons of nickel ore.", ["consumption"], id="needed"),
        pytest.param("Mills sold 1.4 million tons of rebar abroad.", ["exports"], id="sold abroad"),
        pytest.param(
            "Plants ground 73 million tons of cement and refined some 340,000 tons of tin.",
            ["production", "production"],
            id="a verb of making",
        ),
        pytest.param("Mills were able to produce 1.3 million tons of steel.", ["production"], id="were able"),
        pytest.param("Domestic customers got 171,000 tons of slab.", ["deliveries"], id="customers got"),
        pytest.param("Inbound volumes of tin ore were 13,000 tons.", ["imports"], id="inbound"),
        pytest.param(
            "Some 100 million tonnes of iron ore entered Chinese ports.", ["imports"], id="entered ports"
        ),
        pytest.param("Nearly 2 million tons of steel were lost in summer.", ["other"], id="were lost"),
        pytest.param(
            "The works had 95,000 tons of bauxite lying in its yard.", ["inventory"], id="lying in a yard"
        ),
        pytest.param(
            "The Ministry of Mineral Resources counted 500,000 tons of nickel.", ["production"], id="a name"
        ),
        pytest.param(
            "The leading producers were China (146,000 tonnes of tin) and Peru (19,000 tonnes).",
            ["production", "production"],
            id="producers",
        ),
        pytest.param("Some 3 million tons of steel was used at home.", ["consumption"], id="used"),
        pytest.param("Demand for zinc rose to 2 million tons.", ["consumption"], id="demand"),
        pytest.param("The miner washed 58,000 tons of coal.", ["production"], id="washed"),
        pytest.param("Pellets sent to steel mills weighed 12 million tons.", ["deliveries"], id="sent"),
        pytest.param("Kumba railed 9 million tons of iron ore to Saldanha.", ["deliveries"], id="railed"),
        pytest.param("Coal India was sitting on 106 million tons of coal.", ["inventory"], id="sitting on"),
        pytest.param(
            "Sales at the mine, which exports all its coal, were 5 million tons.",
            ["sales"],
            id="aside between commas",
        ),
        pytest.param(
            "Exports of rebar rose by 150,000 tons to hit 1.2 million tons.",
            ["other", "exports"],
            id="a difference hands its measure on",
        ),
        pytest.param(
            "Gypsum exports were 2 million tons. Talc and salt together made 300,000 tons.",
            ["exports", "exports"],
            id="together made",
        ),
    ],
)
def test_the_governing_word(text, expected):
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The plant can make 3 million tons of cement.", ["capacity"], id="can make"),
        pytest.param(
            "The smelter, designed to treat 1.7 million tons of copper concentrate per year, burned.",
            ["capacity"],
            id="designed to treat",
        ),
        pytest.param(
            "Its mills could supply 3 million tons of coal concentrate annually.",
            ["capacity"],
            id="could supply",
        ),
        pytest.param(
            "The works will be able to make 130,000 tons of zinc and 70,000 tons of lead per year.",
            ["capacity", "capacity"],
            id="a rate behind a list",
        ),
        pytest.param(
            "The plant is to add 24,000 tonnes of lithium carbonate once it runs at full rate.",
            ["capacity"],
            id="at full rate",
        ),
        pytest.param(
            "Sefidabeh holds 650,000 tons of antimony ore with a grade of 2 percent.",
            ["reserves"],
            id="holds ore",
        ),
        pytest.param(
            "What is left in the pit is put at 9 million tons of ore.", ["reserves"], id="left in the pit"
        ),
        pytest.param("Mills have room for 17 million tons of iron ore a year.", ["capacity"], id="room for"),
        pytest.param(
            "The country needs 60 million tons of cement a year.", ["consumption"], id="needs a year"
        ),
        pytest.param(
            "We quarry 14 million tons of marble a year.", ["production"], id="flow told by the year"
        ),
        pytest.param("Explorers have found 20 million tons of zinc ore.", ["reserves"], id="found"),
        pytest.param(
            "The property is estimated to contain 500,000 ounces of gold.", ["reserves"], id="to contain"
        ),
        pytest.param(
            "Also left out are reserves of 1.4 million tons of copper ore that could be milled.",
            ["reserves"],
            id="reserves that could be milled",
        ),
        pytest.param("The vein holds 12 tons of gold.", ["reserves"], id="holds"),
        pytest.param("The mine has produced 12 tons of gold.", ["production"], id="has produced"),
        pytest.param("Sarcheshmeh sits on 1.2 billion tons of copper ore.", ["reserves"], id="sits on"),
        pytest.param(
            "It sold 18,000 tonnes of uranium; its resources, 300,000 tonnes, are the largest.",
            ["sales", "reserves"],
            id="resources beside the amount",
        ),
    ],
)
def test_capacity_and_reserves(text, expected):
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Rebar imports",
            "Imports of rebar were 90,000 tons. China sent 20,000 tons.",
            ["imports", "imports"],
            id="sent in an article on imports",
        ),
        pytest.param(
            "China's trade",
            "China exported 9 million tons of steel. It bought 112 million tons of iron ore.",
            ["exports", "imports"],
            id="an exporter buys",
        ),
        pytest.param(
            "Coal in May",
            "The mine has a capacity of 5 million tons of coal. In May, 400,000 tons came out of it.",
            ["capacity", "production"],
            id="capacity is not handed on",
        ),
        pytest.param(
            "Coal miner builds stocks",
            "The miner raised 121,000 tons of coal. Its target for the year is 700,000 tons.",
            ["production", "production"],
            id="stocks in the title",
        ),
        pytest.param(
            "",
            "Copper exports from Peru were 200,000 tons. Output fell in the month. It came to 210,000 tons.",
            ["exports", "production"],
            id="it takes up the measure just spoken of",
        ),
        pytest.param(
            "",
            "Iran exported 2 million tons of pellets. Output also grew. The figure reached 50 million tons.",
            ["exports", "production"],
            id="the figure takes up the measure just spoken of",
        ),
        pytest.param(
            "",
            "Copper exports from Peru were 200,000 tons. Output fell. It exported 7,000 tons of tin.",
            ["exports", "exports"],
            id="a measure of its own comes first",
        ),
        pytest.param(
            "Gold Fields",
            "Gold output was 551,000 ounces. Salares Norte delivered 58,000 ounces.",
            ["production", "production"],
            id="delivered to nobody",
        ),
        pytest.param(
            "Steel",
            "Output of steel was 5 million tons. The firm delivered 40,000 tons to the railways.",
            ["production", "deliveries"],
            id="delivered to someone",
        ),
        pytest.param(
            "Coal in November",
            "Coal production was 67 million tonnes in November. Despatch came to 65 million tonnes.\n\n"
            "Cumulatively, the fiscal year has seen 353 million tonnes.",
            ["production", "deliveries", "production"],
            id="a new paragraph comes back to the lead",
        ),
        pytest.param(
            "Cement",
            "Plants made 70 million tons of cement. They exported 12 million tons.\n\nIraq took 4 million tons.",
            ["production", "exports", "exports"],
            id="what buyers took of the exports",
        ),
        pytest.param(
            "Gold of Fekola",
            "The miner produced 180,000 ounces of gold. It sold 178,000 ounces. Guidance is 800,000 ounces.",
            ["production", "sales", "production"],
            id="guidance is of the lead",
        ),
        pytest.param(
            "Coal of Richards Bay",
            "Exports of coal were 52 million tonnes. Asian buyers took 44 million tonnes.",
            ["exports", "exports"],
            id="buyers of exports",
        ),
    ],
)
def test_the_context(title, text, expected):
    assert measures(text, title) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Power cuts kept mills from producing 1.7 million tons of steel.", id="kept from producing"
        ),
        pytest.param("The strike lost the mine 30,000 tons of copper output.", id="lost"),
        pytest.param("World copper output exceeded usage by 168,000 tons.", id="exceeded by"),
        pytest.param("Copper output was better, an improvement of 4,000 tons on 2023.", id="improvement"),
    ],
)
def test_differences_are_other(text):
    assert measures(text) == ["other"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Owing to the strike 210,000 tonnes of coal were not mined.", ["other"], id="were not mined"
        ),
        pytest.param(
            "Some 4,000 ounces of gold could not be poured in May.", ["other"], id="could not be poured"
        ),
        pytest.param(
            "About 3 million tonnes of iron ore was never shipped.", ["other"], id="was never shipped"
        ),
        pytest.param(
            "That is why 9,000 tonnes of zinc weren't produced.", ["other"], id="were not, in short"
        ),
        pytest.param(
            "Because of floods 70,000 tons of clinker has not been sold.", ["other"], id="has not been sold"
        ),
        pytest.param(
            "About 4,800 tonnes of the tin produced was exported.", ["exports"], id="produced was exported"
        ),
        pytest.param(
            "Nearly 2 million tonnes of coal mined there were sold.", ["sales"], id="mined there were sold"
        ),
        pytest.param(
            "Some 61,000 tonnes of the slab cast in Taranto was later shipped to Genoa.",
            ["deliveries"],
            id="cast in",
        ),
        pytest.param(
            "Only 30,000 ounces of the gold poured last year were exported.",
            ["exports"],
            id="poured last year",
        ),
        pytest.param(
            "Of it, 900,000 tons of pellets made by Vale went abroad.",
            ["exports"],
            id="made by somebody went abroad",
        ),
        pytest.param("Some 5,000 tons of ore were mined and sold.", ["production"], id="no first participle"),
    ],
)
def test_what_was_not_done_and_what_was_done_then(text, expected):
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Togolese farmers use about 60,000 tonnes of phosphate a year.", ["consumption"], id="farmers"
        ),
        pytest.param(
            "Foundries in Gujarat use 1.1 million tons of pig iron.", ["consumption"], id="foundries"
        ),
        pytest.param("Its kilns burn 800,000 tons of coal a year.", ["consumption"], id="kilns"),
        pytest.param(
            "The smelter in Sohar consumes 720,000 tons of alumina a year.", ["consumption"], id="smelter"
        ),
        pytest.param("Glassmakers used 90,000 tonnes of soda ash.", ["consumption"], id="glassmakers"),
        pytest.param("The quarries supplied 1.5 million tonnes of phosphate.", ["production"], id="quarries"),
        pytest.param(
            "The mine at Tasiast supplied 600,000 ounces of gold.", ["production"], id="a mine supplied"
        ),
        pytest.param(
            "Both smelters supplied 1.5 million tonnes of ferroalloys.", ["production"], id="smelters"
        ),
        pytest.param(
            "The mine supplied 2 million tonnes of coal to Eskom.", ["deliveries"], id="to somebody"
        ),
        pytest.param("Glencore supplied 2 million tonnes of coal.", ["deliveries"], id="a trader supplied"),
        pytest.param(
            "Shipments from Discovery Bay were 510,000 tonnes of bauxite.", ["deliveries"], id="a bay"
        ),
        pytest.param(
            "Reserve Bank figures put exports of coal at 4 million tonnes.", ["exports"], id="a bank"
        ),
        pytest.param(
            "Ore from Deposit Ridge gave an output of 40,000 tonnes of zinc.", ["production"], id="a ridge"
        ),
        pytest.param(
            "Ore Reserves stand at 9 million tonnes of zinc ore.", ["reserves"], id="reserves in capitals"
        ),
        pytest.param(
            "Sonasid will open a mill that rolls 400,000 tonnes of wire rod yearly.",
            ["capacity"],
            id="a mill to come",
        ),
        pytest.param(
            "It is building a furnace which will make 90,000 tons of silicon metal a year.",
            ["capacity"],
            id="a furnace to come",
        ),
        pytest.param(
            "A melt shop, large enough for 600,000 tonnes of billets, burnt down.", ["capacity"], id="enough"
        ),
        pytest.param(
            "Plans are for a plant good for 70,000 tonnes of zinc.", ["capacity"], id="a plant good for"
        ),
    ],
)
def test_users_sources_plants_and_names(text, expected):
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "P1000 takes the mine to 1 million tonnes of spodumene a year.", ["capacity"], id="takes the mine"
        ),
        pytest.param(
            "It will lift the smelter to 90,000 tons of tin a year.", ["capacity"], id="lift the smelter"
        ),
        pytest.param(
            "A new kiln brings the works to 2 million tons of cement a year.", ["capacity"], id="the works"
        ),
        pytest.param(
            "Ramping its mill up would bring that plant to 3 Mt of ore a year.", ["capacity"], id="that plant"
        ),
        pytest.param(
            "They want to expand the refinery to 70,000 tons of zinc a year.", ["capacity"], id="a refinery"
        ),
        pytest.param(
            "Qinghai's lakes hold 54 million tonnes of potassium chloride.", ["reserves"], id="lakes"
        ),
        pytest.param("The salar holds 11 million tonnes of lithium carbonate.", ["reserves"], id="a salar"),
        pytest.param("The hill contains 900,000 tonnes of graphite.", ["reserves"], id="a hill"),
        pytest.param("The concession hosts 4 million ounces of gold.", ["reserves"], id="a concession"),
        pytest.param("This pipe contains 30 million carats of diamonds.", ["reserves"], id="a pipe"),
        pytest.param("Hyundai sold 33,000 tons of sheet piles.", ["sales"], id="piles that are no stock"),
    ],
)
def test_what_a_site_is_taken_to_and_what_it_holds(text, expected):
    assert measures(text) == expected
