"""Whole figures of times told by what stands beside them: this quarter, a bracket, the day of the article.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the quarter before this one",
        "2025-10-20",
        "",
        "Copper production at Hollin mine rose from 42,100 tonnes last quarter to 46,300 tonnes this quarter.",
        "42,100 tonnes: production actual, copper, Hollin mine, 2025q2",
        "46,300 tonnes: production actual, copper, Hollin mine, 2025q3",
    ),
    case(
        "this month a year ago is not the month before",
        "2016-08-30",
        "",
        "Tarn mine of Iran made 25 kg of gold in the last month, against 22 kg in this month a year ago.",
        "25 kg: production actual, gold, Tarn mine, 1395-05",
        "22 kg: production actual, gold, Tarn mine, 1394-05",
    ),
    case(
        "the quarter immediately prior",
        "2021-10-27",
        "",
        "Corvane Mining produced 396,000 ounces of gold in the three months through September, down from 542,000 ounces in the quarter immediately prior.",
        "396,000 ounces: production actual, gold, Corvane Mining, 2021q3",
        "542,000 ounces: production actual, gold, Corvane Mining, 2021q2",
    ),
    case(
        "a quarter by its last month and year, with a comma",
        "2022-10-20",
        "",
        "Corvane Mining sold 369,000 ounces of gold in the September quarter, down from 386,000 ounces in the September, 2021 quarter.",
        "369,000 ounces: sales actual, gold, Corvane Mining, 2022q3",
        "386,000 ounces: sales actual, gold, Corvane Mining, 2021q3",
    ),
    case(
        "through a quarter, since the year began",
        "2020-10-20",
        "",
        "Corvane produced 88.7 million tonnes of iron ore in the third quarter. Through the third quarter, it had produced 216 million tonnes.",
        "88.7 million tonnes: production actual, iron ore, Corvane, 2020q3",
        "216 million tonnes: production actual, iron ore, Corvane, 2020-01..2020-09",
    ),
    case(
        "the year behind a bracket with the year before",
        "2025-10-20",
        "",
        "Iran exported 3.2 million tons of steel (the year before: 2.9 million tons) in 2023.",
        "3.2 million tons: exports actual, steel, Iran, 2023",
        "2.9 million tons: exports actual, steel, Iran, 2022",
    ),
    case(
        "months behind a bracket with a year earlier",
        "2024-02-11",
        "",
        "Corvane produced 12.4 million tons of pellets (a year earlier: 11.1 million tons) in the first nine months of 2023.",
        "12.4 million tons: production actual, iron ore pellet, Corvane, 2023-01..2023-09",
        "11.1 million tons: production actual, iron ore pellet, Corvane, 2022-01..2022-09",
    ),
    case(
        "the running month, well begun",
        "2025-12-13",
        "",
        "Mobarakeh Steel Company produced 310,000 tons of slab in December, its manager said on Saturday.",
        "310,000 tons: production actual, slab, Mobarakeh Steel Company, 2025-12",
    ),
    case(
        "more than in the same month",
        "2025-12-13",
        "",
        "Corvane Steel made 40,000 tons of wire rod in November, 2,000 tons more than in December.",
        "40,000 tons: production actual, wire rod, Corvane Steel, 2025-11",
        "2,000 tons: other actual, wire rod, Corvane Steel, 2025-11",
    ),
    case(
        "a year that opens its own clause",
        "2016-10-27",
        "",
        "The projections for 2016 are unchanged, while in 2017 Corvane forecasts copper output of 160,000 tonnes.",
        "160,000 tonnes: production planned, copper, Corvane, 2017",
    ),
    case(
        "what analysts had expected of the quarter before",
        "2023-04-13",
        "",
        "Corvane's gold output was 952,000 ounces in the three months ended March 31. Analysts on average expected gold production of 988,700 ounces.",
        "952,000 ounces: production actual, gold, Corvane, 2023q1",
        "988,700 ounces: production planned, gold, Corvane, 2023q1",
    ),
    case(
        "fiscal quarters of Australian reporters",
        "2025-10-21",
        "",
        "Corvane Resources sold 381,000 ounces of gold in the September quarter (Q1 FY26). Production in Q4 FY25 was 444,000 ounces.",
        "381,000 ounces: sales actual, gold, Corvane Resources, 2025q3",
        "444,000 ounces: production actual, gold, Corvane Resources, 2025q2",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
