"""What makes a figure more or less sure."""

from datetime import date

import pytest

from crawler.figures import read_figures
from crawler.figures.confidence_signs import signs_of
from crawler.figures.reader import read_drafts

PUBLISHED = date(2025, 1, 12)


@pytest.mark.parametrize(
    ("surer", "less"),
    [
        pytest.param(
            "Peru made 31,000 tons of tin in 2024.", "Peru made 31,000 tons of tin.", id="a period told"
        ),
        pytest.param(
            "Codelco made 132,000 tons of copper in October 2024.",
            "Codelco made 132,000 tons of copper in October 2024, در آن ماه و در آن سال.",
            id="all told in English",
        ),
        pytest.param(
            "Peru made 110 tons of tin in November 2024, 10 percent more than the 100 tons a year earlier.",
            "Peru made 110 tons of tin in November 2024, 20 percent more than the 100 tons a year earlier.",
            id="a change that agrees",
        ),
    ],
)
def test_which_is_surer(surer, less):
    def first(text: str) -> float:
        return read_figures(text, published=PUBLISHED)[0].confidence

    assert first(surer) > first(less)


def test_signs_tell_where_words_stand_and_how_full_a_sentence_is():
    (draft,) = read_drafts("Peru made 31,000 tons of tin in 2024, up 5 percent.", published=PUBLISHED)
    assert signs_of(draft) == {
        "any",
        "role main",
        "measure production",
        "status actual",
        "change told",
        "commodity in its own words",
        "measure in its own words",
        "period in its own words",
        "words 0",
        "not plain 0",
        "names 1",
        "amounts 0",
    }
