"""English: a change of another stretch, per cents of money, plans that are over, reasons that name an ore, who says what of a mine."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "output of another stretch is up",
        "Zinc production in Corvania hit 41,300 tonnes in May 2025, with output for the first five months of the year up 8%.",
        [
            "production actual | zinc | Corvania | 41300 t exact | 2025-05-01..2025-05-31 | - | 41,300 tonnes",
        ],
    ),
    (
        "bringing a longer time up",
        "Zinc output in Corvania came to 41,300 tonnes in May 2025, bringing output in the first five months up 8%.",
        [
            "production actual | zinc | Corvania | 41300 t exact | 2025-05-01..2025-05-31 | - | 41,300 tonnes",
        ],
    ),
    (
        "bracket behind money",
        "Corvania exported 4.39 million tonnes of manganese ore in the first half of 2025, earning $652.26 million (+5.9% YoY).",
        [
            "exports actual | manganese ore | Corvania | 4390000 t exact | 2025-01-01..2025-06-30 | - | 4.39 million tonnes",
        ],
    ),
    (
        "bracket behind money in words",
        "Tarn exported 2.3 million tons of iron ore concentrate worth $210 million (12% more than a year ago) in the first half of 2025.",
        [
            "exports actual | iron ore concentrate | Tarn | 2300000 t exact | 2025-01-01..2025-06-30 | - | 2.3 million tons",
        ],
    ),
    (
        "the actual number",
        "The plan of Tarn Mining for the first half of 2025 was 380,000 tons of copper concentrate but the actual number is 400,600 tons.",
        [
            "production planned | copper concentrate | Tarn Mining | 380000 t exact | 2025-01-01..2025-06-30 | - | 380,000 tons",
            "production actual | copper concentrate | Tarn Mining | 400600 t exact | 2025-01-01..2025-06-30 | - | 400,600 tons",
        ],
    ),
    (
        "had planned but made",
        "Corvane Steel had planned to produce 210,000 tonnes of billet in the second quarter but made 198,000 tonnes.",
        [
            "production planned | billet | Corvane Steel | 210000 t exact | 2025-04-01..2025-06-30 | - | 210,000 tonnes",
            "production actual | billet | Corvane Steel | 198000 t exact | 2025-04-01..2025-06-30 | - | 198,000 tonnes",
        ],
    ),
    (
        "was to produce in a month that is over",
        "Corvane Steel was to produce 210,000 tonnes of billet in June, but the actual output was 190,000 tonnes.",
        [
            "production planned | billet | Corvane Steel | 210000 t exact | 2025-06-01..2025-06-30 | - | 210,000 tonnes",
            "production actual | billet | Corvane Steel | 190000 t exact | 2025-06-01..2025-06-30 | - | 190,000 tonnes",
        ],
    ),
    (
        "production of a fiscal year beside an estimate",
        "The revised forecast of Corvane is below its prior estimate of 140,000 tonnes to 150,000 tonnes of zinc and fiscal 2022 production of 193,563 tonnes.",
        [
            "production planned | zinc | Corvane | 140000..150000 t exact | - | - | 140,000 tonnes to 150,000 tonnes",
            "production actual | zinc | Corvane | 193563 t exact | 2022-01-01..2022-12-31 | - | 193,563 tonnes",
        ],
    ),
    (
        "output less for poorer ore",
        "Corvane Mining cut its guidance for spodumene concentrate production from the Tarn operations. Full-year production would now be 114,000 tonnes on account of lower-grade ore.",
        [
            "production planned | spodumene concentrate | Corvane Mining | 114000 t exact | 2025-01-01..2025-12-31 | - | 114,000 tonnes",
        ],
    ),
    (
        "the company said a mine's production",
        "The company said Hollin zinc production was 80,000 tonnes in the second half of 2024.",
        [
            "production actual | zinc | Hollin | 80000 t exact | 2024-07-01..2024-12-31 | - | 80,000 tonnes",
        ],
    ),
    (
        "end of a month with its name in a bracket",
        "Until the end of the fourth month (Tir), Gol Gohar produced 4.1 million tons of pellets.",
        [
            "production actual | iron ore pellet | Gol Gohar | 4100000 t exact | 2025-03-21..2025-07-22 | - | 4.1 million tons",
        ],
    ),
    (
        "excluded producer",
        "Tarn Steel made 3 million tons of steel in the first quarter of 2025. The sales of all Indian steelmakers, excluding Tarn Steel, rose 2 per cent to 10.9 million tons of steel in the same quarter.",
        [
            "production actual | steel | Tarn Steel | 3000000 t exact | 2025-01-01..2025-03-31 | - | 3 million tons",
            "sales actual | steel | India | 10900000 t exact | 2025-01-01..2025-03-31 | +2 yoy | 10.9 million tons",
        ],
    ),
    (
        "base in a bracket before its period",
        "Nordvik Steel has reported that its production rose to 7.59 million tonnes (7.55 mt). Sales volume of Nordvik Steel was down 3 per cent in the second quarter of 2025 at 7.1 mt.",
        [
            "production actual | steel | Nordvik Steel | 7590000 t exact | 2025-04-01..2025-06-30 | - | 7.59 million tonnes",
            "production actual | steel | Nordvik Steel | 7550000 t exact | 2024-04-01..2024-06-30 | - | 7.55 mt",
            "sales actual | steel | Nordvik Steel | 7100000 t exact | 2025-04-01..2025-06-30 | -3 yoy | 7.1 mt",
        ],
    ),
    (
        "imports of a whole sector",
        "Imports of cement were 24,000 tons in the first half of 2025. The total imports in the mining and mineral industries sector in the first half of 2025 were 2,280,312 tons.",
        [
            "imports actual | cement | - | 24000 t exact | 2025-01-01..2025-06-30 | - | 24,000 tons",
            "imports actual | mineral | - | 2280312 t exact | 2025-01-01..2025-06-30 | - | 2,280,312 tons",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_stories_of_plans_and_reasons(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "en") == expected
