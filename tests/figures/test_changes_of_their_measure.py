"""Changes told with a measure of their own, or of amounts that are no figures, beside and behind other amounts."""

import pytest

from tests.figures.change_cases import changes_of, told

OF_THEIR_OWN = [
    told(
        "output-behind-exports",
        "Exports of steel from Iran stood at 8.4 million tons last year. The country's steel output grew by 5 percent.",
        {"8.4 million tons": None},
    ),
    told(
        "rise-in-production",
        "Exports of steel from Iran stood at 8.4 million tons last year. There was a 5 percent rise in steel production.",
        {"8.4 million tons": None},
    ),
    told(
        "its-production",
        "Chile shipped 410,000 tonnes of copper in May. Its production fell 3 percent from a year earlier.",
        {"410,000 tonnes": None},
    ),
    told(
        "the-mine-sold",
        "Tarnhult sold 31,000 ounces of gold in the quarter. The mine's output rose 7 percent.",
        {"31,000 ounces": None},
    ),
    told(
        "while-production",
        "Iran's steel exports reached 8.4 million tons last year, while production rose 5 percent.",
        {"8.4 million tons": None},
    ),
    told(
        "as-output",
        "Iran's steel exports reached 8.4 million tons last year as the country's output rose 5 percent.",
        {"8.4 million tons": None},
    ),
    told(
        "helped-by-a-rise",
        "Helped by a 5 percent rise in output, Iran's steel exports reached 8.4 million tons last year.",
        {"8.4 million tons": None},
    ),
    told(
        "its-own-behind",
        "Iran exported 1.2 million tons of iron ore in May. That was 5 percent less. Ore production was up 8 percent.",
        {"1.2 million tons": -5},
    ),
    told(
        "said-by-a-ministry-of-two-materials",
        "Iran exported 18.8 million tons of cement and clinker last year. The ministry said that the country's cement and "
        "clinker exports showed over 37 percent increase in the past year.",
        {"18.8 million tons": 37},
    ),
    told(
        "sale-behind-is-a-reason",
        "Coal output was 18 million tonnes, down 19% from a year ago since the sale of two mines.",
        {"18 million tonnes": -19},
    ),
]
OF_DROPPED = [
    told(
        "iron-rods",
        "The data put exports at 21,190 tonnes of iron rods, up 14 percent, and 30,400 tonnes of billets, down 3 percent.",
        {"21,190 tonnes": 14, "30,400 tonnes": -3},
    ),
    told(
        "wheat",
        "Deliveries included 21,190 tons of wheat, up 14 percent year on year, and 6,500 tons of steel pipes.",
        {"6,500 tons": None},
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*OF_THEIR_OWN, *OF_DROPPED])
def test_changes_go_with_their_measure(text, expected):
    assert changes_of(text, expected) == expected
