"""A series as a chart of characters, for a terminal."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

import plotext

from crawler.tables import grouped
from storage.series_queries import months

Row = dict[str, Any]
MARKS = {"reported": "•", "derived": "◦", "estimated": "×"}
LEVELS = 4


def chart(rows: Sequence[Row], title: str, width: int, height: int = 20) -> str:
    """Values at the ends of their periods, in the unit that `title` names; rows of one series.

    Drawn are the periods of the length that most rows have, as only they can be compared; ranges are left out.
    Raises ValueError where fewer than two values are left.
    """
    drawn, length = _comparable(rows)
    if len(drawn) < 2:
        raise ValueError(f"{title} has fewer than two values to draw")
    plotext.clear_figure()
    plotext.plotsize(width, height - 1)
    plotext.title(f"{title}, periods of {length} month{'' if length == 1 else 's'}")
    for kind, mark in MARKS.items():
        if points := [(_year(row), float(row["value"])) for row in drawn if _kind(row) == kind]:
            plotext.scatter(*zip(*points, strict=True), marker=mark)
    _set_ticks(drawn)
    legend = "  ".join(f"{mark} {kind}" for kind, mark in MARKS.items() if kind in map(_kind, drawn))
    lines = plotext.uncolorize(plotext.build()).rstrip().split("\n")
    return "\n".join(line.rstrip() for line in [*lines, legend])


def _comparable(rows: Sequence[Row]) -> tuple[list[Row], int]:
    """The rows with a value, of the most common length of period, and that length in months."""
    valued = [row for row in rows if row["value"] is not None and months(row)]
    lengths = Counter(map(months, valued))
    if not lengths:
        return [], 0
    length = max(lengths, key=lambda each: (lengths[each], -each))
    return [row for row in valued if months(row) == length], length


def _set_ticks(rows: Sequence[Row]) -> None:
    years = range(int(min(map(_year, rows))), int(max(map(_year, rows))) + 1)
    plotext.xticks([float(year) for year in years], [str(year) for year in years])
    low, high = (float(edge(row["value"] for row in rows)) for edge in (min, max))
    ticks = [low + (high - low) * step / LEVELS for step in range(LEVELS + 1)]
    plotext.yticks(ticks, [grouped(round(tick) if abs(tick) >= LEVELS else round(tick, 3)) for tick in ticks])


def _kind(row: Row) -> str:
    if row.get("derived"):
        return "derived"
    return "estimated" if row.get("estimated") else "reported"


def _year(row: Row) -> float:
    """The end of the period as a year and its part."""
    end = date.fromisoformat(row["period_end"])
    return end.year + end.timetuple().tm_yday / (366 if calendar.isleap(end.year) else 365)
