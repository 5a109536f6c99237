"""Whose, against what and until when, as Spanish wires tell it beside an amount."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "against what was made of a year",
        "Gol Gohar produjo en 1402 12,3 millones de toneladas de pellets, ante las 11,4 millones de 1401, y 4,1 millones de hierro esponja.",
        [
            "production actual | iron ore pellet | Gol Gohar | 12300000 t exact | 2023-03-21..2024-03-19 | - | 12,3 millones de toneladas",
            "production actual | iron ore pellet | Gol Gohar | 11400000 t exact | 2022-03-21..2023-03-20 | - | 11,4 millones",
            "production actual | sponge iron | Gol Gohar | 4100000 t exact | 2023-03-21..2024-03-19 | - | 4,1 millones",
        ],
    ),
    (
        "months after the month",
        "China produjo 82,1 millones de toneladas de acero en octubre, y en los diez primeros meses 854,4 millones.",
        [
            "production actual | steel | China | 82100000 t exact | 2025-10-01..2025-10-31 | - | 82,1 millones de toneladas",
            "production actual | steel | China | 854400000 t exact | 2025-01-01..2025-10-31 | - | 854,4 millones",
        ],
    ),
    (
        "declines in turn",
        "Corvane extrajo en 2024 15.300 toneladas de cobre en Tarn y 83.400 en Hollin, anotando retrocesos de 4,5% y 7%, respectivamente.",
        [
            "production actual | copper | Tarn | 15300 t exact | 2024-01-01..2024-12-31 | -4.5 yoy | 15.300 toneladas",
            "production actual | copper | Hollin | 83400 t exact | 2024-01-01..2024-12-31 | -7 yoy | 83.400",
        ],
    ),
    (
        "exports summed up",
        "En los nueve primeros meses de 2025 Corvane acumuló exportaciones por 23,4 millones de toneladas de carbón.",
        [
            "exports actual | coal | Corvane | 23400000 t exact | 2025-01-01..2025-09-30 | - | 23,4 millones de toneladas",
        ],
    ),
    (
        "what a smelter cast",
        "La fundición de Tarn coló 160 300 toneladas de ánodos de cobre en 2024.",
        [
            "production actual | copper anode | Tarn | 160300 t exact | 2024-01-01..2024-12-31 | - | 160 300 toneladas",
        ],
    ),
    (
        "for the year ahead",
        "De cara a 2026, Corvane proyecta entre 145.000 y 155.000 toneladas de cobre.",
        [
            "production planned | copper | Corvane | 145000..155000 t exact | 2026-01-01..2026-12-31 | - | 145.000 y 155.000 toneladas",
        ],
    ),
    (
        "said that in a month",
        "El ministerio informó que en junio la mina Corvane produjo 310 mil toneladas de fosfatos, 7% más que en mayo.",
        [
            "production actual | phosphate | Corvane | 310000 t exact | 2025-06-01..2025-06-30 | +7 mom | 310 mil toneladas",
        ],
    ),
    (
        "a part of each",
        "El departamento de Potosí concentró en 2024 425.300 toneladas de la producción de zinc y 1.020 de la de plata.",
        [
            "production actual | zinc | Potosí | 425300 t exact | 2024-01-01..2024-12-31 | - | 425.300 toneladas",
            "production actual | silver | Potosí | 1020 t exact | 2024-01-01..2024-12-31 | - | 1.020",
        ],
    ),
    (
        "a halt and its month",
        "La mina Hollin produjo 206.400 toneladas de zinc en 2024, pese a un bloqueo de 15 días en octubre.",
        [
            "production actual | zinc | Hollin | 206400 t exact | 2024-01-01..2024-12-31 | - | 206.400 toneladas",
        ],
    ),
    (
        "a province and no money",
        "En 2024 Antioquia aportó 24,3 toneladas de oro, Chocó 8,2 y Bolívar 5,4.",
        [
            "production actual | gold | Antioquia | 24.3 t exact | 2024-01-01..2024-12-31 | - | 24,3 toneladas",
            "production actual | gold | Chocó | 8.2 t exact | 2024-01-01..2024-12-31 | - | 8,2",
            "production actual | gold | Bolívar | 5.4 t exact | 2024-01-01..2024-12-31 | - | 5,4",
        ],
    ),
    (
        "shapes of a mill",
        "La acería Corvane produjo en 2024 1 millón 980 mil toneladas de perfiles, cabillas y raíles.",
        [
            "production actual | steel section, rebar and rail | Corvane | 1980000 t exact | 2024-01-01..2024-12-31 | - | 1 millón 980 mil toneladas",
        ],
    ),
    (
        "processed on the average",
        "En 2024 la mina Hollin vendió 11.200 toneladas de cobre. La mina trató en promedio 38 mil toneladas diarias de mineral.",
        [
            "sales actual | copper | Hollin | 11200 t exact | 2024-01-01..2024-12-31 | - | 11.200 toneladas",
            "production actual | copper ore | Hollin | 38000 t/day exact | 2024-01-01..2024-12-31 | - | 38 mil toneladas diarias",
        ],
    ),
    (
        "gold and its like",
        "Corvane Gold produjo 64.300 onzas equivalentes en 2024.",
        [
            "production actual | gold equivalent | Corvane Gold | 64300 oz exact | 2024-01-01..2024-12-31 | - | 64.300 onzas equivalentes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_es_amounts_beside_others_are_read(text: str, figures: list[str]) -> None:
    assert told(text, "es") == figures
