"""Turkish: per cents by what they are compared with, levels of quarters, places that are no producers."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "less than one month and more than another",
        "Peru'nun çinko üretimi Ağustos 2025'te 118 bin 400 ton oldu. Bu, Ağustos 2024'ten yüzde 5,1 az, temmuzdan ise yüzde 2,3 fazla.",
        [
            "production actual | zinc | Peru | 118400 t exact | 2025-08-01..2025-08-31 | -5.1 yoy | 118 bin 400 ton",
        ],
    ),
    (
        "minus and plus",
        "Çinko üretimi eylülde 45,6 bin ton olarak kayda geçti; yıllık bazda %11,3 eksi, aylık bazda %6 artı yazdı.",
        [
            "production actual | zinc | - | 45600 t exact | 2025-09-01..2025-09-30 | -11.3 yoy | 45,6 bin ton",
        ],
    ),
    (
        "behind an amount in brackets",
        "Corvane Bakır, yılın ilk sekiz ayında 154 bin ton katot bakır üreterek geçen yılın aynı aylarının (158 bin ton) yüzde 2,5 gerisine düştü.",
        [
            "production actual | copper cathode | Corvane | 154000 t exact | 2025-01-01..2025-08-31 | -2.5 yoy | 154 bin ton",
            "production actual | copper cathode | Corvane | 158000 t exact | 2024-01-01..2024-08-31 | - | 158 bin ton",
        ],
    ),
    (
        "the month before in an ending",
        "Tarn madeni ekimde 331,5 bin ton pelet üretti. Eylüldeki 298,4 bin tonun üstüne çıkıldı.",
        [
            "production actual | iron ore pellet | Tarn mine | 331500 t exact | 2025-10-01..2025-10-31 | - | 331,5 bin ton",
            "production actual | iron ore pellet | Tarn mine | 298400 t exact | 2025-09-01..2025-09-30 | - | 298,4 bin tonun",
        ],
    ),
    (
        "from last year's amount",
        "İran'ın sıcak haddelenmiş rulo ihracatı yılın ilk dört ayında geçen yılki 470 bin tondan 390 bin tona geriledi.",
        [
            "exports actual | hot-rolled coil | Iran | 390000 t exact | 2025-03-21..2025-07-22 | - | 390 bin tona",
            "exports actual | hot-rolled coil | Iran | 470000 t exact | 2024-03-20..2024-07-21 | - | 470 bin tondan",
        ],
    ),
    (
        "dateline in capitals",
        "BAKÜ, Azerbaycan, 9 Ekim. Trend:\n\nCorvane Şirketi yılın ilk dokuz ayında 45 bin ton çinko üretti. Bu sürede 12 bin ton kurşun elde edildi.",
        [
            "production actual | zinc | Corvane company | 45000 t exact | 2025-01-01..2025-09-30 | - | 45 bin ton",
            "production actual | lead | Corvane company | 12000 t exact | 2025-01-01..2025-09-30 | - | 12 bin ton",
        ],
    ),
    (
        "fiscal years side by side",
        "Hindistan, Mart 2025'te sona eren mali yılda 280 milyon ton demir cevheri üretti. Bir önceki mali yılda üretim 270 milyon tondu. Artış oranı yüzde 3,7 olarak hesaplandı.",
        [
            "production actual | iron ore | India | 280000000 t exact | 2024-04-01..2025-03-31 | +3.7 yoy | 280 milyon ton",
            "production actual | iron ore | India | 270000000 t exact | 2023-04-01..2024-03-31 | - | 270 milyon tondu",
        ],
    ),
    (
        "mine in a province",
        "Hollin Bakır geçen yıl 480 bin ton cevher çıkardı. Rize'deki yeraltı madeninden 15 bin ton bakır konsantresi elde edildi.",
        [
            "production actual | copper ore | Hollin | 480000 t exact | 2024-01-01..2024-12-31 | - | 480 bin ton",
            "production actual | copper concentrate | Hollin | 15000 t exact | 2024-01-01..2024-12-31 | - | 15 bin ton",
        ],
    ),
    (
        "first in imports",
        "Türkiye geçen yıl 24 milyon ton çelik hurdası ithal etti. İthalatta 3 milyon 500 bin tonla ABD ilk sırada yer aldı.",
        [
            "imports actual | steel scrap | Turkey | 24000000 t exact | 2024-01-01..2024-12-31 | - | 24 milyon ton",
            "imports actual | steel scrap | Turkey | 3500000 t exact | 2024-01-01..2024-12-31 | - | 3 milyon 500 bin tonla",
        ],
    ),
    (
        "two levels of quarters",
        "Avustralyalı Corvane, üçüncü çeyrekte 71 milyon ton demir cevheri sevk etti. Sevkiyat geçen yılın aynı çeyreğinin yüzde 4 üzerinde, bir önceki çeyreğin ise yüzde 2 altında gerçekleşti.",
        [
            "deliveries actual | iron ore | Australian Corvane | 71000000 t exact | 2025-07-01..2025-09-30 | +4 yoy | 71 milyon ton",
        ],
    ),
    (
        "per cents of two bases with one verb",
        "Hollin'in gümüş üretimi ikinci çeyrekte, geçen yılın aynı dönemine göre yüzde 8, ilk çeyreğe göre yüzde 3 azalarak 11,2 milyon onsa indi.",
        [
            "production actual | silver | Hollin | 11200000 oz exact | 2025-04-01..2025-06-30 | -8 yoy | 11,2 milyon onsa",
        ],
    ),
    (
        "below the same quarter's amount",
        "Corvane'nin altın üretimi üçüncü çeyrekte 495 bin ons ile geçen yılın aynı çeyreğindeki 538 bin onsun altında kaldı.",
        [
            "production actual | gold | Corvane | 495000 oz exact | 2025-07-01..2025-09-30 | - | 495 bin ons ile",
            "production actual | gold | Corvane | 538000 oz exact | 2024-07-01..2024-09-30 | - | 538 bin onsun",
        ],
    ),
    (
        "exported a year before",
        "Corvane Çelik, bu yılın ilk yarısında 530 bin ton çelik ihraç etti, geçen yıl aynı dönemde 760 bin ton ihraç edilmişti.",
        [
            "exports actual | steel | Corvane | 530000 t exact | 2025-01-01..2025-06-30 | - | 530 bin ton",
            "exports actual | steel | Corvane | 760000 t exact | 2024-01-01..2024-06-30 | - | 760 bin ton",
        ],
    ),
    (
        "in the next five years",
        "Türkiye'nin altın üretimi geçen yıl 42 ton oldu. Önümüzdeki beş yılda yıllık üretim 100 tona ulaşmalı.",
        [
            "production actual | gold | Turkey | 42 t exact | 2024-01-01..2024-12-31 | - | 42 ton",
            "production planned | gold | Turkey | 100 t exact | - | - | 100 tona",
        ],
    ),
    (
        "last year's Mordad",
        "İran'da Çadormelu, İran yılının 6 ayında 5 milyon ton konsantre üretti. Geçen yılın mordad ayında üretim 874 bin tondu.",
        [
            "production actual | iron ore concentrate | Chadormalu | 5000000 t exact | 2025-03-21..2025-09-22 | - | 5 milyon ton",
            "production actual | iron ore concentrate | Chadormalu | 874000 t exact | 2024-07-22..2024-08-21 | - | 874 bin tondu",
        ],
    ),
    (
        "potash is no pot",
        "Corvane'nin Kanada'daki altı madeninde 2024'te 9 milyon 343 bin ton potas üretildi.",
        [
            "production actual | potash | Corvane | 9343000 t exact | 2024-01-01..2024-12-31 | - | 9 milyon 343 bin ton",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turkish_levels_and_bases(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
