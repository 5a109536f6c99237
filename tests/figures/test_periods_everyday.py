"""Periods in the everyday sentences of wires, of every outlet's manner. Sentences of our own."""

import pytest

from tests.figures.period_codes import check

SENTENCES = [
    (
        "2023-12-27",
        "Corvane exported 3.1 million tons of phosphate in 2023. It plans to produce 4.5 million tons in the new year.",
        {"3.1 million tons": "2023", "4.5 million tons": "2024"},
    ),
    (
        "2021-08-24",
        "In July exports of zinc came to 7,000 tons and in the first quarter of last year to 9,000 tons.",
        {"7,000 tons": "2021-07", "9,000 tons": "2020q1"},
    ),
    (
        "2022-11-05",
        "Codelco produced 1.06 million tonnes of copper in the first three quarters of 2022, against 1.20 million "
        "tonnes in the first three quarters of 2021.",
        {"1.06 million tonnes": "2022-01..2022-09", "1.20 million tonnes": "2021-01..2021-09"},
    ),
    (
        "2023-02-20",
        "Copper guidance for 2023 - 50-60 thousand tonnes - was kept.",
        {"50-60 thousand tonnes": "2023"},
    ),
    (
        "2024-11-05",
        "Antofagasta produced 179,000 tonnes of copper in the third quarter, 15.5% more than in the "
        "second, when output was 155,300 tonnes.",
        {"179,000 tonnes": "2024q3", "155,300 tonnes": "2024q2"},
    ),
    (
        "2024-11-05",
        "Copper production for the nine months to 30 September was 463,600 tonnes, compared with 467,200 "
        "tonnes in the first nine months of 2023.",
        {"463,600 tonnes": "2024-01..2024-09", "467,200 tonnes": "2023-01..2023-09"},
    ),
    (
        "2025-02-10",
        "In 2024, the mine yielded 320,000 ounces of gold. For this year it forecasts 300,000 to 330,000 "
        "ounces of gold.",
        {"320,000 ounces": "2024", "300,000 to 330,000 ounces": "2025"},
    ),
    (
        "2025-02-10",
        "Zinc production reached 95,000 tonnes in the December quarter, up from 88,000 tonnes in the "
        "September quarter and 91,000 tonnes a year ago.",
        {"95,000 tonnes": "2024q4", "88,000 tonnes": "2024q3", "91,000 tonnes": "2023q4"},
    ),
    (
        "2024-08-21",
        "China imported 102.81 million tons of iron ore in July, customs data showed, from 97.61 million "
        "tons in June and 93.48 million tons in July 2023. In January-July it imported 713.77 million "
        "tons.",
        {
            "102.81 million tons": "2024-07",
            "97.61 million tons": "2024-06",
            "93.48 million tons": "2023-07",
            "713.77 million tons": "2024-01..2024-07",
        },
    ),
    (
        "2024-08-21",
        "Chile's copper output fell to 444,000 tonnes in June. That compares with 458,000 tonnes in the "
        "same month last year and 447,000 tonnes in May.",
        {"444,000 tonnes": "2024-06", "458,000 tonnes": "2023-06", "447,000 tonnes": "2024-05"},
    ),
    (
        "2024-05-02",
        "The company mined 4.2 million tonnes of coal in the quarter ended March 31, 2024, versus 4.9 "
        "million tonnes in the preceding quarter.",
        {"4.2 million tonnes": "2024q1", "4.9 million tonnes": "2023q4"},
    ),
    (
        "2024-05-02",
        "First-quarter gold production totaled 252,000 ounces. The company expects second-quarter "
        "production of 270,000 ounces and full-year production of 1.1 million ounces.",
        {"252,000 ounces": "2024q1", "270,000 ounces": "2024q2", "1.1 million ounces": "2024"},
    ),
    (
        "2023-04-20",
        "In FY23, NMDC produced 40.8 million tonnes of iron ore as against 42.2 million tonnes in FY22. "
        "In March alone it produced 5.6 million tonnes of iron ore.",
        {
            "40.8 million tonnes": "2022-04..2023-03",
            "42.2 million tonnes": "2021-04..2022-03",
            "5.6 million tonnes": "2023-03",
        },
    ),
    (
        "2024-01-15",
        "Peru produced 2.5 million tonnes of copper between January and November 2023, and 2.44 million "
        "tonnes in all of 2022.",
        {"2.5 million tonnes": "2023-01..2023-11", "2.44 million tonnes": "2022"},
    ),
    (
        "2024-01-15",
        "Production in November was 238,000 tonnes of copper and 226,000 tonnes a year before. "
        "Accumulated output up to November was 2.5 million tonnes of copper.",
        {"238,000 tonnes": "2023-11", "226,000 tonnes": "2022-11", "2.5 million tonnes": "2023-01..2023-11"},
    ),
    (
        "2024-07-18",
        "Rio Tinto shipped 80.3 million tonnes of iron ore in the three months to June, up from 79.1 "
        "million tonnes a year earlier. Half-year shipments were 158.3 million tonnes. Its guidance for "
        "2024 of 323 to 338 million tonnes is unchanged.",
        {
            "80.3 million tonnes": "2024q2",
            "79.1 million tonnes": "2023q2",
            "158.3 million tonnes": "2024h1",
            "323 to 338 million tonnes": "2024",
        },
    ),
    (
        "2024-07-18",
        "BHP produced 504,900 tonnes of copper in the June quarter, bringing its full-year total to a "
        "record 1.87 million tonnes. It guided for 1.845 to 2.045 million tonnes of copper in the 2025 "
        "financial year.",
        {
            "504,900 tonnes": "2024q2",
            "1.87 million tonnes": "2023-07..2024-06",
            "1.845 to 2.045 million tonnes": "2024-07..2025-06",
        },
    ),
    (
        "2025-01-30",
        "Codelco ended last year with own production of 1.328 million tonnes of copper, slightly above "
        "the 1.325 million tonnes of 2023.",
        {"1.328 million tonnes": "2024", "1.325 million tonnes": "2023"},
    ),
    (
        "2025-01-30",
        "Output fell 12% to 50,000 tonnes of nickel in the final quarter of 2024; over the whole year it "
        "was 210,000 tonnes.",
        {"50,000 tonnes": "2024q4", "210,000 tonnes": "2024"},
    ),
    (
        "2024-09-10",
        "Global crude steel production was 152.8 million tonnes in July 2024, the World Steel Association "
        "said. For the first seven months of the year output was 1,107 million tonnes, down 0.7%. India "
        "produced 12.3 million tonnes in the month.",
        {
            "152.8 million tonnes": "2024-07",
            "1,107 million tonnes": "2024-01..2024-07",
            "12.3 million tonnes": "2024-07",
        },
    ),
    (
        "2024-04-22",
        "Coal India Ltd supplied 753.5 million tonnes of coal during 2023-24, an increase of 8.4% over "
        "the 695 million tonnes of the previous fiscal.",
        {"753.5 million tonnes": "2023-04..2024-03", "695 million tonnes": "2022-04..2023-03"},
    ),
    (
        "2024-04-22",
        "Pakistan's coal imports stood at 3.1 million tonnes during the July-March period of the current "
        "fiscal year compared with 4.2 million tonnes in the same period of last year.",
        {"3.1 million tonnes": "2023-07..2024-03", "4.2 million tonnes": "2022-07..2023-03"},
    ),
    (
        "2024-03-04",
        "Anglo American plans to produce 690,000 to 750,000 tonnes of copper this year, 760,000 to "
        "820,000 tonnes next year and 840,000 tonnes in 2026.",
        {"690,000 to 750,000 tonnes": "2024", "760,000 to 820,000 tonnes": "2025", "840,000 tonnes": "2026"},
    ),
    (
        "2024-03-04",
        "The mine produced 12,400 tonnes of copper in January and 11,900 tonnes in February, against "
        "12,800 tonnes and 12,100 tonnes in the same months of 2023.",
        {
            "12,400 tonnes": "2024-01",
            "11,900 tonnes": "2024-02",
            "12,800 tonnes": "2023-01",
            "12,100 tonnes": "2023-02",
        },
    ),
    (
        "2024-12-19",
        "Gold output dropped to 75,000 ounces in the three months through September from 98,000 ounces in "
        "the prior-year quarter.",
        {"75,000 ounces": "2024q3", "98,000 ounces": "2023q3"},
    ),
    (
        "2024-12-19",
        "It delivered 3.1 million ounces of silver in Q3 2024 vs 3.6 million ounces in Q3 2023.",
        {"3.1 million ounces": "2024q3", "3.6 million ounces": "2023q3"},
    ),
    (
        "2024-12-19",
        "As of end-November, 1.9 million tons of bauxite had been exported this year, against 1.7 million "
        "tons by the same time of 2023.",
        {"1.9 million tons": "2024-01..2024-11", "1.7 million tons": "2023-01..2023-11"},
    ),
    (
        "2025-04-16",
        "In the quarter, Vale produced 67.7 million tonnes of iron ore, down 4.5% from 70.8 million "
        "tonnes in Q1 2024.",
        {"67.7 million tonnes": "2025q1", "70.8 million tonnes": "2024q1"},
    ),
    (
        "2025-04-16",
        "The mine's output was 30,000 tonnes of zinc in 2023. It rose to 33,000 tonnes the following year "
        "and is to reach 36,000 tonnes in 2025.",
        {"30,000 tonnes": "2023", "33,000 tonnes": "2024", "36,000 tonnes": "2025"},
    ),
    (
        "2025-04-16",
        "The company aims to lift copper production to 1 million tonnes by 2030 from 660,000 tonnes in 2024.",
        {"1 million tonnes": "2030", "660,000 tonnes": "2024"},
    ),
    (
        "2024-10-25",
        "Production of alumina in January-September 2024 amounted to 4.9 million tonnes (+27% on the same "
        "period of 2023), including 1.7 million tonnes in the third quarter.",
        {"4.9 million tonnes": "2024-01..2024-09", "1.7 million tonnes": "2024q3"},
    ),
    (
        "2024-10-25",
        "Kazakhstan mined 83.5 million tons of coal in nine months of 2024. In September, 9.6 million "
        "tons of coal were mined.",
        {"83.5 million tons": "2024-01..2024-09", "9.6 million tons": "2024-09"},
    ),
    (
        "2024-10-25",
        "Sales for the month of September came to 21,000 tonnes of lithium carbonate; sales since January "
        "are 176,000 tonnes.",
        {"21,000 tonnes": "2024-09", "176,000 tonnes": "2024-01..2024-09"},
    ),
    (
        "2021-08-10",
        "Output for the year ended 30 June 2021 was 1.6 million ounces of gold, in line with guidance of "
        "1.6 million ounces. The June quarter contributed 420,000 ounces.",
        {"420,000 ounces": "2021q2"},
    ),
    (
        "2021-08-10",
        "Two years ago the plant made 500,000 tonnes of steel; in 2020 it made 430,000 tonnes and in the "
        "first half of this year 260,000 tonnes.",
        {"500,000 tonnes": "2019", "430,000 tonnes": "2020", "260,000 tonnes": "2021h1"},
    ),
    (
        "2020-02-27",
        "KGHM produced 702,000 tonnes of copper in 2019, up 11% from the year before, when it made "
        "634,000 tonnes. This year's plan is for 714,000 tonnes.",
        {"702,000 tonnes": "2019", "634,000 tonnes": "2018", "714,000 tonnes": "2020"},
    ),
    (
        "2021-01-26",
        "In 2020 Codelco produced 709,000 tonnes of copper (702,000 tonnes a year earlier) and 13,000 tonnes of "
        "molybdenum.",
        {"709,000 tonnes": "2020", "702,000 tonnes": "2019", "13,000 tonnes": "2020"},
    ),
    (
        "2020-02-27",
        "From April 2019 to January 2020, India's iron ore exports were 30 million tonnes; in "
        "April-January 2018-19 they were 13 million tonnes.",
        {"30 million tonnes": "2019-04..2020-01", "13 million tonnes": "2018-04..2019-01"},
    ),
    (
        "2024-02-14",
        "The Ministry put nickel ore output at 175 million tons last year, of which 40 million tons was "
        "mined in the fourth quarter. A year earlier, it was 106 million tons.",
        {"175 million tons": "2023", "40 million tons": "2023q4", "106 million tons": "2022"},
    ),
    (
        "2024-02-14",
        "Copper sales amounted to 52,000 tonnes in October, 49,000 tonnes in November and 55,000 tonnes "
        "in December.",
        {"52,000 tonnes": "2023-10", "49,000 tonnes": "2023-11", "55,000 tonnes": "2023-12"},
    ),
    (
        "2024-09-20",
        "Corvane produced 1.6 million ounces of gold in the financial year that ended on 30 June 2024.",
        {"1.6 million ounces": "2023-07..2024-06"},
    ),
    (
        "2024-09-20",
        "In the financial year that closed at the end of June Corvane produced 1.6 million ounces of gold.",
        {"1.6 million ounces": "2023-07..2024-06"},
    ),
]


@pytest.mark.parametrize(
    ("published", "text", "expected"), SENTENCES, ids=[text[:40] for _, text, _ in SENTENCES]
)
def test_periods_in_everyday_sentences(published, text, expected):
    check(text, published, expected, "")
