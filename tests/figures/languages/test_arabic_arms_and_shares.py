"""Arabic arms in other lands, shares of regions, initials in brackets, plants planned by their capacity."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "initials in brackets behind what made it",
        "أنتجت إيران 632 ألف طن من سبائك الألومنيوم في عام 2024، من بينها 270 ألف طن أنتجتها (SALCO) وحدها.",
        [
            "production actual | aluminium ingot | Iran | 632000 t exact | 2024-01-01..2024-12-31 | - | 632 ألف طن",
            "production actual | aluminium ingot | SALCO | 270000 t exact | 2024-01-01..2024-12-31 | - | 270 ألف طن",
        ],
    ),
    (
        "the share of a land in what a region made",
        "أنتجت منطقة غرب آسيا 2.8 مليون طن من الصلب في أغسطس 2025، كانت حصة إيران منها 57.1 بالمئة.",
        [
            "production actual | steel | West Asia | 2800000 t exact | 2025-08-01..2025-08-31 | - | 2.8 مليون طن",
        ],
    ),
    (
        "a plant that is planned, by its capacity",
        "أعلن المركز عن خطة لبناء وحدة لسبائك الأنتيمون، طاقتها 3 أطنان في اليوم.",
        [
            "capacity planned | antimony | - | 3 t/day exact | - | - | 3 أطنان",
        ],
    ),
    (
        "a place that saw no such amount for years",
        "أنتجت الشركة الليبية للحديد والصلب 102 ألف طن من الحديد الإسفنجي في أكتوبر 2024، وهي كمية لم تشهدها مصراتة منذ 12 عاما.",
        [
            "production actual | sponge iron | Libyan Iron and Steel Company | 102000 t exact | 2024-10-01..2024-10-31 | - | 102 ألف طن",
        ],
    ),
    (
        "oxide ore behind the name of a complex",
        "باع مجمع مهدي آباد للزنك والرصاص في عام 2024 نحو 178 ألف طن من خام أكسيد الزنك.",
        [
            "sales actual | zinc oxide ore | Mehdiabad | 178000 t about | 2024-01-01..2024-12-31 | - | 178 ألف طن",
        ],
    ),
    (
        "a mine of a land whose production rose",
        "قفز إنتاج السعودية من الذهب، إذ أنتج منجم منصورة ومسرة 250 ألف أوقية في 2024.",
        [
            "production actual | gold | Mansourah-Massarah | 250000 oz exact | 2024-01-01..2024-12-31 | - | 250 ألف أوقية",
        ],
    ),
    (
        "an arm in another land",
        "أنتجت الإمارات العالمية للألمنيوم 1.2 مليون طن من الألومينا في 2024، وصدّرت ذراعها في غينيا (شركة غينيا ألومينا) 7 ملايين طن من البوكسيت.",
        [
            "production actual | alumina | Emirates Global Aluminium | 1200000 t exact | 2024-01-01..2024-12-31 | - | 1.2 مليون طن",
            "exports actual | bauxite | Guinea Alumina Corporation | 7000000 t exact | 2024-01-01..2024-12-31 | - | 7 ملايين طن",
        ],
    ),
    (
        "an association of steel is no commodity",
        "بحسب الرابطة الدولية للحديد والصلب، حلت إيران في المركز العاشر عالميا بإنتاج 31.1 مليون طن خلال 2023.",
        [
            "production actual | steel | Iran | 31100000 t exact | 2023-01-01..2023-12-31 | - | 31.1 مليون طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arms_and_shares_are_read(text: str, expected: list[str]) -> None:
    assert told(text, "ar") == expected
