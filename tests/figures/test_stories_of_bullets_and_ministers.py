"""Whole figures of stories: lists of points, two changes of a value, shares in brackets, ministers, what analysts foresaw.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "points of a list on lines of their own",
        "2015-10-14",
        "Corvane Silver production report for the three months ended 30 September 2015",
        "Overview\n· Quarterly silver production of 11.04 moz, in line with 3Q14 (11.18 moz)\n· Year to date silver production of 34.8 moz (including streams) increased 6.6% on the same period of 2014, with the start-up of Tarn\n· Quarterly gold production of 182 koz, up 16.0% vs. 3Q14 due to better recovery at Selby",
        "11.04 moz: production actual, silver, Corvane Silver, 2015q3",
        "11.18 moz: production actual, silver, Corvane Silver, 2014q3",
        "34.8 moz: production actual, silver, Corvane Silver, 2015-01..2015-09, +6.6 yoy",
        "182 koz: production actual, gold, Corvane Silver, 2015q3, +16.0 yoy",
    ),
    case(
        "a stretch with hyphens",
        "2016-02-18",
        "Iron ore",
        "Corvane kept ramping up iron ore production in the October-to-December period. Output came to 85.4 million tonnes. It closed 2015 with total production of 345.9 million tonnes.",
        "85.4 million tonnes: production actual, iron ore, Corvane, 2015q4",
        "345.9 million tonnes: production actual, iron ore, Corvane, 2015",
    ),
    case(
        "two changes of each value",
        "2022-02-11",
        "Corvane's Q4 iron ore production",
        "Q4 iron ore output fell 2.4% Y/Y and 7.8% Q/Q to 82.5M metric tons, below expectations for 85.6M metric tons, while production of pellets rose 27.5% Y/Y and 8.8% Q/Q to 9.1M metric tons.",
        "82.5M metric tons: production actual, iron ore, 2021q4, -2.4 yoy",
        "85.6M metric tons: production planned, iron ore, 2021q4",
        "9.1M metric tons: production actual, iron ore pellet, 2021q4, +27.5 yoy",
    ),
    case(
        "an average of what analysts foresaw",
        "2016-02-18",
        "Corvane",
        "Corvane's iron ore output fell to 85.4 million tonnes in the fourth quarter. It missed the 88.3 million-tonne average of seven analyst estimates.",
        "85.4 million tonnes: production actual, iron ore, Corvane, 2015q4",
        "88.3 million-tonne: production planned, iron ore, Corvane, 2015q4",
    ),
    case(
        "a share in a bracket",
        "2024-10-15",
        "Corvane",
        "Corvane shipped iron ore from Tarn in the third quarter: shipments of 84.5 million tonnes (Corvane share 72.5 million tonnes) were 1% higher than in the third quarter of 2023.",
        "84.5 million tonnes: deliveries actual, iron ore, Corvane, 2024q3, +1 yoy",
        "72.5 million tonnes: deliveries actual, iron ore, Corvane, 2024q3",
    ),
    case(
        "the group behind its site",
        "2022-10-19",
        "Corvane Copper third-quarter report",
        "Corvane Copper plc said the desalination plant at its Tarn mine will be completed in 2023 and Group copper production in 2023 is estimated at between 670,000 and 710,000 tonnes.",
        "670,000 and 710,000 tonnes: production planned, copper, Corvane Copper, 2023",
    ),
    case(
        "its part of the total",
        "2021-05-18",
        "Aluminium",
        "Iran made 42,480 tonnes of aluminium in Farvardin 1400. The country's largest producer Iran Aluminum Company was ahead of the others. The company contributed 15,000 tonnes of the total output.",
        "42,480 tonnes: production actual, aluminium, Iran, 1400-01",
        "15,000 tonnes: production actual, aluminium, Iran Aluminum Company, 1400-01",
    ),
    case(
        "a body with two long names",
        "2022-02-05",
        "Aluminium",
        "According to the news agency of the Organization for Development and Renovation of Mines and Mining Industries of Iran, 364,783 tons of aluminium were made in the first ten months of 1400.",
        "364,783 tons: production actual, aluminium, Iran, 1400-01..1400-10",
    ),
    case(
        "flat against a like period, and totalled",
        "2024-07-29",
        "Corvane Palladium",
        "Palladium production stayed almost flat in the first six months of this year against the like period of 2023 and totalled 1.48 million ounces.",
        "1.48 million ounces: production actual, palladium, Corvane Palladium, 2024h1",
    ),
    case(
        "a basis told in the sentence before",
        "2023-07-24",
        "Corvane Nickel",
        "Palladium production rose by 6% quarter-on-quarter to 761,000 ounces in the second quarter. Platinum production rose by 4% to 187,000 ounces.",
        "761,000 ounces: production actual, palladium, Corvane Nickel, 2023q2, +6 qoq",
        "187,000 ounces: production actual, platinum, Corvane Nickel, 2023q2, +4 qoq",
    ),
    case(
        "feed from a land",
        "2017-08-01",
        "Corvane Nickel",
        "Corvane Nickel made 48,000 tonnes of nickel in the second quarter. Nickel output from Russian feed came to 31,000 tonnes.",
        "48,000 tonnes: production actual, nickel, Corvane Nickel, 2017q2",
        "31,000 tonnes: production actual, nickel, Corvane Nickel, 2017q2",
    ),
    case(
        "reserves that can grow",
        "2017-03-14",
        "Zinc",
        "The Tarn mine has 154 million tons of zinc ore reserves. The mine's reserves can reach up to 700 million tons. Its barite reserves stand at over 10 million tons with a specific gravity of 3.6.",
        "154 million tons: reserves actual, zinc ore, Tarn mine",
        "700 million tons: reserves actual, zinc ore, Tarn mine",
        "10 million tons: reserves actual, barite, Tarn mine",
    ),
    case(
        "pounds of a metal",
        "2021-01-14",
        "Corvane Gold",
        "Corvane Gold sold 1.19 million gold oz and 108 million copper lb in the fourth quarter of 2020.",
        "1.19 million gold oz: sales actual, gold, Corvane Gold, 2020q4",
        "108 million copper lb: sales actual, copper, Corvane Gold, 2020q4",
    ),
    case(
        "a minister speaks of his land",
        "2017-07-18",
        "Zinc",
        "Iran opened its largest zinc mine on Tuesday in the presence of Industry Minister Reza Amini. Tarn Zinc Complex holds 160 million tons of zinc ore. At the ceremony, Amini said 4.5 million tons of steel were exported in 1395.",
        "160 million tons: reserves actual, zinc ore, Tarn Zinc Complex",
        "4.5 million tons: exports actual, steel, Iran, 1395",
    ),
    case(
        "adjusted for stocks of a land",
        "2025-03-24",
        "Copper",
        "World refined copper output was 2.3 million tonnes in January. When adjusted for changes in Chinese bonded stocks, the market deficit was 17,000 tonnes.",
        "2.3 million tonnes: production actual, copper cathode, World, 2025-01",
        "17,000 tonnes: other actual, copper cathode, World, 2025-01",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "wanted"), CASES)
def test_stories_of_bullets_and_ministers(published, title, text, wanted):
    check(published, title, text, wanted)
