"""Persian: offices of counties, buyers and where goods went, turned decimals of old pages."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the office of a county that is no mine",
        "رئیس اداره صمت شهرستان خمین گفت: از ۳۱ معدن این شهرستان که قطب سنگ کشور نامیده می‌شود، در شش ماه نخست امسال ۳۴۰ هزار تن سنگ ساختمانی برداشت شد.",
        [
            "production actual | building stone | Khomein | 340000 t exact | 2025-03-21..2025-09-22 | - | ۳۴۰ هزار تن",
        ],
    ),
    (
        "the town that a report comes from",
        "محلات - ایرنا - رئیس اداره صنعت، معدن و تجارت محلات گفت: در شش ماهه امسال ۴۱۰ هزار تن تراورتن از معادن این شهرستان استخراج شد.",
        [
            "production actual | travertine | Mahallat | 410000 t exact | 2025-03-21..2025-09-22 | - | ۴۱۰ هزار تن",
        ],
    ),
    (
        "exported from a town",
        "در نیمه نخست امسال ۱۸ هزار تن تراورتن از محلات صادر شد.",
        [
            "exports actual | travertine | Mahallat | 18000 t exact | 2025-03-21..2025-09-22 | - | ۱۸ هزار تن",
        ],
    ),
    (
        "the first buyer behind a total",
        "در شش ماه امسال ۴ میلیون تن سیمان صادر شد که عراق با ۱ میلیون و ۲۰۰ هزار تن نخستین خریدار بود.",
        [
            "exports actual | cement | Iran | 4000000 t exact | 2025-03-21..2025-09-22 | - | ۴ میلیون تن",
            "exports actual | cement | Iran | 1200000 t exact | 2025-03-21..2025-09-22 | - | ۱ میلیون و ۲۰۰ هزار تن",
        ],
    ),
    (
        "destinations in turn",
        "سه کشور عراق، افغانستان و امارات به ترتیب با ۲ میلیون، ۸۰۰ هزار و ۶۰۰ هزار تن مهم‌ترین مقاصد صادرات میلگرد ایران در شش ماه امسال بودند.",
        [
            "exports actual | rebar | Iran | 2000000 t exact | 2025-03-21..2025-09-22 | - | ۲ میلیون",
            "exports actual | rebar | Iran | 800000 t exact | 2025-03-21..2025-09-22 | - | ۸۰۰ هزار",
            "exports actual | rebar | Iran | 600000 t exact | 2025-03-21..2025-09-22 | - | ۶۰۰ هزار تن",
        ],
    ),
    (
        "where it mainly went",
        "صادرات میلگرد در شش ماه امسال ۱۱ درصد رشد کرد و با ۲ میلیون و ۲۹۰ هزار تن همچنان مقصد اصلی‌اش عراق بود. صادرات آهن اسفنجی نیز ۱ میلیون تن بود.",
        [
            "exports actual | rebar | Iran | 2290000 t exact | 2025-03-21..2025-09-22 | +11 yoy | ۲ میلیون و ۲۹۰ هزار تن",
            "exports actual | sponge iron | Iran | 1000000 t exact | 2025-03-21..2025-09-22 | - | ۱ میلیون تن",
        ],
    ),
    (
        "what is left with who sold",
        "مدیرعامل زغال سنگ البرز مرکزی گفت: ۳۲ هزار تن کنسانتره زغال سنگ به ذوب آهن اصفهان فروخته شد و ۱۸ هزار تن کنسانتره زغال سنگ در انبار ماند.",
        [
            "sales actual | coal concentrate | Central Alborz Coal | 32000 t exact | - | - | ۳۲ هزار تن",
            "inventory actual | coal concentrate | Central Alborz Coal | 18000 t exact | - | - | ۱۸ هزار تن",
        ],
    ),
    (
        "came out of the mines",
        "در شش ماه امسال ۱۳۸ هزار تن زغال سنگ خام از معادن این شرکت بیرون آمد که طزره به تنهایی ۷۱ هزار تن، زمستان‌یورت ۳۸ هزار تن و اولنگ بقیه آن را تامین کردند.",
        [
            "production actual | coal | Iran | 138000 t exact | 2025-03-21..2025-09-22 | - | ۱۳۸ هزار تن",
            "production actual | coal | Tazareh | 71000 t exact | 2025-03-21..2025-09-22 | - | ۷۱ هزار تن",
            "production actual | coal | Zemestan-Yurt | 38000 t exact | 2025-03-21..2025-09-22 | - | ۳۸ هزار تن",
        ],
    ),
    (
        "a turned decimal of an old page",
        "طي شش ماهه نخست سال جاري 71 هزار تن كاتد مس در شركت ملي صنايع مس ايران توليد شد كه نسبت به مدت مشابه سال قبل رشدي معادل 6/ 3 درصد داشته است.",
        [
            "production actual | copper cathode | NICICO | 71000 t exact | 2025-03-21..2025-09-22 | +3.6 yoy | 71 هزار تن",
        ],
    ),
    (
        "a decimal of a new page",
        "طی شش ماهه نخست امسال 71 هزار تن کاتد مس در شرکت ملی صنایع مس ایران تولید شد که نسبت به مدت مشابه سال قبل رشدی معادل 6/3 درصد داشته است.",
        [
            "production actual | copper cathode | NICICO | 71000 t exact | 2025-03-21..2025-09-22 | +6.3 yoy | 71 هزار تن",
        ],
    ),
    (
        "rose against the quarter before",
        "تولید آلومینیوم آلکوآ در سه‌ماهه سوم ۲۰۲۵ به میزان ۳ درصد نسبت به سه‌ماهه قبل بالا رفت و به ۵۵۹ هزار تن رسید.",
        [
            "production actual | aluminium | Alcoa | 559000 t exact | 2025-07-01..2025-09-30 | +3 qoq | ۵۵۹ هزار تن",
        ],
    ),
    (
        "a target of the full year",
        "واله در سه‌ماهه سوم ۲۰۲۵ حدود ۹۰ میلیون تن سنگ آهن تولید کرد و برای کل سال همچنان ۳۲۵ تا ۳۳۵ میلیون تن سنگ آهن را هدف می‌گیرد.",
        [
            "production actual | iron ore | Vale | 90000000 t about | 2025-07-01..2025-09-30 | - | ۹۰ میلیون تن",
            "production planned | iron ore | Vale | 325000000..335000000 t exact | 2025-01-01..2025-12-31 | - | ۳۲۵ تا ۳۳۵ میلیون تن",
        ],
    ),
    (
        "at half strength",
        "فولاد خوزستان با وجود آنکه در تابستان با نصف ظرفیت کار کرد، در شش ماه امسال یک میلیون و ۹۵۰ هزار تن شمش ریخت.",
        [
            "production actual | steel ingot | Khuzestan Steel | 1950000 t exact | 2025-03-21..2025-09-22 | - | یک میلیون و ۹۵۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_persian_counties_and_buyers(text, figures):
    assert told(text, "fa") == figures
