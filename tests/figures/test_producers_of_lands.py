"""What lands and their agencies tell: counted producers, whose a whole is, parts, ports, plans and their bases."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "number of firms that opens a sentence",
        "2023-03-14",
        "Chrome from Zimbabwe",
        "Fourteen private firms produced 1.3 million tonnes of chrome ore in Zimbabwe in 2022. Joint ventures accounted"
        " for 410,000 tonnes of this.",
        "1.3 million tonnes: production actual, chrome ore, Zimbabwe, 2022",
        "410,000 tonnes: production actual, chrome ore, Zimbabwe, 2022",
    ),
    case(
        "counted on",
        "2024-09-20",
        "Zircon from Senegal",
        "Senegal mined 31,000 tonnes of zircon in the first half of 2024. The government had counted on 44,000 tonnes"
        " for the half.",
        "31,000 tonnes: production actual, zircon, Senegal, 2024h1",
        "44,000 tonnes: production planned, zircon, Senegal, 2024h1",
    ),
    case(
        "land by two names",
        "2023-09-18",
        "DRC cobalt",
        "The Democratic Republic of Congo produced 71,000 tonnes of cobalt in the first half of 2023. Tin output rose to"
        " 12,000 tonnes.",
        "71,000 tonnes: production actual, cobalt, Democratic Republic of Congo, 2023h1",
        "12,000 tonnes: production actual, tin, Democratic Republic of Congo, 2023h1",
    ),
    case(
        "reserves that lie in lands",
        "2023-09-18",
        "Antimony in the ground",
        "World reserves of antimony are put at 2.1 million tonnes, of which 350,000 tonnes are located in Bolivia and"
        " 260,000 tonnes in Turkey.",
        "2.1 million tonnes: reserves actual, antimony, World",
        "350,000 tonnes: reserves actual, antimony, Bolivia",
        "260,000 tonnes: reserves actual, antimony, Turkey",
    ),
    case(
        "whole that a land made",
        "2019-02-12",
        "Hollin in Kyrgyzstan",
        "Hollin's output made up most of the 18.2 tons of gold that Kyrgyzstan produced in 2018.",
        "18.2 tons: production actual, gold, Kyrgyzstan, 2018",
    ),
    case(
        "land's own imports behind shipments to it",
        "2022-05-14",
        "Bauxite from Guinea",
        "Guinea's bauxite shipments to China climbed to 15 million tonnes in the first quarter of 2022, half of China's"
        " imports of 30 million tonnes.",
        "15 million tonnes: deliveries actual, bauxite, Guinea, 2022q1",
        "30 million tonnes: imports actual, bauxite, China, 2022q1",
    ),
    case(
        "one port beside another",
        "2022-02-10",
        "Coal through Beira",
        "Coal exports through Beira were 5.1 million tonnes in 2021, compared with 61 million tonnes through Richards Bay.",
        "5.1 million tonnes: exports actual, coal, Beira, 2021",
        "61 million tonnes: exports actual, coal, Richards Bay, 2021",
    ),
    case(
        "list with a change for each",
        "2021-08-10",
        "Zinc by region",
        "Zinc output fell in three regions in June. Ancash, Pasco and Junin fell 12% to 41,000 tonnes, 19% to 12,500"
        " tonnes and 5% to 28,000 tonnes.",
        "41,000 tonnes: production actual, zinc, Ancash, 2021-06, -12 yoy",
        "12,500 tonnes: production actual, zinc, Pasco, 2021-06, -19 yoy",
        "28,000 tonnes: production actual, zinc, Junin, 2021-06, -5 yoy",
    ),
    case(
        "land of the dateline",
        "2023-05-10",
        "Tarn Steel shares up",
        "KOLKATA: Shares of Tarn Steel rose. Domestic crude steel output was 10.4 million tonnes in April.",
        "10.4 million tonnes: production actual, crude steel, India, 2023-04",
    ),
    case(
        "ministry on a branch in a story on a company",
        "2023-07-05",
        "Hollin Collieries lags behind",
        "Coal production rose 8.1 per cent to 70.2 million tonnes in June, the coal ministry said. Hollin Collieries made"
        " 1.1 million tonnes.",
        "70.2 million tonnes: production actual, coal, India, 2023-06, +8.1 yoy",
        "1.1 million tonnes: production actual, coal, Hollin Collieries, 2023-06",
    ),
    case(
        "two mines that a sentence is about",
        "2024-03-05",
        "Copper in Zambia",
        "Tarnfield and Nordvik, the biggest copper mines of Zambia, supplied 340,000 tons of copper ore to the smelter in 2023.",
        "340,000 tons: deliveries actual, copper ore, Tarnfield and Nordvik, 2023",
    ),
    case(
        "kept at home and sold abroad",
        "2022-06-14",
        "Coal in Kazakhstan",
        "Kazakhstan mined 39 million tonnes of coal in the first quarter of 2022. Of this, 8 million tonnes were exported"
        " and 28 million tonnes went to the domestic market.",
        "39 million tonnes: production actual, coal, Kazakhstan, 2022q1",
        "8 million tonnes: exports actual, coal, Kazakhstan, 2022q1",
        "28 million tonnes: sales actual, coal, Kazakhstan, 2022q1",
    ),
    case(
        "year before in the bracket of a forecast",
        "2022-09-06",
        "Platinum in Zimbabwe",
        "Platinum output of Zimbabwe is forecast at 510,000 ounces in 2022 (2021: 480,000 ounces). Hollin is to contribute"
        " 190,000 ounces.",
        "510,000 ounces: production planned, platinum, Zimbabwe, 2022",
        "480,000 ounces: production actual, platinum, Zimbabwe, 2021",
        "190,000 ounces: production planned, platinum, Hollin, 2022",
    ),
    case(
        "unit told once for goals of several years",
        "2016-05-24",
        "Bauxite plans",
        "Tarn Bauxite plans to mine 14 million tonnes of bauxite by 2017, 17.5 million by 2018 and 26 million by 2022.",
        "14 million tonnes: production planned, bauxite, Tarn Bauxite, 2017",
        "17.5 million: production planned, bauxite, Tarn Bauxite, 2018",
        "26 million: production planned, bauxite, Tarn Bauxite, 2022",
    ),
    case(
        "previous year after a fiscal one",
        "2022-05-10",
        "Corvane Zinc's year",
        "In the fiscal year ended March 31, 2022, Corvane Zinc mined 310,000 tonnes of zinc ore. In the previous year,"
        " 290,000 tonnes were mined.",
        "310,000 tonnes: production actual, zinc ore, Corvane Zinc, 2021-04..2022-03",
        "290,000 tonnes: production actual, zinc ore, Corvane Zinc, 2020-04..2021-03",
    ),
    case(
        "daily average as a base",
        "2022-02-10",
        "Steel in China",
        "China made 78 million tonnes of crude steel in January 2022, or 2.52 million tonnes a day, against a daily average"
        " of 2.61 million tonnes in December.",
        "78 million tonnes: production actual, crude steel, China, 2022-01",
        "2.52 million tonnes: production actual, crude steel, China, 2022-01",
        "2.61 million tonnes: production actual, crude steel, China, 2021-12",
    ),
    case(
        "half of what was made years ago",
        "2024-03-05",
        "Copper in Zambia",
        "Zambia mined 690,000 tons of copper in 2023. Tarn Copper gave 95,000 tons, half of what it made five years ago.",
        "690,000 tons: production actual, copper, Zambia, 2023",
        "95,000 tons: production actual, copper, Tarn Copper, 2023",
    ),
    case(
        "tickers of two exchanges in a bracket",
        "2024-01-25",
        "Hollin ships more",
        "Miner Hollin Ltd. (HLNUY, HLNGY, HLN.AX) said iron ore shipments were 41.2 million tonnes in the December quarter.",
        "41.2 million tonnes: deliveries actual, iron ore, Hollin Ltd, 2023q4",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_of_lands(published, title, text, expected):
    check(published, title, text, expected)
