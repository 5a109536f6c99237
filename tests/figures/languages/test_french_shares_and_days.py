"""French: who gave how much, what a works can refine, the same date of another year."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "what a works can refine",
        "En 2019, Ambatovy a raffiné 31 000 tonnes de nickel, loin des 58 000 tonnes que le complexe peut raffiner chaque année.",
        [
            "production actual | nickel | Ambatovy | 31000 t exact | 2019-01-01..2019-12-31 | - | 31 000 tonnes",
            "capacity actual | nickel | Ambatovy | 58000 t under | - | - | 58 000 tonnes",
        ],
    ),
    (
        "the same date of a year",
        "La Compagnie des phosphates de Gafsa a produit 2,3 millions de tonnes de phosphate à fin juillet 2024, contre 1,8 million à la même date de 2023.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 2300000 t exact | 2024-01-01..2024-07-31 | - | 2,3 millions de tonnes",
            "production actual | phosphate | Gafsa Phosphate Company | 1800000 t exact | 2023-01-01..2023-07-31 | - | 1,8 million",
        ],
    ),
    (
        "received by the buyer",
        "La CPG a produit 2,3 millions de tonnes de phosphate en 2024. Le Groupe chimique tunisien en a reçu 1,5 million de tonnes.",
        [
            "production actual | phosphate | CPG | 2300000 t exact | 2024-01-01..2024-12-31 | - | 2,3 millions de tonnes",
            "deliveries actual | phosphate | CPG | 1500000 t exact | 2024-01-01..2024-12-31 | - | 1,5 million de tonnes",
        ],
    ),
    (
        "parts assured by each",
        "Les mines gabonaises ont produit 4,2 millions de tonnes de manganèse en 2024. Comilog en a assuré 3,1 millions.",
        [
            "production actual | manganese | Gabon | 4200000 t exact | 2024-01-01..2024-12-31 | - | 4,2 millions de tonnes",
            "production actual | manganese | COMILOG | 3100000 t exact | 2024-01-01..2024-12-31 | - | 3,1 millions",
        ],
    ),
    (
        "will give a year",
        "La mine de Lafigué, en Côte d'Ivoire, fournira 180 000 onces d'or par an.",
        [
            "production planned | gold | Lafigué | 180000 oz exact | - | - | 180 000 onces",
        ],
    ),
    (
        "up to the end of an Iranian month",
        "L'Iran a coulé 502 000 tonnes d'aluminium depuis le début de l'année iranienne jusqu'à la fin du mois de Mehr.",
        [
            "production actual | aluminium | Iran | 502000 t exact | 2025-03-21..2025-10-22 | - | 502 000 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("name", "sentence", "figures"), CASES, ids=[case[0] for case in CASES])
def test_french_shares_and_days(name: str, sentence: str, figures: list[str]) -> None:
    assert told(sentence, "fr") == figures
