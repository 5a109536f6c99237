"""Turkish: where somebody works, amounts in two units, lists in thousands, bases in front of their per cents."""

import pytest

from crawler.figures import read_figures
from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "tons and kilograms",
        "Corvane Madencilik geçen yıl 5 ton 620 kilogram altın döktü. Lapseki'den 2 ton 450 kilogram gümüş elde edildi.",
        [
            "production actual | gold | Corvane Madencilik | 5.62 t exact | 2024-01-01..2024-12-31 | - | 5 ton 620 kilogram",
            "production actual | silver | Lapseki | 2.45 t exact | 2024-01-01..2024-12-31 | - | 2 ton 450 kilogram",
        ],
    ),
    (
        "where in a land it works",
        "BAKÜ, Azerbaycan, 5 Ekim. Trend:\n\nİran'ın güneyinde faaliyet gösteren Hürmüzgan Çelik Şirketi, yılın ilk altı ayında 791 bin ton slab üretti. Bu, geçen yılın ilk yarısındakinden yüzde 3 düşük.",
        [
            "production actual | slab | Hormozgan Steel Company | 791000 t exact | 2025-01-01..2025-06-30 | -3 yoy | 791 bin ton",
        ],
    ),
    (
        "the same months of two goods",
        "İran altı ayda 27 milyon ton çimento üretti. Aynı altı ayda 3,1 milyon ton çimento, 3,9 milyon ton da klinker ihraç edildi.",
        [
            "production actual | cement | Iran | 27000000 t exact | 2025-03-21..2025-09-22 | - | 27 milyon ton",
            "exports actual | cement | Iran | 3100000 t exact | 2025-03-21..2025-09-22 | - | 3,1 milyon ton",
            "exports actual | clinker | Iran | 3900000 t exact | 2025-03-21..2025-09-22 | - | 3,9 milyon ton",
        ],
    ),
    (
        "a list in thousands of tons",
        "İranlı çelik üreticileri dokuz ayda 15 milyon ton nihai çelik üretti.\n\nDokuz aylık ihracat, bin ton:\nKütük ve blum: 2.980\nSlab: 1.610",
        [
            "production actual | steel product | Iran | 15000000 t exact | 2024-03-20..2024-12-20 | - | 15 milyon ton",
            "exports actual | billet and bloom | Iran | 2980000 t exact | 2024-03-20..2024-12-20 | - | 2.980",
            "exports actual | slab | Iran | 1610000 t exact | 2024-03-20..2024-12-20 | - | 1.610",
        ],
    ),
    (
        "what cannot be passed",
        "İran, yılın tamamında nihai çelik ihracatının 2,5 milyon tonu geçemeyeceğini tahmin ediyor.",
        [
            "exports planned | steel product | Iran | 2500000 t under | 2025-03-21..2026-03-20 | - | 2,5 milyon tonu",
        ],
    ),
    (
        "furnaces of two mills",
        "MIDHCO on ayda 2 milyon 140 bin ton kütük döktü. Bunun 1 milyon 105 bin tonu Butiya Çelik'in, 1 milyon 35 bin tonu Sircan İran Çelik'in fırınlarından çıktı.",
        [
            "production actual | billet | MIDHCO | 2140000 t exact | 2024-03-20..2025-01-19 | - | 2 milyon 140 bin ton",
            "production actual | billet | Butia Steel | 1105000 t exact | 2024-03-20..2025-01-19 | - | 1 milyon 105 bin tonu",
            "production actual | billet | Sirjan Iranian Steel | 1035000 t exact | 2024-03-20..2025-01-19 | - | 1 milyon 35 bin tonu",
        ],
    ),
    (
        "all of a year in an ending",
        "Nornickel yılın son çeyreğinde 67 bin ton nikel üretti. Şirketin yıl genelindeki bakır üretimi yüzde 2 düşüşle 487 bin ton oldu.",
        [
            "production actual | nickel | Nornickel | 67000 t exact | 2024-10-01..2024-12-31 | - | 67 bin ton",
            "production actual | copper | Nornickel | 487000 t exact | 2024-01-01..2024-12-31 | -2 yoy | 487 bin ton",
        ],
    ),
    (
        "two bases behind each other",
        "Endonezya ekimde 5 bin 12 ton rafine kalay ihraç etti; ihracat eylül ayına göre yüzde 12 azaldı, Ekim 2024'e göre ise yüzde 34 düştü.",
        [
            "exports actual | refined tin | Indonesia | 5012 t exact | 2025-10-01..2025-10-31 | -34 yoy | 5 bin 12 ton",
        ],
    ),
    (
        "sold at home",
        "Hürmüzgan Çelik yılın ilk yarısında 640 bin ton slab ihraç ettiklerini, iç piyasaya 450 bin ton verdiklerini belirtti.",
        [
            "exports actual | slab | Hormozgan Steel Company | 640000 t exact | 2025-03-21..2025-09-22 | - | 640 bin ton",
            "sales actual | slab | Hormozgan Steel Company | 450000 t exact | 2025-03-21..2025-09-22 | - | 450 bin ton",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turkish_where_and_how_much(text: str, figures: list[str]) -> None:
    assert told(text, "tr") == figures


def test_an_amount_ends_with_its_unit() -> None:
    sentence = "Nisan 2025'te en çok pelet üreten şirketler 840 bin tonla Corvane, 466 bin tonla Hollin oldu."
    found = [figure.raw for figure in read_figures(sentence, published=None, language="tr")]
    assert found == ["840 bin tonla", "466 bin tonla"]
