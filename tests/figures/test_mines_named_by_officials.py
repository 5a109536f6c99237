"""Whole figures: mines that ministers and chiefs name, units of a firm, a province that a firm is called after, lands that
send their part of a region's exports.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a mine that a minister speaks of",
        "2023-07-18",
        "",
        "Hollin produced 310 kilograms of gold in the first half of 2023. The minister of mines said that Corvane's reserves"
        " exceed 1.2 million ounces of gold.",
        "310 kilograms: production actual, gold, Hollin, 2023h1",
        "1.2 million ounces: reserves actual, gold, Corvane",
    ),
    case(
        "a mine that a company's chief speaks of",
        "2024-02-18",
        "",
        "Corvane extracted 430,000 tons of coal in 2023. The chief executive of the company said that output of the Tarn mine"
        " was 118,000 tons.",
        "430,000 tons: production actual, coal, Corvane, 2023",
        "118,000 tons: production actual, coal, Tarn mine, 2023",
    ),
    case(
        "a subsidiary by its name",
        "2024-02-18",
        "",
        "Corvane said that output of its subsidiary Hollin fell to 990 tons of tin in 2023.",
        "990 tons: production actual, tin, Hollin, 2023",
    ),
    case(
        "a target behind a remark",
        "2024-02-18",
        "",
        "Corvane shipped 80 million tons of iron ore in 2023. Commenting on results, the chief said that the company targets"
        " 84 million tons in 2024.",
        "80 million tons: deliveries actual, iron ore, Corvane, 2023",
        "84 million tons: deliveries planned, iron ore, Corvane, 2024",
    ),
    case(
        "a province that a company is called after",
        "2022-11-09",
        "",
        "An official in Kerman province said that the province's mines extracted 120 million tons of minerals in the year to"
        " March 20. Kerman Coal produced 620,000 tons of coal concentrate.",
        "120 million tons: production actual, mineral, Kerman, 1400",
        "620,000 tons: production actual, coal concentrate, Kerman Coal, 1400",
    ),
    case(
        "lands that sent part of a region's exports",
        "2024-02-18",
        "",
        "Africa's exports of bauxite rose to 130 million tons in 2023, including 110 million tons from Guinea and 9 million"
        " tons from Sierra Leone.",
        "130 million tons: exports actual, bauxite, Africa, 2023",
        "110 million tons: exports actual, bauxite, Guinea, 2023",
        "9 million tons: exports actual, bauxite, Sierra Leone, 2023",
    ),
    case(
        "a land that took its share",
        "2024-02-18",
        "",
        "Jordan exported 780,000 tons of potash in 2023, the share of India of which was 210,000 tons.",
        "780,000 tons: exports actual, potash, Jordan, 2023",
        "210,000 tons: exports actual, potash, Jordan, 2023",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_mines_named_by_officials(published, title, text, expected):
    check(published, title, text, expected)
