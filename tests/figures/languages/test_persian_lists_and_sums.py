"""Persian: makers in lists, plans in brackets, decimals that parts prove, what an exchange offers, since when."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "zinc makers in a list with the ingot at its end",
        "در مهر ماه گذشته شرکت ملی سرب و روی ایران ۵۲۰ تن، شرکت فرآوری مواد معدنی ۸۰۰ تن، شرکت ذوب و روی بافق ۱۴۴۰ تن، شرکت ذوب و احیا روی قشم ۱۲۱۰ تن و شرکت تولید روی بندر عباس ۱۰۵۰ تن شمش روی تولید کردند.",
        [
            "production actual | zinc ingot | National Iranian Lead and Zinc Company | 520 t exact | 2025-09-23..2025-10-22 | - | ۵۲۰ تن",
            "production actual | zinc ingot | Iran Mineral Processing | 800 t exact | 2025-09-23..2025-10-22 | - | ۸۰۰ تن",
            "production actual | zinc ingot | Bafq Zinc | 1440 t exact | 2025-09-23..2025-10-22 | - | ۱۴۴۰ تن",
            "production actual | zinc ingot | Qeshm Zinc | 1210 t exact | 2025-09-23..2025-10-22 | - | ۱۲۱۰ تن",
            "production actual | zinc ingot | Bandar Abbas Zinc | 1050 t exact | 2025-09-23..2025-10-22 | - | ۱۰۵۰ تن",
        ],
    ),
    (
        "companies, each with what it made, and for how long nobody had made as much",
        "در شهریور شرکت‌های تولید روی بندرعباس با تولید ۱۲۵۰ تن و کالسیمین با تولید ۳۵۹۰ تن شمش روی که به ترتیب در ۶۰ ماه و ۱۱ ماه گذشته بی سابقه بوده، بیشترین نقش را داشتند.",
        [
            "production actual | zinc ingot | Bandar Abbas Zinc | 1250 t exact | 2025-08-23..2025-09-22 | - | ۱۲۵۰ تن",
            "production actual | zinc ingot | Calcimin | 3590 t exact | 2025-08-23..2025-09-22 | - | ۳۵۹۰ تن",
        ],
    ),
    (
        "a year told by its last day",
        "ایران در سال گذشته که پایان آن مصادف با ۲۰ مارس ۲۰۲۵ بود، بیش از ۳۱ میلیون تن فولاد خام تولید کرد.",
        [
            "production actual | crude steel | Iran | 31000000 t over | 2024-03-20..2025-03-20 | - | ۳۱ میلیون تن",
        ],
    ),
    (
        "above the plan in a bracket",
        "فروش سنگ آهن دانه‌بندی مجتمع سنگان در مهر امسال ۹۲۰ هزار تن ثبت شد که در مقایسه با برنامه (۶۰۰ هزار تن) حاکی از افزایش ۵۳ درصدی فروش محصول است.",
        [
            "sales actual | sized iron ore | Sangan | 920000 t exact | 2025-09-23..2025-10-22 | +53 plan | ۹۲۰ هزار تن",
            "sales planned | sized iron ore | Sangan | 600000 t exact | 2025-09-23..2025-10-22 | - | ۶۰۰ هزار تن",
        ],
    ),
    (
        "the plan of the company",
        "مجتمع سنگان در هفت ماهه امسال یک میلیون و ۵۰۰ هزار تن سنگ آهن تولید کرد. برنامه تولید مجتمع یک میلیون و ۲۰۰ هزار تن تعیین شده بود.",
        [
            "production actual | iron ore | Sangan | 1500000 t exact | 2025-03-21..2025-10-22 | - | یک میلیون و ۵۰۰ هزار تن",
            "production planned | iron ore | Sangan | 1200000 t exact | 2025-03-21..2025-10-22 | - | یک میلیون و ۲۰۰ هزار تن",
        ],
    ),
    (
        "so much more",
        "تا پایان مهر شرکت توسعه معادن روی بیش از ۹۷۰۰ تن شمش روی بیشتر تولید کرد.",
        [
            "other actual | zinc ingot | Iran Zinc Mines Development | 9700 t over | 2025-03-21..2025-10-22 | - | ۹۷۰۰ تن",
        ],
    ),
    (
        "more than the output of the same time",
        "صادرات فولاد تا پایان مهر به ۵ میلیون تن رسیده که ۲۲ درصد از میزان صادرات آن در مدت مشابه سال گذشته بیشتر است.",
        [
            "exports actual | steel | Iran | 5000000 t exact | 2025-03-21..2025-10-22 | +22 yoy | ۵ میلیون تن",
        ],
    ),
    (
        "decimals turned, as the sum of the parts tells",
        "تولید محصولات فولادی ۸۲/۵ میلیون تن بود که شامل ۸۵/۲ میلیون تن ورق، ۸۴/۱ میلیون تن میلگرد و ۱۰/۱ میلیون تن تیرآهن است.",
        [
            "production actual | steel product | Iran | 5820000 t exact | - | - | ۸۲/۵ میلیون تن",
            "production actual | steel sheet | Iran | 2850000 t exact | - | - | ۸۵/۲ میلیون تن",
            "production actual | rebar | Iran | 1840000 t exact | - | - | ۸۴/۱ میلیون تن",
            "production actual | beam | Iran | 1100000 t exact | - | - | ۱۰/۱ میلیون تن",
        ],
    ),
    (
        "decimals straight, as the sum of the parts tells",
        "تولید محصولات فولادی ۸/۴ میلیون تن بود که شامل ۳/۱ میلیون تن ورق، ۴/۲ میلیون تن میلگرد و ۱/۱ میلیون تن تیرآهن است.",
        [
            "production actual | steel product | Iran | 8400000 t exact | - | - | ۸/۴ میلیون تن",
            "production actual | steel sheet | Iran | 3100000 t exact | - | - | ۳/۱ میلیون تن",
            "production actual | rebar | Iran | 4200000 t exact | - | - | ۴/۲ میلیون تن",
            "production actual | beam | Iran | 1100000 t exact | - | - | ۱/۱ میلیون تن",
        ],
    ),
    (
        "coke's coal as a concentrate",
        "تولید کنسانتره زغال سنگ کک شو در مهر امسال به ۹۰ هزار تن رسید.",
        [
            "production actual | coking coal concentrate | Iran | 90000 t exact | 2025-09-23..2025-10-22 | - | ۹۰ هزار تن",
        ],
    ),
    (
        "what is put up for sale and what is asked for",
        "روز شنبه ۲۴ آبان ۱۴۰ هزار تن فولاد در تالار صنعتی عرضه می‌شود و برای میلگرد ۹۴ هزار تن تقاضا ثبت شد.",
        [
            "sales planned | steel | Iran | 140000 t exact | 2025-11-15..2025-11-15 | - | ۱۴۰ هزار تن",
        ],
    ),
    (
        "companies told by what they make, named in a bracket",
        "۴ شرکت بزرگ تولید سنگ آهن (گل گهر، چادرملو، صباپور و جلال آباد) در مهر امسال ۳ میلیون و ۷۰۰ هزار تن کنسانتره تولید کردند.",
        [
            "production actual | iron ore concentrate | Iran | 3700000 t exact | 2025-09-23..2025-10-22 | - | ۳ میلیون و ۷۰۰ هزار تن",
        ],
    ),
    (
        "goods in quotes behind their tons",
        "در مهر امسال ۸۹۶ هزار تن «کنسانتره سنگ آهن» و ۱۲۰ هزار تن «سنگ آهن دانه‌بندی» توسط تولیدکنندگان کشور به واحدهای فرآوری ارسال شد.",
        [
            "deliveries actual | iron ore concentrate | Iran | 896000 t exact | 2025-09-23..2025-10-22 | - | ۸۹۶ هزار تن",
            "deliveries actual | sized iron ore | Iran | 120000 t exact | 2025-09-23..2025-10-22 | - | ۱۲۰ هزار تن",
        ],
    ),
    (
        "brought to so much, which is told on",
        "فولاد هرمزگان در مهر امسال توانست تولید تختال خود را به ۱۶۱ هزار تن برساند که بالاترین میزان تولید ماهانه است.",
        [
            "production actual | slab | Hormozgan Steel | 161000 t exact | 2025-09-23..2025-10-22 | - | ۱۶۱ هزار تن",
        ],
    ),
    (
        "compared to a month that had so much",
        "تولید تختال فولاد هرمزگان در مهر امسال ۱۶۱ هزار تن بود که نسبت به شهریور امسال که ۹۱ هزار تن بوده، رشد ۷۷ درصدی را نشان می‌دهد.",
        [
            "production actual | slab | Hormozgan Steel | 161000 t exact | 2025-09-23..2025-10-22 | +77 mom | ۱۶۱ هزار تن",
            "production actual | slab | Hormozgan Steel | 91000 t exact | 2025-08-23..2025-09-22 | - | ۹۱ هزار تن",
        ],
    ),
    (
        "of what was made, so much sent abroad",
        "در هفت ماهه امسال ۱۳۰ هزار تن از تختال‌های تولیدی فولاد هرمزگان به خارج از کشور صادر شد.",
        [
            "exports actual | slab | Hormozgan Steel | 130000 t exact | 2025-03-21..2025-10-22 | - | ۱۳۰ هزار تن",
        ],
    ),
    (
        "a scheme for so much a year",
        "شروع طرح توسعه برای تولید سه میلیون تن فولاد در سال از اولویت‌های فولاد هرمزگان است.",
        [
            "capacity planned | steel | Hormozgan Steel | 3000000 t exact | - | - | سه میلیون تن",
        ],
    ),
    (
        "so much more than in the same time",
        "در شش ماهه نخست امسال ۷۳۵ هزار تن تختال در فولاد هرمزگان تولید شد. در این مدت ۴۳ هزار تن تختال نسبت به مدت مشابه قبل بیشتر تولید شد.",
        [
            "production actual | slab | Hormozgan Steel | 735000 t exact | 2025-03-21..2025-09-22 | - | ۷۳۵ هزار تن",
            "other actual | slab | Hormozgan Steel | 43000 t exact | 2025-03-21..2025-09-22 | - | ۴۳ هزار تن",
        ],
    ),
    (
        "foretold for this year",
        "مدیرعامل فولاد هرمزگان وپیش بینی کرد امسال هم بیش از یک و نیم میلیون تن تختال در این شرکت تولید شود.",
        [
            "production planned | slab | Hormozgan Steel | 1500000 t over | 2025-03-21..2026-03-20 | - | یک و نیم میلیون تن",
        ],
    ),
    (
        "able to supply so much",
        "فولاد هرمزگان توانایی عرضه ۳۰ هزار تن تختال در ماه را دارد.",
        [
            "capacity actual | slab | Hormozgan Steel | 30000 t exact | - | - | ۳۰ هزار تن",
        ],
    ),
    (
        "since a month, of which so much in it",
        "ذوب آهن اصفهان از اسفند ماه ۱۴۰۳ تاکنون موفق شده ۲۰ هزار تن ریل تولید کند. از این مقدار ۱۰ هزار تن آن در اسفند ۱۴۰۳ تولید شد.",
        [
            "production actual | rail | Esfahan Steel | 20000 t exact | - | - | ۲۰ هزار تن",
            "production actual | rail | Esfahan Steel | 10000 t exact | 2025-02-19..2025-03-20 | - | ۱۰ هزار تن",
        ],
    ),
    (
        "since Farvardin, which is since the year began",
        "صادرات گل گهر از ابتدای فروردین ماه تاکنون ۲ میلیون تن بود.",
        [
            "exports actual | iron ore | Gol Gohar | 2000000 t exact | 2025-03-21..2025-10-22 | - | ۲ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_lists_and_sums_are_read(text, figures):
    assert told(text, "fa") == figures
