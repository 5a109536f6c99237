"""Persian: when an amount was made, whether it is a plan, and what was done with what."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "so that a record was set, no plan",
        "تولید سنگ آهن دانه‌بندی در این مجتمع بیش از برنامه مصوب در حال انجام است به‌طوری که در خرداد ۱۱۲ هزار تن سنگ آهن دانه‌بندی شده تولید شد.",
        [
            "production actual | sized iron ore | Iran | 112000 t exact | 2025-05-22..2025-06-21 | - | ۱۱۲ هزار تن",
        ],
    ),
    (
        "to the beginning of a month",
        "تا ابتدای آبان سال جاری ۱۹ هزار تن پودر آلومینا از کشور صادر شد.",
        [
            "exports actual | alumina | Iran | 19000 t exact | 2025-03-21..2025-10-22 | - | ۱۹ هزار تن",
        ],
    ),
    (
        "to the evening of a day",
        "کارگران فولاد مبارکه تا شامگاه روز جمعه ۱۶ آبان و با همه محدودیت‌ها ۶ میلیون و ۲۰۰ هزار تن تختال تولید کردند.",
        [
            "production actual | slab | Mobarakeh Steel | 6200000 t exact | 2025-03-21..2025-11-07 | - | ۶ میلیون و ۲۰۰ هزار تن",
        ],
    ),
    (
        "so many days to the end of the year",
        "فولاد هرمزگان ۱۰ روز مانده به پایان سال از مرز یک میلیون و ۵۰۰ هزار تن تختال عبور کرد.",
        [
            "production actual | slab | Hormozgan Steel | 1500000 t over | 2025-03-21..2026-03-20 | - | یک میلیون و ۵۰۰ هزار تن",
        ],
    ),
    (
        "same time of last year with the year in brackets",
        "واردات بیلت از ۲۰۰۰ تن در ۵ ماهه ۱۴۰۲ به ۶۰۰۰ تن در مدت مشابه سال گذشته (۱۴۰۳) رسید.",
        [
            "imports actual | billet | Iran | 2000 t exact | 2023-03-21..2023-08-22 | - | ۲۰۰۰ تن",
            "imports actual | billet | Iran | 6000 t exact | 2024-03-20..2024-08-21 | - | ۶۰۰۰ تن",
        ],
    ),
    (
        "plan that lists another deed",
        "برنامه تولید امسال زرشوران ۸۰۰ کیلوگرم شمش طلا و استخراج ۶۱۰ هزار تن سنگ طلا است.",
        [
            "production planned | gold | Zarshouran | 0.8 t exact | 2025-03-21..2026-03-20 | - | ۸۰۰ کیلوگرم",
            "production planned | gold ore | Zarshouran | 610000 t exact | 2025-03-21..2026-03-20 | - | ۶۱۰ هزار تن",
        ],
    ),
    (
        "targets of a complex",
        "مجتمع سنگ آهن سنگان خواف پارسال از برنامه پیش افتاد: اهداف این مجتمع در سال گذشته استخراج ۲۵ میلیون تن سنگ آهن بود.",
        [
            "production planned | iron ore | Sangan | 25000000 t exact | 2024-03-20..2025-03-20 | - | ۲۵ میلیون تن",
        ],
    ),
    (
        "reaching announced as the plan",
        "مدیرعامل ذوب آهن اصفهان دستیابی به تولید بیش از سه میلیون تن محصول فولادی را برنامه امسال شرکت اعلام کرد.",
        [
            "production planned | steel product | Esfahan Steel | 3000000 t over | 2025-03-21..2026-03-20 | - | سه میلیون تن",
        ],
    ),
    (
        "will pass so much",
        "فولاد سنگان تا پایان امسال از مرز ۵ میلیون تن تولید گندله عبور خواهد کرد.",
        [
            "production planned | iron ore pellet | Sangan Steel Mining Industries | 5000000 t over | 2025-03-21..2026-03-20 | - | ۵ میلیون تن",
        ],
    ),
    (
        "beyond its design",
        "فولاد هرمزگان در سال ۱۴۰۳ فراتر از ظرفیت اسمی و با ثبت رکورد یک میلیون و ۵۴۱ هزار تن تختال کار کرد.",
        [
            "production actual | slab | Hormozgan Steel | 1541000 t exact | 2024-03-20..2025-03-20 | - | یک میلیون و ۵۴۱ هزار تن",
        ],
    ),
    (
        "two plants of so much",
        "فولاد هرمزگان دو واحد ۸۰۰ هزار تنی تولید آهن اسفنجی دارد.",
        [
            "capacity actual | sponge iron | Hormozgan Steel | 800000 t exact | - | - | ۸۰۰ هزار تنی",
        ],
    ),
    (
        "two goods a day",
        "ظرفیت اسمی سیمان مازندران ۷۳۰۰ تن کلینکر و ۱۰ هزار تن سیمان در روز است.",
        [
            "capacity actual | clinker | Mazandaran Cement | 7300 t/day exact | - | - | ۷۳۰۰ تن",
            "capacity actual | cement | Mazandaran Cement | 10000 t/day exact | - | - | ۱۰ هزار تن",
        ],
    ),
    (
        "a record of a day",
        "تلاشگران فولاد مبارکه در واحد گندله‌سازی رکورد روزانه تازه‌ای به میزان ۲۳ هزار و ۷۳۰ تن رقم زدند.",
        [
            "production actual | iron ore pellet | Mobarakeh Steel | 23730 t/day exact | - | - | ۲۳ هزار و ۷۳۰ تن",
        ],
    ),
    (
        "forecast that coal exists",
        "در استان کرمان یک و نیم میلیارد تن پیش بینی وجود زغال سنگ صورت گرفته است.",
        [
            "reserves actual | coal | Kerman | 1500000000 t exact | - | - | یک و نیم میلیارد تن",
        ],
    ),
    (
        "produced, and sales of more",
        "چادرملو پارسال ۱۰ میلیون تن کنسانتره تولید کرد. در همین سال ۱۰ میلیون تن کنسانتره تولید شد و فروش یک میلیون تن شمش محقق شد.",
        [
            "production actual | iron ore concentrate | Chadormalu | 10000000 t exact | 2024-03-20..2025-03-20 | - | ۱۰ میلیون تن",
            "sales actual | steel ingot | Chadormalu | 1000000 t exact | 2024-03-20..2025-03-20 | - | یک میلیون تن",
        ],
    ),
    (
        "grown year after year",
        "تولید فولاد مبارکه سالانه ۱۰ درصد رشد داشته و در ۹ ماهه به ۹.۵ میلیون تن رسیده است.",
        [
            "production actual | steel | Mobarakeh Steel | 9500000 t exact | 2024-03-20..2024-12-20 | - | ۹.۵ میلیون تن",
        ],
    ),
    (
        "a careless concentrate",
        "چادرملو در مهر ۹۱۰ هزار تن کنستانتره سنگ آهن تولید کرد.",
        [
            "production actual | iron ore concentrate | Chadormalu | 910000 t exact | 2025-09-23..2025-10-22 | - | ۹۱۰ هزار تن",
        ],
    ),
    (
        "imports of what is named behind",
        "بیشترین حجم واردات فولادی در نیمه نخست امسال مختص محصولات فولادی معادل ۳۵۰ هزار تن است.",
        [
            "imports actual | steel product | Iran | 350000 t exact | 2025-03-21..2025-09-22 | - | ۳۵۰ هزار تن",
        ],
    ),
    (
        "fell and went from to",
        "واردات مقاطع تخت فولادی در نیمه نخست امسال نسبت به مدت مشابه سال گذشته ۱۴ درصد کمتر شده و از ۳۶۰ هزار تن به ۳۱۰ هزار تن رسیده است.",
        [
            "imports actual | flat steel product | Iran | 360000 t exact | 2024-03-20..2024-09-21 | - | ۳۶۰ هزار تن",
            "imports actual | flat steel product | Iran | 310000 t exact | 2025-03-21..2025-09-22 | -14 yoy | ۳۱۰ هزار تن",
        ],
    ),
    (
        "all foreign trade is of no goods",
        "سهم صادرات از کل تجارت خارجی در هفت ماهه امسال ۶۵ میلیون تن بود و صادرات بخش معدن و صنایع معدنی ۲۱ میلیون تن.",
        [
            "exports actual | mining and mineral product | Iran | 21000000 t exact | 2025-03-21..2025-10-22 | - | ۲۱ میلیون تن",
        ],
    ),
    (
        "added to what is dug",
        "سال گذشته ۲۳ میلیون تن به ظرفیت اسمی استخراج از معادن کشور افزوده شد.",
        [
            "capacity actual | mineral | Iran | 23000000 t exact | - | - | ۲۳ میلیون تن",
        ],
    ),
    (
        "thanks to, and no money",
        "به همت کارکنان فولاد خراسان در مهر ۱۰۵ هزار تن شمش تولید شد.",
        [
            "production actual | steel ingot | Khorasan Steel | 105000 t exact | 2025-09-23..2025-10-22 | - | ۱۰۵ هزار تن",
        ],
    ),
    (
        "what Afghans call per cent",
        "تالک ننگرهار: در سال ۲۰۲۴ از افغانستان ۶۱۰ هزار تن تالک صادر شد که ۱۴ فیصد بیشتر از ۲۰۲۳ است.",
        [
            "exports actual | talc | Afghanistan | 610000 t exact | 2024-01-01..2024-12-31 | +14 yoy | ۶۱۰ هزار تن",
        ],
    ),
    (
        "came to the country",
        "در شش ماه امسال ۳۶۰ هزار تن زغال کک شو از روسیه و استرالیا به کشور آمده است.",
        [
            "imports actual | coking coal | Iran | 360000 t exact | 2025-03-21..2025-09-22 | - | ۳۶۰ هزار تن",
        ],
    ),
    (
        "foundations for more, soon",
        "زیرساخت‌های فولاد هرمزگان برای تولید ۳ میلیون تن فولاد خام ایجاد شده است که به زودی اجرایی می شود.",
        [
            "capacity planned | crude steel | Hormozgan Steel | 3000000 t exact | - | - | ۳ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_when_and_what(text, figures):
    assert told(text, "fa") == figures
