"""Periods of plans, of sums since the new year, of fiscal parts, and of tables by the last month of a quarter.

Sentences of our own.
"""

import pytest

from tests.figures.period_codes import check, told

PLANS = [
    told(
        "forecasts that the news exceeded",
        "2025-10-13",
        "China imported 116 million tons of iron ore in September 2025, exceeding analysts' forecasts of between 100 "
        "and 106 million tons.",
        {"116 million tons": "2025-09", "100 and 106 million tons": "2025-09"},
    ),
    told(
        "a range that a cut leads to",
        "2020-04-28",
        "Corvane lowered what it expects to make in zinc in 2020 by 40,000 tonnes to between 310,000 and 330,000 tonnes.",
        {"40,000 tonnes": "2020", "310,000 and 330,000 tonnes": "2020"},
    ),
    told(
        "full year opens the sentence",
        "2024-10-06",
        "Iran made 5.9 million tons of steel in the summer of 1403. For the full year the association has lowered its "
        "forecast of steel output from 33 million tons to between 30 and 31 million tons.",
        {"5.9 million tons": "1403-04..1403-06", "33 million tons": "1403", "30 and 31 million tons": "1403"},
    ),
    told(
        "another target for the same year",
        "2024-09-26",
        "Iran made 1.4 million tons of steel in August. He expects 28 million tons of steel in the Iranian year ending "
        "in March 2025. The ministry has not given up on its target of 33 million tons.",
        {"1.4 million tons": "2024-08", "28 million tons": "1403", "33 million tons": "1403"},
    ),
    told(
        "target missed, behind a comparison",
        "2022-11-08",
        "Tarn made 2.26 million tons of steel in the first half of 2022. Its director said that this was up 6 percent "
        "compared to the same period of last year but below the target of 2.4 million tons.",
        {"2.26 million tons": "2022-01..2022-06", "2.4 million tons": "2022-01..2022-06"},
    ),
    told(
        "year that is running",
        "2023-01-18",
        "The miner sees copper output of 114,000 tonnes in the year ending June 30.",
        {"114,000 tonnes": "2022-07..2023-06"},
    ),
    told(
        "over the same period as another plan",
        "2024-04-20",
        "Iran exported 13 million tons of iron ore concentrate in the year to March 19. The ministry hopes that by the end "
        "of the current year steel capacity will reach 50 million tons. Steel output over the same period is "
        "expected to reach 34 million tons.",
        {"13 million tons": "1402", "34 million tons": "1403"},
    ),
    told(
        "plan of a year that is over",
        "2018-01-17",
        "The group ended 2017 with copper output of 413 million pounds, above the forecast of 400 million pounds with which "
        "it had begun the year.",
        {"413 million pounds": "2017", "400 million pounds": "2017"},
    ),
    told(
        "range from",
        "2024-05-04",
        "The miner produced 1.5 million tonnes of potash in the first quarter. In the second quarter potash sales are "
        "expected to range from 1.8 million to 2.1 million tonnes.",
        {"1.5 million tonnes": "2024q1", "1.8 million to 2.1 million tonnes": "2024q2"},
    ),
]

# Months and days without a year: behind those of news, ahead of those of plans.
WITHOUT_A_YEAR = [
    told(
        "months of last year",
        "2025-04-10",
        "Sales of mercury by the mine had risen to 100 tonnes between August and October last year.",
        {"100 tonnes": "2024-08..2024-10"},
    ),
    told(
        "month that a plan is for",
        "2025-04-10",
        "Peru shipped 80 tonnes of tin in March and plans to ship 120 tonnes in May.",
        {"80 tonnes": "2025-03", "120 tonnes": "2025-05"},
    ),
    told(
        "months that a plan is for",
        "2025-04-10",
        "The smelter's tin output will be 900 tonnes in May-July.",
        {"900 tonnes": "2025-05..2025-07"},
    ),
    told(
        "month in which a plan was told",
        "2025-10-10",
        "The miner now expects to make 90 tonnes of tin in 2026. In August it had talked of 120 tonnes.",
        {"90 tonnes": "2026", "120 tonnes": "2026"},
    ),
    told(
        "year that has begun",
        "2025-04-10",
        "The accord holds Malaysia's tin exports to 31,500 tonnes in the year started March 1.",
        {"31,500 tonnes": "2025-03..2026-02"},
    ),
    told(
        "year that is to begin",
        "2025-04-10",
        "Peru will export 1,700 tonnes of tin in the year from May 1.",
        {"1,700 tonnes": "2025-05..2026-04"},
    ),
    told(
        "months from a printed day",
        "2025-04-10",
        "Peru exported 1,700 tonnes of tin in the nine months from April 1, 2024.",
        {"1,700 tonnes": "2024-04..2024-12"},
    ),
    told(
        "months from within a month",
        "2025-04-10",
        "Peru exported 900 tonnes of tin in the six months from September 21, 2024.",
        {"900 tonnes": "2024-09-21..2025-03-20"},
    ),
    told(
        "months from one to another",
        "2025-04-10",
        "Peru exported 1,700 tonnes of tin in the nine months from April to December.",
        {"1,700 tonnes": "2024-04..2024-12"},
    ),
]

SUMS = [
    told(
        "by the end of the month of",
        "2021-02-04",
        "By the end of the month of Dey, the Iranian mine had cast 1,042 kilograms of gold since the year began.",
        {"1,042 kilograms": "1399-01..1399-10"},
    ),
    told(
        "this fiscal till the end of November",
        "2021-12-07",
        "India produced 67 million tonnes of coal in November. Cumulatively, this fiscal has seen 353 million tonnes of "
        "coal till the end of November.",
        {"67 million tonnes": "2021-11", "353 million tonnes": "2021-04..2021-11"},
    ),
    told(
        "to the latter",
        "2021-10-20",
        "Iranian mills cast 1.6 million tons of steel in the month of Shahrivar, which brought their output in the first "
        "half of the year to 9.9 million tons of steel. Mobarakeh contributed 4.4 million tons to the latter.",
        {
            "1.6 million tons": "1400-06",
            "9.9 million tons": "1400-01..1400-06",
            "4.4 million tons": "1400-01..1400-06",
        },
    ),
    told(
        "within a month",
        "2021-08-14",
        "Iran's output of sponge iron dropped from 2.7 million tons to 1.9 million tons in Tir within a month.",
        {"2.7 million tons": "1400-03", "1.9 million tons": "1400-04"},
    ),
    told(
        "without a word on Iran but its news agency",
        "2022-10-12",
        "Zahedan, IRNA -- The mine made 1,150 tons of antimony concentrate between March 21 and September 22. This was 50 "
        "tons more than planned for the half.",
        {"1,150 tons": "1401-01..1401-06", "50 tons": "1401-01..1401-06"},
    ),
]

FISCAL = [
    told(
        "first quarter ended in August",
        "2010-10-04",
        "Earnings rose in the first quarter, which ended on August 31. The company produced 1.5 million tonnes of potash. "
        "In the second quarter it is expected to produce 1.8 million tonnes of potash.",
        {"1.5 million tonnes": "2010-06..2010-08", "1.8 million tonnes": "2010-09..2010-11"},
    ),
    told(
        "how its quarter had gone",
        "2019-04-09",
        "The gold miner told the market how its March quarter had gone. Gold output was 98,105 ounces. In the "
        "previous year gold output was 284,000 ounces.",
        {"98,105 ounces": "2019q1", "284,000 ounces": "2018"},
    ),
]

TABLES = [
    told(
        "months that name quarters",
        "2024-11-05",
        "The mines did well in the quarter ended 30 September 2024.\n\n"
        "Production | Sep 2024 | Jun 2024 | Sep 2023\n"
        "Gold (oz) | 171,878 | 168,020 | 202,453\n"
        "Zinc (kt) | 25 | 22 | 23\n",
        {
            "171,878": "2024q3",
            "168,020": "2024q2",
            "202,453": "2023q3",
            "25": "2024q3",
            "22": "2024q2",
            "23": "2023q3",
        },
    ),
    told(
        "months that are months",
        "2024-11-05",
        "The mines did well in the quarter ended 30 September 2024.\n\n"
        "Production | Sep 2024 | Aug 2024 | Sep 2023\n"
        "Gold (oz) | 171,878 | 168,020 | 202,453\n"
        "Zinc (kt) | 25 | 22 | 23\n",
        {"171,878": "2024-09", "168,020": "2024-08", "202,453": "2023-09", "25": "2024-09"},
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected", "title"), PLANS + WITHOUT_A_YEAR + SUMS + FISCAL + TABLES
)
def test_period_of_a_plan_or_a_part(text, published, expected, title):
    check(text, published, expected, title)
