"""Persian: numbers, units, verbs and what is no figure."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "buyers and destinations of exports",
        "صادرات سیمان ایران در سال ۱۴۰۱ به ۳ میلیون تن رسید. عراق با خرید ۹۸۰ هزار تن اولین مقصد صادراتی بود و "
        "افغانستان با ۷۶۲ هزار تن و کویت با ۴۰۸ هزار تن در رده‌های بعدی قرار دارند.",
        [
            f"exports actual | cement | Iran | {tons} t exact | 2022-03-21..2023-03-20 | - | {printed}"
            for tons, printed in (
                (3000000, "۳ میلیون تن"),
                (980000, "۹۸۰ هزار تن"),
                (762000, "۷۶۲ هزار تن"),
                (408000, "۴۰۸ هزار تن"),
            )
        ],
    ),
    (
        "words and digits in one amount",
        "تولید کاتد مس کشور در مهرماه ۱۴۰۴ به ۲۵ هزار و ۳۱۸ تن رسید.",
        [
            "production actual | copper cathode | Iran | 25318 t exact | 2025-09-23..2025-10-22 | - | ۲۵ هزار و ۳۱۸ تن",
        ],
    ),
    (
        "number all in words",
        "در ماه مهر امسال صد و بیست و سه هزار و چهارصد و پنجاه و شش تن آهن اسفنجی در فولاد هرمزگان تولید شد.",
        [
            "production actual | sponge iron | Hormozgan Steel | 123456 t exact | 2025-09-23..2025-10-22 | - | صد و بیست و سه هزار و چهارصد و پنجاه و شش تن",
        ],
    ),
    (
        "arabic letters",
        "توليد كنسانتره زغال سنگ كشور در شش ماهه نخست امسال 620 هزار تن بود.",
        [
            "production actual | coal concentrate | Iran | 620000 t exact | 2025-03-21..2025-09-22 | - | 620 هزار تن",
        ],
    ),
    (
        "spaces lost",
        "سهم شركت زغالسنگ كرمان از كنسانتره زغالسنگ در آبان ماه سال گذشته 41هزارتن بود.",
        [
            "production actual | coal concentrate | Kerman Coal | 41000 t exact | 2024-10-22..2024-11-20 | - | 41هزارتن",
        ],
    ),
    (
        "strokes that stretch",
        "تولیــد شمش روی در ســال ۱۴۰۳ به ۱۲۰ هزار تن رسید.",
        [
            "production actual | zinc ingot | Iran | 120000 t exact | 2024-03-20..2025-03-20 | - | ۱۲۰ هزار تن",
        ],
    ),
    (
        "persian decimal mark",
        "تولید سیمان کشور در سال ۱۴۰۳ معادل ۷۲٫۵ میلیون تن بوده است.",
        [
            "production actual | cement | Iran | 72500000 t exact | 2024-03-20..2025-03-20 | - | ۷۲٫۵ میلیون تن",
        ],
    ),
    (
        "slash decimal as it stands",
        "تولید فولاد خام در سال ۱۴۰۳ با ۱۲/۴ درصد رشد به ۳۰/۸ میلیون تن رسید.",
        [
            "production actual | crude steel | Iran | 30800000 t exact | 2024-03-20..2025-03-20 | +12.4 yoy | ۳۰/۸ میلیون تن",
        ],
    ),
    (
        "slash decimals turned",
        "صادرات شمش روی ۴/۹۱ هزار تن و صادرات کنسانتره روی ۷/۴۸ هزار تن در نه ماهه ۱۴۰۲ بود.",
        [
            "exports actual | zinc ingot | Iran | 91400 t exact | 2023-03-21..2023-12-21 | - | ۴/۹۱ هزار تن",
            "exports actual | zinc concentrate | Iran | 48700 t exact | 2023-03-21..2023-12-21 | - | ۷/۴۸ هزار تن",
        ],
    ),
    (
        "slash decimal turned by arithmetic",
        "فولادسازان کشور در تیرماه ۱۴۰۴ یک میلیون و ۸۶۰ هزار تن فولاد خام تولید کردند که نسبت به یک میلیون و ۷۵۰ هزار تن تیر ۱۴۰۳، ۳/۶ درصد رشد دارد.",
        [
            "production actual | crude steel | Iran | 1860000 t exact | 2025-06-22..2025-07-22 | +6.3 yoy | یک میلیون و ۸۶۰ هزار تن",
            "production actual | crude steel | Iran | 1750000 t exact | 2024-06-21..2024-07-21 | - | یک میلیون و ۷۵۰ هزار تن",
        ],
    ),
    (
        "half and scale",
        "فولاد خوزستان در سال گذشته سه و نیم میلیون تن شمش تولید کرد.",
        [
            "production actual | steel ingot | Khuzestan Steel | 3500000 t exact | 2024-03-20..2025-03-20 | - | سه و نیم میلیون تن",
        ],
    ),
    (
        "two units of one amount",
        "در هفت ماهه امسال ۱۲ تن و ۴۵۰ کیلوگرم شمش طلا وارد کشور شد.",
        [
            "imports actual | gold | Iran | 12.45 t exact | 2025-03-21..2025-10-22 | - | ۱۲ تن و ۴۵۰ کیلوگرم",
        ],
    ),
    (
        "tens of thousands are no number",
        "در این معدن ده‌ها هزار تن سنگ آهن دپو شده است.",
        [],
    ),
    (
        "a few thousand is no number",
        "چند هزار تن میلگرد در انبار مانده است.",
        [],
    ),
    (
        "money is no figure",
        "شرکت چادرملو ۳ هزار و ۲۰۰ میلیارد تومان کنسانتره فروخت.",
        [],
    ),
    (
        "people are no tons",
        "۱۲ تن از کارگران این معدن مصدوم شدند.",
        [],
    ),
    (
        "wheat is no figure",
        "خرید گندم به ۸ میلیون تن رسید.",
        [],
    ),
    (
        "of a price per ton",
        "قیمت هر تن کاتد مس ۹۵۰۰ دلار است.",
        [],
    ),
    (
        "mega watts",
        "نیروگاه فولاد مبارکه ۹۱۴ مگاوات ظرفیت دارد.",
        [],
    ),
    (
        "verb at the end",
        "فولاد مبارکه در هفت ماهه نخست امسال ۴ میلیون و ۱۵۰ هزار تن فولاد خام تولید کرده است.",
        [
            "production actual | crude steel | Mobarakeh Steel | 4150000 t exact | 2025-03-21..2025-10-22 | - | ۴ میلیون و ۱۵۰ هزار تن",
        ],
    ),
    (
        "passive verb",
        "در سال ۱۴۰۲ از معادن کشور ۴۵ هزار تن کرومیت استخراج شد.",
        [
            "production actual | chromite | Iran | 45000 t exact | 2023-03-21..2024-03-19 | - | ۴۵ هزار تن",
        ],
    ),
    (
        "exports and their country",
        "ایران در پنج ماه نخست امسال ۳ میلیون تن گندله صادر کرد.",
        [
            "exports actual | iron ore pellet | Iran | 3000000 t exact | 2025-03-21..2025-08-22 | - | ۳ میلیون تن",
        ],
    ),
    (
        "imports",
        "واردات سنگ آهن چین در ماه سپتامبر ۲۰۲۵ به ۱۱۶ میلیون تن رسید.",
        [
            "imports actual | iron ore | China | 116000000 t exact | 2025-09-01..2025-09-30 | - | ۱۱۶ میلیون تن",
        ],
    ),
    (
        "sales",
        "شرکت گل‌گهر در مهرماه ۶۵۰ هزار تن کنسانتره سنگ آهن به فروش رساند.",
        [
            "sales actual | iron ore concentrate | Gol Gohar | 650000 t exact | 2025-09-23..2025-10-22 | - | ۶۵۰ هزار تن",
        ],
    ),
    (
        "dispatches",
        "ارسال گندله گهرزمین در شهریور ۱۴۰۴ بالغ بر ۴۱۰ هزار تن بود.",
        [
            "deliveries actual | iron ore pellet | Gohar Zamin | 410000 t over | 2025-08-23..2025-09-22 | - | ۴۱۰ هزار تن",
        ],
    ),
    (
        "capacity",
        "ظرفیت اسمی تولید آلومینیوم سالکو ۳۰۰ هزار تن در سال است.",
        [
            "capacity actual | aluminium | SALCO | 300000 t exact | - | - | ۳۰۰ هزار تن در سال",
        ],
    ),
    (
        "reserves",
        "ذخیره قطعی معدن مهدی‌آباد ۱۵۴ میلیون تن سرب و روی است.",
        [
            "reserves actual | lead and zinc | Mehdiabad | 154000000 t exact | - | - | ۱۵۴ میلیون تن",
        ],
    ),
    (
        "inventory",
        "موجودی انبار فولاد خراسان ۸۵ هزار تن میلگرد است.",
        [
            "inventory actual | rebar | Khorasan Steel | 85000 t exact | - | - | ۸۵ هزار تن",
        ],
    ),
    (
        "consumption",
        "مصرف بوکسیت آلومینای ایران در سال گذشته ۷۲۰ هزار تن بود.",
        [
            "consumption actual | bauxite | Iran Alumina | 720000 t exact | 2024-03-20..2025-03-20 | - | ۷۲۰ هزار تن",
        ],
    ),
    (
        "total material moved is no figure",
        "مجتمع مس سرچشمه در مهر ۱۴۰۴ معادل ۱۲ میلیون تن عملیات معدنی انجام داد.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_persian(text, figures):
    assert told(text, "fa") == figures
