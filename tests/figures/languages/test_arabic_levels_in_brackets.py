"""Arabic: the level of a quarter or a year before in brackets, and what a year gave."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "a quarter's level in brackets",
        "أنتج منجم باراغوميناس في الربع الثاني من 2025 نحو 2.6 مليون طن من البوكسيت، وهو ما يزيد على إنتاجه في الربع الأول (2.4 مليون طن) بنسبة 8 في المئة.",
        [
            "production actual | bauxite | Paragominas | 2600000 t about | 2025-04-01..2025-06-30 | +8 qoq | 2.6 مليون طن",
            "production actual | bauxite | Paragominas | 2400000 t exact | 2025-01-01..2025-03-31 | - | 2.4 مليون طن",
        ],
    ),
    (
        "a year before in brackets",
        "أنتجت شركة بوليدن 312 ألف طن من النحاس في 2020 (301 ألف في السنة السابقة).",
        [
            "production actual | copper | Boliden | 312000 t exact | 2020-01-01..2020-12-31 | - | 312 ألف طن",
            "production actual | copper | Boliden | 301000 t exact | 2019-01-01..2019-12-31 | - | 301 ألف",
        ],
    ),
    (
        "what a year gave us",
        "قال مدير صبا فولاد إن المصنع أنتج 800 ألف طن من الحديد الإسفنجي في عام 1402. السنة التي قبلها أعطتنا 745 ألف طن.",
        [
            "production actual | sponge iron | Saba Steel | 800000 t exact | 2023-03-21..2024-03-19 | - | 800 ألف طن",
            "production actual | sponge iron | Saba Steel | 745000 t exact | 2022-03-21..2023-03-20 | - | 745 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_levels_in_brackets_are_read(text, figures):
    assert told(text, "ar") == figures
