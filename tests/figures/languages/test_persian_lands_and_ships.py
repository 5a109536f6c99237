"""Persian: what a land needs, ships and adverbs told by the way, combines."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a company and an adverb",
        "گل گهر پارسال ۱۰ میلیون تن گندله تولید کرد. شرکت همچنان تولید ۱۲ میلیون تن را برای امسال دنبال می‌کند.",
        [
            "production actual | iron ore pellet | Gol Gohar | 10000000 t exact | 2024-03-20..2025-03-20 | - | ۱۰ میلیون تن",
            "production planned | iron ore pellet | Gol Gohar | 12000000 t exact | 2025-03-21..2026-03-20 | - | ۱۲ میلیون تن",
        ],
    ),
    (
        "what the country needs",
        "وزیر صمت در بازدید از معدن فسفات اسفوردی گفت: کشور سالانه به یک میلیون و ۲۰۰ هزار تن کنسانتره فسفات نیاز دارد.",
        [
            "consumption actual | phosphate concentrate | Iran | 1200000 t exact | - | - | یک میلیون و ۲۰۰ هزار تن",
        ],
    ),
    (
        "of it another good",
        "مدیرعامل سیمان دورود از تولید ۶۴۰ هزار تن سیمان در نیمه نخست امسال خبر داد و گفت: ۹۰ هزار تن از این میزان کلینکر بود که به عراق صادر شد.",
        [
            "production actual | cement | Dorud Cement | 640000 t exact | 2025-03-21..2025-09-22 | - | ۶۴۰ هزار تن",
            "exports actual | clinker | Dorud Cement | 90000 t exact | 2025-03-21..2025-09-22 | - | ۹۰ هزار تن",
        ],
    ),
    (
        "ships of so much",
        "مدیرکل بنادر گفت: در شش ماه امسال ۶۴۳ هزار تن کلینکر از بندر بوشهر صادر شد. دو کشتی ۳۰ هزار تنی همزمان پهلو گرفتند.",
        [
            "exports actual | clinker | Iran | 643000 t exact | 2025-03-21..2025-09-22 | - | ۶۴۳ هزار تن",
        ],
    ),
    (
        "a combine and its mines",
        "کمبینات معدنی و فلزی نوایی در شش ماه نخست ۲۰۲۵ یک میلیون و ۵۴۰ هزار اونس طلا تولید کرده است.",
        [
            "production actual | gold | Navoi Mining and Metallurgical Combine | 1540000 oz exact | 2025-01-01..2025-06-30 | - | یک میلیون و ۵۴۰ هزار اونس",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_persian_lands_and_ships(text, figures):
    assert told(text, "fa") == figures
