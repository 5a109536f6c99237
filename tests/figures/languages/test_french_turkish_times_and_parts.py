"""French and Turkish: times told by their ends, bases in few words, and the mines that a part came from."""

import pytest

from tests.figures.languages.told import told

# (language, what is shown, text, its figures)
CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "fr",
        "months to the end of one",
        "Sur les trois mois à fin septembre, Nordvik a produit 61 000 onces d'or.",
        [
            "production actual | gold | Nordvik | 61000 oz exact | 2025-07-01..2025-09-30 | - | 61 000 onces",
        ],
    ),
    (
        "fr",
        "a fiscal year closed at the end of June",
        "Lors de l'exercice 2024-2025 (clos fin juin), Nordvik a produit 5 100 tonnes de cuivre.",
        [
            "production actual | copper | Nordvik | 5100 t exact | 2024-07-01..2025-06-30 | - | 5 100 tonnes",
        ],
    ),
    (
        "fr",
        "the Iranian year gone by",
        "L'Iran a produit 44 000 tonnes de zinc au cours de l'année iranienne écoulée.",
        [
            "production actual | zinc | Iran | 44000 t exact | 2024-03-20..2025-03-20 | - | 44 000 tonnes",
        ],
    ),
    (
        "fr",
        "the year that has just ended",
        "NICICO a produit 44 000 tonnes de cathodes de cuivre durant l'année iranienne qui vient de s'achever.",
        [
            "production actual | copper cathode | NICICO | 44000 t exact | 2024-03-20..2025-03-20 | - | 44 000 tonnes",
        ],
    ),
    (
        "fr",
        "against the three months before",
        "Nordvik a produit au troisième trimestre 61 000 onces d'or, soit 4 % de moins que lors des trois mois précédents.",
        [
            "production actual | gold | Nordvik | 61000 oz exact | 2025-07-01..2025-09-30 | -4 qoq | 61 000 onces",
        ],
    ),
    (
        "fr",
        "shares that go to mines",
        "La Société nationale des industries iraniennes du cuivre a produit 787 000 tonnes de concentré de cuivre en 1403. Sur ce total, 455 000 tonnes reviennent à Sar Cheshmeh et 130 000 tonnes à Miduk.",
        [
            "production actual | copper concentrate | NICICO | 787000 t exact | 2024-03-20..2025-03-20 | - | 787 000 tonnes",
            "production actual | copper concentrate | Sarcheshmeh | 455000 t exact | 2024-03-20..2025-03-20 | - | 455 000 tonnes",
            "production actual | copper concentrate | Miduk | 130000 t exact | 2024-03-20..2025-03-20 | - | 130 000 tonnes",
        ],
    ),
    (
        "fr",
        "mined at a mine",
        "Nordvik a produit 494 000 tonnes de cuivre en 2024. Quelque 302 000 tonnes ont été extraites de la mine Tarn.",
        [
            "production actual | copper | Nordvik | 494000 t exact | 2024-01-01..2024-12-31 | - | 494 000 tonnes",
            "production actual | copper | Tarn | 302000 t about | 2024-01-01..2024-12-31 | - | 302 000 tonnes",
        ],
    ),
    (
        "fr",
        "millions in brackets behind a sum in billions",
        "La production mondiale d'acier s'est chiffrée à 1 461 millions de tonnes en 2024. La Chine (805,9 millions) et l'Inde (87,3 millions) occupent les deux premières places.",
        [
            "production actual | steel | World | 1461000000 t exact | 2024-01-01..2024-12-31 | - | 1 461 millions de tonnes",
            "production actual | steel | China | 805900000 t exact | 2024-01-01..2024-12-31 | - | 805,9 millions",
            "production actual | steel | India | 87300000 t exact | 2024-01-01..2024-12-31 | - | 87,3 millions",
        ],
    ),
    (
        "tr",
        "from one month to the end of another",
        "Kardemir ocaktan eylül sonuna kadar 5 bin 100 ton çelik üretti.",
        [
            "production actual | steel | Kardemir | 5100 t exact | 2025-01-01..2025-09-30 | - | 5 bin 100 ton",
        ],
    ),
    (
        "tr",
        "half of a year in one word",
        "Kardemir yılın ilk yarıyılında 5 bin 100 ton çelik üretti.",
        [
            "production actual | steel | Kardemir | 5100 t exact | 2025-01-01..2025-06-30 | - | 5 bin 100 ton",
        ],
    ),
    (
        "tr",
        "a year that ended in March",
        "20 Mart'ta sona eren İran yılında İran 44 bin ton çinko üretti.",
        [
            "production actual | zinc | Iran | 44000 t exact | 2024-03-20..2025-03-20 | - | 44 bin ton",
        ],
    ),
    (
        "tr",
        "twelve months to the end of June",
        "Haziranda sona eren 12 ayda Kardemir 5 bin 100 ton çelik üretti.",
        [
            "production actual | steel | Kardemir | 5100 t exact | 2024-07-01..2025-06-30 | - | 5 bin 100 ton",
        ],
    ),
    (
        "tr",
        "October of last year",
        "Kardemir ekimde 5 bin 100 ton çelik üretti; bu rakam geçen yıl ekimde 4 bin 800 tondu.",
        [
            "production actual | steel | Kardemir | 5100 t exact | 2025-10-01..2025-10-31 | - | 5 bin 100 ton",
            "production actual | steel | Kardemir | 4800 t exact | 2024-10-01..2024-10-31 | - | 4 bin 800 tondu",
        ],
    ),
    (
        "tr",
        "against the month before",
        "Nordvik'in bakır üretimi ekimde geçen aya göre yüzde 4 artarak 5 bin 100 tona ulaştı.",
        [
            "production actual | copper | Nordvik | 5100 t exact | 2025-10-01..2025-10-31 | +4 mom | 5 bin 100 tona",
        ],
    ),
    (
        "tr",
        "a rise in a sentence of its own",
        "Kardemir ekimde 5 bin 100 ton çelik üretti. Bir önceki aya göre yüzde 4 artış yaşandı.",
        [
            "production actual | steel | Kardemir | 5100 t exact | 2025-10-01..2025-10-31 | +4 mom | 5 bin 100 ton",
        ],
    ),
    (
        "tr",
        "half a year beside a month",
        "Türkiye'nin nihai çelik tüketimi haziranda yüzde 24 artarak 3 milyon 212 bin tona, ocak-haziran döneminde yüzde 6 yükselişle 18 milyon 600 bin tona ulaştı.",
        [
            "consumption actual | steel product | Turkey | 3212000 t exact | 2025-06-01..2025-06-30 | +24 yoy | 3 milyon 212 bin tona",
            "consumption actual | steel product | Turkey | 18600000 t exact | 2025-01-01..2025-06-30 | +6 yoy | 18 milyon 600 bin tona",
        ],
    ),
    (
        "tr",
        "a year that is to be closed",
        "Kardemir'in dokuz aylık sıvı çelik üretimi 1 milyon 818 bin ton oldu. Genel Müdür, \"2025'i 2,4 milyon tonun üzerinde kapatacağız\" dedi.",
        [
            "production actual | liquid steel | Kardemir | 1818000 t exact | 2025-01-01..2025-09-30 | - | 1 milyon 818 bin ton",
            "production planned | liquid steel | Kardemir | 2400000 t over | 2025-01-01..2025-12-31 | - | 2,4 milyon tonun",
        ],
    ),
    (
        "tr",
        "partners of a mine",
        "Anglo American ile Glencore'un ortak olduğu Collahuasi geçen yıl 559 bin ton bakır üretti.",
        [
            "production actual | copper | Collahuasi | 559000 t exact | 2024-01-01..2024-12-31 | - | 559 bin ton",
        ],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "figures"),
    [(code, text, figures) for code, _, text, figures in CASES],
    ids=[f"{code}: {name}" for code, name, *_ in CASES],
)
def test_french_and_turkish_times_and_parts_are_read(code, text, figures):
    assert told(text, code) == figures
