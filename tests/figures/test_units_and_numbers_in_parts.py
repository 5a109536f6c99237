"""English: units said once before a colon, numbers told in parts and in words, what is counted in carats, May at the head."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "carats of rough",
        "Corvane sold nine million carats of rough in the first half, against thirteen million a year earlier.",
        [
            "sales actual | rough diamond | Corvane | 9000000 ct exact | 2025-01-01..2025-06-30 | - | nine million carats",
            "sales actual | rough diamond | Corvane | 13000000 ct exact | 2024-01-01..2024-06-30 | - | thirteen million",
        ],
    ),
    (
        "carats of nothing named",
        "The company recovered 310,000 carats in the first half.",
        [
            "production actual | diamond | - | 310000 ct exact | 2025-01-01..2025-06-30 | - | 310,000 carats",
        ],
    ),
    (
        "tonnes and kilograms",
        "Corvane produced 5 tonnes and 620 kilograms of gold in 2024 and 5 tonnes 915 kg in 2023.",
        [
            "production actual | gold | Corvane | 5.62 t exact | 2024-01-01..2024-12-31 | - | 5 tonnes and 620 kilograms",
            "production actual | gold | Corvane | 5.915 t exact | 2023-01-01..2023-12-31 | - | 5 tonnes 915 kg",
        ],
    ),
    (
        "kilograms and grams",
        "Corvane recovered 12 kilograms and 400 grams of gold in May 2025.",
        [
            "production actual | gold | Corvane | 0.0124 t exact | 2025-05-01..2025-05-31 | - | 12 kilograms and 400 grams",
        ],
    ),
    (
        "tonnes of one and kilograms of another",
        "Corvane produced 5 tonnes of silver and 620 kilograms of gold in May 2025.",
        [
            "production actual | silver | Corvane | 5 t exact | 2025-05-01..2025-05-31 | - | 5 tonnes",
            "production actual | gold | Corvane | 0.62 t exact | 2025-05-01..2025-05-31 | - | 620 kilograms",
        ],
    ),
    (
        "tonnes and as many kilograms as no rest has",
        "Corvane sold 3 tonnes and 1,400 kilograms of gold in 2024.",
        [
            "sales actual | gold | Corvane | 3 t exact | 2024-01-01..2024-12-31 | - | 3 tonnes",
            "sales actual | gold | Corvane | 1.4 t exact | 2024-01-01..2024-12-31 | - | 1,400 kilograms",
        ],
    ),
    (
        "unit before a colon",
        "Tin production, tonnes: 5,012 in March 2025, 5,745 in February 2025.",
        [
            "production actual | tin | - | 5012 t exact | 2025-03-01..2025-03-31 | - | 5,012",
            "production actual | tin | - | 5745 t exact | 2025-02-01..2025-02-28 | - | 5,745",
        ],
    ),
    (
        "unit in a bracket before a colon",
        "Tin production (tonnes): 5,012 in March 2025, 5,745 in February 2025.",
        [
            "production actual | tin | - | 5012 t exact | 2025-03-01..2025-03-31 | - | 5,012",
            "production actual | tin | - | 5745 t exact | 2025-02-01..2025-02-28 | - | 5,745",
        ],
    ),
    (
        "materials behind a unit",
        "Production in thousand tonnes: copper 31.2, zinc 14.9, lead 3.3.",
        [
            "production actual | copper | - | 31200 t exact | - | - | 31.2",
            "production actual | zinc | - | 14900 t exact | - | - | 14.9",
            "production actual | lead | - | 3300 t exact | - | - | 3.3",
        ],
    ),
    (
        "hundreds of thousands in words",
        "Exports of stone amounted to some two hundred and fifty thousand tons in May 2025.",
        [
            "exports actual | stone | - | 250000 t about | 2025-05-01..2025-05-31 | - | two hundred and fifty thousand tons",
        ],
    ),
    (
        "a hundred thousand",
        "Exports of stone amounted to a hundred thousand tons in May 2025.",
        [
            "exports actual | stone | - | 100000 t exact | 2025-05-01..2025-05-31 | - | a hundred thousand tons",
        ],
    ),
    (
        "million and thousand side by side",
        "Steel output amounted to 5 mln 812 thousand tonnes in May 2025.",
        [
            "production actual | steel | - | 5812000 t exact | 2025-05-01..2025-05-31 | - | 5 mln 812 thousand tonnes",
        ],
    ),
    (
        "thousand and a rest",
        "Exports of stone amounted to 12 thousand and 340 tons in May 2025.",
        [
            "exports actual | stone | - | 12340 t exact | 2025-05-01..2025-05-31 | - | 12 thousand and 340 tons",
        ],
    ),
    (
        "two of a list",
        "Steel and pig iron output was 5 million and 400 thousand tons, respectively, in May 2025.",
        [
            "production actual | steel | - | 5000000 t exact | 2025-05-01..2025-05-31 | - | 5 million",
            "production actual | pig iron | - | 400000 t exact | 2025-05-01..2025-05-31 | - | 400 thousand tons",
        ],
    ),
    (
        "another scale beside a name",
        "Coal output in May 2025: Shanxi 971.09 mln tons, Inner Mongolia 1.035 bln.",
        [
            "production actual | coal | Shanxi | 971090000 t exact | 2025-05-01..2025-05-31 | - | 971.09 mln tons",
            "production actual | coal | Inner Mongolia | 1035000000 t exact | 2025-05-01..2025-05-31 | - | 1.035 bln",
        ],
    ),
    (
        "money behind a name",
        "Corvane sold 2.3 million tons of coal in May 2025, Hollin had 1.2 million in revenue.",
        [
            "sales actual | coal | Corvane | 2300000 t exact | 2025-05-01..2025-05-31 | - | 2.3 million tons",
        ],
    ),
    (
        "May that opens a sentence",
        "May exports of tin came to 5,012 tonnes, from 4,300 tonnes in April.",
        [
            "exports actual | tin | - | 5012 t exact | 2025-05-01..2025-05-31 | - | 5,012 tonnes",
            "exports actual | tin | - | 4300 t exact | 2025-04-01..2025-04-30 | - | 4,300 tonnes",
        ],
    ),
    (
        "m-o-m and y-o-y in a bracket",
        "June pig iron production was 1.61 million tonnes (-2.1% m-o-m, +3.4% y-o-y).",
        [
            "production actual | pig iron | - | 1610000 t exact | 2025-06-01..2025-06-30 | +3.4 yoy | 1.61 million tonnes",
        ],
    ),
    (
        "on-month",
        "Zinc output was 41,300 tonnes in June 2025, up 2% on-month.",
        [
            "production actual | zinc | - | 41300 t exact | 2025-06-01..2025-06-30 | +2 mom | 41,300 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_units_and_numbers_in_parts(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "en") == expected
