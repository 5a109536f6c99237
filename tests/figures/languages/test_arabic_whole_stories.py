"""Arabic: whose the parts of a sum are, owners and partners beside a firm, plants under contract, cities ahead of a story."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "parts that came from mines",
        "أنتجت مجموعة مناجم 90 ألف أونصة من الذهب في عام 2024. وجاء 61 ألف أونصة منها من منجم تري كا في غينيا، و29 ألف أونصة من منجم غبغبة في السودان.",
        [
            "production actual | gold | Managem | 90000 oz exact | 2024-01-01..2024-12-31 | - | 90 ألف أونصة",
            "production actual | gold | Tri-K | 61000 oz exact | 2024-01-01..2024-12-31 | - | 61 ألف أونصة",
            "production actual | gold | Ghabghaba mine | 29000 oz exact | 2024-01-01..2024-12-31 | - | 29 ألف أونصة",
        ],
    ),
    (
        "parts from a company and a mine",
        "وبلغ إنتاج أنغلو أمريكان من خام الحديد 58 مليون طن في عام 2024، منها 36 مليون طن من كومبا في جنوب أفريقيا و22 مليون طن من ميناس ريو في البرازيل.",
        [
            "production actual | iron ore | Anglo American | 58000000 t exact | 2024-01-01..2024-12-31 | - | 58 مليون طن",
            "production actual | iron ore | Kumba Iron Ore | 36000000 t exact | 2024-01-01..2024-12-31 | - | 36 مليون طن",
            "production actual | iron ore | Minas-Rio | 22000000 t exact | 2024-01-01..2024-12-31 | - | 22 مليون طن",
        ],
    ),
    (
        "lands of a region that send",
        "صدرت الدول العربية 26 مليون طن من صخر الفوسفات في عام 2024، منها 9.1 مليون طن من المغرب و7.2 مليون طن من الأردن.",
        [
            "exports actual | phosphate | Arab countries | 26000000 t exact | 2024-01-01..2024-12-31 | - | 26 مليون طن",
            "exports actual | phosphate | Morocco | 9100000 t exact | 2024-01-01..2024-12-31 | - | 9.1 مليون طن",
            "exports actual | phosphate | Jordan | 7200000 t exact | 2024-01-01..2024-12-31 | - | 7.2 مليون طن",
        ],
    ),
    (
        "lands that took their share",
        "صدر الأردن 790 ألف طن من البوتاس في عام 2024، حصة الهند منها 215 ألف طن.",
        [
            "exports actual | potash | Jordan | 790000 t exact | 2024-01-01..2024-12-31 | - | 790 ألف طن",
            "exports actual | potash | Jordan | 215000 t exact | 2024-01-01..2024-12-31 | - | 215 ألف طن",
        ],
    ),
    (
        "shares of firms in what a land made",
        "بلغ إنتاج إيران من الألمنيوم 640 ألف طن في عام 2024، كانت حصة سالكو منها 290 ألف طن وإيرالكو 181 ألف طن.",
        [
            "production actual | aluminium | Iran | 640000 t exact | 2024-01-01..2024-12-31 | - | 640 ألف طن",
            "production actual | aluminium | SALCO | 290000 t exact | 2024-01-01..2024-12-31 | - | 290 ألف طن",
            "production actual | aluminium | IRALCO | 181000 t exact | 2024-01-01..2024-12-31 | - | 181 ألف طن",
        ],
    ),
    (
        "an owner beside a firm",
        "قالت شركة البحرين للصلب التابعة لمجموعة فولاذ القابضة إنها أنتجت 6.1 مليون طن من كريات خام الحديد في عام 2024.",
        [
            "production actual | iron ore pellet | Bahrain Steel | 6100000 t exact | 2024-01-01..2024-12-31 | - | 6.1 مليون طن",
        ],
    ),
    (
        "partners of a firm",
        "قالت شركة دبسوانا المشتركة بين بوتسوانا ودي بيرز إن إنتاجها من الألماس بلغ 17 مليون قيراط في عام 2024.",
        [
            "production actual | rough diamond | Debswana | 17000000 ct exact | 2024-01-01..2024-12-31 | - | 17 مليون قيراط",
        ],
    ),
    (
        "a subsidiary by its name",
        "قالت شركة أورانو إن إنتاج فرعها في النيجر سومير بلغ 990 طنا من اليورانيوم في عام 2024.",
        [
            "production actual | uranium concentrate | SOMAIR | 990 t exact | 2024-01-01..2024-12-31 | - | 990 طنا",
        ],
    ),
    (
        "a plant under contract",
        "وقعت شركة تنمية معادن عمان اتفاقية لإنشاء مصنع لمعالجة الكروم في صحار بطاقة 110 آلاف طن.",
        [
            "capacity planned | chromite | Minerals Development Oman | 110000 t exact | - | - | 110 آلاف طن",
        ],
    ),
    (
        "a project being built",
        "بدأت شركة مزون للتعدين تطوير مشروع النحاس في ينقل بطاقة تبلغ 105 آلاف طن من مركزات النحاس سنويا.",
        [
            "capacity planned | copper concentrate | Mazoon Mining | 105000 t exact | - | - | 105 آلاف طن",
        ],
    ),
    (
        "a city and an agency ahead",
        "مصراتة - بوابة الوسط: قال مدير عام الشركة الليبية للحديد والصلب إن الشركة أنتجت 910 آلاف طن من الحديد المختزل في عام 2024. وأضاف أن مصنع الصلب سجل 430 ألف طن من البليت.",
        [
            "production actual | sponge iron | Libyan Iron and Steel Company | 910000 t exact | 2024-01-01..2024-12-31 | - | 910 آلاف طن",
            "production actual | billet | Libyan Iron and Steel Company | 430000 t exact | 2024-01-01..2024-12-31 | - | 430 ألف طن",
        ],
    ),
    (
        "a chief called Ali",
        "بلغت مبيعات ألبا 1.58 مليون طن من الألمنيوم في عام 2024. وقال الرئيس التنفيذي علي البقالي إن الشركة تستهدف 1.61 مليون طن في 2025.",
        [
            "sales actual | aluminium | Alba | 1580000 t exact | 2024-01-01..2024-12-31 | - | 1.58 مليون طن",
            "sales planned | aluminium | Alba | 1610000 t exact | 2025-01-01..2025-12-31 | - | 1.61 مليون طن",
        ],
    ),
    (
        "what a minister says of a mine",
        "قال وزير البترول إن احتياطيات منجم إيقات تتجاوز 1.2 مليون أوقية من الذهب.",
        [
            "reserves actual | gold | Iqat | 1200000 oz over | - | - | 1.2 مليون أوقية",
        ],
    ),
    (
        "alum and sulphur of a firm",
        "أنتجت الشركة العامة لكبريت المشراق 3100 طن من الشب خلال أكتوبر الماضي، فضلا عن 160 طنا من الكبريت الزراعي.",
        [
            "production actual | alum | Mishraq Sulphur State Company | 3100 t exact | 2025-10-01..2025-10-31 | - | 3100 طن",
            "production actual | sulphur | Mishraq Sulphur State Company | 160 t exact | 2025-10-01..2025-10-31 | - | 160 طنا",
        ],
    ),
    (
        "a forecast beside what was made",
        "حققت شركة فسفاط قفصة كامل سنة 2024 إنتاجا يناهز 3.1 ملايين طن مقابل توقعات بإنتاج 5 ملايين طن.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 3100000 t about | 2024-01-01..2024-12-31 | - | 3.1 ملايين طن",
            "production planned | phosphate | Gafsa Phosphate Company | 5000000 t exact | 2024-01-01..2024-12-31 | - | 5 ملايين طن",
        ],
    ),
    (
        "a hope",
        "أنتجت إيران 64 مليون طن من الإسمنت في عام 2024، معربا عن أمله برفع الإنتاج السنوي إلى 80 مليون طن في عام 2026.",
        [
            "production actual | cement | Iran | 64000000 t exact | 2024-01-01..2024-12-31 | - | 64 مليون طن",
            "production planned | cement | Iran | 80000000 t exact | 2026-01-01..2026-12-31 | - | 80 مليون طن",
        ],
    ),
    (
        "a province beside a company called after it",
        "قال مسؤول في محافظة كرمان إن مناجم المحافظة استخرجت 110 ملايين طن من المواد المعدنية في عام 2024. وأضاف أن فحم كرمان أنتجت 610 آلاف طن من الفحم المركز.",
        [
            "production actual | mineral | Kerman | 110000000 t exact | 2024-01-01..2024-12-31 | - | 110 ملايين طن",
            "production actual | coal concentrate | Kerman Coal | 610000 t exact | 2024-01-01..2024-12-31 | - | 610 آلاف طن",
        ],
    ),
    (
        "one ton and kilograms",
        "يستهدف مجمع زرشوران إنتاج طن و650 كيلوغراما من الذهب في عام 2025.",
        [
            "production planned | gold | Zarshouran | 1.65 t exact | 2025-01-01..2025-12-31 | - | طن و650 كيلوغراما",
        ],
    ),
    (
        "grade by parts in a million",
        "تقدر احتياطيات منجم زرشوران بنحو 41 مليون طن من الخام بعيار 3 أجزاء في المليون.",
        [
            "reserves actual | gold ore | Zarshouran | 41000000 t about | - | - | 41 مليون طن",
        ],
    ),
    (
        "the year before by the fiscal calendar",
        "أنتجت مصر للألومنيوم 302 ألف طن من الألومنيوم خلال العام المالي المنتهي في 30 يونيو 2025، مقابل 288 ألف طن في العام المالي السابق.",
        [
            "production actual | aluminium | Egyptalum | 302000 t exact | 2024-07-01..2025-06-30 | - | 302 ألف طن",
            "production actual | aluminium | Egyptalum | 288000 t exact | 2023-07-01..2024-06-30 | - | 288 ألف طن",
        ],
    ),
    (
        "what a plant of no name gives is its firm's",
        "قالت شركة جادرملو إن مصنع الاختزال المباشر أنتج 760 ألف طن من الحديد الإسفنجي في عام 2024.",
        [
            "production actual | sponge iron | Chadormalu | 760000 t exact | 2024-01-01..2024-12-31 | - | 760 ألف طن",
        ],
    ),
    (
        "ore of two metals",
        "تعتزم أماك معالجة 790 ألف طن من خام النحاس والزنك في عام 2026.",
        [
            "production planned | copper and zinc ore | AMAK | 790000 t exact | 2026-01-01..2026-12-31 | - | 790 ألف طن",
        ],
    ),
    (
        "a body called after its good",
        "بلغ إنتاج الحديد الإسفنجي في إيران 34 مليون طن في عام 2024، بحسب بيانات رابطة منتجي الصلب الإيرانيين، وكان 33 مليون طن في عام 2023.",
        [
            "production actual | sponge iron | Iran | 34000000 t exact | 2024-01-01..2024-12-31 | - | 34 مليون طن",
            "production actual | sponge iron | Iran | 33000000 t exact | 2023-01-01..2023-12-31 | - | 33 مليون طن",
        ],
    ),
    (
        "capacity of plants by their good",
        "بلغت صادرات الكلنكر من إيران 5 ملايين طن في عام 2024، والطاقة الاسمية لمصانع الإسمنت تتجاوز 86 مليون طن سنويا.",
        [
            "exports actual | clinker | Iran | 5000000 t exact | 2024-01-01..2024-12-31 | - | 5 ملايين طن",
            "capacity actual | cement | Iran | 86000000 t over | - | - | 86 مليون طن",
        ],
    ),
    (
        "a land that sells to lands",
        "باع المغرب إلى بلدان غرب إفريقيا 1,2 مليون طن من الكلنكر في عام 2024.",
        [
            "exports actual | clinker | Morocco | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1,2 مليون طن",
        ],
    ),
    (
        "molybdenum in another spelling",
        "أنتج مجمع سونغون 1510 أطنان من مركزات المولبيدن في عام 2024.",
        [
            "production actual | molybdenum concentrate | Sungun | 1510 t exact | 2024-01-01..2024-12-31 | - | 1510 أطنان",
        ],
    ),
    (
        "liquid steel",
        "أنتجت الشركة الليبية للحديد والصلب 640 ألف طن من الصلب السائل في عام 2024.",
        [
            "production actual | liquid steel | Libyan Iron and Steel Company | 640000 t exact | 2024-01-01..2024-12-31 | - | 640 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_whole_stories_are_read(text, figures):
    assert told(text, "ar") == figures
