"""Whole figures by whose they are: sites of which more is told, buyers of several manners, lands that goods come from.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "exports from a land, beside a company",
        "2025-06-20",
        "Nickel ore",
        "Part of Corvane's planned 2 million tons of nickel ore shipments this year is to go to Indonesia. From about 1 million tons in 2023, exports from the Philippines to Indonesia may grow to 5 million tons.",
        "2 million tons: deliveries planned, nickel ore, Corvane, 2025",
        "1 million tons: exports actual, nickel ore, Philippines, 2023",
        "5 million tons: exports planned, nickel ore, Philippines, 2025",
    ),
    case(
        "the province that is home to a mine, and its ministry's seat",
        "2012-09-12",
        "Zanjan tells its zinc",
        "Zanjan's governor says the province, home to Angouran, made 130,000 tons of zinc last year.",
        "130,000 tons: production actual, zinc, Zanjan, 1390",
    ),
    case(
        "a ministry in its capital",
        "2022-05-11",
        "Gold in West Africa",
        "Mali's gold output rose to 66 tonnes in 2021, said the mines ministry in Bamako; industrial mines gave 60 tonnes.",
        "66 tonnes: production actual, gold, Mali, 2021",
        "60 tonnes: production actual, gold, Mali, 2021",
    ),
    case(
        "short of water, and names behind a semicolon with more told of them",
        "2022-05-11",
        "Corvane by its mines",
        "Corvane's copper output fell to 139,000 tonnes in the first quarter. Los Tarnos, short of water, gave 60,000 tonnes; Selby, 57,000; Lund, in Peru, 18,000.",
        "139,000 tonnes: production actual, copper, Corvane, 2022q1",
        "60,000 tonnes: production actual, copper, Los Tarnos, 2022q1",
        "57,000: production actual, copper, Selby, 2022q1",
        "18,000: production actual, copper, Lund, 2022q1",
    ),
    case(
        "a hub behind a semicolon",
        "2019-08-09",
        "Hollin on its hubs",
        "Hollin Gold produced 719,000 ounces of gold in the first half. Kyzyltar, in Kazakhstan, contributed 160,000 ounces; the Albatar-Amur hub, 130,000. Pabdan mine, with 120,000 ounces, led; Hojed, an old one near Ravar, could give only 20,000 ounces.",
        "719,000 ounces: production actual, gold, Hollin Gold, 2019h1",
        "160,000 ounces: production actual, gold, Kyzyltar, 2019h1",
        "130,000: production actual, gold, Albatar-Amur, 2019h1",
        "120,000 ounces: production actual, gold, Pabdan mine, 2019h1",
        "20,000 ounces: production planned, gold, Hojed",
    ),
    case(
        "of which one in a far place",
        "2019-08-09",
        "Diamonds",
        "Hollin Gems dug 18 million carats of diamonds in the first half, of which Nizhne-Tarnskoye, in the Arctic, gave 3 million carats.",
        "18 million carats: production actual, diamond, Hollin Gems, 2019h1",
        "3 million carats: production actual, diamond, Nizhne-Tarnskoye, 2019h1",
    ),
    case(
        "lies in a plain of a province",
        "2023-03-08",
        "Lithium in the plain",
        "Iran has found lithium. 2.7mn tonnes lie in the plain of Tarnand in Markazi province, an official of the industry ministry said.",
        "2.7mn tonnes: reserves actual, lithium, Tarnand",
    ),
    case(
        "its main customer that lifted it",
        "2018-05-02",
        "What Corvane sells",
        "Corvane Metals made 3.7 million tonnes of aluminium in 2017. Hollin Trading, its main customer, lifted 1.1 million tonnes of metal.",
        "3.7 million tonnes: production actual, aluminium, Corvane Metals, 2017",
        "1.1 million tonnes: deliveries actual, aluminium, Corvane Metals, 2017",
    ),
    case(
        "its buyer, named behind",
        "2015-03-10",
        "Selby ore",
        "Selby Iron dug 6.1 million tons of iron ore in 2014. Its buyer, Varga Steel, got 3 million tons of lump ore.",
        "6.1 million tons: production actual, iron ore, Selby Iron, 2014",
        "3 million tons: deliveries actual, lump iron ore, Selby Iron, 2014",
    ),
    case(
        "the biggest mill of the province",
        "2021-07-21",
        "Sarmad rolls",
        "Sarmad Steel in Abarkuh rolled 130,000 tons of rebar in 2020. In this unit, which has the biggest rolling mill of the province, 500,000 tons a year can be rolled.",
        "130,000 tons: production actual, rebar, Sarmad Steel, 2020",
        "500,000 tons: capacity actual, rebar, Sarmad Steel",
    ),
    case(
        "whose mine it is, and a parent's smelter",
        "2017-03-14",
        "Deep down",
        "Selby mine, Hollin's, dug 488,000 tonnes of zinc ore in 2016. Unkita, the Zimbabwean mine of Hollin, delivered 37,000 ounces of platinum to its parent's smelter at Polok.",
        "488,000 tonnes: production actual, zinc ore, Selby mine, 2016",
        "37,000 ounces: deliveries actual, platinum, Unkita, 2016",
    ),
    case(
        "accounted for, and the next for",
        "2021-04-15",
        "Hollin Nickel by divisions",
        "Hollin Nickel produced 51,700 tonnes of nickel in the first quarter. Its Kolatar division accounted for 38,000 tonnes; Harvalta, in Finland, for 13,700.",
        "51,700 tonnes: production actual, nickel, Hollin Nickel, 2021q1",
        "38,000 tonnes: production actual, nickel, Kolatar, 2021q1",
        "13,700: production actual, nickel, Harvalta, 2021q1",
    ),
    case(
        "from bought-in concentrate",
        "2011-08-22",
        "On the copper road",
        "Tarn, Hollin's unit, smelted 105,000 tonnes of copper in 2010, half of it from bought-in concentrate. Nordvik Copper made 108,000 tonnes.",
        "105,000 tonnes: production actual, copper, Tarn, 2010",
        "108,000 tonnes: production actual, copper, Nordvik Copper, 2010",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_stories_of_sites_and_takers(published, title, text, expected):
    check(published, title, text, expected)
