"""Portuguese: levels passed and missed, times, aims, goods."""

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
    (
        "quarter without its year",
        "No 3T, a produção de cobre da Vale somou 50 mil toneladas.",
        [
            "production actual | copper | Vale | 50000 t exact | 2025-07-01..2025-09-30 | - | 50 mil toneladas",
        ],
    ),
    (
        "year that runs",
        "Durante o primeiro semestre do corrente ano, Angola comercializou 2,9 milhões de quilates de diamantes.",
        [
            "sales actual | diamond | Angola | 2900000 ct exact | 2025-01-01..2025-06-30 | - | 2,9 milhões de quilates",
        ],
    ),
    (
        "compared to a period in other words",
        "Angola deverá produzir 8,96 milhões de quilates de diamantes em 2026, um acréscimo de 1,4% relativamente aos 8,83 milhões de quilates produzidos em 2024.",
        [
            "production planned | diamond | Angola | 8960000 ct exact | 2026-01-01..2026-12-31 | +1.4 yoy | 8,96 milhões de quilates",
            "production actual | diamond | Angola | 8830000 ct exact | 2024-01-01..2024-12-31 | - | 8,83 milhões de quilates",
        ],
    ),
    (
        "plans to raise",
        "Angola pretende aumentar a produção anual de diamantes para 14 milhões de quilates, face aos actuais nove milhões de quilates.",
        [
            "production planned | diamond | Angola | 14000000 ct exact | - | - | 14 milhões de quilates",
            "production actual | diamond | Angola | 9000000 ct exact | - | - | nove milhões de quilates",
        ],
    ),
    (
        "guidance in another word",
        "A Rio Tinto revisou sua orientação de produção anual de bauxita para entre 59 milhões e 61 milhões de toneladas.",
        [
            "production planned | bauxite | Rio Tinto | 59000000..61000000 t exact | 2025-01-01..2025-12-31 | - | 59 milhões e 61 milhões de toneladas",
        ],
    ),
    (
        "a year ago exactly",
        "Em outubro foram exportados 624 mil quilates de diamantes. Há precisamente um ano, as exportações atingiram os 751,1 mil quilates.",
        [
            "exports actual | diamond | - | 624000 ct exact | 2025-10-01..2025-10-31 | - | 624 mil quilates",
            "exports actual | diamond | - | 751100 ct exact | 2024-10-01..2024-10-31 | - | 751,1 mil quilates",
        ],
    ),
    (
        "what a result is",
        "A produção brasileira de aço bruto atingiu 2,7 milhões de toneladas em setembro. O resultado representa uma queda de 7% frente a agosto.",
        [
            "production actual | crude steel | Brazil | 2700000 t exact | 2025-09-01..2025-09-30 | -7 mom | 2,7 milhões de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_portuguese_levels_and_goods(text, figures):
    assert told(text, "pt") == figures
