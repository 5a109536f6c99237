"""Persian records, budgets, what one last verb tells of two, and years at home."""

import pytest

from tests.figures.languages.told import told

CASES = [
    (
        "two exported by one last verb",
        "فولاد خراسان ۱۲۲ هزار تن شمش فولادی و ۳۶ هزار تن میلگرد در دو ماه نخست امسال به افغانستان و عراق صادر کرد.",
        [
            "exports actual | steel ingot | Khorasan Steel | 122000 t exact | 2025-03-21..2025-05-21 | - | ۱۲۲ هزار تن",
            "exports actual | rebar | Khorasan Steel | 36000 t exact | 2025-03-21..2025-05-21 | - | ۳۶ هزار تن",
        ],
    ),
    (
        "put into the budget",
        "برای سال جاری تولید ۱۶ میلیون تن کنسانتره سنگ آهن در بودجه شرکت گل‌گهر دیده شده است.",
        [
            "production planned | iron ore concentrate | Gol Gohar | 16000000 t exact | 2025-03-21..2026-03-20 | - | ۱۶ میلیون تن",
        ],
    ),
    (
        "vision of a year is no amount",
        "تولید فولاد استان کرمان تا افق ۱۴۰۵ به ۱۲ میلیون تن می‌رسد.",
        [
            "production planned | steel | Kerman | 12000000 t exact | 2026-03-21..2027-03-20 | - | ۱۲ میلیون تن",
        ],
    ),
    (
        "goods of the company",
        "شرکت آلومینیوم المهدی در سال گذشته ۶۶ هزار تن از تولیدات خود را صادر کرد.",
        [
            "exports actual | aluminium product | Almahdi Aluminium | 66000 t exact | 2024-03-20..2025-03-20 | - | ۶۶ هزار تن",
        ],
    ),
    (
        "previous record of a day",
        "فولاد مبارکه در خرداد امسال ۷۱۵ هزار تن آهن اسفنجی تولید کرد. رکورد قبلی روزانه ۲۶ هزار و ۹۵۰ تن بود که در آذر ۱۴۰۰ به ثبت رسیده بود.",
        [
            "production actual | sponge iron | Mobarakeh Steel | 715000 t exact | 2025-05-22..2025-06-21 | - | ۷۱۵ هزار تن",
            "production actual | sponge iron | Mobarakeh Steel | 26950 t exact | 2021-11-22..2021-12-21 | - | ۲۶ هزار و ۹۵۰ تن",
        ],
    ),
    (
        "pellet plant of the company",
        "شرکت سنگ آهن مرکزی ایران در پنج ماه امسال ۱ میلیون و ۹۴۰ هزار تن کنسانتره تولید کرد. کارخانه گندله‌سازی این شرکت هم یک میلیون و ۱۲۰ هزار تن گندله تولید کرد.",
        [
            "production actual | iron ore concentrate | Iran Central Iron Ore | 1940000 t exact | 2025-03-21..2025-08-22 | - | ۱ میلیون و ۹۴۰ هزار تن",
            "production actual | iron ore pellet | Iran Central Iron Ore | 1120000 t exact | 2025-03-21..2025-08-22 | - | یک میلیون و ۱۲۰ هزار تن",
        ],
    ),
    (
        "behind the plan by so much",
        "فولاد کاوه جنوب در نیمه نخست امسال ۵۹۰ هزار تن شمش تولید کرد. خاموشی‌های تابستان باعث شد ۱۸۵ هزار تن از برنامه عقب بمانیم.",
        [
            "production actual | steel ingot | South Kaveh Steel | 590000 t exact | 2025-03-21..2025-09-22 | - | ۵۹۰ هزار تن",
            "other actual | steel ingot | South Kaveh Steel | 185000 t exact | 2025-03-21..2025-09-22 | - | ۱۸۵ هزار تن",
        ],
    ),
    (
        "last year at home though Turkey buys",
        "کارخانه فروکروم جغتای در سال گذشته ۱۴ هزار و ۴۰۰ تن فروکروم تولید کرد. ۹۰ درصد این محصول به ترکیه و ژاپن صادر شد.",
        [
            "production actual | ferrochrome | Joghatai Ferrochrome | 14400 t exact | 2024-03-20..2025-03-20 | - | ۱۴ هزار و ۴۰۰ تن",
        ],
    ),
    (
        "ingot of a maker called steel",
        "تولید شمش فولاد هرمزگان در مهرماه به ۱۲۷ هزار تن رسید.",
        [
            "production actual | steel ingot | Hormozgan Steel | 127000 t exact | 2025-09-23..2025-10-22 | - | ۱۲۷ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_records_and_budgets_are_read(text, figures):
    assert told(text, "fa") == figures
