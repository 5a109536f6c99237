"""Spanish: months with accents, what came in, mines with an adjective, and years told shortly."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a month with its accent",
        "Las plantas de Irán produjeron 701.200 toneladas de concentrado de carbón en los ocho primeros meses del año iraní. Solo en el mes de Abán (del 23 de octubre al 21 de noviembre) se produjeron 91.300 toneladas de concentrado.",
        [
            "production actual | coal concentrate | Iran | 701200 t exact | 2024-03-20..2024-11-20 | - | 701.200 toneladas",
            "production actual | coal concentrate | Iran | 91300 t exact | 2024-10-22..2024-11-20 | - | 91.300 toneladas",
        ],
    ),
    (
        "billets, blooms and slabs",
        "La empresa Corvane exportó en 2024 1,1 millones de toneladas de acero. Las exportaciones de palanquilla, tocho y planchón se redujeron hasta 812.000 toneladas.",
        [
            "exports actual | steel | Corvane | 1100000 t exact | 2024-01-01..2024-12-31 | - | 1,1 millones de toneladas",
            "exports actual | billet, bloom and slab | Corvane | 812000 t exact | 2024-01-01..2024-12-31 | - | 812.000 toneladas",
        ],
    ),
    (
        "what came in from abroad",
        "España produjo en 2024 11,1 millones de toneladas de acero. Las exportaciones sumaron 6,2 millones de toneladas, mientras que de fuera de la Unión Europea entraron casi 4,1 millones de toneladas de acero.",
        [
            "production actual | steel | Spain | 11100000 t exact | 2024-01-01..2024-12-31 | - | 11,1 millones de toneladas",
            "exports actual | steel | Spain | 6200000 t exact | 2024-01-01..2024-12-31 | - | 6,2 millones de toneladas",
            "imports actual | steel | Spain | 4100000 t about | 2024-01-01..2024-12-31 | - | 4,1 millones de toneladas",
        ],
    ),
    (
        "a mine with an adjective",
        "Corvane produjo 9.400 toneladas de cobre en 2024 en su mina peruana de Tarn.",
        [
            "production actual | copper | Tarn | 9400 t exact | 2024-01-01..2024-12-31 | - | 9.400 toneladas",
        ],
    ),
    (
        "the year that is running",
        "Corvane produjo 91.000 toneladas de cobre en los diez primeros meses de 2025, y la empresa apunta a 120.000 en el actual. En octubre fueron 9.600 toneladas, frente a las 9.100 del mes previo y a las 8.800 de agosto.",
        [
            "production actual | copper | Corvane | 91000 t exact | 2025-01-01..2025-10-31 | - | 91.000 toneladas",
            "production planned | copper | Corvane | 120000 t exact | 2025-01-01..2025-12-31 | - | 120.000",
            "production actual | copper | Corvane | 9600 t exact | 2025-10-01..2025-10-31 | - | 9.600 toneladas",
            "production actual | copper | Corvane | 9100 t exact | 2025-09-01..2025-09-30 | - | 9.100",
            "production actual | copper | Corvane | 8800 t exact | 2025-08-01..2025-08-31 | - | 8.800",
        ],
    ),
    (
        "the annual target",
        "La minera Corvane produjo 29.400 toneladas de cobre en el primer trimestre de 2025. La minera confirmó su objetivo anual de 110.000 a 120.000 toneladas de cobre.",
        [
            "production actual | copper | Corvane | 29400 t exact | 2025-01-01..2025-03-31 | - | 29.400 toneladas",
            "production planned | copper | Corvane | 110000..120000 t exact | 2025-01-01..2025-12-31 | - | 110.000 a 120.000 toneladas",
        ],
    ),
    (
        "who took it and where it is traded",
        "Ucrania vendió fuera 34 millones de toneladas de mineral de hierro en 2024, de las que China se llevó 16 millones. Corvane, que cotiza en Londres y Toronto, prevé 3 millones de toneladas en 2025.",
        [
            "exports actual | iron ore | Ukraine | 34000000 t exact | 2024-01-01..2024-12-31 | - | 34 millones de toneladas",
            "exports actual | iron ore | Ukraine | 16000000 t exact | 2024-01-01..2024-12-31 | - | 16 millones",
            "exports planned | iron ore | Corvane | 3000000 t exact | 2025-01-01..2025-12-31 | - | 3 millones de toneladas",
        ],
    ),
    (
        "before the year ends",
        "Acero Juzestán fundió 1,7 millones de toneladas de acero crudo en la primera mitad del año iraní. Antes de que acabe el ejercicio, el 20 de marzo, confía en llegar a un total anual de 3,6 millones de toneladas.",
        [
            "production actual | crude steel | Khuzestan Steel Company | 1700000 t exact | 2025-03-21..2025-09-22 | - | 1,7 millones de toneladas",
            "production planned | crude steel | Khuzestan Steel Company | 3600000 t exact | 2025-03-21..2026-03-20 | - | 3,6 millones de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "es") == figures
