"""Arabic: years of the moon, firms that stand quoted, groups behind subsidiaries, levels and plans in words of every day."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a record after so much was made",
        "حققت غلينكور رقما قياسيا خلال الربع الثالث من 2025 بعدما أنتجت 15 ألف طن من النحاس، أي أكثر بـ34% من الفترة نفسها من العام الماضي.",
        [
            "production actual | copper | Glencore | 15000 t exact | 2025-07-01..2025-09-30 | +34 yoy | 15 ألف طن"
        ],
    ),
    (
        "a year of the lunar calendar",
        "أنتجت شركة معادن 300 ألف أوقية من الذهب في عام 1444هـ، مقابل 280 ألف أوقية في سنة 1443 هجرية.",
        [
            "production actual | gold | Ma'aden | 300000 oz exact | 2022-07-30..2023-07-18 | - | 300 ألف أوقية",
            "production actual | gold | Ma'aden | 280000 oz exact | 2021-08-09..2022-07-29 | - | 280 ألف أوقية",
        ],
    ),
    (
        "a lunar year beside its common one",
        "أنتجت شركة معادن 300 ألف أوقية من الذهب في عام 1444هـ (2023م).",
        [
            "production actual | gold | Ma'aden | 300000 oz exact | 2023-01-01..2023-12-31 | - | 300 ألف أوقية",
        ],
    ),
    (
        "a month told by two calendars",
        "باعت أسمنت اليمامة 410 آلاف طن من الأسمنت في شهر أبريل 2025 (شوال 1446هـ).",
        [
            "sales actual | cement | Yamama Cement | 410000 t exact | 2025-04-01..2025-04-30 | - | 410 آلاف طن",
        ],
    ),
    (
        "thirds, halves and quarters by other words",
        "أنتجت شركة مناجم 70 ألف أوقية من الذهب في الأسدس الأول من 2025، و35 ألف أوقية في ربع السنة المنتهي في سبتمبر.",
        [
            "production actual | gold | Managem | 70000 oz exact | 2025-01-01..2025-06-30 | - | 70 ألف أوقية",
            "production actual | gold | Managem | 35000 oz exact | 2025-07-01..2025-09-30 | - | 35 ألف أوقية",
        ],
    ),
    (
        "ten days of a month",
        "شحنت سنيم 300 ألف طن من خام الحديد في الأيام العشرة الأولى من أكتوبر.",
        [
            "deliveries actual | iron ore | SNIM | 300000 t exact | 2025-10-01..2025-10-10 | - | 300 ألف طن",
        ],
    ),
    (
        "the same months of the year before",
        "صدرت إيران منذ مطلع العام الإيراني الجاري حتى 22 أكتوبر 9 ملايين طن من الكريات، بزيادة 6% عن الأشهر السبعة المماثلة من العام الماضي. وبلغت صادرات الأسمنت في الأشهر نفسها 5 ملايين طن.",
        [
            "exports actual | iron ore pellet | Iran | 9000000 t exact | 2025-03-21..2025-10-22 | +6 yoy | 9 ملايين طن",
            "exports actual | cement | Iran | 5000000 t exact | 2025-03-21..2025-10-22 | - | 5 ملايين طن",
        ],
    ),
    (
        "three months before a quarter",
        "أنتجت أنتوفاغاستا 160 ألف طن من النحاس في الربع الثاني، بارتفاع 5% عن الأشهر الثلاثة السابقة.",
        [
            "production actual | copper | Antofagasta | 160000 t exact | 2025-04-01..2025-06-30 | +5 qoq | 160 ألف طن",
        ],
    ),
    (
        "fell to a level",
        "هوت صادرات الهند من خام الحديد إلى 1.3 مليون طن في أكتوبر من 4.2 ملايين طن قبل عام.",
        [
            "exports actual | iron ore | India | 1300000 t exact | 2025-10-01..2025-10-31 | - | 1.3 مليون طن",
            "exports actual | iron ore | India | 4200000 t exact | 2024-10-01..2024-10-31 | - | 4.2 ملايين طن",
        ],
    ),
    (
        "a firm quoted with its good",
        "أنتجت «تارن للنحاس» 80 ألف طن من الكاثود في عام 2024، وقالت «هولين للتعدين» إنها باعت 30 ألف طن.",
        [
            "production actual | copper cathode | Tarn Copper company | 80000 t exact | 2024-01-01..2024-12-31 | - | 80 ألف طن",
            "sales actual | copper cathode | Hulin Mining company | 30000 t exact | 2024-01-01..2024-12-31 | - | 30 ألف طن",
        ],
    ),
    (
        "a firm quoted behind what it made",
        "بلغ إنتاج «كورفان» من الزنك 80 ألف طن في عام 2024.",
        [
            "production actual | zinc | Kurfan company | 80000 t exact | 2024-01-01..2024-12-31 | - | 80 ألف طن",
        ],
    ),
    (
        "a group that no table knows",
        "ارتفعت صادرات مجموعة كورفان القابضة إلى 80 ألف طن من النحاس في 2024.",
        [
            "exports actual | copper | Kurfan group | 80000 t exact | 2024-01-01..2024-12-31 | - | 80 ألف طن",
        ],
    ),
    (
        "a site quoted by its valley",
        "أنتج منجم «وادي هولين» 80 ألف أوقية من الذهب في 2024.",
        [
            "production actual | gold | Wadi Hulin mine | 80000 oz exact | 2024-01-01..2024-12-31 | - | 80 ألف أوقية",
        ],
    ),
    (
        "plants that stand there bear no name",
        "تبلغ الطاقة الإنتاجية للمصانع القائمة في مصر 80 مليون طن سنويا من الأسمنت.",
        [
            "capacity actual | cement | Egypt | 80000000 t exact | - | - | 80 مليون طن",
        ],
    ),
    (
        "the group of a subsidiary",
        "أنتجت كوميلوغ، فرع مجموعة إراميت في الغابون، 1.7 مليون طن من خام المنغنيز في الربع الثالث. ورفعت المجموعة هدفها لإنتاج خام المنغنيز في 2025 إلى 7 ملايين طن.",
        [
            "production actual | manganese ore | COMILOG | 1700000 t exact | 2025-07-01..2025-09-30 | - | 1.7 مليون طن",
            "production planned | manganese ore | Eramet | 7000000 t exact | 2025-01-01..2025-12-31 | - | 7 ملايين طن",
        ],
    ),
    (
        "to customers by name",
        "أنتجت شركة فسفاط قفصة 2,4 مليون طن من الفسفاط في 2024، ونقلت إلى حرفائها من المجمع الكيميائي التونسي 2,1 مليون طن.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 2400000 t exact | 2024-01-01..2024-12-31 | - | 2,4 مليون طن",
            "deliveries actual | phosphate | Gafsa Phosphate Company | 2100000 t exact | 2024-01-01..2024-12-31 | - | 2,1 مليون طن",
        ],
    ),
    (
        "rises thereafter",
        "سيبلغ إنتاج الجزائر من خام الحديد 3 ملايين طن سنويا في 2026، على أن يصل إلى 50 مليون طن سنويا في أفق 2040.",
        [
            "production planned | iron ore | Algeria | 3000000 t exact | 2026-01-01..2026-12-31 | - | 3 ملايين طن",
            "production planned | iron ore | Algeria | 50000000 t exact | 2040-01-01..2040-12-31 | - | 50 مليون طن",
        ],
    ),
    (
        "parts of a good by their own",
        "أنتجت مناجم محافظة كرمان العام الماضي 89 مليون طن من المواد المعدنية، 46 مليونا منها خام الحديد و21 مليونا خام النحاس.",
        [
            "production actual | mineral | Kerman | 89000000 t exact | 2024-03-20..2025-03-20 | - | 89 مليون طن",
            "production actual | iron ore | Kerman | 46000000 t exact | 2024-03-20..2025-03-20 | - | 46 مليونا",
            "production actual | copper ore | Kerman | 21000000 t exact | 2024-03-20..2025-03-20 | - | 21 مليونا",
        ],
    ),
    (
        "cement called after a town",
        "أنتجت شركة طرطوس لصناعة الأسمنت 900 ألف طن من الكلنكر في عام 2024.",
        [
            "production actual | clinker | Tartous Cement | 900000 t exact | 2024-01-01..2024-12-31 | - | 900 ألف طن",
        ],
    ),
    (
        "beyond a plan by so much",
        "أنتجت شركة غل غهر 6 ملايين طن من الكريات في عام 2024، أي بما يفوق البرنامج بنسبة 2 بالمئة.",
        [
            "production actual | iron ore pellet | Gol Gohar | 6000000 t exact | 2024-01-01..2024-12-31 | +2 plan | 6 ملايين طن",
        ],
    ),
    (
        "beyond a year by so many tons",
        "بلغ إنتاج شركة صحار ألمنيوم من المعدن 396 ألف طن في عام 2024، متخطيا إنتاج عام 2023 بمقدار 2400 طن.",
        [
            "production actual | aluminium | Sohar Aluminium | 396000 t exact | 2024-01-01..2024-12-31 | - | 396 ألف طن",
            "other actual | aluminium | Sohar Aluminium | 2400 t exact | 2024-01-01..2024-12-31 | - | 2400 طن",
        ],
    ),
    (
        "set at a target",
        "سلم المنتجون في زيمبابوي 30 طنا من الذهب في عام 2024، ودون الهدف المحدد بـ 40 طنا.",
        [
            "deliveries actual | gold | Zimbabwe | 30 t exact | 2024-01-01..2024-12-31 | - | 30 طنا",
            "deliveries planned | gold | Zimbabwe | 40 t exact | 2024-01-01..2024-12-31 | - | 40 طنا",
        ],
    ),
    (
        "those who are bent on it",
        "أنتجت شركة غل غهر 13 مليون طن من الكريات في العام الماضي، وهي عازمة على بلوغ 15 مليون طن خلال العام الجاري.",
        [
            "production actual | iron ore pellet | Gol Gohar | 13000000 t exact | 2024-03-20..2025-03-20 | - | 13 مليون طن",
            "production planned | iron ore pellet | Gol Gohar | 15000000 t exact | 2025-03-21..2026-03-20 | - | 15 مليون طن",
        ],
    ),
    (
        "what is imported each year",
        "تستورد صحار ألمنيوم 750 ألف طن من الألومينا كل عام من أستراليا.",
        [
            "imports actual | alumina | Sohar Aluminium | 750000 t exact | - | - | 750 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_arabic_told_anew(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "ar") == expected
