"""What a plant can make, what a site holds, and what is done at them: the measures of amounts of mines and plants."""

import pytest

from tests.figures.measure_cases import measures


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Zambia plans to produce 1 million tons of copper this year, and then to reach 3 million tons a year.",
            ["production", "production"],
            id="reached behind what is to be produced",
        ),
        pytest.param(
            "Zambia plans to produce 1 million tons of copper this year and has a smelter of 400,000 tons a year.",
            ["production", "capacity"],
            id="a smelter behind what is to be produced",
        ),
        pytest.param(
            "Ghana came first with gold production of 158 tons a year, followed by Sudan with a total of 127 tons a year.",
            ["production", "production"],
            id="who follows with a total",
        ),
        pytest.param(
            "Output fell by 4 percent to 18 million tons, compared to 19 million tons in the same period of last year,"
            " and exports of cement rose 37 percent.",
            ["production", "production"],
            id="goods whose exports rose",
        ),
    ],
)
def test_a_yearly_rate_that_follows_what_is_made(text, expected):
    assert measures(text) == expected
