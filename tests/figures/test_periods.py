"""Period expressions against an article's date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.figures.languages.en import ENGLISH
from crawler.figures.period_days import Setting
from crawler.figures.period_grammar import PeriodGrammar
from crawler.figures.period_resolution import PeriodResolver
from crawler.figures.words import split_words
from storage import iranian_calendar
from storage.periods import label_of

GRAMMAR = PeriodGrammar(ENGLISH)


def resolve(text, anchor, *, iranian=False, fiscal_start=1):
    setting = Setting(date.fromisoformat(anchor), iranian, fiscal_start)
    timed = PeriodResolver(setting).resolve(
        text, GRAMMAR.find(text, split_words(text, text, 0, len(text)), 0, len(text)), None
    )
    return [f"{mention.period.start}..{mention.period.end}" for mention in timed if mention.period]


@pytest.mark.parametrize(
    ("text", "anchor", "expected"),
    [
        pytest.param(
            "the first nine months of the current iranian year (march 20 - december 21, 2024)",
            "2025-01-12",
            "2024-03-20..2024-12-20",
            id="n months, printed days a day off",
        ),
        pytest.param(
            "the past iranian calendar month of shahrivar (august 23-september 22)",
            "2019-10-13",
            "2019-08-23..2019-09-22",
            id="named month",
        ),
        pytest.param(
            "the past iranian calendar year (ended on march 20, 2019)",
            "2019-10-13",
            "2018-03-21..2019-03-20",
            id="past year",
        ),
        pytest.param(
            "the previous iranian calendar year 1395",
            "2017-06-04",
            "2016-03-20..2017-03-20",
            id="year by number",
        ),
        pytest.param(
            "the second month of the year", "2020-06-27", "2020-04-20..2020-05-20", id="ordinal month"
        ),
        pytest.param("the year to march 20", "2019-04-08", "2018-03-21..2019-03-20", id="year to a day"),
        pytest.param(
            "last year's first four months", "2021-08-08", "2020-03-20..2020-07-21", id="last year's months"
        ),
        pytest.param(
            "the initial 11 months of 2023",
            "2024-01-29",
            "2023-01-01..2023-11-30",
            id="gregorian by its number",
        ),
    ],
)
def test_iranian_context(text, anchor, expected):
    assert resolve(text, anchor, iranian=True)[0] == expected


@pytest.mark.parametrize(
    ("text", "anchor", "fiscal_start", "expected"),
    [
        pytest.param(
            "january through july 2023", "2023-09-05", 1, "2023-01-01..2023-07-31", id="months to months"
        ),
        pytest.param(
            "the three months ended march 31",
            "2020-04-23",
            1,
            "2020-01-01..2020-03-31",
            id="three months ended",
        ),
        pytest.param(
            "in the first half", "2024-07-30", 1, "2024-01-01..2024-06-30", id="half without a year"
        ),
        pytest.param("in december", "2019-01-01", 1, "2018-12-01..2018-12-31", id="month without a year"),
        pytest.param(
            "april-december of the current fiscal",
            "2019-01-01",
            4,
            "2018-04-01..2018-12-31",
            id="indian fiscal",
        ),
        pytest.param(
            "the september quarter of fy2025", "2024-10-20", 7, "2024-07-01..2024-09-30", id="fiscal quarter"
        ),
        pytest.param("from 2021 to 2025", "2020-04-23", 1, "2021-01-01..2025-12-31", id="years"),
    ],
)
def test_gregorian_context(text, anchor, fiscal_start, expected):
    assert resolve(text, anchor, fiscal_start=fiscal_start)[0] == expected


def test_same_period_of_last_year_is_moved_in_its_own_calendar():
    text = "the first nine months of the current iranian year than in the same period last year"
    assert resolve(text, "2025-01-12", iranian=True) == ["2024-03-20..2024-12-20", "2023-03-21..2023-12-21"]


@given(st.integers(min_value=1300, max_value=1450))
def test_iranian_months_tile_the_year(year):
    for month in range(1, 13):
        gap = iranian_calendar.first_day(year, month + 1) - iranian_calendar.last_day(year, month)
        assert gap == timedelta(days=1)
    assert iranian_calendar.month_of(iranian_calendar.first_day(year, 1)) == (year, 1)


def test_label_is_for_people():
    text = "first nine months of 1403"
    mentions = GRAMMAR.find(text, split_words(text, text, 0, len(text)), 0, len(text))
    (timed,) = PeriodResolver(Setting(date(2025, 1, 12), True, 1)).resolve(text, mentions, None)
    assert label_of(timed.period) == text
