"""Whole figures of clauses that have a time of their own, and of amounts of no time or of all of it.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the same period of another metal",
        "2021-05-09",
        "Corvania's metals",
        "Corvania's steel production in March 2021 rose 11.3%, to 83,600 tons, and in the same period tin production fell 4.9%, to 2,150 tons.",
        "83,600 tons: production actual, steel, Corvania, 2021-03, +11.3 yoy",
        "2,150 tons: production actual, tin, Corvania, 2021-03, -4.9 yoy",
    ),
    case(
        "the months so far behind the month",
        "2021-10-20",
        "Tarn Steel's sales",
        "Tarn Steel's sales fell by 1.5% in September, to 150,000 tons, and from January to September declined by 7.2% from the same period of last year, to 1.3 million tons.",
        "150,000 tons: sales actual, steel, Tarn Steel, 2021-09, -1.5 yoy",
        "1.3 million tons: sales actual, steel, Tarn Steel, 2021-01..2021-09, -7.2 yoy",
    ),
    case(
        "a dash for the verb",
        "2022-09-16",
        "Corvane Coal",
        "Since the beginning of the year Corvane Coal mined 14.3 million tonnes of coal, in the same period of last year - 15.8 million tonnes.",
        "14.3 million tonnes: production actual, coal, Corvane Coal, 2022-01..2022-08",
        "15.8 million tonnes: production actual, coal, Corvane Coal, 2021-01..2021-08",
    ),
    case(
        "a base in a bracket with two words of how exact",
        "2019-10-20",
        "Corvane Steel",
        "Corvane Steel made 4.5 million tonnes of steel in the third quarter of 2019. Compared with the third quarter of 2018 (just over 6 million tonnes), steel production fell 25%.",
        "4.5 million tonnes: production actual, steel, Corvane Steel, 2019q3, -25 yoy",
        "6 million tonnes: production actual, steel, Corvane Steel, 2018q3",
    ),
    case(
        "a base told with however",
        "2019-07-20",
        "Nordvik Pellets",
        "Nordvik's pellet production in the second quarter was 2.2 million tonnes. Compared with the first quarter, however, when the company totalled 2.4 million tonnes, pellet production was weak.",
        "2.2 million tonnes: production actual, iron ore pellet, Nordvik, 2019q2",
        "2.4 million tonnes: production actual, iron ore pellet, Nordvik, 2019q1",
    ),
    case(
        "brackets in two clauses",
        "2019-04-14",
        "Corvane Steel cuts output",
        "In the first quarter of this year steel production of Corvane Steel decreased by 3% (to 2.8 million tons) compared to the same period of the previous year; pig iron production fell by 1% (to 2.3 million tons).",
        "2.8 million tons: production actual, steel, Corvane Steel, 2019q1, -3 yoy",
        "2.3 million tons: production actual, pig iron, Corvane Steel, 2019q1, -1 yoy",
    ),
    case(
        "since its start-up, of no year",
        "2018-11-05",
        "Corvane Steel",
        "Corvane Steel made 2.3 million tonnes of ingot in the first ten months of 2018. The plant's production since its start-up was 39 million tonnes of steel ingot and 43 million tonnes of sponge iron.",
        "2.3 million tonnes: production actual, steel ingot, Corvane Steel, 2018-01..2018-10",
        "39 million tonnes: production actual, steel ingot, Corvane Steel",
        "43 million tonnes: production actual, sponge iron, Corvane Steel",
    ),
    case(
        "currently made",
        "2019-07-20",
        "Corvania's cement",
        "In the first quarter of 2019 about 145,000 tonnes of cement were exported from Corvania. Currently over 30 million tonnes of cement are produced in the country.",
        "145,000 tonnes: exports actual, cement, Corvania, 2019q1",
        "30 million tonnes: production actual, cement, Corvania",
    ),
    case(
        "who stands behind another",
        "2012-02-01",
        "Gold output of 2011",
        "World gold output was 2,700 tonnes in 2011. After China, Australia with 270 tonnes ranked second and the United States with 237 tonnes was third.",
        "2,700 tonnes: production actual, gold, World, 2011",
        "270 tonnes: production actual, gold, Australia, 2011",
        "237 tonnes: production actual, gold, United States, 2011",
    ),
    case(
        "the gold of the world, more than any mine has",
        "2018-03-01",
        "Gold",
        "The gold reserves of the world are over 100,000 tonnes, of which 47,000 tonnes are proven.",
        "100,000 tonnes: reserves actual, gold, World",
        "47,000 tonnes: reserves actual, gold, World",
    ),
    case(
        "what it is the largest producer of, and what it cut",
        "2020-11-02",
        "Tarn Resources",
        "Tarn Resources, the largest producer of silver and the second largest gold producer in Chile, cut gold output in the third quarter by 9% from a year earlier. Production fell to 399,000 ounces.",
        "399,000 ounces: production actual, gold, Tarn Resources, 2020q3, -9 yoy",
    ),
    case(
        "a record that was beaten, with no time and with one",
        "2023-03-25",
        "Corvane's pellets",
        "Corvane made 11 million tons of pellets in 2022 and passed the previous record of 10.7 million tons of pellets. Hollin made 4.1 million tons of pellets in 2022, beating the previous record of 3.9 million tons, set in 2014.",
        "11 million tons: production actual, iron ore pellet, Corvane, 2022",
        "10.7 million tons: production actual, iron ore pellet, Corvane",
        "4.1 million tons: production actual, iron ore pellet, Hollin, 2022",
        "3.9 million tons: production actual, iron ore pellet, Hollin, 2014",
    ),
    case(
        "what a plan starts from",
        "2016-06-28",
        "Corvania's steel",
        "Corvania's steel production will rise from 17 million tons to 55 million tons by 2025.",
        "17 million tons: production actual, steel, Corvania",
        "55 million tons: production planned, steel, Corvania, 2025",
    ),
    case(
        "by how much, and to what",
        "2024-12-31",
        "Tarn's copper ore",
        "Tarn's copper ore output grew with an increase of 20 million tonnes to 70 million tonnes in 2023.",
        "20 million tonnes: other actual, copper ore, Tarn, 2023",
        "70 million tonnes: production actual, copper ore, Tarn, 2023",
    ),
    case(
        "compared to the plan",
        "2024-12-31",
        "Corvane's cathode",
        "Corvane's copper cathode output in August was 38,000 tonnes, up 5 percent compared to the plan.",
        "38,000 tonnes: production actual, copper cathode, Corvane, 2024-08, +5 plan",
    ),
    case(
        "of a month, and of no other material",
        "2021-06-01",
        "Corvania's gold",
        "Corvania's gold output in March 2021 was 10,112 kilograms, above the 7,640 kilograms of February.",
        "10,112 kilograms: production actual, gold, Corvania, 2021-03",
        "7,640 kilograms: production actual, gold, Corvania, 2021-02",
    ),
    case(
        "a per cent said in a heading, too",
        "2025-04-14",
        "Extraction of Corvane up 8 percent",
        "Corvane extracted 298,000 tonnes of ore in 2024, an increase of 8 percent. Extraction in 2023 was about 276,000 tonnes, showing an 8 percent increase.",
        "298,000 tonnes: production actual, ore, Corvane, 2024, +8 yoy",
        "276,000 tonnes: production actual, ore, Corvane, 2023",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_clause_with_its_own_time(published, title, text, expected):
    check(published, title, text, expected)


def test_daily_output_of_a_list():
    """The rate that is said ahead of a list is of all of it."""
    check(
        "2022-06-16",
        "Steel",
        "In May daily output of crude steel, pig iron and steel products in Corvania was respectively 3,100 tons, 2,500 tons and 3,900 tons.",
        (
            "3,100 tons: production actual, crude steel, Corvania, 2022-05",
            "2,500 tons: production actual, pig iron, Corvania, 2022-05",
            "3,900 tons: production actual, steel product, Corvania, 2022-05",
        ),
    )
