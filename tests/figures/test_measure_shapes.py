"""Measures told by the shape of a clause: what is held, found, lost, carried, or the size of a plant."""

from datetime import date

import pytest

from crawler.figures import read_figures

CASES = [
    ("Zinc supply fell short of demand by 90,000 tonnes.", ["other"], "short of demand by"),
    ("The nickel market was short of 45,000 tonnes.", ["other"], "a market short of"),
    ("The nickel market is in deficit by 45,000 tonnes.", ["other"], "a market in deficit"),
    ("Strikes cost the mine 12,000 tonnes of copper.", ["other"], "cost the mine"),
    ("Production losses amounted to 12,000 tonnes of copper.", ["other"], "production losses"),
    ("The outage knocked 12,000 tonnes off copper output.", ["other"], "knocked off output"),
    ("Rail carried 620 million tonnes of coal to power plants.", ["deliveries"], "rail carried"),
    ("The railways moved 620 million tonnes of coal.", ["deliveries"], "railways moved"),
    ("Loadings of coal came to 620 million tonnes.", ["deliveries"], "loadings"),
    ("The mint will supply 3.7 million pounds of copper.", ["deliveries"], "will supply"),
    (
        "The government released 50,000 tonnes of copper from its strategic reserve.",
        ["sales"],
        "released from a reserve",
    ),
    ("Central banks hold 36,000 tonnes of gold.", ["inventory"], "banks hold"),
    ("The tonnes held by banks amount to 36,000 tonnes of tin.", ["inventory"], "held by banks"),
    ("Copper in Shanghai warehouses dropped to 89,000 tonnes.", ["inventory"], "in warehouses"),
    ("The metal held in LME sheds fell to 121,000 tonnes of copper.", ["inventory"], "held in sheds"),
    ("LME copper holdings fell by 3,200 tonnes to 121,000 tonnes.", ["other", "inventory"], "holdings"),
    ("The overhang of tin is put at 70,000 tonnes.", ["inventory"], "overhang"),
    ("World use of zinc was 13.6 million tonnes.", ["consumption"], "world use"),
    ("Outflows of tin from Indonesia came to 4,200 tonnes.", ["exports"], "outflows"),
    ("Drilling has outlined 35 million tonnes of ore.", ["reserves"], "drilling has outlined"),
    ("Geologists found 35 million tonnes of ore.", ["reserves"], "geologists found"),
    ("35 million tonnes of ore have been confirmed at the site.", ["reserves"], "have been confirmed"),
    ("The mineral inventory stands at 35 million tonnes of ore.", ["reserves"], "mineral inventory"),
    ("The mill's throughput was 1.1 million tonnes of ore.", ["production"], "throughput of a mill"),
    ("The 300,000 tonne smelter makes aluminium.", ["capacity"], "the size of a smelter"),
    ("A 1.2 million tonne-a-year pellet plant was opened in May.", ["capacity"], "tonne-a-year"),
    ("The next step, to 120,000 tons of copper anode, is not decided.", ["capacity"], "the next step"),
    (
        "The second phase will take the smelter to 550,000 tonnes of aluminium.",
        ["capacity"],
        "take a smelter to",
    ),
    ("The company can be expected to produce 120,000 ounces of gold.", ["production"], "can be expected"),
    (
        "He put the proven reserves at 28 million tons of ore, and said that the capacity of the plant will grow"
        " from three tons of gold to six tons.",
        ["reserves", "capacity", "capacity"],
        "a move in the next clause",
    ),
]


@pytest.mark.parametrize(("text", "expected", "name"), CASES, ids=[case[2] for case in CASES])
def test_measure_by_the_shape_of_a_clause(text, expected, name):
    read = read_figures(text, published=date(2025, 1, 15))
    assert [figure.measure for figure in read] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "An expansion to 120,000 tons of copper anode is to be finished next year.", id="finished"
        ),
        pytest.param(
            "Another 1.2 million tonnes of DRI capacity comes on stream in March.", id="comes on stream"
        ),
        pytest.param(
            "It expects to establish gold reserves of at least 500,000 ounces.", id="reserves to be"
        ),
    ],
)
def test_stocks_yet_to_come_are_planned(text):
    assert [figure.status for figure in read_figures(text, published=date(2025, 1, 15))] == ["planned"]
