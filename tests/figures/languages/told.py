"""A text's figures as lines: what golden sentences of every language are compared with."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from crawler.figures import read_figures
from storage.models import Figure

PUBLISHED = date(2025, 11, 10)


def told(text: str, code: str) -> list[str]:
    """Each figure as "measure status | commodity | entity | value unit bound | period | change | raw"; what is absent
    is "-".
    """
    return [_line(figure) for figure in read_figures(text, published=PUBLISHED, language=code)]


def _line(figure: Figure) -> str:
    value = figure.value if figure.value is not None else f"{figure.low}..{figure.high}"
    change = f"{Decimal(figure.change_pct):+} {figure.change_basis}" if figure.change_pct is not None else "-"
    fields = [
        f"{figure.measure} {figure.status}",
        figure.commodity or "-",
        figure.entity or "-",
        f"{value} {figure.unit} {figure.bound}",
        f"{figure.start}..{figure.end}" if figure.start else "-",
        change,
        figure.raw,
    ]
    return " | ".join(fields)
