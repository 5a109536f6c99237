"""Arabic: rankings, months of two names, amounts behind a year and parts of a milliard, as wires write them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "an amount behind this year",
        "بلغ مخزون الكلنكر لدى مصانع مصر بنهاية سبتمبر من هذا العام 8.4 مليون طن.",
        [
            "inventory actual | clinker | Egypt | 8400000 t exact | - | - | 8.4 مليون طن",
        ],
    ),
    (
        "a month of both names",
        "أنتجت مصر في أيلول (سبتمبر) الماضي 860 ألف طن من الصلب الخام.",
        [
            "production actual | crude steel | Egypt | 860000 t exact | 2025-09-01..2025-09-30 | - | 860 ألف طن",
        ],
    ),
    (
        "the month past is the latest",
        "تراجع إنتاج الصين من الصلب الخام إلى 73 مليون طن في سبتمبر مقارنة مع 77 مليون طن في سبتمبر من العام الماضي، وأنتجت الهند 13 مليون طن في سبتمبر الماضي.",
        [
            "production actual | crude steel | China | 73000000 t exact | 2025-09-01..2025-09-30 | - | 73 مليون طن",
            "production actual | crude steel | China | 77000000 t exact | 2024-09-01..2024-09-30 | - | 77 مليون طن",
            "production actual | crude steel | India | 13000000 t exact | 2025-09-01..2025-09-30 | - | 13 مليون طن",
        ],
    ),
    (
        "a billion and a part of millions",
        "بلغ إنتاج العالم من الصلب الخام نحو مليار و882.6 مليون طن.",
        [
            "production actual | crude steel | World | 1882600000 t about | - | - | مليار و882.6 مليون طن",
        ],
    ),
    (
        "ranked with its production",
        "جاءت مصر في المرتبة الأولى عربيا بإنتاج بلغ 9.8 مليون طن من الصلب الخام في 2024، والجزائر بالمرتبة الثالثة بإنتاج 4.2 مليون طن.",
        [
            "production actual | crude steel | Egypt | 9800000 t exact | 2024-01-01..2024-12-31 | - | 9.8 مليون طن",
            "production actual | crude steel | Algeria | 4200000 t exact | 2024-01-01..2024-12-31 | - | 4.2 مليون طن",
        ],
    ),
    (
        "falling said by an adjective",
        "تجاوز إنتاج الهند المتراجع بنسبة 2% من الفحم في أكتوبر 77 مليون طن.",
        [
            "production actual | coal | India | 77000000 t exact | 2025-10-01..2025-10-31 | -2 yoy | 77 مليون طن",
        ],
    ),
    (
        "the period before and what it was",
        "بلغ إنتاج تركيا من الصلب الخام 3.2 مليون طن في أغسطس بزيادة 4% عن نفس الفترة من العام الماضي والبالغ فيها 3.1 مليون طن.",
        [
            "production actual | crude steel | Turkey | 3200000 t exact | 2025-08-01..2025-08-31 | +4 yoy | 3.2 مليون طن",
            "production actual | crude steel | Turkey | 3100000 t exact | 2024-08-01..2024-08-31 | - | 3.1 مليون طن",
        ],
    ),
    (
        "two that produced",
        "الأردن وتونس أنتجتا ما يناهز 13 مليون طن من الفوسفات في 2024.",
        [
            "production actual | phosphate | Jordan | 13000000 t about | 2024-01-01..2024-12-31 | - | 13 مليون طن",
        ],
    ),
    (
        "capacities in the plural",
        "بلغت الطاقات الإنتاجية المتاحة لحديد التسليح في مصر 15 مليون طن.",
        [
            "capacity actual | rebar | Egypt | 15000000 t exact | - | - | 15 مليون طن",
        ],
    ),
    (
        "the report said that in a month",
        "وأوضح التقرير، بان انتاج ايران من الصلب في مايو /ايار 2025، بلغ 3.4 مليون طن.",
        [
            "production actual | steel | Iran | 3400000 t exact | 2025-05-01..2025-05-31 | - | 3.4 مليون طن",
        ],
    ),
    (
        "of the Arab lands",
        "ارتفع إجمالي إنتاج الدول العربية من الصلب الخام إلى 3.1 مليون طن في سبتمبر.",
        [
            "production actual | crude steel | Arab countries | 3100000 t exact | 2025-09-01..2025-09-30 | - | 3.1 مليون طن",
        ],
    ),
    (
        "who publishes is no producer",
        "كشفت الشركة السودانية للموارد المعدنية عن إنتاج 53 طنا من الذهب في السودان خلال 2024.",
        [
            "production actual | gold | Sudan | 53 t exact | 2024-01-01..2024-12-31 | - | 53 طنا",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ar_reports_are_read(text, figures):
    assert told(text, "ar") == figures
