"""Spanish: spaces within numbers, what amounts are held against, forecasts and capacities that change."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "spaces within numbers",
        "La empresa Buenaventura produjo 3, 418,205 onzas de plata en el primer semestre del 2025: Uchucchacua (2, 310,112) y Julcani (1, 108,093).",
        [
            "production actual | silver | Buenaventura | 3418205 oz exact | 2025-01-01..2025-06-30 | - | 3, 418,205 onzas",
            "production actual | silver | Uchucchacua | 2310112 oz exact | 2025-01-01..2025-06-30 | - | 2, 310,112",
            "production actual | silver | Julcani | 1108093 oz exact | 2025-01-01..2025-06-30 | - | 1, 108,093",
        ],
    ),
    (
        "spaces behind decimal commas",
        "La producción de cobre de Perú llegaría a 2, 75 millones de toneladas en el 2025. La de zinc llegaría a 1, 4 millones de toneladas.",
        [
            "production planned | copper | Peru | 2750000 t exact | 2025-01-01..2025-12-31 | - | 2, 75 millones de toneladas",
            "production planned | zinc | Peru | 1400000 t exact | 2025-01-01..2025-12-31 | - | 1, 4 millones de toneladas",
        ],
    ),
    (
        "figure higher than that of an earlier quarter",
        "La mina Tarna de Perú obtuvo 1.900 toneladas de molibdeno en el segundo trimestre de 2025, cifra 4,2% mayor al registro del segundo trimestre de 2024.",
        [
            "production actual | molybdenum | Tarna | 1900 t exact | 2025-04-01..2025-06-30 | +4.2 yoy | 1.900 toneladas",
        ],
    ),
    (
        "off the record of a year",
        "En 2024 la producción de plata de México sumó 5,900 toneladas, un aumento de 3.1%, pero aún 2.4% por debajo del máximo histórico alcanzado en 2014.",
        [
            "production actual | silver | Mexico | 5900 t exact | 2024-01-01..2024-12-31 | +3.1 yoy | 5,900 toneladas",
        ],
    ),
    (
        "below a similar period",
        "En lo que va del año la producción de la mina Tarna de Perú es de 88,210 onzas de oro, ligeramente por debajo a similar periodo de 2024.",
        [
            "production actual | gold | Tarna | 88210 oz exact | 2025-01-01..2025-10-31 | - | 88,210 onzas",
        ],
    ),
    (
        "increase equivalent to",
        "La producción de carbón de Colombia registró en el segundo trimestre de 2025 un incremento equivalente a 3,8 por ciento con respecto a igual periodo de 2024, ubicándose en 15,2 millones de toneladas.",
        [
            "production actual | coal | Colombia | 15200000 t exact | 2025-04-01..2025-06-30 | +3.8 yoy | 15,2 millones de toneladas",
        ],
    ),
    (
        "rise of a month behind a year's news",
        "La producción de zinc de Perú llegó a 1,3 millones de toneladas en 2024, cifra récord tras reportar un aumento de 21,4% en diciembre.",
        [
            "production actual | zinc | Peru | 1300000 t exact | 2024-01-01..2024-12-31 | - | 1,3 millones de toneladas",
        ],
    ),
    (
        "ounces equivalent to silver and gold",
        "La producción atribuible de Corvane Mining en 2024 llegó a 21.4 millones de onzas equivalentes de plata (262,300 onzas equivalentes de oro).",
        [
            "production actual | silver equivalent | Corvane Mining | 21400000 oz exact | 2024-01-01..2024-12-31 | - | 21.4 millones de onzas equivalentes de plata",
            "production actual | gold equivalent | Corvane Mining | 262300 oz exact | 2024-01-01..2024-12-31 | - | 262,300 onzas equivalentes de oro",
        ],
    ),
    (
        "production capacity before and after",
        "Argentina pasó de tener un potencial productivo de 40 mil toneladas de carbonato de litio a 150 mil toneladas.",
        [
            "capacity actual | lithium carbonate | Argentina | 40000 t exact | - | - | 40 mil toneladas",
            "capacity actual | lithium carbonate | Argentina | 150000 t exact | - | - | 150 mil toneladas",
        ],
    ),
    (
        "tons a year of a refinery",
        "La refinería de zinc Cajatambo de Perú tiene capacidad para 320.000t/a.",
        [
            "capacity actual | zinc | Cajatambo | 320000 t exact | - | - | 320.000t/a",
        ],
    ),
    (
        "project to build",
        "Bolivia estudia el proyecto para construir una refinería de zinc de 35.000t/a.",
        [
            "capacity planned | zinc | Bolivia | 35000 t exact | - | - | 35.000t/a",
        ],
    ),
    (
        "province that sounds like a verb",
        "El proyecto Tolar, en Salta, produjo 9.400 toneladas de carbonato de litio en 2024.",
        [
            "production actual | lithium carbonate | Tolar | 9400 t exact | 2024-01-01..2024-12-31 | - | 9.400 toneladas",
        ],
    ),
    (
        "forecasts that are ranges with and",
        "Teck bajó su proyección de 220 mil y 240 mil toneladas de cobre a 180 mil y 195 mil toneladas para 2025.",
        [
            "production planned | copper | Teck | 220000..240000 t exact | 2025-01-01..2025-12-31 | - | 220 mil y 240 mil toneladas",
            "production planned | copper | Teck | 180000..195000 t exact | 2025-01-01..2025-12-31 | - | 180 mil y 195 mil toneladas",
        ],
    ),
    (
        "forecast for a year",
        "Corvane Minerals proyectó para 2026 una producción de cobre entre 510.000 y 540.000 toneladas.",
        [
            "production planned | copper | Corvane Minerals | 510000..540000 t exact | 2026-01-01..2026-12-31 | - | 510.000 y 540.000 toneladas",
        ],
    ),
    (
        "better than expected",
        "En el tercer trimestre de 2025 la mina Tarna de Perú produjo 41,300 onzas de oro con leyes mejores a lo esperado.",
        [
            "production actual | gold | Tarna | 41300 oz exact | 2025-07-01..2025-09-30 | - | 41,300 onzas",
        ],
    ),
    (
        "at the close of the first quarter",
        "La producción de plata de Colombia se ubicó al cierre del primer cuarto del 2025 en 3,1 toneladas.",
        [
            "production actual | silver | Colombia | 3.1 t exact | 2025-01-01..2025-03-31 | - | 3,1 toneladas",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_spanish_amounts_compared(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "es") == expected
