"""Issuers' quarters told in half sentences: moves side by side, reasons with a time, symbols. Sentences of our own."""

from datetime import date

import pytest

from crawler.figures import read_figures


def told(text, published=date(2021, 10, 20), title=""):
    return [
        f"{figure.measure} {figure.status}, {figure.commodity}, {figure.entity}: {figure.raw} {figure.period}"
        + (f" {figure.change_pct:+} {figure.change_basis}" if figure.change_pct is not None else "")
        for figure in read_figures(text, published=published, title=title)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In the third quarter Corvane's zinc output rose from 31,400 t to 36,200 t and lead output rose from 2,700 t to "
            "3,900 t.",
            [
                "production actual, zinc, Corvane: 31,400 t third quarter of 2020",
                "production actual, zinc, Corvane: 36,200 t third quarter of 2021",
                "production actual, lead, Corvane: 2,700 t third quarter of 2020",
                "production actual, lead, Corvane: 3,900 t third quarter of 2021",
            ],
            id="two moves side by side",
        ),
        pytest.param(
            "In the third quarter Corvane's zinc production was down 9%, at 212,300 t, and lead output up 7%, at 98,600 t.",
            [
                "production actual, zinc, Corvane: 212,300 t third quarter of 2021 -9 yoy",
                "production actual, lead, Corvane: 98,600 t third quarter of 2021 +7 yoy",
            ],
            id="changes before their amounts",
        ),
        pytest.param(
            "At Corvane the third quarter, its chairman told investors, was the first quarter of ilmenite production from the new "
            "dredge. For the period, Corvane's heavy mineral concentrate output stood at 250 600 t.",
            ["production actual, heavy mineral concentrate, Corvane: 250 600 t third quarter of 2021"],
            id="the first quarter of something",
        ),
        pytest.param(
            "Tarnhult said that its output had shrunk owing to a landslip at the pit in the quarter ended September 30. Of "
            "rutile Tarnhult made 54 000 t.",
            ["production actual, rutile, Tarnhult: 54 000 t third quarter of 2021"],
            id="the quarter of a reason at the head",
        ),
        pytest.param(
            "Corvane sold 640,000 ounces of platinum in the third quarter, while its refined platinum production shrank by 8% to "
            "590,000 ounces because of planned maintenance.",
            [
                "sales actual, platinum, Corvane: 640,000 ounces third quarter of 2021",
                "production actual, refined platinum, Corvane: 590,000 ounces third quarter of 2021 -8 yoy",
            ],
            id="planned maintenance is no plan of output",
        ),
        pytest.param(
            "Sales of Corvane were 310,200 ounces of platinum in the third quarter, 19% less, as Q3 2020 had old stocks in it.",
            ["sales actual, platinum, Corvane: 310,200 ounces third quarter of 2021 -19 yoy"],
            id="what another quarter had",
        ),
        pytest.param(
            "In August the world made 340,000 mt of high carbon ferromanganese (HC FeMn) and 95,000 mt of refined ferromanganese "
            "(LC FeMn and MC FeMn).",
            [
                "production actual, high-carbon ferromanganese, World: 340,000 mt August 2021",
                "production actual, refined ferromanganese, World: 95,000 mt August 2021",
            ],
            id="alloys by their symbols are no producers",
        ),
    ],
)
def test_half_told_quarters(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "units",
    [
        "Direct Reduction Units No. 1 and 2",
        "Blast furnaces 2 and 3",
        "Phases 1 and 2",
        "Lines No. 3, 4 and 5",
    ],
)
def test_numbers_of_parts_of_a_plant_are_no_amounts(units):
    text = (
        f"The plant's first output was 24 million tons. {units} of Mobarakeh Steel Company produced 6.4 million tons of "
        "sponge iron in 2020, and Saba Steel Complex 1.1 million tons."
    )
    assert [figure.raw for figure in read_figures(text, published=date(2021, 2, 1))][-2:] == [
        "6.4 million tons",
        "1.1 million tons",
    ]
    assert "Mobarakeh Steel Company: 6.4 million tons" in " ".join(told(text))


def test_what_is_looked_ahead_to_is_planned():
    text = (
        "Indonesia's nickel output in September reached 52,300 tonnes. Looking ahead, its nickel output for October is "
        "estimated at 55,100 tonnes."
    )
    assert [figure.split(",")[0] for figure in told(text)] == ["production actual", "production planned"]


def test_one_range_in_the_place_of_another_is_read_whole():
    text = "Corvane put its gold guidance up to between 310,000 and 330,000 ounces from 280,000 to 310,000 ounces."
    assert [figure.raw for figure in read_figures(text, published=date(2021, 7, 21))] == [
        "310,000 and 330,000 ounces",
        "280,000 to 310,000 ounces",
    ]
