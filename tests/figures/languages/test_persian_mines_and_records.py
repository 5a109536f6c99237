"""Persian: what mines, their towns and provinces hold, the years of a list, records of months, and "this country"."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "town behind its mine",
        "معدن طلای ساریگونی قروه سالانه ۳ تن طلا تولید می‌کند.",
        [
            "production actual | gold | Sari Gunay | 3 t exact | - | - | ۳ تن",
        ],
    ),
    (
        "reserves that may be there",
        "در معدن ساری‌گونی قروه به صورت بالقوه ۱۹ تن و در سقز ۱۶ تن طلا هست.",
        [
            "reserves actual | gold | Sari Gunay | 19 t exact | - | - | ۱۹ تن",
            "reserves actual | gold | Saqqez | 16 t exact | - | - | ۱۶ تن",
        ],
    ),
    (
        "share of the country's reserves",
        "ذخیره قطعی طلا در کردستان ۴۰ تن معادل ۱۲ درصد ذخایر کشور برآورد می‌شد.",
        [
            "reserves actual | gold | Kordestan | 40 t exact | - | - | ۴۰ تن",
        ],
    ),
    (
        "list of years",
        "در معدن زرشوران سه ماه پایانی سال ۹۵ میزان تولید ۴۰۰ کیلوگرم، سال ۹۶، ۲ هزار کیلوگرم و سال ۹۷ سه هزار کیلوگرم طلا بود.",
        [
            "production actual | gold | Zarshouran | 0.4 t exact | 2016-12-21..2017-03-20 | - | ۴۰۰ کیلوگرم",
            "production actual | gold | Zarshouran | 2 t exact | 2017-03-21..2018-03-20 | - | ۲ هزار کیلوگرم",
            "production actual | gold | Zarshouran | 3 t exact | 2018-03-21..2019-03-20 | - | سه هزار کیلوگرم",
        ],
    ),
    (
        "plan that is carried out on land",
        "طرح فولاد یزد با ظرفیت ۸۰۰ هزار تن بیلت در زمینی به مساحت ۲۰۰ هکتار اجرا می‌شود.",
        [
            "capacity planned | billet | Yazd Steel | 800000 t exact | - | - | ۸۰۰ هزار تن",
        ],
    ),
    (
        "record of a month",
        "شادگان در اردیبهشت ۸۰ هزار تن آهن اسفنجی تولید کرد. رکورد تولید آهن اسفنجی در فروردین ماه سال جاری ۷۸ هزار تن بوده است.",
        [
            "production actual | sponge iron | Iran | 80000 t exact | 2025-04-21..2025-05-21 | - | ۸۰ هزار تن",
            "production actual | sponge iron | Iran | 78000 t exact | 2025-03-21..2025-04-20 | - | ۷۸ هزار تن",
        ],
    ),
    (
        "this country, told before",
        "چین، برترین فولادساز جهان، در سال ۲۰۲۴ یک میلیارد تن فولاد تولید کرد. این کشور در ماه مارس ۷۰ میلیون تن فولاد تولید کرد.",
        [
            "production actual | steel | China | 1000000000 t exact | 2024-01-01..2024-12-31 | - | یک میلیارد تن",
            "production actual | steel | China | 70000000 t exact | 2025-03-01..2025-03-31 | - | ۷۰ میلیون تن",
        ],
    ),
    (
        "survey of the country, found in a province",
        "پژوهشگران سازمان زمین شناسی و اکتشافات معدنی کشور معدن سنگ آهن با ذخیره ۲۰ میلیون تن در اصفهان کشف کردند.",
        [
            "reserves actual | iron ore | Isfahan | 20000000 t exact | - | - | ۲۰ میلیون تن",
        ],
    ),
    (
        "forecast of a year",
        "پیش بینی سال ۱۴۰۴ تولید شمش روی ۳۰ هزار تن بوده که در شش ماهه نیمی از آن محقق شده است.",
        [
            "production planned | zinc ingot | Iran | 30000 t exact | 2025-03-21..2026-03-20 | - | ۳۰ هزار تن",
        ],
    ),
    (
        "made and sent to markets",
        "امسال ۸۰۰ هزار تن سیمان در سیمان شهرکرد تولید و روانه بازارهای داخلی و خارجی شد.",
        [
            "production actual | cement | Shahrekord Cement | 800000 t exact | 2025-03-21..2026-03-20 | - | ۸۰۰ هزار تن",
        ],
    ),
    (
        "in all so far",
        "در مجموع تاکنون ۹ تن طلا در معدن ساریگونی تولید شده است.",
        [
            "production actual | gold | Sari Gunay | 9 t exact | - | - | ۹ تن",
        ],
    ),
    (
        "extracted in turn each year",
        "ذخیره کانسنگ اکسیدی قلقله ۲ میلیون تن و ذخیره سولفیدی آن ۷ میلیون تن است که به ترتیب سالانه ۳۰ هزار تن و ۱۵۰ هزار تن از آن برداشت می‌شود.",
        [
            "reserves actual | gold ore | Qolqoleh | 2000000 t exact | - | - | ۲ میلیون تن",
            "reserves actual | gold ore | Qolqoleh | 7000000 t exact | - | - | ۷ میلیون تن",
            "production actual | gold ore | Qolqoleh | 30000 t exact | - | - | ۳۰ هزار تن",
            "production actual | gold ore | Qolqoleh | 150000 t exact | - | - | ۱۵۰ هزار تن",
        ],
    ),
    (
        "added to the reserves of the country",
        "این حفاری‌ها به ۶۰ میلیون تن انواع مواد معدنی رسید و باعث شد ۳ میلیارد تن به ذخایر کشور افزوده شود.",
        [
            "reserves actual | mineral | Iran | 60000000 t exact | - | - | ۶۰ میلیون تن",
            "reserves actual | mineral | Iran | 3000000000 t exact | - | - | ۳ میلیارد تن",
        ],
    ),
    (
        "iron without its stroke",
        "در کارخانه گندله سازی سنگ اهن شهرستان زرند ۹۰ هزار تن گندله تولید شد.",
        [
            "production actual | iron ore pellet | Zarand | 90000 t exact | - | - | ۹۰ هزار تن",
        ],
    ),
    (
        "hub of the country in a part of a province",
        "رییس سازمان صنعت، معدن و تجارت جنوب کرمان گفت: جنوب کرمان به عنوان قطب کرومیت کشور سالانه ۲۴۰ هزار تن تولید می‌کند.",
        [
            "production actual | chromite | South Kerman | 240000 t exact | - | - | ۲۴۰ هزار تن",
        ],
    ),
    (
        "from so much now to more",
        "ظرفیت تولید گندله ایران از ۳۱ میلیون تن فعلی به ۴۵ میلیون تن خواهد رسید.",
        [
            "capacity actual | iron ore pellet | Iran | 31000000 t exact | - | - | ۳۱ میلیون تن",
            "capacity planned | iron ore pellet | Iran | 45000000 t exact | - | - | ۴۵ میلیون تن",
        ],
    ),
    (
        "extraction from reserves and the need for it",
        "تا سال ۱۴۰۸ میزان برداشت از ذخیره معدنی سنگ آهن به ۱۳۰ میلیون تن خواهد رسید در حالی که نیاز به استخراج ۱۶۰ میلیون تن سنگ آهن هست.",
        [
            "production planned | iron ore | Iran | 130000000 t exact | 2029-03-20..2030-03-20 | - | ۱۳۰ میلیون تن",
            "consumption planned | iron ore | Iran | 160000000 t exact | 2029-03-20..2030-03-20 | - | ۱۶۰ میلیون تن",
        ],
    ),
    (
        "complex told last",
        "انگوران پارسال ۹۰۰ هزار تن ماده معدنی استخراج کرد. مهدی آباد ۱۱۰ هزار تن ماده معدنی استخراج کرد. این مجتمع ۳۰ هزار تن باریت ارسال کرد.",
        [
            "production actual | zinc ore | Angouran | 900000 t exact | 2024-03-20..2025-03-20 | - | ۹۰۰ هزار تن",
            "production actual | zinc ore | Mehdiabad | 110000 t exact | 2024-03-20..2025-03-20 | - | ۱۱۰ هزار تن",
            "deliveries actual | barite | Mehdiabad | 30000 t exact | 2024-03-20..2025-03-20 | - | ۳۰ هزار تن",
        ],
    ),
    (
        "monthly need of a plant",
        "زرشوران ۳۵۰ هزار تن ماده معدنی دپو دارد. نیاز ماهانه این کارخانه ۲۹ هزار تن ماده معدنی است.",
        [
            "inventory actual | gold ore | Zarshouran | 350000 t exact | - | - | ۳۵۰ هزار تن",
            "consumption actual | gold ore | Zarshouran | 29000 t exact | - | - | ۲۹ هزار تن",
        ],
    ),
    (
        "contractor still to be chosen",
        "فرآیند انتخاب پیمانکار فاز ۲ طرح توسعه زرشوران با ظرفیت سالانه ۲ تن طلا در جریان است.",
        [
            "capacity planned | gold | Zarshouran | 2 t exact | - | - | ۲ تن",
        ],
    ),
    (
        "same month of last year, of which more is told",
        "تختال هرمزگان در فروردین سال‌جاری ۱۶۰ هزار تن بود که نسبت به ماه مشابه سال قبل که ۱۵۵ هزار تن تختال تولید شد، رشد حدود سه درصدی دارد.",
        [
            "production actual | slab | Hormozgan | 160000 t exact | 2025-03-21..2025-04-20 | +3 yoy | ۱۶۰ هزار تن",
            "production actual | slab | Hormozgan | 155000 t exact | 2024-03-20..2024-04-19 | - | ۱۵۵ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_mines_and_records(text, figures):
    assert told(text, "fa") == figures
