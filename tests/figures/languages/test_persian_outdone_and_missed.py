"""Persian: by how much something outdid or fell short of what it is compared with."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a record outdone by so much",
        "تولید کنسانتره گل‌گهر در شش ماهه نخست امسال ۱۲ هزار تن از بالاترین رکورد پیشین فراتر رفت.",
        [
            "other actual | iron ore concentrate | Gol Gohar | 12000 t exact | 2025-03-21..2025-09-22 | - | ۱۲ هزار تن",
        ],
    ),
    (
        "what was missed, with its per cent",
        "تولید کاتد شرکت مس در ۶ ماهه امسال به ۱۸۰ هزار تن رسید و حدود ۵ هزار تن (معادل ۳ درصد) از مدت مشابه پارسال کم آورد.",
        [
            "production actual | copper cathode | NICICO | 180000 t exact | 2025-03-21..2025-09-22 | -3 yoy | ۱۸۰ هزار تن",
            "other actual | copper cathode | NICICO | 5000 t about | 2025-03-21..2025-09-22 | - | ۵ هزار تن",
        ],
    ),
    (
        "more came out than before",
        "معدن چغارت با ۲۰۰ هزار تن تولید بیشتر نسبت به سال قبل در سال ۱۴۰۳ به ۴ میلیون تن سنگ آهن رسید.",
        [
            "other actual | iron ore | Choghart | 200000 t exact | 2024-03-20..2025-03-20 | - | ۲۰۰ هزار تن",
            "production actual | iron ore | Choghart | 4000000 t exact | 2024-03-20..2025-03-20 | - | ۴ میلیون تن",
        ],
    ),
    (
        "fell back against a year",
        "پرو ۱۰۰ هزار تن نسبت به سال ۲۰۲۳ پس رفت و در سال ۲۰۲۴ به ۲ میلیون و ۴۰۰ هزار تن مس بسنده کرد.",
        [
            "other actual | copper | Peru | 100000 t exact | 2024-01-01..2024-12-31 | - | ۱۰۰ هزار تن",
            "production actual | copper | Peru | 2400000 t exact | 2024-01-01..2024-12-31 | - | ۲ میلیون و ۴۰۰ هزار تن",
        ],
    ),
    (
        "fell short of the program",
        "تولید شمش آلومینیوم ایرالکو در شهریور ۱۵ هزار تن بود و ۶۰۰ تن از برنامه عقب ماند.",
        [
            "production actual | aluminium ingot | IRALCO | 15000 t exact | 2025-08-23..2025-09-22 | - | ۱۵ هزار تن",
            "other actual | aluminium ingot | IRALCO | 600 t exact | 2025-08-23..2025-09-22 | - | ۶۰۰ تن",
        ],
    ),
    (
        "how much ahead, behind the base",
        "تولید آهن اسفنجی فولاد خوزستان در مهر ۳۲۰ هزار تن شد و از برنامه ۱۰ هزار تن جلو افتاد.",
        [
            "production actual | sponge iron | Khuzestan Steel | 320000 t exact | 2025-09-23..2025-10-22 | - | ۳۲۰ هزار تن",
            "other actual | sponge iron | Khuzestan Steel | 10000 t exact | 2025-09-23..2025-10-22 | - | ۱۰ هزار تن",
        ],
    ),
    (
        "ahead of the month before",
        "سنگ آهن مرکزی در شهریور ۴۵۰ هزار تن گندله تولید کرد و نسبت به مرداد ۱۲ درصد جلو افتاد.",
        [
            "production actual | iron ore pellet | Iran Central Iron Ore | 450000 t exact | 2025-08-23..2025-09-22 | +12 mom | ۴۵۰ هزار تن",
        ],
    ),
    (
        "behind last year",
        "فولاد کاوه در شش ماه نخست امسال ۷۰۰ هزار تن شمش تولید کرد و ۸ درصد از پارسال عقب ماند.",
        [
            "production actual | steel ingot | South Kaveh Steel | 700000 t exact | 2025-03-21..2025-09-22 | -8 yoy | ۷۰۰ هزار تن",
        ],
    ),
    (
        "a comma before how much",
        "تولید گندله در پنج ماهه امسال به ۲۵ میلیون تن رسید که از میزان سال گذشته (۲۴ میلیون تن)، بیش از یک میلیون تن فراتر است.",
        [
            "production actual | iron ore pellet | Iran | 25000000 t exact | 2025-03-21..2025-08-22 | - | ۲۵ میلیون تن",
            "other actual | iron ore pellet | Iran | 1000000 t over | 2025-03-21..2025-08-22 | - | یک میلیون تن",
            "production actual | iron ore pellet | Iran | 24000000 t exact | 2024-03-20..2024-08-21 | - | ۲۴ میلیون تن",
        ],
    ),
    (
        "two bases, each with its own",
        "تولید تختال فولاد هرمزگان از ابتدای سال تا پایان مهر به یک میلیون و ۷۳ هزار تن رسید که چهار درصد از برنامه عقب‌تر و ۲.۵ درصد از هفت ماه نخست ۱۴۰۳ جلوتر است.",
        [
            "production actual | slab | Hormozgan Steel | 1073000 t exact | 2025-03-21..2025-10-22 | -4 plan | یک میلیون و ۷۳ هزار تن",
        ],
    ),
    (
        "another clause follows the comparison",
        "ان‌ام‌دی‌سی در مارس ۲۰۲۵ سه میلیون و ۵۵۰ هزار تن سنگ آهن تولید کرد که ۱۳ درصد از مارس ۲۰۲۴ عقب‌تر است و ۴ میلیون تن فروخت.",
        [
            "production actual | iron ore | NMDC | 3550000 t exact | 2025-03-01..2025-03-31 | -13 yoy | سه میلیون و ۵۵۰ هزار تن",
            "sales actual | iron ore | NMDC | 4000000 t exact | 2025-03-01..2025-03-31 | - | ۴ میلیون تن",
        ],
    ),
    (
        "this figure last year",
        "در پنج ماهه نخست امسال ۲۵ میلیون تن گندله تولید شد؛ این رقم پارسال ۲۴ میلیون تن بود.",
        [
            "production actual | iron ore pellet | Iran | 25000000 t exact | 2025-03-21..2025-08-22 | - | ۲۵ میلیون تن",
            "production actual | iron ore pellet | Iran | 24000000 t exact | 2024-03-20..2024-08-21 | - | ۲۴ میلیون تن",
        ],
    ),
    (
        "the former and the latter",
        "باما در سال ۱۴۰۳ از این سنگ ۴۷ هزار تن کنسانتره روی و ۱۱ هزار تن کنسانتره سرب بیرون کشید که نسبت به سال ۱۴۰۲ اولی ۴ درصد افت و دومی ۲ درصد رشد دارد.",
        [
            "production actual | zinc concentrate | Bama | 47000 t exact | 2024-03-20..2025-03-20 | -4 yoy | ۴۷ هزار تن",
            "production actual | lead concentrate | Bama | 11000 t exact | 2024-03-20..2025-03-20 | +2 yoy | ۱۱ هزار تن",
        ],
    ),
    (
        "reached and not outdone",
        "تولید گندله گل‌گهر از ۱٫۱۸ میلیون تن در مرداد به ۱٫۰۹ میلیون تن در شهریور امسال عقب نشست.",
        [
            "production actual | iron ore pellet | Gol Gohar | 1180000 t exact | 2025-07-23..2025-08-22 | - | ۱٫۱۸ میلیون تن",
            "production actual | iron ore pellet | Gol Gohar | 1090000 t exact | 2025-08-23..2025-09-22 | - | ۱٫۰۹ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_fa_what_was_outdone_is_read(text, figures):
    assert told(text, "fa") == figures
