"""Arabic: whose measure of what, what is so much less than, its reserves, years before a million in one word."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "exports of a land and of what",
        "بلغت صادرات عمان من الجبس 7.4 مليون طن في عام 2024، بزيادة 6 بالمئة عن العام السابق.",
        [
            "exports actual | gypsum | Oman | 7400000 t exact | 2024-01-01..2024-12-31 | +6 yoy | 7.4 مليون طن",
        ],
    ),
    (
        "less than in the same months",
        "أنتجت شركة غل غهر مليونين و940 ألف طن من كريات الحديد في عام 2024، وهو ما يقل 3 بالمئة عن إنتاجها في العام السابق.",
        [
            "production actual | iron ore pellet | Gol Gohar | 2940000 t exact | 2024-01-01..2024-12-31 | -3 yoy | مليونين و940 ألف طن",
        ],
    ),
    (
        "more than a year before",
        "أنتجت جادرملو 412 ألف طن من خام الحديد في شهر أكتوبر 2025، وهو ما يفوق بنسبة 7 بالمئة نظيره من العام الماضي.",
        [
            "production actual | iron ore | Chadormalu | 412000 t exact | 2025-10-01..2025-10-31 | +7 yoy | 412 ألف طن",
        ],
    ),
    (
        "its reserves",
        "سينتج منجم غار جبيلات 3 ملايين طن من خام الحديد سنة 2026، وتقدر احتياطاته بـ 3.5 مليار طن.",
        [
            "production planned | iron ore | Gara Djebilet | 3000000 t exact | 2026-01-01..2026-12-31 | - | 3 ملايين طن",
            "reserves actual | iron ore | Gara Djebilet | 3500000000 t about | - | - | 3.5 مليار طن",
        ],
    ),
    (
        "a year before a million in one word",
        "صدرت إيران في 2023 مليونا و240 ألف طن من الكلنكر، وفي 2022 مليونين و75 ألف طن.",
        [
            "exports actual | clinker | Iran | 1240000 t exact | 2023-01-01..2023-12-31 | - | مليونا و240 ألف طن",
            "exports actual | clinker | Iran | 2075000 t exact | 2022-01-01..2022-12-31 | - | مليونين و75 ألف طن",
        ],
    ),
    (
        "plans to sell",
        "باعت شركة سنيم 13.1 مليون طن من خام الحديد سنة 2024، وتعتزم بيع 14 مليون طن سنة 2025.",
        [
            "sales actual | iron ore | SNIM | 13100000 t exact | 2024-01-01..2024-12-31 | - | 13.1 مليون طن",
            "sales planned | iron ore | SNIM | 14000000 t exact | 2025-01-01..2025-12-31 | - | 14 مليون طن",
        ],
    ),
    (
        "how much production had been",
        "بلغ إنتاج الملح في مصر 2.1 مليون طن عام 2024، وصدرت البلاد 900 ألف طن من الملح والجبس. وكان الإنتاج قد بلغ مليوني طن في 2023.",
        [
            "production actual | salt | Egypt | 2100000 t exact | 2024-01-01..2024-12-31 | - | 2.1 مليون طن",
            "exports actual | salt and gypsum | Egypt | 900000 t exact | 2024-01-01..2024-12-31 | - | 900 ألف طن",
            "production actual | salt | Egypt | 2000000 t exact | 2023-01-01..2023-12-31 | - | مليوني طن",
        ],
    ),
    (
        "what a land's steel makers exported, and who had most of it",
        "صدرت الشركات الايرانية الكبرى لانتاج الفولاذ مليونا و506 آلاف طن من الفولاذ في سبتمبر 2025. واستأثرت فولاذ خوزستان بالحصة الاكبر منها بـ 612 الف طن.",
        [
            "exports actual | steel | Iran | 1506000 t exact | 2025-09-01..2025-09-30 | - | مليونا و506 آلاف طن",
            "exports actual | steel | Khuzestan Steel Company | 612000 t exact | 2025-09-01..2025-09-30 | - | 612 الف طن",
        ],
    ),
    (
        "the demand of the world and its mines",
        "بلغ الطلب العالمي على الذهب 4021 طنا في عام 2024، فيما استقر إنتاج المناجم عند 3561 طنا.",
        [
            "consumption actual | gold | World | 4021 t exact | 2024-01-01..2024-12-31 | - | 4021 طنا",
            "production actual | gold | World | 3561 t exact | 2024-01-01..2024-12-31 | - | 3561 طنا",
        ],
    ),
    (
        "above the plan",
        "أعلن مدير مجمع سونغون للنحاس أن المجمع أنتج في سبتمبر 2025 25 ألفا و310 أطنان من ركاز النحاس، بزيادة 4 بالمئة على ما كان مقررا.",
        [
            "production actual | copper concentrate | Sungun | 25310 t exact | 2025-09-01..2025-09-30 | +4 plan | 25 ألفا و310 أطنان",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_arabic_everyday_is_read(text, figures):
    assert told(text, "ar") == figures
