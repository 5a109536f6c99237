"""Customs offices on who took what a land exports, study groups on a market's balance: every figure of each."""

import pytest

from tests.figures.table_cases import lines, read_table

TRADE = [
    (
        "lands that took what one land exports",
        "2023-02-20",
        "Ukraine exported 23.9 million tons of iron ore in 2022. Poland alone received 6.1 million tons and the Czech"
        " Republic got 4.0 million tons. Slovakia accounted for 5.2 million tons. South Korea's share was 120,000 tons.",
        """
        exports, iron ore, Ukraine: 23900000 t 2022-01-01..2022-12-31
        exports, iron ore, Ukraine: 6100000 t 2022-01-01..2022-12-31
        exports, iron ore, Ukraine: 4000000 t 2022-01-01..2022-12-31
        exports, iron ore, Ukraine: 5200000 t 2022-01-01..2022-12-31
        exports, iron ore, Ukraine: 120000 t 2022-01-01..2022-12-31
        """,
    ),
    (
        "lands in a list with brackets, and sold to one",
        "2023-02-20",
        "Tajikistan exported 120,000 tons of coal in January. Coal went to Afghanistan (16,329 tons), Uzbekistan (13,422"
        " tons), and China (2,257 tons). In addition, 985 tons were sold to Romania.",
        """
        exports, coal, Tajikistan: 120000 t 2023-01-01..2023-01-31
        exports, coal, Tajikistan: 16329 t 2023-01-01..2023-01-31
        exports, coal, Tajikistan: 13422 t 2023-01-01..2023-01-31
        exports, coal, Tajikistan: 2257 t 2023-01-01..2023-01-31
        exports, coal, Tajikistan: 985 t 2023-01-01..2023-01-31
        """,
    ),
    (
        "difference of two values in per cent, of hard coal",
        "2022-11-20",
        "Exports of hard coal from Mongolia amounted to 8.1 million tons from January through August 2022, and to 4.6"
        " million tons in the same period of 2021. The difference makes up 76 percent.",
        """
        exports, hard coal, Mongolia: 8100000 t 2022-01-01..2022-08-31 +76.0 yoy
        exports, hard coal, Mongolia: 4600000 t 2021-01-01..2021-08-31
        """,
    ),
    (
        "miner that ships, under a lead on exports",
        "2023-07-20",
        "Corvane's iron ore exports hit a record. The company shipped 48.9 million tonnes in the June quarter.",
        """
        deliveries, iron ore, Corvane: 48900000 t 2023-04-01..2023-06-30
        """,
    ),
]
BALANCES = [
    (
        "surplus by so much, less than that of the month before",
        "2020-05-20",
        "The global market for refined lead was in surplus by 14,200 tonnes in March, less than the overhang of 16,400"
        " tonnes in February.",
        """
        other, refined lead, World: 14200 t 2020-03-01..2020-03-31
        other, refined lead, World: 16400 t 2020-02-01..2020-02-29
        """,
    ),
    (
        "deficit against an excess",
        "2021-05-20",
        "The global nickel market was undersupplied by 13,700 tonnes in March, against an excess of 4,200 tonnes in"
        " February.",
        """
        other, nickel, World: 13700 t 2021-03-01..2021-03-31
        other, nickel, World: 4200 t 2021-02-01..2021-02-28
        """,
    ),
    (
        "mined and refined metal in one table, their unit told above it",
        "2021-08-20",
        "The global copper market had a deficit of 14,200 tonnes in May.\n\nAll numbers in thousands of tonnes.\n\n"
        "| | May-21 | Jan-May 2021 |\n| Mine production | 1,772.3 | 8,538 |\n| Refined production | 2,102.3 | 10,323 |\n"
        "| Refined usage | 2,088.1 | 10,310 |\n| Balance | 14.2 | 13 |",
        """
        other, copper, World: 14200 t 2021-05-01..2021-05-31
        production, copper, World: 1772300 t 2021-05-01..2021-05-31
        production, copper, World: 8538000 t 2021-01-01..2021-05-31
        production, copper cathode, World: 2102300 t 2021-05-01..2021-05-31
        production, copper cathode, World: 10323000 t 2021-01-01..2021-05-31
        consumption, copper cathode, World: 2088100 t 2021-05-01..2021-05-31
        consumption, copper cathode, World: 10310000 t 2021-01-01..2021-05-31
        """,
    ),
]
QUARTERS = [
    (
        "more in one quarter than in another, then how much",
        "2021-11-20",
        "Corvane made 12% more tin in the third quarter than in the second, namely 2 988 t.",
        "production, tin, Corvane: 2988 t 2021-07-01..2021-09-30 +12.0 qoq",
    ),
    (
        "higher in some months than in others, at so much",
        "2021-11-20",
        "Output of zinc at the Hollin mine was higher in July-September than in April-June, at 162,000 tonnes.",
        "production, zinc, Hollin mine: 162000 t 2021-07-01..2021-09-30",
    ),
]

QUARTERS += [
    (
        "up on month but down on year",
        "2025-06-09",
        "China in May exported 547,000 tonnes of unwrought aluminium, up 5.6% on month but down 3.2% on year.",
        "exports, unwrought aluminium, China: 547000 t 2025-05-01..2025-05-31 -3.2 yoy",
    ),
    (
        "ore milled to produce",
        "2016-10-21",
        "In the September quarter the Hollin mine milled 105 721 t of ore to produce 8 215 oz of gold.",
        """
        production, gold ore, Hollin mine: 105721 t 2016-07-01..2016-09-30
        production, gold, Hollin mine: 8215 oz 2016-07-01..2016-09-30
        """,
    ),
    (
        "once more in another unit",
        "2019-08-22",
        "Corvane's gold production rose from 1,069 kilograms (34,353 ounces) in the March quarter to 1,782 kilograms"
        " (57,306 ounces) in the June quarter.",
        """
        production, gold, Corvane: 1.069 t 2019-01-01..2019-03-31
        production, gold, Corvane: 34353 oz 2019-01-01..2019-03-31
        production, gold, Corvane: 1.782 t 2019-04-01..2019-06-30
        production, gold, Corvane: 57306 oz 2019-04-01..2019-06-30
        """,
    ),
    (
        "guidance that was given in a month",
        "2024-11-13",
        "Corvane cut its guidance for spodumene concentrate for the financial year ending June 30, 2025. It now expects"
        " 60,000 dmt, lower than the guidance of 120,000-145,000 dmt estimated in August.",
        """
        planned production, spodumene concentrate, Corvane: 60000 t 2024-07-01..2025-06-30
        planned production, spodumene concentrate, Corvane: 120000-145000 t 2024-07-01..2025-06-30
        """,
    ),
]


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        pytest.param(published, text, expected, id=case)
        for case, published, text, expected in TRADE + BALANCES + QUARTERS
    ],
)
def test_figures_of_trade_and_balances(published: str, text: str, expected: str) -> None:
    assert read_table(text, "", published) == lines(expected)
