"""Stories of the world, told in other ways: cargoes, what was turned into something else, what had been before."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "while shipments sank",
        "2023-10-26",
        "Hollin",
        "Hollin's Varn mine produced 131,000 tons of spodumene concentrate in the September quarter, ahead of a target of 128,000 tons, while shipments sank to 89,000 tons. "
        "The two delayed cargoes, of 20,000 tons each, left Esperance in the first week of October.",
        "131,000 tons: production actual, spodumene concentrate, Varn mine, 2023q3",
        "128,000 tons: production planned, spodumene concentrate, Varn mine, 2023q3",
        "89,000 tons: deliveries actual, spodumene concentrate, Varn mine, 2023q3",
        "20,000 tons: deliveries actual, spodumene concentrate, Varn mine, 2023-10",
    ),
    case(
        "turned into alumina",
        "2018-04-17",
        "Bauxite in Jamaica",
        "Jamaica mined 10.1 million tonnes of bauxite in 2017, against 8.5 million in 2016. "
        "Of this 5.6 million was turned into alumina on the island.",
        "10.1 million tonnes: production actual, bauxite, Jamaica, 2017",
        "8.5 million: production actual, bauxite, Jamaica, 2016",
        "5.6 million: consumption actual, bauxite, Jamaica, 2017",
    ),
    case(
        "the state-owned maker",
        "2017-06-08",
        "Turkish borates conquer China",
        "The state-owned Eti Bor sold 1.95 million tonnes of boron products in 2016. "
        "Production, which had been 1.9 million tonnes in 2015, edged up to 2 million.",
        "1.95 million tonnes: sales actual, boron product, Eti Bor, 2016",
        "1.9 million tonnes: production actual, boron product, Eti Bor, 2015",
        "2 million: production actual, boron product, Eti Bor, 2016",
    ),
    case(
        "what it had set out with",
        "2019-01-24",
        "Silver",
        "Fresnella ended 2018 with silver output of 61.8 million ounces, 5% more than in 2017 yet below the 64.5-67.5 million they had set out with. "
        "San Julio's two lodes gave 11.1 million between them.",
        "61.8 million ounces: production actual, silver, Fresnella, 2018, +5 yoy",
        "64.5-67.5 million: production planned, silver, Fresnella, 2018",
        "11.1 million: production actual, silver, San Julio, 2018",
    ),
    case(
        "mining in terms of concentrate",
        "2016-07-06",
        "Ukraine's ore",
        "Ukraine exported 19.3 mln tonnes of iron ore in January-June 2016. "
        "Iron ore mining (in terms of concentrate) totaled 31.6 mln tonnes, down 6.7%.",
        "19.3 mln tonnes: exports actual, iron ore, Ukraine, 2016h1",
        "31.6 mln tonnes: production actual, iron ore concentrate, Ukraine, 2016h1, -6.7 yoy",
    ),
    case(
        "China took",
        "2023-05-05",
        "Chrome from South Africa",
        "South Africa shipped 1.4 million tonnes of chrome ore in April. China took 1.1 million.",
        "1.4 million tonnes: deliveries actual, chrome ore, South Africa, 2023-04",
        "1.1 million: deliveries actual, chrome ore, South Africa, 2023-04",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_a_story_is_read_whole(published, title, text, expected):
    check(published, title, text, expected)
