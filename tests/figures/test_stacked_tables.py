"""Tables whose page prints each cell on a line of its own, and numbers that a line's end parts from the next."""

import pytest

from crawler.figures import read_figures
from crawler.figures.stacked_tables import unstacked
from tests.figures.table_cases import lines, read_table


def _stack(*cells, gap="\n\n"):
    return gap.join(cells)


BALANCE = ("In thousand tonnes.", "May", "April", "Jan-May 2022", "Jan-May 2021")
ROWS = (
    "Mine production",
    "1,612",
    "1,598",
    "7,904",
    "7,815",
    "Refined usage",
    "1,990",
    "2,004",
    "9,871",
    "-",
)

CASES = [
    pytest.param(
        _stack("The global zinc market moved to a surplus.", *BALANCE, *ROWS),
        """
        production, zinc, World: 1612000 t 2022-05-01..2022-05-31
        production, zinc, World: 1598000 t 2022-04-01..2022-04-30
        production, zinc, World: 7904000 t 2022-01-01..2022-05-31
        production, zinc, World: 7815000 t 2021-01-01..2021-05-31
        consumption, refined zinc, World: 1990000 t 2022-05-01..2022-05-31
        consumption, refined zinc, World: 2004000 t 2022-04-01..2022-04-30
        consumption, refined zinc, World: 9871000 t 2022-01-01..2022-05-31
        """,
        id="months and months so far, blank lines between",
    ),
    pytest.param(
        _stack(
            *("Corvane mine", "2Q 2022", "1Q 2022", "Tons milled", "41,300", "38,950", "Gold grade (oz/t)"),
            *("0.11", "0.12", "Ounces produced", "Silver (000's)", "1,204", "996", "Gold", "3,871", "3,640"),
            gap="\n",
        ),
        """
        production, silver, Corvane mine: 1204000 oz 2022-04-01..2022-06-30
        production, silver, Corvane mine: 996000 oz 2022-01-01..2022-03-31
        production, gold, Corvane mine: 3871 oz 2022-04-01..2022-06-30
        production, gold, Corvane mine: 3640 oz 2022-01-01..2022-03-31
        """,
        id="a scale of the row, the unit over the rows",
    ),
    pytest.param(
        _stack("Corvane mine", "4Q 2016", "3Q 2016", "Tons milled", "a few", "Gold", "none yet", gap="\n"),
        "",
        id="a year above a unit is no amount",
    ),
]


@pytest.mark.parametrize(("text", "figures"), CASES)
def test_a_row_is_read_across_its_lines(text, figures):
    assert read_table(text, "Numbers of the month", "2022-07-20") == lines(figures)


def test_lines_are_joined_in_place():
    text = "2Q 2022\n1Q 2022\nGold\n7\n9\nZinc\n\n5\n6\n\nSome prose."
    assert unstacked(text) == "2Q 2022|1Q 2022\nGold|7|9\nZinc| 5|6\n\nSome prose."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2Q 2022\n1Q 2022\nGold\n7\n9\nZinc\n5", id="a row too short"),
        pytest.param("Place\nOwner\nGold\n7\n9\nZinc\n5\n6", id="columns that nothing names"),
    ],
)
def test_lines_that_are_no_rows_stay_apart(text):
    assert unstacked(text) == text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "Gold output in Zimbabwe rose to 3,27 tonnes from 2,9 tonnes.", ["3.27", "2.9"], id="decimal"
        ),
        pytest.param(
            "Gold output rose to 3,27 tonnes, ore to 41,250 tonnes.", ["41250"], id="a digit is missing"
        ),
    ],
)
def test_a_comma_before_two_digits_is_a_decimal_one_where_none_parts_thousands(text, values):
    assert [str(figure.value) for figure in read_figures(text, published=None)] == values


def test_prose_goes_on_behind_a_blank_line_in_small_letters():
    text = "In the first five months of 2022 the study group showed\n\na zinc surplus of 31,000 tonnes."
    (figure,) = read_figures(text, published=None)
    assert (str(figure.start), str(figure.end)) == ("2022-01-01", "2022-05-31")
