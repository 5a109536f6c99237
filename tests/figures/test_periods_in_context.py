"""Periods that are asides, lists, plans, or stand elsewhere in the article. Sentences of our own."""

import pytest

from tests.figures.period_codes import check, told

ASIDES = [
    told(
        "strike in another year",
        "2024-02-07",
        "Escondida, which suffered a strike in 2017, produced 1.2 million tonnes of copper in 2023.",
        {"1.2 million tonnes": "2023"},
    ),
    told(
        "what a report says that was made",
        "2024-08-20",
        "The yearbook, out on Monday, says that zinc mined in July fell 4% from June, to 31,000 tonnes, while output in the"
        " first half came to 209,000 tonnes.",
        {"31,000 tonnes": "2024-07", "209,000 tonnes": "2024h1"},
    ),
    told(
        "a difference has the time of its own sentence",
        "2024-08-20",
        "Zambia made 330,000 tonnes of copper in the first half of 2024.\n\nIn June the rise was due to Kansanshi (4,000"
        " tonnes more) and Lumwana (1,500 tonnes more).",
        {"330,000 tonnes": "2024h1", "4,000 tonnes": "2024-06", "1,500 tonnes": "2024-06"},
    ),
    told(
        "a difference without a time has that of the news",
        "2024-08-20",
        "Zambia made 330,000 tonnes of copper in the first half of 2024. This was 12,000 tonnes more than a year before.",
        {"330,000 tonnes": "2024h1", "12,000 tonnes": "2024h1"},
    ),
    told(
        "a time set before its amount",
        "2025-04-20",
        "The smelter made 10,000 tonnes of copper in March and, in the first quarter, 30,000 tonnes.",
        {"10,000 tonnes": "2025-03", "30,000 tonnes": "2025q1"},
    ),
    told(
        "a time set before its amount, after the year",
        "2025-02-20",
        "In 2024, the miner produced 120,000 tonnes of copper and in the fourth quarter, 30,000 tonnes.",
        {"120,000 tonnes": "2024", "30,000 tonnes": "2024q4"},
    ),
    told(
        "highest since",
        "2024-07-20",
        "Copper production reached 90,000 tonnes in June, the highest since March 2021.",
        {"90,000 tonnes": "2024-06"},
    ),
    told(
        "began in another year",
        "2024-07-20",
        "The mine, which began operating in 2015, produced 90,000 tonnes of copper. It sold 88,000 tonnes.",
        {"90,000 tonnes": "2024h1", "88,000 tonnes": "2024h1"},
        title="Mine makes more copper in the first half of 2024",
    ),
    told(
        "report of January",
        "2024-02-20",
        "The miner, in a report released in January, put its copper output at 300,000 tonnes for 2023.",
        {"300,000 tonnes": "2023"},
    ),
    told(
        "mine acquired in",
        "2024-02-20",
        "Nickel output was 30,000 tonnes in 2023. The mine acquired in 2019 yielded 12,000 tonnes of it.",
        {"30,000 tonnes": "2023", "12,000 tonnes": "2023"},
    ),
]

LISTS = [
    told(
        "one year each",
        "2025-07-18",
        "The country produced 2.1 million tons of copper in 2022, 2.2 million tons in 2023 and "
        "2.3 million tons in 2024.",
        {"2.1 million tons": "2022", "2.2 million tons": "2023", "2.3 million tons": "2024"},
    ),
    told(
        "respectively",
        "2025-04-18",
        "Steel output in January, February and March was 90,000 tons, 95,000 tons and 99,000 tons"
        " respectively.",
        {"90,000 tons": "2025-01", "95,000 tons": "2025-02", "99,000 tons": "2025-03"},
    ),
    told(
        "month and months",
        "2024-10-18",
        "Steel output was 1.5 million tons in September and 13.2 million tons in the first nine months.",
        {"1.5 million tons": "2024-09", "13.2 million tons": "2024-01..2024-09"},
    ),
    told(
        "last year, this year, next year",
        "2025-02-25",
        "The miner produced 500,000 tonnes of zinc last year. This year it plans to produce "
        "520,000 tonnes, and next year 550,000 tonnes.",
        {"500,000 tonnes": "2024", "520,000 tonnes": "2025", "550,000 tonnes": "2026"},
    ),
]

PLANS = [
    told(
        "plan does not take over",
        "2024-02-08",
        "Gold output was 5 tons in 2023. The company plans 6 tons for 2024. Sales were 4.8 tons.",
        {"5 tons": "2023", "6 tons": "2024", "4.8 tons": "2023"},
    ),
    told(
        "next year and by a year",
        "2024-12-03",
        "Vale expects to produce 325 million tonnes of iron ore next year and 340 million tonnes by 2026.",
        {"325 million tonnes": "2025", "340 million tonnes": "2026"},
    ),
    told(
        "full-year guidance",
        "2024-07-18",
        "Full-year guidance of 400,000 tonnes of copper is unchanged.",
        {"400,000 tonnes": "2024"},
    ),
    told(
        "guidance for the year",
        "2024-10-18",
        "Copper output was 120,000 tonnes in the third quarter. The company kept its guidance for"
        " the year at 450,000 to 470,000 tonnes.",
        {"120,000 tonnes": "2024q3", "450,000 to 470,000 tonnes": "2024"},
    ),
    told(
        "guidance beside a past one",
        "2025-02-25",
        "The miner's 2025 guidance is 520,000 tonnes of zinc. In 2024 it produced 500,000 tonnes,"
        " compared with guidance of 510,000 tonnes.",
        {"520,000 tonnes": "2025", "500,000 tonnes": "2024", "510,000 tonnes": "2024"},
    ),
    told(
        "compared with the year before",
        "2025-02-01",
        "Kazakhstan's uranium output is planned at 25,000 tonnes for 2025, compared with 23,270 "
        "tonnes in 2024.",
        {"25,000 tonnes": "2025", "23,270 tonnes": "2024"},
    ),
]

CONTEXT = [
    told(
        "goes on",
        "2024-11-01",
        "Kazatomprom produced 5,000 tonnes of uranium in Q3, while sales came to 4,500 tonnes.",
        {"5,000 tonnes": "2024q3", "4,500 tonnes": "2024q3"},
    ),
    told(
        "period told later",
        "2019-04-18",
        "Iran's Jajarm complex produced 250,000 tons of alumina, its director said. The output "
        "for the past Iranian year was a record.",
        {"250,000 tons": "1397"},
    ),
    told(
        "period of the title",
        "2024-07-18",
        "Of that, 30,000 tonnes of zinc came from Antamina.",
        {"30,000 tonnes": "2024-05"},
        title="Peru's zinc output drops in May",
    ),
    told(
        "in the month of the title",
        "2023-03-14",
        "Chile's copper output fell 3% in the month to 430,000 tonnes. Codelco contributed 110,000 tonnes.",
        {"430,000 tonnes": "2023-01", "110,000 tonnes": "2023-01"},
        title="Chile's January copper output falls",
    ),
    told(
        "parts of a total",
        "2024-05-14",
        "Ghana's gold output in 2023 was 4 million ounces, of which large mines gave 2.9 million "
        "ounces and small ones 1.1 million ounces.",
        {"4 million ounces": "2023", "2.9 million ounces": "2023", "1.1 million ounces": "2023"},
    ),
    told(
        "reserves have none",
        "2024-10-18",
        "Reserves of the deposit were put at 400 million tonnes of copper ore in 2023.",
        {"400 million tonnes": None},
    ),
    told(
        "stocks have none",
        "2024-07-18",
        "Copper stocks fell to 90,000 tonnes at the end of June.",
        {"90,000 tonnes": None},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), ASIDES)
def test_asides(text, published, expected, title):
    check(text, published, expected, title)


@pytest.mark.parametrize(("text", "published", "expected", "title"), LISTS)
def test_lists(text, published, expected, title):
    check(text, published, expected, title)


@pytest.mark.parametrize(("text", "published", "expected", "title"), PLANS)
def test_plans(text, published, expected, title):
    check(text, published, expected, title)


@pytest.mark.parametrize(("text", "published", "expected", "title"), CONTEXT)
def test_context(text, published, expected, title):
    check(text, published, expected, title)


RELATED = [
    told(
        "bracket behind an amount",
        "2024-10-20",
        "Nickel output reached 47.1 kt (42.1 kt) in the third quarter of 2024.",
        {"47.1 kt": "2024q3", "42.1 kt": "2023q3"},
    ),
    told(
        "bracket that names the year",
        "2024-05-03",
        "Uranium production in the first quarter of 2024 grew to 2,719 tonnes (2023: 2,522 tonnes).",
        {"2,719 tonnes": "2024q1", "2,522 tonnes": "2023q1"},
    ),
    told(
        "that year",
        "2017-02-03",
        "The world used 362,000 tonnes of tin in 2015. The leading producer of that year was China with 146,600 tonnes.",
        {"362,000 tonnes": "2015", "146,600 tonnes": "2015"},
    ),
    told(
        "a quarter's place in the year",
        "2018-10-17",
        "In the September quarter, the first of the fiscal year, BHP produced 409,000 tonnes of copper.",
        {"409,000 tonnes": "2018q3"},
    ),
    told(
        "told roughly in passing",
        "2024-05-03",
        "The mine came through the first quarter without the storms that hit it in early 2023 and made 145,000 tonnes"
        " of zinc.",
        {"145,000 tonnes": "2024q1"},
    ),
    told(
        "a month's own amount",
        "2012-10-22",
        "Aluminium output in September 2012 was 1.672 million tonnes. This was down on August's 1.749 million tonnes.",
        {"1.672 million tonnes": "2012-09", "1.749 million tonnes": "2012-08"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "expected", "title"), RELATED)
def test_periods_told_by_what_stands_beside_them(text, published, expected, title):
    check(text, published, expected, title)
