"""Tables whose rows or columns are times in other ways than a period beside the one before: every figure of each."""

import pytest

from tests.figures.table_cases import lines, read_table

CASES = [
    pytest.param(
        "China copper imports",
        "2025-03-10",
        """China's imports of copper by month, in tonnes

Month | Imports | Exports
January 2025 | 427,000 | 18,000
February 2025 | 410,000 | 19,500
Change, % | -4.0 | 8.3""",
        """
        imports, copper, China: 427000 t 2025-01-01..2025-01-31
        exports, copper, China: 18000 t 2025-01-01..2025-01-31
        imports, copper, China: 410000 t 2025-02-01..2025-02-28 -4.0 mom
        exports, copper, China: 19500 t 2025-02-01..2025-02-28 +8.3 mom
        """,
        id="months as rows",
    ),
    pytest.param(
        "Zambia copper",
        "2025-02-10",
        """Year | Copper production (t) | Growth, %
2022 | 763,550 |
2023 | 698,566 | -8.5
2024 | 820,676 | 17.5""",
        """
        production, copper, Zambia: 763550 t 2022-01-01..2022-12-31
        production, copper, Zambia: 698566 t 2023-01-01..2023-12-31 -8.5 yoy
        production, copper, Zambia: 820676 t 2024-01-01..2024-12-31 +17.5 yoy
        """,
        id="years as rows",
    ),
    pytest.param(
        "China steel output",
        "2025-05-10",
        """China's crude steel output by month, Mt

Month | 2025 | 2024
January | 81.9 | 77.2
February | 78.3 | 71.1
March | 92.8 | 88.3""",
        """
        production, crude steel, China: 81900000 t 2025-01-01..2025-01-31
        production, crude steel, China: 77200000 t 2024-01-01..2024-01-31
        production, crude steel, China: 78300000 t 2025-02-01..2025-02-28
        production, crude steel, China: 71100000 t 2024-02-01..2024-02-29
        production, crude steel, China: 92800000 t 2025-03-01..2025-03-31
        production, crude steel, China: 88300000 t 2024-03-01..2024-03-31
        """,
        id="months as rows under years",
    ),
    pytest.param(
        "Peru tin",
        "2025-04-10",
        """Monthly production of tin in Peru (tonnes)

Month | 2025 | 2024 | % change
January | 2,110 | 2,005 | 5.2
February | 2,250 | 2,101 | 7.1
Total | 4,360 | 4,106 | 6.2""",
        """
        production, tin, Peru: 2110 t 2025-01-01..2025-01-31 +5.2 yoy
        production, tin, Peru: 2005 t 2024-01-01..2024-01-31
        production, tin, Peru: 2250 t 2025-02-01..2025-02-28 +7.1 yoy
        production, tin, Peru: 2101 t 2024-02-01..2024-02-29
        production, tin, Peru: 4360 t 2025-01-01..2025-02-28 +6.2 yoy
        production, tin, Peru: 4106 t 2024-01-01..2024-02-29
        """,
        id="a total of months is of these months",
    ),
    pytest.param(
        "Mongolia coal",
        "2025-10-10",
        """Coal exports of Mongolia in January-September 2025, million tonnes

 | Plan | Actual | Achieved %
Coal exports | 62.0 | 59.8 | 96.5""",
        """
        planned exports, coal, Mongolia: 62000000 t 2025-01-01..2025-09-30
        exports, coal, Mongolia: 59800000 t 2025-01-01..2025-09-30
        """,
        id="plan and actual",
    ),
    pytest.param(
        "NMDC",
        "2025-04-02",
        """NMDC in FY25, million tonnes

 | FY25 target | FY25 actual | FY24 | Growth
Iron ore production | 48.0 | 44.04 | 45.02 | -2.2%
Iron ore sales | 48.5 | 44.40 | 44.48 | -0.2%""",
        """
        planned production, iron ore, NMDC: 48000000 t 2024-04-01..2025-03-31
        production, iron ore, NMDC: 44040000 t 2024-04-01..2025-03-31 -2.2 yoy
        production, iron ore, NMDC: 45020000 t 2023-04-01..2024-03-31
        planned sales, iron ore, NMDC: 48500000 t 2024-04-01..2025-03-31
        sales, iron ore, NMDC: 44400000 t 2024-04-01..2025-03-31 -0.2 yoy
        sales, iron ore, NMDC: 44480000 t 2023-04-01..2024-03-31
        """,
        id="target and actual of a fiscal year",
    ),
    pytest.param(
        "Evolution Mining",
        "2025-07-20",
        """Evolution Mining's June quarter.

 | Jun-25 Qtr | Mar-25 Qtr | FY25 | FY26 Guidance
Gold production (koz) | 187.5 | 179.6 | 750.5 | 710 - 780
Copper production (kt) | 17.1 | 17.3 | 75.6 | 70 - 80""",
        """
        production, gold, Evolution Mining: 187500 oz 2025-04-01..2025-06-30
        production, gold, Evolution Mining: 179600 oz 2025-01-01..2025-03-31
        production, gold, Evolution Mining: 750500 oz 2024-07-01..2025-06-30
        planned production, gold, Evolution Mining: 710000-780000 oz 2025-07-01..2026-06-30
        production, copper, Evolution Mining: 17100 t 2025-04-01..2025-06-30
        production, copper, Evolution Mining: 17300 t 2025-01-01..2025-03-31
        production, copper, Evolution Mining: 75600 t 2024-07-01..2025-06-30
        planned production, copper, Evolution Mining: 70000-80000 t 2025-07-01..2026-06-30
        """,
        id="quarters beside fiscal years",
    ),
    pytest.param(
        "Kazatomprom 4Q24 operations and trading update",
        "2025-02-03",
        """National Atomic Company Kazatomprom announces its results.

 | Three months ended 31 December | | | Twelve months ended 31 December | |
(tU as U3O8 unless noted) | 2024 | 2023 | Change | 2024 | 2023 | Change
Production volume (100% basis) | 6,535 | 5,990 | 9% | 23,270 | 21,112 | 10%
Production volume (attributable basis) | 3,472 | 3,156 | 10% | 12,286 | 11,169 | 10%
Group sales volume | 5,700 | 5,800 | (2)% | 16,670 | 18,069 | (8)%""",
        """
        sales, uranium concentrate, Kazatomprom: 5700 t 2024-10-01..2024-12-31 -2.0 yoy
        sales, uranium concentrate, Kazatomprom: 5800 t 2023-10-01..2023-12-31
        sales, uranium concentrate, Kazatomprom: 16670 t 2024-01-01..2024-12-31 -8.0 yoy
        sales, uranium concentrate, Kazatomprom: 18069 t 2023-01-01..2023-12-31
        """,
        id="a span printed in its first cell",
    ),
    pytest.param(
        "Nucor steel shipments",
        "2025-01-28",
        """Nucor's steel mills (thousands of tons)

 | Three Months (13 Weeks) Ended | | Percentage
 | Dec. 31, 2024 | Dec. 31, 2023 | Change
Sheet | 2,600 | 2,450 | 6%
Bars | 1,900 | 1,850 | 3%
Total steel mill shipments | 5,500 | 5,300 | 4%""",
        """
        deliveries, steel sheet, Nucor: 2600000 t 2024-10-01..2024-12-31 +6.0 yoy
        deliveries, steel sheet, Nucor: 2450000 t 2023-10-01..2023-12-31
        deliveries, bar, Nucor: 1900000 t 2024-10-01..2024-12-31 +3.0 yoy
        deliveries, bar, Nucor: 1850000 t 2023-10-01..2023-12-31
        deliveries, steel, Nucor: 5500000 t 2024-10-01..2024-12-31 +4.0 yoy
        deliveries, steel, Nucor: 5300000 t 2023-10-01..2023-12-31
        """,
        id="quarters of thirteen weeks",
    ),
]


@pytest.mark.parametrize(("title", "published", "text", "expected"), CASES)
def test_times_of_a_table(title, published, text, expected):
    assert read_table(text, title, published) == lines(expected)
