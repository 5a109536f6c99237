"""Amounts by which others moved: up from when, a day's, of what was in store. Sentences of our own."""

from datetime import date

import pytest

from crawler.figures import read_figures

# (what is shown, sentence, its figures as "measure value unit")
CASES = [
    (
        "up from a month",
        "Crude steel output was 2,119,200 tons in April 2022, up 32,000 tons from March.",
        ["production 2119200 t", "other 32000 t"],
    ),
    (
        "what a day's output grew by is a day's",
        "Daily crude steel output was 2,119,200 tons in April 2022, up 32,000 tons from March.",
        ["production 2119200 t/day", "other 32000 t/day"],
    ),
    (
        "fell from a year earlier to a level",
        "Copper exports fell 4,000 tons from a year earlier to 20,000 tons.",
        ["other 4000 t", "exports 20000 t"],
    ),
    (
        "an increase of less than",
        "Exports of zinc were 50,000 tons, an increase of less than 2,000 tons.",
        ["exports 50000 t", "other 2000 t"],
    ),
    (
        "so many per cents in a bracket higher",
        "Nordvik copper output of 598,000 tonnes was 12,000 tonnes (2%) higher than in the first half of 2020.",
        ["production 598000 t", "other 12000 t"],
    ),
    (
        "a mine's part with its change is no difference",
        "Nordvik made 672,000 ounces of gold. Its mine Tarn contributed 270,000 ounces, or 12% less than a year ago.",
        ["production 672000 oz", "production 270000 oz"],
    ),
    (
        "up to is a level",
        "Copper output went up to 32,000 tons from 30,000 tons.",
        ["production 32000 t", "production 30000 t"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_differences(text: str, expected: list[str]) -> None:
    figures = read_figures(text, published=date(2025, 1, 15))
    assert [f"{figure.measure} {figure.value} {figure.unit}" for figure in figures] == expected


def test_a_difference_of_stocks_is_of_no_period() -> None:
    text = "At the end of June 2024 stocks of copper were 74,000 tons, 2,100 tons less than a week before."
    figures = read_figures(text, published=date(2025, 1, 15))
    assert [(figure.measure, figure.start) for figure in figures] == [("inventory", None), ("other", None)]


def test_a_rise_by_all_that_it_is_was_meant_as_the_level():
    text = (
        "Turkey's crude steel output rose 3 million tons in January. Crude steel output in Turkey reached 3 million tons in"
        " January."
    )
    assert [
        (figure.measure, int(figure.value)) for figure in read_figures(text, published=date(2020, 3, 2))
    ] == [("production", 3000000)]


def test_the_per_cents_of_a_difference_are_of_what_it_is_the_difference_of() -> None:
    text = "Zinc output of 41,000 tonnes was 3,000 tonnes (7%) lower and copper output of 5,000 tonnes was unchanged."
    figures = read_figures(text, published=date(2024, 1, 15))
    assert [figure.change_pct for figure in figures] == [-7, None, None]
