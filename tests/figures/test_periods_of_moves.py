"""Whose time is told ahead of a move from one amount to another, what is so now, and what is told against next year.

Sentences of our own.
"""

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
    ("now, to be doubled", "Tarn plans to double its coal output, which is now 12 million tons, to 24 million tons by 2028.", [None, 2028]),
    ("last year behind next year", "Tarn plans 12 million tons of coal next year, against 9 million tons last year.", [2026, 2024]),
    ("of an average year", "Tarn mined 3 million tons of coal in 2013, against a yearly average of 8 million tons.", [2013, None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "years"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_whose_time_is_told(text, years):
    figures = read_figures(text, published=date(2025, 11, 10))
    assert [figure.start.year if figure.start else None for figure in figures] == years


# (months that are the last ones, sentence, published, first and last month of the amount)
LAST_MONTHS = [
    ("months just over", "Tarn mined 2 million tons of coal in the last three months.", date(2025, 11, 10), (8, 10)),
    ("months of the longer time", "Tarn mined 6 million tons of coal in January-September, of which it mined 2 million tons in the last three months.", date(2025, 11, 10), (7, 9)),
    ("all months of the year", "Tarn mined 2 million tons of coal in the last ten months.", date(2025, 11, 10), (1, 10)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "published", "months"), [case[1:] for case in LAST_MONTHS], ids=[case[0] for case in LAST_MONTHS]
)
def test_the_last_months(text, published, months):
    figure = read_figures(text, published=published)[-1]
    assert figure.start
    assert figure.end
    assert (figure.start.month, figure.end.month) == months
