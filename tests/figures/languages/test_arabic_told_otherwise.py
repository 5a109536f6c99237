"""Arabic: what furnaces give and firms aim at, companies by their goods, forms of goods, halves that ended."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "what a company aims at of another good",
        "باعت شركة سوناسيد 90 ألف طن من حديد التسليح خلال سنة 2024 في الخارج، وتنوي الشركة بلوغ 700 ألف طن من الصلب الخام هذا العام، بعد أن أنتجت 640 ألف طن منه سنة 2023.",
        [
            "exports actual | rebar | Sonasid | 90000 t exact | 2024-01-01..2024-12-31 | - | 90 ألف طن",
            "production planned | crude steel | Sonasid | 700000 t exact | 2025-01-01..2025-12-31 | - | 700 ألف طن",
            "production actual | crude steel | Sonasid | 640000 t exact | 2023-01-01..2023-12-31 | - | 640 ألف طن",
        ],
    ),
    (
        "what furnaces smelted",
        "صهرت الأفران العالية لمركب الحجار 210 آلاف طن من الحديد الزهر في عام 2024.",
        [
            "production actual | pig iron | El Hadjar | 210000 t exact | 2024-01-01..2024-12-31 | - | 210 آلاف طن",
        ],
    ),
    (
        "a company by its good in a list",
        "بلغ إنتاج إيران من مركزات خام الحديد 6 ملايين طن في عام 2024، وتوزع على النحو التالي:\n\nجادرملو: 2.310.400\n\nخام الحديد المركزي: 1.204.300",
        [
            "production actual | iron ore concentrate | Iran | 6000000 t exact | 2024-01-01..2024-12-31 | - | 6 ملايين طن",
            "production actual | iron ore concentrate | Chadormalu | 2310400 t exact | 2024-01-01..2024-12-31 | - | 2.310.400",
            "production actual | iron ore concentrate | Iran Central Iron Ore | 1204300 t exact | 2024-01-01..2024-12-31 | - | 1.204.300",
        ],
    ),
    (
        "flat steel and sponge of iron",
        "صدرت مصر 310 آلاف طن من الصلب المسطح و45 ألف طن من الإسفنج الحديدي في عام 2024.",
        [
            "exports actual | flat steel | Egypt | 310000 t exact | 2024-01-01..2024-12-31 | - | 310 آلاف طن",
            "exports actual | sponge iron | Egypt | 45000 t exact | 2024-01-01..2024-12-31 | - | 45 ألف طن",
        ],
    ),
    (
        "mine after from",
        "استخرجت شركة الفوسفات الأردنية 410 آلاف طن من الفوسفات من منجم الشيدية في أكتوبر 2025.",
        [
            "production actual | phosphate | Eshidiya | 410000 t exact | 2025-10-01..2025-10-31 | - | 410 آلاف طن",
        ],
    ),
    (
        "minerals of a land",
        "أنتجت محاجر سلطنة عمان 91 مليون طن من الخامات المعدنية في عام 2024.",
        [
            "production actual | mineral | Oman | 91000000 t exact | 2024-01-01..2024-12-31 | - | 91 مليون طن",
        ],
    ),
    (
        "half of an Iranian year that ended",
        "أنتجت إيرالكو 84 ألف طن من سبائك الألمنيوم خلال النصف الأول من العام الإيراني المنتهي في 22 سبتمبر.",
        [
            "production actual | aluminium ingot | IRALCO | 84000 t exact | 2025-03-21..2025-09-22 | - | 84 ألف طن",
        ],
    ),
    (
        "hydrate and powder of alumina",
        "أنتجت شركة ألومينا إيران 61 ألف طن من بودرة الألومينا و120 ألف طن من الهيدرات في عام 2024.",
        [
            "production actual | alumina | Iran Alumina | 61000 t exact | 2024-01-01..2024-12-31 | - | 61 ألف طن",
            "production actual | alumina hydrate | Iran Alumina | 120000 t exact | 2024-01-01..2024-12-31 | - | 120 ألف طن",
        ],
    ),
    (
        "half of which was exported",
        "أنتجت عمان 80 ألف طن من النحاس في عام 2024 صدر نصفها، أي 40 ألف طن.",
        [
            "production actual | copper | Oman | 80000 t exact | 2024-01-01..2024-12-31 | - | 80 ألف طن",
            "exports actual | copper | Oman | 40000 t exact | 2024-01-01..2024-12-31 | - | 40 ألف طن",
        ],
    ),
    (
        "what is among gulf smelters",
        "أنتجت ألبا 402 ألف طن من الألمنيوم في الربع الثالث من 2025، فمعادن 236 ألف طن.",
        [
            "production actual | aluminium | Alba | 402000 t exact | 2025-07-01..2025-09-30 | - | 402 ألف طن",
            "production actual | aluminium | Ma'aden | 236000 t exact | 2025-07-01..2025-09-30 | - | 236 ألف طن",
        ],
    ),
    (
        "guidance that lies between",
        "تتمسك شركة سنتامين بمستهدفها السنوي المتراوح بين 470 و500 ألف أوقية من الذهب.",
        [
            "production planned | gold | Centamin | 470000..500000 oz exact | 2025-01-01..2025-12-31 | - | 470 و500 ألف أوقية",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_told_otherwise_is_read(text, figures):
    assert told(text, "ar") == figures
