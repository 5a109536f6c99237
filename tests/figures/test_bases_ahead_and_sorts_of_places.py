"""Bases told ahead of their per cent, plans that were missed, and mines named behind what they are."""

import pytest

from tests.figures.whole_figures import case, check


@pytest.mark.parametrize(
    ("published", "title", "text", "expected"),
    [
        case(
            "the month before, ahead of the per cent",
            "2023-11-20",
            "",
            "Corvane's copper production rose in October compared to September by 4% to 5,000 tons.",
            "5,000 tons: production actual, copper, Corvane, 2023-10, +4 mom",
        ),
        case(
            "the month before, ahead of a sentence on the per cent",
            "2023-11-20",
            "",
            "Corvane produced 5,000 tons of copper in October. Compared to September, this was a decrease of 4%.",
            "5,000 tons: production actual, copper, Corvane, 2023-10, -4 mom",
        ),
        case(
            "a fall told without a verb in a sentence of its own",
            "2023-11-20",
            "",
            "Corvane produced 5,000 tons of copper in October. Down 4% month on month.",
            "5,000 tons: production actual, copper, Corvane, 2023-10, -4 mom",
        ),
        case(
            "three months one by one",
            "2023-11-20",
            "",
            "Corvane produced 5,000 tons of copper in July, August and September.",
            "5,000 tons: production actual, copper, Corvane, 2023-07..2023-09",
        ),
        case(
            "a per cent behind a month is no day",
            "2023-11-20",
            "",
            "Corvane's copper output rose in October 4 %, to 5,000 tons.",
            "5,000 tons: production actual, copper, Corvane, 2023-10, +4 yoy",
        ),
        case(
            "a fiscal quarter with its end in a bracket",
            "2023-11-20",
            "",
            "In the third quarter of fiscal year 2022/23 (to the end of June), Corvane produced 5,000 tons of copper.",
            "5,000 tons: production actual, copper, Corvane, 2023-04..2023-06",
        ),
        case(
            "the first months of a fiscal year with their end in a bracket",
            "2023-11-20",
            "",
            "Corvane made 15,000 tons of copper in the first nine months of the fiscal year 2022/23 (until the end of June).",
            "15,000 tons: production actual, copper, Corvane, 2022-10..2023-06",
        ),
        case(
            "what was exceeded is of the year before",
            "2019-09-11",
            "",
            "In the first five months, NICICO produced 30,000 tons of copper anodes. Exports of cathodes amounted to 47,000"
            " tons and exceeded the amount of last year by 9%.",
            "30,000 tons: production actual, copper anode, NICICO, 1398-01..1398-05",
            "47,000 tons: exports actual, copper cathode, NICICO, 1398-01..1398-05, +9 yoy",
        ),
        case(
            "a forecast that was beaten tells of which year the news is",
            "2021-02-03",
            "",
            "Corvane beat its forecast of 1.5 million ounces of gold for 2020. Production grew 4% to 1.56 million ounces. In"
            " the fourth quarter it was 377,000 ounces.",
            "1.5 million ounces: production planned, gold, Corvane, 2020",
            "1.56 million ounces: production actual, gold, Corvane, 2020, +4 yoy",
            "377,000 ounces: production actual, gold, Corvane, 2020-10..2020-12",
        ),
        case(
            "guidance missed, and what was produced",
            "2021-02-03",
            "",
            "Corvane missed its guidance of 1.5 million ounces of gold for 2020, producing 1.4 million ounces. In the fourth"
            " quarter it was 377,000 ounces.",
            "1.5 million ounces: production planned, gold, Corvane, 2020",
            "1.4 million ounces: production actual, gold, Corvane, 2020",
            "377,000 ounces: production actual, gold, Corvane, 2020-10..2020-12",
        ),
        case(
            "came from the mine with its name behind",
            "2020-02-03",
            "",
            "Corvane produced 494,000 tons of copper in 2019, of which 302,000 tons came from the mine Tarn and 89,000 tons"
            " at the smelter of Hollin.",
            "494,000 tons: production actual, copper, Corvane, 2019",
            "302,000 tons: production actual, copper, Tarn, 2019",
            "89,000 tons: production actual, copper, Hollin, 2019",
        ),
        case(
            "millions in the brackets of lands behind billions of the world",
            "2021-10-26",
            "",
            "World production of steel amounted to 1.46 billion tons in 2020. China (805.9 million) and India (87.3 million)"
            " led.",
            "1.46 billion tons: production actual, steel, World, 2020",
            "805.9 million: production actual, steel, China, 2020",
            "87.3 million: production actual, steel, India, 2020",
        ),
    ],
)
def test_bases_ahead_and_sorts_of_places(published, title, text, expected):
    check(published, title, text, expected)
