"""French: turns of the agencies of Iran, of the Sahel and of Europe's exchanges."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "brought beside what was before",
        "Le Chili a produit 5,5 millions de tonnes de cuivre en 2024, un volume en hausse de 4,9 % quand on le rapproche des 5,25 millions de tonnes de 2023.",
        [
            "production actual | copper | Chile | 5500000 t exact | 2024-01-01..2024-12-31 | +4.9 yoy | 5,5 millions de tonnes",
            "production actual | copper | Chile | 5250000 t exact | 2023-01-01..2023-12-31 | - | 5,25 millions de tonnes",
        ],
    ),
    (
        "so much of better",
        "Le seul mois de mars 2025 s'est soldé au Maroc par 3,1 millions de tonnes de phosphate, soit 12 % de mieux.",
        [
            "production actual | phosphate | Morocco | 3100000 t exact | 2025-03-01..2025-03-31 | +12 yoy | 3,1 millions de tonnes",
        ],
    ),
    (
        "the same months, in the plural",
        "La Tunisie a extrait 2,4 millions de tonnes de phosphate de janvier à août 2025 ; aux mêmes mois de l'an passé, 1,9 million de tonnes avaient été extraites.",
        [
            "production actual | phosphate | Tunisia | 2400000 t exact | 2025-01-01..2025-08-31 | - | 2,4 millions de tonnes",
            "production actual | phosphate | Tunisia | 1900000 t exact | 2024-01-01..2024-08-31 | - | 1,9 million de tonnes",
        ],
    ),
    (
        "its first ounces",
        "Inaugurée en juin 2024, la mine Lafigué a fourni ses 82 000 premières onces d'or en 2024.",
        [
            "production actual | gold | Lafigué | 82000 oz exact | 2024-01-01..2024-12-31 | - | 82 000 premières onces",
        ],
    ),
    (
        "will have been, of what is past",
        "Le troisième trimestre 2024, avec 310 000 onces d'or, aura été le meilleur d'Endeavour Mining.",
        [
            "production actual | gold | Endeavour Mining | 310000 oz exact | 2024-07-01..2024-09-30 | - | 310 000 onces",
        ],
    ),
    (
        "as for deliveries",
        "ArcelorMittal a produit 14,4 Mt d'acier brut au deuxième trimestre 2025. Côté livraisons, le sidérurgiste fait état de 13,8 Mt d'acier.",
        [
            "production actual | crude steel | ArcelorMittal | 14400000 t exact | 2025-04-01..2025-06-30 | - | 14,4 Mt",
            "deliveries actual | steel | ArcelorMittal | 13800000 t exact | 2025-04-01..2025-06-30 | - | 13,8 Mt",
        ],
    ),
    (
        "a statistics office is no producer",
        "Pour l'or brut, l'ANSD chiffre la production du Sénégal en mai 2025 à 1 105,4 kilogrammes.",
        [
            "production actual | gold | Senegal | 1.1054 t exact | 2025-05-01..2025-05-31 | - | 1 105,4 kilogrammes",
        ],
    ),
    (
        "the month before, named in brackets",
        "La production d'acier brut de l'Iran en mai 2025 a augmenté de 3 % par rapport au mois précédent (avril) pour atteindre 3 millions 360 mille tonnes.",
        [
            "production actual | crude steel | Iran | 3360000 t exact | 2025-05-01..2025-05-31 | +3 mom | 3 millions 360 mille tonnes",
        ],
    ),
    (
        "the month that corresponds",
        "Le Gabon a exporté 640 000 tonnes de manganèse en mars 2025, contre 590 000 tonnes le mois correspondant de 2024.",
        [
            "exports actual | manganese | Gabon | 640000 t exact | 2025-03-01..2025-03-31 | - | 640 000 tonnes",
            "exports actual | manganese | Gabon | 590000 t exact | 2024-03-01..2024-03-31 | - | 590 000 tonnes",
        ],
    ),
    (
        "the first six months, misspelt",
        "La Guinée a exporté 48,6 millions de tonnes de bauxite sur les six premier mois de 2023.",
        [
            "exports actual | bauxite | Guinea | 48600000 t exact | 2023-01-01..2023-06-30 | - | 48,6 millions de tonnes",
        ],
    ),
    (
        "who says it, with his title",
        "Selon M. Diallo, la Guinée devrait exporter 150 millions de tonnes de bauxite en 2025.",
        [
            "exports planned | bauxite | Guinea | 150000000 t exact | 2025-01-01..2025-12-31 | - | 150 millions de tonnes",
        ],
    ),
    (
        "sales cycles of diamonds",
        "Les ventes de diamants bruts de De Beers lors des deux 'Sights' du premier trimestre 2024 ont porté sur 4,9 millions de carats.",
        [
            "sales actual | rough diamond | De Beers | 4900000 ct exact | 2024-01-01..2024-03-31 | - | 4,9 millions de carats",
        ],
    ),
    (
        "against that of another mine",
        "La mine d'or de Boungou a livré pour l'année 2024 116 000 onces contre 295 000 pour Houndé.",
        [
            "production actual | gold | Boungou | 116000 oz exact | 2024-01-01..2024-12-31 | - | 116 000 onces",
            "production actual | gold | Houndé | 295000 oz exact | 2024-01-01..2024-12-31 | - | 295 000",
        ],
    ),
    (
        "lists of three, each with its own year before",
        "Les mines d'or Sissingué, Edikan et Yaouré ont respectivement produit 19 000, 47 000 et 44 000 onces au premier trimestre 2025, contre respectivement 34 000, 73 000 et 53 000 onces sur la même période l'année dernière.",
        [
            "production actual | gold | Sissingué | 19000 oz exact | 2025-01-01..2025-03-31 | - | 19 000",
            "production actual | gold | Edikan | 47000 oz exact | 2025-01-01..2025-03-31 | - | 47 000",
            "production actual | gold | Yaouré | 44000 oz exact | 2025-01-01..2025-03-31 | - | 44 000 onces",
            "production actual | gold | Sissingué | 34000 oz exact | 2024-01-01..2024-03-31 | - | 34 000",
            "production actual | gold | Edikan | 73000 oz exact | 2024-01-01..2024-03-31 | - | 73 000",
            "production actual | gold | Yaouré | 53000 oz exact | 2024-01-01..2024-03-31 | - | 53 000 onces",
        ],
    ),
    (
        "behind a land with its amount in brackets",
        "Le Mali occupe la troisième place en Afrique, derrière le Ghana (140 tonnes d'or en 2024) et le Soudan (64 tonnes).",
        [
            "production actual | gold | Ghana | 140 t exact | 2024-01-01..2024-12-31 | - | 140 tonnes",
            "production actual | gold | Sudan | 64 t exact | 2024-01-01..2024-12-31 | - | 64 tonnes",
        ],
    ),
    (
        "thousands told once, between two numbers",
        "La production d'or d'Essakane devrait se situer entre 455 et 478 000 onces en 2025.",
        [
            "production planned | gold | Essakane | 455000..478000 oz exact | 2025-01-01..2025-12-31 | - | 455 et 478 000 onces",
        ],
    ),
    (
        "to the day that is told",
        "La production de phosphate de la CPG a atteint à la date du 5 mai courant 1,1 million de tonnes.",
        [
            "production actual | phosphate | CPG | 1100000 t exact | 2025-01-01..2025-05-05 | - | 1,1 million de tonnes",
        ],
    ),
    (
        "was counting on",
        "La Compagnie des phosphates de Gafsa tablait sur une production de 1,9 million de tonnes de phosphate en 2025.",
        [
            "production planned | phosphate | Gafsa Phosphate Company | 1900000 t exact | 2025-01-01..2025-12-31 | - | 1,9 million de tonnes",
        ],
    ),
    (
        "the one that lies there",
        "Endeavour exploite six mines d'or. Celle située à Karma a livré 10 000 onces en 2024.",
        [
            "production actual | gold | Karma | 10000 oz exact | 2024-01-01..2024-12-31 | - | 10 000 onces",
        ],
    ),
    (
        "the year before the one told",
        "Le Cameroun a produit 951 kg d'or en 2023. L'année précédente, on en était à 656 kg.",
        [
            "production actual | gold | Cameroon | 0.951 t exact | 2023-01-01..2023-12-31 | - | 951 kg",
            "production actual | gold | Cameroon | 0.656 t exact | 2022-01-01..2022-12-31 | - | 656 kg",
        ],
    ),
    (
        "less than a year, in tonnes",
        "La mine Essakane a produit 11 tonnes d'or en 2024, soit environ 2,6 tonnes de moins qu'en 2023.",
        [
            "production actual | gold | Essakane | 11 t exact | 2024-01-01..2024-12-31 | - | 11 tonnes",
            "other actual | gold | Essakane | 2.6 t about | 2024-01-01..2024-12-31 | - | 2,6 tonnes de moins qu'",
        ],
    ),
    (
        "was planned, in the passive",
        "Une production de 31 millions de tonnes d'acier brut était prévue pour 2024 en Turquie.",
        [
            "production planned | crude steel | Turkey | 31000000 t exact | 2024-01-01..2024-12-31 | - | 31 millions de tonnes",
        ],
    ),
    (
        "segments are no producers",
        'Au Maroc, les livraisons de ciment destinées aux segments "Distribution" et "Béton prêt à l\'emploi" ont atteint respectivement 5.053.996 tonnes et 1.631.572 tonnes en 2024.',
        [
            "deliveries actual | cement | Morocco | 5053996 t exact | 2024-01-01..2024-12-31 | - | 5.053.996 tonnes",
            "deliveries actual | cement | Morocco | 1631572 t exact | 2024-01-01..2024-12-31 | - | 1.631.572 tonnes",
        ],
    ),
    (
        "the one based there is no producer",
        "Barrick Gold a publié son bilan le 12 octobre. La compagnie basée au Canada a enregistré une production attribuable de 1,04 million d’onces d’or au troisième trimestre 2024.",
        [
            "production actual | gold | Barrick Gold | 1040000 oz exact | 2024-07-01..2024-09-30 | - | 1,04 million d’onces",
        ],
    ),
    (
        "after that of another quarter",
        "ArcelorMittal a présenté ses résultats du premier trimestre 2025. Sa production d'acier brut est remontée à 14,5 Mt, après 13,2 Mt au quatrième trimestre 2024.",
        [
            "production actual | crude steel | ArcelorMittal | 14500000 t exact | 2025-01-01..2025-03-31 | - | 14,5 Mt",
            "production actual | crude steel | ArcelorMittal | 13200000 t exact | 2024-10-01..2024-12-31 | - | 13,2 Mt",
        ],
    ),
    (
        "two beside another, in turn",
        "La mine Loulo-Gounkoto a livré 141 000 onces d'or en 2024, contre 46 000 et 42 000 onces respectivement pour les mines North Mara et Bulyanhulu en Tanzanie.",
        [
            "production actual | gold | Loulo-Gounkoto | 141000 oz exact | 2024-01-01..2024-12-31 | - | 141 000 onces",
            "production actual | gold | North Mara | 46000 oz exact | 2024-01-01..2024-12-31 | - | 46 000",
            "production actual | gold | Bulyanhulu | 42000 oz exact | 2024-01-01..2024-12-31 | - | 42 000 onces",
        ],
    ),
    (
        "the nation of a complex",
        "La production du complexe aurifère malien Loulo-Gounkoto a atteint 683 750 onces en 2024.",
        [
            "production actual | gold | Loulo-Gounkoto | 683750 oz exact | 2024-01-01..2024-12-31 | - | 683 750 onces",
        ],
    ),
    (
        "ports are no producers",
        "Le complexe sidérurgique Tosyali a exporté, l'an dernier, 131 000 tonnes de rond à béton à partir des ports d'Oran et de Mostaganem.",
        [
            "exports actual | rebar | Tosyali | 131000 t exact | 2024-01-01..2024-12-31 | - | 131 000 tonnes",
        ],
    ),
    (
        "made from ore",
        "Tosyali Algérie produit 3,5 millions de tonnes d'acier long. De ce total, 2,5 millions de tonnes proviennent du minerai de fer.",
        [
            "production actual | long steel | Tosyali Algeria | 3500000 t exact | - | - | 3,5 millions de tonnes",
            "production actual | long steel | Tosyali Algeria | 2500000 t exact | - | - | 2,5 millions de tonnes",
        ],
    ),
    (
        "delivered, and on course",
        "Exploitée par Barrick, la mine Loulo-Gounkoto a livré 700 000 onces d'or l'année dernière et reste en bonne voie pour en produire autant en 2025.",
        [
            "production actual | gold | Loulo-Gounkoto | 700000 oz exact | 2024-01-01..2024-12-31 | - | 700 000 onces",
        ],
    ),
    (
        "was estimated at",
        "En mars 2025, la production d’or du Burkina Faso a été estimée à 4,544 tonnes, enregistrant une baisse de 5,7% par rapport au mois précédent.",
        [
            "production actual | gold | Burkina Faso | 4.544 t about | 2025-03-01..2025-03-31 | -5.7 mom | 4,544 tonnes",
        ],
    ),
    (
        "by the end of the year that is named",
        "KCC prévoit de produire 150.000 tonnes de cuivre et 11.000 tonnes de cobalt d’ici la fin de l’année 2026.",
        [
            "production planned | copper | KCC | 150000 t exact | 2026-01-01..2026-12-31 | - | 150.000 tonnes",
            "production planned | cobalt | KCC | 11000 t exact | 2026-01-01..2026-12-31 | - | 11.000 tonnes",
        ],
    ),
    (
        "we expect to",
        "« Nous espérons produire 270 000 tonnes de cuivre cette année », a déclaré le directeur de KCC.",
        [
            "production planned | copper | KCC | 270000 t exact | 2025-01-01..2025-12-31 | - | 270 000 tonnes",
        ],
    ),
    (
        "an output of Namibia",
        "La production namibienne d'uranium s'est effritée de 3% à 4 496 tonnes en 2024.",
        [
            "production actual | uranium concentrate | Namibia | 4496 t exact | 2024-01-01..2024-12-31 | -3 yoy | 4 496 tonnes",
        ],
    ),
    (
        "a move behind its time",
        "La production de phosphate du Togo a presque doublé en 2024, passant de 799 775 à 1 321 345 tonnes.",
        [
            "production actual | phosphate | Togo | 799775 t exact | 2023-01-01..2023-12-31 | - | 799 775",
            "production actual | phosphate | Togo | 1321345 t exact | 2024-01-01..2024-12-31 | - | 1 321 345 tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, figures: list[str]) -> None:
    assert told(text, "fr") == figures
