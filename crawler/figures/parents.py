"""The group behind a subsidiary: "Comilog, a subsidiary of the French group Eramet, produced" tells whom "the group"
means from there on.
"""

from __future__ import annotations

from crawler.figures.appositions import is_owner
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS
from crawler.figures.views import View

_FAR_BACK = 3
# "Its parent's output stood at 145 tons", "the parent company produced 4 tons".
_PARENTS = Cue(
    r"(?:(?:in|for|during|over) [^,;]{2,40}, )?(?:its|the) (?:[a-z]+ )?(?:parent|owner)(?: company| group)?"
    r"(?:'s|,? which|, too,|, meanwhile,|, by contrast,"
    r"| (?:itself|as a whole|produced|made|mined|sold|poured|turned out|dug|raised|did|had|also)) "
)


# "Its gold mines, all in the west, delivered 4 tons", behind what the company reported.
_ITS_MINES = Cue(
    r"(?:(?:in|for|during|over) [^,;]{2,40}, )?(?:together, )?its (?:[a-z]+ ){0,2}(?:mines|operations|assets)"
    r"(?:,[^,;\d]{3,60},)? (?:have |had )?(?:(?:together|jointly|collectively|all) )?"
    r"(?:delivered|produced|made|mined|poured|yielded|gave|sold|turned out)\b"
)


def note_parent(view: View, memory: Memory) -> None:
    """Takes in the group of which a sentence tells that a producer is a part, or that it owns a mine."""
    mined = False
    if memory.owner and view.cues & _PARENTS.bit and _PARENTS.match(view.lower, view.start):
        memory.parent, memory.parent_sentence = memory.owner, memory.sentence
    for name in view.names:
        body = name.entity.kind in PRODUCERS and is_owner(view.lower, name)
        memory.owner = name.entity.name if body else memory.owner
        if body and (mined or _is_group(view.lower, name)):
            memory.parent, memory.parent_sentence = name.entity.name, memory.sentence
        mined = mined or name.entity.kind == "mine"


def parent_of(word: str, memory: Memory) -> str | None:
    """Whom a word for a company means where it says "the group" just behind what was told of a subsidiary."""
    near = memory.sentence - memory.parent_sentence <= _FAR_BACK
    return memory.parent if near and word.endswith("group") else None


# "Contributed 11,200 tons to the 23,500 tons which the company made".
_THE_COMPANY_MADE = Cue(
    r"(?: of [^,;.\d]{1,40}?)? (?:which|that) (?:the (?:company|group|firm|miner)|it)(?: as a whole| in all"
    r"| altogether)?"
    r" (?:had |has )?(?:made|produced|mined|sold|shipped|exported|dug|poured|turned out|delivered)\b"
)


# "Had contributed 112,700 tons to the company's output of 222,000 tons".
_TO_ITS_OUTPUT = Cue(
    r"\b(?:to|of|in) the (?:company|group|firm|miner)'s (?:[a-z-]+ ){0,3}(?:output|production|sales|exports"
    r"|shipments|total) of"
    r" (?:(?:about|some|nearly|over) )*$"
)


def company_behind(draft: Draft, memory: Memory) -> str | None:
    """The company that made an amount of which one of its sites was told to give a part."""
    view = draft.view
    told = draft.said_after(_THE_COMPANY_MADE) or draft.said_before(_TO_ITS_OUTPUT)
    if not told or not any(amount.tail < draft.start for amount in view.amounts):
        return None
    owners = [name for name in view.names if name.possessive and name.entity.kind in PRODUCERS]
    return owners[0].entity.name if owners else memory.company


def owner_told(draft: Draft, memory: Memory) -> str | None:
    """Who announced it, where a sentence opens with what "its mines" made, or the owner that was told of a producer,
    where it opens with what "its parent" made.
    """
    view = draft.view
    if memory.announcer is not None and view.cues & _ITS_MINES.bit:
        its = _ITS_MINES.match(view.lower, view.start, draft.amount.start)
        speaker = memory.cast.get(memory.announcer)
        if its is not None and speaker is not None and speaker.kind in PRODUCERS and speaker.kind != "mine":
            return memory.announcer
    if memory.owner is None or not view.cues & _PARENTS.bit:
        return None
    told = _PARENTS.match(view.lower, view.start, draft.amount.start)
    named = any(name.entity.kind in PRODUCERS and name.end <= draft.amount.start for name in view.names)
    return memory.owner if told is not None and not named else None


def _is_group(lower: str, name: Name) -> bool:
    """ "The French group Eramet", "Eramet group", "a subsidiary of OCP"."""
    told_before = lower.endswith(("group ", "a subsidiary of "), 0, name.start)
    return told_before or "group" in lower[name.start : name.end + len(" group")]
