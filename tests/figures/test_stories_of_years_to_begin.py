"""Whole figures of stories: years that are to begin, lists under announced units, what was won from what, who foretold.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the year that began in March",
        "2014-04-29",
        "Iran's aluminum",
        "Iran's IMIDRO speaks of 400,000 tons of aluminum for the country in the year that began in March.",
        "400,000 tons: production planned, aluminium, Iran, 1393",
    ),
    case(
        "an Iranian year that is to start",
        "2020-01-29",
        "Steel to Iraq",
        "Iraq's ministry puts its steel imports from Iran at 3.5 million tons for the whole of 2019. Iran hopes to sell 4 million tons of steel to its neighbor in the Iranian year that starts in March.",
        "3.5 million tons: imports actual, steel, Iraq, 2019",
        "4 million tons: exports planned, steel, Iran, 1399",
    ),
    case(
        "half of a fiscal year that is told by its end",
        "2013-10-01",
        "Copper",
        "Three Japanese smelters plan to produce 527,600 mt of copper cathode in the second half of the fiscal year to March 2014, compared with 541,300 mt in the same half a year ago.",
        "527,600 mt: production planned, copper cathode, Japan, 2013-10..2014-03",
        "541,300 mt: production actual, copper cathode, Japan, 2012-10..2013-03",
    ),
    case(
        "lines under an announced unit",
        "2022-10-03",
        "Gol Gohar's first half",
        "Gol Gohar has sent its figures for the first half of the year 1401 (March 21-September 22).\n\nProduction in six months, in tons (same period of 1400 in brackets; change):\n\nIron ore concentrate 7,312,400 (6,980,150; +4.8%)\n\nSponge iron 788,900 (812,600; -2.9%)",
        "7,312,400: production actual, iron ore concentrate, Gol Gohar, 1401h1, +4.8 yoy",
        "6,980,150: production actual, iron ore concentrate, Gol Gohar, 1400h1",
        "788,900: production actual, sponge iron, Gol Gohar, 1401h1, -2.9 yoy",
        "812,600: production actual, sponge iron, Gol Gohar, 1400h1",
    ),
    case(
        "pairs under times in their order",
        "2017-12-10",
        "Pellets",
        "IMIDRO has published its count of iron ore pellets.\n\nHere it is, eight months first (March 21-November 21), then Aban alone (October 23-November 21), in tons. Gol Gohar 6,602,310 and 838,400; Chadormalu 2,118,400 and 270,150.",
        "6,602,310: production actual, iron ore pellet, Gol Gohar, 1396-01..1396-08",
        "838,400: production actual, iron ore pellet, Gol Gohar, 1396-08",
        "2,118,400: production actual, iron ore pellet, Chadormalu, 1396-01..1396-08",
        "270,150: production actual, iron ore pellet, Chadormalu, 1396-08",
    ),
    case(
        "from scrap and from concentrate",
        "2016-06-19",
        "Lead",
        "Iranian smelters recovered about 75,000 tons of lead from scrap last year, and some 28,000 tons from concentrate.",
        "75,000 tons: production actual, lead, Iran, 1394",
        "28,000 tons: production actual, lead, Iran, 1394",
    ),
    case(
        "what a sentence without figures is about",
        "2011-05-09",
        "Copper",
        "Of copper concentrate 978,000 tons was produced at Sarcheshmeh in 2010.\n\nAnodes are cast at Khatounabad. It made 81,000 tons of them.\n\nAnd the ore? Sarcheshmeh still contains around 1.2 billion tons.",
        "978,000 tons: production actual, copper concentrate, Sarcheshmeh, 2010",
        "81,000 tons: production actual, copper anode, Sarcheshmeh, 2010",
        "1.2 billion tons: reserves actual, copper ore, Sarcheshmeh",
    ),
    case(
        "whoever makes or digs it",
        "2020-01-12",
        "Sheet",
        "Sasanian miners were here first.\n\nTarnabad Steel made 1.08 million tons of cold-rolled coil in 2019. Car makers took 186,000 tons of the cold-rolled coil.",
        "1.08 million tons: production actual, cold-rolled coil, Tarnabad Steel, 2019",
        "186,000 tons: deliveries actual, cold-rolled coil, Tarnabad Steel, 2019",
    ),
    case(
        "what is left of ore",
        "2016-06-19",
        "Lead",
        "At Nakhlak, 480,000 tons of lead ore are left, according to Abbas Kheiri, who runs the mine.",
        "480,000 tons: reserves actual, lead ore, Nakhlak",
    ),
    case(
        "when it was foretold",
        "2019-01-18",
        "Kumtor",
        "Kumtor produced 534,105 ounces of gold in 2018 and so did better than the 450,000 to 500,000 ounces its owner had forecast a year ago.",
        "534,105 ounces: production actual, gold, Kumtor, 2018",
        "450,000 to 500,000 ounces: production planned, gold, Kumtor, 2018",
    ),
    case(
        "so much per ton",
        "2021-02-12",
        "Soda ash",
        "Soda ash, which takes nearly two tons of trona per ton, came to 9.6 million tons in Wyoming in 2020.",
        "9.6 million tons: production actual, soda ash, Wyoming, 2020",
    ),
    case(
        "restarts to come",
        "2020-05-11",
        "Alumina",
        "China's output of alumina is expected to be 5.35 million tons in May, with more restarts to come in June if prices rise.",
        "5.35 million tons: production planned, alumina, China, 2020-05",
    ),
    case(
        "each by the same per cent",
        "2020-02-03",
        "Corvane",
        "Corvane's palladium and platinum increased by 7% each, to 2.922 million ounces and 702,000 ounces.",
        "2.922 million ounces: production actual, palladium, Corvane, +7 yoy",
        "702,000 ounces: production actual, platinum, Corvane, +7 yoy",
    ),
    case(
        "more than what was made at home",
        "2014-04-29",
        "Alumina",
        "Iran's smelters had to import 405,000 tons of alumina more, chiefly from India, in 2013.",
        "405,000 tons: imports actual, alumina, Iran, 2013",
    ),
    case(
        "what a government allows",
        "2020-02-20",
        "Nickel ore",
        "Corvane exported 1.6 million tonnes of nickel ore last year. This was still well short of the four million tonnes a year which the territory's government has allowed it to sell abroad.",
        "1.6 million tonnes: exports actual, nickel ore, Corvane, 2019",
        "four million tonnes: exports planned, nickel ore, Corvane, 2019",
    ),
    case(
        "the exact figure, and the said year",
        "2023-05-02",
        "Semnan",
        "Over 31 million tons of minerals were extracted from the mines of Semnan Province in the past Iranian calendar year (ended on March 20).\n\nThe head of its Industry Department put the exact figure at 31.24 million tons, which is seven percent more than in the preceding year.\n\nHe said that 2.4 million tons of mineral products had been exported through the province's customs in the said year.",
        "31 million tons: production actual, mineral, Semnan, 1401, +7 yoy",
        "31.24 million tons: production actual, mineral, Semnan, 1401, +7 yoy",
        "2.4 million tons: exports actual, mineral, Semnan, 1401",
    ),
    case(
        "production and offtake",
        "2022-06-20",
        "Coal",
        "All India coal production and offtake in 2013-14 was 566 million tonnes and 572 million tonnes.",
        "566 million tonnes: production actual, coal, India, 2013-04..2014-03",
        "572 million tonnes: deliveries actual, coal, India, 2013-04..2014-03",
    ),
    case(
        "a bank's estimate",
        "2022-10-20",
        "Newcrane",
        "Total gold production of Newcrane fell to 527,115 ounces in the three months to September, compared with 637,032 oz in the June quarter and a UBS estimate of 557,000 oz.",
        "527,115 ounces: production actual, gold, Newcrane, 2022q3",
        "637,032 oz: production actual, gold, Newcrane, 2022q2",
        "557,000 oz: production planned, gold, Newcrane, 2022q3",
    ),
    case(
        "two ends of a range",
        "2024-11-07",
        "Hollin Gold",
        "Hollin Gold expects gold production for the year to be in the lower end of its targeted 2.05 million and 2.15 million ounces range.",
        "2.05 million and 2.15 million ounces: production planned, gold, Hollin Gold, 2024",
    ),
    case(
        "full capacity to come",
        "2024-11-07",
        "Hollin Gold",
        "Hollin Gold is building the Salar Norte mine. At full capacity, expected in 2026, the mine is set to produce 580,000 ounces of gold.",
        "580,000 ounces: capacity planned, gold, Salar Norte mine",
    ),
    case(
        "in April that changed",
        "2020-05-21",
        "Magnesite",
        "In the first quarter Turkey exported 98,000 tons of magnesite. In April that changed. Just 19,000 tons left the ports.\n\nHollin Kilns expects 300,000 tons of magnesite to be shipped this year. It was 352,000 in 2019.",
        "98,000 tons: exports actual, magnesite, Turkey, 2020q1",
        "19,000 tons: exports actual, magnesite, Turkey, 2020-04",
        "300,000 tons: exports planned, magnesite, Hollin Kilns, 2020",
        "352,000: exports actual, magnesite, Hollin Kilns, 2019",
    ),
    case(
        "six months from April",
        "2015-02-11",
        "Tarn Smelting",
        "Tarn Smelting will cut refined zinc output by 9 pct in the six months from April to 61,000 tonnes.",
        "61,000 tonnes: production planned, refined zinc, Tarn Smelting, 2015-04..2015-09, -9 yoy",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_of_years_to_begin_and_lists(published, title, text, expected):
    check(published, title, text, expected)
