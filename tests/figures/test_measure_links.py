"""The measure of each amount by the word that governs it."""

import pytest

from tests.figures.measure_cases import measures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Of the output, 5 million tons of coal were shipped.", ["deliveries"], id="passive behind"
        ),
        pytest.param(
            "Teck sold 5 million tons of coal and made 72,000 tons of copper. Copper guidance was cut to 350,000 tons.",
            ["sales", "production", "production"],
            id="guidance is of what was told of the material",
        ),
        pytest.param(
            "Outokumpu delivered 486,000 tonnes of stainless steel.", ["deliveries"], id="steel delivered"
        ),
        pytest.param("The mine delivered 58,000 ounces of gold.", ["production"], id="a mine delivers"),
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
        pytest.param(
            "Plants ground 73 million tons of cement and refined some 340,000 tons of tin.",
            ["production", "production"],
            id="a verb of making",
        ),
        pytest.param("Mills were able to produce 1.3 million tons of steel.", ["production"], id="were able"),
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
        pytest.param(
            "Copper output was 300 kt in May. Escondida accounted for 90,000 tonnes of it, Codelco supplied 80,000 tonnes of the total.",
            ["production", "production", "production"],
            id="parts of what was told, by any verb",
        ),
        pytest.param(
            "MinRes shipped 21,000 tonnes of lithium and wants 120,000 tonnes out of the mine in 2026.",
            ["deliveries", "production"],
            id="out of the mine",
        ),
        pytest.param(
            "Produced and transported manganese ore was 7 million tonnes.",
            ["production"],
            id="produced and transported",
        ),
        pytest.param(
            "It raised sales of copper from production by 2% to 40,000 tonnes.",
            ["sales"],
            id="sales from production",
        ),
        pytest.param(
            "The mine gives 30,000 tonnes of zinc ore a year to cement makers.",
            ["production"],
            id="gives a year",
        ),
        pytest.param(
            "The plants' needs will surpass 3 million tonnes of iron ore.",
            ["consumption"],
            id="needs will surpass",
        ),
        pytest.param(
            "The plant will take in 1.2 million tonnes of iron ore pellets a year.",
            ["consumption"],
            id="will take in",
        ),
        pytest.param(
            "RBCT is short of the 91 million tonnes of coal a year it was built to handle.",
            ["capacity"],
            id="built to handle",
        ),
        pytest.param(
            "As of May 1 there were 40 kg of gold in the central vaults.",
            ["inventory"],
            id="in the vaults",
        ),
        pytest.param(
            "Copper output went up to 198 kt from 178 kt, helped by record plant throughput.",
            ["production", "production"],
            id="helped by",
        ),
        pytest.param(
            "Output rises to 740,000 tonnes of copper in 2025 and is to reach the three million tonnes a year by 2031.",
            ["production", "production"],
            id="and reach the",
        ),
        pytest.param(
            "Reserves are 28 million tons, and the annual capacity of the complex will grow from three tons of gold to six tons.",
            ["reserves", "capacity", "capacity"],
            id="from tons of gold to tons",
        ),
        pytest.param(
            "Output of steel was 2.5 million tons, and 18,200 tons of rail were delivered to the railways under a contract for 40,000 tons.",
            ["production", "deliveries", "deliveries"],
            id="what was done with the first",
        ),
        pytest.param(
            "An expansion to 120,000 tons of copper is to be finished in 2026.",
            ["capacity"],
            id="an expansion to",
        ),
        pytest.param(
            "After an expansion of output to 5,000 tons of copper it rests.",
            ["production"],
            id="an expansion of output",
        ),
        pytest.param(
            "RBCT is short of the 91 million tonnes of coal a year it was built to handle, and of the 76 million tonnes it exported in 2017.",
            ["capacity", "exports"],
            id="built to handle, against what it exported",
        ),
        pytest.param(
            "Proven bauxite reserves are 9 million tons. The mine gives 500,000 tons of bauxite a year.",
            ["reserves", "production"],
            id="a rate behind reserves",
        ),
        pytest.param(
            "Five sponge iron modules at Ahvaz supplied 3.96 million tons in 2024.",
            ["production"],
            id="modules supplied",
        ),
        pytest.param(
            "LME warehouses held 200,000 tonnes of copper.",
            ["inventory"],
            id="warehouses held",
        ),
        pytest.param(
            "Steelmakers melted 3 million tonnes of scrap.",
            ["consumption"],
            id="melted scrap",
        ),
        pytest.param(
            "Apparent use of zinc was 1.1 million tonnes.",
            ["consumption"],
            id="apparent use",
        ),
        pytest.param(
            "The firm moved 30,000 tonnes of zinc by rail.",
            ["deliveries"],
            id="moved by rail",
        ),
        pytest.param(
            "Buyers lifted 2.4 million tonnes of iron ore.",
            ["deliveries"],
            id="buyers lifted",
        ),
        pytest.param(
            "A mill with an output of 400,000 tonnes of steel a year was opened.",
            ["capacity"],
            id="a mill with an output of",
        ),
        pytest.param(
            "It has the muscle to make 40,000 tonnes of zinc a year.",
            ["capacity"],
            id="the muscle to make",
        ),
        pytest.param(
            "In 2025 it means to make 40,000 tonnes of zinc.",
            ["production"],
            id="means to make",
        ),
    ],
)
def test_the_governing_word(text, expected):
    assert measures(text) == expected
