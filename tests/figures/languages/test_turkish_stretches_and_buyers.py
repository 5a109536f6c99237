"""Turkish: buyers and regions in turn, whole stretches of months, totals of lands, what a ton costs, aims that are told."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "buyers in turn with the verb behind the last",
        "Türkiye'nin feldspat ihracatı 2024'te 5 milyon 40 bin ton oldu. İtalya'ya 1 milyon 310 bin ton, İspanya'ya 920 bin ton feldspat satıldı.",
        [
            "exports actual | feldspar | Turkey | 5040000 t exact | 2024-01-01..2024-12-31 | - | 5 milyon 40 bin ton",
            "exports actual | feldspar | Turkey | 1310000 t exact | 2024-01-01..2024-12-31 | - | 1 milyon 310 bin ton",
            "exports actual | feldspar | Turkey | 920000 t exact | 2024-01-01..2024-12-31 | - | 920 bin ton",
        ],
    ),
    (
        "whole stretch of months and its growth",
        "Türkiye ağustosta 3,2 milyon ton ham çelik üretti. Ocak-ağustos 2025 döneminin tamamında Türkiye 25,1 milyon ton ile yedinci sırada bulunuyor; bu, geçen yılın aynı dönemine göre %1,2'lik artış anlamına geliyor. Hemen önündeki Almanya 25,4 milyon ton ham çelik üretti.",
        [
            "production actual | crude steel | Turkey | 3200000 t exact | 2025-08-01..2025-08-31 | - | 3,2 milyon ton",
            "production actual | crude steel | Turkey | 25100000 t exact | 2025-01-01..2025-08-31 | +1.2 yoy | 25,1 milyon ton ile",
            "production actual | crude steel | Germany | 25400000 t exact | 2025-01-01..2025-08-31 | - | 25,4 milyon ton",
        ],
    ),
    (
        "total of the countries",
        "Ham çelik üretiminde dünyada tablo farklı: 70 ülkenin toplamı ağustosta %1,4 azalarak 143,6 milyon tonda kaldı.",
        [
            "production actual | crude steel | World | 143600000 t exact | 2025-08-01..2025-08-31 | -1.4 yoy | 143,6 milyon tonda",
        ],
    ),
    (
        "production that is aimed at, as its director says",
        "NICICO eylülde 27 bin 300 ton bakır katot üretti. Şirketin genel müdürü, bu yıl 310 bin ton katot üretiminin hedeflendiğini kaydetti.",
        [
            "production actual | copper cathode | NICICO | 27300 t exact | 2025-09-01..2025-09-30 | - | 27 bin 300 ton",
            "production planned | copper cathode | NICICO | 310000 t exact | 2025-03-21..2026-03-20 | - | 310 bin ton",
        ],
    ),
    (
        "price of a ton",
        "İran 2024'te 61 bin ton bakır katot ihraç etti. Gümrük, bir tonun ortalama fiyatını 8 bin 940 dolar olarak hesapladı.",
        [
            "exports actual | copper cathode | Iran | 61000 t exact | 2024-01-01..2024-12-31 | - | 61 bin ton",
        ],
    ),
    (
        "regions in turn with their verb",
        "Türkiye'de 2024'te 84 milyon ton çimento üretildi. Marmara 19,2 milyon ton, Akdeniz 15,4 milyon ton, Ege 9,7 milyon ton üretim yaptı.",
        [
            "production actual | cement | Turkey | 84000000 t exact | 2024-01-01..2024-12-31 | - | 84 milyon ton",
            "production actual | cement | Marmara | 19200000 t exact | 2024-01-01..2024-12-31 | - | 19,2 milyon ton",
            "production actual | cement | Akdeniz | 15400000 t exact | 2024-01-01..2024-12-31 | - | 15,4 milyon ton",
            "production actual | cement | Ege | 9700000 t exact | 2024-01-01..2024-12-31 | - | 9,7 milyon ton",
        ],
    ),
    (
        "saleable lignite",
        "Türkiye Kömür İşletmeleri 2024'te 16 milyon 150 bin ton satılabilir linyit üretti.",
        [
            "production actual | lignite | Turkish Coal Enterprises | 16150000 t exact | 2024-01-01..2024-12-31 | - | 16 milyon 150 bin ton",
        ],
    ),
    (
        "forecast for the end of the year",
        "Koza Altın 2025'in ilk yarısında 61 bin 200 ons altın üretti. Şirketin yıl sonu üretim beklentisi 118-135 bin ons.",
        [
            "production actual | gold | Koza Altın | 61200 oz exact | 2025-01-01..2025-06-30 | - | 61 bin 200 ons",
            "production planned | gold | Koza Altın | 118000..135000 oz exact | 2025-01-01..2025-12-31 | - | 118-135 bin ons",
        ],
    ),
    (
        "land before its aluminium",
        "İran alüminyum üretimi bu yılın ilk altı ayında geçen yılın aynı dönemine göre yüzde 3 artarak 341 bin 600 tona yükseldi.",
        [
            "production actual | aluminium | Iran | 341600 t exact | 2025-03-21..2025-09-22 | +3 yoy | 341 bin 600 tona",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sentence_says(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
