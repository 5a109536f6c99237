"""Durations as people write them in orewire.toml: "90s", "30m", "6h", "1d", "2w"."""

from __future__ import annotations

import re
from datetime import timedelta

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_SPELLING = re.compile(r"(\d+(?:\.\d+)?)\s*([smhdw])")


def read_duration(text: str) -> timedelta:
    """The duration that `text` spells. ValueError, in words for the user, if it spells none."""
    match = _SPELLING.fullmatch(text.strip().lower())
    if match is None:
        raise ValueError(f"{text!r} is no duration: write a number and one of s, m, h, d, w, as in 30m")
    return timedelta(seconds=float(match[1]) * SECONDS[match[2]])
