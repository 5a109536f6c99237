"""Arabic: who did what with goods, what lies in yards and in the ground, what plants can do, stretches of time."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "sent abroad",
        "أرسلت شركة سوناسيد إلى الخارج 73 ألف طن من حديد التسليح سنة 2024، فيما وردت 210 آلاف طن للسوق.",
        [
            "exports actual | rebar | Sonasid | 73000 t exact | 2024-01-01..2024-12-31 | - | 73 ألف طن",
            "deliveries actual | rebar | Sonasid | 210000 t exact | 2024-01-01..2024-12-31 | - | 210 آلاف طن",
        ],
    ),
    (
        "bought from another land",
        "اشترت الهند 310 آلاف طن من الفوسفات خلال سنة 2024.",
        [
            "imports actual | phosphate | India | 310000 t exact | 2024-01-01..2024-12-31 | - | 310 آلاف طن",
        ],
    ),
    (
        "used by plants",
        "استعملت مصانع الأسمدة 87 ألف طن من الكبريت في سنة 2024.",
        [
            "consumption actual | sulphur | - | 87000 t exact | 2024-01-01..2024-12-31 | - | 87 ألف طن",
        ],
    ),
    (
        "received",
        "تسلم المجمع الكيميائي التونسي 640 ألف طن من الفسفاط في سنة 2024.",
        [
            "deliveries actual | phosphate | Tunisian Chemical Group | 640000 t exact | 2024-01-01..2024-12-31 | - | 640 ألف طن",
        ],
    ),
    (
        "names of mines that go on behind their first word",
        "أنتجت مناجم وادي زقلام 31 ألف طن من المنغنيز في سنة 2024، وارتفع إنتاج منجم أبو درين إلى 12 ألف طن.",
        [
            "production actual | manganese | Wadi Zaqlam | 31000 t exact | 2024-01-01..2024-12-31 | - | 31 ألف طن",
            "production actual | manganese | Abu Darin mine | 12000 t exact | 2024-01-01..2024-12-31 | - | 12 ألف طن",
        ],
    ),
    (
        "a mine in quotes",
        'بدأ منجم "زرشوران" عمله في سنة 2014، وتتسع مرحلته الأولى لإنتاج 4 أطنان من الذهب سنويا.',
        [
            "capacity actual | gold | Zarshouran | 4 t exact | - | - | 4 أطنان",
        ],
    ),
    (
        "two ores in their order",
        "أنتج المنجم 52 ألف طن من خام الزنك والرصاص و18 ألف طن من مركزات الرصاص والزنك في سنة 2024.",
        [
            "production actual | zinc and lead ore | - | 52000 t exact | 2024-01-01..2024-12-31 | - | 52 ألف طن",
            "production actual | lead and zinc concentrate | - | 18000 t exact | 2024-01-01..2024-12-31 | - | 18 ألف طن",
        ],
    ),
    (
        "iron of a steelmaker",
        "أنتجت الشركة الليبية للحديد والصلب 94 ألف طن من الحديد في سنة 2024.",
        [
            "production actual | steel | Libyan Iron and Steel Company | 94000 t exact | 2024-01-01..2024-12-31 | - | 94 ألف طن",
        ],
    ),
    (
        "reduced iron that rose",
        "ارتفع إنتاج قطر ستيل من الحديد المختزل 7% إلى 1.3 مليون طن في سنة 2024.",
        [
            "production actual | sponge iron | Qatar Steel | 1300000 t exact | 2024-01-01..2024-12-31 | +7 yoy | 1.3 مليون طن",
        ],
    ),
    (
        "left in yards",
        "وبقي في ساحات الشركة نحو 64 ألف طن من الفوسفات لم تُبع بعد.",
        [
            "inventory actual | phosphate | - | 64000 t about | - | - | 64 ألف طن",
        ],
    ),
    (
        "what a plant is able to do",
        "يستطيع المصنع أن ينتج 83 ألف طن من حديد التسليح سنويا.",
        [
            "capacity actual | rebar | - | 83000 t exact | - | - | 83 ألف طن",
        ],
    ),
    (
        "the capacity without its kind",
        "وسترتفع الطاقة إلى 95 ألف طن من الألومينا بعد تشغيل الفرن الثاني.",
        [
            "capacity planned | alumina | - | 95000 t exact | - | - | 95 ألف طن",
        ],
    ),
    (
        "what a mine holds",
        "ويحتوي المنجم على 61 مليون طن من الفوسفات، ويضم منجم زقلام نحو 9 ملايين طن من خام الذهب.",
        [
            "reserves actual | phosphate | Zaqlam mine | 61000000 t exact | - | - | 61 مليون طن",
            "reserves actual | gold ore | Zaqlam mine | 9000000 t about | - | - | 9 ملايين طن",
        ],
    ),
    (
        "sold abroad",
        "وبلغت مبيعات الشركة الخارجية 57 ألف طن من البوتاس في سنة 2024.",
        [
            "exports actual | potash | - | 57000 t exact | 2024-01-01..2024-12-31 | - | 57 ألف طن",
        ],
    ),
    (
        "what a plan asks for",
        "استُخرج من منجم أنغوران 410 آلاف طن من خام الزنك في سنة 2024، في حين كانت الخطة تقضي باستخراج 590 ألف طن.",
        [
            "production actual | zinc ore | Angouran | 410000 t exact | 2024-01-01..2024-12-31 | - | 410 آلاف طن",
            "production planned | zinc ore | Angouran | 590000 t exact | 2024-01-01..2024-12-31 | - | 590 ألف طن",
        ],
    ),
    (
        "less than it was",
        "أنتجت البلاد 118 ألف طن من سبائك الزنك في سنة 2024، أي أقل بنسبة 4.3 بالمئة مما أنتجته في سنة 2023.",
        [
            "production actual | zinc ingot | - | 118000 t exact | 2024-01-01..2024-12-31 | -4.3 yoy | 118 ألف طن",
        ],
    ),
    (
        "what is to fall",
        "ومن المتوقع أن تتراجع الصادرات 5 بالمئة إلى 72 ألف طن من البوتاس في 2026.",
        [
            "exports planned | potash | - | 72000 t exact | 2026-01-01..2026-12-31 | -5 yoy | 72 ألف طن",
        ],
    ),
    (
        "a third of a year",
        "باعت شركة البوتاس العربية 640 ألف طن من البوتاس في الثلث الأول من 2025.",
        [
            "sales actual | potash | Arab Potash Company | 640000 t exact | 2025-01-01..2025-04-30 | - | 640 ألف طن",
        ],
    ),
    (
        "since the start of a year",
        "أنتجت سوناسيد 71 ألف طن من حديد التسليح منذ مطلع 2024 حتى نهاية أكتوبر.",
        [
            "production actual | rebar | Sonasid | 71000 t exact | 2024-01-01..2024-10-31 | - | 71 ألف طن",
        ],
    ),
    (
        "months of the Iranian year that are over",
        "أنتجت إيران 23 ألف طن من كاثود النحاس في الأشهر الثمانية الماضية من العام الإيراني 1403.",
        [
            "production actual | copper cathode | Iran | 23000 t exact | 2024-03-20..2024-11-20 | - | 23 ألف طن",
        ],
    ),
    (
        "iron of a land of mines",
        "صدرت سنيم 11 مليون طن من الحديد في سنة 2024.",
        [
            "exports actual | iron ore | SNIM | 11000000 t exact | 2024-01-01..2024-12-31 | - | 11 مليون طن",
        ],
    ),
    (
        "the fiscal year that ended",
        "مصر: أنتجت شركة مصر للألومنيوم 318 ألف طن من الألمنيوم خلال العام المالي الماضي.",
        [
            "production actual | aluminium | Egyptalum | 318000 t exact | 2024-07-01..2025-06-30 | - | 318 ألف طن",
        ],
    ),
    (
        "what is to be done",
        "وكان مقررا للشركة أن تستخرج في العام الجاري مليونا و40 ألف طن من الفحم الخام.",
        [
            "production planned | coal | - | 1040000 t exact | 2025-01-01..2025-12-31 | - | مليونا و40 ألف طن",
        ],
    ),
    (
        "down from what it was",
        "استخرجت شركة فحم كرمان 410 آلاف طن من الفحم الخام سنة 2024، وهو ما يقل 12% عما استخرجته في سنة 2023.",
        [
            "production actual | coal | Kerman Coal | 410000 t exact | 2024-01-01..2024-12-31 | -12 yoy | 410 آلاف طن",
        ],
    ),
    (
        "more than it was",
        "أنتجت تونس 3.4 ملايين طن من الفسفاط في سنة 2024، وهو ما يفوق بـ520 ألف طن ما تحقق سنة 2023.",
        [
            "production actual | phosphate | Tunisia | 3400000 t exact | 2024-01-01..2024-12-31 | - | 3.4 ملايين طن",
            "other actual | phosphate | Tunisia | 520000 t exact | 2024-01-01..2024-12-31 | - | 520 ألف طن",
        ],
    ),
    (
        "the largest maker in an aside",
        "تراجع إنتاج «كومبا»، أكبر منتج لخام الحديد في إفريقيا، 7 في المائة في 2024 إلى 34.2 مليون طن.",
        [
            "production actual | iron ore | Kumba Iron Ore | 34200000 t exact | 2024-01-01..2024-12-31 | -7 yoy | 34.2 مليون طن",
        ],
    ),
    (
        "mines that are only told of",
        "قال المدير إن 37 منجما صغيرا أوقفت عملها، وإن البلاد أنتجت 4.1 ملايين طن من خام الحديد في سنة 2024.",
        [
            "production actual | iron ore | - | 4100000 t exact | 2024-01-01..2024-12-31 | - | 4.1 ملايين طن",
        ],
    ),
    (
        "a plant for a good",
        "تبني الشركة مصنعا للحامض طاقته 270 ألف طن، وتنتج 9 ملايين طن من الفوسفات سنويا.",
        [
            "capacity planned | phosphoric acid | - | 270000 t exact | - | - | 270 ألف طن",
            "production actual | phosphate | - | 9000000 t exact | - | - | 9 ملايين طن",
        ],
    ),
    (
        "a name that begins in the throat",
        "بلغ إنتاج مصنع أسمنت عمران 380 ألف طن في سنة 2024.",
        [
            "production actual | cement | Amran Cement | 380000 t exact | 2024-01-01..2024-12-31 | - | 380 ألف طن",
        ],
    ),
    (
        "ore of phosphate",
        "استخرجت شركة مناجم الفوسفات الأردنية 11 مليون طن من الفوسفات في 2024، وصدرت 6.4 ملايين طن من الخام.",
        [
            "production actual | phosphate | Jordan Phosphate Mines Company | 11000000 t exact | 2024-01-01..2024-12-31 | - | 11 مليون طن",
            "exports actual | phosphate | Jordan Phosphate Mines Company | 6400000 t exact | 2024-01-01..2024-12-31 | - | 6.4 ملايين طن",
        ],
    ),
    (
        "grade of a concentrate",
        "أنتجت وحدة ميدوك 91 ألف طن من مركز النحاس بعيار 30 بالمئة في سنة 2024، متجاوزة الخطة بـ3 بالمئة.",
        [
            "production actual | copper concentrate | Miduk | 91000 t exact | 2024-01-01..2024-12-31 | +3 plan | 91 ألف طن",
        ],
    ),
    (
        "the same month",
        "باعت إسمنت اليمامة 610 آلاف طن من الإسمنت في أكتوبر 2025 مقابل 540 ألف طن في الشهر المماثل من عام 2024.",
        [
            "sales actual | cement | Yamama Cement | 610000 t exact | 2025-10-01..2025-10-31 | - | 610 آلاف طن",
            "sales actual | cement | Yamama Cement | 540000 t exact | 2024-10-01..2024-10-31 | - | 540 ألف طن",
        ],
    ),
    (
        "not more than",
        "لم تصدر إيران سنة 2024 سوى 280 كيلوغراما من الذهب.",
        [
            "exports actual | gold | Iran | 0.28 t exact | 2024-01-01..2024-12-31 | - | 280 كيلوغراما",
        ],
    ),
    (
        "cement works",
        "أنتج معمل سمنت المثنى 590 ألف طن، يليه معمل الكوفة بـ510 آلاف طن في سنة 2024.",
        [
            "production actual | cement | Muthanna Cement Plant | 590000 t exact | 2024-01-01..2024-12-31 | - | 590 ألف طن",
            "production actual | cement | Kufa Cement Plant | 510000 t exact | 2024-01-01..2024-12-31 | - | 510 آلاف طن",
        ],
    ),
    (
        "lies between mine and port",
        "وتكدس لديها حتى نهاية ديسمبر 6.8 مليون طن من خام الحديد بين المناجم والميناء.",
        [
            "inventory actual | iron ore | - | 6800000 t exact | - | - | 6.8 مليون طن",
        ],
    ),
    (
        "installed capacity",
        "تجاوزت طاقة الإنتاج المركبة للصلب في إيران 33 مليون طن.",
        [
            "capacity actual | steel | Iran | 33000000 t exact | - | - | 33 مليون طن",
        ],
    ),
    (
        "what is extracted by the minerals company",
        "قال مدير الموارد المعدنية إن السودان أنتج 61 طنا من الذهب في سنة 2024.",
        [
            "production actual | gold | Sudan | 61 t exact | 2024-01-01..2024-12-31 | - | 61 طنا",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_done_and_held_is_read(text, figures):
    assert told(text, "ar") == figures
