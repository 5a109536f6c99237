"""Turkish: amounts told in turn, parts of a sum, names before capitals."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a name before capitals opens a text",
        "Kestel Demir Çelik'in ham çelik üretimi 2025'in ilk yarısında 1,2 milyon ton oldu.",
        [
            "production actual | crude steel | Kestel | 1200000 t exact | 2025-01-01..2025-06-30 | - | 1,2 milyon ton",
        ],
    ),
    (
        "where a mine lies is not listed with it",
        "Sivas'taki Bakırtepe Altın Madeni'nde 2024'te 42 bin ons altın üretildi.",
        [
            "production actual | gold | Bakırtepe | 42000 oz exact | 2024-01-01..2024-12-31 | - | 42 bin ons",
        ],
    ),
    (
        "the upper end of a range stays in it",
        "Şirket 2025 için Efemçukuru'nda 70-80 bin ons altın üretim öngörüyor.",
        [
            "production planned | gold | Efemçukuru | 70000..80000 oz exact | 2025-01-01..2025-12-31 | - | 70-80 bin ons",
        ],
    ),
    (
        "part of the sales were exports",
        "Kardemir 2025'in ilk yarısında 1 milyon 690 bin ton çelik sattı. Satışların 212 bin tonu ihracat olarak gerçekleşti.",
        [
            "sales actual | steel | Kardemir | 1690000 t exact | 2025-01-01..2025-06-30 | - | 1 milyon 690 bin ton",
            "exports actual | steel | Kardemir | 212000 t exact | 2025-01-01..2025-06-30 | - | 212 bin tonu",
        ],
    ),
    (
        "each exporter with the verb behind the last",
        "2025'in ilk yarısında Huzistan Çelik 1,4 milyon ton çelik ihraç ederken, Mübareke Çelik 610 bin, Hürmüzgan Çelik ise 520 bin ton ihraç etti.",
        [
            "exports actual | steel | Khuzestan Steel Company | 1400000 t exact | 2025-01-01..2025-06-30 | - | 1,4 milyon ton",
            "exports actual | steel | Mobarakeh Steel Company | 610000 t exact | 2025-01-01..2025-06-30 | - | 610 bin",
            "exports actual | steel | Hormozgan Steel Company | 520000 t exact | 2025-01-01..2025-06-30 | - | 520 bin ton",
        ],
    ),
    (
        "parts at two mines",
        "NICICO'nun 2024'teki 421 bin tonluk konsantre üretiminin 258 bin tonunun Serçeşme'de, 119 bin tonunun ise Sungun'da gerçekleştirildiği açıklandı.",
        [
            "production actual | copper concentrate | NICICO | 421000 t exact | 2024-01-01..2024-12-31 | - | 421 bin tonluk",
            "production actual | copper concentrate | Sarcheshmeh | 258000 t exact | 2024-01-01..2024-12-31 | - | 258 bin tonunun",
            "production actual | copper concentrate | Sungun | 119000 t exact | 2024-01-01..2024-12-31 | - | 119 bin tonunun",
        ],
    ),
    (
        "expected to be reached this year",
        "Dernek başkanı, altın üretiminde bu yıl 35 tona ulaşmayı beklediklerini söyledi.",
        [
            "production planned | gold | - | 35 t exact | 2025-01-01..2025-12-31 | - | 35 tona",
        ],
    ),
    (
        "used within the land",
        "Türkiye 2024 yılında 1,5 milyon ton krom cevheri ihraç etti. Yaklaşık 500 bin tonu ise yurt içinde ferrokrom firmaları tarafından kullanılmaktadır.",
        [
            "exports actual | chrome ore | Turkey | 1500000 t exact | 2024-01-01..2024-12-31 | - | 1,5 milyon ton",
            "consumption actual | chrome ore | Turkey | 500000 t about | 2024-01-01..2024-12-31 | - | 500 bin tonu",
        ],
    ),
    (
        "grades in brackets",
        "2024'te Ovacık Tesisinde 144.222 ons altın (5,97 g/t altın tenörlü), 42.779 ons gümüş (2,59 g/t gümüş tenörlü) üretildi.",
        [
            "production actual | gold | Ovacık | 144222 oz exact | 2024-01-01..2024-12-31 | - | 144.222 ons",
            "production actual | silver | Ovacık | 42779 oz exact | 2024-01-01..2024-12-31 | - | 42.779 ons",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turkish_parts_and_turns(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
