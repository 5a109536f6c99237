"""Periods written short ("2024q3", "1403-01..1403-09"), and a check of an article's figures against them."""

import calendar
import re
from datetime import date

import pytest

from crawler.figures import read_figures
from storage import iranian_calendar


def days(code):
    """The days of "2024-09", "2024q3", "2024h1", "2024", "1403-01..1403-09" or "2024-05-05..2024-05-11"."""
    if code is None:
        return (None, None)
    first, _, last = code.partition("..")
    if len(first) == len("2024-05-05"):
        return date.fromisoformat(first), date.fromisoformat(last)
    (year, start, _), (end_year, _, end) = months(first), months(last or first)
    if year < 1600:
        return iranian_calendar.first_day(year, start), iranian_calendar.last_day(end_year, end)
    return date(year, start, 1), date(end_year, end, calendar.monthrange(end_year, end)[1])


def months(code):
    year, mark, number = re.fullmatch(r"(\d{4})(?:([-qh])(\d+))?", code).groups()
    size = {"-": 1, "q": 3, "h": 6, None: 12}[mark]
    last = int(number or 1) * size
    return int(year), last - size + 1, last


def check(text, published, expected, title):
    figures = read_figures(text, published=date.fromisoformat(published), title=title)
    found = {figure.raw: (figure.start, figure.end) for figure in figures}
    assert {raw: found.get(raw) for raw in expected} == {raw: days(code) for raw, code in expected.items()}


def told(name, published, text, expected, title=""):
    return pytest.param(text, published, expected, title, id=name)
