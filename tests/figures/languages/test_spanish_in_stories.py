"""Spanish: times, verbs and goods as stories tell them, thousands of thousands, names before an aside."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "thousands of thousands",
        "La producción de cobre del Perú sumó 1,331 mil TMF en 2024, frente a las 1,344 mil TMF de 2023.",
        [
            "production actual | copper | Peru | 1331000 t exact | 2024-01-01..2024-12-31 | - | 1,331 mil TMF",
            "production actual | copper | Peru | 1344000 t exact | 2023-01-01..2023-12-31 | - | 1,344 mil TMF",
        ],
    ),
    (
        "Roman quarters",
        "La producción de zinc de Bolivia llegó a 112.000 toneladas en el III trimestre de 2024.",
        [
            "production actual | zinc | Bolivia | 112000 t exact | 2024-07-01..2024-09-30 | - | 112.000 toneladas",
        ],
    ),
    (
        "what has run of the year",
        "En lo corrido del año Colombia ha exportado 41 millones de toneladas de carbón.",
        [
            "exports actual | coal | Colombia | 41000000 t exact | 2025-01-01..2025-10-31 | - | 41 millones de toneladas",
        ],
    ),
    (
        "to the third quarter",
        "La producción propia de Codelco llegó a 937 mil toneladas de cobre al tercer trimestre.",
        [
            "production actual | copper | Codelco | 937000 t exact | 2025-01-01..2025-09-30 | - | 937 mil toneladas",
        ],
    ),
    (
        "middle of an Iranian month",
        "Irán produjo 189.000 toneladas de cátodos de cobre desde el comienzo del año persa, el 21 de marzo, hasta mediados del mes de Mehr.",
        [
            "production actual | copper cathode | Iran | 189000 t exact | 2025-03-21..2025-10-07 | - | 189.000 toneladas",
        ],
    ),
    (
        "from a month of one year to one of another",
        "La mina Corvane produjo 203.000 toneladas de cobre entre febrero de 2023 y marzo de 2024.",
        [
            "production actual | copper | Corvane | 203000 t exact | 2023-02-01..2024-03-31 | - | 203.000 toneladas",
        ],
    ),
    (
        "came out of a mine",
        "De los tajos de Corvane salieron en el tercer trimestre 24.100 toneladas de cobre, 11% más que en el mismo tramo de 2024.",
        [
            "production actual | copper | Corvane | 24100 t exact | 2025-07-01..2025-09-30 | +11 yoy | 24.100 toneladas",
        ],
    ),
    (
        "yielded by a mine set apart by commas",
        "La compañía Nordvik paró sus unidades en marzo. Hollin, su mayor unidad, rindió 9.800 toneladas de zinc en 2024.",
        [
            "production actual | zinc | Hollin | 9800 t exact | 2024-01-01..2024-12-31 | - | 9.800 toneladas",
        ],
    ),
    (
        "would be at two ends",
        "Nordvik espera que su producción de cobre se ubique entre las 45.000 y las 46.500 toneladas en 2026.",
        [
            "production planned | copper | - | 45000..46500 t exact | 2026-01-01..2026-12-31 | - | 45.000 y las 46.500 toneladas",
        ],
    ),
    (
        "subjunctives of a plan",
        "La empresa Nordvik prevé que Hollin aporte 40.000 toneladas de zinc en 2026 y que Tarn venda 15.000 toneladas.",
        [
            "production planned | zinc | Hollin | 40000 t exact | 2026-01-01..2026-12-31 | - | 40.000 toneladas",
            "sales planned | zinc | Tarn | 15000 t exact | 2026-01-01..2026-12-31 | - | 15.000 toneladas",
        ],
    ),
    (
        "capacity said behind",
        "Nordvik quiere elevar a 55 millones de toneladas la capacidad anual de acero de sus plantas.",
        [
            "capacity planned | steel | - | 55000000 t exact | - | - | 55 millones de toneladas",
        ],
    ),
    (
        "capacity by design",
        "La planta Corvane tiene una capacidad de diseño de 12.000 toneladas de mineral de cobre por día.",
        [
            "capacity actual | copper ore | Corvane | 12000 t/day exact | - | - | 12.000 toneladas",
        ],
    ),
    (
        "iron of the Andes",
        "Los envíos de pellets de fierro de Nordvik crecieron 7 % en 2024, hasta 1,94 millones de toneladas.",
        [
            "deliveries actual | iron ore pellet | Nordvik | 1940000 t exact | 2024-01-01..2024-12-31 | +7 yoy | 1,94 millones de toneladas",
        ],
    ),
    (
        "a code that is a name",
        "La mina S11D produjo 16,1 millones de toneladas de mineral de hierro en 2024.",
        [
            "production actual | iron ore | S11D | 16100000 t exact | 2024-01-01..2024-12-31 | - | 16,1 millones de toneladas",
        ],
    ),
    (
        "stock that waits",
        "Al cierre del año 2024, 58.000 toneladas de concentrado de cobre esperaban en el puerto de Corvane.",
        [
            "inventory actual | copper concentrate | Corvane | 58000 t exact | - | - | 58.000 toneladas",
        ],
    ),
    (
        "what is left of a plan",
        "NICICO será capaz de elaborar 280.000 toneladas de cátodos de cobre al año, frente a las 230.000 de ahora.",
        [
            "capacity planned | copper cathode | NICICO | 280000 t exact | - | - | 280.000 toneladas",
            "capacity actual | copper cathode | NICICO | 230000 t exact | - | - | 230.000",
        ],
    ),
    (
        "went abroad",
        "La fundición Corvane elaboró 440.000 toneladas de aluminio en 2024. Dos tercios fueron al exterior: 290.000 toneladas.",
        [
            "production actual | aluminium | Corvane | 440000 t exact | 2024-01-01..2024-12-31 | - | 440.000 toneladas",
            "exports actual | aluminium | Corvane | 290000 t exact | 2024-01-01..2024-12-31 | - | 290.000 toneladas",
        ],
    ),
    (
        "a list of moves",
        "La extracción de fluorita de México pasó de 119.206 a 127.685 toneladas en 2024, la de plomo de 13.814 a 14.720 toneladas y el zinc de 31.126 a 35.011 toneladas.",
        [
            "production actual | fluorspar | Mexico | 119206 t exact | 2023-01-01..2023-12-31 | - | 119.206",
            "production actual | fluorspar | Mexico | 127685 t exact | 2024-01-01..2024-12-31 | - | 127.685 toneladas",
            "production actual | lead | Mexico | 13814 t exact | 2023-01-01..2023-12-31 | - | 13.814",
            "production actual | lead | Mexico | 14720 t exact | 2024-01-01..2024-12-31 | - | 14.720 toneladas",
            "production actual | zinc | Mexico | 31126 t exact | 2023-01-01..2023-12-31 | - | 31.126",
            "production actual | zinc | Mexico | 35011 t exact | 2024-01-01..2024-12-31 | - | 35.011 toneladas",
        ],
    ),
    (
        "in place of an amount of last year",
        "Hollin obtuvo en los cinco primeros meses de 2025 unas 98.000 toneladas de alúmina, en lugar de las 101.600 del año pasado.",
        [
            "production actual | alumina | - | 98000 t about | 2025-01-01..2025-05-31 | - | 98.000 toneladas",
            "production actual | alumina | - | 101600 t exact | 2024-01-01..2024-05-31 | - | 101.600",
        ],
    ),
    (
        "a nation that stands for the company",
        "La compañía Nordvik produjo 15.000 onzas de oro en 2024 en su mina Tarn. La canadiense retiró su previsión para 2025, que era de 16.400 onzas.",
        [
            "production actual | gold | Tarn | 15000 oz exact | 2024-01-01..2024-12-31 | - | 15.000 onzas",
            "production planned | gold | Nordvik | 16400 oz exact | 2025-01-01..2025-12-31 | - | 16.400 onzas",
        ],
    ),
    (
        "in that same year",
        "La mina Tarn produjo el año pasado 56.000 onzas de oro. En zinc alcanzó en ese mismo año 37 millones de libras.",
        [
            "production actual | gold | Tarn | 56000 oz exact | 2024-01-01..2024-12-31 | - | 56.000 onzas",
            "production actual | zinc | Tarn | 37000000 lb exact | 2024-01-01..2024-12-31 | - | 37 millones de libras",
        ],
    ),
    (
        "what will start",
        "La planta Hollin, de Nordvik, arrancará en marzo con una capacidad de 30.000 toneladas de aluminio.",
        [
            "capacity planned | aluminium | Hollin | 30000 t exact | - | - | 30.000 toneladas",
        ],
    ),
    (
        "on a basis of all",
        "Tomada al 100%, la mina Veladero produjo el año pasado unas 548.000 onzas de oro.",
        [
            "production actual | gold | Veladero | 548000 oz about | 2024-01-01..2024-12-31 | - | 548.000 onzas",
        ],
    ),
    (
        "from its mines by account of one",
        "De sus minas en el Cesar la empresa Drummond extrajo 32,8 millones de toneladas de carbón en 2024, de las que 10,1 millones corrieron por cuenta de El Descanso.",
        [
            "production actual | coal | Drummond | 32800000 t exact | 2024-01-01..2024-12-31 | - | 32,8 millones de toneladas",
            "production actual | coal | El Descanso | 10100000 t exact | 2024-01-01..2024-12-31 | - | 10,1 millones",
        ],
    ),
    (
        "between days of two years",
        "Las exportaciones iraníes de mineral de hierro se redujeron un 22 % interanual entre el 21 de marzo de 2024 y el 19 de febrero, hasta los 14,8 millones de toneladas.",
        [
            "exports actual | iron ore | Iran | 14800000 t exact | 2024-03-20..2025-02-18 | -22 yoy | 14,8 millones de toneladas",
        ],
    ),
    (
        "was under a level in one year and over it before",
        "La mina Hollin no pasó de 390.000 toneladas de bauxita en 2024. En 2010 daba 6 millones de toneladas.",
        [
            "production actual | bauxite | Hollin | 390000 t under | 2024-01-01..2024-12-31 | - | 390.000 toneladas",
            "production actual | bauxite | Hollin | 6000000 t exact | 2010-01-01..2010-12-31 | - | 6 millones de toneladas",
        ],
    ),
    (
        "the company of a group",
        "La compañía Nordvik obtuvo 7.190 toneladas de estaño refinado en 2024. La empresa del grupo Lund conserva su guía de 30.000 a 33.000 toneladas para 2026.",
        [
            "production actual | refined tin | Nordvik | 7190 t exact | 2024-01-01..2024-12-31 | - | 7.190 toneladas",
            "production planned | refined tin | Nordvik | 30000..33000 t exact | 2026-01-01..2026-12-31 | - | 30.000 a 33.000 toneladas",
        ],
    ),
    (
        "is to exceed a level of other units",
        "La mina Corvane aportó 310.000 toneladas de concentrado de mineral de hierro en enero y quiere superar este año los 4 millones.",
        [
            "production actual | iron ore concentrate | Corvane | 310000 t exact | 2025-01-01..2025-01-31 | - | 310.000 toneladas",
            "production planned | iron ore concentrate | Corvane | 4000000 t over | 2025-01-01..2025-12-31 | - | 4 millones",
        ],
    ),
    (
        "more than double of a year in a bracket",
        "De la mina Corvane salieron 372.000 toneladas de concentrado de cobre en 2024, más del doble que en 2023 (171.000).",
        [
            "production actual | copper concentrate | Corvane | 372000 t exact | 2024-01-01..2024-12-31 | - | 372.000 toneladas",
            "production actual | copper concentrate | Corvane | 171000 t exact | 2023-01-01..2023-12-31 | - | 171.000",
        ],
    ),
    (
        "a place called large",
        "La compañía Nordvik, dueña de Salar Grande, embarcó 6,9 millones de toneladas de sal en 2024.",
        [
            "deliveries actual | salt | Nordvik | 6900000 t exact | 2024-01-01..2024-12-31 | - | 6,9 millones de toneladas",
        ],
    ),
    (
        "a verb that opens a sentence is no name",
        "Orosur Mining produjo 9.560 onzas de oro en el tercer trimestre. Mantiene la previsión de 35.000 a 40.000 onzas para 2026.",
        [
            "production actual | gold | Orosur Mining | 9560 oz exact | 2025-07-01..2025-09-30 | - | 9.560 onzas",
            "production planned | gold | Orosur Mining | 35000..40000 oz exact | 2026-01-01..2026-12-31 | - | 35.000 a 40.000 onzas",
        ],
    ),
    (
        "an amount of a month is no day",
        "En abril de 2025 el Perú produjo 177.900 toneladas de cobre, que contrastan con las 116.300 de abril de 2024.",
        [
            "production actual | copper | Peru | 177900 t exact | 2025-04-01..2025-04-30 | - | 177.900 toneladas",
            "production actual | copper | Peru | 116300 t exact | 2024-04-01..2024-04-30 | - | 116.300",
        ],
    ),
    (
        "a name before meanwhile",
        "La sal subió en 2024. Cosayach, en tanto, produjo 3.950 toneladas de yodo.",
        [
            "production actual | iodine | Cosayach | 3950 t exact | 2024-01-01..2024-12-31 | - | 3.950 toneladas",
        ],
    ),
    (
        "some for export",
        "Irán prevé producir 190.000 toneladas de lingotes de zinc en 1404, y no menos de 130.000 destinadas a la exportación.",
        [
            "production planned | zinc ingot | Iran | 190000 t exact | 2025-03-21..2026-03-20 | - | 190.000 toneladas",
            "exports planned | zinc ingot | Iran | 130000 t over | 2025-03-21..2026-03-20 | - | 130.000",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_es_stories_are_read(text: str, figures: list[str]) -> None:
    assert told(text, "es") == figures
