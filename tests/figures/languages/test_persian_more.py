"""Persian: changes, periods, plans and names."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "same period of last year",
        "تولید آهن اسفنجی کشور در هفت ماهه امسال ۲۱ میلیون تن بود. این رقم در مدت مشابه سال قبل ۲۰ میلیون تن بود.",
        [
            "production actual | sponge iron | Iran | 21000000 t exact | 2025-03-21..2025-10-22 | - | ۲۱ میلیون تن",
            "production actual | sponge iron | Iran | 20000000 t exact | 2024-03-20..2024-10-21 | - | ۲۰ میلیون تن",
        ],
    ),
    (
        "percent more than",
        "ذوب آهن اصفهان در نیمه نخست سال ۱۴۰۴ یک میلیون و ۱۰۰ هزار تن فولاد خام تولید کرد که ۶ درصد بیشتر از مدت مشابه سال ۱۴۰۳ است.",
        [
            "production actual | crude steel | Esfahan Steel | 1100000 t exact | 2025-03-21..2025-09-22 | +6 yoy | یک میلیون و ۱۰۰ هزار تن",
        ],
    ),
    (
        "percent less",
        "تولید شمش آلومینیوم ایرالکو در شهریورماه با افت ۴ درصدی نسبت به شهریور سال گذشته به ۱۴ هزار تن رسید.",
        [
            "production actual | aluminium ingot | IRALCO | 14000 t exact | 2025-08-23..2025-09-22 | -4 yoy | ۱۴ هزار تن",
        ],
    ),
    (
        "percent before its amount",
        "صادرات محصولات فولادی با رشد ۱۱ درصدی به ۲ میلیون و ۵۰۰ هزار تن در شش ماه نخست امسال رسید.",
        [
            "exports actual | steel product | Iran | 2500000 t exact | 2025-03-21..2025-09-22 | +11 yoy | ۲ میلیون و ۵۰۰ هزار تن",
        ],
    ),
    (
        "tenths in words",
        "تولید سیمان در سال ۱۴۰۳ به ۷۰ میلیون تن رسید که ۵ دهم درصد رشد دارد.",
        [
            "production actual | cement | Iran | 70000000 t exact | 2024-03-20..2025-03-20 | +0.5 yoy | ۷۰ میلیون تن",
        ],
    ),
    (
        "difference in tons",
        "تولید کنسانتره مس سونگون در شش ماهه امسال رشدی بیش از ۲ هزار تنی داشت.",
        [
            "other actual | copper concentrate | Sungun | 2000 t over | 2025-03-21..2025-09-22 | - | ۲ هزار تنی",
        ],
    ),
    (
        "since the year began",
        "از ابتدای سال تا پایان مهرماه ۱۵ هزار تن مفتول مسی در کشور تولید شد.",
        [
            "production actual | copper wire rod | Iran | 15000 t exact | 2025-03-21..2025-10-22 | - | ۱۵ هزار تن",
        ],
    ),
    (
        "to the end of a month",
        "تا پایان آذرماه ۱۴۰۳ تولید فولاد خام کشور ۲۲ میلیون تن بوده است.",
        [
            "production actual | crude steel | Iran | 22000000 t exact | 2024-03-20..2024-12-20 | - | ۲۲ میلیون تن",
        ],
    ),
    (
        "months ended in one",
        "در هشت ماهه منتهی به پایان آبان ۱۴۰۳ یک میلیون تن کنسانتره زغال سنگ تولید شد.",
        [
            "production actual | coal concentrate | Iran | 1000000 t exact | 2024-03-20..2024-11-20 | - | یک میلیون تن",
        ],
    ),
    (
        "half of a month",
        "شرکت ملی صنایع مس ایران از ابتدای سال تا نیمه مهرماه ۱۴۰۴ معادل ۱۶۵ هزار تن کاتد مس تولید کرد.",
        [
            "production actual | copper cathode | NICICO | 165000 t exact | 2025-03-21..2025-10-07 | - | ۱۶۵ هزار تن",
        ],
    ),
    (
        "day of a month",
        "فولاد خراسان از ابتدای امسال تا ۲۰ شهریور ۶۴۰ هزار تن شمش تولید کرد.",
        [
            "production actual | steel ingot | Khorasan Steel | 640000 t exact | 2025-03-21..2025-09-11 | - | ۶۴۰ هزار تن",
        ],
    ),
    (
        "year of two digits",
        "تولید کلینکر در تیرماه 89 به 5 میلیون تن رسید.",
        [
            "production actual | clinker | Iran | 5000000 t exact | 2010-06-22..2010-07-22 | - | 5 میلیون تن",
        ],
    ),
    (
        "from year to year",
        "از سال ۱۳۹۵ تا پایان سال ۱۴۰۰ در مجموع ۲ میلیون تن آلومینیوم در ایران تولید شد.",
        [
            "production actual | aluminium | Iran | 2000000 t exact | 2016-03-20..2022-03-20 | - | ۲ میلیون تن",
        ],
    ),
    (
        "season of the year",
        "در بهار ۱۴۰۴ تولید طلای زرشوران ۴۱۰ کیلوگرم بود.",
        [
            "production actual | gold | Zarshouran | 0.41 t exact | 2025-03-21..2025-06-21 | - | ۴۱۰ کیلوگرم",
        ],
    ),
    (
        "gregorian quarter",
        "تولید مس بی‌اچ‌پی در سه‌ماهه منتهی به ژوئن ۲۰۲۵ به ۵۱۶ هزار تن رسید.",
        [
            "production actual | copper | BHP | 516000 t exact | 2025-04-01..2025-06-30 | - | ۵۱۶ هزار تن",
        ],
    ),
    (
        "gregorian months of a list",
        "چین در ماه‌های ژانویه، فوریه و مارس ۲۰۲۵ حدود ۲۵۹ میلیون تن فولاد خام تولید کرد.",
        [
            "production actual | crude steel | China | 259000000 t about | 2025-01-01..2025-03-31 | - | ۲۵۹ میلیون تن",
        ],
    ),
    (
        "fiscal year that ended",
        "کول ایندیا در سال مالی منتهی به مارس ۲۰۲۵ معادل ۷۸۱ میلیون تن زغال‌سنگ تولید کرد.",
        [
            "production actual | coal | Coal India | 781000000 t exact | 2024-04-01..2025-03-31 | - | ۷۸۱ میلیون تن",
        ],
    ),
    (
        "plan of this year",
        "برنامه تولید امسال فولاد مبارکه ۷ میلیون و ۲۰۰ هزار تن تختال است.",
        [
            "production planned | slab | Mobarakeh Steel | 7200000 t exact | 2025-03-21..2026-03-20 | - | ۷ میلیون و ۲۰۰ هزار تن",
        ],
    ),
    (
        "will reach",
        "پیش‌بینی می‌شود تولید فولاد خام کشور در سال ۱۴۰۵ به ۳۵ میلیون تن برسد.",
        [
            "production planned | crude steel | Iran | 35000000 t exact | 2026-03-21..2027-03-20 | - | ۳۵ میلیون تن",
        ],
    ),
    (
        "range of guidance",
        "کودلکو برای سال ۲۰۲۶ تولید ۱.۳۴ تا ۱.۳۷ میلیون تن مس را پیش‌بینی کرده است.",
        [
            "production planned | copper | Codelco | 1340000..1370000 t exact | 2026-01-01..2026-12-31 | - | ۱.۳۴ تا ۱.۳۷ میلیون تن",
        ],
    ),
    (
        "passed a mark",
        "تولید گندله کشور در سال ۱۴۰۳ از مرز ۵۷ میلیون تن گذشت.",
        [
            "production actual | iron ore pellet | Iran | 57000000 t over | 2024-03-20..2025-03-20 | - | ۵۷ میلیون تن",
        ],
    ),
    (
        "nearly and about",
        "تولید سالانه این معدن نزدیک به ۴۰ هزار تن باریت و حدود ۱۵ هزار تن تالک است.",
        [
            "production actual | barite | Iran | 40000 t about | - | - | ۴۰ هزار تن",
            "production actual | talc | Iran | 15000 t about | - | - | ۱۵ هزار تن",
        ],
    ),
    (
        "companies in a list",
        "در این مدت چادرملو ۱۱۰ هزار تن، فولاد ارفع ۶۵ هزار تن و فولاد سبزوار ۷۰ هزار تن آهن اسفنجی تولید کردند.",
        [
            "production actual | sponge iron | Chadormalu | 110000 t exact | - | - | ۱۱۰ هزار تن",
            "production actual | sponge iron | Arfa Iron and Steel Company | 65000 t exact | - | - | ۶۵ هزار تن",
            "production actual | sponge iron | Sabzevar Steel | 70000 t exact | - | - | ۷۰ هزار تن",
        ],
    ),
    (
        "names in quotes",
        "سهم «المهدی» ۵ هزار تن و سهم «هرمزال» ۹ هزار تن شمش آلومینیوم در آبان ۱۴۰۳ بود.",
        [
            "production actual | aluminium ingot | Almahdi Aluminium | 5000 t exact | 2024-10-22..2024-11-20 | - | ۵ هزار تن",
            "production actual | aluminium ingot | Hormozal | 9000 t exact | 2024-10-22..2024-11-20 | - | ۹ هزار تن",
        ],
    ),
    (
        "companies of a total",
        "تولید گندله در شرکت های گل گهر، چادرملو و گهرزمین در سال ۱۴۰۳ به ۲۶ میلیون تن رسید.",
        [
            "production actual | iron ore pellet | Gol Gohar, Chadormalu and Gohar Zamin | 26000000 t exact | 2024-03-20..2025-03-20 | - | ۲۶ میلیون تن",
        ],
    ),
    (
        "in turn",
        "صادرات کاتد مس و شمش آلومینیوم ایران در سال ۱۴۰۳ به ترتیب ۱۵۰ هزار تن و ۲۲۰ هزار تن بود.",
        [
            "exports actual | copper cathode | Iran | 150000 t exact | 2024-03-20..2025-03-20 | - | ۱۵۰ هزار تن",
            "exports actual | aluminium ingot | Iran | 220000 t exact | 2024-03-20..2025-03-20 | - | ۲۲۰ هزار تن",
        ],
    ),
    (
        "countries with one verb",
        "در اکتبر ۲۰۲۵ هند ۱۳.۶ میلیون تن، آمریکا ۷ میلیون تن و روسیه ۵.۳ میلیون تن فولاد خام تولید کردند.",
        [
            "production actual | crude steel | India | 13600000 t exact | 2025-10-01..2025-10-31 | - | ۱۳.۶ میلیون تن",
            "production actual | crude steel | United States | 7000000 t exact | 2025-10-01..2025-10-31 | - | ۷ میلیون تن",
            "production actual | crude steel | Russia | 5300000 t exact | 2025-10-01..2025-10-31 | - | ۵.۳ میلیون تن",
        ],
    ),
    (
        "daily output",
        "تولید روزانه کنسانتره مس میدوک از ۴۵۰ تن گذشت.",
        [
            "production actual | copper concentrate | Miduk | 450 t/day over | - | - | ۴۵۰ تن",
        ],
    ),
    (
        "ounces",
        "نیومونت در سه‌ماهه سوم ۲۰۲۵ یک میلیون و ۴۲۰ هزار اونس طلا تولید کرد.",
        [
            "production actual | gold | Newmont | 1420000 oz exact | 2025-07-01..2025-09-30 | - | یک میلیون و ۴۲۰ هزار اونس",
        ],
    ),
    (
        "carats",
        "آلروسا در سال ۲۰۲۴ معادل ۳۳ میلیون قیراط الماس استخراج کرد.",
        [
            "production actual | diamond | Alrosa | 33000000 ct exact | 2024-01-01..2024-12-31 | - | ۳۳ میلیون قیراط",
        ],
    ),
    (
        "afghan month",
        "افغانستان در ماه سنبله ۱۴۰۴ معادل ۲۴۰ هزار تن زغال‌سنگ به پاکستان صادر کرد.",
        [
            "exports actual | coal | Afghanistan | 240000 t exact | 2025-08-23..2025-09-22 | - | ۲۴۰ هزار تن",
        ],
    ),
    (
        "zinc and not on",
        "صادرات روی ایران در سال گذشته ۶۰ هزار تن بود.",
        [
            "exports actual | zinc | Iran | 60000 t exact | 2024-03-20..2025-03-20 | - | ۶۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_persian_more(text, figures):
    assert told(text, "fa") == figures
