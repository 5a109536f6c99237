"""Tables that tell of no tonnage, or of one that nobody can name: no figure."""

from datetime import date

import pytest

from crawler.figures import read_figures

CASES = [
    pytest.param(
        "Iran's output of crops and copper",
        """Output in tons

Product | 2024 | 2023
Wheat | 14,000,000 | 13,500,000
Rice | 2,100,000 | 2,000,000""",
        id="crops",
    ),
    pytest.param(
        "Oil output",
        """Production, thousand tonnes

Country | 2024 | 2023
Kazakhstan | 87,700 | 89,900
Azerbaijan | 29,100 | 30,200""",
        id="oil",
    ),
    pytest.param(
        "Copper countries",
        """Copper countries by population (million)

Country | Population (million) | GDP ($bn)
Chile | 19.6 | 330
Peru | 34.0 | 268""",
        id="population",
    ),
    pytest.param(
        "Alba's aluminium",
        """Emissions, thousand tonnes

 | 2024 | 2023
CO2 | 11,200 | 11,300
Waste | 120 | 130""",
        id="emissions",
    ),
    pytest.param(
        "Zinc cost curve",
        """Costs of zinc mines, $ per tonne

Mine | 2024 | 2023
Antamina | 1,200 | 1,150
Red Dog | 1,010 | 990""",
        id="costs",
    ),
    pytest.param(
        "Aluminium",
        """Power use of smelters in GWh

Smelter | 2024 | 2023
Alba | 22,000 | 21,900
EGA | 38,000 | 37,100""",
        id="power",
    ),
    pytest.param(
        "Gold plant",
        """Plant performance of the gold mine Tarkwa

 | Q4 2024 | Q3 2024
Availability (%) | 91 | 92
Recovery (%) | 97 | 96.8
Throughput (t/h) | 1,550 | 1,533
Head grade (g/t) | 1.2 | 1.3""",
        id="performance of a plant",
    ),
    pytest.param(
        "Iron ore prices",
        """Iron ore fines, dry metric tonnes, CFR Qingdao

Grade | 20 Jan | 17 Jan | Change
62% Fe | 103.10 | 102.40 | 0.70
65% Fe | 117.80 | 117.20 | 0.60""",
        id="assessed prices",
    ),
    pytest.param(
        "Steel growth",
        """Growth of crude steel production, %

Country | 2024 | 2023
China | -1.7 | 0.0
India | 6.3 | 13.4""",
        id="growth alone",
    ),
    pytest.param(
        "Gold ETFs",
        """Top holders of Gold Fields shares (thousand)

Holder | 2024 | 2023
PIC | 180,000 | 179,000
BlackRock | 55,000 | 50,000""",
        id="shares",
    ),
    pytest.param(
        "Gold miners",
        """Leading gold miners

Company | Revenue | Output rank
Newmont | 18,682 | 1
Barrick | 12,922 | 2""",
        id="revenue and rank",
    ),
    pytest.param(
        "Iron ore freight rates",
        """Freight, $/t

Route | This week | Last week
Brazil-China | 18.40 | 18.90
Australia-China | 7.30 | 7.55""",
        id="freight rates",
    ),
    pytest.param(
        "Copper smelter maintenance",
        """Smelter maintenance in 2025

Company | Start | Days
Jiangxi Copper | March 10 | 30
Tongling | April 5 | 45""",
        id="maintenance",
    ),
    pytest.param(
        "Coal India staff",
        """Manpower at Coal India

Subsidiary | 2024 | 2023
SECL | 38,900 | 41,100
MCL | 21,300 | 21,600""",
        id="manpower",
    ),
    pytest.param(
        "LME prices",
        """Prices on the London Metal Exchange, $/t

Metal | 27 March | 26 March | Change, %
Copper | 9,790 | 9,850 | -0.6
Zinc | 2,870 | 2,920 | -1.7""",
        id="prices",
    ),
    pytest.param(
        "Drill results",
        """Gold hits at Fruta del Norte copper-gold project

Hole | From (m) | To (m) | Interval (m) | Au (g/t) | Cu (%)
FDN-1 | 120 | 145 | 25 | 3.4 | 0.5
FDN-2 | 10 | 45 | 35 | 1.4 | 0.2""",
        id="drilling",
    ),
    pytest.param(
        "Copper cup",
        """Copper miners' league

Team | Played | Won | Points
Cobresal | 12 | 8 | 26
Cobreloa | 12 | 6 | 20""",
        id="sport",
    ),
    pytest.param(
        "Mining shares",
        """Gold miners on the TSX

Company | Price | Change | Market cap
Barrick Gold | 48.9 | 1.2% | 82,000
Agnico Eagle | 230.1 | 0.5% | 115,000""",
        id="share prices",
    ),
    pytest.param(
        "Copper belt weather",
        """Weather in the copper towns

City | Temperature | Rainfall (mm) | Wind
Antofagasta | 18 | 0 | 12
Calama | 22 | 1 | 15""",
        id="weather",
    ),
    pytest.param(
        "Codelco staff",
        """Codelco employees by division, copper

Division | 2024 | 2023
El Teniente | 4,100 | 4,200
Andina | 1,800 | 1,790""",
        id="staff",
    ),
    pytest.param(
        "Chile copper output",
        """Chile copper output

Mine | 2024 | 2023
Escondida | 1,278 | 1,100
Collahuasi | 558 | 573""",
        id="no unit anywhere",
    ),
    pytest.param(
        "LME stocks",
        """LME stocks, tonnes

Metal | 28 March | 27 March | Change
Copper | 213,275 | 215,275 | -2,000
Zinc | 145,925 | 147,025 | -1,100""",
        id="stocks of two days",
    ),
    pytest.param(
        "Two metals",
        """Chile's mining figures for 2024.

Copper, thousand tonnes

Company | 2024 | 2023
Codelco | 1,328 | 1,325
Escondida | 1,278 | 1,100

Lithium, tonnes

Company | 2024 | 2023
SQM | 210,000 | 200,100
Albemarle | 88,000 | 79,500""",
        id="no measure anywhere",
    ),
]


@pytest.mark.parametrize(("title", "text"), CASES)
def test_no_figure(title, text):
    assert read_figures(text, published=date(2025, 10, 2), title=title) == ()
