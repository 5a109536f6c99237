"""Times as wires name them by the way: what stood still, was put off or is said of another year. Sentences of our own."""

from datetime import date

import pytest

from crawler.figures import read_figures
from tests.figures.period_codes import check, told

ASIDES = [
    told(
        "trailing twelve months",
        "2024-10-30",
        "Gold output for the trailing twelve months to September was 410,000 ounces.",
        {"410,000 ounces": "2023-10..2024-09"},
    ),
    told(
        "a third month in a row",
        "2024-10-30",
        "Zambia mined 70,000 tonnes of copper in September. Exports came to 64,000 tonnes, down for a third month running.",
        {"70,000 tonnes": "2024-09", "64,000 tonnes": "2024-09"},
    ),
    told(
        "cargoes put off until another month",
        "2024-07-18",
        "Zircon output was 22,000 tonnes in the second quarter. Sales fell from 25,000 tonnes to 19,000 tonnes, as a "
        "cargo was postponed until July.",
        {"22,000 tonnes": "2024q2", "19,000 tonnes": "2024q2"},
    ),
    told(
        "a mine idle for most of the year before",
        "2025-02-20",
        "Mozambique made 60,000 tons of graphite in 2024. The pit at Ancuabe, shut for much of 2023, gave 9,000 tons.",
        {"60,000 tons": "2024", "9,000 tons": "2024"},
    ),
    told(
        "the year ending in late March",
        "2022-07-20",
        "Iran made 9 tons of gold in the year ending in late March, up from 7.5 tons in the year before.",
        {"9 tons": "1400", "7.5 tons": "1399"},
    ),
    told(
        "the figure to compare with",
        "2019-11-05",
        "Ghana exported 3.1 million tonnes of manganese ore in the first nine months of 2019. The comparable figure for "
        "2018 was 3.4 million tonnes.",
        {"3.1 million tonnes": "2019-01..2019-09", "3.4 million tonnes": "2018-01..2018-09"},
    ),
    told(
        "guidance in place of that of a month",
        "2024-07-30",
        "Endeavour made 250,000 ounces of gold in the second quarter of 2024. It now expects 1.1 million ounces this "
        "year rather than the 1.2 million ounces it guided for in January.",
        {"1.1 million ounces": "2024", "1.2 million ounces": "2024"},
    ),
    told(
        "passing an amount is no comparison",
        "2022-11-19",
        "Rebar made up the bulk of Iran's exports in the first seven months of the current fiscal year (March 21-Oct. 22). "
        "Exports of rebar topped 1.2 million tons in the period, up 8% year-on-year.",
        {"1.2 million tons": "1401-01..1401-07"},
    ),
    told(
        "matching the output of the year before",
        "2024-01-15",
        "Peru made 2.7 million tonnes of copper in 2023, matching the 2.6 million tonnes of 2022.",
        {"2.7 million tonnes": "2023", "2.6 million tonnes": "2022"},
    ),
    told(
        "an annualised rate is of no period",
        "2024-09-17",
        "Sales of iron ore ran at an annualised rate of 217 million tonnes. Output was 17 million tonnes in August.",
        {"217 million tonnes": None, "17 million tonnes": "2024-08"},
    ),
    told(
        "a record of another year",
        "2024-01-15",
        "Output of iron ore came to 310 million tonnes in 2023, short of its 2018 record.",
        {"310 million tonnes": "2023"},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), ASIDES)
def test_times_of_wires(text, published, expected, title):
    check(text, published, expected, title)


LYING = [
    "Coal heaped up at the pits amounted to 6.1 million tonnes at the end of May.",
    "Some 14,000 tonnes of copper concentrate are still lying there for want of a road.",
    "It held cash of $63 million at the end of June, with 12,400 oz of gold not yet sold.",
]


@pytest.mark.parametrize("text", LYING)
def test_what_lies_unsold_is_stock(text):
    (figure,) = read_figures(text, published=date(2024, 7, 1))
    assert (figure.measure, figure.start) == ("inventory", None)


def test_railways_carry_what_is_counted():
    (figure,) = read_figures(
        "A week of rail capacity was lost, a 3 million tonnes impact on shipments of iron ore.",
        published=date(2024, 7, 1),
    )
    assert (figure.commodity, figure.measure) == ("iron ore", "other")
