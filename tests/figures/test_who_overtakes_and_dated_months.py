"""Whole figures of who overtakes whom, of months behind a dated one, of brackets to come, and of changes at each site."""

import pytest

from tests.figures.whole_figures import case, check

CASES = [
    case(
        "who overtakes",
        "2023-06-10",
        "Overtaking South Africa, Ghana becomes the leading producer of gold in Africa",
        "The production of gold rose to 3.7 million ounces in 2022.",
        "3.7 million ounces: production actual, gold, Ghana, 2022",
    ),
    case(
        "months behind a dated one",
        "2024-07-20",
        "",
        "In the first half of 2024 Kansanshi produced 80,000 tonnes of copper. In January 2023, Kansanshi produced 10,033 tonnes, followed by 7,815 tonnes in February and 10,830 tonnes in March.",
        "80,000 tonnes: production actual, copper, Kansanshi, 2024-01..2024-06",
        "10,033 tonnes: production actual, copper, Kansanshi, 2023-01",
        "7,815 tonnes: production actual, copper, Kansanshi, 2023-02",
        "10,830 tonnes: production actual, copper, Kansanshi, 2023-03",
    ),
    case(
        "in the next bracket",
        "2024-06-09",
        "",
        "Ghana expects an increase in the production of manganese to 5 million tonnes, of bauxite (1.5 million tonnes) and of diamonds (250,000 carats).",
        "5 million tonnes: production planned, manganese, Ghana",
        "1.5 million tonnes: production planned, bauxite, Ghana",
        "250,000 carats: production planned, diamond, Ghana",
    ),
    case(
        "changes at two sites",
        "2023-07-27",
        "",
        "First Quantum's Kansanshi mine produced 34,657 tonnes of copper in the second quarter of 2023. At Sentinel, production was 54,045 tonnes. The two mines also saw their production increase quarter-on-quarter, by 20% at Kansanshi and by 49% at Sentinel.",
        "34,657 tonnes: production actual, copper, Kansanshi, 2023-04..2023-06, +20 qoq",
        "54,045 tonnes: production actual, copper, Sentinel, 2023-04..2023-06, +49 qoq",
    ),
    case(
        "the company's output",
        "2013-10-11",
        "",
        "SNIM announced the discovery of iron ore. The start of the Tizerghaf deposit is expected to raise the company's production from 12 to 40 million tonnes by 2025.",
        "12: production actual, iron ore, SNIM",
        "40 million tonnes: production planned, iron ore, SNIM, 2025",
    ),
    case(
        "whose from and to",
        "2022-01-20",
        "",
        "First Quantum met its targets. This performance was driven by the copper mine Cobre Panama, whose production went from 206,000 tonnes in 2020 to 331,000 tonnes in 2021.",
        "206,000 tonnes: production actual, copper, Cobre Panama, 2020",
        "331,000 tonnes: production actual, copper, Cobre Panama, 2021",
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES)
def test_whole_figures(published, title, text, expected):
    check(published, title, text, expected)
