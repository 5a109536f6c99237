"""Persian: whose an amount is: this mine, the province of an office, the country, the makers of a list."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "this mine is the one just named",
        "شرکت ملی صنایع مس ایران سه معدن سرچشمه، سونگون و میدوک را در اختیار دارد. سرچشمه قدیمی‌ترین آنهاست. ذخیره این معدن ۹۱۰ میلیون تن سنگ مس است.",
        [
            "reserves actual | copper ore | Sarcheshmeh | 910000000 t exact | - | - | ۹۱۰ میلیون تن",
        ],
    ),
    (
        "the same company",
        "فولاد خوزستان در تیر امسال ۲۹۰ هزار تن شمش تولید کرد. هنوز ۴۰ هزار تن شمش در انبار همین شرکت مانده است.",
        [
            "production actual | steel ingot | Khuzestan Steel | 290000 t exact | 2025-06-22..2025-07-22 | - | ۲۹۰ هزار تن",
            "inventory actual | steel ingot | Khuzestan Steel | 40000 t exact | - | - | ۴۰ هزار تن",
        ],
    ),
    (
        "copper mine of the land, not of the national company",
        "شرکت ملی صنایع مس ایران دو معدن بزرگ دارد. سونگون دومین معدن بزرگ مس ایران با ۶۱۰ میلیون تن ذخیره قطعی است.",
        [
            "reserves actual | copper | Sungun | 610000000 t exact | - | - | ۶۱۰ میلیون تن",
        ],
    ),
    (
        "companies before a list of makers",
        "در این مدت شرکت‌های فولاد کاوه جنوب ۴۱۲ هزار تن، فولاد هرمزگان ۳۰۵ هزار تن و ذوب آهن اصفهان ۲۷۰ هزار تن فولاد صادر کردند.",
        [
            "exports actual | steel | South Kaveh Steel | 412000 t exact | - | - | ۴۱۲ هزار تن",
            "exports actual | steel | Hormozgan Steel | 305000 t exact | - | - | ۳۰۵ هزار تن",
            "exports actual | steel | Esfahan Steel | 270000 t exact | - | - | ۲۷۰ هزار تن",
        ],
    ),
    (
        "a club of reporters called after a province",
        "به گزارش باشگاه خبرنگاران خوزستان، مدیرعامل گروه ملی صنعتی فولاد ایران گفت: از ابتدای امسال تا پایان مهر ۲۱۰ هزار تن شمش تولید شده است.",
        [
            "production actual | steel ingot | Iran National Steel Industrial Group | 210000 t exact | 2025-03-21..2025-10-22 | - | ۲۱۰ هزار تن",
        ],
    ),
    (
        "south of a province",
        "رئیس سازمان صنعت، معدن و تجارت جنوب کرمان گفت: جنوب کرمان ۹۱ معدن با ذخیره قطعی ۲۳۰ میلیون تن دارد.",
        [
            "reserves actual | mineral | South Kerman | 230000000 t exact | - | - | ۲۳۰ میلیون تن",
        ],
    ),
    (
        "mines of the whole world",
        "اکنون سالانه دو و نیم میلیارد تن سنگ آهن از معادن دنیا استخراج می‌شود.",
        [
            "production actual | iron ore | World | 2500000000 t exact | - | - | دو و نیم میلیارد تن",
        ],
    ),
    (
        "in that country",
        "وزارت صنایع عراق از تولید ۲۹ میلیون تن سیمان در آن کشور در سال ۲۰۲۴ خبر داد.",
        [
            "production actual | cement | Iraq | 29000000 t exact | 2024-01-01..2024-12-31 | - | ۲۹ میلیون تن",
        ],
    ),
    (
        "iron mines counted",
        "در این شهرستان یک معدن منگنز با ذخیره ۷۱ هزار تن و یک معدن آهن با ذخیره ۱۲۰ هزار تن احیا شد.",
        [
            "reserves actual | manganese | Iran | 71000 t exact | - | - | ۷۱ هزار تن",
            "reserves actual | iron ore | Iran | 120000 t exact | - | - | ۱۲۰ هزار تن",
        ],
    ),
    (
        "the country's capacity at the opening of a plant",
        "وی گفت: با بهره برداری از کارخانه سیمان خاش ظرفیت تولید سیمان کشور به ۹۱ میلیون تن خواهد رسید.",
        [
            "capacity planned | cement | Iran | 91000000 t exact | - | - | ۹۱ میلیون تن",
        ],
    ),
    (
        "exports abroad are the country's",
        "وزیر صمت در آیین گشایش کارخانه سیمان مارگون گفت: پیش بینی می‌شود تا پایان امسال صادرات سیمان به خارج از کشور به ۱۴ میلیون تن افزایش یابد.",
        [
            "exports planned | cement | Iran | 14000000 t exact | 2025-03-21..2026-03-20 | - | ۱۴ میلیون تن",
        ],
    ),
    (
        "an office speaks for its province",
        "رییس سازمان صنعت، معدن و تجارت یزد از رشد تولید در بخش فولاد خبر داد و گفت: واحدهای تازه‌ای راه افتاده است. وی افزود: پارسال تولید کنسانتره ۱۳ میلیون تن، گندله سه میلیون تن و آهن اسفنجی دو میلیون تن بود.",
        [
            "production actual | iron ore concentrate | Yazd | 13000000 t exact | 2024-03-20..2025-03-20 | - | ۱۳ میلیون تن",
            "production actual | iron ore pellet | Yazd | 3000000 t exact | 2024-03-20..2025-03-20 | - | سه میلیون تن",
            "production actual | sponge iron | Yazd | 2000000 t exact | 2024-03-20..2025-03-20 | - | دو میلیون تن",
        ],
    ),
    (
        "yearly extraction of the province",
        "معاون سازمان صمت کرمان گفت: نزدیک ۶۴ میلیون تن استخراج سالیانه مواد معدنی استان است.",
        [
            "production actual | mineral | Kerman | 64000000 t about | - | - | ۶۴ میلیون تن",
        ],
    ),
    (
        "lands behind the association",
        "بر اساس گزارش انجمن جهانی فولاد کشورهای آلمان، ترکیه و برزیل به ترتیب با تولید ۳.۱، ۳.۲ و ۲.۹ میلیون تن فولاد در ماه سپتامبر ۲۰۲۵ رشد داشته‌اند.",
        [
            "production actual | steel | Germany | 3100000 t exact | 2025-09-01..2025-09-30 | - | ۳.۱",
            "production actual | steel | Turkey | 3200000 t exact | 2025-09-01..2025-09-30 | - | ۳.۲",
            "production actual | steel | Brazil | 2900000 t exact | 2025-09-01..2025-09-30 | - | ۲.۹ میلیون تن",
        ],
    ),
    (
        "minus and plus per cents behind amounts",
        "تولید آهن اسفنجی در سال ۱۴۰۳: فولاد نی‌ریز ۷۸۱۰۰۰ تن، مثبت ۶ درصد؛ فولاد میانه ۵۲۲۰۰۰ تن، منفی ۳ درصد.",
        [
            "production actual | sponge iron | Neyriz Steel | 781000 t exact | 2024-03-20..2025-03-20 | +6 yoy | ۷۸۱۰۰۰ تن",
            "production actual | sponge iron | Miyaneh Steel | 522000 t exact | 2024-03-20..2025-03-20 | -3 yoy | ۵۲۲۰۰۰ تن",
        ],
    ),
    (
        "three changes in turn",
        "شرکت زغال سنگ البرز مرکزی در مرداد ۶۳ هزار تن کنسانتره زغال سنگ تولید، ۹۵ هزار تن زغال سنگ استخراج و ۶۲ هزار تن کنسانتره ارسال کرد که در مقایسه با مدت مشابه سال قبل به ترتیب ۵، ۹ و ۱۲ درصد رشد نشان می‌دهد.",
        [
            "production actual | coal concentrate | Central Alborz Coal | 63000 t exact | 2025-07-23..2025-08-22 | +5 yoy | ۶۳ هزار تن",
            "production actual | coal | Central Alborz Coal | 95000 t exact | 2025-07-23..2025-08-22 | +9 yoy | ۹۵ هزار تن",
            "deliveries actual | coal concentrate | Central Alborz Coal | 62000 t exact | 2025-07-23..2025-08-22 | +12 yoy | ۶۲ هزار تن",
        ],
    ),
    (
        "between two amounts is dug each year",
        "در استان کرمان سالانه بین ۶۰ تا ۷۰ میلیون تن ماده معدنی استخراج می‌شود.",
        [
            "production actual | ore | Kerman | 60000000..70000000 t exact | - | - | ۶۰ تا ۷۰ میلیون تن",
        ],
    ),
    (
        "a plant at a town",
        "کارخانه آهن اسفنجی بیجار قرار است در سال ۱۴۰۵ یک و نیم میلیون تن آهن اسفنجی تولید کند.",
        [
            "production planned | sponge iron | Bijar | 1500000 t exact | 2026-03-21..2027-03-20 | - | یک و نیم میلیون تن",
        ],
    ),
    (
        "made in the whole world",
        "فولاد در دنیا سالانه به میزان ۱.۸ میلیارد تن تولید می‌شود.",
        [
            "production actual | steel | World | 1800000000 t exact | - | - | ۱.۸ میلیارد تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_whose_it_is(text, figures):
    assert told(text, "fa") == figures
