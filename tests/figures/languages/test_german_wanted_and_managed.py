"""German: what was wanted and what was managed, and plans outdone."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "wanted but managed only",
        "Alcoa wollte im dritten Quartal 2025 147.000 Tonnen Eisenerz produzieren, schaffte aber nur 129.000 Tonnen.",
        [
            "production planned | iron ore | Alcoa | 147000 t exact | 2025-07-01..2025-09-30 | - | 147.000 Tonnen",
            "production actual | iron ore | Alcoa | 129000 t exact | 2025-07-01..2025-09-30 | - | 129.000 Tonnen",
        ],
    ),
    (
        "outdid the plan of a year",
        "Die Bauxitproduktion von Rio Tinto übertraf im Jahr 2024 den Plan um 52 Prozent und erreichte 345.000 Tonnen.",
        [
            "production actual | bauxite | Rio Tinto | 345000 t exact | 2024-01-01..2024-12-31 | +52 plan | 345.000 Tonnen",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_wanted_and_managed(text, figures):
    assert told(text, "de") == figures
