"""French and Turkish: what is taken up by "the one", "the latter", "the group", and what goes where or stays in store."""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, text, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "fr",
        "a capital that lost its accent",
        "Nordvik exploite deux mines. A Hollin, elle a extrait 12 000 tonnes de zinc en 2024.",
        [
            "production actual | zinc | Hollin | 12000 t exact | 2024-01-01..2024-12-31 | - | 12 000 tonnes",
        ],
    ),
    (
        "fr",
        "only so much of it",
        "Tarn Mining a extrait 400 000 tonnes de minerai en 2024. Son usine n'en a tiré que 9 100 tonnes de cuivre.",
        [
            "production actual | ore | Tarn Mining | 400000 t exact | 2024-01-01..2024-12-31 | - | 400 000 tonnes",
            "production actual | copper | Tarn Mining | 9100 t exact | 2024-01-01..2024-12-31 | - | 9 100 tonnes",
        ],
    ),
    (
        "fr",
        "to which it was sent",
        "Le complexe de Tarnau a produit 90 000 tonnes de concentré de cuivre en 2024. Le concentré part en camion vers les fonderies de Selby et de Hollin, auxquelles 84 000 tonnes ont été expédiées. Il en reste quelque 6 000 tonnes dans les hangars.",
        [
            "production actual | copper concentrate | Tarnau | 90000 t exact | 2024-01-01..2024-12-31 | - | 90 000 tonnes",
            "deliveries actual | copper concentrate | Tarnau | 84000 t exact | 2024-01-01..2024-12-31 | - | 84 000 tonnes",
            "inventory actual | copper concentrate | Tarnau | 6000 t about | - | - | 6 000 tonnes",
        ],
    ),
    (
        "fr",
        "the one and the other land",
        "L'Inde a devancé le Japon en mars 2024 : 8,4 millions de tonnes d'acier brut pour la première et 8,3 millions pour le second.",
        [
            "production actual | crude steel | India | 8400000 t exact | 2024-03-01..2024-03-31 | - | 8,4 millions de tonnes",
            "production actual | crude steel | Japan | 8300000 t exact | 2024-03-01..2024-03-31 | - | 8,3 millions",
        ],
    ),
    (
        "fr",
        "the one and the other metal",
        "Tarnovy a produit 31 000 tonnes de nickel et 2 800 tonnes de cobalt en 2024. Pour 2025, la société vise 40 000 tonnes du premier et 3 500 tonnes du second.",
        [
            "production actual | nickel | Tarnovy | 31000 t exact | 2024-01-01..2024-12-31 | - | 31 000 tonnes",
            "production actual | cobalt | Tarnovy | 2800 t exact | 2024-01-01..2024-12-31 | - | 2 800 tonnes",
            "production planned | nickel | Tarnovy | 40000 t exact | 2025-01-01..2025-12-31 | - | 40 000 tonnes",
            "production planned | cobalt | Tarnovy | 3500 t exact | 2025-01-01..2025-12-31 | - | 3 500 tonnes",
        ],
    ),
    (
        "fr",
        "at the level of the group",
        "La mine d'or de Hollin, propriété de Nordvik Gold, a livré 46 000 onces en 2024. A l'échelle du groupe, la production a atteint 1,1 million d'onces.",
        [
            "production actual | gold | Hollin | 46000 oz exact | 2024-01-01..2024-12-31 | - | 46 000 onces",
            "production actual | gold | Nordvik Gold | 1100000 oz exact | 2024-01-01..2024-12-31 | - | 1,1 million d'onces",
        ],
    ),
    (
        "fr",
        "who is told by his land",
        "Nordvik Gold a produit 837 000 onces d'or en 2024. A Geita, en Tanzanie, la récolte a été de 163 000 onces. Le sud-africain attend 900 000 onces en 2025.",
        [
            "production actual | gold | Nordvik Gold | 837000 oz exact | 2024-01-01..2024-12-31 | - | 837 000 onces",
            "production actual | gold | Geita | 163000 oz exact | 2024-01-01..2024-12-31 | - | 163 000 onces",
            "production planned | gold | Nordvik Gold | 900000 oz exact | 2025-01-01..2025-12-31 | - | 900 000 onces",
        ],
    ),
    (
        "fr",
        "in a land, with a remark",
        "Selby Gems a remonté 4,8 millions de carats en 2024. En Afrique du Sud, la mine de Hollin, désormais souterraine, a donné 500 000 carats.",
        [
            "production actual | diamond | Selby Gems | 4800000 ct exact | 2024-01-01..2024-12-31 | - | 4,8 millions de carats",
            "production actual | diamond | Hollin | 500000 ct exact | 2024-01-01..2024-12-31 | - | 500 000 carats",
        ],
    ),
    (
        "fr",
        "what the country made of another good",
        "La Chine a produit 94 millions de tonnes d'acier brut en juin 2024. La production de charbon du pays a reculé de 5 %, à 323 millions de tonnes.",
        [
            "production actual | crude steel | China | 94000000 t exact | 2024-06-01..2024-06-30 | - | 94 millions de tonnes",
            "production actual | coal | China | 323000000 t exact | 2024-06-01..2024-06-30 | -5 yoy | 323 millions de tonnes",
        ],
    ),
    (
        "fr",
        "sent by what goes where",
        "La fonderie de Tarnau a coulé 50 000 tonnes de cuivre en 2024. 12 000 tonnes ont pris le chemin de la Chine.",
        [
            "production actual | copper | Tarnau | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 000 tonnes",
            "deliveries actual | copper | Tarnau | 12000 t exact | 2024-01-01..2024-12-31 | - | 12 000 tonnes",
        ],
    ),
    (
        "fr",
        "what we shall do",
        "L'aciérie de Hollin a coulé 9,9 millions de tonnes d'acier en 2024. « Nous passerons les 10 millions de tonnes en 2025 », promet son directeur.",
        [
            "production actual | steel | Hollin | 9900000 t exact | 2024-01-01..2024-12-31 | - | 9,9 millions de tonnes",
            "production planned | steel | Hollin | 10000000 t over | 2025-01-01..2025-12-31 | - | 10 millions de tonnes",
        ],
    ),
    (
        "fr",
        "what a plant took in",
        "L'usine de Hollin a coulé 812 kilos d'or en 2024. Pour en arriver là, elle a traité 301 000 tonnes de minerai d'or. L'objectif de 2025 est de 900 kilos.",
        [
            "production actual | gold | Hollin | 0.812 t exact | 2024-01-01..2024-12-31 | - | 812 kilos",
            "consumption actual | gold ore | Hollin | 301000 t exact | 2024-01-01..2024-12-31 | - | 301 000 tonnes",
            "production planned | gold | Hollin | 0.9 t exact | 2025-01-01..2025-12-31 | - | 900 kilos",
        ],
    ),
    (
        "fr",
        "half of it",
        "Les mines de la province de Yazd ont fourni 39 millions de tonnes de minéraux en 1399. Le minerai de fer en constitue la moitié, avec 21 millions de tonnes.",
        [
            "production actual | mineral | Yazd | 39000000 t exact | 2020-03-20..2021-03-20 | - | 39 millions de tonnes",
            "production actual | iron ore | Yazd | 21000000 t exact | 2020-03-20..2021-03-20 | - | 21 millions de tonnes",
        ],
    ),
    (
        "fr",
        "a name in other letters",
        "La mine d'or de Zarchuran a produit 1,2 tonne d'or en 2023.",
        [
            "production actual | gold | Zarshouran | 1.2 t exact | 2023-01-01..2023-12-31 | - | 1,2 tonne",
        ],
    ),
    (
        "fr",
        "stones for jewels",
        "Hollin Diamonds a vendu 33 millions de carats de diamants en 2024, dont 24 millions de pierres de qualité joaillière.",
        [
            "sales actual | diamond | Hollin Diamonds | 33000000 ct exact | 2024-01-01..2024-12-31 | - | 33 millions de carats",
            "sales actual | gem-quality diamond | Hollin Diamonds | 24000000 ct exact | 2024-01-01..2024-12-31 | - | 24 millions",
        ],
    ),
    (
        "tr",
        "a steelmaker by its town",
        "İran'ın en büyük çelik üreticisi Mübareke, 2023'te 7,1 milyon ton ham çelik üretti.",
        [
            "production actual | crude steel | Mobarakeh Steel Company | 7100000 t exact | 2023-01-01..2023-12-31 | - | 7,1 milyon ton",
        ],
    ),
    (
        "fr",
        "who contributes",
        "Nordvik Gold a produit 1,03 million d'onces d'or en 2024. Sa mine de Hollin y a contribué à hauteur de 598 000 onces, Selby (Philippines) ayant apporté 212 000 onces.",
        [
            "production actual | gold | Nordvik Gold | 1030000 oz exact | 2024-01-01..2024-12-31 | - | 1,03 million d'onces",
            "production actual | gold | Hollin | 598000 oz exact | 2024-01-01..2024-12-31 | - | 598 000 onces",
            "production actual | gold | Selby | 212000 oz exact | 2024-01-01..2024-12-31 | - | 212 000 onces",
        ],
    ),
    (
        "fr",
        "a limit to what it was",
        "Les livraisons de ciment se sont arrêtées à 4,6 millions de tonnes en 2024 au Maroc.",
        [
            "deliveries actual | cement | Morocco | 4600000 t exact | 2024-01-01..2024-12-31 | - | 4,6 millions de tonnes",
        ],
    ),
    (
        "fr",
        "the mine of a province",
        "La mine de Hollin a fourni 333 000 tonnes de cuivre en 2024. La mine du Lualaba en avait donné 105 000 tonnes en 2021.",
        [
            "production actual | copper | Hollin | 333000 t exact | 2024-01-01..2024-12-31 | - | 333 000 tonnes",
            "production actual | copper | Hollin | 105000 t exact | 2021-01-01..2021-12-31 | - | 105 000 tonnes",
        ],
    ),
    (
        "fr",
        "sold to whom",
        "Somavale a extrait 1,1 million de tonnes de phosphate en 2024. La compagnie vend surtout à l'Inde (240 000 t).",
        [
            "production actual | phosphate | Somavale | 1100000 t exact | 2024-01-01..2024-12-31 | - | 1,1 million de tonnes",
            "sales actual | phosphate | Somavale | 240000 t exact | 2024-01-01..2024-12-31 | - | 240 000 t",
        ],
    ),
    (
        "fr",
        "metal of alumina",
        "Le complexe de Hollin a fabriqué 158 000 tonnes d'alumine en 2024. Sa fonderie a coulé 9 000 tonnes de métal.",
        [
            "production actual | alumina | Hollin | 158000 t exact | 2024-01-01..2024-12-31 | - | 158 000 tonnes",
            "production actual | aluminium | Hollin | 9000 t exact | 2024-01-01..2024-12-31 | - | 9 000 tonnes",
        ],
    ),
    (
        "fr",
        "who owns the mines",
        "La production d'or des mines maliennes, principalement détenues par Nordvik Gold, Selby Mining et Hollin Gold, s'est élevée à 30,5 tonnes en 2024.",
        [
            "production actual | gold | Mali | 30.5 t exact | 2024-01-01..2024-12-31 | - | 30,5 tonnes",
        ],
    ),
    (
        "fr",
        "who follows in the ranking",
        "Nordvik Gold devrait produire 21,1 tonnes d'or en 2026, suivi de Selby Mining avec 18,4 tonnes et de Hollin Gold avec 7 tonnes.",
        [
            "production planned | gold | Nordvik Gold | 21.1 t exact | 2026-01-01..2026-12-31 | - | 21,1 tonnes",
            "production planned | gold | Selby Mining | 18.4 t exact | 2026-01-01..2026-12-31 | - | 18,4 tonnes",
            "production planned | gold | Hollin Gold | 7 t exact | 2026-01-01..2026-12-31 | - | 7 tonnes",
        ],
    ),
    (
        "tr",
        "more than in a month of last year",
        "Şili'de eylül 2025'te 478 bin 800 ton bakır üretildi. Bu, geçen yılın eylül ayından yüzde 1,7, bu yılın ağustosundan ise yüzde 3,4 daha az.",
        [
            "production actual | copper | Chile | 478800 t exact | 2025-09-01..2025-09-30 | -1.7 yoy | 478 bin 800 ton",
        ],
    ),
    (
        "tr",
        "taken above so much",
        "Nordvik'in Tarnau madeninde geçen yıl 1 milyon 520 bin ton pelet üretildi. Genel Müdür, bu yıl pelet üretimini 1,6 milyon tonun üzerine taşıyacaklarını söyledi.",
        [
            "production actual | iron ore pellet | Tarnau mine | 1520000 t exact | 2024-01-01..2024-12-31 | - | 1 milyon 520 bin ton",
            "production planned | iron ore pellet | Tarnau mine | 1600000 t over | 2025-01-01..2025-12-31 | - | 1,6 milyon tonun",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"), [(case[0], *case[2:]) for case in CASES], ids=[case[1] for case in CASES]
)
def test_what_is_told(code: str, text: str, figures: list[str]) -> None:
    assert told(text, code) == figures
