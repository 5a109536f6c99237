"""French and Turkish: bases, brackets, ranges and aims as whole articles tell them."""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, text, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "fr",
        "held in stock",
        "Nordvik n'a rien extrait en 2024 mais dispose de 140 000 tonnes de phosphate en stock.",
        [
            "inventory actual | phosphate | Nordvik | 140000 t exact | - | - | 140 000 tonnes",
        ],
    ),
    (
        "fr",
        "the second in the world",
        "Le numéro deux mondial de l'acier a livré 5,6 millions de tonnes en 2024.",
        [
            "deliveries actual | steel | - | 5600000 t exact | 2024-01-01..2024-12-31 | - | 5,6 millions de tonnes",
        ],
    ),
    (
        "fr",
        "what had been set as an aim",
        "La mine de Tarnfeld a produit 356 000 tonnes de phosphate en 2024, loin des 530 000 qu'elle s'était fixés.",
        [
            "production actual | phosphate | Tarnfeld | 356000 t exact | 2024-01-01..2024-12-31 | - | 356 000 tonnes",
            "production planned | phosphate | Tarnfeld | 530000 t under | 2024-01-01..2024-12-31 | - | 530 000",
        ],
    ),
    (
        "fr",
        "who shipped alone",
        "De janvier à octobre 2025, la Guinée a embarqué 120 millions de tonnes de bauxite. Nordvik en a expédié à elle seule 41 millions.",
        [
            "deliveries actual | bauxite | Guinea | 120000000 t exact | 2025-01-01..2025-10-31 | - | 120 millions de tonnes",
            "deliveries actual | bauxite | Nordvik | 41000000 t exact | 2025-01-01..2025-10-31 | - | 41 millions",
        ],
    ),
    (
        "fr",
        "more in other words",
        "Corvane a extrait 35 000 carats de diamants en 2024, 6 % de mieux qu'en 2023.",
        [
            "production actual | diamond | Corvane | 35000 ct exact | 2024-01-01..2024-12-31 | +6 yoy | 35 000 carats",
        ],
    ),
    (
        "fr",
        "only so much",
        "La mine de Tarnfeld n'a fourni que 12 000 tonnes de zinc en 2024.",
        [
            "production actual | zinc | Tarnfeld | 12000 t exact | 2024-01-01..2024-12-31 | - | 12 000 tonnes",
        ],
    ),
    (
        "fr",
        "shipments of a year",
        "En 2025, Nordvik s'attend à ce que ses livraisons annuelles de minerai de fer se situent dans le bas de la fourchette de 32 à 33 millions de tonnes.",
        [
            "deliveries planned | iron ore | Nordvik | 32000000..33000000 t exact | 2025-01-01..2025-12-31 | - | 32 à 33 millions de tonnes",
        ],
    ),
    (
        "fr",
        "a quarter that closed with a month",
        "Pour le trimestre clos fin septembre, la production de zinc de Nordvik s'est repliée de 10 % à 18 000 tonnes.",
        [
            "production actual | zinc | Nordvik | 18000 t exact | 2025-07-01..2025-09-30 | -10 yoy | 18 000 tonnes",
        ],
    ),
    (
        "fr",
        "against the first",
        "Au deuxième trimestre 2025, la production d'or de Nordvik est ressortie à 341 000 onces, contre 322 000 au premier.",
        [
            "production actual | gold | Nordvik | 341000 oz exact | 2025-04-01..2025-06-30 | - | 341 000 onces",
            "production actual | gold | Nordvik | 322000 oz exact | 2025-01-01..2025-03-31 | - | 322 000",
        ],
    ),
    (
        "fr",
        "when a year began, in a bracket",
        "Selon l'IMIDRO, 11 millions de tonnes de minerai de fer ont été exportées au cours des neuf premiers mois de 1403 (à compter du 20 mars 2024), contre 17 millions sur la même période de 1402.",
        [
            "exports actual | iron ore | Iran | 11000000 t exact | 2024-03-20..2024-12-20 | - | 11 millions de tonnes",
            "exports actual | iron ore | Iran | 17000000 t exact | 2023-03-21..2023-12-21 | - | 17 millions",
        ],
    ),
    (
        "fr",
        "from artisanal mining",
        "Le Mali attend 60 tonnes d'or pour 2025, en comptant quelque quatre tonnes d'orpaillage.",
        [
            "production planned | gold | Mali | 60 t exact | 2025-01-01..2025-12-31 | - | 60 tonnes",
            "production planned | gold | Mali | 4 t about | 2025-01-01..2025-12-31 | - | quatre tonnes",
        ],
    ),
    (
        "fr",
        "a sentence that opens with a word of no table",
        "La mine de Nordvik a produit 4 000 tonnes de zinc en 2024. Volontiers moins cher, le plomb a atteint 2 000 tonnes.",
        [
            "production actual | zinc | Nordvik | 4000 t exact | 2024-01-01..2024-12-31 | - | 4 000 tonnes",
            "production actual | lead | Nordvik | 2000 t exact | 2024-01-01..2024-12-31 | - | 2 000 tonnes",
        ],
    ),
    (
        "tr",
        "two goods of one verb",
        "Nordvik Çelik, 2024'te 338 bin ton yassı, 54 bin ton uzun mamul sattı.",
        [
            "sales actual | flat steel product | Nordvik | 338000 t exact | 2024-01-01..2024-12-31 | - | 338 bin ton",
            "sales actual | long steel product | Nordvik | 54000 t exact | 2024-01-01..2024-12-31 | - | 54 bin ton",
        ],
    ),
    (
        "tr",
        "two amounts before the verb",
        "Tarnfeld madeni 2024'te 153 milyon libre bakır ve 213 bin ons altın üretti.",
        [
            "production actual | copper | Tarnfeld mine | 153000000 lb exact | 2024-01-01..2024-12-31 | - | 153 milyon libre",
            "production actual | gold | Tarnfeld mine | 213000 oz exact | 2024-01-01..2024-12-31 | - | 213 bin ons",
        ],
    ),
    (
        "tr",
        "a range with units and an ending",
        "Nordvik, 2026 için bakır üretim hedefini 910 bin ton - 1 milyon tondan 730 bin - 790 bin tona indirdi.",
        [
            "production planned | copper | - | 910000..1000000 t exact | 2026-01-01..2026-12-31 | - | 910 bin ton - 1 milyon tondan",
            "production planned | copper | - | 730000..790000 t exact | 2026-01-01..2026-12-31 | - | 730 bin - 790 bin tona",
        ],
    ),
    (
        "tr",
        "close to a capacity",
        "Nordvik Çelik'in kapasitesinin 600 bin tona yaklaştığı açıklandı.",
        [
            "capacity actual | steel | - | 600000 t about | - | - | 600 bin tona",
        ],
    ),
    (
        "tr",
        "a plant to be built",
        "Tarnfeld tesisi 2024'te 15 bin ton borik asit üretti. Bandırma'da ise kapasitesi 100 bin ton olan yeni tesisin temeli atıldı.",
        [
            "production actual | boric acid | Tarnfeld plant | 15000 t exact | 2024-01-01..2024-12-31 | - | 15 bin ton",
            "capacity planned | boric acid | Bandırma | 100000 t exact | - | - | 100 bin ton",
        ],
    ),
    (
        "tr",
        "no name but a network's",
        "Dönmez, Twitter hesabından 2024'te 217 bin ton krom cevheri üretildiğini açıkladı.",
        [
            "production actual | chrome ore | - | 217000 t exact | 2024-01-01..2024-12-31 | - | 217 bin ton",
        ],
    ),
    (
        "tr",
        "within so many years",
        "NICICO, beş yıl içinde katot kapasitesini 400 bin tondan 1 milyon tona yükseltmek istiyor.",
        [
            "capacity actual | copper cathode | NICICO | 400000 t exact | - | - | 400 bin tondan",
            "capacity planned | copper cathode | NICICO | 1000000 t exact | - | - | 1 milyon tona",
        ],
    ),
    (
        "tr",
        "a sentence that opens with a province",
        "Şirketin geçen yılki altın üretimi 71 bin ons olmuştu. Kayseri Tarnfeld'de 21 bin ons altın üretildi.",
        [
            "production actual | gold | - | 71000 oz exact | 2024-01-01..2024-12-31 | - | 71 bin ons",
            "production actual | gold | Kayseri Tarnfeld | 21000 oz exact | 2024-01-01..2024-12-31 | - | 21 bin ons",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [(code, text, figures) for code, _, text, figures in CASES],
    ids=[f"{code}: {name}" for code, name, *_ in CASES],
)
def test_whole_articles_are_read(code, text, figures):
    assert told(text, code) == figures
