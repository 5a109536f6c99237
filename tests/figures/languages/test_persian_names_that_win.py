"""Persian: mines, complexes and companies that win over the town beside them, shares of totals."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a mine that no other word tells",
        "مدیر معدن زغال سنگ هجدک گفت در سال ۱۴۰۳ ۱۱۰ هزار تن زغال از این معدن استخراج شد.",
        [
            "production actual | coal | Hojedk | 110000 t exact | 2024-03-20..2025-03-20 | - | ۱۱۰ هزار تن",
        ],
    ),
    (
        "shares of a total",
        "از مجموع ۵ میلیون و ۳۰۰ هزار تن تولید فولاد میانی در تیر ۱۴۰۴، سهم فولاد مبارکه ۱.۲ میلیون تن بوده است.",
        [
            "production actual | semi-finished steel | Iran | 5300000 t exact | 2025-06-22..2025-07-22 | - | ۵ میلیون و ۳۰۰ هزار تن",
            "production actual | semi-finished steel | Mobarakeh Steel | 1200000 t exact | 2025-06-22..2025-07-22 | - | ۱.۲ میلیون تن",
        ],
    ),
    (
        "a plant with a number",
        "واحد گندله\u200cسازی شماره ۲ گل\u200cگهر در تیر ۱۴۰۴ ۴۲۰ هزار تن گندله تولید کرد.",
        [
            "production actual | iron ore pellet | Gol Gohar | 420000 t exact | 2025-06-22..2025-07-22 | - | ۴۲۰ هزار تن",
        ],
    ),
    (
        "a mining company that no table knows",
        "شرکت معدنی پارس کانی در اشتهارد در سال ۱۴۰۳ ۲۰ هزار تن سیلیس تولید کرد.",
        [
            "production actual | silica | Pars Kani | 20000 t exact | 2024-03-20..2025-03-20 | - | ۲۰ هزار تن",
        ],
    ),
    (
        "a complex that no table knows",
        "تولید کنسانتره روی مجتمع زرین در سال ۱۴۰۳ به ۴۲ هزار و ۳۰۰ تن رسید.",
        [
            "production actual | zinc concentrate | Zarrin complex | 42300 t exact | 2024-03-20..2025-03-20 | - | ۴۲ هزار و ۳۰۰ تن",
        ],
    ),
    (
        "a province's exports",
        "صادرات سنگ تزیینی استان مرکزی در سال ۱۴۰۳ به ۴۵ هزار تن رسید.",
        [
            "exports actual | decorative stone | Markazi | 45000 t exact | 2024-03-20..2025-03-20 | - | ۴۵ هزار تن",
        ],
    ),
    (
        "who rules Afghanistan",
        "وزیر معادن طالبان گفت: استخراج زغال\u200cسنگ در سال ۱۴۰۳ به یک میلیون و ۲۰۰ هزار تن رسید که ۳۰۰ هزار تن آن به پاکستان صادر شد.",
        [
            "production actual | coal | Afghanistan | 1200000 t exact | 2024-03-20..2025-03-20 | - | یک میلیون و ۲۰۰ هزار تن",
            "exports actual | coal | Afghanistan | 300000 t exact | 2024-03-20..2025-03-20 | - | ۳۰۰ هزار تن",
        ],
    ),
    (
        "magnesite written otherwise",
        "ذخیره معدن مگنزیت سربیشه ۲۵ میلیون تن است.",
        [
            "reserves actual | magnesite | Sarbisheh | 25000000 t exact | - | - | ۲۵ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_persian_names_that_win_are_read(text, figures):
    assert told(text, "fa") == figures
