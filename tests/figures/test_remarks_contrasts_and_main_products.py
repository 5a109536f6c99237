"""Whole figures beside remarks, contrasts and reasons, of main products and sole producers.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a year ago before the month before",
        "2015-03-12",
        "",
        "China exported 7.8 million tons of steel in February 2015, up 62.5% from the same period last year, but was down 24.2% on January 2015 when the country exported 10.29 million tons.",
        "7.8 million tons: exports actual, steel, China, 2015-02, +62.5 yoy",
        "10.29 million tons: exports actual, steel, China, 2015-01",
    ),
    case(
        "in contrast to another",
        "2023-07-19",
        "",
        "Rio Tinto had a good second quarter. In contrast to its upbeat outlook for Pilbara iron ore shipments, Rio Tinto reduced guidance for annual alumina production to a range of 7.4 to 7.7 million tonnes from a range of 7.7 to 8.0 million tonnes previously.",
        "7.4 to 7.7 million tonnes: production planned, alumina, Rio Tinto, 2023",
        "7.7 to 8.0 million tonnes: production planned, alumina, Rio Tinto, 2023",
    ),
    case(
        "sites in the reason of the clause before",
        "2024-04-17",
        "",
        "Rio Tinto's bauxite production increased 11% to 13.4 million tons in Q1, with better stability at Weipa and Gove; aluminum output gained 5% to 800,000 tons.",
        "13.4 million tons: production actual, bauxite, Rio Tinto, 2024q1, +11 yoy",
        "800,000 tons: production actual, aluminium, Rio Tinto, 2024q1, +5 yoy",
    ),
    case(
        "firms that combine to produce",
        "2018-07-20",
        "",
        "Iran's three main aluminium firms saw a 5.51 percent drop year-on-year in the first quarter, combining to produce 82,600 tons of aluminium.",
        "82,600 tons: production actual, aluminium, Iran, 1397-01..1397-03, -5.51 yoy",
    ),
    case(
        "capacity used to produce",
        "2016-02-20",
        "",
        "Corvane Aluminium had a good year, having used the full capacity of its two smelters to produce 2.4 million tonnes of aluminium in 2015.",
        "2.4 million tonnes: production actual, aluminium, Corvane Aluminium, 2015",
    ),
    case(
        "the country's sole producer",
        "2017-01-27",
        "",
        "Peru's zinc output rose in December. Tin output at Minsur, the country's sole producer, fell 8.8% to 1,680 tons from 1,840 tons the year prior, the ministry said.",
        "1,680 tons: production actual, tin, Minsur, 2016-12, -8.8 yoy",
        "1,840 tons: production actual, tin, Minsur, 2015-12",
    ),
    case(
        "what an editor says in brackets",
        "2019-05-25",
        "",
        "Iran Alumina Company produced 18,260 tons of alumina powder [raw material needed for producing aluminum] in the first month.",
        "18,260 tons: production actual, alumina, Iran Alumina Company, 1398-01",
    ),
    case(
        "up to, behind a per cent of growth",
        "2023-07-27",
        "",
        "Corvane Lithium reported a 10 per cent increase in the production of spodumene concentrate for the quarter, up to 162.8 thousand tonnes.",
        "162.8 thousand tonnes: production actual, spodumene concentrate, Corvane Lithium, 2023q2, +10 yoy",
    ),
    case(
        "ore of a grade behind reserves of another",
        "2011-01-18",
        "",
        "Guinea holds half of the world's reserves of bauxite, more than 4 billion tonnes of high grade iron ore and big deposits of gold.",
        "4 billion tonnes: reserves actual, iron ore, Guinea",
    ),
    case(
        "the main product of several",
        "2019-04-30",
        "",
        "Iran's exports of finished steel products last year reached 2.98 million tons. Rebar was the main exported finished product with 1.65 million tons.",
        "2.98 million tons: exports actual, steel product, Iran, 1397",
        "1.65 million tons: exports actual, rebar, Iran, 1397",
    ),
    case(
        "citing a body",
        "2019-12-03",
        "Turkey's steel",
        "Citing World Steel Association data, the group said that Turkey's crude steel output increased 3.25% to 31 million tons from January to October.",
        "31 million tons: production actual, crude steel, Turkey, 2019-01..2019-10, +3.25 yoy",
    ),
    case(
        "supported by what came later",
        "2021-08-26",
        "",
        "Corvane Lithium produced 281,000 tons of spodumene concentrate in 2020. Shipments rose 142% in the same period to 280,000 tons, from 116,000 tons, supported by an increase in demand in the second half of 2020.",
        "281,000 tons: production actual, spodumene concentrate, Corvane Lithium, 2020",
        "280,000 tons: deliveries actual, spodumene concentrate, Corvane Lithium, 2020, +142 yoy",
        "116,000 tons: deliveries actual, spodumene concentrate, Corvane Lithium, 2019",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
