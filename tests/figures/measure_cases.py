"""The measures of a text's figures, for the tests of measures."""

from datetime import date

from crawler.figures import read_figures


def measures(text, title=""):
    return [figure.measure for figure in read_figures(text, published=date(2025, 1, 15), title=title)]
