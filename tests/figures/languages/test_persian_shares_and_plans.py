"""Persian: the shares of several makers, who made the most, plans and what came of them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the plan behind a part of it",
        "چادرملو در سال ۱۴۰۳ ۹۲ هزار تن گندله تولید کرد. ۴۰ هزار تن از آن صادر شد. برنامه امسال ۱۱۰ هزار تن است.",
        [
            "production actual | iron ore pellet | Chadormalu | 92000 t exact | 2024-03-20..2025-03-20 | - | ۹۲ هزار تن",
            "exports actual | iron ore pellet | Chadormalu | 40000 t exact | 2024-03-20..2025-03-20 | - | ۴۰ هزار تن",
            "production planned | iron ore pellet | Chadormalu | 110000 t exact | 2025-03-21..2026-03-20 | - | ۱۱۰ هزار تن",
        ],
    ),
    (
        "whose share it was",
        "از ۳۱۱ هزار تن آلومینا تولیدی کشور در تابستان امسال، ۲۹۸ هزار تن سهم ذوب\u200cآهن اصفهان و ۷۴ هزار تن سهم شرکت کالسیمین بود.",
        [
            "production actual | alumina | Iran | 311000 t exact | 2025-06-22..2025-09-22 | - | ۳۱۱ هزار تن",
            "production actual | alumina | Esfahan Steel | 298000 t exact | 2025-06-22..2025-09-22 | - | ۲۹۸ هزار تن",
            "production actual | alumina | Calcimin | 74000 t exact | 2025-06-22..2025-09-22 | - | ۷۴ هزار تن",
        ],
    ),
    (
        "who made the most",
        "در تابستان امسال، فولاد خوزستان با ۶۳۹ هزار تن و فولاد هرمزگان با ۵۰۱ هزار تن بیشترین تولید آهن اسفنجی را داشتند.",
        [
            "production actual | sponge iron | Khuzestan Steel | 639000 t exact | 2025-06-22..2025-09-22 | - | ۶۳۹ هزار تن",
            "production actual | sponge iron | Hormozgan Steel | 501000 t exact | 2025-06-22..2025-09-22 | - | ۵۰۱ هزار تن",
        ],
    ),
    (
        "was to and only",
        "قرار بود فولاد مبارکه طی شش ماهه نخست سال جاری ۷۶۷ هزار تن تختال تولید کند اما تنها ۶۲۸ هزار تن تولید کرد.",
        [
            "production planned | slab | Mobarakeh Steel | 767000 t exact | 2025-03-21..2025-09-22 | - | ۷۶۷ هزار تن",
            "production actual | slab | Mobarakeh Steel | 628000 t exact | 2025-03-21..2025-09-22 | - | ۶۲۸ هزار تن",
        ],
    ),
    (
        "the plan was",
        "فولاد خراسان در مهرماه امسال ۷۵۵ هزار تن فولاد خام تولید کرد، در حالی که برنامه تولید ۸۰۲ هزار تن بود.",
        [
            "production actual | crude steel | Khorasan Steel | 755000 t exact | 2025-09-23..2025-10-22 | - | ۷۵۵ هزار تن",
            "production planned | crude steel | Khorasan Steel | 802000 t exact | 2025-09-23..2025-10-22 | - | ۸۰۲ هزار تن",
        ],
    ),
    (
        "what a maker needs",
        "نیاز سالانه فولاد خوزستان به تختال ۸۱۴ هزار تن است.",
        [
            "consumption actual | slab | Khuzestan Steel | 814000 t exact | - | - | ۸۱۴ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_shares_and_plans_of_the_whole(text, figures):
    assert told(text, "fa") == figures
