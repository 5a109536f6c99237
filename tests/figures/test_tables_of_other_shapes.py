"""Tables of other shapes than products by period, hand-made in the manner of wires and releases: every figure of each."""

import pytest

from tests.figures.table_cases import lines, read_table

CASES = [
    pytest.param(
        "Hochland Silver reports production",
        "2019-08-01",
        """| | Q2 2019 | Q2 2018 |
| Silver (thousands of ounces) | | |
| Cerro Blanco | 1,412 | 1,377 |
| Laguna Verde | 604 | 688 |
| Gold (ounces) | | |
| Laguna Verde | 5,310 | 5,045 |""",
        """
        production, silver, Cerro Blanco: 1412000 oz 2019-04-01..2019-06-30
        production, silver, Cerro Blanco: 1377000 oz 2018-04-01..2018-06-30
        production, silver, Laguna Verde: 604000 oz 2019-04-01..2019-06-30
        production, silver, Laguna Verde: 688000 oz 2018-04-01..2018-06-30
        production, gold, Laguna Verde: 5310 oz 2019-04-01..2019-06-30
        production, gold, Laguna Verde: 5045 oz 2018-04-01..2018-06-30
        """,
        id="names that nobody knows under a material and its unit",
    ),
    pytest.param(
        "Iron ore production report",
        "2018-10-20",
        """| 000 tonnes | Q3 2018 | % change |
| - Sishen mine | 7,030 | (10) |
| - Kolomela Mine | 3,478 | (6) |
| - Underground mine | 3,000 | (6) |""",
        """
        production, iron ore, Sishen: 7030000 t 2018-07-01..2018-09-30 -10.0 yoy
        production, iron ore, Kolomela: 3478000 t 2018-07-01..2018-09-30 -6.0 yoy
        """,
        id="a mine by its kind, behind a dash",
    ),
    pytest.param(
        "National Iranian Copper",
        "2024-12-25",
        """NICICO made more in the first nine months of 1403.

Copper cathode production | 216,732 tons | +3.2 %
Copper concentrate production | 1.05 million tons | -1.1 %
Anode production | 250,100 tons | +0.4%""",
        """
        production, copper cathode, NICICO: 216732 t 2024-03-20..2024-12-20 +3.2 yoy
        production, copper concentrate, NICICO: 1050000 t 2024-03-20..2024-12-20 -1.1 yoy
        production, copper anode, NICICO: 250100 t 2024-03-20..2024-12-20 +0.4 yoy
        """,
        id="no header at all",
    ),
    pytest.param(
        "Gol Gohar",
        "2025-01-20",
        """Gol Gohar Mining at a glance

Country | Iran
Product | Iron ore concentrate
Reserves | 1.2 billion tons
Capacity | 15 million tons a year
Production in 1402 | 14.2 million tons
Employees | 7,500
Founded | 1991""",
        """
        reserves, iron ore concentrate, Gol Gohar Mining: 1200000000 t timeless
        capacity, iron ore concentrate, Gol Gohar Mining: 15000000 t timeless
        production, iron ore concentrate, Gol Gohar Mining: 14200000 t 2023-03-21..2024-03-19
        """,
        id="a profile of a mine",
    ),
    pytest.param(
        "Barrick quarterly",
        "2025-05-07",
        """Barrick's first quarter.

| Q1 2025 actual | Q1 2024 actual | 2025 guidance
Gold production (koz) | 758 | 940 | 3,150–3,500
Copper production (kt) | 44 | 40 | 200-230
AISC ($/oz) | 1,775 | 1,474 | 1,460-1,560""",
        """
        production, gold, Barrick: 758000 oz 2025-01-01..2025-03-31
        production, gold, Barrick: 940000 oz 2024-01-01..2024-03-31
        planned production, gold, Barrick: 3150000-3500000 oz 2025-01-01..2025-12-31
        production, copper, Barrick: 44000 t 2025-01-01..2025-03-31
        production, copper, Barrick: 40000 t 2024-01-01..2024-03-31
        planned production, copper, Barrick: 200000-230000 t 2025-01-01..2025-12-31
        """,
        id="guidance as a range",
    ),
    pytest.param(
        "Aluminium smelters",
        "2025-01-10",
        """Smelters of the Gulf

Smelter | Country | Capacity (kt/y) | Production 2024 (kt)
Alba | Bahrain | 1,600 | 1,622
Sohar | Oman | 395 | 401""",
        """
        capacity, aluminium, Alba: 1600000 t timeless
        production, aluminium, Alba: 1622000 t 2024-01-01..2024-12-31
        capacity, aluminium, Sohar: 395000 t timeless
        production, aluminium, Sohar: 401000 t 2024-01-01..2024-12-31
        """,
        id="capacity has no period",
    ),
    pytest.param(
        "Iranian steelmakers in nine months",
        "2024-12-25",
        """Iran's steelmakers published their nine-month figures of 1403. The table shows crude steel.

Company | Production (t) | Sales (t) | Change
Mobarakeh Steel | 5,210,300 | 5,001,200 | 3.1%
Khuzestan Steel | 2,890,100 | 2,700,500 | -2.0%""",
        """
        production, crude steel, Mobarakeh Steel: 5210300 t 2024-03-20..2024-12-20
        sales, crude steel, Mobarakeh Steel: 5001200 t 2024-03-20..2024-12-20
        production, crude steel, Khuzestan Steel: 2890100 t 2024-03-20..2024-12-20
        sales, crude steel, Khuzestan Steel: 2700500 t 2024-03-20..2024-12-20
        """,
        id="a change of one of two measures",
    ),
    pytest.param(
        "Top ten steel producers 2024",
        "2025-06-05",
        """The world's biggest steelmakers in 2024, million tonnes of crude steel:

1 | China Baowu Group | 130.09
2 | ArcelorMittal | 65.00
3 | Ansteel Group | 59.55
4 | Nippon Steel Corporation | 43.64""",
        """
        production, crude steel, China Baowu Group: 130090000 t 2024-01-01..2024-12-31
        production, crude steel, ArcelorMittal: 65000000 t 2024-01-01..2024-12-31
        production, crude steel, Ansteel Group: 59550000 t 2024-01-01..2024-12-31
        production, crude steel, Nippon Steel Corporation: 43640000 t 2024-01-01..2024-12-31
        """,
        id="ranks without any header",
    ),
    pytest.param(
        "Oremont quarter",
        "2024-05-02",
        """Zinc grades rose at Hollin, an old mine which Oremont is extending.

Production | Q1 2024 | Q1 2023
Hollin payable zinc (kt) | 25 | 22
Nickel (kt) | 90 | 88""",
        """
        production, zinc, Hollin: 25000 t 2024-01-01..2024-03-31
        production, zinc, Hollin: 22000 t 2023-01-01..2023-03-31
        production, nickel, Oremont: 90000 t 2024-01-01..2024-03-31
        production, nickel, Oremont: 88000 t 2023-01-01..2023-03-31
        """,
        id="a mine of the text in a row's label",
    ),
    pytest.param(
        "Oremont posts quarter in Peru",
        "2024-05-02",
        """Oremont owns 70 percent of Oremont Peru, which mines the Yarabamba hills.

Operating data for the first quarters:

Peru Mining | Three Months Ended March 31, |
 | 2024 | 2023
Copper (millions of recoverable pounds) | |
Production | 183 | 147""",
        """
        production, copper, Oremont Peru: 183000000 lb 2024-01-01..2024-03-31
        production, copper, Oremont Peru: 147000000 lb 2023-01-01..2023-03-31
        """,
        id="the arm of a company in the land over the rows",
    ),
]


@pytest.mark.parametrize(("title", "published", "text", "expected"), CASES)
def test_other_shape(title, published, text, expected):
    assert read_table(text, title, published) == lines(expected)
