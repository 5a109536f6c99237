"""Whole figures of companies told with their form, plants told by what they make, and what starts some day.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a company limited",
        "2023-09-08",
        "",
        "Hollin Lingnan Nonfemet Co., Ltd. produced 300,000 tons of zinc in 2022.",
        "300,000 tons: production actual, zinc, Hollin Lingnan Nonfemet Co, 2022",
    ),
    case(
        "a company limited with initials",
        "2023-09-08",
        "",
        "China Molybdenum Co., Ltd. (CMOC), a Chinese mining company, is poised to boost its copper production in the Democratic Republic of Congo to 600,000 metric tons next year.",
        "600,000 metric tons: production planned, copper, China Molybdenum Co (CMOC), 2024",
    ),
    case(
        "a plant called by what it makes",
        "2019-06-22",
        "",
        "Iran plans projects worth $1 billion. A 50,000-ton Cathode Copper Production Plant is ready to come on stream in Zarand.",
        "50,000-ton: capacity planned, copper cathode, Zarand",
    ),
    case(
        "a mine which started producing this year",
        "2023-09-07",
        "",
        "CMOC's TFM mine will raise copper output to 450,000 tons next year. The company aims to produce an additional 150,000 tons of copper at KFM mine, which started producing this year.",
        "450,000 tons: production planned, copper, TFM mine, 2024",
        "150,000 tons: production planned, copper, KFM mine, 2024",
    ),
    case(
        "a plan for some future",
        "2020-03-13",
        "",
        "Golgohar produced 14.8 million tons of iron ore concentrate in 11 months and has fulfilled 96 percent of its plan of 15 million tons for the year. In the future, the company plans to produce 30 million tons.",
        "14.8 million tons: production actual, iron ore concentrate, Golgohar, 1398-01..1398-11",
        "15 million tons: production planned, iron ore concentrate, Golgohar, 1398",
        "30 million tons: production planned, iron ore concentrate, Golgohar",
    ),
    case(
        "a change for the year beside a quarter",
        "2020-01-29",
        "",
        "Corvane's quarterly gold production increased 11.4% to 233,700 oz in the fourth quarter from the third, but decreased 5.1% for the year, due to lower grades.",
        "233,700 oz: production actual, gold, Corvane, 2019q4, +11.4 qoq",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
