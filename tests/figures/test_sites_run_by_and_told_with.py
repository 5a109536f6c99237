"""Whole figures of sites told with what they make or by whom they are run, and of lands behind other makers."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the latter of one maker",
        "2023-10-20",
        "",
        "Endeavour runs the Ity gold mine, in Côte d'Ivoire. The latter produced 245,000 ounces in 2022.",
        "245,000 ounces: production actual, gold, Ity, 2022",
    ),
    case(
        "whoever runs it",
        "2022-11-04",
        "",
        "The Loulo-Gounkoto complex is the largest gold mine in Mali. Operated by the Canadian giant Barrick, it delivered 700,000 ounces in 2021.",
        "700,000 ounces: production actual, gold, Loulo-Gounkoto, 2021",
    ),
    case(
        "but the country",
        "2022-05-09",
        "",
        "COMILOG made 7 million tonnes of manganese in 2021. Gabon is the world's second producer. But the country aims to be the largest in the world by 2025, with a production of 10 million tonnes.",
        "7 million tonnes: production actual, manganese, COMILOG, 2021",
        "10 million tonnes: production planned, manganese, Gabon, 2025",
    ),
    case(
        "the country's output raised",
        "2022-05-09",
        "",
        "COMILOG made 7 million tonnes of manganese in 2021. The authorities of Gabon plan to raise the country's production of manganese to 10.3 million tonnes in 2023.",
        "7 million tonnes: production actual, manganese, COMILOG, 2021",
        "10.3 million tonnes: production planned, manganese, Gabon, 2023",
    ),
    case(
        "mines in the country",
        "2017-12-15",
        "Burkina Faso: a gold mine opens at Tarnou",
        "Operated by Larkspur, the mine is to yield 6 tonnes a year. In total, 14 gold mines are at work in the country, with an average output of 40 tonnes a year.",
        "6 tonnes: production planned, gold, Tarnou",
        "40 tonnes: production actual, gold, Burkina Faso",
    ),
    case(
        "launched with an output",
        "2024-12-30",
        "",
        "West African Resources plans to launch the Kiaka gold mine in 2025, with a production estimated at 234,000 ounces per year.",
        "234,000 ounces: production planned, gold, Kiaka, 2025",
    ),
    case(
        "at work with reserves",
        "2020-12-24",
        "",
        "Endeavour bought a stake of Larkspur at the mine of Karma, already in operation, with proven reserves of 1.1 million ounces of gold.",
        "1.1 million ounces: reserves actual, gold, Karma",
    ),
    case(
        "a condition ahead",
        "2023-08-03",
        "",
        "Kamoa-Kakula made 333,000 tonnes of copper in 2022. If Ivanhoe carries out its plans, the Kamoa-Kakula complex could produce 700,000 tonnes in 2025.",
        "333,000 tonnes: production actual, copper, Kamoa-Kakula, 2022",
        "700,000 tonnes: production planned, copper, Kamoa-Kakula, 2025",
    ),
    case(
        "expected at its start",
        "2025-02-13",
        "",
        "Kibali produced 686,000 ounces of gold in 2024. At the start of the year, Barrick expected 711,000 to 750,000 ounces for the mine.",
        "686,000 ounces: production actual, gold, Kibali, 2024",
        "711,000 to 750,000 ounces: production planned, gold, Kibali, 2024",
    ),
    case(
        "a venture of its owner",
        "2022-11-18",
        "",
        "Ivanhoe Mines said the venture Kamoa-Kakula of Ivanhoe Mines produced 30,000 tonnes of copper in July 2022.",
        "30,000 tonnes: production actual, copper, Kamoa-Kakula, 2022-07",
    ),
    case(
        "a total over months",
        "2020-02-06",
        "",
        "Senegal's cumulative production of phosphate over 11 months is put at 1,615 thousand tonnes in 2019.",
        "1,615 thousand tonnes: production actual, phosphate, Senegal, 2019-01..2019-11",
    ),
    case(
        "a per cent of three digits",
        "2020-12-22",
        "",
        "Senegal's production of phosphate rose 671.3%, going from 52.7 tonnes in August 2020 to 406.8 tonnes in September 2020.",
        "52.7 tonnes: production actual, phosphate, Senegal, 2020-08",
        "406.8 tonnes: production actual, phosphate, Senegal, 2020-09, +671.3 mom",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whole_figures(published, title, text, expected):
    check(published, title, text, expected)
