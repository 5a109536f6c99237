"""Whole figures of what is given up, what is left in stock, who carries it, and whom a study group speaks of.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "gave up so much",
        "2024-10-17",
        "Kumba",
        "Kumba's sales of ore gave up 5 per cent to 8.0 million tonnes in September.",
        "8.0 million tonnes: sales actual, iron ore, Kumba, 2024-09, -5 yoy",
    ),
    case(
        "shy of a year before",
        "2024-10-17",
        "Kumba",
        "Kumba's sales of ore came to 8.0 million tonnes in September, 5 per cent shy of the 8.4 million of a year earlier.",
        "8.0 million tonnes: sales actual, iron ore, Kumba, 2024-09, -5 yoy",
        "8.4 million: sales actual, iron ore, Kumba, 2023-09",
    ),
    case(
        "a stock at the end of a month",
        "2024-10-17",
        "Kumba",
        "Kumba had 8.0 million tonnes in stock at the close, down from 8.2 million at the end of June.",
        "8.0 million tonnes: inventory actual, iron ore, Kumba",
        "8.2 million: inventory actual, iron ore, Kumba",
    ),
    case(
        "what left its mines",
        "2022-01-20",
        "Selby Copper",
        "Selby Copper said that 721,500 tonnes of copper left its four mines in 2021.",
        "721,500 tonnes: production actual, copper, Selby Copper, 2021",
    ),
    case(
        "what went to the plants at home",
        "2016-01-28",
        "Selby Nickel",
        "Selby Nickel's exports of ore came to 12.3 million tonnes in 2015, while 7.4 million tonnes went to the Hollin and Tarnovy plants.",
        "12.3 million tonnes: exports actual, nickel ore, Selby Nickel, 2015",
        "7.4 million tonnes: deliveries actual, nickel ore, Selby Nickel, 2015",
    ),
    case(
        "a corridor moved it",
        "2017-02-28",
        "Nordvik",
        "Nordvik dug 5.5 million tonnes of coal in 2016. The Hollin corridor moved 8.7 million tonnes of the stuff.",
        "5.5 million tonnes: production actual, coal, Nordvik, 2016",
        "8.7 million tonnes: deliveries actual, coal, Hollin, 2016",
    ),
    case(
        "the group's own furnaces",
        "2013-07-18",
        "Selby Steel",
        "Selby Steel's mines sold 3.5 million tonnes of pellets in the second quarter of 2013, of which the group's own blast furnaces took 2.1 million.",
        "3.5 million tonnes: sales actual, iron ore pellet, Selby Steel, 2013q2",
        "2.1 million: consumption actual, iron ore pellet, Selby Steel, 2013q2",
    ),
    case(
        "a stage is no maker",
        "2022-08-25",
        "Selby",
        "Selby Rare Earths sold 10,000 tonnes of oxide in the June quarter. Stage II will let it separate 20,000 tonnes a year.",
        "10,000 tonnes: sales actual, rare earth, Selby Rare Earths, 2022q2",
        "20,000 tonnes: capacity planned, rare earth, Selby Rare Earths",
    ),
    case(
        "a study group speaks of the world",
        "2011-05-27",
        "",
        "The Lisbon-based study group sees mine output of zinc at 12.93 million tonnes in 2011.",
        "12.93 million tonnes: production planned, zinc, World, 2011",
    ),
    case(
        "above what it had dug",
        "2019-04-18",
        "Selby",
        "Selby dug 10.5 million tonnes of bauxite from January to March, more than it had dug in the last quarter of 2018.",
        "10.5 million tonnes: production actual, bauxite, Selby, 2019q1",
    ),
    case(
        "gold after exports of ore",
        "2010-08-30",
        "Selby",
        "Selby smelted 9,200 tonnes of nickel in the first half of 2010. Its ore exports came to 2.95 million tonnes. Gold from Hollin inched up 2 per cent to 1,390 kg.",
        "9,200 tonnes: production actual, nickel, Selby, 2010h1",
        "2.95 million tonnes: exports actual, nickel ore, Selby, 2010h1",
        "1,390 kg: production actual, gold, Hollin, 2010h1, +2 yoy",
    ),
    case(
        "exports as of a day",
        "2023-08-08",
        "Coal",
        "Indonesia dug 369 million tonnes of coal from January to July. Exports had reached 249 million tonnes as of June 30.",
        "369 million tonnes: production actual, coal, Indonesia, 2023-01..2023-07",
        "249 million tonnes: exports actual, coal, Indonesia, 2023h1",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_are_read_whole(published, title, text, expected):
    check(published, title, text, expected)
