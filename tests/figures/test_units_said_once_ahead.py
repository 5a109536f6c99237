"""English: units said once before a colon for numbers of the same sentence, and what is counted in carats."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "carats of rough",
        "Corvane sold nine million carats of rough in the first half, against thirteen million a year earlier.",
        [
            "sales actual | rough diamond | Corvane | 9000000 ct exact | 2025-01-01..2025-06-30 | - | nine million carats",
            "sales actual | rough diamond | Corvane | 13000000 ct exact | 2024-01-01..2024-06-30 | - | thirteen million",
        ],
    ),
    (
        "carats of nothing named",
        "The company recovered 310,000 carats in the first half.",
        [
            "production actual | diamond | - | 310000 ct exact | 2025-01-01..2025-06-30 | - | 310,000 carats",
        ],
    ),
    (
        "unit before a colon",
        "Tin production, tonnes: 5,012 in March 2025, 5,745 in February 2025.",
        [
            "production actual | tin | - | 5012 t exact | 2025-03-01..2025-03-31 | - | 5,012",
            "production actual | tin | - | 5745 t exact | 2025-02-01..2025-02-28 | - | 5,745",
        ],
    ),
    (
        "unit in a bracket before a colon",
        "Tin production (tonnes): 5,012 in March 2025, 5,745 in February 2025.",
        [
            "production actual | tin | - | 5012 t exact | 2025-03-01..2025-03-31 | - | 5,012",
            "production actual | tin | - | 5745 t exact | 2025-02-01..2025-02-28 | - | 5,745",
        ],
    ),
    (
        "materials behind a unit",
        "Production in thousand tonnes: copper 31.2, zinc 14.9, lead 3.3.",
        [
            "production actual | copper | - | 31200 t exact | - | - | 31.2",
            "production actual | zinc | - | 14900 t exact | - | - | 14.9",
            "production actual | lead | - | 3300 t exact | - | - | 3.3",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_units_said_once_ahead(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "en") == expected
