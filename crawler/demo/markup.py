"""Filling the page templates. Values are escaped here, but for those that are markup already."""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from string import Template


class Markup(str):
    """Text that is markup already and goes into a template as it is."""

    __slots__ = ()


def fill(template: str, **values: str) -> Markup:
    """The named file of templates/ with its $fields replaced; KeyError for a field without a value."""
    return Markup(_template(template).substitute({name: _safe(value) for name, value in values.items()}))


def each(pattern: str, *rows: dict[str, str]) -> Markup:
    """A line of markup with $fields, once for every row of values."""
    line = Template(pattern)
    return Markup("\n".join(line.substitute({k: _safe(v) for k, v in row.items()}) for row in rows))


@cache
def _template(name: str) -> Template:
    return Template((files("crawler.demo") / "templates" / name).read_text("utf-8"))


def _safe(value: str) -> str:
    return value if isinstance(value, Markup) else escape(value)
