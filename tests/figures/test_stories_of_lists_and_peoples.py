"""Whole figures of stories of the world: numbers with a bare m, peoples that buy, plans told of another, parts by size.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "numbers with a bare m",
        "2025-05-20",
        "",
        "In the first three months of the year, 48.6m tonnes of bauxite left Guinea. SMB exported 17.9m tonnes of it, Chalco"
        " 5.1m and CBG, the oldest, 4.3m.",
        "48.6m tonnes: exports actual, bauxite, Guinea, 2025q1",
        "17.9m tonnes: exports actual, bauxite, SMB, 2025q1",
        "5.1m: exports actual, bauxite, Chalco, 2025q1",
        "4.3m: exports actual, bauxite, CBG, 2025q1",
    ),
    case(
        "metres beside tonnes",
        "2025-05-20",
        "",
        "Corvane hoisted 3.2 million tonnes of ore from a depth of 1.9m, and drilled 4.5m in a day.",
        "3.2 million tonnes: production actual, ore, Corvane",
    ),
    case(
        "a people that buys gold",
        "2023-08-01",
        "",
        "Indians bought 158.1 tonnes of gold in the June quarter, the World Gold Council said. Jewellery accounted for 128.6"
        " tonnes of the demand, and bars and coins for 29.5 tonnes. Imports rose by 16% to 209 tonnes.",
        "158.1 tonnes: consumption actual, gold, India, 2023q2",
        "128.6 tonnes: consumption actual, gold, India, 2023q2",
        "29.5 tonnes: consumption actual, gold, India, 2023q2",
        "209 tonnes: imports actual, gold, India, 2023q2, +16 yoy",
    ),
    case(
        "those for another mine",
        "2023-10-31",
        "",
        "In September, Tarn Uranium lowered its expectations for this year at its Kesho mine to 16.3 million pounds of uranium from 18"
        " million. Those for Hollin went down to 14 million pounds from 15 million.",
        "16.3 million pounds: production planned, uranium concentrate, Kesho mine, 2023",
        "18 million: production planned, uranium concentrate, Kesho mine, 2023",
        "14 million pounds: production planned, uranium concentrate, Hollin, 2023",
        "15 million: production planned, uranium concentrate, Hollin, 2023",
    ),
    case(
        "all the mines of a company",
        "2016-08-16",
        "",
        "Tarn Iron has had its best second quarter for five years. The mines in Hollin, Lund and Selby produced 6.9 million"
        " tons of iron ore from April to June (6.2 million in the same quarter of 2015), Tarn Iron said.",
        "6.9 million tons: production actual, iron ore, Tarn Iron, 2016q2",
        "6.2 million: production actual, iron ore, Tarn Iron, 2015q2",
    ),
    case(
        "a table whose metal is told behind it",
        "2022-11-09",
        "Q3-2022: Production by Mine",
        "Tarn Mining plc today released its results for the third quarter of 2022. Production in thousands of ounces was as"
        " follows.\n\n| Mine | Q3-2022 | Q2-2022 |\n| Hollin | 72 | 87 |\n| Lund | 70 | 84 |\n\nGold was sold at $1,679 per"
        " ounce.",
        "72: production actual, gold, Hollin, 2022q3",
        "87: production actual, gold, Hollin, 2022q2",
        "70: production actual, gold, Lund, 2022q3",
        "84: production actual, gold, Lund, 2022q2",
    ),
    case(
        "a part of the larger of two",
        "2023-10-19",
        "",
        "Corvane expects sales of 4.1 billion pounds of copper and 82 million pounds of molybdenum in 2023, including 1.1"
        " billion pounds in the fourth quarter.",
        "4.1 billion pounds: sales planned, copper, Corvane, 2023",
        "82 million pounds: sales planned, molybdenum, Corvane, 2023",
        "1.1 billion pounds: sales planned, copper, Corvane, 2023q4",
    ),
    case(
        "a producer of a metal by its ore",
        "2014-11-05",
        "",
        "Philippine nickel ore output came to 31.2 million dry metric tons in the nine months to September. Tarn Mining was"
        " the top nickel producer with 6.05 million dmt.",
        "31.2 million dry metric tons: production actual, nickel ore, Philippines, 2014-01..2014-09",
        "6.05 million dmt: production actual, nickel ore, Tarn Mining, 2014-01..2014-09",
    ),
    case(
        "who is named for its metal",
        "2021-07-20",
        "",
        "BHP's copper output fell to 1,636 kt in the year to June. Nickel West aims for 85-95 kt in the year ahead.",
        "1,636 kt: production actual, copper, BHP, 2020-07-01..2021-06-30",
        "85-95 kt: production planned, nickel, Nickel West, 2021-07-01..2022-06-30",
    ),
    case(
        "a plant that somebody has begun to build",
        "2025-05-20",
        "",
        "SMB has begun to build an alumina refinery for 1.2 million tonnes a year.",
        "1.2 million tonnes: capacity planned, alumina, SMB",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_of_stories(published, title, text, expected):
    check(published, title, text, expected)
