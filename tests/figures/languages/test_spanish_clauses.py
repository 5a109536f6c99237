"""Spanish: whom a company's words or a capital stand for."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "aluminium of a land is no company",
        "Los productores de aluminio de Irán fabricaron 640.000 toneladas de lingotes en 2024.",
        [
            "production actual | aluminium ingot | Iran | 640000 t exact | 2024-01-01..2024-12-31 | - | 640.000 toneladas",
        ],
    ),
    (
        "company with the article",
        "La Compañía de Aluminio del Sur produjo 290.000 toneladas de aluminio en 2024.",
        [
            "production actual | aluminium | SALCO | 290000 t exact | 2024-01-01..2024-12-31 | - | 290.000 toneladas",
        ],
    ),
    (
        "company of industries",
        "La Compañía Nacional de Industrias del Cobre de Irán obtuvo 170.900 toneladas de cátodos en 2024.",
        [
            "production actual | copper cathode | NICICO | 170900 t exact | 2024-01-01..2024-12-31 | - | 170.900 toneladas",
        ],
    ),
    (
        "capital that stands for its land",
        "Bolivia produjo 16.700 toneladas de estaño en 2024. La Paz prevé 18.000 toneladas este año.",
        [
            "production actual | tin | Bolivia | 16700 t exact | 2024-01-01..2024-12-31 | - | 16.700 toneladas",
            "production planned | tin | Bolivia | 18000 t exact | 2025-01-01..2025-12-31 | - | 18.000 toneladas",
        ],
    ),
    (
        "kind of company before a name",
        "La Empresa Minera Colquiri produjo 2.140 toneladas finas de estaño en 2024.",
        [
            "production actual | tin | Colquiri | 2140 t exact | 2024-01-01..2024-12-31 | - | 2.140 toneladas finas",
        ],
    ),
    (
        "state company",
        "La estatal Comibol produjo 20.400 toneladas de zinc en 2024.",
        [
            "production actual | zinc | Comibol | 20400 t exact | 2024-01-01..2024-12-31 | - | 20.400 toneladas",
        ],
    ),
    (
        "slabs",
        "Ternium exportó 310.000 toneladas de planchones en 2024.",
        [
            "exports actual | slab | Ternium | 310000 t exact | 2024-01-01..2024-12-31 | - | 310.000 toneladas",
        ],
    ),
    (
        "land by its initials",
        "La RDC exportó 680.000 toneladas de cobre en el primer trimestre de 2024.",
        [
            "exports actual | copper | DR Congo | 680000 t exact | 2024-01-01..2024-03-31 | - | 680.000 toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_spanish_clauses(text, figures):
    assert told(text, "es") == figures
