"""Whole figures of stories: what another land made, a year's output as a rule, where a move will end.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a figure that hits a mark",
        "2018-11-09",
        "Copper Production to Hit 900,000 Tonnes",
        "THE favourable copper price and the opening of new mines are likely to boost gross production to almost 900,000 tonnes this year, a senior Government official says. Currently, Zambia produces an average of 870,000 tonnes per annum.",
        "900,000 tonnes: production planned, copper, Zambia, 2018",
        "870,000 tonnes: production actual, copper, Zambia",
    ),
    case(
        "where a move will end",
        "2018-11-09",
        "Copper",
        "Corvane Mining Plc has expanded its mine in Zambia, which will increase production from about 15,000 tonnes yearly to about 30,000 tonnes annually.",
        "15,000 tonnes: production actual, copper, Corvane Mining Plc",
        "30,000 tonnes: production planned, copper, Corvane Mining Plc",
    ),
    case(
        "a year's output as a rule",
        "2020-10-11",
        "Steelmakers of Iran export more in H1",
        "In the said time, Corvane Steel Company exported 361,138 tons of steel.\n\nIran has an annual production of 10 million tons of concentrate and 18 million tons of pellets.",
        "361,138 tons: exports actual, steel, Corvane Steel Company, 2020-03-20..2020-09-21",
        "10 million tons: production actual, iron ore concentrate, Iran",
        "18 million tons: production actual, iron ore pellet, Iran",
    ),
    case(
        "a leach plant is nobody, and no plan",
        "2016-08-18",
        "Corvane Gold: West Africa region",
        "Gold production at Tarkwa decreased by 6 per cent from 292,000 ounces for the six months ended 30 June 2015 to 273,500 ounces for the six months ended 30 June 2016.\n\nThe CIL plant throughput decreased from 6.81 million tonnes for the six months ended 30 June 2015 to 6.80 million tonnes for the six months ended 30 June 2016.",
        "292,000 ounces: production actual, gold, Tarkwa, 2015h1",
        "273,500 ounces: production actual, gold, Tarkwa, 2016h1, -6 yoy",
        "6.81 million tonnes: production actual, gold ore, Tarkwa, 2015h1",
        "6.80 million tonnes: production actual, gold ore, Tarkwa, 2016h1",
    ),
    case(
        "what another land made in that year",
        "2021-09-10",
        "Gold in Africa",
        "In 2019, Ghana won the crown. At the time, Ghana's aggregate gold output reached 4.577 million ounces. Gold output in Ghana declined to 4.023 million ounces in 2020 compared to approximately 3.5 million ounces in South Africa.",
        "4.577 million ounces: production actual, gold, Ghana, 2019",
        "4.023 million ounces: production actual, gold, Ghana, 2020",
        "3.5 million ounces: production actual, gold, South Africa, 2020",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "wanted"), CASES)
def test_stories_of_lands_and_habits(published, title, text, wanted):
    check(published, title, text, wanted)
