"""Numerals and amounts: what is read, in which unit, and what is left alone."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.figures.amounts import AmountGrammar
from crawler.figures.languages.en import ENGLISH

GRAMMAR = AmountGrammar(ENGLISH)


def read(text, **habits):
    return [
        (amount.value if amount.value is not None else (amount.low, amount.high), amount.unit)
        for amount in GRAMMAR.find(text, 0, len(text), **habits)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("216,732 tons of cathode", [(216732, "t")], id="grouped"),
        pytest.param("1.12 million tons", [(1120000, "t")], id="scale word"),
        pytest.param("31.7Mt of ore", [(31700000, "t")], id="glued megatonnes"),
        pytest.param("5,847,201t of cement", [(5847201, "t")], id="glued tonnes"),
        pytest.param("224.3k ounces", [(224300, "oz")], id="thousand symbol"),
        pytest.param("33mn tonnes", [(33000000, "t")], id="mn"),
        pytest.param("1.5m tonnes", [(1500000, "t")], id="m before a unit"),
        pytest.param("12,34,567 tonnes", [(1234567, "t")], id="lakh groups"),
        pytest.param("three million tons", [(3000000, "t")], id="number words"),
        pytest.param("half a million tonnes", [(500000, "t")], id="half a million"),
        pytest.param("401 kilograms", [(Decimal("0.401"), "t")], id="kilograms become tonnes"),
        pytest.param("54,893 MT", [(54893, "t")], id="large MT is metric tonnes"),
        pytest.param("4 million dmt", [(4000000, "t")], id="dry metric tonnes"),
        pytest.param("4.3 and 4.5 million ounces", [(4300000, "oz"), (4500000, "oz")], id="shared scale"),
        pytest.param(
            "16 million and 14.7 million tons", [(16000000, "t"), (14700000, "t")], id="shared unit"
        ),
        pytest.param("between 1.2 million and 1.5 million tonnes", [((1200000, 1500000), "t")], id="between"),
        pytest.param("220,000 to 250,000 carats", [((220000, 250000), "ct")], id="range with to"),
        pytest.param(
            "rose from 3.1 to 3.4 million tons", [(3100000, "t"), (3400000, "t")], id="change from to"
        ),
        pytest.param("1,913 million ounces", [(1913000, "oz")], id="decimal comma of ounces"),
        pytest.param(
            "X at 1.1 million tons, Y at 896,116 (down 17%)",
            [(1100000, "t"), (896116, "t")],
            id="missing unit",
        ),
    ],
)
def test_amounts_read(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("copper at $9,580 per tonne", id="price"),
        pytest.param("gold above $1,800/oz", id="price by slash"),
        pytest.param("grades of 3.8 grams per tonne", id="grade"),
        pytest.param("worth $4.1 billion", id="money"),
        pytest.param("388.443 trillion rials", id="rials"),
        pytest.param("up 26.3 percent in 2021", id="per cent and year"),
        pytest.param("5,270 workers", id="staff"),
        pytest.param("a 60,000-tonne vessel", id="ship"),
        pytest.param("12m at 1.4 g/t", id="drill hole"),
    ],
)
def test_amounts_left_alone(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        pytest.param("over 41 million tons", "over", id="over"),
        pytest.param("nearly 3.5 million tons", "about", id="nearly"),
        pytest.param("up to three million tons", "under", id="up to"),
        pytest.param("some 245,000 tons", "about", id="some, round"),
        pytest.param("some 65,126 tons", "exact", id="some, precise"),
        pytest.param("added up to 24.492 million tons", "exact", id="added up to"),
    ],
)
def test_bounds(text, bound):
    assert [amount.bound for amount in GRAMMAR.find(text, 0, len(text))] == [bound]


@given(st.integers(min_value=1, max_value=10**11))
def test_grouped_number_is_read_back(number):
    assert read(f"{number:,} tonnes") == [(number, "t")]


@given(st.decimals(min_value="0.01", max_value="999.99", places=2))
def test_millions_are_exact(number):
    assert read(f"{number} million tonnes") == [(number * 10**6, "t")]
