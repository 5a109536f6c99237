"""What a bracket behind an earlier time holds, what a sentence opens with, and what has a grade."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "what stands in a bracket behind an earlier month",
        "Argentina's crude steel production was 431,600 tons in April 2025, 2.1% lower than in March (440,900) and 1.6% less than that of April 2024.",
        [
            "production actual | crude steel | Argentina | 431600 t exact | 2025-04-01..2025-04-30 | -2.1 mom | 431,600 tons",
            "production actual | crude steel | Argentina | 440900 t exact | 2025-03-01..2025-03-31 | - | 440,900",
        ],
    ),
    (
        "a comma in a number is none",
        "Corvane produced 111,000 tons of copper in June 2025. Thus, the total production of Chile reached 467,300 tons in the sixth month and 2.61 million tons in the half.",
        [
            "production actual | copper | Corvane | 111000 t exact | 2025-06-01..2025-06-30 | - | 111,000 tons",
            "production actual | copper | Chile | 467300 t exact | 2025-06-01..2025-06-30 | - | 467,300 tons",
            "production actual | copper | Chile | 2610000 t exact | 2025-01-01..2025-06-30 | - | 2.61 million tons",
        ],
    ),
    (
        "whose plants a sentence opens with",
        "Argentina exported 41.9 thousand tons of lithium carbonate in 2024. With the plants of Tarn and Hollin, the country has today an installed capacity of 98 thousand tons a year.",
        [
            "exports actual | lithium carbonate | Argentina | 41900 t exact | 2024-01-01..2024-12-31 | - | 41.9 thousand tons",
            "capacity actual | lithium carbonate | Argentina | 98000 t exact | - | - | 98 thousand tons",
        ],
    ),
    (
        "to which another delivers",
        "Huanuni ended 2024 with a production of 7,650 tons of tin. Vinto, to which Huanuni delivers, smelted 11,210 tons of tin.",
        [
            "production actual | tin | Huanuni | 7650 t exact | 2024-01-01..2024-12-31 | - | 7,650 tons",
            "production actual | tin | Vinto | 11210 t exact | 2024-01-01..2024-12-31 | - | 11,210 tons",
        ],
    ),
    (
        "what has a grade is ore",
        "Hudbay Minerals produced 17,500 tons of copper in the second quarter of 2025. The Constancia mine processed 7.1 million tons with a grade of 0.3%.",
        [
            "production actual | copper | Hudbay Minerals | 17500 t exact | 2025-04-01..2025-06-30 | - | 17,500 tons",
            "production actual | copper ore | Constancia | 7100000 t exact | 2025-04-01..2025-06-30 | - | 7.1 million tons",
        ],
    ),
    (
        "a region whose name begins like a month",
        "Pasco produced 41,300 tons of zinc in December 2024, and Junín 18 thousand tons.",
        [
            "production actual | zinc | Pasco | 41300 t exact | 2024-12-01..2024-12-31 | - | 41,300 tons",
            "production actual | zinc | Junin | 18000 t exact | 2024-12-01..2024-12-31 | - | 18 thousand tons",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "en") == figures
