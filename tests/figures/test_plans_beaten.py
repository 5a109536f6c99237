"""What was planned beside what was done, a company's own sites, drill cores."""

import pytest

from tests.figures.languages.told import told

# (what is shown, sentence, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "plan that was exceeded",
        "The Corvane Copper Company produced 52,000 tons of zinc in the first nine months of 2025. The target for the period was exceeded by 4 percent.",
        [
            "production actual | zinc | Corvane Copper Company | 52000 t exact | 2025-01-01..2025-09-30 | +4 plan | 52,000 tons",
        ],
    ),
    (
        "target that was missed",
        "Hollin Zinc produced 31,000 tons of zinc in the third quarter of 2025. It missed its target by 6 percent.",
        [
            "production actual | zinc | Hollin Zinc | 31000 t exact | 2025-07-01..2025-09-30 | -6 plan | 31,000 tons",
        ],
    ),
    (
        "what was planned has the time of what was done",
        "Hollin Zinc produced 31,000 tons of zinc in the third quarter of 2025. The plan was for 33,000 tons.",
        [
            "production actual | zinc | Hollin Zinc | 31000 t exact | 2025-07-01..2025-09-30 | - | 31,000 tons",
            "production planned | zinc | Hollin Zinc | 33000 t exact | 2025-07-01..2025-09-30 | - | 33,000 tons",
        ],
    ),
    (
        "growth behind what was planned",
        "Hollin Zinc produced 31,000 tons of zinc in the third quarter of 2025. The company had planned 33,000 tons. Compared with the same quarter of 2024 output rose 7 percent.",
        [
            "production actual | zinc | Hollin Zinc | 31000 t exact | 2025-07-01..2025-09-30 | +7 yoy | 31,000 tons",
            "production planned | zinc | Hollin Zinc | 33000 t exact | 2025-07-01..2025-09-30 | - | 33,000 tons",
        ],
    ),
    (
        "company at its two sites",
        "Corvane Limited produced in the first half of 2025 at its two sites Tarn and Nordvik 61,300 tons of copper cathodes.",
        [
            "production actual | copper cathode | Corvane Limited | 61300 t exact | 2025-01-01..2025-06-30 | - | 61,300 tons",
        ],
    ),
    (
        "what a drill core holds",
        "Nordvik Resources drilled at its Tarn project. The hole returned 7.4 meters with 61 grams.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "figures"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sentence_says(text: str, figures: list[str]) -> None:
    assert told(text, "en") == figures
