"""Arabic: turns of the press of the Maghreb, the Nile, the Gulf and of Iran's own agencies."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "decimals in front of their slash",
        "باعت شركة خوزستان للصلب في الخارج 27/1 مليون طن من الصلب عام 2024، بزيادة 4/6% عن عام 2023.",
        [
            "exports actual | steel | Khuzestan Steel Company | 1270000 t exact | 2024-01-01..2024-12-31 | +6.4 yoy | 27/1 مليون طن",
        ],
    ),
    (
        "two decimals in front of their slashes share a scale",
        "أنتجت الهند واليابان 6/149 و84 مليون طن من الصلب الخام في عام 2024 على التوالي.",
        [
            "production actual | crude steel | India | 149600000 t exact | 2024-01-01..2024-12-31 | - | 6/149",
            "production actual | crude steel | Japan | 84000000 t exact | 2024-01-01..2024-12-31 | - | 84 مليون طن",
        ],
    ),
    (
        "a year of two is no decimal",
        "أنتجت مصر للألومنيوم 318 ألف طن من الألومنيوم في العام المالي 2023/2024.",
        [
            "production actual | aluminium | Egyptalum | 318000 t exact | 2023-07-01..2024-06-30 | - | 318 ألف طن",
        ],
    ),
    (
        "an amount in brackets of its own",
        "أنتجت شركات الامتياز في السودان (4) أطنان و250 كيلوغراما من الذهب في عام 2024.",
        [
            "production actual | gold | Sudan | 4.25 t exact | 2024-01-01..2024-12-31 | - | (4) أطنان و250 كيلوغراما",
        ],
    ),
    (
        "a decimal mark told in a word",
        "بلغ إنتاج شركة فسفاط قفصة 3 فاصل 4 مليون طن من الفسفاط التجاري سنة 2024.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 3400000 t exact | 2024-01-01..2024-12-31 | - | 3 فاصل 4 مليون طن",
        ],
    ),
    (
        "a month by its number",
        "أنتجت تركيا 3.1 مليون طن من الصلب الخام في الشهر الحادي عشر من عام 2024.",
        [
            "production actual | crude steel | Turkey | 3100000 t exact | 2024-11-01..2024-11-30 | - | 3.1 مليون طن",
        ],
    ),
    (
        "an increase of no less than",
        "حققت شركة فسفاط قفصة خلال الثلاثية الأولى من سنة 2025 إنتاجا ناهز المليون و200 ألف طن من الفسفاط التجاري بزيادة لا تقل عن 300 ألف طن بالمقارنة مع نفس الفترة من السنة الماضية.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 1200000 t about | 2025-01-01..2025-03-31 | - | المليون و200 ألف طن",
            "other actual | phosphate | Gafsa Phosphate Company | 300000 t over | 2025-01-01..2025-03-31 | - | 300 ألف طن",
        ],
    ),
    (
        "less by about than a year before",
        "أنتجت سنيم 14 مليون طن من خام الحديد في 2024، وتقل الحصيلة بنحو 100 ألف طن عن إنتاج سنة 2023.",
        [
            "production actual | iron ore | SNIM | 14000000 t exact | 2024-01-01..2024-12-31 | - | 14 مليون طن",
            "other actual | iron ore | SNIM | 100000 t exact | 2024-01-01..2024-12-31 | - | 100 ألف طن",
        ],
    ),
    (
        "an aim that a company set itself",
        "كانت شركة فسفاط قفصة قد رسمت لنفسها هدفا بثلاثة ملايين طن من الفوسفات في سنة 2024.",
        [
            "production planned | phosphate | Gafsa Phosphate Company | 3000000 t exact | 2024-01-01..2024-12-31 | - | ثلاثة ملايين طن",
        ],
    ),
    (
        "first in the world, where it makes",
        "تحتل الصين المرتبة الأولى في إنتاج الألمنيوم في العالم، حيث أنتجت 43 مليون طن من الألمنيوم في عام 2024.",
        [
            "production actual | aluminium | China | 43000000 t exact | 2024-01-01..2024-12-31 | - | 43 مليون طن",
        ],
    ),
    (
        "of which, by the first of the list",
        "بلغ الإنتاج العالمي من الصلب الخام في عام 2024 نحو 1.88 مليار طن، منها 1.005 مليار طن للصين صاحبة المركز الأول.",
        [
            "production actual | crude steel | World | 1880000000 t about | 2024-01-01..2024-12-31 | - | 1.88 مليار طن",
            "production actual | crude steel | China | 1005000000 t exact | 2024-01-01..2024-12-31 | - | 1.005 مليار طن",
        ],
    ),
    (
        "cement makers in a list",
        "صدرت أسمنت الشرقية 21 ألف طن من الكلنكر في أكتوبر الماضي، وأسمنت ينبع 96 ألف طن، وأسمنت القصيم 12 ألف طن.",
        [
            "exports actual | clinker | Eastern Province Cement | 21000 t exact | 2025-10-01..2025-10-31 | - | 21 ألف طن",
            "exports actual | clinker | Yanbu Cement | 96000 t exact | 2025-10-01..2025-10-31 | - | 96 ألف طن",
            "exports actual | clinker | Qassim Cement | 12000 t exact | 2025-10-01..2025-10-31 | - | 12 ألف طن",
        ],
    ),
    (
        "the months that correspond",
        "بلغت صادرات الأردن من البوتاس 1.1 مليون طن في الأشهر الستة الأولى من 2025 قياسا إلى 1.05 مليون طن في الشهور المناظرة من 2024.",
        [
            "exports actual | potash | Jordan | 1100000 t exact | 2025-01-01..2025-06-30 | - | 1.1 مليون طن",
            "exports actual | potash | Jordan | 1050000 t exact | 2024-01-01..2024-06-30 | - | 1.05 مليون طن",
        ],
    ),
    (
        "a sulphate is no metal",
        "أنتجت الشركة العامة لكبريت المشراق 12,500 طن من كبريتات الألمنيوم في عام 2024.",
        [
            "production actual | aluminium sulphate | Mishraq Sulphur State Company | 12500 t exact | 2024-01-01..2024-12-31 | - | 12,500 طن",
        ],
    ),
    (
        "shipped of it",
        "أنتج مجمع غل غهر 2 مليون طن من كريات الحديد في شهر مهر، حملت منها 900 ألف طن.",
        [
            "production actual | iron ore pellet | Gol Gohar | 2000000 t exact | 2025-09-23..2025-10-22 | - | 2 مليون طن",
            "deliveries actual | iron ore pellet | Gol Gohar | 900000 t exact | 2025-09-23..2025-10-22 | - | 900 ألف طن",
        ],
    ),
    (
        "thousands of ounces behind a point",
        "بلغ إنتاج منجم السكري من الذهب 107.549 أوقية في الربع الأول من 2025.",
        [
            "production actual | gold | Sukari | 107549 oz exact | 2025-01-01..2025-03-31 | - | 107.549 أوقية",
        ],
    ),
    (
        "thousands of tons behind a point",
        "بلغت مبيعات ألبا من الألمنيوم 951.944 طن متري خلال عام 2024 بزيادة بلغت 9.695 طن متري مقارنة بعام 2023.",
        [
            "sales actual | aluminium | Alba | 951944 t exact | 2024-01-01..2024-12-31 | - | 951.944 طن متري",
            "other actual | aluminium | Alba | 9695 t exact | 2024-01-01..2024-12-31 | - | 9.695 طن متري",
        ],
    ),
    (
        "an apposition between verb and amount",
        "أنتجت شركة كوديلكو، أكبر منتج للنحاس في العالم، 120,800 طن في يناير 2025.",
        [
            "production actual | copper | Codelco | 120800 t exact | 2025-01-01..2025-01-31 | - | 120,800 طن",
        ],
    ),
    (
        "a mine controlled by another",
        "أنتج منجم إسكونديدا الذي تسيطر عليه شركة بي إتش بي 81 ألف طن من النحاس في يناير 2025.",
        [
            "production actual | copper | Escondida | 81000 t exact | 2025-01-01..2025-01-31 | - | 81 ألف طن",
        ],
    ),
    (
        "two lands before their amounts",
        "صدرت الأردن والمغرب 9 و10 ملايين طن من الفوسفات في عام 2024 على التوالي.",
        [
            "exports actual | phosphate | Jordan | 9000000 t exact | 2024-01-01..2024-12-31 | - | 9",
            "exports actual | phosphate | Morocco | 10000000 t exact | 2024-01-01..2024-12-31 | - | 10 ملايين طن",
        ],
    ),
    (
        "from the first of a month to the end of another",
        "أنتج منجم السكري منذ بداية شهر يناير وحتى نهاية شهر مارس الماضي 124 ألف أوقية من الذهب.",
        [
            "production actual | gold | Sukari | 124000 oz exact | 2025-01-01..2025-03-31 | - | 124 ألف أوقية",
        ],
    ),
    (
        "the calendar year of Iran that has ended",
        "في السنة التقويمية الإيرانية الماضية المنتهية في 20 مارس الماضي بلغ إنتاج سبائك الألومنيوم في إيران 632,166 طنا.",
        [
            "production actual | aluminium ingot | Iran | 632166 t exact | 2024-03-20..2025-03-20 | - | 632,166 طنا",
        ],
    ),
    (
        "what is still wanting",
        "تمكنت سنيم خلال ديسمبر 2024 من تصدير مليون و65 ألف طن من خام الحديد، ما يعني أن الباقي هو 135 ألف طن.",
        [
            "exports actual | iron ore | SNIM | 1065000 t exact | 2024-12-01..2024-12-31 | - | مليون و65 ألف طن",
            "other actual | iron ore | SNIM | 135000 t exact | 2024-12-01..2024-12-31 | - | 135 ألف طن",
        ],
    ),
    (
        "a province of China",
        "ارتفع إنتاج الفحم في مقاطعة شانشي شمال الصين خلال عام 2024 ليصل إلى 1.31 مليار طن بزيادة 8.7 % على أساس سنوي.",
        [
            "production actual | coal | Shanxi | 1310000000 t exact | 2024-01-01..2024-12-31 | +8.7 yoy | 1.31 مليار طن",
        ],
    ),
    (
        "the fiscal year that will begin",
        "تستهدف شركة كول إنديا ليمتد إنتاج 780 مليون طن من الفحم في السنة المالية التي تبدأ في الأول من أبريل (نيسان) المقبل.",
        [
            "production planned | coal | Coal India | 780000000 t exact | 2025-04-01..2026-03-31 | - | 780 مليون طن",
        ],
    ),
    (
        "the year that ends next month",
        "من المتوقع أن تنتج شركة سينجاريني كوليرز 70 مليون طن من الفحم للسنة المنتهية في 31 مارس (آذار) المقبل.",
        [
            "production planned | coal | Singareni Collieries | 70000000 t exact | 2025-04-01..2026-03-31 | - | 70 مليون طن",
        ],
    ),
    (
        "told a channel",
        "أعلنت الشركة السودانية للموارد المعدنية أن إنتاج الذهب في السودان بلغ 8.6 طن خلال الربع الأول من 2025. وقال مساعد المدير العام خلال حديثه لقناة CGTN الصينية، إن جملة إنتاج التعدين المنظم بلغ 5.22 طن.",
        [
            "production actual | gold | Sudan | 8.6 t exact | 2025-01-01..2025-03-31 | - | 8.6 طن",
            "production actual | gold | Sudan | 5.22 t exact | 2025-01-01..2025-03-31 | - | 5.22 طن",
        ],
    ),
    (
        "only so much",
        "لم تنتج الرديف سوى 42 ألف طن من الفسفاط في أفريل 2025.",
        [
            "production actual | phosphate | Redeyef | 42000 t exact | 2025-04-01..2025-04-30 | - | 42 ألف طن",
        ],
    ),
    (
        "the previous year, which recorded",
        "خلال الأشهر الثلاثة الأولى من عام 2025 ارتفع إنتاج الأسمنت في مصر إلى 12.4 مليون طن، مقارنة بنفس الفترة من العام السابق الذي سجل إنتاجه 11.3 مليون طن.",
        [
            "production actual | cement | Egypt | 12400000 t exact | 2025-01-01..2025-03-31 | - | 12.4 مليون طن",
            "production actual | cement | Egypt | 11300000 t exact | 2024-01-01..2024-03-31 | - | 11.3 مليون طن",
        ],
    ),
    (
        "is to reach",
        "بلغ إنتاج خام الحديد في الجزائر 1.9 مليون طن في 2024، ومن المنتظر أن يصل إلى 3 ملايين طن هذا العام.",
        [
            "production actual | iron ore | Algeria | 1900000 t exact | 2024-01-01..2024-12-31 | - | 1.9 مليون طن",
            "production planned | iron ore | Algeria | 3000000 t exact | 2025-01-01..2025-12-31 | - | 3 ملايين طن",
        ],
    ),
    (
        "more than the year before",
        "حققت شركة ألمنيوم البحرين (ألبا) إنتاجا بلغ 1,622,261 طن متري من الألمنيوم في عام 2024، متجاوزا العام السابق بمقدار 1,596 طن متري.",
        [
            "production actual | aluminium | Alba | 1622261 t exact | 2024-01-01..2024-12-31 | - | 1,622,261 طن متري",
            "other actual | aluminium | Alba | 1596 t exact | 2024-01-01..2024-12-31 | - | 1,596 طن متري",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(text: str, figures: list[str]) -> None:
    assert told(text, "ar") == figures
