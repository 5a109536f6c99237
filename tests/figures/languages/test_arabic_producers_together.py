"""Arabic: producers told together, stocks at the end of months, who heads a company, what was forecast."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "producers of a good, of what they make",
        "انخفض إنتاج شركات الإسمنت من الكلنكر في الجزائر إلى 3.1 مليون طن في مايو 2019 مقابل 3.3 مليون طن في مايو 2018.",
        [
            "production actual | clinker | Algeria | 3100000 t exact | 2019-05-01..2019-05-31 | - | 3.1 مليون طن",
            "production actual | clinker | Algeria | 3300000 t exact | 2018-05-01..2018-05-31 | - | 3.3 مليون طن",
        ],
    ),
    (
        "producers of a good, verb first",
        "في السعودية ارتفعت مبيعات شركات الأسمنت إلى 4.4 مليون طن في مارس 2021.",
        [
            "sales actual | cement | Saudi Arabia | 4400000 t exact | 2021-03-01..2021-03-31 | - | 4.4 مليون طن",
        ],
    ),
    (
        "stocks at the end of a month",
        "أنتجت أسمنت تبوك 120 ألف طن من الأسمنت في يونيو 2020، وبلغ المخزون بنهاية يونيو 35 ألف طن.",
        [
            "production actual | cement | Tabuk Cement | 120000 t exact | 2020-06-01..2020-06-30 | - | 120 ألف طن",
            "inventory actual | cement | Tabuk Cement | 35000 t exact | - | - | 35 ألف طن",
        ],
    ),
    (
        "exports that rose are no base's",
        "تراجع إنتاج مصر من الأسمنت بنسبة 5% إلى 20 مليون طن في النصف الأول من 2019 مقارنة بنحو 21 مليون طن في الفترة المماثلة من العام السابق، وحققت الشركات زيادة في الصادرات من الأسمنت بنسبة 12%.",
        [
            "production actual | cement | Egypt | 20000000 t exact | 2019-01-01..2019-06-30 | -5 yoy | 20 مليون طن",
            "production actual | cement | Egypt | 21000000 t about | 2018-01-01..2018-06-30 | - | 21 مليون طن",
        ],
    ),
    (
        "the most that a company can make",
        "أوضحت حديد الإمارات أن الطاقة الإنتاجية القصوى للشركة تبلغ 3.5 مليون طن سنويا.",
        [
            "capacity actual | steel | Emirates Steel | 3500000 t exact | - | - | 3.5 مليون طن",
        ],
    ),
    (
        "a complex for a good is no name",
        "تعتزم معادن إقامة مجمع لإنتاج الألمنيوم بطاقة 600 ألف طن سنويا.",
        [
            "capacity planned | aluminium | Ma'aden | 600000 t exact | - | - | 600 ألف طن",
        ],
    ),
    (
        "who heads the company",
        "أنتجت مناجم الفوسفات الأردنية 9 ملايين طن من الفوسفات في 2019. وأشار رئيس الشركة إلى أن المبيعات بلغت 8.5 مليون طن.",
        [
            "production actual | phosphate | Jordan Phosphate Mines Company | 9000000 t exact | 2019-01-01..2019-12-31 | - | 9 ملايين طن",
            "sales actual | phosphate | Jordan Phosphate Mines Company | 8500000 t exact | 2019-01-01..2019-12-31 | - | 8.5 مليون طن",
        ],
    ),
    (
        "the same time last year, turned round",
        "بلغ إنتاج الأسمنت في السعودية 22 مليون طن في النصف الأول من 2012، حيث بلغ في العام الماضي خلال الفترة نفسها 21 مليون طن.",
        [
            "production actual | cement | Saudi Arabia | 22000000 t exact | 2012-01-01..2012-06-30 | - | 22 مليون طن",
            "production actual | cement | Saudi Arabia | 21000000 t exact | 2011-01-01..2011-06-30 | - | 21 مليون طن",
        ],
    ),
    (
        "forecasts that imports exceeded",
        "استوردت الصين 98 مليون طن من خام الحديد في مارس 2024، بزيادة 2.5% على أساس سنوي، لتتجاوز التوقعات التي تراوحت بين 94 و96 مليون طن.",
        [
            "imports actual | iron ore | China | 98000000 t exact | 2024-03-01..2024-03-31 | +2.5 yoy | 98 مليون طن",
            "imports planned | iron ore | China | 94000000..96000000 t exact | 2024-03-01..2024-03-31 | - | 94 و96 مليون طن",
        ],
    ),
    (
        "forecasts to exceed an amount",
        "سجل الإنتاج العالمي من الذهب 3600 طن في عام 2023، مع توقعات بتجاوزه 3700 طن في 2025.",
        [
            "production actual | gold | World | 3600 t exact | 2023-01-01..2023-12-31 | - | 3600 طن",
            "production planned | gold | World | 3700 t over | 2025-01-01..2025-12-31 | - | 3700 طن",
        ],
    ),
    (
        "in a race to export",
        'تخوض "سنيم" الزمن لتصدير 13 مليون طن من خام الحديد قبل نهاية 2025.',
        [
            "exports planned | iron ore | SNIM | 13000000 t exact | 2025-01-01..2025-12-31 | - | 13 مليون طن",
        ],
    ),
    (
        "this figure stands for a rise",
        "أنتجت شركة فسفاط قفصة 900 ألف طن من الفسفاط في الربع الأول من 2024. وهذا الرقم يمثل زيادة بنسبة 12% مقارنة بنفس الفترة من 2023.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 900000 t exact | 2024-01-01..2024-03-31 | +12 yoy | 900 ألف طن",
        ],
    ),
    (
        "who leads lands",
        "السعودية تتصدر الدول العربية باحتياطي من الفوسفات يبلغ 3 مليارات طن، تليها الجزائر بـ2.2 مليار طن.",
        [
            "reserves actual | phosphate | Saudi Arabia | 3000000000 t exact | - | - | 3 مليارات طن",
            "reserves actual | phosphate | Algeria | 2200000000 t exact | - | - | 2.2 مليار طن",
        ],
    ),
    (
        "a giant mine",
        "أنتج منجم إسكنديدا العملاق 1.1 مليون طن من النحاس في 2023.",
        [
            "production actual | copper | Escondida | 1100000 t exact | 2023-01-01..2023-12-31 | - | 1.1 مليون طن",
        ],
    ),
    (
        "a minister in the capital",
        "تشيلي أكبر منتج للنحاس. وقالت وزيرة التعدين من مكتبها في العاصمة سانتياغو إن الإنتاج سيبلغ 5.6 مليون طن في 2025.",
        [
            "production planned | copper | Chile | 5600000 t exact | 2025-01-01..2025-12-31 | - | 5.6 مليون طن",
        ],
    ),
    (
        "a comma before what was said",
        "أظهر تقرير رسمي، أن إنتاج الربع الأول للعام 2020م من الذهب في السودان، بلغ 5 أطنان.",
        [
            "production actual | gold | Sudan | 5 t exact | 2020-01-01..2020-03-31 | - | 5 أطنان",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_producers_together_are_read(text: str, expected: list[str]) -> None:
    assert told(text, "ar") == expected
