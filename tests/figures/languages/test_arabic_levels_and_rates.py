"""Arabic: levels of the year before, parts told at a rate, what went where, plans beaten, definite words that name nobody."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a definite complex names nobody",
        "وجه المجمع نحو التصدير 310 آلاف طن من حديد التسليح خلال عام 2024، حسب شركة توسيالي.",
        [
            "exports actual | rebar | Tosyali Algeria | 310000 t exact | 2024-01-01..2024-12-31 | - | 310 آلاف طن",
        ],
    ),
    (
        "what went of concentrate, and the verb is no gold",
        "أنتجت شركة فحم كرمان 420 ألف طن من مركزات الفحم في عام 2024. وذهب من هذه المركزات 300 ألف طن إلى ذوب آهن أصفهان.",
        [
            "production actual | coal concentrate | Kerman Coal | 420000 t exact | 2024-01-01..2024-12-31 | - | 420 ألف طن",
            "deliveries actual | coal concentrate | Kerman Coal | 300000 t exact | 2024-01-01..2024-12-31 | - | 300 ألف طن",
        ],
    ),
    (
        "more than was planned",
        "استخرجت شركة فحم كرمان 610 آلاف طن من الفحم الخام في عام 2024، أي أكثر مما كان مقررا بنسبة 4 بالمئة.",
        [
            "production actual | coal | Kerman Coal | 610000 t exact | 2024-01-01..2024-12-31 | +4 plan | 610 آلاف طن",
        ],
    ),
    (
        "level of the year before",
        "بلغت صادرات غينيا من البوكسيت 160 مليون طن خلال 2024، مرتفعة بنسبة 12% عن مستواها في 2023 حين بلغت 142.9 مليون طن.",
        [
            "exports actual | bauxite | Guinea | 160000000 t exact | 2024-01-01..2024-12-31 | +12 yoy | 160 مليون طن",
            "exports actual | bauxite | Guinea | 142900000 t exact | 2023-01-01..2023-12-31 | - | 142.9 مليون طن",
        ],
    ),
    (
        "parts told at a rate",
        "بلغ إنتاج السودان من الذهب 60 طنا في عام 2024، بواقع 50 طنا من القطاع التقليدي و10 أطنان من شركات الامتياز.",
        [
            "production actual | gold | Sudan | 60 t exact | 2024-01-01..2024-12-31 | - | 60 طنا",
            "production actual | gold | Sudan | 50 t exact | 2024-01-01..2024-12-31 | - | 50 طنا",
            "production actual | gold | Sudan | 10 t exact | 2024-01-01..2024-12-31 | - | 10 أطنان",
        ],
    ),
    (
        "cumulated to a month",
        "ارتفعت مبيعات الإسمنت في المغرب إلى 11 مليون طن مع نهاية أكتوبر 2025، مقابل 10.2 مليون طن قبل سنة.",
        [
            "sales actual | cement | Morocco | 11000000 t exact | 2025-01-01..2025-10-31 | - | 11 مليون طن",
            "sales actual | cement | Morocco | 10200000 t exact | 2024-01-01..2024-10-31 | - | 10.2 مليون طن",
        ],
    ),
    (
        "derivatives of phosphate",
        "زاد إنتاج مشتقات الفوسفاط في المغرب إلى 9 ملايين طن في 2024.",
        [
            "production actual | phosphate derivative | Morocco | 9000000 t exact | 2024-01-01..2024-12-31 | - | 9 ملايين طن",
        ],
    ),
    (
        "what a mine's rate is raised to",
        "تعمل كينروس على رفع طاقة المصنع من 20.000 طن من الخام يوميا إلى 23.000 طن.",
        [
            "capacity actual | gold ore | Kinross | 20000 t/day exact | - | - | 20.000 طن",
            "capacity planned | gold ore | Kinross | 23000 t/day exact | - | - | 23.000 طن",
        ],
    ),
    (
        "to the end of a month of a year",
        "بلغ إنتاج عمان من خام الكروم 410 آلاف طن بنهاية ديسمبر 2024 بنسبة نمو 8 بالمائة.",
        [
            "production actual | chrome ore | Oman | 410000 t exact | 2024-01-01..2024-12-31 | +8 yoy | 410 آلاف طن",
        ],
    ),
    (
        "days on either side of a dash",
        "أنتجت أنغوران 510 آلاف طن من خام الرصاص والزنك في الأشهر التسعة الأولى من العام الإيراني (20 مارس - 20 ديسمبر 2024).",
        [
            "production actual | lead and zinc ore | Angouran | 510000 t exact | 2024-03-20..2024-12-20 | - | 510 آلاف طن",
        ],
    ),
    (
        "capacity of the plants that is exceeded",
        "تستهلك السوق المصرية 8 ملايين طن من حديد التسليح في عام 2024، بينما تتجاوز طاقات المصانع 14 مليون طن.",
        [
            "consumption actual | rebar | Egypt | 8000000 t exact | 2024-01-01..2024-12-31 | - | 8 ملايين طن",
            "capacity actual | rebar | Egypt | 14000000 t over | - | - | 14 مليون طن",
        ],
    ),
    (
        "two lands that each made so much",
        "أنتجت كل من ناميبيا وبوتسوانا 2.2 مليون قيراط من الألماس الخام في عام 2024.",
        [
            "production actual | rough diamond | Namibia | 2200000 ct exact | 2024-01-01..2024-12-31 | - | 2.2 مليون قيراط",
            "production actual | rough diamond | Botswana | 2200000 ct exact | 2024-01-01..2024-12-31 | - | 2.2 مليون قيراط",
        ],
    ),
    (
        "nickel in matte",
        "رفعت شركة «فالي إندونيسيا» إنتاجها من النيكل في الماتّ إلى 71 ألف طن في عام 2024.",
        [
            "production actual | nickel in matte | Vale Indonesia | 71000 t exact | 2024-01-01..2024-12-31 | - | 71 ألف طن",
        ],
    ),
    (
        "a smelter of a like name",
        "سيدخل مصهر مهدي آباد الخدمة بطاقة 90 ألف طن من سبائك الزنك سنويا.",
        [
            "capacity planned | zinc ingot | Mehdiabad | 90000 t exact | - | - | 90 ألف طن",
        ],
    ),
    (
        "the verb to go before a share",
        "صدرت إيران 71 ألف طن من سبائك الزنك في 2024، ذهب أكثر من نصفها إلى تركيا.",
        [
            "exports actual | zinc ingot | Iran | 71000 t exact | 2024-01-01..2024-12-31 | - | 71 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_levels_and_rates_are_read(text, figures):
    assert told(text, "ar") == figures
