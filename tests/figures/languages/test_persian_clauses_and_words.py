"""Persian: comparisons that end with their clause, common words behind a company, years over a turn of years."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a comparison ends with its clause",
        "گل گهر در مهر ۸۰۰ هزار تن کنسانتره تولید کرد که ۵ درصد بیشتر از مهر سال قبل است و ۳۰۰ هزار تن فروخت.",
        [
            "production actual | iron ore concentrate | Gol Gohar | 800000 t exact | 2025-09-23..2025-10-22 | +5 yoy | ۸۰۰ هزار تن",
            "sales actual | iron ore concentrate | Gol Gohar | 300000 t exact | 2025-09-23..2025-10-22 | - | ۳۰۰ هزار تن",
        ],
    ),
    (
        "a common word behind a company is no name of it",
        "هدف شرکت البته ۱۴ میلیون قیراط الماس بود. تولید طلای شرکت وضع بهتری داشت: ۱۴۶ هزار اونس.",
        [
            "production planned | diamond | Iran | 14000000 ct exact | - | - | ۱۴ میلیون قیراط",
            "production actual | gold | Iran | 146000 oz exact | - | - | ۱۴۶ هزار اونس",
        ],
    ),
    (
        "fiscal year over a turn of years",
        "تولید سنگ آهن ان‌ام‌دی‌سی هند در سال مالی ۲۴-۲۰۲۳ به ۴۵ میلیون تن رسید.",
        [
            "production actual | iron ore | NMDC | 45000000 t exact | 2023-04-01..2024-03-31 | - | ۴۵ میلیون تن",
        ],
    ),
    (
        "delivered to customers and exported by a port",
        "فولاد زرند ایرانیان در مهرماه ۱۱۸ هزار تن شمش به مشتریان تحویل داد و ۴۶ هزار تن را از بندر شهید رجایی به تایلند و عمان صادر کرد.",
        [
            "deliveries actual | steel ingot | Zarand Iranian Steel | 118000 t exact | 2025-09-23..2025-10-22 | - | ۱۱۸ هزار تن",
            "exports actual | steel ingot | Zarand Iranian Steel | 46000 t exact | 2025-09-23..2025-10-22 | - | ۴۶ هزار تن",
        ],
    ),
    (
        "what is exported from another land is not ours",
        "آنگولا در سال ۲۰۲۴ چهارده میلیون قیراط الماس تولید کرد. نتوانست همه را بفروشد: ۱۰ میلیون قیراط صادر شد.",
        [
            "production actual | diamond | Angola | 14000000 ct exact | 2024-01-01..2024-12-31 | - | چهارده میلیون قیراط",
            "exports actual | diamond | Angola | 10000000 ct exact | 2024-01-01..2024-12-31 | - | ۱۰ میلیون قیراط",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_clauses_and_words_are_read(text, figures):
    assert told(text, "fa") == figures
