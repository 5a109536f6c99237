"""Spanish: levels passed and missed, aims, what a change led to, goods."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "did not pass a level",
        "La producción de cobre no superó las 50 mil toneladas en 2024.",
        [
            "production actual | copper | - | 50000 t under | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "passed a mark",
        "La producción de cobre superó la barrera de las 50 mil toneladas en 2024.",
        [
            "production actual | copper | - | 50000 t over | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "came close to a level",
        "La producción de cobre rozó las 50 mil toneladas en 2024.",
        [
            "production actual | copper | - | 50000 t about | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "first three quarters",
        "En los tres primeros trimestres de 2025 se produjeron 50 mil toneladas de cobre.",
        [
            "production actual | copper | - | 50000 t exact | 2025-01-01..2025-09-30 | - | 50 mil toneladas",
        ],
    ),
    (
        "seeks to",
        "El país buscará exportar 50 mil toneladas de zinc en 2026.",
        [
            "exports planned | zinc | - | 50000 t exact | 2026-01-01..2026-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "with which it fell",
        "La producción de zinc fue de 1.404.382 toneladas en 2024, con lo que se redujo 4,75% frente a 2023 (1.474.383 toneladas).",
        [
            "production actual | zinc | - | 1404382 t exact | 2024-01-01..2024-12-31 | -4.75 yoy | 1.404.382 toneladas",
            "production actual | zinc | - | 1474383 t exact | 2023-01-01..2023-12-31 | - | 1.474.383 toneladas",
        ],
    ),
    (
        "scale and material without a unit",
        "El país producirá entre 55 y 58 millones de toneladas de carbón térmico y alrededor de 6 millones de carbón metalúrgico en 2026.",
        [
            "production planned | thermal coal | - | 55000000..58000000 t exact | 2026-01-01..2026-12-31 | - | 55 y 58 millones de toneladas",
            "production planned | metallurgical coal | - | 6000000 t about | 2026-01-01..2026-12-31 | - | 6 millones",
        ],
    ),
    (
        "copper in concentrate",
        "La mina produjo 50 mil toneladas de cobre en concentrados en 2024.",
        [
            "production actual | copper in concentrate | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "ferrochrome by carbon",
        "La planta produjo 50 mil toneladas de ferrocromo de alto carbono en 2024.",
        [
            "production actual | high-carbon ferrochrome | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
    (
        "heavy plate",
        "La siderúrgica produjo 50 mil toneladas de chapa gruesa en 2024.",
        [
            "production actual | heavy plate | - | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 mil toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_spanish_levels_and_goods(text, figures):
    assert told(text, "es") == figures
