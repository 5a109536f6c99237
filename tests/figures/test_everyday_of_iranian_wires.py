"""Sentences as Iranian wires and company reports have them: parts, plans that were kept, what consumers took in."""

from datetime import date

import pytest

from crawler.figures import read_figures


def told(text, published=date(2021, 6, 10)):
    return [f"{figure.measure} {figure.status}" for figure in read_figures(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Steelmakers in the country took in 16.8 million tons of sponge iron.",
            ["consumption actual"],
            id="steelmakers took in",
        ),
        pytest.param("Miners brought up 39 tons of turquoise.", ["production actual"], id="brought up"),
        pytest.param(
            "The complex supplied the smelters with 52,300 tons of zinc concentrate.",
            ["deliveries actual"],
            id="supplied with",
        ),
        pytest.param(
            "The terminal could take 11 million tonnes of potash a year.",
            ["capacity planned"],
            id="could take a year",
        ),
        pytest.param(
            "Stocks of coal grew to 7 million tons; of this, 2 million tons has yet to be shipped.",
            ["inventory actual", "inventory actual"],
            id="yet to be shipped",
        ),
        pytest.param(
            "Not all had been sold. 337,000 ounces of silver were held back at the end of May.",
            ["inventory actual"],
            id="held back",
        ),
        pytest.param(
            "In five months steel exports fetched $767 million, with 2.2 million tons of steel sold.",
            ["exports actual"],
            id="exports fetched",
        ),
        pytest.param(
            "Rosebel kept to its plan with a gold output of 40,000 ounces.",
            ["production actual"],
            id="kept to its plan",
        ),
        pytest.param(
            "Colquiri topped its target by 4% with 4,160 tonnes of tin.",
            ["production actual"],
            id="topped its target",
        ),
        pytest.param(
            "A plant for 5,000 tons of magnesium ingots a year will be complete by the end of summer.",
            ["capacity planned"],
            id="will be complete",
        ),
        pytest.param(
            "It is now to build a plant for 1,000 tons of boron carbide a year.",
            ["capacity planned"],
            id="is now to build",
        ),
        pytest.param(
            "Iran is determined to raise its steel capacity to 55 million tons.",
            ["capacity planned"],
            id="determined to",
        ),
        pytest.param(
            "The complex will be fed from a deposit with reserves of 403 million tons of ore.",
            ["reserves actual"],
            id="reserves that will feed",
        ),
        pytest.param(
            "Production could total some 8,000 tonnes of tin in 2022 and 8,500 tonnes a year after that.",
            ["production planned", "production planned"],
            id="in a year, and a year after that",
        ),
    ],
)
def test_measure_and_status(text, expected):
    assert told(text) == expected


def changes(text, published=date(2021, 10, 26)):
    return [
        figure.change_pct and float(figure.change_pct) for figure in read_figures(text, published=published)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Iran's steelmakers had a good start this year: in its first month crude steel output in Iran grew by 4.6"
            " percent. Crude steel production came to 3.31 million tons in the said month.",
            [4.6],
            id="the time told last before the change",
        ),
        pytest.param(
            "China sold 13.7% more rare earths abroad in September than in August. The country exported 4,753 tons last"
            " month.",
            [13.7],
            id="sold more abroad",
        ),
        pytest.param(
            "Iran made 12.9 million tons of crude steel and more than 10.3 million tons of steel products in the first half"
            " of this year. Output of the two was 9.5 and 3.8 percent lower, respectively.",
            [-9.5, -3.8],
            id="of the two",
        ),
        pytest.param(
            "Output of semis was 19.5 million tons, a gain of 19%, of which billet made up 10.4 million tons.",
            [19, None],
            id="a gain before the parts",
        ),
        pytest.param(
            "Mobarakeh Steel Company had the largest share of the sponge iron output with 1.21 million"
            " tons (down 2% YOY).",
            [-2],
            id="the largest share",
        ),
    ],
)
def test_changes(text, expected):
    assert changes(text) == expected


def times(text, published):
    return [(str(figure.start), str(figure.end)) for figure in read_figures(text, published=published)]


def test_the_current_one_is_a_year():
    text = (
        "For the whole of the past Iranian year the output of copper cathode was 250,000 tons, and plans call for 280,000"
        " tons in the current one."
    )
    assert times(text, date(2020, 12, 9)) == [("2019-03-21", "2020-03-19"), ("2020-03-20", "2021-03-20")]


def test_a_fiscal_year_that_was_closed_with_records():
    text = "NALCO has closed 2018-19 with records. It excavated 74 lakh tonnes of bauxite."
    assert times(text, date(2019, 4, 3)) == [("2018-04-01", "2019-03-31")]


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        pytest.param(
            "Mahallat is in Iran. Quarries around Mahallat gave 2.3 million tons of travertine.",
            "Mahallat",
            id="quarries",
        ),
        pytest.param(
            "First Majestic produced 5.2 million ounces of silver.",
            "First Majestic",
            id="a name that begins with first",
        ),
        pytest.param(
            "Pan American Silver made 6 million ounces of silver. Pan American sees 24 million ounces of silver in 2021.",
            "Pan American Silver",
            id="a land in a name",
        ),
        pytest.param(
            "At the National Steel Festival it was said that Iran has a capacity of 33 million tons of steel.",
            "Iran",
            id="festival",
        ),
        pytest.param(
            "Iran exported cement. Mohammad Fatemian, who is in charge of exports, said 18.5 million tons were exported.",
            "Iran",
            id="who is in charge",
        ),
    ],
)
def test_who(text, entity):
    assert read_figures(text, published=date(2021, 6, 10))[-1].entity == entity
