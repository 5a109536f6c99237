"""The province whose office speaks: whose an amount is that names nobody, and who announced it."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.producers import COUNTRY_WORDS, PRODUCERS
from crawler.figures.spoken_of import is_province
from crawler.figures.views import View

_ITS_OFFICE = re.compile(
    r"\b(?:organi[sz]ation|department|directorate|office|administration|authority|customs|chamber|governor(?:ate)?"
    r"|governor-general) (?:of|for|in) (?:the )?(?:province of (?:the )?)?$"
)
_OFFICE_BEHIND = re.compile(
    r"(?:'s)?(?: province)?(?:'s)? (?:[a-z,]+ ){0,5}?(?:organi[sz]ation|department|directorate|office|governor"
    r"|customs)\b"
)
# "The Industry, Mine and Trade Organization of Yazd province".
_CALLED = re.compile(
    r"\b((?:[A-Z][\w-]*(?:, | and | ))+(?:Organi[sz]ation|Department|Directorate)) (?:of|for) (?:the )?$"
)
_SAYS = re.compile(r"\b(?:said|says|announced|added|noted|reported|stated|told|put)\b")
_REACH = 60


def note_office(view: View, memory: Memory) -> None:
    """Whose province's office speaks, until a producer is named."""
    if any(name.entity.kind in PRODUCERS for name in view.names):
        memory.office = None
        return
    for name in view.names:
        if name.entity.kind == "place" and _is_of_its_office(view, name.start, name.end):
            memory.office = name.entity.name if _may_be_province(view, memory, name.entity.name) else None
            _note_speaker(view, memory, name.start)


def _note_speaker(view: View, memory: Memory, at: int) -> None:
    called = _CALLED.search(view.text, max(view.start, at - _REACH), at)
    if memory.office is not None and called is not None and memory.said is None:
        memory.said = memory.announcer = f"{memory.office} {called[1]}"


def _is_of_its_office(view: View, start: int, end: int) -> bool:
    ahead = _ITS_OFFICE.search(view.lower, max(view.start, start - _REACH), start)
    told = ahead is not None or _OFFICE_BEHIND.match(view.lower, end) is not None
    return told and _SAYS.search(view.lower, end, view.end) is not None


def _may_be_province(view: View, memory: Memory, place: str) -> bool:
    called = any(name.entity.name == place and is_province(view, name) for name in view.names)
    return called or place == memory.province


def of_its_office(draft: Draft, memory: Memory) -> str | None:
    """The province whose office speaks, where a sentence names nobody and does not speak of the country."""
    view = draft.view
    if memory.office is None or any(name.entity.kind != "source" for name in view.names):
        return None
    return None if view.told(COUNTRY_WORDS, view.start, view.end) else memory.office
