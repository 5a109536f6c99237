"""Turkish: regions with their plants, resources, what amounts are held against, forecasts that change."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "plants of regions in a list",
        "Ocak 2025'te çimento üretiminin 310 bin tonu Marmara'da, 655 bin tonu Akdeniz'de, 231 bin tonu da Ege bölgesindeki fabrikalarda gerçekleştirildi.",
        [
            "production actual | cement | Marmara | 310000 t exact | 2025-01-01..2025-01-31 | - | 310 bin tonu",
            "production actual | cement | Akdeniz | 655000 t exact | 2025-01-01..2025-01-31 | - | 655 bin tonu",
            "production actual | cement | Ege | 231000 t exact | 2025-01-01..2025-01-31 | - | 231 bin tonu",
        ],
    ),
    (
        "plants of regions and the whole country",
        "Türkiye'de ocakta Marmara bölgesindeki çimento fabrikalarında 601 bin ton, Ege bölgesindeki fabrikalarda 322 bin ton çimento üretildi.",
        [
            "production actual | cement | Marmara | 601000 t exact | 2025-01-01..2025-01-31 | - | 601 bin ton",
            "production actual | cement | Ege | 322000 t exact | 2025-01-01..2025-01-31 | - | 322 bin ton",
        ],
    ),
    (
        "resource of gold",
        "Türkiye'nin bilinen 6 bin 200 tonluk altın potansiyeli var.",
        [
            "reserves actual | gold | Turkey | 6200 t exact | - | - | 6 bin 200 tonluk",
        ],
    ),
    (
        "more than cubic metres",
        "Türkiye'de 1 milyar metreküpün üzerindeki mermer rezervi işletiliyor.",
        [
            "reserves actual | marble | Turkey | 1000000000 m3 over | - | - | 1 milyar metreküpün üzerindeki",
        ],
    ),
    (
        "exceeded by estimate",
        "Türkiye'nin 2024 yılı toplam çimento üretiminin 80 milyon tonu aştığı tahmin ediliyor.",
        [
            "production actual | cement | Turkey | 80000000 t over | 2024-01-01..2024-12-31 | - | 80 milyon tonu",
        ],
    ),
    (
        "up by tons in the same period",
        "2024'ün ocak-mayıs dönemindeki 512 bin 300 tonluk kömür üretimi, 21 bin 700 ton artışla bu yılın aynı döneminde 534 bin ton oldu.",
        [
            "production actual | coal | - | 512300 t exact | 2024-01-01..2024-05-31 | - | 512 bin 300 tonluk",
            "production actual | coal | - | 534000 t exact | 2025-01-01..2025-05-31 | - | 534 bin ton",
            "other actual | coal | - | 21700 t exact | 2025-01-01..2025-05-31 | - | 21 bin 700 ton",
        ],
    ),
    (
        "including exports",
        "Eti Maden, 2024 yılında 2,4 milyon tonu ihracat olmak üzere toplam 2,5 milyon ton bor ürünleri sattı.",
        [
            "sales actual | boron product | Eti Maden | 2500000 t exact | 2024-01-01..2024-12-31 | - | 2,5 milyon ton",
            "exports actual | boron product | Eti Maden | 2400000 t exact | 2024-01-01..2024-12-31 | - | 2,4 milyon tonu",
        ],
    ),
    (
        "forecast lowered from range to range",
        "Kanadalı Teck Resources, bakırda yıllık üretim görünümünü 220 bin - 240 bin metrik tondan 180 bin-195 bin metrik tona düşürdü.",
        [
            "production planned | copper | Teck Resources | 220000..240000 t exact | 2025-01-01..2025-12-31 | - | 220 bin - 240 bin metrik tondan",
            "production planned | copper | Teck Resources | 180000..195000 t exact | 2025-01-01..2025-12-31 | - | 180 bin-195 bin metrik tona",
        ],
    ),
    (
        "months to the end of a month",
        "Türkiye'nin çimento üretimi 2024 yılı Kasım sonu itibarıyla toplam 71 milyon 250 bin ton oldu.",
        [
            "production actual | cement | Turkey | 71250000 t exact | 2024-01-01..2024-11-30 | - | 71 milyon 250 bin ton",
        ],
    ),
    (
        "more tons than in the same period",
        "Türkiye'de geçen yılın 11 ayındaki çimento üretimi, önceki yılın aynı döneminin 2,9 milyon ton üzerinde oldu.",
        [
            "other actual | cement | Turkey | 2900000 t exact | 2024-01-01..2024-11-30 | - | 2,9 milyon ton",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_turkish_amounts_compared(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "tr") == expected
