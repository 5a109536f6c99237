"""A small picture of a series for targets that take one: its values of one length of period, the new one set out.

Drawn by vl-convert (the extra `charts`); without it, or with too few values, there is no picture.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from crawler.alerts.period_names import short_period
from storage.series_queries import months

LEAST, MOST = 3, 24
WIDTH, HEIGHT, SCALE = 420, 160, 2.0
COLOUR, NEW_COLOUR = "#9aa5b1", "#b87333"

Row = Mapping[str, Any]


def chart_png(background: Mapping[str, Any]) -> bytes | None:
    """A PNG of the observation's series, `background` as storage.background gives it; None where there is none."""
    try:
        import vl_convert
    except ImportError:
        return None
    points = _points(background.get("observation"), background.get("series") or ())
    if len(points) < LEAST:
        return None
    drawn: bytes = vl_convert.vegalite_to_png(_spec(points, background["observation"]["unit"]), scale=SCALE)
    return drawn


def _points(observation: Row | None, series: Sequence[Row]) -> list[dict[str, Any]]:
    """The newest values of periods as long as the observation's, up to and with it."""
    if observation is None or not months(dict(observation)):
        return []
    alike = [
        row
        for row in series
        if row["value"] is not None
        and months(dict(row)) == months(dict(observation))
        and row["period_end"] <= observation["period_end"]
    ]
    return [_point(row, row["id"] == observation["id"]) for row in alike[-MOST:]]


def _point(row: Row, new: bool) -> dict[str, Any]:
    start, end = (date.fromisoformat(row[name]) for name in ("period_start", "period_end"))
    return {"period": short_period(start, end, row["period"]), "value": row["value"], "new": new}


def _spec(points: Sequence[dict[str, Any]], unit: str) -> dict[str, Any]:
    """A bar chart in Vega-Lite, from zero, periods in their order."""
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": WIDTH,
        "height": HEIGHT,
        "background": "white",
        "data": {"values": list(points)},
        "mark": {"type": "bar"},
        "encoding": {
            "x": {"field": "period", "type": "ordinal", "sort": None, "title": None},
            "y": {
                "field": "value",
                "type": "quantitative",
                "title": unit,
                "axis": {"format": "~s", "grid": False},
            },
            "color": {
                "field": "new",
                "type": "nominal",
                "legend": None,
                "scale": {"domain": [False, True], "range": [COLOUR, NEW_COLOUR]},
            },
        },
    }
