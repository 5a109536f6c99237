"""Makers that a line tells in a bracket, who speaks in a letter, who only takes, and numbers that share a unit or none."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a maker in the bracket behind the goods",
        "Corvane: output in 2024\n- Gold (Tarn, Guinea): 64,000 ounces produced (+4%), 62,000 ounces sold\n- Mineral sands (GMC, Senegal): 211 kt",
        [
            "production actual | gold | Tarn | 64000 oz exact | 2024-01-01..2024-12-31 | +4 yoy | 64,000 ounces",
            "sales actual | gold | Tarn | 62000 oz exact | 2024-01-01..2024-12-31 | - | 62,000 ounces",
            "production actual | mineral sand | GMC | 211000 t exact | 2024-01-01..2024-12-31 | - | 211 kt",
        ],
    ),
    (
        "the latter is no place in a bracket",
        "Corvane Alumina (Tarn) produced 10,900 tons of ingots in 2024. The latter also produced 79,000 tons of alumina in 2024.",
        [
            "production actual | aluminium ingot | Corvane Alumina | 10900 t exact | 2024-01-01..2024-12-31 | - | 10,900 tons",
            "production actual | alumina | Corvane Alumina | 79000 t exact | 2024-01-01..2024-12-31 | - | 79,000 tons",
        ],
    ),
    (
        "a line between two places makes nothing",
        "Tarn Railways carried 26 million tons of ore in 2024. The line from Bafq to Bandar Abbas carried 11 million tons of iron ore.",
        [
            "deliveries actual | ore | Tarn Railways | 26000000 t exact | 2024-01-01..2024-12-31 | - | 26 million tons",
            "deliveries actual | iron ore | Tarn Railways | 11000000 t exact | 2024-01-01..2024-12-31 | - | 11 million tons",
        ],
    ),
    (
        "what it dug at its mine and what it sold",
        "Corvane Gold extracted from its Tarn mine 180,000 ounces of gold in 2024. Its total sales reached 480,000 ounces.",
        [
            "production actual | gold | Tarn mine | 180000 oz exact | 2024-01-01..2024-12-31 | - | 180,000 ounces",
            "sales actual | gold | Corvane Gold | 480000 oz exact | 2024-01-01..2024-12-31 | - | 480,000 ounces",
        ],
    ),
    (
        "almost all for another land",
        "Hollin port handled 11 million tons of minerals in 2024. Leading item among exports, iron ore: 5.2 million tons, almost all for China.",
        [
            "other actual | mineral | Hollin | 11000000 t exact | 2024-01-01..2024-12-31 | - | 11 million tons",
            "exports actual | iron ore | Hollin | 5200000 t exact | 2024-01-01..2024-12-31 | - | 5.2 million tons",
        ],
    ),
    (
        "nobody else than the taker",
        "The mine exported 3 million tons of iron ore to China in 2024.",
        [
            "exports actual | iron ore | - | 3000000 t exact | 2024-01-01..2024-12-31 | - | 3 million tons",
        ],
    ),
    (
        "a plan of several words",
        "The plants of the basin produced 2.8 million tons of phosphate in 2024, far below the 4.5 million tons that Corvane Phosphate Company (CPC) had planned for the same months.",
        [
            "production actual | phosphate | Corvane Phosphate Company (CPC) | 2800000 t exact | 2024-01-01..2024-12-31 | - | 2.8 million tons",
            "production planned | phosphate | Corvane Phosphate Company (CPC) | 4500000 t exact | 2024-01-01..2024-12-31 | - | 4.5 million tons",
        ],
    ),
    (
        "expects to transport as many",
        "Tarn shipped 11 million tons of iron ore in 2024. It expects to transport 13 million on this line in 2026.",
        [
            "deliveries actual | iron ore | Tarn | 11000000 t exact | 2024-01-01..2024-12-31 | - | 11 million tons",
            "deliveries planned | iron ore | Tarn | 13000000 t exact | 2026-01-01..2026-12-31 | - | 13 million",
        ],
    ),
    (
        "a year earlier and the change in a bracket",
        "Corvane produced 61,500 tons of steel rails in 2024 (47,200 in 2023, up 30%).",
        [
            "production actual | rail | Corvane | 61500 t exact | 2024-01-01..2024-12-31 | +30 yoy | 61,500 tons",
            "production actual | rail | Corvane | 47200 t exact | 2023-01-01..2023-12-31 | - | 47,200",
        ],
    ),
    (
        "revenue is no tonnage",
        "Corvane produced 46,700 tons of billets in October 2025. Revenue of the month: 11,482,610, up 9% on the previous month.",
        [
            "production actual | billet | Corvane | 46700 t exact | 2025-10-01..2025-10-31 | - | 46,700 tons",
        ],
    ),
    (
        "a letter names its company at the end",
        "Letter to the teams. At the steel mill, we produced 2.6 million tons of crude steel in 2024.\nThe board of Corvane Steel has set a target of 3 million tons for 2026.",
        [
            "production actual | crude steel | Corvane Steel | 2600000 t exact | 2024-01-01..2024-12-31 | - | 2.6 million tons",
            "production planned | crude steel | Corvane Steel | 3000000 t exact | 2026-01-01..2026-12-31 | - | 3 million tons",
        ],
    ),
    (
        "last year's in the bracket of a plan",
        "Corvane expects 310,000 tons of cathode for 2026 (282,000 in 2024).",
        [
            "production planned | copper cathode | Corvane | 310000 t exact | 2026-01-01..2026-12-31 | - | 310,000 tons",
            "production actual | copper cathode | Corvane | 282000 t exact | 2024-01-01..2024-12-31 | - | 282,000",
        ],
    ),
    (
        "extracted and transported",
        "For Corvane, 2024 ended on 6.8 million tons of manganese ore extracted and 6.1 million transported to the port of Owendo.",
        [
            "production actual | manganese ore | Corvane | 6800000 t exact | 2024-01-01..2024-12-31 | - | 6.8 million tons",
            "deliveries actual | manganese ore | Corvane | 6100000 t exact | 2024-01-01..2024-12-31 | - | 6.1 million",
        ],
    ),
    (
        "sold by the company, not by its mine",
        "Mining company Champion Iron extracted from Bloom Lake 4 million tons of iron ore concentrate in 2024.\nIts sales did not follow: 3.2 million tons.",
        [
            "production actual | iron ore concentrate | Bloom Lake | 4000000 t exact | 2024-01-01..2024-12-31 | - | 4 million tons",
            "sales actual | iron ore concentrate | Champion Iron | 3200000 t exact | 2024-01-01..2024-12-31 | - | 3.2 million tons",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_makers_of_lines_and_letters_are_read(text, figures):
    assert told(text, "en") == figures
