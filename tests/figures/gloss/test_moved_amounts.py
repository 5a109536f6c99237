""" "Of" that is "from" or "by" between a verb of moving and its amount."""

import pytest

from crawler.figures.gloss.moved_amounts import moved_amounts


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("plans to raise its production of 5 to 7 million tons", "plans to raise its production from 5 to 7 million tons"),
        (
            "to raise its production of manganese in Gabon of 4.5 to 7 million tons",
            "to raise its production of manganese in Gabon from 4.5 to 7 million tons",
        ),
        ("will increase its capacity of 300,000 tons", "will increase its capacity by 300,000 tons"),
        ("cut its production of 10,000 tons to 8,000 tons", "cut its production from 10,000 tons to 8,000 tons"),
        ("raised its production of copper", "raised its production of copper"),
        ("has a production of 4 to 5 tons", "has a production of 4 to 5 tons"),
    ],
)  # fmt: skip
def test_what_is_moved_from_or_by_an_amount(text, english):
    assert moved_amounts(text)[0] == english


def test_the_places_of_what_is_written_stay():
    text, offsets = moved_amounts("will increase its capacity of 300,000 tons")
    at = text.index("300")
    assert offsets.span(at, at + 7) == (30, 37)
