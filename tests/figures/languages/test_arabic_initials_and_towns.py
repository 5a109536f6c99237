"""Arabic: initials spelled by the names of their letters, and producers called by their goods and town."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "initials spelled with full stops",
        "أعلنت شركة «كي.جي.إتش.إم» البولندية أنها أنتجت 51 ألف طن من النحاس في مارس 2025.",
        [
            "production actual | copper | KGHM | 51000 t exact | 2025-03-01..2025-03-31 | - | 51 ألف طن",
        ],
    ),
    (
        "initials that begin as the word for that",
        "أعلنت شركة إن.إل.إم.كيه الروسية أنها أنتجت 1.1 مليون طن من الصلب في مارس 2025.",
        [
            "production actual | steel | NLMK | 1100000 t exact | 2025-03-01..2025-03-31 | - | 1.1 مليون طن",
        ],
    ),
    (
        "initials behind the word for that",
        "قال إن بي إتش بي أنتجت 480 ألف طن من النحاس في الربع الأول من 2025.",
        [
            "production actual | copper | BHP | 480000 t exact | 2025-01-01..2025-03-31 | - | 480 ألف طن",
        ],
    ),
    (
        "initials with spaces",
        "باعت شركة إس إس إيه بي السويدية 1.6 مليون طن من الصلب في الربع الأول من 2024.",
        [
            "sales actual | steel | SSAB | 1600000 t exact | 2024-01-01..2024-03-31 | - | 1.6 مليون طن",
        ],
    ),
    (
        "cement of a province",
        "أنتجت شركة إسمنت خوزستان مليوني طن من الكلنكر في 2024.",
        [
            "production actual | clinker | Khuzestan Cement | 2000000 t exact | 2024-01-01..2024-12-31 | - | مليوني طن",
        ],
    ),
    (
        "cement of an unknown name",
        "أنتجت شركة أسمنت تارين 900 ألف طن من الكلنكر في 2024.",
        [
            "production actual | clinker | Tarin | 900000 t exact | 2024-01-01..2024-12-31 | - | 900 ألف طن",
        ],
    ),
    (
        "steel plant in a town",
        "أنتج مصنع الفولاذ بمدينة ميانه 700 ألف طن من الحديد الإسفنجي في 2024.",
        [
            "production actual | sponge iron | Miyaneh Steel | 700000 t exact | 2024-01-01..2024-12-31 | - | 700 ألف طن",
        ],
    ),
    (
        "iron and steel of an unknown name",
        "أنتجت شركة حديد وصلب تارين 41 ألف طن من الصلب في 2024.",
        [
            "production actual | steel | Tarin steel company | 41000 t exact | 2024-01-01..2024-12-31 | - | 41 ألف طن",
        ],
    ),
    (
        "where a mine is located",
        "وفي محافظة يزد، أنتج منجم تارين الواقع في بافق 22 ألف طن من الزنك في 2024.",
        [
            "production actual | zinc | Tarin mine | 22000 t exact | 2024-01-01..2024-12-31 | - | 22 ألف طن",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_initials_and_towns_are_read(text, figures):
    assert told(text, "ar") == figures
