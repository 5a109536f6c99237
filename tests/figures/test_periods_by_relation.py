"""Periods told by another one: the same part of a year, what is left of it, its last months. Sentences of our own."""

import pytest

from tests.figures.period_codes import check, told

YEARS = [
    told(
        "those of another year",
        "2021-12-07",
        "Coal output in India in the first eight months of 2020-21 was 334 million tonnes and in those of 2019-20 "
        "330 million tonnes.",
        {"334 million tonnes": "2020-04..2020-11", "330 million tonnes": "2019-04..2019-11"},
    ),
    told(
        "when the same month",
        "2024-09-26",
        "Steel mills made 1.4 million tons of steel in August. That is 44% less than in 2021, when the same month had "
        "brought 2.5 million tons.",
        {"1.4 million tons": "2024-08", "2.5 million tons": "2021-08"},
    ),
    told(
        "by the end of that year",
        "2020-04-15",
        "In the last Iranian year 1398 Iran exported 942,000 tons of sponge iron. In the first 11 months of 1397 its "
        "sponge iron exports had been 507,000 tons; by the end of that year they came to 533,000 tons.",
        {"942,000 tons": "1398", "507,000 tons": "1397-01..1397-11", "533,000 tons": "1397"},
    ),
    told(
        "eight months of the year before",
        "2024-12-17",
        "Iran made 400,425 tons of aluminum ingot in the first eight months of the Iranian year, short of the 419,573 "
        "tons seen in the eight months of the year before.",
        {"400,425 tons": "1403-01..1403-08", "419,573 tons": "1402-01..1402-08"},
    ),
    told(
        "those months of the past year",
        "2021-01-19",
        "Iran's coal output in the first nine months of the current Iranian year was 1.22 million tons, whereas it had "
        "been 1.24 million tons in those months of the past year.",
        {"1.22 million tons": "1399-01..1399-09", "1.24 million tons": "1398-01..1398-09"},
    ),
    told(
        "these months, beside a loose year",
        "2019-02-16",
        "Iran's smelters recovered in the ten months to January 20 from the repairs of last year. They made 200,000 tons "
        "of copper cathode. They had made 190,000 tons of copper concentrate in these months.",
        {"200,000 tons": "1397-01..1397-10", "190,000 tons": "1397-01..1397-10"},
    ),
]

BALANCES = [
    told(
        "a market's balance of last year",
        "2024-03-06",
        "The platinum market was in a deficit of 878,000 ounces last year and will be short of another 418,000 ounces in "
        "2024. Total demand rose to 8.0 million ounces.",
        {"878,000 ounces": "2023", "418,000 ounces": "2024", "8.0 million ounces": "2023"},
    ),
]

PARTS = [
    told(
        "last months of the year",
        "2025-01-08",
        "Over the year the mine made 50,307 tonnes of zinc, 32,490 tonnes of it in the last three months.",
        {"50,307 tonnes": "2024", "32,490 tonnes": "2024q4"},
        title="Mine ends 2024 with a record",
    ),
    told(
        "remaining months",
        "2024-07-18",
        "Copper output in the first half of 2024 was 34,000 tonnes. The mine is expected to yield 80,000 tonnes of copper "
        "in the remaining six months.",
        {"34,000 tonnes": "2024h1", "80,000 tonnes": "2024h2"},
    ),
    told(
        "in it",
        "2024-07-12",
        "The miner made 211,000 tonnes of zinc in the second quarter of 2024. June was by far the best month of the "
        "quarter. In it the miner made 89,000 tonnes of zinc.",
        {"211,000 tonnes": "2024q2", "89,000 tonnes": "2024-06"},
    ),
]

WEEKS = [
    told(
        "weeks of two years",
        "2024-11-18",
        "American mills made 1,656,000 tons of steel in the week ending on November 16, 2024, against 1,719,000 tons in "
        "the same week of 2023 and 1,648,000 tons in the previous week. Year-to-date steel production through November "
        "16 was 78,042,000 tons, down from 79,394,000 tons in the same period last year.",
        {
            "1,656,000 tons": "2024-11-10..2024-11-16",
            "1,719,000 tons": "2023-11-12..2023-11-18",
            "1,648,000 tons": "2024-11-03..2024-11-09",
            "78,042,000 tons": "2024-01-01..2024-11-16",
            "79,394,000 tons": "2023-01-01..2023-11-16",
        },
    ),
]

IRANIAN = [
    told(
        "so many months of the previous year",
        "2024-11-05",
        "Zinc output of Iran reached 352,000 tons in the first seven months of the current Iranian year (March 20-October "
        "21). The country's seven-month production of zinc stood at 367,000 tons in the previous year.",
        {"352,000 tons": "1403-01..1403-07", "367,000 tons": "1402-01..1402-07"},
    ),
    told(
        "late March and a day",
        "2024-12-17",
        "Iran made 20.4 million tons of steel between late March and November 20. Sponge iron output was 22.7 million "
        "tons in April-November.",
        {"20.4 million tons": "1403-01..1403-08", "22.7 million tons": "1403-01..1403-08"},
    ),
    told(
        "to late November",
        "2024-12-17",
        "Iran turned out 20.4 million tons of steel in the eight months to late November.",
        {"20.4 million tons": "1403-01..1403-08"},
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected", "title"), YEARS + BALANCES + PARTS + WEEKS + IRANIAN
)
def test_period_told_by_another(text, published, expected, title):
    check(text, published, expected, title)
