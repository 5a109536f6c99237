"""Persian: a time that is compared with and how much it was, nepheline syenite."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a time that is compared with, and what it was",
        "شرکت ایمپاسکو در هفت ماه نخست ۱۴۰۴ ۵۳ هزار تن کنسانتره فسفات تولید کرد که در قیاس با هفت ماهه سال ۱۴۰۳ که ۴۸ هزار تن بود، ۱۰ درصد رشد نشان می دهد.",
        [
            "production actual | phosphate concentrate | IMPASCO | 53000 t exact | 2025-03-21..2025-10-22 | +10 yoy | ۵۳ هزار تن",
            "production actual | phosphate concentrate | IMPASCO | 48000 t exact | 2024-03-20..2024-10-21 | - | ۴۸ هزار تن",
        ],
    ),
    (
        "nepheline syenite",
        "استخراج نفلین سینیت از معدن کلیبر در سال ۱۴۰۳ به ۷۰ هزار تن رسید.",
        [
            "production actual | nepheline syenite | Kaleybar | 70000 t exact | 2024-03-20..2025-03-20 | - | ۷۰ هزار تن",
        ],
    ),
    (
        "this time a year before",
        "ایران در چهار ماه نخست ۱۴۰۴ ۲ میلیون تن فولاد میانی صادر کرد؛ پارسال در همین بازه ۲ میلیون و ۳۰۰ هزار تن فولاد میانی صادر شده بود.",
        [
            "exports actual | semi-finished steel | Iran | 2000000 t exact | 2025-03-21..2025-07-22 | - | ۲ میلیون تن",
            "exports actual | semi-finished steel | Iran | 2300000 t exact | 2024-03-20..2024-07-21 | - | ۲ میلیون و ۳۰۰ هزار تن",
        ],
    ),
    (
        "ahead of the plan",
        "مجتمع سرچشمه در سه ماهه نخست ۱۴۰۴ ۱۷۰ هزار تن کنسانتره مس تولید کرد که ۱۰ درصد از برنامه جلوتر است.",
        [
            "production actual | copper concentrate | Sarcheshmeh | 170000 t exact | 2025-03-21..2025-06-21 | +10 plan | ۱۷۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_persian_compared_times_are_read(text, figures):
    assert told(text, "fa") == figures
