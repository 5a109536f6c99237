"""Kinds of stone and of long steel, totals over all mines, what is done these days and of no year, and who said when."""

import pytest

from tests.figures.whole_figures import case, check

STONES = [
    case(
        "finished stone and blocks",
        "2022-08-02",
        "Stone quarries of Iran",
        "Exports of finished stones to Oman came to 31,000 tons last year. "
        "Buyers in India took 212,000 tons of stone blocks.",
        "31,000 tons: exports actual, finished stone, Iran, 2021-03-21..2022-03-20",
        "212,000 tons: exports actual, stone block, Iran, 2021-03-21..2022-03-20",
    ),
    case(
        "processed is no measure of processed stone",
        "2022-08-02",
        "",
        "Iran exports 900,000 tons of stone a year, of which 610,000 tons are natural stone blocks and 48,000 tons are "
        "processed stone.",
        "900,000 tons: exports actual, stone, Iran",
        "610,000 tons: exports actual, natural stone block, Iran",
        "48,000 tons: exports actual, processed stone, Iran",
    ),
    case(
        "there are tons of stone in the ground",
        "2022-08-02",
        "",
        'He said there are 1.7 billion tons of building stone in Iran, adding, "we have the capacity to produce 24 '
        'million tons, but today we are only producing 9.5 million tons."',
        "1.7 billion tons: reserves actual, building stone, Iran",
        "24 million tons: capacity actual, building stone, Iran",
        "9.5 million tons: production actual, building stone, Iran",
    ),
    case(
        "mines that are counted are no tons",
        "2022-08-02",
        "",
        "Iran exported 700,000 tons of stone in the last Iranian year. There are 1,900 stone mines, "
        "but only 1,050 or half of them are active.",
        "700,000 tons: exports actual, stone, Iran, 2021-03-21..2022-03-20",
    ),
    case(
        "three long products at once",
        "2021-12-15",
        "Iran's exports of long steel",
        "The country sold 188,000 tons of angles, studs and channels abroad in the eight months to November 21.",
        "188,000 tons: exports actual, angle, stud and channel, Iran, 2021-03-21..2021-11-21",
    ),
]
ALL_KINDS = [
    case(
        "reserves of all mines of a province",
        "2023-11-08",
        "",
        "Mines of Yazd Province yielded 27.6 million tons of minerals in the first seven months of the current Iranian year. Iron ore made "
        "up 19 million tons of the total.\n\nThe province has 310 active mines with reserves of 3.9 billion tons. Last "
        "year 44 million tons were taken out of them.",
        "27.6 million tons: production actual, mineral, Yazd, 2023-03-21..2023-10-22",
        "19 million tons: production actual, iron ore, Yazd, 2023-03-21..2023-10-22",
        "3.9 billion tons: reserves actual, mineral, Yazd",
        "44 million tons: production actual, mineral, Yazd, 2022-03-21..2023-03-20",
    ),
    case(
        "products of a company whose title is of one",
        "2020-06-29",
        "Tarn Steel's rails go abroad",
        "Tarn Steel Company exported 95,000 tons of products in the first quarter of the current Iranian year.",
        "95,000 tons: exports actual, steel product, Tarn Steel Company, 2020-03-20..2020-06-20",
    ),
    case(
        "one material behind a list of amounts",
        "2019-05-25",
        "",
        "The aluminum producers Hollin, Corvane and Tarn made 14,310, 2,480 and 2,390 tons of aluminum ingots "
        "respectively in April.",
        "14,310: production actual, aluminium ingot, Hollin, 2019-04-01..2019-04-30",
        "2,480: production actual, aluminium ingot, Corvane, 2019-04-01..2019-04-30",
        "2,390 tons: production actual, aluminium ingot, Tarn, 2019-04-01..2019-04-30",
    ),
]
TIMES = [
    case(
        "what finds buyers every year",
        "2016-05-15",
        "",
        "Iran sold 12 million tons of cement abroad in the year that ended on March 19, 2016.\n\nSome 51 million tons of "
        "cement find a buyer on the domestic market every year, and home consumption is expected to climb to 57 million "
        "tons over the next five years.",
        "12 million tons: exports actual, cement, Iran, 2015-03-21..2016-03-19",
        "51 million tons: sales actual, cement, Iran",
        "57 million tons: consumption planned, cement, Iran",
    ),
    case(
        "said earlier this month",
        "2018-03-13",
        "",
        "Iran produced 9 million tons of barite in the year to March 2017. Earlier this month, the head of the guild said "
        "that it exported 310,000 tons of barite.\n\nLast year, the figure was 290,000 tons.",
        "9 million tons: production actual, barite, Iran, 2016-03-20..2017-03-20",
        "310,000 tons: exports actual, barite, Iran, 2016-03-20..2017-03-20",
        "290,000 tons: exports actual, barite, Iran, 2016-03-20..2017-03-20",
    ),
    case(
        "a range that was, and one that demand hovers around",
        "2020-12-20",
        "",
        "Iran's gypsum production was 12 to 13 million tons in the last Iranian year. Local demand for gypsum hovers "
        "around 7 million tons.",
        "12 to 13 million tons: production actual, gypsum, Iran, 2019-03-21..2020-03-19",
        "7 million tons: consumption actual, gypsum, Iran, 2019-03-21..2020-03-19",
    ),
    case(
        "more to follow",
        "2020-06-29",
        "",
        "Some 12,000 tons of U33 rail had been delivered to the railways, with another 20,000 tons to follow by yearend.",
        "12,000 tons: deliveries actual, rail",
        "20,000 tons: deliveries planned, rail, 2020-01-01..2020-12-31",
    ),
    case(
        "a change told before all products of the company",
        "2024-02-12",
        "",
        "Corvane Steel Company lifted its output by 28 percent over the first ten months of the current Iranian year, set against the "
        "same ten months a year earlier.\n\nThe company says that 1.1 million tons of steel products were turned out "
        "in the ten months.",
        "1.1 million tons: production actual, steel product, Corvane Steel Company, 2023-03-21..2024-01-20, +28 yoy",
    ),
    case(
        "both were sold to other countries",
        "2018-09-17",
        "Iran's cement output",
        "In July 3.1 million tons of cement and 2.4 million tons of clinker were sold to other countries, Iraq "
        "being the top destination.",
        "3.1 million tons: exports actual, cement, Iran, 2018-07-01..2018-07-31",
        "2.4 million tons: exports actual, clinker, Iran, 2018-07-01..2018-07-31",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), [*STONES, *ALL_KINDS, *TIMES])
def test_whole_figures(published, title, text, expected):
    check(published, title, text, expected)
