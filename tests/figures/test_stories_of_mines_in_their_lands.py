"""Mines told with their lands, ranks and brackets, and months of a year told behind an amount. Sentences of our own."""

from datetime import date

import pytest

from crawler.figures import read_figures

# (what is shown, text, whose each amount is)
WHOSE = [
    ("each in turn", "This is thanks to the gold mines Selby (Ghana) and Hollin (Mali). They respectively delivered 312,000 and 324,000 ounces, against 295,000 and 313,000 ounces in 2022.", ["Selby", "Hollin", "Selby", "Hollin"]),
    ("expected where", "Selby is to deliver 260,000 ounces of gold, while 150,000 ounces are expected at Tarnau.", ["Selby", "Tarnau"]),
    ("for a mine", "For its gold mine Selby, Corvane targets 270,000 ounces.", ["Selby"]),
    ("lands before brackets", "Next come the mines Selby in Ghana (80,000 ounces of gold) and Hollin in Mali (79,000 ounces).", ["Selby", "Hollin"]),
    ("leading mine", "The gold mine Selby remained the leading contributor of Corvane with 277,000 ounces.", ["Selby"]),
    ("at the site", "Corvane recorded 161,000 ounces of gold at the site of Selby and 87,000 ounces at Tarnau.", ["Selby", "Tarnau"]),
    ("ports", "Guinea told its week. 25 vessels left the ports of Kamsar, Dapilon and Conakry with exports of 3.5 million tons of bauxite.", ["Guinea"]),
    ("a remark of the mine", "In Mali, the mine of Selby, active since January 2018, produced 23,622 ounces of gold in 2024.", ["Selby"]),
    ("at a border", "Near the border with Mali, the mine of Selby, active since May, produced 23,622 ounces of gold in 2024.", ["Selby"]),
    ("what went from", "Selby made 210,000 ounces of gold this year, while output of Tarnau went from 41,000 ounces last year to 36,000.", ["Selby", "Tarnau", "Tarnau"]),
    ("its mines", "The gold mine of Selby delivered 4,000 ounces in May 2021. Corvane Mining reported its results on 21 October. Its gold mines, all in Mali, delivered 112,786 ounces in the third quarter.", ["Selby", "Corvane Mining"]),
    ("at a mine named behind", "Corvane made 171,140 ounces of gold in the third quarter of 2023 at its gold mine Selby in Mali.", ["Selby"]),
    ("at a mine of a place", "Corvane made 171,140 ounces of gold in the third quarter of 2023 at its mine of Selby in Mali.", ["Selby"]),
    ("in a bracket too", "Corvane announced a production of 620,793 ounces (17.6 tons) of gold at its mine Selby.", ["Selby", "Selby"]),
    ("at two mines", "Corvane made 171,140 ounces of gold in May at the mine Selby and Tarnau.", ["Corvane"]),
    ("the sum so far", "Corvane made 118,000 ounces in the quarter at the gold mine Selby, bringing production of the first 9 months to 372,000 ounces.", ["Selby", "Selby"]),
    ("a site of the web", "Corvane's zinc output was 57,000 tons, according to a paper seen by Tarnau.net.", ["Corvane"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whose"), [case[1:] for case in WHOSE], ids=[case[0] for case in WHOSE])
def test_whose_it_is(text, whose):
    assert [figure.entity for figure in read_figures(text, published=date(2025, 11, 10))] == whose


# (what is shown, text, first and last month of each amount)
WHEN = [
    ("months of a year behind the amount", "Over eleven months, Senegal's output of salt was 260 thousand tons in 2024.", [(1, 11)]),
    ("once a plant runs", "Once the third plant is fully operational, Corvane expects annual production of 600,000 tons of copper.", [(None, None)]),
    ("the following month", "Senegal's output of salt rose from 23 thousand tons in May 2025 to 25 thousand tons the following month.", [(5, 5), (6, 6)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "months"), [case[1:] for case in WHEN], ids=[case[0] for case in WHEN])
def test_when_it_was(text, months):
    figures = read_figures(text, published=date(2025, 11, 10))
    assert [
        (figure.start and figure.start.month, figure.end and figure.end.month) for figure in figures
    ] == months


def test_a_change_is_not_of_the_base_in_its_bracket():
    text = (
        "Senegal made 25.6 thousand tons of salt in June 2025. Compared to the production of June 2024 (20.6 thousand "
        "tons), an increase of 24.3% is noted."
    )
    figures = read_figures(text, published=date(2025, 11, 10))
    assert [figure.change_pct and float(figure.change_pct) for figure in figures] == [24.3, None]


# (what is shown, text, by how much each changed)
CHANGES = [
    ("signs with a space", "In 2020 Russia (7.3 Mt of steel, + 2.6%) and Ukraine (2.6 Mt, - 1.1%) came next.", [2.6, -1.1]),
    ("a change of money", "Corvane sold 12.8 tons of gold in 2024. This allowed the company to generate a revenue of 676 billion francs, up by 34% from 2023.", [None]),
    ("a verb for others too", "India (9.9 Mt of steel) fell by 10.6% in 2020, Japan (8.3 Mt) by 16.2% and Chile (6.7 Mt) by 6%.", [-10.6, -16.2, -6]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "changes"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES]
)
def test_by_how_much(text, changes):
    figures = read_figures(text, published=date(2025, 11, 10))
    assert [figure.change_pct and float(figure.change_pct) for figure in figures] == changes


def test_a_bracket_about_an_amount_in_another_unit_is_the_same_amount():
    text = "Tarn produced 23,622 ounces of gold (about 670 kg) in the first half of 2024."
    spans = {(figure.start, figure.end) for figure in read_figures(text, published=date(2025, 11, 10))}
    assert spans == {(date(2024, 1, 1), date(2024, 6, 30))}
