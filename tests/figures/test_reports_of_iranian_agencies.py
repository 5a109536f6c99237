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


@pytest.mark.parametrize(
    "text",
    [
        "Some 420,000 tons of salt are sent abroad from Semnan annually.",
        "Close to 10 million tons of gypsum are taken out of 86 mines of the province each year.",
        "The 68 quarries around Mahallat extract 2 million tons of marble per year.",
    ],
)
def test_a_habit_is_of_no_year(text):
    (figure,) = read(
        f"Iran exported 2 million tons of gypsum in the five months. {text}", date(2019, 12, 24)
    )[1:]
    assert (figure.start, figure.end) == (None, None)


def test_the_period_is_the_long_one_that_its_last_month_ends():
    text = (
        "Iran made 401,000 tons of copper concentrate in the four months to July 22. Output in the month ending July 22 "
        "stood at 98,000 tons. The smelters produced 118,000 tons of copper anode during the period."
    )
    assert [figure.start for figure in read(text, date(2021, 8, 24))] == [
        date(2021, 3, 21),
        date(2021, 6, 22),
        date(2021, 3, 21),
    ]


@pytest.mark.parametrize(
    ("text", "commodity"),
    [
        pytest.param(
            "Gohar Zamin dug 9.8 million tons of iron ore. The lines of its concentrate plant put out 1.6 million tons.",
            "iron ore concentrate",
            id="concentrate plant",
        ),
        pytest.param(
            "NICICO made 100,000 tons of copper concentrate and the cathode plant turned out 20,000 tons.",
            "copper cathode",
            id="cathode plant",
        ),
        pytest.param(
            "Hormozgan Steel cast 1.02 million tons of slabs. Its direct reduction plant delivered 1.1 million tons.",
            "sponge iron",
            id="direct reduction plant",
        ),
        pytest.param(
            "The plant made 2.4 million silver equivalent ounces. It processed 141,000 tonnes.",
            "silver ore",
            id="no ore of an equivalent",
        ),
    ],
)
def test_a_plant_named_for_what_it_makes(text, commodity):
    assert read(text, date(2019, 12, 24))[-1].commodity == commodity


def test_a_month_that_began_on_a_day():
    text = "Tabas made 34,000 tons of coal concentrate in the Iranian month that started on March 20, 18% more than a year ago."
    (figure,) = read(text, date(2016, 5, 30))
    assert (figure.start, figure.end) == (date(2016, 3, 20), date(2016, 4, 19))


def test_what_stands_at_the_head_of_its_clause():
    text = (
        "At 18.4 million tons, the output of crude steel was 11 percent above that of the year before, and at 18.1 million "
        "tons, that of rebar was four percent higher."
    )
    told = [(figure.measure, figure.commodity, figure.change_pct) for figure in read(text, date(2017, 5, 6))]
    assert told == [("production", "crude steel", 11), ("production", "rebar", 4)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("900,000 tonnes of bauxite left Guinea in May.", [("exports", None)], id="left a land"),
        pytest.param(
            "More than 350 million tons of coal have lately been found at Parvadeh.",
            [("reserves", None)],
            id="lately found",
        ),
        pytest.param(
            "Mute made 117 kilograms of gold in August, which surpasses by 13.6% the figure of a year ago.",
            [("production", Decimal("13.6"))],
            id="surpasses by",
        ),
        pytest.param(
            "Only 6.4 million tons of ore were exported, whereas a year earlier it was 10.1 million tons, 36 percent more "
            "than now.",
            [("exports", None), ("exports", None)],
            id="more than now",
        ),
        pytest.param(
            "Iran made over 11 million tons of steel ingot in the half, a fall of 7 percent. Iran produced 11,036,000 tons of steel "
            "ingot in the half, IMIDRO said.",
            [("production", -7), ("production", -7)],
            id="told again more exactly",
        ),
    ],
)
def test_measures_and_changes(text, told):
    assert [(figure.measure, figure.change_pct) for figure in read(text, date(2017, 12, 20))] == told


def test_a_slab_is_no_billet():
    text = "Also imported were 187,000 tons of billet and slab. Exports of slab came to 1.5 million tons."
    assert [figure.commodity for figure in read(text, date(2017, 5, 6))] == ["billet and slab", "slab"]


def test_months_whose_figures_follow():
    text = (
        "In the month to November 21 NICICO made 89,000 tons of copper concentrate. Output also rose for copper anode and "
        "copper cathode, whose eight-month figures, in that order, were 158,000 and 12,000 tons."
    )
    assert [figure.start for figure in read(text, date(2015, 12, 26))] == [
        date(2015, 10, 23),
        date(2015, 3, 21),
        date(2015, 3, 21),
    ]


def test_what_belongs_to_the_former_and_the_latter():
    text = (
        "The smelters of Sarcheshmeh and Khatoonabad made 118,000 tons of copper anode, of which 78,000 tons belonged to the "
        "former and 40,000 tons to the latter."
    )
    assert [figure.entity for figure in read(text, date(2021, 8, 24))][1:] == ["Sarcheshmeh", "Khatoonabad"]
