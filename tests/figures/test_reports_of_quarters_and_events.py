"""Reports of quarters: events that are no times of amounts, companies by their land, headers set askew. Of our own."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "guidance kept during the quarter that the report is on",
        "2024-04-24",
        "Corvane on track",
        "Corvane Resources kept its volume guidance during the March quarter. Iron ore shipments were 4.5M wet metric tonnes.",
        "4.5M wet metric tonnes: deliveries actual, iron ore, Corvane Resources, 2024q1",
    ),
    case(
        "the month of a closure, a part in a month of its own",
        "2023-08-09",
        "Hollin zinc",
        "Hollin Metals reported on the second quarter of 2023.\n\nZinc production was 8,758 tonnes, down 48% from a year earlier"
        " after the closure of the Tarn mine in June 2022.\n\nGold output stood at 25,100 ounces, including 14,100 ounces in June"
        " alone.",
        "8,758 tonnes: production actual, zinc, Hollin Metals, 2023q2, -48 yoy",
        "25,100 ounces: production actual, gold, Hollin Metals, 2023q2",
        "14,100 ounces: production actual, gold, Hollin Metals, 2023-06",
    ),
    case(
        "a company by its land",
        "2018-07-26",
        "Second quarter",
        "Norsk Alu's aluminium production was 492,000 tonnes in the second quarter. Bauxite output in Paragor was 1.29 million"
        " tonnes.\n\nThe Norwegian company sold 300,000 tonnes of aluminium.",
        "492,000 tonnes: production actual, aluminium, Norsk Alu, 2018q2",
        "1.29 million tonnes: production actual, bauxite, Paragor, 2018q2",
        "300,000 tonnes: sales actual, aluminium, Norsk Alu, 2018q2",
    ),
    case(
        "headers that begin over the labels",
        "2020-04-14",
        "Corvane Silver first quarter",
        "Corvane Silver reports first-quarter production.\n\nQ1 | Q1 | Y/Y | Q4 | |\n2020 | 2019 | Change | 2019 | |\n"
        "Silver ounces produced | 3,331,388 | 2,167,030 | 54% | 3,250,816 |\n"
        "Gold ounces produced | 32,037 | 15,887 | 102% | 34,487 |",
        "3,331,388: production actual, silver, Corvane Silver, 2020q1, +54 yoy",
        "2,167,030: production actual, silver, Corvane Silver, 2019q1",
        "3,250,816: production actual, silver, Corvane Silver, 2019q4",
        "32,037: production actual, gold, Corvane Silver, 2020q1, +102 yoy",
        "15,887: production actual, gold, Corvane Silver, 2019q1",
        "34,487: production actual, gold, Corvane Silver, 2019q4",
    ),
    case(
        "a wire's dateline, then two metals",
        "2023-04-21",
        "Corvane makes silver and gold",
        "Toronto, Ontario--(Newsfile Corp. - April 20, 2023) - Corvane Silver made 2.5 million silver ounces and 60,594 gold"
        " ounces in the first quarter of 2023.",
        "2.5 million silver ounces: production actual, silver, Corvane Silver, 2023q1",
        "60,594 gold ounces: production actual, gold, Corvane Silver, 2023q1",
    ),
    case(
        "production that delivers, a port that ships leave",
        "2025-01-20",
        "Ramp-up at Tarn Valley",
        "Tarn Valley Lithium's December quarter: the ramp-up of production delivered 88,683 dmt of spodumene concentrate. Four"
        " shipments departed the Port of Hollin in the quarter, totalling 81,341 dmt.",
        "88,683 dmt: production actual, spodumene concentrate, Tarn Valley Lithium, 2024q4",
        "81,341 dmt: deliveries actual, spodumene concentrate, Tarn Valley Lithium, 2024q4",
    ),
    case(
        "a strong performance at a mine, and export coal that is produced",
        "2015-01-22",
        "Frontier Coal",
        "Frontier Coal's export metallurgical coal production rose 9% to 5.4Mt in the December quarter on a record performance at"
        " Moran North, where output was 1.7Mt. For 2014, export metallurgical coal production was 20.9Mt.",
        "5.4Mt: production actual, metallurgical coal, Frontier Coal, 2014q4, +9 yoy",
        "1.7Mt: production actual, metallurgical coal, Moran North, 2014q4",
        "20.9Mt: production actual, metallurgical coal, Frontier Coal, 2014",
    ),
    case(
        "it, of the last alone, with a land beside",
        "2021-01-10",
        "Steel",
        "Norvik Steel, Hollin Steel and Tata Steel India made 14 MT of steel in the third quarter of 2020.\n"
        "Tata Steel India's output was 4.60 MT.\nIts sales from India operations slipped 4 per cent to 4.66 MT.",
        "14 MT: production actual, steel, Norvik Steel, Hollin Steel and Tata Steel India, 2020q3",
        "4.60 MT: production actual, steel, Tata Steel India, 2020q3",
        "4.66 MT: sales actual, steel, Tata Steel India, 2020q3, -4 yoy",
    ),
    case(
        "compared to the period of a fiscal year before",
        "2020-09-28",
        "Steel of India",
        "Steel exports from India during April-August 2020-21 surged by 94.8 percent to 5.68 million mt compared to period of"
        " previous fiscal.",
        "5.68 million mt: exports actual, steel, India, 2020-04-01..2020-08-31, +94.8 yoy",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_reports(published, title, text, expected):
    check(published, title, text, expected)
