"""Tables of values and times as releases print them, hand-made in the manner of wires and releases: every figure of each."""

import pytest

from tests.figures.table_cases import lines, read_table

CASES = [
    pytest.param(
        "Vale",
        "2025-04-15",
        """Vale production, kt

Product | Q1 2025 (Q1 2024)
Iron ore | 67,664 (70,826)
Nickel | 43.9 (39.5)""",
        """
        production, iron ore, Vale: 67664000 t 2025-01-01..2025-03-31
        production, iron ore, Vale: 70826000 t 2024-01-01..2024-03-31
        production, nickel, Vale: 43900 t 2025-01-01..2025-03-31
        production, nickel, Vale: 39500 t 2024-01-01..2024-03-31
        """,
        id="the earlier value in brackets",
    ),
    pytest.param(
        "Aurubis",
        "2025-02-05",
        """Production in thousand tonnes

Product | 2023/24 | 2022/23
Copper cathode | 1.081,5 | 1.109,2
Copper wire rod | 860,4 | 869,0
Sulphuric acid | 2.156 | 2.233""",
        """
        production, copper cathode, Aurubis: 1081500 t 2023-10-01..2024-09-30
        production, copper cathode, Aurubis: 1109200 t 2022-10-01..2023-09-30
        production, copper wire rod, Aurubis: 860400 t 2023-10-01..2024-09-30
        production, copper wire rod, Aurubis: 869000 t 2022-10-01..2023-09-30
        production, sulphuric acid, Aurubis: 2156000 t 2023-10-01..2024-09-30
        production, sulphuric acid, Aurubis: 2233000 t 2022-10-01..2023-09-30
        """,
        id="decimal commas",
    ),
    pytest.param(
        "Codelco",
        "2025-03-28",
        """Codelco copper production (tonnes)

Division | 2024 | 2023
El Teniente | 356,389 | 352,000¹
Chuquicamata | 289,000 (2) | 248,500*
Radomiro Tomic | n/a | -
Total | 1,328,000 | 1,325,000""",
        """
        production, copper, El Teniente: 356389 t 2024-01-01..2024-12-31
        production, copper, El Teniente: 352000 t 2023-01-01..2023-12-31
        production, copper, Chuquicamata: 289000 t 2024-01-01..2024-12-31
        production, copper, Chuquicamata: 248500 t 2023-01-01..2023-12-31
        production, copper, Codelco: 1328000 t 2024-01-01..2024-12-31
        production, copper, Codelco: 1325000 t 2023-01-01..2023-12-31
        """,
        id="footnotes and gaps",
    ),
    pytest.param(
        "Glencore's zinc",
        "2025-02-02",
        """Glencore zinc output in tonnes

Mine | 2024 | 2023
Mount Isa | 298'100 | 310'200
McArthur River | 262 000 | 256 100""",
        """
        production, zinc, Mount Isa: 298100 t 2024-01-01..2024-12-31
        production, zinc, Mount Isa: 310200 t 2023-01-01..2023-12-31
        production, zinc, McArthur River: 262000 t 2024-01-01..2024-12-31
        production, zinc, McArthur River: 256100 t 2023-01-01..2023-12-31
        """,
        id="apostrophes and spaces in numbers",
    ),
    pytest.param(
        "Ukraine iron ore",
        "2025-02-10",
        """Iron ore exports of Ukraine by quarter

Quarter | 2024 | 2023
Q1 | 9,400 | 4,800
Q2 | 9,000 | 4,600

Note: in thousand tonnes. Source: customs""",
        """
        exports, iron ore, Ukraine: 9400000 t 2024-01-01..2024-03-31
        exports, iron ore, Ukraine: 4800000 t 2023-01-01..2023-03-31
        exports, iron ore, Ukraine: 9000000 t 2024-04-01..2024-06-30
        exports, iron ore, Ukraine: 4600000 t 2023-04-01..2023-06-30
        """,
        id="the unit behind the table",
    ),
    pytest.param(
        "Iran's steel in nine months",
        "2024-12-28",
        """Iran's steel output rose in the first nine months of 1403, ISPA reported.

Product (tons) | 1403 | 1402
Crude steel | 22,500,000 | 22,100,000
Steel products | 16,900,000 | 16,200,000""",
        """
        production, crude steel, Iran: 22500000 t 2024-03-20..2024-12-20
        production, crude steel, Iran: 22100000 t 2023-03-21..2023-12-21
        production, steel product, Iran: 16900000 t 2024-03-20..2024-12-20
        production, steel product, Iran: 16200000 t 2023-03-21..2023-12-21
        """,
        id="years that stand for the article's nine months",
    ),
    pytest.param(
        "Steel in Iran",
        "2024-12-28",
        """Output of the steel chain in the first nine months of 1403, in thousand tons

Product | This year | Last year | Change
Pellets | 50,100 | 48,200 | 3.9%
Sponge iron | 26,000 | 25,400 | 2.4%""",
        """
        production, iron ore pellet, Iran: 50100000 t 2024-03-20..2024-12-20 +3.9 yoy
        production, iron ore pellet, Iran: 48200000 t 2023-03-21..2023-12-21
        production, sponge iron, Iran: 26000000 t 2024-03-20..2024-12-20 +2.4 yoy
        production, sponge iron, Iran: 25400000 t 2023-03-21..2023-12-21
        """,
        id="this year and last year",
    ),
    pytest.param(
        "Ivanhoe",
        "2025-10-08",
        """Kamoa-Kakula copper production

 | Q3 2025 | Q2 2025 | YTD 2025 | YTD 2024
Copper in concentrate (t) | 71,226 | 112,009 | 316,393 | 303,328""",
        """
        production, copper in concentrate, Kamoa-Kakula: 71226 t 2025-07-01..2025-09-30
        production, copper in concentrate, Kamoa-Kakula: 112009 t 2025-04-01..2025-06-30
        production, copper in concentrate, Kamoa-Kakula: 316393 t 2025-01-01..2025-09-30
        production, copper in concentrate, Kamoa-Kakula: 303328 t 2024-01-01..2024-09-30
        """,
        id="year to date",
    ),
    pytest.param(
        "Pilbara Minerals",
        "2025-08-25",
        """Production of Pilbara Minerals

Year ended 30 June | 2025 | 2024
Spodumene concentrate produced (kt) | 754.6 | 725.3
Spodumene concentrate sold (kt) | 760.1 | 707.1""",
        """
        production, spodumene concentrate, Pilbara Minerals: 754600 t 2024-07-01..2025-06-30
        production, spodumene concentrate, Pilbara Minerals: 725300 t 2023-07-01..2024-06-30
        sales, spodumene concentrate, Pilbara Minerals: 760100 t 2024-07-01..2025-06-30
        sales, spodumene concentrate, Pilbara Minerals: 707100 t 2023-07-01..2024-06-30
        """,
        id="year ended in the corner",
    ),
    pytest.param(
        "Newmont",
        "2025-04-24",
        """Newmont produced more gold. The following table details it.

 |  | Three Months Ended March 31, | Three Months Ended March 31, | Three Months Ended March 31, | Three Months Ended March 31,
 |  | 2025 | 2025 | 2024 | 2024
Attributable gold production (koz) |  | 1,537 |  | 1,675 |
Attributable copper production (Mlbs) |  | 77 |  | 79 |
Average realized gold price | $ | 2,944 | $ | 2,090 |
Gold AISC ($/oz) | $ | 1,651 | $ | 1,439 |""",
        """
        production, gold, Newmont: 1537000 oz 2025-01-01..2025-03-31
        production, gold, Newmont: 1675000 oz 2024-01-01..2024-03-31
        production, copper, Newmont: 77000000 lb 2025-01-01..2025-03-31
        production, copper, Newmont: 79000000 lb 2024-01-01..2024-03-31
        """,
        id="signs of money in cells of their own",
    ),
    pytest.param(
        "Rare earth quota",
        "2025-02-10",
        """Rare earth mine output, tonnes REO

Country | 2024e | 2023
China | 270,000 | 255,000
United States | 45,000 | 41,600
World total (rounded) | 390,000 | 376,000""",
        """
        production, rare earth, China: 270000 t 2024-01-01..2024-12-31
        production, rare earth, China: 255000 t 2023-01-01..2023-12-31
        production, rare earth, United States: 45000 t 2024-01-01..2024-12-31
        production, rare earth, United States: 41600 t 2023-01-01..2023-12-31
        production, rare earth, World: 390000 t 2024-01-01..2024-12-31
        production, rare earth, World: 376000 t 2023-01-01..2023-12-31
        """,
        id="estimates for a year that is over",
    ),
    pytest.param(
        "Copper resource",
        "2025-03-28",
        """Mineral resource estimate of Kakula copper project

Category | Tonnes (Mt) | Cu (%) | Contained Cu (kt)
Measured | 120 | 2.5 | 3,000
Indicated | 1,200 | 2.4 | 28,800
Total | 1,320 | 2.41 | 31,800""",
        """
        reserves, copper ore, Kakula: 1320000000 t timeless
        reserves, copper, Kakula: 31800000 t timeless
        """,
        id="classes of resources and their total",
    ),
    pytest.param(
        "Kinross gold",
        "2025-05-07",
        """Tasiast mine of Kinross in the first quarter of 2025

 | Q1 2025 | Q1 2024
Ore mined (kt) | 2,100 | 2,050
Ore milled (kt) | 2,000 | 1,950
Grade (g/t) | 2.1 | 2.2
Recovery (%) | 91 | 92
Gold produced (oz) | 140,000 | 155,000
Gold sold (oz) | 138,200 | 156,300""",
        """
        production, gold ore, Tasiast: 2100000 t 2025-01-01..2025-03-31
        production, gold ore, Tasiast: 2050000 t 2024-01-01..2024-03-31
        production, gold, Tasiast: 140000 oz 2025-01-01..2025-03-31
        production, gold, Tasiast: 155000 oz 2024-01-01..2024-03-31
        sales, gold, Tasiast: 138200 oz 2025-01-01..2025-03-31
        sales, gold, Tasiast: 156300 oz 2024-01-01..2024-03-31
        """,
        id="ore mined and milled",
    ),
    pytest.param(
        "Iran's mineral exports",
        "2025-01-10",
        """Exports in the first nine months of 1403

Product | Weight (thousand tons) | Value ($ million) | Weight change (%) | Value change (%)
Steel chain | 21,300 | 5,100 | 3.4 | -2.1
Copper chain | 620 | 1,010 | -4.0 | 2.2
Iron ore pellets | 6,120 | 710 | 1.0 | -9.0""",
        """
        exports, steel, Iran: 21300000 t 2024-03-20..2024-12-20 +3.4 yoy
        exports, copper, Iran: 620000 t 2024-03-20..2024-12-20 -4.0 yoy
        exports, iron ore pellet, Iran: 6120000 t 2024-03-20..2024-12-20 +1.0 yoy
        """,
        id="weight and value",
    ),
    pytest.param(
        "China iron ore imports in July",
        "2025-08-18",
        """China's iron ore imports by origin in July, million tonnes

Origin | July 2025 | July 2024
Australia | 62.2 | 61.0
Brazil | 24.1 | 23.0
Total | 104.6 | 102.8""",
        """
        imports, iron ore, China: 104600000 t 2025-07-01..2025-07-31
        imports, iron ore, China: 102800000 t 2024-07-01..2024-07-31
        """,
        id="countries of origin",
    ),
    pytest.param(
        "Polymetal",
        "2025-02-02",
        """Production (gold in koz, copper in kt)

 | 2024 | 2023
Gold | 490 | 486
Copper | 3.1 | 3.3""",
        """
        production, gold, Polymetal: 490000 oz 2024-01-01..2024-12-31
        production, gold, Polymetal: 486000 oz 2023-01-01..2023-12-31
        production, copper, Polymetal: 3100 t 2024-01-01..2024-12-31
        production, copper, Polymetal: 3300 t 2023-01-01..2023-12-31
        """,
        id="two units in a caption",
    ),
]


@pytest.mark.parametrize(("title", "published", "text", "expected"), CASES)
def test_printed_table(title, published, text, expected):
    assert read_table(text, title, published) == lines(expected)
