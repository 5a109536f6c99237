"""Turns of Iranian agencies: months that close, lists with the unit last, what a plan foresaw, growth told alone."""

from datetime import date
from decimal import Decimal

import pytest

from crawler.figures import read_figures


def read(text, published):
    return read_figures(text, published=published)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        pytest.param(
            "Iran made 8,100 tons of zinc in the Iranian month that closed on October 21.",
            date(2016, 9, 22),
            date(2016, 10, 21),
            id="month that closed",
        ),
        pytest.param(
            "Iran exported 5,300 tons of zinc in the fiscal year that came to a close on March 19.",
            date(2015, 3, 21),
            date(2016, 3, 19),
            id="year that came to a close",
        ),
        pytest.param(
            "Iran exported 5,300 tons of zinc in the Iranian month concluding on October 21.",
            date(2016, 9, 22),
            date(2016, 10, 21),
            id="month concluding",
        ),
        pytest.param(
            "BHP shipped 5,300 tons of zinc in the quarter that finished on September 30.",
            date(2016, 7, 1),
            date(2016, 9, 30),
            id="quarter that finished",
        ),
        pytest.param(
            "In the seventh Iranian month (from September 22, 2016, through October 21, 2016), Iran made 8,100 tons of zinc.",
            date(2016, 9, 22),
            date(2016, 10, 21),
            id="a comma before through",
        ),
        pytest.param(
            "In the fourth quarter of the Iranian year (from December 22, 2015, through March 19, 2016), "
            "Iran made 8,100 tons of zinc.",
            date(2015, 12, 22),
            date(2016, 3, 19),
            id="quarter with its days",
        ),
    ],
)
def test_days_that_close(text, start, end):
    (figure,) = read(text, date(2016, 11, 5))
    assert (figure.start, figure.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "Qeshm Zinc came in with 1,581 tons of ingots, Bandar Abbas Zinc with 744 and Bafgh Zinc with 516 tons.",
            [1581, 744, 516],
            id="with, behind a printed unit",
        ),
        pytest.param(
            "Golgohar led with 1,200 tons of pellets, followed by Chadormalu with 90, Sangan with 80 and Jalalabad with 70.",
            [1200],
            id="none that is much smaller",
        ),
        pytest.param(
            "Golgohar made 1,200 tons of pellets, Chadormalu 900, Sangan 800 and Jalalabad 700 tons.",
            [1200, 900, 800, 700],
            id="names and numbers",
        ),
        pytest.param(
            "Golgohar with 1,200, Chadormalu with 900 and Sangan with 800 tons of pellets were ahead.",
            [1200, 900, 800],
            id="with, before a printed unit",
        ),
        pytest.param(
            "Golgohar made 1,200 tons of pellets and Sangan employs 900 people, Chadormalu 800.",
            [1200],
            id="people",
        ),
    ],
)
def test_a_unit_printed_once_in_a_list_of_names(text, values):
    assert [figure.value for figure in read(text, date(2016, 11, 5))] == values


@pytest.mark.parametrize(
    "behind",
    [
        "or 91% of what the plan foresees for the period",
        "or 91% of what the programme envisaged",
        "which is half of what the company expects",
        "fulfilling 91 percent of its plan",
    ],
)
def test_a_part_of_a_plan_was_made(behind):
    (figure,) = read(f"Calcimin put out 5,300 tons of zinc ingots in September, {behind}.", date(2016, 11, 5))
    assert figure.status == "actual"


@pytest.mark.parametrize(
    ("plan", "months"),
    [
        ("although the plan for it was 7,300 tons", (8, 8)),
        ("while 7,300 tons had been planned", (8, 8)),
        ("whereas its target was 7,300 tons", (8, 8)),
    ],
)
def test_a_plan_told_beside_its_month(plan, months):
    made, planned = read(
        f"Esfordi made 7,600 tons of phosphate concentrate in August, {plan}.", date(2016, 11, 5)
    )
    assert (planned.status, planned.start.month, planned.end.month) == ("planned", *months)
    assert made.value == 7600


@pytest.mark.parametrize(
    ("growth", "change"),
    [
        pytest.param("The growth amounts to 8.4 percent.", "8.4", id="growth amounts to"),
        pytest.param("The rise came to 8.4 percent, the exporters said.", "8.4", id="rise came to"),
        pytest.param(
            "The decline against the previous year thus reached 8.4 percent.", "-8.4", id="decline reached"
        ),
        pytest.param("The growth in the value of exports amounted to 8.4 percent.", None, id="of value"),
        pytest.param("Economic growth amounted to 8.4 percent.", None, id="of the economy"),
    ],
)
def test_growth_told_alone(growth, change):
    (figure,) = read(
        f"Iran exported 1,021,000 tons of sponge iron in the year 1394. {growth}", date(2016, 11, 5)
    )
    assert figure.change_pct == (None if change is None else Decimal(change))
