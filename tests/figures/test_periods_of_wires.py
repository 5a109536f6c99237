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


DATED = [
    told(
        "a day before an amount is no range",
        "2023-12-04",
        "Surbiton says this brought the gold mined in Australia in the nine months ended September 30 to 227 t.",
        {"227 t": "2023-1..2023-9"},
    ),
    told(
        "the first ten days of a month",
        "2024-11-15",
        "Mills in China made 21 million tonnes of crude steel in the first 10 days of November.",
        {"21 million tonnes": "2024-11-01..2024-11-10"},
    ),
    told(
        "the last ten days of a month",
        "2024-06-03",
        "Mills in China made 24 million tonnes of crude steel in the last ten days of May.",
        {"24 million tonnes": "2024-05-22..2024-05-31"},
    ),
    told(
        "a week by its days",
        "2024-11-12",
        "Iron ore shipments from Brazil fell to 6.1 million tonnes in the week of November 4-10.",
        {"6.1 million tonnes": "2024-11-04..2024-11-10"},
    ),
    told(
        "two seasons",
        "2024-10-10",
        "Iran exported 3 million tons of pellets during the spring and summer.",
        {"3 million tons": "1403-1..1403-6"},
    ),
    told(
        "quarter and fiscal year in one word",
        "2024-07-10",
        "During Q1FY25, Coal India mined 189 million tonnes of coal.",
        {"189 million tonnes": "2024q2"},
    ),
    told(
        "a half that would not be over is of a fiscal year",
        "2024-02-20",
        "Coal output in H1 FY24 was 20 million tonnes.",
        {"20 million tonnes": "2023h2"},
    ),
    told(
        "as of a day of this year",
        "2024-09-10",
        "As of July 31, Peru had exported 1.4 million tonnes of copper this year.",
        {"1.4 million tonnes": "2024-1..2024-7"},
    ),
    told(
        "since the start of the year, then up to when that was",
        "2019-12-22",
        "Minerals exported by Iran have fetched $24 million since the start of the fiscal year.\n\n"
        "Sodium sulfate: 311,000 tons in the eight months to Nov. 21, down 6%.\n\nRock salt: 742,500 tons, up 21%.",
        {"311,000 tons": "1398-1..1398-8", "742,500 tons": "1398-1..1398-8"},
    ),
    told(
        "matched with the year before",
        "2021-03-22",
        "World crude steel output totalled 315 million tonnes during the first two months of the current year. That of "
        "South America, at 7.3 Mt, was up by 6.6%, when matched with the previous year.",
        {"7.3 Mt": "2021-1..2021-2"},
    ),
    told(
        "made after a capacity",
        "2023-01-16",
        "The mill, whose nameplate capacity is 4 million tonnes of pellets, is old; it gave 2.4 million tonnes last year.",
        {"4 million tonnes": None, "2.4 million tonnes": "2022"},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), DATED)
def test_times_with_days(text, published, expected, title):
    check(text, published, expected, title)


MEASURES = [
    (
        "Gold production was 122,782 oz in the first quarter, compared with the 119,500 oz delivered in the quarter before.",
        ["production", "production"],
    ),
    (
        "The market had a surplus of 125,000 tonnes of copper in the first quarter, compared with a deficit of 70,000 "
        "tonnes in the corresponding quarter a year ago.",
        ["other", "other"],
    ),
    (
        "Gold output in the September quarter was 62 tonnes in total, down 5 tonnes year-on-year.",
        ["production", "other"],
    ),
    (
        "Stocks of coal amounted to 6.6 million tonnes at the end of October, compared with 6.7 million a month earlier.",
        ["inventory", "inventory"],
    ),
    ("The miner remains on track for 2.1 million Au eq. oz this year.", ["production"]),
]


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_measures_beside_times(text, expected):
    assert [figure.measure for figure in read_figures(text, published=date(2024, 7, 1))] == expected


BESIDE = [
    told(
        "a month told by its thirty days",
        "2020-02-08",
        "The mills of Iran made 11.2 million tons of steel products in the 10 months to January 20. The figure stood at "
        "1.1 million tons in the 30-day period to January 20.",
        {"11.2 million tons": "1398-1..1398-10", "1.1 million tons": "1398-10"},
    ),
    told(
        "what was made against what was to be",
        "2019-11-02",
        "In the year to late March, Iran's mills made 9 million tons of crude steel. The target for the first half of this "
        "year was 4.3 million tons, but actual production stood at 4.7 million tons.",
        {"9 million tons": "1397", "4.7 million tons": "1398-1..1398-6"},
    ),
    told(
        "two amounts after an earlier time that opens",
        "2019-11-02",
        "Mobarakeh made 9 million tons of steel in the first half of this year. During the corresponding period last year, "
        "Mobarakeh sold 5.9 million tons of steel on domestic markets and exported 664,000 tons.",
        {"5.9 million tons": "1397-1..1397-6", "664,000 tons": "1397-1..1397-6"},
    ),
    told(
        "the best quarter of a year",
        "2025-01-09",
        "Fourth-quarter output was 80,438 ounces of gold and 14.5 million pounds of copper, the highest quarter of 2024.",
        {"80,438 ounces": "2024q4", "14.5 million pounds": "2024q4"},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), BESIDE)
def test_times_beside_others(text, published, expected, title):
    check(text, published, expected, title)


STATUSES = [
    ("It should be noted that 5 million tons of billets were produced in Iran in June 2023.", ["actual"]),
    ("Gold production of 630,000 ounces in the first quarter exceeded guidance.", ["actual"]),
    ("Full year 2023 gold production was above guidance at 204,100 ounces.", ["actual"]),
    ("Gold production is seen at 240-to-260,000 ounces this year.", ["planned"]),
]


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_plans_that_amounts_are_set_beside(text, expected):
    assert [figure.status for figure in read_figures(text, published=date(2024, 7, 1))] == expected


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
