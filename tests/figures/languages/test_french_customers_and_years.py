"""French: annual output, who loaded how much, what was sold abroad, aims."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "annual production after a quarter's",
        "Corvane a produit 169 000 onces d'or au quatrième trimestre de 2024. La production annuelle s'élève à 653 000 onces, en recul de 14 % par rapport aux 762 000 onces de 2023.",
        [
            "production actual | gold | Corvane | 169000 oz exact | 2024-10-01..2024-12-31 | - | 169 000 onces",
            "production actual | gold | Corvane | 653000 oz exact | 2024-01-01..2024-12-31 | -14 yoy | 653 000 onces",
            "production actual | gold | Corvane | 762000 oz exact | 2023-01-01..2023-12-31 | - | 762 000 onces",
        ],
    ),
    (
        "who loaded how much",
        "La Guinée a expédié 61,2 millions de tonnes de bauxite au premier semestre de 2025. La SMB-Winning en a chargé 22,4 millions, la CBG 8,1 millions et Chalco 7,6 millions.",
        [
            "deliveries actual | bauxite | Guinea | 61200000 t exact | 2025-01-01..2025-06-30 | - | 61,2 millions de tonnes",
            "deliveries actual | bauxite | SMB-Winning | 22400000 t exact | 2025-01-01..2025-06-30 | - | 22,4 millions",
            "deliveries actual | bauxite | CBG | 8100000 t exact | 2025-01-01..2025-06-30 | - | 8,1 millions",
            "deliveries actual | bauxite | Chalco | 7600000 t exact | 2025-01-01..2025-06-30 | - | 7,6 millions",
        ],
    ),
    (
        "sold abroad",
        "Esfahan Steel a produit 2,3 millions de tonnes d'acier brut en 2024. À l'étranger, l'entreprise a vendu 1,1 million de tonnes de poutrelles et de billettes.",
        [
            "production actual | crude steel | Esfahan Steel Company | 2300000 t exact | 2024-01-01..2024-12-31 | - | 2,3 millions de tonnes",
            "exports actual | beam and billet | Esfahan Steel Company | 1100000 t exact | 2024-01-01..2024-12-31 | - | 1,1 million de tonnes",
        ],
    ),
    (
        "imports that melted",
        "Les exportations iraniennes ont porté sur 1,8 million de tonnes d'acier en 2024. Les importations d'acier ont, elles, fondu d'un tiers, à 1,02 million de tonnes.",
        [
            "exports actual | steel | Iran | 1800000 t exact | 2024-01-01..2024-12-31 | - | 1,8 million de tonnes",
            "imports actual | steel | Iran | 1020000 t exact | 2024-01-01..2024-12-31 | - | 1,02 million de tonnes",
        ],
    ),
    (
        "aims at",
        "Tarn confirme viser 4,5 millions de tonnes de manganèse en 2026.",
        [
            "production planned | manganese | Tarn | 4500000 t exact | 2026-01-01..2026-12-31 | - | 4,5 millions de tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_french_customers_and_years_are_read(text, figures):
    assert told(text, "fr") == figures
