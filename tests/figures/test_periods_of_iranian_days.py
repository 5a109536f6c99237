"""Stretches that end on a day within an Iranian month, runs of Iranian years, the same stretch of this year."""

from datetime import date

import pytest

from crawler.figures import read_figures

PUBLISHED = date(2024, 9, 12)


def days(text: str) -> list[tuple[str, str]]:
    figures = read_figures(text, published=PUBLISHED)
    return [(str(figure.start), str(figure.end)) for figure in figures]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "From the beginning of the Iranian year to mid-Shahrivar the mine made 5,000 tons of copper.",
            ("2024-03-20", "2024-09-05"),
        ),
        ("From Farvardin to 15 Shahrivar 1402 it made 5,000 tons of copper.", ("2023-03-21", "2023-09-06")),
        ("Between Tir and Mehr 20 of 1402 it made 5,000 tons of copper.", ("2023-06-22", "2023-10-12")),
        ("From Farvardin to Azar 5 it made 5,000 tons of copper.", ("2023-03-21", "2023-11-26")),
        ("In the first half of Shahrivar it made 5,000 tons of copper.", ("2024-08-22", "2024-09-05")),
        ("In the second half of Dey 1402 it made 5,000 tons of copper.", ("2024-01-06", "2024-01-20")),
        # A leap year: Esfand has thirty days.
        ("In the second half of Esfand 1399 it made 5,000 tons of copper.", ("2021-03-06", "2021-03-20")),
        ("From 1395 to 1400 Iran made 5,000 tons of copper.", ("2016-03-20", "2022-03-20")),
    ],
)
def test_days_of_the_iranian_calendar(text, period):
    assert days(text) == [period]


def test_the_same_stretch_of_another_year_is_counted_from_the_news():
    text = (
        "From Farvardin to 15 Shahrivar 1403 it made 6,000 tons of copper. "
        "In the same period of 1400 it was 5,000 tons."
    )
    assert days(text) == [("2024-03-20", "2024-09-05"), ("2021-03-21", "2021-09-06")]


def test_the_same_period_of_this_year_comes_after_an_earlier_one():
    text = (
        "In the first five months of the last Iranian year it made 5,000 tons of copper. "
        "In the same period of this year it was 6,000 tons."
    )
    assert days(text)[1] == ("2024-03-20", "2024-08-21")


def test_an_iranian_year_is_no_amount():
    text = "In Bahman 1402, it made 54,893 tons of aluminium ingot."
    assert [figure.value for figure in read_figures(text, published=PUBLISHED)] == [54893]


def test_daily_output_is_a_rate():
    (figure,) = read_figures(
        "Daily output of concentrate at the copper mine passed 2,100 tons.", published=PUBLISHED
    )
    assert (figure.value, figure.unit) == (2100, "t/day")
