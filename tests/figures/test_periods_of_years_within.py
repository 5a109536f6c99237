"""Years told within an article on a part of one, annual amounts of its last part, and changes of what was told."""

import pytest

from tests.figures.whole_figures import case, check

PERIODS = [
    case(
        "a year before the year before",
        "2023-05-28",
        "",
        "Corvane exported 42 million tons of bauxite in the first four months of 2023.\n\nIt had exported 103 million "
        "tons last year, against 86 million tons a year earlier.",
        "42 million tons: exports actual, bauxite, Corvane, 2023-01..2023-04",
        "103 million tons: exports actual, bauxite, Corvane, 2022",
        "86 million tons: exports actual, bauxite, Corvane, 2021",
    ),
    case(
        "annual output taken by a quarter",
        "2025-01-29",
        "",
        "Corvane produced 200,300 tons of copper in the last three months of 2024, taking annual production to 664,000 "
        "tons.",
        "200,300 tons: production actual, copper, Corvane, 2024-10..2024-12",
        "664,000 tons: production actual, copper, Corvane, 2024",
    ),
    case(
        "above another month by so much",
        "2020-09-09",
        "",
        "Corvane produced 42,000 tons of rebar from January to August. August's output was 7,000 tons, above July by 15 "
        "percent.",
        "42,000 tons: production actual, rebar, Corvane, 2020-01..2020-08",
        "7,000 tons: production actual, rebar, Corvane, 2020-08, +15 mom",
    ),
    case(
        "exceeds the same period",
        "2023-10-30",
        "",
        "In the first half Corvane exported 154 million tons of iron ore, which exceeds exports of the same period of "
        "last year by 3 percent.",
        "154 million tons: exports actual, iron ore, Corvane, 2023-01..2023-06, +3 yoy",
    ),
    case(
        "the second half of the current year",
        "2013-10-31",
        "",
        "Corvane Steel is to produce 1.3 million tons of steel in the second half of the current Iranian year, having "
        "produced 1.1 million tons in the first half.",
        "1.3 million tons: production planned, steel, Corvane Steel, 1392-07..1392-12",
        "1.1 million tons: production actual, steel, Corvane Steel, 1392-01..1392-06",
    ),
    case(
        "used to make before a year",
        "2014-02-12",
        "",
        "Hollin Phosphates produced 1.5 million tons of phosphate in 2013. It used to produce before 2011 about 3.5 "
        "million tons a year.",
        "1.5 million tons: production actual, phosphate, Hollin Phosphates, 2013",
        "3.5 million tons: production actual, phosphate, Hollin Phosphates",
    ),
]
CHANGES = [
    case(
        "this was up, and exports were",
        "2016-11-02",
        "",
        "Corvane Steel produced 2,118,000 tons of crude steel in the first seven months of 2016. The director said this "
        "represented an increase of 6 percent from the same period of last year, and that exports reached 1,350,000 "
        "tons.",
        "2,118,000 tons: production actual, crude steel, Corvane Steel, 2016-01..2016-07, +6 yoy",
        "1,350,000 tons: exports actual, crude steel, Corvane Steel, 2016-01..2016-07",
    ),
    case(
        "a base behind a list, and by how much it has grown",
        "2012-10-15",
        "",
        "Steelmakers in Iran produced 3,240,000 tons of crude steel in spring: Mobarakeh Steel Company 1,480,000 tons "
        "and Khuzestan Steel Company 890,000 tons. Production was 3,010,000 tons in spring of last year, and thus it has "
        "grown 7.6 percent.",
        "3,240,000 tons: production actual, crude steel, Iran, 1391-01..1391-03, +7.6 yoy",
        "1,480,000 tons: production actual, crude steel, Mobarakeh Steel Company, 1391-01..1391-03",
        "890,000 tons: production actual, crude steel, Khuzestan Steel Company, 1391-01..1391-03",
        "3,010,000 tons: production actual, crude steel, Iran, 1390-01..1390-03",
    ),
    case(
        "what is made while a plant is built",
        "2024-04-25",
        "",
        "Corvane is building an acid plant with a capacity of 270,000 tons, and produces 9 million tons of phosphate per "
        "year.",
        "270,000 tons: capacity planned, phosphoric acid, Corvane",
        "9 million tons: production actual, phosphate, Corvane",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), PERIODS)
def test_periods(published, title, text, expected):
    check(published, title, text, expected)


@pytest.mark.parametrize(("published", "title", "text", "expected"), CHANGES)
def test_changes(published, title, text, expected):
    check(published, title, text, expected)
