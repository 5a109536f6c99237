"""Arabic companies named for their lands, trades and towns, levels that are kept and hoped for."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a company named for its land and trade",
        "تعتزم الشركة القومية للأسمنت بيع مليوني طن من الأسمنت في عام 2026. وأنهت الشركة التونسية للفسفاط سنة 2024 بإنتاج 3 ملايين طن.",
        [
            "sales planned | cement | National Cement Company | 2000000 t exact | 2026-01-01..2026-12-31 | - | مليوني طن",
            "production actual | phosphate | Tunisian Phosphate Company | 3000000 t exact | 2024-01-01..2024-12-31 | - | 3 ملايين طن",
        ],
    ),
    (
        "a company with a parenthesis of its short name",
        "تأمل الشركة الوطنية للصناعة والمناجم (اسنيم) أن تصل إلى 14 مليون طن من خام الحديد في 2026.",
        [
            "production planned | iron ore | SNIM | 14000000 t exact | 2026-01-01..2026-12-31 | - | 14 مليون طن",
        ],
    ),
    (
        "exports that are hoped for stay exports",
        "بلغت صادرات موريتانيا من خام الحديد 13 مليون طن في 2024، ومن المتوقع أن تصل إلى 14 مليون طن في 2025.",
        [
            "exports actual | iron ore | Mauritania | 13000000 t exact | 2024-01-01..2024-12-31 | - | 13 مليون طن",
            "exports planned | iron ore | Mauritania | 14000000 t exact | 2025-01-01..2025-12-31 | - | 14 مليون طن",
        ],
    ),
    (
        "a forecast that is kept, give or take",
        "وأبقت كينروس على هدفها لهذا العام عند مليوني أونصة من الذهب (بزيادة أو نقصان 5%).",
        [
            "production planned | gold | Kinross | 2000000 oz exact | 2025-01-01..2025-12-31 | - | مليوني أونصة",
        ],
    ),
    (
        "sources are no company",
        "قالت مصادر في الميناء إن تركيا صدّرت 45 ألف طن من حديد التسليح في عام 2024.",
        [
            "exports actual | rebar | Turkey | 45000 t exact | 2024-01-01..2024-12-31 | - | 45 ألف طن",
        ],
    ),
    (
        "a mine known by its sound that recorded something",
        "وسجل باراكاتو في البرازيل 146,200 أونصة من الذهب في عام 2024، وحقق كيبالي 200 ألف أونصة.",
        [
            "production actual | gold | Paracatu | 146200 oz exact | 2024-01-01..2024-12-31 | - | 146,200 أونصة",
            "production actual | gold | Kibali | 200000 oz exact | 2024-01-01..2024-12-31 | - | 200 ألف أونصة",
        ],
    ),
    (
        "Gregorian years beside Iran",
        "وصل إنتاج إيران من الصلب إلى 28 مليون طن خلال الأشهر الـ11 الأولى من العام الميلادي 2023.",
        [
            "production actual | steel | Iran | 28000000 t exact | 2023-01-01..2023-11-30 | - | 28 مليون طن",
        ],
    ),
    (
        "cement plants called by their towns",
        "باع معمل أسمنت بادوش 60 ألف طن في سبتمبر 2024، فيما باع إسمنت الكوفة 85 ألف طن.",
        [
            "sales actual | cement | Badoush Cement Plant | 60000 t exact | 2024-09-01..2024-09-30 | - | 60 ألف طن",
            "sales actual | cement | Kufa Cement | 85000 t exact | 2024-09-01..2024-09-30 | - | 85 ألف طن",
        ],
    ),
    (
        "mines that sound as others",
        "أنتج منجم الحجار 90 ألف طن من مركز الزنك في 2024. وفي بوعزر أنتجت شركة التقنيات المعدنية (CTT) 1900 طن من الكوبالت.",
        [
            "production actual | zinc concentrate | Hajjar mine | 90000 t exact | 2024-01-01..2024-12-31 | - | 90 ألف طن",
            "production actual | cobalt | CTT | 1900 t exact | 2024-01-01..2024-12-31 | - | 1900 طن",
        ],
    ),
    (
        "what is made a day",
        "ينتج معمل إسمنت طرطوس 3200 طن من الكلنكر يوميا",
        [
            "production actual | clinker | Tartous Cement Plant | 3200 t/day exact | - | - | 3200 طن",
        ],
    ),
    (
        "the past year as Algeria says it",
        "يتوقع مدير المصنع أن يصل إنتاج الجزائر من الصلب إلى 350 ألف طن في 2025، مقابل 250 ألف طن في السنة الفارطة.",
        [
            "production planned | steel | Algeria | 350000 t exact | 2025-01-01..2025-12-31 | - | 350 ألف طن",
            "production actual | steel | Algeria | 250000 t exact | 2024-01-01..2024-12-31 | - | 250 ألف طن",
        ],
    ),
    (
        "the first destination of goods",
        "قالت الرابطة إن العراق ظل الوجهة الأولى للصلب الإيراني في عام 2024، إذ اشترى 310 آلاف طن.",
        [
            "exports actual | steel | Iran | 310000 t exact | 2024-01-01..2024-12-31 | - | 310 آلاف طن",
        ],
    ),
    (
        "a company of Saudi Arabia by its goods",
        "حققت شركة الحديد والصلب السعودية (حديد) مبيعات قدرها 1.3 مليون طن في عام 2024.",
        [
            "sales actual | steel | Hadeed | 1300000 t exact | 2024-01-01..2024-12-31 | - | 1.3 مليون طن",
        ],
    ),
    (
        "an amount beside another's of a land",
        "استوردت تركيا 4 ملايين طن من الخردة في عام 2023، وجاءت الولايات المتحدة في صدارة الموردين بـ812 ألف طن تلتها بريطانيا بـ540 ألف طن.",
        [
            "imports actual | scrap | Turkey | 4000000 t exact | 2023-01-01..2023-12-31 | - | 4 ملايين طن",
            "imports actual | scrap | Turkey | 812000 t exact | 2023-01-01..2023-12-31 | - | 812 ألف طن",
            "imports actual | scrap | Turkey | 540000 t exact | 2023-01-01..2023-12-31 | - | 540 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_companies_and_levels_are_read(text: str, expected: list[str]) -> None:
    assert told(text, "ar") == expected
