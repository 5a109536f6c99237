"""Arabic: what somebody produced told by a verb that points back, names in quotes, and years told by another one."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "what it sold",
        "بلغ ما باعته شركة البوتاس العربية 2.8 مليون طن من البوتاس في 2024.",
        [
            "sales actual | potash | Arab Potash Company | 2800000 t exact | 2024-01-01..2024-12-31 | - | 2.8 مليون طن"
        ],
    ),
    (
        "which it exported",
        "وصلت كمية الفوسفات التي صدرتها تونس إلى 800 ألف طن في 2024.",
        ["exports actual | phosphate | Tunisia | 800000 t exact | 2024-01-01..2024-12-31 | - | 800 ألف طن"],
    ),
    (
        "what diggers extracted, after sales",
        "باعت المجموعة 14 طنا من الذهب خلال 2024. وقدر ما استخرجه المعدنون التقليديون في السودان بنحو 53 طنا من الذهب خلال 2024.",
        [
            "sales actual | gold | Sudan | 14 t exact | 2024-01-01..2024-12-31 | - | 14 طنا",
            "production actual | gold | Sudan | 53 t about | 2024-01-01..2024-12-31 | - | 53 طنا",
        ],
    ),
    (
        "a name in quotes that no table knows",
        "أنتج منجم «بوطاري» للذهب في مصر 481 ألف أونصة خلال عام 2024.",
        [
            "production actual | gold | Butari mine | 481000 oz exact | 2024-01-01..2024-12-31 | - | 481 ألف أونصة"
        ],
    ),
    (
        "a company called mines",
        "قالت مجموعة «مناجم» إن مبيعاتها من النحاس بلغت 30 ألف طن خلال النصف الأول من 2025.",
        ["sales actual | copper | Managem | 30000 t exact | 2025-01-01..2025-06-30 | - | 30 ألف طن"],
    ),
    (
        "a company called minerals",
        "تخطط معادن لزيادة إنتاج الألمنيوم إلى مليون طن بحلول 2028.",
        [
            "production planned | aluminium | Ma'aden | 1000000 t exact | 2028-01-01..2028-12-31 | - | مليون طن"
        ],
    ),
    (
        "phosphate mines of two countries",
        "أنتجت شركة مناجم الفوسفات «سوميفوس» 1.4 مليون طن من الفوسفات في 2021، "
        "وأنتجت شركة مناجم الفوسفات الأردنية 10 ملايين طن.",
        [
            "production actual | phosphate | SOMIPHOS | 1400000 t exact | 2021-01-01..2021-12-31 | - | 1.4 مليون طن",
            "production actual | phosphate | Jordan Phosphate Mines Company | 10000000 t exact | 2021-01-01..2021-12-31 | - "
            "| 10 ملايين طن",
        ],
    ),
    (
        "thousands before the word for a thousand",
        "أنتجت المجموعة 2,340 ألف طن من الفوسفات في 2024.",
        ["production actual | phosphate | - | 2340000 t exact | 2024-01-01..2024-12-31 | - | 2,340 ألف طن"],
    ),
    (
        "decimals before the word for a million",
        "أنتج المغرب 2,345 مليون طن من الأسمدة في 2024.",
        [
            "production actual | fertilizer | Morocco | 2345000 t exact | 2024-01-01..2024-12-31 | - | 2,345 مليون طن"
        ],
    ),
    (
        "the same month of a year",
        "وصل إنتاج مصنع المتلوي من الفوسفات إلى 180 ألف طن في سبتمبر 2025 مقابل 150 ألف طن في الشهر نفسه من 2024.",
        [
            "production actual | phosphate | Metlaoui | 180000 t exact | 2025-09-01..2025-09-30 | - | 180 ألف طن",
            "production actual | phosphate | Metlaoui | 150000 t exact | 2024-09-01..2024-09-30 | - | 150 ألف طن",
        ],
    ),
    (
        "the quarter before it",
        "أنتجت سلطنة عمان 19 ألف طن من الكروم خلال الربع الثاني من 2025، بتراجع قدره 6% عن الربع الذي سبقه.",
        ["production actual | chromite | Oman | 19000 t exact | 2025-04-01..2025-06-30 | -6 qoq | 19 ألف طن"],
    ),
    (
        "the year before it",
        "بلغ إنتاج الجزائر من الإسمنت 23 مليون طن سنة 2024، مقابل 21 مليون طن في السنة التي قبلها.",
        [
            "production actual | cement | Algeria | 23000000 t exact | 2024-01-01..2024-12-31 | - | 23 مليون طن",
            "production actual | cement | Algeria | 21000000 t exact | 2023-01-01..2023-12-31 | - | 21 مليون طن",
        ],
    ),
    (
        "a forecast cut",
        "خفضت الشركة توقعاتها لإنتاج النحاس لعام 2025 إلى نطاق يتراوح بين 370 و400 ألف طن.",
        [
            "production planned | copper | - | 370000..400000 t exact | 2025-01-01..2025-12-31 | - | 370 و400 ألف طن"
        ],
    ),
    (
        "semi-finished, sheet and wire by metal",
        "صدرت مصر 300 ألف طن من الصلب شبه المصنع و20 ألف طن من أسلاك النحاس خلال 2024.",
        [
            "exports actual | semi-finished steel | Egypt | 300000 t exact | 2024-01-01..2024-12-31 | - | 300 ألف طن",
            "exports actual | copper wire | Egypt | 20000 t exact | 2024-01-01..2024-12-31 | - | 20 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_arabic_clause(text, figures):
    assert told(text, "ar") == figures
