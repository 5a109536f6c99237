"""Persian: plans met, records beaten, and what is said of several makers at once."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "makers listed behind a count, the first with what it made",
        "در این میان، ۳ شرکت بزرگ فولادساز کشور شامل «فولاد مبارکه» با تولید ۶۱۰ هزار و ۲۰ تن، «فولاد خوزستان» ۳۲۵ هزار تن و «ذوب آهن اصفهان» ۲۱۲ هزار تن، به ترتیب اول تا سوم تولید فولاد خام شدند.",
        [
            "production actual | crude steel | Mobarakeh Steel | 610020 t exact | - | - | ۶۱۰ هزار و ۲۰ تن",
            "production actual | crude steel | Khuzestan Steel | 325000 t exact | - | - | ۳۲۵ هزار تن",
            "production actual | crude steel | Esfahan Steel | 212000 t exact | - | - | ۲۱۲ هزار تن",
        ],
    ),
    (
        "producers of a land with their names behind",
        "تولیدکنندگان بزرگ سنگ آهن کشور شامل گل گهر، مرکزی، سنگان و فلات مرکزی در مهر امسال ۴ میلیون و ۲۰۰ هزار تن سنگ آهن استخراج کردند.",
        [
            "production actual | iron ore | Gol Gohar, Iran Central Iron Ore, Sangan and Central Plateau Iron Ore | 4200000 t exact | 2025-09-23..2025-10-22 | - | ۴ میلیون و ۲۰۰ هزار تن",
        ],
    ),
    (
        "of kinds of a good",
        "ایران در مهر امسال ۱۲ هزار تن انواع میلگرد و ۴ هزار تن از انواع ورق گرم صادر کرد.",
        [
            "exports actual | rebar | Iran | 12000 t exact | 2025-09-23..2025-10-22 | - | ۱۲ هزار تن",
            "exports actual | hot-rolled sheet | Iran | 4000 t exact | 2025-09-23..2025-10-22 | - | ۴ هزار تن",
        ],
    ),
    (
        "goods of an exchange that are no minerals",
        "در بورس کالا ۴۲ هزار تن انواع قیر، ۷ هزار تن مواد پلیمری و ۳ هزار و ۱۰۰ تن گوگرد معامله شد.",
        [
            "sales actual | sulphur | Iran | 3100 t exact | - | - | ۳ هزار و ۱۰۰ تن",
        ],
    ),
    (
        "concentrate of precious metals",
        "شرکت مس در مهر امسال ۷۲ تن کنسانتره فلزات گرانبها تولید کرد.",
        [
            "production actual | precious metal concentrate | NICICO | 72 t exact | 2025-09-23..2025-10-22 | - | ۷۲ تن",
        ],
    ),
    (
        "wire rod beside cathode",
        "شرکت مس در مهر امسال ۲۱ هزار تن کاتد و ۲ هزار و ۳۰۰ تن مفتول تولید کرد.",
        [
            "production actual | copper cathode | NICICO | 21000 t exact | 2025-09-23..2025-10-22 | - | ۲۱ هزار تن",
            "production actual | copper wire rod | NICICO | 2300 t exact | 2025-09-23..2025-10-22 | - | ۲ هزار و ۳۰۰ تن",
        ],
    ),
    (
        "hot and cold products",
        "فولاد مبارکه در مهر امسال ۴۱۰ هزار تن محصولات گرم و ۹۸ هزار تن محصولات سرد تولید کرد.",
        [
            "production actual | hot-rolled steel | Mobarakeh Steel | 410000 t exact | 2025-09-23..2025-10-22 | - | ۴۱۰ هزار تن",
            "production actual | cold-rolled steel | Mobarakeh Steel | 98000 t exact | 2025-09-23..2025-10-22 | - | ۹۸ هزار تن",
        ],
    ),
    (
        "this figure in the month of last year and how much more it is",
        "تولید گندله فولاد خراسان در مهر امسال ۱۵۰ هزار تن بود، این در حالی است که در مهر سال گذشته این میزان ۱۰۰ هزار تن بوده و افزایش ۵۰ درصدی را نشان می‌دهد.",
        [
            "production actual | iron ore pellet | Khorasan Steel | 150000 t exact | 2025-09-23..2025-10-22 | +50 yoy | ۱۵۰ هزار تن",
            "production actual | iron ore pellet | Khorasan Steel | 100000 t exact | 2024-09-22..2024-10-21 | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "which this figure in the same period, behind a comma",
        "زغال سنگ طبس تا پایان مهر ۴۳۰ هزار تن کنسانتره زغال سنگ تولید کرد؛ که این رقم در مدت مشابه سال گذشته، ۳۹۰ هزار تن بود.",
        [
            "production actual | coal concentrate | Tabas Parvadeh Coal | 430000 t exact | 2025-03-21..2025-10-22 | - | ۴۳۰ هزار تن",
            "production actual | coal concentrate | Tabas Parvadeh Coal | 390000 t exact | 2024-03-20..2024-10-21 | - | ۳۹۰ هزار تن",
        ],
    ),
    (
        "a rise of so much and what it means",
        "تولید آهن اسفنجی فولاد خراسان در مهر امسال از ۵۰ به ۹۰ هزار تن افزایش یافت؛ افزایشی معادل ۴۰ هزار تن که به معنای افزایش ۸۰ درصدی تولید ماهانه است.",
        [
            "production actual | sponge iron | Khorasan Steel | 50000 t exact | 2024-09-22..2024-10-21 | - | ۵۰",
            "production actual | sponge iron | Khorasan Steel | 90000 t exact | 2025-09-23..2025-10-22 | +80 yoy | ۹۰ هزار تن",
            "other actual | sponge iron | Khorasan Steel | 40000 t exact | 2025-09-23..2025-10-22 | - | ۴۰ هزار تن",
        ],
    ),
    (
        "so many per cent, which is so much, were added",
        "تولید میلگرد در مهر امسال به ۷۰۰ هزار تن رسید و پنج درصد معادل ۳۵ هزار تن بر تولید این محصول افزوده شد.",
        [
            "production actual | rebar | Iran | 700000 t exact | 2025-09-23..2025-10-22 | - | ۷۰۰ هزار تن",
            "other actual | rebar | Iran | 35000 t exact | 2025-09-23..2025-10-22 | - | ۳۵ هزار تن",
        ],
    ),
    (
        "above a plan of so much",
        "شرکت مس در هفت ماهه امسال ۱۷۱ هزار و ۴۰۰ تن مس محتوی تولید کرد که در مقایسه با برنامه ۱۶۷ هزار و ۵۰۰ تنی، رشد دو درصدی داشته است.",
        [
            "production actual | copper | NICICO | 171400 t exact | 2025-03-21..2025-10-22 | +2 plan | ۱۷۱ هزار و ۴۰۰ تن",
            "production planned | copper | NICICO | 167500 t exact | 2025-03-21..2025-10-22 | - | ۱۶۷ هزار و ۵۰۰ تنی",
        ],
    ),
    (
        "against the plan of a month",
        "فولاد سنگان با توجه به برنامه تولید ۴۴۰ هزار تنی کنسانتره در مهر ماه، ۴۳۰ هزار تن کنسانتره تولید کرد.",
        [
            "production planned | iron ore concentrate | Sangan Steel Mining Industries | 440000 t exact | 2025-09-23..2025-10-22 | - | ۴۴۰ هزار تنی",
            "production actual | iron ore concentrate | Sangan Steel Mining Industries | 430000 t exact | 2025-09-23..2025-10-22 | - | ۴۳۰ هزار تن",
        ],
    ),
    (
        "a share of the plan met",
        "فولاد سنگان در مهرماه ۹۸ درصد برنامه ۳۳۰ هزار تنی خود را محقق کرد و ۳۲۴ هزار تن گندله تولید کرد.",
        [
            "production planned | iron ore pellet | Sangan Steel Mining Industries | 330000 t exact | 2025-09-23..2025-10-22 | - | ۳۳۰ هزار تنی",
            "production actual | iron ore pellet | Sangan Steel Mining Industries | 324000 t exact | 2025-09-23..2025-10-22 | - | ۳۲۴ هزار تن",
        ],
    ),
    (
        "out of a plan for so many months",
        "گل گهر از برنامه ۵ میلیون تنی خود در شش ماهه نخست، ۴.۸ میلیون تن کنسانتره تولید کرد.",
        [
            "production planned | iron ore concentrate | Gol Gohar | 5000000 t exact | 2025-03-21..2025-09-22 | - | ۵ میلیون تنی",
            "production actual | iron ore concentrate | Gol Gohar | 4800000 t exact | 2025-03-21..2025-09-22 | - | ۴.۸ میلیون تن",
        ],
    ),
    (
        "a plan that had been set and what was made in fact",
        "برنامه تولید کنسانتره فولاد سنگان برای شهریور ۳۹۰ هزار تن تعیین شده بود، اما میزان تولید واقعی به ۳۳۲ هزار تن رسید.",
        [
            "production planned | iron ore concentrate | Sangan Steel Mining Industries | 390000 t exact | 2025-08-23..2025-09-22 | - | ۳۹۰ هزار تن",
            "production actual | iron ore concentrate | Sangan Steel Mining Industries | 332000 t exact | - | - | ۳۳۲ هزار تن",
        ],
    ),
    (
        "met so much of the plan of the year",
        "تا پایان مهر تولید کنسانتره مولیبدن شرکت مس با ۷ هزار تن، با تحقق ۱۰۰ درصدی برنامه امسال، نسبت به مدت مشابه سال گذشته ۳ درصد افزایش داشت.",
        [
            "production actual | molybdenum concentrate | NICICO | 7000 t exact | 2025-03-21..2025-10-22 | +3 yoy | ۷ هزار تن",
        ],
    ),
    (
        "reaching so much",
        "در هفت ماهه امسال استخراج سنگ آهن چادرملو با رسیدن به ۱۲ میلیون تن، برنامه سال ۱۴۰۴ را محقق کرد.",
        [
            "production actual | iron ore | Chadormalu | 12000000 t exact | 2025-03-21..2025-10-22 | - | ۱۲ میلیون تن",
        ],
    ),
    (
        "a plant of so much",
        "فولاد سنگان در سه ماهه نخست امسال یک میلیون و ۲۰۰ هزار تن کنسانتره تولید کرد که حاصل تلاش کارکنان این واحد بزرگ پنج میلیون تنی است.",
        [
            "production actual | iron ore concentrate | Sangan Steel Mining Industries | 1200000 t exact | 2025-03-21..2025-06-21 | - | یک میلیون و ۲۰۰ هزار تن",
            "capacity actual | iron ore concentrate | Sangan Steel Mining Industries | 5000000 t exact | - | - | پنج میلیون تنی",
        ],
    ),
    (
        "able to make so much a year",
        "گل گهر قادر به تولید ۱۶ میلیون تن کنسانتره در سال است.",
        [
            "capacity actual | iron ore concentrate | Gol Gohar | 16000000 t exact | - | - | ۱۶ میلیون تن",
        ],
    ),
    (
        "a fiscal year to Azar that had been aimed at",
        "گهرزمین: تولید ۱۰ میلیون تن سنگ آهن دانه‌بندی در سال مالی منتهی به ۳۰ آذرماه ۱۴۰۳ هدفگذاری شده بود که توانستیم رکورد ۱۱ میلیون تن را ثبت کنیم.",
        [
            "production planned | sized iron ore | Gohar Zamin | 10000000 t exact | 2023-12-22..2024-12-20 | - | ۱۰ میلیون تن",
            "production actual | sized iron ore | Gohar Zamin | 11000000 t exact | 2023-12-22..2024-12-20 | - | ۱۱ میلیون تن",
        ],
    ),
    (
        "days of one month",
        "در هفته گذشته (یازدهم لغایت پانزدهم آبان ماه) ۲۰۹ هزار تن فولاد در بورس کالا معامله شد.",
        [
            "sales actual | steel | Iran | 209000 t exact | 2025-11-02..2025-11-06 | - | ۲۰۹ هزار تن",
        ],
    ),
    (
        "and in written onto the month",
        "میزان تولید شرکت احیا استیل بافت در شهریور ۴۱ هزار تن ودرمهرماه نیز ۴۹ هزار تن آهن اسفنجی بود.",
        [
            "production actual | sponge iron | Ahya Steel Fanavaran | 41000 t exact | 2025-08-23..2025-09-22 | - | ۴۱ هزار تن",
            "production actual | sponge iron | Ahya Steel Fanavaran | 49000 t exact | 2025-09-23..2025-10-22 | - | ۴۹ هزار تن",
        ],
    ),
    (
        "from one year to another",
        "از سال ۱۳۹۰ تا ۱۴۰۳، تولید شمش فولاد کشور از حدود ۱۳ میلیون تن به بیش از ۳۰ میلیون تن رسید.",
        [
            "production actual | steel ingot | Iran | 13000000 t about | 2011-03-21..2012-03-19 | - | ۱۳ میلیون تن",
            "production actual | steel ingot | Iran | 30000000 t over | 2024-03-20..2025-03-20 | - | ۳۰ میلیون تن",
        ],
    ),
    (
        "when the former record was made",
        "فولاد مبارکه در مهر امسال ۷۰۰ هزار تن گندله تولید کرد و رکورد قبلی ۶۹۰ هزار تن را که در مرداد ۱۳۹۹ محقق شده بود شکست.",
        [
            "production actual | iron ore pellet | Mobarakeh Steel | 700000 t exact | 2025-09-23..2025-10-22 | - | ۷۰۰ هزار تن",
            "production actual | iron ore pellet | Mobarakeh Steel | 690000 t exact | 2020-07-22..2020-08-21 | - | ۶۹۰ هزار تن",
        ],
    ),
    (
        "passed last year's production",
        "از ابتدای سال جاری تا پایان مهر ۱۶۰ هزار تن کاتد و ۲۰۰ هزار تن آند تولید شد که بیانگر این است شرکت مس از تولید سال گذشته عبور کرده است.",
        [
            "production actual | copper cathode | Iran | 160000 t exact | 2025-03-21..2025-10-22 | - | ۱۶۰ هزار تن",
            "production actual | copper anode | Iran | 200000 t exact | 2025-03-21..2025-10-22 | - | ۲۰۰ هزار تن",
        ],
    ),
    (
        "equal to so much growth on the month",
        "ایران در ماه گذشته یک میلیون و ۲۸۰ هزار تن سنگ آهن صادر کرد که معادل ۱۴ درصد رشد نسبت به ماه قبل از آن داشته است.",
        [
            "exports actual | iron ore | Iran | 1280000 t exact | 2025-09-23..2025-10-22 | +14 mom | یک میلیون و ۲۸۰ هزار تن",
        ],
    ),
    (
        "growth of money",
        "فروش فولاد مبارکه در مهر امسال از ۲۰ هزار میلیارد تومان گذشت که نسبت به مهر سال ۱۴۰۳، رشد خارق العاده ۶۸ درصدی داشت. مجموع فروش شرکت در مهر امسال ۷۷۰ هزار تن بود.",
        [
            "sales actual | steel | Mobarakeh Steel | 770000 t exact | 2025-09-23..2025-10-22 | - | ۷۷۰ هزار تن",
        ],
    ),
    (
        "who spoke to those of a ministry",
        "مدیرعامل فولاد خوزستان که در جمع مدیران روابط عمومی وزارت صنعت، معدن و تجارت سخن می‌گفت افزود: در مهر امسال ۳۱۱ هزار تن شمش تولید شد.",
        [
            "production actual | steel ingot | Khuzestan Steel | 311000 t exact | 2025-09-23..2025-10-22 | - | ۳۱۱ هزار تن",
        ],
    ),
    (
        "what these companies sent",
        "شرکت‌های زغال سنگ طبس و البرز مرکزی در مهر امسال ۷۰ هزار تن کنسانتره زغال سنگ تولید کردند. ارسال این شرکت‌ها ۶۵ هزار تن بود.",
        [
            "production actual | coal concentrate | Tabas Parvadeh Coal and Central Alborz Coal | 70000 t exact | 2025-09-23..2025-10-22 | - | ۷۰ هزار تن",
            "deliveries actual | coal concentrate | Iran | 65000 t exact | 2025-09-23..2025-10-22 | - | ۶۵ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_plans_and_records_are_read(text, figures):
    assert told(text, "fa") == figures
