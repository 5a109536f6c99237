"""Whole figures of world stories: units named beside their owners, sites by their land, moves, lists and decimal commas.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "down so much with its per cent in a bracket",
        "2024-05-20",
        "",
        "Corvane produced 1.21 million mt of zinc concentrate in Q1 2024, down 90,000 mt (-6.92%) from 1.3 million mt in Q4"
        " 2023.",
        "1.21 million mt: production actual, zinc concentrate, Corvane, 2024q1, -6.92 qoq",
        "90,000 mt: other actual, zinc concentrate, Corvane, 2024q1",
        "1.3 million mt: production actual, zinc concentrate, Corvane, 2023q4",
    ),
    case(
        "a list set beside an earlier half",
        "2020-07-20",
        "",
        "During the first six months of the year, Corvane's zinc and nickel volumes dipped by 3pc and 2pc to 137,500mt and"
        " 5,300mt, respectively, from H1 2019.",
        "137,500mt: production actual, zinc, Corvane, 2020h1, -3 yoy",
        "5,300mt: production actual, nickel, Corvane, 2020h1, -2 yoy",
    ),
    case(
        "a per cent with a decimal comma",
        "2018-11-10",
        "",
        "Hollin Mining reported that its platinum production was down 6,3 percent to 30,000 ounces in the September quarter.",
        "30,000 ounces: production actual, platinum, Hollin Mining, 2018q3, -6.3 yoy",
    ),
    case(
        "purchases that fell",
        "2018-01-27",
        "",
        "Tarn Platinum's joint-venture production was flat at 265,800 ounces in 2017 and purchases of concentrate from"
        " associates fell 27 percent.",
        "265,800 ounces: production actual, platinum, Tarn Platinum, 2017",
    ),
    case(
        "a combined amount of two sites in two lands",
        "2016-02-27",
        "",
        "Corvane said its Tarnby mine in South Africa and Hollin in Zimbabwe produced a combined 352,107 ounces of platinum in"
        " 2015.",
        "352,107 ounces: production actual, platinum, Tarnby mine and Hollin, 2015",
    ),
    case(
        "a unit whose name goes on",
        "2022-07-27",
        "",
        "De Beers mined 8.7 million carats of diamonds in the second quarter. De Beers Consolidated Mines produced 1.4 million"
        " carats of diamonds, up 71 percent.",
        "8.7 million carats: production actual, diamond, De Beers, 2022q2",
        "1.4 million carats: production actual, diamond, De Beers Consolidated Mines, 2022q2, +71 yoy",
    ),
    case(
        "the past three months of a half",
        "2023-07-27",
        "",
        "Namibia produced 1.23 million carats of rough diamonds in the first six months of the year. In the past three months,"
        " Namibia's rough diamond production has increased by 8% to 0.6 million carats.",
        "1.23 million carats: production actual, rough diamond, Namibia, 2023h1",
        "0.6 million carats: production actual, rough diamond, Namibia, 2023q2, +8 yoy",
    ),
    case(
        "an arm of one word and its land",
        "2023-04-26",
        "",
        "Namibia's diamond production rose to 0.6 million carats in the first quarter of 2023. Of this, Seagem Namibia produced"
        " 0.498 million carats. Seagem Namibia's production for 2022 was 1.725 million carats.",
        "0.6 million carats: production actual, diamond, Namibia, 2023q1",
        "0.498 million carats: production actual, diamond, Seagem Namibia, 2023q1",
        "1.725 million carats: production actual, diamond, Seagem Namibia, 2022",
    ),
    case(
        "an operation by the adjective of its land",
        "2024-04-18",
        "",
        "Nordvik Metals produced 61,400 tonnes of copper in the first quarter. The Tarn mine in Chile contributed 38,200 tonnes,"
        " the Kestral mine in Peru 23,200 tonnes. The Chilean operation also yielded 12,100 ounces of gold.",
        "61,400 tonnes: production actual, copper, Nordvik Metals, 2024q1",
        "38,200 tonnes: production actual, copper, Tarn mine, 2024q1",
        "23,200 tonnes: production actual, copper, Kestral mine, 2024q1",
        "12,100 ounces: production actual, gold, Tarn mine, 2024q1",
    ),
    case(
        "its unit, named",
        "2012-10-30",
        "",
        "Corvane Smelting's tin output declined to 9,400 tonnes in the third quarter. Its Indonesian unit, PT Tarn Tin, was"
        " hardest hit, making only 800 tonnes.",
        "9,400 tonnes: production actual, tin, Corvane Smelting, 2012q3",
        "800 tonnes: production actual, tin, PT Tarn Tin, 2012q3",
    ),
    case(
        "an annual record behind the half",
        "2016-07-21",
        "",
        "Corvane produced 1.6 million tonnes of manganese ore in the six months to June. Hollin, the Australian unit, set an"
        " annual record of 3.1 million tonnes in fiscal 2016.",
        "1.6 million tonnes: production actual, manganese ore, Corvane, 2016h1",
        "3.1 million tonnes: production actual, manganese ore, Hollin, 2015-07..2016-06",
    ),
    case(
        "parts that two lands took",
        "2023-05-04",
        "Corvane and others",
        "Chile as a whole exported 58,000 tonnes of lithium carbonate in 2022, of which China took 39,000 tonnes and South Korea"
        " 12,000 tonnes.",
        "58,000 tonnes: exports actual, lithium carbonate, Chile, 2022",
        "39,000 tonnes: exports actual, lithium carbonate, Chile, 2022",
        "12,000 tonnes: exports actual, lithium carbonate, Chile, 2022",
    ),
    case(
        "the smallest of the four",
        "2020-08-27",
        "",
        "Fortescue shipped 178 million tonnes of iron ore in fiscal 2020. Tarn Iron, the smallest of the four Australian exporters,"
        " is good for 60 million tonnes a year.",
        "178 million tonnes: deliveries actual, iron ore, Fortescue, 2019-07..2020-06",
        "60 million tonnes: capacity actual, iron ore, Tarn Iron",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whole_figures(published, title, text, expected):
    check(published, title, text, expected)
