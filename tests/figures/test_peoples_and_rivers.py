"""Peoples that stand for their lands, rivers that nobody mines for, and plants rebuilt."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "peoples without an article",
        "Russians mined 310 tonnes of gold in 2024, Australians 284 tonnes and the Chinese 380 tonnes.",
        [
            "production actual | gold | Russia | 310 t exact | 2024-01-01..2024-12-31 | - | 310 tonnes",
            "production actual | gold | Australia | 284 t exact | 2024-01-01..2024-12-31 | - | 284 tonnes",
            "production actual | gold | China | 380 t exact | 2024-01-01..2024-12-31 | - | 380 tonnes",
        ],
    ),
    (
        "one people and another",
        "The Chileans produced 49,000 tonnes of lithium in 2024 and Australians 88,000 tonnes.",
        [
            "production actual | lithium | Chile | 49000 t exact | 2024-01-01..2024-12-31 | - | 49,000 tonnes",
            "production actual | lithium | Australia | 88000 t exact | 2024-01-01..2024-12-31 | - | 88,000 tonnes",
        ],
    ),
    (
        "gravels along a river",
        "Corvane dug 12,000 carats from gravels along the Vaal River in May 2025 (May 2024: 11,000 carats).",
        [
            "production actual | diamond | Corvane | 12000 ct exact | 2025-05-01..2025-05-31 | - | 12,000 carats",
            "production actual | diamond | Corvane | 11000 ct exact | 2024-05-01..2024-05-31 | - | 11,000 carats",
        ],
    ),
    (
        "rebuilt so as to make more",
        "Corvane has rebuilt its Tarn smelter so as to make 550,000 tonnes of zinc a year instead of 500,000 tonnes.",
        [
            "capacity actual | zinc | Tarn smelter | 550000 t exact | - | - | 550,000 tonnes",
            "capacity actual | zinc | Tarn smelter | 500000 t exact | - | - | 500,000 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_peoples_and_rivers(text, figures):
    assert told(text, "en") == figures
