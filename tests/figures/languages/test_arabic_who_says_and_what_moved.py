"""Arabic: who says it and of whom, what moved, quoted companies, gaps and slight rises, years from and until."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a mine of which the company tells",
        "تراجع إنتاج «كومبا» من خام الحديد إلى 35.7 مليون طن في عام 2024.\nوقالت الشركة، التابعة لـ«أنجلو أمريكان»، في بيان إن منجم سيشن أنتج 25.5 مليون طن خلال العام، بينما أنتج منجم كولوميلا 10.2 مليون طن.",
        [
            "production actual | iron ore | Kumba Iron Ore | 35700000 t exact | 2024-01-01..2024-12-31 | - | 35.7 مليون طن",
            "production actual | iron ore | Sishen mine | 25500000 t exact | 2024-01-01..2024-12-31 | - | 25.5 مليون طن",
            "production actual | iron ore | Kolomela | 10200000 t exact | 2024-01-01..2024-12-31 | - | 10.2 مليون طن",
        ],
    ),
    (
        "a mine that alone gave so much",
        "بلغ إنتاج «مناجم» المغربية من الذهب 160 ألف أونصة في سنة 2024، بفضل منجم «تري-كا» في غينيا الذي أعطى وحده 121 ألف أونصة.",
        [
            "production actual | gold | Managem | 160000 oz exact | 2024-01-01..2024-12-31 | - | 160 ألف أونصة",
            "production actual | gold | Tri-K | 121000 oz exact | 2024-01-01..2024-12-31 | - | 121 ألف أونصة",
        ],
    ),
    (
        "a company named in quotes with its land",
        'من جهتها، أعلنت "غلينكور" السويسرية، صاحبة منجمي كاموتو وموتاندا، أنها تنوي إنتاج 40 ألف طن من الكوبالت في 2026.',
        [
            "production planned | cobalt | Glencore | 40000 t exact | 2026-01-01..2026-12-31 | - | 40 ألف طن",
        ],
    ),
    (
        "a partner in another mine",
        "أعلنت شركة «باريك» الكندية، شريكة «معادن» في منجم جبل صايد غرب المملكة، أنها أنتجت 3.91 مليون أوقية من الذهب في عام 2024.",
        [
            "production actual | gold | Barrick Gold | 3910000 oz exact | 2024-01-01..2024-12-31 | - | 3.91 مليون أوقية",
        ],
    ),
    (
        "this quantity is less by so much",
        "أنتجت إيران 17 مليون طن من الحديد الإسفنجي خلال الأشهر الستة الأولى من العام الإيراني الجاري. وأفاد تقرير ايميدرو أن هذه الكمية تقل بنسبة 3 بالمائة عن إنتاج الفترة ذاتها من العام الماضي والبالغ 17 مليونا و520 ألف طن.",
        [
            "production actual | sponge iron | Iran | 17000000 t exact | 2025-03-21..2025-09-22 | -3 yoy | 17 مليون طن",
            "production actual | sponge iron | Iran | 17520000 t exact | 2024-03-20..2024-09-21 | - | 17 مليونا و520 ألف طن",
        ],
    ),
    (
        "when the company's exports reached so much",
        "بلغت صادرات شركة مناجم الفوسفات الأردنية من الفوسفات مليونين و110 آلاف طن منذ بداية العام الحالي وحتى نهاية حزيران، مقارنة بذات الفترة من العام الماضي والتي بلغ حجم صادرات الشركة فيها مليونا و870 ألف طن.",
        [
            "exports actual | phosphate | Jordan Phosphate Mines Company | 2110000 t exact | 2025-01-01..2025-06-30 | - | مليونين و110 آلاف طن",
            "exports actual | phosphate | Jordan Phosphate Mines Company | 1870000 t exact | 2024-01-01..2024-06-30 | - | مليونا و870 ألف طن",
        ],
    ),
    (
        "a slight rise by so many tons",
        "تجاوزت مبيعات شركة ألمنيوم البحرين 400 ألف طن في الربع الثالث من 2025، أي بزيادة طفيفة بلغت 650 طنا مقابل 399 ألف طن خلال الفترة ذاتها من العام الماضي.",
        [
            "sales actual | aluminium | Alba | 400000 t over | 2025-07-01..2025-09-30 | - | 400 ألف طن",
            "other actual | aluminium | Alba | 650 t exact | 2025-07-01..2025-09-30 | - | 650 طنا",
            "sales actual | aluminium | Alba | 399000 t exact | 2024-07-01..2024-09-30 | - | 399 ألف طن",
        ],
    ),
    (
        "a great difference",
        "حققت شركة ألمنيوم البحرين رقما قياسيا في الإنتاج بلغ 1.62 مليون طن في عام 2023، مسجلة فارقا كبيرا بلغ 22 ألف طن عن إنتاج العام 2022.",
        [
            "production actual | aluminium | Alba | 1620000 t exact | 2023-01-01..2023-12-31 | - | 1.62 مليون طن",
            "other actual | aluminium | Alba | 22000 t exact | 2023-01-01..2023-12-31 | - | 22 ألف طن",
        ],
    ),
    (
        "better than was expected is no base",
        "ارتفع إنتاج شركة ألمنيوم البحرين خلال النصف الأول من العام الجاري بنسبة 1.4% إلى 812 ألف طن، متجاوزا توقعات الشركة لهذه الفترة.",
        [
            "production actual | aluminium | Alba | 812000 t exact | 2025-01-01..2025-06-30 | +1.4 yoy | 812 ألف طن",
        ],
    ),
    (
        "while it rose by so much",
        "ارتفع إنتاج الصين من خام الحديد خلال الفترة من يناير إلى سبتمبر بنسبة 3.1% على أساس سنوي ليصل إلى 760 مليون طن، في حين ارتفع بنسبة 4.4% خلال الأشهر الثمانية الأولى.",
        [
            "production actual | iron ore | China | 760000000 t exact | 2025-01-01..2025-09-30 | +3.1 yoy | 760 مليون طن",
        ],
    ),
    (
        "years from and until",
        "بلغ معدل واردات السعودية من الذهب نحو 202 ألف أوقية سنويا من عام 2006 حتى عام 2015.",
        [
            "imports actual | gold | Saudi Arabia | 202000 oz about | 2006-01-01..2015-12-31 | - | 202 ألف أوقية",
        ],
    ),
    (
        "a rank in production by so much",
        "يحتل المغرب المرتبة الثانية عالميا في الإنتاج بحوالي 29 مليون طن من الفوسفات سنويا.",
        [
            "production actual | phosphate | Morocco | 29000000 t about | - | - | 29 مليون طن",
        ],
    ),
    (
        "data that a company publishes",
        'أظهرت بيانات شركات الأسمنت لشهر أكتوبر من العام الجاري، التي تقوم بنشرها شركة "أسمنت اليمامة"، بيع 54 ألف طن من مادة الكلنكر وتصدير 36 ألف طن من مادة الأسمنت. وبلغت كمية الإنتاج لشركات الأسمنت السعودية 4.2 مليون طن.',
        [
            "sales actual | clinker | Saudi Arabia | 54000 t exact | 2025-10-01..2025-10-31 | - | 54 ألف طن",
            "exports actual | cement | Saudi Arabia | 36000 t exact | 2025-10-01..2025-10-31 | - | 36 ألف طن",
            "production actual | cement | Saudi Arabia | 4200000 t exact | 2025-10-01..2025-10-31 | - | 4.2 مليون طن",
        ],
    ),
    (
        "demand that is to come",
        "من المتوقع أن يبلغ الطلب على الأسمنت في السعودية 47 مليون طن هذا العام.",
        [
            "consumption planned | cement | Saudi Arabia | 47000000 t exact | 2025-01-01..2025-12-31 | - | 47 مليون طن",
        ],
    ),
    (
        "what was consumed ahead of a gap in per cent",
        "بلغ استهلاك السعودية من الصلب 14 مليون طن في عام 2024 بنسبة نمو 12% وهناك فجوة بين الإنتاج والاستهلاك نسبتها 30%.",
        [
            "consumption actual | steel | Saudi Arabia | 14000000 t exact | 2024-01-01..2024-12-31 | +12 yoy | 14 مليون طن",
        ],
    ),
    (
        "works and the daily output of a company",
        "قال رئيس شركة السكري لمناجم الذهب إن إنتاج الشركة يوميا يقدر بنحو 40 كيلوغراما من الذهب، وإن الإنتاج بلغ في العام الماضي 480 ألف أوقية.",
        [
            "production actual | gold | Sukari Gold Mines | 0.04 t/day about | - | - | 40 كيلوغراما",
            "production actual | gold | Sukari Gold Mines | 480000 oz exact | 2024-01-01..2024-12-31 | - | 480 ألف أوقية",
        ],
    ),
    (
        "reserves that are to rise",
        "تعمل شركة السكري لمناجم الذهب على زيادة الاحتياطي من الذهب إلى نحو 30 مليون أوقية.",
        [
            "reserves planned | gold | Sukari Gold Mines | 30000000 oz about | - | - | 30 مليون أوقية",
        ],
    ),
    (
        "this year behind what is to be reached",
        "قال مدير سنيم إن إنتاج خام الحديد قد يصل إلى 45 مليون طن بحلول 2031. وأضاف أن الشركة شهدت زيادة في الإنتاج، ويتوقع أن تصل هذا العام إلى نحو 15 مليون طن.",
        [
            "production planned | iron ore | SNIM | 45000000 t exact | 2031-01-01..2031-12-31 | - | 45 مليون طن",
            "production planned | iron ore | SNIM | 15000000 t about | 2025-01-01..2025-12-31 | - | 15 مليون طن",
        ],
    ),
    (
        "the gulf states",
        "بلغ إنتاج دول الخليج من الصلب نحو 19.6 مليون طن من يناير إلى سبتمبر 2025.",
        [
            "production actual | steel | GCC | 19600000 t about | 2025-01-01..2025-09-30 | - | 19.6 مليون طن",
        ],
    ),
    (
        "what a company's own total is",
        'أنتجت "بي إتش بي" مليوني طن من النحاس في عام 2024. وتتوقع المجموعة أن ينتج "إسكونديدا" ما بين 1.15 و1.25 مليون طن من النحاس في عام 2026، وأن يتراوح إنتاجها الإجمالي من المعدن بين 1.8 مليون و1.9 مليون طن.',
        [
            "production actual | copper | BHP | 2000000 t exact | 2024-01-01..2024-12-31 | - | مليوني طن",
            "production planned | copper | BHP | 1150000..1250000 t exact | 2026-01-01..2026-12-31 | - | 1.15 و1.25 مليون طن",
            "production planned | copper | BHP | 1800000..1900000 t exact | 2026-01-01..2026-12-31 | - | 1.8 مليون و1.9 مليون طن",
        ],
    ),
    (
        "the mine's reserves",
        "أعلنت شركة كينروس أن منجم تازيازت أنتج 622 ألف أوقية من الذهب في عام 2024. وذكرت الشركة أن احتياطيات المنجم تناهز 4.6 مليون أوقية.",
        [
            "production actual | gold | Tasiast | 622000 oz exact | 2024-01-01..2024-12-31 | - | 622 ألف أوقية",
            "reserves actual | gold | Tasiast | 4600000 oz about | - | - | 4.6 مليون أوقية",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_who_says_and_what_moved_are_read(text, figures):
    assert told(text, "ar") == figures
