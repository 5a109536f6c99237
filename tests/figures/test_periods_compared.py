"""Cumulative periods beside single ones, and earlier periods told for comparison. Sentences of our own."""

import pytest

from tests.figures.period_codes import check, told

CUMULATIVE = [
    told(
        "range beside the month",
        "2024-08-01",
        "Coal India's output was 60 million tonnes in July, up 2 per cent. Production during "
        "April-July stood at 240 million tonnes.",
        {"60 million tonnes": "2024-07", "240 million tonnes": "2024-04..2024-07"},
    ),
    told(
        "so far this year",
        "2024-04-07",
        "Chile exported 400,000 tonnes of copper in March. So far this year, it has exported 1.1 "
        "million tonnes.",
        {"400,000 tonnes": "2024-03", "1.1 million tonnes": "2024-01..2024-03"},
    ),
    told(
        "year-to-date",
        "2024-07-03",
        "Peru produced 220,000 tonnes of copper in May, the ministry said. Year-to-date "
        "production stands at 1.06 million tonnes, up 3%.",
        {"220,000 tonnes": "2024-05", "1.06 million tonnes": "2024-01..2024-05"},
    ),
    told(
        "since the start of the year",
        "2023-12-28",
        "The mill made 300,000 tons of steel in Azar. Since the start of the year it has made 2.4"
        " million tons.",
        {"300,000 tons": "1402-09", "2.4 million tons": "1402-01..1402-09"},
        title="Iranian steel mill lifts output in ninth month",
    ),
    told(
        "from the beginning to the end of a month",
        "2021-03-03",
        "Iran's aluminum output reached 40,000 tons in the month of Bahman. From the beginning of"
        " the year to the end of Bahman, 420,000 tons were produced.",
        {"40,000 tons": "1399-11", "420,000 tons": "1399-01..1399-11"},
    ),
    told(
        "month, total, month again",
        "2024-10-18",
        "In September, steel output was 1.5 million tons; the nine-month total was 13.2 million "
        "tons. Exports for the nine months were 4 million tons. Mills shipped 1.3 million tons "
        "during the month.",
        {
            "1.5 million tons": "2024-09",
            "13.2 million tons": "2024-01..2024-09",
            "4 million tons": "2024-01..2024-09",
            "1.3 million tons": "2024-09",
        },
    ),
    told(
        "first months after a month",
        "2023-12-03",
        "IMIDRO's subsidiaries made 300,000 tons of steel in Aban (October 23-November 21). In "
        "the first eight months, 2.4 million tons were made.",
        {"300,000 tons": "1402-08", "2.4 million tons": "1402-01..1402-08"},
    ),
    told(
        "between the months of a year",
        "2024-01-14",
        "Indonesia has exported 70,000 tons of tin between January and December 2023, customs "
        "data show; December exports were 6,000 tons.",
        {"70,000 tons": "2023", "6,000 tons": "2023-12"},
    ),
]

COMPARISONS = [
    told(
        "from one balance of a market to another",
        "2018-02-20",
        "The zinc market went to a surplus of 6,000 tonnes in December from a deficit of 21,000 tonnes in November. The "
        "nickel market saw a surplus of 9,000 tonnes in December, after a surplus of 4,000 tonnes in November.",
        {
            "6,000 tonnes": "2017-12",
            "21,000 tonnes": "2017-11",
            "9,000 tonnes": "2017-12",
            "4,000 tonnes": "2017-11",
        },
    ),
    told(
        "preceding quarter",
        "2024-10-20",
        "Gold production for the quarter was 64,000 ounces against 60,000 ounces in the preceding quarter.",
        {"64,000 ounces": "2024q3", "60,000 ounces": "2024q2"},
        title="Miner reports third-quarter 2024 production",
    ),
    told(
        "a month and a year before",
        "2023-12-07",
        "China imported 110 million tonnes of iron ore in November, down from 118 million tonnes "
        "in October but up from 102 million tonnes a year earlier.",
        {"110 million tonnes": "2023-11", "118 million tonnes": "2023-10", "102 million tonnes": "2022-11"},
    ),
    told(
        "a year earlier",
        "2023-08-07",
        "Output was 90,000 tonnes of copper in the first half, against 80,000 tonnes a year earlier.",
        {"90,000 tonnes": "2023h1", "80,000 tonnes": "2022h1"},
    ),
    told(
        "from one year to another",
        "2024-02-07",
        "Exports of coal rose from 30 million tonnes in 2022 to 35 million tonnes in 2023.",
        {"30 million tonnes": "2022", "35 million tonnes": "2023"},
    ),
    told(
        "bare from",
        "2024-04-22",
        "Copper production fell to 25,000 tonnes from 30,000 tonnes.",
        {"25,000 tonnes": "2024q1", "30,000 tonnes": "2023q1"},
        title="First-quarter copper output falls at Kansanshi",
    ),
    told(
        "bought in another year",
        "2025-05-07",
        "Barrick produced 758,000 ounces of gold in the first quarter. Cortez, bought in 2008, "
        "contributed 119,000 ounces and Carlin 205,000 ounces.",
        {"758,000 ounces": "2025q1", "119,000 ounces": "2025q1", "205,000 ounces": "2025q1"},
    ),
    told(
        "does not take over",
        "2025-01-30",
        "Zambia produced 820,000 tonnes of copper in 2024. In 2023 the output was 730,000 tonnes."
        " Kansanshi contributed 170,000 tonnes.",
        {"820,000 tonnes": "2024", "730,000 tonnes": "2023", "170,000 tonnes": "2024"},
    ),
    told(
        "short of a level",
        "2024-07-08",
        "Output of copper was 100,000 tonnes in May, 5% short of the May 2023 level. Codelco made"
        " 40,000 tonnes.",
        {"100,000 tonnes": "2024-05", "40,000 tonnes": "2024-05"},
    ),
    told(
        "improvement on a quarter",
        "2024-05-08",
        "The copper output, at 50,000 tonnes, was an improvement of 4% on the first quarter of 2023.",
        {"50,000 tonnes": "2024q1"},
        title="Miner's first quarter copper output climbs",
    ),
    told(
        "bracket with its period",
        "2024-07-18",
        "Silver production in the quarter was 5.0 million ounces (Q2 2023: 4.6 million ounces).",
        {"5.0 million ounces": "2024q2", "4.6 million ounces": "2023q2"},
        title="Silver miner: second quarter 2024 production",
    ),
    told(
        "bracket with an amount",
        "2024-07-18",
        "Gold output was 210 koz in the second quarter of 2024 (198 koz in the second quarter of 2023).",
        {"210 koz": "2024q2", "198 koz": "2023q2"},
    ),
    told(
        "years before",
        "2025-01-14",
        "In 2024 the mine produced 90,000 tonnes of nickel; the year before, 95,000 tonnes; and "
        "two years ago, 99,000 tonnes.",
        {"90,000 tonnes": "2024", "95,000 tonnes": "2023", "99,000 tonnes": "2022"},
    ),
    told(
        "sequentially",
        "2024-07-17",
        "Alcoa shipped 634,000 tonnes of aluminium in the second quarter, up sequentially from "
        "609,000 tonnes.",
        {"634,000 tonnes": "2024q2", "609,000 tonnes": "2024q1"},
    ),
    told(
        "previous quarter of the title",
        "2024-10-17",
        "In the previous quarter the mine had produced 21,000 tonnes of zinc.",
        {"21,000 tonnes": "2024q2"},
        title="Third-quarter zinc output rises",
    ),
    told(
        "two comparisons",
        "2024-10-20",
        "Boliden milled 10 million tonnes of ore in the quarter, compared to 9.4 million tonnes "
        "in the same quarter in 2023 and 9.8 million tonnes in the second quarter of 2024.",
        {"9.4 million tonnes": "2023q3", "9.8 million tonnes": "2024q2"},
        title="Boliden interim report third quarter 2024",
    ),
    told(
        "same three months of a year",
        "2024-05-01",
        "A total of 3.3 million tons of steel was exported in January-March 2024, up from 3.1 "
        "million tons in the same three months of 2023.",
        {"3.3 million tons": "2024q1", "3.1 million tons": "2023q1"},
    ),
    told(
        "last month, named months",
        "2024-09-05",
        "Brazil's iron ore exports totaled 35 million tons last month, compared with 33 million "
        "tons in July and 36 million tons in August 2023.",
        {"35 million tons": "2024-08", "33 million tons": "2024-07", "36 million tons": "2023-08"},
    ),
    told(
        "lagged behind",
        "2023-10-18",
        "Crude steel output of Iran was lower in the first six months of the current Iranian calendar year. At 10.7 million"
        " tons it lagged four percent behind the first half of last year.",
        {"10.7 million tons": "1402-01..1402-06"},
    ),
    told(
        "ranked in a year with an amount",
        "2020-05-26",
        "Iran made 9 million tons of steel in January-April 2020. It was the tenth largest steelmaker in 2019 with 31 million"
        " tons.",
        {"9 million tons": "2020-01..2020-04", "31 million tons": "2019"},
    ),
    told(
        "this year after a year",
        "2022-10-28",
        "Corvane was to make 9.5 million tonnes of potash this year after 12.3 million tonnes in 2021.",
        {"9.5 million tonnes": "2022", "12.3 million tonnes": "2021"},
    ),
    told(
        "month of the same calendar",
        "2020-05-26",
        "Iran's steel output in April was 2.3 million tons. It had been 2.2 million tons in the fourth month of last year.",
        {"2.3 million tons": "2020-04", "2.2 million tons": "2019-04"},
    ),
    told(
        "predicted for a month that is over",
        "2020-10-20",
        "Copper concentrate output of Iran stood at 599,624 tons in the first half of the current Iranian year. The output of"
        " 100,842 tons was predicted for the sixth month.",
        {"100,842 tons": "1399-06"},
    ),
    told(
        "with a plan",
        "2025-02-10",
        "Iran cast 118,460 tons of aluminum in the ten months to the end of Dey (January 19). That compares with 131,900 tons in"
        " the same months of last year and with a plan of 140,000 tons.",
        {
            "118,460 tons": "1403-01..1403-10",
            "131,900 tons": "1402-01..1402-10",
            "140,000 tons": "1403-01..1403-10",
        },
    ),
    told(
        "power cuts in between",
        "2023-10-18",
        "Iran made 10 million tons of steel in the first half of the Iranian year. Rebar output fell to 3 million tons, which"
        " was explained by power cuts in July and August.",
        {"10 million tons": "1402-01..1402-06", "3 million tons": "1402-01..1402-06"},
    ),
    told(
        "the whole year behind Iranian months",
        "2025-02-10",
        "Almahdi cast 118,460 tons of ingots in the ten months to the end of Dey. For the whole year it expects 135,000 tons.",
        {"135,000 tons": "1403"},
    ),
    told(
        "a move behind its time",
        "2021-09-26",
        "Togo's phosphate output nearly doubled in 2020, going from 799,775 to 1,321,345 tonnes.",
        {"799,775": "2019", "1,321,345 tonnes": "2020"},
    ),
    told(
        "after another quarter's",
        "2024-04-26",
        "ArcelorMittal reported its results for the first quarter of 2024. Its crude steel output rose to 14.5 "
        "million tonnes, after 13.2 million tonnes in the fourth quarter of 2023.",
        {"14.5 million tonnes": "2024-01..2024-03", "13.2 million tonnes": "2023-10..2023-12"},
    ),
    told(
        "the end of a year that is named",
        "2025-03-26",
        "KCC expects to produce 150,000 tonnes of copper by the end of the year 2026.",
        {"150,000 tonnes": "2026"},
    ),
    told(
        "was estimated in the month",
        "2024-05-20",
        "Gold output in Burkina Faso reached 13.6 tonnes in January-March 2024. In March 2024, the production of "
        "gold was estimated at 4.5 tonnes.",
        {"13.6 tonnes": "2024-01..2024-03", "4.5 tonnes": "2024-03"},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), CUMULATIVE)
def test_cumulative(text, published, expected, title):
    check(text, published, expected, title)


@pytest.mark.parametrize(("text", "published", "expected", "title"), COMPARISONS)
def test_comparisons(text, published, expected, title):
    check(text, published, expected, title)
