"""Spanish: owners beside their sites, plans that were cut, and what is told of the largest producer."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a company by its rank",
        "La mina Veladero produjo 176.000 onzas de oro en 2024, según Barrick. La mayor productora de oro del mundo totalizó 1,65 millones de onzas.",
        [
            "production actual | gold | Veladero | 176000 oz exact | 2024-01-01..2024-12-31 | - | 176.000 onzas",
            "production actual | gold | Barrick | 1650000 oz exact | 2024-01-01..2024-12-31 | - | 1,65 millones de onzas",
        ],
    ),
    (
        "all of a group",
        "Hollin Metals vendió 120.000 toneladas de cobre en 2024. El grupo produjo en todo el mundo 1,37 millones de toneladas.",
        [
            "sales actual | copper | Hollin Metals | 120000 t exact | 2024-01-01..2024-12-31 | - | 120.000 toneladas",
            "production actual | copper | Hollin Metals | 1370000 t exact | 2024-01-01..2024-12-31 | - | 1,37 millones de toneladas",
        ],
    ),
    (
        "a name that only opens a sentence",
        "Hollin Metals produjo 202.240 onzas de oro en 2024. Seabee, en Saskatchewan, contribuyó con 83.998.",
        [
            "production actual | gold | Hollin Metals | 202240 oz exact | 2024-01-01..2024-12-31 | - | 202.240 onzas",
            "production actual | gold | Seabee | 83998 oz exact | 2024-01-01..2024-12-31 | - | 83.998",
        ],
    ),
    (
        "a plan that was cut",
        "Hollin Metals recortó a 19 millones de toneladas su plan de carbón para 2026.",
        [
            "production planned | coal | Hollin Metals | 19000000 t exact | 2026-01-01..2026-12-31 | - | 19 millones de toneladas",
        ],
    ),
    (
        "more of one and less of another",
        "La mina Corvane rindió 433.000 toneladas de cobre en 2024. Este año dará más zinc (340.000 toneladas) y menos cobre (410.000).",
        [
            "production actual | copper | Corvane | 433000 t exact | 2024-01-01..2024-12-31 | - | 433.000 toneladas",
            "production planned | zinc | Corvane | 340000 t exact | 2025-01-01..2025-12-31 | - | 340.000 toneladas",
            "production planned | copper | Corvane | 410000 t exact | 2025-01-01..2025-12-31 | - | 410.000",
        ],
    ),
    (
        "carbonate alone",
        "Corvane embarcó 12.600 toneladas de carbonato desde Olaroz en 2024.",
        [
            "deliveries actual | lithium carbonate | Olaroz | 12600 t exact | 2024-01-01..2024-12-31 | - | 12.600 toneladas",
        ],
    ),
    (
        "bought from a land",
        "Irán compró a Guinea 410.000 toneladas de bauxita en 2024.",
        [
            "imports actual | bauxite | Iran | 410000 t exact | 2024-01-01..2024-12-31 | - | 410.000 toneladas",
        ],
    ),
    (
        "so far this year",
        "La mina Corvane produjo 15.200 toneladas de cobre en agosto, con lo que en el año suma 110.500.",
        [
            "production actual | copper | Corvane | 15200 t exact | 2025-08-01..2025-08-31 | - | 15.200 toneladas",
            "production actual | copper | Corvane | 110500 t exact | 2025-01-01..2025-08-31 | - | 110.500",
        ],
    ),
    (
        "what waits for a ship",
        "A finales de diciembre, la minera Corvane guardaba en el puerto de Huelva 6.400 toneladas de concentrado de cobre a la espera de barco.",
        [
            "inventory actual | copper concentrate | Corvane | 6400 t exact | - | - | 6.400 toneladas",
        ],
    ),
    (
        "the same height of a year",
        "La minera Corvane embarcó 21,3 millones de toneladas de carbón hasta octubre, cuando a la misma altura de 2024 iba por 26,9 millones.",
        [
            "deliveries actual | coal | Corvane | 21300000 t exact | 2025-01-01..2025-10-31 | - | 21,3 millones de toneladas",
            "deliveries actual | coal | Corvane | 26900000 t exact | 2024-01-01..2024-10-31 | - | 26,9 millones",
        ],
    ),
    (
        "a year earlier in a bracket",
        "SQM colocó 38.100 toneladas de litio y derivados entre enero y marzo (23.900 hace un año).",
        [
            "sales actual | lithium and derivative | SQM | 38100 t exact | 2025-01-01..2025-03-31 | - | 38.100 toneladas",
            "sales actual | lithium and derivative | SQM | 23900 t exact | 2024-01-01..2024-03-31 | - | 23.900",
        ],
    ),
    (
        "what must be bought",
        "El país consume cada año alrededor de un millón de toneladas de alúmina y debe comprar en el exterior las tres cuartas partes.",
        [
            "consumption actual | alumina | - | 1000000 t about | - | - | un millón de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_spanish_owners_are_read(text, figures):
    assert told(text, "es") == figures
