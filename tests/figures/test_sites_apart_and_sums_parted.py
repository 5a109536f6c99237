"""Sites told apart from who works them, sums parted behind a colon, what is rolled and what goes on beside an amount."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "at its mine",
        "At its Corvane mine, Hollin Metals produced 12,400 tons of copper in 2024.",
        [
            "production actual | copper | Corvane mine | 12400 t exact | 2024-01-01..2024-12-31 | - | 12,400 tons",
        ],
    ),
    (
        "at a mine by its name alone",
        "At Corvane, Hollin Metals produced 12,400 tons of copper in 2024.",
        [
            "production actual | copper | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12,400 tons",
        ],
    ),
    (
        "out of a mine, right before the amount",
        "Hollin Metals obtained at the Corvane mine 12,400 tons of copper in 2024.",
        [
            "production actual | copper | Corvane mine | 12400 t exact | 2024-01-01..2024-12-31 | - | 12,400 tons",
        ],
    ),
    (
        "through a subsidiary",
        "In Brazil, where it operates through its subsidiary Corvane, the group produced 12,400 tons of tin in 2024.",
        [
            "production actual | tin | Corvane | 12400 t exact | 2024-01-01..2024-12-31 | - | 12,400 tons",
        ],
    ),
    (
        "its other operation",
        "The Corvane mine produced 1.4 million ounces of silver for Hollin Metals in 2024. Tarn, its other operation, produced 640,000 ounces. Together, the group totalled 2 million ounces.",
        [
            "production actual | silver | Corvane mine | 1400000 oz exact | 2024-01-01..2024-12-31 | - | 1.4 million ounces",
            "production actual | silver | Tarn | 640000 oz exact | 2024-01-01..2024-12-31 | - | 640,000 ounces",
            "production actual | silver | Hollin Metals | 2000000 oz exact | 2024-01-01..2024-12-31 | - | 2 million ounces",
        ],
    ),
    (
        "rolled products are no measure",
        "Iran exported 2.79 million tons of steel in 2024. In contrast, rolled products grew by 11% and stood at 810,000 tons.",
        [
            "exports actual | steel | Iran | 2790000 t exact | 2024-01-01..2024-12-31 | - | 2.79 million tons",
            "exports actual | steel product | Iran | 810000 t exact | 2024-01-01..2024-12-31 | +11 yoy | 810,000 tons",
        ],
    ),
    (
        "a sum parted behind a colon",
        "Iran exported 2.79 million tons of steel in 2024: 1.2 million were billets, and 770,000 tons of slabs.",
        [
            "exports actual | steel | Iran | 2790000 t exact | 2024-01-01..2024-12-31 | - | 2.79 million tons",
            "exports actual | billet | Iran | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1.2 million",
            "exports actual | slab | Iran | 770000 t exact | 2024-01-01..2024-12-31 | - | 770,000 tons",
        ],
    ),
    (
        "what goes on beside an amount",
        "Hollin sold 49,600 tons of aluminium ingot at home in 2024, and another 6,100 were exported to Turkey.",
        [
            "sales actual | aluminium ingot | Hollin | 49600 t exact | 2024-01-01..2024-12-31 | - | 49,600 tons",
            "exports actual | aluminium ingot | Hollin | 6100 t exact | 2024-01-01..2024-12-31 | - | 6,100",
        ],
    ),
    (
        "a difference at the end",
        "The Corvane mine produced 57,214 tons of copper in 2024 and 88,650 of zinc, 1,900 less.",
        [
            "production actual | copper | Corvane mine | 57214 t exact | 2024-01-01..2024-12-31 | - | 57,214 tons",
            "production actual | zinc | Corvane mine | 88650 t exact | 2024-01-01..2024-12-31 | - | 88,650",
            "other actual | zinc | Corvane mine | 1900 t exact | 2024-01-01..2024-12-31 | - | 1,900",
        ],
    ),
    (
        "each year, right behind the verb",
        "Iran consumes each year about 700,000 tons of phosphate rock.",
        [
            "consumption actual | phosphate | Iran | 700000 t about | - | - | 700,000 tons",
        ],
    ),
    (
        "a year before a half",
        "The Corvane mine produced 5 million tons of coal in the second quarter of 2025. In the half-year, it produced 11 million tons against 10.4 million tons a year earlier.",
        [
            "production actual | coal | Corvane mine | 5000000 t exact | 2025-04-01..2025-06-30 | - | 5 million tons",
            "production actual | coal | Corvane mine | 11000000 t exact | 2025-01-01..2025-06-30 | - | 11 million tons",
            "production actual | coal | Corvane mine | 10400000 t exact | 2024-01-01..2024-06-30 | - | 10.4 million tons",
        ],
    ),
    (
        "a year earlier in a bracket",
        "Hollin sold 38,100 tons of lithium in the first quarter of 2025 (23,900 a year earlier).",
        [
            "sales actual | lithium | Hollin | 38100 t exact | 2025-01-01..2025-03-31 | - | 38,100 tons",
            "sales actual | lithium | Hollin | 23900 t exact | 2024-01-01..2024-03-31 | - | 23,900",
        ],
    ),
    (
        "the mine, not the smelter",
        "Peru made 6,240 tons of tin in 2024, all of it at San Rafael, the mine of Tarn. The smelter of Pisco made 6,010 tons of tin. In December the mine produced 480 tons.",
        [
            "production actual | tin | Peru | 6240 t exact | 2024-01-01..2024-12-31 | - | 6,240 tons",
            "production actual | tin | Pisco | 6010 t exact | 2024-01-01..2024-12-31 | - | 6,010 tons",
            "production actual | tin | San Rafael | 480 t exact | 2024-12-01..2024-12-31 | - | 480 tons",
        ],
    ),
    (
        "all of a group, worldwide",
        "Hollin Metals sold 120,000 tons of copper in 2024. The group produced 1.37 million tons globally.",
        [
            "sales actual | copper | Hollin Metals | 120000 t exact | 2024-01-01..2024-12-31 | - | 120,000 tons",
            "production actual | copper | Hollin Metals | 1370000 t exact | 2024-01-01..2024-12-31 | - | 1.37 million tons",
        ],
    ),
    (
        "more of one and less of another",
        "The Corvane mine made 433,000 tons of copper in 2024. This year it will give more zinc (340,000 tons) and less copper (410,000).",
        [
            "production actual | copper | Corvane mine | 433000 t exact | 2024-01-01..2024-12-31 | - | 433,000 tons",
            "production planned | zinc | Corvane mine | 340000 t exact | 2025-01-01..2025-12-31 | - | 340,000 tons",
            "production planned | copper | Corvane mine | 410000 t exact | 2025-01-01..2025-12-31 | - | 410,000",
        ],
    ),
    (
        "what must be bought",
        "Iran consumes about 1 million tons of alumina a year and must buy abroad three quarters of it.",
        [
            "consumption actual | alumina | Iran | 1000000 t about | - | - | 1 million tons",
        ],
    ),
    (
        "projects that produce",
        "Argentina has two projects in production that together produce 33,000 tons of lithium per year.",
        [
            "production actual | lithium | Argentina | 33000 t exact | - | - | 33,000 tons",
        ],
    ),
    (
        "concentrate told before",
        "Chile exported 812,000 tons of copper concentrate in October 2024. In the ten months it sent out 7.3 million tons of concentrate.",
        [
            "exports actual | copper concentrate | Chile | 812000 t exact | 2024-10-01..2024-10-31 | - | 812,000 tons",
            "exports actual | copper concentrate | Chile | 7300000 t exact | 2025-01-01..2025-10-31 | - | 7.3 million tons",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_sites_and_parts_are_read(text, figures):
    assert told(text, "en") == figures
