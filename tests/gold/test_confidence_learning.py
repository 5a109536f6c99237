"""What a first reading teaches of confidence: a figure is right with the entity that the weights choose."""

import pytest

from benchmarks.first_readings import Figure
from benchmarks.fit_confidence import case_of, surer
from crawler.figures.score import FIELDS

SUBJECT, PLACE = frozenset({"subject"}), frozenset({"place"})
ALL = frozenset(FIELDS)
SIGNS = frozenset({"any"})


@pytest.mark.parametrize(
    ("agreed", "right", "expected"),
    [
        pytest.param(ALL, {0}, True, id="all right"),
        pytest.param(ALL - {"entity"}, {0}, True, id="the reader of then had another entity"),
        pytest.param(ALL, {1}, False, id="the weights of today have another"),
        pytest.param(ALL - {"period"}, {0}, False, id="another period"),
        pytest.param(None, set(), False, id="no such amount"),
    ],
)
def test_a_figure_is_right_where_all_its_fields_are(agreed, right, expected):
    figure = Figure(SIGNS, agreed, ([SUBJECT, PLACE], right))
    signs, is_right = case_of(figure, {"subject": 2.0})
    assert is_right is expected
    assert signs == {
        "any",
        "candidates 2",
        *(f"entity over {share}" for share in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)),
    }


@pytest.mark.parametrize(("agreed", "expected"), [(ALL, True), (ALL - {"entity"}, False)])
def test_without_candidates_the_entity_is_as_it_was_read(agreed, expected):
    assert case_of(Figure(SIGNS, agreed, ([], set())), {}) == ({"any", "entity not ranked"}, expected)


def test_how_often_a_right_figure_is_surer():
    assert surer([(0.9, True), (0.5, True), (0.5, False), (0.1, False)]) == 0.875
