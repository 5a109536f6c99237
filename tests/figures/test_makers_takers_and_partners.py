"""Of none of several makers, with whom a plant is owned, who takes in turn, and what came from a mine."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "of none of several makers",
        "In the two months of Farvardin and Ordibehesht 301 thousand tons of coal concentrate was produced in Iran. Kerman Coal produced 93 thousand, Tabas Parvadeh 72 thousand and Eastern Alborz Coal 15 thousand tons.\n\nIn the same period of last year 279 thousand tons was produced.",
        [
            "production actual | coal concentrate | Iran | 301000 t exact | 2025-03-21..2025-05-21 | - | 301 thousand tons",
            "production actual | coal concentrate | Kerman Coal | 93000 t exact | 2025-03-21..2025-05-21 | - | 93 thousand",
            "production actual | coal concentrate | Tabas Parvadeh | 72000 t exact | 2025-03-21..2025-05-21 | - | 72 thousand",
            "production actual | coal concentrate | Eastern Alborz Coal | 15000 t exact | 2025-03-21..2025-05-21 | - | 15 thousand tons",
            "production actual | coal concentrate | Iran | 279000 t exact | 2024-03-20..2024-05-20 | - | 279 thousand tons",
        ],
    ),
    (
        "what was exported of it",
        "Corvane Steel made 900 thousand tons of rebar in May 2025. For its part Hollin Steel produced 800 thousand tons, of which 200 thousand tons were exported.",
        [
            "production actual | rebar | Corvane Steel | 900000 t exact | 2025-05-01..2025-05-31 | - | 900 thousand tons",
            "production actual | rebar | Hollin Steel | 800000 t exact | 2025-05-01..2025-05-31 | - | 800 thousand tons",
            "exports actual | rebar | Hollin Steel | 200000 t exact | 2025-05-01..2025-05-31 | - | 200 thousand tons",
        ],
    ),
    (
        "the group is whose subsidiary was named",
        "COMILOG, a subsidiary of Eramet, mined 5.8 million tons of manganese ore in 2020. The group plans 7 million tons for 2021.",
        [
            "production actual | manganese ore | COMILOG | 5800000 t exact | 2020-01-01..2020-12-31 | - | 5.8 million tons",
            "production planned | manganese ore | Eramet | 7000000 t exact | 2021-01-01..2021-12-31 | - | 7 million tons",
        ],
    ),
    (
        "of the longer stretch, too",
        "Codelco in Chile produced 111 thousand tons of copper in July 2024. The country's production reached 443 thousand tons in the month, and 3.05 million tons since the beginning of the year.",
        [
            "production actual | copper | Codelco | 111000 t exact | 2024-07-01..2024-07-31 | - | 111 thousand tons",
            "production actual | copper | Chile | 443000 t exact | 2024-07-01..2024-07-31 | - | 443 thousand tons",
            "production actual | copper | Chile | 3050000 t exact | 2024-01-01..2024-07-31 | - | 3.05 million tons",
        ],
    ),
    (
        "with whom a plant is owned",
        "Tarn Nickel produced 2,900 tons of nickel in April 2025. The plant, in association with Canada's Hollin, expects to end the year with 33,000 tons.",
        [
            "production actual | nickel | Tarn Nickel | 2900 t exact | 2025-04-01..2025-04-30 | - | 2,900 tons",
            "production planned | nickel | Tarn Nickel | 33000 t exact | 2025-01-01..2025-12-31 | - | 33,000 tons",
        ],
    ),
    (
        "a place and a plant in it",
        "In Hollin, at Corvane Steel 810 thousand tons of rebar was produced in the first half of 2025.",
        [
            "production actual | rebar | Corvane Steel | 810000 t exact | 2025-01-01..2025-06-30 | - | 810 thousand tons",
        ],
    ),
    (
        "those who took it in turn",
        "Turkey exported 1.81 million tons of natural stone in the first four months of 2025. Exports to China fell to 630 thousand tons. The US was second with 220 thousand tons, India third with 150 thousand tons.",
        [
            "exports actual | natural stone | Turkey | 1810000 t exact | 2025-01-01..2025-04-30 | - | 1.81 million tons",
            "exports actual | natural stone | Turkey | 630000 t exact | 2025-01-01..2025-04-30 | - | 630 thousand tons",
            "exports actual | natural stone | Turkey | 220000 t exact | 2025-01-01..2025-04-30 | - | 220 thousand tons",
            "exports actual | natural stone | Turkey | 150000 t exact | 2025-01-01..2025-04-30 | - | 150 thousand tons",
        ],
    ),
    (
        "what came from a mine",
        "Nordvik exported 30.1 million tons of coal in 2024. It produced 27.4 million tons. From Tarn came 21.2 million.",
        [
            "exports actual | coal | Nordvik | 30100000 t exact | 2024-01-01..2024-12-31 | - | 30.1 million tons",
            "production actual | coal | Nordvik | 27400000 t exact | 2024-01-01..2024-12-31 | - | 27.4 million tons",
            "production actual | coal | Tarn | 21200000 t exact | 2024-01-01..2024-12-31 | - | 21.2 million",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "en") == figures
