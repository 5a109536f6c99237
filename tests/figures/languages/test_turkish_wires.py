"""Turkish: names with endings, Iranian months and plans as agencies write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "mine with its ending opens a sentence",
        "Koza Altın 2024'te 104 bin 300 ons altın üretti. Ovacık madeni 31 bin 200 onsla en yüksek katkıyı sağlarken Kaymaz'dan 22 bin 850 ons geldi.",
        [
            "production actual | gold | Koza Altın | 104300 oz exact | 2024-01-01..2024-12-31 | - | 104 bin 300 ons",
            "production actual | gold | Ovacık | 31200 oz exact | 2024-01-01..2024-12-31 | - | 31 bin 200 onsla",
            "production actual | gold | Kaymaz | 22850 oz exact | 2024-01-01..2024-12-31 | - | 22 bin 850 ons",
        ],
    ),
    (
        "ounces that were",
        "Koza Altın 2025'in ilk yarısında 104 bin 300 ons altın üretti; geçen yılın aynı döneminde üretim 142,5 bin onstu.",
        [
            "production actual | gold | Koza Altın | 104300 oz exact | 2025-01-01..2025-06-30 | - | 104 bin 300 ons",
            "production actual | gold | Koza Altın | 142500 oz exact | 2024-01-01..2024-06-30 | - | 142,5 bin onstu",
        ],
    ),
    (
        "months by the iranian calendar",
        "İran'ın büyük madencilik şirketleri, İran takvimine göre yılın ilk dört ayında 17 milyon 912 bin 350 ton demir cevheri konsantresi üretti.",
        [
            "production actual | iron ore concentrate | Iran | 17912350 t exact | 2025-03-21..2025-07-22 | - | 17 milyon 912 bin 350 ton",
        ],
    ),
    (
        "domestic sales are no name",
        "Türkiye'de çimento üretimi 2024'te 73 milyon 600 bin tona düştü. İç satışlar 54 milyon tona indi.",
        [
            "production actual | cement | Turkey | 73600000 t exact | 2024-01-01..2024-12-31 | - | 73 milyon 600 bin tona",
            "sales actual | cement | Turkey | 54000000 t exact | 2024-01-01..2024-12-31 | - | 54 milyon tona",
        ],
    ),
    (
        "month of tir and no trucks",
        "İran'da ham çelik üretimi Tir'de 1,6 milyon tona geriledi.",
        [
            "production actual | crude steel | Iran | 1600000 t exact | 2025-06-22..2025-07-22 | - | 1,6 milyon tona",
        ],
    ),
    (
        "capacity that is to be raised",
        "Kardemir 2024'te 2,3 milyon ton sıvı çelik üretti. Kapasitenin 3,5 milyon tona çıkarılması planlanıyor.",
        [
            "production actual | liquid steel | Kardemir | 2300000 t exact | 2024-01-01..2024-12-31 | - | 2,3 milyon ton",
            "capacity planned | liquid steel | Kardemir | 3500000 t exact | - | - | 3,5 milyon tona",
        ],
    ),
    (
        "manganese ore",
        "Şirket 2024'te Şili'de 5.432 ton manganez cevheri üretti.",
        [
            "production actual | manganese ore | Chile | 5432 t exact | 2024-01-01..2024-12-31 | - | 5.432 ton",
        ],
    ),
    (
        "director who speaks",
        "Kardemir 2024 yılında 2 milyon 212 bin ton kütük üretti. Genel Müdür Necdet Utkanlar, 2025’te 2,5 milyon ton kütük "
        "üretmeyi planladıklarını ekledi.",
        [
            "production actual | billet | Kardemir | 2212000 t exact | 2024-01-01..2024-12-31 | - | 2 milyon 212 bin ton",
            "production planned | billet | Kardemir | 2500000 t exact | 2025-01-01..2025-12-31 | - | 2,5 milyon ton",
        ],
    ),
    (
        "secretary of an association who speaks",
        "Beton ve Çimento İşverenleri Derneği Sekreteri Ali Şeyhan, İran’ın 2024’te 7,6 milyon ton klinker ihraç ettiğini "
        "belirtti.",
        [
            "exports actual | clinker | Iran | 7600000 t exact | 2024-01-01..2024-12-31 | - | 7,6 milyon ton",
        ],
    ),
    (
        "where a company works",
        "İran’ın doğusundaki Tebes kentinde faaliyet gösteren Parvadeh Tabas Kömür Şirketi, 2024 yılında 552 bin ton kömür "
        "çıkardı.",
        [
            "production actual | coal | Tabas Parvadeh Coal company | 552000 t exact | 2024-01-01..2024-12-31 | - | 552 bin ton",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_tr_wires_are_read(text, figures):
    assert told(text, "tr") == figures
