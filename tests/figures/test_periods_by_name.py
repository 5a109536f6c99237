"""Quarters, months and fiscal years by their names. Sentences of our own."""

import pytest

from tests.figures.period_codes import check, told

FISCAL_YEARS = [
    told(
        "company from July",
        "2025-10-21",
        "BHP produced 62 million tonnes of iron ore in the September quarter. It expects 282 "
        "million tonnes in FY26.",
        {"62 million tonnes": "2025q3", "282 million tonnes": "2025-07..2026-06"},
    ),
    told(
        "year before its noun",
        "2024-08-28",
        "Fortescue shipped 190 million tonnes of iron ore in the 2024 financial year, up from 188"
        " million tonnes in FY23.",
        {"190 million tonnes": "2023-07..2024-06", "188 million tonnes": "2022-07..2023-06"},
    ),
    told(
        "two years in one",
        "2024-04-03",
        "NMDC produced 45 million tonnes of iron ore in 2023-24 against 41 million tonnes in the "
        "previous fiscal.",
        {"45 million tonnes": "2023-04..2024-03", "41 million tonnes": "2022-04..2023-03"},
    ),
    told(
        "quarter of a fiscal year",
        "2024-07-09",
        "Tata Steel's crude steel production was 5.2 million tonnes in the first quarter of FY25.",
        {"5.2 million tonnes": "2024q2"},
    ),
    told(
        "Q1 for two materials",
        "2025-07-05",
        "Hindustan Zinc mined 263,000 tonnes of metal in Q1 FY26, while refined zinc output was "
        "202,000 tonnes.",
        {"263,000 tonnes": "2025q2", "202,000 tonnes": "2025q2"},
    ),
    told(
        "of the Iranian year",
        "2019-05-01",
        "Iran exported 12 million tons of iron ore in the fiscal 2018-19 (ended March 20, 2019).",
        {"12 million tons": "1397"},
    ),
    told(
        "fiscal third quarter",
        "2025-01-25",
        "Zinc production in the fiscal third quarter ended December 31 was 265,000 tonnes.",
        {"265,000 tonnes": "2024q4"},
        title="Hindustan Zinc lifts output",
    ),
    told(
        "first months of the fiscal",
        "2023-09-02",
        "NMDC's iron ore production in August was 3.1 million tonnes. In the first five months of"
        " the fiscal it rose to 17.2 million tonnes.",
        {"3.1 million tonnes": "2023-08", "17.2 million tonnes": "2023-04..2023-08"},
    ),
    told(
        "quarter of the previous fiscal",
        "2023-07-10",
        "SAIL produced 4.7 million tonnes of crude steel in Q1 FY24, its best first quarter. In "
        "Q4 of the previous fiscal it made 4.95 million tonnes.",
        {"4.7 million tonnes": "2023q2", "4.95 million tonnes": "2023q1"},
    ),
    told(
        "quarter of its financial year",
        "2024-05-10",
        "Harmony's gold output in the third quarter of its financial year was 330,000 ounces.",
        {"330,000 ounces": "2024q1"},
    ),
    told(
        "company by the calendar year",
        "2025-01-16",
        "Rio Tinto's Pilbara mines shipped 328.6 million tonnes of iron ore in 2024.",
        {"328.6 million tonnes": "2024"},
    ),
]

QUARTERS_AND_MONTHS = [
    told(
        "quarter by its last month",
        "2025-01-20",
        "Copper output in the December quarter was 50,000 tonnes, compared with 45,000 tonnes in "
        "the September quarter.",
        {"50,000 tonnes": "2024q4", "45,000 tonnes": "2024q3"},
    ),
    told(
        "quarter ended a month, the half",
        "2024-07-17",
        "In the quarter ended June, Antofagasta produced 155,000 tonnes of copper. For the half, "
        "production was 284,000 tonnes.",
        {"155,000 tonnes": "2024q2", "284,000 tonnes": "2024h1"},
    ),
    told(
        "nine months to",
        "2024-11-20",
        "Production of refined zinc in the nine months to September was 10.2 million tonnes.",
        {"10.2 million tonnes": "2024-01..2024-09"},
    ),
    told(
        "nine months through",
        "2024-11-20",
        "In the nine months through September, Zambia mined 600,000 tons of copper.",
        {"600,000 tons": "2024-01..2024-09"},
    ),
    told(
        "prior six months",
        "2024-02-10",
        "The company mined 12,000 tonnes of tin in the six months ended 31 December 2023, versus "
        "10,000 tonnes in the prior six months.",
        {"12,000 tonnes": "2023h2", "10,000 tonnes": "2023h1"},
    ),
    told(
        "last month",
        "2024-10-20",
        "Sibanye's Keroro mine produced 20,000 ounces of gold last month.",
        {"20,000 ounces": "2024-09"},
    ),
    told(
        "last quarter",
        "2024-10-20",
        "Antam sold 3,000 kg of gold last quarter.",
        {"3,000 kg": "2024q3"},
    ),
    told(
        "4Q24",
        "2025-02-01",
        "Zinc output in 4Q24 came to 45,000 tonnes, 3% above 3Q24.",
        {"45,000 tonnes": "2024q4"},
    ),
    told(
        "year before the quarter",
        "2025-02-01",
        "Zinc output in the 2024 third quarter came to 45,000 tonnes.",
        {"45,000 tonnes": "2024q3"},
    ),
    told(
        "week ended",
        "2024-11-26",
        "In the week ended November 23, US mills produced 1.6 million short tons of raw steel.",
        {"1.6 million short tons": "2024-11-17..2024-11-23"},
    ),
    told(
        "closing month, the total of the year",
        "2023-04-15",
        "Iran's Golgohar produced 1.2 million tons of iron concentrate in the closing month of 1401, "
        "lifting the year's total to 13.5 million tons.",
        {"1.2 million tons": "1401-12", "13.5 million tons": "1401"},
    ),
    told(
        "last month of the year",
        "2018-04-28",
        "In Esfand, the last month of the year, smelters of Iran cast 29,000 tons of aluminum ingots.",
        {"29,000 tons": "1396-12"},
    ),
    told(
        "named month, seven-month total",
        "2024-11-10",
        "Iran's copper cathode output hit 25,000 tons in Mehr, the seventh month of the Iranian "
        "year. The seven-month total is 165,000 tons.",
        {"25,000 tons": "1403-07", "165,000 tons": "1403-01..1403-07"},
    ),
    told(
        "half-year to a day",
        "2023-10-10",
        "During the half-year to September 22, Iran's mines sold 5 million tons of iron ore abroad.",
        {"5 million tons": "1402-01..1402-06"},
    ),
    told(
        "years to a day",
        "2024-05-01",
        "Iran's mines exported 500,000 tons of chromite in the year to March 19, 2024, against "
        "450,000 tons in the year to March 20, 2023.",
        {"500,000 tons": "1402", "450,000 tons": "1401"},
    ),
    told(
        "final quarter, full-year figure",
        "2025-01-25",
        "Copper output in the final quarter was 110,000 tonnes, taking the full-year figure to "
        "400,000 tonnes.",
        {"110,000 tonnes": "2024q4", "400,000 tonnes": "2024"},
    ),
    told(
        "six months to",
        "2025-02-27",
        "Impala Platinum refined 1.5 million ounces of platinum in the six months to December, 6%"
        " less than in the corresponding six months.",
        {"1.5 million ounces": "2024h2"},
    ),
    told(
        "9-month",
        "2024-10-30",
        "Glencore reported 9-month copper production of 705,000 tonnes. Third quarter copper "
        "output was 243,000 tonnes.",
        {"705,000 tonnes": "2024-01..2024-09", "243,000 tonnes": "2024q3"},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), FISCAL_YEARS)
def test_fiscal_years(text, published, expected, title):
    check(text, published, expected, title)


@pytest.mark.parametrize(("text", "published", "expected", "title"), QUARTERS_AND_MONTHS)
def test_quarters_and_months(text, published, expected, title):
    check(text, published, expected, title)
