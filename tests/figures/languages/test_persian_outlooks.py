"""Persian: plans behind what was reached, verbs behind a list, days and months by their place, conclusions."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a plan behind what was made",
        "در سال ۱۴۰۳ حدود ۲.۱ تن طلا در این واحد تولید شده بود و پیش‌بینی می‌شود تولید امسال از ۱.۹ تن فراتر نرود.",
        [
            "production actual | gold | Iran | 2.1 t about | 2024-03-20..2025-03-20 | - | ۲.۱ تن",
            "production planned | gold | Iran | 1.9 t under | 2025-03-21..2026-03-20 | - | ۱.۹ تن",
        ],
    ),
    (
        "a level that is to be passed",
        "ایران پارسال ۲۱ میلیون تن سنگ آهن صادر کرده بود و انتظار می‌رود این رقم در امسال از ۲۲ میلیون تن فراتر رود.",
        [
            "exports actual | iron ore | Iran | 21000000 t exact | 2024-03-20..2025-03-20 | - | ۲۱ میلیون تن",
            "exports planned | iron ore | Iran | 22000000 t over | 2025-03-21..2026-03-20 | - | ۲۲ میلیون تن",
        ],
    ),
    (
        "a verb to come behind a list",
        "سال آینده ۲ میلیون تن آهن اسفنجی، ۱.۵ میلیون تن شمش فولاد و ۸۰۰ هزار تن ورق تولید خواهد شد.",
        [
            "production planned | sponge iron | Iran | 2000000 t exact | 2026-03-21..2027-03-20 | - | ۲ میلیون تن",
            "production planned | steel ingot | Iran | 1500000 t exact | 2026-03-21..2027-03-20 | - | ۱.۵ میلیون تن",
            "production planned | steel sheet | Iran | 800000 t exact | 2026-03-21..2027-03-20 | - | ۸۰۰ هزار تن",
        ],
    ),
    (
        "a day in words",
        "ارسال گندله تا بیست و پنجم مهر به ۲٫۸۷ میلیون تن رسید.",
        [
            "deliveries actual | iron ore pellet | Iran | 2870000 t exact | 2025-03-21..2025-10-17 | - | ۲٫۸۷ میلیون تن"
        ],
    ),
    (
        "a month by its place",
        "تولید آهن اسفنجی در ششمین ماه سال ۱۴۰۴ به ۷۲,۶۵۰ تن رسید.",
        ["production actual | sponge iron | Iran | 72650 t exact | 2025-08-23..2025-09-22 | - | ۷۲,۶۵۰ تن"],
    ),
    (
        "what follows from the year before",
        "استخراج کرومیت در پنج ماهه امسال به ۱۳۶ هزار تن رسید. این رقم در پنج ماهه سال گذشته ۱۲۱ هزار تن بود و به این ترتیب ۱۵ هزار تن افزایش داشته است.",
        [
            "production actual | chromite | Iran | 136000 t exact | 2025-03-21..2025-08-22 | - | ۱۳۶ هزار تن",
            "production actual | chromite | Iran | 121000 t exact | 2024-03-20..2024-08-21 | - | ۱۲۱ هزار تن",
            "other actual | chromite | Iran | 15000 t exact | 2025-03-21..2025-08-22 | - | ۱۵ هزار تن",
        ],
    ),
    (
        "of this amount, behind the year before",
        "از ابتدای فروردین تا پایان خرداد امسال ۸۷۴۱ هزار تن آهن اسفنجی تولید شد؛ این رقم در بهار سال گذشته ۸۲۴۸ هزار تن بود.\n\nاز این میزان، سهم فولاد مبارکه ۱۹۰۶ هزار تن بوده است.",
        [
            "production actual | sponge iron | Iran | 8741000 t exact | 2025-03-21..2025-06-21 | - | ۸۷۴۱ هزار تن",
            "production actual | sponge iron | Iran | 8248000 t exact | 2024-03-20..2024-06-20 | - | ۸۲۴۸ هزار تن",
            "production actual | sponge iron | Mobarakeh Steel | 1906000 t exact | 2025-03-21..2025-06-21 | - | ۱۹۰۶ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_of_a_persian_text(text: str, figures: list[str]) -> None:
    assert told(text, "fa") == figures
