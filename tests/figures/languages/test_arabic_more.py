"""Arabic: further sentences, of what is told in other ways."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "third quarter with carried verb",
        "هبط إنتاج السعودية من الأسمدة الفوسفاتية خلال الربع الثالث من 2025 بنحو 6% ليصل إلى 1.4 مليون طن.",
        [
            "production actual | phosphate fertilizer | Saudi Arabia | 1400000 t exact | 2025-07-01..2025-09-30 | -6 yoy | 1.4 مليون طن",
        ],
    ),
    (
        "eleven months",
        "وأظهرت بيانات الهيئة العامة للجمارك الصينية أن واردات البلاد من النحاس غير المشغول ومنتجاته بلغت 5.5 مليون طن في الأشهر الأحد عشر الأولى من العام، بانخفاض 1.7% على أساس سنوي.",
        [
            "imports actual | unwrought copper and copper product | China | 5500000 t exact | 2024-01-01..2024-11-30 | -1.7 yoy | 5.5 مليون طن",
        ],
    ),
    (
        "kilograms are tonnes",
        "كشف تقرير لوزارة الصناعة والثروة المعدنية عن بلوغ إنتاج المملكة من الذهب 14 ألف كيلوغرام في عام 2023.",
        [
            "production actual | gold | - | 14 t exact | 2023-01-01..2023-12-31 | - | 14 ألف كيلوغرام",
        ],
    ),
    (
        "ministry and share of growth",
        "أعلنت وزارة المعادن إنتاج 37 طنا من الذهب خلال النصف الأول من هذا العام مقابل 26 طنا في الفترة نفسها من العام الماضي بنسبة زيادة بلغت 42%.",
        [
            "production actual | gold | - | 37 t exact | 2025-01-01..2025-06-30 | +42 yoy | 37 طنا",
            "production actual | gold | - | 26 t exact | 2024-01-01..2024-06-30 | - | 26 طنا",
        ],
    ),
    (
        "levantine month",
        "وأوضح أن المصنع أنتج 12 ألفا و450 طنا من سبائك الألمنيوم خلال شهر تشرين الأول.",
        [
            "production actual | aluminium ingot | - | 12450 t exact | 2025-10-01..2025-10-31 | - | 12 ألفا و450 طنا",
        ],
    ),
    (
        "capacities without material",
        "تعتزم الشركة رفع طاقتها الإنتاجية من 5 ملايين طن إلى 7 ملايين طن سنويا.",
        [],
    ),
    (
        "reserves in billions",
        "ويبلغ احتياطي الأردن من الفوسفات 3.7 مليار طن.",
        [
            "reserves actual | phosphate | Jordan | 3700000000 t exact | - | - | 3.7 مليار طن",
        ],
    ),
    (
        "fiscal years",
        "قفزت صادرات الهند من خام الحديد بأكثر من الضعف إلى 37 مليون طن في السنة المالية 2023-2024.",
        [
            "exports actual | iron ore | India | 37000000 t exact | 2023-04-01..2024-03-31 | - | 37 مليون طن",
        ],
    ),
    (
        "fiscal year ended",
        "أنتج منجم إسكونديدا 1.28 مليون طن من النحاس في السنة المالية المنتهية في يونيو 2025.",
        [
            "production actual | copper | Escondida | 1280000 t exact | 2024-07-01..2025-06-30 | - | 1.28 مليون طن",
        ],
    ),
    (
        "the year before it",
        "وسجل إنتاج الفحم في الصين 4.76 مليار طن في 2024، بزيادة 1.3 في المئة عن العام الذي سبقه.",
        [
            "production actual | coal | China | 4760000000 t exact | 2024-01-01..2024-12-31 | +1.3 yoy | 4.76 مليار طن",
        ],
    ),
    (
        "two months",
        "وصدرت الشركة خلال شهري يناير وفبراير 410 آلاف طن من الفوسفات و95 ألف طن من الأسمدة.",
        [
            "exports actual | phosphate | - | 410000 t exact | 2025-01-01..2025-02-28 | - | 410 آلاف طن",
            "exports actual | fertilizer | - | 95000 t exact | 2025-01-01..2025-02-28 | - | 95 ألف طن",
        ],
    ),
    (
        "of which",
        "بلغ إجمالي إنتاج المجموعة من الصلب 6.4 مليون طن، منها 3.2 مليون طن من الصلب المسطح.",
        [
            "production actual | steel | - | 6400000 t exact | - | - | 6.4 مليون طن",
            "production actual | flat steel | - | 3200000 t exact | - | - | 3.2 مليون طن",
        ],
    ),
    (
        "fall by an amount",
        "انخفض إنتاج إندونيسيا من القصدير بواقع 5 آلاف طن إلى 45 ألف طن العام الماضي.",
        [
            "other actual | tin | Indonesia | 5000 t exact | 2024-01-01..2024-12-31 | - | 5 آلاف طن",
            "production actual | tin | Indonesia | 45000 t exact | 2024-01-01..2024-12-31 | - | 45 ألف طن",
        ],
    ),
    (
        "proven reserves",
        "يقدر الاحتياطي المؤكد من الذهب في المنجم بـ 2.3 مليون أوقية.",
        [
            "reserves actual | gold | - | 2300000 oz exact | - | - | 2.3 مليون أوقية",
        ],
    ),
    (
        "range per month",
        "وتنتج المناجم حاليا ما بين 20 و25 ألف طن شهريا من خام الكروم.",
        [
            "production actual | chrome ore | - | 20000..25000 t exact | - | - | 20 و25 ألف طن",
        ],
    ),
    (
        "title without a verb of saying",
        "المغرب يرفع صادراته من الفوسفاط إلى 12 مليون طن في 2024",
        [
            "exports actual | phosphate | Morocco | 12000000 t exact | 2024-01-01..2024-12-31 | - | 12 مليون طن",
        ],
    ),
    (
        "raised by the company",
        "رفعت الشركة إنتاجها من البوتاس بنسبة 4% ليصل إلى 2.8 مليون طن مقارنة مع 2.69 مليون طن في عام 2022.",
        [
            "production actual | potash | - | 2800000 t exact | - | +4 yoy | 2.8 مليون طن",
            "production actual | potash | - | 2690000 t exact | 2022-01-01..2022-12-31 | - | 2.69 مليون طن",
        ],
    ),
    (
        "exports that make a share",
        "وشكلت صادرات حديد التسليح 300 ألف طن، أي ما نسبته 40% من الإجمالي.",
        [
            "exports actual | rebar | - | 300000 t exact | - | - | 300 ألف طن",
        ],
    ),
    (
        "parts of a number last first",
        "باع مصنع الإسمنت 5ر2 مليون طن من الكلنكر في السوق المحلية.",
        [
            "sales actual | clinker | - | 2500000 t exact | - | - | 5ر2 مليون طن",
        ],
    ),
    (
        "list of countries",
        "أنتجت أستراليا 310 أطنان من الذهب، تليها روسيا بـ 305 أطنان وكندا بـ 200 طن.",
        [
            "production actual | gold | Australia | 310 t exact | - | - | 310 أطنان",
            "production actual | gold | Russia | 305 t exact | - | - | 305 أطنان",
            "production actual | gold | Canada | 200 t exact | - | - | 200 طن",
        ],
    ),
    (
        "shadda and destination",
        "وبحسب الأرقام، صدّرت المغرب 2.1 مليون طن من الأسمدة الفوسفاتية إلى البرازيل في النصف الأول من السنة الجارية.",
        [
            "exports actual | phosphate fertilizer | Morocco | 2100000 t exact | 2025-01-01..2025-06-30 | - | 2.1 مليون طن",
        ],
    ),
    (
        "holds reserves",
        "تمتلك غينيا احتياطيات من البوكسيت تبلغ 7.4 مليار طن وهي الأكبر في العالم.",
        [
            "reserves actual | bauxite | Guinea | 7400000000 t exact | - | - | 7.4 مليار طن",
        ],
    ),
    (
        "ministry and or up",
        "وفقا لوزارة المناجم، ارتفعت صادرات غينيا من البوكسيت خلال 2024 إلى 146.4 مليون طن، مقابل 126.9 مليون طن في العام السابق، أي بزيادة 15%.",
        [
            "exports actual | bauxite | Guinea | 146400000 t exact | 2024-01-01..2024-12-31 | +15 yoy | 146.4 مليون طن",
            "exports actual | bauxite | Guinea | 126900000 t exact | 2023-01-01..2023-12-31 | - | 126.9 مليون طن",
        ],
    ),
    (
        "nine months ended",
        "وأضاف أن حجم المبيعات ارتفع إلى 1.36 مليون طن في التسعة أشهر المنتهية في 30 سبتمبر 2025.",
        [],
    ),
    (
        "grade of a day",
        "ويصل إنتاج المنجم إلى 500 طن في اليوم من خام النحاس.",
        [
            "production actual | copper ore | - | 500 t/day exact | - | - | 500 طن",
        ],
    ),
    (
        "unchanged at a level",
        "استقر إنتاج الصلب العالمي عند 141.8 مليون طن في سبتمبر 2025 بتراجع 1.6% على أساس سنوي.",
        [
            "production actual | steel | World | 141800000 t exact | 2025-09-01..2025-09-30 | -1.6 yoy | 141.8 مليون طن",
        ],
    ),
    (
        "rank and production",
        "واحتلت إيران المرتبة العاشرة بإنتاج 2.3 مليون طن من الصلب الخام، بانخفاض 11.2%.",
        [
            "production actual | crude steel | Iran | 2300000 t exact | - | -11.2 yoy | 2.3 مليون طن",
        ],
    ),
    (
        "worth is no figure",
        "خلال الربع الأخير من 2024، باعت الشركة 1.1 مليون طن من حديد التسليح بقيمة 600 مليون دولار.",
        [
            "sales actual | rebar | - | 1100000 t exact | 2024-10-01..2024-12-31 | - | 1.1 مليون طن",
        ],
    ),
    (
        "range expected",
        "تتوقع الشركة أن يتراوح إنتاج الذهب في 2026 بين 500 ألف و550 ألف أونصة.",
        [
            "production planned | gold | - | 500000..550000 oz exact | 2026-01-01..2026-12-31 | - | 500 ألف و550 ألف أونصة",
        ],
    ),
    (
        "achieved growth",
        "حقق إنتاج النحاس نموا بنسبة 12% ليبلغ 90 ألف طن في الأشهر الستة الأولى من العام.",
        [
            "production actual | copper | - | 90000 t exact | 2025-01-01..2025-06-30 | +12 yoy | 90 ألف طن",
        ],
    ),
    (
        "extracted since the start of the year",
        "بلغت كميات الفحم المستخرجة 300 ألف طن منذ مطلع العام.",
        [
            "production actual | coal | - | 300000 t exact | 2025-01-01..2025-10-31 | - | 300 ألف طن",
        ],
    ),
    (
        "title with over",
        "إنتاج الألمنيوم في البحرين يتجاوز 400 ألف طن خلال الربع الثالث",
        [
            "production actual | aluminium | Bahrain | 400000 t over | 2025-07-01..2025-09-30 | - | 400 ألف طن",
        ],
    ),
    (
        "raw iron is iron ore",
        "صدرت موريتانيا 14.3 مليون طن من الحديد الخام العام الماضي.",
        [
            "exports actual | iron ore | Mauritania | 14300000 t exact | 2024-01-01..2024-12-31 | - | 14.3 مليون طن",
        ],
    ),
    (
        "company in quotes",
        'أعلنت شركة "سنيم" الموريتانية أنها صدرت 7 ملايين طن من خام الحديد.',
        [
            "exports actual | iron ore | SNIM | 7000000 t exact | - | - | 7 ملايين طن",
        ],
    ),
    (
        "verb to export per year",
        "وتصدر إيران سنويا 10 ملايين طن من الصلب.",
        [
            "exports actual | steel | Iran | 10000000 t exact | - | - | 10 ملايين طن",
        ],
    ),
    (
        "coke and coal concentrate",
        "وبلغ إنتاج الكوك 1.2 مليون طن ومركز الفحم 900 ألف طن.",
        [
            "production actual | coke | - | 1200000 t exact | - | - | 1.2 مليون طن",
            "production actual | coal concentrate | - | 900000 t exact | - | - | 900 ألف طن",
        ],
    ),
    (
        "ingots and pipes",
        "كما ارتفعت واردات تركيا من السبائك إلى 250 ألف طن، أما صادراتها من الأنابيب فبلغت 180 ألف طن.",
        [
            "imports actual | steel ingot | Turkey | 250000 t exact | - | - | 250 ألف طن",
            "exports actual | steel pipe | Turkey | 180000 t exact | - | - | 180 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ar_sentences_are_read(text, figures):
    assert told(text, "ar") == figures
