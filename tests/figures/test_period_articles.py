"""Short articles with the periods and changes of their amounts: what later sentences take from earlier ones.

Sentences of our own.
"""

from datetime import date

import pytest

from crawler.figures import read_figures
from tests.figures.period_codes import days

ARTICLES = [
    (
        "2024-10-17",
        "Fortescue ships less",
        "Fortescue shipped 47.7 million tonnes of iron ore in the first quarter of its 2025 financial "
        "year, down 6% on the previous quarter but 4% higher than a year ago.\n\nOre mined was 57.6 "
        "million tonnes, and 49.0 million tonnes was processed.\n\nGuidance for FY25 shipments of 190 "
        "to 200 million tonnes was left unchanged.",
        {
            "47.7 million tonnes": ("2024q3", 4),
            "57.6 million tonnes": ("2024q3", None),
            "190 to 200 million tonnes": ("2024-07..2025-06", None),
        },
    ),
    (
        "2024-08-13",
        "",
        "The miner produced 33,000 tonnes of nickel in the six months to June 30, 2% more than in the "
        "first half of 2023. In the second quarter alone it produced 16,100 tonnes of nickel.\n\nSales "
        "for the half-year were 32,400 tonnes of nickel.",
        {
            "33,000 tonnes": ("2024h1", 2),
            "16,100 tonnes": ("2024q2", None),
            "32,400 tonnes": ("2024h1", None),
        },
    ),
    (
        "2023-05-08",
        "Iran's steel ingot output up",
        "TEHRAN - Production of steel ingot in Iran rose 8.3 percent in the first month of the current "
        "Iranian calendar year (March 21-April 20), as compared to the same month of the preceding "
        "year, IMIDRO announced.\n\nIran produced 1.53 million tons of steel ingot in the said "
        "month.\n\nMobarakeh Steel Company produced 640,000 tons of steel ingot in the period, with a "
        "nine-percent growth year on year.\n\nIran had produced 23.1 million tons of steel ingot in the "
        "previous calendar year, up six percent from its preceding year.",
        {
            "1.53 million tons": ("1402-01", 8.3),
            "640,000 tons": ("1402-01", 9),
            "23.1 million tons": ("1401", 6),
        },
    ),
    (
        "2023-05-08",
        "",
        "Exports of copper by Iran stood at 120,000 tons in the past Iranian year (ended on March 20), "
        "of which 30,000 tons was exported in the last quarter.\n\nThe country also exported 15,000 "
        "tons of zinc ingot, a 12-percent fall.",
        {
            "120,000 tons": ("1401", None),
            "30,000 tons": ("1401-10..1401-12", None),
            "15,000 tons": ("1401", -12),
        },
    ),
    (
        "2024-02-22",
        "",
        "Anglo American's copper production rose 24% to 826,000 tonnes in 2023.\n\nFourth-quarter "
        "output decreased 6% to 230,000 tonnes of copper. Iron ore production in the quarter was 13.8 "
        "million tonnes, a fall of 12%; for the year it came to 59.9 million tonnes.\n\nFor 2024, Anglo "
        "guides for 730,000 to 790,000 tonnes of copper.",
        {
            "826,000 tonnes": ("2023", 24),
            "230,000 tonnes": ("2023q4", -6),
            "13.8 million tonnes": ("2023q4", -12),
            "59.9 million tonnes": ("2023", None),
            "730,000 to 790,000 tonnes": ("2024", None),
        },
    ),
    (
        "2024-06-12",
        "",
        "Indonesia exported 33.6 million tons of coal in May 2024, according to the statistics agency, "
        "1.9% less than in April and 5% more than in May 2023.\n\nShipments in the first five months "
        "reached 165 million tons of coal, up 3.4%.\n\nChina bought 18 million tons of coal in the "
        "month and India 9 million tons.",
        {
            "33.6 million tons": ("2024-05", 5),
            "165 million tons": ("2024-01..2024-05", 3.4),
            "18 million tons": ("2024-05", None),
            "9 million tons": ("2024-05", None),
        },
    ),
    (
        "2022-11-14",
        "",
        "Zambia's copper output slipped to 590,000 tonnes in the nine months to end-September from "
        "620,000 tonnes a year earlier, a drop of 4.8%.\n\nIn 2021 the country produced 800,000 tonnes "
        "of copper, and it wants to reach 3 million tonnes a year by 2032.",
        {
            "590,000 tonnes": ("2022-01..2022-09", -4.8),
            "620,000 tonnes": ("2021-01..2021-09", None),
            "800,000 tonnes": ("2021", None),
        },
    ),
    (
        "2024-04-18",
        "",
        "Alcoa made 542,000 metric tons of aluminum in the quarter. That was the same as in the fourth "
        "quarter. Alumina output fell 5 percent sequentially to 2.67 million metric tons.\n\nThe "
        "company kept its 2024 forecast for alumina production of 9.8 to 10.0 million metric tons.",
        {
            "542,000 metric tons": ("2024q1", None),
            "2.67 million metric tons": ("2024q1", -5),
            "9.8 to 10.0 million metric tons": ("2024", None),
        },
    ),
    (
        "2024-12-03",
        "",
        "The tin smelter produced 1,850 tonnes of tin in November, against 1,790 tonnes in "
        "October.\n\nSo far this year, output totals 19,400 tonnes of tin. For the whole of 2024, the "
        "plan is 21,000 tonnes of tin.",
        {
            "1,850 tonnes": ("2024-11", None),
            "1,790 tonnes": ("2024-10", None),
            "19,400 tonnes": ("2024-01..2024-11", None),
            "21,000 tonnes": ("2024", None),
        },
    ),
    (
        "2021-02-03",
        "",
        "Production of iron ore pellets in Iran was 4.1 million tons in Dey (December 21, 2020-January "
        "19, 2021), 3 percent more than in the same month of the previous year. Since the start of the "
        "year 41 million tons of iron ore pellets have been produced, up 5 percent.",
        {"4.1 million tons": ("1399-10", 3), "41 million tons": ("1399-01..1399-10", 5)},
    ),
    (
        "2021-02-03",
        "",
        "In the ten-month period, the company's concentrate plants yielded 12 million tons of iron ore "
        "concentrate. The Iranian company had produced 11.5 million tons in the previous year's ten "
        "months.",
        {"12 million tons": ("1399-01..1399-10", None), "11.5 million tons": ("1398-01..1398-10", None)},
    ),
    (
        "2024-07-25",
        "",
        "Vale's copper production in 2Q24 was 78,600 t, in line with 2Q23, and nickel production "
        "totaled 27,900 t, 24% lower y/y.\n\nIn 1H24 nickel production was 67,400 t.",
        {"78,600 t": ("2024q2", None), "27,900 t": ("2024q2", -24), "67,400 t": ("2024h1", None)},
    ),
    (
        "2024-01-31",
        "",
        "Gold demand rose to 4,899 tonnes last year from 4,741 tonnes in 2022. Central banks bought "
        "1,037 tonnes of gold, only 45 tonnes short of the record of 1,082 tonnes set in 2022.",
        {"4,899 tonnes": ("2023", None), "4,741 tonnes": ("2022", None), "1,037 tonnes": ("2023", None)},
    ),
    (
        "2023-08-02",
        "",
        "The Gulf of Mexico storm in July did not stop the smelter: it made 21,000 tonnes of copper in "
        "the month, 4% above plan.\n\nIts sister plant, rebuilt after a 2019 fire, made 9,000 tonnes of "
        "copper.",
        {"21,000 tonnes": ("2023-07", 4), "9,000 tonnes": ("2023-07", None)},
    ),
    (
        "2023-08-02",
        "",
        "Ukraine produced 3.6 million tonnes of steel in January-July, down 30.1% year-on-year. In July "
        "output was 589,000 tonnes of steel, 8.4% up from June's 543,000 tonnes.",
        {
            "3.6 million tonnes": ("2023-01..2023-07", -30.1),
            "589,000 tonnes": ("2023-07", 8.4),
            "543,000 tonnes": ("2023-06", None),
        },
    ),
    (
        "2023-08-02",
        "",
        "In the January-June period, Kazakhstan turned out 2.2 million tons of crude steel (+9.4%), "
        "130,000 tons of refined zinc (-2%) and 225,000 tons of refined copper (+1.7%).",
        {
            "2.2 million tons": ("2023h1", 9.4),
            "130,000 tons": ("2023h1", -2),
            "225,000 tons": ("2023h1", 1.7),
        },
    ),
    (
        "2024-05-20",
        "",
        "Output of refined copper in China grew 9.2% from a year before to 1.14 million tons in April. "
        "For January-April, it rose 7.7% to 4.36 million tons. Imports were 438,000 tons in the month, "
        "7.6% less than in March.",
        {
            "1.14 million tons": ("2024-04", 9.2),
            "4.36 million tons": ("2024-01..2024-04", 7.7),
            "438,000 tons": ("2024-04", -7.6),
        },
    ),
    (
        "2019-10-28",
        "",
        "Iran's aluminum output amounted to 133,000 tons in the first half of the fiscal year (March "
        "21-September 22), which is 12% less YOY.\n\nOf this, 84,000 tons was produced by IRALCO. "
        "Almahdi's production stood at 32,000 tons, down 37%.\n\nIn the sixth month (August "
        "23-September 22), 22,600 tons of aluminum was produced.\n\nIran's aluminum output was 338,000 "
        "tons in the last fiscal year.",
        {
            "133,000 tons": ("1398-01..1398-06", -12),
            "84,000 tons": ("1398-01..1398-06", None),
            "32,000 tons": ("1398-01..1398-06", -37),
            "22,600 tons": ("1398-06", None),
            "338,000 tons": ("1397", None),
        },
    ),
]


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"), ARTICLES, ids=[text[:40] for _, _, text, _ in ARTICLES]
)
def test_periods_and_changes_of_short_articles(published, title, text, expected):
    figures = read_figures(text, published=date.fromisoformat(published), title=title)
    found = {
        figure.raw: (
            figure.start,
            figure.end,
            None if figure.change_pct is None else float(figure.change_pct),
        )
        for figure in figures
    }
    assert {raw: found.get(raw) for raw in expected} == {
        raw: (*days(code), change) for raw, (code, change) in expected.items()
    }
