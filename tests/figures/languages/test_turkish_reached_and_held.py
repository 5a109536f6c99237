"""Turkish: what is yet to be reached, who says it in a bracket, what went abroad, and stone that is processed."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a plan of two years",
        "Türkiye Taşkömürü Kurumu (TTK) bu yılın on ayında 470 bin ton taş kömürü üretti. Kurum yıl sonunda 590 bin tona ulaşmayı, gelecek yıl ise 900 bin ton üretmeyi hedefliyor.",
        [
            "production actual | hard coal | TTK | 470000 t exact | 2025-01-01..2025-10-31 | - | 470 bin ton",
            "production planned | hard coal | TTK | 590000 t exact | 2025-01-01..2025-12-31 | - | 590 bin tona",
            "production planned | hard coal | TTK | 900000 t exact | 2026-01-01..2026-12-31 | - | 900 bin ton",
        ],
    ),
    (
        "who says it in a bracket",
        "Dünya Altın Konseyi'ne (WGC) göre 2024'te madenlerde 3 bin 610 ton altın üretildi; bu, 2023'ün yüzde 1 üzerinde.",
        [
            "production actual | gold | World | 3610 t exact | 2024-01-01..2024-12-31 | +1 yoy | 3 bin 610 ton",
        ],
    ),
    (
        "what went abroad",
        "Tosyalı yılın ilk yarısında 1 milyon 60 bin ton çelik sattı; 215 bin tonu ihracata gitti.",
        [
            "sales actual | steel | Tosyalı | 1060000 t exact | 2025-01-01..2025-06-30 | - | 1 milyon 60 bin ton",
            "exports actual | steel | Tosyalı | 215000 t exact | 2025-01-01..2025-06-30 | - | 215 bin tonu ihracata gitti",
        ],
    ),
    (
        "underground and open pit",
        "Centamin, Mısır'daki Sukari madeninde 2025'in ilk çeyreğinde 101 bin ons altın üretti. Yeraltı ocağından 190 bin ton, açık ocaktan 2,8 milyon ton cevher çıkarıldı.",
        [
            "production actual | gold | Centamin | 101000 oz exact | 2025-01-01..2025-03-31 | - | 101 bin ons",
            "production actual | gold ore | Sukari | 190000 t exact | 2025-01-01..2025-03-31 | - | 190 bin ton",
            "production actual | gold ore | Sukari | 2800000 t exact | 2025-01-01..2025-03-31 | - | 2,8 milyon ton",
        ],
    ),
    (
        "the same months behind a list",
        "Ferverdin ve Ordibeheşt aylarını kapsayan iki ayda İran'da 301 bin ton kömür konsantresi üretildi. Kirman Kömür 93 bin, Tabas Perverde 72 bin, Doğu Elburz 15 bin ton üretim gerçekleştirdi.\n\nGeçen yıl aynı dönemde 279 bin ton üretilmişti.",
        [
            "production actual | coal concentrate | Iran | 301000 t exact | 2025-03-21..2025-05-21 | - | 301 bin ton",
            "production actual | coal concentrate | Kerman Coal | 93000 t exact | 2025-03-21..2025-05-21 | - | 93 bin",
            "production actual | coal concentrate | Tabas Parvadeh Coal | 72000 t exact | 2025-03-21..2025-05-21 | - | 72 bin",
            "production actual | coal concentrate | Eastern Alborz Coal | 15000 t exact | 2025-03-21..2025-05-21 | - | 15 bin ton",
            "production actual | coal concentrate | Iran | 279000 t exact | 2024-03-20..2024-05-20 | - | 279 bin ton",
        ],
    ),
    (
        "processed marble",
        "Türkiye 2025'in ilk dört ayında 1 milyon 810 bin ton doğal taş ihraç etti. İşlenmiş mermer ihracatı 510 bin ton oldu. Çin'e yapılan ihracat 630 bin tona geriledi. ABD 220 bin tonla ikinci, Hindistan 150 bin tonla üçüncü sırada yer aldı.",
        [
            "exports actual | natural stone | Turkey | 1810000 t exact | 2025-01-01..2025-04-30 | - | 1 milyon 810 bin ton",
            "exports actual | processed marble | Turkey | 510000 t exact | 2025-01-01..2025-04-30 | - | 510 bin ton",
            "exports actual | processed marble | Turkey | 630000 t exact | 2025-01-01..2025-04-30 | - | 630 bin tona",
            "exports actual | processed marble | Turkey | 220000 t exact | 2025-01-01..2025-04-30 | - | 220 bin tonla",
            "exports actual | processed marble | Turkey | 150000 t exact | 2025-01-01..2025-04-30 | - | 150 bin tonla",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures
