"""Arabic: what had been before, what a market lacked, parts and shares of lands, times told for an amount."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "what a mine had given",
        "قالت شركة تارن إنها أنتجت 70 ألف أوقية من الذهب في عام 2024 من منجم هولين. وكان المنجم قد أعطى 61 ألف أوقية في عام 2023.",
        [
            "production actual | gold | Tarn company | 70000 oz exact | 2024-01-01..2024-12-31 | - | 70 ألف أوقية",
            "production actual | gold | Hulin mine | 61000 oz exact | 2023-01-01..2023-12-31 | - | 61 ألف أوقية",
        ],
    ),
    (
        "plants of both sectors",
        "أنتجت معامل القطاعين العام والخاص في العراق 27 مليون طن من الأسمنت في عام 2024، فيما تبلغ الطاقات التصميمية 36 مليون طن.",
        [
            "production actual | cement | Iraq | 27000000 t exact | 2024-01-01..2024-12-31 | - | 27 مليون طن",
            "capacity actual | cement | Iraq | 36000000 t exact | - | - | 36 مليون طن",
        ],
    ),
    (
        "what a market lacked",
        "سجلت السوق العالمية للنحاس المكرر عجزا قدره 50 ألف طن في سبتمبر، مقارنة بعجز بلغ 12 ألف طن في أغسطس.",
        [
            "other actual | copper cathode | World | 50000 t exact | 2025-09-01..2025-09-30 | - | 50 ألف طن",
            "other actual | copper cathode | World | 12000 t exact | 2025-08-01..2025-08-31 | - | 12 ألف طن",
        ],
    ),
    (
        "stocks enough for months",
        "أنتج مجمع جاجرم 195 ألف طن من الألومينا في الأشهر الستة الأولى من العام الإيراني، ومخزون البوكسيت يكفي ثلاثة أشهر.",
        [
            "production actual | alumina | Jajarm | 195000 t exact | 2025-03-21..2025-09-22 | - | 195 ألف طن",
        ],
    ),
    (
        "before the authorities put an end to it",
        "صدرت شركة غينيا ألومينا كوربوريشن 10.8 مليون طن من البوكسيت في عام 2024 قبل أن تعلق السلطات الصادرات في أكتوبر.",
        [
            "exports actual | bauxite | Guinea Alumina Corporation | 10800000 t exact | 2024-01-01..2024-12-31 | - | 10.8 مليون طن",
        ],
    ),
    (
        "a plan put beside what was done",
        "أنتجت سومير 1500 طن من اليورانيوم في عام 2023 من 2000 طن كانت مقررة.",
        [
            "production actual | uranium concentrate | SOMAIR | 1500 t exact | 2023-01-01..2023-12-31 | - | 1500 طن",
            "production planned | uranium concentrate | SOMAIR | 2000 t exact | 2023-01-01..2023-12-31 | - | 2000 طن",
        ],
    ),
    (
        "in all of last year",
        "أنتجت ولاية نهر النيل 3.4 أطنان من الذهب في الربع الأول، وكانت قد أنتجت في كامل العام الماضي 11 طنا.",
        [
            "production actual | gold | River Nile | 3.4 t exact | 2025-01-01..2025-03-31 | - | 3.4 أطنان",
            "production actual | gold | River Nile | 11 t exact | 2024-01-01..2024-12-31 | - | 11 طنا",
        ],
    ),
    (
        "sold at home, and abroad",
        "سوقت الشركة العامة للفوسفات والمناجم 390 ألف طن من الفوسفات في عام 2024، منها 310 آلاف طن للتصدير و80 ألف طن للسوق الداخلية.",
        [
            "sales actual | phosphate | General Company for Phosphate and Mines | 390000 t exact | 2024-01-01..2024-12-31 | - | 390 ألف طن",
            "exports actual | phosphate | General Company for Phosphate and Mines | 310000 t exact | 2024-01-01..2024-12-31 | - | 310 آلاف طن",
            "sales actual | phosphate | General Company for Phosphate and Mines | 80000 t exact | 2024-01-01..2024-12-31 | - | 80 ألف طن",
        ],
    ),
    (
        "lands that took their share together",
        "صدرت مصر 5.1 مليون طن من الأسمنت في الربع الأول، نصيب كوت ديفوار وغانا منها 1.9 مليون طن.",
        [
            "exports actual | cement | Egypt | 5100000 t exact | 2025-01-01..2025-03-31 | - | 5.1 مليون طن",
            "exports actual | cement | Egypt | 1900000 t exact | 2025-01-01..2025-03-31 | - | 1.9 مليون طن",
        ],
    ),
    (
        "a quarter for which so much is told",
        "باعت أسمنت اليمامة 420 ألف طن خلال الربع الثالث من العام الحالي مقابل 380 ألف طن للربع ذاته من العام الماضي و400 ألف طن للربع الثاني من العام الحالي.",
        [
            "sales actual | cement | Yamama Cement | 420000 t exact | 2025-07-01..2025-09-30 | - | 420 ألف طن",
            "sales actual | cement | Yamama Cement | 380000 t exact | 2024-07-01..2024-09-30 | - | 380 ألف طن",
            "sales actual | cement | Yamama Cement | 400000 t exact | 2025-04-01..2025-06-30 | - | 400 ألف طن",
        ],
    ),
    (
        "figures of last year for the same time",
        "استخرجت مناجم غانا 1.2 مليون أوقية من الذهب في النصف الأول. وكانت أرقام العام الماضي للفترة نفسها 1.35 مليون أوقية.",
        [
            "production actual | gold | Ghana | 1200000 oz exact | 2025-01-01..2025-06-30 | - | 1.2 مليون أوقية",
            "production actual | gold | Ghana | 1350000 oz exact | 2024-01-01..2024-06-30 | - | 1.35 مليون أوقية",
        ],
    ),
    (
        "rock of an article on phosphate",
        "صدّر المغرب 5.6 ملايين طن من الفوسفات في عام 2024. وهبط الإنتاج من الصخور إلى 30 مليون طن.",
        [
            "exports actual | phosphate | Morocco | 5600000 t exact | 2024-01-01..2024-12-31 | - | 5.6 ملايين طن",
            "production actual | phosphate | Morocco | 30000000 t exact | 2024-01-01..2024-12-31 | - | 30 مليون طن",
        ],
    ),
    (
        "lands with their parts, one behind the other",
        "أنتجت دول الخليج 3.1 ملايين طن من الألمنيوم في عام 2024، واستحوذت الإمارات على 1.3 مليون طن منها، والبحرين على 790 ألفا، والسعودية على 480 ألفا.",
        [
            "production actual | aluminium | GCC | 3100000 t exact | 2024-01-01..2024-12-31 | - | 3.1 ملايين طن",
            "production actual | aluminium | United Arab Emirates | 1300000 t exact | 2024-01-01..2024-12-31 | - | 1.3 مليون طن",
            "production actual | aluminium | Bahrain | 790000 t exact | 2024-01-01..2024-12-31 | - | 790 ألفا",
            "production actual | aluminium | Saudi Arabia | 480000 t exact | 2024-01-01..2024-12-31 | - | 480 ألفا",
        ],
    ),
    (
        "stocks of concentrate",
        "أنتج مصهر سرجشمه 134 ألف طن من أنود النحاس في عام 2024، وبلغ مخزون المركز في المصهر 60 ألف طن.",
        [
            "production actual | copper anode | Sarcheshmeh | 134000 t exact | 2024-01-01..2024-12-31 | - | 134 ألف طن",
            "inventory actual | copper concentrate | Sarcheshmeh | 60000 t exact | - | - | 60 ألف طن",
        ],
    ),
    (
        "alloys of manganese",
        "أنتجت شركة سيناء للمنجنيز 42 ألف طن من سبائك السيليكومنجنيز في عام 2024.",
        [
            "production actual | silicomanganese | Sinai Manganese | 42000 t exact | 2024-01-01..2024-12-31 | - | 42 ألف طن",
        ],
    ),
    (
        "plants at home that are supplied",
        "صدرت شركة مناجم الفوسفات الأردنية 3 ملايين طن من الفوسفات في عام 2024، فيما زودت المصانع المحلية بمليون و80 ألف طن.",
        [
            "exports actual | phosphate | Jordan Phosphate Mines Company | 3000000 t exact | 2024-01-01..2024-12-31 | - | 3 ملايين طن",
            "deliveries actual | phosphate | Jordan Phosphate Mines Company | 1080000 t exact | 2024-01-01..2024-12-31 | - | مليون و80 ألف طن",
        ],
    ),
    (
        "the same period behind a month and a half",
        "بلغ إنتاج شركة كورفان من النحاس 12 ألف طن في يونيو، و70 ألف طن في النصف الأول. وفي الفترة نفسها من العام الماضي كان 65 ألف طن.",
        [
            "production actual | copper | Kurfan company | 12000 t exact | 2025-06-01..2025-06-30 | - | 12 ألف طن",
            "production actual | copper | Kurfan company | 70000 t exact | 2025-01-01..2025-06-30 | - | 70 ألف طن",
            "production actual | copper | Kurfan company | 65000 t exact | 2024-01-01..2024-06-30 | - | 65 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_arabic_had_been_and_lacked(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "ar") == expected
