"""Numerals and amounts: what is read, in which unit, and what is left alone."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

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
        pytest.param(
            "995,000 to 1.095 million ounces", [((995000, 1095000), "oz")], id="range across scales"
        ),
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
            "raised capacity from the current 300,000 to 450,000 tons",
            [(300000, "t"), (450000, "t")],
            id="from the current amount to another",
        ),
        pytest.param(
            "down from the 30,500 to 31,500 tonnes agreed",
            [((30500, 31500), "t")],
            id="down from a range",
        ),
        pytest.param(
            "rose from 3.1 to 3.4 million tons", [(3100000, "t"), (3400000, "t")], id="change from to"
        ),
        pytest.param("1,913 million ounces", [(1913000, "oz")], id="decimal comma of ounces"),
        pytest.param(
            "X at 1.1 million tons, Y at 896,116 (down 17%)",
            [(1100000, "t"), (896116, "t")],
            id="missing unit",
        ),
        pytest.param("78,400 (74,100) tonnes", [(78400, "t"), (74100, "t")], id="unit behind a bracket"),
        pytest.param("9.6 (10.2) Mt of ore", [(9600000, "t"), (10200000, "t")], id="Mt behind a bracket"),
        pytest.param(
            "1.31 (Q2 2023: 1.27) million tonnes",
            [(1310000, "t"), (1270000, "t")],
            id="scale and unit behind a bracket that says when",
        ),
        pytest.param(
            "412 (398) thousand ounces", [(412000, "oz"), (398000, "oz")], id="ounces behind a bracket"
        ),
        pytest.param("14.2 (13.9) kt", [(14200, "t"), (13900, "t")], id="kt behind a bracket"),
        pytest.param(
            "lifts capacity from 175,000 to 240,000 tonnes",
            [(175000, "t"), (240000, "t")],
            id="lifts from to",
        ),
        pytest.param("by raising it from 90 to 130 kt", [(90000, "t"), (130000, "t")], id="raising from to"),
        pytest.param("scaling from 2 to 3 Mtpa", [(2000000, "t"), (3000000, "t")], id="scaling from to"),
        pytest.param(
            "which boosts it from 40 to 55 koz", [(40000, "oz"), (55000, "oz")], id="boosts from to"
        ),
        pytest.param("trims it from 6 to 5 Mt", [(6000000, "t"), (5000000, "t")], id="trims from to"),
        pytest.param(
            "anything from 40 to 55 koz", [((40000, 55000), "oz")], id="anything from to is a range"
        ),
        pytest.param(
            "in thousand tonnes: Indonesia 540; Philippines 98; New Caledonia 31 and Russia 52.",
            [(540000, "t"), (98000, "t"), (31000, "t"), (52000, "t")],
            id="list of names under a unit",
        ),
        pytest.param(
            "by province (thousand tons): North 312, South 287, Lower East (with the port) 154.",
            [(312000, "t"), (287000, "t"), (154000, "t")],
            id="list under a unit in brackets",
        ),
        pytest.param(
            "in tonnes: Teniente 84,200; Andina 9,100; Salvador 840.",
            [(84200, "t"), (9100, "t"), (840, "t")],
            id="list of names in tonnes",
        ),
        pytest.param(
            "sold, in thousand ounces: Obuasi 54; Geita, with its pits, 118.",
            [(54000, "oz"), (118000, "oz")],
            id="list in ounces",
        ),
        pytest.param(
            "in kt: Sohar 98; Askar 401; Dubai 260",
            [(98000, "t"), (401000, "t"), (260000, "t")],
            id="list in kt",
        ),
        pytest.param("25.6 million st and 4,300 st", [(25600000, "short ton"), (4300, "short ton")], id="st"),
        pytest.param("146.7 LMT of coal", [(14670000, "t")], id="lakh metric tonnes"),
        pytest.param(
            "13.5 lakh tonne (lt) and 11.3 lt", [(1350000, "t"), (1130000, "t")], id="lt as the text has it"
        ),
        pytest.param("8,100 Mton", [(8100, "t")], id="large Mton is metric tonnes"),
        pytest.param("2.3 Mtonnes", [(2300000, "t")], id="small Mtonnes are millions"),
        pytest.param("35 kton", [(35000, "t")], id="kton"),
        pytest.param(
            "256.5 kilograms, those of silver at 299.9 kilograms",
            [(Decimal("0.2565"), "t"), (Decimal("0.2999"), "t")],
            id="at is no a-ton",
        ),
        pytest.param(
            "to between 725,000 and 750,000 oz from 675,000 to 725,000 oz",
            [((725000, 750000), "oz"), ((675000, 725000), "oz")],
            id="range after a range",
        ),
        pytest.param(
            "in thousands of net tons: North East, 137; Great Lakes, 541 and Western, 65.",
            [(137000, "short ton"), (541000, "short ton"), (65000, "short ton")],
            id="list with commas in net tons",
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
        pytest.param("exports of a value of RO 178 million", id="rials of Oman"),
        pytest.param("revenues were SEK 19,480 million (15,906)", id="earlier money in a bracket"),
        pytest.param("exports worth KZT 310 billion (2023: 290)", id="tenge"),
        pytest.param("sales of PLN 2,870 million", id="zloty"),
        pytest.param("royalties of GNF 512 billion (498 billion)", id="francs of Guinea"),
        pytest.param("capex of R1.9 billion, K 320 million and Tk 40 million", id="rand, kwacha and taka"),
        pytest.param("up 26.3 percent in 2021", id="per cent and year"),
        pytest.param("5,270 workers", id="staff"),
        pytest.param("a 60,000-tonne vessel", id="ship"),
        pytest.param("12m at 1.4 g/t", id="drill hole"),
        pytest.param("the 21st of May", id="day of a month"),
        pytest.param("12 lt of diesel", id="litres"),
        pytest.param("(000 tonnes unless otherwise stated)", id="scale of a table"),
        pytest.param("0.24 ounce to the ton", id="grade to the ton"),
        pytest.param("nine stones larger than 100 carats", id="stones larger than"),
        pytest.param("a 342 carat white diamond", id="a diamond of its size"),
        pytest.param("250 million cubic meters of gas a day", id="gas"),
        pytest.param("25,826,000 million tons", id="a scale said twice"),
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


@settings(max_examples=80)
@given(st.integers(1, 10**9))
def test_numbers_in_english_words(number):
    assert read(f"exports of {num2words(number)} tons") == [(number, "t")]
