"""Arabic: what is being built, levels told as verbs, revenue beside tonnage, one's own sales of the year before."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a plant to be commissioned",
        "سيتم تشغيل مصنع جديد للصلب بطاقة 2 مليون طن سنويا في عام 2027.",
        ["capacity planned | steel | - | 2000000 t exact | - | - | 2 مليون طن"],
    ),
    (
        "works that will begin",
        "ستنطلق أشغال بناء مصنع بطاقة إنتاجية قدرها 120 ألف طن من مركز النحاس سنويا.",
        ["capacity planned | copper concentrate | - | 120000 t exact | - | - | 120 ألف طن"],
    ),
    (
        "a rise and the level behind it are no range",
        "وارتفعت مخزونات النحاس 3250 طنا إلى 140 ألف طن.",
        [
            "other actual | copper | - | 3250 t exact | - | - | 3250 طنا",
            "inventory actual | copper | - | 140000 t exact | - | - | 140 ألف طن",
        ],
    ),
    (
        "a change of revenue is none of tonnage",
        "وبلغت إيرادات المجموعة 9,8 مليار درهم بزيادة 32 في المائة، فيما بلغ إنتاج النحاس 120 ألف طن في 2024.",
        ["production actual | copper | - | 120000 t exact | 2024-01-01..2024-12-31 | - | 120 ألف طن"],
    ),
    (
        "more than was sold before",
        "زادت مبيعات الشركة من خام الحديد بمليون طن على ما باعته في 2022.",
        ["other actual | iron ore | - | 1000000 t exact | - | - | مليون طن"],
    ),
    (
        "that is, by so much",
        "أنتجت الشركة 20 ألف طن من النحاس في 2024، أي بزيادة 5% عن العام السابق.",
        ["production actual | copper | - | 20000 t exact | 2024-01-01..2024-12-31 | +5 yoy | 20 ألف طن"],
    ),
    (
        "did not exceed",
        "قالت الشركة إن إنتاج الفضة لم يتجاوز 143,6 طنا في 2022.",
        ["production actual | silver | - | 143.6 t under | 2022-01-01..2022-12-31 | - | 143,6 طنا"],
    ),
    (
        "fulad with a plain dal",
        "سجلت شركة فولاد خوزستان 3 ملايين طن من الفولاد الخام في 2024.",
        [
            "production actual | crude steel | Khuzestan Steel Company | 3000000 t exact | 2024-01-01..2024-12-31 | - | 3 ملايين طن"
        ],
    ),
    (
        "a target that amounts to",
        "أنتجت الشركة 62 ألف طن من العروق خلال شهر أكتوبر، متجاوزة المستهدف البالغ 60 ألف طن.",
        [
            "production actual | billet | - | 62000 t exact | 2025-10-01..2025-10-31 | - | 62 ألف طن",
            "production planned | billet | - | 60000 t exact | 2025-10-01..2025-10-31 | - | 60 ألف طن",
        ],
    ),
    (
        "works to raise it",
        "تبلغ الطاقة الإنتاجية للمجمع مليون طن من الصلب الخام سنويا، وتعمل الشركة على رفعها إلى 1.5 مليون طن.",
        [
            "capacity actual | crude steel | - | 1000000 t exact | - | - | مليون طن",
            "capacity planned | crude steel | - | 1500000 t exact | - | - | 1.5 مليون طن",
        ],
    ),
    (
        "whom parts come from",
        "أنتج السودان 53 طنا من الذهب خلال تسعة أشهر، 44 طنا منها من التعدين التقليدي و9 أطنان من شركات الامتياز.",
        [
            "production actual | gold | Sudan | 53 t exact | 2025-01-01..2025-09-30 | - | 53 طنا",
            "production actual | gold | Sudan | 44 t exact | 2025-01-01..2025-09-30 | - | 44 طنا",
            "production actual | gold | Sudan | 9 t exact | 2025-01-01..2025-09-30 | - | 9 أطنان",
        ],
    ),
    (
        "the year that has gone, as the Maghreb says",
        "بلغ إنتاج الزنك 410 آلاف طن خلال السنة الفارطة.",
        ["production actual | zinc | - | 410000 t exact | 2024-01-01..2024-12-31 | - | 410 آلاف طن"],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures_of_an_arabic_sentence(text: str, figures: list[str]) -> None:
    assert told(text, "ar") == figures
