"""Portuguese: levels passed and missed, times, goods."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "passed a mark",
        "A produção de cobre ultrapassou a marca de 50 mil toneladas em 2024.",
        [
            "production actual | copper | - | 50000 t over | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "came close to a level",
        "A produção de cobre beirou 50 mil toneladas em 2024.",
        [
            "production actual | copper | - | 50000 t about | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "first half in other words",
        "Na primeira metade de 2025, foram produzidas 50 mil toneladas de cobre.",
        [
            "production actual | copper | - | 50000 t exact | 2025-01-01..2025-06-30 | - | 50 mil toneladas",
        ],
    ),
    (
        "first three quarters",
        "Nos três primeiros trimestres de 2025, foram produzidas 50 mil toneladas de cobre.",
        [
            "production actual | copper | - | 50000 t exact | 2025-01-01..2025-09-30 | - | 50 mil toneladas",
        ],
    ),
    (
        "last month",
        "No mês passado, a Samarco produziu 50 mil toneladas de pelotas.",
        [
            "production actual | iron ore pellet | Samarco | 50000 t exact | 2025-10-01..2025-10-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "bought abroad is imported",
        "O país comprou do exterior 50 mil toneladas de coque em 2024.",
        [
            "imports actual | coke | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "can produce",
        "A usina pode produzir 50 mil toneladas de zinco por ano.",
        [
            "capacity actual | zinc | - | 50000 t exact | - | - | 50 mil toneladas",
        ],
    ),
    (
        "lead ingots",
        "A usina produziu 50 mil toneladas de lingotes de chumbo em 2024.",
        [
            "production actual | lead ingot | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "heavy plate",
        "A Usiminas produziu 50 mil toneladas de chapas grossas em 2024.",
        [
            "production actual | heavy plate | Usiminas | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_portuguese_levels_and_goods(text, figures):
    assert told(text, "pt") == figures
