"""Persian: what is done every year, what hindered it, what will come of it, where it went."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "every year, of no year",
        "در ۹ ماهه امسال ۲۷۰ هزار تن کرومیت در کشور استخراج شد. ترکیه سالانه بیش از سه میلیون تن کرومیت تولید می‌کند.",
        [
            "production actual | chromite | Iran | 270000 t exact | 2024-03-20..2024-12-20 | - | ۲۷۰ هزار تن",
            "production actual | chromite | Turkey | 3000000 t over | - | - | سه میلیون تن",
        ],
    ),
    (
        "each year to another land",
        "فیلیپین هر سال ۳۰ میلیون تن سنگ نیکل به چین می‌فروشد.",
        [
            "exports actual | nickel ore | Philippines | 30000000 t exact | - | - | ۳۰ میلیون تن",
        ],
    ),
    (
        "a works' yearly need",
        "فولاد خراسان در نیمه نخست امسال ۷۰۰ هزار تن شمش تولید کرد. این شرکت سالانه ۲ میلیون تن گندله مصرف می‌کند.",
        [
            "production actual | steel ingot | Khorasan Steel | 700000 t exact | 2025-03-21..2025-09-22 | - | ۷۰۰ هزار تن",
            "consumption actual | iron ore pellet | Khorasan Steel | 2000000 t exact | - | - | ۲ میلیون تن",
        ],
    ),
    (
        "sold abroad",
        "فولادسازان کشور در شش ماه نخست امسال ۴ میلیون تن فولاد به خارج فروختند.",
        [
            "exports actual | steel | Iran | 4000000 t exact | 2025-03-21..2025-09-22 | - | ۴ میلیون تن",
        ],
    ),
    (
        "sold to a land",
        "طی شش ماه امسال ۷ میلیون تن سنگ آهن به چین فروخته شد.",
        [
            "exports actual | iron ore | Iran | 7000000 t exact | 2025-03-21..2025-09-22 | - | ۷ میلیون تن",
        ],
    ),
    (
        "months of a stop",
        "ایرالکو در هفت ماهه امسال و پس از دو ماه تعمیرات اساسی ۱۱۰ هزار تن شمش تولید کرد.",
        [
            "production actual | aluminium ingot | IRALCO | 110000 t exact | 2025-03-21..2025-10-22 | - | ۱۱۰ هزار تن",
        ],
    ),
    (
        "months of a shortage",
        "فولاد هرمزگان از ابتدای فروردین تا پایان مهر ۱۴۰۴ با وجود سه ماه محدودیت برق ۸۱۰ هزار تن تختال تولید کرد.",
        [
            "production actual | slab | Hormozgan Steel | 810000 t exact | 2025-03-21..2025-10-22 | - | ۸۱۰ هزار تن",
        ],
    ),
    (
        "the month of a reason",
        "تولید کنسانتره سنگ آهن چادرملو در شش ماهه امسال به علت تعمیرات مرداد به ۵ میلیون تن رسید.",
        [
            "production actual | iron ore concentrate | Chadormalu | 5000000 t exact | 2025-03-21..2025-09-22 | - | ۵ میلیون تن",
        ],
    ),
    (
        "an office and its company",
        "به گزارش خبرگزاری فارس از اهواز، روابط عمومی شرکت فولاد خوزستان اعلام کرد در شش ماهه نخست امسال ۲ میلیون تن شمش در این شرکت تولید شده است.",
        [
            "production actual | steel ingot | Khuzestan Steel | 2000000 t exact | 2025-03-21..2025-09-22 | - | ۲ میلیون تن",
        ],
    ),
    (
        "went to a taker",
        "گهرزمین در شش ماه امسال ۳ میلیون تن گندله تولید کرد و ۸۰۰ هزار تن از این محصول را برای فولاد هرمزگان بارگیری کرد.",
        [
            "production actual | iron ore pellet | Gohar Zamin | 3000000 t exact | 2025-03-21..2025-09-22 | - | ۳ میلیون تن",
            "deliveries actual | iron ore pellet | Gohar Zamin | 800000 t exact | 2025-03-21..2025-09-22 | - | ۸۰۰ هزار تن",
        ],
    ),
    (
        "a share of a mine",
        "مدیرعامل زغال سنگ کرمان گفت: در شش ماه امسال ۵۰۰ هزار تن زغال استخراج شد که ۱۴۰ هزار تن آن سهم معدن هشونی بود.",
        [
            "production actual | coal | Kerman Coal | 500000 t exact | 2025-03-21..2025-09-22 | - | ۵۰۰ هزار تن",
            "production actual | coal | Hashuni | 140000 t exact | 2025-03-21..2025-09-22 | - | ۱۴۰ هزار تن",
        ],
    ),
    (
        "from so much in a month",
        "فروش مس که در شهریور ۲۰ هزار تن بود، با ۱۰ درصد رشد به ۲۲ هزار تن رسید.",
        [
            "sales actual | copper | Iran | 20000 t exact | 2025-08-23..2025-09-22 | - | ۲۰ هزار تن",
            "sales actual | copper | Iran | 22000 t exact | - | +10 yoy | ۲۲ هزار تن",
        ],
    ),
    (
        "so much more than before",
        "زغال سنگ کرمان پارسال ۱ میلیون و ۸۶ هزار تن زغال سنگ استخراج کرد که این مقدار ۱۵.۳ درصد بیش از ۹۴۲ هزار تن سال ۱۴۰۲ است.",
        [
            "production actual | coal | Kerman Coal | 1086000 t exact | 2024-03-20..2025-03-20 | +15.3 yoy | ۱ میلیون و ۸۶ هزار تن",
            "production actual | coal | Kerman Coal | 942000 t exact | 2023-03-21..2024-03-19 | - | ۹۴۲ هزار تن",
        ],
    ),
    (
        "capacity with a new line",
        "با راه اندازی خط دوم، ظرفیت کارخانه اسفوردی به ۱۲۰ هزار تن کنسانتره فسفات در سال می‌رسد.",
        [
            "capacity planned | phosphate concentrate | Esfordi | 120000 t exact | - | - | ۱۲۰ هزار تن",
        ],
    ),
    (
        "capacity that was raised",
        "خط دوم فولاد نی ریز راه افتاد و ظرفیت آن به ۱ میلیون تن آهن اسفنجی رسید.",
        [
            "capacity actual | sponge iron | Neyriz Steel | 1000000 t exact | - | - | ۱ میلیون تن",
        ],
    ),
    (
        "if something is done",
        "اگر برق تامین شود، می‌توان تولید کنسانتره زغال سنگ کرمان را امسال به ۲۳۰ هزار تن رساند.",
        [
            "production planned | coal concentrate | Kerman Coal | 230000 t exact | 2025-03-21..2026-03-20 | - | ۲۳۰ هزار تن",
        ],
    ),
    (
        "in the whole year",
        "مدیرعامل زرشوران می‌گوید تولید شمش طلا در کل سال به هزار و ۲۰۰ کیلوگرم می‌رسد.",
        [
            "production planned | gold | Zarshouran | 1.2 t exact | 2025-03-21..2026-03-20 | - | هزار و ۲۰۰ کیلوگرم",
        ],
    ),
    (
        "imported into the country",
        "مدیرعامل زغال سنگ کرمان گفت: پارسال یک میلیون تن زغال استخراج شد. پارسال ۶۴۰ هزار تن کنسانتره زغال سنگ وارد کشور شد.",
        [
            "production actual | coal | Kerman Coal | 1000000 t exact | 2024-03-20..2025-03-20 | - | یک میلیون تن",
            "imports actual | coal concentrate | Iran | 640000 t exact | 2024-03-20..2025-03-20 | - | ۶۴۰ هزار تن",
        ],
    ),
    (
        "lost of every three",
        "مدیرعامل سیمان نهاوند گفت: از هر سه تن سنگ یک تن آن باطله می‌شود و در شش ماه امسال ۲۴۰ هزار تن سیمان تولید شد.",
        [
            "production actual | cement | Nahavand Cement | 240000 t exact | 2025-03-21..2025-09-22 | - | ۲۴۰ هزار تن",
        ],
    ),
    (
        "fuel that was saved",
        "نیروگاه خورشیدی تا پایان سال ۳۵ هزار تن سوخت مایع صرفه‌جویی خواهد کرد. گل گهر در نیمه نخست امسال ۶ میلیون تن گندله تولید کرد.",
        [
            "production actual | iron ore pellet | Gol Gohar | 6000000 t exact | 2025-03-21..2025-09-22 | - | ۶ میلیون تن",
        ],
    ),
    (
        "a union of lands",
        "تولید فولاد جهان در سپتامبر ۲۰۲۵ به ۱۴۱ میلیون تن رسید. کشورهای اتحادیه اروپا نیز ۱۰ میلیون تن تولید کردند.",
        [
            "production actual | steel | World | 141000000 t exact | 2025-09-01..2025-09-30 | - | ۱۴۱ میلیون تن",
            "production actual | steel | European Union | 10000000 t exact | 2025-09-01..2025-09-30 | - | ۱۰ میلیون تن",
        ],
    ),
    (
        "more than a year before",
        "فولاد مبارکه پارسال ۷ میلیون تن فولاد خام تولید کرد. تولید فولاد خام این شرکت نسبت به سال ۱۴۰۲ حدود ۲۴۰ هزار تن بیشتر شده است.",
        [
            "production actual | crude steel | Mobarakeh Steel | 7000000 t exact | 2024-03-20..2025-03-20 | - | ۷ میلیون تن",
            "other actual | crude steel | Mobarakeh Steel | 240000 t about | 2024-03-20..2025-03-20 | - | ۲۴۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_persian_habits_and_reasons(text, figures):
    assert told(text, "fa") == figures
