"""Persian: records of a day, weeks on the exchange, goods that are none of ours, and plans in brackets."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a record of a day",
        "فولاد سنگان روز سه‌شنبه ۱۴ مهرماه ۱۴۰۴ با تولید ۶ هزار و ۲۱۰ تن آهن اسفنجی رکورد تازه‌ای ثبت کرد.",
        [
            "production actual | sponge iron | Sangan Steel Mining Industries | 6210 t exact | 2025-10-06..2025-10-06 | - | ۶ هزار و ۲۱۰ تن",
        ],
    ),
    (
        "a week of both halls of the exchange, with goods of all kinds",
        "طی هفته منتهی به ۱۷ مهرماه، ۹۰ هزار تن انواع کالا مورد دادوستد قرار گرفت. در تالار داخلی و صادراتی بورس کالای "
        "ایران ۷۱ هزار تن فولاد و ۸۴۰ تن روی توسط مشتریان خریداری شد.",
        [
            "sales actual | steel | Iran | 71000 t exact | 2025-10-03..2025-10-09 | - | ۷۱ هزار تن",
            "sales actual | zinc | Iran | 840 t exact | 2025-10-03..2025-10-09 | - | ۸۴۰ تن",
        ],
    ),
    (
        "a week that begins in the month before",
        "در هفته منتهی به ۳ مهرماه ۱۴۰۴، ۵۲۰ تن کاتد مس در بورس کالای ایران دادوستد شد.",
        [
            "sales actual | copper cathode | Iran | 520 t exact | 2025-09-19..2025-09-25 | - | ۵۲۰ تن",
        ],
    ),
    (
        "chemicals beside ore",
        "دیروز در بورس کالا ۴۲ هزار تن سنگ آهن، ۷۱۰ تن مواد پلیمری و ۳۸۰ تن مواد شیمیایی دادوستد شد.",
        [
            "sales actual | iron ore | Iran | 42000 t exact | - | - | ۴۲ هزار تن",
        ],
    ),
    (
        "what a plan in brackets was passed by",
        "تولید کنسانتره سنگ آهن صبانور در ۵ ماهه نخست سال ۱۴۰۴ به ۴۹۰ هزار تن رسید. این رقم نسبت به برنامه (۴۴۵ هزار تن)، ۱۰ "
        "درصد رشد نشان می‌دهد.",
        [
            "production actual | iron ore concentrate | Sabanour | 490000 t exact | 2025-03-21..2025-08-22 | +10 plan "
            "| ۴۹۰ هزار تن",
            "production planned | iron ore concentrate | Sabanour | 445000 t exact | 2025-03-21..2025-08-22 | - | ۴۴۵ هزار تن",
        ],
    ),
    (
        "what this group plans for the year",
        "تولید فولاد خام فولاد مبارکه در ۷ ماهه امسال ۴ میلیون تن بود. برنامه این گروه برای سال جاری تولید ۷ میلیون تن فولاد "
        "خام است.",
        [
            "production actual | crude steel | Mobarakeh Steel | 4000000 t exact | 2025-03-21..2025-10-22 | - | ۴ میلیون تن",
            "production planned | crude steel | Mobarakeh Steel | 7000000 t exact | 2025-03-21..2026-03-20 | - | ۷ میلیون تن",
        ],
    ),
    (
        "what one was able to record",
        "مدیر فولاد هرمزگان گفت: در شهریور امسال توانستیم رکورد تولید ۱۴۸ هزار تن تختال را به ثبت برسانیم.",
        [
            "production actual | slab | Hormozgan Steel | 148000 t exact | 2025-08-23..2025-09-22 | - | ۱۴۸ هزار تن",
        ],
    ),
    (
        "what will be added to capacity by the month",
        "با بازگشت این واحد، ۳۰ هزار تن به ظرفیت استخراج ماهانه زغال سنگ در کشور افزوده می‌شود.",
        [
            "capacity planned | coal | Iran | 30000 t exact | - | - | ۳۰ هزار تن",
        ],
    ),
    (
        "mines that have licences are no mine of that name",
        "در استان زنجان ۲۱۰ معدن دارای پروانه بهره‌برداری با ظرفیت استخراج سالانه ۶ میلیون تن مواد معدنی فعالیت می‌کنند.",
        [
            "capacity actual | mineral | Zanjan | 6000000 t exact | - | - | ۶ میلیون تن",
        ],
    ),
    (
        "one that is the world's third producer",
        "در سال ۲۰۲۴ گابن دومین تولیدکننده برتر جهان بود که توانست تولید منگنز خود را به ۵ میلیون تن افزایش دهد.",
        [
            "production actual | manganese | Gabon | 5000000 t exact | 2024-01-01..2024-12-31 | - | ۵ میلیون تن",
        ],
    ),
    (
        "two per cents in turn above a plan",
        "در مهرماه امسال مجتمع سونگون ۳۱۰ تن کنسانتره مولیبدن و ۲۲ هزار تن کنسانتره مس تولید کرد که به ترتیب ۱۷ و ۶ درصد نسبت به "
        "برنامه رشد داشت.",
        [
            "production actual | molybdenum concentrate | Sungun | 310 t exact | 2025-09-23..2025-10-22 | +17 plan | ۳۱۰ تن",
            "production actual | copper concentrate | Sungun | 22000 t exact | 2025-09-23..2025-10-22 | +6 plan | ۲۲ هزار تن",
        ],
    ),
    (
        "by how much a record was raised",
        "فولاد سفیددشت در مهرماه امسال با تولید ۹۱ هزار تن آهن اسفنجی موفق به ارتقای ۲ هزار تنی رکورد ماهیانه این محصول شد.",
        [
            "production actual | sponge iron | Sefiddasht Steel | 91000 t exact | 2025-09-23..2025-10-22 | - | ۹۱ هزار تن",
            "other actual | sponge iron | Sefiddasht Steel | 2000 t exact | 2025-09-23..2025-10-22 | - | ۲ هزار تنی",
        ],
    ),
    (
        "what one hopes to reach",
        "مدیر معدن زرشوران گفت: امیدواریم بتوانیم به تولید ۹۵۰ کیلوگرم شمش طلا در سال جاری دست پیدا کنیم.",
        [
            "production planned | gold | Zarshouran | 0.95 t exact | 2025-03-21..2026-03-20 | - | ۹۵۰ کیلوگرم",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_figures_of_sentences(text: str, figures: list[str]) -> None:
    assert told(text, "fa") == figures
