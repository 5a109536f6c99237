"""Spanish: those tons, what plants can make, targets of years that are over, decimals behind a stop, what came out of all."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "those tons went to a land",
        "Irán exportó 2,9 millones de toneladas de clínker en 2024. A Kuwait fueron a parar 1,2 millones de esas toneladas.",
        [
            "exports actual | clinker | Iran | 2900000 t exact | 2024-01-01..2024-12-31 | - | 2,9 millones de toneladas",
            "exports actual | clinker | Iran | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1,2 millones de esas toneladas",
        ],
    ),
    (
        "what plants can make and what lies unsold in their yards",
        "Las plantas del país pueden elaborar 41 millones de toneladas de cemento al año y en sus patios se amontonaban, a finales de octubre, unos 6 millones de toneladas de clínker sin vender.",
        [
            "capacity actual | cement | - | 41000000 t exact | - | - | 41 millones de toneladas",
            "inventory actual | clinker | - | 6000000 t about | - | - | 6 millones de toneladas",
        ],
    ),
    (
        "a plant can make so much and will come to more",
        "SANTIAGO. Corvane precisó que su planta de carbonato de litio puede producir hoy 34 mil toneladas al año y que en 2027 llegará a 52 mil.",
        [
            "capacity actual | lithium carbonate | Corvane | 34000 t exact | - | - | 34 mil toneladas al año",
            "capacity planned | lithium carbonate | Corvane | 52000 t exact | - | - | 52 mil",
        ],
    ),
    (
        "the target of the year that is over, and what its arm made",
        "La Compañía de Acero Mobarake produjo el año pasado 6.214.000 toneladas de acero crudo. La meta fijada para el año era de 6 millones de toneladas. A ello se añadieron las 912.000 toneladas de acero crudo que produjo su filial Shadegan.",
        [
            "production actual | crude steel | Mobarakeh Steel Company | 6214000 t exact | 2024-03-20..2025-03-20 | - | 6.214.000 toneladas",
            "production planned | crude steel | Mobarakeh Steel Company | 6000000 t exact | 2024-03-20..2025-03-20 | - | 6 millones de toneladas",
            "production actual | crude steel | Shadegan | 912000 t exact | 2024-03-20..2025-03-20 | - | 912.000 toneladas",
        ],
    ),
    (
        "went abroad out of a company's plant",
        "De Mobarake salieron hacia el extranjero 315.000 toneladas de planchones en 2024.",
        [
            "exports actual | slab | Mobarakeh Steel Company | 315000 t exact | 2024-01-01..2024-12-31 | - | 315.000 toneladas",
        ],
    ),
    (
        "the same as in a quarter of last year",
        "LIMA. Hollin produjo de abril a junio 3.1 millones de onzas de plata, prácticamente lo mismo que en el segundo trimestre de 2024, cuando obtuvo 3.2 millones.",
        [
            "production actual | silver | Hollin | 3100000 oz exact | 2025-04-01..2025-06-30 | - | 3.1 millones de onzas",
            "production actual | silver | Hollin | 3200000 oz exact | 2024-04-01..2024-06-30 | - | 3.2 millones",
        ],
    ),
    (
        "one of the gold mines",
        "MÉXICO. Tarn produjo 210,000 onzas de oro en 2024. Entre las minas de oro destacó Varga, en Sonora, con 74,300 onzas.",
        [
            "production actual | gold | Tarn | 210000 oz exact | 2024-01-01..2024-12-31 | - | 210,000 onzas",
            "production actual | gold | Varga | 74300 oz exact | 2024-01-01..2024-12-31 | - | 74,300 onzas",
        ],
    ),
    (
        "in that order",
        "En 2024, Corvane y Nordvik produjeron 640,000 y 520,000 onzas de plata, en ese orden.",
        [
            "production actual | silver | Corvane | 640000 oz exact | 2024-01-01..2024-12-31 | - | 640,000",
            "production actual | silver | Nordvik | 520000 oz exact | 2024-01-01..2024-12-31 | - | 520,000 onzas",
        ],
    ),
    (
        "a stop that parts decimals before millions",
        "En 2024 la producción peruana de cobre llegó a 2.745 millones de toneladas, frente a las 2.731 millones del año anterior.",
        [
            "production actual | copper | Peru | 2745000 t exact | 2024-01-01..2024-12-31 | - | 2.745 millones de toneladas",
            "production actual | copper | Peru | 2731000 t exact | 2023-01-01..2023-12-31 | - | 2.731 millones",
        ],
    ),
    (
        "all steelmakers together",
        "De todos los productores salieron 1.892 millones de toneladas de acero crudo en 2024.",
        [
            "production actual | crude steel | World | 1892000000 t exact | 2024-01-01..2024-12-31 | - | 1.892 millones de toneladas",
        ],
    ),
    (
        "lands without a unit of their own",
        "China produjo en septiembre 73,1 millones de toneladas de acero crudo, según la Asociación Mundial del Acero. India fabricó 13,6 millones, un 13,2 % más, y Japón 6,4 millones, con un retroceso del 3,7 %.",
        [
            "production actual | crude steel | China | 73100000 t exact | 2025-09-01..2025-09-30 | - | 73,1 millones de toneladas",
            "production actual | crude steel | India | 13600000 t exact | 2025-09-01..2025-09-30 | +13.2 yoy | 13,6 millones",
            "production actual | crude steel | Japan | 6400000 t exact | 2025-09-01..2025-09-30 | -3.7 yoy | 6,4 millones",
        ],
    ),
    (
        "went to the owner of the mine",
        "La mina Hollin produjo en 2024 unas 420.000 onzas de oro. La ampliación llevará la capacidad de la planta de Hollin a 7 millones de toneladas de mineral por año.",
        [
            "production actual | gold | Hollin | 420000 oz about | 2024-01-01..2024-12-31 | - | 420.000 onzas",
            "capacity planned | gold ore | Hollin | 7000000 t exact | - | - | 7 millones de toneladas",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_spanish_everyday_is_read(text, figures):
    assert told(text, "es") == figures
