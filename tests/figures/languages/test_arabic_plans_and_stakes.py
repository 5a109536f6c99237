"""Arabic companies of a land that say so, what lands stake on, plants that are being built."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a company of its land that says so",
        "قالت الشركة الوطنية للإسمنت إن إنتاجها بلغ 700 ألف طن من الإسمنت في 2023.",
        [
            "production actual | cement | National Cement Company | 700000 t exact | 2023-01-01..2023-12-31 | - | 700 ألف طن",
        ],
    ),
    (
        "a land that stakes on more exports",
        "وتراهن الجزائر على رفع صادراتها من الفوسفات إلى 10 ملايين طن في 2027.",
        [
            "exports planned | phosphate | Algeria | 10000000 t exact | 2027-01-01..2027-12-31 | - | 10 ملايين طن",
        ],
    ),
    (
        "a project by its reserves",
        "تنتظر تبسة مشروع بلاد الحدبة، الذي تقدر احتياطاته بـ1.2 مليار طن من الفوسفات.",
        [
            "reserves actual | phosphate | Bled El Hadba | 1200000000 t about | - | - | 1.2 مليار طن",
        ],
    ),
    (
        "a plant that is being built",
        "باشرت نيكيكو بناء مصنع طاقته 80 ألف طن من مركز النحاس سنويا.",
        [
            "capacity planned | copper concentrate | NICICO | 80000 t exact | - | - | 80 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_plans_and_stakes_are_read(text: str, expected: list[str]) -> None:
    assert told(text, "ar") == expected
