"""Persian: what is compared, shared and added in the reports of ministries and companies."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a month named in both calendars",
        "در ماه ژوئن (خرداد) یک میلیون و ۲۱۰ هزار تن فولاد خام در ایران تولید شد.",
        [
            "production actual | crude steel | Iran | 1210000 t exact | 2025-06-01..2025-06-30 | - | یک میلیون و ۲۱۰ هزار تن",
        ],
    ),
    (
        "the base in a bracket behind its own month",
        "در مهر ۶۸ هزار و ۲۰۰ تن کنسانتره زغال سنگ تولید شد که نسبت به مهر پارسال (۶۲ هزار تن)، ۱۰ درصد افزایش نشان می‌دهد.",
        [
            "production actual | coal concentrate | Iran | 68200 t exact | 2025-09-23..2025-10-22 | +10 yoy | ۶۸ هزار و ۲۰۰ تن",
            "production actual | coal concentrate | Iran | 62000 t exact | 2024-09-22..2024-10-21 | - | ۶۲ هزار تن",
        ],
    ),
    (
        "the base in a clause of its own",
        "ایرالکو در هفت ماهه امسال ۹۹ هزار تن شمش آلومینیوم تولید کرد که در مقایسه با مدت مشابه سال گذشته که ۹۰ هزار تن بود رشد ۱۰ درصدی را نشان می‌دهد.",
        [
            "production actual | aluminium ingot | IRALCO | 99000 t exact | 2025-03-21..2025-10-22 | +10 yoy | ۹۹ هزار تن",
            "production actual | aluminium ingot | IRALCO | 90000 t exact | 2024-03-20..2024-10-21 | - | ۹۰ هزار تن",
        ],
    ),
    (
        "made as a raw material of another",
        "تولید پودر آلومینا به عنوان ماده اولیه تولید شمش آلومینیوم در هفت ماهه امسال به ۱۳۳ هزار تن رسید.",
        [
            "production actual | alumina | Iran | 133000 t exact | 2025-03-21..2025-10-22 | - | ۱۳۳ هزار تن",
        ],
    ),
    (
        "above the plan and no plan",
        "تولید کنسانتره مس در هفت ماهه امسال با هفت درصد رشد نسبت به برنامه پیش بینی شده به ۶۱۹ هزار تن رسید.",
        [
            "production actual | copper concentrate | Iran | 619000 t exact | 2025-03-21..2025-10-22 | +7 plan | ۶۱۹ هزار تن",
        ],
    ),
    (
        "a change told by a figure that opens a sentence",
        "در مهرماه ۴۰۰ هزار تن میلگرد تولید شد. آماری که در همسنجی با مهر پارسال حاکی از افت چهار درصدی است.",
        [
            "production actual | rebar | Iran | 400000 t exact | 2025-09-23..2025-10-22 | -4 yoy | ۴۰۰ هزار تن",
        ],
    ),
    (
        "up to the first of a month",
        "از ابتدای امسال تا اول آبان‌ماه، تولید طلای معدن موته به ۱۶۰ کیلوگرم رسید.",
        [
            "production actual | gold | Mouteh | 0.16 t exact | 2025-03-21..2025-10-23 | - | ۱۶۰ کیلوگرم",
        ],
    ),
    (
        "belonging to a company",
        "از کل تولید کنسانتره زغال سنگ کشور در شش ماهه امسال، ۳۵۵ هزار تن مربوط به شرکت زغال سنگ کرمان و ۱۹۱ هزار تن متعلق به البرز شرقی بود.",
        [
            "production actual | coal concentrate | Kerman Coal | 355000 t exact | 2025-03-21..2025-09-22 | - | ۳۵۵ هزار تن",
            "production actual | coal concentrate | Eastern Alborz Coal | 191000 t exact | 2025-03-21..2025-09-22 | - | ۱۹۱ هزار تن",
        ],
    ),
    (
        "other producers are named",
        "از دیگر تولیدکنندگان بزرگ فولاد خام در مهرماه می‌توان به فولاد هرمزگان با تولید ۱۱۵ هزار تن و فولاد خراسان با تولید ۹۷ هزار تن اشاره کرد.",
        [
            "production actual | crude steel | Hormozgan Steel | 115000 t exact | 2025-09-23..2025-10-22 | - | ۱۱۵ هزار تن",
            "production actual | crude steel | Khorasan Steel | 97000 t exact | 2025-09-23..2025-10-22 | - | ۹۷ هزار تن",
        ],
    ),
    (
        "two changes of two measures",
        "صادرات سیمان در مقایسه با مدت مشابه پارسال رشد ۳۴ درصدی داشته و تولید سیمان با افزایش چهار درصدی به ۳۶ میلیون تن رسیده است.",
        [
            "production actual | cement | Iran | 36000000 t exact | - | +4 yoy | ۳۶ میلیون تن",
        ],
    ),
    (
        "added to capacity",
        "با راه‌اندازی این خط، ۵۰۰ هزار تن به ظرفیت تولید گندله کشور افزوده خواهد شد.",
        [
            "capacity planned | iron ore pellet | Iran | 500000 t exact | - | - | ۵۰۰ هزار تن",
        ],
    ),
    (
        "a press office is no producer",
        "به گزارش روابط عمومی و بین الملل ایرالکو، تولید شمش آلومینیوم کشور در مهر ۵۵ هزار تن بود.",
        [
            "production actual | aluminium ingot | Iran | 55000 t exact | 2025-09-23..2025-10-22 | - | ۵۵ هزار تن",
        ],
    ),
    (
        "of this year's output",
        "از شمش آلومینیوم تولیدی امسال تا پایان مهر، سالکو ۱۴۶ هزار تن و المهدی ۸۹ هزار تن تولید کردند.",
        [
            "production actual | aluminium ingot | SALCO | 146000 t exact | 2025-03-21..2025-10-22 | - | ۱۴۶ هزار تن",
            "production actual | aluminium ingot | Almahdi Aluminium | 89000 t exact | 2025-03-21..2025-10-22 | - | ۸۹ هزار تن",
        ],
    ),
    (
        "what it was and what it became in another year",
        "تولید فولاد ایران که در سال ۲۰۲۳ بالغ بر ۳۱.۱ میلیون تن گزارش شده بود در سال ۲۰۲۴ به ۳۱.۴ میلیون تن افزایش یافته است.",
        [
            "production actual | steel | Iran | 31100000 t over | 2023-01-01..2023-12-31 | - | ۳۱.۱ میلیون تن",
            "production actual | steel | Iran | 31400000 t exact | 2024-01-01..2024-12-31 | - | ۳۱.۴ میلیون تن",
        ],
    ),
    (
        "a growth in the month of the second",
        "تولید روی در مهر ماه سال ۱۴۰۳ معادل ۱۱ هزار تن بود که با رشد ۴.۵ درصدی در مهر ماه سال جاری به ۱۱ هزار و ۵۰۰ تن رسیده است.",
        [
            "production actual | zinc | Iran | 11000 t exact | 2024-09-22..2024-10-21 | - | ۱۱ هزار تن",
            "production actual | zinc | Iran | 11500 t exact | 2025-09-23..2025-10-22 | +4.5 yoy | ۱۱ هزار و ۵۰۰ تن",
        ],
    ),
    (
        "one of ten mines",
        "سنگان با ذخیره یک میلیارد تن، یکی از ۱۰ معدن بزرگ سنگ آهن جهان است.",
        [
            "reserves actual | iron ore | Sangan | 1000000000 t exact | - | - | یک میلیارد تن",
        ],
    ),
    (
        "months told twice",
        "در هفت ماهه امسال (منتهی به مهرماه) ۵۵ هزار تن سیمان به روسیه صادر شده است.",
        [
            "exports actual | cement | Iran | 55000 t exact | 2025-03-21..2025-10-22 | - | ۵۵ هزار تن",
        ],
    ),
    (
        "the base in a bracket with a bound",
        "شرکت‌های بزرگ فولادساز طی ۵ ماهه نخست امسال ۲ میلیون و ۹۰۴ هزار تن فولاد صادر کردند که در مقایسه با میزان صادرات مدت مشابه پارسال (حدود ۲ میلیون و ۷۹۲ هزار تن)، ۴ درصد افزایش نشان می‌دهد.",
        [
            "exports actual | steel | Iran | 2904000 t exact | 2025-03-21..2025-08-22 | +4 yoy | ۲ میلیون و ۹۰۴ هزار تن",
            "exports actual | steel | Iran | 2792000 t about | 2024-03-20..2024-08-21 | - | ۲ میلیون و ۷۹۲ هزار تن",
        ],
    ),
    (
        "a works with the sea in its name",
        "صبا فولاد خلیج فارس در پنج ماهه امسال ۲۵۳ هزار تن بریکت گرم تولید کرد.",
        [
            "production actual | sponge iron | Saba Foolad | 253000 t exact | 2025-03-21..2025-08-22 | - | ۲۵۳ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_reports_are_read(text, figures):
    assert told(text, "fa") == figures
