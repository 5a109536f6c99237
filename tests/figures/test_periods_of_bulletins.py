"""Times as bulletins and issuers tell them: parts that end, cumulative months, what was told in a report."""

from datetime import date
from decimal import Decimal

import pytest

from crawler.figures import read_figures
from tests.figures.period_codes import check, told

TIMES = [
    told(
        "growth over the months of this year",
        "2021-08-20",
        "Refined copper usage increased by 4.5% over the first five months of this year and the refined copper balance over "
        "the same period indicates a surplus of 80,000 tons.",
        {"80,000 tons": "2021-1..2021-5"},
    ),
    told(
        "a level behind by how much it is to rise",
        "2009-05-04",
        "World copper mine production in 2009 is expected to rise by 3.8% (590,000 t) to 16 million tonnes, compared to 2008.",
        {"16 million tonnes": "2009"},
    ),
    told(
        "by the end of a season",
        "2024-12-25",
        "By the end of autumn, Iran had exported 20 million tons of minerals.",
        {"20 million tons": "1403-1..1403-9"},
    ),
    told(
        "the last quarter of a financial year that is over",
        "2024-08-29",
        "Fortescue shipped 53.7 million tonnes of iron ore in the last quarter of its financial year.",
        {"53.7 million tonnes": "2024q2"},
    ),
    told(
        "less than in the fourth quarter",
        "2024-05-08",
        "First Quantum made 100,605 tonnes of copper in the first quarter, 37% less than in the fourth, when Cobre Panama "
        "still made 62,616 tonnes.",
        {"100,605 tonnes": "2024q1", "62,616 tonnes": "2023q4"},
    ),
    told(
        "plans of one year after another",
        "2024-02-08",
        "Teck made 296,500 tonnes of copper in 2023 and sees 465,000 tonnes this year, 550,000 tonnes in 2025 and 530,000 "
        "tonnes in 2026.",
        {
            "296,500 tonnes": "2023",
            "465,000 tonnes": "2024",
            "550,000 tonnes": "2025",
            "530,000 tonnes": "2026",
        },
    ),
    told(
        "since a ban of some month",
        "2024-11-20",
        "Since the export ban of January 2020, Indonesia has sold 30 million tonnes of nickel products.",
        {"30 million tonnes": None},
    ),
    told(
        "three quarters that end",
        "2023-10-18",
        "Rio sold 83.9 million tonnes of iron ore in the quarter and 245 million tonnes in the three quarters ending on "
        "September 30.",
        {"83.9 million tonnes": "2023q3", "245 million tonnes": "2023-1..2023-9"},
    ),
    told(
        "a month over the same one of last year",
        "2025-05-02",
        "Coal India's offtake dropped to 63.4 million tonnes in April over the corresponding month of the previous fiscal.",
        {"63.4 million tonnes": "2025-4"},
    ),
    told(
        "the year-ago period of what the paragraph before told",
        "2023-10-02",
        "Coal India's output in April-September rose to 332.9 MT.\n\nIts output was 51.4 million tonnes last month.\n\n"
        "The company had produced 45.7 MT of coal in the year-ago period.",
        {"51.4 million tonnes": "2023-9", "45.7 MT": "2022-9"},
    ),
    told(
        "guidance cut in a report on a quarter",
        "2019-10-17",
        "Rio shipped 86 million tonnes of iron ore in the three months to September. In its third-quarter report, it cut its "
        "guidance for bauxite to 54 million tonnes from 56 million tonnes.",
        {"54 million tonnes": "2019", "56 million tonnes": "2019"},
    ),
    told(
        "annual shipments to be",
        "2022-10-18",
        "The miner now expects annual iron ore shipments to fall between 320-335 million tonnes.",
        {"320-335 million tonnes": "2022"},
    ),
    told(
        "what analysts had thought of the quarter",
        "2023-10-17",
        "The miner shipped 83.9 million tonnes of iron ore in the three months ended Sept. 30. That compares to a Visible "
        "Alpha estimate of 83.0 Mt.",
        {"83.0 Mt": "2023q3"},
    ),
    told(
        "the same months of last year, told by the way",
        "2021-12-05",
        "Peru's copper production amounted to 1,893,486 tons between January and October 2021, while it reached 1,721,273 "
        "tons last year.",
        {"1,721,273 tons": "2020-1..2020-10"},
    ),
    told(
        "cumulative output by a month",
        "2016-09-06",
        "Peru's gold production slid to 12 tonnes in July. Cumulative output by July 2016 reached 89 tonnes.",
        {"12 tonnes": "2016-7", "89 tonnes": "2016-1..2016-7"},
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "title"), TIMES)
def test_times_of_bulletins(text, published, expected, title):
    check(text, published, expected, title)


SUMS = [
    (
        "Iran exported five million and 860,000 tons of steel in the first seven months of the year.",
        [5_860_000],
    ),
    ("It exported 3 million and 45 thousand tons of iron ore.", [3_045_000]),
    ("Iran made 5 million and 860,000 tons of billets and slabs, respectively.", [5_000_000, 860_000]),
    ("Iran made 5.2 million and 860,000 tons of billets and slabs.", [5_200_000, 860_000]),
]


@pytest.mark.parametrize(("text", "values"), SUMS)
def test_numbers_told_in_two_parts(text, values):
    assert [figure.value for figure in read_figures(text, published=date(2018, 11, 21))] == list(
        map(Decimal, values)
    )


def test_a_basis_is_no_change():
    (figure,) = read_figures(
        "Rio made 83 million tonnes of iron ore (on a 100% basis) in May.", published=date(2024, 7, 1)
    )
    assert figure.change_pct is None


def test_what_analysts_thought_is_no_output():
    text = (
        "The miner shipped 83.9 Mt of iron ore in May. That compares to a Visible Alpha estimate of 83.0 Mt."
    )
    assert [figure.status for figure in read_figures(text, published=date(2024, 7, 1))] == [
        "actual",
        "planned",
    ]
