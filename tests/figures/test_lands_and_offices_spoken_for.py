"""Whose an amount is where works are only opened or an office speaks for its province, and lists that go on."""

from datetime import date

import pytest

from crawler.figures import read_figures

ENTITIES = [
    (
        "the country's capacity at the opening of works",
        "Iran's cement industry grows. With the commissioning of Khash Cement, the country's cement production capacity"
        " will reach 91 million tons a year.",
        ["Iran"],
    ),
    (
        "half of the country's is the company's",
        "Iran's steel output grows. Mobarakeh Steel Company made 5 million tons of steel, half of the country's.",
        ["Mobarakeh Steel Company"],
    ),
    (
        "an office speaks for its province",
        "The head of the Industry, Mine and Trade Organization of Yazd Province said that new mills had opened."
        " Output of iron ore concentrate was 13 million tons last year, he added.",
        ["Yazd"],
    ),
    (
        "a list goes on with its own materials",
        "In Yazd Province concentrate output was 13 million tons, pellet 3 million tons and sponge iron 2 million tons.",
        ["Yazd", "Yazd", "Yazd"],
    ),
    (
        "this country is the one just told, the country is Iran",
        "Iran made 3 million tons of steel in Mehr. In 2024 China made 1 billion tons of steel."
        " This country made 70 million tons in March.",
        ["Iran", "China", "China"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in ENTITIES], ids=[case[0] for case in ENTITIES]
)
def test_whose_amounts_are(text, expected):
    found = read_figures(text, published=date(2025, 11, 10), language="en", title="Iran steel and cement")
    assert [figure.entity for figure in found] == expected


def test_an_office_is_the_source():
    text = (
        "The head of the Industry, Mine and Trade Organization of Yazd Province said that 13 million tons of iron ore"
        " were mined in the province last year."
    )
    found = read_figures(text, published=date(2025, 11, 10), language="en", title="Iran steel and cement")
    assert [figure.source for figure in found] == ["Yazd Industry, Mine and Trade Organization"]


STATUSES = [
    (
        "plan that lists another deed",
        "The production plan of Zarshouran for this year is 800 kilograms of gold and extraction of 610,000 tons of ore.",
        [("production", "planned"), ("production", "planned")],
    ),
    (
        "produced, and exports of more",
        "Last year 10 million tons of concentrate was produced and exports of 1 million tons of ingot were recorded.",
        [("production", "actual"), ("exports", "actual")],
    ),
    (
        "a range that is mined each year",
        "Between 60 and 70 million tons of iron ore are mined in Kerman annually.",
        [("production", "actual")],
    ),
    (
        "produced and exported",
        "Chadormalu produced and exported 5 million tons of concentrate last year.",
        [("production", "actual")],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in STATUSES], ids=[case[0] for case in STATUSES]
)
def test_what_was_done(text, expected):
    found = read_figures(text, published=date(2025, 11, 10), language="en", title="Iran steel and cement")
    assert [(figure.measure, figure.status) for figure in found] == expected


def test_a_bound_behind_a_quotation_mark():
    text = 'He said: "Nearly 62 million tons of iron ore was mined in Kerman last year."'
    found = read_figures(text, published=date(2025, 11, 10), language="en", title="Iran steel and cement")
    assert [figure.bound for figure in found] == ["about"]
