"""Arabic: aims, parts that fall to lands, companies of the state, as wires tell them."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "aim held before the eyes",
        "تضع إيران نصب عينيها بلوغ 22 مليون طن من الصلب الخام بنهاية عام 2026.",
        [
            "production planned | crude steel | Iran | 22000000 t exact | 2026-01-01..2026-12-31 | - | 22 مليون طن",
        ],
    ),
    (
        "sections long and flat",
        "بلغت صادرات إيران من الصلب 501 ألف طن خلال شهرين، منها 407 آلاف طن من المقاطع الطويلة و94 ألف طن من المقاطع المسطحة.",
        [
            "exports actual | steel | Iran | 501000 t exact | 2025-03-21..2025-05-21 | - | 501 ألف طن",
            "exports actual | long steel product | Iran | 407000 t exact | 2025-03-21..2025-05-21 | - | 407 آلاف طن",
            "exports actual | flat steel | Iran | 94000 t exact | 2025-03-21..2025-05-21 | - | 94 ألف طن",
        ],
    ),
    (
        "plan in the first person",
        "قال مدير شركة ألومينا إيران: خطتنا أن ننتج 245 ألف طن من الألومينا حتى نهاية هذا العام.",
        [
            "production planned | alumina | Iran Alumina | 245000 t exact | 2025-03-21..2026-03-20 | - | 245 ألف طن",
        ],
    ),
    (
        "workers of a company of the state",
        "تمكنت الملاكات العاملة في الشركة العامة للفوسفات التابعة الى وزارة الصناعة والمعادن من انتاج 14350 طنا من السماد المركب خلال شهر آب الماضي.",
        [
            "production actual | compound fertilizer | General Company for Phosphate | 14350 t exact | 2025-08-01..2025-08-31 | - | 14350 طنا",
        ],
    ),
    (
        "land that came second",
        "أنتجت السعودية 6.9 مليون طن من الصلب في ثمانية أشهر. أما مصر فجاءت ثانية بـ6.687 مليون طن، وأنتجت في أغسطس نحو 896 ألف طن.",
        [
            "production actual | steel | Saudi Arabia | 6900000 t exact | 2025-01-01..2025-08-31 | - | 6.9 مليون طن",
            "production actual | steel | Egypt | 6687000 t exact | 2025-01-01..2025-08-31 | - | 6.687 مليون طن",
            "production actual | steel | Egypt | 896000 t about | 2025-08-01..2025-08-31 | - | 896 ألف طن",
        ],
    ),
    (
        "parts that fall to lands",
        "بلغ مجموع ما أنتجته دول شمال أفريقيا من الصلب 11.982 مليون طن في 2024، منها 3.52 مليون طن للجزائر ونحو 990 ألفا للمغرب.",
        [
            "production actual | steel | Africa | 11982000 t exact | 2024-01-01..2024-12-31 | - | 11.982 مليون طن",
            "production actual | steel | Algeria | 3520000 t exact | 2024-01-01..2024-12-31 | - | 3.52 مليون طن",
            "production actual | steel | Morocco | 990000 t exact | 2024-01-01..2024-12-31 | - | 990 ألفا",
        ],
    ),
    (
        "slab in brackets",
        "وكانت حصة الألواح (السلاب) من إنتاج فولاد مباركة 454 ألف طن في أكتوبر.",
        [
            "production actual | steel slab | Mobarakeh Steel Company | 454000 t exact | 2025-10-01..2025-10-31 | - | 454 ألف طن",
        ],
    ),
    (
        "mine by the state's company for gold",
        'بلغ إنتاج شركة استغلال مناجم الذهب "اينور" 250 كيلوغراما من الذهب في 2024.',
        [
            "production actual | gold | ENOR | 0.25 t exact | 2024-01-01..2024-12-31 | - | 250 كيلوغراما",
        ],
    ),
    (
        "resources of the mine",
        "تقدر موارد منجم تالة حمزة بـ53 مليون طن من خام الزنك والرصاص.",
        [
            "reserves actual | zinc and lead ore | Tala Hamza | 53000000 t exact | - | - | 53 مليون طن",
        ],
    ),
    (
        "company in its own letters",
        'أعلنت شركة كاليدونيا "Caledonia Mining Corporation" عن إنتاجها البالغ 67,476 أوقية من الذهب في 2024 بزيادة 17%.',
        [
            "production actual | gold | Caledonia Mining Corporation | 67476 oz exact | 2024-01-01..2024-12-31 | +17 yoy | 67,476 أوقية",
        ],
    ),
    (
        "steel product of a mill by its town",
        "تصدرت فولاد خوزستان قائمة المصدرين بـ210 آلاف طن من الحديد الإسفنجي في أكتوبر، وتلتها فولاد سنكان بـ175 ألفا.",
        [
            "exports actual | sponge iron | Khuzestan Steel Company | 210000 t exact | 2025-10-01..2025-10-31 | - | 210 آلاف طن",
            "exports actual | sponge iron | Sangan Steel | 175000 t exact | 2025-10-01..2025-10-31 | - | 175 ألفا",
        ],
    ),
    (
        "ounces beside tons",
        "بلغ الإنتاج العالمي من الذهب 3478 طنا بواقع 111.8 مليون أونصة في 2024.",
        [
            "production actual | gold | World | 3478 t exact | 2024-01-01..2024-12-31 | - | 3478 طنا",
            "production actual | gold | World | 111800000 oz exact | 2024-01-01..2024-12-31 | - | 111.8 مليون أونصة",
        ],
    ),
    (
        "the market is no mine",
        "باعت شركة مناجم الفوسفات الأردنية 8.7 مليون طن من الفوسفات للسوق الأفريقية في 2024.",
        [
            "sales actual | phosphate | Jordan Phosphate Mines Company | 8700000 t exact | 2024-01-01..2024-12-31 | - | 8.7 مليون طن",
        ],
    ),
    (
        "rock of phosphate",
        "يبلغ احتياطي العراق من الصخور الفوسفاتية الخام 10 مليارات طن.",
        [
            "reserves actual | phosphate | Iraq | 10000000000 t exact | - | - | 10 مليارات طن",
        ],
    ),
    (
        "supplied to a group",
        "أنتجت شركة فسفاط قفصة 2 مليون طن في 2024. وزودت الشركة المجمع الكيميائي التونسي بنحو 1,5 مليون طن من الفسفاط.",
        [
            "production actual | phosphate | Gafsa Phosphate Company | 2000000 t exact | 2024-01-01..2024-12-31 | - | 2 مليون طن",
            "deliveries actual | phosphate | Gafsa Phosphate Company | 1500000 t about | 2024-01-01..2024-12-31 | - | 1,5 مليون طن",
        ],
    ),
    (
        "at the end of a month of the Maghreb",
        "بلغ إنتاج منجم إميضر من الفضة 127 طنا متم شتنبر 2025.",
        [
            "production actual | silver | Imiter | 127 t exact | 2025-01-01..2025-09-30 | - | 127 طنا",
        ],
    ),
    (
        "this product is exported",
        "قال رئيس جمعية الحديد الإسفنجي إن صادرات البلاد من هذا المنتج قفزت إلى 1.37 مليون طن خلال 10 أشهر.",
        [
            "exports actual | sponge iron | - | 1370000 t exact | 2025-01-01..2025-10-31 | - | 1.37 مليون طن",
        ],
    ),
    (
        "plant of cement by its town",
        "انتج معمل سمنت كربلاء (120) الف طن من السمنت خلال شهر ايار الماضي.",
        [
            "production actual | cement | Karbala Cement Plant | 120000 t exact | 2025-05-01..2025-05-31 | - | (120) الف طن",
        ],
    ),
    (
        "of which a company's",
        "سجل إنتاج حديد التسليح في مصر 5.9 مليون طن في 2024، منها 3.4 مليون طن لشركة حديد عز.",
        [
            "production actual | rebar | Egypt | 5900000 t exact | 2024-01-01..2024-12-31 | - | 5.9 مليون طن",
            "production actual | rebar | Ezz Steel | 3400000 t exact | 2024-01-01..2024-12-31 | - | 3.4 مليون طن",
        ],
    ),
    (
        "a year before in other words",
        "أنتجت إميضر 103 أطنان من الفضة في 2024 مقابل 126 طنا سنة من قبل.",
        [
            "production actual | silver | Imiter | 103 t exact | 2024-01-01..2024-12-31 | - | 103 أطنان",
            "production actual | silver | Imiter | 126 t exact | 2023-01-01..2023-12-31 | - | 126 طنا",
        ],
    ),
    (
        "minister of a land that sounds like money",
        "أعلن وزير المناجم المالي أن بلاده ستنتج 67.7 طنا من الذهب هذا العام.",
        [
            "production planned | gold | Mali | 67.7 t exact | 2025-01-01..2025-12-31 | - | 67.7 طنا",
        ],
    ),
    (
        "less than last year",
        "أنتجت إيران 17.9 مليون طن من مركز الحديد في أربعة أشهر، أي أقل بـ3% من العام الماضي.",
        [
            "production actual | iron ore concentrate | Iran | 17900000 t exact | 2025-03-21..2025-07-22 | -3 yoy | 17.9 مليون طن",
        ],
    ),
    (
        "copper company by another name",
        "باعت شركة صناعات النحاس الوطنية 187 ألف طن من كاثود النحاس في 8 أشهر.",
        [
            "sales actual | copper cathode | NICICO | 187000 t exact | 2024-03-20..2024-11-20 | - | 187 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("name", "sentence", "figures"), CASES, ids=[case[0] for case in CASES])
def test_arabic_stories(name: str, sentence: str, figures: list[str]) -> None:
    assert told(sentence, "ar") == figures
