"""Buyers in ranks, changes of a whole, whose output another's is, goods of the one mine, targets of what was made."""

from datetime import date
from decimal import Decimal

import pytest

from crawler.figures import read_figures

PARTNERS = [
    pytest.param(
        "Peru exported 92,000 tons of zinc ingot in 2022. South Korea was the second customer with 21,300 tons. Japan"
        " and the United States followed, with 12,400 tons and 6,100 tons respectively.",
        ["Peru"] * 4,
        id="two that followed",
    ),
    pytest.param(
        "Guinea exported 61 million tonnes of bauxite in 2022. China was the main destination with 48 million tonnes."
        " Next were India and Spain, with 6.1 million tonnes and 2.9 million tonnes. Behind them came Ireland with 0.9"
        " million tonnes.",
        ["Guinea"] * 5,
        id="next were two, behind them a third",
    ),
    pytest.param(
        "Peru exported 610,000 tonnes of zinc concentrate in 2022. China was the leading buyer, taking 240,000 tonnes."
        " The rest went to Japan, 40,000 tonnes, and Brazil, 33,000 tonnes.",
        ["Peru"] * 4,
        id="to whom the rest went",
    ),
    pytest.param(
        "Turkey imported 9.2 million tons of scrap in 2022. The United States was the first supplier with 2.1 million"
        " tons. Denmark and Belgium came next, with 1.4 million tons and 1.2 million tons respectively.",
        ["Turkey"] * 4,
        id="suppliers",
    ),
    pytest.param(
        "Chile was the largest exporter of copper with 5 million tonnes in 2022. Peru and Zambia came next, with 2.4"
        " million tonnes and 0.8 million tonnes respectively.",
        ["Chile", "Peru", "Zambia"],
        id="exporters are ranked for themselves",
    ),
]


@pytest.mark.parametrize(("text", "entities"), PARTNERS)
def test_partners_in_ranks(text: str, entities: list[str]) -> None:
    figures = read_figures(text, published=date(2023, 2, 6))
    assert [figure.entity for figure in figures] == entities


CHANGES = [
    pytest.param(
        "Hollin Mining produced 41,000 tonnes of copper in the second quarter of 2022. In the first quarter it had"
        " produced 36,000 tonnes. Production has thus risen by 14%.",
        [14, None],
        id="thus, against the quarter told before",
    ),
    pytest.param(
        "Corvane Gold poured 51,000 ounces of gold in the June quarter. In the March quarter it had poured 60,000"
        " ounces. Output is therefore down 15%.",
        [-15, None],
        id="therefore down",
    ),
    pytest.param(
        "Iran's exports of zinc ingot amounted to 31,200 tons in the quarter, of which 11,000 tons went to Turkey. The"
        " total was 4.1 percent below that of the same quarter last year.",
        [Decimal("-4.1"), None],
        id="the total, told with a part",
    ),
    pytest.param(
        "Tarn Nickel mined 6,400 tonnes of nickel in June, including 900 tonnes at Lower Tarn. The figure was 8% above"
        " that of June last year.",
        [8, None],
        id="the figure, told with a part",
    ),
]


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_changes_told_after(text: str, changes: list[Decimal | int | None]) -> None:
    figures = read_figures(text, published=date(2022, 7, 20))
    assert [figure.change_pct for figure in figures] == changes


WHOSE = [
    pytest.param(
        "Vietnam made 20 million tons of crude steel in 2021. To enter the top ten, it would have to pass Iran, whose"
        " mills poured 28.5 million tons in the same year, and Brazil, whose output was 36.1 million tons.",
        ["Vietnam", "Iran", "Brazil"],
        id="mills of lands to be passed",
    ),
    pytest.param(
        "Kazakhstan plans to overtake Zambia, whose mines produced 790,000 tonnes of copper in 2021.",
        ["Zambia"],
        id="mines of another land",
    ),
    pytest.param(
        "Alba made 1.56 million tonnes of aluminium in 2021. It hopes to catch up with EGA, whose smelters cast 2.54"
        " million tonnes in the same year.",
        ["Alba", "EGA"],
        id="smelters of another company",
    ),
]


@pytest.mark.parametrize(("text", "entities"), WHOSE)
def test_whose_output_it_is(text: str, entities: list[str]) -> None:
    figures = read_figures(text, published=date(2022, 6, 21))
    assert [figure.entity for figure in figures] == entities
    assert {(figure.status, figure.start) for figure in figures} == {("actual", date(2021, 1, 1))}


def test_a_mine_whose_output_is_planned_is_planned() -> None:
    figures = read_figures(
        "Corvane wants to buy Marl Lake, whose output is to reach 90,000 ounces of gold in 2024.",
        published=date(2022, 6, 21),
    )
    assert [figure.status for figure in figures] == ["planned"]


MINES = [
    pytest.param(
        "Corvane Mines Limited (TSX: CVN) announces that Marl Lake, its wholly owned mine in Peru, produced 28.1 million"
        " pounds of copper in the second quarter of 2020.\n\nCopper sales were 29.4 million pounds, leaving 1.2 million"
        ' pounds in inventory.\n\n"Marl Lake has produced 53.3 million pounds in the half, and we keep our guidance of'
        ' 105 million pounds for 2020," said the president.',
        ["Marl Lake"] * 5,
        id="its goods and its guidance",
    ),
    pytest.param(
        "Hollin Metals awaits the last permit for Blackwater, an open-pit mine designed for 90,000 tonnes of zinc"
        " concentrate annually.",
        ["Blackwater"],
        id="whose permit is waited for",
    ),
    pytest.param(
        "Hollin Metals is seeking funds for Tarn Creek, a refinery designed to make 40,000 tonnes of nickel sulphate a year.",
        ["Tarn Creek"],
        id="for which funds are sought",
    ),
]


@pytest.mark.parametrize(("text", "entities"), MINES)
def test_the_mine_that_is_told_of(text: str, entities: list[str]) -> None:
    figures = read_figures(text, published=date(2020, 7, 13))
    assert [figure.entity for figure in figures] == entities
    assert {figure.status for figure in figures if figure.measure == "capacity"} <= {"planned"}


TARGETS = [
    pytest.param(
        "Zambia produced 763,000 tonnes of copper in 2021, down from 800,000 tonnes in 2020. The government's target had"
        " been 900,000 tonnes.",
        id="the target had been",
    ),
    pytest.param(
        "Zambia produced 763,000 tonnes of copper in 2021, down from 800,000 tonnes in 2020. It had aimed at 900,000"
        " tonnes.",
        id="it had aimed at",
    ),
    pytest.param(
        "Zambia hopes to make 3 million tonnes of copper in 2032. Output was 763,000 tonnes in 2021, after 800,000"
        " tonnes in 2020. The goal was 900,000 tonnes.",
        id="the goal was, after another plan",
    ),
]


@pytest.mark.parametrize("text", TARGETS)
def test_target_of_what_was_made(text: str) -> None:
    target = read_figures(text, published=date(2022, 6, 21))[-1]
    assert (target.status, target.start, target.end) == ("planned", date(2021, 1, 1), date(2021, 12, 31))
