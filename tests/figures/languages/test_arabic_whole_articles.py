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
]


@pytest.mark.parametrize(("name", "sentence", "figures"), CASES, ids=[case[0] for case in CASES])
def test_arabic_whole_articles(name: str, sentence: str, figures: list[str]) -> None:
    assert told(sentence, "ar") == figures
