"""Who only tells of production: persons by their office, bodies by what they are called beside their name."""

from __future__ import annotations

import re

from crawler.figures.name import Name

_OFFICE = (
    r"ceo|cfo|coo|chief executive(?: officer)?|chairman|chairwoman|chairperson|chair|president|vice president|minister"
    r"|deputy minister|director|managing director|director general|head|manager|spokesman|spokeswoman|spokesperson"
    r"|analyst|economist|geologist|secretary|governor|deputy|official|strategist|executive|engineer|board member"
    r"|member of the board"
)
_BODY = (
    r"agency|bureau|ministry|chamber|association|institute|regulator|council|newswire|consultancy|consultants|researcher"
    r"|newspaper|magazine|website|commission|authority|watchdog|federation|lobby|think-tank|publication|secretariat"
)
_PERSON_AHEAD = re.compile(rf"\b(?:{_OFFICE}),? $", re.IGNORECASE)
_PERSON_BEHIND = re.compile(
    rf", (?:(?:the|its|an?|their|who is|then|now|former|acting) )*(?:[\w'-]+ ){{0,3}}?(?:{_OFFICE})\b",
    re.IGNORECASE,
)
_BODY_AHEAD = re.compile(rf"\b(?:{_BODY}),? \(?$")
# "Metal Expert estimates": who reckons makes nothing.
_RECKONS = re.compile(r",? (?:estimates|estimated|calculates|calculated|reckons|reckoned)\b")
_BODY_BEHIND = re.compile(rf", (?:the|a|an|its) (?:[\w'-]+ ){{0,4}}?(?:{_BODY})\b")


def informants(text: str, names: list[Name]) -> set[str]:
    """The names by which a sentence presents somebody who tells, with the family name of a person alone."""
    found: set[str] = set()
    for name in names:
        if name.entity.kind != "shape" or name.possessive:
            continue
        printed, before = name.entity.name, text[max(0, name.start - 40) : name.start]
        told = _BODY_BEHIND.match(text, name.end) or _RECKONS.match(text, name.end)
        if _BODY_AHEAD.search(before) or told:
            found.add(printed)
        elif _PERSON_AHEAD.search(before) or _PERSON_BEHIND.match(text, name.end):
            found |= {printed, printed.rpartition(" ")[2]}
    return found
