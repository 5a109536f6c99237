"""Issuers' reports mine by mine: under headings, in tables of one mine, by fiscal quarters. Reports of our own."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "headings on the line above, in the line before, with a share",
        "2024-04-18",
        "Ferrant first-quarter output rises",
        "Ferrant Gold Corp. made 112,450 ounces of gold in the first quarter of 2024.\n\n"
        "Mount Corvane\nMount Corvane made 61,200 ounces.\n\n"
        "La Tarnera (70%)\n\nOutput was 51,250 ounces, against 55,000 ounces in the first quarter of 2023.\n\n"
        "Outlook\n\nGuidance for 2024 is 450,000 to 480,000 ounces.",
        "112,450 ounces: production actual, gold, Ferrant Gold Corp, 2024q1",
        "61,200 ounces: production actual, gold, Mount Corvane, 2024q1",
        "51,250 ounces: production actual, gold, La Tarnera, 2024q1",
        "55,000 ounces: production actual, gold, La Tarnera, 2023q1",
        "450,000 to 480,000 ounces: production planned, gold, Ferrant Gold Corp, 2024",
    ),
    case(
        "lands as headings",
        "2024-05-10",
        "Gold of two lands",
        "Ghana\n\nGold production was 31,200 ounces in the first quarter of 2024.\n\nMali\n\nGold exports were 20,000 ounces.",
        "31,200 ounces: production actual, gold, Ghana, 2024q1",
        "20,000 ounces: exports actual, gold, Mali, 2024q1",
    ),
    case(
        "a table of the mine in its corner, in a fiscal quarter told by its last month",
        "2023-02-02",
        "Corvane reports third quarter of fiscal 2023",
        "Corvane Limited told its results for the three months ended December 31, 2022.\n\n"
        "Operating data of the Tarn Ridge mine for the third quarter of its financial year, in the usual form and by product:"
        "\n\n| Tarn Ridge | Q3 FY23 | Q3 FY22 |\n| Ore mined and hauled (wmt) | 6,120,300 | 5,803,100 |\n"
        "| Iron ore concentrate sold (dmt) | 2,004,500 | 2,011,700 |\n\n"
        "Concentrate stockpiled at the mine rose to 356,000 wmt.",
        "6,120,300: production actual, iron ore, Tarn Ridge mine, 2022-10-01..2022-12-31",
        "5,803,100: production actual, iron ore, Tarn Ridge mine, 2021-10-01..2021-12-31",
        "2,004,500: sales actual, iron ore concentrate, Tarn Ridge mine, 2022-10-01..2022-12-31",
        "2,011,700: sales actual, iron ore concentrate, Tarn Ridge mine, 2021-10-01..2021-12-31",
        "356,000 wmt: inventory actual, iron ore concentrate, Tarn Ridge mine",
    ),
    case(
        "ounces in concentrate, under a mine that only its kind tells of",
        "2023-01-25",
        "Ostrava Platinum reports",
        "Ostrava Platinum's output in Q2 FY23, the three months to end-December.\n\n| | Q2 FY23 | H1 FY22 |\n"
        "| Doornvlei mine | | |\n| 4E in concentrate (koz) | 63.2 | 121.5 |",
        "63.2: production actual, platinum group metal, Doornvlei, 2022-10-01..2022-12-31",
        "121.5: production actual, platinum group metal, Doornvlei, 2021-07-01..2021-12-31",
    ),
    case(
        "the year of who is listed in Sydney",
        "2024-01-30",
        "Calder Lithium quarterly report",
        "Calder Lithium (ASX: CDL) made 148,200 t of spodumene concentrate in the December quarter and 285,500 t in the year"
        " to date. FY24 guidance of 560,000-600,000 t stands.",
        "148,200 t: production actual, spodumene concentrate, Calder Lithium, 2023-10-01..2023-12-31",
        "285,500 t: production actual, spodumene concentrate, Calder Lithium, 2023-07-01..2023-12-31",
        "560,000-600,000 t: production planned, spodumene concentrate, Calder Lithium, 2023-07-01..2024-06-30",
    ),
    case(
        "a plan for a year of who can make more",
        "2022-07-05",
        "Norvik Steel of Raipur",
        "Norvik Steel, which has a capacity of 5.4 million tonnes of crude steel a year, said it would aim for 4.9 million"
        " tonnes of saleable steel in 2022-23.",
        "5.4 million tonnes: capacity actual, crude steel, Norvik Steel",
        "4.9 million tonnes: production planned, saleable steel, Norvik Steel, 2022-04-01..2023-03-31",
    ),
    case(
        "who is expected to make it, beside what was aimed for a year before",
        "2021-05-20",
        "Hollin Nickel",
        "Hollin Nickel's works made 6,210 t of nickel in the March quarter, little changed on 6,190 t in the same quarter of"
        " 2020. This year, Hollin expects Varga to produce 25,000-27,000 t of nickel, as much as it had aimed for last year.",
        "6,210 t: production actual, nickel, Hollin Nickel, 2021q1",
        "6,190 t: production actual, nickel, Hollin Nickel, 2020q1",
        "25,000-27,000 t: production planned, nickel, Varga, 2021",
    ),
    case(
        "ranges in the place of ranges, and annual output expected",
        "2024-07-18",
        "Sandvale half-year output",
        "Sandvale made 2.2 Mt of coal and 121,400 tonnes of zinc in the first half of 2024. It expects annual zinc production"
        " of 240,000 tonnes to 255,000 tonnes. Sandvale now guides for 19 Mt to 21 Mt of coal this year, down from 22 Mt to"
        " 24 Mt.",
        "2.2 Mt: production actual, coal, Sandvale, 2024-01-01..2024-06-30",
        "121,400 tonnes: production actual, zinc, Sandvale, 2024-01-01..2024-06-30",
        "240,000 tonnes to 255,000 tonnes: production planned, zinc, Sandvale, 2024",
        "19 Mt to 21 Mt: production planned, coal, Sandvale, 2024",
        "22 Mt to 24 Mt: production planned, coal, Sandvale, 2024",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_reports(published, title, text, expected):
    check(published, title, text, expected)
