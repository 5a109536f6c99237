"""Who is said to have moved before its amount is told: "China posted a decrease. Production fell to 39.6 tons"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Memory
from crawler.figures.name import Name
from crawler.figures.views import View

_MOVED = re.compile(
    r"(?:'s [a-z]+)? (?:(?:also|again|even|now|has|had) )*"
    r"(?:posted|recorded|registered|saw|seen|reported|showed|suffered|booked|logged|marked|enjoyed|achieved|made|took"
    r"|posts|records|sees|shows|books)(?: (?:for|in) [a-z]+)? (?:an?|the|its|another|no) (?:[a-z-]+ ){0,4}?"
    r"(?:decrease|increase|drop|rise|fall|growth|gain|decline|jump|loss"
    r"|plunge|recovery|slump|surge|minus|plus|contraction|reduction|improvement|setback)s?\b"
)
# "Corvane also released its results": the next sentence is about it.
_REPORTED = re.compile(
    r",? (?:(?:also|has|had|have|on [a-z]+day|too|this week) )*(?:released|published|presented|reported|posted|issued"
    r"|filed|unveiled|announced|disclosed|gave)(?: (?:also|as well|too)\b|(?: (?:on|late on) [a-z]+day)?"
    r" (?:its|the|a|an|their|(?:first|second|third|fourth)-quarter|quarterly|half-year|full-year|annual|interim|strong"
    r"|record|weak|better|lower|higher) (?:[a-z0-9-]+ ){0,4}?"
    r"(?:results|report|figures|numbers|update|accounts|statement|earnings|data|production|output)\b)"
)
_WHO = ("country", "region", "company", "mine")


def note_mover(view: View, memory: Memory) -> None:
    """Takes in who moved in a sentence without amounts; where it names two, neither is meant."""
    if view.amounts:
        return
    movers = [name for name in view.names if _moves(view, name)]
    if len(movers) == 1 and _is_alone(movers[0], view):
        memory.mover, memory.mover_sentence = movers[0].entity.name, memory.sentence


def _moves(view: View, name: Name) -> bool:
    if name.entity.kind in _WHO and _MOVED.match(view.lower, name.end):
        return True
    return name.entity.kind in ("company", "shape") and _REPORTED.match(view.lower, name.end) is not None


def _is_alone(mover: Name, view: View) -> bool:
    return all(
        name.entity.name == mover.entity.name or name.entity.kind not in _WHO or _tells_whose(name, mover)
        for name in view.names
    )


# Characters between "Swedish" and the steelmaker that it tells of.
_BESIDE = 30


def _tells_whose(name: Name, mover: Name) -> bool:
    return name.entity.kind == "country" and 0 < mover.start - name.end < _BESIDE


def who_moved(memory: Memory) -> str | None:
    """Who moved in the sentence just before."""
    return memory.mover if memory.sentence - memory.mover_sentence == 1 else None
