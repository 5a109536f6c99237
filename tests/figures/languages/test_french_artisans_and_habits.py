"""French: what artisans make, metric tons of two letters, and what was so far made a year."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "metric tons by two letters",
        "La production de cuivre du Pérou en mars 2025 s'est élevée à 229 850 tm, contre 220 000 tm en janvier.",
        [
            "production actual | copper | Peru | 229850 t exact | 2025-03-01..2025-03-31 | - | 229 850 tm",
            "production actual | copper | Peru | 220000 t exact | 2025-01-01..2025-01-31 | - | 220 000 tm",
        ],
    ),
    (
        "by artisans",
        "En 2024, Corvane a produit 7 tonnes d'or au Mali. Le pays compte aussi sur 6 tonnes dans les mines artisanales.",
        [
            "production actual | gold | Corvane | 7 t exact | 2024-01-01..2024-12-31 | - | 7 tonnes",
            "production planned | gold | Mali | 6 t exact | - | - | 6 tonnes",
        ],
    ),
    (
        "so far a year",
        "Le Kazakhstan a produit 900 tonnes d'uranium au premier semestre 2025. Jusqu'à présent, la production du pays atteignait quelque 1 000 tonnes d'uranium par an.",
        [
            "production actual | uranium concentrate | Kazakhstan | 900 t exact | 2025-01-01..2025-06-30 | - | 900 tonnes",
            "production actual | uranium concentrate | Kazakhstan | 1000 t about | - | - | 1 000 tonnes",
        ],
    ),
    (
        "lower than those made",
        "Les mines du Mali ont produit 44 tonnes d'or de janvier à septembre 2025. La production reste inférieure aux 47,1 tonnes produites sur la même période de l'année précédente.",
        [
            "production actual | gold | Mali | 44 t exact | 2025-01-01..2025-09-30 | - | 44 tonnes",
            "production actual | gold | Mali | 47.1 t exact | 2024-01-01..2024-09-30 | - | 47,1 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text, "fr") == expected
