"""Spanish: fiscal years, months of two years, what lies in the ground, quarters set beside quarters."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "fiscal years end where the company's do",
        "La minera South32 vendió 44.300 toneladas de níquel en el año fiscal 2024 y prevé 46.000 toneladas para el ejercicio 2025.",
        [
            "sales actual | nickel | South32 | 44300 t exact | 2023-07-01..2024-06-30 | - | 44.300 toneladas",
            "sales planned | nickel | South32 | 46000 t exact | 2024-07-01..2025-06-30 | - | 46.000 toneladas",
        ],
    ),
    (
        "a fiscal year told by its end",
        "LA PAZ. Hollin produjo 21.700 toneladas de estaño en el ejercicio fiscal que cerró en junio, frente a 20.900 toneladas un año antes.",
        [
            "production actual | tin | Hollin | 21700 t exact | 2024-07-01..2025-06-30 | - | 21.700 toneladas",
            "production actual | tin | Hollin | 20900 t exact | 2023-07-01..2024-06-30 | - | 20.900 toneladas",
        ],
    ),
    (
        "from a month of this year to one of the next",
        "Entre agosto de este año y julio de 2026, Nordvik espera producir 18.400 toneladas de cobalto.",
        [
            "production planned | cobalt | Nordvik | 18400 t exact | 2025-08-01..2026-07-31 | - | 18.400 toneladas",
        ],
    ),
    (
        "there are so many tons of ore",
        "En el yacimiento de Corvane existen 9 millones de toneladas de mineral de zinc con una ley de 6,2 %.",
        [
            "reserves actual | zinc ore | Corvane | 9000000 t exact | - | - | 9 millones de toneladas",
        ],
    ),
    (
        "reckoned with a grade",
        "Calculamos allí unos 23 millones de toneladas de mineral de cobre con un tenor de 0,9 %.",
        [
            "reserves actual | copper ore | - | 23000000 t about | - | - | 23 millones de toneladas",
        ],
    ),
    (
        "months before",
        "SANTIAGO. Tarn produjo 51.200 toneladas de cobre en el tercer trimestre de 2025, frente a las 48.700 toneladas de los tres meses anteriores.",
        [
            "production actual | copper | Tarn | 51200 t exact | 2025-07-01..2025-09-30 | - | 51.200 toneladas",
            "production actual | copper | Tarn | 48700 t exact | 2025-04-01..2025-06-30 | - | 48.700 toneladas",
        ],
    ),
    (
        "more than what was noted in another quarter",
        "En el segundo trimestre de 2025 la producción de cobre de Tarn sumó 61.400 toneladas, cifra superior en 4,2% a la anotada en enero-marzo de 2025.",
        [
            "production actual | copper | Tarn | 61400 t exact | 2025-04-01..2025-06-30 | +4.2 qoq | 61.400 toneladas",
        ],
    ),
    (
        "annual output within a range",
        "SANTIAGO. Tarn produjo 51.200 toneladas de cobre en el tercer trimestre y dijo que espera una producción anual en el extremo superior de su rango de 190.000-205.000 toneladas.",
        [
            "production actual | copper | Tarn | 51200 t exact | 2025-07-01..2025-09-30 | - | 51.200 toneladas",
            "production planned | copper | Tarn | 190000..205000 t exact | 2025-01-01..2025-12-31 | - | 190.000-205.000 toneladas",
        ],
    ),
    (
        "a range shares the scale of its end",
        "Para 2026 Corvane proyecta producir entre 1,415 y 1,48 millones de toneladas de cobre.",
        [
            "production planned | copper | Corvane | 1415000..1480000 t exact | 2026-01-01..2026-12-31 | - | 1,415 y 1,48 millones de toneladas",
        ],
    ),
    (
        "more than double that of a year before",
        "La producción de zinc de Tarn fue de 31 mil 200 toneladas en el primer trimestre de 2025, más del doble que las 14 mil 900 del año previo.",
        [
            "production actual | zinc | Tarn | 31200 t exact | 2025-01-01..2025-03-31 | - | 31 mil 200 toneladas",
            "production actual | zinc | Tarn | 14900 t exact | 2024-01-01..2024-03-31 | - | 14 mil 900",
        ],
    ),
    (
        "all producing countries are the world",
        "La producción de los 64 países productores de acero alcanzó en 2024 los 1.882,6 millones de toneladas.",
        [
            "production actual | steel | World | 1882600000 t exact | 2024-01-01..2024-12-31 | - | 1.882,6 millones de toneladas",
        ],
    ),
    (
        "where the largest reserves are",
        "Las mayores reservas de litio del mundo están en Chile, con 9,3 millones de toneladas.",
        [
            "reserves actual | lithium | Chile | 9300000 t exact | - | - | 9,3 millones de toneladas",
        ],
    ),
    (
        "a stake that is added is not the producer",
        "Codelco produjo 1,3 millones de toneladas de cobre en 2024. Si se suman las participaciones en El Abra y Anglo American Sur, el total llegó a 1,41 millones de toneladas.",
        [
            "production actual | copper | Codelco | 1300000 t exact | 2024-01-01..2024-12-31 | - | 1,3 millones de toneladas",
            "production actual | copper | Codelco | 1410000 t exact | 2024-01-01..2024-12-31 | - | 1,41 millones de toneladas",
        ],
    ),
    (
        "a part that went to a land",
        "Las exportaciones chilenas de carbonato de litio totalizaron 61.300 toneladas en el primer trimestre de 2025, de las cuales 45.000 tuvieron como destino China.",
        [
            "exports actual | lithium carbonate | Chile | 61300 t exact | 2025-01-01..2025-03-31 | - | 61.300 toneladas",
            "exports actual | lithium carbonate | Chile | 45000 t exact | 2025-01-01..2025-03-31 | - | 45.000",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_es_years_and_grounds_are_read(text, figures):
    assert told(text, "es") == figures
