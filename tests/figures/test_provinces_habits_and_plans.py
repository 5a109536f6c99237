"""Whole figures of Iranian wires: who is meant by "the latter" and "the province", yearly habits, the years of a plan."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the latter of three",
        "2016-05-09",
        "",
        "Iran produced 27,000 tons of aluminium ingots in Farvardin.\n\nCorvane Aluminum made 14,000 tons, Hollin"
        " Aluminum 9,000 tons and Tarn Alumina 4,000 tons. The latter also made 18,000 tons of alumina powder and"
        " 30,000 tons of hydrate.",
        "27,000 tons: production actual, aluminium ingot, Iran, 1395-01",
        "14,000 tons: production actual, aluminium ingot, Corvane Aluminum, 1395-01",
        "9,000 tons: production actual, aluminium ingot, Hollin Aluminum, 1395-01",
        "4,000 tons: production actual, aluminium ingot, Tarn Alumina, 1395-01",
        "18,000 tons: production actual, alumina, Tarn Alumina, 1395-01",
        "30,000 tons: production actual, aluminium hydrate, Tarn Alumina, 1395-01",
    ),
    case(
        "the former of two clauses",
        "2016-01-09",
        "",
        "Corvane Steel produced 14,000 tons of slabs in Azar and Hollin Steel made 9,000 tons in the period. The"
        " former exported 3,000 tons while the latter sold 4,000 tons at home.",
        "14,000 tons: production actual, slab, Corvane Steel, 1394-09",
        "9,000 tons: production actual, slab, Hollin Steel, 1394-09",
        "3,000 tons: exports actual, slab, Corvane Steel, 1394-09",
        "4,000 tons: sales actual, slab, Hollin Steel, 1394-09",
    ),
    case(
        "what exports were put at",
        "2016-01-09",
        "",
        "Steelmakers of Iran sold 2.9 million tons of crude steel abroad in the nine months to December 21, 2015,"
        " IMIDRO said.\n\nCorvane Steel Company was ahead of the rest. Its exports of slabs passed 1.1 million tons in"
        " the period. For the ninth month alone (November 22-December 21) they were put at 140,000 tons.",
        "2.9 million tons: exports actual, crude steel, Iran, 2015-03-21..2015-12-21",
        "1.1 million tons: exports actual, slab, Corvane Steel Company, 2015-03-21..2015-12-21",
        "140,000 tons: exports actual, slab, Corvane Steel Company, 1394-09",
    ),
    case(
        "of which a province gave",
        "2021-10-04",
        "",
        "Lead and zinc ore production in Iran was 702,000 tons in the first half of 1400, of which Zanjan Province"
        " accounted for 480,000 tons.",
        "702,000 tons: production actual, lead and zinc ore, Iran, 2021-03-21..2021-09-22",
        "480,000 tons: production actual, lead and zinc ore, Zanjan, 2021-03-21..2021-09-22",
    ),
    case(
        "the province that sends",
        "2018-05-14",
        "",
        "The mines of Lorestan Province gave 9 million tons of minerals in the last Iranian year. Marble and travertine"
        " are best known. Last year the province supplied 1.5 million tons of the two stones to workshops in Isfahan"
        " and Markazi.",
        "9 million tons: production actual, mineral, Lorestan, 1396",
        "1.5 million tons: deliveries actual, marble and travertine, Lorestan, 1396",
    ),
    case(
        "a habit and its part",
        "2018-11-05",
        "",
        "Lorestan Province has 240 mines, producing 11 million tons of minerals per year. Building stones account for"
        " 2.4 million tons of it. It exported 64,000 tons of stone in the last Iranian year.",
        "11 million tons: production actual, mineral, Lorestan",
        "2.4 million tons: production actual, building stone, Lorestan",
        "64,000 tons: exports actual, stone, Lorestan, 1396",
    ),
    case(
        "of a habit a part goes abroad",
        "2016-09-03",
        "",
        "Iran's quarries produce some 14 million tons of decorative stone a year, of which a mere 450,000 tons are"
        " exported. Last year 620,000 tons of raw stone were exported.",
        "14 million tons: production actual, decorative stone, Iran",
        "450,000 tons: exports actual, decorative stone, Iran",
        "620,000 tons: exports actual, raw stone, Iran, 1394",
    ),
    case(
        "smelters' needs",
        "2020-02-01",
        "",
        "Iran Alumina Company produced 199,000 tons of alumina powder in the ten months to January 20, IMIDRO said. Aluminum smelters"
        " need 800,000 tons of alumina a year.",
        "199,000 tons: production actual, alumina, Iran Alumina Company, 2019-03-21..2020-01-20",
        "800,000 tons: consumption actual, alumina, Iran",
    ),
    case(
        "gives, whereas needed",
        "2020-11-02",
        "",
        "Alumina production in Iran is on the rise. The Jajarm complex gives about 240,000 tons of alumina per annum, whereas the smelters of the country need 900,000 tons.",
        "240,000 tons: production actual, alumina, Jajarm",
        "900,000 tons: consumption actual, alumina, Iran",
    ),
    case(
        "able to treat a year",
        "2022-02-08",
        "",
        "Officials said that the Hired mine in South Khorasan was able to treat 240,000 metric tons (mt) of gold ore a"
        " year and would pour 300 kilograms of gold in the next Iranian year. They want to double that to 600 kilograms"
        " once a second line is in place.",
        "240,000 metric tons: capacity actual, gold ore, Hired mine",
        "300 kilograms: production planned, gold, Hired mine, 1401",
        "600 kilograms: production planned, gold, Hired mine",
    ),
    case(
        "by the end of a plan's years",
        "2013-02-11",
        "",
        "Iran is to produce 28 million tons of steel by the end of the Fifth Development Plan (2010-2015).",
        "28 million tons: production planned, steel, Iran, 2015",
    ),
    case(
        "over a stretch of years",
        "2024-03-11",
        "",
        "Chile got a quota of 3 million tons of copper ore for 2024-2027.",
        "3 million tons: production planned, copper ore, Chile, 2024-01-01..2027-12-31",
    ),
    case(
        "products of a steelmaker",
        "2021-11-20",
        "",
        "In seven months Mobarakeh Steel Company exported 720,000 tons of products, Khuzestan Steel Company 1.2 million"
        " tons of slabs, and Esfahan Steel Company 810,000 tons of rebars.",
        "720,000 tons: exports actual, steel product, Mobarakeh Steel Company, 2021-03-21..2021-10-22",
        "1.2 million tons: exports actual, slab, Khuzestan Steel Company, 2021-03-21..2021-10-22",
        "810,000 tons: exports actual, rebar, Esfahan Steel Company, 2021-03-21..2021-10-22",
    ),
    case(
        "makers between dashes",
        "2019-12-08",
        "",
        "Sangan in Khorasan Razavi produced 8.3 million tons of iron ore concentrate in 1397. The companies active in"
        " the region - Opal Parsian, Corvane Mining and Toseh Melli - accounted for 2.9 million, 3.3 million and"
        " 2.1 million tons.",
        "8.3 million tons: production actual, iron ore concentrate, Sangan, 1397",
        "2.9 million: production actual, iron ore concentrate, Opal Parsian, 1397",
        "3.3 million: production actual, iron ore concentrate, Corvane Mining, 1397",
        "2.1 million tons: production actual, iron ore concentrate, Toseh Melli, 1397",
    ),
    case(
        "a city of one million",
        "2018-05-02",
        "",
        "A new smelter in Lamerd is to give 300,000 tons of aluminum a year. It will need as much power as a city of one"
        " million.",
        "300,000 tons: production planned, aluminium, Lamerd",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_an_iranian_wire_is_read_whole(published, title, text, expected):
    check(published, title, text, expected)
