"""Capitals that stand for their government: of which land "Lima expects" and "Beijing's imports" speak."""

from __future__ import annotations

import re

from crawler.figures.dateline_lands import CITIES

# Capitals that wires of other lands write from too, or that are told of as governments only.
_SEATS = {
    city: land
    for land, cities in {
        "Russia": "Moscow;Kremlin",
        "United States": "Washington",
        "Japan": "Tokyo",
        "South Korea": "Seoul",
        "Australia": "Canberra",
        "Canada": "Ottawa",
        "South Africa": "Pretoria",
        "Germany": "Berlin",
        "India": "Delhi",
    }.items()
    for city in cities.split(";")
}

# "Lima expects", "Beijing's imports": what a government does, and what a land has.
_GOVERNS = re.compile(
    r"(?:, for (?:its|their) part,)?(?: (?:itself|now|still|also|has|had|again|already))*"
    r" (?:expect|want|plan|hope|aim|intend|mean|reckon|count"
    r"|forecast|target|foresee|see|wish|bann|ban|limit|allow|approv|order|impos|rais|lift|cut|set|import|export|bought"
    r"|buy)\w*\b|'s (?:[a-z-]+ ){0,3}(?:targets?|goals?|quotas?|plans?|imports|exports|output|production|purchases"
    r"|bans?|aims?|hopes?|ambitions?|policy)\b"
)

# "In Tehran, meanwhile, officials want".
_ITS_OFFICIALS = re.compile(
    r",?(?: [a-z]+,)? (?:officials|authorities|ministers|policymakers|the (?:government|ministry|minister|cabinet))\b"
)

_PLACED = re.compile(r"\b(?:in|at|of|from|near|to|outside|around|the|for|via|with) $")


def land_of_seat(text: str, start: int, end: int) -> str | None:
    """The land whose capital is named in text[start:end] for its government: "Lima expects 5 tons"."""
    city = text[start:end]
    land = _SEATS.get(city) or CITIES.get(city)
    if land is not None and text.startswith("In ", start - 3) and _ITS_OFFICIALS.match(text, end):
        return land
    if land is None or _PLACED.search(text, max(0, start - 8), start):
        return None
    return land if _GOVERNS.match(text, end) else None
