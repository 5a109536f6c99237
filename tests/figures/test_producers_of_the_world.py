"""Whole figures of stories of the world: whose they are, and which names are nobody's.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "words of accounts are no names",
        "2023-11-08",
        "Hollin Reports Third Quarter 2023 Results",
        "Hollin Inc. announces its results for the third quarter of 2023.\n\nCash balance of $39.5 million\n\n"
        "Commissioning of the ilmenite concentrate plant, which produced 350 tonnes in August\n\n"
        "Liquidity stood at $90 million, production at 5,100 tonnes of zircon",
        "350 tonnes: production actual, ilmenite concentrate, Hollin Inc, 2023-08",
        "5,100 tonnes: production actual, zircon, Hollin Inc, 2023q3",
    ),
    case(
        "a port's exports and the month before",
        "2019-09-05",
        "Australia's Port Hedland iron ore exports to China jump in August",
        "Shipments of iron ore to China from Australia's Port Hedland were 10% higher in August than a month earlier, the"
        " port's operator said. At 38.14 million tonnes, up from 34.53 million tonnes, exports to China were also 7%"
        " above those of August 2018. All destinations included, August exports of iron ore totalled 45.43 million tonnes."
        " The port had handled 41.01 million tonnes in July.",
        "38.14 million tonnes: exports actual, iron ore, Port Hedland, 2019-08, +7 yoy",
        "34.53 million tonnes: exports actual, iron ore, Port Hedland, 2019-07",
        "45.43 million tonnes: exports actual, iron ore, Port Hedland, 2019-08",
        "41.01 million tonnes: exports actual, iron ore, Port Hedland, 2019-07",
    ),
    case(
        "a state's marketing body",
        "2024-07-18",
        "",
        "The Minerals Marketing Corporation of Zimbabwe sold less in the first half of 2024, the Corporation's manager"
        " Nomsa Moyo said. Matte of the platinum group metals earned most, with 18,844 mt sold. Sales of PGM concentrate"
        " rose 30% to 85,407 mt.",
        "18,844 mt: sales actual, platinum group metal matte, Zimbabwe, 2024h1",
        "85,407 mt: sales actual, platinum group metal concentrate, Zimbabwe, 2024h1, +30 yoy",
    ),
    case(
        "two companies with an and, between them",
        "2014-02-26",
        "Sierra Leone sells more iron ore",
        "The country exported 1.77 million tonnes of iron ore in January. Behind the increase are African Minerals and"
        " London Mining, both listed in London. They began late in 2011, and in 2013 mined 11.1 million tonnes of iron"
        " ore between them.",
        "1.77 million tonnes: exports actual, iron ore, Sierra Leone, 2014-01",
        "11.1 million tonnes: production actual, iron ore, African Minerals and London Mining, 2013",
    ),
    case(
        "moves with their signs, and where imports are from",
        "2013-07-25",
        "China's iron ore imports",
        "China's iron ore imports of the first half of 2013 came from India (-22.3 Mt to 5.5 Mt), Brazil (-6.5 Mt to 70.5 Mt)"
        " and South Africa (20.4 Mt).",
        "22.3 Mt: other actual, iron ore, China, 2013h1",
        "5.5 Mt: imports actual, iron ore, China, 2013h1",
        "6.5 Mt: other actual, iron ore, China, 2013h1",
        "70.5 Mt: imports actual, iron ore, China, 2013h1",
        "20.4 Mt: imports actual, iron ore, China, 2013h1",
    ),
    case(
        "what somebody is, and verbs that open a line",
        "2009-10-06",
        "",
        "Miner Hollin Gold Inc produced 51,935 ounces of gold in the third quarter of 2009. The Canadian gold explorer expects"
        " to produce 80,000 ounces in the fourth quarter.\n\nSees output of 240,000 ounces in 2009",
        "51,935 ounces: production actual, gold, Hollin Gold Inc, 2009q3",
        "80,000 ounces: production planned, gold, Hollin Gold Inc, 2009q4",
        "240,000 ounces: production planned, gold, Hollin Gold Inc, 2009",
    ),
    case(
        "what was sold to a producer told by what it is",
        "2018-11-06",
        "",
        "Hollin made 111,023 tonnes of lithium spodumene in the third quarter. Shipments of lithium spodumene to Chinese lithium"
        " producer Ganfeng were reduced by about 4% to 91,313 tonnes.",
        "111,023 tonnes: production actual, spodumene concentrate, Hollin, 2018q3",
        "91,313 tonnes: deliveries actual, spodumene concentrate, Hollin, 2018q3, -4 yoy",
    ),
    case(
        "a vessel and a listing are nobody",
        "2019-06-21",
        "",
        "Altura Mining [AJM-ASX, ALT-NYSE] sold 38,600 tonnes of lithium spodumene in the June quarter. The Pacific Pioneer vessel"
        " took 13,700 tonnes of it in May.",
        "38,600 tonnes: sales actual, spodumene concentrate, Altura Mining, 2019q2",
        "13,700 tonnes: sales actual, spodumene concentrate, Altura Mining, 2019-05",
    ),
    case(
        "which tells of its own, and another's of the same time",
        "2024-07-18",
        "",
        "Vale reported iron ore production of 80.3 million tonnes for the June quarter. Vale's production was just ahead of Rio,"
        " which reported on Tuesday that it produced 79.5 million tonnes of ore in the three months to June 30th.",
        "80.3 million tonnes: production actual, iron ore, Vale, 2024q2",
        "79.5 million tonnes: production actual, iron ore, Rio, 2024q2",
    ),
    case(
        "another land's of the same month",
        "2018-03-27",
        "",
        "India's crude steel output was 8.43 million tons in February 2018, compared with 8.3 million tons in Japan.",
        "8.43 million tons: production actual, crude steel, India, 2018-02",
        "8.3 million tons: production actual, crude steel, Japan, 2018-02",
    ),
    case(
        "who speaks, and the company",
        "2018-04-19",
        "Rio overtakes Vale in iron ore production",
        "Vale said that total iron ore output slipped 4.9% year-on-year in the first quarter to 81.95 million tonnes, although the"
        " company maintained its 390 million tonne target for 2018.",
        "81.95 million tonnes: production actual, iron ore, Vale, 2018q1, -4.9 yoy",
        "390 million tonne: production planned, iron ore, Vale, 2018",
    ),
    case(
        "sites that gave millions",
        "2024-07-11",
        "",
        "Kumba Iron Ore's first-half production of iron ore slipped 2% to 18.5 million tonnes. Sishen gave 13.0 million, Kolomela"
        " 5.5 million.",
        "18.5 million tonnes: production actual, iron ore, Kumba Iron Ore, 2024h1, -2 yoy",
        "13.0 million: production actual, iron ore, Sishen, 2024h1",
        "5.5 million: production actual, iron ore, Kolomela, 2024h1",
    ),
    case(
        "a study group's use",
        "2024-10-24",
        "",
        "The International Nickel Study Group expects world primary nickel production of 3.516 Mt in 2024. Use is put at 3.346 Mt"
        " this year.",
        "3.516 Mt: production planned, primary nickel, World, 2024",
        "3.346 Mt: consumption planned, primary nickel, World, 2024",
    ),
    case(
        "an owner whose output is told",
        "2024-03-14",
        "",
        "Zimplats sold 161,300 ounces of 6E metal in the quarter ended December. The group is 87%-owned by Implats, whose refined"
        " output for the half-year was 1.79 million 6E ounces.",
        "161,300 ounces: sales actual, platinum group metal, Zimplats, 2023q4",
        "1.79 million 6E ounces: production actual, platinum group metal, Implats, 2023h2",
    ),
    case(
        "direct shipments are nobody's name",
        "2024-12-02",
        "",
        "Nickel ore output in the Philippines dropped 11% to 28.4 million dry metric tons in 2023. Direct shipments to China fell"
        " to 25.6 million DMT.",
        "28.4 million dry metric tons: production actual, nickel ore, Philippines, 2023, -11 yoy",
        "25.6 million DMT: deliveries actual, nickel ore, Philippines, 2023",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whose_figures(published, title, text, expected):
    check(published, title, text, expected)
