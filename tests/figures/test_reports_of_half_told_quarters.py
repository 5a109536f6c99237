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
            "In the third quarter Corvane's zinc output rose from 20,300 t to 25,300 t and lead output rose from 1,600 t to "
            "2,400 t.",
            [
                "production actual, zinc, Corvane: 20,300 t third quarter of 2020",
                "production actual, zinc, Corvane: 25,300 t third quarter of 2021",
                "production actual, lead, Corvane: 1,600 t third quarter of 2020",
                "production actual, lead, Corvane: 2,400 t third quarter of 2021",
            ],
            id="two moves side by side",
        ),
        pytest.param(
            "In the third quarter Corvane's zinc production was down 9%, at 407,400 t, and lead output up 7%, at 613,800 t.",
            [
                "production actual, zinc, Corvane: 407,400 t third quarter of 2021 -9 yoy",
                "production actual, lead, Corvane: 613,800 t third quarter of 2021 +7 yoy",
            ],
            id="changes before their amounts",
        ),
        pytest.param(
            "The head of Kenmare said the third quarter, which ended September 30, was the first quarter of ilmenite "
            "production at full capacity. For the period, Kenmare recorded heavy mineral concentrate production of 413 400 t.",
            ["production actual, heavy mineral concentrate, Kenmare: 413 400 t third quarter of 2021"],
            id="the first quarter of something",
        ),
        pytest.param(
            "Iluka has reported lower production for most of its goods owing to a long outage in the quarter ended September "
            "30. Its rutile production was 87 000 t.",
            ["production actual, rutile, Iluka: 87 000 t third quarter of 2021"],
            id="the quarter of a reason at the head",
        ),
        pytest.param(
            "In the third quarter sales of platinum were steady at 1.15-million ounces, while refined platinum production of "
            "Amplats fell by 11% to 1.02-million ounces because of planned maintenance.",
            [
                "sales actual, platinum, Amplats: 1.15-million ounces third quarter of 2021",
                "production actual, refined platinum, Amplats: 1.02-million ounces third quarter of 2021 -11 yoy",
            ],
            id="planned maintenance is no plan of output",
        ),
        pytest.param(
            "Amplats sold 600,500 ounces of platinum in the third quarter, down 26% as Q3 2020 had additional metal.",
            ["sales actual, platinum, Amplats: 600,500 ounces third quarter of 2021 -26 yoy"],
            id="what another quarter had",
        ),
        pytest.param(
            "The world's output of high carbon ferromanganese (HC FeMn) and refined ferromanganese (LC FeMn and MC FeMn) in "
            "August amounted to 326,000 mt and 110,000 mt, respectively.",
            [
                "production actual, high-carbon ferromanganese, World: 326,000 mt August 2021",
                "production actual, refined ferromanganese, World: 110,000 mt August 2021",
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
        f"The plant's first output was 24 million tons. {units} of Mobarakeh Steel Company produced 7.015 million tons of "
        "sponge iron in 2020, and Saba Steel Complex 1.251 million tons."
    )
    assert [figure.raw for figure in read_figures(text, published=date(2021, 2, 1))][-2:] == [
        "7.015 million tons",
        "1.251 million tons",
    ]
    assert "Mobarakeh Steel Company: 7.015 million tons" in " ".join(told(text))


def test_what_is_looked_ahead_to_is_planned():
    text = (
        "Indonesia's nickel output in September reached 40,800 tonnes. Looking ahead, its nickel output for October is "
        "estimated at 43,500 tonnes."
    )
    assert [figure.split(",")[0] for figure in told(text)] == ["production actual", "production planned"]


def test_one_range_in_the_place_of_another_is_read_whole():
    text = "Fresnillo raised its gold guidance to between 725,000 and 750,000 ounces from 675,000 to 725,000 ounces."
    assert [figure.raw for figure in read_figures(text, published=date(2021, 7, 21))] == [
        "725,000 and 750,000 ounces",
        "675,000 to 725,000 ounces",
    ]
