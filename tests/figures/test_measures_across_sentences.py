"""Measure and status where a sentence takes up what the one before has told."""

from datetime import date

import pytest

from crawler.figures import read_figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The miner expects to produce 310,000 tonnes of copper. That would be up from 295,000 tonnes in 2024.",
            ["production planned", "production actual"],
            id="a plan is up from a year that is over",
        ),
        pytest.param(
            "Tarmeh Mining produced 74,000 tons of bauxite in 2024. It sold 43,000 tons of it abroad. For 2025 it plans"
            " 90,000 tons.",
            ["production actual", "exports actual", "production planned"],
            id="a plan behind a part of what was made",
        ),
        pytest.param(
            "Consumption of tin was 380,000 tonnes. Reserves keep growing. The survey puts those of the world at 4.6"
            " million tonnes.",
            ["consumption actual", "reserves actual"],
            id="those of the world",
        ),
        pytest.param(
            "Tarmeh Steel Company of Iran exported 2 million tons of steel. Shipments to customers in Iran were 1.5"
            " million tons.",
            ["exports actual", "deliveries actual"],
            id="customers at home",
        ),
        pytest.param(
            "Tarmeh Steel produced 3 million tons of steel. Some 3.8 million tons of steel was planned for the year, and"
            " exports were to be kept.",
            ["production actual", "production planned"],
            id="what the next clause is about",
        ),
        pytest.param(
            "Its smelter made 285,000 tonnes of aluminium last year. The capacity is 300,000 tonnes. A second line would"
            " lift it to 600,000 tonnes.",
            ["production actual", "capacity actual", "capacity planned"],
            id="would lift it to",
        ),
        pytest.param(
            "Refined output was 812,000 ounces of platinum. Stockpiles held 390,000 ounces. Management wants to bring"
            " these down to 200,000 ounces.",
            ["production actual", "inventory actual", "inventory planned"],
            id="bring these down to",
        ),
        pytest.param(
            "Kazatomprom produced 5,700 tonnes of uranium. Group sales reached 4,100 tonnes. The year's plan stands at"
            " 21,000 tonnes.",
            ["production actual", "sales actual", "production planned"],
            id="the plan is of what the article began with",
        ),
        pytest.param(
            "Indonesia exported 4,200 tonnes of tin in May. A year ago it had sold 9,240 tonnes.",
            ["exports actual", "exports actual"],
            id="what a country sold is exported",
        ),
        pytest.param(
            "Indonesia has approved nickel ore quotas of 240 million tonnes a year.",
            ["production planned"],
            id="a quota is no capacity",
        ),
        pytest.param(
            "The mine poured 412,000 ounces of silver. Its stockpile held 60,000 tonnes of ore.",
            ["production actual", "inventory actual"],
            id="ore in a stockpile lies in no ground",
        ),
    ],
)
def test_what_a_sentence_takes_up(text, expected):
    read = read_figures(text, published=date(2025, 1, 15))
    assert [f"{figure.measure} {figure.status}" for figure in read] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Sales of pipes to China are likely to be over 200,000 tonnes against 350,000 tonnes in 2024, and for Russia"
            " over 150,000 tonnes.",
            ["sales planned", "sales actual", "sales planned"],
            id="a plan goes on behind what it is compared with",
        ),
        pytest.param(
            "He sees 2025 gold production about the same as 2024 gold production of 669,594 ounces.",
            ["production actual"],
            id="the same as a year that is over",
        ),
        pytest.param(
            "It will raise nickel output to 1,750 tonnes from 1,650 tonnes now.",
            ["production planned", "production actual"],
            id="from what it is now",
        ),
        pytest.param(
            "It has no plans to restore output to the 48,000 tonnes of aluminium at which it was working.",
            ["production actual"],
            id="at which it was working",
        ),
        pytest.param(
            "The mill is expected to produce 5,700 tons of lead from 4,300,000 tons of ore.",
            ["production planned", "production planned"],
            id="the ore that a plan is made from",
        ),
        pytest.param(
            "The firms signed a deal to export 400,000 tonnes of pipes.", ["exports planned"], id="a deal to"
        ),
        pytest.param(
            "The group aims to cut the tin surplus to 50,000 tonnes from 70,000 tonnes.",
            ["other planned", "other actual"],
            id="a surplus compared with one",
        ),
        pytest.param(
            "The mills plan to market 5.35 million tonnes of steel.", ["sales planned"], id="to market"
        ),
    ],
)
def test_what_an_amount_takes_from_the_one_before(text, expected):
    read = read_figures(text, published=date(2025, 1, 15))
    assert [f"{figure.measure} {figure.status}" for figure in read] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Revenue rose to 6.30 billion rand from 6.22 billion.", id="compared"),
        pytest.param(
            "Revenue rose to $6.30 billion from 6.22 billion, and profit to 1.2 billion.", id="carried on"
        ),
        pytest.param("Costs would be 22.3 million dlrs and 500,000 to one million dlrs less.", id="a range"),
    ],
)
def test_money_behind_tons_is_no_amount(text):
    read = read_figures(f"Output of copper was 50,000 tonnes. {text}", published=date(2025, 1, 15))
    assert [figure.raw for figure in read] == ["50,000 tonnes"]
