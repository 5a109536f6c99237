"""French: takers of what was delivered, railways and furnaces, aims set for a year, powders and metals."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "delivered to takers",
        "La CPG en a livré 2,1 millions de tonnes au Groupe chimique tunisien en 2024, a indiqué la compagnie de phosphate.",
        [
            "deliveries actual | phosphate | CPG | 2100000 t exact | 2024-01-01..2024-12-31 | - | 2,1 millions de tonnes",
        ],
    ),
    (
        "money that came of exports",
        "Corvane a exporté 420 000 tonnes de tubes en 2024. Ces ventes ont rapporté 310 millions d'euros.",
        [
            "exports actual | steel pipe | Corvane | 420000 t exact | 2024-01-01..2024-12-31 | - | 420 000 tonnes",
        ],
    ),
    (
        "a year ended at its level",
        "Corvane a fini 2024 à 19 400 tonnes de ferrosilicium.",
        [
            "production actual | ferrosilicon | Corvane | 19400 t exact | 2024-01-01..2024-12-31 | - | 19 400 tonnes",
        ],
    ),
    (
        "the bar of a year",
        "Le conseil de Corvane Steel a fixé la barre de 2026 à 3,2 millions de tonnes d'acier brut.",
        [
            "production planned | crude steel | Corvane Steel | 3200000 t exact | 2026-01-01..2026-12-31 | - | 3,2 millions de tonnes",
        ],
    ),
    (
        "entered in the plan of a year",
        "Quelque 640 000 tonnes de lingots d'aluminium sont inscrites au programme de 2026 pour l'ensemble du pays, rappelle l'Imidro.",
        [
            "production planned | aluminium ingot | Iran | 640000 t about | 2026-01-01..2026-12-31 | - | 640 000 tonnes",
        ],
    ),
    (
        "railways are no iron ore",
        "Les chemins de fer de la République islamique (RAI) ont transporté 12,3 millions de tonnes de minerai de fer en 2024.",
        [
            "deliveries actual | iron ore | Islamic Republic of Iran Railways | 12300000 t exact | 2024-01-01..2024-12-31 | - | 12,3 millions de tonnes",
        ],
    ),
    (
        "blast furnaces",
        "Les hauts fourneaux de Corvane ont coulé 2,2 millions de tonnes de fonte en 2024.",
        [
            "production actual | pig iron | Corvane | 2200000 t exact | 2024-01-01..2024-12-31 | - | 2,2 millions de tonnes",
        ],
    ),
    (
        "left a maker's works",
        "De chez Corvane Steel sont parties 285 000 tonnes de billettes en 2024.",
        [
            "deliveries actual | billet | Corvane Steel | 285000 t exact | 2024-01-01..2024-12-31 | - | 285 000 tonnes",
        ],
    ),
    (
        "ore that waits for its train",
        "Fin 2024, 1,4 million de tonnes de minerai de fer attendaient leur train à Tarn.",
        [
            "inventory actual | iron ore | Tarn | 1400000 t exact | - | - | 1,4 million de tonnes",
        ],
    ),
    (
        "a quarter compared with the second",
        "Corvane a produit au troisième trimestre de 2024 310 000 onces de palladium, en hausse de 6 % par rapport au deuxième.",
        [
            "production actual | palladium | Corvane | 310000 oz exact | 2024-07-01..2024-09-30 | +6 qoq | 310 000 onces",
        ],
    ),
    (
        "metal mined and refined",
        "Hindustan Zinc a produit 265 kt de métal extrait au troisième trimestre de 2024, et 250 kt de métal raffiné.",
        [
            "production actual | mined metal | Hindustan Zinc | 265000 t exact | 2024-07-01..2024-09-30 | - | 265 kt",
            "production actual | refined metal | Hindustan Zinc | 250000 t exact | 2024-07-01..2024-09-30 | - | 250 kt",
        ],
    ),
    (
        "a quarter that makes a half",
        "Tarn a produit 3 050 tonnes d'étain au deuxième trimestre de 2024, ce qui porte son semestre à 6 180 tonnes.",
        [
            "production actual | tin | Tarn | 3050 t exact | 2024-04-01..2024-06-30 | - | 3 050 tonnes",
            "production actual | tin | Tarn | 6180 t exact | 2024-01-01..2024-06-30 | - | 6 180 tonnes",
        ],
    ),
    (
        "saw its own fall",
        "La production de cuivre du Chili a reculé de 2 % en 2024. Escondida, aux mains de BHP, a vu la sienne plonger de 7,4 %, à 1,05 million de tonnes.",
        [
            "production actual | copper | Escondida | 1050000 t exact | 2024-01-01..2024-12-31 | -7.4 yoy | 1,05 million de tonnes",
        ],
    ),
    (
        "what is left in the pits",
        "À la mine d'or de Tarn, il reste 4,1 millions de tonnes de minerai dans les fosses.",
        [
            "inventory actual | gold ore | Tarn | 4100000 t exact | - | - | 4,1 millions de tonnes",
        ],
    ),
    (
        "expected to pass a mark",
        "Tarn a produit 171 kilos d'or au premier semestre de 2025. La mine devrait passer la barre des 350 kilos en 2025.",
        [
            "production actual | gold | Tarn | 0.171 t exact | 2025-01-01..2025-06-30 | - | 171 kilos",
            "production planned | gold | Tarn | 0.35 t over | 2025-01-01..2025-12-31 | - | 350 kilos",
        ],
    ),
    (
        "a pellet plant promised",
        "Le PDG de Sabanour a promis pour l'an prochain une unité de boulettes de 2,4 millions de tonnes par an.",
        [
            "capacity planned | iron ore pellet | Sabanour | 2400000 t exact | - | - | 2,4 millions de tonnes par an",
        ],
    ),
    (
        "silica fume beside ferrosilicon",
        "Iran Ferroalloys a coulé 33 000 tonnes de ferrosilicium en 2024, plus 4 700 tonnes de microsilice récupérées aux filtres.",
        [
            "production actual | ferrosilicon | Iran Ferroalloys | 33000 t exact | 2024-01-01..2024-12-31 | - | 33 000 tonnes",
            "production actual | silica fume | Iran Ferroalloys | 4700 t exact | 2024-01-01..2024-12-31 | - | 4 700 tonnes",
        ],
    ),
    (
        "capacity of concentration raised",
        "La capacité de concentration de Gohar Zamin, aujourd'hui de 10 millions de tonnes par an, sera portée à 15 millions.",
        [
            "capacity actual | iron ore concentrate | Gohar Zamin | 10000000 t exact | - | - | 10 millions de tonnes par an",
            "capacity planned | iron ore concentrate | Gohar Zamin | 15000000 t exact | - | - | 15 millions",
        ],
    ),
    (
        "pellets that reached their towns",
        "En 2024, 2,4 millions de tonnes de boulettes de Sangan ont gagné Ispahan.",
        [
            "deliveries actual | iron ore pellet | Sangan | 2400000 t exact | 2024-01-01..2024-12-31 | - | 2,4 millions de tonnes",
        ],
    ),
    (
        "saw its output melt",
        "Anglo American a vu sa production de cuivre fondre de 6 % à 773 000 tonnes en 2024.",
        [
            "production actual | copper | Anglo American | 773000 t exact | 2024-01-01..2024-12-31 | -6 yoy | 773 000 tonnes",
        ],
    ),
    (
        "saw its sales swell",
        "Corvane a vu ses ventes de zinc gonfler de 5 %, à 210 000 tonnes, en 2024.",
        [
            "sales actual | zinc | Corvane | 210000 t exact | 2024-01-01..2024-12-31 | +5 yoy | 210 000 tonnes",
        ],
    ),
    (
        "enough to produce for years",
        "Les réserves de phosphate de Tarn sont estimées à 1,1 milliard de tonnes, de quoi produire 5 millions de tonnes par an.",
        [
            "reserves actual | phosphate | Tarn | 1100000000 t about | - | - | 1,1 milliard de tonnes",
            "capacity actual | phosphate | Tarn | 5000000 t exact | - | - | 5 millions de tonnes par an",
        ],
    ),
    (
        "stocks that came back to a level",
        "Les stocks de cuivre du LME sont revenus à 208 000 tonnes.",
        [
            "inventory actual | copper | London Metal Exchange | 208000 t exact | - | - | 208 000 tonnes",
        ],
    ),
    (
        "mines of a land that a maker owns",
        "Corvane Zinc a publié ses chiffres de 2024. De ses mines du Rajasthan sont sortis 263 kt de métal extrait.",
        [
            "production actual | mined metal | Corvane Zinc | 263000 t exact | 2024-01-01..2024-12-31 | - | 263 kt",
        ],
    ),
    (
        "a maker in the bracket behind the goods",
        "Corvane : production de 2024\n• Or (Tarn, Guinée) : 2 100 kg produits (+4 %), 1 950 kg vendus",
        [
            "production actual | gold | Tarn | 2.1 t exact | 2024-01-01..2024-12-31 | +4 yoy | 2 100 kg",
            "sales actual | gold | Tarn | 1.95 t exact | 2024-01-01..2024-12-31 | - | 1 950 kg",
        ],
    ),
    (
        "who speaks in a letter",
        "À l'aciérie, nous avons coulé 2,5 millions de tonnes d'acier brut en 2024. Le conseil d'administration de Corvane Steel vise 3 millions de tonnes en 2026.",
        [
            "production actual | crude steel | Corvane Steel | 2500000 t exact | 2024-01-01..2024-12-31 | - | 2,5 millions de tonnes",
            "production planned | crude steel | Corvane Steel | 3000000 t exact | 2026-01-01..2026-12-31 | - | 3 millions de tonnes",
        ],
    ),
    (
        "the railway's plan",
        "Les chemins de fer de la République islamique ont transporté 11 millions de tonnes de minerai de fer en 2024. La RAI compte en transporter 13 millions en 2026.",
        [
            "deliveries actual | iron ore | Islamic Republic of Iran Railways | 11000000 t exact | 2024-01-01..2024-12-31 | - | 11 millions de tonnes",
            "deliveries planned | iron ore | Islamic Republic of Iran Railways | 13000000 t exact | 2026-01-01..2026-12-31 | - | 13 millions",
        ],
    ),
    (
        "first among exports",
        "Le port de Tarn a exporté 11 millions de tonnes de minerais en 2024. Premier poste à l'exportation, le minerai de fer : 5,1 millions de tonnes, presque toutes pour la Chine.",
        [
            "exports actual | ore | Tarn | 11000000 t exact | 2024-01-01..2024-12-31 | - | 11 millions de tonnes",
            "exports actual | iron ore | Tarn | 5100000 t exact | 2024-01-01..2024-12-31 | - | 5,1 millions de tonnes",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_french_takers_and_works_are_read(text, figures):
    assert told(text, "fr") == figures
