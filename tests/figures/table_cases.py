"""How the cases of tables state their figures: one line a figure, in the order of the text."""

from datetime import date

from crawler.figures import read_figures


def read_table(text, title, published):
    """The figures of an article, each as "measure status commodity: entity value unit first..last change basis"."""
    figures = read_figures(text, published=date.fromisoformat(published), title=title)
    return [line(figure) for figure in figures]


def line(figure):
    amount = f"{figure.value}" if figure.value is not None else f"{figure.low}-{figure.high}"
    days = f"{figure.start}..{figure.end}" if figure.start else "timeless"
    change = f"{float(figure.change_pct):+} {figure.change_basis}" if figure.change_pct is not None else ""
    status = "" if figure.status == "actual" else f"{figure.status} "
    head = f"{status}{figure.measure}, {figure.commodity}, {figure.entity}:"
    return f"{head} {amount} {figure.unit} {days} {change}".rstrip()


def lines(text):
    """The lines of an expectation."""
    return [part.strip() for part in text.strip().splitlines() if part.strip()]
