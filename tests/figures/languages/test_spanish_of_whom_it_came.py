"""Spanish: of whom it came, names like months, clauses behind a comma, and companies told by their land."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a first name like a month",
        "La empresa Corvane vendió 51,2 mil toneladas de yodo en los nueve primeros meses de 2025. La no metálica controlada por Julio Hollin vendió además 9,5 mil toneladas de yodo en octubre.",
        [
            "sales actual | iodine | Corvane | 51200 t exact | 2025-01-01..2025-09-30 | - | 51,2 mil toneladas",
            "sales actual | iodine | Corvane | 9500 t exact | 2025-10-01..2025-10-31 | - | 9,5 mil toneladas",
        ],
    ),
    (
        "what came from one and of another",
        "La minera Corvane produjo 81 mil toneladas de zinc en el segundo trimestre de 2025. De ese total, 37 mil salieron de Cerro Tarn, en Perú, y 20 mil de Hollinda, en Brasil.",
        [
            "production actual | zinc | Corvane | 81000 t exact | 2025-04-01..2025-06-30 | - | 81 mil toneladas",
            "production actual | zinc | Cerro Tarn | 37000 t exact | 2025-04-01..2025-06-30 | - | 37 mil",
            "production actual | zinc | Hollinda | 20000 t exact | 2025-04-01..2025-06-30 | - | 20 mil",
        ],
    ),
    (
        "which went from and to",
        "La minera Corvane produjo 150 mil onzas de oro en el tercer trimestre de 2025, 13% más que un año antes, gracias a Herradura, que pasó de 61 mil a 82 mil.",
        [
            "production actual | gold | Corvane | 150000 oz exact | 2025-07-01..2025-09-30 | +13 yoy | 150 mil onzas",
            "production actual | gold | Herradura | 61000 oz exact | 2024-07-01..2024-09-30 | - | 61 mil",
            "production actual | gold | Herradura | 82000 oz exact | 2025-07-01..2025-09-30 | - | 82 mil",
        ],
    ),
    (
        "the first behind a colon",
        "Las fundiciones de Corvane vendieron 140 mil toneladas de zinc en el segundo trimestre de 2025: Cajamarquilla, 82 mil, y Tres Marías el resto.",
        [
            "sales actual | zinc | Corvane | 140000 t exact | 2025-04-01..2025-06-30 | - | 140 mil toneladas",
            "sales actual | zinc | Cajamarquilla | 82000 t exact | 2025-04-01..2025-06-30 | - | 82 mil",
        ],
    ),
    (
        "what we will reach",
        "La minera Corvane produjo 6,1 millones de toneladas de concentrado de hierro en los diez primeros meses de 2025. «Este año llegaremos a 7,5 millones de toneladas de concentrado», aseguró su director.",
        [
            "production actual | iron ore concentrate | Corvane | 6100000 t exact | 2025-01-01..2025-10-31 | - | 6,1 millones de toneladas",
            "production planned | iron ore concentrate | Corvane | 7500000 t exact | 2025-01-01..2025-12-31 | - | 7,5 millones de toneladas",
        ],
    ),
    (
        "a company told by its land",
        "La minera Vale exportó 81 millones de toneladas de mineral de hierro en el primer trimestre de 2025. De pellas, la brasileña produjo 8,1 millones de toneladas.",
        [
            "exports actual | iron ore | Vale | 81000000 t exact | 2025-01-01..2025-03-31 | - | 81 millones de toneladas",
            "production actual | iron ore pellet | Vale | 8100000 t exact | 2025-01-01..2025-03-31 | - | 8,1 millones de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "es") == figures
