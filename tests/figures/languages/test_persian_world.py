"""Persian: producers of the world named alone, by letters or by their sound, and the calendar that they count by."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a world mine alone: its quarter and last year",
        "کیبالی در فصل سوم امسال ۸۲ هزار اونس طلا داد که در فصل قبل ۷۱ هزار اونس بود.",
        [
            "production actual | gold | Kibali | 82000 oz exact | 2025-07-01..2025-09-30 | - | ۸۲ هزار اونس",
            "production actual | gold | Kibali | 71000 oz exact | 2025-04-01..2025-06-30 | - | ۷۱ هزار اونس",
        ],
    ),
    (
        "a world company alone counts no iranian year",
        "کامکو در ۹ ماهه نخست امسال ۱۵ میلیون پوند اورانیوم تولید کرد.",
        [
            "production actual | uranium concentrate | Cameco | 15000000 lb exact | 2025-01-01..2025-09-30 | - | ۱۵ میلیون پوند",
        ],
    ),
    (
        "a producer of this land counts by its own",
        "فولاد ارفع در فصل دوم امسال ۲۱۰ هزار تن شمش تولید کرد.",
        [
            "production actual | steel ingot | Arfa Iron and Steel Company | 210000 t exact | 2025-06-22..2025-09-22 | - | ۲۱۰ هزار تن",
        ],
    ),
    (
        "letters by their names",
        "ان‌ام‌دی‌سی در اکتبر ۳ میلیون و ۷۰۰ هزار تن سنگ آهن فروخت.",
        [
            "sales actual | iron ore | NMDC | 3700000 t exact | 2025-10-01..2025-10-31 | - | ۳ میلیون و ۷۰۰ هزار تن",
        ],
    ),
    (
        "thirtieth of a month is no name",
        "شرکت چادرملو از ابتدای سال تا سی‌ام دی ۷ میلیون تن گندله تولید کرد.",
        [
            "production actual | iron ore pellet | Chadormalu | 7000000 t exact | 2024-03-20..2025-01-19 | - | ۷ میلیون تن",
        ],
    ),
    (
        "a mine known by its sound",
        "ارامت گزارش داد: موآندا در این فصل ۱.۶ میلیون تن سنگ منگنز استخراج کرد.",
        [
            "production actual | manganese ore | Moanda | 1600000 t exact | 2025-07-01..2025-09-30 | - | ۱.۶ میلیون تن",
        ],
    ),
    (
        "a mine known by its very sound behind a colon",
        "گزارش فصل سوم: اهافو ۱۹۸ هزار اونس طلا تولید کرد.",
        [
            "production actual | gold | Ahafo | 198000 oz exact | 2025-07-01..2025-09-30 | - | ۱۹۸ هزار اونس",
        ],
    ),
    (
        "a common word is no company",
        "عوارض ۲۵ درصدی صادرات فقط ۲۰۰ هزار تن سنگ آهن ایران را نگه داشت.",
        [
            "exports actual | iron ore | Iran | 200000 t exact | - | - | ۲۰۰ هزار تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_fa_world_is_read(text, figures):
    assert told(text, "fa") == figures
