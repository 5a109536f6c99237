"""Bulletins of agencies and world bodies: who made what, beside reasons, rankings, asides and the month before."""

from datetime import date

import pytest

from crawler.figures import read_figures

PRODUCERS = [
    pytest.param(
        "China leads with 512 million tons of crude steel, followed by India and Japan with 61 million (9.3"
        " percent more) and 44 million tons, respectively.",
        ["China", "India", "Japan"],
        id="changes in brackets between",
    ),
    pytest.param(
        "Iran made 7 million tons of crude steel. Output of the 71 members of the World Steel Association came"
        " to 430 million tons.",
        ["Iran", "World"],
        id="members of a world body",
    ),
    pytest.param(
        "At the Antamina copper mine – held by Glencore and Teck – output was down to 31,400 tonnes.",
        ["Antamina"],
        id="owners between dashes",
    ),
    pytest.param(
        "Freeport let its copper output slip to 210,000 tonnes, it said, held back by a long repair at its"
        " Morenci mine.",
        ["Freeport"],
        id="site of a reason behind",
    ),
    pytest.param(
        "Iran dug 21 million tons of iron ore. Furthermore, 152,000 tons of aluminium ingot was cast.",
        ["Iran", "Iran"],
        id="furthermore",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PRODUCERS)
def test_who_made_it(text, expected):
    assert [figure.entity for figure in read_figures(text, published=date(2021, 10, 4))] == expected


def test_the_month_whose_output_is_compared_with():
    text = (
        "The world's crude steel output in July was 150.2 million tons, 2 percent more compared with the June"
        " output that reached 147.3 million tons."
    )
    july, june = read_figures(text, published=date(2021, 10, 4))
    assert (str(july.start), july.change_pct and float(july.change_pct)) == ("2021-07-01", 2.0)
    assert (str(june.start), june.change_pct) == ("2021-06-01", None)


def test_more_than_of_a_change_is_no_bound():
    text = (
        "Iran sent out 812,000 tons of coal in 2020, which is 16 percent more than 700,000 tons sent in 2019."
    )
    assert [figure.bound for figure in read_figures(text, published=date(2021, 10, 4))] == ["exact", "exact"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A fault is likely to be the one cause of it, with copper output dropping 9% to 77,000 tonnes.",
            ["production actual"],
            id="likely to be the reason",
        ),
        pytest.param(
            "The islands might be able to ship some 30 million tons of nickel ore in 2022.",
            ["deliveries planned"],
            id="might be able to ship",
        ),
        pytest.param(
            "The plant is able to smelt 40,000 tons of nickel a year.",
            ["capacity actual"],
            id="is able to smelt",
        ),
    ],
)
def test_what_is_likely(text, expected):
    told = read_figures(text, published=date(2021, 10, 4))
    assert [f"{figure.measure} {figure.status}" for figure in told] == expected
