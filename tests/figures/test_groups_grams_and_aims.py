"""Groups by land and metal, grams that are no output, aims for years to come. Sentences of our own."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a group by its land and its metal",
        "The Austrian steel group Corvane sold 5 million tons of steel in 2024. The Austrian steel group exported 3 million tons.",
        [
            "sales actual | steel | Corvane | 5000000 t exact | 2024-01-01..2024-12-31 | - | 5 million tons",
            "exports actual | steel | Corvane | 3000000 t exact | 2024-01-01..2024-12-31 | - | 3 million tons",
        ],
    ),
    (
        "what output must reach in years to come",
        "Turkey's gold output hit 42 tons in 2024. In the next five years annual production must reach 100 tons, the minister said.",
        [
            "production actual | gold | Turkey | 42 t exact | 2024-01-01..2024-12-31 | - | 42 tons",
            "production planned | gold | Turkey | 100 t exact | - | - | 100 tons",
        ],
    ),
    (
        "within five years",
        "Tarn mined 42 tons of gold this year. Annual production is expected to reach 100 tons within five years.",
        [
            "production actual | gold | Tarn | 42 t exact | 2025-01-01..2025-12-31 | - | 42 tons",
            "production planned | gold | Tarn | 100 t exact | - | - | 100 tons",
        ],
    ),
    (
        "what an ounce is and a grade in grams",
        "Hollin produced 214,742 ounces of gold in 2024 (1 ounce = 31.10 grams). The ore held more than the calculated 0.54 grams.",
        [
            "production actual | gold | Hollin | 214742 oz exact | 2024-01-01..2024-12-31 | - | 214,742 ounces",
        ],
    ),
    (
        "dateline with a Turkish capital",
        "SANTİAGO (AA) - Corvane produced 5,000 tons of copper in 2024.",
        [
            "production actual | copper | Corvane | 5000 t exact | 2024-01-01..2024-12-31 | - | 5,000 tons",
        ],
    ),
    (
        "what a head says of its lines",
        "Iran's mills made 15 million tons of finished steel in the nine months to December 21, 2024.\n\nExports in nine months, thousand tons:\nBillet and bloom: 2,980\nSlab: 1,610",
        [
            "production actual | steel product | Iran | 15000000 t exact | 2024-03-20..2024-12-20 | - | 15 million tons",
            "exports actual | billet and bloom | Iran | 2980000 t exact | 2024-03-20..2024-12-20 | - | 2,980",
            "exports actual | slab | Iran | 1610000 t exact | 2024-03-20..2024-12-20 | - | 1,610",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_groups_grams_and_aims(text: str, figures: list[str]) -> None:
    assert told(text, "en") == figures
