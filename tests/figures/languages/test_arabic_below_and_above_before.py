"""Arabic: what a figure stands for, what a vein holds, what was made below a year before, lands with Oman."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "the figure stands for a rise of more than so much",
        "بلغت صادرات الصلب من إيران 9 ملايين طن في عام 2022. وذكر التقرير أن الرقم يمثل زيادة تزيد عن 15% مقارنة بعام 2021.",
        [
            "exports actual | steel | Iran | 9000000 t exact | 2022-01-01..2022-12-31 | +15 yoy | 9 ملايين طن",
        ],
    ),
    (
        "forecasts of before",
        "خفضت كوديلكو توقعاتها إلى 1.4 مليون طن من النحاس في 2022، مقارنة بتوقعات الشركة السابقة البالغة 1.5 مليون طن سنويا.",
        [
            "production planned | copper | Codelco | 1400000 t exact | 2022-01-01..2022-12-31 | - | 1.4 مليون طن",
            "production planned | copper | Codelco | 1500000 t exact | 2022-01-01..2022-12-31 | - | 1.5 مليون طن",
        ],
    ),
    (
        "what the vein holds",
        "عثر على عرق جديد في منجم شادان للذهب. وأضاف التقرير أن العرق يضم نحو 6 ملايين طن من خام الذهب.",
        [
            "reserves actual | gold ore | Shadan | 6000000 t about | - | - | 6 ملايين طن",
        ],
    ),
    (
        "the smelter of Qatar",
        "دشن مصنع ألومنيوم قطر خطه الجديد بطاقة 600 ألف طن سنويا من الألمنيوم.",
        [
            "capacity planned | aluminium | Qatalum | 600000 t exact | - | - | 600 ألف طن",
        ],
    ),
    (
        "a hope to enlarge",
        "تبلغ طاقة ألبا 830 ألف طن من الألمنيوم سنويا، على أمل أن تتم زيادة القدرة إلى 1.2 مليون طن.",
        [
            "capacity actual | aluminium | Alba | 830000 t exact | - | - | 830 ألف طن",
            "capacity planned | aluminium | Alba | 1200000 t exact | - | - | 1.2 مليون طن",
        ],
    ),
    (
        "at a rate each day",
        "بلغت كميات الفوسفات الموردة لمصانع الأسمدة في سوريا منذ بداية العام الحالي نحو 50 ألف طن، بمعدل 1000 طن يوميا.",
        [
            "deliveries actual | phosphate | Syria | 50000 t about | 2025-01-01..2025-10-31 | - | 50 ألف طن",
            "deliveries actual | phosphate | Syria | 1000 t/day exact | 2025-01-01..2025-10-31 | - | 1000 طن",
        ],
    ),
    (
        "work to raise what is made",
        "ينتج منجم خنيفيس 650 ألف طن من الفوسفات سنويا، ويتم العمل لتطوير هذا الإنتاج ليصل إلى 900 ألف طن سنويا.",
        [
            "production actual | phosphate | Khneifis | 650000 t exact | - | - | 650 ألف طن",
            "production planned | phosphate | Khneifis | 900000 t exact | - | - | 900 ألف طن",
        ],
    ),
    (
        "acids and TSP",
        "بلغ إنتاج سوريا 1700 طن من حمض الكبريت، و520 طنا من حمض الفوسفور، و1300 طن من سماد TSP في أكتوبر 2025.",
        [
            "production actual | sulfuric acid | Syria | 1700 t exact | 2025-10-01..2025-10-31 | - | 1700 طن",
            "production actual | phosphoric acid | Syria | 520 t exact | 2025-10-01..2025-10-31 | - | 520 طنا",
            "production actual | triple superphosphate | Syria | 1300 t exact | 2025-10-01..2025-10-31 | - | 1300 طن",
        ],
    ),
    (
        "below what it made the year before",
        "أعلنت باريك أن إنتاجها من الذهب بلغ 4 ملايين أوقية في 2023، دون ما أنتجته في العام السابق بنسبة 3%.",
        [
            "production actual | gold | Barrick Gold | 4000000 oz exact | 2023-01-01..2023-12-31 | -3 yoy | 4 ملايين أوقية",
        ],
    ),
    (
        "above what it sold in a year",
        'باعت "سنيم" 13 مليون طن من خام الحديد في 2022، متجاوزة ما باعته في 2021 بنسبة 4%.',
        [
            "sales actual | iron ore | SNIM | 13000000 t exact | 2022-01-01..2022-12-31 | +4 yoy | 13 مليون طن",
        ],
    ),
    (
        "what was exported of it",
        "أنتجت الجزائرية القطرية للصلب 900 ألف طن من الصلب في النصف الأول من 2022، صدر منها 200 ألف طن.",
        [
            "production actual | steel | Algerian Qatari Steel | 900000 t exact | 2022-01-01..2022-06-30 | - | 900 ألف طن",
            "exports actual | steel | Algerian Qatari Steel | 200000 t exact | 2022-01-01..2022-06-30 | - | 200 ألف طن",
        ],
    ),
    (
        "a land was where so much went",
        "بلغت صادرات موريتانيا من خام الحديد 12 مليون طن في 2020، وكانت الصين وجهة 8 ملايين طن منها.",
        [
            "exports actual | iron ore | Mauritania | 12000000 t exact | 2020-01-01..2020-12-31 | - | 12 مليون طن",
            "exports actual | iron ore | Mauritania | 8000000 t exact | 2020-01-01..2020-12-31 | - | 8 ملايين طن",
        ],
    ),
    (
        "out through a quay",
        "خرج من رصيف الشهيد رجائي 1.2 مليون طن من خام الحديد الإيراني في شهر مايو 2019.",
        [
            "exports actual | iron ore | Iran | 1200000 t exact | 2019-05-01..2019-05-31 | - | 1.2 مليون طن",
        ],
    ),
    (
        "what a land imports each year",
        "تستورد الجزائر سنويا نحو مليون طن من الصلب المسطح.",
        [
            "imports actual | flat steel | Algeria | 1000000 t about | - | - | مليون طن",
        ],
    ),
    (
        "what lies in the ground is no fertilizer",
        "أنتج مجمع العقبة 650 ألف طن من سماد DAP في 2016. ويبلغ احتياطي منجم الشيدية 900 مليون طن.",
        [
            "production actual | diammonium phosphate | Eshidiya | 650000 t exact | 2016-01-01..2016-12-31 | - | 650 ألف طن",
            "reserves actual | phosphate | Eshidiya | 900000000 t exact | - | - | 900 مليون طن",
        ],
    ),
    (
        "lands with Oman",
        "أنتجت عمان والإمارات والعراق 1.3 مليون طن ومليوني طن و600 ألف طن من الصلب على التوالي في 2021.",
        [
            "production actual | steel | Oman | 1300000 t exact | 2021-01-01..2021-12-31 | - | 1.3 مليون طن",
            "production actual | steel | United Arab Emirates | 2000000 t exact | 2021-01-01..2021-12-31 | - | مليوني طن",
            "production actual | steel | Iraq | 600000 t exact | 2021-01-01..2021-12-31 | - | 600 ألف طن",
        ],
    ),
    (
        "half a ton",
        "أعطى منجم السكري 14 طنا من الذهب في 2019، في حين أعطى منجم حمش نصف طن.",
        [
            "production actual | gold | Sukari | 14 t exact | 2019-01-01..2019-12-31 | - | 14 طنا",
            "production actual | gold | Hamash | 0.5 t exact | 2019-01-01..2019-12-31 | - | نصف طن",
        ],
    ),
    (
        "kilns that stood still are no time",
        "أنتج مصنع إسمنت عمران 900 ألف طن من الإسمنت في 2021. وتوقفت الأفران ثلاثة أشهر، فلم يتعد الإنتاج 600 ألف طن.",
        [
            "production actual | cement | Amran Cement | 900000 t exact | 2021-01-01..2021-12-31 | - | 900 ألف طن",
            "production actual | cement | Amran Cement | 600000 t under | 2021-01-01..2021-12-31 | - | 600 ألف طن",
        ],
    ),
    (
        "who heads the body is no deposit",
        "بلغ إنتاج الذهب في السودان 15 طنا في 2024، منها 3 أطنان من شركات الامتياز، كما ذكر مدير الشركة السودانية للموارد المعدنية.",
        [
            "production actual | gold | Sudan | 15 t exact | 2024-01-01..2024-12-31 | - | 15 طنا",
            "production actual | gold | Sudan | 3 t exact | 2024-01-01..2024-12-31 | - | 3 أطنان",
        ],
    ),
    (
        "fertilizers of Tunisia by their names",
        "أنتج معمل المظيلة 200 ألف طن من ثلاثي الفسفاط الرفيع و30 ألف طن من أحادي الفسفاط الرفيع في 2023.",
        [
            "production actual | triple superphosphate | Mdhilla | 200000 t exact | 2023-01-01..2023-12-31 | - | 200 ألف طن",
            "production actual | single superphosphate | Mdhilla | 30000 t exact | 2023-01-01..2023-12-31 | - | 30 ألف طن",
        ],
    ),
    (
        "products of iron for sale",
        "يتجاوز برنامج مركب الحجار 600 ألف طن من المواد الحديدية القابلة للتسويق في 2024.",
        [
            "production actual | steel product | El Hadjar | 600000 t exact | 2024-01-01..2024-12-31 | - | 600 ألف طن",
        ],
    ),
    (
        "cut iron is steel",
        "يعتزم الحجار إنتاج 800 ألف طن من الحديد المقطع في 2019.",
        [
            "production planned | steel | El Hadjar | 800000 t exact | 2019-01-01..2019-12-31 | - | 800 ألف طن",
        ],
    ),
    (
        "the coming twelve months are no year",
        "يقترب إنتاج مجموعة حديد عز من 6 ملايين طن من الصلب سنويا، ويأمل أن يتجاوز 7 ملايين طن خلال الاثني عشر شهرا المقبلة.",
        [
            "production actual | steel | Ezz Steel | 6000000 t exact | - | - | 6 ملايين طن",
            "production planned | steel | Ezz Steel | 7000000 t over | - | - | 7 ملايين طن",
        ],
    ),
    (
        "two mines of one name",
        "من المتوقع أن ينتج منجم المنصورة والمسرة 250 ألف أونصة من الذهب سنويا.",
        [
            "production planned | gold | Mansourah-Massarah | 250000 oz exact | - | - | 250 ألف أونصة",
        ],
    ),
    (
        "what a market holds",
        "يصل حجم سوق خام الحديد إلى 1.6 مليار طن سنويا.",
        [
            "consumption actual | iron ore | World | 1600000000 t exact | - | - | 1.6 مليار طن",
        ],
    ),
    (
        "the most that can be made",
        "طورت مصر للألومنيوم خطوطها لتصل الانتاجية القصوى إلى 320 ألف طن من الألومنيوم سنويا.",
        [
            "capacity actual | aluminium | Egyptalum | 320000 t exact | - | - | 320 ألف طن",
        ],
    ),
    (
        "a land opens a mine",
        "دشنت السعودية منجم الدويحي الذي سينتج 180 ألف أوقية من الذهب سنويا.",
        [
            "capacity planned | gold | Ad Duwayhi | 180000 oz exact | - | - | 180 ألف أوقية",
        ],
    ),
    (
        "the home market was supplied",
        "صدر معمل المظيلة 150 ألف طن من ثلاثي الفسفاط الرفيع في 2022. وقام المعمل بتزويد السوق المحلية بنحو 20 ألف طن.",
        [
            "exports actual | triple superphosphate | Mdhilla | 150000 t exact | 2022-01-01..2022-12-31 | - | 150 ألف طن",
            "deliveries actual | triple superphosphate | Mdhilla | 20000 t about | 2022-01-01..2022-12-31 | - | 20 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_amounts_set_beside_those_before_are_read(text: str, expected: list[str]) -> None:
    assert told(text, "ar") == expected
