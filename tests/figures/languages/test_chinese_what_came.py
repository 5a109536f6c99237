"""Chinese: what had been planned, and what came of it."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "had planned and in fact made only",
        "力拓原计划2024年生产煤炭54.9万吨，但实际仅生产47.8万吨。",
        [
            "production planned | coal | Rio Tinto | 549000 t exact | 2024-01-01..2024-12-31 | - | 54.9万吨",
            "production actual | coal | Rio Tinto | 478000 t exact | 2024-01-01..2024-12-31 | - | 47.8万吨",
        ],
    ),
    (
        "had planned and sold only",
        "力拓原计划2024年销售煤炭54.9万吨，但仅销售47.8万吨。",
        [
            "sales planned | coal | Rio Tinto | 549000 t exact | 2024-01-01..2024-12-31 | - | 54.9万吨",
            "sales actual | coal | Rio Tinto | 478000 t exact | 2024-01-01..2024-12-31 | - | 47.8万吨",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_what_came_of_a_plan(text, figures):
    assert told(text, "zh") == figures
