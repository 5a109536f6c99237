"""Spanish: makers before a colon, and plans behind a part of what was made."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a maker before a colon",
        "Codelco: producción de cobre sube 5% en octubre a 252.000 toneladas",
        [
            "production actual | copper | Codelco | 252000 t exact | 2025-10-01..2025-10-31 | +5 yoy | 252.000 toneladas",
        ],
    ),
    (
        "the plan behind a part of that quantity",
        "Vale produjo 368.000 toneladas de plomo en octubre. De esa cantidad exportó 302.000 toneladas. Para 2026 prevé 377.000 toneladas.",
        [
            "production actual | lead | Vale | 368000 t exact | 2025-10-01..2025-10-31 | - | 368.000 toneladas",
            "exports actual | lead | Vale | 302000 t exact | 2025-10-01..2025-10-31 | - | 302.000 toneladas",
            "production planned | lead | Vale | 377000 t exact | 2026-01-01..2026-12-31 | - | 377.000 toneladas",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_makers_before_a_colon_and_parts(text, figures):
    assert told(text, "es") == figures
