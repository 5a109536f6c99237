"""Whole figures of lands told last or in brackets with their changes, of targets of sites, and of what is to be repeated."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "the main producer of what was told last",
        "2017-01-25",
        "Steel in Latin America in 2016",
        "Latin America made 57 million tons of crude steel.\n\nIt made 50 million tons of rolled steel.\n\nBrazil was the main producer with 20.9 million tons.",
        "57 million tons: production actual, crude steel, Latin America, 2016",
        "50 million tons: production actual, steel product, Latin America, 2016",
        "20.9 million tons: production actual, steel product, Brazil, 2016",
    ),
    case(
        "imports spoken of in a sentence of their own",
        "2025-08-29",
        "Crude steel production rose in July",
        "Turkey's crude steel production in July was 3.2 million tons. Steel imports rose. Compared to the same month of last year, up 55.1% to 1.8 million tons.",
        "3.2 million tons: production actual, crude steel, Turkey, 2025-07",
        "1.8 million tons: imports actual, steel, Turkey, 2025-07, +55.1 yoy",
    ),
    case(
        "a change of another measure of a rolled good",
        "2017-01-25",
        "Steel in Brazil in 2016",
        "Brazil made 20.9 million tons of rolled steel.\n\nIn Brazil the consumption of rolled steel fell by 2.5 million tons, equivalent to a decrease of 13%.",
        "20.9 million tons: production actual, steel product, Brazil, 2016",
        "2.5 million tons: other actual, steel product, Brazil, 2016",
    ),
    case(
        "lands in brackets, each with its change",
        "2024-01-25",
        "World steel output in 2023",
        "The largest falls were in the Netherlands (-23.9% to 4.7 Mt), in the Czech Republic (-21.1% to 3.54 Mt), in France (-17.4% to 10 million tonnes) and in Poland (-13.1% to 6.4 Mt).",
        "4.7 Mt: production actual, steel, Netherlands, 2023, -23.9 yoy",
        "3.54 Mt: production actual, steel, Czech Republic, 2023, -21.1 yoy",
        "10 million tonnes: production actual, steel, France, 2023, -17.4 yoy",
        "6.4 Mt: production actual, steel, Poland, 2023, -13.1 yoy",
    ),
    case(
        "the land told last",
        "2024-01-25",
        "World steel output in 2023",
        "Steel production in the United States stood at 80.7 million tonnes and grew by 1.3%, to 12.3 million tonnes, in Canada.",
        "80.7 million tonnes: production actual, steel, United States, 2023",
        "12.3 million tonnes: production actual, steel, Canada, 2023, +1.3 yoy",
    ),
    case(
        "an amount that opens",
        "2020-09-18",
        "Steel in July",
        "With 6 million tonnes, Japan dropped by 27.9% while South Korea (5.5 million tonnes of steel) saw a decrease of 8.3%.",
        "6 million tonnes: production actual, steel, Japan, 2020-07, -27.9 yoy",
        "5.5 million tonnes: production actual, steel, South Korea, 2020-07, -8.3 yoy",
    ),
    case(
        "production of it there",
        "2023-07-24",
        "",
        "Glencore said Mutanda improved. The mine delivered 17,900 tonnes of copper in the first half of 2023. The production of cobalt there fell by 25% year-on-year to 5,800 tonnes.",
        "17,900 tonnes: production actual, copper, Mutanda, 2023-01..2023-06",
        "5,800 tonnes: production actual, cobalt, Mutanda, 2023-01..2023-06, -25 yoy",
    ),
    case(
        "a level to be kept",
        "2023-02-01",
        "Glencore's cobalt",
        "In 2022, its two mines delivered 40,000 tonnes of cobalt, a performance that the Swiss group is on course to repeat.",
        "40,000 tonnes: production actual, cobalt, Glencore, 2022",
    ),
    case(
        "its largest mine with",
        "2023-11-10",
        "",
        "Endeavour Mining made 792,000 ounces of gold in the first nine months of 2023. In Côte d'Ivoire, Endeavour Mining operates Ity, the largest mine of its portfolio with 250,000 ounces.",
        "792,000 ounces: production actual, gold, Endeavour Mining, 2023-01..2023-09",
        "250,000 ounces: production actual, gold, Ity, 2023-01..2023-09",
    ),
    case(
        "the target of a site",
        "2025-08-04",
        "",
        "Endeavour Mining made 647,000 ounces of gold in the first half of 2025. The Lafigué mine made 97,000 ounces, in line with its annual target of 200,000 ounces.",
        "647,000 ounces: production actual, gold, Endeavour Mining, 2025-01..2025-06",
        "97,000 ounces: production actual, gold, Lafigué, 2025-01..2025-06",
        "200,000 ounces: production planned, gold, Lafigué, 2025",
    ),
    case(
        "the latter, named before",
        "2024-08-01",
        "",
        "Endeavour runs Ity, in Côte d'Ivoire. All the gold that Endeavour has made so far comes from Ity. The latter is to deliver 270,000 ounces of gold in 2024.",
        "270,000 ounces: production planned, gold, Ity, 2024",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whole_figures(published, title, text, expected):
    check(published, title, text, expected)
