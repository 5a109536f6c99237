"""French: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "growth to a value with its producer",
        "La production de cuivre de la RDC a progressé de 12,5 % en 2024 pour atteindre 3,1 millions de tonnes.",
        [
            "production actual | copper | DR Congo | 3100000 t exact | 2024-01-01..2024-12-31 | +12.5 yoy | 3,1 millions de tonnes"
        ],
    ),
    (
        "earlier value behind against",
        "Le Mali a produit 51 tonnes d'or en 2024, contre 66,5 tonnes un an plus tôt.",
        [
            "production actual | gold | Mali | 51 t exact | 2024-01-01..2024-12-31 | - | 51 tonnes",
            "production actual | gold | Mali | 66.5 t exact | 2023-01-01..2023-12-31 | - | 66,5 tonnes",
        ],
    ),
    (
        "cumulated to the end of a month",
        "À fin septembre 2025, la production d'or du Burkina Faso s'est établie à 45,2 tonnes, en hausse de 18 % par rapport à la même période de 2024.",
        [
            "production actual | gold | Burkina Faso | 45.2 t exact | 2025-01-01..2025-09-30 | +18 yoy | 45,2 tonnes"
        ],
    ),
    (
        "first months of the year",
        "Au cours des neuf premiers mois de l'année, la Guinée a exporté 138 millions de tonnes de bauxite.",
        [
            "exports actual | bauxite | Guinea | 138000000 t exact | 2025-01-01..2025-09-30 | - | 138 millions de tonnes"
        ],
    ),
    (
        "first quarter with capital",
        "Au premier trimestre 2025, OCP a exporté 2,4 millions de tonnes de phosphate.",
        [
            "exports actual | phosphate | OCP | 2400000 t exact | 2025-01-01..2025-03-31 | - | 2,4 millions de tonnes"
        ],
    ),
    (
        "second half by number",
        "Eramet a produit 3,3 Mt de minerai de manganèse au 2e semestre 2024.",
        [
            "production actual | manganese ore | Eramet | 3300000 t exact | 2024-07-01..2024-12-31 | - | 3,3 Mt"
        ],
    ),
    (
        "quarter by letter",
        "Au T3 2025, Ivanhoe Mines a produit 71 226 tonnes de cuivre.",
        [
            "production actual | copper | Ivanhoe Mines | 71226 t exact | 2025-07-01..2025-09-30 | - | 71 226 tonnes"
        ],
    ),
    (
        "previous month",
        "En août 2025, la production d'or du Ghana a atteint 12,4 tonnes, en baisse de 3 % par rapport au mois précédent.",
        ["production actual | gold | Ghana | 12.4 t exact | 2025-08-01..2025-08-31 | -3 mom | 12,4 tonnes"],
    ),
    (
        "months joined",
        "De janvier à juin 2025, la Mauritanie a vendu 6,9 millions de tonnes de minerai de fer.",
        [
            "sales actual | iron ore | Mauritania | 6900000 t exact | 2025-01-01..2025-06-30 | - | 6,9 millions de tonnes"
        ],
    ),
    (
        "between two months",
        "Entre avril et juin 2025, Orano a extrait 410 tonnes d'uranium.",
        [
            "production actual | uranium concentrate | Orano | 410 t exact | 2025-04-01..2025-06-30 | - | 410 tonnes"
        ],
    ),
    (
        "a week by its days",
        "Du 6 au 12 octobre 2025, la SMB a exporté 1 023 135 tonnes de bauxite.",
        ["exports actual | bauxite | SMB | 1023135 t exact | 2025-10-06..2025-10-12 | - | 1 023 135 tonnes"],
    ),
    (
        "day that ends a cumulated sum",
        "Au 30 septembre 2025, la Gécamines avait produit 24 500 tonnes de cuivre.",
        [
            "production actual | copper | Gecamines | 24500 t exact | 2025-01-01..2025-09-30 | - | 24 500 tonnes"
        ],
    ),
    (
        "iranian months",
        "L'Iran a produit 21 millions de tonnes d'acier brut au cours des sept premiers mois de l'année iranienne en cours.",
        [
            "production actual | crude steel | Iran | 21000000 t exact | 2025-03-21..2025-10-22 | - | 21 millions de tonnes"
        ],
    ),
    (
        "iranian producer by its french name",
        "La Société nationale iranienne des industries du cuivre a produit 187 300 tonnes de cathodes de cuivre l'an dernier.",
        [
            "production actual | copper cathode | NICICO | 187300 t exact | 2024-03-20..2025-03-20 | - | 187 300 tonnes"
        ],
    ),
    (
        "numbers in mixed words",
        "La production de pellets a totalisé 42 millions 950 mille 856 tonnes en 2024.",
        [
            "production actual | iron ore pellet | - | 42950856 t exact | 2024-01-01..2024-12-31 | - | 42 millions 950 mille 856 tonnes"
        ],
    ),
    (
        "numbers with and",
        "Un million et 21 mille et 457 tonnes de concentré de cuivre ont été produites en 2024.",
        [
            "production actual | copper concentrate | - | 1021457 t exact | 2024-01-01..2024-12-31 | - | Un million et 21 mille et 457 tonnes"
        ],
    ),
    (
        "number words",
        "La mine de Syama a coulé deux cent cinquante mille onces d'or en 2024.",
        [
            "production actual | gold | Syama | 250000 oz exact | 2024-01-01..2024-12-31 | - | deux cent cinquante mille onces"
        ],
    ),
    (
        "point between thousands",
        "Kamoa-Kakula a produit 393.551 tonnes de cuivre en 2024.",
        [
            "production actual | copper | Kamoa-Kakula | 393551 t exact | 2024-01-01..2024-12-31 | - | 393.551 tonnes"
        ],
    ),
    (
        "decimals of three digits",
        "La production industrielle d'or est ressortie à 13,666 tonnes en 2024.",
        ["production actual | gold | - | 13.666 t exact | 2024-01-01..2024-12-31 | - | 13,666 tonnes"],
    ),
    (
        "thousands of tonnes",
        "La Tunisie a exporté 56 milliers de tonnes de phosphate en 2024.",
        [
            "exports actual | phosphate | Tunisia | 56000 t exact | 2024-01-01..2024-12-31 | - | 56 milliers de tonnes"
        ],
    ),
    (
        "target of this year",
        "Endeavour Mining vise une production de 1,2 million d'onces d'or en 2025.",
        [
            "production planned | gold | Endeavour Mining | 1200000 oz exact | 2025-01-01..2025-12-31 | - | 1,2 million d'onces"
        ],
    ),
    (
        "expected to reach",
        "La production d'or de la Côte d'Ivoire devrait atteindre 62 tonnes cette année.",
        ["production planned | gold | Côte d'Ivoire | 62 t exact | 2025-01-01..2025-12-31 | - | 62 tonnes"],
    ),
    (
        "plan by a year",
        "La SNIM prévoit de produire 45 millions de tonnes de minerai de fer d'ici 2031.",
        [
            "production planned | iron ore | SNIM | 45000000 t exact | 2031-01-01..2031-12-31 | - | 45 millions de tonnes"
        ],
    ),
    (
        "counts on a range",
        "Le groupe table sur 6,5 à 7 millions de tonnes de minerai de manganèse en 2025.",
        [
            "production planned | manganese ore | - | 6500000..7000000 t exact | 2025-01-01..2025-12-31 | - | 6,5 à 7 millions de tonnes"
        ],
    ),
    (
        "capacity per year",
        "L'usine de Moanda a une capacité de 65 000 tonnes de silicomanganèse par an.",
        ["capacity actual | silicomanganese | Moanda | 65000 t exact | - | - | 65 000 tonnes"],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_are_read(text, figures):
    assert told(text, "fr") == figures
