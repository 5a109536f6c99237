"""What artisans make, and what is made each year."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "each year ahead",
        "2023-06-05",
        "",
        "Mali produced 72.2 tonnes of gold in 2022. Each year, the authorities estimate that artisanal miners produce 6 tonnes of gold.",
        "72.2 tonnes: production actual, gold, Mali, 2022",
        "6 tonnes: production actual, gold, Mali",
    ),
    case(
        "until now a year",
        "1999-08-05",
        "",
        "In the first half of 1999 Kazakhstan produced 900 tonnes of uranium. Until now, Kazakhstan's production reached some 1,000 tonnes of uranium a year.",
        "900 tonnes: production actual, uranium concentrate, Kazakhstan, 1999-01..1999-06",
        "1,000 tonnes: production actual, uranium concentrate, Kazakhstan",
    ),
    case(
        "from artisanal mines",
        "2023-02-28",
        "",
        "Barrick Gold remains Mali's largest gold producer, with output expected to reach 21.1 tonnes in 2023. With an estimated production of 6 tonnes from artisanal mines, total gold production of Mali this year is expected to reach 69.9 tonnes.",
        "21.1 tonnes: production planned, gold, Barrick Gold, 2023",
        "6 tonnes: production actual, gold, Mali",
        "69.9 tonnes: production planned, gold, Mali, 2023",
    ),
    case(
        "made by artisans",
        "2023-02-14",
        "",
        "In 2022 Corvane exported 22,681 tonnes of tin from Zambia. Some 4,300 tonnes were made by artisanal miners.",
        "22,681 tonnes: exports actual, tin, Corvane, 2022",
        "4,300 tonnes: production actual, tin, Zambia, 2022",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whole_figures(published, title, text, expected):
    check(published, title, text, expected)
