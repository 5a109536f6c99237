"""English: changes against a quarter that is named, a company behind "the Japanese group", what a converter holds, a
forecast that goes from one amount to another."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "more than in the second quarter and more than a year ago",
        "Rio Tinto delivered 91.3 million tons of iron ore in the third quarter, 12 percent more than in the second quarter and 17 percent more than a year ago.",
        [
            "deliveries actual | iron ore | Rio Tinto | 91300000 t exact | 2025-07-01..2025-09-30 | +17 yoy | 91.3 million tons",
        ],
    ),
    (
        "up compared to the second quarter",
        "In the third quarter Barrick's gold production reached 1.15 million ounces, compared to the second quarter up by 8%.",
        [
            "production actual | gold | Barrick | 1150000 oz exact | 2025-07-01..2025-09-30 | +8 qoq | 1.15 million ounces",
        ],
    ),
    (
        "second quarter of another year",
        "Barrick produced 1.15 million ounces of gold in the third quarter, up 8% compared to the third quarter of 2024.",
        [
            "production actual | gold | Barrick | 1150000 oz exact | 2025-07-01..2025-09-30 | +8 yoy | 1.15 million ounces",
        ],
    ),
    (
        "name behind the group of a nation",
        "The Japanese group Nippon Steel produced 46.3 million tons of steel in 2024.",
        [
            "production actual | steel | Nippon Steel | 46300000 t exact | 2024-01-01..2024-12-31 | - | 46.3 million tons",
        ],
    ),
    (
        "converter with its load",
        "The 120-ton converters of Kardemir made 3 million tons of steel in 2024.",
        [
            "production actual | steel | Kardemir | 3000000 t exact | 2024-01-01..2024-12-31 | - | 3 million tons",
        ],
    ),
    (
        "fell on the month and rose on the year",
        "Turkey produced 6.4 million tons of lignite in September.\n\nLignite production fell 5.6 percent compared to the previous month and rose 16.7 percent compared to the same month of last year.",
        [
            "production actual | lignite | Turkey | 6400000 t exact | 2025-09-01..2025-09-30 | +16.7 yoy | 6.4 million tons",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_stories_told_apart(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "en") == expected
