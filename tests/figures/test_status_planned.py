"""Planned, by the plan words that govern an amount."""

from datetime import date

import pytest

from crawler.figures import read_figures


def statuses(text):
    return [figure.status for figure in read_figures(text, published=date(2025, 1, 15))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Iran wants to smelt 300,000 tons of zinc.", ["planned"], id="wants to"),
        pytest.param("Management counts on 323 million tons of iron ore.", ["planned"], id="counts on"),
        pytest.param(
            "Coal output was short of its own target, 206 million tons.", ["planned"], id="appositive"
        ),
        pytest.param(
            "Coal output was 57 million tons less than the 838 million tons it had been asked to produce.",
            ["actual", "planned"],
            id="asked to",
        ),
        pytest.param("Some 40,000 tonnes of lithium could be produced in 2026.", ["planned"], id="could be"),
        pytest.param(
            "The line is expected to be commissioned in June, with a capacity of 90,000 tons of copper a year.",
            ["planned"],
            id="expected to be commissioned",
        ),
        pytest.param(
            "Some 300 tons of gold and 200 tons of silver are expected to be produced next year.",
            ["planned", "planned"],
            id="a verb behind a list",
        ),
        pytest.param(
            "It produced 5 tons of gold and 3 tons of silver are expected.",
            ["actual", "planned"],
            id="a plan beside what was made",
        ),
        pytest.param("NMDC eyes a coal capacity of 100 million tons.", ["planned"], id="eyes a capacity"),
        pytest.param("About 3,100 kilograms of silver is also to come.", ["planned"], id="is also to"),
        pytest.param(
            "The Dolvi steel plant has 10 MTPA of capacity, and the other plant will be taken from 5 MTPA to 15 MTPA.",
            ["actual", "actual", "planned"],
            id="a move in the next clause",
        ),
        pytest.param(
            "The ministry told mills to lift steel capacity to 45 million tons a year by 2030, up from 25 million tons.",
            ["planned", "actual"],
            id="by a year to come",
        ),
        pytest.param(
            "Steel capacity at Kalinganagar can grow to 15 million tons, Angul to 10 million tons.",
            ["planned", "planned"],
            id="can grow",
        ),
        pytest.param(
            "The group will grow from the current capacity of 20 million tons to 40 million tons of steel.",
            ["actual", "planned"],
            id="from the current capacity",
        ),
        pytest.param("SAIL has set 17.5 million tons of steel as target.", ["planned"], id="set as target"),
        pytest.param(
            "The ministry is planning to lift exports of steel to 12 million tons.",
            ["planned"],
            id="is planning",
        ),
        pytest.param(
            "The zinc mines have a capacity of 4 million tons which is being expanded to 8 million tons.",
            ["actual", "planned"],
            id="being expanded",
        ),
        pytest.param(
            "The board approved setting up a new 250 ktpa zinc smelter.",
            ["planned"],
            id="approved setting up",
        ),
        pytest.param(
            "Guidance for 2025: aluminium 3.2-3.4 Mt; mined copper 660-720 kt.",
            ["planned", "planned"],
            id="mined copper is no deed",
        ),
        pytest.param(
            "The smelter will have a capacity of 300,000 tons of aluminium.",
            ["planned"],
            id="capacity to come",
        ),
        pytest.param(
            "A line of 1 million tons of coal a year will be commissioned in March.",
            ["planned"],
            id="line to come",
        ),
        pytest.param(
            "The plan has other goals for metals. These are: zinc - 300,000 tons, gold - 25 tons.",
            ["planned", "planned"],
            id="goals listed in the next sentence",
        ),
        pytest.param(
            "Copper came in a little under the 420 million pounds of its revised guidance.",
            ["planned"],
            id="of its guidance",
        ),
        pytest.param(
            "Gold is above the 900 kilograms that the plan had set.", ["planned"], id="that the plan had set"
        ),
        pytest.param(
            "The plan for the ten months was 980 kilograms of gold.",
            ["planned"],
            id="the plan for a time was",
        ),
        pytest.param(
            "The miner continues with silver production between 55 and 62 million ounces.",
            ["planned"],
            id="a range is expected",
        ),
        pytest.param(
            "For 2025 the mine has a new forecast of 6 million tonnes of manganese. Up to now it had been 7 million "
            "tonnes.",
            ["planned", "planned"],
            id="the forecast told just before",
        ),
        pytest.param(
            "Copper guidance tapers off after that.\n\n2027: 410,000 tonnes of copper.",
            ["planned"],
            id="a year to come",
        ),
        pytest.param(
            "Its steel capacity must be raised to 6 million tons.",
            ["planned"],
            id="capacity to be raised",
        ),
        pytest.param(
            "The partners want to build a lithium hydroxide plant of 20,000 tpy.",
            ["planned"],
            id="to be built",
        ),
        pytest.param(
            "The capacity of a pellet plant under construction is 5 million tons.",
            ["planned"],
            id="under construction",
        ),
        pytest.param(
            "Mines would then have to yield 3 million tons of coal.", ["planned"], id="would have to"
        ),
        pytest.param(
            "The copper smelter, with a capacity of 300,000 tonnes a year, is 80 percent complete.",
            ["planned"],
            id="per cent complete",
        ),
        pytest.param(
            "Work on the zinc plant with capacity of 120,000 tonnes a year is in progress.",
            ["planned"],
            id="work in progress",
        ),
        pytest.param(
            "Once running, the site will be able to supply 130,000 tonnes of zinc concentrate and 70,000 tonnes of lead a year.",
            ["planned", "planned"],
            id="once running",
        ),
        pytest.param(
            "About $1bn is being spent on development projects, among them a copper plant with a capacity of 14,000 tonnes.",
            ["planned"],
            id="development projects",
        ),
        pytest.param(
            "Construction of a second zinc line of 100,000 tonnes a year has started beside its present capacity of 150,000 tonnes.",
            ["planned", "actual"],
            id="construction has started",
        ),
        pytest.param(
            "The government sees steel capacity reaching 55 million tons, for which 57 million tons of iron ore capacity will be needed.",
            ["planned", "planned"],
            id="sees reaching, will be needed",
        ),
        pytest.param(
            "The ministry is hoping to take copper reserves past 12 billion tons.",
            ["planned"],
            id="hoping to take past",
        ),
        pytest.param(
            "It was to have made 1,150 kg of gold and ought to have made 30 tons of silver.",
            ["planned", "planned"],
            id="was to have made",
        ),
        pytest.param(
            "The industry had set out to make 33 million tons of steel.",
            ["planned"],
            id="had set out to",
        ),
        pytest.param(
            "The zinc market is seen in surplus by 239,000 tons in 2025.",
            ["planned"],
            id="is seen in",
        ),
        pytest.param(
            "The state was calling for 60,000 tonnes of copper.",
            ["planned"],
            id="calling for",
        ),
        pytest.param(
            "The amount exceeds the figure anticipated for the six months, which was 577,575 tons of copper.",
            ["planned"],
            id="figure anticipated",
        ),
        pytest.param(
            "It now expects 2.30 million to 2.35 million ounces of platinum, after 2.35 million to 2.40 million before.",
            ["planned", "planned"],
            id="a range in the place of another",
        ),
        pytest.param(
            "The prediction for that month was 100,842 tons of copper, so the production was above the expected amount.",
            ["planned"],
            id="the prediction for",
        ),
        pytest.param(
            "The mine looks set for 300,000 ounces of gold.",
            ["planned"],
            id="looks set for",
        ),
        pytest.param(
            "Of a planned 300,000 ounces of gold it made 280,000 ounces.",
            ["planned", "actual"],
            id="of a planned",
        ),
        pytest.param(
            "It fell short of its 300,000 ounces of gold guidance.",
            ["planned"],
            id="its ounces of guidance",
        ),
        pytest.param(
            "It made 280,000 ounces of gold rather than the 300,000 ounces it had promised.",
            ["actual", "planned"],
            id="it had promised",
        ),
        pytest.param(
            "The ministry has issued permits for 300,000 tonnes of nickel ore.",
            ["planned"],
            id="permits for",
        ),
        pytest.param(
            "The company signed a deal to supply 300,000 tonnes of copper.",
            ["planned"],
            id="a deal to supply",
        ),
        pytest.param(
            "A smelter with capacity of 300,000 tonnes of copper is planned.",
            ["planned"],
            id="a capacity that is planned",
        ),
        pytest.param(
            "A 300,000 tonne copper smelter is due to start up in 2026.",
            ["planned"],
            id="is due to start",
        ),
        pytest.param(
            "It lowered the top end of its range to 300,000 tonnes of copper.",
            ["planned"],
            id="the end of a range",
        ),
    ],
)
def test_planned(text, expected):
    assert statuses(text) == expected
