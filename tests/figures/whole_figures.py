"""Whole figures as lines: "raw: measure status, commodity, entity, period, change"; what is not told is left out."""

import re
from datetime import date

import pytest

from crawler.figures import read_figures
from tests.figures.period_codes import days


def line(figure, codes):
    period = next((code for code in codes if days(code) == (figure.start, figure.end)), None)
    if figure.start is not None and period is None:
        period = f"{figure.start}..{figure.end}"
    change = None if figure.change_pct is None else f"{figure.change_pct:+} {figure.change_basis}"
    parts = [f"{figure.measure} {figure.status}", figure.commodity, figure.entity, period, change]
    return f"{figure.raw}: " + ", ".join(part for part in parts if part)


def case(name, published, title, text, *expected):
    return pytest.param(published, title, text, expected, id=name)


def check(published, title, text, expected):
    """The figures of a text are the expected lines."""
    figures = read_figures(text, published=date.fromisoformat(published), title=title)
    codes = [
        part
        for told in expected
        for part in told.split(", ")
        if re.match(r"(?:1[349]|20)\d\d(?!\d)(?! )", part)
    ]
    assert [line(figure, codes) for figure in figures] == list(expected)
