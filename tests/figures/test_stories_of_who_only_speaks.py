"""Whole figures of stories: who only speaks of another's mine or land, what is told beside a plan, where goods come from.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the company of the mine",
        "2016-03-02",
        "",
        "Corvane Copper said it had begun work at Hollin mine. The mine is expected to produce 600 thousand tons of copper ore a year. The company added that the mine contains 4.1 million tons of crude ore.",
        "600 thousand tons: production planned, copper ore, Hollin mine",
        "4.1 million tons: reserves actual, copper ore, Hollin mine",
    ),
    case(
        "the company of the mine that had stood still",
        "2020-03-26",
        "",
        "Corvane Lead produced only 14,700 tons of lead concentrate in 2019. The company laid this to a strike at Hollin mine that began in July, recalling that the mine had produced 11,200 tons in the first half of the year.",
        "14,700 tons: production actual, lead concentrate, Corvane Lead, 2019",
        "11,200 tons: production actual, lead concentrate, Hollin mine, 2019h1",
    ),
    case(
        "the company of the land",
        "2021-10-20",
        "",
        "Corvane Phosphate said that Tunisia's production of phosphate reached 2.7 million tons in the first nine months of this year.",
        "2.7 million tons: production actual, phosphate, Tunisia, 2021-01..2021-09",
    ),
    case(
        "a subsidiary's mine",
        "2018-03-14",
        "Tarn suspends cobalt shipments",
        "Nordvik Copper Company, a subsidiary of Tarn, suspended its exports of cobalt. The mine produced 6,500 tons of cobalt in 2017.",
        "6,500 tons: production actual, cobalt, Nordvik Copper Company, 2017",
    ),
    case(
        "the mine of a land, behind the amount",
        "2021-02-04",
        "",
        "Sabah mine, located in the desert in Egypt, contributed 66 thousand ounces of gold in 2020, while production of Langa mine in Tanzania rose to 118 thousand ounces. This year Turus Gold targets 205 thousand ounces, of which 80 thousand ounces from the Egyptian mine.",
        "66 thousand ounces: production actual, gold, Sabah mine, 2020",
        "118 thousand ounces: production actual, gold, Langa mine, 2020",
        "205 thousand ounces: production planned, gold, Turus Gold, 2021",
        "80 thousand ounces: production planned, gold, Sabah mine, 2021",
    ),
    case(
        "from whose mines it was imported",
        "2015-02-22",
        "",
        "Corvane Pellets produced 8.9 million tons of iron ore pellets in 2014. The company imported from mines in Brazil 9.8 million tons of iron ore.",
        "8.9 million tons: production actual, iron ore pellet, Corvane Pellets, 2014",
        "9.8 million tons: imports actual, iron ore, Corvane Pellets, 2014",
    ),
    case(
        "what part of it was imported",
        "2019-04-16",
        "",
        "India's imports of thermal coal rose to 164 million tons in 2018. India imported 58 percent of this, or 96 million tons, from Indonesia.",
        "164 million tons: imports actual, thermal coal, India, 2018",
        "96 million tons: imports actual, thermal coal, India, 2018",
    ),
    case(
        "last year's output beside this year's plan",
        "2023-06-18",
        "",
        "Corvane complex produced 52 thousand tons of copper cathode in the first two months of 2023.\n\nThe plan for this year is to reach 300 thousand tons, while production of last year was 281 thousand tons.\n\nCorvane mine extracted 6 million tons of ore.",
        "52 thousand tons: production actual, copper cathode, Corvane complex, 2023-01..2023-02",
        "300 thousand tons: production planned, copper cathode, Corvane complex, 2023",
        "281 thousand tons: production actual, copper cathode, Corvane complex, 2022",
        "6 million tons: production actual, copper ore, Corvane mine, 2023-01..2023-02",
    ),
    case(
        "shipments of the year, in spite of that",
        "2018-10-17",
        "",
        "Corvane shipped 81.9 million tons of iron ore in the quarter ended September 30.\n\nDespite this the group expects its shipments in 2018 to be at the upper end of a range of 330 to 340 million tons.",
        "81.9 million tons: deliveries actual, iron ore, Corvane, 2018q3",
        "330 to 340 million tons: deliveries planned, iron ore, Corvane, 2018",
    ),
    case(
        "above the plan, and the year before",
        "2023-07-29",
        "",
        "Corvane Steel poured 531 thousand tons of slabs in the first half of 2023. That was above the plan, and had reached 498 thousand tons in the same period of last year.",
        "531 thousand tons: production actual, slab, Corvane Steel, 2023h1",
        "498 thousand tons: production actual, slab, Corvane Steel, 2022h1",
    ),
    case(
        "a second plant that is to join",
        "2016-09-07",
        "",
        "Corvane Phosphate has a capacity of 8 million tons of phosphate rock a year, and a second plant with a capacity of 1 million tons is expected to join it before the end of the year.",
        "8 million tons: capacity actual, phosphate, Corvane Phosphate",
        "1 million tons: capacity planned, phosphate, Corvane Phosphate",
    ),
    case(
        "an Iranian year in brackets",
        "2022-03-07",
        "",
        "Sarcheshmeh extracted 31.6 million tons of copper ore in 1399 (29.9 million in 1398).",
        "31.6 million tons: production actual, copper ore, Sarcheshmeh, 1399",
        "29.9 million: production actual, copper ore, Sarcheshmeh, 1398",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
