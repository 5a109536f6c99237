"""What one paragraph tells in passing, and what its next sentence is about again. Sentences of our own."""

from datetime import date

import pytest

from crawler.figures import read_figures

# Of each amount, by its printed number: measure and status, commodity, first and last month, change and basis.
RUN_ON = [
    pytest.param(
        "2016-12-20",
        "Bolivia produced 17,300 tonnes of tin in the ten months to October. In all of 2015 it was 20,400 tonnes. Zinc "
        "production came to 402,000 tonnes.",
        {"20,400 tonnes": "production actual tin 2015-01 2015-12", "402,000 tonnes": "zinc 2016-01 2016-10"},
        id="a year that was over before",
    ),
    pytest.param(
        "2018-04-20",
        "Manganese ore output at the Hollin mine rose to 312,000 tonnes in the first quarter. The mine, founded in 1916, "
        "produced 1.7 million tonnes in 2016.\n\nSales were 291,000 tonnes.",
        {
            "1.7 million tonnes": "2016-01 2016-12",
            "291,000 tonnes": "sales actual manganese ore 2018-01 2018-03",
        },
        id="history of a mine",
    ),
    pytest.param(
        "2017-10-19",
        "Corvane, which has reserves of 14 million ounces, left its 2017 target at 410,000 ounces of gold and is aiming "
        "for 450,000 ounces in 2018.",
        {
            "14 million ounces": "reserves actual gold",
            "410,000 ounces": "production planned gold 2017-01 2017-12",
            "450,000 ounces": "production planned gold 2018-01 2018-12",
        },
        id="nobody aims at reserves",
    ),
    pytest.param(
        "2023-11-04",
        "Tarn wants to lift its copper production from 12,500 tonnes at present to 21,000 tonnes in 2026.",
        {
            "12,500 tonnes": "production actual copper",
            "21,000 tonnes": "production planned copper 2026-01 2026-12",
        },
        id="what is so now",
    ),
    pytest.param(
        "2020-05-08",
        "Japan's crude steel output fell 4% to 98.4 million tonnes in fiscal 2019, and 83 million tonnes are expected in "
        "fiscal 2020.",
        {
            "98.4 million tonnes": "2019-04 2020-03 -4 yoy",
            "83 million tonnes": "planned crude steel 2020-04 2021-03",
        },
        id="a fiscal year named for its start",
    ),
    pytest.param(
        "2018-07-11",
        "In fiscal 2017, which ended in March, Japan made 104.9 million tonnes of crude steel.",
        {"104.9 million tonnes": "2017-04 2018-03"},
        id="a fiscal year named for its start, and its end",
    ),
    pytest.param(
        "2020-04-22",
        "Hollin said its copper output in the first quarter rose 3% on the year to 194,500 tonnes, but was 1.8% lower "
        "than in the final quarter of 2019.",
        {"194,500 tonnes": "copper 2020-01 2020-03 3 yoy"},
        id="a change to a quarter of last year",
    ),
    pytest.param(
        "2020-07-22",
        "Copper output of Hollin rose 5% from a year earlier in the second quarter to 88,400 tonnes and was 2% below "
        "that of the first quarter.",
        {"88,400 tonnes": "copper 2020-04 2020-06 5 yoy"},
        id="a change below a quarter",
    ),
    pytest.param(
        "2016-02-20",
        "Bolivia's zinc production came to 405,500 tonnes in 2015 and that of lead to 74,200 tonnes.",
        {"405,500 tonnes": "zinc", "74,200 tonnes": "lead 2015-01 2015-12"},
        id="that of lead",
    ),
    pytest.param(
        "2016-02-20",
        "Nordvik's output of tin rose to 20,300 tonnes in 2015 and lead to 12,800 tonnes.",
        {"20,300 tonnes": "tin", "12,800 tonnes": "lead"},
        id="and lead to",
    ),
    pytest.param(
        "2024-01-30",
        "Hollin Iron Ore said production in the fourth quarter fell 20% to 7.4 million tonnes because of rail "
        "bottlenecks.",
        {"7.4 million tonnes": "iron ore 2023-10 2023-12 -20 yoy"},
        id="rail that carries",
    ),
    pytest.param(
        "2012-01-17",
        "In the fourth quarter Tarn produced 75,300 tonnes of copper cathode, 4,100 tonnes up on the third.",
        {
            "75,300 tonnes": "production actual copper cathode 2011-10 2011-12",
            "4,100 tonnes": "other actual copper cathode",
        },
        id="up on the quarter before",
    ),
]


@pytest.mark.parametrize(("published", "text", "expected"), RUN_ON)
def test_what_stands_beside_the_news(published: str, text: str, expected: dict[str, str]) -> None:
    read = {}
    for figure in read_figures(text, published=date.fromisoformat(published)):
        days = [f"{day:%Y-%m}" for day in (figure.start, figure.end) if day]
        change = [str(figure.change_pct), str(figure.change_basis)] if figure.change_pct is not None else []
        read[figure.raw] = " ".join([figure.measure, figure.status, figure.commodity or "", *days, *change])
    for raw, words in expected.items():
        assert f" {words} " in f" {read[raw]} ", (raw, read[raw])
