"""Turkish: two flows or goods with one verb, mines abroad, offices that produce nothing."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "two flows with one verb",
        "Rusya ocak-ağustos döneminde 285 milyon ton kömür çıkardı, bunun 144 milyon tonunu ihraç etti. Üretim yüzde 9, ihracat yüzde 10 arttı.",
        [
            "production actual | coal | Russia | 285000000 t exact | 2025-01-01..2025-08-31 | +9 yoy | 285 milyon ton",
            "exports actual | coal | Russia | 144000000 t exact | 2025-01-01..2025-08-31 | +10 yoy | 144 milyon tonunu",
        ],
    ),
    (
        "two goods with one verb",
        "Ukrayna yılın ilk on ayında 5,6 milyon ton ham çelik, 5,8 milyon ton pik demir üretti. Ham çelikte düşüş yüzde 69, pik demirde yüzde 67 oldu.",
        [
            "production actual | crude steel | Ukraine | 5600000 t exact | 2025-01-01..2025-10-31 | -69 yoy | 5,6 milyon ton",
            "production actual | pig iron | Ukraine | 5800000 t exact | 2025-01-01..2025-10-31 | -67 yoy | 5,8 milyon ton",
        ],
    ),
    (
        "the increase in goods",
        "Hollin'in çinko üretimi 2024'te 4 bin 385 tona, kurşun üretimi 3 bin 791 tona çıktı. Kurşundaki artış yüzde 3 oldu.",
        [
            "production actual | zinc | Hollin | 4385 t exact | 2024-01-01..2024-12-31 | - | 4 bin 385 tona",
            "production actual | lead | Hollin | 3791 t exact | 2024-01-01..2024-12-31 | +3 yoy | 3 bin 791 tona",
        ],
    ),
    (
        "two goods to be sold",
        "Freeport 2025 için 4,2 milyar libre bakır ve 1,7 milyon ons altın satışı öngörüyor.",
        [
            "sales planned | copper | Freeport | 4200000000 lb exact | 2025-01-01..2025-12-31 | - | 4,2 milyar libre",
            "sales planned | gold | Freeport | 1700000 oz exact | 2025-01-01..2025-12-31 | - | 1,7 milyon ons",
        ],
    ),
    (
        "since a year",
        "Çin'in çelik ihracatı 2024'te 110,7 milyon tonla 2015'ten bu yana en yüksek düzeyini gördü.",
        [
            "exports actual | steel | China | 110700000 t exact | 2024-01-01..2024-12-31 | - | 110,7 milyon tonla",
        ],
    ),
    (
        "mines of the company abroad",
        "Tarnmosaic'in potas satışları ilk çeyrekte 2 milyon tonla geçen yılın aynı dönemindeki 1,8 milyon tonu aştı. Şirketin Brezilya'daki madenlerinde 780 bin ton fosfat kayası üretildi.",
        [
            "sales actual | potash | Tarnmosaic | 2000000 t exact | 2025-01-01..2025-03-31 | - | 2 milyon tonla",
            "sales actual | potash | Tarnmosaic | 1800000 t exact | 2024-01-01..2024-03-31 | - | 1,8 milyon tonu",
            "production actual | phosphate | Tarnmosaic | 780000 t exact | 2025-01-01..2025-03-31 | - | 780 bin ton",
        ],
    ),
    (
        "an office of a province",
        "Rezevi Horasan eyaletindeki Tarnabad altın madeninden geçen İran yılında 412 kilogram altın elde edildi. Eyaletin Sanayi, Maden ve Ticaret Müdürü, bu yıl üretimin 500 kilograma çıkarılacağını söyledi.",
        [
            "production actual | gold | Tarnabad | 0.412 t exact | 2024-03-20..2025-03-20 | - | 412 kilogram",
            "production planned | gold | Tarnabad | 0.5 t exact | 2025-03-21..2026-03-20 | - | 500 kilograma",
        ],
    ),
    (
        "half of last year in an ending",
        "Metintarn Grubu yılın ilk yarısında 1 milyon 12 bin ton pik demir üretti; geçen yılın ilk yarısındaki 921 bin tona göre yüzde 10 artış var.",
        [
            "production actual | pig iron | Metintarn group | 1012000 t exact | 2025-01-01..2025-06-30 | +10 yoy | 1 milyon 12 bin ton",
            "production actual | pig iron | Metintarn group | 921000 t exact | 2024-01-01..2024-06-30 | - | 921 bin tona",
        ],
    ),
    (
        "whom it went to",
        "Çadormalu 2024'te 7 milyon ton konsantre üretirken, Mübareke Çelik'e 2,2 milyon ton pelet sevk etti.",
        [
            "production actual | iron ore concentrate | Chadormalu | 7000000 t exact | 2024-01-01..2024-12-31 | - | 7 milyon ton",
            "deliveries actual | iron ore pellet | Chadormalu | 2200000 t exact | 2024-01-01..2024-12-31 | - | 2,2 milyon ton",
        ],
    ),
    (
        "plants in turn before their verb",
        "Eti Maden 2024'te 2,6 milyon ton bor ürünü sattı. Kırka tesislerinde 1,2 milyon ton, Emet'te 810 bin ton üretim gerçekleşti.",
        [
            "sales actual | boron product | Eti Maden | 2600000 t exact | 2024-01-01..2024-12-31 | - | 2,6 milyon ton",
            "production actual | boron product | Kırka | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1,2 milyon ton",
            "production actual | boron product | Emet | 810000 t exact | 2024-01-01..2024-12-31 | - | 810 bin ton",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turkish_two_at_once(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
