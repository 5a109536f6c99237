"""Whom an amount is about where others stand beside: one of many, one behind another, one that added its part."""

from datetime import date

import pytest

from crawler.figures import read_figures

ARTICLES = {
    "one of a land's many": (
        "The ministry published data. Among Iran's four major zinc producers, Tarmeh Zinc Company emerged as the top "
        "performer, with an output of 20,900 tons of zinc ingots in 2023.",
        ["Tarmeh Zinc Company"],
    ),
    "one of a group's many": (
        "Nordvik Group sold less. Of Nordvik Group's three smelters, Tarnhult Works made 41,000 tonnes of zinc.",
        ["Tarnhult Works"],
    ),
    "following another": (
        "Tarmeh Zinc Company produced 20,900 tons of zinc ingots in 2023. Following Tarmeh Zinc Company, the Sarmin Zinc "
        "Company produced 12,800 tons.",
        ["Tarmeh Zinc Company", "Sarmin Zinc Company"],
    ),
    "behind another": (
        "Tarmeh Zinc Company produced 20,900 tons of zinc ingots in 2023. Behind Tarmeh Zinc Company, the Sarmin Zinc "
        "Company produced 12,800 tons.",
        ["Tarmeh Zinc Company", "Sarmin Zinc Company"],
    ),
    "added its part": (
        "Nordvik said that its mines did well. Tarnhult contributed 1.6 million ounces of silver. Santa Brenna added "
        "502,000 ounces of silver.",
        ["Tarnhult", "Santa Brenna"],
    ),
    "becomes one among many": (
        "Tarnhult Steel exported 129 tonnes of steel in August. Sources in the trade say Iran seeks to become the seventh "
        "top steel producer with an output of 55 million tonnes a year in 2025.",
        ["Tarnhult Steel", "Iran"],
    ),
    "the smaller one of two": (
        "Nordvik made 41,000 tonnes of zinc. Tarnhult and the smaller Sarmin added 28,000 tonnes and 13,000 tonnes.",
        ["Nordvik", "Tarnhult", "Sarmin"],
    ),
    "a mine and whose it is, without a verb": (
        "Tarnhult mined 253,300 tonnes of copper and Hollin, Nordvik's mine west of Solwezi, 123,000 tonnes.",
        ["Tarnhult", "Hollin"],
    ),
    "a plan for one mine": (
        "Nordvik Copper cut its guidance for Hollin, its Peruvian mine, to 350,000 tonnes of copper. In May the mine made "
        "31,000 tonnes.",
        ["Hollin", "Hollin"],
    ),
    "a share of the economy": (
        "Tarnhult mine made 534,000 ounces of gold in 2018. It accounts for a tenth of the country's GDP. In 2019 the "
        "mine is to produce 565,000 ounces.",
        ["Tarnhult mine", "Tarnhult mine"],
    ),
    "who is also chairman": (
        "Tavakoli, who is also chairman of a holding, underscored that 120 million tons of coal have been found in the "
        "Sarmin deposit.",
        ["Sarmin"],
    ),
    "a land's many before any land is told": (
        "Accordingly, 5.5 million tons of sponge iron were produced by major steelmakers in the first two months of the "
        "current Iranian year. The most was made by Mobarakeh Steel Company.",
        ["Iran"],
    ),
    "close to opens a sentence": (
        "Close to 7.9 million tons of iron ore concentrate were produced in Iran during the first two months.",
        ["Iran"],
    ),
}


@pytest.mark.parametrize("case", ARTICLES)
def test_whom_an_amount_is_about(case):
    text, expected = ARTICLES[case]
    assert [figure.entity for figure in read_figures(text, published=date(2024, 2, 4))] == expected
