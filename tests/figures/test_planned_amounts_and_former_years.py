"""Planned amounts beside what was made of them, and values of former years, months and records."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "share of the planned that was met",
        "Hollin Zinc met 98 percent of the planned 5,000 tons in September 2025 and produced 4,900 tons of zinc.",
        [
            "production planned | zinc | Hollin Zinc | 5000 t exact | 2025-09-01..2025-09-30 | - | 5,000 tons",
            "production actual | zinc | Hollin Zinc | 4900 t exact | 2025-09-01..2025-09-30 | - | 4,900 tons",
        ],
    ),
    (
        "against the planned",
        "Against the planned 5,000 tons of zinc in September 2025, Hollin Zinc produced 4,900 tons.",
        [
            "production planned | zinc | Hollin Zinc | 5000 t exact | 2025-09-01..2025-09-30 | - | 5,000 tons",
            "production actual | zinc | Hollin Zinc | 4900 t exact | 2025-09-01..2025-09-30 | - | 4,900 tons",
        ],
    ),
    (
        "next to a share of the planned, a plan",
        "Hollin Zinc plans to sell half of the planned 5,000 tons of zinc and 2,000 tons of lead in 2026.",
        [
            "sales planned | zinc | Hollin Zinc | 5000 t exact | - | - | 5,000 tons",
            "sales planned | lead | Hollin Zinc | 2000 t exact | 2026-01-01..2026-12-31 | - | 2,000 tons",
        ],
    ),
    (
        "plan that had been set for a month",
        "The plan for September had been set at 5,000 tons of zinc, but actual production of Hollin Zinc reached 4,900 tons.",
        [
            "production planned | zinc | Hollin Zinc | 5000 t exact | 2025-09-01..2025-09-30 | - | 5,000 tons",
            "production actual | zinc | Hollin Zinc | 4900 t exact | 2025-09-01..2025-09-30 | - | 4,900 tons",
        ],
    ),
    (
        "plan of a month to come",
        "The plan of Hollin Zinc for September is set at 5,000 tons of zinc.",
        [
            "production planned | zinc | Hollin Zinc | 5000 t exact | 2026-09-01..2026-09-30 | - | 5,000 tons",
        ],
    ),
    (
        "this figure in the month of last year",
        "Hollin Zinc produced 161,000 tons of zinc in September 2025. This figure in September of last year was 115,000 tons, up 40 percent.",
        [
            "production actual | zinc | Hollin Zinc | 161000 t exact | 2025-09-01..2025-09-30 | +40 yoy | 161,000 tons",
            "production actual | zinc | Hollin Zinc | 115000 t exact | 2024-09-01..2024-09-30 | - | 115,000 tons",
        ],
    ),
    (
        "this figure, told before its month",
        "Hollin Zinc produced 161,000 tons of zinc in September 2025, while this figure was 115,000 tons in September of last year, which shows an increase of 46,000 tons or 40 percent.",
        [
            "production actual | zinc | Hollin Zinc | 161000 t exact | 2025-09-01..2025-09-30 | +40 yoy | 161,000 tons",
            "production actual | zinc | Hollin Zinc | 115000 t exact | 2024-09-01..2024-09-30 | - | 115,000 tons",
            "other actual | zinc | Hollin Zinc | 46000 t exact | 2025-09-01..2025-09-30 | - | 46,000 tons",
        ],
    ),
    (
        "from one year to another",
        "Between 2011 and 2023, Iran's steel production grew from 13.6 million tons to 30 million tons.",
        [
            "production actual | steel | Iran | 13600000 t exact | 2011-01-01..2011-12-31 | - | 13.6 million tons",
            "production actual | steel | Iran | 30000000 t exact | 2023-01-01..2023-12-31 | - | 30 million tons",
        ],
    ),
    (
        "from one year to another, the years behind",
        "Iran's steel production more than doubled from 13.6 million tons to 30 million tons between 2011 and 2023.",
        [
            "production actual | steel | Iran | 13600000 t exact | 2011-01-01..2011-12-31 | - | 13.6 million tons",
            "production actual | steel | Iran | 30000000 t exact | 2023-01-01..2023-12-31 | - | 30 million tons",
        ],
    ),
    (
        "days of an Iranian month",
        "Iran sold 20,000 tons of steel from 11 to 15 Aban.",
        [
            "sales actual | steel | Iran | 20000 t exact | 2025-11-02..2025-11-06 | - | 20,000 tons",
        ],
    ),
    (
        "twelve months of two Iranian years",
        "Gohar Zamin produced 11 million tons of iron ore in the 12 months ended Azar 1403.",
        [
            "production actual | iron ore | Gohar Zamin | 11000000 t exact | 2023-12-22..2024-12-20 | - | 11 million tons",
        ],
    ),
    (
        "when the former record was set",
        "Hollin Zinc produced 5,000 tons of zinc in September 2025 and broke the previous record of 4,900 tons, which was set in May 2019.",
        [
            "production actual | zinc | Hollin Zinc | 5000 t exact | 2025-09-01..2025-09-30 | - | 5,000 tons",
            "production actual | zinc | Hollin Zinc | 4900 t exact | 2019-05-01..2019-05-31 | - | 4,900 tons",
        ],
    ),
    (
        "passed last year's production",
        "Hollin Zinc produced 5,000 tons of zinc and 3,000 tons of lead in the first nine months of 2025, which shows that it passed last year's production.",
        [
            "production actual | zinc | Hollin Zinc | 5000 t exact | 2025-01-01..2025-09-30 | - | 5,000 tons",
            "production actual | lead | Hollin Zinc | 3000 t exact | 2025-01-01..2025-09-30 | - | 3,000 tons",
        ],
    ),
    (
        "which this figure, behind a comma",
        "Hollin Zinc produced 5,000 tons of zinc in the first nine months of 2025, which this figure in the same period of last year, 4,700 tons was.",
        [
            "production actual | zinc | Hollin Zinc | 5000 t exact | 2025-01-01..2025-09-30 | - | 5,000 tons",
            "production actual | zinc | Hollin Zinc | 4700 t exact | 2024-01-01..2024-09-30 | - | 4,700 tons",
        ],
    ),
    (
        "growth of money behind its verb",
        "Hollin Zinc sales over 20 billion rials recorded in September, which compared to September 2024, 68 percent growth had. It sold 5,000 tons of zinc in September 2025.",
        [
            "sales actual | zinc | Hollin Zinc | 5000 t exact | 2025-09-01..2025-09-30 | - | 5,000 tons",
        ],
    ),
    (
        "since an Iranian month",
        "Esfahan Steel has produced 20,000 tons of rail since Esfand 1403.",
        [
            "production actual | rail | Esfahan Steel | 20000 t exact | - | - | 20,000 tons",
        ],
    ),
    (
        "since the Iranian year began",
        "Esfahan Steel has produced 20,000 tons of rail since Farvardin.",
        [
            "production actual | rail | Esfahan Steel | 20000 t exact | 2025-03-21..2025-10-22 | - | 20,000 tons",
        ],
    ),
    (
        "growth over many years",
        "Hollin Steel made 2,100,000 tons of steel in September 2025, showing 50 percent growth in its production over the past four years.",
        [
            "production actual | steel | Hollin Steel | 2100000 t exact | 2025-09-01..2025-09-30 | - | 2,100,000 tons",
        ],
    ),
    (
        "reserves behind concentrate",
        "Hollin produced 250,000 tons of copper concentrate in September 2025. The mine has over 4 billion tons reserves.",
        [
            "production actual | copper concentrate | Hollin | 250000 t exact | 2025-09-01..2025-09-30 | - | 250,000 tons",
            "reserves actual | copper ore | Hollin | 4000000000 t over | - | - | 4 billion tons",
        ],
    ),
    (
        "a list behind a semicolon, of its own year",
        "In 2023 Miduk produced 357 tons of lead and 131 tons of zinc; output in 2022 was 576 tons of lead and 128 tons of zinc.",
        [
            "production actual | lead | Miduk | 357 t exact | 2023-01-01..2023-12-31 | - | 357 tons",
            "production actual | zinc | Miduk | 131 t exact | 2023-01-01..2023-12-31 | - | 131 tons",
            "production actual | lead | Miduk | 576 t exact | 2022-01-01..2022-12-31 | - | 576 tons",
            "production actual | zinc | Miduk | 128 t exact | 2022-01-01..2022-12-31 | - | 128 tons",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sentence_says(text: str, figures: list[str]) -> None:
    assert told(text, "fa") == figures
