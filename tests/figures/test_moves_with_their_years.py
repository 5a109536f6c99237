"""English: amounts that move from a year's to another's, and of when last year and a month of this one are."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "another material goes from a year's amount to this year's",
        "Ma'aden's aluminium production in 2024 fell 2 percent to 969 thousand tons, but alumina rose from 1.72 million tons in 2023 to 1.79 million tons.",
        [
            "production actual | aluminium | Ma'aden | 969000 t exact | 2024-01-01..2024-12-31 | -2 yoy | 969 thousand tons",
            "production actual | alumina | Ma'aden | 1720000 t exact | 2023-01-01..2023-12-31 | - | 1.72 million tons",
            "production actual | alumina | Ma'aden | 1790000 t exact | 2024-01-01..2024-12-31 | - | 1.79 million tons",
        ],
    ),
    (
        "that of another material, both years told",
        "Codelco's copper output fell to 1.32 million tons in 2024, while that of molybdenum rose from 15,200 tons in 2023 to 16,900 tons in 2024.",
        [
            "production actual | copper | Codelco | 1320000 t exact | 2024-01-01..2024-12-31 | - | 1.32 million tons",
            "production actual | molybdenum | Codelco | 15200 t exact | 2023-01-01..2023-12-31 | - | 15,200 tons",
            "production actual | molybdenum | Codelco | 16900 t exact | 2024-01-01..2024-12-31 | - | 16,900 tons",
        ],
    ),
    (
        "last year in a bracket, after a part of this year",
        "In the first five months of 2025 Vale produced 125 million tons of iron ore, up 4 percent from last year (120 million tons).",
        [
            "production actual | iron ore | Vale | 125000000 t exact | 2025-01-01..2025-05-31 | +4 yoy | 125 million tons",
            "production actual | iron ore | Vale | 120000000 t exact | 2024-01-01..2024-05-31 | - | 120 million tons",
        ],
    ),
    (
        "this figure last year, after a part of this year",
        "In the first five months of 2025 Vale produced 125 million tons of iron ore; this figure last year was 120 million tons.",
        [
            "production actual | iron ore | Vale | 125000000 t exact | 2025-01-01..2025-05-31 | - | 125 million tons",
            "production actual | iron ore | Vale | 120000000 t exact | 2024-01-01..2024-05-31 | - | 120 million tons",
        ],
    ),
    (
        "a month of this year that is yet to come",
        "Vale plans to produce 28 million tons of iron ore in December of this year.",
        [
            "production planned | iron ore | Vale | 28000000 t exact | 2025-12-01..2025-12-31 | - | 28 million tons",
        ],
    ),
    (
        "made in a month, after what a plant can make",
        "Vale's Tubarao pellet plant was built with a capacity of 2.5 million tons a year. Pellets came to 210,000 tons in September.",
        [
            "capacity actual | iron ore pellet | Tubarao | 2500000 t exact | - | - | 2.5 million tons",
            "production actual | iron ore pellet | Tubarao | 210000 t exact | 2025-09-01..2025-09-30 | - | 210,000 tons",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_moves_with_their_years(text, figures):
    assert told(text, "en") == figures
