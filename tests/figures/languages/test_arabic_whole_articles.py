"""Arabic: whole articles: goods in pairs, whose a plant is, what was counted on, years and halves of months that are over."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "rails, and bars from then on",
        "باعت ذوب آهن 41 ألف طن من قضبان السكك الحديدية في عام 2024. وأنتجت الشركة 12 ألف طن من القضبان في الربع الأول من 2025.",
        [
            "sales actual | rail | Esfahan Steel Company | 41000 t exact | 2024-01-01..2024-12-31 | - | 41 ألف طن",
            "production actual | rail | Esfahan Steel Company | 12000 t exact | 2025-01-01..2025-03-31 | - | 12 ألف طن",
        ],
    ),
    (
        "less than was meant",
        "استخرجت مناجم شركة فحم ألبرز الشرقية 410 آلاف طن من الفحم الخام في عام 2024 بدلا من 455 ألفا.",
        [
            "production actual | coal | Eastern Alborz Coal | 410000 t exact | 2024-01-01..2024-12-31 | - | 410 آلاف طن",
            "production planned | coal | Eastern Alborz Coal | 455000 t exact | 2024-01-01..2024-12-31 | - | 455 ألفا",
        ],
    ),
    (
        "a slash that a word for per cent proves",
        "أنتجت إيران 314 ألفا و400 طن من سبائك الألمنيوم في عام 2024 بنمو 7/4 بالمئة عن العام السابق.",
        [
            "production actual | aluminium ingot | Iran | 314400 t exact | 2024-01-01..2024-12-31 | +4.7 yoy | 314 ألفا و400 طن",
        ],
    ),
    (
        "to the middle of a month of Iran",
        "أنتجت شركة جادرملو 63 ألف طن من مركزات الحديد منذ مستهل العام الإيراني الحالي وحتى منتصف شهر آبان.",
        [
            "production actual | iron ore concentrate | Chadormalu | 63000 t exact | 2025-03-21..2025-11-06 | - | 63 ألف طن",
        ],
    ),
    (
        "a mine that is like something has no name for it",
        "تستخرج البلاد فوسفاتها من منجم وحيد. وأنتج مجمع إسفوردي 61 ألف طن من مركزات الفوسفات في عام 2024.",
        [
            "production actual | phosphate concentrate | Esfordi | 61000 t exact | 2024-01-01..2024-12-31 | - | 61 ألف طن",
        ],
    ),
    (
        "goods in pairs, rare ones",
        "أنتجت محاجر شركة «ستيفن روك» 51 مليون طن من الحجر الجيري والغابرو في عام 2024، وتسلمت المصانع من «ستيفن روك» 9 ملايين طن من الحجر الجيري.",
        [
            "production actual | limestone and gabbro | Stevin Rock | 51000000 t exact | 2024-01-01..2024-12-31 | - | 51 مليون طن",
            "deliveries actual | limestone | Stevin Rock | 9000000 t exact | 2024-01-01..2024-12-31 | - | 9 ملايين طن",
        ],
    ),
    (
        "what people wear, and bars and coins",
        "استهلكت السعودية 9.4 طن من المشغولات الذهبية في عام 2024، وبلغ الطلب على السبائك والعملات الذهبية في مصر 6.1 طن.",
        [
            "consumption actual | gold jewellery | Saudi Arabia | 9.4 t exact | 2024-01-01..2024-12-31 | - | 9.4 طن",
            "consumption actual | gold bar and coin | Egypt | 6.1 t exact | 2024-01-01..2024-12-31 | - | 6.1 طن",
        ],
    ),
    (
        "a verb and its per cent with an aside between",
        'وقفز إنتاج منجم "إسكونديدا" التشيلي، الأكبر من نوعه في العالم، 14% مقارنة بالسنة السابقة إلى 1.2 مليون طن في 2024.',
        [
            "production actual | copper | Escondida | 1200000 t exact | 2024-01-01..2024-12-31 | +14 yoy | 1.2 مليون طن",
        ],
    ),
    (
        "a mine owned by another that is quoted",
        "أنتج مجمع «لولو-غونكوتو» التابع لـ«باريك» 15.2 طن من الذهب في عام 2024.",
        [
            "production actual | gold | Loulo-Gounkoto | 15.2 t exact | 2024-01-01..2024-12-31 | - | 15.2 طن",
        ],
    ),
    (
        "two mines that one company digs in",
        "استخرجت شركة مناجم الحديد «سوميفار» من منجمي الونزة وبوخضرة 1,1 مليون طن من خام الحديد في سنة 2024.",
        [
            "production actual | iron ore | SOMIFER | 1100000 t exact | 2024-01-01..2024-12-31 | - | 1,1 مليون طن",
        ],
    ),
    (
        "whose share of it is quoted",
        "صبت مناجم شركة أنغلوغولد 1.4 مليون أونصة من الذهب في النصف الأول من 2025، كان نصيب «أوبواسي» الغاني منها 118 ألفاً.",
        [
            "production actual | gold | AngloGold Ashanti | 1400000 oz exact | 2025-01-01..2025-06-30 | - | 1.4 مليون أونصة",
            "production actual | gold | Obuasi | 118000 oz exact | 2025-01-01..2025-06-30 | - | 118 ألفا",
        ],
    ),
    (
        "what was counted on",
        "أنهى مركب الحجار سنة 2024 بإنتاج بلغ 590.000 طن من الفولاذ السائل، في الوقت الذي كانت إدارته تراهن على 800.000 طن.",
        [
            "production actual | liquid steel | El Hadjar | 590000 t exact | 2024-01-01..2024-12-31 | - | 590.000 طن",
            "production planned | liquid steel | El Hadjar | 800000 t exact | 2024-01-01..2024-12-31 | - | 800.000 طن",
        ],
    ),
    (
        "sold abroad to several lands",
        "أنتج مركب الحجار 90 ألف طن من الفولاذ سنة 2024. ووجهت للتصدير نحو تونس وإيطاليا كمية قدرها 38.700 طن.",
        [
            "production actual | steel | El Hadjar | 90000 t exact | 2024-01-01..2024-12-31 | - | 90 ألف طن",
            "exports actual | steel | El Hadjar | 38700 t exact | 2024-01-01..2024-12-31 | - | 38.700 طن",
        ],
    ),
    (
        "a fiscal year that is over",
        'رفعت "بيلبارا مينرالز" إنتاجها من مركزات السبودومين إلى 712 ألف طن في السنة المالية التي انقضت آخر يونيو.',
        [
            "production actual | spodumene concentrate | Pilbara Minerals | 712000 t exact | 2024-07-01..2025-06-30 | - | 712 ألف طن",
        ],
    ),
    (
        "what drilling found",
        "كشفت الحفريات عن 60 مليون طن من خام النحاس تحت منجم هساي.",
        [
            "reserves actual | copper ore | Hassai | 60000000 t exact | - | - | 60 مليون طن",
        ],
    ),
    (
        "a season of the year before",
        "أنتجت فحم كرمان 118 ألف طن من الفحم الخام في ربيع 1404 مقابل 130 ألفا في ربيع العام الذي سبقه.",
        [
            "production actual | coal | Kerman Coal | 118000 t exact | 2025-03-21..2025-06-21 | - | 118 ألف طن",
            "production actual | coal | Kerman Coal | 130000 t exact | 2024-03-20..2024-06-20 | - | 130 ألفا",
        ],
    ),
    (
        "who did less than the one before it",
        "تصدرت فحم كرمان القائمة بـ 118 ألف طن من الفحم الخام في عام 2024، غير أنها تراجعت 11 بالمئة على أساس سنوي، وجاءت بعدها فحم طبس 112 ألف طن.",
        [
            "production actual | coal | Kerman Coal | 118000 t exact | 2024-01-01..2024-12-31 | -11 yoy | 118 ألف طن",
            "production actual | coal | Tabas Parvadeh Coal | 112000 t exact | 2024-01-01..2024-12-31 | - | 112 ألف طن",
        ],
    ),
    (
        "what a land expects to rise",
        "قال وزير المالية إن زامبيا تتوقع ارتفاع إنتاجها من النحاس إلى مليون طن في 2026، مقارنة بنحو 820 ألف طن في عام 2024.",
        [
            "production planned | copper | Zambia | 1000000 t exact | 2026-01-01..2026-12-31 | - | مليون طن",
            "production actual | copper | Zambia | 820000 t about | 2024-01-01..2024-12-31 | - | 820 ألف طن",
        ],
    ),
    (
        "a mine that is the largest by its name in brackets",
        "أنتج منجم النحاس الأكبر في العالم (إسكونديدا) الذي تسيطر عليه بي إتش بي 81 ألف طن في يناير 2025.",
        [
            "production actual | copper | Escondida | 81000 t exact | 2025-01-01..2025-01-31 | - | 81 ألف طن",
        ],
    ),
    (
        "weighed from so much to so much",
        "صدر منجم السكري ما بين 350 كيلو إلى 400 كيلو جرام من الذهب في أكتوبر 2025.",
        [
            "exports actual | gold | Sukari | 0.35..0.4 t exact | 2025-10-01..2025-10-31 | - | 350 كيلو إلى 400 كيلو جرام",
        ],
    ),
    (
        "a capacity of ore a day",
        "أنتج منجم تازيازت 63.700 أوقية من الذهب في الربع الثاني من 2025. ومن المقرر أن ترفع التوسعة طاقة الطحن إلى 12 ألف طن يوميا.",
        [
            "production actual | gold | Tasiast | 63700 oz exact | 2025-04-01..2025-06-30 | - | 63.700 أوقية",
            "capacity planned | gold ore | Tasiast | 12000 t/day exact | - | - | 12 ألف طن",
        ],
    ),
    (
        "who was handed it, told behind the verb",
        "زود المجمع المصنع. وأمد منجم الجلاميد المصنع بـ 4.1 ملايين طن من مركزات الفوسفات في عام 2024.",
        [
            "deliveries actual | phosphate concentrate | Al Jalamid | 4100000 t exact | 2024-01-01..2024-12-31 | - | 4.1 ملايين طن",
        ],
    ),
    (
        "the rest of it to another",
        "بلغت حصيلة شركة جادرملو من مركزات الحديد 2 مليون طن في عام 2024. وحول المصنع منها 1.2 مليون طن إلى كريات، بينما بيع الباقي لفولاذ مباركة.",
        [
            "production actual | iron ore concentrate | Chadormalu | 2000000 t exact | 2024-01-01..2024-12-31 | - | 2 مليون طن",
            "production actual | iron ore pellet | Chadormalu | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1.2 مليون طن",
        ],
    ),
    (
        "who came first of those that made it",
        "صدرت الشركة العامة لكبريت المشراق 25 ألف طن من الكبريت في عام 2024.\n\nوأنتجت معامل العراق مليونين و400 ألف طن من السمنت.\n\nوأضاف المتحدث أن معمل سمنت الكوفة جاء أولا بـ 480 ألف طن.",
        [
            "exports actual | sulphur | Mishraq Sulphur State Company | 25000 t exact | 2024-01-01..2024-12-31 | - | 25 ألف طن",
            "production actual | cement | Iraq | 2400000 t exact | 2024-01-01..2024-12-31 | - | مليونين و400 ألف طن",
            "production actual | cement | Kufa Cement Plant | 480000 t exact | 2024-01-01..2024-12-31 | - | 480 ألف طن",
        ],
    ),
    (
        "a land that is also a word",
        "أنتجت مالي 48.2 طنا من الذهب الصناعي في عام 2024.",
        [
            "production actual | gold | Mali | 48.2 t exact | 2024-01-01..2024-12-31 | - | 48.2 طنا",
        ],
    ),
    (
        "exports that a land took most of",
        "بلغ إنتاج سلطنة عمان من الجبس 2 مليون طن في عام 2024، وصادرات الجبس استحوذت عليها الهند بـ 1.2 مليون طن.",
        [
            "production actual | gypsum | Oman | 2000000 t exact | 2024-01-01..2024-12-31 | - | 2 مليون طن",
            "exports actual | gypsum | Oman | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1.2 مليون طن",
        ],
    ),
    (
        "waste rock is no ore",
        "أخرجت مناجم غل غهر في عام 2024 نحو 24 مليون طن من الخام و71 مليون طن من المخلفات.",
        [
            "production actual | iron ore | Gol Gohar | 24000000 t about | 2024-01-01..2024-12-31 | - | 24 مليون طن",
        ],
    ),
    (
        "a group that aims at more",
        "أنتجت مجموعة كازاخميس 1.1 مليون طن من النحاس في عام 2024. وتأمل المجموعة أن تنتج 1.2 مليون طن في 2026.",
        [
            "production actual | copper | Kazakhmys | 1100000 t exact | 2024-01-01..2024-12-31 | - | 1.1 مليون طن",
            "production planned | copper | Kazakhmys | 1200000 t exact | 2026-01-01..2026-12-31 | - | 1.2 مليون طن",
        ],
    ),
]


@pytest.mark.parametrize(("name", "sentence", "figures"), CASES, ids=[case[0] for case in CASES])
def test_arabic_whole_articles(name: str, sentence: str, figures: list[str]) -> None:
    assert told(sentence, "ar") == figures
