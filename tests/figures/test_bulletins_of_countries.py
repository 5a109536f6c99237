"""Bulletins of agencies and world bodies: who made what, beside reasons, rankings, asides and the month before."""

from datetime import date

import pytest

from crawler.figures import read_figures

PRODUCERS = [
    pytest.param(
        "China is the biggest producer of crude steel with 649 million tons, followed by India and Japan with 68 million"
        " (28.7 percent increase) and 56 million tons, respectively.",
        ["China", "India", "Japan"],
        id="changes in brackets between",
    ),
    pytest.param(
        "Iran made 5 million tons of crude steel. Production of the 64 members of the World Steel Association reached 299"
        " million tons.",
        ["Iran", "World"],
        id="members of a world body",
    ),
    pytest.param(
        "At the Collahuasi copper mine – a joint venture by Glencore and Anglo American – production fell to 48,200"
        " tonnes.",
        ["Collahuasi"],
        id="owners between dashes",
    ),
    pytest.param(
        "Codelco saw copper output fall to 144,500 tonnes, Cochilco said, dogged by a prolonged strike at its Andina mine.",
        ["Codelco"],
        id="site of a reason behind",
    ),
    pytest.param(
        "Iran made 17 million tons of iron ore. Furthermore, 164,800 tons of aluminium ingot was manufactured.",
        ["Iran", "Iran"],
        id="furthermore",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PRODUCERS)
def test_who_made_it(text, expected):
    assert [figure.entity for figure in read_figures(text, published=date(2021, 10, 4))] == expected


def test_the_month_whose_output_is_compared_with():
    text = (
        "Global crude steel output in July was 143.2 million tons, a 1.35-percent rise compared with the June output that"
        " reached 141.3 million tons."
    )
    july, june = read_figures(text, published=date(2021, 10, 4))
    assert (str(july.start), july.change_pct and float(july.change_pct)) == ("2021-07-01", 1.35)
    assert (str(june.start), june.change_pct) == ("2021-06-01", None)


def test_more_than_of_a_change_is_no_bound():
    text = (
        "Iran shipped 759,600 tons of coal in 2020, which is 14 percent more than 664,500 tons sent in 2019."
    )
    assert [figure.bound for figure in read_figures(text, published=date(2021, 10, 4))] == ["exact", "exact"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A fault is likely to be the main reason for the fall, with copper output dropping 11% to 84,700 tonnes.",
            ["production actual"],
            id="likely to be the reason",
        ),
        pytest.param(
            "The industry might be able to ship out about 40 million tons of nickel ore in 2022.",
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
