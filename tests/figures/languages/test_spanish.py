"""Spanish: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "growth to a value with its basis",
        "La producción de cobre de Perú creció un 3,7% interanual en septiembre, a 240.995 toneladas métricas.",
        [
            "production actual | copper | Peru | 240995 t exact | 2025-09-01..2025-09-30 | +3.7 yoy | 240.995 toneladas métricas"
        ],
    ),
    (
        "earlier value of a date",
        "Chile produjo 456.663 toneladas de cobre en agosto de 2025, frente a las 461.856 toneladas de agosto de 2024.",
        [
            "production actual | copper | Chile | 456663 t exact | 2025-08-01..2025-08-31 | - | 456.663 toneladas",
            "production actual | copper | Chile | 461856 t exact | 2024-08-01..2024-08-31 | - | 461.856 toneladas",
        ],
    ),
    (
        "cumulated from month to month",
        "De enero a octubre de 2025 la producción de zinc de Antamina llegó a 398.700 toneladas, un 31 % más que en similar periodo del año pasado.",
        [
            "production actual | zinc | Antamina | 398700 t exact | 2025-01-01..2025-10-31 | +31 yoy | 398.700 toneladas"
        ],
    ),
    (
        "between two months",
        "Entre enero y septiembre la producción de oro sumó 81,2 toneladas.",
        ["production actual | gold | - | 81.2 t exact | 2025-01-01..2025-09-30 | - | 81,2 toneladas"],
    ),
    (
        "first months of the year",
        "En los primeros ocho meses del año, Chile produjo un total de 3.542.210 toneladas de cobre.",
        [
            "production actual | copper | Chile | 3542210 t exact | 2025-01-01..2025-08-31 | - | 3.542.210 toneladas"
        ],
    ),
    (
        "first half by name",
        "Codelco produjo 634 mil toneladas de cobre en el primer semestre de 2025, un alza de 9,3% respecto a igual período de 2024.",
        [
            "production actual | copper | Codelco | 634000 t exact | 2025-01-01..2025-06-30 | +9.3 yoy | 634 mil toneladas"
        ],
    ),
    (
        "third quarter of a year",
        "Southern Copper produjo 234.892 toneladas de cobre en el tercer trimestre de 2025.",
        [
            "production actual | copper | Southern Copper | 234892 t exact | 2025-07-01..2025-09-30 | - | 234.892 toneladas"
        ],
    ),
    (
        "quarter by letter",
        "En el 3T 2025, Fresnillo produjo 11,7 millones de onzas de plata.",
        [
            "production actual | silver | Fresnillo | 11700000 oz exact | 2025-07-01..2025-09-30 | - | 11,7 millones de onzas"
        ],
    ),
    (
        "previous quarter",
        "La producción de plata de Fresnillo cayó 6,9% frente al trimestre anterior, a 11,7 millones de onzas, en el tercer trimestre de 2025.",
        [
            "production actual | silver | Fresnillo | 11700000 oz exact | 2025-07-01..2025-09-30 | -6.9 qoq | 11,7 millones de onzas"
        ],
    ),
    (
        "same month of last year",
        "La producción de oro bajó 4,1% en agosto frente al mismo mes del año pasado, a 8,9 toneladas.",
        ["production actual | gold | - | 8.9 t exact | 2025-08-01..2025-08-31 | -4.1 yoy | 8,9 toneladas"],
    ),
    (
        "month of the year by its number",
        "La producción de molibdeno de Perú alcanzó las 3.210 toneladas en el noveno mes de 2025.",
        [
            "production actual | molybdenum | Peru | 3210 t exact | 2025-09-01..2025-09-30 | - | 3.210 toneladas"
        ],
    ),
    (
        "year to date",
        "En lo que va del año, la mina Las Bambas produjo 312.000 toneladas de cobre.",
        [
            "production actual | copper | Las Bambas | 312000 t exact | 2025-01-01..2025-10-31 | - | 312.000 toneladas"
        ],
    ),
    (
        "last year",
        "Bolivia produjo 468.320 toneladas de zinc el año pasado, una caída de 4,8%.",
        [
            "production actual | zinc | Bolivia | 468320 t exact | 2024-01-01..2024-12-31 | -4.8 yoy | 468.320 toneladas"
        ],
    ),
    (
        "iranian months",
        "Irán produjo 21 millones de toneladas de acero crudo en los primeros siete meses del año iraní en curso.",
        [
            "production actual | crude steel | Iran | 21000000 t exact | 2025-03-21..2025-10-22 | - | 21 millones de toneladas"
        ],
    ),
    (
        "iranian body by its spanish name",
        "Según la Organización de Desarrollo y Renovación de Minas e Industrias Mineras de Irán (IMIDRO), la producción de hierro esponja alcanzó 34 millones de toneladas en 2024.",
        [
            "production actual | sponge iron | Iran | 34000000 t exact | 2024-01-01..2024-12-31 | - | 34 millones de toneladas"
        ],
    ),
    (
        "numbers in mixed words",
        "En marzo se produjeron 346 mil 836 kilogramos de plata.",
        [
            "production actual | silver | - | 346.836 t exact | 2025-03-01..2025-03-31 | - | 346 mil 836 kilogramos"
        ],
    ),
    (
        "millions and thousands",
        "El país fabricó 32 millones y 120 mil toneladas de acero crudo en 2024.",
        [
            "production actual | crude steel | - | 32120000 t exact | 2024-01-01..2024-12-31 | - | 32 millones y 120 mil toneladas"
        ],
    ),
    (
        "number words",
        "La empresa vendió doscientas cincuenta mil toneladas de carbón en 2024.",
        [
            "sales actual | coal | - | 250000 t exact | 2024-01-01..2024-12-31 | - | doscientas cincuenta mil toneladas"
        ],
    ),
    (
        "eleven is a number",
        "En 2024 se extrajeron once toneladas de oro.",
        ["production actual | gold | - | 11 t exact | 2024-01-01..2024-12-31 | - | once toneladas"],
    ),
    (
        "commas between thousands",
        "La producción de cobre alcanzó las 104,804 toneladas métricas finas (TMF) en septiembre de 2025, un incremento de 0.71 por ciento.",
        [
            "production actual | copper | - | 104804 t exact | 2025-09-01..2025-09-30 | +0.71 yoy | 104,804 toneladas métricas finas"
        ],
    ),
    (
        "both habits in one article",
        "El zinc totalizó 105,9 mil TMF y el cobre 189,474 TMF en enero de 2025.",
        [
            "production actual | zinc | - | 105900 t exact | 2025-01-01..2025-01-31 | - | 105,9 mil TMF",
            "production actual | copper | - | 189474 t exact | 2025-01-01..2025-01-31 | - | 189,474 TMF",
        ],
    ),
    (
        "apostrophe of the millions",
        "Colombia produjo 88'577.980 toneladas de carbón en 2014, un 3,6 % más que en 2013.",
        [
            "production actual | coal | Colombia | 88577980 t exact | 2014-01-01..2014-12-31 | +3.6 yoy | 88'577.980 toneladas"
        ],
    ),
    (
        "decimals before millions",
        "Codelco produjo 1,332 millones de toneladas de cobre en 2024.",
        [
            "production actual | copper | Codelco | 1332000 t exact | 2024-01-01..2024-12-31 | - | 1,332 millones de toneladas"
        ],
    ),
    (
        "thousands of millions",
        "Las reservas de litio de Bolivia llegan a 1,2 mil millones de toneladas.",
        ["reserves actual | lithium | Bolivia | 1200000000 t exact | - | - | 1,2 mil millones de toneladas"],
    ),
    (
        "range for the year",
        "Antofagasta prevé producir entre 660.000 y 700.000 toneladas de cobre este año.",
        [
            "production planned | copper | Antofagasta | 660000..700000 t exact | 2025-01-01..2025-12-31 | - | 660.000 y 700.000 toneladas"
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_are_read(text, figures):
    assert told(text, "es") == figures
