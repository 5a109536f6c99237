"""Spanish: totals of lands and with stakes, what years and somebody's forecasts are held against."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "last year when it produced",
        "Southern Copper espera mantener estable su producción de cobre en Perú este año frente al anterior, cuando aportó unas 398.000 toneladas.",
        [
            "production actual | copper | Southern Copper | 398000 t about | 2024-01-01..2024-12-31 | - | 398.000 toneladas",
        ],
    ),
    (
        "increase of production",
        "Southern Copper registró un incremento de producción de 5.420 toneladas de cobre en el primer trimestre de 2025.",
        [
            "other actual | copper | Southern Copper | 5420 t exact | 2025-01-01..2025-03-31 | - | 5.420 toneladas",
        ],
    ),
    (
        "if compared with a year",
        "En 2024 los países latinoamericanos produjeron 51,2 millones de toneladas de acero laminado, lo que supone una reducción del 4 % si se compara con el año 2023.",
        [
            "production actual | steel product | Latin America | 51200000 t exact | 2024-01-01..2024-12-31 | -4 yoy | 51,2 millones de toneladas",
        ],
    ),
    (
        "less than that of a year",
        "En 2024 Brasil produjo 33,1 millones de toneladas de acero (5% más que la del año 2023).",
        [
            "production actual | steel | Brazil | 33100000 t exact | 2024-01-01..2024-12-31 | +5 yoy | 33,1 millones de toneladas",
        ],
    ),
    (
        "or so many tons more",
        "La producción de Codelco alcanzó 601 mil toneladas entre enero y junio de 2025, un alza de 8,1% respecto a igual período de 2024, equivalente a 45 mil toneladas adicionales.",
        [
            "production actual | copper | Codelco | 601000 t exact | 2025-01-01..2025-06-30 | +8.1 yoy | 601 mil toneladas",
            "other actual | copper | Codelco | 45000 t exact | 2025-01-01..2025-06-30 | - | 45 mil toneladas",
        ],
    ),
    (
        "with its stakes",
        "Codelco informó que su producción de cobre alcanzó 601 mil toneladas en el primer semestre de 2025. Además, al sumar la participación de Codelco en El Abra (49%), Anglo American Sur (20%) y Quebrada Blanca (10%), la producción total alcanzó 655 mil toneladas.",
        [
            "production actual | copper | Codelco | 601000 t exact | 2025-01-01..2025-06-30 | - | 601 mil toneladas",
            "production actual | copper | Codelco | 655000 t exact | 2025-01-01..2025-06-30 | - | 655 mil toneladas",
        ],
    ),
    (
        "total of the country of the source",
        "La producción de cobre de Escondida subió a 601.000 toneladas en el primer semestre de 2025, según Cochilco. La producción total del país retrocedió un 2,5% a 2.640.000 toneladas.",
        [
            "production actual | copper | Escondida | 601000 t exact | 2025-01-01..2025-06-30 | - | 601.000 toneladas",
            "production actual | copper | Chile | 2640000 t exact | 2025-01-01..2025-06-30 | -2.5 yoy | 2.640.000 toneladas",
        ],
    ),
    (
        "against what was recorded",
        "La minera Escondida anotó en el primer semestre de 2025 una producción de 566.800 toneladas de cobre versus 518.200 registradas en el periodo enero-junio del año pasado.",
        [
            "production actual | copper | Escondida | 566800 t exact | 2025-01-01..2025-06-30 | - | 566.800 toneladas",
            "production actual | copper | Escondida | 518200 t exact | 2024-01-01..2024-06-30 | - | 518.200",
        ],
    ),
    (
        "projections of somebody",
        "En Argentina se producen unas 70.000 toneladas de litio por año. Según las proyecciones de Abeceb, se espera que en 2027 esa cifra llegue a las 200.000 toneladas.",
        [
            "production actual | lithium | Argentina | 70000 t about | - | - | 70.000 toneladas",
            "production planned | lithium | Argentina | 200000 t exact | 2027-01-01..2027-12-31 | - | 200.000 toneladas",
        ],
    ),
    (
        "met its goal of extraction",
        "A pesar de que cumplieron su meta de extracción, la producción de oro de Fresnillo en 2024 fue de 596 mil onzas, 2.4 por ciento menos que en 2023.",
        [
            "production actual | gold | Fresnillo | 596000 oz exact | 2024-01-01..2024-12-31 | -2.4 yoy | 596 mil onzas",
        ],
    ),
    (
        "maximum capacity in brackets",
        "Las Bambas no llegó a su capacidad máxima (sobre las 450.000 toneladas de cobre).",
        [
            "capacity actual | copper | Las Bambas | 450000 t over | - | - | 450.000 toneladas",
        ],
    ),
    (
        "main producer of what was told last",
        "América Latina produjo 54,2 millones de toneladas de acero crudo en 2024.\nEn el mismo año la región produjo 46,7 millones de toneladas de acero laminado.\nBrasil fue el principal productor con 19,5 millones de toneladas.",
        [
            "production actual | crude steel | Latin America | 54200000 t exact | 2024-01-01..2024-12-31 | - | 54,2 millones de toneladas",
            "production actual | steel product | Latin America | 46700000 t exact | 2024-01-01..2024-12-31 | - | 46,7 millones de toneladas",
            "production actual | steel product | Brazil | 19500000 t exact | 2024-01-01..2024-12-31 | - | 19,5 millones de toneladas",
        ],
    ),
    (
        "months ended in a month",
        "En los últimos nueve meses terminados en marzo de 2025 la producción de cobre de Escondida fue de 900 mil toneladas.",
        [
            "production actual | copper | Escondida | 900000 t exact | 2024-07-01..2025-03-31 | - | 900 mil toneladas",
        ],
    ),
    (
        "forecast for a mine in thousands said once",
        "BHP mantuvo la proyección de producción para Escondida entre 1.180 y 1.300 mil toneladas de cobre en 2025, con leyes de 1,00%.",
        [
            "production planned | copper | Escondida | 1180000..1300000 t exact | 2025-01-01..2025-12-31 | - | 1.180 y 1.300 mil toneladas",
        ],
    ),
    (
        "grade of an earlier quarter in brackets",
        "En el tercer trimestre de 2025 la producción de Escondida alcanzó las 304 mil toneladas de cobre, por una ley de 1,00% (frente al 0,85% del primer trimestre de 2024).",
        [
            "production actual | copper | Escondida | 304000 t exact | 2025-07-01..2025-09-30 | - | 304 mil toneladas",
        ],
    ),
    (
        "we produce and import",
        "En Perú producimos 1.2 millones de toneladas de acero al año. Por tanto, seguiremos importando más de dos millones de toneladas de acero.",
        [
            "production actual | steel | Peru | 1200000 t exact | - | - | 1.2 millones de toneladas",
            "imports actual | steel | Peru | 2000000 t over | - | - | dos millones de toneladas",
        ],
    ),
    (
        "more than doubling that of the year before",
        "En diciembre del año pasado, más que duplicando lo de similar período del año anterior, Cerro Verde produjo 44,256 toneladas de cobre.",
        [
            "production actual | copper | Cerro Verde | 44256 t exact | 2024-12-01..2024-12-31 | - | 44,256 toneladas",
        ],
    ),
    (
        "lower output of a mine as a reason",
        "La producción de zinc de Perú se redujo un 2,9 por ciento en enero de 2025, a 111.424 toneladas, en parte por un menor aporte de Volcan.",
        [
            "production actual | zinc | Peru | 111424 t exact | 2025-01-01..2025-01-31 | -2.9 yoy | 111.424 toneladas",
        ],
    ),
    (
        "equivalent to per cent more",
        "La producción de pellas de Vale llegó a 17,4 millones de toneladas en el primer semestre de 2025, equivalente a un 11,8 % más frente al mismo período de 2024.",
        [
            "production actual | iron ore pellet | Vale | 17400000 t exact | 2025-01-01..2025-06-30 | +11.8 yoy | 17,4 millones de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_spanish_totals_and_stakes(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "es") == expected
