"""Arabic: firms in Latin letters, the owner whose subsidiary was named, what lands and firms look forward to, and what is used or sent."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a firm in Latin letters with its nation",
        "أنتجت SQM التشيلية 48 ألف طن من كربونات الليثيوم في النصف الأول من 2021.",
        [
            "production actual | lithium carbonate | SQM | 48000 t exact | 2021-01-01..2021-06-30 | - | 48 ألف طن",
        ],
    ),
    (
        "the group is whose subsidiary was named",
        "أنتجت فوسبوكراع، التابعة لمجمع OCP، مليوني طن من الفوسفاط سنة 2021. وتخطط المجموعة لإنتاج 40 مليون طن في 2022.",
        [
            "production actual | phosphate | Phosboucraa | 2000000 t exact | 2021-01-01..2021-12-31 | - | مليوني طن",
            "production planned | phosphate | OCP | 40000000 t exact | 2022-01-01..2022-12-31 | - | 40 مليون طن",
        ],
    ),
    (
        "what a land uses each year",
        "يستهلك العراق 25 مليون طن من الإسمنت سنويا.",
        [
            "consumption actual | cement | Iraq | 25000000 t exact | - | - | 25 مليون طن",
        ],
    ),
    (
        "the market was supplied",
        "جهزت معامل السمنت السوق بـ320 ألف طن من الإسمنت في تشرين الأول 2020.",
        [
            "deliveries actual | cement | - | 320000 t exact | 2020-10-01..2020-10-31 | - | 320 ألف طن",
        ],
    ),
    (
        "coils are hot or cold rolled",
        "أنتجت مصر للصلب 300 ألف طن من اللفائف الساخنة و120 ألف طن من اللفائف الباردة في 2022.",
        [
            "production actual | hot-rolled coil | Egypt | 300000 t exact | 2022-01-01..2022-12-31 | - | 300 ألف طن",
            "production actual | cold-rolled coil | Egypt | 120000 t exact | 2022-01-01..2022-12-31 | - | 120 ألف طن",
        ],
    ),
    (
        "months of a fiscal year",
        "أنتجت معادن 500 ألف طن من الألومنيوم خلال تسعة أشهر من السنة المالية 2022/2023.",
        [
            "production actual | aluminium | Ma'aden | 500000 t exact | 2022-07-01..2023-03-31 | - | 500 ألف طن",
        ],
    ),
    (
        "as for another firm",
        "أنتجت السويس للأسمنت 200 ألف طن من الإسمنت في مايو 2021، أما لافارج فأنتجت 150 ألف طن.",
        [
            "production actual | cement | Suez Cement | 200000 t exact | 2021-05-01..2021-05-31 | - | 200 ألف طن",
            "production actual | cement | Lafarge | 150000 t exact | 2021-05-01..2021-05-31 | - | 150 ألف طن",
        ],
    ),
    (
        "a land that led others",
        "تصدرت مصر الدول العربية بإنتاج 965 ألف طن من الصلب الخام في أكتوبر 2025.",
        [
            "production actual | crude steel | Egypt | 965000 t exact | 2025-10-01..2025-10-31 | - | 965 ألف طن",
        ],
    ),
    (
        "a barrier that was passed",
        "تجاوز إنتاج الحديد في موريتانيا حاجز 14 مليون طن في 2023.",
        [
            "production actual | iron ore | Mauritania | 14000000 t over | 2023-01-01..2023-12-31 | - | 14 مليون طن",
        ],
    ),
    (
        "what a firm hopes to make",
        "أعلنت سنيم عن طموحها أن يبلغ إنتاجها من خام الحديد 14 مليون طن في 2023.",
        [
            "production planned | iron ore | SNIM | 14000000 t exact | 2023-01-01..2023-12-31 | - | 14 مليون طن",
        ],
    ),
    (
        "a capacity looked forward to",
        "أنتجت مناجم الفوسفات الأردنية 10 ملايين طن من الفوسفات في 2021، وتتطلع إلى بلوغ طاقة إنتاجية تصل إلى 13 مليون طن.",
        [
            "production actual | phosphate | Jordan Phosphate Mines Company | 10000000 t exact | 2021-01-01..2021-12-31 | - | 10 ملايين طن",
            "capacity planned | phosphate | Jordan Phosphate Mines Company | 13000000 t exact | - | - | 13 مليون طن",
        ],
    ),
    (
        "what a ministry plans",
        "تخطط وزارة المناجم لتحقيق إنتاج مبدئي من الذهب للعام الحالي بنحو 250 كيلوغراما.",
        [
            "production planned | gold | - | 0.25 t exact | 2025-01-01..2025-12-31 | - | 250 كيلوغراما",
        ],
    ),
    (
        "customers a firm sold to",
        "باع المجمع الكيميائي التونسي 60 ألف طن من ثلاثي الفسفاط الرفيع لفائدة حرفاء في البرازيل سنة 2022.",
        [
            "sales actual | triple superphosphate | Tunisian Chemical Group | 60000 t exact | 2022-01-01..2022-12-31 | - | 60 ألف طن",
        ],
    ),
    (
        "two million and some hundreds of thousands",
        "لم يتجاوز إنتاج الفوسفات في تونس لعام 2012 حاجز المليونين و600 ألف طن.",
        [
            "production actual | phosphate | Tunisia | 2600000 t under | 2012-01-01..2012-12-31 | - | المليونين و600 ألف طن",
        ],
    ),
    (
        "a forecast beside what was made",
        "ارتفع إنتاج الفوسفات في تونس بنهاية شهر سبتمبر الماضي إلى 2.4 مليون طن مع توقعات أن يصل إلى 3.8 ملايين طن في نهاية العام الجاري.",
        [
            "production actual | phosphate | Tunisia | 2400000 t exact | 2025-01-01..2025-09-30 | - | 2.4 مليون طن",
            "production planned | phosphate | Tunisia | 3800000 t exact | 2025-01-01..2025-12-31 | - | 3.8 ملايين طن",
        ],
    ),
    (
        "what a group buys abroad",
        "يهدف المجمع الكيميائي التونسي إلى توريد 500 ألف طن من الفسفاط في 2021.",
        [
            "imports planned | phosphate | Tunisian Chemical Group | 500000 t exact | 2021-01-01..2021-12-31 | - | 500 ألف طن",
        ],
    ),
    (
        "clinker of cement makers",
        "ارتفع إنتاج شركات الأسمنت السعودية من مادة الكلنكر إلى 4 ملايين طن في مايو 2022.",
        [
            "production actual | clinker | Saudi Arabia | 4000000 t exact | 2022-05-01..2022-05-31 | - | 4 ملايين طن",
        ],
    ),
    (
        "what a land will use",
        "من المتوقع أن يبلغ الطلب على الأسمنت في السعودية 47 مليون طن في 2023.",
        [
            "consumption planned | cement | Saudi Arabia | 47000000 t exact | 2023-01-01..2023-12-31 | - | 47 مليون طن",
        ],
    ),
    (
        "what is used of a capacity",
        "أنتجت مصر 48 مليون طن من الأسمنت في 2021، والطاقات القائمة تزيد على 80 مليون طن في حين لا يتعدى الاستهلاك 50 مليونا.",
        [
            "production actual | cement | Egypt | 48000000 t exact | 2021-01-01..2021-12-31 | - | 48 مليون طن",
            "capacity actual | cement | Egypt | 80000000 t over | - | - | 80 مليون طن",
            "consumption actual | cement | Egypt | 50000000 t under | 2021-01-01..2021-12-31 | - | 50 مليونا",
        ],
    ),
    (
        "what was planned for the year",
        "أنتجت شركة فسفاط قفصة 610 آلاف طن من الفسفاط في الثلاثي الأول من 2024. وكانت الشركة برمجت إنتاج 5 ملايين طن لكامل سنة 2024.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 610000 t exact | 2024-01-01..2024-03-31 | - | 610 آلاف طن",
            "production planned | phosphate | Gafsa Phosphate Company | 5000000 t exact | 2024-01-01..2024-12-31 | - | 5 ملايين طن",
        ],
    ),
    (
        "a rise on the quarter before",
        "بلغ إنتاج معادن من الألومينا 473 ألف طن في الربع الرابع من 2024، بزيادة ربعية نسبتها 4%.",
        [
            "production actual | alumina | Ma'aden | 473000 t exact | 2024-10-01..2024-12-31 | +4 qoq | 473 ألف طن",
        ],
    ),
    (
        "a part of it abroad",
        "باعت حديد الإمارات 800 ألف طن من حديد التسليح في 2020، ثلثها في الخارج.",
        [
            "sales actual | rebar | Emirates Steel | 800000 t exact | 2020-01-01..2020-12-31 | - | 800 ألف طن",
        ],
    ),
    (
        "phosphate sent by rail",
        "أنتجت شركة فسفاط قفصة 610 آلاف طن من الفسفاط في 2023. وأفاد مصدر من الشركة أن نقل الفسفاط بالقطار لم يتجاوز 150 ألف طن.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 610000 t exact | 2023-01-01..2023-12-31 | - | 610 آلاف طن",
            "deliveries actual | phosphate | Gafsa Phosphate Company | 150000 t under | 2023-01-01..2023-12-31 | - | 150 ألف طن",
        ],
    ),
    (
        "the month and the year so far",
        "أنتجت كوديلكو في تشيلي 111 ألف طن من النحاس في يوليو 2024. وبلغ إجمالي إنتاج البلاد 443 ألف طن في الشهر، و3.05 مليون طن منذ مطلع العام.",
        [
            "production actual | copper | Codelco | 111000 t exact | 2024-07-01..2024-07-31 | - | 111 ألف طن",
            "production actual | copper | Chile | 443000 t exact | 2024-07-01..2024-07-31 | - | 443 ألف طن",
            "production actual | copper | Chile | 3050000 t exact | 2024-01-01..2024-07-31 | - | 3.05 مليون طن",
        ],
    ),
    (
        "what the world uses",
        "تقدر السوق العالمية بـ65 مليون طن من البوتاس.",
        [
            "consumption actual | potash | World | 65000000 t exact | - | - | 65 مليون طن",
        ],
    ),
    (
        "the home market was supplied from it",
        "أنتجت أبو قير للأسمدة مليوني طن من الأسمدة في 2020، ووفرت للسوق المحلية 400 ألف طن من الأسمدة.",
        [
            "production actual | fertilizer | Abu Qir Fertilizers | 2000000 t exact | 2020-01-01..2020-12-31 | - | مليوني طن",
            "deliveries actual | fertilizer | Abu Qir Fertilizers | 400000 t exact | 2020-01-01..2020-12-31 | - | 400 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_firms_and_owners(text: str, expected: list[str]) -> None:
    assert told(text, "ar") == expected
