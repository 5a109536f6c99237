"""Turkish: the same months of another year, parts of years of Iran, plans missed, where amounts came from."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the same months of last year",
        "Tarn Çelik 2025'in ilk beş ayında 410 bin ton kütük ihraç etti. Bu, geçen yılın aynı aylarındaki ihracattan yüzde 15 daha az. Yurt içi satışlar 602 bin tonda kaldı.",
        [
            "exports actual | billet | Tarn | 410000 t exact | 2025-01-01..2025-05-31 | -15 yoy | 410 bin ton",
            "sales actual | billet | Tarn | 602000 t exact | 2025-01-01..2025-05-31 | - | 602 bin tonda",
        ],
    ),
    (
        "the same five months",
        "İran'da yılın ilk beş ayında (21 Mart-22 Ağustos 2025) 168 bin 412 ton alüminyum üretildi. Bir önceki yılın aynı beş ayında üretim 117 bin 905 tondu.",
        [
            "production actual | aluminium | Iran | 168412 t exact | 2025-03-21..2025-08-22 | - | 168 bin 412 ton",
            "production actual | aluminium | Iran | 117905 t exact | 2024-03-20..2024-08-21 | - | 117 bin 905 tondu",
        ],
    ),
    (
        "companies under a heading with the unit in it",
        "İran'da yılın ilk beş ayında alüminyum üretildi.\n\nŞirketlerin beş aylık alüminyum üretimi (ton) ve geçen yılın aynı dönemine göre değişimi:\n\nIRALCO: 64.215 (yüzde 2 azalış)\n\nSALCO: 61.880 (yüzde 21 artış)",
        [
            "production actual | aluminium | IRALCO | 64215 t exact | 2025-03-21..2025-08-22 | -2 yoy | 64.215",
            "production actual | aluminium | SALCO | 61880 t exact | 2025-03-21..2025-08-22 | +21 yoy | 61.880",
        ],
    ),
    (
        "a plan missed behind its amount",
        "Tarn Çelik 2025'in ilk yarısında 1 milyon 145 bin ton ham çelik üretti. Genel müdür, bu miktarın geçen yılın aynı dönemine göre yüzde 8 arttığını, buna karşılık 1 milyon 200 bin tonluk üretim planının gerisinde kalındığını söyledi.",
        [
            "production actual | crude steel | Tarn | 1145000 t exact | 2025-01-01..2025-06-30 | +8 yoy | 1 milyon 145 bin ton",
            "production planned | crude steel | Tarn | 1200000 t exact | 2025-01-01..2025-06-30 | - | 1 milyon 200 bin tonluk",
        ],
    ),
    (
        "from New Year to the middle of a month",
        "NICICO, İran takvimine göre yılbaşından (21 Mart) Mehr ayının ortasına (7 Ekim) kadar 141 bin ton katot bakır üretti. Anot bakır üretimi, planın yüzde 4 üzerine çıkarak 180 bin tona ulaştı.",
        [
            "production actual | copper cathode | NICICO | 141000 t exact | 2025-03-21..2025-10-07 | - | 141 bin ton",
            "production actual | copper anode | NICICO | 180000 t exact | 2025-03-21..2025-10-07 | +4 plan | 180 bin tona",
        ],
    ),
    (
        "where a concentrate came from",
        "NICICO 2025'in ilk yarısında 600 bin ton bakır konsantresi üretti. Konsantrenin 350 bin tonu Serçeşme madeninden, 160 bin tonu Sungun'dan geldi.",
        [
            "production actual | copper concentrate | NICICO | 600000 t exact | 2025-01-01..2025-06-30 | - | 600 bin ton",
            "production actual | copper concentrate | Sarcheshmeh | 350000 t exact | 2025-01-01..2025-06-30 | - | 350 bin tonu",
            "production actual | copper concentrate | Sungun | 160000 t exact | 2025-01-01..2025-06-30 | - | 160 bin tonu",
        ],
    ),
    (
        "a plant commissioned in another year",
        "Tarn Altın 2024 yılında 220 bin ons altın üretti. Öksüt'te 90 bin ons altın, 2022 sonunda devreye giren tesisten elde edildi.",
        [
            "production actual | gold | Tarn | 220000 oz exact | 2024-01-01..2024-12-31 | - | 220 bin ons",
            "production actual | gold | Öksüt | 90000 oz exact | 2024-01-01..2024-12-31 | - | 90 bin ons",
        ],
    ),
    (
        "one unit for several sites",
        "TTK 2025'in dokuz ayında 402 bin ton taş kömürü üretti. Karadon'da 141 bin, Üzülmez'de 98 bin ve Amasra'da 31 bin ton çıkarıldı.",
        [
            "production actual | hard coal | TTK | 402000 t exact | 2025-01-01..2025-09-30 | - | 402 bin ton",
            "production actual | hard coal | Karadon | 141000 t exact | 2025-01-01..2025-09-30 | - | 141 bin",
            "production actual | hard coal | Üzülmez | 98000 t exact | 2025-01-01..2025-09-30 | - | 98 bin",
            "production actual | hard coal | Amasra | 31000 t exact | 2025-01-01..2025-09-30 | - | 31 bin ton",
        ],
    ),
    (
        "decimals behind thousands",
        "Azerbaycan 2024 yılında 3 bin 604,2 kg altın üretti; bu da bir önceki yıla göre yüzde 1,1 daha fazladır.",
        [
            "production actual | gold | Azerbaijan | 3.6042 t exact | 2024-01-01..2024-12-31 | +1.1 yoy | 3 bin 604,2 kg",
        ],
    ),
    (
        "a company in a province of Iran",
        "İran'ın Kirman eyaletindeki Tarn Bakır Şirketi, bu yılın ilk üç ayında (21 Mart-21 Haziran) 41 bin 250 ton katot üretti.",
        [
            "production actual | copper cathode | Tarn | 41250 t exact | 2025-03-21..2025-06-21 | - | 41 bin 250 ton",
        ],
    ),
    (
        "the year to its end in March",
        "Tarn Bakır Şirketi yıl sonuna (20 Mart 2026) kadar 170 bin ton katot üretmeyi planlıyor.",
        [
            "production planned | copper cathode | Tarn | 170000 t exact | 2025-03-21..2026-03-20 | - | 170 bin ton",
        ],
    ),
    (
        "what an association says of another year",
        "Dünya Çelik Birliği, dünya ham çelik üretiminin 2024 yılında 1 milyar 840 milyon ton olduğunu açıkladı. Birliğe göre 2023'te üretim 1 milyar 850 milyon tondu.",
        [
            "production actual | crude steel | World | 1840000000 t exact | 2024-01-01..2024-12-31 | - | 1 milyar 840 milyon ton",
            "production actual | crude steel | World | 1850000000 t exact | 2023-01-01..2023-12-31 | - | 1 milyar 850 milyon tondu",
        ],
    ),
    (
        "below the same month of a year",
        "Eylül ayında Türkiye'nin ham çelik üretimi 2,7 milyon tona gerileyerek 2024'ün aynı ayının yüzde 5,3 altında kaldı.",
        [
            "production actual | crude steel | Turkey | 2700000 t exact | 2025-09-01..2025-09-30 | -5.3 yoy | 2,7 milyon tona",
        ],
    ),
    (
        "the previous record and its month",
        "İran'da Mehr ayında pelet üretimi 1 milyon 210 bin tonla rekor kırdı. Önceki rekor 1 milyon 190 bin tonla geçen yılın Behmen ayına aitti.",
        [
            "production actual | iron ore pellet | Iran | 1210000 t exact | 2025-09-23..2025-10-22 | - | 1 milyon 210 bin tonla",
            "production actual | iron ore pellet | Iran | 1190000 t exact | 2025-01-20..2025-02-18 | - | 1 milyon 190 bin tonla",
        ],
    ),
    (
        "against a month of Iran",
        "İran'da Mehr ayında üretilen kömür konsantresi, Şehriver'e göre yüzde 4 azalarak 112 bin 500 ton oldu.",
        [
            "production actual | coal concentrate | Iran | 112500 t exact | 2025-09-23..2025-10-22 | -4 mom | 112 bin 500 ton",
        ],
    ),
    (
        "what went home and what abroad",
        "Tarn Demir 2025'in ilk altı ayında 3 milyon ton pelet üretti. Altı ayda iç piyasaya 1 milyon 150 bin ton, ihracata ise 320 bin ton sevk edildi.",
        [
            "production actual | iron ore pellet | Tarn | 3000000 t exact | 2025-01-01..2025-06-30 | - | 3 milyon ton",
            "deliveries actual | iron ore pellet | Tarn | 1150000 t exact | 2025-01-01..2025-06-30 | - | 1 milyon 150 bin ton",
            "exports actual | iron ore pellet | Tarn | 320000 t exact | 2025-01-01..2025-06-30 | - | 320 bin ton",
        ],
    ),
    (
        "the same quarter, without its ending",
        "Tarn madeni 2025'in üçüncü çeyreğinde 3 bin 410 ton bakır üretti. Geçen yıl aynı çeyrekte 4 bin 120 ton üretilmişti.",
        [
            "production actual | copper | Tarn mine | 3410 t exact | 2025-07-01..2025-09-30 | - | 3 bin 410 ton",
            "production actual | copper | Tarn mine | 4120 t exact | 2024-07-01..2024-09-30 | - | 4 bin 120 ton",
        ],
    ),
    (
        "parts of slabs",
        "Hürmüzgan Çelik baharda 390 bin 120 ton slab üretti. Slabların 240 bin tonu ihraç edildi.",
        [
            "production actual | slab | Hormozgan Steel Company | 390120 t exact | 2025-03-21..2025-06-21 | - | 390 bin 120 ton",
            "exports actual | slab | Hormozgan Steel Company | 240000 t exact | 2025-03-21..2025-06-21 | - | 240 bin tonu",
        ],
    ),
    (
        "what power plants got a year before",
        "TKİ 2025'in dokuz ayında santrallere 21,5 milyon ton kömür verdi. Geçen yılın aynı döneminde santrallere 20,8 milyon ton teslim edilmişti.",
        [
            "deliveries actual | coal | Turkish Coal Enterprises | 21500000 t exact | 2025-01-01..2025-09-30 | - | 21,5 milyon ton",
            "deliveries actual | coal | Turkish Coal Enterprises | 20800000 t exact | 2024-01-01..2024-09-30 | - | 20,8 milyon ton",
        ],
    ),
    (
        "a sum of all kinds behind its kinds",
        "Türkiye'nin maden ihracatı temmuzda 2,1 milyon ton oldu. Doğal taş ihracatı 560 bin ton, krom cevheri ihracatı 92 bin ton olarak gerçekleşti.\n\nOcak-temmuz döneminde toplam ihracat 14,6 milyon ton olarak gerçekleşti.",
        [
            "exports actual | mineral | Turkey | 2100000 t exact | 2025-07-01..2025-07-31 | - | 2,1 milyon ton",
            "exports actual | natural stone | Turkey | 560000 t exact | 2025-07-01..2025-07-31 | - | 560 bin ton",
            "exports actual | chrome ore | Turkey | 92000 t exact | 2025-07-01..2025-07-31 | - | 92 bin ton",
            "exports actual | mineral | Turkey | 14600000 t exact | 2025-01-01..2025-07-31 | - | 14,6 milyon ton",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turkish_same_times_and_sources(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
