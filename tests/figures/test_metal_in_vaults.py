"""Metal that nobody dug: what banks buy and hold, what the police seize; and tons that are of no material."""

import pytest

from tests.figures.measure_cases import measures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Central banks bought 145 tonnes of gold.", ["other"], id="banks bought"),
        pytest.param("Central banks have purchased about 700 tons of gold.", ["other"], id="purchased"),
        pytest.param("The central bank added 10 tonnes of gold in May.", ["other"], id="bank added"),
        pytest.param("Gold ETFs acquired another 34 tonnes in the quarter.", ["other"], id="funds acquired"),
        pytest.param("Net buying by central banks came to 8 tonnes of gold.", ["other"], id="net buying"),
        pytest.param(
            "Central banks bought 900 tonnes of gold, of which 300 tonnes in the last quarter.",
            ["other", "other"],
            id="of which",
        ),
        pytest.param(
            "The central bank of Poland added 4 tonnes of gold to its reserves.",
            ["other"],
            id="to its reserves",
        ),
        pytest.param(
            "The central bank's gold reserves stood at 120 tonnes.", ["inventory"], id="reserves of a bank"
        ),
        pytest.param("The mine's gold reserves stood at 120 tonnes.", ["reserves"], id="reserves of a mine"),
        pytest.param("World demand for gold rose to 1,313 tonnes.", ["consumption"], id="demand"),
    ],
)
def test_what_banks_buy_is_not_made(text, expected):
    assert measures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Customs officers seized 1,200 kg of gold at the airport.", id="seized"),
        pytest.param("More than 30 tonnes of tin ore were confiscated at the border.", id="confiscated"),
        pytest.param("Traders smuggled some 4 tonnes of gold out of Sudan.", id="smuggled"),
        pytest.param("Police recovered 900 kg of gold hidden in a truck.", id="recovered by police"),
        pytest.param("Thieves stole 40 tonnes of copper cathode from the yard.", id="stolen"),
    ],
)
def test_what_is_seized_is_not_made(text):
    assert measures(text) == ["other"]


def test_what_a_mine_recovers_is_made():
    assert measures("The mine recovered 900 kg of gold.") == ["production"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "New coal plants will add 150 million tonnes to China's CO2 emissions.", id="to emissions"
        ),
        pytest.param("Steel plants emit 300 million tonnes a year.", id="emit"),
        pytest.param("The smelter cut 2 million tonnes of its carbon emissions.", id="of its emissions"),
        pytest.param(
            "Emissions of the steel industry: emissions were 3 billion tonnes.", id="emissions were"
        ),
    ],
)
def test_emissions_are_no_material(text):
    assert measures(text) == []
