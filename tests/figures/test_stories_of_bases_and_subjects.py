"""Whole figures of stories: what a plan starts from, who leads with how much, a part of the year that opens a sentence.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a quarter of the year that opens the sentence",
        "2022-04-16",
        "",
        "In 2021, the Tarn mine produced in the first quarter 96,400 ounces of gold.",
        "96,400 ounces: production actual, gold, Tarn mine, 2021q1",
    ),
    case(
        "the quarter of another clause",
        "2022-04-16",
        "",
        "In 2021, Tarn Gold mined 300,000 ounces of gold and in the first quarter 72,500 ounces.",
        "300,000 ounces: production actual, gold, Tarn Gold, 2021",
        "72,500 ounces: production actual, gold, Tarn Gold, 2022q1",
    ),
    case(
        "from one level to another",
        "2023-09-28",
        "",
        "Corvane plans to raise its iron ore output from 14 to 35 million tons by 2030.",
        "14: production actual, iron ore, Corvane",
        "35 million tons: production planned, iron ore, Corvane, 2030",
    ),
    case(
        "a land whose output it was",
        "2025-03-09",
        "",
        "Mali produced 57 tons of gold in 2023. The country wants to be one of the largest, like Ghana whose "
        "production reached 121 tons in 2023.",
        "57 tons: production actual, gold, Mali, 2023",
        "121 tons: production actual, gold, Ghana, 2023",
    ),
    case(
        "half of it from one mine",
        "2024-01-20",
        "",
        "Half of the output of Corvane Gold came from the Tarn mine, in Mali, or 412,700 ounces for 2023.",
        "412,700 ounces: production actual, gold, Tarn mine, 2023",
    ),
    case(
        "part of it from the mine",
        "2024-01-20",
        "",
        "Corvane Gold produced 388,200 ounces of gold in 2023, of which 64,300 ounces came from the Tarn mine.",
        "388,200 ounces: production actual, gold, Corvane Gold, 2023",
        "64,300 ounces: production actual, gold, Tarn mine, 2023",
    ),
    case(
        "what the owner will make there",
        "2024-01-20",
        "",
        "The Tarn mine produced 127,900 ounces of gold in 2023. Its owner Corvane Gold expects to produce there "
        "200,000 ounces in 2024.",
        "127,900 ounces: production actual, gold, Tarn mine, 2023",
        "200,000 ounces: production planned, gold, Tarn mine, 2024",
    ),
    case(
        "near what it lies",
        "2018-04-08",
        "",
        "Near Bachgard, Selby Chrome extracted 58,100 tons of chrome ore in 2017. In the hills of Tarn, Nordvik Zinc "
        "mined 200,000 tons of zinc ore in 2017.",
        "58,100 tons: production actual, chrome ore, Selby Chrome, 2017",
        "200,000 tons: production actual, zinc ore, Nordvik Zinc, 2017",
    ),
    case(
        "who leads with how much",
        "2020-02-14",
        "",
        "The Hollin smelter made 2,000 tons of copper in June 2019. With 3,000 tons of copper made in June, the plant of "
        "Selby remains first.",
        "2,000 tons: production actual, copper, Hollin smelter, 2019-06",
        "3,000 tons: production actual, copper, Selby, 2019-06",
    ),
    case(
        "a share that rose to so much",
        "2019-11-07",
        "",
        "Corvane Steel jumped by 6% to 21.40 euros after its results. In the third quarter, the company shipped 14.3 "
        "million tons of steel.",
        "14.3 million tons: deliveries actual, steel, Corvane Steel, 2019q3",
    ),
    case(
        "a whole year of Iran",
        "2014-10-08",
        "",
        "In the first half of 1393, Iran exported 8.8 million tons of cement. In the full year 1392, output was 61 million "
        "tons.",
        "8.8 million tons: exports actual, cement, Iran, 2014-03-21..2014-09-22",
        "61 million tons: production actual, cement, Iran, 2013-03-21..2014-03-20",
    ),
    case(
        "letters around a digit",
        "2023-04-01",
        "",
        "AGX2A exported 200 tons of bauxite in March 2023.",
        "200 tons: exports actual, bauxite, AGX2A, 2023-03",
    ),
    case(
        "the latter whom it was delivered to",
        "2021-03-05",
        "",
        "In 2020, Hollin Zinc delivered 41,000 tons of zinc concentrate to Selby Metals. The latter produced 19,600 tons of zinc.",
        "41,000 tons: deliveries actual, zinc concentrate, Hollin Zinc, 2020",
        "19,600 tons: production actual, zinc, Selby Metals, 2020",
    ),
    case(
        "deliveries in a land",
        "2021-03-05",
        "",
        "Corvane Steel made 9 million tons of steel in 2020. In the United States, deliveries reached 3.6 million tons of steel.",
        "9 million tons: production actual, steel, Corvane Steel, 2020",
        "3.6 million tons: deliveries actual, steel, Corvane Steel, 2020",
    ),
    case(
        "artisans of a land",
        "2021-03-05",
        "",
        "In Burundi, artisanal miners produced 940 kg of gold in 2020.",
        "940 kg: production actual, gold, Burundi, 2020",
    ),
    case(
        "forecasts set at",
        "2021-03-05",
        "",
        "Hollin made 214,000 ounces of gold in 2020, below the forecasts set at 230,000 ounces.",
        "214,000 ounces: production actual, gold, Hollin, 2020",
        "230,000 ounces: production planned, gold, Hollin, 2020",
    ),
    case(
        "ore of the metal told last",
        "2021-03-05",
        "",
        "Hollin Nickel produced 21,400 tons of nickel in ferronickel in 2020. It also sold 1.3 million tons of ore.",
        "21,400 tons: production actual, nickel in ferronickel, Hollin Nickel, 2020",
        "1.3 million tons: sales actual, nickel ore, Hollin Nickel, 2020",
    ),
    case(
        "as much as in the full year",
        "2021-03-05",
        "",
        "Hollin made 44,000 ounces of gold in the first half of 2020, as much as in the full year 2019.",
        "44,000 ounces: production actual, gold, Hollin, 2020h1",
    ),
    case(
        "output of a mine raised to",
        "2021-03-05",
        "",
        "Nordvik Gold wants to raise output of Hollin to 150,000 ounces of gold in 2022.",
        "150,000 ounces: production planned, gold, Hollin, 2022",
    ),
    case(
        "expected from a mine",
        "2021-03-05",
        "",
        "Nordvik Zinc expects from Hollin 118,000 tons of zinc in 2021.",
        "118,000 tons: production planned, zinc, Hollin, 2021",
    ),
    case(
        "cobalt cathodes",
        "2021-03-05",
        "",
        "Selby Metals made 3,100 tons of cobalt cathodes in 2020.",
        "3,100 tons: production actual, cobalt cathode, Selby Metals, 2020",
    ),
    case(
        "products in full",
        "2021-03-05",
        "",
        "Nordvik Steel sold 52,000 tons of steel ingots and steel products in 2020.",
        "52,000 tons: sales actual, steel ingot and steel product, Nordvik Steel, 2020",
    ),
    case(
        "furnaces at home that got ore",
        "2021-03-05",
        "",
        "Tarn Chrome exported 61,200 tons of chrome ore in 2020. The ferrochrome furnaces in the area received only 18,500 tons.",
        "61,200 tons: exports actual, chrome ore, Tarn Chrome, 2020",
        "18,500 tons: deliveries actual, chrome ore, Tarn Chrome, 2020",
    ),
    case(
        "a land that bought",
        "2021-03-05",
        "",
        "India bought 310,000 tons of phosphate from Selby Phosphate in 2020.",
        "310,000 tons: imports actual, phosphate, India, 2020",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_stories_of_bases_and_subjects(published, title, text, expected):
    check(published, title, text, expected)
