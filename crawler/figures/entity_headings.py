"""Whose the paragraphs under a heading are: "La Tarnera (70%)", "Mount Corvane, Peru", "Tarn mine"."""

from __future__ import annotations

import re

from crawler.figures.company_meant import kind_of
from crawler.figures.drafts import Memory
from crawler.figures.name import Name
from crawler.figures.outline import Outline
from crawler.figures.sentence_notes import is_heading
from crawler.figures.views import View
from crawler.figures.words import word_set

# Names that are known for what they are.
_KNOWN = frozenset({"company", "mine", "country"})
# What a heading may say that is the name of nobody.
_TOPICS = word_set(
    """operational operations operating financial corporate exploration development project projects market markets
    sustainability safety health environment environmental social growth review results performance marketing costs
    cost finance balance sheet cash dividend capital expenditure management commentary contact contacts about notes
    disclaimer forward-looking statement statements cautionary key group production update analyst analysts reaction
    analysis board strategy prices pricing consensus conclusion next steps context technical qualified person webcast
    conference call mining processing technology photo image related read further reading background quarterly
    annual highlights outlook guidance summary overview sales exports imports output demand supply trade metals
    news media investors investor relations company story profile tailwinds headwinds risks challenges"""
)
# "Tarn, Angola (Corvane 40%)": a site, and where it lies.
_IN_A_LAND = re.compile(r"(?: [a-z]+)?, (?:[A-Z][\w'-]+ ?){1,3}(?:\([^()]{0,40}\))?$")
# How many paragraphs a heading may be of.
_REACH = 4


def open_section(view: View, memory: Memory) -> None:
    """Takes in a sentence that may be a heading: whose the paragraphs under it are, or that they are nobody's."""
    if view.amounts:
        return
    if (listed := _of_list(view, memory)) is not None:
        memory.section, memory.section_paragraph = listed, view.sentence.paragraph
        return
    if not is_heading(view):
        return
    # What stands over the first figures may be the name of the outlet.
    names = [
        name
        for name in view.names
        if memory.last or name.entity.kind == "country" or _IN_A_LAND.match(view.text, name.end, view.end)
    ]
    name = next((name for name in names if _heads(view, name, memory.outline)), None)
    memory.section = name.entity.name if name and not _is_market(name, memory) else None
    memory.section_paragraph = view.sentence.paragraph


def _is_market(name: Name, memory: Memory) -> bool:
    """Whether a land heads what was exported to it, in an article on the exports of another."""
    exporters = {last.entity for last in memory.last} | {memory.country}
    return (
        name.entity.kind == "country"
        and memory.lead_measure == "exports"
        and name.entity.name not in exporters
    )


# "Gold production at Tarn:", "Tarn's output by year:": over lines with an amount each.
_LONGEST_HEAD = 80
_WHERE = re.compile(r"\b(?:at|from|of|by) (?:the )?$")


def _of_list(view: View, memory: Memory) -> str | None:
    """The one site or company that the head of a list names as whose the lines below are."""
    if not view.text.endswith(":", view.start, view.end) or view.end - view.start > _LONGEST_HEAD:
        return None
    known = [name for name in view.names if kind_of(name, memory) in ("company", "mine")]
    if len(known) != 1 or not view.measures:
        return None
    told = known[0].possessive or _WHERE.search(view.lower, view.start, known[0].start)
    return known[0].entity.name if told else None


def _heads(view: View, name: Name, outline: Outline) -> bool:
    if name.entity.kind in _KNOWN:
        return True
    words = view.lower[name.start : name.end].split()
    if name.entity.kind != "shape" or view.text[name.start : name.end].isupper():
        return False
    if name.start > view.start or not _TOPICS.isdisjoint(words):
        return False
    rest = view.text[name.end : view.end].strip()
    placed = rest.startswith(("(", ", ")) or re.fullmatch(
        r"(?:[a-z]+ )?(?:mine|project|operations?|smelter)", rest
    )
    often = outline.place_of(name.entity.name).often != "once"
    return bool(placed) or (not rest and (often or len(words) > 1))


def section_of(view: View, memory: Memory) -> str | None:
    """The one under whose heading a sentence stands, or with whom its point of a list opens."""
    if memory.paragraph_is_point and view.sentence.paragraph == memory.paragraph:
        return memory.paragraph_subject
    near = view.sentence.paragraph - memory.section_paragraph <= _REACH
    return memory.section if near else None
