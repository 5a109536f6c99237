"""Changes in words: what a person reads on a terminal. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from crawler.tables import grouped

NAMES = {
    "figure.new": "new",
    "figure.revised": "revised",
    "figure.conflict": "in conflict",
    "figure.suspect": "suspect",
    "series.record": "record",
    "series.late": "late",
    "article.revised": "article revised",
    "article.removed": "article removed",
    "wire.silent": "wire silent",
    "wire.blocked": "wire blocked",
    "wire.broken": "wire broken",
    "wire.recovered": "wire recovered",
}


def change_lines(change: Mapping[str, Any], *, dated: bool = False) -> list[str]:
    """A change as one line, with what the texts say and where they stand on lines below."""
    moment = f"{str(change['at'])[:16].replace('T', ' ')}  " if dated else ""
    name = NAMES.get(change["kind"], change["kind"])
    cause = " (a better reader, not the wire)" if change.get("cause") == "reader" else ""
    line = f"{moment}{name}{cause}: {change['title']}{_difference(change)}  [{change['wire']}]"
    return [line, *_evidence(change)]


def _difference(change: Mapping[str, Any]) -> str:
    """ ", Δ +18,000 t" where a value moved."""
    if change.get("delta") is None:
        return ""
    text = grouped(str(change["delta"]))
    unit = (change.get("after") or {}).get("unit") or ""
    return f", Δ {text if text.startswith('-') else '+' + text} {unit}".rstrip()


def _evidence(change: Mapping[str, Any]) -> Iterator[str]:
    sides = [change.get("before") or {}, change.get("after") or {}]
    if change["kind"] in ("figure.conflict", "figure.suspect") and all(sides):
        for side in sides:
            yield f"    {side.get('wire', '?')}: “{_one_line(side.get('quote') or '')}”"
            yield f"    {side.get('url', '')}"
        return
    if change.get("quote"):
        yield f"    “{_one_line(change['quote'])}”"
    if change.get("url"):
        yield f"    {change['url']}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
