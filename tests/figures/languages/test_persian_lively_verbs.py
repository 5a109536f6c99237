"""Persian: what was done with goods as a lively hand tells it, and what was planned or not meant."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "eaten by the furnaces",
        "فولاد خوزستان ۵۰ هزار تن شمش تولید کرد و ۱۰۰ هزار تن گندله سوزاند.",
        [
            "production actual | steel ingot | Khuzestan Steel | 50000 t exact | - | - | ۵۰ هزار تن",
            "consumption actual | iron ore pellet | Khuzestan Steel | 100000 t exact | - | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "over the border",
        "فولاد خوزستان در سال ۱۴۰۳ حدود ۱۰۰ هزار تن شمش از مرز گذراند.",
        [
            "exports actual | steel ingot | Khuzestan Steel | 100000 t about | 2024-03-20..2025-03-20 | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "from abroad",
        "فولاد خوزستان در سال ۱۴۰۳ حدود ۱۰۰ هزار تن گندله از خارج آورد.",
        [
            "imports actual | iron ore pellet | Khuzestan Steel | 100000 t about | 2024-03-20..2025-03-20 | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "given up to others",
        "فولاد خوزستان در سال ۱۴۰۳ حدود ۱۰۰ هزار تن گندله واگذار کرد.",
        [
            "sales actual | iron ore pellet | Khuzestan Steel | 100000 t about | 2024-03-20..2025-03-20 | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "left on its hands",
        "فولاد خوزستان ۵۰ هزار تن شمش تولید کرد و ۱۰۰ هزار تن گندله روی دستش مانده است.",
        [
            "production actual | steel ingot | Khuzestan Steel | 50000 t exact | - | - | ۵۰ هزار تن",
            "inventory actual | iron ore pellet | Khuzestan Steel | 100000 t exact | - | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "brought to its buyers",
        "گل گهر در سال ۱۴۰۳ حدود ۱۰۰ هزار تن گندله به مشتریان داخلی رساند.",
        [
            "deliveries actual | iron ore pellet | Gol Gohar | 100000 t about | 2024-03-20..2025-03-20 | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "not so much but so much",
        "تولید مس معدن تکنار در سال ۱۴۰۳ معادل ۱۹۶ هزار تن است، نه ۱۹۶ تن.",
        [
            "production actual | copper | Taknar | 196000 t exact | 2024-03-20..2025-03-20 | - | ۱۹۶ هزار تن",
        ],
    ),
    (
        "against the planned of the month",
        "تولید مهرماه فولاد زرند: ۶۸ هزار تن کک (برنامه ماه: ۷۰ هزار تن).",
        [
            "production actual | coke | Zarand Iranian Steel | 68000 t exact | 2025-09-23..2025-10-22 | - | ۶۸ هزار تن",
            "production planned | coke | Zarand Iranian Steel | 70000 t exact | 2025-09-23..2025-10-22 | - | ۷۰ هزار تن",
        ],
    ),
    (
        "growth told as what it comes to",
        "فولاد اکسین در ۶ ماه نخست امسال ۷۶۲ هزار تن ورق تولید کرد؛ رشدش نسبت به دوره مشابه سال قبل می‌شود ۲۱ درصد.",
        [
            "production actual | steel sheet | Oxin Steel | 762000 t exact | 2025-03-21..2025-09-22 | +21 yoy | ۷۶۲ هزار تن",
        ],
    ),
    (
        "what will not be exceeded",
        "معدن مس میدوک سالی ۸۰ هزار تن کنسانتره می‌دهد ولی امسال بیش از ۵۰ هزار تن نخواهد شد.",
        [
            "production actual | copper concentrate | Miduk | 80000 t exact | - | - | ۸۰ هزار تن",
            "production planned | copper concentrate | Miduk | 50000 t under | 2025-03-21..2026-03-20 | - | ۵۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_lively_verbs_are_read(text, figures):
    assert told(text, "fa") == figures
