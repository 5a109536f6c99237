"""Tables of products, companies and countries by period, hand-made in the manner of wires and releases: every figure of each."""

import pytest

from tests.figures.table_cases import lines, read_table

CASES = [
    pytest.param(
        "Antofagasta copper output",
        "2025-04-16",
        """Antofagasta reported its first-quarter production.

| Unit | Q1 2025 | Q4 2024 | QoQ % | Q1 2024 | YoY %
Copper production | 000 t | 154.7 | 200.3 | -22.8 | 129.4 | 19.6
Copper sales | 000 t | 151.2 | 199.0 | -24.0 | 124.1 | 21.8
Gold production | koz | 43.0 | 65.2 | -34.0 | 31.1 | 38.3
Molybdenum production | kt | 3.5 | 3.0 | 16.7 | 2.9 | 20.7
Cash costs | $/lb | 1.54 | 1.60 | -3.8 | 1.93 | -20.2""",
        """
        production, copper, Antofagasta: 154700 t 2025-01-01..2025-03-31 +19.6 yoy
        production, copper, Antofagasta: 200300 t 2024-10-01..2024-12-31
        production, copper, Antofagasta: 129400 t 2024-01-01..2024-03-31
        sales, copper, Antofagasta: 151200 t 2025-01-01..2025-03-31 +21.8 yoy
        sales, copper, Antofagasta: 199000 t 2024-10-01..2024-12-31
        sales, copper, Antofagasta: 124100 t 2024-01-01..2024-03-31
        production, gold, Antofagasta: 43000 oz 2025-01-01..2025-03-31 +38.3 yoy
        production, gold, Antofagasta: 65200 oz 2024-10-01..2024-12-31
        production, gold, Antofagasta: 31100 oz 2024-01-01..2024-03-31
        production, molybdenum, Antofagasta: 3500 t 2025-01-01..2025-03-31 +20.7 yoy
        production, molybdenum, Antofagasta: 3000 t 2024-10-01..2024-12-31
        production, molybdenum, Antofagasta: 2900 t 2024-01-01..2024-03-31
        """,
        id="units in a column, changes to two periods",
    ),
    pytest.param(
        "Freeport first quarter",
        "2025-04-24",
        """Freeport-McMoRan's operating data:

 | Three Months Ended March 31, | Three Months Ended March 31,
 | 2025 | 2024
Copper (millions of recoverable pounds) | |
Production | 868 | 1,085
Sales | 872 | 1,108
Average realized price per pound | $4.44 | $3.94
Gold (thousands of recoverable ounces) | |
Production | 287 | 549
Sales | 128 | 568""",
        """
        production, copper, Freeport-McMoRan: 868000000 lb 2025-01-01..2025-03-31
        production, copper, Freeport-McMoRan: 1085000000 lb 2024-01-01..2024-03-31
        sales, copper, Freeport-McMoRan: 872000000 lb 2025-01-01..2025-03-31
        sales, copper, Freeport-McMoRan: 1108000000 lb 2024-01-01..2024-03-31
        production, gold, Freeport-McMoRan: 287000 oz 2025-01-01..2025-03-31
        production, gold, Freeport-McMoRan: 549000 oz 2024-01-01..2024-03-31
        sales, gold, Freeport-McMoRan: 128000 oz 2025-01-01..2025-03-31
        sales, gold, Freeport-McMoRan: 568000 oz 2024-01-01..2024-03-31
        """,
        id="header over two levels, units in sections",
    ),
    pytest.param(
        "Iran's minerals exports",
        "2024-12-25",
        """Exports of minerals in tons, by IMIDRO:

Product | First 9 months of 1403 | First 9 months of 1402 | Change
Iron ore pellet | 8,120,000 | 7,900,000 | 2.8
Copper cathode | 110,500 | 120,250 | -8.1
Total | 8,230,500 | 8,020,250 | 2.6""",
        """
        exports, iron ore pellet, Iran: 8120000 t 2024-03-20..2024-12-20 +2.8 yoy
        exports, iron ore pellet, Iran: 7900000 t 2023-03-21..2023-12-21
        exports, copper cathode, Iran: 110500 t 2024-03-20..2024-12-20 -8.1 yoy
        exports, copper cathode, Iran: 120250 t 2023-03-21..2023-12-21
        exports, mineral, Iran: 8230500 t 2024-03-20..2024-12-20 +2.6 yoy
        exports, mineral, Iran: 8020250 t 2023-03-21..2023-12-21
        """,
        id="Iranian periods, unit in the caption",
    ),
    pytest.param(
        "Steel output of Kazakhstan",
        "2025-02-01",
        """Output of metals (in thousand tonnes)

Product | 2023 | 2024
Crude steel | 3,980 | 4,103
Refined copper | 409.8 | 391.0
Zinc | 259.1 | 255.4""",
        """
        production, crude steel, Kazakhstan: 3980000 t 2023-01-01..2023-12-31
        production, crude steel, Kazakhstan: 4103000 t 2024-01-01..2024-12-31
        production, copper cathode, Kazakhstan: 409800 t 2023-01-01..2023-12-31
        production, copper cathode, Kazakhstan: 391000 t 2024-01-01..2024-12-31
        production, zinc, Kazakhstan: 259100 t 2023-01-01..2023-12-31
        production, zinc, Kazakhstan: 255400 t 2024-01-01..2024-12-31
        """,
        id="unit in a bracketed caption",
    ),
    pytest.param(
        "Peru zinc",
        "2024-10-15",
        """Zinc output of Peru, tonnes

Mine | Sep-24 | Sep-23 | % chg
Antamina | 31,204 | 38,110 | -18.1
Los Quenuales | 5,110 | 4,980 | 2.6
Total | 36,314 | 43,090 | -15.7""",
        """
        production, zinc, Antamina: 31204 t 2024-09-01..2024-09-30 -18.1 yoy
        production, zinc, Antamina: 38110 t 2023-09-01..2023-09-30
        production, zinc, Los Quenuales: 5110 t 2024-09-01..2024-09-30 +2.6 yoy
        production, zinc, Los Quenuales: 4980 t 2023-09-01..2023-09-30
        production, zinc, Peru: 36314 t 2024-09-01..2024-09-30 -15.7 yoy
        production, zinc, Peru: 43090 t 2023-09-01..2023-09-30
        """,
        id="months with two digits of a year, a total of mines",
    ),
    pytest.param(
        "World crude steel in August",
        "2025-09-23",
        """World crude steel production was 145.3 Mt in August 2025.

Rank | Country | Aug 2025 (Mt) | % change Aug 25/24 | Jan-Aug 2025 (Mt) | % change Jan-Aug 25/24
1 | China | 77.4 | -0.7 | 671.8 | -2.8
2 | India | 14.1 | 13.2 | 108.9 | 10.5
3 | United States (e) | 7.2 | 3.2 | 54.7 | 1.2
 | World | 145.3 | 0.3 | 1,230.4 | -1.7""",
        """
        production, crude steel, World: 145300000 t 2025-08-01..2025-08-31 +0.3 yoy
        production, crude steel, China: 77400000 t 2025-08-01..2025-08-31 -0.7 yoy
        production, crude steel, China: 671800000 t 2025-01-01..2025-08-31 -2.8 yoy
        production, crude steel, India: 14100000 t 2025-08-01..2025-08-31 +13.2 yoy
        production, crude steel, India: 108900000 t 2025-01-01..2025-08-31 +10.5 yoy
        production, crude steel, United States: 7200000 t 2025-08-01..2025-08-31 +3.2 yoy
        production, crude steel, United States: 54700000 t 2025-01-01..2025-08-31 +1.2 yoy
        production, crude steel, World: 1230400000 t 2025-01-01..2025-08-31 -1.7 yoy
        """,
        id="ranks, countries, two periods with their changes",
    ),
    pytest.param(
        "Glencore",
        "2025-02-20",
        """Glencore's production for 2024:

Mine | Copper (kt) | Zinc (kt) | Cobalt (t)
Antamina | 145.2 | 91.9 | -
Collahuasi | 246.0 | - | -
KCC | 190.8 | - | 26,500
Total | 582.0 | 91.9 | 26,500""",
        """
        production, copper, Antamina: 145200 t 2024-01-01..2024-12-31
        production, zinc, Antamina: 91900 t 2024-01-01..2024-12-31
        production, copper, Collahuasi: 246000 t 2024-01-01..2024-12-31
        production, copper, KCC: 190800 t 2024-01-01..2024-12-31
        production, copper, Glencore: 582000 t 2024-01-01..2024-12-31
        production, zinc, Glencore: 91900 t 2024-01-01..2024-12-31
        production, cobalt, Glencore: 26500 t 2024-01-01..2024-12-31
        """,
        id="mines by commodity",
    ),
    pytest.param(
        "Kazzinc",
        "2025-02-01",
        """Kazzinc's output

 | Production, t | Production, t | Production, t | Sales, t | Sales, t | Sales, t
 | 2024 | 2023 | Change, % | 2024 | 2023 | Change, %
Zinc | 240,100 | 250,200 | -4.0 | 238,000 | 249,900 | -4.8
Lead | 100,300 | 95,100 | 5.5 | 99,200 | 94,000 | 5.5""",
        """
        production, zinc, Kazzinc: 240100 t 2024-01-01..2024-12-31 -4.0 yoy
        production, zinc, Kazzinc: 250200 t 2023-01-01..2023-12-31
        sales, zinc, Kazzinc: 238000 t 2024-01-01..2024-12-31 -4.8 yoy
        sales, zinc, Kazzinc: 249900 t 2023-01-01..2023-12-31
        production, lead, Kazzinc: 100300 t 2024-01-01..2024-12-31 +5.5 yoy
        production, lead, Kazzinc: 95100 t 2023-01-01..2023-12-31
        sales, lead, Kazzinc: 99200 t 2024-01-01..2024-12-31 +5.5 yoy
        sales, lead, Kazzinc: 94000 t 2023-01-01..2023-12-31
        """,
        id="measures over years",
    ),
    pytest.param(
        "Vale Q1",
        "2025-04-20",
        """Vale quarterly production

Iron ore (kt) | Q1 2025 | Q1 2024 | %
Fines | 67,664 | 70,826 | -4.5
Pellets | 7,183 | 8,467 | -15.2
Copper (kt) | Q1 2025 | Q1 2024 | %
Salobo | 49.9 | 47.7 | 4.6
Sossego | 16.2 | 15.0 | 8.0""",
        """
        production, iron ore fines, Vale: 67664000 t 2025-01-01..2025-03-31 -4.5 yoy
        production, iron ore fines, Vale: 70826000 t 2024-01-01..2024-03-31
        production, iron ore pellet, Vale: 7183000 t 2025-01-01..2025-03-31 -15.2 yoy
        production, iron ore pellet, Vale: 8467000 t 2024-01-01..2024-03-31
        production, copper, Salobo: 49900 t 2025-01-01..2025-03-31 +4.6 yoy
        production, copper, Salobo: 47700 t 2024-01-01..2024-03-31
        production, copper, Sossego: 16200 t 2025-01-01..2025-03-31 +8.0 yoy
        production, copper, Sossego: 15000 t 2024-01-01..2024-03-31
        """,
        id="a second header within a table",
    ),
    pytest.param(
        "China trade data",
        "2025-01-14",
        """China's trade in December, tonnes

Commodity | Dec 2024 | Nov 2024 | % change m/m | Jan-Dec 2024 | % change y/y
Exports: | | | | |
Steel products | 9,727,000 | 9,278,000 | 4.8 | 110,716,000 | 22.7
Unwrought aluminium | 505,000 | 670,000 | -24.6 | 6,700,000 | 17.4
Imports: | | | | |
Iron ore | 112,490,000 | 101,860,000 | 10.4 | 1,236,550,000 | 4.9
Copper | 559,000 | 528,000 | 5.9 | 5,684,000 | 3.4""",
        """
        exports, steel product, China: 9727000 t 2024-12-01..2024-12-31 +4.8 mom
        exports, steel product, China: 9278000 t 2024-11-01..2024-11-30
        exports, steel product, China: 110716000 t 2024-01-01..2024-12-31 +22.7 yoy
        exports, unwrought aluminium, China: 505000 t 2024-12-01..2024-12-31 -24.6 mom
        exports, unwrought aluminium, China: 670000 t 2024-11-01..2024-11-30
        exports, unwrought aluminium, China: 6700000 t 2024-01-01..2024-12-31 +17.4 yoy
        imports, iron ore, China: 112490000 t 2024-12-01..2024-12-31 +10.4 mom
        imports, iron ore, China: 101860000 t 2024-11-01..2024-11-30
        imports, iron ore, China: 1236550000 t 2024-01-01..2024-12-31 +4.9 yoy
        imports, copper, China: 559000 t 2024-12-01..2024-12-31 +5.9 mom
        imports, copper, China: 528000 t 2024-11-01..2024-11-30
        imports, copper, China: 5684000 t 2024-01-01..2024-12-31 +3.4 yoy
        """,
        id="exports and imports as sections",
    ),
    pytest.param(
        "Rio Tinto",
        "2025-04-16",
        """Rio Tinto's first quarter production of 2025

 | Q1 2025 | Q1 2024 | Change
Pilbara iron ore | | |
Shipments (100% basis) (Mt) | 70.7 | 78.0 | -9%
Production (100% basis) (Mt) | 69.8 | 77.9 | -10%
Bauxite (Mt) | 15.0 | 13.4 | 12%
Aluminium (kt) | 829 | 826 | 0%
Mined copper (kt) | 210 | 156 | 35%""",
        """
        deliveries, iron ore, Pilbara: 70700000 t 2025-01-01..2025-03-31 -9.0 yoy
        deliveries, iron ore, Pilbara: 78000000 t 2024-01-01..2024-03-31
        production, iron ore, Pilbara: 69800000 t 2025-01-01..2025-03-31 -10.0 yoy
        production, iron ore, Pilbara: 77900000 t 2024-01-01..2024-03-31
        production, bauxite, Rio Tinto: 15000000 t 2025-01-01..2025-03-31 +12.0 yoy
        production, bauxite, Rio Tinto: 13400000 t 2024-01-01..2024-03-31
        production, aluminium, Rio Tinto: 829000 t 2025-01-01..2025-03-31 +0.0 yoy
        production, aluminium, Rio Tinto: 826000 t 2024-01-01..2024-03-31
        production, copper, Rio Tinto: 210000 t 2025-01-01..2025-03-31 +35.0 yoy
        production, copper, Rio Tinto: 156000 t 2024-01-01..2024-03-31
        """,
        id="a section that ends where another material begins",
    ),
    pytest.param(
        "India zinc imports",
        "2025-01-20",
        """India's imports in MT

Metal | 2023-24 | 2022-23
Zinc | 102,345 | 98,120
Copper cathode | 363,000 | 181,000
Tin | 893 | 911""",
        """
        imports, zinc, India: 102345 t 2023-04-01..2024-03-31
        imports, zinc, India: 98120 t 2022-04-01..2023-03-31
        imports, copper cathode, India: 363000 t 2023-04-01..2024-03-31
        imports, copper cathode, India: 181000 t 2022-04-01..2023-03-31
        imports, tin, India: 893 t 2023-04-01..2024-03-31
        imports, tin, India: 911 t 2022-04-01..2023-03-31
        """,
        id="MT of metric tonnes",
    ),
    pytest.param(
        "Coal India",
        "2025-10-02",
        """Coal production in September (MT)

Company | Sep 2025 | Sep 2024 | Growth %
Coal India | 48.97 | 50.94 | -3.9
SCCL | 4.1 | 4.6 | -10.9""",
        """
        production, coal, Coal India: 48970000 t 2025-09-01..2025-09-30 -3.9 yoy
        production, coal, Coal India: 50940000 t 2024-09-01..2024-09-30
        production, coal, SCCL: 4100000 t 2025-09-01..2025-09-30 -10.9 yoy
        production, coal, SCCL: 4600000 t 2024-09-01..2024-09-30
        """,
        id="MT of million tonnes",
    ),
]


@pytest.mark.parametrize(("title", "published", "text", "expected"), CASES)
def test_table(title, published, text, expected):
    assert read_table(text, title, published) == lines(expected)
