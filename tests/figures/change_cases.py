"""A sentence with the changes of its amounts, and what is read of it."""

from datetime import date

import pytest

from crawler.figures import read_figures

PUBLISHED = date(2025, 11, 15)


def told(name, text, expected):
    return pytest.param(text, expected, id=name)


def changes_of(text, amounts):
    """The changes read for the amounts asked for, "missed" for one that is not read."""
    found = {figure.raw: figure.change_pct for figure in read_figures(text, published=PUBLISHED)}
    return {raw: plain(found.get(raw, "missed")) for raw in amounts}


def plain(change):
    return change if change is None or change == "missed" else float(change)
