"""The scorer's three levels, doubt, and one match each."""

import pytest

from crawler.figures.score import score

FIGURE = {
    "measure": "production",
    "status": "actual",
    "commodity": "copper cathode",
    "entity": "Iran",
    "value": 216732,
    "low": None,
    "high": None,
    "unit": "t",
    "start": "2024-03-20",
    "end": "2024-12-20",
    "change_pct": 3.2,
}


@pytest.mark.parametrize(
    ("changed", "levels"),
    [
        pytest.param({}, (1, 1, 1), id="all right"),
        pytest.param({"start": "2024-03-22"}, (1, 1, 1), id="within three days"),
        pytest.param({"commodity": "refined copper"}, (1, 1, 1), id="same commodity"),
        pytest.param({"unit": "kt", "value": 216.732}, (1, 1, 1), id="same amount in another unit"),
        pytest.param({"change_pct": 3.4}, (1, 1, 0), id="other change"),
        pytest.param({"measure": "sales"}, (1, 0, 0), id="other measure"),
        pytest.param({"value": 216000}, (0, 0, 0), id="other amount"),
    ],
)
def test_levels(changed, levels):
    total = score([([FIGURE | changed], [FIGURE])])
    assert tuple(total.right[level] for level in ("value", "core", "full")) == levels


def test_doubtful_figure_neither_counts_nor_harms():
    total = score([([FIGURE], [FIGURE | {"doubt": "rounded"}])])
    assert (total.gold, total.read, total.right["value"]) == (0, 0, 0)


def test_each_figure_is_matched_once():
    total = score([([FIGURE, FIGURE], [FIGURE])])
    assert (total.precision("full"), total.recall("full")) == (0.5, 1.0)
