"""Whole figures of quotas, of what rails carry and yards hold, of balances, and of what would have been.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a quota of mining, after exports",
        "2019-06-10",
        "Rare earths",
        "China exported 3,640 tonnes of rare earths in May. China has set its mining quota for the first half of 2019 at 60,000 tonnes.",
        "3,640 tonnes: exports actual, rare earth, China, 2019-05",
        "60,000 tonnes: production planned, rare earth, China, 2019h1",
    ),
    case(
        "what was moved by rail",
        "2020-04-02",
        "Selby Coal",
        "Coal offtake of Selby Coal stood at 133.4 million tonnes in 2019, of which 92.8 million was moved by rail, the company said.",
        "133.4 million tonnes: deliveries actual, coal, Selby Coal, 2019",
        "92.8 million: deliveries actual, coal, Selby Coal, 2019",
    ),
    case(
        "what is still in the yard",
        "2018-04-18",
        "Selby Steel",
        "Selby Steel sold 56,000 tons of rails in 2017. The remainder, 13,300 tons, is still in the yard.",
        "56,000 tons: sales actual, rail, Selby Steel, 2017",
        "13,300 tons: inventory actual, rail, Selby Steel",
    ),
    case(
        "where people are needed",
        "2020-07-16",
        "Selby Platinum",
        "Selby Platinum made 665,000 ounces of platinum in the second quarter. Hollin, where far fewer people are needed than underground, was 9% lower than a year before at 264,300 ounces.",
        "665,000 ounces: production actual, platinum, Selby Platinum, 2020q2",
        "264,300 ounces: production actual, platinum, Hollin, 2020q2, -9 yoy",
    ),
    case(
        "a market so much short",
        "2018-09-20",
        "Zinc",
        "The global market for refined zinc was 31,000 tonnes short in January-July.",
        "31,000 tonnes: other actual, refined zinc, World, 2018-01..2018-07",
    ),
    case(
        "a surplus and the one before",
        "2013-11-21",
        "Nickel",
        "World consumption of nickel was 1.3 million tonnes in the first nine months of 2013. The group puts the surplus at 132,100 tonnes, compared with 64,500 tonnes in the corresponding period of 2012.",
        "1.3 million tonnes: consumption actual, nickel, World, 2013-01..2013-09",
        "132,100 tonnes: other actual, nickel, World, 2013-01..2013-09",
        "64,500 tonnes: other actual, nickel, World, 2012-01..2012-09",
    ),
    case(
        "what would have been if",
        "2020-05-10",
        "Selby Coal",
        "Selby Coal made 1.02 million tons of coal in 2019. It would have been the planned 1.1 million tons if floods had not closed two tunnels in April 2019.",
        "1.02 million tons: production actual, coal, Selby Coal, 2019",
        "1.1 million tons: production planned, coal, Selby Coal, 2019",
    ),
    case(
        "bought to fill its ships",
        "2021-01-19",
        "Selby Coal",
        "Selby Coal sold 4.2 million tonnes of coal in the December quarter, and a further 0.5 million tonnes that it had bought from neighbours to fill its ships.",
        "4.2 million tonnes: sales actual, coal, Selby Coal, 2020q4",
        "0.5 million tonnes: sales actual, coal, Selby Coal, 2020q4",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures_are_read_whole(published, title, text, expected):
    check(published, title, text, expected)
