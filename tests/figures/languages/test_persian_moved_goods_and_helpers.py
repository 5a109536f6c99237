"""Persian: goods moved, mines that only help, what a year before had."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "so much more than in a half that was so much",
        "از ابتدای فروردین تا پایان شهریور ۱۴۰۴ راه\u200cآهن ۱۳ میلیون تن سنگ آهن جابه\u200cجا کرد؛ یعنی ۸ درصد بالاتر از نیم\u200cسال اول ۱۴۰۳ که این عدد ۱۲ میلیون تن بود.",
        [
            "deliveries actual | iron ore | Iran | 13000000 t exact | 2025-03-21..2025-09-22 | +8 yoy | ۱۳ میلیون تن",
            "deliveries actual | iron ore | Iran | 12000000 t exact | 2024-03-20..2024-09-21 | - | ۱۲ میلیون تن",
        ],
    ),
    (
        "a month which had so much",
        "تولید سیمان در مرداد ۶.۱ میلیون تن بود، یعنی ۵ درصد بیشتر از مرداد سال قبل که این رقم به ۵.۸ میلیون تن می\u200cرسید.",
        [
            "production actual | cement | Iran | 6100000 t exact | 2025-07-23..2025-08-22 | +5 yoy | ۶.۱ میلیون تن",
            "production actual | cement | Iran | 5800000 t exact | 2024-07-22..2024-08-21 | - | ۵.۸ میلیون تن",
        ],
    ),
    (
        "whose mines only help",
        "شرکت بولیدن با کمک معدن آیتیک در ۲۰۲۴ حدود ۹۰ هزار تن مس تولید کرد.",
        [
            "production actual | copper | Boliden | 90000 t about | 2024-01-01..2024-12-31 | - | ۹۰ هزار تن",
        ],
    ),
    (
        "what must be sent",
        "معادن سنگان باید تا پایان سال ۱۰ میلیون تن کنسانتره به فولاد مبارکه بفرستند.",
        [
            "deliveries planned | iron ore concentrate | Sangan | 10000000 t exact | 2025-03-21..2026-03-20 | - | ۱۰ میلیون تن",
        ],
    ),
    (
        "a year before in this time",
        "کمبینات آلمالیق در شش ماه نخست ۲۰۲۵ ۸۳ تن نقره تولید کرد که یک سال پیش در همین دوره ۸۰ تن بود.",
        [
            "production actual | silver | Almalyk MMC | 83 t exact | 2025-01-01..2025-06-30 | - | ۸۳ تن",
            "production actual | silver | Almalyk MMC | 80 t exact | 2024-01-01..2024-06-30 | - | ۸۰ تن",
        ],
    ),
    (
        "half of the year before",
        "گمرک واردات ورق گالوانیزه در هشت ماهه ۱۴۰۳ را ۳۶ هزار تن اعلام کرد که نصف مدت مشابه سال گذشته است.",
        [
            "imports actual | galvanized sheet | Iran | 36000 t exact | 2024-03-20..2024-11-20 | - | ۳۶ هزار تن",
        ],
    ),
    (
        "another measure behind what is compared with",
        "تولید سرب هند در سال ۲۰۲۴ به ۹۰۰ هزار تن رسید که از ۲۰۲۳ یک درصد بیشتر است و مصرف آن ۸۰۰ هزار تن بود.",
        [
            "production actual | lead | India | 900000 t exact | 2024-01-01..2024-12-31 | +1 yoy | ۹۰۰ هزار تن",
            "consumption actual | lead | India | 800000 t exact | 2024-01-01..2024-12-31 | - | ۸۰۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_persian_moved_goods_and_helpers_are_read(text, figures):
    assert told(text, "fa") == figures
