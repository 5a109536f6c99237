"""Whole figures of stories: mines run by several, items of lists, whose output an amount is, changes that another value denies.

Sentences of our own.
"""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "mines operated by several",
        "2021-10-12",
        "Mali",
        "Gold production from the 13 mines operated by major miners including Corvane Gold, Hollin Mining and Tarn Resources stood at 47.1 tonnes by the end of September, the mines ministry of Mali said. That is 2.6 tonnes more than the forecast for September, which was 44.5 tonnes.",
        "47.1 tonnes: production actual, gold, Mali, 2021-01..2021-09",
        "2.6 tonnes: other actual, gold, Mali, 2021-09",
        "44.5 tonnes: production planned, gold, Mali, 2021-09",
    ),
    case(
        "a city and a colon",
        "2023-02-03",
        "Coal production grows",
        "New Delhi: India's coal production increased by 12.94% in January to almost 89.96 million tonnes.",
        "89.96 million tonnes: production actual, coal, India, 2023-01, +12.94 yoy",
    ),
    case(
        "a change that another value denies",
        "2024-05-10",
        "Gold",
        "At Tarn, gold production was 54,000oz in the first quarter of 2024, compared to 60,000oz for the same period last year. Total ore tonnes mined and treated were 18% higher, while grade was lower.",
        "54,000oz: production actual, gold, Tarn, 2024q1",
        "60,000oz: production actual, gold, Tarn, 2023q1",
    ),
    case(
        "a site in its land",
        "2024-05-10",
        "Corvane Gold",
        "In Guinea, at Siguiri, gold production was 41,000oz for the quarter ended 31 March 2024. In Tanzania, at Geita, gold production was 111,000oz.",
        "41,000oz: production actual, gold, Siguiri, 2024q1",
        "111,000oz: production actual, gold, Geita, 2024q1",
    ),
    case(
        "items of a list, each with its amount",
        "2020-06-02",
        "Gold mines of West Africa",
        "The largest gold mines in West Africa produced 1,051 koz of gold in the first quarter of 2020.\n\n  1. Tarn-Selby, Mali. 176 koz. The mine had its best quarter.\n  2. Hollin, Ghana. 127 koz. Grades fell there.",
        "1,051 koz: production actual, gold, West Africa, 2020q1",
        "176 koz: production actual, gold, Tarn-Selby, 2020q1",
        "127 koz: production actual, gold, Hollin, 2020q1",
    ),
    case(
        "a change of output ahead of a capacity",
        "2021-03-14",
        "Copper",
        "The growth in copper anode production is expected to reach 16 percent this year, and 29 projects are to boost NICICO's capacity to 550,000 tons of copper by March 2024.",
        "550,000 tons: capacity planned, copper, NICICO",
    ),
    case(
        "Foolad in a name",
        "2019-11-19",
        "Fines",
        "In the first seven months of 1398, 531,957 tons of iron ore fines were produced by Hollin Iron Ore Company. Foolad Sangan made 4.46 million tons of pellets.",
        "531,957 tons: production actual, iron ore fines, Hollin Iron Ore Company, 1398-01..1398-07",
        "4.46 million tons: production actual, iron ore pellet, Foolad Sangan, 1398-01..1398-07",
    ),
    case(
        "the output of whom",
        "2019-11-19",
        "Fines",
        "Of the iron ore fines made in Mehr 1398, 247,477 tons were put out by the Tarn Iron Ore Complex, 335,525 tons were the amount of output by Hollin Iron Ore Company and 269,500 tons was the production figure by Selby Mining Company.",
        "247,477 tons: production actual, iron ore fines, Tarn Iron Ore Complex, 1398-07",
        "335,525 tons: production actual, iron ore fines, Hollin Iron Ore Company, 1398-07",
        "269,500 tons: production actual, iron ore fines, Selby Mining Company, 1398-07",
    ),
    case(
        "the commission by its name",
        "2022-04-04",
        "Chile",
        "Chile's copper output fell 7.5% in February to 394,700 tonnes, the State Chilean Copper Commission said.",
        "394,700 tonnes: production actual, copper, Chile, 2022-02, -7.5 yoy",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "wanted"), CASES)
def test_stories_of_items_and_agents(published, title, text, wanted):
    check(published, title, text, wanted)
