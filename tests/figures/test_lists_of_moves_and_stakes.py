"""English: lists whose items each go from one amount to another, stakes counted in, halves of months, differences."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "each item of a list goes from one amount to another",
        "Mexico's gold output rose from 4,120 to 4,310 kg in June 2025, silver from 13,814 to 14,720 tons and zinc from 31,126 to 35,011 tons.",
        [
            "production actual | gold | Mexico | 4.12 t exact | 2024-06-01..2024-06-30 | - | 4,120",
            "production actual | gold | Mexico | 4.31 t exact | 2025-06-01..2025-06-30 | - | 4,310 kg",
            "production actual | silver | Mexico | 13814 t exact | 2024-06-01..2024-06-30 | - | 13,814",
            "production actual | silver | Mexico | 14720 t exact | 2025-06-01..2025-06-30 | - | 14,720 tons",
            "production actual | zinc | Mexico | 31126 t exact | 2024-06-01..2024-06-30 | - | 31,126",
            "production actual | zinc | Mexico | 35011 t exact | 2025-06-01..2025-06-30 | - | 35,011 tons",
        ],
    ),
    (
        "that of a material in a list of moves",
        "In June 2025 Mexico's extraction of fluorspar increased from 119,206 to 127,685 tons (7.1%), that of lead from 13,814 to 14,720 tons (6.6%) and that of zinc from 31,126 to 35,011 tons.",
        [
            "production actual | fluorspar | Mexico | 119206 t exact | 2024-06-01..2024-06-30 | - | 119,206",
            "production actual | fluorspar | Mexico | 127685 t exact | 2025-06-01..2025-06-30 | +7.1 yoy | 127,685 tons",
            "production actual | lead | Mexico | 13814 t exact | 2024-06-01..2024-06-30 | - | 13,814",
            "production actual | lead | Mexico | 14720 t exact | 2025-06-01..2025-06-30 | - | 14,720 tons",
            "production actual | zinc | Mexico | 31126 t exact | 2024-06-01..2024-06-30 | - | 31,126",
            "production actual | zinc | Mexico | 35011 t exact | 2025-06-01..2025-06-30 | - | 35,011 tons",
        ],
    ),
    (
        "stakes that are counted in",
        "Codelco mined 937,000 tons of copper in 2024. Counting its stakes in El Abra (49%), Anglo American Sur (20%) and Quebrada Blanca (10%), production reached 1,016,000 tons.",
        [
            "production actual | copper | Codelco | 937000 t exact | 2024-01-01..2024-12-31 | - | 937,000 tons",
            "production actual | copper | Codelco | 1016000 t exact | 2024-01-01..2024-12-31 | - | 1,016,000 tons",
        ],
    ),
    (
        "half of a month",
        "Chile's copper exports totalled 120,000 tons in the first half of October.",
        [
            "exports actual | copper | Chile | 120000 t exact | 2025-10-01..2025-10-15 | - | 120,000 tons",
        ],
    ),
    (
        "to the middle of an Iranian month",
        "Iran's copper cathode output reached 189,000 tons from the start of the Iranian year, on 21 March, to the middle of the month of Mehr.",
        [
            "production actual | copper cathode | Iran | 189000 t exact | 2025-03-21..2025-10-07 | - | 189,000 tons",
        ],
    ),
    (
        "more than between two months",
        "In the second quarter of 2025 Tarn mined 94,200 tons of copper, 6% more than between January and March.",
        [
            "production actual | copper | Tarn | 94200 t exact | 2025-04-01..2025-06-30 | +6 qoq | 94,200 tons",
        ],
    ),
    (
        "a few tons less than in a year",
        "Corvane's Tarn mine produced 7,104 tons of tin in 2024, 612 less than in 2023, because of faults in the plant.",
        [
            "production actual | tin | Tarn mine | 7104 t exact | 2024-01-01..2024-12-31 | - | 7,104 tons",
            "other actual | tin | Tarn mine | 612 t exact | 2024-01-01..2024-12-31 | - | 612",
        ],
    ),
    (
        "a plant behind what another made",
        "The furnaces of Corvane made 1.9 million tons of sponge iron in 2024 and the pellet plant 3.1 million tons of pellets.",
        [
            "production actual | sponge iron | Corvane | 1900000 t exact | 2024-01-01..2024-12-31 | - | 1.9 million tons",
            "production actual | iron ore pellet | Corvane | 3100000 t exact | 2024-01-01..2024-12-31 | - | 3.1 million tons",
        ],
    ),
    (
        "had forecast for a site",
        "Newmont had forecast for Peñasquito some 330,000 ounces of gold in 2023.",
        [
            "production planned | gold | Peñasquito | 330000 oz about | 2023-01-01..2023-12-31 | - | 330,000 ounces",
        ],
    ),
    (
        "a table that leaves a mine out",
        "Corvane's mines produced 12,000 tons of copper in 2024.\n\nCorvane's guidance for 2026 leaves Cobre Panamá out:\n\nCopper (thousands of tonnes) | 370 – 420\nNickel (thousands of tonnes) | 22 – 25",
        [
            "production actual | copper | Corvane | 12000 t exact | 2024-01-01..2024-12-31 | - | 12,000 tons",
            "production planned | copper | Corvane | 370000..420000 t exact | 2026-01-01..2026-12-31 | - | 370 – 420",
            "production planned | nickel | Corvane | 22000..25000 t exact | 2026-01-01..2026-12-31 | - | 22 – 25",
        ],
    ),
    (
        "an amount of a month",
        "In April 2025 Peru produced 177,900 tons of copper, against 116,300 of April 2024.",
        [
            "production actual | copper | Peru | 177900 t exact | 2025-04-01..2025-04-30 | - | 177,900 tons",
            "production actual | copper | Peru | 116300 t exact | 2024-04-01..2024-04-30 | - | 116,300",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_lists_of_moves_and_stakes(text: str, figures: list[str]) -> None:
    assert told(text, "en") == figures
