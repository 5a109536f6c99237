"""Producers by their place in a list: in parallel, "respectively", "the former", each amount in its own place."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.alignment import JOINT_OR_CHANGE, aligned, runs
from crawler.figures.amounts import Amount
from crawler.figures.appositions import is_owner
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_brackets import each_in_its_bracket
from crawler.figures.entity_in_turn import each_in_its_place
from crawler.figures.entity_offer import Offer
from crawler.figures.entity_partners import is_partner
from crawler.figures.measure_cues import TRADED
from crawler.figures.name import Name
from crawler.figures.names_in_lists import with_initials, with_owners, with_rest, with_where
from crawler.figures.producers import PRODUCERS, is_producer
from crawler.figures.those_together import told_together
from crawler.figures.told_in_turn import in_one_list

_IN_TURN = Cue(r"\brespective(?:ly)?\b|\bin (?:that|this|the same) order\b")
# "Of which 78,900 tons belonged to the former and 39,000 to the latter".
_FORMER_BEHIND = re.compile(
    r"(?: of [^,;.\d]{1,40}?)?(?: [a-z]+){0,2} (?:to|from|by|at|in|for|with) the (former|latter)"
    r"(?=[.,;)]| and\b| while\b| in\b|$)"
)
_MADE_AT_FORMER = re.compile(r"(?: of [a-z -]{2,30})? (?:at|by|from|in) the (?:former|latter)\b")
_FORMER = Cue(r"\bthe (former|latter)\b(?! (?:half|part|record|year|figure))")
# "Tabas Coal 800,000 tons and others 90,000 tons".
_LEFT_OVER = Cue(
    r"(?:[,;]|\band|\bwhile) (?:the )?(others|other (?:companies|producers|mines|mills|firms|units))"
    r"(?:(?: (?:with|had|made|mined|produced|added))? | ?[-:] ?)(?:about |some |over |nearly |another )?$"
)
# "The rest, 43 tons, came from other producers".
_LEFT_OVER_BEHIND = Cue(
    r"(?: of [^,;.\d]{1,40}?)?,? (?:came from|(?:was|were) (?:made|produced|mined|supplied) by|fell to"
    r"|belonged to|by|from) (?:the )?"
    r"(others|other (?:companies|producers|mines|mills|firms|units))\b"
)
# "Hollin gave 112,000 tons, the cooperatives 61,000": makers of a land that have no names.
_KIND_OF_MAKERS = Cue(
    r"(?:[,;]|\band|\bwhile) (?:the )?(?:(?:small|smaller|private|artisanal|(?:small|large)-scale|independent|local) )?"
    r"(?:cooperatives|co-operatives|miners|diggers|artisans|small mines|private mines)"
    r"(?: (?:made|mined|produced|added|gave|dug|contributed))? (?:about |some |over |nearly |another )?$"
)
# "Together with Khatoon Abad Smelter, Sarcheshmeh produced 5 tons": what both did.
_TOGETHER_WITH = Cue(r"(?:[^,;]{2,60}, )?(?:together|along|jointly) with (?:the |its )?")
_DID = re.compile(
    r" (?:has |had |have )?(?:made|make|produced?|mined?|extracted|turned out|smelted|cast|poured|yielded|shipped"
    r"|exported|sold|delivered|put out|dug)\b"
)
_ITS_WORD = re.compile(r"(?: (?i:smelter|refinery|complex|mine|plant|mill|company|works))?, (?:the )?")
# "Extracted at Anguran, at Mehdiabad mine in Yazd and at Nakhlak in Isfahan".
_AT_EACH = re.compile(
    r"(?: (?:[a-z-]+ ){0,2}(?:mines?|complex|plant|smelter|deposit))?"
    r"(?: in (?:the )?(?:[A-Z][\w-]*,? ?){1,3}(?:[Pp]rovince)?)?(?:, and|,| and) (?:at|in|from) (?:the )?"
)
_AT = re.compile(r"[^,;.\d]{0,50} (?:at|in|from) (?:the )?")


def offer_lists(offer: Offer, drafts: list[Draft], index: int, names: list[Name], memory: Memory) -> None:
    names = with_rest(with_initials(names, drafts[index].view.text), drafts[index])
    if len(drafts) > 1:
        listed = _listed(drafts, index, names) or _listed(drafts, index, _taken_apart(drafts, names))
        if listed and not is_partner(drafts[index], listed):
            offer.add(listed.entity.name, "listed", *_said_in_turn(drafts, listed))
        offer.add(_respective(drafts, index, names), "listed")
        offer.add(each_in_its_place(drafts, index, names), "each in its place")
        offer.add(in_one_list(drafts, index), "in one list with left")
        offer.add(each_in_its_bracket(drafts, index, names), "each in its place")
    offer.add(
        _former_or_latter(drafts[index], names, memory), "former or latter", *_at_the_latter(drafts[index])
    )
    if index and drafts[index].said_before(_KIND_OF_MAKERS):
        offer.add(memory.spoken_land, "others")
    rest = drafts[index].said_before(_LEFT_OVER) or drafts[index].said_after(_LEFT_OVER_BEHIND)
    if rest is not None:
        offer.add(rest[1].capitalize(), "others")
    offer.add(_land_where(drafts[index], names), "each in its place")
    offer.add(_told_with_another(drafts[index], names), "told with another")
    offer.add(_at_each_of(drafts, index, names), "told with another")


# "In Peru, where Tarn is being rebuilt, output fell to 5 tons".
_OUTPUT_THERE = re.compile(
    r", where [^;.\d]{3,110}, (?:the |its |total )?(?:[a-z]+ )?"
    r"(?:output|production|sales|exports|shipments|deliveries) [^,;.\d]{2,40}"
)


def _land_where(draft: Draft, names: list[Name]) -> str | None:
    """The land or site that a sentence opens with, in which its output is told behind an aside."""
    view = draft.view
    opens = next((name for name in names if view.lower[view.start : name.start] in ("in ", "at ")), None)
    if opens is None or not _OUTPUT_THERE.fullmatch(view.lower, opens.end, draft.amount.start):
        return None
    return opens.entity.name


def _listed(drafts: list[Draft], index: int, names: list[Name]) -> Name | None:
    amounts, lower = [draft.amount for draft in drafts], drafts[0].view.lower
    members = with_owners(with_where(names, lower), lower)
    pairs = aligned(lower, amounts, members, lambda name: name.entity.kind != "place")
    if not pairs and drafts[index].measure == "production" and in_turn(drafts[0]):
        # "The mines of Tarn and Selby Province yielded 230 and 180 tons, respectively".
        pairs = aligned(lower, amounts, members, lambda name: name.end <= amounts[-1].start)
    told = pairs.get(drafts[index].amount.start)
    within = (name for name in names if told and told.start <= name.start < told.end)
    return next((name for name in within if told and name.entity == told.entity), None)


def _taken_apart(drafts: list[Draft], names: list[Name]) -> list[Name]:
    """Names for a list told in turn, of which "Opal Sangan and Jalalabad Complex" are two."""
    if not in_turn(drafts[0]):
        return []
    apart: list[Name] = []
    for name in names:
        left, joint, right = name.entity.name.partition(" and ")
        if joint and name.entity.kind in PRODUCERS and name.end - name.start == len(name.entity.name):
            first = name._replace(entity=name.entity._replace(name=left), end=name.start + len(left))
            apart += [
                first,
                name._replace(entity=name.entity._replace(name=right), start=name.end - len(right)),
            ]
        else:
            apart.append(name)
    return apart


def beside(drafts: list[Draft], draft: Draft) -> list[Amount]:
    """The amounts that stand in one list with that of a draft, each with its change."""
    lists = runs(draft.view.lower, [other.amount for other in drafts], JOINT_OR_CHANGE)
    return next(amounts for amounts in lists if draft.amount in amounts)


def _said_in_turn(drafts: list[Draft], listed: Name | None) -> list[str]:
    return ["listed in turn"] if listed and in_turn(drafts[0]) else []


def in_turn(draft: Draft) -> bool:
    """Whether a sentence says that its lists are told in the same order."""
    return draft.view.told(_IN_TURN, draft.view.start, draft.view.end) is not None


def _at_the_latter(draft: Draft) -> list[str]:
    """Whether it is said behind the amount itself: "made 224 ounces at the former and 268 at the latter"."""
    made = _MADE_AT_FORMER.match(draft.view.lower, draft.amount.tail)
    return ["said to be of it"] if made and (draft.measure not in TRADED or " from the " in made[0]) else []


def _former_or_latter(draft: Draft, names: list[Name], memory: Memory) -> str | None:
    """ "A and B made 5 tons: the former 3 tons, the latter 2": by the two names before."""
    behind = _FORMER_BEHIND.match(draft.view.lower, draft.amount.tail)
    if behind is not None and draft.measure in TRADED and " from the " not in behind[0]:
        behind = None  # what is sent to the latter is not made by it
    match = behind or draft.view.told(_FORMER, draft.start, draft.amount.start)
    if match is None:
        return None
    if _is_an_amount(draft, memory):
        return memory.last[-1].entity
    told = [name for name in names if name.end <= match.start() and name.entity.kind in PRODUCERS]
    pairs = [run for run in runs(draft.view.lower, told) if len(run) == 2]
    if pairs:
        return pairs[-1][match[1] == "latter"].entity.name
    if behind is not None and (two := _two_of_the_sentence(names, match.start())):
        return two[match[1] == "latter"]
    if near := _told_first_or_last(match[1], memory):
        return near
    named_on = told or (behind is not None and draft.measure not in TRADED)
    return None if named_on else _named_last(match[1], memory)


# "Exported 46 tons, up from 24. Of the former, 19 tons went to Iraq": of an amount.
_OF_THE_FORMER = re.compile(r"of the (?:former|latter)(?: (?:figure|amount|number))?, ")


def _is_an_amount(draft: Draft, memory: Memory) -> bool:
    if _OF_THE_FORMER.match(draft.view.lower, draft.view.start) is None:
        return False
    return len(memory.last) > 1 and len({other.entity for other in memory.last}) == 1


def _two_of_the_sentence(names: list[Name], end: int) -> list[str]:
    """ "India overtook Japan: 8 tons for the former and 7 for the latter": the only two that stand ahead."""
    told = [name for name in names if name.end <= end and name.entity.kind != "source"]
    two = list(dict.fromkeys(name.entity.name for name in told))
    return two if len(two) == 2 else []


def _told_first_or_last(which: str, memory: Memory) -> str | None:
    """ "A made 5 tons, B 3 tons and C 2 tons. The latter": who was told last, of two also who was told first."""
    near = memory.sentence - memory.last_sentence <= 1
    told = list(dict.fromkeys(draft.entity for draft in memory.last if draft.entity)) if near else []
    if len(told) == 2 or (len(told) > 2 and which == "latter"):
        return told[-1] if which == "latter" else told[0]
    return memory.two[which == "latter"] if memory.two else None


def _named_last(which: str, memory: Memory) -> str | None:
    """ "Hollin led the market, ahead of Corvane. The latter made 5 tons": the last two that were named, or had figures
    each in a sentence of its own.
    """
    if memory.last and memory.sentence - memory.last_sentence == 1:
        before = memory.last[-1].view
        # Not the place of "Iran Alumina (Jajarm) made 5 tons".
        ahead = [name for name in before.names if not before.lower.endswith(" (", 0, name.start)]
        makers = [name for name in ahead if name.entity.kind in PRODUCERS]
        told = [name for name in makers if is_producer(before.lower, name)]
        named = list(dict.fromkeys(name.entity.name for name in told[::-1]))
        if len(named) > 1:
            return named[which == "former"]
        takers = [name for name in makers if not is_owner(before.lower, name)]
        if which == "latter" and takers:
            return takers[-1].entity.name  # to whom the company delivered it
    just = [(name, known) for name, known in memory.cast.items() if known.sentence == memory.sentence - 1]
    bodies_told = [(name, known) for name, known in just if known.kind in PRODUCERS]
    just = bodies_told or (just if len(just) == 2 else [])
    if which == "latter" and just and all(known.count == 1 for _, known in just):
        return just[-1][0]  # "Corvane has taken over Hollin, in Peru"
    objects = [name for name, known in bodies_told if not known.subject]
    if which == "latter" and len(objects) == 1 < len(bodies_told):
        return objects[0]  # "all that Corvane has made so far comes from Hollin", named before
    bodies = {name for name, known in memory.cast.items() if known.kind in PRODUCERS}
    figured = list(dict.fromkeys(other.entity for other in memory.recent[::-1] if other.entity in bodies))
    return figured[which == "former"] if len(figured) > 1 else None


def _told_with_another(draft: Draft, names: list[Name]) -> str | None:
    """ "Together with A, B made 5 tons": A and B."""
    view = draft.view
    opens = view.told(_TOGETHER_WITH, view.start, draft.amount.start)
    told = [name for name in names if name.end <= draft.amount.start and name.entity.kind in PRODUCERS]
    if opens is None or len(told) != 2 or opens.start() != view.start or told[0].start != opens.end():
        return None
    other, subject = told
    if (
        not _ITS_WORD.fullmatch(view.text, other.end, subject.start)
        or _DID.match(view.lower, subject.end) is None
    ):
        return None
    return told_together([subject.entity.name, other.entity.name])


def _at_each_of(drafts: list[Draft], index: int, names: list[Name]) -> str | None:
    """Several sites, each told with its own "at", that share one amount told before them."""
    draft = drafts[index]
    text = draft.view.text
    sites = [name for name in names if name.start >= draft.amount.tail and name.entity.kind in PRODUCERS]
    if len(sites) < 2 or any(draft.amount.start < other.amount.start < sites[-1].start for other in drafts):
        return None
    if _AT.fullmatch(text, draft.amount.tail, sites[0].start) is None:
        return None
    if not all(_AT_EACH.fullmatch(text, left.end, right.start) for left, right in pairwise(sites)):
        return None
    return told_together([name.entity.name for name in sites])


def _respective(drafts: list[Draft], index: int, names: list[Name]) -> str | None:
    """ "A came first, ahead of B and C; their output was 3, 2 and 1 tons, respectively": each name in its turn."""
    if not in_turn(drafts[0]):
        return None
    run = beside(drafts, drafts[index])
    told = [name for name in names if name.entity.kind in PRODUCERS and name.end <= run[0].start]
    turn = list(dict.fromkeys(name.entity.name for name in told))
    first = drafts[0].amount is run[0]
    return turn[run.index(drafts[index].amount)] if first and len(turn) == len(run) > 1 else None
