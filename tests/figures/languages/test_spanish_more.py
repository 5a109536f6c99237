"""Spanish: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "guidance cut from",
        "La compañía recortó su meta de producción de cobre a 1,31-1,34 millones de toneladas para 2025.",
        [
            "production planned | copper | - | 1310000..1340000 t exact | 2025-01-01..2025-12-31 | - | 1,31-1,34 millones de toneladas"
        ],
    ),
    (
        "expected to reach a capacity",
        "El país espera alcanzar una capacidad de 55 millones de toneladas de acero en 2026.",
        ["capacity planned | steel | - | 55000000 t exact | - | - | 55 millones de toneladas"],
    ),
    (
        "would rise",
        "La producción de cobre de Perú subiría a 2,8 millones de toneladas en 2025.",
        [
            "production planned | copper | Peru | 2800000 t exact | 2025-01-01..2025-12-31 | - | 2,8 millones de toneladas"
        ],
    ),
    (
        "plant per day",
        "La planta procesa 20.000 toneladas por día de mineral de hierro.",
        ["capacity actual | iron ore | - | 20000 t/day exact | - | - | 20.000 toneladas por día"],
    ),
    (
        "reserves in ounces",
        "El yacimiento tiene reservas de 5,4 millones de onzas de oro.",
        ["reserves actual | gold | - | 5400000 oz exact | - | - | 5,4 millones de onzas"],
    ),
    (
        "exports of a land",
        "Las exportaciones bolivianas de estaño cayeron a 12.345 toneladas en 2024 desde 15.678 toneladas en 2023.",
        [
            "exports actual | tin | Bolivia | 12345 t exact | 2024-01-01..2024-12-31 | - | 12.345 toneladas",
            "exports actual | tin | Bolivia | 15678 t exact | 2023-01-01..2023-12-31 | - | 15.678 toneladas",
        ],
    ),
    (
        "sold abroad",
        "Colombia vendió al exterior 52,1 millones de toneladas de carbón en 2024.",
        [
            "exports actual | coal | Colombia | 52100000 t exact | 2024-01-01..2024-12-31 | - | 52,1 millones de toneladas"
        ],
    ),
    (
        "imports and consumption",
        "México importó 12,4 millones de toneladas de acero en 2024 y su consumo aparente fue de 27,1 millones de toneladas.",
        [
            "imports actual | steel | Mexico | 12400000 t exact | 2024-01-01..2024-12-31 | - | 12,4 millones de toneladas",
            "consumption actual | steel | Mexico | 27100000 t exact | 2024-01-01..2024-12-31 | - | 27,1 millones de toneladas",
        ],
    ),
    (
        "shipments",
        "Drummond despachó 28,9 millones de toneladas de carbón en 2024.",
        [
            "deliveries actual | coal | Drummond | 28900000 t exact | 2024-01-01..2024-12-31 | - | 28,9 millones de toneladas"
        ],
    ),
    (
        "went from to",
        "Huanuni pasó de producir 7.073 toneladas de estaño en 2023 a 5.469 toneladas en 2024.",
        [
            "production actual | tin | Huanuni | 7073 t exact | 2023-01-01..2023-12-31 | - | 7.073 toneladas",
            "production actual | tin | Huanuni | 5469 t exact | 2024-01-01..2024-12-31 | - | 5.469 toneladas",
        ],
    ),
    (
        "fell from to",
        "La plata se redujo de 350 TMF a 315 TMF en 2024.",
        [
            "production actual | silver | - | 350 t exact | 2023-01-01..2023-12-31 | - | 350 TMF",
            "production actual | silver | - | 315 t exact | 2024-01-01..2024-12-31 | - | 315 TMF",
        ],
    ),
    (
        "below the year before",
        "La producción de Cerrejón alcanzó 12,4 millones de toneladas de carbón en 2024, un 51,9% por debajo de los 25,8 millones de toneladas del año previo.",
        [
            "production actual | coal | Cerrejón | 12400000 t exact | 2024-01-01..2024-12-31 | -51.9 yoy | 12,4 millones de toneladas",
            "production actual | coal | Cerrejón | 25800000 t exact | 2023-01-01..2023-12-31 | - | 25,8 millones de toneladas",
        ],
    ),
    (
        "superior to that of",
        "El cobre producido en octubre superó en 5 % al del mismo mes del año pasado, con 248.192 toneladas.",
        [
            "production actual | copper | - | 248192 t exact | 2025-10-01..2025-10-31 | +5 yoy | 248.192 toneladas"
        ],
    ),
    (
        "state company by its country",
        "La estatal chilena Codelco produjo 181.400 toneladas de cobre en diciembre de 2024.",
        [
            "production actual | copper | Codelco | 181400 t exact | 2024-12-01..2024-12-31 | - | 181.400 toneladas"
        ],
    ),
    (
        "nationality of production",
        "La producción colombiana de carbón alcanzó los 40,5 millones de toneladas en 2024.",
        [
            "production actual | coal | Colombia | 40500000 t exact | 2024-01-01..2024-12-31 | - | 40,5 millones de toneladas"
        ],
    ),
    (
        "source in front",
        "El Ministerio de Energía y Minas informó que la producción de plomo fue de 21.300 toneladas en agosto de 2025.",
        ["production actual | lead | - | 21300 t exact | 2025-08-01..2025-08-31 | - | 21.300 toneladas"],
    ),
    (
        "bounds",
        "La mina produjo más de 300.000 onzas de oro y casi 1,2 millones de onzas de plata en 2024.",
        [
            "production actual | gold | - | 300000 oz over | 2024-01-01..2024-12-31 | - | 300.000 onzas",
            "production actual | silver | - | 1200000 oz about | 2024-01-01..2024-12-31 | - | 1,2 millones de onzas",
        ],
    ),
    (
        "lithium carbonate equivalent",
        "Argentina exportó 74.600 toneladas de carbonato de litio equivalente (LCE) en 2024.",
        [
            "exports actual | lithium carbonate equivalent | Argentina | 74600 t exact | 2024-01-01..2024-12-31 | - | 74.600 toneladas"
        ],
    ),
    (
        "mine whose name has an article",
        "El Teniente produjo 356.400 toneladas de cobre en 2024.",
        [
            "production actual | copper | El Teniente | 356400 t exact | 2024-01-01..2024-12-31 | - | 356.400 toneladas"
        ],
    ),
    (
        "money is no amount",
        "Las ventas mineras al exterior ascendieron a 48.800 millones de dólares, con un crecimiento de 25 %.",
        [],
    ),
    (
        "price per pound is none",
        "El costo directo aumentó 6% a 215,7 centavos de dólar por libra y el cobre cotizó a 4,5 dólares la libra.",
        [],
    ),
    (
        "oil and crops are none",
        "México produjo 1,6 millones de toneladas de petróleo crudo y 27 millones de toneladas de maíz en 2024.",
        [],
    ),
    (
        "grade is no amount",
        "La perforación cortó 12 metros con 4,5 gramos de oro por tonelada.",
        [],
    ),
    (
        "cement and gypsum",
        "La producción de cemento creció 2,4% a 12,1 millones de toneladas en 2024 y la de yeso bajó 1% a 3,2 millones de toneladas.",
        [
            "production actual | cement | - | 12100000 t exact | 2024-01-01..2024-12-31 | +2.4 yoy | 12,1 millones de toneladas",
            "production actual | gypsum | - | 3200000 t exact | 2024-01-01..2024-12-31 | -1 yoy | 3,2 millones de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_are_read(text, figures):
    assert told(text, "es") == figures
