"""Arabic: what a month's last day cumulates, where imports came from, complexes of a company, what mines gave."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "cumulated to the last of a month in the Maghreb",
        "أعلنت مجموعة مناجم أن إنتاجها من الذهب بلغ 91 ألف أونصة عند متم شتنبر 2025 مقابل 108 آلاف قبل عام.",
        [
            "production actual | gold | Managem | 91000 oz exact | 2025-01-01..2025-09-30 | - | 91 ألف أونصة",
            "production actual | gold | Managem | 108000 oz exact | 2024-01-01..2024-09-30 | - | 108 آلاف",
        ],
    ),
    (
        "imports by where they came from",
        "استوردت الصين 293 مليون طن من الفحم في 2024. وتوزعت الواردات بين إندونيسيا (171 مليون طن) وروسيا (68 مليونا).",
        [
            "imports actual | coal | China | 293000000 t exact | 2024-01-01..2024-12-31 | - | 293 مليون طن",
            "imports actual | coal | China | 171000000 t exact | 2024-01-01..2024-12-31 | - | 171 مليون طن",
            "imports actual | coal | China | 68000000 t exact | 2024-01-01..2024-12-31 | - | 68 مليونا",
        ],
    ),
    (
        "complexes of a company",
        "أنتجت المجمعات التابعة للشركة الوطنية للنحاس 521 ألف طن من ركاز النحاس في عام 2024.",
        [
            "production actual | copper concentrate | NICICO | 521000 t exact | 2024-01-01..2024-12-31 | - | 521 ألف طن",
        ],
    ),
    (
        "a mine in Mali",
        "أنتج منجم فيكولا في مالي 181 ألف أونصة من الذهب في عام 2024.",
        [
            "production actual | gold | Fekola | 181000 oz exact | 2024-01-01..2024-12-31 | - | 181 ألف أونصة",
        ],
    ),
    (
        "what mines gave",
        "في عام 2024 استوردت الصين 290 مليون طن من الفحم، في حين أن مناجمها ضخت 4.5 مليار طن.",
        [
            "imports actual | coal | China | 290000000 t exact | 2024-01-01..2024-12-31 | - | 290 مليون طن",
            "production actual | coal | China | 4500000000 t exact | 2024-01-01..2024-12-31 | - | 4.5 مليار طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_ends_of_months_are_read(text, figures):
    assert told(text, "ar") == figures
