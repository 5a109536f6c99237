"""Arabic turns of real wires: firms that say so, buyers and suppliers of lands, ends of ranges, demand beside supply."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        'a known firm that said so, behind "and"',
        "وقالت كاردمير إنها باعت 50 ألف طن من الصلب في عام 2024.",
        [
            "sales actual | steel | Kardemir | 50000 t exact | 2024-01-01..2024-12-31 | - | 50 ألف طن",
        ],
    ),
    (
        "a person who went on is no firm",
        "أنتجت مناجم إيران 40 ألف طن من الكروم في عام 2024. وتابع كالدران أن الصادرات بلغت 30 ألف طن.",
        [
            "production actual | chromite | Iran | 40000 t exact | 2024-01-01..2024-12-31 | - | 40 ألف طن",
            "exports actual | chromite | Iran | 30000 t exact | 2024-01-01..2024-12-31 | - | 30 ألف طن",
        ],
    ),
    (
        "a capital that stands for its land",
        "بلغت طاقة إيران من الألمنيوم 600 ألف طن، وتريد طهران أن تصبح طاقتها 900 ألف طن بعد ثلاث سنوات.",
        [
            "capacity actual | aluminium | Iran | 600000 t exact | - | - | 600 ألف طن",
            "capacity planned | aluminium | Iran | 900000 t exact | - | - | 900 ألف طن",
        ],
    ),
    (
        "a target of two mines",
        "قال مسؤول في إيميدرو إن المستهدف في منجمي سنغان وجغارت هو 20 مليون طن من خام الحديد في العام 1402، صعودا من 18 مليون طن أنتجها المنجمان في العام المنصرم.",
        [
            "production planned | iron ore | Sangan and Choghart | 20000000 t exact | 2023-03-21..2024-03-19 | - | 20 مليون طن",
            "production actual | iron ore | Sangan and Choghart | 18000000 t exact | 2022-03-21..2023-03-20 | - | 18 مليون طن",
        ],
    ),
    (
        "what lands bought of another are its exports",
        "قال مسؤول في الجمارك إن 15 دولة اشترت من إيران 1.2 مليون طن من حديد التسليح في عام 2024، وكان العراق أكبر المشترين بـ480 ألف طن.",
        [
            "exports actual | rebar | Iran | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1.2 مليون طن",
            "exports actual | rebar | Iran | 480000 t exact | 2024-01-01..2024-12-31 | - | 480 ألف طن",
        ],
    ),
    (
        "a supplier of what was imported",
        "ارتفعت واردات مصر من البليت إلى 820 ألف طن في عام 2024، وجاءت روسيا على رأس الموردين بـ410 آلاف طن.",
        [
            "imports actual | billet | Egypt | 820000 t exact | 2024-01-01..2024-12-31 | - | 820 ألف طن",
            "imports actual | billet | Egypt | 410000 t exact | 2024-01-01..2024-12-31 | - | 410 آلاف طن",
        ],
    ),
    (
        "the lower end of a range",
        "تتوقع الشركة أن يبلغ إنتاج منجم كيبالي في عام 2024 نحو 750 ألف أوقية، أي الحد الأدنى لنطاقها المعلن في يناير بين 750 و850 ألف أوقية.",
        [
            "production planned | gold | Kibali | 750000 oz about | 2024-01-01..2024-12-31 | - | 750 ألف أوقية",
            "production planned | gold | Kibali | 750000..850000 oz exact | 2024-01-01..2024-12-31 | - | 750 و850 ألف أوقية",
        ],
    ),
    (
        "short of what was forecast",
        "سجل إنتاج بوركينا فاسو من الذهب 57 طنا في عام 2023، ليقصر عن 60 طنا كان مسؤول في الوزارة قد توقعها للعام.",
        [
            "production actual | gold | Burkina Faso | 57 t exact | 2023-01-01..2023-12-31 | - | 57 طنا",
            "production planned | gold | Burkina Faso | 60 t exact | 2023-01-01..2023-12-31 | - | 60 طنا",
        ],
    ),
    (
        "no more than some per cent",
        "لم يزد إنتاج تونس من الفسفاط في عام 2023 سوى 2% إلى 4.1 مليون طن.",
        [
            "production actual | phosphate | Tunisia | 4100000 t exact | 2023-01-01..2023-12-31 | +2 yoy | 4.1 مليون طن",
        ],
    ),
    (
        "the largest rise of a list",
        "وسجلت كريات خام الحديد أكبر القفزات بـ77% قياسا إلى الفترة المماثلة، إذ صدّرت إيران منها 8 ملايين طن في عام 2024.",
        [
            "exports actual | iron ore pellet | Iran | 8000000 t exact | 2024-01-01..2024-12-31 | +77 yoy | 8 ملايين طن",
        ],
    ),
    (
        "a month whose imports are told",
        "استوردت الصين 116.33 مليون طن من خام الحديد في سبتمبر 2025، بزيادة 11.7% عن سبتمبر 2024 البالغة وارداته 104.13 مليون طن.",
        [
            "imports actual | iron ore | China | 116330000 t exact | 2025-09-01..2025-09-30 | +11.7 yoy | 116.33 مليون طن",
            "imports actual | iron ore | China | 104130000 t exact | 2024-09-01..2024-09-30 | - | 104.13 مليون طن",
        ],
    ),
    (
        "consumed more than it made",
        "الصين: أنتجت 6 ملايين طن من البوتاس في 2022، ومع ذلك تستهلك أكثر مما تنتج.",
        [
            "production actual | potash | China | 6000000 t exact | 2022-01-01..2022-12-31 | - | 6 ملايين طن",
        ],
    ),
    (
        "a target that a firm set itself",
        "تعمل سنيم لبلوغ ما رسمته الشركة لنفسها مطلع العام: تصدير 12 مليون طن من خام الحديد في 2019.",
        [
            "exports planned | iron ore | SNIM | 12000000 t exact | 2019-01-01..2019-12-31 | - | 12 مليون طن",
        ],
    ),
    (
        "copper and what is made of it",
        "باعت إيران في الخارج 256,449 طناً من النحاس ومنتجاته في عام 2016.",
        [
            "exports actual | copper and copper product | Iran | 256449 t exact | 2016-01-01..2016-12-31 | - | 256,449 طنا",
        ],
    ),
    (
        "the mines of a company in a land",
        "أعلنت سيباني ستيلووتر نتائجها. فمناجم الشركة الجنوب أفريقية قدّمت 828 ألف أوقية من البلاتين في عام 2024.",
        [
            "production actual | platinum | Sibanye-Stillwater | 828000 oz exact | 2024-01-01..2024-12-31 | - | 828 ألف أوقية",
        ],
    ),
    (
        "what its operations gave",
        "أعلنت سيباني ستيلووتر نتائجها. وفي ولاية مونتانا الأميركية زاد ما أعطته عمليات الشركة من البلاديوم إلى 238 ألف أوقية في عام 2024.",
        [
            "production actual | palladium | Sibanye-Stillwater | 238000 oz exact | 2024-01-01..2024-12-31 | - | 238 ألف أوقية",
        ],
    ),
    (
        "demand above supply",
        "يتوقع المحللون أن يتجاوز العرض من البلاديوم الطلب بنحو 200 ألف أوقية في 2025.",
        [
            "other planned | palladium | - | 200000 oz about | 2025-01-01..2025-12-31 | - | 200 ألف أوقية",
        ],
    ),
    (
        "demand past a mark",
        "وتخطى الطلب على البلاتين في عام 2024م عتبة 8 ملايين أونصة.",
        [
            "consumption actual | platinum | - | 8000000 oz exact | 2024-01-01..2024-12-31 | - | 8 ملايين أونصة",
        ],
    ),
    (
        "millions of tons that nobody counted",
        "حذر خبراء من أن ملايين الأطنان من النفايات تهدد النهر قرب منجم الذهب.",
        [],
    ),
    (
        "a ministry of another land than the buyers'",
        "أعلنت وزارة المعادن السودانية أن إنتاج الذهب بلغ 37 طنا في النصف الأول من 2024، وصدّرت البلاد 8 أطنان عبر مطار بورتسودان إلى الإمارات.",
        [
            "production actual | gold | Sudan | 37 t exact | 2024-01-01..2024-06-30 | - | 37 طنا",
            "exports actual | gold | Sudan | 8 t exact | 2024-01-01..2024-06-30 | - | 8 أطنان",
        ],
    ),
    (
        "amounts of two firms side by side",
        "بلغت مبيعات أسمنت ينبع 512 ألف طن في أبريل 2024، مقارنة بـ476 ألف طن لأسمنت القصيم و390 ألف طن لأسمنت نجران.",
        [
            "sales actual | cement | Yanbu Cement | 512000 t exact | 2024-04-01..2024-04-30 | - | 512 ألف طن",
            "sales actual | cement | Qassim Cement | 476000 t exact | 2024-04-01..2024-04-30 | - | 476 ألف طن",
            "sales actual | cement | Najran Cement | 390000 t exact | 2024-04-01..2024-04-30 | - | 390 ألف طن",
        ],
    ),
    (
        "a mine spelled by its sound",
        "أنتج منجم كولينان 700 ألف قيراط من الماس في عام 2024، وأنتج منجم ساوث ديب 260 ألف أونصة من الذهب.",
        [
            "production actual | diamond | Cullinan | 700000 ct exact | 2024-01-01..2024-12-31 | - | 700 ألف قيراط",
            "production actual | gold | South Deep | 260000 oz exact | 2024-01-01..2024-12-31 | - | 260 ألف أونصة",
        ],
    ),
    (
        "a maker that had stood behind a complex's name",
        "باع مجمع مهدي آباد 50 ألف طن من الباريت في عام 2023.",
        [
            "sales actual | barite | Mehdiabad | 50000 t exact | 2023-01-01..2023-12-31 | - | 50 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_turns_of_real_wires_are_read(text: str, expected: list[str]) -> None:
    assert told(text, "ar") == expected
