"""What something that happened brought output to, in a sentence about a plan; what a report's title says of its time."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "behind a lowered outlook",
        "2018-11-08",
        "Hollin Copper Mines",
        "Hollin Copper Mines lowered its 2018 copper output outlook to 142,000 tonnes from 155,000 tonnes, after a wall"
        " failure in September cut third-quarter output by a fifth to 29,300 tonnes.",
        "142,000 tonnes: production planned, copper, Hollin Copper Mines, 2018",
        "155,000 tonnes: production planned, copper, Hollin Copper Mines, 2018",
        "29,300 tonnes: production actual, copper, Hollin Copper Mines, 2018-07..2018-09",
    ),
    case(
        "with its own per cent",
        "2018-11-08",
        "Hollin Copper Mines",
        "Hollin Copper Mines's copper output was 140,000 tonnes in nine months after a strike reduced third-quarter"
        " production by 20 percent to 29,300 tonnes.",
        "140,000 tonnes: production actual, copper, Hollin Copper Mines, 2018-01..2018-09",
        "29,300 tonnes: production actual, copper, Hollin Copper Mines, 2018-07..2018-09, -20 yoy",
    ),
    case(
        "what is planned behind the reason stays planned",
        "2018-11-08",
        "Hollin Copper Mines",
        "Hollin Copper Mines made 140,000 tonnes of copper in 2017. It lowered its outlook for 2018 after its partner said"
        " it would cut production to 120,000 tonnes.",
        "140,000 tonnes: production actual, copper, Hollin Copper Mines, 2017",
        "120,000 tonnes: production planned, copper, Hollin Copper Mines, 2018",
    ),
    case(
        "a bare number that was managed before",
        "2023-07-21",
        "Nordvik Iron",
        "Nordvik Iron shipped 27.4 million tonnes of iron ore in the six months to June 30, beating the 25.9 million it had"
        " managed a year earlier.",
        "27.4 million tonnes: deliveries actual, iron ore, Nordvik Iron, 2023-01..2023-06",
        "25.9 million: deliveries actual, iron ore, Nordvik Iron, 2022-01..2022-06",
    ),
    case(
        "by how much stocks have moved since",
        "2023-07-21",
        "Nordvik Iron",
        "Nordvik Iron's stockpiles at the port stood at 2.1 million tonnes of iron ore, down 600,000 tonnes since December.",
        "2.1 million tonnes: inventory actual, iron ore, Nordvik Iron",
        "600,000 tonnes: other actual, iron ore, Nordvik Iron",
    ),
    case(
        "a quarterly report of a month",
        "2024-04-18",
        "Corvane Copper: Quarterly Activities Report, March 2024",
        "Corvane Copper produced 14.2kt of copper (Dec Q: 15.1kt).",
        "14.2kt: production actual, copper, Corvane Copper, 2024-01..2024-03",
        "15.1kt: production actual, copper, Corvane Copper, 2023-10..2023-12",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_figures(published, title, text, expected):
    check(published, title, text, expected)
