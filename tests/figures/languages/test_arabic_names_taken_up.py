"""Arabic: names that no list knows, told once with their mine or firm and then without; of whom a company only speaks."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a mine quoted, then quoted alone and without quotes",
        "أنتجت شركة «نورفان للذهب» 71 ألف أوقية في الربع الثاني من 2025. وأسهم منجم «كوسو» بـ 42 ألف أوقية. وكان «كوسو» قد أنتج 38 ألف أوقية في الفترة نفسها من العام الماضي، ثم صدر كوسو 12 ألف أوقية في يوليو 2025.",
        [
            "production actual | gold | Nurfan Gold company | 71000 oz exact | 2025-04-01..2025-06-30 | - | 71 ألف أوقية",
            "production actual | gold | Kusu mine | 42000 oz exact | 2025-04-01..2025-06-30 | - | 42 ألف أوقية",
            "production actual | gold | Kusu mine | 38000 oz exact | 2024-04-01..2024-06-30 | - | 38 ألف أوقية",
            "exports actual | gold | Kusu mine | 12000 oz exact | 2025-07-01..2025-07-31 | - | 12 ألف أوقية",
        ],
    ),
    (
        "a company by the form of its name",
        "قالت شركة كاسان ريسورسز الأسترالية إنها أنتجت 5 آلاف طن من النحاس في عام 2024. وباعت كاسان 3 آلاف طن.",
        [
            "production actual | copper | Kasan Resources | 5000 t exact | 2024-01-01..2024-12-31 | - | 5 آلاف طن",
            "sales actual | copper | Kasan Resources | 3000 t exact | 2024-01-01..2024-12-31 | - | 3 آلاف طن",
        ],
    ),
    (
        "a company by its goods",
        "باعت شركة ألومنيوم الوادي 5 آلاف طن في عام 2024.",
        [
            "sales actual | aluminium | Al Wadi | 5000 t exact | 2024-01-01..2024-12-31 | - | 5 آلاف طن",
        ],
    ),
    (
        "its mine, quoted",
        "صدرت شركة «أريزا ليثيوم» 15 ألف طن من مركزات السبودومين من منجمها «كامب» في عام 2024. وقالت «أريزا» إن المنجم ينتج 20 ألف طن سنويا.",
        [
            "exports actual | spodumene concentrate | Ariza Lithium company | 15000 t exact | 2024-01-01..2024-12-31 | - | 15 ألف طن",
            "production actual | spodumene concentrate | Kamb mine | 20000 t exact | - | - | 20 ألف طن",
        ],
    ),
    (
        "a plant by its goods and where it lies",
        "أنتج مجمع البوتاس في كاسان 41 ألف طن من كلوريد البوتاسيوم في عام 2024.",
        [
            "production actual | potassium chloride | Kasan Potash complex | 41000 t exact | 2024-01-01..2024-12-31 | - | 41 ألف طن",
        ],
    ),
    (
        "whose land follows its quoted name",
        "أعلنت شركة «باريك جولد» الكندية أنها أنتجت 4 ملايين أوقية من الذهب في عام 2024.",
        [
            "production actual | gold | Barrick Gold | 4000000 oz exact | 2024-01-01..2024-12-31 | - | 4 ملايين أوقية",
        ],
    ),
    (
        "what the company says of the mine",
        "قالت شركة الفجر للنحاس إنها بدأت العمل في منجم الغيل. ومن المقرر أن ينتج المنجم 600 ألف طن من خام النحاس في عام 2026. وأضافت الشركة أن المنجم يحتوي على 4 ملايين طن من الخام.",
        [
            "production planned | copper ore | Al Ghil mine | 600000 t exact | 2026-01-01..2026-12-31 | - | 600 ألف طن",
            "reserves actual | copper ore | Al Ghil mine | 4000000 t exact | - | - | 4 ملايين طن",
        ],
    ),
    (
        "what the company says of its land",
        "قالت شركة فوسفات قفصة إن إنتاج تونس من الفوسفات بلغ 2.7 مليون طن في عام 2024.",
        [
            "production actual | phosphate | Tunisia | 2700000 t exact | 2024-01-01..2024-12-31 | - | 2.7 مليون طن",
        ],
    ),
    (
        "from the mine of that land",
        "قالت توروس غولد إن منجم «صباح» في مصر أنتج 66 ألف أوقية من الذهب في عام 2024، فيما أنتج منجم لامبا في تنزانيا 118 ألف أوقية. وتستهدف الشركة في عام 2026 إنتاج 205 آلاف أوقية، منها 80 ألفا من المنجم المصري.",
        [
            "production actual | gold | Sabah mine | 66000 oz exact | 2024-01-01..2024-12-31 | - | 66 ألف أوقية",
            "production actual | gold | Lamba mine | 118000 oz exact | 2024-01-01..2024-12-31 | - | 118 ألف أوقية",
            "production planned | gold | Turus Gold | 205000 oz exact | 2026-01-01..2026-12-31 | - | 205 آلاف أوقية",
            "production planned | gold | Sabah mine | 80000 oz exact | 2026-01-01..2026-12-31 | - | 80 ألفا",
        ],
    ),
    (
        "the mine of a subsidiary",
        "علقت شركة كاموتو، التابعة لـ«غلنكور»، صادرات الكوبالت. وأنتج المنجم 6500 طن من الكوبالت في عام 2024.",
        [
            "production actual | cobalt | Kamoto Copper Company | 6500 t exact | 2024-01-01..2024-12-31 | - | 6500 طن",
        ],
    ),
    (
        "a contract to sell from stocks",
        "صدرت الشركة العامة لكبريت المشراق 5 آلاف طن من الكبريت في عام 2024 ضمن عقد لبيع 100 ألف طن من المخزون المتراكم لديها.",
        [
            "exports actual | sulphur | Mishraq Sulphur State Company | 5000 t exact | 2024-01-01..2024-12-31 | - | 5 آلاف طن",
            "sales planned | sulphur | Mishraq Sulphur State Company | 100000 t exact | 2024-01-01..2024-12-31 | - | 100 ألف طن",
        ],
    ),
    (
        "what analysts had expected",
        "شحنت ريو تينتو 81 مليون طن من خام الحديد في الربع الثالث من 2025. وكان محللون قد توقعوا 85 مليون طن.",
        [
            "deliveries actual | iron ore | Rio Tinto | 81000000 t exact | 2025-07-01..2025-09-30 | - | 81 مليون طن",
            "deliveries planned | iron ore | Rio Tinto | 85000000 t exact | 2025-07-01..2025-09-30 | - | 85 مليون طن",
        ],
    ),
    (
        "demand and imports",
        "بلغ إنتاج الجزائر من الإسمنت 18 مليون طن في عام 2024، في حين بلغ الطلب 24 مليون طن.",
        [
            "production actual | cement | Algeria | 18000000 t exact | 2024-01-01..2024-12-31 | - | 18 مليون طن",
            "consumption actual | cement | Algeria | 24000000 t exact | 2024-01-01..2024-12-31 | - | 24 مليون طن",
        ],
    ),
    (
        "a plant that will be built, and works that began",
        "أنتجت شركة الحديد المركزية الإيرانية 7 ملايين طن من خام الحديد في عام 2024. وبدأت قبل أسابيع أعمال تشييد مصنع للكريات تابع للشركة، طاقته خمسة ملايين طن سنويا.",
        [
            "production actual | iron ore | Iran Central Iron Ore | 7000000 t exact | 2024-01-01..2024-12-31 | - | 7 ملايين طن",
            "capacity planned | iron ore pellet | Iran Central Iron Ore | 5000000 t exact | - | - | خمسة ملايين طن",
        ],
    ),
    (
        "the Iranian year in brackets",
        "استخرج مجمع سرجشمه 31.6 مليون طن من الخام في 1402 (29.9 مليونا في نظيرتها من 1401).",
        [
            "production actual | copper ore | Sarcheshmeh | 31600000 t exact | 2023-03-21..2024-03-19 | - | 31.6 مليون طن",
            "production actual | copper ore | Sarcheshmeh | 29900000 t exact | 2022-03-21..2023-03-20 | - | 29.9 مليونا",
        ],
    ),
    (
        "imported alumina",
        "استقبل الميناء 210 آلاف طن من الألومينا المستوردة في عام 2024.",
        [
            "imports actual | alumina | - | 210000 t exact | 2024-01-01..2024-12-31 | - | 210 آلاف طن",
        ],
    ),
    (
        "more than in the month before",
        "صبت شركة فولاذ مباركة خلال آذر 598 ألف طن من الصلب الخام، أي أزيد مما صب في آبان بـ 11 ألف طن.",
        [
            "production actual | crude steel | Mobarakeh Steel Company | 598000 t exact | 2024-11-21..2024-12-20 | - | 598 ألف طن",
            "other actual | crude steel | Mobarakeh Steel Company | 11000 t exact | 2024-11-21..2024-12-20 | - | 11 ألف طن",
        ],
    ),
    (
        "over several years",
        "أنتجت السعودية 750 ألف أوقية من الذهب خلال الفترة من 2021 حتى 2023.",
        [
            "production actual | gold | Saudi Arabia | 750000 oz exact | 2021-01-01..2023-12-31 | - | 750 ألف أوقية",
        ],
    ),
    (
        "a stoppage is no time of the output",
        "هبط إنتاج خام الحديد من منجم ميناس ريو إلى 3 ملايين طن في عام 2024 من 16 مليونا، بعدما توقف العمل فيه تسعة أشهر.",
        [
            "production actual | iron ore | Minas-Rio | 3000000 t exact | 2024-01-01..2024-12-31 | - | 3 ملايين طن",
            "production actual | iron ore | Minas-Rio | 16000000 t exact | 2023-01-01..2023-12-31 | - | 16 مليونا",
        ],
    ),
    (
        "a contract to supply",
        "باعت شركة كاسان للتعدين 9 آلاف طن من الكوارتز في عام 2024. وتعاقدت الشركة على توريد 100 ألف طن.",
        [
            "sales actual | quartz | Kasan Mining company | 9000 t exact | 2024-01-01..2024-12-31 | - | 9 آلاف طن",
            "deliveries planned | quartz | Kasan Mining company | 100000 t exact | - | - | 100 ألف طن",
        ],
    ),
    (
        "a mine nearby",
        "أنتج منجم كاسان المجاور 110 آلاف طن من المنغنيز في عام 2024.",
        [
            "production actual | manganese | Kasan mine | 110000 t exact | 2024-01-01..2024-12-31 | - | 110 آلاف طن",
        ],
    ),
    (
        "what a mine will make on average",
        "صدرت شركة كاسان للذهب 9 آلاف أوقية في عام 2024. وسيبلغ متوسط إنتاجها نحو 180 ألف أوقية سنويا.",
        [
            "exports actual | gold | Kasan Gold company | 9000 oz exact | 2024-01-01..2024-12-31 | - | 9 آلاف أوقية",
            "production planned | gold | Kasan Gold company | 180000 oz about | - | - | 180 ألف أوقية",
        ],
    ),
]


@pytest.mark.parametrize(("name", "sentence", "figures"), CASES, ids=[case[0] for case in CASES])
def test_arabic_names_taken_up(name: str, sentence: str, figures: list[str]) -> None:
    assert told(sentence, "ar") == figures
