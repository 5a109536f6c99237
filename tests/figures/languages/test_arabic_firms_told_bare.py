"""Arabic firms that no table knows, named without quotes, and turns of outlets: quotas, yards, half-years, shares of mines."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "an unknown firm that exported, and no buyer is taken for it",
        "صدّرت ساماتارا نحو 20 ألف طن من الكروم إلى الصين في عام 2024.",
        [
            "exports actual | chromite | Samatara company | 20000 t about | 2024-01-01..2024-12-31 | - | 20 ألف طن",
        ],
    ),
    (
        "a known firm by its sound",
        "أعلنت كاردمير أنها أنتجت 250 ألف طن من الصلب في 2024، بزيادة 5% على العام السابق.",
        [
            "production actual | steel | Kardemir | 250000 t exact | 2024-01-01..2024-12-31 | +5 yoy | 250 ألف طن",
        ],
    ),
    (
        'a known firm by its sound behind "that"',
        "وقالت الوزارة إن كاردمير باعت 250 ألف طن من الصلب في عام 2024.",
        [
            "sales actual | steel | Kardemir | 250000 t exact | 2024-01-01..2024-12-31 | - | 250 ألف طن",
        ],
    ),
    (
        "an unknown firm whose production is told",
        "بلغ إنتاج نورلاندا 90 ألف طن من الزنك في عام 2024.",
        [
            "production actual | zinc | Nurlanda company | 90000 t exact | 2024-01-01..2024-12-31 | - | 90 ألف طن",
        ],
    ),
    (
        "a firm named for what it is for",
        "وقالت الوزارة إن غولدستريم للتعدين باعت 40 ألف أوقية من الذهب في عام 2024.",
        [
            "sales actual | gold | Ghuldastarim Mining company | 40000 oz exact | 2024-01-01..2024-12-31 | - | 40 ألف أوقية",
        ],
    ),
    (
        "a firm with a land beside it",
        "أنتجت كالديران في إيران 40 ألف طن من النحاس في عام 2024.",
        [
            "production actual | copper | Kaldiran company | 40000 t exact | 2024-01-01..2024-12-31 | - | 40 ألف طن",
        ],
    ),
    (
        "adverbs are no firms",
        "وأنتجت مناجم إيران فعليا 30 ألف طن من الكروم في عام 2024، واستخرجت مجددا 40 ألف طن.",
        [
            "production actual | chromite | Iran | 30000 t exact | 2024-01-01..2024-12-31 | - | 30 ألف طن",
            "production actual | chromite | Iran | 40000 t exact | 2024-01-01..2024-12-31 | - | 40 ألف طن",
        ],
    ),
    (
        "workers are no firm",
        "وقالت شركة سونغون إن عمالها استخرجوا 30 ألف طن من النحاس في عام 2024.",
        [
            "production actual | copper | Sungun | 30000 t exact | 2024-01-01..2024-12-31 | - | 30 ألف طن",
        ],
    ),
    (
        "a quoted firm that did something",
        "«تارنوفا» تنتج 400 ألف طن من النحاس سنويا، وكانت «تارنوفا» قد أنتجت 300 ألف طن في 2022.",
        [
            "production actual | copper | Tarnufa company | 400000 t exact | - | - | 400 ألف طن",
            "production actual | copper | Tarnufa company | 300000 t exact | 2022-01-01..2022-12-31 | - | 300 ألف طن",
        ],
    ),
    (
        "steel in English letters",
        "أنتجت الراجحي ستيل 250 ألف طن من الصلب في عام 2024.",
        [
            "production actual | steel | Rajhi Steel | 250000 t exact | 2024-01-01..2024-12-31 | - | 250 ألف طن",
        ],
    ),
    (
        "two words that one name is",
        "أنتجت بولي ميتال 12 طنا من الذهب في عام 2024.",
        [
            "production actual | gold | Polymetal | 12 t exact | 2024-01-01..2024-12-31 | - | 12 طنا",
        ],
    ),
    (
        "a firm by another spelling",
        "باعت شركة هرمزكان 700 ألف طن من الصلب في عام 2024.",
        [
            "sales actual | steel | Hormozgan Steel Company | 700000 t exact | 2024-01-01..2024-12-31 | - | 700 ألف طن",
        ],
    ),
    (
        "cement companies of a land are no company",
        "باعت شركات الإسمنت السعودية 4.3 مليون طن من الإسمنت في عام 2024.",
        [
            "sales actual | cement | Saudi Arabia | 4300000 t exact | 2024-01-01..2024-12-31 | - | 4.3 مليون طن",
        ],
    ),
    (
        "half a year",
        "وفي باب المبيعات، باعت الشركة خلال نصف العام الإيراني 910 آلاف طن من منتجات الفولاذ.",
        [
            "sales actual | steel product | Iran | 910000 t exact | 2025-03-21..2025-09-22 | - | 910 آلاف طن",
        ],
    ),
    (
        "until the end of a month",
        "انحصرت صادرات المغرب من الفوسفاط في 7,5 مليون طن متم شتنبر 2024.",
        [
            "exports actual | phosphate | Morocco | 7500000 t exact | 2024-01-01..2024-09-30 | - | 7,5 مليون طن",
        ],
    ),
    (
        "a period that reaches from one month to another",
        "وفي الفترة الممتدة من شهر أكتوبر إلى متم دجنبر 2024 أنتج منجم زكوندر 463 ألف أوقية من الفضة.",
        [
            "production actual | silver | Zgounder | 463000 oz exact | 2024-10-01..2024-12-31 | - | 463 ألف أوقية",
        ],
    ),
    (
        "an office of forecasts",
        "أظهرت معطيات مديرية الدراسات والتوقعات المالية أن إنتاج المغرب من الفوسفاط بلغ 26,2 مليون طن في 2024.",
        [
            "production actual | phosphate | Morocco | 26200000 t exact | 2024-01-01..2024-12-31 | - | 26,2 مليون طن",
        ],
    ),
    (
        "a year of accounts that is compared",
        "صدّرت شركة النصر للتعدين 730 ألف طن من الفوسفات في 2018/2019، بنمو 18% عن صادرات 2017/2018.",
        [
            "exports actual | phosphate | El Nasr Mining | 730000 t exact | 2018-07-01..2019-06-30 | +18 yoy | 730 ألف طن",
        ],
    ),
    (
        "emissions are no change",
        "استهلكت أفران مجموعة إمستيل 610 آلاف طن من خردة الحديد في عام 2024، ضمن مساعيها لخفض الانبعاثات بنسبة 40% حتى 2030.",
        [
            "consumption actual | steel scrap | Emsteel | 610000 t exact | 2024-01-01..2024-12-31 | - | 610 آلاف طن",
        ],
    ),
    (
        "on a basis of all",
        "بلغ إنتاج بيلبارا من خام الحديد 84 مليون طن على أساس 100%، بزيادة 7% على الربع الثاني.",
        [
            "production actual | iron ore | Pilbara | 84000000 t exact | - | +7 qoq | 84 مليون طن",
        ],
    ),
    (
        "quotas",
        "رفعت الصين الحصة الإجمالية المسموح باستخراجها من المعادن الأرضية النادرة خلال 2025 إلى 240 ألف طن، بزيادة 14% عن العام الماضي.",
        [
            "production planned | rare earth | China | 240000 t exact | 2025-01-01..2025-12-31 | +14 yoy | 240 ألف طن",
        ],
    ),
    (
        "what lies in yards",
        "وقال مدير منجم زنوز إن ساحات المنجم تحوي ما يفوق 900 ألف طن من الكاولين.",
        [
            "inventory actual | kaolin | Zonouz | 900000 t over | - | - | 900 ألف طن",
        ],
    ),
    (
        "a plan by how much it was beaten",
        "أنتج منجم ونارج 62 ألف طن من خام المنغنيز في 2024، متجاوزا بنحو 8 بالمئة الخطة التي كانت تقضي باستخراج 58 ألف طن.",
        [
            "production actual | manganese ore | Venarch | 62000 t exact | 2024-01-01..2024-12-31 | +8 plan | 62 ألف طن",
            "production planned | manganese ore | Venarch | 58000 t exact | 2024-01-01..2024-12-31 | - | 58 ألف طن",
        ],
    ),
    (
        "a plan told with its aim",
        "تتمسك شركة فولاذ مباركة ببرنامجها القاضي بإنتاج 7 ملايين طن من الصلب في عام 2026.",
        [
            "production planned | steel | Mobarakeh Steel Company | 7000000 t exact | 2026-01-01..2026-12-31 | - | 7 ملايين طن",
        ],
    ),
    (
        "a capacity of a plant that is known",
        "وأضاف مدير شركة فولاذ مباركة أن طاقة المصنع السنوية تبلغ حاليا 400 ألف طن من الصلب.",
        [
            "capacity actual | steel | Mobarakeh Steel Company | 400000 t exact | - | - | 400 ألف طن",
        ],
    ),
    (
        "an amount out of several mines",
        "أنتجت الشركة الوطنية لصناعات النحاس 624 ألف طن من مركزات النحاس في 2024، فجاءت ٣٥١ ألفاً من مجمع سرجشمه و١٤٤ ألفاً من سونغون و٨٦ ألفاً من ميدوك.",
        [
            "production actual | copper concentrate | NICICO | 624000 t exact | 2024-01-01..2024-12-31 | - | 624 ألف طن",
            "production actual | copper concentrate | Sarcheshmeh | 351000 t exact | 2024-01-01..2024-12-31 | - | ٣٥١ ألفا",
            "production actual | copper concentrate | Sungun | 144000 t exact | 2024-01-01..2024-12-31 | - | ١٤٤ ألفا",
            "production actual | copper concentrate | Miduk | 86000 t exact | 2024-01-01..2024-12-31 | - | ٨٦ ألفا",
        ],
    ),
    (
        "a third of it from a mine",
        "بلغت حصة شركة خام الحديد المركزية ٦ ملايين و٩٨٥ ألف طن من خام الحديد في 2024، ثلثها تقريبا من منجم جغارت.",
        [
            "production actual | iron ore | Iran Central Iron Ore | 6985000 t exact | 2024-01-01..2024-12-31 | - | ٦ ملايين و٩٨٥ ألف طن",
        ],
    ),
    (
        "the largest outside a land",
        "وقال رئيس ألبا إن طاقة المصهر، وقد غدا الأكبر في العالم خارج الصين، أصبحت 1.54 مليون طن من الألمنيوم سنويا.",
        [
            "capacity actual | aluminium | Alba | 1540000 t exact | - | - | 1.54 مليون طن",
        ],
    ),
    (
        "fell from an earlier one",
        "بلغت واردات الصين من خام الحديد 590 مليون طن في 2024، لتقل 4.9 في المائة عنها في 2023.",
        [
            "imports actual | iron ore | China | 590000000 t exact | 2024-01-01..2024-12-31 | -4.9 yoy | 590 مليون طن",
        ],
    ),
    (
        "what the chief announced that a company made",
        "أعلن محمد طيب نيا، الرئيس التنفيذي لشركة فولاذ مباركة، أن الشركة أنتجت في العام الإيراني المنصرم، الذي انتهى في 20 مارس، 10 ملايين طن من الصلب الخام.",
        [
            "production actual | crude steel | Mobarakeh Steel Company | 10000000 t exact | 2024-03-20..2025-03-20 | - | 10 ملايين طن",
        ],
    ),
    (
        "what we are to reach",
        "وأردف مدير شركة فولاذ مباركة: سنصل هذا العام إلى إنتاج 10 ملايين و300 ألف طن من الصلب.",
        [
            "production planned | steel | Mobarakeh Steel Company | 10300000 t exact | 2025-03-21..2026-03-20 | - | 10 ملايين و300 ألف طن",
        ],
    ),
    (
        "what a company expects, told by the way",
        "وأوضحت شركة كينروس أن إنتاج منجم تازيازت بلغ 620 ألف أوقية من الذهب في 2024، متوقعة أن يصل إنتاج المنجم إلى 610 آلاف أوقية في 2025.",
        [
            "production actual | gold | Tasiast | 620000 oz exact | 2024-01-01..2024-12-31 | - | 620 ألف أوقية",
            "production planned | gold | Tasiast | 610000 oz exact | 2025-01-01..2025-12-31 | - | 610 آلاف أوقية",
        ],
    ),
    (
        "duties of a government",
        "بلغت مبيعات شركة تاتا ستيل 4 ملايين طن من الصلب في 2022، متأثرة برسوم التصدير التي فرضتها الحكومة في مايو.",
        [
            "sales actual | steel | Tata Steel | 4000000 t exact | 2022-01-01..2022-12-31 | - | 4 ملايين طن",
        ],
    ),
    (
        "a mine of a saint",
        "استخرج منجم سان ماركوس في بوليفيا 260 ألف طن من مركزات الزنك في 2024.",
        [
            "production actual | zinc concentrate | San Markus mine | 260000 t exact | 2024-01-01..2024-12-31 | - | 260 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_firms_told_bare_are_read(text, figures):
    assert told(text, "ar") == figures
