"""Arabic: what is mined, held, sold and planned, told in other words than the usual ones."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "taken out of the ground",
        "أخرجت نوردفيك من باطن الأرض 41 ألف أوقية من الذهب في 2023.",
        [
            "production actual | gold | - | 41000 oz exact | 2023-01-01..2023-12-31 | - | 41 ألف أوقية",
        ],
    ),
    (
        "less than produced",
        "أما منجم تارن للذهب فلم يتعد ما أنتجه 12 ألف أوقية في 2023.",
        [
            "production actual | gold | Tarn mine | 12000 oz under | 2023-01-01..2023-12-31 | - | 12 ألف أوقية",
        ],
    ),
    (
        "what lies under hills",
        "قدرت الهيئة ما يرقد تحت جبال مصر من الذهب بأكثر من مليون أوقية.",
        [
            "reserves actual | gold | Egypt | 1000000 oz over | - | - | مليون أوقية",
        ],
    ),
    (
        "known of a metal",
        "قال المدير إن المعروف من ذهب إيران يناهز 310 أطنان.",
        [
            "reserves actual | gold | Iran | 310 t about | - | - | 310 أطنان",
        ],
    ),
    (
        "stocks of a mine's ground",
        "بلغ مخزون منجم داشكسن من الذهب أكثر من 71 طنا بعدما كان 52 طنا.",
        [
            "reserves actual | gold | Dashkasan | 71 t over | - | - | 71 طنا",
            "reserves actual | gold | Dashkasan | 52 t exact | - | - | 52 طنا",
        ],
    ),
    (
        "proven and probable",
        "عثر الجيولوجيون على منجم لخام الحديد في موريتانيا ويقدر ما فيه بـ 16 مليون طن مؤكدة و42 مليون طن محتملة.",
        [
            "reserves actual | iron ore | Mauritania | 16000000 t about | - | - | 16 مليون طن",
            "reserves actual | iron ore | Mauritania | 42000000 t exact | - | - | 42 مليون طن",
        ],
    ),
    (
        "designed for",
        "وضع الوزير حجر الأساس لمعمل تكرير النحاس في السعودية، وهو مصمم لإخراج 310 آلاف طن من الكاثود سنويا.",
        [
            "capacity planned | copper cathode | Saudi Arabia | 310000 t exact | - | - | 310 آلاف طن",
        ],
    ),
    (
        "month ended on",
        "أنهت الشركة الليبية للحديد والصلب شهر مارس 2023 على 86 ألف طن من الحديد المختزل.",
        [
            "production actual | sponge iron | Libyan Iron and Steel Company | 86000 t exact | 2023-03-01..2023-03-31 | - | 86 ألف طن",
        ],
    ),
    (
        "year to end on",
        "تأمل مصر إنهاء العام على 800 ألف طن من الألمنيوم.",
        [
            "production planned | aluminium | Egypt | 800000 t exact | 2025-01-01..2025-12-31 | - | 800 ألف طن",
        ],
    ),
    (
        "ahead of the year before",
        "صبت فولاذ مباركة 4 ملايين و100 ألف طن من الفولاذ في 2023، لتتقدم بذلك 9 بالمائة على ما سجلته في العام السابق.",
        [
            "production actual | steel | Mobarakeh Steel Company | 4100000 t exact | 2023-01-01..2023-12-31 | +9 yoy | 4 ملايين و100 ألف طن",
        ],
    ),
    (
        "went abroad",
        "أنتج الأردن 3 ملايين طن من الفوسفات في 2023، وذهب من هذه الكمية إلى الخارج مليون و900 ألف طن.",
        [
            "production actual | phosphate | Jordan | 3000000 t exact | 2023-01-01..2023-12-31 | - | 3 ملايين طن",
            "exports actual | phosphate | Jordan | 1900000 t exact | 2023-01-01..2023-12-31 | - | مليون و900 ألف طن",
        ],
    ),
    (
        "head of a company",
        "قال رئيس شركة فسفاط قفصة إن الشركة أنتجت 310 آلاف طن من الفوسفاط في ماي 2023 صدرت منها 120 ألف طن إلى الهند.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 310000 t exact | 2023-05-01..2023-05-31 | - | 310 آلاف طن",
            "exports actual | phosphate | Gafsa Phosphate Company | 120000 t exact | 2023-05-01..2023-05-31 | - | 120 ألف طن",
        ],
    ),
    (
        "carried by rail",
        "نقلت السكك الحديدية من مناجم الفوسفاط في تونس 640 ألف طن في 2023.",
        [
            "deliveries actual | phosphate | Tunisia | 640000 t exact | 2023-01-01..2023-12-31 | - | 640 ألف طن",
        ],
    ),
    (
        "exports to rise",
        "صدرت توسيالي الجزائر 1,4 مليون طن من حديد الخرسانة في 2023، على أن ترتفع الصادرات إلى 2 مليون طن.",
        [
            "exports actual | rebar | Tosyali Algeria | 1400000 t exact | 2023-01-01..2023-12-31 | - | 1,4 مليون طن",
            "exports planned | rebar | Tosyali Algeria | 2000000 t exact | 2023-01-01..2023-12-31 | - | 2 مليون طن",
        ],
    ),
    (
        "capacity that will rise",
        "ستكون طاقته 3 مليون طن سنويا من الحديد المركز في الجزائر، قبل أن ترتفع مع آفاق 2032 إلى 8 مليون طن.",
        [
            "capacity planned | iron ore concentrate | Algeria | 3000000 t exact | - | - | 3 مليون طن",
            "capacity planned | iron ore concentrate | Algeria | 8000000 t exact | - | - | 8 مليون طن",
        ],
    ),
    (
        "land in another spelling",
        "أنتجت قازاقستان 20 ألف طن من الفحم في 2022.",
        [
            "production actual | coal | Kazakhstan | 20000 t exact | 2022-01-01..2022-12-31 | - | 20 ألف طن",
        ],
    ),
    (
        "for the whole country",
        "توقع وزير المعادن في السودان أن يغلق العام على 52 طنا من الذهب لعموم البلاد.",
        [
            "production planned | gold | Sudan | 52 t exact | 2025-01-01..2025-12-31 | - | 52 طنا",
        ],
    ),
    (
        "stocks for sale",
        "قال رئيس الشركة إن مخزونها من حديد التسليح في الكويت 60 ألف طن.",
        [
            "inventory actual | rebar | Kuwait | 60000 t exact | - | - | 60 ألف طن",
        ],
    ),
    (
        "needs of the country",
        "تبلغ حاجة القطر من الإسمنت في سوريا 4 ملايين طن سنويا.",
        [
            "consumption actual | cement | Syria | 4000000 t exact | - | - | 4 ملايين طن",
        ],
    ),
    (
        "ahead of its like",
        "أنتجت نوردفيك في إيران 13 مليونا و640 ألف طن من الفولاذ الخام في 2014، أي بما يعلو على مثيله من العام السابق بنسبة 5 بالمائة.",
        [
            "production actual | crude steel | Nurdafik company | 13640000 t exact | 2014-01-01..2014-12-31 | +5 yoy | 13 مليونا و640 ألف طن",
        ],
    ),
    (
        "share by the name of its land",
        "أنتجت إيران 12 مليون طن من الفولاذ في 2024، وبلغ نصيب مباركة 4 ملايين و800 ألف طن ونصيب خوزستان مليونين و700 ألف طن.",
        [
            "production actual | steel | Iran | 12000000 t exact | 2024-01-01..2024-12-31 | - | 12 مليون طن",
            "production actual | steel | Mobarakeh Steel Company | 4800000 t exact | 2024-01-01..2024-12-31 | - | 4 ملايين و800 ألف طن",
            "production actual | steel | Khuzestan Steel Company | 2700000 t exact | 2024-01-01..2024-12-31 | - | مليونين و700 ألف طن",
        ],
    ),
    (
        "capacity of works reached",
        "تصل طاقة المصانع في مصر إلى 13 مليون طن من حديد التسليح.",
        [
            "capacity actual | rebar | Egypt | 13000000 t exact | - | - | 13 مليون طن",
        ],
    ),
    (
        "put on the market",
        "طرحت في السوق 95 ألف طن من الإسمنت في سوريا خلال 2023.",
        [
            "sales actual | cement | Syria | 95000 t exact | 2023-01-01..2023-12-31 | - | 95 ألف طن",
        ],
    ),
    (
        "lands in a numbered list",
        "فيما يلي ترتيب الدول المنتجة للنحاس سنة 2023:\n1- تشيلي: 5.1 ملايين طن\n2- بيرو: 2.7 مليون طن\n3- الصين: 1.8 مليون طن",
        [
            "production actual | copper | Chile | 5100000 t exact | 2023-01-01..2023-12-31 | - | 5.1 ملايين طن",
            "production actual | copper | Peru | 2700000 t exact | 2023-01-01..2023-12-31 | - | 2.7 مليون طن",
            "production actual | copper | China | 1800000 t exact | 2023-01-01..2023-12-31 | - | 1.8 مليون طن",
        ],
    ),
    (
        "holds in the ground",
        "يحوز منجم جبل العنق 2 مليار طن من الفوسفات.",
        [
            "reserves actual | phosphate | Djebel Onk | 2000000000 t exact | - | - | 2 مليار طن",
        ],
    ),
    (
        "only gave",
        "لم يعط المنجم منذ مطلع السنة سوى 52 ألف أوقية من الذهب في مصر.",
        [
            "production actual | gold | Egypt | 52000 oz exact | 2025-01-01..2025-10-31 | - | 52 ألف أوقية",
        ],
    ),
    (
        "means to build",
        "في نية الشركة تشييد مصنع للحديد الإسفنجي بطاقة مليون و450 ألف طن في إيران.",
        [
            "capacity planned | sponge iron | Iran | 1450000 t exact | - | - | مليون و450 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("name", "sentence", "figures"), CASES, ids=[case[0] for case in CASES])
def test_arabic_in_other_words(name: str, sentence: str, figures: list[str]) -> None:
    assert told(sentence, "ar") == figures
