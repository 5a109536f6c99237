"""The measure of an amount whose own words name none: what the sentences before, the paragraph and the title tell."""

import pytest

from tests.figures.measure_cases import measures


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Rebar imports",
            "Imports of rebar were 90,000 tons. China sent 20,000 tons.",
            ["imports", "imports"],
            id="sent in an article on imports",
        ),
        pytest.param(
            "China's trade",
            "China exported 9 million tons of steel. It bought 112 million tons of iron ore.",
            ["exports", "imports"],
            id="an exporter buys",
        ),
        pytest.param(
            "Coal in May",
            "The mine has a capacity of 5 million tons of coal. In May, 400,000 tons came out of it.",
            ["capacity", "production"],
            id="capacity is not handed on",
        ),
        pytest.param(
            "Coal miner builds stocks",
            "The miner raised 121,000 tons of coal. Its target for the year is 700,000 tons.",
            ["production", "production"],
            id="stocks in the title",
        ),
        pytest.param(
            "",
            "Copper exports from Peru were 200,000 tons. Output fell in the month. It came to 210,000 tons.",
            ["exports", "production"],
            id="it takes up the measure just spoken of",
        ),
        pytest.param(
            "",
            "Iran exported 2 million tons of pellets. Output also grew. The figure reached 50 million tons.",
            ["exports", "production"],
            id="the figure takes up the measure just spoken of",
        ),
        pytest.param(
            "",
            "Copper exports from Peru were 200,000 tons. Output fell. It exported 7,000 tons of tin.",
            ["exports", "exports"],
            id="a measure of its own comes first",
        ),
        pytest.param(
            "Gold Fields",
            "Gold output was 551,000 ounces. Salares Norte delivered 58,000 ounces.",
            ["production", "production"],
            id="delivered to nobody",
        ),
        pytest.param(
            "Steel",
            "Output of steel was 5 million tons. The firm delivered 40,000 tons to the railways.",
            ["production", "deliveries"],
            id="delivered to someone",
        ),
        pytest.param(
            "Coal in November",
            "Coal production was 67 million tonnes in November. Despatch came to 65 million tonnes.\n\n"
            "Cumulatively, the fiscal year has seen 353 million tonnes.",
            ["production", "deliveries", "production"],
            id="a new paragraph comes back to the lead",
        ),
        pytest.param(
            "Cement",
            "Plants made 70 million tons of cement. They exported 12 million tons.\n\nIraq took 4 million tons.",
            ["production", "exports", "exports"],
            id="what buyers took of the exports",
        ),
        pytest.param(
            "Gold of Fekola",
            "The miner produced 180,000 ounces of gold. It sold 178,000 ounces. Guidance is 800,000 ounces.",
            ["production", "sales", "production"],
            id="guidance is of the lead",
        ),
        pytest.param(
            "Coal of Richards Bay",
            "Exports of coal were 52 million tonnes. Asian buyers took 44 million tonnes.",
            ["exports", "exports"],
            id="buyers of exports",
        ),
    ],
)
def test_the_context(title, text, expected):
    assert measures(text, title) == expected
