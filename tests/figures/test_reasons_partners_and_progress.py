"""Times told only as why, titles that name a partner in trade, plants that are so far complete."""

import pytest

from tests.figures.whole_figures import case, check


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "those months, behind the season of the power cuts",
            "2023-12-27",
            "Corvane Steel",
            "In the first nine months of the year (March 21-December 21), the Corvane plant in Iran produced 5.36 million tons of"
            " crude steel, which is two percent below the same period of last year because of the power cuts in summer. Its sister"
            " Hollin had an output of 1.62 million tons in those months.",
            "5.36 million tons: production actual, crude steel, Corvane plant, 1402-01..1402-09, -2 yoy",
            "1.62 million tons: production actual, crude steel, Hollin, 1402-01..1402-09",
        ),
        case(
            "a title that names whom a land exports to",
            "2023-08-22",
            "Exports to Iraq",
            "Iran's steel exports to Iraq in 4 months to July 22 fell 12 percent from 720,000 to 634,000 tons. Cement exports to that"
            " country came to 310,000 tons.",
            "720,000: exports actual, steel, Iran, 1401-01..1401-04",
            "634,000 tons: exports actual, steel, Iran, 1402-01..1402-04, -12 yoy",
            "310,000 tons: exports actual, cement, Iran, 1402-01..1402-04",
        ),
        case(
            "a unit that is so far complete, a coking plant by its size",
            "2021-02-09",
            "Plants of Iran",
            "Corvane Steel's direct reduction unit, with 800,000 tons, is 96 percent complete, a minister of Iran said.\n\nHollin Steel Company's coking"
            " plant, which doubled its capacity to 700,000 tons a year, opened last week.",
            "800,000 tons: capacity planned, sponge iron, Corvane Steel",
            "700,000 tons: capacity actual, coke, Hollin Steel Company",
        ),
    ],
)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
