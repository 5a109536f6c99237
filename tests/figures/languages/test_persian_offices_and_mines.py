"""Persian offices of provinces, mines of a county, trading halls, companies told in turn."""

import pytest

from tests.figures.languages.told import told

CASES = [
    (
        "mines of a county, told by an office of the province",
        "رئیس سازمان صنعت، معدن و تجارت زنجان گفت: در پنج ماه نخست امسال ۱۱۸ هزار تن سنگ سرب و روی از معدن انگوران استخراج شده است. واحدهای فرآوری استان نیز در این مدت ۴۱ هزار تن شمش روی تولید کردند.",
        [
            "production actual | lead and zinc ore | Angouran | 118000 t exact | 2025-03-21..2025-08-22 | - | ۱۱۸ هزار تن",
            "production actual | zinc ingot | Zanjan | 41000 t exact | 2025-03-21..2025-08-22 | - | ۴۱ هزار تن",
        ],
    ),
    (
        "extraction from the mines of a county announced",
        "معاون معدنی سازمان صمت خراسان رضوی از استخراج ۶۷ هزار تن کرومیت از معادن سبزوار در سال ۱۴۰۳ خبر داد.",
        [
            "production actual | chromite | Sabzevar | 67000 t exact | 2024-03-20..2025-03-20 | - | ۶۷ هزار تن",
        ],
    ),
    (
        "province known by its bare name behind an office",
        "رئیس سازمان صمت فارس گفت: در پنج ماهه امسال ۲۲ میلیون تن ماده معدنی از معادن این استان برداشت شده است.",
        [
            "production actual | mineral | Fars | 22000000 t exact | 2025-03-21..2025-08-22 | - | ۲۲ میلیون تن",
        ],
    ),
    (
        "made in a province, the verb last",
        "از ابتدای امسال تا پایان تیر ۴۱۰ هزار تن کنسانتره زغال سنگ در خراسان جنوبی تولید شده است.",
        [
            "production actual | coal concentrate | South Khorasan | 410000 t exact | 2025-03-21..2025-07-22 | - | ۴۱۰ هزار تن",
        ],
    ),
    (
        "one done, one sent abroad by one verb",
        "در ۵ ماهه امسال ۴۳ هزار تن سنگ آهن از معدن چاه گز استخراج و ۳۶ هزار تن آن به فولاد مبارکه ارسال شد.",
        [
            "production actual | iron ore | Chah Gaz | 43000 t exact | 2025-03-21..2025-08-22 | - | ۴۳ هزار تن",
            "deliveries actual | iron ore | Chah Gaz | 36000 t exact | 2025-03-21..2025-08-22 | - | ۳۶ هزار تن",
        ],
    ),
    (
        "what we make this year is a plan",
        "در ۵ ماهه امسال ۴۲ هزار تن کاتد در سرچشمه تولید شد. مدیر مجتمع افزود: امسال ۷۱ هزار تن کاتد تولید می‌کنیم.",
        [
            "production actual | copper cathode | Sarcheshmeh | 42000 t exact | 2025-03-21..2025-08-22 | - | ۴۲ هزار تن",
            "production planned | copper cathode | Sarcheshmeh | 71000 t exact | 2025-03-21..2026-03-20 | - | ۷۱ هزار تن",
        ],
    ),
    (
        "by the end of the year it will reach",
        "در ۵ ماهه امسال تولید کنسانتره مس ۴۲ هزار تن بود که تا پایان سال به ۶۳ هزار تن می‌رسد.",
        [
            "production actual | copper concentrate | Iran | 42000 t exact | 2025-03-21..2025-08-22 | - | ۴۲ هزار تن",
            "production planned | copper concentrate | Iran | 63000 t exact | 2025-03-21..2026-03-20 | - | ۶۳ هزار تن",
        ],
    ),
    (
        "these companies in turn, listed before",
        "رتبه‌های اول تا سوم تولید فولاد خام در این مدت به سه شرکت فولاد مبارکه، فولاد خوزستان و ذوب آهن اصفهان اختصاص یافت. این شرکت‌ها به ترتیب ۲ میلیون و ۲۵۱ هزار تن، یک میلیون و ۳۹۴ هزار تن و یک میلیون و ۱۶۳ هزار تن فولاد خام تولید کردند.",
        [
            "production actual | crude steel | Mobarakeh Steel | 2251000 t exact | - | - | ۲ میلیون و ۲۵۱ هزار تن",
            "production actual | crude steel | Khuzestan Steel | 1394000 t exact | - | - | یک میلیون و ۳۹۴ هزار تن",
            "production actual | crude steel | Esfahan Steel | 1163000 t exact | - | - | یک میلیون و ۱۶۳ هزار تن",
        ],
    ),
    (
        "slab of a maker called steel",
        "در تیرماه امسال تولید تختال فولاد مبارکه به ۲۶۵ هزار تن رسید.",
        [
            "production actual | slab | Mobarakeh Steel | 265000 t exact | 2025-06-22..2025-07-22 | - | ۲۶۵ هزار تن",
        ],
    ),
    (
        "reserves of the coal mines of a town",
        "ذخیره قطعی معادن زغال سنگ طبس ۸۵۵ میلیون تن است.",
        [
            "reserves actual | coal | Tabas | 855000000 t exact | - | - | ۸۵۵ میلیون تن",
        ],
    ),
    (
        "asked by a reporter of Mehr",
        "به گزارش خبرنگار مهر، در پنج ماه نخست امسال ۵۱۵ هزار تن سنگ آهن در همدان استخراج شد.",
        [
            "production actual | iron ore | Hamedan | 515000 t exact | 2025-03-21..2025-08-22 | - | ۵۱۵ هزار تن",
        ],
    ),
    (
        "hall of the exchange",
        "در تالار صنعتی بورس کالا در آبان ۱۴۰۳ یک میلیون و ۳۱۵ هزار تن فولاد، ۲۲ هزار تن مس و ۶ هزار و ۳۰ تن روی دادوستد شد.",
        [
            "sales actual | steel | Iran | 1315000 t exact | 2024-10-22..2024-11-20 | - | یک میلیون و ۳۱۵ هزار تن",
            "sales actual | copper | Iran | 22000 t exact | 2024-10-22..2024-11-20 | - | ۲۲ هزار تن",
            "sales actual | zinc | Iran | 6030 t exact | 2024-10-22..2024-11-20 | - | ۶ هزار و ۳۰ تن",
        ],
    ),
    (
        "plan told to a works",
        "مدیر مجتمع طلای موته گفت: برنامه‌ای که برای سال ۹۶ به ما ابلاغ شد ۲۹۵ کیلوگرم شمش طلا بود.",
        [
            "production planned | gold | Mouteh | 0.295 t exact | 2017-03-21..2018-03-20 | - | ۲۹۵ کیلوگرم",
        ],
    ),
    (
        "on its way to a land",
        "صادرات سیمان در هفت ماهه امسال از مرز ۱۱ میلیون تن گذشت که ۵ میلیون و ۶۵۰ هزار تن آن راهی عراق شد.",
        [
            "exports actual | cement | Iran | 11000000 t over | 2025-03-21..2025-10-22 | - | ۱۱ میلیون تن",
            "exports actual | cement | Iran | 5650000 t exact | 2025-03-21..2025-10-22 | - | ۵ میلیون و ۶۵۰ هزار تن",
        ],
    ),
    (
        "did not exceed",
        "تولید سنگ منگنز ونارچ در سال ۹۸ از ۹۷ هزار تن فراتر نرفته بود.",
        [
            "production actual | manganese ore | Venarch | 97000 t under | 2019-03-21..2020-03-19 | - | ۹۷ هزار تن",
        ],
    ),
    (
        "direct reduction plant and its feed",
        "ظرفیت واحد احیای فولاد نی‌ریز ۸۱۰ هزار تن است. خوراک این واحد یک میلیون و ۲۱۰ هزار تن گندله در سال گذشته بود.",
        [
            "capacity actual | sponge iron | Neyriz Steel | 810000 t exact | - | - | ۸۱۰ هزار تن",
            "consumption actual | iron ore pellet | Neyriz Steel | 1210000 t exact | 2024-03-20..2025-03-20 | - | یک میلیون و ۲۱۰ هزار تن",
        ],
    ),
    (
        "imports of the whole sector",
        "بر اساس گزارش ایمیدرو، در سه ماه نخست امسال ۱۱ میلیون و ۳۰۰ هزار تن مواد معدنی و صنایع معدنی صادر شد. زنجیره فولاد با ۲ میلیون و ۲۰۰ هزار تن بیشترین سهم را داشت. واردات این بخش نیز به ۹۶۰ هزار تن رسید.",
        [
            "exports actual | mining and mineral product | Iran | 11300000 t exact | 2025-03-21..2025-06-21 | - | ۱۱ میلیون و ۳۰۰ هزار تن",
            "exports actual | steel chain product | Iran | 2200000 t exact | 2025-03-21..2025-06-21 | - | ۲ میلیون و ۲۰۰ هزار تن",
            "imports actual | mining and mineral product | Iran | 960000 t exact | 2025-03-21..2025-06-21 | - | ۹۶۰ هزار تن",
        ],
    ),
    (
        "a town is no maker",
        "۱۲۵ میلیون تن ذخیره جدید سنگ آهن در بافق شناسایی شد.",
        [
            "reserves actual | iron ore | Bafq | 125000000 t exact | - | - | ۱۲۵ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_offices_and_mines_are_read(text, figures):
    assert told(text, "fa") == figures
