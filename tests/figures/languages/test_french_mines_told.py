"""French: which of several mines it is, where it is expected, months that follow, bases in brackets."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the two mines with their lands, each in turn",
        "Nordvik Gold a atteint ses objectifs grâce à la production record des mines d'or Selby (Burkina Faso) et Hollin (Ghana). Elles ont respectivement livré 312 000 et 324 000 onces en 2024, contre 295 000 et 313 000 onces en 2023.",
        [
            "production actual | gold | Selby | 312000 oz exact | 2024-01-01..2024-12-31 | - | 312 000",
            "production actual | gold | Hollin | 324000 oz exact | 2024-01-01..2024-12-31 | - | 324 000 onces",
            "production actual | gold | Selby | 295000 oz exact | 2023-01-01..2023-12-31 | - | 295 000",
            "production actual | gold | Hollin | 313000 oz exact | 2023-01-01..2023-12-31 | - | 313 000 onces",
        ],
    ),
    (
        "what is expected where",
        "Nordvik Gold a publié ses prévisions pour 2026. Selby devrait livrer 260 000 à 290 000 onces d'or, alors que 150 000 à 170 000 onces sont attendues à Tarnau.",
        [
            "production planned | gold | Selby | 260000..290000 oz exact | 2026-01-01..2026-12-31 | - | 260 000 à 290 000 onces",
            "production planned | gold | Tarnau | 150000..170000 oz exact | 2026-01-01..2026-12-31 | - | 150 000 à 170 000 onces",
        ],
    ),
    (
        "for a mine of a land",
        "Pour la mine d'or ghanéenne Selby, Nordvik Gold vise 270 000 à 300 000 onces en 2026.",
        [
            "production planned | gold | Selby | 270000..300000 oz exact | 2026-01-01..2026-12-31 | - | 270 000 à 300 000 onces",
        ],
    ),
    (
        "the asset",
        "La hausse est due à la montée en puissance du complexe aurifère Tarnau au Sénégal. L'actif a rapporté 96 000 onces d'or au deuxième trimestre 2025, contre 39 000 onces au premier trimestre.",
        [
            "production actual | gold | Tarnau | 96000 oz exact | 2025-04-01..2025-06-30 | - | 96 000 onces",
            "production actual | gold | Tarnau | 39000 oz exact | 2025-01-01..2025-03-31 | - | 39 000 onces",
        ],
    ),
    (
        "mines in their lands with brackets",
        "Nordvik Gold a produit 300 000 onces d'or en 2024, suivi des mines Selby au Burkina Faso (80 000 onces) et Hollin en Côte d'Ivoire (79 000 onces).",
        [
            "production actual | gold | Nordvik Gold | 300000 oz exact | 2024-01-01..2024-12-31 | - | 300 000 onces",
            "production actual | gold | Selby | 80000 oz exact | 2024-01-01..2024-12-31 | - | 80 000 onces",
            "production actual | gold | Hollin | 79000 oz exact | 2024-01-01..2024-12-31 | - | 79 000 onces",
        ],
    ),
    (
        "leading contributor",
        "La mine d'or burkinabé Selby est restée le premier contributeur de la compagnie avec 277 000 onces en 2024, contre 223 000 onces en 2023.",
        [
            "production actual | gold | Selby | 277000 oz exact | 2024-01-01..2024-12-31 | - | 277 000 onces",
            "production actual | gold | Selby | 223000 oz exact | 2023-01-01..2023-12-31 | - | 223 000 onces",
        ],
    ),
    (
        "another unit in a bracket",
        "Nordvik Gold a publié ses résultats. La mine de Selby, premier actif du pays, a livré 168 000 onces (4,8 tonnes) d'or en 2024.",
        [
            "production actual | gold | Selby | 168000 oz exact | 2024-01-01..2024-12-31 | - | 168 000 onces",
            "production actual | gold | Selby | 4.8 t exact | 2024-01-01..2024-12-31 | - | 4,8 tonnes",
        ],
    ),
    (
        "at the site of",
        "Au Burkina Faso, Nordvik Gold a enregistré 161 000 onces d'or sur le site de Selby et 87 000 onces à Tarnau en 2024.",
        [
            "production actual | gold | Selby | 161000 oz exact | 2024-01-01..2024-12-31 | - | 161 000 onces",
            "production actual | gold | Tarnau | 87000 oz exact | 2024-01-01..2024-12-31 | - | 87 000 onces",
        ],
    ),
    (
        "mine in a bracket of its own",
        "La contribution des mines de Nordvik Gold a été de 181 365 onces d'or dans la mine de Selby (photo) au Ghana et de 152 185 onces à Tarnau en 2024.",
        [
            "production actual | gold | Selby | 181365 oz exact | 2024-01-01..2024-12-31 | - | 181 365 onces",
            "production actual | gold | Tarnau | 152185 oz exact | 2024-01-01..2024-12-31 | - | 152 185 onces",
        ],
    ),
    (
        "months of the year behind the amount",
        "Sur 11 mois, la production de sel du Sénégal est évaluée à 260,7 mille tonnes en 2024 contre 225,4 mille tonnes un an plus tôt, soit une hausse de 15,6 %.",
        [
            "production actual | salt | Senegal | 260700 t about | 2024-01-01..2024-11-30 | +15.6 yoy | 260,7 mille tonnes",
            "production actual | salt | Senegal | 225400 t exact | 2023-01-01..2023-11-30 | - | 225,4 mille tonnes",
        ],
    ),
    (
        "month that follows",
        "La production de sel du Sénégal est passée de 23,1 mille tonnes en mai 2025 à 25,6 mille tonnes le mois suivant.",
        [
            "production actual | salt | Senegal | 23100 t exact | 2025-05-01..2025-05-31 | - | 23,1 mille tonnes",
            "production actual | salt | Senegal | 25600 t exact | 2025-06-01..2025-06-30 | - | 25,6 mille tonnes",
        ],
    ),
    (
        "base in a bracket",
        "La production de sel du Sénégal a atteint 25,6 mille tonnes en juin 2025. Par rapport à la production de juin 2024 (20,6 mille tonnes), il est noté une progression de 24,3 %.",
        [
            "production actual | salt | Senegal | 25600 t exact | 2025-06-01..2025-06-30 | +24.3 yoy | 25,6 mille tonnes",
            "production actual | salt | Senegal | 20600 t exact | 2024-06-01..2024-06-30 | - | 20,6 mille tonnes",
        ],
    ),
    (
        "a paper of the web",
        "D'après un document consulté par Tarnau.net, la production de zircon du Sénégal s'est établie à 57 000 tonnes en 2024.",
        [
            "production actual | zircon | Senegal | 57000 t exact | 2024-01-01..2024-12-31 | - | 57 000 tonnes",
        ],
    ),
    (
        "goods that left ports",
        "La Guinée a publié ses chiffres de la semaine. Au total, 25 navires ont quitté les ports de Kamsar, Dapilon et Conakry, transportant 3,5 millions de tonnes de bauxite et 39 200 tonnes d'alumine.",
        [
            "exports actual | bauxite | Guinea | 3500000 t exact | - | - | 3,5 millions de tonnes",
            "exports actual | alumina | Guinea | 39200 t exact | - | - | 39 200 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_french_mines_told(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
