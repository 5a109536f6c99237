"""Arabic: levels reached so far, plans of a quarter, the share of one in exports."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "taking its output of so many months",
        "أنتجت ريو تينتو 830 ألف طن من الفحم في أكتوبر ليصل إنتاجها خلال الأشهر العشرة الأولى من العام إلى 6.7 مليون طن.",
        [
            "production actual | coal | Rio Tinto | 830000 t exact | 2025-10-01..2025-10-31 | - | 830 ألف طن",
            "production actual | coal | Rio Tinto | 6700000 t exact | 2025-01-01..2025-10-31 | - | 6.7 مليون طن",
        ],
    ),
    (
        "what was planned for the quarter",
        "أنتجت شركة معادن 532 ألف طن من الزنك خلال الربع الثالث من 2025، بينما كان المخطط 558 ألف طن.",
        [
            "production actual | zinc | Ma'aden | 532000 t exact | 2025-07-01..2025-09-30 | - | 532 ألف طن",
            "production planned | zinc | Ma'aden | 558000 t exact | 2025-07-01..2025-09-30 | - | 558 ألف طن",
        ],
    ),
    (
        "the share of one in exports",
        "صدرت إيران 439 ألف طن من الفحم في أكتوبر الماضي، كانت حصة غلينكور منها 94 ألف طن.",
        [
            "exports actual | coal | Iran | 439000 t exact | 2025-10-01..2025-10-31 | - | 439 ألف طن",
            "exports actual | coal | Glencore | 94000 t exact | 2025-10-01..2025-10-31 | - | 94 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_arabic_shares_and_levels(text, figures):
    assert told(text, "ar") == figures
