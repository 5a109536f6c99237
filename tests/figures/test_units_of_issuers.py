"""Units as issuers and agencies print them, the metal that some name, and that none of them is a producer."""

from datetime import date

import pytest

from crawler.figures import read_figures


def told(text):
    return [
        f"{figure.value} {figure.unit} {figure.commodity} {figure.entity}"
        for figure in read_figures(text, published=date(2024, 7, 20))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Coal output was 45.2 MMst in June, and exports 812 kst. Stocks were 152 Mst.",
            ["45200000 short ton coal None", "812000 short ton coal None", "152000000 short ton coal None"],
            id="short tons by the thousand and million",
        ),
        pytest.param(
            "Hollin shipped 82.3 Mwmt of iron ore and 0.31 Mdmt of spodumene in the quarter.",
            ["82300000 t iron ore Hollin", "310000 t spodumene concentrate Hollin"],
            id="million wet and dry tonnes",
        ),
        pytest.param(
            "Mozs and Mlbs were up: silver production was 2.3 Mozs, and lead 12.1 mlbs.",
            ["2300000 oz silver None", "12100000 lb lead None"],
            id="plurals of units",
        ),
        pytest.param(
            "The mine produced 12,400 klbs of zinc, 6.1 MM lbs of copper and 34,500 toz of gold.",
            ["12400000 lb zinc None", "6100000 lb copper None", "34500 oz gold None"],
            id="thousand and million pounds",
        ),
        pytest.param(
            "Dispatches were 61.1 MTe in May and coal output 27.1 MnT.",
            ["61100000 t coal None", "27100000 t coal None"],
            id="million tonnes of India",
        ),
        pytest.param(
            "Alcoa made 2.5 mmt of alumina and 570 kmt of aluminum.",
            ["2500000 t alumina Alcoa", "570000 t aluminium Alcoa"],
            id="thousand metric tons",
        ),
        pytest.param(
            "Production in the quarter was 4,975 tU and guidance is 21,000 mtU.",
            ["4975 t uranium concentrate None", "21000 t uranium concentrate None"],
            id="tonnes of uranium",
        ),
        pytest.param(
            "Output was 18 MlbU3O8 in 2023. Galena sold 23,400 tCu.",
            ["18000000 lb uranium concentrate Galena", "23400 t copper Galena"],
            id="a symbol glued to the unit",
        ),
        pytest.param(
            "Hollin produced 2.1 Moz AgEq, and 1,250 kozs of silver.",
            ["2100000 oz silver equivalent Hollin", "1250000 oz silver Hollin"],
            id="a symbol in capitals behind a unit in capitals",
        ),
        pytest.param(
            "Coal sales were 12.4 million clean tons and 2.3 million raw tons.",
            ["12400000 t coal None", "2300000 t coal None"],
            id="clean tons",
        ),
        pytest.param(
            "Zinc output: 45 kt; copper: 12.3 kt; lead: 1.2 kt.",
            ["45000 t zinc None", "12300 t copper None", "1200 t lead None"],
            id="lead before a colon",
        ),
    ],
)
def test_units(text, expected):
    assert told(text) == expected


def test_tonnes_pa_are_a_years():
    (figure,) = read_figures("The plant is rated for 1.2 Mt pa of coal.", published=date(2024, 7, 20))
    assert (figure.value, figure.measure) == (1200000, "capacity")


def test_ounces_pa_are_a_years():
    figures = read_figures(
        "Tarn is a 47,000ozpa gold operation, later 52,000 oz/y.", published=date(2024, 7, 20)
    )
    assert [(figure.value, figure.measure) for figure in figures] == [
        (47000, "capacity"),
        (52000, "capacity"),
    ]


def test_what_stations_burn_is_consumption():
    text = "Power stations, whose coal burn was 539 MMst, will use no more than 396 MMst this year."
    figures = read_figures(text, published=date(2024, 7, 20))
    assert [figure.measure for figure in figures] == ["consumption", "consumption"]
