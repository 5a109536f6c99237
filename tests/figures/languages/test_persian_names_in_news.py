"""Persian: companies that no table knows, their heads, plants and mines."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a name in its usual spelling",
        "شرکت فولاد چهاردانگه در مهر امسال ۱۲ هزار تن میلگرد تولید کرد.",
        [
            "production actual | rebar | Chahardangeh steel company | 12000 t exact | 2025-09-23..2025-10-22 | - | ۱۲ هزار تن",
        ],
    ),
    (
        "a smelter of a land",
        "شرکت آمریکایی آلکوآ در سه‌ماهه سوم ۲۰۲۵ دو میلیون تن آلومینا تولید کرد.",
        [
            "production actual | alumina | Alcoa | 2000000 t exact | 2025-07-01..2025-09-30 | - | دو میلیون تن",
        ],
    ),
    (
        "a refinery of a land",
        "پالایشگاه آلومینای ورسلی در غرب استرالیا در سال ۲۰۲۴ حدود ۳.۸ میلیون تن آلومینا تولید کرد.",
        [
            "production actual | alumina | Worsley | 3800000 t about | 2024-01-01..2024-12-31 | - | ۳.۸ میلیون تن",
        ],
    ),
    (
        "a copper company and not the national one",
        "شرکت مس تفتان در مهر ۲ هزار تن کاتد تولید کرد.",
        [
            "production actual | copper cathode | Taftan | 2000 t exact | 2025-09-23..2025-10-22 | - | ۲ هزار تن",
        ],
    ),
    (
        "the copper company",
        "شرکت مس در مهر ۲۰ هزار تن کاتد تولید کرد.",
        [
            "production actual | copper cathode | NICICO | 20000 t exact | 2025-09-23..2025-10-22 | - | ۲۰ هزار تن",
        ],
    ),
    (
        "a plant in a county",
        "کارخانه فولاد بیستون در شهرستان هرسین استان کرمانشاه طی شش ماه امسال ۶۰ هزار تن میلگرد تولید کرد.",
        [
            "production actual | rebar | Bisotun steel company | 60000 t exact | 2025-03-21..2025-09-22 | - | ۶۰ هزار تن",
        ],
    ),
    (
        "a plant in a province",
        "کارخانه آلومینیوم کوهرنگ در چهارمحال و بختیاری طی شش ماه امسال ۹ هزار تن شمش آلومینیوم تولید کرد.",
        [
            "production actual | aluminium ingot | Kouhrang | 9000 t exact | 2025-03-21..2025-09-22 | - | ۹ هزار تن",
        ],
    ),
    (
        "the head of an unknown company",
        "مدیرعامل فولاد کیانا گفت: تولید شمش در مهر ماه ۱۲ هزار تن بود.",
        [
            "production actual | steel ingot | Kiana steel company | 12000 t exact | 2025-09-23..2025-10-22 | - | ۱۲ هزار تن",
        ],
    ),
    (
        "the head of a company of a town",
        "مدیرعامل سیمان نهاوند گفت: تولید کلینکر در مهر ماه ۱۲ هزار تن بود.",
        [
            "production actual | clinker | Nahavand Cement | 12000 t exact | 2025-09-23..2025-10-22 | - | ۱۲ هزار تن",
        ],
    ),
    (
        "what an unknown company makes",
        "تولید میلگرد فولاد کیانا در شش ماهه امسال به ۱۲ هزار تن رسید.",
        [
            "production actual | rebar | Kiana steel company | 12000 t exact | 2025-03-21..2025-09-22 | - | ۱۲ هزار تن",
        ],
    ),
    (
        "the company of its head",
        "گل گهر در مهر امسال یک میلیون تن گندله تولید کرد. به گفته مدیرعامل چادرملو، این شرکت نیز در همین ماه ۳۵۰ هزار تن گندله تولید کرده است.",
        [
            "production actual | iron ore pellet | Gol Gohar | 1000000 t exact | 2025-09-23..2025-10-22 | - | یک میلیون تن",
            "production actual | iron ore pellet | Chadormalu | 350000 t exact | 2025-09-23..2025-10-22 | - | ۳۵۰ هزار تن",
        ],
    ),
    (
        "the head of a small company",
        "مدیرعامل زرمهر گفت: در مهر ماه ۱۲۰ کیلوگرم طلا در این شرکت تولید شد.",
        [
            "production actual | gold | Zarmehr | 0.12 t exact | 2025-09-23..2025-10-22 | - | ۱۲۰ کیلوگرم",
        ],
    ),
    (
        "complexes of a company",
        "طی شش ماهه نخست امسال در مجموع ۱۰۰ هزار تن کاتد مس در مجتمعهای شرکت ملی صنایع مس ایران تولید شد.",
        [
            "production actual | copper cathode | NICICO | 100000 t exact | 2025-03-21..2025-09-22 | - | ۱۰۰ هزار تن",
        ],
    ),
    (
        "a bauxite mine",
        "معدن جاجرم در شش ماهه امسال ۳۰۰ هزار تن بوکسیت تولید کرد.",
        [
            "production actual | bauxite | Jajarm | 300000 t exact | 2025-03-21..2025-09-22 | - | ۳۰۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_persian_names_in_news(text, figures):
    assert told(text, "fa") == figures
