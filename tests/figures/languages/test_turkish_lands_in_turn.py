"""Turkish: lands that follow one another, resources, imports told in a sentence of their own."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "amount that was a year's production",
        "Türkiye'nin altın ithalatı arttı. 2018 yılında 27,1 ton olan altın üretimi 2019 yılında yüzde 40 artarak 38 tona çıktı.",
        [
            "production actual | gold | Turkey | 27.1 t exact | 2018-01-01..2018-12-31 | - | 27,1 ton",
            "production actual | gold | Turkey | 38 t exact | 2019-01-01..2019-12-31 | +40 yoy | 38 tona",
        ],
    ),
    (
        "more than so many tons",
        "Türkiye bu yıl 45 ton üzeri bir altın üretimi hedefliyor.",
        [
            "production actual | gold | Turkey | 45 t over | 2025-01-01..2025-12-31 | - | 45 ton",
        ],
    ),
    (
        "resource and what it is worth",
        "Koza Altın tarafından piyasa değeri 1,2 milyar dolar olan 20 ton altın rezervi tespit edildi.",
        [
            "reserves actual | gold | Koza Altın | 20 t exact | - | - | 20 ton",
        ],
    ),
    (
        "fell to",
        "Türkiye'de satılabilir taşkömürü üretimi 1,3 milyon ton civarından 1,1 milyon tona kadar düştü.",
        [
            "production actual | hard coal | Turkey | 1300000 t exact | - | - | 1,3 milyon ton",
            "production actual | hard coal | Turkey | 1100000 t exact | - | - | 1,1 milyon tona",
        ],
    ),
    (
        "lands that follow with tons",
        "2024'te demir cevherinde en büyük üretici 805 milyon ton ile Avustralya olurken, Avustralya'yı 418 milyon ton ile Brezilya ve 320 milyon ton ile Çin takip etti.",
        [
            "production actual | iron ore | Australia | 805000000 t exact | 2024-01-01..2024-12-31 | - | 805 milyon ton ile",
            "production actual | iron ore | Brazil | 418000000 t exact | 2024-01-01..2024-12-31 | - | 418 milyon ton ile",
            "production actual | iron ore | China | 320000000 t exact | 2024-01-01..2024-12-31 | - | 320 milyon ton ile",
        ],
    ),
    (
        "who imports most",
        "2024 yılında, 35,9 milyon ton ile en fazla çelik ithalatı yapan AB'yi, 26,9 milyon ton ile ABD ve 24,9 milyon ton ile Almanya takip etti.",
        [
            "imports actual | steel | European Union | 35900000 t exact | 2024-01-01..2024-12-31 | - | 35,9 milyon ton",
            "imports actual | steel | United States | 26900000 t exact | 2024-01-01..2024-12-31 | - | 26,9 milyon ton ile",
            "imports actual | steel | Germany | 24900000 t exact | 2024-01-01..2024-12-31 | - | 24,9 milyon ton ile",
        ],
    ),
    (
        "against the level of a year",
        "2024 yılında dünya demir cevheri tüketimi, 2023 yılındaki seviyesine kıyasla hafif artışla, 2 milyar 90 milyon ton seviyesinde gerçekleşti.",
        [
            "consumption actual | iron ore | World | 2090000000 t exact | 2024-01-01..2024-12-31 | - | 2 milyar 90 milyon ton",
        ],
    ),
    (
        "works of Karabük",
        "Karabük Demir ve Çelik Fabrikaları (KARDEMİR) 2024'te 2 milyon 400 bin ton çelik üretti.",
        [
            "production actual | steel | Kardemir | 2400000 t exact | 2024-01-01..2024-12-31 | - | 2 milyon 400 bin ton",
        ],
    ),
    (
        "imports in a sentence of their own",
        "Türkiye'nin ham çelik üretimi temmuzda 3,2 milyon tona çıktı. Çelik ithalatı ise temmuz ayında arttı. Geçen yılın aynı ayına göre miktar bazında yüzde 55,1 artışla 1,8 milyon ton oldu.",
        [
            "production actual | crude steel | Turkey | 3200000 t exact | 2025-07-01..2025-07-31 | - | 3,2 milyon tona",
            "imports actual | steel | Turkey | 1800000 t exact | 2025-07-01..2025-07-31 | +55.1 yoy | 1,8 milyon ton",
        ],
    ),
    (
        "highest since a year",
        "Türkiye'de 2024'ün ilk üç çeyreğinde toplam altın talebi 159,3 tonla 2013 yılından bu yana en yüksek seviyeye çıktı.",
        [
            "consumption actual | gold | Turkey | 159.3 t exact | 2024-01-01..2024-09-30 | - | 159,3 tonla",
        ],
    ),
    (
        "month and full year of a land",
        "2024'te Afrika 1,9 milyon tonluk aralık üretimiyle yılı 23,2 milyon ton seviyesinde tamamladı, ham çelik üretimi arttı.",
        [
            "production actual | crude steel | Africa | 1900000 t exact | 2024-12-01..2024-12-31 | - | 1,9 milyon tonluk",
            "production actual | crude steel | Africa | 23200000 t exact | 2024-01-01..2024-12-31 | - | 23,2 milyon ton",
        ],
    ),
    (
        "estimated output",
        "Rusya'nın tahmini ham çelik üretimi Ağustos 2025'te yıllık %4,4 düşüşle 5,8 milyon ton oldu.",
        [
            "production actual | crude steel | Russia | 5800000 t exact | 2025-08-01..2025-08-31 | -4.4 yoy | 5,8 milyon ton",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_turkish_lands_in_turn(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "tr") == expected
