"""How long the time of an amount is, where its sentence tells only what it is compared with. Sentences of our own."""

from datetime import date

import pytest

from crawler.figures import read_figures

LENGTHS = [
    pytest.param(
        "2018-09-20",
        "Corvane produced 120,000 tonnes of steel this year and 10,000 tonnes in this month.",
        {"120,000 tonnes": "2018-01 2018-12", "10,000 tonnes": "2018-08 2018-08"},
        id="a month of a year that goes on",
    ),
    pytest.param(
        "2020-10-16",
        "In the first nine months Corvane made 8.4 million tonnes of crude steel, 7% less than a year before. Sales of "
        "steel products rose 3% from the previous quarter to 2.7 million tonnes.",
        {"8.4 million tonnes": "2020-01 2020-09", "2.7 million tonnes": "2020-07 2020-09"},
        id="a change from the quarter before",
    ),
    pytest.param(
        "2015-07-21",
        "China's output of aluminium gained 11% to 15.1 million tonnes in the first half. Exports of the metal were 330,000 "
        "tonnes, compared with 430,000 tonnes in May.",
        {"15.1 million tonnes": "2015-01 2015-06", "330,000 tonnes": "2015-06 2015-06"},
        id="against the month before",
    ),
    pytest.param(
        "2016-10-06",
        "Corvane produced 204,700 ounces of gold in the third quarter, against the 221,800 ounces of the second.",
        {"204,700 ounces": "2016-07 2016-09", "221,800 ounces": "2016-04 2016-06"},
        id="ounces of the second",
    ),
    pytest.param(
        "2020-10-16",
        "In the first nine months Corvane made 8.4 million tonnes of crude steel. Sales of rebar rose 3% from a year "
        "earlier to 2.7 million tonnes.",
        {"2.7 million tonnes": "2020-01 2020-09"},
        id="a change from a year before",
    ),
]
MEASURES = [
    pytest.param(
        "2016-10-06",
        "Corvane produced 204,700 ounces of gold in the third quarter. Sales came in at 201,000 ounces. It now expects "
        "more than 800,000 ounces for the year.",
        {"201,000 ounces": "sales", "800,000 ounces": "production"},
        id="expects of its output",
    ),
    pytest.param(
        "2019-04-10",
        "Kumtor produced 3.4 tonnes of gold in the first quarter. Kyrgyzstan has reserves of 2,500 tonnes; all its mines "
        "are expected to give 24 tonnes in 2019.",
        {"2,500 tonnes": "reserves", "24 tonnes": "production"},
        id="mines with reserves are to give",
    ),
]


@pytest.mark.parametrize(("published", "text", "expected"), LENGTHS)
def test_a_remembered_period_is_as_long_as_the_comparison(
    published: str, text: str, expected: dict[str, str]
) -> None:
    read = {figure.raw: figure for figure in read_figures(text, published=date.fromisoformat(published))}
    for raw, months in expected.items():
        assert f"{read[raw].start:%Y-%m} {read[raw].end:%Y-%m}" == months, raw


@pytest.mark.parametrize(("published", "text", "expected"), MEASURES)
def test_a_plan_goes_back_to_what_the_article_is_about(
    published: str, text: str, expected: dict[str, str]
) -> None:
    read = {figure.raw: figure for figure in read_figures(text, published=date.fromisoformat(published))}
    assert {raw: read[raw].measure for raw in expected} == expected


def test_months_to_come_are_of_no_year() -> None:
    text = "Corvane plans to produce 11 million tonnes of steel in the next twelve months."
    (figure,) = read_figures(text, published=date(2025, 10, 25))
    assert (figure.status, figure.start, figure.end) == ("planned", None, None)
