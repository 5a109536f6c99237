"""Persian: names that no table knows, seasons and plans as wires write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "three months of a season",
        "در سه ماه تابستان ۷۲ هزار و ۴۰۰ تن کاتد مس در شرکت ملی صنایع مس ایران تولید شد.",
        [
            "production actual | copper cathode | NICICO | 72400 t exact | 2025-06-22..2025-09-22 | - | ۷۲ هزار و ۴۰۰ تن",
        ],
    ),
    (
        "each before an amount",
        "از صادرات سیمان ایران در سال ۱۴۰۳، ترکمنستان و افغانستان هر یک ۴۱۰ هزار تن خریداری کردند.",
        [
            "exports actual | cement | Iran | 410000 t exact | 2024-03-20..2025-03-20 | - | ۴۱۰ هزار تن",
        ],
    ),
    (
        "world company counts no iranian quarter",
        "شرکت ریوتینتو اعلام کرد محموله‌های سنگ آهن پیلبارا در سه‌ماهه سوم ۸۴.۵ میلیون تن بود که یک درصد بیش از مدت مشابه سال قبل است.",
        [
            "deliveries actual | iron ore | Pilbara | 84500000 t exact | 2025-07-01..2025-09-30 | +1 yoy | ۸۴.۵ میلیون تن",
        ],
    ),
    (
        "a mine that no table knows",
        "معدن طلای داشکسن در نیمه نخست امسال ۲۵۰ کیلوگرم شمش طلا تولید کرد.",
        [
            "production actual | gold | Dashkasan | 0.25 t exact | 2025-03-21..2025-09-22 | - | ۲۵۰ کیلوگرم",
        ],
    ),
    (
        "railways and not iron",
        "در هفت ماهه امسال ۲۶ هزار و ۴۰۰ تن ریل به شرکت راه‌آهن تحویل داده شد.",
        [
            "deliveries actual | rail | Iran | 26400 t exact | 2025-03-21..2025-10-22 | - | ۲۶ هزار و ۴۰۰ تن",
        ],
    ),
    (
        "standing in the plan",
        "امسال تولید ۷۱۰ هزار تن کنسانتره مس در برنامه مجتمع قرار دارد.",
        [
            "production planned | copper concentrate | Iran | 710000 t exact | 2025-03-21..2026-03-20 | - | ۷۱۰ هزار تن",
        ],
    ),
    (
        "minerals and products of mineral industries",
        "در سه ماهه نخست امسال ۱۵ میلیون و ۶۴۰ هزار تن مواد معدنی و محصولات صنایع معدنی از ایران صادر شد.",
        [
            "exports actual | mining and mineral product | Iran | 15640000 t exact | 2025-03-21..2025-06-21 | - | ۱۵ میلیون و ۶۴۰ هزار تن",
        ],
    ),
    (
        "broken scale word and a producer that no table knows",
        "در این مدت «گل گهر» 3 میلیون و 904 هزار تن، «صنایع معدنی فولاد سنگان» یک میلیون و 665 هز ار و 112 تن و «پارس آرین» ۲۰ هزار تن گندله تولید کردند.",
        [
            "production actual | iron ore pellet | Gol Gohar | 3904000 t exact | - | - | 3 میلیون و 904 هزار تن",
            "production actual | iron ore pellet | Sangan Steel Mining Industries | 1665112 t exact | - | - | یک میلیون و 665 هز ار و 112 تن",
            "production actual | iron ore pellet | Pars Arin | 20000 t exact | - | - | ۲۰ هزار تن",
        ],
    ),
    (
        "a list whose verb stands last",
        "صادرات کاتد مس ۱۹ هزار تن بود. در این مدت سرچشمه ۷۲ هزار تن، میدوک ۲۱ هزار تن و سونگون ۵۴ هزار تن کنسانتره مس تولید کردند.",
        [
            "exports actual | copper cathode | Iran | 19000 t exact | - | - | ۱۹ هزار تن",
            "production actual | copper concentrate | Sarcheshmeh | 72000 t exact | - | - | ۷۲ هزار تن",
            "production actual | copper concentrate | Miduk | 21000 t exact | - | - | ۲۱ هزار تن",
            "production actual | copper concentrate | Sungun | 54000 t exact | - | - | ۵۴ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_wires_are_read(text, figures):
    assert told(text, "fa") == figures
