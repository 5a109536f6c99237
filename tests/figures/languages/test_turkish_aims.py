"""Turkish: aims and levels reached, where goods go, bounds behind the unit, periods by their place in a year."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "aim in the first person",
        "Bu yıl 50 bin ton bakır üretmeyi hedefliyoruz.",
        [
            "production planned | copper | - | 50000 t exact | 2025-01-01..2025-12-31 | - | 50 bin ton",
        ],
    ),
    (
        "aim reported as said",
        "Eti Bakır 2026'da 50 bin ton katot bakır satmayı planladığını açıkladı.",
        [
            "sales planned | copper cathode | Eti Bakır | 50000 t exact | 2026-01-01..2026-12-31 | - | 50 bin ton",
        ],
    ),
    (
        "future in the first person",
        "2026'da 750 bin ton linyit üreteceğiz.",
        [
            "production planned | lignite | - | 750000 t exact | 2026-01-01..2026-12-31 | - | 750 bin ton",
        ],
    ),
    (
        "raised to a level",
        "Tesisin katot bakır üretim kapasitesi 75 bin tondan 110 bin tona çıkarıldı.",
        [
            "capacity actual | copper cathode | - | 75000 t exact | - | - | 75 bin tondan",
            "capacity actual | copper cathode | - | 110000 t exact | - | - | 110 bin tona",
        ],
    ),
    (
        "to be raised to a level",
        "Bu yıl bakır üretimini 50 bin tona çıkaracağız.",
        [
            "production planned | copper | - | 50000 t exact | 2025-01-01..2025-12-31 | - | 50 bin tona",
        ],
    ),
    (
        "expected to be raised",
        "2026'da alüminyum üretiminin 100 bin tona yükseltilmesi planlanıyor.",
        [
            "production planned | aluminium | - | 100000 t exact | 2026-01-01..2026-12-31 | - | 100 bin tona",
        ],
    ),
    (
        "planned instead of reached",
        "Şirket geçen ay programlanan 50 bin ton çinko yerine 48 bin ton üretti.",
        [
            "production planned | zinc | - | 50000 t exact | 2025-10-01..2025-10-31 | - | 50 bin ton",
            "production actual | zinc | - | 48000 t exact | 2025-10-01..2025-10-31 | - | 48 bin ton",
        ],
    ),
    (
        "nearly as a time stands before it",
        "Şirket geçen yıl 50 bin tona yakın bakır üretti.",
        [
            "production actual | copper | - | 50000 t about | 2024-01-01..2024-12-31 | - | 50 bin tona",
        ],
    ),
    (
        "about behind the unit",
        "Şirket geçen yıl 50 bin ton civarında bakır üretti.",
        [
            "production actual | copper | - | 50000 t about | 2024-01-01..2024-12-31 | - | 50 bin ton",
        ],
    ),
    (
        "less than behind the unit",
        "Şirket geçen yıl 50 bin tondan az bakır üretti.",
        [
            "production actual | copper | - | 50000 t under | 2024-01-01..2024-12-31 | - | 50 bin tondan",
        ],
    ),
    (
        "sold abroad is exported",
        "Kardemir geçen yıl yurt dışına 50 bin ton ray sattı.",
        [
            "exports actual | rail | Kardemir | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 bin ton",
        ],
    ),
    (
        "bought abroad is imported",
        "Erdemir geçen yıl yurt dışından 50 bin ton kok aldı.",
        [
            "imports actual | coke | Erdemir | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 bin ton",
        ],
    ),
    (
        "given to power plants",
        "Şirket geçen yıl santrallere 900 bin ton linyit verdi.",
        [
            "deliveries actual | lignite | - | 900000 t exact | 2024-01-01..2024-12-31 | - | 900 bin ton",
        ],
    ),
    (
        "loaded",
        "Akçansa geçen ay 50 bin ton klinker yükledi.",
        [
            "deliveries actual | clinker | Akçansa | 50000 t exact | 2025-10-01..2025-10-31 | - | 50 bin ton",
        ],
    ),
    (
        "used",
        "Çolakoğlu geçen yıl 50 bin ton hurda kullandı.",
        [
            "consumption actual | scrap | Çolakoğlu | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 bin ton",
        ],
    ),
    (
        "rolled",
        "Kardemir geçen yıl 50 bin ton filmaşin haddeledi.",
        [
            "production actual | wire rod | Kardemir | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 bin ton",
        ],
    ),
    (
        "first month of the year",
        "Eti Maden yılın ilk ayında 50 bin ton bor ürünü sattı.",
        [
            "sales actual | boron product | Eti Maden | 50000 t exact | 2025-01-01..2025-01-31 | - | 50 bin ton",
        ],
    ),
    (
        "first three quarters",
        "Şirket 2024'ün ilk üç çeyreğinde 50 bin ton bakır üretti.",
        [
            "production actual | copper | - | 50000 t exact | 2024-01-01..2024-09-30 | - | 50 bin ton",
        ],
    ),
    (
        "from year to year",
        "Maden 2020'den 2022'ye kadar 50 bin ton bakır üretti.",
        [
            "production actual | copper | Maden | 50000 t exact | 2020-01-01..2022-12-31 | - | 50 bin ton",
        ],
    ),
    (
        "against the same month of a year",
        "Ekim ayında 2023'ün aynı ayına kıyasla yüzde 4 artışla 50 bin ton bakır üretildi.",
        [
            "production actual | copper | - | 50000 t exact | 2025-10-01..2025-10-31 | +4 yoy | 50 bin ton",
        ],
    ),
    (
        "against the same months of a year in the old word",
        "Türkiye, geçen senenin aynı döneminde 401 bin ton alüminyum ithal etmişti.",
        [
            "imports actual | aluminium | Turkey | 401000 t exact | - | - | 401 bin ton",
        ],
    ),
    (
        "above the year before",
        "Bakır üretimi 2024'te 50 bin tonla bir önceki yılın yüzde 4 üzerinde kaldı.",
        [
            "production actual | copper | - | 50000 t exact | 2024-01-01..2024-12-31 | +4 yoy | 50 bin tonla",
        ],
    ),
    (
        "while at the end of a clause",
        "Çöpler 66 bin 109 ons altın üretirken, Kışladağ 50 bin 320 ons altın üretti.",
        [
            "production actual | gold | Çöpler | 66109 oz exact | - | - | 66 bin 109 ons",
            "production actual | gold | Kışladağ | 50320 oz exact | - | - | 50 bin 320 ons",
        ],
    ),
    (
        "metric tons with an ending",
        "İran'ın çelik üretimi ekim ayında 3,1 milyon metrik tona (mt) ulaştı.",
        [
            "production actual | steel | Iran | 3100000 t exact | 2025-10-01..2025-10-31 | - | 3,1 milyon metrik tona",
        ],
    ),
    (
        "months of a year without the word first",
        "Dünya Çelik Birliği, İran çelik üretiminin 2024'ün 11 ayında 23.648.000 tona ulaştığını söyledi.",
        [
            "production actual | steel | Iran | 23648000 t exact | 2024-01-01..2024-11-30 | - | 23.648.000 tona",
        ],
    ),
    (
        "amount before each country",
        "904.177.000 ton ile Çin, 101.954.000 ton ile Hindistan, ham çelik üretiminde öne çıktı.",
        [
            "production actual | crude steel | China | 904177000 t exact | - | - | 904.177.000 ton ile",
            "production actual | crude steel | India | 101954000 t exact | - | - | 101.954.000 ton ile",
        ],
    ),
    (
        "semi-finished steel",
        "İran'ın ara çelik üretimi ekim ayında 1,8 milyon ton oldu.",
        [
            "production actual | semi-finished steel | Iran | 1800000 t exact | 2025-10-01..2025-10-31 | - | 1,8 milyon ton",
        ],
    ),
    (
        "fall with an adjective",
        "Profil üretimi ekim ayında yüzde 32,4 oranında keskin bir düşüş göstererek 18 bin tona indi.",
        [
            "production actual | steel profile | - | 18000 t exact | 2025-10-01..2025-10-31 | -32.4 yoy | 18 bin tona",
        ],
    ),
    (
        "quarter by its letter",
        "3Ç25'te bakır üretimi 50 bin ton oldu.",
        [
            "production actual | copper | - | 50000 t exact | 2025-07-01..2025-09-30 | - | 50 bin ton",
        ],
    ),
    (
        "aim behind a list of two",
        "Eti Bakır 2026'da 420 bin ton gübre ve 2 bin ton katot kobalt üretmeyi planlıyor.",
        [
            "production planned | fertilizer | Eti Bakır | 420000 t exact | 2026-01-01..2026-12-31 | - | 420 bin ton",
            "production planned | cobalt | Eti Bakır | 2000 t exact | 2026-01-01..2026-12-31 | - | 2 bin ton",
        ],
    ),
    (
        "spring of a year",
        "İran geçen yılın ilkbaharında 388 bin ton kömür konsantresi üretti.",
        [
            "production actual | coal concentrate | Iran | 388000 t exact | 2024-03-20..2024-06-20 | - | 388 bin ton",
        ],
    ),
    (
        "Iranian month Tir in a bracket",
        "İran haziran-temmuz döneminde (Tir ayı) 135 bin ton kömür konsantresi üretti.",
        [
            "production actual | coal concentrate | Iran | 135000 t exact | 2025-06-22..2025-07-22 | - | 135 bin ton",
        ],
    ),
    (
        "sold at a clause's end",
        "Eti Maden 2024'te 2,7 milyon ton bor ürünü satarak 1,3 milyar dolar gelir elde etti.",
        [
            "sales actual | boron product | Eti Maden | 2700000 t exact | 2024-01-01..2024-12-31 | - | 2,7 milyon ton",
        ],
    ),
    (
        "where the parts went to",
        "Türkiye 2024'te 1 milyon ton krom cevheri ihraç etti. Bunun 820 bin tonu Çin'e, 90 bin tonu İsveç'e gitti.",
        [
            "exports actual | chrome ore | Turkey | 1000000 t exact | 2024-01-01..2024-12-31 | - | 1 milyon ton",
            "exports actual | chrome ore | Turkey | 820000 t exact | 2024-01-01..2024-12-31 | - | 820 bin tonu",
            "exports actual | chrome ore | Turkey | 90000 t exact | 2024-01-01..2024-12-31 | - | 90 bin tonu",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turkish_aims(text, figures):
    assert told(text, "tr") == figures
