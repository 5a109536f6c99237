"""Turkish: what closes a sentence, whom a place or a body stands for, and what is aimed at."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "verb behind a list of two",
        "Aynı dönemde 96 bin ton ray ve 410 bin ton inşaat demiri satıldı.",
        [
            "sales actual | rail | - | 96000 t exact | - | - | 96 bin ton",
            "sales actual | rebar | - | 410000 t exact | - | - | 410 bin ton",
        ],
    ),
    (
        "verb behind a list of three",
        "Ağustosta 812 bin ton demir cevheri, 1 milyon 640 bin ton hurda ve 215 bin ton pik demir ithal edildi.",
        [
            "imports actual | iron ore | Turkey | 812000 t exact | 2025-08-01..2025-08-31 | - | 812 bin ton",
            "imports actual | scrap | Turkey | 1640000 t exact | 2025-08-01..2025-08-31 | - | 1 milyon 640 bin ton",
            "imports actual | pig iron | Turkey | 215000 t exact | 2025-08-01..2025-08-31 | - | 215 bin ton",
        ],
    ),
    (
        "sold and then exported",
        "Eti Maden 2024 yılında 2 milyon 640 bin ton bor ürünü sattı. Bunun 2,5 milyon tonu ihraç edildi.",
        [
            "sales actual | boron product | Eti Maden | 2640000 t exact | 2024-01-01..2024-12-31 | - | 2 milyon 640 bin ton",
            "exports actual | boron product | Eti Maden | 2500000 t exact | 2024-01-01..2024-12-31 | - | 2,5 milyon tonu",
        ],
    ),
    (
        "destinations and shipped",
        "Ağustosta Türkiye'nin inşaat demiri ihracatı 301 bin ton oldu. Yemen'e 38 bin ton inşaat demiri gönderildi.",
        [
            "exports actual | rebar | Turkey | 301000 t exact | 2025-08-01..2025-08-31 | - | 301 bin ton",
            "exports actual | rebar | Turkey | 38000 t exact | 2025-08-01..2025-08-31 | - | 38 bin ton",
        ],
    ),
    (
        "coal sent to power plants",
        "Soma'daki şirket 2024'te termik santrallere 14,2 milyon ton linyit sevk etti.",
        [
            "deliveries actual | lignite | - | 14200000 t exact | 2024-01-01..2024-12-31 | - | 14,2 milyon ton",
        ],
    ),
    (
        "aim behind the material",
        "Kardemir, 2026 yılında 2,4 milyon tonluk ham çelik üretimini hedefliyor.",
        [
            "production planned | crude steel | Kardemir | 2400000 t exact | 2026-01-01..2026-12-31 | - | 2,4 milyon tonluk",
        ],
    ),
    (
        "aim of exports",
        "Borçelik gelecek yıl 300 bin ton galvanizli sac ihracatını planlıyor.",
        [
            "exports planned | galvanized sheet | Borçelik | 300000 t exact | 2026-01-01..2026-12-31 | - | 300 bin ton",
        ],
    ),
    (
        "plan of coal",
        "Kurum, bu yıl 600 bin ton kömür üretimini planlıyor.",
        [
            "production planned | coal | - | 600000 t exact | 2025-01-01..2025-12-31 | - | 600 bin ton",
        ],
    ),
    (
        "mines in places",
        "Ovacık madeninde geçen yıl 31 bin ons, Mastra'da 9 bin 800 ons altın döküldü.",
        [
            "production actual | gold | Ovacık | 31000 oz exact | 2024-01-01..2024-12-31 | - | 31 bin ons",
            "production actual | gold | Mastra | 9800 oz exact | 2024-01-01..2024-12-31 | - | 9 bin 800 ons",
        ],
    ),
    (
        "mine in a place",
        "Soma'daki sahalarda geçen yıl 6,8 milyon ton, Tunçbilek'te 3,1 milyon ton tüvenan kömür çıkarıldı.",
        [
            "production actual | coal | Soma mine | 6800000 t exact | 2024-01-01..2024-12-31 | - | 6,8 milyon ton",
            "production actual | coal | Tunçbilek | 3100000 t exact | 2024-01-01..2024-12-31 | - | 3,1 milyon ton",
        ],
    ),
    (
        "same month passed by a per cent",
        "Demir cevheri ithalatı ağustosta geçen yılın aynı ayını yüzde 9 geride bırakarak 812 bin ton oldu.",
        [
            "imports actual | iron ore | Turkey | 812000 t exact | 2025-08-01..2025-08-31 | +9 yoy | 812 bin ton",
        ],
    ),
    (
        "company by its full name",
        "Karabük Demir Çelik Sanayi ve Ticaret A.Ş., yılın ilk dokuz ayında 1 milyon 712 bin ton sıvı çelik üretti.",
        [
            "production actual | liquid steel | Kardemir | 1712000 t exact | 2025-01-01..2025-09-30 | - | 1 milyon 712 bin ton",
        ],
    ),
    (
        "Iranian producers and a body",
        "İran Maden ve Madencilik Sanayileri Geliştirme Kurumu'na göre İran Ulusal Bakır Şirketi 2024'te 292 bin ton bakır katot üretti.",
        [
            "production actual | copper cathode | NICICO | 292000 t exact | 2024-01-01..2024-12-31 | - | 292 bin ton",
        ],
    ),
    (
        "cause that is no owner",
        "Grubun ham çelik üretimi 2024'te Kardemir'in etkisiyle yüzde 4 azalarak 5,1 milyon tona indi.",
        [
            "production actual | crude steel | - | 5100000 t exact | 2024-01-01..2024-12-31 | -4 yoy | 5,1 milyon tona",
        ],
    ),
    (
        "raised down",
        "Rus alüminyum devi Rusal, 2024'te alüminyum satışlarını yüzde 7,2 azaltarak 3,86 milyon tona indirdi.",
        [
            "sales actual | aluminium | Rusal | 3860000 t exact | 2024-01-01..2024-12-31 | -7.2 yoy | 3,86 milyon tona",
        ],
    ),
    (
        "exporters of a region are no producer",
        "Ege Maden İhracatçıları Birliği'nin verilerine göre 2024'te Türkiye'nin ferrokrom ihracatı 64 bin ton, blok mermer ihracatı 3,1 milyon ton oldu.",
        [
            "exports actual | ferrochrome | Turkey | 64000 t exact | 2024-01-01..2024-12-31 | - | 64 bin ton",
            "exports actual | marble block | Turkey | 3100000 t exact | 2024-01-01..2024-12-31 | - | 3,1 milyon ton",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turkish_clauses(text, figures):
    assert told(text, "tr") == figures
