"""Lists of producers as Iranian wires and their copies tell them: who is first, who follows, whose a figure is a part."""

from datetime import date

import pytest

from crawler.figures import read_figures

WHEN = date(2024, 2, 4)


def told(text):
    return [
        (figure.entity, figure.commodity, int(figure.value)) for figure in read_figures(text, published=WHEN)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Among Iran's four major aluminum producers, South Aluminum Corporation (SALCO) emerged as the top performer"
            " during the first nine months of the present year, with an output of 209,384 tons of aluminum ingots.",
            ["South Aluminum Corporation (SALCO)"],
            id="among producers of a land",
        ),
        pytest.param(
            "South Aluminum Corporation (SALCO) produced 209,384 tons of aluminum ingots. Following SALCO, the Iranian"
            " Aluminum Company (IRALCO) produced 128,918 tons.",
            ["South Aluminum Corporation (SALCO)", "Iranian Aluminum Company (IRALCO)"],
            id="following one",
        ),
        pytest.param(
            "Iran's major aluminum companies produced 60,947 tons of aluminum products. Flagship producer Iran Aluminum"
            " Company accounted for 30,033 tons.",
            ["Iran", "Iran Aluminum Company"],
            id="a land is no short name",
        ),
        pytest.param(
            "Close to 7.96 million tons of iron ore concentrates were produced in Iran.",
            ["Iran"],
            id="close to",
        ),
    ],
)
def test_whose(text, expected):
    assert [entity for entity, _, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Iran made 33 million tons of iron ore concentrate. Gol Gohar was the largest Iron ore pellets producer with"
            " 10.2 million tons of output.",
            ["iron ore concentrate", "iron ore pellet"],
            id="the largest producer of it",
        ),
        pytest.param(
            "Iran made 27 million tons of iron ore concentrate.\n\nIron ore fines\n\nMajor mining companies produced 2.71"
            " million tons of iron ore fines.\n\nOf this figure, 247,477 tons were put out by Sangan Iron Ore Complex.",
            ["iron ore concentrate", "iron ore fines", "iron ore fines"],
            id="of this figure",
        ),
        pytest.param(
            "The copper producer made 5,000 tons of zinc.", ["zinc"], id="a producer of another, as ever"
        ),
    ],
)
def test_of_what(text, expected):
    assert [commodity for _, commodity, _ in told(text)] == expected
