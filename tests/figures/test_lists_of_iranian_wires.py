"""Lists of producers as Iranian wires and their copies tell them: who is first, who follows, whose a figure is"
" a part."""

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
            "Among the smelters of Iran, South Aluminum Corporation (SALCO) came out on top in half a year,"
            " with an output of 141,200 tons of aluminum ingots.",
            ["South Aluminum Corporation (SALCO)"],
            id="among producers of a land",
        ),
        pytest.param(
            "South Aluminum Corporation (SALCO) cast 141,200 tons of aluminum ingots. Following SALCO, the"
            " Iranian Aluminum Company (IRALCO) cast 87,300 tons.",
            ["South Aluminum Corporation (SALCO)", "Iranian Aluminum Company (IRALCO)"],
            id="following one",
        ),
        pytest.param(
            "Iran's smelters made 58,100 tons of aluminum products. The oldest of them, Iran Aluminum Company,"
            " had 29,400 tons of that.",
            ["Iran", "Iran Aluminum Company"],
            id="a land is no short name",
        ),
        pytest.param(
            "Close to 6.1 million tons of pellets came out of the plants of Iran.",
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
            "Iran made 31 million tons of iron ore concentrate. Chadormalu was the largest Iron ore pellets"
            " producer with 4.6 million tons.",
            ["iron ore concentrate", "iron ore pellet"],
            id="the largest producer of it",
        ),
        pytest.param(
            "Iran made 27 million tons of iron ore concentrate.\n\nIron ore fines\n\nThe mines sieved 3.2"
            " million tons of iron ore fines.\n\nOf this figure, 310,000 tons were of Sangan Iron Ore Complex.",
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
