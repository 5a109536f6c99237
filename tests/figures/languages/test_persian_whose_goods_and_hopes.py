"""Persian: whose goods they are, what is hoped for, and what tells no time."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "will rise by so much",
        "طرح توسعه معدن سرچشمه تولید را حدود ۷۰ هزار تن در سال بالا می‌برد.",
        [
            "other planned | copper | Sarcheshmeh | 70000 t about | - | - | ۷۰ هزار تن در سال",
        ],
    ),
    (
        "will pass",
        "امیدواریم استخراج سنگ آهن ما در آذر ماه امسال از ۲ میلیون تن بیشتر شود.",
        [
            "production planned | iron ore | Iran | 2000000 t over | 2025-11-22..2025-12-21 | - | ۲ میلیون تن",
        ],
    ),
    (
        "goods of the complex",
        "مدیرعامل فولاد کاوه گفت: گندله تولیدی این مجتمع در شهریور ماه ۱۸ هزار تن بود. شمش مجتمع نیز در شهریور ماه به ۱۰۰ هزار تن رسید.",
        [
            "production actual | iron ore pellet | South Kaveh Steel | 18000 t exact | 2025-08-23..2025-09-22 | - | ۱۸ هزار تن",
            "production actual | steel ingot | South Kaveh Steel | 100000 t exact | 2025-08-23..2025-09-22 | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "plants by number",
        "کارخانه گندله‌سازی شماره ۲ گل‌گهر در شهریور امسال ۴۵۰ هزار تن گندله تولید کرد.",
        [
            "production actual | iron ore pellet | Gol Gohar | 450000 t exact | 2025-08-23..2025-09-22 | - | ۴۵۰ هزار تن",
        ],
    ),
    (
        "comes from a land",
        "سالانه ۵۰ هزار تن سولفات سدیم از کشور چین می‌آید.",
        [
            "imports actual | sodium sulphate | Iran | 50000 t exact | - | - | ۵۰ هزار تن",
        ],
    ),
    (
        "the day that a site prints",
        "چهارشنبه ۲۶ شهریور ۱۴۰۴\n\nشرکت ریوتینتو در سه‌ماهه اول سال جاری ۷۰ میلیون تن سنگ آهن صادر کرد.",
        [
            "exports actual | iron ore | Rio Tinto | 70000000 t exact | 2025-01-01..2025-03-31 | - | ۷۰ میلیون تن",
        ],
    ),
    (
        "as in the year before",
        "چین در سال ۲۰۲۴ مانند سال پیش از آن ۴۱ هزار تن لیتیوم تولید کرد.",
        [
            "production actual | lithium | China | 41000 t exact | 2024-01-01..2024-12-31 | - | ۴۱ هزار تن",
        ],
    ),
    (
        "a rank in the world",
        "استرالیا در سال ۲۰۲۴ با ۸۸ هزار تن تولید لیتیوم جایگاه نخست جهان را نگه داشت.",
        [
            "production actual | lithium | Australia | 88000 t exact | 2024-01-01..2024-12-31 | - | ۸۸ هزار تن",
        ],
    ),
    (
        "who made it, behind the amount",
        "سال ۱۴۰۳ مجموع تولید آلومینیوم کشور ۶۱۰ هزار تن بود؛ ۱۸۰ هزار تن را ایرالکو، ۲۰۰ هزار تن را سالکو و ۱۱۰ هزار تن را المهدی تولید کرد.",
        [
            "production actual | aluminium | Iran | 610000 t exact | 2024-03-20..2025-03-20 | - | ۶۱۰ هزار تن",
            "production actual | aluminium | IRALCO | 180000 t exact | 2024-03-20..2025-03-20 | - | ۱۸۰ هزار تن",
            "production actual | aluminium | SALCO | 200000 t exact | 2024-03-20..2025-03-20 | - | ۲۰۰ هزار تن",
            "production actual | aluminium | Almahdi Aluminium | 110000 t exact | 2024-03-20..2025-03-20 | - | ۱۱۰ هزار تن",
        ],
    ),
    (
        "so much of it, that is so many per cent",
        "تولید سولفات سدیم کشور سالانه ۲۱۰ هزار تن است و ۱۹۰ هزار تن آن معادل ۹۰ درصد را شرکت املاح ایران به دست می‌آورد.",
        [
            "production actual | sodium sulphate | Iran | 210000 t exact | - | - | ۲۱۰ هزار تن",
            "production actual | sodium sulphate | Iran Mineral Salts | 190000 t exact | - | - | ۱۹۰ هزار تن",
        ],
    ),
    (
        "the steel which",
        "فولاد خامی که شرکت‌های کشور از ابتدای فروردین تا پایان مهر امسال تولید کردند، ۱۸ میلیون تن بود و در مقایسه با پارسال ۷ درصد رشد داشت. سال گذشته در همین مدت ۱۷ میلیون تن فولاد خام تولید شده بود.",
        [
            "production actual | crude steel | Iran | 18000000 t exact | 2025-03-21..2025-10-22 | +7 yoy | ۱۸ میلیون تن",
            "production actual | crude steel | Iran | 17000000 t exact | 2024-03-20..2024-10-21 | - | ۱۷ میلیون تن",
        ],
    ),
    (
        "power cuts of a month are no time of what was made",
        "قطعی‌های برق تیرماه خط تولید فولادسازان را خواباند.\n\nمحصولات فولادی طی ۴ ماه نخست امسال ۶ میلیون و ۴۷۰ هزار تن تولید شد.\n\nفولاد خراسان ۳۴۱ هزار و ۶۲ تن بیلت تولید کرد.",
        [
            "production actual | steel product | Iran | 6470000 t exact | 2025-03-21..2025-07-22 | - | ۶ میلیون و ۴۷۰ هزار تن",
            "production actual | billet | Khorasan Steel | 341062 t exact | 2025-03-21..2025-07-22 | - | ۳۴۱ هزار و ۶۲ تن",
        ],
    ),
    (
        "made in a month, after what a plant can make",
        "کارخانه گندله‌سازی فولاد خراسان اردیبهشت امسال با ظرفیت ۲٫۵ میلیون تن در سال به راه افتاد.\n\nشمش مجتمع نیز در شهریور ماه به ۱۰۰ هزار تن رسید.",
        [
            "capacity actual | iron ore pellet | Khorasan Steel | 2500000 t exact | - | - | ۲٫۵ میلیون تن در سال",
            "production actual | steel ingot | Khorasan Steel | 100000 t exact | 2025-08-23..2025-09-22 | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "the fiscal year before that",
        "میدکو در سال مالی منتهی به آذر ۱۴۰۳ پنج میلیون و ۹۲۰ هزار تن گندله تولید کرد؛ سال مالی قبل ۵ میلیون و ۷۴۰ هزار تن بود.",
        [
            "production actual | iron ore pellet | MIDHCO | 5920000 t exact | 2023-12-22..2024-12-20 | - | پنج میلیون و ۹۲۰ هزار تن",
            "production actual | iron ore pellet | MIDHCO | 5740000 t exact | 2022-12-22..2023-12-21 | - | ۵ میلیون و ۷۴۰ هزار تن",
        ],
    ),
    (
        "a target moved because of something",
        "سالکو در شش ماه نخست امسال ۹۰ هزار تن شمش تولید کرد. هدف تولید سال بر اثر خاموشی از ۲۹۵ هزار تن به ۲۶۰ هزار تن پایین کشیده شد.",
        [
            "production actual | aluminium ingot | SALCO | 90000 t exact | 2025-03-21..2025-09-22 | - | ۹۰ هزار تن",
            "production planned | aluminium ingot | SALCO | 295000 t exact | 2025-03-21..2026-03-20 | - | ۲۹۵ هزار تن",
            "production planned | aluminium ingot | SALCO | 260000 t exact | 2025-03-21..2026-03-20 | - | ۲۶۰ هزار تن",
        ],
    ),
    (
        "speaks of two ranges",
        "نورنیکل برای سال ۲۰۲۶ از ۱۸۴ تا ۱۹۴ هزار تن نیکل و ۳۳۴ تا ۳۵۴ هزار تن مس حرف می‌زند.",
        [
            "production planned | nickel | Norilsk Nickel | 184000..194000 t exact | 2026-01-01..2026-12-31 | - | ۱۸۴ تا ۱۹۴ هزار تن",
            "production planned | copper | Norilsk Nickel | 334000..354000 t exact | 2026-01-01..2026-12-31 | - | ۳۳۴ تا ۳۵۴ هزار تن",
        ],
    ),
    (
        "copper ore dug",
        "استخراج کانسنگ مس معدن تکنار در سال ۱۴۰۳ صد هزار تن بود.",
        [
            "production actual | copper ore | Taknar | 100000 t exact | 2024-03-20..2025-03-20 | - | صد هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_fa_whose_goods_they_are_is_read(text, figures):
    assert told(text, "fa") == figures
