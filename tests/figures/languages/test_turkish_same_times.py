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
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turkish_same_times_and_sources(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
