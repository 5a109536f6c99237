"""Turkish: what had been planned, and what was reached so far."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "had planned and only made",
        "Glencore yılın ilk dokuz ayında 477 bin ton demir cevheri üretmeyi planlıyordu ancak yalnızca 403 bin ton üretti.",
        [
            "production planned | iron ore | Glencore | 477000 t exact | 2025-01-01..2025-09-30 | - | 477 bin ton",
            "production actual | iron ore | Glencore | 403000 t exact | 2025-01-01..2025-09-30 | - | 403 bin ton",
        ],
    ),
    (
        "reached so far",
        "Rio Tinto ekimde 63 bin ton demir cevheri üretti, böylece yılın ilk on ayındaki üretimi 615 bin tona ulaştı.",
        [
            "production actual | iron ore | Rio Tinto | 63000 t exact | 2025-10-01..2025-10-31 | - | 63 bin ton",
            "production actual | iron ore | Rio Tinto | 615000 t exact | 2025-01-01..2025-10-31 | - | 615 bin tona",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_had_planned_and_reached(text, figures):
    assert told(text, "tr") == figures
