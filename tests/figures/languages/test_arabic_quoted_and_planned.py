"""Arabic: amounts in quotes, bodies that are only quoted, plans and quotas, regions and their lands, capacities of another's mine."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "an amount in quotes",
        'أعلنت شركة الاسمنت العراقية عن إنتاج إجمالي قدره "10.2" مليون طن من الاسمنت في عام 2024.',
        [
            'production actual | cement | Iraq | 10200000 t exact | 2024-01-01..2024-12-31 | - | "10.2" مليون طن',
        ],
    ),
    (
        "an amount in a bracket with spaces",
        "حققت الشركة العامة للسمنت العراقية خلال النصف الأول من العام الحالي إنتاجا بلغ ( 3,893,313 ) طن من السمنت.",
        [
            "production actual | cement | Iraqi Cement State Company | 3893313 t exact | 2025-01-01..2025-06-30 | - | ( 3,893,313 ) طن",
        ],
    ),
    (
        "slabs are of steel",
        "صبت شركة هرمزكان للصلب 152 ألف طن من البلاطات في تير.",
        [
            "production actual | steel slab | Hormozgan Steel Company | 152000 t exact | 2025-06-22..2025-07-22 | - | 152 ألف طن",
        ],
    ),
    (
        "a plan of a company to extract",
        "تريد شركة فارياب استخراج 180 ألف طن من الكروميت هذا العام.",
        [
            "production planned | chromite | Faryab | 180000 t exact | 2025-03-21..2026-03-20 | - | 180 ألف طن",
        ],
    ),
    (
        "the capacity of a mine of another",
        "تعتزم أماك رفع طاقة منجم المصانع من 800 ألف طن من الخام سنويا إلى 1.2 مليون طن.",
        [
            "capacity actual | ore | Al Masane | 800000 t exact | - | - | 800 ألف طن",
            "capacity planned | ore | Al Masane | 1200000 t exact | - | - | 1.2 مليون طن",
        ],
    ),
    (
        "a town that only heads the story",
        "عنابة - أنهى مركب سيدار الحجار سنة 2024 بإنتاج بلغ 612 ألف طن من الفولاذ السائل. وأوضح مسؤول أن المركب أنتج خلال السنة نفسها 680 ألف طن من الزهر.",
        [
            "production actual | liquid steel | Sider El Hadjar | 612000 t exact | 2024-01-01..2024-12-31 | - | 612 ألف طن",
            "production actual | pig iron | Sider El Hadjar | 680000 t exact | 2024-01-01..2024-12-31 | - | 680 ألف طن",
        ],
    ),
    (
        "the region of the article",
        "بلغ إنتاج الدول العربية من الصلب الخام 3.7 مليون طن في مارس 2025، وتصدرت مصر القائمة بمليون طن. ويتوقع الاتحاد أن تتجاوز الطاقة الإنتاجية في المنطقة 70 مليون طن سنويا.",
        [
            "production actual | crude steel | Arab countries | 3700000 t exact | 2025-03-01..2025-03-31 | - | 3.7 مليون طن",
            "production actual | crude steel | Egypt | 1000000 t exact | 2025-03-01..2025-03-31 | - | مليون طن",
            "capacity planned | crude steel | Arab countries | 70000000 t exact | - | - | 70 مليون طن",
        ],
    ),
    (
        "a land ahead of its region",
        "بلغ إنتاج دول الخليج من الصلب 19.6 مليون طن من يناير إلى سبتمبر 2025، وتصدرت السعودية دول المنطقة بإنتاج بلغ 8.1 مليون طن.",
        [
            "production actual | steel | GCC | 19600000 t exact | 2025-01-01..2025-09-30 | - | 19.6 مليون طن",
            "production actual | steel | Saudi Arabia | 8100000 t exact | 2025-01-01..2025-09-30 | - | 8.1 مليون طن",
        ],
    ),
    (
        "a report that others only issue",
        "أظهر التقرير الشهري الصادر من طرف شركة أسمنت اليمامة أن مبيعات شركات الأسمنت السعودية بلغت 4.8 ملايين طن في أكتوبر 2025.",
        [
            "sales actual | cement | Saudi Arabia | 4800000 t exact | 2025-10-01..2025-10-31 | - | 4.8 ملايين طن",
        ],
    ),
    (
        "when it was so much then",
        "بلغت مبيعات معمل سمنت السماوة 59 ألف طن في نيسان 2025 مقارنة بالعام الماضي التي بلغت حينها 32 ألف طن.",
        [
            "sales actual | cement | Samawah Cement Plant | 59000 t exact | 2025-04-01..2025-04-30 | - | 59 ألف طن",
            "sales actual | cement | Samawah Cement Plant | 32000 t exact | 2024-04-01..2024-04-30 | - | 32 ألف طن",
        ],
    ),
    (
        "what analysts had expected",
        "شحنت ريو تينتو 80.3 مليون طن من خام الحديد في الربع الثاني من 2025. ويقل هذا الرقم عن 82.1 مليون طن الذي توقعه المحللون.",
        [
            "deliveries actual | iron ore | Rio Tinto | 80300000 t exact | 2025-04-01..2025-06-30 | - | 80.3 مليون طن",
            "deliveries planned | iron ore | Rio Tinto | 82100000 t exact | 2025-04-01..2025-06-30 | - | 82.1 مليون طن",
        ],
    ),
    (
        "in that year",
        "احتلت كازاخستان المرتبة الثالثة في عام 2004. واستخرجت في ذلك العام 3719 طنا من اليورانيوم.",
        [
            "production actual | uranium concentrate | Kazakhstan | 3719 t exact | 2004-01-01..2004-12-31 | - | 3719 طنا",
        ],
    ),
    (
        "the first months of a fiscal year",
        "خلال الأشهر التسعة الأولى من السنة المالية 2024/2025 أنتجت مصر للألومنيوم 230 ألف طن من الألومنيوم.",
        [
            "production actual | aluminium | Egyptalum | 230000 t exact | 2024-07-01..2025-03-31 | - | 230 ألف طن",
        ],
    ),
    (
        "a quota is a plan",
        "تعتزم إندونيسيا إصدار حصص إنتاج من خام النيكل تبلغ 260 مليون طن خلال العام الجاري.",
        [
            "production planned | nickel ore | Indonesia | 260000000 t exact | 2025-01-01..2025-12-31 | - | 260 مليون طن",
        ],
    ),
    (
        "world output behind its verb",
        "بلغ إنتاج الصلب العالمي 139.6 مليون طن في سبتمبر 2025، فيما أنتجت شركات صناعة الصلب الصينية 73 مليون طن.",
        [
            "production actual | steel | World | 139600000 t exact | 2025-09-01..2025-09-30 | - | 139.6 مليون طن",
            "production actual | steel | China | 73000000 t exact | 2025-09-01..2025-09-30 | - | 73 مليون طن",
        ],
    ),
    (
        "production in a land of another's mines",
        "قالت دي بيرز إن إنتاجها من الماس بلغ 7.4 مليون قيراط في الربع الثالث من 2025. كما انخفض الإنتاج في كندا بنسبة 9% إلى 676 ألف قيراط.",
        [
            "production actual | diamond | De Beers | 7400000 ct exact | 2025-07-01..2025-09-30 | - | 7.4 مليون قيراط",
            "production actual | diamond | Canada | 676000 ct exact | 2025-07-01..2025-09-30 | -9 yoy | 676 ألف قيراط",
        ],
    ),
    (
        "sold to plants at home",
        "باعت شركة ونارج 2000 طن من خام المنغنيز في عام 2024، منها 900 طن بيعت لمصانع السبائك الحديدية داخل البلاد.",
        [
            "sales actual | manganese ore | Venarch | 2000 t exact | 2024-01-01..2024-12-31 | - | 2000 طن",
            "sales actual | manganese ore | Venarch | 900 t exact | 2024-01-01..2024-12-31 | - | 900 طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_quoted_and_planned_are_read(text, figures):
    assert told(text, "ar") == figures
