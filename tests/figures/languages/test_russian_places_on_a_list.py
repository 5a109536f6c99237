"""Russian: who stands where on a list of makers."""

import pytest

from tests.figures.languages.told import told

# (what is shown, text, its figures)
CASES: list[tuple[str, str, list[str]]] = [
    (
        "who led a list",
        "Северсталь возглавила список производителей стали: в 2024 году она выпустила 419 тыс. тонн.",
        [
            "production actual | steel | Severstal | 419000 t exact | 2024-01-01..2024-12-31 | - | 419 тыс. тонн",
        ],
    ),
    (
        "who was next",
        "Северсталь в 2024 году выпустила 419 тыс. тонн стали, на втором месте Русал — 324 тыс. тонн.",
        [
            "production actual | steel | Severstal | 419000 t exact | 2024-01-01..2024-12-31 | - | 419 тыс. тонн",
            "production actual | steel | Rusal | 324000 t exact | 2024-01-01..2024-12-31 | - | 324 тыс. тонн",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=name) for name, text, figures in CASES]
)
def test_places_on_a_list(text, figures):
    assert told(text, "ru") == figures
