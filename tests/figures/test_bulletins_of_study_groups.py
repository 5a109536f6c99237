"""Bulletins of study groups, councils and surveys: surpluses, uses, central banks, parts in lands, the year after."""

from datetime import date

import pytest

from crawler.figures import read_figures

PUBLISHED = date(2025, 10, 20)


def read(text: str, published: date = PUBLISHED, title: str = ""):  # type: ignore[no-untyped-def]
    return read_figures(text, published=published, title=title)


BALANCES = [
    pytest.param(
        "The group anticipates refined zinc output of 13.8 million tonnes, leaving an excess of 85,000 tonnes,"
        " widening to 271,000 tonnes in 2026.",
        ["production", "other", "other"],
        id="an excess that is left and widens",
    ),
    pytest.param(
        "Demand for refined tin is put at 390,000 tonnes, resulting in a supply deficit of 12,000 tonnes.",
        ["consumption", "other"],
        id="resulting in a deficit",
    ),
    pytest.param(
        "Gold demand rose to 1,313 tonnes, with inflows into exchange-traded funds of 222 tonnes.",
        ["consumption", "other"],
        id="inflows into funds",
    ),
    pytest.param(
        "The Central Bank of Turkey was the largest buyer of gold with 19 tonnes.",
        ["other"],
        id="a central bank as buyer",
    ),
]


@pytest.mark.parametrize(("text", "measures"), BALANCES)
def test_what_is_left_over_or_bought_is_neither_made_nor_used(text: str, measures: list[str]) -> None:
    assert [figure.measure for figure in read(text)] == measures


YEARS = [
    pytest.param(
        "World zinc mine output is expected to reach 12.5 million tonnes this year and 12.8 million tonnes next.",
        [2025, 2026],
        id="this year and next",
    ),
    pytest.param(
        "The nickel surplus would be 209,000 tonnes this year and 261,000 tonnes next, it said.",
        [2025, 2026],
        id="next, in front of a comma",
    ),
    pytest.param(
        "Coal exports are forecast to grow to 159 million tonnes in 2026 from 147 million tonnes.",
        [2026, 2025],
        id="a forecast and what it grows from",
    ),
    pytest.param(
        "For 2025 it expects copper output of 440,000 tonnes, rising to 500,000 tonnes in 2027.",
        [2025, 2027],
        id="a year that only the later of two plans has",
    ),
]


@pytest.mark.parametrize(("text", "years"), YEARS)
def test_years_of_forecasts(text: str, years: list[int]) -> None:
    assert [figure.start.year for figure in read(text) if figure.start] == years


def test_a_second_month_running_is_no_month() -> None:
    first, second = read(
        "In September, copper output fell for a second month, to 5,000 tons, and that of zinc fell for the third"
        " month to 6,000 tons."
    )
    assert (first.start, second.start) == (date(2025, 9, 1), date(2025, 9, 1))
    (third,) = read("In the third month of the year 7,000 tons of lead were mined.")
    assert third.start == date(2025, 3, 1)


OF_WHOM = [
    pytest.param(
        "World tungsten reserves exceed 4 million tons, of which China holds 2.4 million tons and Russia 400,000"
        " tons.",
        ["World", "China", "Russia"],
        id="of which a land holds",
    ),
    pytest.param(
        "Global alumina output was 13.1 million tonnes in July, including 8 million tonnes in China.",
        ["World", "China"],
        id="including so much in a land",
    ),
    pytest.param(
        "The National Bank of Kazakhstan bought 18 tonnes of gold, and the Central Bank of Brazil added 15 tonnes,"
        " bringing its reserves to 145 tonnes.",
        ["National Bank of Kazakhstan", "Central Bank of Brazil", "Central Bank of Brazil"],
        id="central banks that buy",
    ),
    pytest.param(
        "Zambia mined 61,000 tonnes of copper in May. Kansanshi, the country's biggest copper mine, gave 15,000"
        " tonnes.",
        ["Zambia", "Kansanshi"],
        id="where a mine ranks in its land",
    ),
    pytest.param(
        "Total platinum supply is to fall to 7 million ounces. South Africa refined 715,000 ounces and Zimbabwe"
        " 112,000 ounces. Automotive demand is forecast at 3.05 million ounces. Above-ground stocks are 2.5 million"
        " ounces.",
        ["World", "South Africa", "Zimbabwe", "World", "World"],
        id="uses and stocks are of the world again",
    ),
    pytest.param(
        "Global gold demand rose to 1,313 tonnes. Jewellery consumption fell to 371 tonnes. Bar and coin demand was"
        " 316 tonnes.",
        ["World", "World", "World"],
        id="jewellery and bars are nobody",
    ),
    pytest.param(
        "Global graphite output was 1.6 million tons. Tungsten mine production was 81,000 tons (China 67,000 tons).",
        ["World", "World", "China"],
        id="a metal that opens a sentence",
    ),
]


@pytest.mark.parametrize(("text", "entities"), OF_WHOM)
def test_whose_they_are(text: str, entities: list[str]) -> None:
    title = "" if "Zambia" in text else "World market for metals"
    assert [figure.entity for figure in read(text, title=title)] == entities


def test_asia_without_china_is_not_china() -> None:
    china, asia = read(
        "China made 3.7 million tonnes of aluminium in August, while Asia ex-China made 404,000 tonnes."
    )
    assert (china.entity, asia.entity) == ("China", "Asia")
