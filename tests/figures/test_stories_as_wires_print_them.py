"""Whole figures of stories as wires of the Caucasus and of Iran print them: commas, addresses, speakers.

Sentences of our own.
"""

from decimal import Decimal

import pytest

from crawler.figures import read_figures
from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a web address and a comma behind groups",
        "2017-10-13",
        "Gold in Azerbaijan",
        "Baku. 13 October. REPORT.AZ/ In January-September this year gold production in Azerbaijan made 4 434,6 kg. Product stock made 80,2 kg to October 1 of this year.",
        "4 434,6 kg: production actual, gold, Azerbaijan, 2017-01..2017-09",
        "80,2 kg: inventory actual, gold, Azerbaijan",
    ),
    case(
        "an amount right behind an agency",
        "2015-11-18",
        "Gold in Azerbaijan",
        "REPORT.AZ/ 1 890,7 kg of gold was produced in Azerbaijan in January-October of this year.",
        "1 890,7 kg: production actual, gold, Azerbaijan, 2015-01..2015-10",
    ),
    case(
        "no company of Asia",
        "2019-10-15",
        "Gold output down",
        'Azerbaijan\'s leading gold mining company, Anglo Asian Mining Plc, said its gold output declined 4.4% in the first nine months of 2019 to 52,198 ounces. Anglo Asian produces gold at several mines. Copper output rose to 1,478 tonnes. "Guidance is maintained at 82,000 to 86,000 ounces due to the increase in gold price since the start of 2019," the company said.',
        "52,198 ounces: production actual, gold, Anglo Asian Mining Plc, 2019-01..2019-09, -4.4 yoy",
        "1,478 tonnes: production actual, copper, Anglo Asian Mining Plc, 2019-01..2019-09",
        "82,000 to 86,000 ounces: production planned, gold, Anglo Asian Mining Plc, 2019",
    ),
    case(
        "millions with a decimal comma",
        "2017-12-24",
        "Iran's steel exports",
        "Iran's state-run mills exported 4,566 million tons of steel in the first eight months of the current Iranian year.",
        "4,566 million tons: exports actual, steel, Iran, 1396-01..1396-08",
    ),
    case(
        "below another quarter",
        "2018-06-20",
        "Corvane",
        "In Q1 2018, Corvane produced 124,296 ounces of gold, some 30,000 ounces below Q4 2017 levels but a 14 per cent increase y-o-y.",
        "124,296 ounces: production actual, gold, Corvane, 2018q1, +14 yoy",
        "30,000 ounces: other actual, gold, Corvane, 2018q1",
    ),
    case(
        "ranked fourth among others",
        "2020-09-04",
        "Iran's aluminum output",
        "Iran Aluminum Company topped the list with 80,000 tons of aluminum in five months. Iran Alumina Company ranked fourth with 9,000 tons of output.",
        "80,000 tons: production actual, aluminium, Iran Aluminum Company, 1399-01..1399-05",
        "9,000 tons: production actual, aluminium, Iran Alumina Company, 1399-01..1399-05",
    ),
    case(
        "who speaks for a company",
        "2018-10-11",
        "Corvane",
        "Managing Director of Corvane Gold Mining Company Hollin el-Tarni clarified that its production reached 10.8 tons of gold in 2017. Tarni clarified that the mine produced 1.1 tons of gold in June 2018.",
        "10.8 tons: production actual, gold, Corvane Gold Mining Company, 2017",
        "1.1 tons: production actual, gold, Corvane Gold Mining Company, 2018-06",
    ),
    case(
        "a complex called after a land",
        "2019-11-19",
        "Iron ore fines",
        "Iran produced 2.71 million tons of iron ore fines in the seven-month period to October 22, 2019. Of this figure, 531,957 tons were produced by Iranian Central Plateau Iron Ore Mines Complex.",
        "2.71 million tons: production actual, iron ore fines, Iran, 1398-01..1398-07",
        "531,957 tons: production actual, iron ore fines, Iranian Central Plateau Iron Ore Mines Complex, 1398-01..1398-07",
    ),
    case(
        "giving so many of late",
        "2019-12-01",
        "Kerman's chromite",
        "The mines of Kerman Province dug 240,000 tons of chromite last year. Faryab has been giving 60,000 tons a year of late.",
        "240,000 tons: production actual, chromite, Kerman, 1397",
        "60,000 tons: production actual, chromite, Faryab",
    ),
    case(
        "in Soviet times",
        "2016-07-18",
        "Talco",
        "Talco poured 69,300 tonnes of primary aluminium from January to June. The plant was laid out for 517,000 tonnes a year in Soviet times.",
        "69,300 tonnes: production actual, aluminium, Talco, 2016h1",
        "517,000 tonnes: capacity actual, aluminium, Talco",
    ),
    case(
        "or so much of what it sold",
        "2022-05-25",
        "Corvane",
        "Corvane made 460,000 tonnes of aluminium in FY22. Exports of alumina stood at 1.18 million tonnes and those of metal at 192,000 tonnes, or 42 per cent of what it sold.",
        "460,000 tonnes: production actual, aluminium, Corvane, 2022",
        "1.18 million tonnes: exports actual, alumina, Corvane",
        "192,000 tonnes: exports actual, aluminium, Corvane",
    ),
    case(
        "to what the company made",
        "2015-12-14",
        "Corvane Copper",
        "Corvane Copper's Hollin complex contributed 11,200 tonnes of copper to the 23,500 tonnes which the company made between April and November. Tarn hopes to treble ore production, now 3.4 million tonnes a year, by 2019-20.",
        "11,200 tonnes: production actual, copper, Hollin complex, 2015-04..2015-11",
        "23,500 tonnes: production actual, copper, Corvane Copper, 2015-04..2015-11",
        "3.4 million tonnes: production actual, copper ore, Tarn",
    ),
    case(
        "who had made more before",
        "2023-03-20",
        "Turkish gold",
        "Gold miners in Turkey, who had produced 42 tons in the record year 2020, managed 31 tons in 2022. Imports, by contrast, jumped to 235 tons.",
        "42 tons: production actual, gold, Turkey, 2020",
        "31 tons: production actual, gold, Turkey, 2022",
        "235 tons: imports actual, gold, Turkey, 2022",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "wanted"), CASES)
def test_wires_print_them(published, title, text, wanted):
    check(published, title, text, wanted)


VALUES = [
    pytest.param("Azerbaijan made 4 434,6 kg of gold in 2017.", "4.4346", id="a comma behind groups"),
    pytest.param(
        "Iran exported 4,566 million tons of steel in 2017.", "4566000", id="millions with a decimal comma"
    ),
    pytest.param(
        "China exported 1,066 million tons of steel in 2017.", "1066000000", id="so much of a giant"
    ),
    pytest.param(
        "Iran made 72.000 tons of lead and 1.300 tons of tin.", "72000", id="thousands behind a stop"
    ),
    pytest.param("Iran made 1.300 tons of gold.", "1.3", id="decimals behind a stop"),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_values(text, value):
    assert read_figures(text, published=None)[0].value == Decimal(value)
