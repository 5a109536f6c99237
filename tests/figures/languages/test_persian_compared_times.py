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
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_persian_compared_times_are_read(text, figures):
    assert told(text, "fa") == figures
