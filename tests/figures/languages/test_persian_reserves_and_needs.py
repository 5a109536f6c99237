"""Persian reserves, needs, plans set beside what was made, goods that are none of ours, lands told seldom."""

import pytest

from tests.figures.languages.told import told

CASES = [
    (
        "what was so much, and so much with growth",
        "میزان استخراج سنگ‌آهن در سال ۱۴۰۲ از پنج معدن فعال گل‌گهر حدود ۳۱ میلیون تن بوده، که با رشد ۱۶ درصدی در سال ۱۴۰۳ به حدود ۳۶ میلیون تن رسیده است.",
        [
            "production actual | iron ore | Gol Gohar | 31000000 t about | 2023-03-21..2024-03-19 | - | ۳۱ میلیون تن",
            "production actual | iron ore | Gol Gohar | 36000000 t about | 2024-03-20..2025-03-20 | +16 yoy | ۳۶ میلیون تن",
        ],
    ),
    (
        "compared to a plan that was so much",
        "مجتمع اسفوردی از ابتدای فروردین تا پایان مهر ۴۸ هزار تن کنسانتره فسفات تولید کرد که نسبت به برنامه پیش‌بینی شده که ۴۰ هزار تن بود، ۲۰ درصد افزایش دارد.",
        [
            "production actual | phosphate concentrate | Esfordi | 48000 t exact | 2025-03-21..2025-10-22 | +20 plan | ۴۸ هزار تن",
            "production planned | phosphate concentrate | Esfordi | 40000 t exact | 2025-03-21..2025-10-22 | - | ۴۰ هزار تن",
        ],
    ),
    (
        "compared to the same time with so much",
        "مجتمع اسفوردی در ۷ ماهه امسال ۴۸ هزار تن کنسانتره فسفات تولید کرد که نسبت به مدت مشابه سال گذشته با ۴۴ هزار تن، افزایش قابل توجهی نشان می‌دهد.",
        [
            "production actual | phosphate concentrate | Esfordi | 48000 t exact | 2025-03-21..2025-10-22 | - | ۴۸ هزار تن",
            "production actual | phosphate concentrate | Esfordi | 44000 t exact | 2024-03-20..2024-10-21 | - | ۴۴ هزار تن",
        ],
    ),
    (
        "a need is consumption",
        "کشور سالانه به ۱.۵ میلیون تن پودر آلومینا نیاز دارد.",
        [
            "consumption actual | alumina | Iran | 1500000 t exact | - | - | ۱.۵ میلیون تن",
        ],
    ),
    (
        "reserves with a careless letter",
        "استان فارس ۸۰۶ معدن با ذخائر ۳.۵ میلیارد تن دارد و ۶۹۰ میلیون تن ذخیر قطعی آن آماده برداشت است.",
        [
            "reserves actual | mineral | Fars | 3500000000 t exact | - | - | ۳.۵ میلیارد تن",
            "reserves actual | mineral | Fars | 690000000 t exact | - | - | ۶۹۰ میلیون تن",
        ],
    ),
    (
        "reporters of an agency named as a month",
        "رئیس معدن در گفتگو با خبرنگار مهر در دامغان گفت: ۳۲۰ هزار تن کنسانتره زغال سنگ به ذوب آهن اصفهان ارسال می‌شود.",
        [
            "deliveries actual | coal concentrate | Damghan | 320000 t exact | - | - | ۳۲۰ هزار تن",
        ],
    ),
    (
        "thousands that count millions",
        "ذخایر سنگ آهن سنگان هزار و ۲۰۰ میلیون تن است.",
        [
            "reserves actual | iron ore | Sangan | 1200000000 t exact | - | - | هزار و ۲۰۰ میلیون تن",
        ],
    ),
    (
        "a comma without its space",
        "از سنگ آهن دانه‌بندی که در سال ۱۴۰۳ تولید شد،۹۹۸ هزار و ۵۷۳ تن به فروش رسید.",
        [
            "sales actual | sized iron ore | Iran | 998573 t exact | - | - | ۹۹۸ هزار و ۵۷۳ تن",
        ],
    ),
    (
        "kinds of ore of a province's mines",
        "معادن استان یزد در سال ۱۴۰۳ بیش از ۴۰ میلیون تن ماده معدنی استخراج کردند.",
        [
            "production actual | mineral | Yazd | 40000000 t over | 2024-03-20..2025-03-20 | - | ۴۰ میلیون تن",
        ],
    ),
    (
        "whose need is met",
        "استان سمنان با استخراج ۱۷ میلیون تن مواد معدنی تامین کننده ۵۰ درصد نمک کشور است.",
        [
            "production actual | mineral | Semnan | 17000000 t exact | - | - | ۱۷ میلیون تن",
        ],
    ),
    (
        "from so many mines",
        "رئیس سازمان صمت سمنان گفت: استخراج سالانه ۲۳ میلیون تن از ۵۹۳ معدن استان از توانمندی‌های آن است.",
        [
            "production actual | mineral | Semnan | 23000000 t exact | - | - | ۲۳ میلیون تن",
        ],
    ),
    (
        "may be added to reserves",
        "با اکتشافات جدید در معدن طلای شادان احتمالا ۱۵ میلیون تن به ذخیره سنگ طلا اضافه شود.",
        [
            "reserves planned | gold ore | Shadan | 15000000 t exact | - | - | ۱۵ میلیون تن",
        ],
    ),
    (
        "under construction with a capacity",
        "عملیات احداث کارخانه زغال‌شویی با ظرفیت ۵۰۰ هزار تن کنسانتره زغال سنگ در طبس آغاز شد.",
        [
            "capacity planned | coal concentrate | Tabas | 500000 t exact | - | - | ۵۰۰ هزار تن",
        ],
    ),
    (
        "goods and what bars weigh are no figure",
        "اولین شمش‌های طلای استان ۳ کیلوگرم وزن دارد. در ۴ ماهه امسال ۴ میلیون تن بار با راه آهن یزد جابجا شد.",
        [],
    ),
    (
        "central banks bought",
        "بانک‌های مرکزی جهان در ماه اوت ۱۵ تن طلا خریداری کرده‌اند.",
        [
            "other actual | gold | - | 15 t exact | - | - | ۱۵ تن",
        ],
    ),
    (
        "lands that were not known",
        "از تولیدکنندگان منگنز در سال ۲۰۲۴ می‌توان از گابون با ۴ میلیون تن و استرالیا با ۲ میلیون تن نام برد.",
        [
            "production actual | manganese | Gabon | 4000000 t exact | 2024-01-01..2024-12-31 | - | ۴ میلیون تن",
            "production actual | manganese | Australia | 2000000 t exact | 2024-01-01..2024-12-31 | - | ۲ میلیون تن",
        ],
    ),
    (
        "a contract is a plan",
        "مدیرعامل آلومینای ایران گفت: قرار داد صادرات ۴۰ هزار تن پودر آلومینا با تاجیکستان بسته شده است.",
        [
            "exports planned | alumina | Iran Alumina | 40000 t exact | - | - | ۴۰ هزار تن",
        ],
    ),
    (
        "this quarter of a company abroad",
        "تولید سنگ آهن واله در این سه ماهه ۹۱ میلیون تن بود.",
        [
            "production actual | iron ore | Vale | 91000000 t exact | 2025-07-01..2025-09-30 | - | ۹۱ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text, "fa") == expected
