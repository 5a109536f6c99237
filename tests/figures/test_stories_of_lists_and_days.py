"""Whole figures of stories: makers told in turn and together, quarters of reports, days, grades, and what is compared.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "each of three has its own",
        "2023-03-14",
        "Copper",
        "Copper production at Tarn, Selby and Hollin fell 22% to 14,040t, 49% to 5,943t and 8% to 6,090t in February. Roads were closed. Combined, the mines produced 26,073t.",
        "14,040t: production actual, copper, Tarn, 2023-02, -22 yoy",
        "5,943t: production actual, copper, Selby, 2023-02, -49 yoy",
        "6,090t: production actual, copper, Hollin, 2023-02, -8 yoy",
        "26,073t: production actual, copper, Tarn, Selby and Hollin, 2023-02",
    ),
    case(
        "two that made an aggregate, beside the refinery of a third",
        "2015-05-12",
        "Copper",
        "Cathode production in Tarn's refinery amounted to 13,500 tons in April, while Corvane and Hollin manufactured an aggregate of 970 tons of copper cathodes.",
        "13,500 tons: production actual, copper cathode, Tarn, 2015-04",
        "970 tons: production actual, copper cathode, Corvane and Hollin, 2015-04",
    ),
    case(
        "was the leading company in",
        "2015-05-12",
        "Copper",
        "Hollin Copper extracted 4.2 million tons of ore in April. Tarn was the leading company in sulfide ore extraction with 1.9 million tons.",
        "4.2 million tons: production actual, copper ore, Hollin Copper, 2015-04",
        "1.9 million tons: production actual, copper sulfide ore, Tarn, 2015-04",
    ),
    case(
        "in third place is",
        "2023-10-10",
        "Copper",
        "Peru's copper output was 1.7 million tons in the first eight months. In third place is Hollin Copper, which operates the Selby and Tarn mines. Its output was 237,300 tons.",
        "1.7 million tons: production actual, copper, Peru, 2023-01..2023-08",
        "237,300 tons: production actual, copper, Hollin Copper, 2023-01..2023-08",
    ),
    case(
        "total output behind a share of the nation's",
        "2023-04-13",
        "Tarn is Peru's top copper mine",
        "Peru's Tarn mine produced 74,600t of copper in January and February, or 20.1% of national output. Total output this year is expected to reach 2.8Mt.",
        "74,600t: production actual, copper, Tarn mine, 2023-01..2023-02",
        "2.8Mt: production planned, copper, Peru, 2023",
    ),
    case(
        "the month's quarterly report",
        "2024-10-29",
        "September 2024 Quarterly Activities Report",
        "Corvane shipped its first 10,800 tonnes of spodumene concentrate on 27 September 2024. Production was >28,000 dmt.",
        "10,800 tonnes: deliveries actual, spodumene concentrate, Corvane, 2024q3",
        "28,000 dmt: production actual, spodumene concentrate, Corvane, 2024q3",
    ),
    case(
        "the quarterly report of a period that ended",
        "2024-10-29",
        "Corvane",
        "Corvane issued its quarterly activities report for the period ended September 30, 2024. It sold 10,800 tonnes of nickel concentrate.",
        "10,800 tonnes: sales actual, nickel concentrate, Corvane, 2024q3",
    ),
    case(
        "the previous year's first half",
        "2023-11-02",
        "Coal",
        "Corvane produced 562,000 tonnes of coal in the first half of 2023. It had produced 473,000 tonnes in the previous year's first half.",
        "562,000 tonnes: production actual, coal, Corvane, 2023h1",
        "473,000 tonnes: production actual, coal, Corvane, 2022h1",
    ),
    case(
        "above last year's quarter, at",
        "2023-07-18",
        "Aluminium",
        "Corvane's aluminium output in the second quarter was 11 percent above last year's second quarter at 814,000 tonnes.",
        "814,000 tonnes: production actual, aluminium, Corvane, 2023q2, +11 yoy",
    ),
    case(
        "expected this month",
        "2006-11-10",
        "Tin",
        "Corvane expects to produce 5,000 tonnes of tin this month, up from 4,200 tonnes in October.",
        "5,000 tonnes: production planned, tin, Corvane, 2006-11",
        "4,200 tonnes: production actual, tin, Corvane, 2006-10",
    ),
    case(
        "over so many tonnes a year ago",
        "2021-10-01",
        "Coal",
        "Corvane's coal output increased to 307.7 MT in April-September over 255.1 MT in the year-ago period. Sales went up to 300 million tonnes over 250 million tonnes.",
        "307.7 MT: production actual, coal, Corvane, 2021-04..2021-09",
        "255.1 MT: production actual, coal, Corvane, 2020-04..2020-09",
        "300 million tonnes: sales actual, coal, Corvane, 2021-04..2021-09",
        "250 million tonnes: sales actual, coal, Corvane, 2020-04..2020-09",
    ),
    case(
        "a grade in a formula, a rate of many years",
        "2023-07-28",
        "Lithium",
        "The Tarn resource of Corvane Lithium rose 62% to 30.6 million tonnes at 1.31% Li2O. Corvane Lithium is to produce 300,000 tonnes in 2030, for which an average annual growth rate of 12% would be needed.",
        "30.6 million tonnes: reserves actual, lithium, Tarn, +62 yoy",
        "300,000 tonnes: production planned, lithium, Corvane Lithium, 2030",
    ),
    case(
        "available for sale",
        "2024-07-18",
        "Lithium",
        "Corvane has 75,000 tonnes of lithium fines available for sale. It produced 95,000 tonnes of spodumene concentrate in the year to June 30.",
        "75,000 tonnes: inventory actual, lithium fines, Corvane",
        "95,000 tonnes: production actual, spodumene concentrate, Corvane, 2023-07..2024-06",
    ),
    case(
        "a change in a bracket with its sign",
        "2023-12-01",
        "Platinum",
        "Platinum output from South Africa declined 9% year-on-year (-6 koz) to 62 koz in the third quarter. Platinum output from North America grew 5% year-on-year (+3 koz) to 57 koz.",
        "6 koz: other actual, platinum, South Africa, 2023q3",
        "62 koz: production actual, platinum, South Africa, 2023q3, -9 yoy",
        "3 koz: other actual, platinum, North America, 2023q3",
        "57 koz: production actual, platinum, North America, 2023q3, +5 yoy",
    ),
    case(
        "a month in the bracket behind two months",
        "2021-03-23",
        "Kazakhstan's metals",
        "Silver output in Kazakhstan was 174,000 kg from January through February 2021. Silver output was 80,300 kg in Feb. 2021. Zinc production amounted to 51,000 tons, which is 2 percent more than during the same period of 2020 (24,500 tons in Feb. 2021, a decrease of 5.8 percent).",
        "174,000 kg: production actual, silver, Kazakhstan, 2021-01..2021-02",
        "80,300 kg: production actual, silver, Kazakhstan, 2021-02",
        "51,000 tons: production actual, zinc, Kazakhstan, 2021-01..2021-02, +2 yoy",
        "24,500 tons: production actual, zinc, Kazakhstan, 2021-02, -5.8 yoy",
    ),
    case(
        "a projection that was downgraded",
        "2019-12-12",
        "Copper",
        "Zambia's mines had projected to produce 860,000 tonnes of copper this year but the projection was downgraded to 760,000 tonnes in May.",
        "860,000 tonnes: production planned, copper, Zambia, 2019",
        "760,000 tonnes: production planned, copper, Zambia, 2019",
    ),
    case(
        "a price on the global market",
        "2018-11-09",
        "Copper",
        "The copper price on the global market is likely to boost production to almost 900,000 tonnes this year, an official says. Zambia produced 870,000 tonnes in 2017, and mining brought in ZKw37.6 billion.",
        "900,000 tonnes: production planned, copper, Zambia, 2018",
        "870,000 tonnes: production actual, copper, Zambia, 2017",
    ),
    case(
        "the people of a land",
        "2023-07-18",
        "Lithium",
        "The Chileans produced 39,000 tonnes of lithium in 2022. Corvane employs 2,000 Zambians and sold 7,000 tonnes.",
        "39,000 tonnes: production actual, lithium, Chile, 2022",
        "7,000 tonnes: sales actual, lithium, Corvane, 2022",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "wanted"), CASES)
def test_stories_are_read(published, title, text, wanted):
    check(published, title, text, wanted)
