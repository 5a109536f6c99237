"""Names that somebody else is said to have overtaken, at the head of a sentence."""

from __future__ import annotations

import re

from crawler.figures.name import Name

# "Overtaking South Africa, Ghana becomes the first producer": about Ghana.
_OVERTAKING = re.compile(
    r"(?:^|[\n.:] ?)(?:over[- ]?taking|passing|surpassing|beating|ousting|dethroning|displacing|replacing|topping"
    r"|exceeding|unlike|ahead of|behind) (?:the )?$"
)
_WITHIN = 20


def is_overtaken(lower: str, name: Name) -> bool:
    """Whether a text goes on, behind a comma, about who has overtaken the name that it opens with."""
    opens = _OVERTAKING.search(lower[max(0, name.start - _WITHIN) : name.start]) is not None
    return opens and lower.startswith(", ", name.end)
