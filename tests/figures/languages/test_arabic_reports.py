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
    (
        "a year before two million in one word",
        "بلغ إنتاج الحديد الإسفنجي في إيران في ديسمبر 2020 مليونين و196 ألفا و790 طنا.",
        [
            "production actual | sponge iron | Iran | 2196790 t exact | 2020-12-01..2020-12-31 | - | مليونين و196 ألفا و790 طنا",
        ],
    ),
    (
        "the end of a month in the Maghreb",
        "أنتجت شركة فسفاط قفصة منذ مطلع السنة الجارية وإلى موفّى شهر سبتمبر المنقضي مليونين و800 ألف طن من الفسفاط التجاري.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 2800000 t exact | 2025-01-01..2025-09-30 | - | مليونين و800 ألف طن",
        ],
    ),
    (
        "an increase that is expected",
        "تتوقع شركة فسفاط قفصة ارتفاع حجم مبيعات الفسفاط بنسبة 55 بالمائة في سنة 2026 ليصل إلى 5.4 ملايين طن.",
        [
            "sales planned | phosphate | Gafsa Phosphate Company | 5400000 t exact | 2026-01-01..2026-12-31 | +55 yoy | 5.4 ملايين طن",
        ],
    ),
    (
        "a year and what it brought",
        "صدرت إيران 942 ألف طن من الحديد الإسفنجي في 2019، بزيادة 77 بالمئة مقارنة بعام 2018 الذي بلغ 533 ألف طن.",
        [
            "exports actual | sponge iron | Iran | 942000 t exact | 2019-01-01..2019-12-31 | +77 yoy | 942 ألف طن",
            "exports actual | sponge iron | Iran | 533000 t exact | 2018-01-01..2018-12-31 | - | 533 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ar_reports_are_read(text, figures):
    assert told(text, "ar") == figures
