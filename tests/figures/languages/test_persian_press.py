"""Persian as papers and agencies print it: lost spaces, names in a word, verbs said once, years behind tons."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "preposition glued to a number",
        "درچهار ماه نخست امسال ۵میلیون تن فولاد خام در کشور تولید شد.",
        [
            "production actual | crude steel | Iran | 5000000 t exact | 2025-03-21..2025-07-22 | - | ۵میلیون تن",
        ],
    ),
    (
        "sentence behind a full stop without a space",
        "در مهرماه ۲ هزار تن مس تولید شد.درمرداد امسال ۳ هزار تن کاتد مس تولید شد.",
        [
            "production actual | copper | Iran | 2000 t exact | 2025-09-23..2025-10-22 | - | ۲ هزار تن",
            "production actual | copper cathode | Iran | 3000 t exact | 2025-07-23..2025-08-22 | - | ۳ هزار تن",
        ],
    ),
    (
        "whole per cent and tenths in words",
        "صادرات آهن اسفنجی در هفت ماهه نخست امسال به ۷۰۸ هزار تن رسید که نسبت به مدت مشابه پارسال ۲۴ و هشت دهم درصد افزایش داشت.",
        [
            "exports actual | sponge iron | Iran | 708000 t exact | 2025-03-21..2025-10-22 | +24.8 yoy | ۷۰۸ هزار تن",
        ],
    ),
    (
        "three spaces before a number",
        "در مهر امسال،   ۵۳ هزار و ۶۳۱ تن سنگ آهن استخراج شد.",
        [
            "production actual | iron ore | Iran | 53631 t exact | 2025-09-23..2025-10-22 | - | ۵۳ هزار و ۶۳۱ تن",
        ],
    ),
    (
        "what was done in quotes, the verb once",
        "شرکت های معدنی کشور در مهرماه ۳ میلیون تن گندله «تولید» و ۲ میلیون تن «ارسال» کردند.",
        [
            "production actual | iron ore pellet | Iran | 3000000 t exact | 2025-09-23..2025-10-22 | - | ۳ میلیون تن",
            "deliveries actual | iron ore pellet | Iran | 2000000 t exact | 2025-09-23..2025-10-22 | - | ۲ میلیون تن",
        ],
    ),
    (
        "the central company by one word, and a name before a digit",
        "از این میزان گندله، گل گهر ۳ میلیون تن، مرکزی ۹۰۰ هزار تن و «صبانور» ۱۰۰ هزار تن تولید کردند.",
        [
            "production actual | iron ore pellet | Gol Gohar | 3000000 t exact | - | - | ۳ میلیون تن",
            "production actual | iron ore pellet | Iran Central Iron Ore | 900000 t exact | - | - | ۹۰۰ هزار تن",
            "production actual | iron ore pellet | Sabanour | 100000 t exact | - | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "to the end of the third season",
        "تولید شمش آلومینیوم ایرالکو از آغاز سال ۱۴۰۳ تا پایان سومین فصل سال به ۱۳۳ هزار تن رسید.",
        [
            "production actual | aluminium ingot | IRALCO | 133000 t exact | 2024-03-20..2024-12-20 | - | ۱۳۳ هزار تن",
        ],
    ),
    (
        "passed the mark of a production",
        "فولاد خوزستان در سال گذشته از مرز تولید سه و نیم میلیون تن عبور کرد.",
        [
            "production actual | steel | Khuzestan Steel | 3500000 t over | 2024-03-20..2025-03-20 | - | سه و نیم میلیون تن",
        ],
    ),
    (
        "reaches this year",
        "تولید فولاد مبارکه امسال به ۷ میلیون تن می‌رسد.",
        [
            "production planned | steel | Mobarakeh Steel | 7000000 t exact | 2025-03-21..2026-03-20 | - | ۷ میلیون تن",
        ],
    ),
    (
        "careful planning is no plan",
        "با برنامه‌ریزی دقیق، در مهرماه ۱۴۰۴ مقدار ۳۶۰ هزار تن شمش فولاد در فولاد خوزستان تولید شد.",
        [
            "production actual | steel ingot | Khuzestan Steel | 360000 t exact | 2025-09-23..2025-10-22 | - | ۳۶۰ هزار تن",
        ],
    ),
    (
        "capacity of reserves",
        "ظرفیت ذخیره طلای معدن زرشوران ۱۵۰ تن است.",
        [
            "reserves actual | gold | Zarshouran | 150 t exact | - | - | ۱۵۰ تن",
        ],
    ),
    (
        "in proportion to, of another year",
        "در شهریور ۶۳۳ هزار تن شمش فولاد صادر شد که به نسبت ۳۶۶ هزار تن شهریور سال ۱۴۰۳ افزایش ۷۳ درصدی دارد.",
        [
            "exports actual | steel ingot | Iran | 633000 t exact | 2025-08-23..2025-09-22 | +73 yoy | ۶۳۳ هزار تن",
            "exports actual | steel ingot | Iran | 366000 t exact | 2024-08-22..2024-09-21 | - | ۳۶۶ هزار تن",
        ],
    ),
    (
        "at the end of a year with sales",
        "گل گهر در پایان سال ۱۴۰۳ با فروش بیش از ۲۳۷ هزار تن گندله رکورد زد.",
        [
            "sales actual | iron ore pellet | Gol Gohar | 237000 t over | 2024-03-20..2025-03-20 | - | ۲۳۷ هزار تن",
        ],
    ),
    (
        "concentrate and coal in turn",
        "میزان تولید کنسانتره و استخراج زغالسنگ در مهرماه به ترتیب به ۱۰۳ هزار تن و ۱۵۱ هزار تن رسید.",
        [
            "production actual | coal concentrate | Iran | 103000 t exact | 2025-09-23..2025-10-22 | - | ۱۰۳ هزار تن",
            "production actual | coal | Iran | 151000 t exact | 2025-09-23..2025-10-22 | - | ۱۵۱ هزار تن",
        ],
    ),
    (
        "fall of a rank is no change",
        "تولید فولاد ایران در ماه ژوئیه ۱۶.۵ درصد افزایش یافت و به ۱.۵ میلیون تن رسید، اما با دو پله نزول در مقایسه با ماه قبل چهاردهم شد.",
        [
            "production actual | steel | Iran | 1500000 t exact | 2025-07-01..2025-07-31 | +16.5 yoy | ۱.۵ میلیون تن",
        ],
    ),
    (
        "tons in a year that is named, and a year",
        "۲۳ میلیون تن در سال گذشته سیمان به مصرف رسید و ظرفیت کارخانه ۵۰ هزار تن در سال است.",
        [
            "consumption actual | cement | Iran | 23000000 t exact | 2024-03-20..2025-03-20 | - | ۲۳ میلیون تن",
            "capacity actual | cement | Iran | 50000 t exact | - | - | ۵۰ هزار تن در سال",
        ],
    ),
    (
        "the same month behind tons",
        "صادرات مقاطع تخت فولادی از ۵۶ هزار تن در دو ماه ابتدایی ۱۴۰۳ به ۹۴ هزار تن در ماه مشابه سال جاری رسید.",
        [
            "exports actual | flat steel product | Iran | 56000 t exact | 2024-03-20..2024-05-20 | - | ۵۶ هزار تن",
            "exports actual | flat steel product | Iran | 94000 t exact | 2025-03-21..2025-05-21 | - | ۹۴ هزار تن",
        ],
    ),
    (
        "half a gregorian year with its iranian months",
        "در نیمه نخست سال میلادی (دی ماه ۱۴۰۳ تا تیر ماه ۱۴۰۴ شمسی) فولاد مبارکه ۳ میلیون تن فولاد خام تولید کرد.",
        [
            "production actual | crude steel | Mobarakeh Steel | 3000000 t exact | 2025-01-01..2025-06-30 | - | ۳ میلیون تن",
        ],
    ),
    (
        "added to capacity",
        "دو کارخانه در مدار تولید قرار می‌گیرد تا پنج تا شش میلیون تن به ظرفیت تولید سیمان اضافه شود.",
        [
            "capacity planned | cement | Iran | 5000000..6000000 t exact | - | - | پنج تا شش میلیون تن",
        ],
    ),
    (
        "these companies are those named",
        "شرکت‌های گل گهر، چادرملو و توسعه معادن و صنایع معدنی خاورمیانه در سال ۱۴۰۳، ۱۲ میلیون تن گندله تولید کردند. همچنین ۳ شرکت یاد شده در این سال ۱۱ میلیون تن گندله ارسال کردند.",
        [
            "production actual | iron ore pellet | Gol Gohar, Chadormalu and MIDHCO | 12000000 t exact | 2024-03-20..2025-03-20 | - | ۱۲ میلیون تن",
            "deliveries actual | iron ore pellet | Gol Gohar, Chadormalu and MIDHCO | 11000000 t exact | 2024-03-20..2025-03-20 | - | ۱۱ میلیون تن",
        ],
    ),
    (
        "share of each as follows",
        "از این میزان گندله سهم هر شرکت بدین صورت است که گلگهر بالغ بر ۱۵ میلیون تن و میدکو پنج میلیون تن تولید داشته‌اند.",
        [
            "production actual | iron ore pellet | Gol Gohar | 15000000 t over | - | - | ۱۵ میلیون تن",
            "production actual | iron ore pellet | MIDHCO | 5000000 t exact | - | - | پنج میلیون تن",
        ],
    ),
    (
        "announced a production, and what it is against the month before",
        "مدیرعامل فولاد خراسان از تولید ۱۲۵ هزار تن شمش در مهرماه خبر داد و گفت: این میزان نسبت به شهریور ۸ درصد افزایش نشان می‌دهد.",
        [
            "production actual | steel ingot | Khorasan Steel | 125000 t exact | 2025-09-23..2025-10-22 | +8 mom | ۱۲۵ هزار تن",
        ],
    ),
    (
        "growth against a month before the amount",
        "تولید شمش فولاد خراسان در مهرماه نسبت به شهریور با رشد ۸ درصدی به ۱۲۵ هزار تن رسید.",
        [
            "production actual | steel ingot | Khorasan Steel | 125000 t exact | 2025-09-23..2025-10-22 | +8 mom | ۱۲۵ هزار تن",
        ],
    ),
    (
        "growth in weight beside growth in value",
        "بر اساس اعلام گمرک، در هفت ماه امسال ۴ میلیون و ۹۰۰ هزار تن شمش فولاد به ارزش ۲.۳ میلیارد دلار صادر شد که از نظر وزنی ۱۸ درصد و از نظر ارزشی ۷ درصد رشد نشان می دهد.",
        [
            "exports actual | steel ingot | Iran | 4900000 t exact | 2025-03-21..2025-10-22 | +18 yoy | ۴ میلیون و ۹۰۰ هزار تن",
        ],
    ),
    (
        "less than what was planned",
        "تولید محصولات فولادی ۶ درصد کمتر از برنامه یک میلیون و ۵۰۰ هزار تنی بود.",
        [
            "production planned | steel product | Iran | 1500000 t exact | - | - | یک میلیون و ۵۰۰ هزار تنی",
        ],
    ),
    (
        "a target of production",
        "هدف‌گذاری تولید فولاد هرمزگان برای سال ۱۴۰۴ یک میلیون و ۶۵۰ هزار تن تختال است.",
        [
            "production planned | slab | Hormozgan Steel | 1650000 t exact | 2025-03-21..2026-03-20 | - | یک میلیون و ۶۵۰ هزار تن",
        ],
    ),
    (
        "at present is not in the year told before",
        "صادرات سنگ آهن دانه‌بندی در سال ۱۳۹۲ معادل ۲۴ میلیون تن بود اما در حال حاضر به هفت میلیون تن رسیده است.",
        [
            "exports actual | sized iron ore | Iran | 24000000 t exact | 2013-03-21..2014-03-20 | - | ۲۴ میلیون تن",
            "exports actual | sized iron ore | Iran | 7000000 t exact | - | - | هفت میلیون تن",
        ],
    ),
    (
        "the year of what exports fell to",
        "صادرات سنگ آهن ایران در سال ۱۴۰۳ نسبت به سال پیش از آن ۲۲ درصد کاهش یافت و از ۱۹ میلیون تن به ۱۴.۸ میلیون تن رسید.",
        [
            "exports actual | iron ore | Iran | 19000000 t exact | 2023-03-21..2024-03-19 | - | ۱۹ میلیون تن",
            "exports actual | iron ore | Iran | 14800000 t exact | 2024-03-20..2025-03-20 | -22 yoy | ۱۴.۸ میلیون تن",
        ],
    ),
    (
        "among the producers, each with its production",
        "از میان شرکت‌های بزرگ تولید کننده فولاد کشور فولاد مبارکه با تولید ۴ میلیون تن و فولاد خوزستان با ۲ میلیون تن رتبه‌های اول و دوم را دارند.",
        [
            "production actual | steel | Mobarakeh Steel | 4000000 t exact | - | - | ۴ میلیون تن",
            "production actual | steel | Khuzestan Steel | 2000000 t exact | - | - | ۲ میلیون تن",
        ],
    ),
    (
        "producers that comprise names with amounts",
        "در این میان، شرکت‌های بزرگ فولاد ساز شامل «فولاد مبارکه» ۲ میلیون تن، «فولاد خوزستان» یک میلیون تن و «سبا» ۳۸۷ هزار تن فولاد خام تولید کردند.",
        [
            "production actual | crude steel | Mobarakeh Steel | 2000000 t exact | - | - | ۲ میلیون تن",
            "production actual | crude steel | Khuzestan Steel | 1000000 t exact | - | - | یک میلیون تن",
            "production actual | crude steel | Saba Steel | 387000 t exact | - | - | ۳۸۷ هزار تن",
        ],
    ),
    (
        "the other big producers, amounts in brackets",
        "تولید کنندگان بزرگ دیگر کشور به ترتیب شامل فولاد هرمزگان (با تولید ۸۵۷ هزار تن) و سبا (با تولید ۵۸۸ هزار تن) بودند.",
        [
            "production actual | steel | Hormozgan Steel | 857000 t exact | - | - | ۸۵۷ هزار تن",
            "production actual | steel | Saba Steel | 588000 t exact | - | - | ۵۸۸ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_press_is_read(text, figures):
    assert told(text, "fa") == figures
