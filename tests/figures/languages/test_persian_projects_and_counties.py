"""Projects carried out, offices of counties, companies told together, years that are no years."""

import pytest

from tests.figures.languages.told import told

CASES = [
    (
        "two coal companies together",
        "شرکت های زغال سنگ طبس و البرز مرکزی از ابتدای فروردین تا پایان مرداد ۱۳۹۶، ۳۰۳ هزار و ۴۴۰ تن کنسانتره زغال سنگ تولید کردند.",
        [
            "production actual | coal concentrate | Tabas Parvadeh Coal and Central Alborz Coal | 303440 t exact | 2017-03-21..2017-08-22 | - | ۳۰۳ هزار و ۴۴۰ تن",
        ],
    ),
    (
        "one of the biggest mines of the world is no world",
        "معادن سنگ آهن سنگان خواف با ذخیره یک میلیارد تن، یکی از ۱۰ معدن بزرگ سنگ آهن جهان است که تامین کننده خوراک اولیه برای تولید ۱۷.۵ میلیون تن کنسانتره و ۱۵ میلیون تن گندله است.",
        [
            "reserves actual | iron ore | Sangan | 1000000000 t exact | - | - | یک میلیارد تن",
            "production actual | iron ore concentrate | Sangan | 17500000 t exact | - | - | ۱۷.۵ میلیون تن",
            "production actual | iron ore pellet | Sangan | 15000000 t exact | - | - | ۱۵ میلیون تن",
        ],
    ),
    (
        "a capacity reached in the next years",
        "معدن زرشوران با ظرفیت استخراج سه تن طلا در سال کار می کند اما در دو سال آینده این ظرفیت به شش تن می رسد.",
        [
            "capacity actual | gold | Zarshouran | 3 t exact | - | - | سه تن",
            "capacity planned | gold | Zarshouran | 6 t exact | - | - | شش تن",
        ],
    ),
    (
        "with a project carried out",
        "با اجرای این طرح ظرفیت تولید شمش فولاد خراسان از ۲ میلیون تن به ۳ میلیون تن در سال می رسد.",
        [
            "capacity actual | steel ingot | Khorasan Steel | 2000000 t exact | - | - | ۲ میلیون تن",
            "capacity planned | steel ingot | Khorasan Steel | 3000000 t exact | - | - | ۳ میلیون تن در سال",
        ],
    ),
    (
        "the office of a county",
        "رئیس اداره صنعت، معدن و تجارت شهرستان طبس گفت: حدود یک میلیون تُن زغال‌سنگ خام در سال ۱۴۰۰ در معادن خراسان جنوبی استخراج شد.",
        [
            "production actual | coal | South Khorasan | 1000000 t about | 2021-03-21..2022-03-20 | - | یک میلیون تُن",
        ],
    ),
    (
        "a vein in an area",
        "ذخیره قطعی یک رگه طلا در منطقه شادان معادل ۶۱ میلیون تن برآورد می‌شود.",
        [
            "reserves actual | gold ore | Shadan | 61000000 t exact | - | - | ۶۱ میلیون تن",
        ],
    ),
    (
        "a year of the programme is no year",
        "میزان تولید در دومین سال برنامه ششم توسعه هشت تن طلا بود.",
        [
            "production actual | gold | Iran | 8 t exact | - | - | هشت تن",
        ],
    ),
    (
        "a year behind the metal",
        "پیش‌بینی می‌شود تولیدات معدن «چوکویی کاماتا» به 320 هزار تن مس در سال و 15 هزار تن مولیبدن در سال افزایش یابد.",
        [
            "production planned | copper | Chuquicamata | 320000 t exact | - | - | 320 هزار تن",
            "production planned | molybdenum | Chuquicamata | 15000 t exact | - | - | 15 هزار تن",
        ],
    ),
    (
        "unmatched since a month",
        "صادرات گندله هند در آوریل ۲۰۲۴ نسبت به ماه قبل نصف شده ۲۰۰ هزار تن ثبت شد که از سپتامبر ۲۰۲۲ بی سابقه بوده است.",
        [
            "exports actual | iron ore pellet | India | 200000 t exact | 2024-04-01..2024-04-30 | - | ۲۰۰ هزار تن",
        ],
    ),
    (
        "a site with a land in its name",
        "پایگاه خبری فولاد ایران - چین در ماه نوامبر ۲۰۱۹ به میزان 90.65 میلیون تن سنگ آهن وارد کرد. به گزارش فولاد ایران، واردات فولاد به این کشور 10.82 میلیون تن ثبت شد.",
        [
            "imports actual | iron ore | China | 90650000 t exact | 2019-11-01..2019-11-30 | - | 90.65 میلیون تن",
            "imports actual | steel | China | 10820000 t exact | 2019-11-01..2019-11-30 | - | 10.82 میلیون تن",
        ],
    ),
    (
        "growth of what was made keeps the goods",
        "تولید فولاد خام ایران از ۱۴.۵ میلیون تن در سال ۲۰۱۲ به ۱۵.۴ میلیون تن در سال ۲۰۱۳ رسید و به این ترتیب ایران رشد ۶.۶ درصدی تولید فولاد را تجربه کرد.",
        [
            "production actual | crude steel | Iran | 14500000 t exact | 2012-01-01..2012-12-31 | - | ۱۴.۵ میلیون تن",
            "production actual | crude steel | Iran | 15400000 t exact | 2013-01-01..2013-12-31 | +6.6 yoy | ۱۵.۴ میلیون تن",
        ],
    ),
    (
        "a fall told as an amount and in brackets",
        "در ۹ ماه نخست سال ۲۰۲۱، کل تولید مس آنتوفاگاستا ۵۴۱ هزار و ۳۰۰ تن بود که حدود ۴۲ هزار و ۹۰۰ تن (معادل ۷.۳ درصد) نسبت به مدت مشابه سال گذشته کاهش داشت.",
        [
            "production actual | copper | Antofagasta | 541300 t exact | 2021-01-01..2021-09-30 | -7.3 yoy | ۵۴۱ هزار و ۳۰۰ تن",
            "other actual | copper | Antofagasta | 42900 t exact | 2021-01-01..2021-09-30 | - | ۴۲ هزار و ۹۰۰ تن",
        ],
    ),
    (
        "a month told in two calendars",
        "تولید فولاد خام ایران در ماه ژانویه ( دی ) سال ۲۰۰۶ به 813 هزار تن رسید.",
        [
            "production actual | crude steel | Iran | 813000 t exact | 2006-01-01..2006-01-31 | - | 813 هزار تن",
        ],
    ),
    (
        "reserves of the mines of a province",
        "ذخیره قطعی معادن استان سمنان ۵۹۷ میلیون تن است.",
        [
            "reserves actual | mineral | Semnan | 597000000 t exact | - | - | ۵۹۷ میلیون تن",
        ],
    ),
    (
        "a deposit has so much",
        "به گفته وزارت انرژی آمریکا، این منبع ۱۸ میلیون تن لیتیوم دارد.",
        [
            "reserves actual | lithium | United States | 18000000 t exact | - | - | ۱۸ میلیون تن",
        ],
    ),
    (
        "what will be reached with growth over last year",
        "تولید فولاد ایران در سال ۱۴۰۴ با رشد ۱۹ درصدی نسبت به سال قبل به ۳۰ میلیون تن خواهد رسید.",
        [
            "production planned | steel | Iran | 30000000 t exact | 2025-03-21..2026-03-20 | +19 yoy | ۳۰ میلیون تن",
        ],
    ),
    (
        "what will be with growth over last year",
        "صادرات سنگ آهن استرالیا در سال ۲۰۲۵ با رشد ۱۹ درصدی نسبت به سال قبل ۶۸۷ میلیون تن خواهد بود.",
        [
            "exports planned | iron ore | Australia | 687000000 t exact | 2025-01-01..2025-12-31 | +19 yoy | ۶۸۷ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text, "fa") == expected
