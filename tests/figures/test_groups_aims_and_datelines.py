"""Groups behind their subsidiaries, aims that are set or rise on, years by their number. Sentences of our own."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the full year by its number",
        "Corvane produced 23 million tons of iron ore in the full year 2023.",
        [
            "production actual | iron ore | Corvane | 23000000 t exact | 2023-01-01..2023-12-31 | - | 23 million tons",
        ],
    ),
    (
        "the group of a subsidiary",
        "COMILOG, a subsidiary of the French group Eramet, produced 1.7 million tons of manganese ore in the third quarter. The group raised its 2025 target for manganese ore to 7 million tons.",
        [
            "production actual | manganese ore | COMILOG | 1700000 t exact | 2025-07-01..2025-09-30 | - | 1.7 million tons",
            "production planned | manganese ore | Eramet | 7000000 t exact | 2025-01-01..2025-12-31 | - | 7 million tons",
        ],
    ),
    (
        "the company behind the group of a subsidiary",
        "COMILOG, a subsidiary of the French group Eramet, produced 1.7 million tons of manganese ore in the third quarter. The company exported 600,000 tons in September.",
        [
            "production actual | manganese ore | COMILOG | 1700000 t exact | 2025-07-01..2025-09-30 | - | 1.7 million tons",
            "exports actual | manganese ore | COMILOG | 600000 t exact | 2025-09-01..2025-09-30 | - | 600,000 tons",
        ],
    ),
    (
        "a target set",
        "Producers in Zimbabwe delivered 30 tonnes of gold to Fidelity last year, below the target set at 40 tonnes.",
        [
            "deliveries actual | gold | Zimbabwe | 30 t exact | 2024-01-01..2024-12-31 | - | 30 tonnes",
            "deliveries planned | gold | Zimbabwe | 40 t exact | 2024-01-01..2024-12-31 | - | 40 tonnes",
        ],
    ),
    (
        "a plan that was for production of so much",
        "The plan for 2025 is for production of 40 tonnes of gold, while Zimbabwe made 30 tonnes last year.",
        [
            "production planned | gold | Zimbabwe | 40 t exact | 2025-01-01..2025-12-31 | - | 40 tonnes",
            "production actual | gold | Zimbabwe | 30 t exact | 2024-01-01..2024-12-31 | - | 30 tonnes",
        ],
    ),
    (
        "then to rise",
        "Algeria's iron ore production will reach 3 million tons a year in 2026, then rise to 50 million tons a year by 2040.",
        [
            "production planned | iron ore | Algeria | 3000000 t exact | 2026-01-01..2026-12-31 | - | 3 million tons",
            "production planned | iron ore | Algeria | 50000000 t exact | 2040-01-01..2040-12-31 | - | 50 million tons",
        ],
    ),
    (
        "what an output reaches each year",
        "Sukari produced 451 thousand ounces of gold in the first nine months. Egypt's production of gold reaches 16 tons per year.",
        [
            "production actual | gold | Sukari | 451000 oz exact | 2025-01-01..2025-09-30 | - | 451 thousand ounces",
            "production actual | gold | Egypt | 16 t exact | - | - | 16 tons",
        ],
    ),
    (
        "carats of a gem that is weighed too",
        "Workshops at Neyshabur produced 9 million carats of turquoise last year.",
        [
            "production actual | turquoise | Neyshabur | 9000000 ct exact | 2024-01-01..2024-12-31 | - | 9 million carats",
        ],
    ),
    (
        "sulphur as it comes",
        "Mishraq Sulphur exported 18 thousand tons of crude sulphur in April.",
        [
            "exports actual | sulphur | Mishraq Sulphur | 18000 t exact | 2025-04-01..2025-04-30 | - | 18 thousand tons",
        ],
    ),
    (
        "where an agency's story was written",
        "Sanandaj/ 19 April/ IRNA- The Sari Gunay mine produced 2,130 kg of gold bullion in 2024.",
        [
            "production actual | gold | Sari Gunay | 2.13 t exact | 2024-01-01..2024-12-31 | - | 2,130 kg",
        ],
    ),
    (
        "a capacity that stands beside what it is to become",
        "The installed capacity of steel plants in Iran stands at 46 million tons per year, and is expected to reach 55 million tons after the completion of projects under construction.",
        [
            "capacity actual | steel | Iran | 46000000 t exact | - | - | 46 million tons",
            "capacity planned | steel | Iran | 55000000 t exact | - | - | 55 million tons",
        ],
    ),
    (
        "what put an end to it",
        "Guinea Alumina Corporation exported 10.8 million tons of bauxite in 2024. It had sold 9 million tons before the authorities halted exports in October.",
        [
            "exports actual | bauxite | Guinea Alumina Corporation | 10800000 t exact | 2024-01-01..2024-12-31 | - | 10.8 million tons",
            "sales actual | bauxite | Guinea Alumina Corporation | 9000000 t exact | 2024-01-01..2024-12-31 | - | 9 million tons",
        ],
    ),
    (
        "what analysts had thought",
        "Rio Tinto shipped 83.9 million tons of iron ore in the third quarter, below analysts' estimates of 85.6 million tons.",
        [
            "deliveries actual | iron ore | Rio Tinto | 83900000 t exact | 2025-07-01..2025-09-30 | - | 83.9 million tons",
            "deliveries planned | iron ore | Rio Tinto | 85600000 t exact | 2025-07-01..2025-09-30 | - | 85.6 million tons",
        ],
    ),
    (
        "the same period behind a month and a half",
        "Corvane produced 12 thousand tons of copper in June, and 70 thousand tons in the first half. In the same period of last year it was 65 thousand tons.",
        [
            "production actual | copper | Corvane | 12000 t exact | 2025-06-01..2025-06-30 | - | 12 thousand tons",
            "production actual | copper | Corvane | 70000 t exact | 2025-01-01..2025-06-30 | - | 70 thousand tons",
            "production actual | copper | Corvane | 65000 t exact | 2024-01-01..2024-06-30 | - | 65 thousand tons",
        ],
    ),
    (
        "a share that was sold of what was made",
        "Sinai Manganese produced 42 thousand tons of ferromanganese in 2024, against 38 thousand tons in 2023, and exported 60% of it.",
        [
            "production actual | ferromanganese | Sinai Manganese | 42000 t exact | 2024-01-01..2024-12-31 | - | 42 thousand tons",
            "production actual | ferromanganese | Sinai Manganese | 38000 t exact | 2023-01-01..2023-12-31 | - | 38 thousand tons",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_groups_aims_and_datelines(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "en") == expected
