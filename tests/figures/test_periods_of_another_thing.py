"""Periods of what was foretold, caused, compared or left over beside an amount. Sentences of our own."""

import pytest

from tests.figures.period_codes import check, told

FORETOLD = [
    told(
        "more than planned in a month",
        "2024-11-07",
        "The mill is to yield 19 million tonnes of iron ore in 2024, one million more than planned in February.",
        {"19 million tonnes": "2024"},
    ),
    told(
        "a month in which it had guided",
        "2024-11-07",
        "The miner sees copper output of 90,000 to 95,000 tonnes in 2024. In August it had forecast 100,000 tonnes.",
        {"90,000 to 95,000 tonnes": "2024", "100,000 tonnes": "2024"},
    ),
]

CAUSES = [
    told(
        "spring of a gregorian year",
        "2025-11-10",
        "In the spring of 2025 Guinea produced 45 tons of gold.",
        {"45 tons": None},
    ),
    told(
        "levy put in place",
        "2024-11-10",
        "Iran exported 6 million tons of iron ore pellets in the seven months to October 21. Concentrate exports fell "
        "to 4 million tons on the back of a levy that was put in place in the spring.",
        {"6 million tons": "1403-01..1403-07", "4 million tons": "1403-01..1403-07"},
    ),
    told(
        "earthquake of the next month",
        "2023-02-23",
        "Turkey produced 10 million tonnes of steel in January. Its southern mills, not yet hit by the February "
        "earthquake, made 2.6 million tonnes of steel.",
        {"10 million tonnes": "2023-01", "2.6 million tonnes": "2023-01"},
    ),
]

CAUSES += [
    told(
        "since water failed in July",
        "2023-10-24",
        "Copper output in the third quarter was 909,700 tonnes, since municipal water failed for several days in July.",
        {"909,700 tonnes": "2023q3"},
    ),
    told(
        "the last fiscal, ended March",
        "2024-05-02",
        "NMDC produced 3.48 million tonnes of iron ore in April. The last fiscal, ended March, had closed with a record "
        "iron ore production of 45.1 million tonnes.",
        {"3.48 million tonnes": "2024-04", "45.1 million tonnes": "2023-04..2024-03"},
    ),
]

COMPARED = [
    told(
        "times the level of a year earlier",
        "2024-10-20",
        "Copper exports in September were 52,000 tonnes, 2.7 times the level of a year earlier.",
        {"52,000 tonnes": "2024-09"},
    ),
    told(
        "the same as last year",
        "2024-10-20",
        "Zinc output in the first half of 2024 was 90,000 tonnes. Zinc imports were 9,000 tonnes, the same as last year.",
        {"90,000 tonnes": "2024h1", "9,000 tonnes": "2024h1"},
    ),
    told(
        "one over the other",
        "2022-07-04",
        "The plant made 26,900 tonnes of copper in the June quarter over 28,900 tonnes, a decline of 7 per cent.",
        {"26,900 tonnes": "2022q2", "28,900 tonnes": "2021q2"},
    ),
    told(
        "as many as a year before",
        "2020-04-23",
        "In the three months ended March 31 the miner made 91,911 tonnes of copper, against 114,369 tonnes in the same "
        "period a year before.",
        {"91,911 tonnes": "2020q1", "114,369 tonnes": "2019q1"},
    ),
    told(
        "difference beside a season",
        "2022-03-05",
        "In the 11 months to Feb. 19 Iranian mills made 3.4 million tons of steel, which is 90,000 tons less than a year "
        "earlier, as furnaces stood still in summer.",
        {"3.4 million tons": "1400-01..1400-11", "90,000 tons": "1400-01..1400-11"},
    ),
]

AMOUNTS_OF_THEIR_OWN = [
    told(
        "a year to reach so much in",
        "2025-09-10",
        "The miner says iron ore production could reach 45 million tons by 2031. It is expected to reach this year "
        "about 15 million tons.",
        {"45 million tons": "2031", "15 million tons": "2025"},
    ),
    told(
        "a rate of a day told ahead of a year",
        "2025-03-15",
        "The miner says its daily gold production is about 80 kg. It made 500,000 ounces of gold in 2024.",
        {"80 kg": None, "500,000 ounces": "2024"},
    ),
    told(
        "a year that the head of a company announced, behind who that is",
        "2024-04-03",
        "It was announced by Tom Hale, the head of Corvane Steel, that the company produced in the last Iranian year, "
        "which ended 19 March, 10 million tons of crude steel.",
        {"10 million tons": "1402"},
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected", "title"), FORETOLD + CAUSES + COMPARED + AMOUNTS_OF_THEIR_OWN
)
def test_period_of_another_thing_is_not_the_amount_s(text, published, expected, title):
    check(text, published, expected, title)
