"""Periods that change from sentence to sentence of an article. Sentences of our own."""

import pytest

from tests.figures.period_codes import check, told

ARTICLES = [
    told(
        "month, month before, since January",
        "2024-08-15",
        "The group mined 5.5 million tonnes of coal in July.\n\nIts exports were 3 million "
        "tonnes, 4% fewer than in June.\n\nSince January, exports have totalled 21 million "
        "tonnes.",
        {
            "5.5 million tonnes": "2024-07",
            "3 million tonnes": "2024-07",
            "21 million tonnes": "2024-01..2024-07",
        },
    ),
    told(
        "guidance between mines",
        "2024-04-25",
        "Teck produced 71,000 tonnes of copper in the first quarter.\n\nQuebrada Blanca "
        "contributed 43,000 tonnes. It is expected to produce 230,000 to 275,000 tonnes this "
        "year.\n\nHighland Valley Copper made 25,000 tonnes.",
        {
            "71,000 tonnes": "2024q1",
            "43,000 tonnes": "2024q1",
            "230,000 to 275,000 tonnes": "2024",
            "25,000 tonnes": "2024q1",
        },
    ),
    told(
        "quarter before, then a mine",
        "2024-07-25",
        "Newmont produced 1.6 million ounces of gold in the second quarter.\n\nIn the first "
        "quarter it had produced 1.7 million ounces.\n\nLihir yielded 147,000 ounces.",
        {"1.6 million ounces": "2024q2", "1.7 million ounces": "2024q1", "147,000 ounces": "2024q2"},
    ),
    told(
        "plan first",
        "2025-01-15",
        "For 2025, the miner guides to 400,000 to 420,000 tonnes of copper; in 2024 it mined 380,000 tonnes.",
        {"400,000 to 420,000 tonnes": "2025", "380,000 tonnes": "2024"},
    ),
    told(
        "in the third",
        "2024-10-15",
        "Zinc output, which had been 40,000 tonnes in the second quarter, recovered to 45,000 "
        "tonnes in the third.",
        {"40,000 tonnes": "2024q2", "45,000 tonnes": "2024q3"},
    ),
    told(
        "from the first",
        "2024-02-15",
        "Gold output rose to 12 tons in the second half of 2023 from 10 tons in the first.",
        {"12 tons": "2023h2", "10 tons": "2023h1"},
    ),
    told(
        "half against a half",
        "2024-07-25",
        "Gem Diamonds recovered 55,873 carats in the six months to 30 June, compared with "
        "53,000 carats in the second half of 2023.",
        {"55,873 carats": "2024h1", "53,000 carats": "2023h2"},
    ),
    told(
        "by the end of a month this year",
        "2024-12-15",
        "By the end of November, Kazakhstan had mined 19,500 tonnes of uranium this year.",
        {"19,500 tonnes": "2024-01..2024-11"},
    ),
    told(
        "final three months",
        "2024-02-01",
        "Exports of thermal coal hit 40 million tons in the final three months of 2023.",
        {"40 million tons": "2023q4"},
    ),
    told(
        "this year of a company from July",
        "2024-08-29",
        "Whitehaven produced 24 million tonnes of coal in the year ended 30 June 2024. This "
        "year it expects 28 million to 31 million tonnes.",
        {"24 million tonnes": "2023-07..2024-06", "28 million to 31 million tonnes": "2024-07..2025-06"},
    ),
    told(
        "year to date of a company from July",
        "2024-04-19",
        "In the March quarter, the mine produced 40,000 ounces of gold, bringing year-to-date "
        "output to 125,000 ounces.",
        {"40,000 ounces": "2024q1", "125,000 ounces": "2023-07..2024-03"},
        title="Northern Star quarterly report",
    ),
    told(
        "nine-month of a company from July",
        "2024-05-09",
        "Harmony's nine-month gold output was 1.2 million ounces.",
        {"1.2 million ounces": "2023-07..2024-03"},
    ),
    told(
        "heading of a list",
        "2022-08-17",
        "Guinea exported 46,812,530 tons of bauxite in the first half of 2022.\n\nBy company in the second "
        "quarter:\n\nSMB: 9,204,118 tons\n\nCBG: 4,377,902 tons\n\nGold exports were 1,285 ounces.",
        {
            "46,812,530 tons": "2022h1",
            "9,204,118 tons": "2022q2",
            "4,377,902 tons": "2022q2",
            "1,285 ounces": "2022h1",
        },
    ),
    told(
        "month before an amount",
        "2025-11-10",
        "The company exported from January to September 1.9 million tons of potash. In September 12 million "
        "tons of phosphate were mined.",
        {"1.9 million tons": "2025-01..2025-09", "12 million tons": "2025-09"},
    ),
    told(
        "range, month alone, split year",
        "2024-12-19",
        "India's steel output in April-November was 95 million tonnes; that of November alone "
        "12 million tonnes. In 2023-24 it was 144 million tonnes.",
        {
            "95 million tonnes": "2024-04..2024-11",
            "12 million tonnes": "2024-11",
            "144 million tonnes": "2023-04..2024-03",
        },
    ),
    told(
        "moved in a year from one to another",
        "2025-11-10",
        "Peru's silver output rose last year from 108 million ounces to 111 million ounces. In 2023 compared to 2022 "
        "gold output fell from 98 tons to 95 tons.",
        {
            "108 million ounces": "2023",
            "111 million ounces": "2024",
            "98 tons": "2022",
            "95 tons": "2023",
        },
    ),
    told(
        "an Iranian year is no amount",
        "2025-11-10",
        "Iran produced in summer 1404 about 7.9 million tons of steel. In 1403 29 million tons were produced.",
        {"7.9 million tons": "2025-06-22..2025-09-22", "29 million tons": "1403"},
    ),
    told(
        "last year, without an amount",
        "2025-11-10",
        "Germany imported more coal last year. The amount rose by 8% to 44.4 million tons. "
        "10 years ago imports were 56.1 million tons.",
        {"44.4 million tons": "2024", "56.1 million tons": "2014"},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), ARTICLES)
def test_articles(text, published, expected, title):
    check(text, published, expected, title)
