"""Persian: plans and sizes that are moved, verbs that end lists, goods by way of an exchange or port."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a capacity that will rise",
        "ظرفیت معدن لیتیوم پیلگانگورا از ۶۸۰ هزار تن به یک میلیون تن در سال می‌رسد.",
        [
            "capacity actual | lithium | Pilgangoora | 680000 t exact | - | - | ۶۸۰ هزار تن",
            "capacity planned | lithium | Pilgangoora | 1000000 t exact | - | - | یک میلیون تن در سال",
        ],
    ),
    (
        "a capacity that will rise next year",
        "ایوانهو ماینز ظرفیت تولید مس کاموآ-کاکولا را از ۴۵۰ هزار تن کنونی سال آینده به ۶۰۰ هزار تن می‌رساند.",
        [
            "capacity actual | copper | Kamoa-Kakula | 450000 t exact | - | - | ۴۵۰ هزار تن",
            "capacity planned | copper | Kamoa-Kakula | 600000 t exact | - | - | ۶۰۰ هزار تن",
        ],
    ),
    (
        "a target that was cut",
        "تک ریسورسز پیش‌بینی تولید مس امسال کبرادا بلانکا را از ۲۳۰ هزار تن به ۲۰۰ هزار تن کاهش داد.",
        [
            "production planned | copper | Quebrada Blanca | 230000 t exact | 2025-01-01..2025-12-31 | - | ۲۳۰ هزار تن",
            "production planned | copper | Quebrada Blanca | 200000 t exact | 2025-01-01..2025-12-31 | - | ۲۰۰ هزار تن",
        ],
    ),
    (
        "instead of",
        "ودا بی در فصل سوم ۷.۶ میلیون تن سنگ نیکل فروخت. فروش امسال آن به جای ۴۲ میلیون تن، ۲۹ میلیون تن خواهد بود.",
        [
            "sales actual | nickel ore | Weda Bay | 7600000 t exact | 2025-07-01..2025-09-30 | - | ۷.۶ میلیون تن",
            "sales planned | nickel ore | Weda Bay | 42000000 t exact | 2025-01-01..2025-12-31 | - | ۴۲ میلیون تن",
            "sales planned | nickel ore | Weda Bay | 29000000 t exact | 2025-01-01..2025-12-31 | - | ۲۹ میلیون تن",
        ],
    ),
    (
        "by a year and no range",
        "ظرفیت اسمی مجتمع فولاد هرمزگان در تولید تختال ۱.۵ میلیون تن است که قرار است تا ۱۴۰۵ به دو میلیون تن برسد.",
        [
            "capacity actual | slab | Hormozgan Steel | 1500000 t exact | - | - | ۱.۵ میلیون تن",
            "capacity planned | slab | Hormozgan Steel | 2000000 t exact | - | - | دو میلیون تن",
        ],
    ),
    (
        "the month that passed",
        "فولاد هرمزگان در ماهی که گذشت ۱۱۸ هزار تن تختال تولید کرد.",
        [
            "production actual | slab | Hormozgan Steel | 118000 t exact | 2025-09-23..2025-10-22 | - | ۱۱۸ هزار تن",
        ],
    ),
    (
        "quarter named by its last month",
        "پیلبارا مینرالز در سه ماهه سپتامبر ۲۲۰ هزار تن کنسانتره اسپودومن تولید کرد و در همین ماه ۸۰ هزار تن فروخت.",
        [
            "production actual | spodumene concentrate | Pilbara Minerals | 220000 t exact | 2025-07-01..2025-09-30 | - | ۲۲۰ هزار تن",
            "sales actual | spodumene concentrate | Pilbara Minerals | 80000 t exact | 2025-09-01..2025-09-30 | - | ۸۰ هزار تن",
        ],
    ),
    (
        "carbon is no product",
        "ردپای کربن هر تن آلومینیوم هیدرو زیر ۴ تن است؛ میانگین جهان ۱۶ تن است. این طرح سالانه ۷۰۰ هزار تن از گازهای گلخانه‌ای شرکت می‌کاهد.",
        [],
    ),
    (
        "lithium by its equivalent in brackets",
        "اس‌کیوام خبر داد در سه‌ماهه دوم ۲۰۲۵ بیش از ۵۲ هزار تن لیتیوم (بر حسب معادل کربنات) فروخته است.",
        [
            "sales actual | lithium carbonate equivalent | SQM | 52000 t over | 2025-04-01..2025-06-30 | - | ۵۲ هزار تن",
        ],
    ),
    (
        "zinc before what will be",
        "کیپوشی بین ۱۸۰ تا ۲۴۰ هزار تن روی خواهد داد.",
        [
            "production planned | zinc | Kipushi | 180000..240000 t exact | - | - | ۱۸۰ تا ۲۴۰ هزار تن",
        ],
    ),
    (
        "each verb ends its list",
        "سیمان تهران در سال ۱۴۰۳ سه میلیون تن سیمان و ۳ میلیون و ۸۰۰ هزار تن کلینکر تولید کرد و ۴۰۰ هزار تن کلینکر به کویت فرستاد.",
        [
            "production actual | cement | Tehran Cement | 3000000 t exact | 2024-03-20..2025-03-20 | - | سه میلیون تن",
            "production actual | clinker | Tehran Cement | 3800000 t exact | 2024-03-20..2025-03-20 | - | ۳ میلیون و ۸۰۰ هزار تن",
            "exports actual | clinker | Tehran Cement | 400000 t exact | 2024-03-20..2025-03-20 | - | ۴۰۰ هزار تن",
        ],
    ),
    (
        "by way of the exchange and a port",
        "فولاد هرمزگان ۶۴۰ هزار تن تختال در بورس کالا به مشتریان داخلی فروخت و ۳۸۰ هزار تن از اسکله شهید رجایی راهی خارج شد.",
        [
            "sales actual | slab | Hormozgan Steel | 640000 t exact | - | - | ۶۴۰ هزار تن",
            "exports actual | slab | Hormozgan Steel | 380000 t exact | - | - | ۳۸۰ هزار تن",
        ],
    ),
    (
        "the largest producer of what",
        "سالکو که بزرگ‌ترین تولیدکننده شمش آلومینیوم کشور است، نیمه اول ۱۴۰۴ را با ۱۲۶ هزار تن تمام کرد.",
        [
            "production actual | aluminium ingot | SALCO | 126000 t exact | 2025-03-21..2025-09-22 | - | ۱۲۶ هزار تن",
        ],
    ),
    (
        "sold at home",
        "شرکت چادرملو در مهرماه ۹۱۲ هزار تن کنسانتره سنگ آهن تولید و ۲۸۴ هزار تن آن را در بازار داخلی عرضه کرد.",
        [
            "production actual | iron ore concentrate | Chadormalu | 912000 t exact | 2025-09-23..2025-10-22 | - | ۹۱۲ هزار تن",
            "sales actual | iron ore concentrate | Chadormalu | 284000 t exact | 2025-09-23..2025-10-22 | - | ۲۸۴ هزار تن",
        ],
    ),
    (
        "a plant named by what it can make",
        "کارخانه گندله‌سازی ۵ میلیون تنی سنگان افتتاح شد.",
        [
            "capacity actual | iron ore pellet | Sangan | 5000000 t exact | - | - | ۵ میلیون تنی",
        ],
    ),
    (
        "names without a word for a mine",
        "گرین‌بوشز ۳۵۰ هزار تن کنسانتره اسپودومن داد و فروتا دل نورته ۱۲۰ هزار اونس طلا فروخت.",
        [
            "production actual | spodumene concentrate | Greenbushes | 350000 t exact | - | - | ۳۵۰ هزار تن",
            "sales actual | gold | Fruta del Norte | 120000 oz exact | - | - | ۱۲۰ هزار اونس",
        ],
    ),
    (
        "zinc right before its amount",
        "تولید کبالت گلنکور در سال ۲۰۲۴ سی و هشت هزار تن و روی ۹۰۵ هزار تن بود.",
        [
            "production actual | cobalt | Glencore | 38000 t exact | 2024-01-01..2024-12-31 | - | سی و هشت هزار تن",
            "production actual | zinc | Glencore | 905000 t exact | 2024-01-01..2024-12-31 | - | ۹۰۵ هزار تن",
        ],
    ),
    (
        "exported behind what was mined",
        "وزارت معادن افغانستان: در سال ۱۴۰۳ دو میلیون تن زغال‌سنگ از معادن کشور استخراج شد و یک میلیون تن به پاکستان صادر شد.",
        [
            "production actual | coal | Afghanistan | 2000000 t exact | 2024-03-20..2025-03-20 | - | دو میلیون تن",
            "exports actual | coal | Afghanistan | 1000000 t exact | 2024-03-20..2025-03-20 | - | یک میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_moved_plans_are_read(text, figures):
    assert told(text, "fa") == figures
