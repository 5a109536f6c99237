"""Whole figures of stories on Iranian mining: times that are told apart, who buys and supplies, two told in turn.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the half whose last day is told",
        "2016-10-31",
        "Corvane Steel of Iran",
        "Corvane Steel, of Iran, shipped 2.5 million mt of slab in the first half of its fiscal year ended September 21. Exports rose to 640,000 mt from 520,000 mt.",
        "2.5 million mt: deliveries actual, slab, Corvane Steel, 1395-01..1395-06",
        "640,000 mt: exports actual, slab, Corvane Steel, 1395-01..1395-06",
        "520,000 mt: exports actual, slab, Corvane Steel, 1394-01..1394-06",
    ),
    case(
        "a month alone",
        "2017-11-06",
        "Steel of Iran",
        "Iranian steelmakers sold 10.9 million tons of steel in the seven months to Oct. 22. Corvane Steel accounted for 4.2 million tons. Its Shahrivar sales alone exceeded 640,000 tons. Nordvik Steel followed with 2.15 million tons.",
        "10.9 million tons: sales actual, steel, Iran, 1396-01..1396-07",
        "4.2 million tons: sales actual, steel, Corvane Steel, 1396-01..1396-07",
        "640,000 tons: sales actual, steel, Corvane Steel, 1396-06",
        "2.15 million tons: sales actual, steel, Nordvik Steel, 1396-01..1396-07",
    ),
    case(
        "the part of another year",
        "2022-12-27",
        "Gypsum of Bushehr",
        "Mines in Bushehr province dug 9.6 million tons of gypsum in nine months. In 1400 the figure was 8.7 million tons in the same period.",
        "9.6 million tons: production actual, gypsum, Bushehr, 1401-01..1401-09",
        "8.7 million tons: production actual, gypsum, Bushehr, 1400-01..1400-09",
    ),
    case(
        "a share of the exports, in tons",
        "2019-04-29",
        "Steel of Iran",
        "Iran exported 7.1 million tonnes of steel in the last Iranian year. Over 60 percent of the exports, or 4.5 million tonnes, were billet.",
        "7.1 million tonnes: exports actual, steel, Iran, 1397",
        "4.5 million tonnes: exports actual, billet, Iran, 1397",
    ),
    case(
        "who supplied an importer",
        "2014-10-28",
        "Iran's imports of steel",
        "Iran imported 1.6 million tons of steel in the first seven months of this Iranian year (March 21-Oct. 22). Russia and Kazakhstan supplied 700,000 tons and 410,000 tons of the total.",
        "1.6 million tons: imports actual, steel, Iran, 1393-01..1393-07",
        "700,000 tons: imports actual, steel, Iran, 1393-01..1393-07",
        "410,000 tons: imports actual, steel, Iran, 1393-01..1393-07",
    ),
    case(
        "what came from another land",
        "2021-10-20",
        "Corvane Alumina of Iran",
        "Corvane Alumina, of Iran, made 237,000 tons of alumina last year from 610,000 tons of bauxite, of which 90,000 tons came from Guinea.",
        "237,000 tons: production actual, alumina, Corvane Alumina, 1399",
        "610,000 tons: consumption actual, bauxite, Corvane Alumina, 1399",
        "90,000 tons: imports actual, bauxite, Corvane Alumina, 1399",
    ),
    case(
        "two smelters, each with its own",
        "2014-06-17",
        "Smelters of Iran",
        "Iran has sold Corvane Aluminium and Nordvik Aluminium to a local bidder. The two smelters can make 110,000 and 147,000 tons of aluminium a year. Last year they made 84,000 and 71,000 tons, respectively.",
        "110,000: capacity actual, aluminium, Corvane Aluminium",
        "147,000 tons: capacity actual, aluminium, Nordvik Aluminium",
        "84,000: production actual, aluminium, Corvane Aluminium, 1392",
        "71,000 tons: production actual, aluminium, Nordvik Aluminium, 1392",
    ),
    case(
        "lead that came to so much",
        "2022-04-11",
        "Zinc of Zanjan",
        "Zanjan's smelters in Iran made 141,000 tonnes of zinc in the year to 20 March 2022. Lead came to 92,000 tonnes.",
        "141,000 tonnes: production actual, zinc, Iran, 1400",
        "92,000 tonnes: production actual, lead, Iran, 1400",
    ),
    case(
        "gas that was cut",
        "2025-02-03",
        "Steel of Iran",
        "Iran's exports of steel fell to 8.49mn t in the first 10 months of the Iranian year. In the tenth month, when gas was cut to mills, exports dropped to 610,000t.",
        "8.49mn t: exports actual, steel, Iran, 1403-01..1403-10",
        "610,000t: exports actual, steel, Iran, 1403-10",
    ),
    case(
        "buyers of one land",
        "2014-11-12",
        "Cement of Iran",
        "Iran exported 11.3 million tons of cement in the first seven months of the Iranian year. Iraq and Afghanistan were the main buyers with 4.4 million tons and 1.3 million tons.",
        "11.3 million tons: exports actual, cement, Iran, 1393-01..1393-07",
        "4.4 million tons: exports actual, cement, Iran, 1393-01..1393-07",
        "1.3 million tons: exports actual, cement, Iran, 1393-01..1393-07",
    ),
    case(
        "output that was lost",
        "2025-07-20",
        "Corvane Steel of Iran",
        "Corvane Steel, of Iran, cast 2.2 million tonnes of crude steel in June. It lost nine days of production, or some 180,000 tonnes.",
        "2.2 million tonnes: production actual, crude steel, Corvane Steel, 2025-06",
        "180,000 tonnes: other actual, crude steel, Corvane Steel, 2025-06",
    ),
    case(
        "a form of molybdenum at another copper mine",
        "2022-07-19",
        "Corvane's Sarcheshmeh",
        "Sarcheshmeh, in Iran, produced 1,420 tons of molybdenum concentrate in the first quarter. At Sungun production was 410 tons.",
        "1,420 tons: production actual, molybdenum concentrate, Sarcheshmeh, 1401-01..1401-03",
        "410 tons: production actual, molybdenum concentrate, Sungun, 1401-01..1401-03",
    ),
    case(
        "where a plan starts from a capacity",
        "2018-08-13",
        "Corvane's plants in Iran",
        "Seven plants of Corvane Steel in Iran will add 5.6 million tons to the country's sponge iron capacity of 28 million tons.",
        "5.6 million tons: capacity planned, sponge iron, Iran",
        "28 million tons: capacity actual, sponge iron, Iran",
    ),
    case(
        "reserves proved where work is to begin",
        "2022-04-11",
        "Hollin in Iran",
        "Hollin, the Iranian zinc mine, has to be succeeded by Tarn, where 154 million tonnes of ore have been proved.",
        "154 million tonnes: reserves actual, zinc ore, Tarn",
    ),
    case(
        "a person who counts on exports",
        "2018-05-21",
        "Iran's ore",
        "Iran shipped 1.92 million tons of iron ore abroad in the first month of the fiscal year (March 21-April 20). The association's secretary general, Saeed Amini, expects the year's total at 20 million tons.",
        "1.92 million tons: exports actual, iron ore, Iran, 1397-01",
        "20 million tons: exports planned, iron ore, Iran, 1397",
    ),
    case(
        "a company that a stage of the state's listing tells of",
        "2023-08-01",
        "Corvane Copper",
        "At the start of August Codal published the report of Corvane Copper, an Iranian company. Cathode: 84,600 tons in four months, up 3% from 82,100 tons.",
        "84,600 tons: production actual, copper cathode, Corvane Copper, 1402-01..1402-04, +3 yoy",
        "82,100 tons: production actual, copper cathode, Corvane Copper, 1401-01..1401-04",
    ),
    case(
        "plants at two places, each with its own",
        "2017-02-22",
        "Corvane's pellets in Iran",
        "Corvane's plants, in Tarnabad and Selby, made 1.9 million and 2.1 million tons of iron ore pellets in the eleven months to February 18.",
        "1.9 million: production actual, iron ore pellet, Tarnabad, 1395-01..1395-11",
        "2.1 million tons: production actual, iron ore pellet, Selby, 1395-01..1395-11",
    ),
    case(
        "a smelter that was started up in a season",
        "2021-05-03",
        "Aluminium of Iran",
        "Output of aluminium in Iran jumped to 447,000 tonnes in the year that ended on March 20. Corvane's smelter, which was started up in spring, contributed 120,000 tonnes. Nordvik Aluminium made 188,000 tonnes.",
        "447,000 tonnes: production actual, aluminium, Iran, 1399",
        "120,000 tonnes: production actual, aluminium, Corvane, 1399",
        "188,000 tonnes: production actual, aluminium, Nordvik Aluminium, 1399",
    ),
    case(
        "a count of plants",
        "2018-06-27",
        "Stones of Iran",
        "Iran dug 12.7 million tons of decorative stone last year. Processing plants, of which there are 6,000, worked at a third of their 60-million-ton capacity.",
        "12.7 million tons: production actual, decorative stone, Iran, 1396",
        "60-million-ton: capacity actual, decorative stone, Iran",
    ),
    case(
        "ore that remains",
        "2021-03-16",
        "Hollin in Iran",
        "Hollin, a lead and zinc mine of Iran, dug 310,000 tons of ore in the eleven months to Feb. 18. The mine is good for 15 more years: 4.9 million tons of ore remain.",
        "310,000 tons: production actual, lead and zinc ore, Hollin, 1399-01..1399-11",
        "4.9 million tons: reserves actual, lead and zinc ore, Hollin",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_what_is_read(published, title, text, expected):
    check(published, title, text, expected)
