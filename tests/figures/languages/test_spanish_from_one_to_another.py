"""Spanish: lists from one amount to another, brackets behind a month, capacities raised, and what waits."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a list that goes from one to another",
        "Volcan trató 2,2 millones de toneladas de mineral en el tercer trimestre de 2025. La producción de zinc aumentó de 58 mil toneladas finas a 61,1 mil; la de plomo, de 12,2 mil a 13,3 mil, y la de plata bajó 2% a 3,8 millones de onzas.",
        [
            "production actual | ore | Volcan | 2200000 t exact | 2025-07-01..2025-09-30 | - | 2,2 millones de toneladas",
            "production actual | zinc | Volcan | 58000 t exact | 2024-07-01..2024-09-30 | - | 58 mil toneladas finas",
            "production actual | zinc | Volcan | 61100 t exact | 2025-07-01..2025-09-30 | - | 61,1 mil",
            "production actual | lead | Volcan | 12200 t exact | 2024-07-01..2024-09-30 | - | 12,2 mil",
            "production actual | lead | Volcan | 13300 t exact | 2025-07-01..2025-09-30 | - | 13,3 mil",
            "production actual | silver | Volcan | 3800000 oz exact | 2025-07-01..2025-09-30 | -2 yoy | 3,8 millones de onzas",
        ],
    ),
    (
        "a bracket behind a month",
        "La producción argentina de acero crudo fue de 431.600 toneladas en abril de 2025, 2,1% inferior a la de marzo (440.900) y 1,6% menor que la de abril de 2024.",
        [
            "production actual | crude steel | Argentina | 431600 t exact | 2025-04-01..2025-04-30 | -2.1 mom | 431.600 toneladas",
            "production actual | crude steel | Argentina | 440900 t exact | 2025-03-01..2025-03-31 | - | 440.900",
        ],
    ),
    (
        "a capacity that was raised",
        "La mina Fruta del Norte produjo 471.300 onzas de oro en 2024. Lundin Gold subió la capacidad de la planta de 4.100 a 4.300 toneladas de mineral por día.",
        [
            "production actual | gold | Fruta del Norte | 471300 oz exact | 2024-01-01..2024-12-31 | - | 471.300 onzas",
            "capacity actual | gold ore | Fruta del Norte | 4100 t/day exact | - | - | 4.100",
            "capacity actual | gold ore | Fruta del Norte | 4300 t/day exact | - | - | 4.300 toneladas",
        ],
    ),
    (
        "which were another's",
        "Pampa Norte, que agrupa a Spence y Cerro Colorado, aportó 281.600 toneladas de cobre en 2024, de las cuales 236.300 corresponden a Spence.",
        [
            "production actual | copper | Pampa Norte | 281600 t exact | 2024-01-01..2024-12-31 | - | 281.600 toneladas",
            "production actual | copper | Spence | 236300 t exact | 2024-01-01..2024-12-31 | - | 236.300",
        ],
    ),
    (
        "what waits for a ship",
        "En 2024 se exportaron 90.500 toneladas de cromita iraní. Otras 20.000 toneladas esperan barco en Bandar Abás.",
        [
            "exports actual | chromite | Iran | 90500 t exact | 2024-01-01..2024-12-31 | - | 90.500 toneladas",
            "inventory actual | chromite | Iran | 20000 t exact | - | - | 20.000 toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "es") == figures
