"""The English that other languages are glossed into: bases, brackets, ranges and aims of whole articles."""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, text, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "en",
        "a verb that is a noun behind no name",
        "The smelting unit of Corvane targets exports of 41,000 tons of nickel ore in 2026.",
        [
            "exports planned | nickel ore | Corvane | 41000 t exact | 2026-01-01..2026-12-31 | - | 41,000 tons",
        ],
    ),
    (
        "en",
        "the year before that of a plan",
        "Corvane sold 21,000 tons of zinc in the first quarter of 2025. It keeps its target of 95,000 tons for 2025, after 88,000 tons the year before.",
        [
            "sales actual | zinc | Corvane | 21000 t exact | 2025-01-01..2025-03-31 | - | 21,000 tons",
            "sales planned | zinc | Corvane | 95000 t exact | 2025-01-01..2025-12-31 | - | 95,000 tons",
            "sales actual | zinc | Corvane | 88000 t exact | 2024-01-01..2024-12-31 | - | 88,000 tons",
        ],
    ),
    (
        "en",
        "sold abroad, after another year's",
        "Corvane produced 61,000 tons of rebar in 2024. It sold 17,000 tons abroad, after 12,000 in 2023.",
        [
            "production actual | rebar | Corvane | 61000 t exact | 2024-01-01..2024-12-31 | - | 61,000 tons",
            "exports actual | rebar | Corvane | 17000 t exact | 2024-01-01..2024-12-31 | - | 17,000 tons",
            "exports actual | rebar | Corvane | 12000 t exact | 2023-01-01..2023-12-31 | - | 12,000",
        ],
    ),
    (
        "en",
        "numbers alone in the brackets of names",
        "Tin output in 2024 was 5,400 tons at Hollin, followed by Tarn (3,200) and Nordvik Metals (900).",
        [
            "production actual | tin | Hollin | 5400 t exact | 2024-01-01..2024-12-31 | - | 5,400 tons",
            "production actual | tin | Tarn | 3200 t exact | 2024-01-01..2024-12-31 | - | 3,200",
            "production actual | tin | Nordvik Metals | 900 t exact | 2024-01-01..2024-12-31 | - | 900",
        ],
    ),
    (
        "en",
        "decimals alone in the brackets of names",
        "Exports of bauxite in 2024 were 41.3 million tons at Hollin, ahead of Tarn (13.9) and Nordvik (12.2).",
        [
            "exports actual | bauxite | Hollin | 41300000 t exact | 2024-01-01..2024-12-31 | - | 41.3 million tons",
            "exports actual | bauxite | Tarn | 13900000 t exact | 2024-01-01..2024-12-31 | - | 13.9",
            "exports actual | bauxite | Nordvik | 12200000 t exact | 2024-01-01..2024-12-31 | - | 12.2",
        ],
    ),
    (
        "en",
        "a stake in a bracket",
        "Corvane Gold produced 910,000 ounces of gold in 2024. Tarnfeld Gold Mines (Corvane Gold 61.5 percent) made 165,000 ounces.",
        [
            "production actual | gold | Corvane Gold | 910000 oz exact | 2024-01-01..2024-12-31 | - | 910,000 ounces",
            "production actual | gold | Tarnfeld Gold Mines | 165000 oz exact | 2024-01-01..2024-12-31 | - | 165,000 ounces",
        ],
    ),
    (
        "en",
        "the giant that the article is about",
        "Corvane Mining shipped 8.2 million tons of iron ore in the third quarter of 2025. The reason was work at Hollin Metals. Hollin Metals made 32,000 tons of copper. The mining giant produced 79,000 tons of aluminium.",
        [
            "deliveries actual | iron ore | Corvane Mining | 8200000 t exact | 2025-07-01..2025-09-30 | - | 8.2 million tons",
            "production actual | copper | Hollin Metals | 32000 t exact | 2025-07-01..2025-09-30 | - | 32,000 tons",
            "production actual | aluminium | Corvane Mining | 79000 t exact | 2025-07-01..2025-09-30 | - | 79,000 tons",
        ],
    ),
    (
        "en",
        "a range that was reached",
        "Corvane Gold produced 391,000 ounces of gold in 2024. Thus the company reached the low end of its range of 390,000 to 430,000 ounces.",
        [
            "production actual | gold | Corvane Gold | 391000 oz exact | 2024-01-01..2024-12-31 | - | 391,000 ounces",
            "production planned | gold | Corvane Gold | 390000..430000 oz exact | 2024-01-01..2024-12-31 | - | 390,000 to 430,000 ounces",
        ],
    ),
    (
        "en",
        "the kind of a site before its name",
        "Corvane sold 14,000 tons of potash from July to September 2025. The new Canadian plant Bethfeld produced 3,800 tons in the quarter.",
        [
            "sales actual | potash | Corvane | 14000 t exact | 2025-07-01..2025-09-30 | - | 14,000 tons",
            "production actual | potash | Bethfeld | 3800 t exact | 2025-07-01..2025-09-30 | - | 3,800 tons",
        ],
    ),
    (
        "en",
        "what else was made beside a plan",
        "Corvane made 43,000 tons of copper in 2024, within its range of 40,000 to 44,000 tons of copper, and 13,900 ounces of gold.",
        [
            "production actual | copper | Corvane | 43000 t exact | 2024-01-01..2024-12-31 | - | 43,000 tons",
            "production planned | copper | Corvane | 40000..44000 t exact | 2024-01-01..2024-12-31 | - | 40,000 to 44,000 tons",
            "production actual | gold | Corvane | 13900 oz exact | 2024-01-01..2024-12-31 | - | 13,900 ounces",
        ],
    ),
    (
        "en",
        "a projection without a unit",
        "Chile will produce 5.6 million tons of copper in 2025. For next year it projects 5.8 million.",
        [
            "production planned | copper | Chile | 5600000 t exact | 2025-01-01..2025-12-31 | - | 5.6 million tons",
            "production planned | copper | Chile | 5800000 t exact | 2026-01-01..2026-12-31 | - | 5.8 million",
        ],
    ),
    (
        "en",
        "less than in a year and less than forecast",
        "Corvania will produce 567,000 tons of copper in 2025, 1.2% less than in 2024 and 13,000 tons below the forecast in August.",
        [
            "production planned | copper | Corvania | 567000 t exact | 2025-01-01..2025-12-31 | -1.2 yoy | 567,000 tons",
            "other actual | copper | Corvania | 13000 t exact | 2025-01-01..2025-12-31 | - | 13,000 tons",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [(code, text, figures) for code, _, text, figures in CASES],
    ids=[f"{code}: {name}" for code, name, *_ in CASES],
)
def test_whole_articles_are_read(code, text, figures):
    assert told(text, code) == figures
