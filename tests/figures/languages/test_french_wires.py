"""French: names, lists and shares as agencies of Paris and Africa write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "town joined by a small word",
        "ArcelorMittal a produit en 2024 9,8 millions de tonnes d'acier brut, dont 5,2 millions à Dunkerque et 3,1 millions à Fos-sur-Mer.",
        [
            "production actual | crude steel | ArcelorMittal | 9800000 t exact | 2024-01-01..2024-12-31 | - | 9,8 millions de tonnes",
            "production actual | crude steel | Dunkerque | 5200000 t exact | 2024-01-01..2024-12-31 | - | 5,2 millions",
            "production actual | crude steel | Fos-sur-Mer | 3100000 t exact | 2024-01-01..2024-12-31 | - | 3,1 millions",
        ],
    ),
    (
        "phosphate company",
        "La Compagnie des phosphates de Gafsa table sur une production de 5 millions de tonnes de phosphate cette année, après 3,3 millions en 2024.",
        [
            "production planned | phosphate | Gafsa Phosphate Company | 5000000 t exact | 2025-01-01..2025-12-31 | - | 5 millions de tonnes",
            "production actual | phosphate | Gafsa Phosphate Company | 3300000 t exact | 2024-01-01..2024-12-31 | - | 3,3 millions",
        ],
    ),
    (
        "subsidiary in apposition",
        "Au Gabon, la Comilog, filiale d'Eramet, a produit 1,9 Mt de minerai de manganèse au troisième trimestre 2025, soit 2% de plus qu'un an auparavant.",
        [
            "production actual | manganese ore | COMILOG | 1900000 t exact | 2025-07-01..2025-09-30 | +2 yoy | 1,9 Mt",
        ],
    ),
    (
        "nickel within ferronickel",
        "La SLN a produit 44,5 kt de nickel contenu dans le ferronickel en 2024.",
        [
            "production actual | nickel in ferronickel | SLN | 44500 t exact | 2024-01-01..2024-12-31 | - | 44,5 kt",
        ],
    ),
    (
        "laterite is an ore",
        "Le nickel latéritique a reculé à 1 million 430 mille tonnes en 2024 en Côte d'Ivoire.",
        [
            "production actual | nickel ore | Côte d'Ivoire | 1430000 t exact | 2024-01-01..2024-12-31 | - | 1 million 430 mille tonnes",
        ],
    ),
    (
        "finished products of an article on steel",
        "La production d'acier brut de l'Iran a atteint 18,7 millions de tonnes en 2024. Les produits finis ont atteint 9,4 millions de tonnes.",
        [
            "production actual | crude steel | Iran | 18700000 t exact | 2024-01-01..2024-12-31 | - | 18,7 millions de tonnes",
            "production actual | steel product | Iran | 9400000 t exact | 2024-01-01..2024-12-31 | - | 9,4 millions de tonnes",
        ],
    ),
    (
        "last of a list has its scale",
        "En 2024, Mobarakeh a produit 5 976 000 tonnes d'acier brut, l'Aciérie du Khouzestan 3 millions et 153 mille et Esfahan Steel 2,1 millions.",
        [
            "production actual | crude steel | Mobarakeh Steel Company | 5976000 t exact | 2024-01-01..2024-12-31 | - | 5 976 000 tonnes",
            "production actual | crude steel | Khuzestan Steel Company | 3153000 t exact | 2024-01-01..2024-12-31 | - | 3 millions et 153 mille",
            "production actual | crude steel | Esfahan Steel Company | 2100000 t exact | 2024-01-01..2024-12-31 | - | 2,1 millions",
        ],
    ),
    (
        "fertilizer to the end of a month",
        "Le groupe OCP a exporté 12,4 millions de tonnes d'engrais à fin décembre 2024, contre 11,1 millions un an plus tôt.",
        [
            "exports actual | fertilizer | OCP | 12400000 t exact | 2024-01-01..2024-12-31 | - | 12,4 millions de tonnes",
            "exports actual | fertilizer | OCP | 11100000 t exact | 2023-01-01..2023-12-31 | - | 11,1 millions",
        ],
    ),
    (
        "rare material",
        "La Chine a exporté 4 600 tonnes d'oxydes de terres rares et 1 200 tonnes de gallium en mars.",
        [
            "exports actual | rare earth oxide | China | 4600 t exact | 2025-03-01..2025-03-31 | - | 4 600 tonnes",
            "exports actual | gallium | China | 1200 t exact | 2025-03-01..2025-03-31 | - | 1 200 tonnes",
        ],
    ),
    (
        "expects with a margin is a plan",
        "La mine de Tasiast a produit 620 793 onces d'or en 2023. Kinross table pour 2026 sur une production de 610 000 onces, à plus ou moins 5%.",
        [
            "production actual | gold | Tasiast | 620793 oz exact | 2023-01-01..2023-12-31 | - | 620 793 onces",
            "production planned | gold | Kinross | 610000 oz exact | 2026-01-01..2026-12-31 | - | 610 000 onces",
        ],
    ),
    (
        "commissioned long before",
        "Bouskour, entrée en service en 2021, a produit 23 500 tonnes de concentré de cuivre en 2024.",
        [
            "production actual | copper concentrate | Bouskour | 23500 t exact | 2024-01-01..2024-12-31 | - | 23 500 tonnes",
        ],
    ),
    (
        "part by rail",
        "Le Groupe chimique tunisien a reçu 2,6 millions de tonnes de phosphate en 2024, dont 1,4 million par train.",
        [
            "deliveries actual | phosphate | Tunisian Chemical Group | 2600000 t exact | 2024-01-01..2024-12-31 | - | 2,6 millions de tonnes",
            "deliveries actual | phosphate | Tunisian Chemical Group | 1400000 t exact | 2024-01-01..2024-12-31 | - | 1,4 million",
        ],
    ),
    (
        "what could be done",
        "Les producteurs iraniens de lingots d'aluminium ont pu atteindre 453 436 tonnes en 2024.",
        [
            "production actual | aluminium ingot | Iran | 453436 t exact | 2024-01-01..2024-12-31 | - | 453 436 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fr_wires_are_read(text, figures):
    assert told(text, "fr") == figures
