"""Lands and mines told by the way, what a company wants of them, lists with places, and plans beside what was done. Of
our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a land told by the way goes on in its paragraph",
        "2019-01-25",
        "Corvane",
        "Corvane's diamond output for the year fell by 15% to 18.4 million carats. The fourth quarter's 3.2 million carats"
        " were a decline from Q4 2017, albeit against a high base of 6.15 million carats.\n\nDiamond production in Angola was"
        " flat in 2018 at 9.43 million carats, Endiama said. Production of rough had been 9.44 million carats in 2017.",
        "18.4 million carats: production actual, diamond, Corvane, 2018, -15 yoy",
        "3.2 million carats: production actual, diamond, Corvane, 2018q4",
        "6.15 million carats: production actual, diamond, Corvane, 2017q4",
        "9.43 million carats: production actual, diamond, Angola, 2018",
        "9.44 million carats: production actual, diamond, Angola, 2017",
    ),
    case(
        "a company that only tells of what a land gave, this year's second quarter, amounts on another basis",
        "2022-10-27",
        "Corvane Diamonds reports",
        "Corvane Diamonds reported on the third quarter of 2022. Production in Canada, meanwhile, was down 7% to 0.7 million"
        " carats, the diamond miner said. Corvane sold 9.1 million carats (8.5 million carats on a consolidated basis) in the third"
        " quarter, against 9.4 million carats in this year's second quarter.",
        "0.7 million carats: production actual, diamond, Canada, 2022q3, -7 yoy",
        "9.1 million carats: sales actual, diamond, Corvane Diamonds, 2022q3",
        "8.5 million carats: sales actual, diamond, Corvane Diamonds, 2022q3",
        "9.4 million carats: sales actual, diamond, Corvane Diamonds, 2022q2",
    ),
    case(
        "shipped, with output expected to rise, in line with the plan of the mine",
        "2020-10-23",
        "Corvane Iron",
        "Tarn operations shipped 2.2m tonnes of iron ore for the quarter with production expected to ramp up to meet full year"
        " guidance. Iron Valley shipped 1.3m tonnes of iron ore for the quarter, in line with the mine plan and guidance.",
        "2.2m tonnes: deliveries actual, iron ore, Tarn, 2020q3",
        "1.3m tonnes: deliveries actual, iron ore, Iron Valley, 2020q3",
    ),
    case(
        "the quarter of one company, the fiscal year of another",
        "2016-04-20",
        "Vale and its rival",
        "Vale said it produced 77.5 million tonnes of iron ore in the first quarter. BHP today cut its forecast for the"
        " financial year ending June 30 by 10 million tonnes to 229 million tonnes.",
        "77.5 million tonnes: production actual, iron ore, Vale, 2016q1",
        "10 million tonnes: other planned, iron ore, BHP, 2015-07..2016-06",
        "229 million tonnes: production planned, iron ore, BHP, 2015-07..2016-06",
    ),
    case(
        "two mines with the lands that they lie in, and what their owner looks for",
        "2021-03-15",
        "Hollin's gold",
        "Hollin, which Corvane Gold still runs, poured 556,136 ounces of gold last year. Corvane's other mines,"
        " Varga in British Columbia and Selby in Turkey, added 161,855 and 106,068 ounces.\n\nCopper from Varga amounted to"
        " 82.8 million pounds.\n\nFor 2021 it looks for 740,000 to 820,000 ounces.",
        "556,136 ounces: production actual, gold, Hollin, 2020",
        "161,855: production actual, gold, Varga, 2020",
        "106,068 ounces: production actual, gold, Selby, 2020",
        "82.8 million pounds: production actual, copper, Varga, 2020",
        "740,000 to 820,000 ounces: production planned, gold, Corvane Gold, 2021",
    ),
    case(
        "use of the world, behind several lands; a rank with what is made of old",
        "2024-10-31",
        "Cobalt glut",
        "Corvane Cobalt produced 84,700 tonnes of cobalt in the first nine months of 2024. Congo exported 135,000 tonnes."
        "\n\nIndonesia is the number two with 28,000 tonnes a year. Consumption, by the institute's count, will reach 222,000"
        " tonnes in 2025.",
        "84,700 tonnes: production actual, cobalt, Corvane Cobalt, 2024-01..2024-09",
        "135,000 tonnes: exports actual, cobalt, Congo, 2024-01..2024-09",
        "28,000 tonnes: production actual, cobalt, Indonesia",
        "222,000 tonnes: consumption planned, cobalt, World, 2025",
    ),
    case(
        "before the war, and a bare number that a mine brought",
        "2022-08-24",
        "Steel, a shadow",
        "Ukrainian steelmakers produced 4.5 million tonnes of steel between January and July. Before the war the country made"
        " 21.4 million tonnes a year.\n\nTarn, its richest mine, produced 2.9 million tonnes of iron ore in the first half."
        " Selby brought 6.9 million.",
        "4.5 million tonnes: production actual, steel, Ukraine, 2022-01..2022-07",
        "21.4 million tonnes: production actual, steel, Ukraine",
        "2.9 million tonnes: production actual, iron ore, Tarn, 2022h1",
        "6.9 million: production actual, iron ore, Selby, 2022h1",
    ),
    case(
        "a title that begins with another land, and materials told with their numbers",
        "2015-02-03",
        "Indonesia's ban bites China",
        "China's imports of nickel ore fell by a third to 47.8 million tonnes last year, customs data show. The Philippines"
        " made up for some of it with 36.4 million.\n\nBauxite arrivals were 610,000 tonnes, manganese 1.2 million.",
        "47.8 million tonnes: imports actual, nickel ore, China, 2014",
        "36.4 million: imports actual, nickel ore, Philippines, 2014",
        "610,000 tonnes: imports actual, bauxite, China, 2014",
        "1.2 million: imports actual, manganese, China, 2014",
    ),
    case(
        "what a mine was told to make, behind another's metal; numbers at their mines; the world's own",
        "2020-07-23",
        "Corvane's copper up",
        "Corvane Mining's Tarn mine produced 85,400 tonnes of copper in the second quarter and the Selby mine 6.2 million tonnes of"
        " iron ore.\n\nGuidance for copper is 620,000 to 670,000 tonnes and for Selby 22 to 24 million tonnes.\n\nARMZ got"
        " 2,900 tonnes of uranium: 1,480 at Krasnokamensk, 830 at Khiagda and 590 at Dalur, 5% of the world's 53,500 tonnes.",
        "85,400 tonnes: production actual, copper, Tarn mine, 2020q2",
        "6.2 million tonnes: production actual, iron ore, Selby mine, 2020q2",
        "620,000 to 670,000 tonnes: production planned, copper, Corvane Mining, 2020",
        "22 to 24 million tonnes: production planned, iron ore, Selby mine, 2020",
        "2,900 tonnes: production actual, uranium concentrate, ARMZ, 2020q2",
        "1,480: production actual, uranium concentrate, Krasnokamensk, 2020q2",
        "830: production actual, uranium concentrate, Khiagda, 2020q2",
        "590: production actual, uranium concentrate, Dalur, 2020q2",
        "53,500 tonnes: production actual, uranium concentrate, World, 2020q2",
    ),
    case(
        "from the fourth quarter to the first",
        "2024-04-18",
        "Corvane Aluminium",
        "Corvane's alumina production fell by 5 percent from the fourth quarter to 2.67 million tons in the first, the"
        " Pittsburgh company said. The ramp-up to the full capacity of 3 million tons a year for Selby takes time.",
        "2.67 million tons: production actual, alumina, Corvane Aluminium, 2024q1, -5 qoq",
        "3 million tons: capacity actual, alumina, Selby",
    ),
    case(
        "lost in one breath, guided for, and what was long ago",
        "2019-01-31",
        "Corvane after the dam",
        "Corvane Iron will stop production at ten dams, which will cost it 40 million tonnes of iron ore and 11 million tonnes"
        " of pellets a year. The company had guided for 400 million tonnes of iron ore this year.\n\nSouth Africa's gold output,"
        " at 137 tonnes, was back where it had been in 1905.",
        "40 million tonnes: other planned, iron ore, Corvane Iron",
        "11 million tonnes: other planned, iron ore pellet, Corvane Iron",
        "400 million tonnes: production planned, iron ore, Corvane Iron, 2019",
        "137 tonnes: production actual, gold, South Africa",
    ),
    case(
        "a mine owned by companies of another year, and it while the mine stood still",
        "2021-10-28",
        "Antamina back to normal",
        "Antamina, owned by BHP, Glencore and Teck, made 346,000 tonnes of copper in the first nine months. Teck's 22.5% of that"
        " came to 77,900 tonnes of copper.\n\nIn the same period of 2020, when the mine was shut for six weeks, it had produced"
        " 274,000 tonnes.",
        "346,000 tonnes: production actual, copper, Antamina, 2021-01..2021-09",
        "77,900 tonnes: production actual, copper, Teck, 2021-01..2021-09",
        "274,000 tonnes: production actual, copper, Antamina, 2020-01..2020-09",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_lands_told_by_the_way(published, title, text, expected):
    check(published, title, text, expected)
