"""Whole figures by whose they are: a refinery that only gets it, who is in the lead, who speaks behind an aside of others.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "deliveries to a refinery, of a land told later",
        "2024-10-08",
        "Gold deliveries up",
        "Gold deliveries to Lusaka Refiners rose to 10,309kg in the third quarter from 7,739kg in the second quarter. Large-scale miners delivered 1,009kg in September. Zambia produced 30 tons of gold in 2023.",
        "10,309kg: deliveries actual, gold, Zambia, 2024q3",
        "7,739kg: deliveries actual, gold, Zambia, 2024q2",
        "1,009kg: deliveries actual, gold, Zambia, 2024-09",
        "30 tons: production actual, gold, Zambia, 2023",
    ),
    case(
        "to a land's refinery",
        "2023-11-28",
        "Gold deliveries at 26 tonnes",
        "Gold deliveries to Zambia's Lusaka Gold Refinery, the country's sole gold buyer, stood at 26.2 tonnes between January and October this year.",
        "26.2 tonnes: deliveries actual, gold, Zambia, 2023-01..2023-10",
    ),
    case(
        "in the lead",
        "2009-11-11",
        "Who mined it",
        "The world's mines gave 690 tonnes of gold in the third quarter, Corvane (57 tonnes) in the lead.",
        "690 tonnes: production actual, gold, World, 2009q3",
        "57 tonnes: production actual, gold, Corvane, 2009q3",
    ),
    case(
        "output at one, of which it has a part",
        "2016-04-19",
        "Nordvik's manganese",
        "Nordvik, spun out of Hollin a year ago, said manganese ore output at Tarn Island, of which it has 60 percent, was 1.2 million tonnes in the first quarter.",
        "1.2 million tonnes: production actual, manganese ore, Tarn Island, 2016q1",
    ),
    case(
        "owner of two mines, which said so of its mines",
        "2022-02-20",
        "Gold pays",
        "Calibar Mining, owner of El Tarno and La Selba, said its mines in Peru produced 182,755 ounces of gold in 2021.",
        "182,755 ounces: production actual, gold, Calibar Mining, 2021",
    ),
    case(
        "bound for another",
        "2009-11-11",
        "Molybdenum",
        "Corvane's Molitar-bound molybdenum was 21,000 tonnes in 2008.",
        "21,000 tonnes: production actual, molybdenum, Corvane, 2008",
    ),
    case(
        "is its best customer",
        "2016-04-19",
        "Hollin's mines",
        "Hollin GOK dug 20.5 million tonnes of iron ore in 2015. Selby Steel, no part of the group, is its best customer: 5 million tonnes.",
        "20.5 million tonnes: production actual, iron ore, Hollin GOK, 2015",
        "5 million tonnes: deliveries actual, iron ore, Hollin GOK, 2015",
    ),
    case(
        "the company, of an article on its mine",
        "2020-02-02",
        "Tarn mine: fire halts output",
        "A fire has stopped the Tarn mine of Corvane in Peru. Corvane made 200,000 tonnes of copper last year, of which 50,000 tonnes at Tarn. The company has cut its plan to 180,000 tonnes.",
        "200,000 tonnes: production actual, copper, Corvane, 2019",
        "50,000 tonnes: production actual, copper, Tarn mine, 2019",
        "180,000 tonnes: production planned, copper, Corvane",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_stories_of_takers_and_leads(published, title, text, expected):
    check(published, title, text, expected)
