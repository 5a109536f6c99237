"""Bare amounts that share a unit: of an earlier year, in a small unit, by name, in lists with their changes."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "millions of kilograms stay kilograms",
        "Silver output of Peru in January 2025 reached 0.31 million kilograms against the 0.29 million in January 2024.",
        [
            "production actual | silver | Peru | 310 t exact | 2025-01-01..2025-01-31 | - | 0.31 million kilograms",
            "production actual | silver | Peru | 290 t exact | 2024-01-01..2024-01-31 | - | 0.29 million",
        ],
    ),
    (
        "of a year",
        "In 2024 Colombia mined 1,640,200 ounces of gold, 9% more than the 1,504,770 of 2023.",
        [
            "production actual | gold | Colombia | 1640200 oz exact | 2024-01-01..2024-12-31 | +9 yoy | 1,640,200 ounces",
            "production actual | gold | Colombia | 1504770 oz exact | 2023-01-01..2023-12-31 | - | 1,504,770",
        ],
    ),
    (
        "in a bracket behind the year before",
        "In 2024 Peru produced 14.1 million tons of iron ore, up 8.7% from 2023 (12.9 million).",
        [
            "production actual | iron ore | Peru | 14100000 t exact | 2024-01-01..2024-12-31 | +8.7 yoy | 14.1 million tons",
            "production actual | iron ore | Peru | 12900000 t exact | 2023-01-01..2023-12-31 | - | 12.9 million",
        ],
    ),
    (
        "by those who sold them",
        "In 2024, the lithium sales of SQM and Albemarle totalled 273,000 tons (226,000 of SQM and 47,000 of Albemarle).",
        [
            "sales actual | lithium | SQM and Albemarle | 273000 t exact | 2024-01-01..2024-12-31 | - | 273,000 tons",
            "sales actual | lithium | SQM | 226000 t exact | 2024-01-01..2024-12-31 | - | 226,000",
            "sales actual | lithium | Albemarle | 47000 t exact | 2024-01-01..2024-12-31 | - | 47,000",
        ],
    ),
    (
        "a list whose items have their changes in brackets is no table",
        "Zinc production by company in September 2025:\n- Antamina: 29,404 tons (-17.6%)\n- Catalina Huanca: 4,869 tons (+34.2%)",
        [
            "production actual | zinc | Antamina | 29404 t exact | 2025-09-01..2025-09-30 | -17.6 yoy | 29,404 tons",
            "production actual | zinc | Catalina Huanca | 4869 t exact | 2025-09-01..2025-09-30 | +34.2 yoy | 4,869 tons",
        ],
    ),
    (
        "the direction is said once for a list",
        "In September 2025, gold output was 5,012 kg, silver 386,450 kg and copper 39,801 tons. "
        "Year on year, gold declined 9.8%, silver 3.1% and copper grew 2.4%.",
        [
            "production actual | gold | - | 5.012 t exact | 2025-09-01..2025-09-30 | -9.8 yoy | 5,012 kg",
            "production actual | silver | - | 386.45 t exact | 2025-09-01..2025-09-30 | -3.1 yoy | 386,450 kg",
            "production actual | copper | - | 39801 t exact | 2025-09-01..2025-09-30 | +2.4 yoy | 39,801 tons",
        ],
    ),
    (
        "world steel production is not that of the association",
        "In 2024 Iran produced 31 million tons of crude steel. World steel production reached 1.88 billion tons in 2024.",
        [
            "production actual | crude steel | Iran | 31000000 t exact | 2024-01-01..2024-12-31 | - | 31 million tons",
            "production actual | steel | World | 1880000000 t exact | 2024-01-01..2024-12-31 | - | 1.88 billion tons",
        ],
    ),
    (
        "a delegate of the workers tells",
        "Ferrominera Orinoco makes iron ore pellets. Félix Yaracuy, a delegate of the workers, said that stocks are nearly 30 thousand tons.",
        [
            "inventory actual | iron ore pellet | Ferrominera Orinoco | 30000 t about | - | - | 30 thousand tons",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_bare_amounts_of_other_years(text: str, figures: list[str]) -> None:
    assert told(text, "en") == figures
