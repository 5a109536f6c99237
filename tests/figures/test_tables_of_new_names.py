"""Tables whose rows name makers that nobody knows, and a sentence over a table.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "new names under what all are of",
        "2022-04-22",
        "Selby Copper",
        "Selby Copper had a good quarter.\n\n| Copper production (kt) | Q1 2022 | Q4 2021 |\n| Hollin | 65 | 60 |\n| Tarnovy | 40 | 40 |\n| Total | 105 | 100 |",
        "65: production actual, copper, Hollin, 2022q1",
        "60: production actual, copper, Hollin, 2021q4",
        "40: production actual, copper, Tarnovy, 2022q1",
        "40: production actual, copper, Tarnovy, 2021q4",
        "105: production actual, copper, Selby Copper, 2022q1",
        "100: production actual, copper, Selby Copper, 2021q4",
    ),
    case(
        "new names, units over the columns",
        "2022-04-22",
        "Selby Gold",
        "Gold production by operation\n\n| | Q1 2022 (oz) | Q4 2021 (oz) |\n| Hollin | 65,200 | 60,100 |\n| Tarnovy | 40,300 | 40,200 |",
        "65,200: production actual, gold, Hollin, 2022q1",
        "60,100: production actual, gold, Hollin, 2021q4",
        "40,300: production actual, gold, Tarnovy, 2022q1",
        "40,200: production actual, gold, Tarnovy, 2021q4",
    ),
    case(
        "ways of mining are no names",
        "2022-04-22",
        "Selby Copper",
        "Selby Copper had a good quarter.\n\n| Copper production (kt) | Q1 2022 | Q4 2021 |\n| Underground | 65 | 60 |\n| Open pit | 40 | 40 |\n| Total | 105 | 100 |",
        "105: production actual, copper, Selby Copper, 2022q1",
        "100: production actual, copper, Selby Copper, 2021q4",
    ),
    case(
        "places of those who take it are no names",
        "2022-04-22",
        "Selby Coal",
        "Selby Coal had a good quarter.\n\n| Coal exports (Mt) | Q1 2022 | Q4 2021 |\n| Tarvo Point | 8.5 | 8.4 |\n| Hollin Point | 9.0 | 9.1 |",
    ),
    case(
        "a sentence over a table that leaves waste out",
        "2021-04-22",
        "Kumba Iron Ore",
        "Volumes, waste stripping aside, are given as wet metric tonnes.\n\n| '000 tonnes | Q1 2021 | Q1 2020 |\n| Total production | 10,555 | 9,605 |\n| Sishen mine | 7,071 | 6,688 |",
        "10,555: production actual, iron ore, Kumba Iron Ore, 2021q1",
        "9,605: production actual, iron ore, Kumba Iron Ore, 2020q1",
        "7,071: production actual, iron ore, Sishen, 2021q1",
        "6,688: production actual, iron ore, Sishen, 2020q1",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_are_read_whole(published, title, text, expected):
    check(published, title, text, expected)
