"""What is sent and what is left, what is sold abroad, whence a plan starts, and plans of a year's rate."""

import pytest

from tests.figures.whole_figures import case, check

SENT_AND_LEFT = [
    case(
        "minerals sent to plants, and the mentioned ores",
        "2020-10-18",
        "",
        "The extraction of zinc and lead ores from the Hollin complex reached 71,200 tons in the Iranian month of "
        "Shahrivar. It had produced 66,400 tons of the mentioned minerals in the previous month.\n\nThe amount of ores "
        "sent to processing plants in the mentioned month was 60,300 tons.",
        "71,200 tons: production actual, zinc and lead ore, Hollin complex, 2020-08-22..2020-09-21",
        "66,400 tons: production actual, zinc and lead ore, Hollin complex, 2020-07-22..2020-08-21",
        "60,300 tons: deliveries actual, zinc and lead ore, Hollin complex, 2020-08-22..2020-09-21",
    ),
    case(
        "left in the mine",
        "2016-07-10",
        "",
        "Iran's zinc output was 140,000 tons in 2015. Only about 8 million tons of ore are left in the mine.",
        "140,000 tons: production actual, zinc, Iran, 2015-01-01..2015-12-31",
        "8 million tons: reserves actual, zinc ore, Iran",
    ),
    case(
        "sold on foreign markets",
        "2022-12-06",
        "",
        "Corvane Steel Complex sold 313,000 tons of rebars in 2021, of which 64,000 tons were sold on foreign markets.",
        "313,000 tons: sales actual, rebar, Corvane Steel Complex, 2021-01-01..2021-12-31",
        "64,000 tons: exports actual, rebar, Corvane Steel Complex, 2021-01-01..2021-12-31",
    ),
    case(
        "a smelter's need at full capacity",
        "2020-02-17",
        "",
        "The smelter will need 550,000 tons of alumina a year when it runs at full capacity.",
        "550,000 tons: consumption planned, alumina",
    ),
    case(
        "iron and iron products open a sentence",
        "2021-07-19",
        "Iran's exports of minerals",
        "Exports of minerals were 12 million tons in June.\n\nSteel and steel products accounted for 2.1 million tons and "
        "copper for 48,000 tons.",
        "12 million tons: exports actual, mineral, Iran, 2021-06-01..2021-06-30",
        "2.1 million tons: exports actual, steel and steel product, Iran, 2021-06-01..2021-06-30",
        "48,000 tons: exports actual, copper, Iran, 2021-06-01..2021-06-30",
    ),
    case(
        "the second of two, of which per cents follow",
        "2023-01-30",
        "",
        "Tarn Company's concentrate production stood at 1.38 million tons in December and that of pellets at 1.02 million, "
        "96 percent and 101 percent of what had been planned.",
        "1.38 million tons: production actual, iron ore concentrate, Tarn Company, 2022-12-01..2022-12-31",
        "1.02 million: production actual, iron ore pellet, Tarn Company, 2022-12-01..2022-12-31",
    ),
]
BASES_AND_RATES = [
    case(
        "from the current output",
        "2019-10-05",
        "",
        "Iran's copper output was 130,000 tons in the first half of 2019. The Tarn Smelting Plant has plans to increase its "
        "annual production to 110,000 tons from the current 70,000 tons by the end of 2021.",
        "130,000 tons: production actual, copper, Iran, 2019-01-01..2019-06-30",
        "110,000 tons: production planned, copper, Tarn Smelting Plant, 2021-01-01..2021-12-31",
        "70,000 tons: production actual, copper, Tarn Smelting Plant",
    ),
    case(
        "a year's rate of a plan is of no year told before",
        "2014-11-23",
        "Hollin gold mine opens",
        "In the second phase, due by 2018, output of gold at the Hollin mine is to reach 5 tons.\n\nThe project is also "
        "expected to produce 2.5 tons of silver per annum.",
        "5 tons: production planned, gold, Hollin mine, 2018-01-01..2018-12-31",
        "2.5 tons: production planned, silver, Hollin mine",
    ),
    case(
        "a number in words within a relative clause",
        "2019-10-25",
        "",
        "Iran exported 21 million tons of iron ore in 2016, the volume of which hit below eight million tons in the past "
        "Iranian year, showing a decline.",
        "21 million tons: exports actual, iron ore, Iran, 2016-01-01..2016-12-31",
        "eight million tons: exports actual, iron ore, Iran, 2018-03-21..2019-03-20",
    ),
    case(
        "a part of which could be exported",
        "2020-12-21",
        "",
        "West Azerbaijan produces more than four million tons of cement yearly, a significant portion of which could be "
        "exported.",
        "four million tons: production actual, cement, West Azerbaijan",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), [*SENT_AND_LEFT, *BASES_AND_RATES])
def test_what_is_sent_left_and_planned(published, title, text, expected):
    check(published, title, text, expected)
