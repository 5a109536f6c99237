"""English: when something was made, moves told once, amounts in the bracket of a time gone by, each before its verb."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "when it was made, told of a record",
        "Tarn produced 18,600 tons of zinc in 2024. The best so far was in 2019, when the mine produced 21,000 tons.",
        [
            "production actual | zinc | Tarn | 18600 t exact | 2024-01-01..2024-12-31 | - | 18,600 tons",
            "production actual | zinc | Tarn | 21000 t exact | 2019-01-01..2019-12-31 | - | 21,000 tons",
        ],
    ),
    (
        "when it was made, told of an opening",
        "Corvane produced 18,600 tons of zinc in 2024. Its mine reopened in 2021, when it produced 2,000 tons.",
        [
            "production actual | zinc | Corvane | 18600 t exact | 2024-01-01..2024-12-31 | - | 18,600 tons",
            "production actual | zinc | Corvane | 2000 t exact | 2021-01-01..2021-12-31 | - | 2,000 tons",
        ],
    ),
    (
        "verb of a move said once",
        "Nordland's reserves of iron ore grew by 90 million tons in 2024 and its coal reserves by 12 million tons.",
        [
            "other actual | iron ore | Nordland | 90000000 t exact | 2024-01-01..2024-12-31 | - | 90 million tons",
            "other actual | coal | Nordland | 12000000 t exact | 2024-01-01..2024-12-31 | - | 12 million tons",
        ],
    ),
    (
        "a number alone in a list of regions",
        "Germany mined 92 million tons of lignite in 2024. Of that 41.3 million tons came from the Rhineland, with 38.6 from Lusatia and 12 million tons from Central Germany.",
        [
            "production actual | lignite | Germany | 92000000 t exact | 2024-01-01..2024-12-31 | - | 92 million tons",
            "production actual | lignite | Rhineland | 41300000 t exact | 2024-01-01..2024-12-31 | - | 41.3 million tons",
            "production actual | lignite | Lusatia | 38600000 t exact | 2024-01-01..2024-12-31 | - | 38.6",
            "production actual | lignite | Central Germany | 12000000 t exact | 2024-01-01..2024-12-31 | - | 12 million tons",
        ],
    ),
    (
        "long and flat steel",
        "Corvane sold 300,000 tons of flat steel and 120,000 tons of long products in 2024.",
        [
            "sales actual | flat steel | Corvane | 300000 t exact | 2024-01-01..2024-12-31 | - | 300,000 tons",
            "sales actual | long steel product | Corvane | 120000 t exact | 2024-01-01..2024-12-31 | - | 120,000 tons",
        ],
    ),
    (
        "the largest producer with so much",
        "Iran exported 60,000 tons of ferrosilicon in 2024. The largest producer, with 54,200 tons, was Corvane.",
        [
            "exports actual | ferrosilicon | Iran | 60000 t exact | 2024-01-01..2024-12-31 | - | 60,000 tons",
            "production actual | ferrosilicon | Iran | 54200 t exact | 2024-01-01..2024-12-31 | - | 54,200 tons",
        ],
    ),
    (
        "a rate that is raised to another",
        "Corvane is raising the capacity of its Tarn plant from 21,000 tons of ore per day to 24,000 tons.",
        [
            "capacity actual | ore | Tarn plant | 21000 t/day exact | - | - | 21,000 tons",
            "capacity planned | ore | Tarn plant | 24000 t/day exact | - | - | 24,000 tons",
        ],
    ),
    (
        "a measure that is the kind of goods",
        "Sales of rolled steel by Corvane fell by 5 percent to 3.5 million tons in 2024.",
        [
            "sales actual | steel product | Corvane | 3500000 t exact | 2024-01-01..2024-12-31 | -5 yoy | 3.5 million tons",
        ],
    ),
    (
        "a bracket behind the time gone by",
        "Corvane produced 19,000 tons of nickel in the fourth quarter of 2024, up 6 percent on the third quarter (17,900 tons).",
        [
            "production actual | nickel | Corvane | 19000 t exact | 2024-10-01..2024-12-31 | +6 qoq | 19,000 tons",
            "production actual | nickel | Corvane | 17900 t exact | 2024-07-01..2024-09-30 | - | 17,900 tons",
        ],
    ),
    (
        "a bracket behind a month gone by",
        "In October 2025 Corvane produced 19,000 tons of nickel, 6 percent more than in September (17,900 tons).",
        [
            "production actual | nickel | Corvane | 19000 t exact | 2025-10-01..2025-10-31 | +6 mom | 19,000 tons",
            "production actual | nickel | Corvane | 17900 t exact | 2025-09-01..2025-09-30 | - | 17,900 tons",
        ],
    ),
    (
        "each before the verb",
        "Tarn and Hollin each produced about 2.2 million carats in 2024.",
        [
            "production actual | diamond | Tarn | 2200000 ct about | 2024-01-01..2024-12-31 | - | 2.2 million carats",
            "production actual | diamond | Hollin | 2200000 ct about | 2024-01-01..2024-12-31 | - | 2.2 million carats",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_made_when_and_moved_by(text, figures):
    assert told(text, "en") == figures
