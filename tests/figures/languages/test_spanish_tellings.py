"""Spanish: earlier values told behind the news, plans, rates, lists by producer, the world beside a country."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "bare amount of an earlier month in kilograms",
        "La plata de Perú llegó a 310 mil kilogramos en enero de 2025 frente a los 295 mil del primer mes de 2024.",
        [
            "production actual | silver | Peru | 310 t exact | 2025-01-01..2025-01-31 | - | 310 mil kilogramos",
            "production actual | silver | Peru | 295 t exact | 2024-01-01..2024-01-31 | - | 295 mil",
        ],
    ),
    (
        "per cent above the bare amount of a year",
        "En 2024 Colombia extrajo 1.640.200 onzas de oro, 9% sobre las 1.504.770 de 2023.",
        [
            "production actual | gold | Colombia | 1640200 oz exact | 2024-01-01..2024-12-31 | +9 yoy | 1.640.200 onzas",
            "production actual | gold | Colombia | 1504770 oz exact | 2023-01-01..2023-12-31 | - | 1.504.770",
        ],
    ),
    (
        "of the same month, which was",
        "La producción peruana de oro fue de 8,4 toneladas en julio de 2025, respecto a la del mismo mes del año anterior, que fue de 8,1 toneladas.",
        [
            "production actual | gold | Peru | 8.4 t exact | 2025-07-01..2025-07-31 | - | 8,4 toneladas",
            "production actual | gold | Peru | 8.1 t exact | 2024-07-01..2024-07-31 | - | 8,1 toneladas",
        ],
    ),
    (
        "the same half",
        "En el primer semestre de 2025 las ventas de litio de Argentina fueron de 26.500 toneladas, frente a 24.200 en igual semestre de 2024.",
        [
            "sales actual | lithium | Argentina | 26500 t exact | 2025-01-01..2025-06-30 | - | 26.500 toneladas",
            "sales actual | lithium | Argentina | 24200 t exact | 2024-01-01..2024-06-30 | - | 24.200",
        ],
    ),
    (
        "the world beside the country",
        "Irán produjo 31 millones de toneladas de acero en 2024. En el mundo entero se fundieron 1.880 millones de toneladas, diez veces más que los 189 millones de 1950.",
        [
            "production actual | steel | Iran | 31000000 t exact | 2024-01-01..2024-12-31 | - | 31 millones de toneladas",
            "production actual | steel | World | 1880000000 t exact | 2024-01-01..2024-12-31 | - | 1.880 millones de toneladas",
            "production actual | steel | World | 189000000 t exact | 1950-01-01..1950-12-31 | - | 189 millones",
        ],
    ),
    (
        "what a mine is to bring",
        "La mina Quebrada Honda aportará unas 24.000 toneladas de cobre en 2026.",
        [
            "production planned | copper | Quebrada Honda | 24000 t about | 2026-01-01..2026-12-31 | - | 24.000 toneladas",
        ],
    ),
    (
        "at a rate of so much a day",
        "Ferrominera Orinoco lleva producidas 210 mil toneladas de pellas, a razón de 6 mil toneladas diarias.",
        [
            "production actual | iron ore pellet | Ferrominera Orinoco | 210000 t exact | - | - | 210 mil toneladas",
            "production actual | iron ore pellet | Ferrominera Orinoco | 6000 t/day exact | - | - | 6 mil toneladas diarias",
        ],
    ),
    (
        "national production is of the land whose ministry tells",
        "La producción nacional de estaño alcanzó las 2.600 toneladas en julio de 2025, según el Minem.",
        [
            "production actual | tin | Peru | 2600 t exact | 2025-07-01..2025-07-31 | - | 2.600 toneladas",
        ],
    ),
    (
        "an aside between glued dashes",
        "En 2024 las ventas de litio de SQM y Albemarle sumaron 273 mil toneladas —226 mil de SQM y 47 mil de Albemarle—.",
        [
            "sales actual | lithium | SQM and Albemarle | 273000 t exact | 2024-01-01..2024-12-31 | - | 273 mil toneladas",
            "sales actual | lithium | SQM | 226000 t exact | 2024-01-01..2024-12-31 | - | 226 mil",
            "sales actual | lithium | Albemarle | 47000 t exact | 2024-01-01..2024-12-31 | - | 47 mil",
        ],
    ),
    (
        "a list with its changes in brackets",
        "La producción de zinc en agosto de 2025 por empresas:\n- Antamina: 29,404 TMF (-17.6%)\n- Catalina Huanca: 4,869 TMF (+34.2%)",
        [
            "production actual | zinc | Antamina | 29404 t exact | 2025-08-01..2025-08-31 | -17.6 yoy | 29,404 TMF",
            "production actual | zinc | Catalina Huanca | 4869 t exact | 2025-08-01..2025-08-31 | +34.2 yoy | 4,869 TMF",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_spanish_tellings(text: str, figures: list[str]) -> None:
    assert told(text, "es") == figures
