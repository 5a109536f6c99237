"""What the clause of a change speaks of: its measure and its material, or money and other things that are no amount."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.changes import Change
from crawler.figures.compounds import related
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import WEAK
from crawler.figures.openings import quick
from crawler.figures.period_context import Timed
from crawler.figures.views import View
from storage.periods import length

_CLAUSES = re.compile(r"[,;]|\b(?:while|whereas|though|although|but)\b")
# Changes of revenue, price and the like are of no amount.
OTHER_THINGS = Cue(
    r"\b(?:revenues?|prices?|profits?|income|value|costs?|grades?|(?<!largest )(?<!biggest )(?<!lion's )shares?"
    r"|dut(?:y|ies)|tariffs?|tax(?:es)?|lev(?:y|ies)"
    r"|tonnes (?:mined|milled|treated|processed|crushed)"
    r"|royalt(?:y|ies)|premiums?|wages|staff|workforce|earnings|turnover|gdp|inflation)\b"
)


# "In value, the figure went up by 6.2 per cent and in volume by 3.1", "up 6.2 per cent in value and 3.1 in volume".
_TERMS = re.compile(
    r"\b(?:in|by) (?:terms of )?(?:the )?(value|money|volume|weight|tonnage|quantity|physical terms|dollar terms"
    r"|monetary terms)\b"
)
_MONEY = frozenset({"value", "money", "dollar terms", "monetary terms"})


def is_in_value(view: View, change: Change) -> bool:
    """Whether a sentence that tells value and volume apart gives a per cent for the value."""
    terms = list(_TERMS.finditer(view.lower, view.start, view.end))
    if not any(term[1] in _MONEY for term in terms):
        return False
    behind = next((term for term in terms if term.start() == change.end + 1), None)
    ahead = [term for term in terms if term.end() <= change.start]
    told = behind or (ahead[-1] if ahead else None)
    return told is not None and told[1] in _MONEY


# "Dropped by a fifth, affected by a 39% drop of shared output": of what made it so.
_BY_ANOTHERS = Cue(
    r"\b(?:affected|hit|hurt|caused|driven|helped|dragged down|weighed down|lifted|boosted|offset)(?: [a-z]+ly)? by"
    r" (?:an? |the )(?:[a-z]+ )?$"
    r"|\b(?:due to|because of|owing to|thanks to|despite|in spite of) (?:an? |the )(?:[a-z]+ )?$"
)
_IS_A_MOVE = re.compile(r" (?:drop|fall|decline|decrease|reduction|rise|increase|jump|growth|cut|slump)\b")
_MOVE_WITHIN = 20


# "This 20% decrease in small-scale mining resulted in a decline of total output to 5 tons": of what led to that.
_LED_TO = Cue(
    r" (?:[a-z-]+ ){1,9}?(?:resulted in|led to|translated into|caused|brought about|contributed to|gave rise to)"
    r" (?:an? |the )?(?:[a-z-]+ )?(?:drop|fall|decline|decrease|reduction|rise|increase|jump|growth|cut|slump"
    r"|improvement)\b"
)


# "100 tons were predicted, while the realized production was six per cent higher": that of the outcome.
_REALIZED = Cue(
    r"\b(?:realized|realised|actual|achieved) (?:[a-z]+ )?(?:output|production|figure|sales|exports)\b"
)


# "Sold 4 tons, as farmers bought 8% more fertilizer": what others did, and no output.
_OTHERS_DID = Cue(
    r",? (?:as|because|since|after|when) (?!(?:it|they|its|output|production|sales|shipments|exports|the (?:company"
    r"|mine))\b)"
    r"(?:[a-z-]+ ){1,4}(?:bought|built|used|ran|burned|burnt|ordered|needed|drew|spent|consumed"
    r"|imported) [^,;.\d]{0,20}$"
)


def is_of_a_reason(draft: Draft, change: Change) -> bool:
    """Whether a change is of what made an amount so, or of what became of a plan."""
    lower, tail = draft.view.lower, draft.amount.tail
    if draft.status == "planned" and draft.view.told(_REALIZED, tail, max(tail, change.start)):
        return True
    if change.end <= draft.amount.start:
        return draft.view.cues & _LED_TO.bit != 0 and _LED_TO.match(lower, change.end) is not None
    if change.start >= tail and draft.view.told(_OTHERS_DID, tail, change.start):
        return True
    if change.start < tail or not _IS_A_MOVE.search(lower, change.start, change.end + _MOVE_WITHIN):
        return False
    return draft.view.told(_BY_ANOTHERS, tail, change.start) is not None


# "Plans 1.1 million tons for 2025, after output fell 7 percent in the fourth quarter".
_AFTER = Cue(r"\b(?:after|following|in the wake of)\b")
_AS = Cue(r"\b(?:as|because|since|although|though|despite|given|even though)\b")


def is_of_what_was(draft: Draft, change: Change) -> bool:
    """Whether a change behind a plan tells what had gone before it, or something of another time."""
    view, tail = draft.view, draft.amount.tail
    if draft.status != "planned" or change.start < tail:
        return False
    if view.told(_AFTER, tail, change.start):
        return True
    reason = view.told(_AS, tail, change.start)
    told = [timed.period for timed in draft.context.timed if reason and reason.end() <= timed.start]
    return any(period not in (None, draft.period) for period in told)


def clause_speaks_of(view: View, change: Change, draft: Draft) -> bool:
    """Whether the clause of a change names no other measure or material than the draft's, and no money."""
    start = view.start
    if change.listed is not None:
        return any(related(mark.value.name, draft.commodity) for mark in view.commodities)
    for match in _CLAUSES.finditer(view.lower, view.start, change.start):
        start = match.end()
    if view.told(OTHER_THINGS, start, change.start):
        return False
    measures = {
        mark.value
        for mark in view.measures
        if start <= mark.start < change.start and view.lower[mark.start : mark.end] not in WEAK
    }
    materials = {
        mark.value.name
        for mark in view.commodities
        if start <= mark.start < change.start and mark.value.kind == "material"
    }
    if measures and draft.measure not in measures:
        return False
    return not materials or any(related(name, draft.commodity) for name in materials)


# "A 5 percent rise in steel production", "5 percent more exports".
_OF_WHAT = re.compile(
    r"(?: (?:year-on-year|yearly|annual))? (?:(?:growth|(?:increase|rise|gain|jump|hike|surge|decline|decrease|fall"
    r"|drop|slump)s?) (?:in|of|for) (?:(?!from|since|to)[a-z'-]+ ){0,4}"
    r"|(?:more|less|higher|lower|fewer) (?:[a-z-]+ ){0,2})"
)
# Words that tell of goods that leave, whoever takes them.
_LEAVES = {"exports": ("deliveries",), "sales": ("deliveries",), "deliveries": ("exports", "sales")}
# Where a part of a sentence begins that has a subject of its own.
_PARTS = quick(
    r",(?!\d)|[;:(]|\b(?:while|whereas|though|although|but|as|when|with|after)\b"
    r"|\bby\b(?! (?:(?:about|around|some|nearly|over|almost|an?|as much as) )?$)"
)


def is_of_measure(view: View, change: Change, measure: str | None) -> bool:
    """Whether the words around a change, in its sentence, name that measure or none."""
    return _are_alike(measure, _measure_told(view, view.start, change, weak=measure == "other"))


def is_of_other_measure(draft: Draft, change: Change) -> bool:
    """ "Exports were 5 tons while output rose 3 per cent": told beside the amount, with a measure of its own."""
    view = draft.view
    start = max(
        (part.end() for part in _PARTS.finditer(view.lower, view.start, change.start)), default=view.start
    )
    if start <= draft.amount.start < change.start:
        return False
    if change.end <= draft.amount.start and not _PARTS.search(view.lower, change.end, draft.amount.start):
        return False
    return not _are_alike(draft.measure, _measure_told(view, start, change, weak=False))


# "12,000 tons of zinc, with lead output falling 5 per cent", "and saw shipments increase by 92 per cent".
_JOINS = re.compile(r"\b(?:with|while|whereas|saw|sees|seeing|and|but)\b|;")


def _last_clause(draft: Draft, change: Change, joins: re.Pattern[str]) -> int | None:
    """Where the last clause between an amount and a change behind it begins, if it has no amount of its own."""
    view, tail = draft.view, draft.amount.tail
    joints = [joint.end() for joint in joins.finditer(view.lower, tail, max(tail, change.start))]
    if not joints or any(joints[-1] <= other.start < change.start for other in view.amounts):
        return None
    return joints[-1]


def is_of_other_subject(draft: Draft, change: Change) -> bool:
    """Whether the last clause between an amount and a change behind it has a measure or a material of its own."""
    view, start = draft.view, _last_clause(draft, change, _JOINS)
    if start is None:
        return False
    materials = [mark.value.name for mark in view.commodities if start <= mark.start < change.start]
    if (
        materials
        and not view.lower.endswith(("and", ";"), 0, start)
        and not any(related(name, draft.commodity) for name in materials)
    ):
        return True
    told = _measure_told(view, start, change, weak=False)
    rolled = any(
        mark.start <= at < mark.end for mark in view.commodities for at in _cues_of(view, start, change)
    )
    return told is not None and not rolled and not _are_alike(draft.measure, told)


# "3,100 tons in July, with year-to-date output down 4 per cent", "bringing output in five months up 8 per cent".
_GOES_ON_TO = re.compile(rf"{_JOINS.pattern}|\b(?:bringing|taking|putting)\b")

# "And this year, with better ore, it is 3 per cent ahead".
_NEXT_TIME = re.compile(r"(?:\b(?:and|while|whereas|but)|[;,]) (?:(?:in|for|during|the) )*$")


def is_of_other_stretch(draft: Draft, change: Change) -> bool:
    """Whether the clause of a change behind an amount tells of a longer, shorter or later time, with no amount."""
    own = draft.period
    if own is None or change.start < draft.amount.tail:
        return False
    timed = [mention for mention in draft.context.timed if mention.period and mention.role == "main"]
    if any(_opens_later(draft, change, mention) for mention in timed):
        return True
    start = _last_clause(draft, change, _GOES_ON_TO)
    if start is None:
        return False
    told = [mention.period for mention in timed if start <= mention.start < change.start]
    return bool(told) and all(period is not None and length(period) != length(own) for period in told)


def _opens_later(draft: Draft, change: Change, mention: Timed) -> bool:
    """Whether a later time opens a clause between an amount and a change, with no amount of its own."""
    view, own, tail = draft.view, draft.period, draft.amount.tail
    if own is None or mention.period is None or mention.period.start <= own.end:
        return False
    if not tail <= mention.start < change.start or not _NEXT_TIME.search(view.lower, tail, mention.start):
        return False
    return not any(mention.end <= amount.start < change.start for amount in view.amounts)


def _cues_of(view: View, start: int, change: Change) -> list[int]:
    """Where the cues of measures stand between two places: "cold-rolled sheet" has one."""
    return [mark.start for mark in view.measures if start <= mark.start < change.start]


def without_dropped(drafts: Sequence[Draft], changes: Sequence[Change]) -> list[Change]:
    """The changes but those of amounts that are no figures: "9 barrels of oil, up 14%, and 5 tons of ore"."""
    dropped = [draft for draft in drafts if draft.dropped is not None]
    return [change for change in changes if not any(_is_right_behind(draft, change) for draft in dropped)]


def _is_right_behind(draft: Draft, change: Change) -> bool:
    if not (draft.amount.tail <= change.start and draft.holds(change.start, change.end)):
        return False
    starts = [name.start for name in draft.view.names] + [mark.start for mark in draft.view.measures]
    return not any(draft.amount.tail <= start < change.start for start in starts)


def _are_alike(measure: str | None, told: str | None) -> bool:
    return told in (None, measure) or told in _LEAVES.get(measure or "", ())


def _measure_told(view: View, start: int, change: Change, *, weak: bool) -> str | None:
    """The measure right behind a change, or else the last one before it; none in a good's name ("rolled steel")."""
    strong = [
        mark
        for mark in view.measures
        if (weak or view.lower[mark.start : mark.end] not in WEAK)
        and not any(
            good.value.kind == "material" and good.start <= mark.start < good.end for good in view.commodities
        )
    ]
    for mark in strong:
        if change.end < mark.start and _OF_WHAT.fullmatch(view.lower, change.end, mark.start):
            return mark.value
    ahead = [mark for mark in strong if start <= mark.start and mark.end <= change.start]
    return ahead[-1].value if ahead else None
