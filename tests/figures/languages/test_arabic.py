"""Arabic: sentences of business news and the figures in them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "source and same month of last year",
        "أعلنت إيميدرو أن إنتاج إيران من الصلب الخام بلغ 2.5 مليون طن في شهر أبريل، بزيادة 4.2% مقارنة بالشهر نفسه من العام الماضي.",
        [
            "production actual | crude steel | Iran | 2500000 t exact | 2025-04-01..2025-04-30 | +4.2 yoy | 2.5 مليون طن",
        ],
    ),
    (
        "nine months of the iranian year",
        "أنتجت شركة فولاذ مباركة 5 ملايين و300 ألف طن من الصلب الخام خلال الأشهر التسعة الأولى من السنة الإيرانية الحالية، بنمو نسبته 7 في المئة على أساس سنوي.",
        [
            "production actual | crude steel | Mobarakeh Steel Company | 5300000 t exact | 2024-03-20..2024-12-20 | +7 yoy | 5 ملايين و300 ألف طن",
        ],
    ),
    (
        "decimal commas and a year before",
        "بلغت صادرات المغرب من الفوسفات 10,5 مليون طن خلال عام 2024، مقابل 8,9 مليون طن في 2023.",
        [
            "exports actual | phosphate | Morocco | 10500000 t exact | 2024-01-01..2024-12-31 | - | 10,5 مليون طن",
            "exports actual | phosphate | Morocco | 8900000 t exact | 2023-01-01..2023-12-31 | - | 8,9 مليون طن",
        ],
    ),
    (
        "fall to a level",
        "تراجع إنتاج النحاس في تشيلي بنسبة 3.4 بالمئة إلى 441 ألف طن في أغسطس على أساس سنوي.",
        [
            "production actual | copper | Chile | 441000 t exact | 2025-08-01..2025-08-31 | -3.4 yoy | 441 ألف طن",
        ],
    ),
    (
        "planned rate by a year",
        "تخطط شركة معادن لرفع إنتاجها من الألمنيوم إلى 1.2 مليون طن سنويا بحلول عام 2030.",
        [
            "production planned | aluminium | Ma'aden | 1200000 t exact | 2030-01-01..2030-12-31 | - | 1.2 مليون طن",
        ],
    ),
    (
        "capacity of a plant",
        "تبلغ الطاقة الإنتاجية للمصنع 3 ملايين طن سنويا من كريات خام الحديد.",
        [
            "capacity actual | iron ore pellet | - | 3000000 t exact | - | - | 3 ملايين طن",
        ],
    ),
    (
        "reserves of a mine",
        "تقدر احتياطيات المنجم بنحو 120 مليون طن من خام الحديد.",
        [
            "reserves actual | iron ore | - | 120000000 t about | - | - | 120 مليون طن",
        ],
    ),
    (
        "sales of a named company",
        "باعت شركة سنيم الموريتانية 13.9 مليون طن من خام الحديد خلال سنة 2024 مقابل 14 مليون طن سنة 2023.",
        [
            "sales actual | iron ore | SNIM | 13900000 t exact | 2024-01-01..2024-12-31 | - | 13.9 مليون طن",
            "sales actual | iron ore | SNIM | 14000000 t exact | 2023-01-01..2023-12-31 | - | 14 مليون طن",
        ],
    ),
    (
        "difference from the previous month",
        "ارتفعت واردات الصين من خام الحديد إلى 104.6 مليون طن في يوليو، بزيادة قدرها 1.2 مليون طن عن الشهر السابق.",
        [
            "imports actual | iron ore | China | 104600000 t exact | 2025-07-01..2025-07-31 | - | 104.6 مليون طن",
            "other actual | iron ore | China | 1200000 t exact | 2025-07-01..2025-07-31 | - | 1.2 مليون طن",
        ],
    ),
    (
        "fall with the percent before the period",
        "انخفضت صادرات مصر من الحديد والصلب بنسبة 12% خلال النصف الأول من 2025 إلى 1.1 مليون طن.",
        [
            "exports actual | iron and steel | Egypt | 1100000 t exact | 2025-01-01..2025-06-30 | -12 yoy | 1.1 مليون طن",
        ],
    ),
    (
        "exceeded is over",
        "وقال وزير المعادن السوداني إن إنتاج السودان من الذهب تجاوز 53 طنا خلال التسعة أشهر الأولى من العام الجاري.",
        [
            "production actual | gold | Sudan | 53 t over | 2025-01-01..2025-09-30 | - | 53 طنا",
        ],
    ),
    (
        "the previous year is under",
        "أنتجت شركة الإمارات العالمية للألمنيوم 2.66 مليون طن من الألمنيوم في عام 2023، أي أقل من 2.68 مليون طن في العام السابق.",
        [
            "production actual | aluminium | Emirates Global Aluminium | 2660000 t exact | 2023-01-01..2023-12-31 | - | 2.66 مليون طن",
            "production actual | aluminium | Emirates Global Aluminium | 2680000 t under | 2022-01-01..2022-12-31 | - | 2.68 مليون طن",
        ],
    ),
    (
        "same quarter of last year",
        "وصل إنتاج الذهب في منجم السكري إلى 121 ألف أونصة خلال الربع الثاني من العام الحالي، مقارنة مع 109 آلاف أونصة في الربع المماثل من العام الماضي.",
        [
            "production actual | gold | Sukari | 121000 oz exact | 2025-04-01..2025-06-30 | - | 121 ألف أونصة",
            "production actual | gold | Sukari | 109000 oz exact | 2024-04-01..2024-06-30 | - | 109 آلاف أونصة",
        ],
    ),
    (
        "dual is two million",
        "استوردت تركيا مليوني طن من خردة الصلب في مارس الماضي.",
        [
            "imports actual | steel scrap | Turkey | 2000000 t exact | 2025-03-01..2025-03-31 | - | مليوني طن",
        ],
    ),
    (
        "stocks at the end of a month",
        "بلغ مخزون الفحم في الموانئ نحو 25 مليون طن نهاية ديسمبر.",
        [
            "inventory actual | coal | - | 25000000 t about | - | - | 25 مليون طن",
        ],
    ),
    (
        "expected of the world",
        "من المتوقع أن يرتفع إنتاج العالم من الصلب الخام إلى 1.9 مليار طن في 2026.",
        [
            "production planned | crude steel | World | 1900000000 t exact | 2026-01-01..2026-12-31 | - | 1.9 مليار طن",
        ],
    ),
    (
        "solar quarter and percent",
        "ارتفع الإنتاج الإيراني من الحديد الإسفنجي خلال الفترة من 21 مارس إلى 21 يونيو 2025 بنسبة 5.5 بالمئة ليصل إلى 9 ملايين و120 ألف طن.",
        [
            "production actual | sponge iron | Iran | 9120000 t exact | 2025-03-21..2025-06-21 | +5.5 yoy | 9 ملايين و120 ألف طن",
        ],
    ),
    (
        "million and thousands joined",
        "صدرت إيران نحو مليون و200 ألف طن من الإسمنت والكلنكر في الربع الأول من العام الحالي بقيمة 45 مليون دولار.",
        [
            "exports actual | cement and clinker | Iran | 1200000 t about | 2025-03-21..2025-06-21 | - | مليون و200 ألف طن",
        ],
    ),
    (
        "source behind the figure",
        "سجل إنتاج مصاهر الألمنيوم العالمي 6.1 مليون طن في يونيو الماضي وفقا للمعهد الدولي للألمنيوم.",
        [
            "production actual | aluminium | World | 6100000 t exact | 2025-06-01..2025-06-30 | - | 6.1 مليون طن",
        ],
    ),
    (
        "tons a day",
        "تنتج الشركة نحو 200 طن يوميا من النحاس الكاثودي.",
        [
            "production actual | copper cathode | - | 200 t/day about | - | - | 200 طن",
        ],
    ),
    (
        "percent without a preposition",
        "زاد إنتاج شركة ألبا من الألمنيوم 1.2% على أساس سنوي ليبلغ 1.62 مليون طن متري في عام 2024.",
        [
            "production actual | aluminium | Alba | 1620000 t exact | 2024-01-01..2024-12-31 | +1.2 yoy | 1.62 مليون طن متري",
        ],
    ),
    (
        "last year and a year named",
        "وبلغت مبيعات الشركة من البوتاس 2.74 مليون طن خلال العام الماضي، بارتفاع 8% عن عام 2022.",
        [
            "sales actual | potash | - | 2740000 t exact | 2024-01-01..2024-12-31 | +8 yoy | 2.74 مليون طن",
        ],
    ),
    (
        "carats",
        "استخرجت بوتسوانا 25 مليون قيراط من الماس في 2023.",
        [
            "production actual | diamond | Botswana | 25000000 ct exact | 2023-01-01..2023-12-31 | - | 25 مليون قيراط",
        ],
    ),
    (
        "consumption and yearly growth",
        "بلغ استهلاك الهند من الصلب النهائي 12.1 مليون طن في أكتوبر 2024 بنمو سنوي بلغ 8.5%.",
        [
            "consumption actual | steel product | India | 12100000 t exact | 2024-10-01..2024-10-31 | +8.5 yoy | 12.1 مليون طن",
        ],
    ),
    (
        "target of a company",
        "تستهدف شركة فوسفات قفصة إنتاج 5 ملايين طن من الفوسفات في سنة 2025.",
        [
            "production planned | phosphate | Gafsa Phosphate Company | 5000000 t exact | 2025-01-01..2025-12-31 | - | 5 ملايين طن",
        ],
    ),
    (
        "discovered reserves in number words",
        "اكتشفت الشركة احتياطيا يقدر بخمسة ملايين أونصة من الذهب.",
        [
            "reserves actual | gold | - | 5000000 oz about | - | - | خمسة ملايين أونصة",
        ],
    ),
    (
        "percent before the amount",
        "وارتفع إنتاج الزنك في بيرو في الفترة من يناير إلى أغسطس بنسبة 2.1 في المائة مقارنة بنفس الفترة من 2023 مسجلا 960 ألف طن.",
        [
            "production actual | zinc | Peru | 960000 t exact | 2025-01-01..2025-08-31 | +2.1 yoy | 960 ألف طن",
        ],
    ),
    (
        "quarter on quarter",
        "شحنت ريو تينتو 80.3 مليون طن من خام الحديد من بيلبارا خلال الربع الثاني، بانخفاض 1% عن الربع السابق.",
        [
            "deliveries actual | iron ore | Rio Tinto | 80300000 t exact | 2025-04-01..2025-06-30 | -1 qoq | 80.3 مليون طن",
        ],
    ),
    (
        "previous quarter",
        "وبلغ الإنتاج 30 ألف أونصة من الذهب مقابل 28 ألف أونصة في الربع السابق.",
        [
            "production actual | gold | - | 30000 oz exact | - | - | 30 ألف أونصة",
            "production actual | gold | - | 28000 oz exact | - | - | 28 ألف أونصة",
        ],
    ),
    (
        "range planned",
        "يتراوح الإنتاج المتوقع للعام بين 450 ألفا و480 ألف أونصة من الذهب.",
        [
            "production planned | gold | - | 450000..480000 oz exact | 2025-01-01..2025-12-31 | - | 450 ألفا و480 ألف أونصة",
        ],
    ),
    (
        "two measures in one sentence",
        "وكان إنتاج شهر مايو 185 ألف طن من البيليت، في حين بلغ إنتاج حديد التسليح 90 ألف طن.",
        [
            "production actual | billet | - | 185000 t exact | 2025-05-01..2025-05-31 | - | 185 ألف طن",
            "production actual | rebar | - | 90000 t exact | 2025-05-01..2025-05-31 | - | 90 ألف طن",
        ],
    ),
    (
        "at least one and a half million",
        "ينتج المصنع ما لا يقل عن مليون ونصف المليون طن سنويا من الكلنكر.",
        [
            "production actual | clinker | - | 1500000 t over | - | - | مليون ونصف المليون طن",
        ],
    ),
    (
        "number without a mark",
        "وتراجع إنتاج شركة كوديلكو من النحاس 9,5% إلى 100200 طن في سبتمبر.",
        [
            "production actual | copper | Codelco | 100200 t exact | 2025-09-01..2025-09-30 | -9.5 yoy | 100200 طن",
        ],
    ),
    (
        "year to date of the iranian year",
        "حقق مجمع سرجشمة إنتاج 220 ألفا و500 طن من كاثود النحاس منذ بداية العام الإيراني الحالي حتى نهاية شهر بهمن.",
        [
            "production actual | copper cathode | Sarcheshmeh | 220500 t exact | 2024-03-20..2025-02-18 | - | 220 ألفا و500 طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_ar_sentences_are_read(text, figures):
    assert told(text, "ar") == figures
