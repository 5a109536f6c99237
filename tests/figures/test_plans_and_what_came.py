"""Plans set beside what was made, by how much they were beaten, and initials before a colon."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "plan of the quarter in a clause of its own",
        "Tarmeh Mining produced 532,000 tons of zinc during the third quarter of 2025, while the plan was 558,000 tons.",
        [
            "production actual | zinc | Tarmeh Mining | 532000 t exact | 2025-07-01..2025-09-30 | - | 532,000 tons",
            "production planned | zinc | Tarmeh Mining | 558000 t exact | 2025-07-01..2025-09-30 | - | 558,000 tons",
        ],
    ),
    (
        "by so many percent and reached",
        "Tarmeh Mining's coal sales in October exceeded the target by 27 percent and totalled 900,000 tons.",
        [
            "sales actual | coal | Tarmeh Mining | 900000 t exact | 2025-10-01..2025-10-31 | +27 plan | 900,000 tons",
        ],
    ),
    (
        "short of the plan and came to",
        "Tarmeh Mining's coal output in October fell short of the plan by 27 percent and came to 900,000 tons.",
        [
            "production actual | coal | Tarmeh Mining | 900000 t exact | 2025-10-01..2025-10-31 | -27 plan | 900,000 tons",
        ],
    ),
    (
        "exceeded at a time the plan",
        "Tarmeh Mining's coal output exceeded in October the plan by 27 percent and reached 900,000 tons.",
        [
            "production actual | coal | Tarmeh Mining | 900000 t exact | 2025-10-01..2025-10-31 | +27 plan | 900,000 tons",
        ],
    ),
    (
        "a forecast moved for its year",
        "Tarmeh Mining cut its forecasts for coal production in 2026 from 900,000 tons to 800,000 tons.",
        [
            "production planned | coal | Tarmeh Mining | 900000 t exact | 2026-01-01..2026-12-31 | - | 900,000 tons",
            "production planned | coal | Tarmeh Mining | 800000 t exact | 2026-01-01..2026-12-31 | - | 800,000 tons",
        ],
    ),
    (
        "but only so much was made",
        "Tarmeh Mining was to produce 767,000 tons of zinc in 2024 but only 628,000 tons were produced.",
        [
            "production planned | zinc | Tarmeh Mining | 767000 t exact | 2024-01-01..2024-12-31 | - | 767,000 tons",
            "production actual | zinc | Tarmeh Mining | 628000 t exact | 2024-01-01..2024-12-31 | - | 628,000 tons",
        ],
    ),
    (
        "planned and made in a month that is over",
        "In October Tarmeh Mining had planned to produce 309,000 tons of zinc but produced only 237,000 tons.",
        [
            "production planned | zinc | Tarmeh Mining | 309000 t exact | 2025-10-01..2025-10-31 | - | 309,000 tons",
            "production actual | zinc | Tarmeh Mining | 237000 t exact | 2025-10-01..2025-10-31 | - | 237,000 tons",
        ],
    ),
    (
        "what had been planned for a month",
        "It was planned that Tarmeh Mining would produce 566,000 tons of zinc in October but it produced only 453,000 tons.",
        [
            "production planned | zinc | Tarmeh Mining | 566000 t exact | 2025-10-01..2025-10-31 | - | 566,000 tons",
            "production actual | zinc | Tarmeh Mining | 453000 t exact | 2025-10-01..2025-10-31 | - | 453,000 tons",
        ],
    ),
    (
        "initials of a maker before a colon",
        "IRALCO: aluminium output 16,000 tons in October",
        [
            "production actual | aluminium | IRALCO | 16000 t exact | 2025-10-01..2025-10-31 | - | 16,000 tons",
        ],
    ),
    (
        "initials of a town before a colon",
        "TEHRAN: Tarmeh Mining made 16,000 tons of zinc in October",
        [
            "production actual | zinc | Tarmeh Mining | 16000 t exact | 2025-10-01..2025-10-31 | - | 16,000 tons",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_plans_and_what_came_of_them(text, figures):
    assert told(text, "en") == figures
