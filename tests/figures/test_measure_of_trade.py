"""The measure of what is sold, bought, sent abroad and brought in, by the word that governs it."""

import pytest

from tests.figures.measure_cases import measures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Some 7 million tons of steel went abroad.", ["exports"], id="went abroad"),
        pytest.param(
            "Plants sold 48 million tons of cement at home and 9 million tons abroad.",
            ["sales", "exports"],
            id="part of it abroad",
        ),
        pytest.param(
            "Some 19 million tons of pellets were sent to the steelmakers.", ["deliveries"], id="were sent to"
        ),
        pytest.param(
            "The country's sales of minerals abroad weighed 57 million tons.", ["exports"], id="sales abroad"
        ),
        pytest.param(
            "Sales of rebar at home and abroad were 57,000 tons.", ["sales"], id="sales at home and abroad"
        ),
        pytest.param(
            "Iran brought in 560,000 tons of alumina from abroad, against 590,000 tons in 2023.",
            ["imports", "imports"],
            id="brought in from abroad",
        ),
        pytest.param(
            "Cameco mined 4 million pounds of uranium and delivered 7 million pounds.",
            ["production", "deliveries"],
            id="a company delivers to customers",
        ),
        pytest.param(
            "Cameco mined 4 million pounds of uranium. It bought 1 million pounds on the market.",
            ["production", "other"],
            id="a company's purchase",
        ),
        pytest.param("Mills sold 1.4 million tons of rebar abroad.", ["exports"], id="sold abroad"),
        pytest.param("Domestic customers got 171,000 tons of slab.", ["deliveries"], id="customers got"),
        pytest.param("Inbound volumes of tin ore were 13,000 tons.", ["imports"], id="inbound"),
        pytest.param(
            "Some 100 million tonnes of iron ore entered Chinese ports.", ["imports"], id="entered ports"
        ),
        pytest.param(
            "It sold 42 million tonnes of coal, of which 35 million tonnes went to power plants.",
            ["sales", "sales"],
            id="of sales went to",
        ),
        pytest.param(
            "It sold 8,299 tonnes of tin, 92 percent of it to customers abroad.",
            ["sales"],
            id="a part of it abroad",
        ),
        pytest.param(
            "Coal exports were 9 million tonnes. China took delivery of 3 million tonnes of it.",
            ["exports", "exports"],
            id="took delivery",
        ),
        pytest.param(
            "Some 118,000 tonnes of copper were reloaded at Poti, and 93,000 tonnes went through the port in 2023.",
            ["other", "other"],
            id="through a port",
        ),
        pytest.param(
            "The world's largest exporter of tin sold 9,240 tonnes in May 2022.",
            ["exports"],
            id="exporter sold",
        ),
        pytest.param(
            "The company purchased 12,000 tonnes of zinc concentrate from Peru.",
            ["imports"],
            id="bought from a country",
        ),
        pytest.param(
            "China's purchases of coal came to 5 million tonnes.",
            ["imports"],
            id="a country's purchases",
        ),
        pytest.param(
            "India brought in 20 million tonnes of coal.",
            ["imports"],
            id="a country brings in",
        ),
        pytest.param(
            "Sierra Gorda in Chile brought in 6,400 tonnes of copper.",
            ["production"],
            id="a mine in a country brings in",
        ),
        pytest.param(
            "Some 4 million tonnes of coal came in from Indonesia.",
            ["imports"],
            id="came in from",
        ),
        pytest.param(
            "Chile sent China 900,000 tonnes of copper concentrate.",
            ["exports"],
            id="one country sends another",
        ),
        pytest.param(
            "Iran exported 5 million tons of cement. Iraq bought 2.3 million tons of it from Iran.",
            ["exports", "exports"],
            id="bought from the article's country",
        ),
        pytest.param(
            "Some 30,000 tonnes of copper are stuck at the port.",
            ["inventory"],
            id="stuck at the port",
        ),
    ],
)
def test_the_word_of_trade(text, expected):
    assert measures(text) == expected
