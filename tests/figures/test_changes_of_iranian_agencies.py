"""What Iranian agencies say was done with goods, and the changes of the amounts that they follow."""

from datetime import date

import pytest

from crawler.figures import read_figures


def read(text, published):
    return read_figures(text, published=published)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        pytest.param(
            "Iran exported 694,000 tons of pellets, three times as much as a year earlier, and 8.1 million tons of cement, "
            "up 14 percent.",
            [None, 14],
            id="three times as much",
        ),
        pytest.param(
            "Iran exported 694,000 tons of pellets, as much as a year earlier, and 8.1 million tons of cement, up 14 percent.",
            [None, 14],
            id="as much as a year earlier",
        ),
        pytest.param(
            "Golgohar made 5 million tons of pellets, double the volume of last year, and Chadormalu 3 million tons, "
            "4 percent less.",
            [None, -4],
            id="double the volume",
        ),
        pytest.param(
            "Angouran accounted for 661,000 tons of ore, registering a two-percent growth, and Nakhlak for 41,000 tons, "
            "a nine-percent fall.",
            [2, -9],
            id="per cents with a hyphen",
        ),
        pytest.param(
            "Angouran made 661,000 tons of ore, indicating a rise of 2 percent, and Nakhlak 41,000 tons.",
            [2, None],
            id="indicating a rise",
        ),
    ],
)
def test_changes_of_the_amounts_that_they_follow(text, changes):
    assert [figure.change_pct for figure in read(text, date(2019, 12, 24))] == changes


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        pytest.param(
            "Iran's reserves are large. Some 9 million tons of gypsum were taken from the quarries of the province.",
            "production",
            id="taken from the quarries",
        ),
        pytest.param(
            "Gypsum exports rose. Close to 10 million tons of gypsum are taken out of 86 mines each year.",
            "production",
            id="taken out of mines",
        ),
        pytest.param(
            "Iran exports stone. The deposits of marble in Mahallat County amount to 30 million tons.",
            "reserves",
            id="deposits amount to",
        ),
        pytest.param(
            "The country's mills need 2.6 million tonnes of coal a year and buy the rest abroad.",
            "consumption",
            id="buy the rest abroad",
        ),
        pytest.param("The loss of steel output came to 0.8 million tons.", "other", id="loss came to"),
        pytest.param(
            "Steel output fell. The fall amounted to 0.8 million tons.", "other", id="fall amounted to"
        ),
        pytest.param(
            "Mobarakeh makes steel. Its hot mill is only good for 5 million tpy.", "capacity", id="good for"
        ),
    ],
)
def test_what_was_done_with_it(text, measure):
    assert [figure.measure for figure in read(text, date(2019, 12, 24))] == [measure]
