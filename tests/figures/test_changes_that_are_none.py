"""Percentages that are no change of an amount. Sentences of our own."""

import pytest

from tests.figures.change_cases import changes_of, told

NO_CHANGES = [
    told(
        "share of the capacity",
        "The smelter ran at 92 percent of its capacity and made 300,000 tonnes of aluminium in 2023.",
        {"300,000 tonnes": None},
    ),
    told(
        "owned",
        "The mine, 51% owned by Newmont, produced 300,000 ounces of gold in 2023.",
        {"300,000 ounces": None},
    ),
    told(
        "share and percentage points",
        "Exports of copper rose 12% to 300,000 tonnes in 2023, and China's share grew by 3 "
        "percentage points to 60%.",
        {"300,000 tonnes": 12},
    ),
    told(
        "grades fell",
        "Production of 300,000 tonnes of zinc in 2023 was in line with 2022, although grades fell 4%.",
        {"300,000 tonnes": None},
    ),
    told(
        "rate of growth",
        "Growth of steel demand slowed to 2% in 2023, when mills made 1.5 million tons of steel.",
        {"1.5 million tons": None},
    ),
    told(
        "costs",
        "The company made 602,000 tonnes of copper in 2023. Electricity costs increased by 30 percent.",
        {"602,000 tonnes": None},
    ),
    told(
        "share price",
        "The company made 602,000 tonnes of copper in 2023. Its share price rose 3 percent on the news.",
        {"602,000 tonnes": None},
    ),
    told(
        "accounted for",
        "Production was 602,000 tonnes of copper in 2023, of which Chile accounted for 55% and Peru for 45%.",
        {"602,000 tonnes": None},
    ),
    told(
        "more money",
        "Sales of 3 million tonnes of pellets with 67% iron in 2023 brought in 5% more money.",
        {"3 million tonnes": None},
    ),
    told(
        "value and its change",
        "Iron ore exports were worth $2 billion in 2023, down 11%, at 20 million tons.",
        {"20 million tons": None},
    ),
    told(
        "grade",
        "It processed 5 million tonnes of ore grading 1.2% copper in 2023.",
        {"5 million tonnes": None},
    ),
    told(
        "part and percentage points",
        "Of the 60,000 tonnes of tin that it made in 2023, the company sold 80%, 5 percentage "
        "points more than in 2022.",
        {"60,000 tonnes": None},
    ),
    told(
        "inflation",
        "Inflation of 12% did not prevent the mine from raising output by 4% to 602,000 tonnes "
        "of copper in 2023.",
        {"602,000 tonnes": 4},
    ),
    told(
        "share of an amount",
        "China bought 91% of the 2 million tons of iron ore exported in May 2024.",
        {"2 million tons": None},
    ),
    told(
        "of which",
        "Of the 780,000 tons of steel sold in May 2024, 97 percent went to domestic mills.",
        {"780,000 tons": None},
    ),
    told(
        "share of the plan",
        "This was 97 percent of the plan. The mill made 500,000 tons of steel in May 2024.",
        {"500,000 tons": None},
    ),
    told(
        "price",
        "Copper rose 42% to $9,000 a tonne this year. Codelco produced 110,000 tonnes of copper in May.",
        {"110,000 tonnes": None},
    ),
    told(
        "profit",
        "Codelco produced 110,000 tonnes of copper in May. Its profit fell by 20%.",
        {"110,000 tonnes": None},
    ),
    told(
        "fraction in words",
        "Copper output advanced by a tenth to 110,000 tonnes in 2024.",
        {"110,000 tonnes": None},
    ),
    told(
        "higher grades",
        "Output reached 58,000 tonnes of copper in 2024, with grades 12% higher and recovery up 2%.",
        {"58,000 tonnes": None},
    ),
    told(
        "share owned",
        "Glencore, which owns 44% of Collahuasi, produced 58,000 tonnes of copper in the first "
        "quarter of 2024, down 3%.",
        {"58,000 tonnes": -3},
    ),
]


@pytest.mark.parametrize(("text", "expected"), NO_CHANGES)
def test_no_changes(text, expected):
    assert changes_of(text, expected) == expected
