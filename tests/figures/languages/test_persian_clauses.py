"""Persian: verbs of producing, what becomes of what was produced, what is compared with, stocks and lists of names."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "cast at a plant",
        "در فولاد هرمزگان طی شهریورماه ۱۳۵ هزار تن اسلب ریخته شد.",
        [
            "production actual | slab | Hormozgan Steel | 135000 t exact | 2025-08-23..2025-09-22 | - | ۱۳۵ هزار تن"
        ],
    ),
    (
        "obtained from a mine",
        "از معدن سونگون در هفت ماهه امسال ۹ میلیون تن سنگ مس به دست آمد.",
        [
            "production actual | copper ore | Sungun | 9000000 t exact | 2025-03-21..2025-10-22 | - | ۹ میلیون تن"
        ],
    ),
    (
        "to be obtained",
        "ذخیره معدن سرب و روی مهدی آباد ۱۵۴ میلیون تن است و قرار است سالانه ۸۰۰ هزار تن کنسانتره روی از آن به دست آید.",
        [
            "reserves actual | lead and zinc ore | Mehdiabad | 154000000 t exact | - | - | ۱۵۴ میلیون تن",
            "production planned | zinc concentrate | Mehdiabad | 800000 t exact | - | - | ۸۰۰ هزار تن",
        ],
    ),
    (
        "of what was produced some was sold, some exported",
        "تولید شمش فولادی چادرملو در مهرماه ۹۰ هزار تن بود. از شمش تولید شده ۲۱ هزار تن به فروش رفت و ۱۲ هزار تن نیز صادر شد.",
        [
            "production actual | steel ingot | Chadormalu | 90000 t exact | 2025-09-23..2025-10-22 | - | ۹۰ هزار تن",
            "sales actual | steel ingot | Chadormalu | 21000 t exact | 2025-09-23..2025-10-22 | - | ۲۱ هزار تن",
            "exports actual | steel ingot | Chadormalu | 12000 t exact | 2025-09-23..2025-10-22 | - | ۱۲ هزار تن",
        ],
    ),
    (
        "of what was produced some was consumed",
        "تولید سیمان در هفت ماهه امسال ۴۲ میلیون تن بود. از سیمان تولیدی ۳۵ میلیون تن در داخل مصرف شد.",
        [
            "production actual | cement | Iran | 42000000 t exact | 2025-03-21..2025-10-22 | - | ۴۲ میلیون تن",
            "consumption actual | cement | Iran | 35000000 t exact | 2025-03-21..2025-10-22 | - | ۳۵ میلیون تن",
        ],
    ),
    (
        "of what was mined some was sent on",
        "از سنگ آهن استخراجی گل گهر در مهرماه یک میلیون تن به کارخانه های گندله سازی فرستاده شد.",
        [
            "deliveries actual | iron ore | Gol Gohar | 1000000 t exact | 2025-09-23..2025-10-22 | - | یک میلیون تن"
        ],
    ),
    (
        "to the market at home",
        "املاح ایران در مهرماه ۱۷ هزار تن سولفات سدیم را روانه بازار کرد.",
        [
            "deliveries actual | sodium sulphate | Iran Mineral Salts | 17000 t exact | 2025-09-23..2025-10-22 | - | ۱۷ هزار تن"
        ],
    ),
    (
        "from a month so much less",
        "تولید گندله چادرملو در مهرماه به ۳۲۰ هزار تن رسید که از شهریورماه ۵ درصد کمتر بود.",
        [
            "production actual | iron ore pellet | Chadormalu | 320000 t exact | 2025-09-23..2025-10-22 | -5 mom | ۳۲۰ هزار تن"
        ],
    ),
    (
        "so much from a month of another year",
        "تولید شمش آلومینیوم المهدی در مهرماه به ۱۵ هزار تن رسید که ۳ درصد از مهر پارسال بیشتر است.",
        [
            "production actual | aluminium ingot | Almahdi Aluminium | 15000 t exact | 2025-09-23..2025-10-22 | +3 yoy | ۱۵ هزار تن"
        ],
    ),
    (
        "from a year with its amount",
        "کاتد تولیدی در سال ۱۴۰۳ به ۲۹۰ هزار تن رسید که از سال ۱۴۰۲ (۲۸۰ هزار تن) ۳.۶ درصد بیشتر است.",
        [
            "production actual | copper cathode | Iran | 290000 t exact | 2024-03-20..2025-03-20 | +3.6 yoy | ۲۹۰ هزار تن",
            "production actual | copper cathode | Iran | 280000 t exact | 2023-03-21..2024-03-19 | - | ۲۸۰ هزار تن",
        ],
    ),
    (
        "behind the plan",
        "استخراج کرومیت فاریاب در مهرماه ۱۲ هزار تن بود که ۴ درصد از برنامه عقب ماند.",
        [
            "production actual | chromite | Faryab | 12000 t exact | 2025-09-23..2025-10-22 | -4 plan | ۱۲ هزار تن"
        ],
    ),
    (
        "ahead of the plan",
        "استخراج زغال سنگ طبس در مهرماه ۱۲۰ هزار تن بود که ۷ درصد از برنامه جلوتر است.",
        [
            "production actual | coal | Tabas | 120000 t exact | 2025-09-23..2025-10-22 | +7 plan | ۱۲۰ هزار تن"
        ],
    ),
    (
        "per cent, what it is against, and the verb last",
        "در ماه سپتامبر تولید فولاد خام چین ۷۳.۵ میلیون تن بود که ۱.۶ درصد نسبت به سپتامبر ۲۰۲۴ کاهش نشان می دهد.",
        [
            "production actual | crude steel | China | 73500000 t exact | 2025-09-01..2025-09-30 | -1.6 yoy | ۷۳.۵ میلیون تن"
        ],
    ),
    (
        "in a producer's stores",
        "هم اکنون ۲ میلیون تن کنسانتره سنگ آهن در انبارهای گل گهر موجود است.",
        ["inventory actual | iron ore concentrate | Gol Gohar | 2000000 t exact | - | - | ۲ میلیون تن"],
    ),
    (
        "stored at mines",
        "در حال حاضر ۳ میلیون تن سنگ آهن در معادن کشور انبار شده است.",
        ["inventory actual | iron ore | Iran | 3000000 t exact | - | - | ۳ میلیون تن"],
    ),
    (
        "a part of this year's production so far",
        "تولید فولاد میانی کشور در هفت ماهه ۱۴۰۴ به ۱۷ میلیون تن رسید. سهم اسلب از تولید امسال ۷ میلیون تن است.",
        [
            "production actual | semi-finished steel | Iran | 17000000 t exact | 2025-03-21..2025-10-22 | - | ۱۷ میلیون تن",
            "production actual | slab | Iran | 7000000 t exact | 2025-03-21..2025-10-22 | - | ۷ میلیون تن",
        ],
    ),
    (
        "from the beginning of the year to the month of the report",
        "چادرملو در شهریور ۱۴۰۴ هم ۳۰۰ هزار تن گندله تولید کرد. "
        "از ابتدای سال تا پایان ماه مورد گزارش، تولید گندله این شرکت به ۲ میلیون و ۱۰۰ هزار تن رسید.",
        [
            "production actual | iron ore pellet | Chadormalu | 300000 t exact | 2025-08-23..2025-09-22 | - | ۳۰۰ هزار تن",
            "production actual | iron ore pellet | Chadormalu | 2100000 t exact | 2025-03-21..2025-09-22 | - | ۲ میلیون و ۱۰۰ هزار تن",
        ],
    ),
    (
        "a list of producers that no table knows",
        "تولید شمش فولادی شرکت ها در مهرماه چنین است:\n\nفولاد ارفع: ۶۰ هزار تن\n\nفولاد دامغان: ۳۰ هزار تن\n\nکاوتان: ۱۵ هزار تن",
        [
            "production actual | steel ingot | Arfa Iron and Steel Company | 60000 t exact | 2025-09-23..2025-10-22 | - | ۶۰ هزار تن",
            "production actual | steel ingot | Damghan Steel | 30000 t exact | 2025-09-23..2025-10-22 | - | ۳۰ هزار تن",
            "production actual | steel ingot | Kavtan | 15000 t exact | 2025-09-23..2025-10-22 | - | ۱۵ هزار تن",
        ],
    ),
    (
        "a sheet of copper is no steel",
        "در مهرماه ۲ هزار تن ورق مسی و ۳ هزار تن مفتول آلومینیوم در کشور تولید شد.",
        [
            "production actual | copper sheet | Iran | 2000 t exact | 2025-09-23..2025-10-22 | - | ۲ هزار تن",
            "production actual | aluminium rod | Iran | 3000 t exact | 2025-09-23..2025-10-22 | - | ۳ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_sentence(sentence, figures):
    assert told(sentence, "fa") == figures
