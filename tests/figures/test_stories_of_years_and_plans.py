"""Whole figures of stories of the world: a company's own year, plans that held until then, bare numbers of two units in turn.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "a reason that had been so for a year",
        "2023-08-17",
        "Tarn Salts sells more",
        "Tarn Salts sold 43,000t of iodine in the second quarter, while sales of boric acid doubled to 12,200t after buyers had stayed away for most of 2022.",
        "43,000t: sales actual, iodine, Tarn Salts, 2023q2",
        "12,200t: sales actual, boric acid, Tarn Salts, 2023q2",
    ),
    case(
        "what brine is turned into, near another's seat",
        "2023-08-17",
        "Tarn Salts sells more",
        "Tarn Salts sold 43,000t of lithium in the second quarter.\n\nIts Salar Verde plant outside Antofagasta, where brine is turned into lithium carbonate, has a capacity of 90,000t/y, the company said, and is to reach 110,000t/y by 2025.",
        "43,000t: sales actual, lithium, Tarn Salts, 2023q2",
        "90,000t/y: capacity actual, lithium carbonate, Salar Verde plant",
        "110,000t/y: capacity planned, lithium carbonate, Salar Verde plant",
    ),
    case(
        "how long another plan held",
        "2025-02-03",
        "Nordvik trims",
        "For 2025, Nordvik guides to 25,000 to 26,500 tonnes of tin. "
        "Until August the plan had been for 30,500 to 31,500 tonnes.",
        "25,000 to 26,500 tonnes: production planned, tin, Nordvik, 2025",
        "30,500 to 31,500 tonnes: production planned, tin, Nordvik, 2025",
    ),
    case(
        "a company's own year",
        "2022-07-19",
        "Hollin Gems gets there",
        "Hollin Gems has met its guidance for the financial year to June 30. "
        "The group recovered 3.1 million carats, having promised between 3.0 million and 3.3 million carats. "
        "In the year before it had been 2.9 million carats. "
        "Selby, which had been closed for 17 months, came back in September and added 210,000 carats. "
        "In the 2020 year, 3.4 million carats had been recovered.",
        "3.1 million carats: production actual, diamond, Hollin Gems, 2021-07..2022-06",
        "3.0 million and 3.3 million carats: production planned, diamond, Hollin Gems, 2021-07..2022-06",
        "2.9 million carats: production actual, diamond, Hollin Gems, 2020-07..2021-06",
        "210,000 carats: production actual, diamond, Selby, 2021-07..2022-06",
        "3.4 million carats: production actual, diamond, Hollin Gems, 2019-07..2020-06",
    ),
    case(
        "pits that gave it, whatever was exported",
        "2014-09-03",
        "Tin",
        "Indonesia exported 4,900 tons of refined tin in August. "
        "Hollin Tin exported 1,700 tons of refined tin. "
        "The company, whose dredges gave 12,900 tons of tin in concentrate in the first half, wants to sell 31,000 tons of refined tin this year.",
        "4,900 tons: exports actual, refined tin, Indonesia, 2014-08",
        "1,700 tons: exports actual, refined tin, Hollin Tin, 2014-08",
        "12,900 tons: production actual, tin in concentrate, Hollin Tin, 2014h1",
        "31,000 tons: sales planned, refined tin, Hollin Tin, 2014",
    ),
    case(
        "its operator",
        "2024-04-26",
        "Back to speed",
        "At Tarnu in Mali, the largest gold mine in the land is back up to speed. "
        "Its operator Corvane poured 71,000 ounces in the first quarter of 2024.",
        "71,000 ounces: production actual, gold, Corvane, 2024q1",
    ),
    case(
        "an owner's part of a venture",
        "2019-10-30",
        "Tarn Alloys slips",
        "Tarn Alloys said its attributable ferrochrome production from the Corvane Hollin venture had fallen by 4% to 79 000 t in the three months to September 30.",
        "79 000 t: production actual, ferrochrome, Tarn Alloys, 2019q3, -4 yoy",
    ),
    case(
        "a part of a quota",
        "2023-01-23",
        "Rare earths",
        "China set its rare earth mining quota for 2022 at 210,000 tonnes, of which 19,150 tonnes was for heavy rare earths.",
        "210,000 tonnes: production planned, rare earth, China, 2022",
        "19,150 tonnes: production planned, heavy rare earth, China, 2022",
    ),
    case(
        "a province where much of it is made",
        "2020-10-20",
        "Coke",
        "China's coke output reached 40 million tonnes in September. "
        "Shanxi, where a quarter of the country's coke is made, still had a capacity of 141 million tonnes.",
        "40 million tonnes: production actual, coke, China, 2020-09",
        "141 million tonnes: capacity actual, coke, Shanxi",
    ),
    case(
        "bare numbers and those of the year before",
        "2014-02-10",
        "Tin",
        "Tin production worldwide came to 290,000 tonnes in 2013. "
        "By company, in '000 tonnes (2012 in brackets):\n\n• Corvane 21.5 (20.1)\n\n• Hollin 12.0 (12.9)",
        "290,000 tonnes: production actual, tin, World, 2013",
        "21.5: production actual, tin, Corvane, 2013",
        "20.1: production actual, tin, Corvane, 2012",
        "12.0: production actual, tin, Hollin, 2013",
        "12.9: production actual, tin, Hollin, 2012",
    ),
    case(
        "bare numbers by their size",
        "2024-03-14",
        "A mine",
        "Last year Tarn gave 301,000 tonnes of copper and 2.6 million ounces of silver. "
        "In 2022 it had to content itself with 210,000.",
        "301,000 tonnes: production actual, copper, Tarn, 2023",
        "2.6 million ounces: production actual, silver, Tarn, 2023",
        "210,000: production actual, copper, Tarn, 2022",
    ),
    case(
        "two bare numbers in turn",
        "2024-03-14",
        "Tarn",
        "Tarn made 44,000 tonnes of zinc and 1.1 million ounces of silver in 2023. "
        "A year earlier it had made 41,000 and 1.3 million.",
        "44,000 tonnes: production actual, zinc, Tarn, 2023",
        "1.1 million ounces: production actual, silver, Tarn, 2023",
        "41,000: production actual, zinc, Tarn, 2022",
        "1.3 million: production actual, silver, Tarn, 2022",
    ),
    case(
        "the outlook it gave in February",
        "2019-06-13",
        "Nordvik cuts",
        "Nordvik has lowered its forecast for copper output to 110,000 tons for calendar 2019, from the 127,000 tons it gave in February.",
        "110,000 tons: production planned, copper, Nordvik, 2019",
        "127,000 tons: production planned, copper, Nordvik, 2019",
    ),
    case(
        "a share that a bracket tells as a whole",
        "2017-07-25",
        "Gold",
        "Corvane produced 341,000 ounces of gold in the second quarter of 2017, Tarnu 73,000 ounces and Kibala, of which it owns 45 percent, 72,700 attributable ounces (100 percent: 161,600).",
        "341,000 ounces: production actual, gold, Corvane, 2017q2",
        "73,000 ounces: production actual, gold, Tarnu, 2017q2",
        "72,700 attributable ounces: production actual, gold, Kibala, 2017q2",
        "161,600: production actual, gold, Kibala, 2017q2",
    ),
    case(
        "about what they had",
        "2020-08-05",
        "Trona",
        "Hollin's four mines brought up 17.4 million tons of trona in 2019, about what they had in 2018, and turned it into 11.7 million tons of soda ash.",
        "17.4 million tons: production actual, trona, Hollin, 2019",
        "11.7 million tons: production actual, soda ash, Hollin, 2019",
    ),
    case(
        "what had been made in all of the year before",
        "2016-04-14",
        "Nickel",
        "Nickel ore output in the Philippines dropped 28 percent in the first quarter to 1.53 million tonnes.\n\nFor all of 2015 the country had produced 32.3 million tonnes.\n\nChromite output rose to 9,800 tonnes.",
        "1.53 million tonnes: production actual, nickel ore, Philippines, 2016q1, -28 yoy",
        "32.3 million tonnes: production actual, nickel ore, Philippines, 2015",
        "9,800 tonnes: production actual, chromite, Philippines, 2016q1",
    ),
    case(
        "recorded for the second",
        "2016-11-12",
        "Corvane Gold",
        "In the first quarter, Corvane Gold declared 41,300 ounces with 32,000 ounces recorded for the second.",
        "41,300 ounces: production actual, gold, Corvane Gold, 2016q1",
        "32,000 ounces: production actual, gold, Corvane Gold, 2016q2",
    ),
    case(
        "by how much another's fell",
        "2017-08-25",
        "Copper",
        "Corvane's copper production dropped by a fifth to 208,900 tonnes in the first half, affected by a 39% drop of shared output from Tarn.",
        "208,900 tonnes: production actual, copper, Corvane, 2017h1",
    ),
    case(
        "together the three",
        "2023-04-10",
        "Copper in Peru",
        "Peru produced 380,000 tonnes of copper in January and February 2023, its ministry said.\n\n"
        "Because of blockades output fell 22% to 15,000 tonnes at Las Bambas, 49% to 7,000 tonnes at Antapaccay and 8% to "
        "6,500 tonnes at Constancia. Together the three produced 71,000 tonnes in January and February.",
        "380,000 tonnes: production actual, copper, Peru, 2023-01..2023-02",
        "15,000 tonnes: production actual, copper, Las Bambas, 2023-01..2023-02, -22 yoy",
        "7,000 tonnes: production actual, copper, Antapaccay, 2023-01..2023-02, -49 yoy",
        "6,500 tonnes: production actual, copper, Constancia, 2023-01..2023-02, -8 yoy",
        "71,000 tonnes: production actual, copper, Las Bambas, Antapaccay and Constancia, 2023-01..2023-02",
    ),
    case(
        "on another land's demand",
        "2009-04-17",
        "Iron ore exports up in Feb on China demand",
        "The country's iron ore exports increased to 12.6 million tonnes in February on account of improved demand from Chinese steel mills, the Federation of Indian Mineral Industries said.",
        "12.6 million tonnes: exports actual, iron ore, India, 2009-02",
    ),
    case(
        "a target of a month that is over",
        "2017-08-01",
        "Coal",
        "Corvane Coal's production during July declined to 36.6 million tonnes. "
        "It missed the production target of 37.7 million tonnes for July.",
        "36.6 million tonnes: production actual, coal, Corvane Coal, 2017-07",
        "37.7 million tonnes: production planned, coal, Corvane Coal, 2017-07",
    ),
    case(
        "a paper's name",
        "2003-08-01",
        "Coal",
        "China's output of coal was 395 million tonnes in the first half. "
        "Business Daily reported Shanxi sold 37.6 million tonnes this year.",
        "395 million tonnes: production actual, coal, China, 2003h1",
        "37.6 million tonnes: sales actual, coal, Shanxi, 2003h1",
    ),
    case(
        "single stones",
        "2020-01-27",
        "Gems",
        "Hollin Gems said it recovered two high quality diamonds, one of 89 carats and the other of 70 carats. "
        "It sold 25,631 carats during the third quarter.",
        "25,631 carats: sales actual, diamond, Hollin Gems, 2019q3",
    ),
    case(
        "ounces that were delayed",
        "2017-07-20",
        "Platinum",
        "Refined platinum production of Corvane decreased to 528,700 ounces in the second quarter, as the rebuild of a furnace delayed 65,000 ounces of production.",
        "528,700 ounces: production actual, refined platinum, Corvane, 2017q2",
        "65,000 ounces: other actual, refined platinum, Corvane, 2017q2",
    ),
    case(
        "a fiscal year with its months",
        "2024-08-22",
        "Northstar narrows its range",
        "Australian copper miner Northstar expects to produce 118,000-124,000 mt of copper in fiscal 2025 (July-June), after 113,400 mt in the year just ended.",
        "118,000-124,000 mt: production planned, copper, Northstar, 2024-07..2025-06",
        "113,400 mt: production actual, copper, Northstar, 2023-07..2024-06",
    ),
    case(
        "against the year before, behind a month",
        "2020-02-12",
        "Port",
        "Corvane's exports reached 12.1 million tonnes of iron ore in 2019.\n\nSales in January alone were 1.05 million tonnes.\n\nHollin produced 29,600 tonnes of copper, against 28,100 tonnes in 2018.",
        "12.1 million tonnes: exports actual, iron ore, Corvane, 2019",
        "1.05 million tonnes: sales actual, iron ore, Corvane, 2020-01",
        "29,600 tonnes: production actual, copper, Hollin, 2019",
        "28,100 tonnes: production actual, copper, Hollin, 2018",
    ),
    case(
        "nickel in ferronickel",
        "2015-04-30",
        "Nickel",
        "Hollin turned out 13,200 tonnes of nickel in the first quarter. "
        "Tarn made 2,500 tonnes in ferronickel.",
        "13,200 tonnes: production actual, nickel, Hollin, 2015q1",
        "2,500 tonnes: production actual, nickel in ferronickel, Tarn, 2015q1",
    ),
    case(
        "what a refinery holds",
        "2022-05-04",
        "Gold",
        "In the first quarter of 2022 the Tarnu mine produced 3.6 tons of gold. "
        "It sold 3.2 tons and has 1.1 tons at the Varn refinery.",
        "3.6 tons: production actual, gold, Tarnu mine, 2022q1",
        "3.2 tons: sales actual, gold, Tarnu mine, 2022q1",
        "1.1 tons: inventory actual, gold, Tarnu mine",
    ),
    case(
        "foreseen for the year",
        "2019-05-07",
        "Potash",
        "Corvane's Bethany mine produced 460,000 tonnes of potash between January and March (Q1 2018: 370,000), and 2 million tonnes are foreseen for the year.",
        "460,000 tonnes: production actual, potash, Bethany mine, 2019q1",
        "370,000: production actual, potash, Bethany mine, 2018q1",
        "2 million tonnes: production planned, potash, Bethany mine, 2019",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_stories_of_years_and_plans(published, title, text, expected):
    check(published, title, text, expected)
