"""Changes in words: what a person reads on a terminal. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from crawler.tables import grouped

NAMES = {
    "figure.new": "new",
    "figure.revised": "revised",
    "figure.conflict": "in conflict",
    "figure.suspect": "suspect",
    "article.revised": "article revised",
    "article.removed": "article removed",
}


def change_lines(change: Mapping[str, Any], *, dated: bool = False) -> list[str]:
    """A change as one line, with what the text says and where it stands on lines below."""
    moment = f"{str(change['at'])[:16].replace('T', ' ')}  " if dated else ""
    lines = [f"{moment}{NAMES.get(change['kind'], change['kind'])}: {_headline(change)}  [{change['wire']}]"]
    if change["kind"] == "figure.conflict":
        lines += _both_sides(change)
    elif change.get("quote"):
        lines.append(f"    “{' '.join(change['quote'].split())}”")
    if change.get("url"):
        lines.append(f"    {change['url']}")
    return lines


def _headline(change: Mapping[str, Any]) -> str:
    moved = _moved(change)
    return f"{change['title']}{f': {moved}' if moved else ''}"


def _moved(change: Mapping[str, Any]) -> str:
    """ "338,000 t → 348,000 t (+10,000, +2.96 %)"; "" for what moved no value."""
    before, after = change.get("before"), change.get("after")
    if change["kind"] not in ("figure.revised", "figure.conflict") or not before:
        return ""
    if not after or (after.get("value") is None and after.get("low") is None):
        return f"{_said(before)} → withdrawn"
    arrow = "against" if change["kind"] == "figure.conflict" else "→"
    return f"{_said(before)} {arrow} {_said(after)}{_difference(change)}"


def _said(side: Mapping[str, Any]) -> str:
    if side.get("value") is not None:
        return f"{grouped(side['value'])} {side.get('unit') or ''}".strip()
    return f"{grouped(side.get('low'))} – {grouped(side.get('high'))} {side.get('unit') or ''}".strip()


def _difference(change: Mapping[str, Any]) -> str:
    if change.get("delta") is None:
        return ""
    parts = [_signed(change["delta"])]
    if change.get("delta_pct") is not None:
        parts.append(f"{_signed(round(Decimal(str(change['delta_pct'])), 2))} %")
    return f" ({', '.join(parts)})"


def _signed(number: object) -> str:
    text = grouped(str(number))
    return text if text.startswith("-") else f"+{text}"


def _both_sides(change: Mapping[str, Any]) -> list[str]:
    sides = (change.get("before") or {}, change.get("after") or {})
    return [
        f"    {side.get('wire') or '?'}: “{' '.join(side['quote'].split())}”"
        for side in sides
        if side.get("quote")
    ]
