"""Words of a measure that tell none in an idiom."""

from __future__ import annotations

import re

from crawler.figures.words import Mark

# But "was recovered from the ore" and "recovered from Tarn".
_MOVED_AGAIN = re.compile(
    r" (?:to|from)(?: (?:about|around|some|nearly|over|just|only|a|the|its|low|lows|record|level|of|almost))* \d"
)
_IDIOMS = re.compile(
    r"made up|made by|make up|making up|make way|made it|set to make|made its|makes up"
    r"|stock (?:exchange|market|price|split|holder)"
)


# "The report speaks of 5 tons", which were made.
_REPORT = re.compile(
    r"\b(?:report|statement|release|bulletin|document|paper|filing|results|figures|data)s? $"
)


def is_of_a_report(lower: str, mark: Mark[str]) -> bool:
    """Whether a word of plans only says what a paper tells."""
    return (
        lower.startswith(("speak", "spoke", "talk"), mark.start)
        and _REPORT.search(lower, max(0, mark.start - 16), mark.start) is not None
    )


def is_idiom(lower: str, mark: Mark[str]) -> bool:
    """ "Made up of", "the country's rolling mills", "sales recovered to 30 million carats"."""
    if lower.startswith("made by", mark.start) and lower.endswith(
        ("were ", "was ", "been ", "are "), 0, mark.start
    ):
        return False
    # "Left the country's rolling mills": where they were made.
    if lower.startswith("'s ", mark.end) and lower.endswith("the country", mark.start, mark.end):
        return True
    # "Sales recovered to 30 million carats": grew again.
    if lower.startswith(("recovered to ", "recovered from "), mark.start):
        return _MOVED_AGAIN.match(lower, mark.end) is not None
    return _IDIOMS.match(lower, mark.start) is not None
