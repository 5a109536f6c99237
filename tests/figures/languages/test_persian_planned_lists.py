"""Persian: the verb stands last, and all that it governs is planned."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "both of a list are planned",
        "قرار است فولاد کاوه ۲ میلیون تن اسلب و ۱ میلیون تن بیلت تولید کند.",
        [
            "production planned | slab | South Kaveh Steel | 2000000 t exact | - | - | ۲ میلیون تن",
            "production planned | billet | South Kaveh Steel | 1000000 t exact | - | - | ۱ میلیون تن",
        ],
    ),
    (
        "wanted this year",
        "چادرملو می\u200cخواهد امسال ۱۰ میلیون تن کنسانتره و ۴ میلیون تن گندله تولید کند.",
        [
            "production planned | iron ore concentrate | Chadormalu | 10000000 t exact | 2025-03-21..2026-03-20 | - | ۱۰ میلیون تن",
            "production planned | iron ore pellet | Chadormalu | 4000000 t exact | 2025-03-21..2026-03-20 | - | ۴ میلیون تن",
        ],
    ),
    (
        "expected in the passive",
        "پیش\u200cبینی می\u200cشود امسال در چادرملو ۱۰ میلیون تن کنسانتره و ۴ میلیون تن گندله تولید شود.",
        [
            "production planned | iron ore concentrate | Chadormalu | 10000000 t exact | 2025-03-21..2026-03-20 | - | ۱۰ میلیون تن",
            "production planned | iron ore pellet | Chadormalu | 4000000 t exact | 2025-03-21..2026-03-20 | - | ۴ میلیون تن",
        ],
    ),
    (
        "exports of a fiscal year abroad",
        "استرالیا انتظار دارد در سال مالی ۲۰۲۴-۲۰۲۵ (ژوئیه تا ژوئن) ۹۰۸ میلیون تن سنگ آهن و ۱۶۴ میلیون تن زغال\u200cسنگ متالورژی صادر کند.",
        [
            "exports planned | iron ore | Australia | 908000000 t exact | 2024-07-01..2025-06-30 | - | ۹۰۸ میلیون تن",
            "exports planned | metallurgical coal | Australia | 164000000 t exact | 2024-07-01..2025-06-30 | - | ۱۶۴ میلیون تن",
        ],
    ),
    (
        "managed and so done",
        "چادرملو توانست امسال ۱۰ میلیون تن کنسانتره و ۴ میلیون تن گندله تولید کند.",
        [
            "production actual | iron ore concentrate | Chadormalu | 10000000 t exact | 2025-03-21..2026-03-20 | - | ۱۰ میلیون تن",
            "production actual | iron ore pellet | Chadormalu | 4000000 t exact | 2025-03-21..2026-03-20 | - | ۴ میلیون تن",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_what_is_planned_together(text, figures):
    assert told(text, "fa") == figures
