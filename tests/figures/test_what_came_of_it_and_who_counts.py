"""What came of something told before, who only counts or takes, and times of something else."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "money taken in is no import",
        "NICICO exported 92,000 tons of copper cathode in 2024, down from 104,000 tons in 2023, and took in $800 million for all that it sold abroad.",
        [
            "exports actual | copper cathode | NICICO | 92000 t exact | 2024-01-01..2024-12-31 | - | 92,000 tons",
            "exports actual | copper cathode | NICICO | 104000 t exact | 2023-01-01..2023-12-31 | - | 104,000 tons",
        ],
    ),
    (
        "output of the next metal",
        "Collahuasi produced 65 million pounds of copper in 2024, and molybdenum output there was put at 8 million pounds.",
        [
            "production actual | copper | Collahuasi | 65000000 lb exact | 2024-01-01..2024-12-31 | - | 65 million pounds",
            "production actual | molybdenum | Collahuasi | 8000000 lb exact | 2024-01-01..2024-12-31 | - | 8 million pounds",
        ],
    ),
    (
        "cement is to be sold",
        "The minister said earlier that more than 18 million tons of cement is to be exported by Turkey in 2026.",
        [
            "exports planned | cement | Turkey | 18000000 t over | 2026-01-01..2026-12-31 | - | 18 million tons",
        ],
    ),
    (
        "built in a first phase",
        "Corvane's smelter at Hollin is designed to produce 300,000 tonnes of aluminium a year in its first phase, and there is room on the site for an expansion to 900,000 tonnes a year.",
        [
            "capacity planned | aluminium | Hollin | 300000 t exact | - | - | 300,000 tonnes",
            "capacity planned | aluminium | Hollin | 900000 t exact | - | - | 900,000 tonnes",
        ],
    ),
    (
        "three-quarters complete",
        "A furnace of its own, designed for 850,000 tonnes of billet a year, stands three-quarters complete beside Corvane's mill.",
        [
            "capacity planned | billet | Corvane | 850000 t exact | - | - | 850,000 tonnes",
        ],
    ),
    (
        "an outlook foresees",
        "Iran's long-term outlook foresees a steelmaking capacity of 55 million tons.",
        [
            "capacity planned | steel | Iran | 55000000 t exact | - | - | 55 million tons",
        ],
    ),
    (
        "what came of being allowed little",
        "In July 2025 some of Iran's mills were allowed to use little power, and crude steel output dropped to 1.7 million tons, from 2.3 million tons in July 2024.",
        [
            "production actual | crude steel | Iran | 1700000 t exact | 2025-07-01..2025-07-31 | - | 1.7 million tons",
            "production actual | crude steel | Iran | 2300000 t exact | 2024-07-01..2024-07-31 | - | 2.3 million tons",
        ],
    ),
    (
        "could point to",
        "This time Corvane could point to 30 million tonnes of coal, dug in 2024.",
        [
            "production actual | coal | Corvane | 30000000 t exact | 2024-01-01..2024-12-31 | - | 30 million tonnes",
        ],
    ),
    (
        "could only deliver",
        "Corvane could only deliver 30,000 tonnes of ore in April 2025 because of floods.",
        [
            "production actual | ore | Corvane | 30000 t exact | 2025-04-01..2025-04-30 | - | 30,000 tonnes",
        ],
    ),
    (
        "behind an opener and an aside",
        "According to IMIDRO, the mine of Zarshouran, inaugurated in 2014, is to bring out three tons of gold in 2026.",
        [
            "production planned | gold | Zarshouran | 3 t exact | 2026-01-01..2026-12-31 | - | three tons",
        ],
    ),
    (
        "whoever has counted them",
        "The bulk of the Tarn deposit is sulphide; in its last estimate, dated 2004, Rio Tinto put the resource at 3.4 million ounces of gold.",
        [
            "reserves actual | gold | Tarn | 3400000 oz exact | - | - | 3.4 million ounces",
        ],
    ),
    (
        "once another site is ready",
        "Peru made 2.3 million tonnes of copper in 2024. Its minister sees 2.5 million tonnes for 2025 and, once the expansion at Toquepala is through, 2.8 million tonnes for 2027.",
        [
            "production actual | copper | Peru | 2300000 t exact | 2024-01-01..2024-12-31 | - | 2.3 million tonnes",
            "production planned | copper | Peru | 2500000 t exact | 2025-01-01..2025-12-31 | - | 2.5 million tonnes",
            "production planned | copper | Peru | 2800000 t exact | 2027-01-01..2027-12-31 | - | 2.8 million tonnes",
        ],
    ),
    (
        "a buyer will receive it",
        "Uralkali made 9 million tonnes of potash in 2024. Under the contract China will receive 1 million tonnes from Russia's producer in the first half of 2026.",
        [
            "production actual | potash | Uralkali | 9000000 t exact | 2024-01-01..2024-12-31 | - | 9 million tonnes",
            "deliveries planned | potash | Uralkali | 1000000 t exact | 2026-01-01..2026-06-30 | - | 1 million tonnes",
        ],
    ),
    (
        "sent to who feeds its furnaces",
        "Venarj mined 92,000 tons of manganese ore in 2024. Esfahan Steel, which feeds its blast furnaces with the low-grade part of that ore, was sent 38,000 tons; it had ordered 45,000 tons.",
        [
            "production actual | manganese ore | Venarj | 92000 t exact | 2024-01-01..2024-12-31 | - | 92,000 tons",
            "deliveries actual | manganese ore | Venarj | 38000 t exact | 2024-01-01..2024-12-31 | - | 38,000 tons",
        ],
    ),
    (
        "the period behind a month of something else",
        "India exported 4.7 million tonnes of finished steel between April and December 2024. A tax laid on it in May 2024 had caught mills by surprise. Imports of finished steel were 4.4 million tonnes in the period.",
        [
            "exports actual | steel product | India | 4700000 t exact | 2024-04-01..2024-12-31 | - | 4.7 million tonnes",
            "imports actual | steel product | India | 4400000 t exact | 2024-04-01..2024-12-31 | - | 4.4 million tonnes",
        ],
    ),
    (
        "so much, and so much in another month",
        "Floods shut the pit of Corvane in May 2025. It made 24,500 tonnes of copper, and 31,000 tonnes in April.",
        [
            "production actual | copper | Corvane | 24500 t exact | 2025-05-01..2025-05-31 | - | 24,500 tonnes",
            "production actual | copper | Corvane | 31000 t exact | 2025-04-01..2025-04-30 | - | 31,000 tonnes",
        ],
    ),
    (
        "months of an Iranian year named once",
        "Chinese bids for Iranian billet fell. Export of semis in the first 7 months of the year is now 3.9Mt. The plan for billet export in the whole of 1404 was 6Mt.",
        [
            "exports actual | semi-finished steel | Iran | 3900000 t exact | 2025-03-21..2025-10-22 | - | 3.9Mt",
            "exports planned | billet | Iran | 6000000 t exact | 2025-03-21..2026-03-20 | - | 6Mt",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_what_came_of_it(text, figures):
    assert told(text, "en") == figures
