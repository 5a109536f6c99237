"""Persian makers named together, parts of years to the end of a season, and goods by their maker."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "to the end of autumn, three quarters",
        "تا انتهای پاییز امسال تولید شمش آلومینیوم به بیش از 240 هزار تن رسید که نسبت به مدت مشابه سال گذشته 12 درصد افزایش داشت.",
        [
            "production actual | aluminium ingot | Iran | 240000 t over | 2024-03-20..2024-12-20 | +12 yoy | 240 هزار تن",
        ],
    ),
    (
        "to the end of summer of a year",
        "تا پایان تابستان ۱۴۰۱ گل گهر ۶ میلیون تن کنسانتره سنگ آهن تولید کرد.",
        [
            "production actual | iron ore concentrate | Gol Gohar | 6000000 t exact | 2022-03-21..2022-09-22 | - | ۶ میلیون تن",
        ],
    ),
    (
        "makers and amounts in one order, far from each other",
        "شرکت‌های ایرالکو، المهدی و هرمزآل به ترتیب بیشترین تولید را در اختیار داشتند به طوری که میزان تولید آلومینیوم در این شرکت‌ها به ترتیب به بیش از 130 هزار، 80 هزار و 30 هزار تن رسید.",
        [
            "production actual | aluminium | IRALCO | 130000 t over | - | - | 130 هزار",
            "production actual | aluminium | Almahdi Aluminium | 80000 t exact | - | - | 80 هزار",
            "production actual | aluminium | Hormozal | 30000 t exact | - | - | 30 هزار تن",
        ],
    ),
    (
        "capacity by the end of the year",
        "معاون وزیر گفت: تا پایان سال ظرفیت زنجیره فولاد به ۱۵۵ میلیون تن می‌رسد.",
        [
            "capacity planned | steel chain product | Iran | 155000000 t exact | - | - | ۱۵۵ میلیون تن",
        ],
    ),
    (
        "sold in the end",
        "قیمت هر کیلو ۳۳ هزار تومان تعیین شد تا در نهایت ۴۲ هزار تن ورق سرد و ۹ هزار تن ورق گالوانیزه در بورس کالا معامله شود.",
        [
            "sales actual | cold-rolled sheet | Iran | 42000 t exact | - | - | ۴۲ هزار تن",
            "sales actual | galvanized sheet | Iran | 9000 t exact | - | - | ۹ هزار تن",
        ],
    ),
    (
        "the good of a maker",
        "ورق گرم HR محصول فولاد مبارکه نیز در حجم ۲۹۰ هزار تن به فروش رسید.",
        [
            "sales actual | hot-rolled sheet | Mobarakeh Steel | 290000 t exact | - | - | ۲۹۰ هزار تن",
        ],
    ),
    (
        "a month of ours with one of theirs beside it",
        "مجموع تولید فولاد خام ۶۱ کشور جهان در ماه ژانویه (دی) ۲۰۰۶ به ۹۴.۷ میلیون تن رسید.",
        [
            "production actual | crude steel | World | 94700000 t exact | 2006-01-01..2006-01-31 | - | ۹۴.۷ میلیون تن",
        ],
    ),
    (
        "a first month with one of theirs beside it",
        "تولید فولاد خام ایران در نخستین ماه میلادی (ژانویه – دی ماه) به 810 هزار تن رسید.",
        [
            "production actual | crude steel | Iran | 810000 t exact | 2025-01-01..2025-01-31 | - | 810 هزار تن",
        ],
    ),
    (
        "two companies named together",
        "شرکت‌های زغال سنگ طبس و البرز مرکزی از ابتدای فروردین تا پایان دی، ۵۷۰ هزار تن کنسانتره زغال سنگ تولید کردند. این در حالی است که رقم تولید مدت مشابه سال گذشته، ۴۸۰ هزار تن بود.",
        [
            "production actual | coal concentrate | Tabas Parvadeh Coal and Central Alborz Coal | 570000 t exact | 2024-03-20..2025-01-19 | - | ۵۷۰ هزار تن",
            "production actual | coal concentrate | Tabas Parvadeh Coal and Central Alborz Coal | 480000 t exact | 2023-03-21..2024-01-20 | - | ۴۸۰ هزار تن",
        ],
    ),
    (
        "two smelters, and the plan of the year",
        "مجموع مس آندی تولید شده در کارخانه‌های ذوب مجتمع مس سرچشمه و خاتون آباد ۱۱۰ هزار تن بود که یک درصد رشد را نسبت به برنامه سال نشان می‌دهد.",
        [
            "production actual | copper anode | Sarcheshmeh and Khatoonabad | 110000 t exact | - | +1 plan | ۱۱۰ هزار تن",
        ],
    ),
    (
        "mines with their provinces",
        "استخراج سنگ سولفوری از معادن مس سرچشمه و میدوک در استان کرمان و مس سونگون در استان آذربایجان شرقی به ۱۴ میلیون تن رسید.",
        [
            "production actual | copper ore | Sarcheshmeh, Miduk and Sungun | 14000000 t exact | - | - | ۱۴ میلیون تن",
        ],
    ),
    (
        "growth over many years",
        "شرکت فولاد خوزستان ۲ میلیون و ۱۰۰ هزار تن فولاد تولید کرد که بیانگر افزایش ۵۰ درصدی تولید این شرکت طی ۴ سال اخیر است.",
        [
            "production actual | steel | Khuzestan Steel | 2100000 t exact | - | - | ۲ میلیون و ۱۰۰ هزار تن",
        ],
    ),
    (
        "reserves behind concentrate",
        "این مجتمع در سال گذشته ۲۵۰ هزار تن کنسانتره مس تولید کرد. این معدن بیش از ۴ میلیارد تن ذخایر دارد.",
        [
            "production actual | copper concentrate | Iran | 250000 t exact | 2024-03-20..2025-03-20 | - | ۲۵۰ هزار تن",
            "reserves actual | copper ore | Iran | 4000000000 t over | - | - | ۴ میلیارد تن",
        ],
    ),
    (
        "hydrate in quotes",
        "آلومینای ایران ۳۱ هزار و ۵۰۰ تن «هیدرات آلومینیوم» و ۵۴ هزار تن «بوکسیت» تولید کرد.",
        [
            "production actual | alumina hydrate | Iran Alumina | 31500 t exact | - | - | ۳۱ هزار و ۵۰۰ تن",
            "production actual | bauxite | Iran Alumina | 54000 t exact | - | - | ۵۴ هزار تن",
        ],
    ),
    (
        "decimals behind their slash, near amounts of other goods",
        "در چهار ماه نخست سال ۹۲ تولید محصولات فولادی به ۵ میلیون و ۷۶۹ هزار تن رسید. تولید فولاد خام ۵ میلیون و ۳۳۲ هزار تن بود که رشد ۴/۵ درصدی را نشان می‌دهد. در تیر ماه سال ۹۲ تولید فولاد خام با رشد ۸/۱۵ درصدی نسبت به تیر ماه سال ۹۱ به یک میلیون و ۳۵۳ هزار تن رسید.",
        [
            "production actual | steel product | Iran | 5769000 t exact | 2013-03-21..2013-07-22 | - | ۵ میلیون و ۷۶۹ هزار تن",
            "production actual | crude steel | Iran | 5332000 t exact | 2013-03-21..2013-07-22 | +5.4 yoy | ۵ میلیون و ۳۳۲ هزار تن",
            "production actual | crude steel | Iran | 1353000 t exact | 2013-06-22..2013-07-22 | +15.8 yoy | یک میلیون و ۳۵۳ هزار تن",
        ],
    ),
    (
        "how much of the expected plan is met",
        "تولید گندله فولاد سنگان در سال ۱۴۰۳ از مرز 3 میلیون تن عبور کرد و تا کنون 98.2 درصد از برنامه پیش بینی شده تا به امروز محقق شده است.",
        [
            "production actual | iron ore pellet | Sangan Steel Mining Industries | 3000000 t over | 2024-03-20..2025-03-20 | - | 3 میلیون تن",
        ],
    ),
    (
        "a central one, with its amount in brackets",
        "شرکت های چادرملو (با تولید 6 میلیون و 100 هزار تن)، گل گهر (با تولید 5 میلیون و 300 هزار تن) و مرکزی (2 میلیون و 300 هزار تن) رتبه های اول تا سوم تولید سنگ آهن را به خود اختصاص دادند.",
        [
            "production actual | iron ore | Chadormalu | 6100000 t exact | - | - | 6 میلیون و 100 هزار تن",
            "production actual | iron ore | Gol Gohar | 5300000 t exact | - | - | 5 میلیون و 300 هزار تن",
            "production actual | iron ore | Iran Central Iron Ore | 2300000 t exact | - | - | 2 میلیون و 300 هزار تن",
        ],
    ),
    (
        "wares of clay are no metals",
        "در دو ماهه نخست سال ۹۲ تولید آزبست ۶۴ هزار تن، چینی بهداشتی ۱۱ هزار تن و ظروف چینی ۷ هزار تن بود.",
        [
            "production actual | asbestos | Iran | 64000 t exact | 2013-03-21..2013-05-21 | - | ۶۴ هزار تن",
        ],
    ),
    (
        "so much as its nominal capacity",
        "فولاد سنگان برای تولید پنج میلیون تن گندله بعنوان ظرفیت اسمی کارخانه تلاش می کند.",
        [
            "capacity actual | iron ore pellet | Sangan Steel Mining Industries | 5000000 t exact | - | - | پنج میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_parts_of_years_and_makers_together_are_read(text, figures):
    assert told(text, "fa") == figures
