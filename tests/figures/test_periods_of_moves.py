"""Whose time is told ahead of a move from one amount to another, and what is so now. Sentences of our own."""

from datetime import date

import pytest

from crawler.figures import read_figures

# (what is shown, sentence, the first year of each amount, None where it has no period)
CASES = [
    ("ahead of the move", "Iran's iron ore exports in 2024 fell from 19 million tons to 14.8 million tons.", [2023, 2024]),
    ("at the head", "In 2024 Iran's iron ore exports fell from 19 million tons to 14.8 million tons.", [2023, 2024]),
    ("with a per cent between", "Coal output in 2024 fell 22 percent from 19 million tons to 14.8 million tons.", [2023, 2024]),
    ("behind the move", "Coal exports fell from 19 million tons to 14.8 million tons in 2024.", [2023, 2024]),
    ("each with its own", "In 2019 coal exports rose from 19 million tons to 24 million tons in 2024.", [2019, 2024]),
    ("now", "Exports of cathode were 24 million tons in 2013 but have now fallen to 7 million tons.", [2013, None]),
    ("now, in a time told", "Exports of cathode were 24 million tons in 2013 and are now 7 million tons in 2024.", [2013, 2024]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "years"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_whose_time_is_told(text, years):
    figures = read_figures(text, published=date(2025, 11, 10))
    assert [figure.start.year if figure.start else None for figure in figures] == years
