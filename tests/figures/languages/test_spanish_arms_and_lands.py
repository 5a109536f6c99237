"""Spanish: arms and owners, carbonate, forecasts for a mine, the year so far, lists that a good leads."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "an arm in another land",
        "LIMA. Corvane produjo 6.540 toneladas de estaño en 2024. La mina de oro Tarn aportó 15.600 onzas. En Brasil, su subsidiaria Hollin elaboró 1.410 toneladas de estaño refinado.",
        [
            "production actual | tin | Corvane | 6540 t exact | 2024-01-01..2024-12-31 | - | 6.540 toneladas",
            "production actual | gold | Tarn | 15600 oz exact | 2024-01-01..2024-12-31 | - | 15.600 onzas",
            "production actual | refined tin | Hollin | 1410 t exact | 2024-01-01..2024-12-31 | - | 1.410 toneladas",
        ],
    ),
    (
        "who owns a mine opens the sentence",
        "LIMA. Nordvik, dueña de Mina Varga, había producido 18.300 toneladas de cobre al cierre de septiembre de 2025.",
        [
            "production actual | copper | Nordvik | 18300 t exact | 2025-01-01..2025-09-30 | - | 18.300 toneladas",
        ],
    ),
    (
        "tons of carbonate",
        "Las exportaciones argentinas de litio sumaron 8.420 toneladas de carbonato en enero de 2025, por un valor de US$ 102 millones.",
        [
            "exports actual | lithium carbonate | Argentina | 8420 t exact | 2025-01-01..2025-01-31 | - | 8.420 toneladas",
        ],
    ),
    (
        "a forecast for the mine",
        "La producción de carbón térmico de Cerrejón fue de 9,6 millones de toneladas en la primera mitad de 2025. La anglosuiza mantuvo su proyección para la mina en 18,5 millones.",
        [
            "production actual | thermal coal | Cerrejón | 9600000 t exact | 2025-01-01..2025-06-30 | - | 9,6 millones de toneladas",
            "production planned | thermal coal | Cerrejón | 18500000 t exact | 2025-01-01..2025-12-31 | - | 18,5 millones",
        ],
    ),
    (
        "so far this year",
        "QUITO. Fruta del Norte produjo 122.154 onzas de oro en el tercer trimestre de 2025 y 373.000 en lo que va del año.",
        [
            "production actual | gold | Fruta del Norte | 122154 oz exact | 2025-07-01..2025-09-30 | - | 122.154 onzas",
            "production actual | gold | Fruta del Norte | 373000 oz exact | 2025-01-01..2025-09-30 | - | 373.000",
        ],
    ),
    (
        "pelletizing plants and the end of the year",
        "Gol Gohar extrajo 7,8 millones de toneladas de concentrado de hierro en 2024. Sus plantas de peletización produjeron en 2024 6.040.000 toneladas.",
        [
            "production actual | iron ore concentrate | Gol Gohar | 7800000 t exact | 2024-01-01..2024-12-31 | - | 7,8 millones de toneladas",
            "production actual | iron ore pellet | Gol Gohar | 6040000 t exact | 2024-01-01..2024-12-31 | - | 6.040.000 toneladas",
        ],
    ),
    (
        "a land led the list of exports",
        "Irán exportó 41,6 millones de toneladas de minerales en 2024. El cemento encabezó la lista, con 8,9 millones de toneladas.",
        [
            "exports actual | ore | Iran | 41600000 t exact | 2024-01-01..2024-12-31 | - | 41,6 millones de toneladas",
            "exports actual | cement | Iran | 8900000 t exact | 2024-01-01..2024-12-31 | - | 8,9 millones de toneladas",
        ],
    ),
    (
        "months of the world's year",
        "La producción mundial de acero alcanzó 141,8 millones de toneladas en septiembre de 2025, según la Asociación Mundial del Acero. Irán elaboró 2,3 millones de toneladas. En los nueve primeros meses del año su producción sumó 22,1 millones, con un avance del 2 %.",
        [
            "production actual | steel | World | 141800000 t exact | 2025-09-01..2025-09-30 | - | 141,8 millones de toneladas",
            "production actual | steel | Iran | 2300000 t exact | 2025-09-01..2025-09-30 | - | 2,3 millones de toneladas",
            "production actual | steel | Iran | 22100000 t exact | 2025-01-01..2025-09-30 | +2 yoy | 22,1 millones",
        ],
    ),
    (
        "with a capital the south is a name",
        "SANTIAGO. Pampa Norte aportó 218.000 toneladas de cobre en 2024.",
        [
            "production actual | copper | Pampa Norte | 218000 t exact | 2024-01-01..2024-12-31 | - | 218.000 toneladas",
        ],
    ),
    (
        "a part that was semi-finished",
        "Irán exportó 3,1 millones de toneladas de acero en 2024, de las que 2,4 millones correspondieron a productos semiacabados.",
        [
            "exports actual | steel | Iran | 3100000 t exact | 2024-01-01..2024-12-31 | - | 3,1 millones de toneladas",
            "exports actual | semi-finished steel | Iran | 2400000 t exact | 2024-01-01..2024-12-31 | - | 2,4 millones",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_spanish_arms_and_lands_are_read(text, figures):
    assert told(text, "es") == figures
