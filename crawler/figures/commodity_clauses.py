"""The material that an amount's own clause names for it, else its sentence."""

from __future__ import annotations

import re
from itertools import takewhile

from crawler.figures.alignment import runs
from crawler.figures.commodity_asides import (
    in_bracket,
    is_around,
    is_aside,
    is_beside,
    is_elsewhere,
    is_epithet,
    is_grade,
    is_modifier,
    is_sole_good,
    only_says_who,
    subject_of_relative,
)
from crawler.figures.commodity_fit import fits, fits_by_name
from crawler.figures.commodity_forms import is_certain
from crawler.figures.commodity_predicates import predicate
from crawler.figures.commodity_shares import (
    has_a_part,
    has_the_share,
    is_of_a_part,
    is_of_a_whole,
    is_whole,
    whole_of,
)
from crawler.figures.commodity_wanted import is_wanting
from crawler.figures.compounds import DIRECTLY_OF, GENERAL
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

_TAKES = Cue(r"\b(?:took|takes?|bought|buys?|purchased?|receives?d?|fed|consumed?|burn(?:ed|t|s)?)\b")

# "8 million tons of it": of what was told before.
_PRONOUN = Cue(
    r" of (?:it|them|this|these|those|which|that)\b(?! of\b| \w+ (?:ore|concentrate|metal|product)s?\b)"
)

# "Exports of these grew to 5 million tons, with slabs at 1 million".
_OF_THESE = Cue(
    r"\b(?:exports?|imports?|output|production|sales|shipments|deliveries|consumption|stocks|purchases|usage|use|demand)"
    r" (?:of|for) (?:these|those|them|it|this|both)\b(?! [a-z]+ (?:ore|concentrate)s?\b)"
)


# "57,000 tons of liquefied gas": whatever kind of it.
_OF_SOME_KIND = re.compile(r" of (?:(?!(?:and|or|from|in|for|to|with|by|as|at|on|of|the|its) )[a-z-]+ ){1,2}")


def _directly(draft: Draft) -> Mark[Commodity] | None:
    """ "450,000 tons of zinc and lead": what follows the amount itself, wherever the segment is cut."""
    tail = _end_of_list(draft)
    behind = next((mark for mark in draft.view.commodities if mark.start >= tail), None)
    gap = draft.view.lower[tail : behind.start] if behind else ""
    if is_of_a_whole(draft, gap) or (behind and has_a_part(draft, behind)):
        return None
    if behind is not None and _is_of_next_bracket(draft, behind):
        return None
    if behind is None or not (
        DIRECTLY_OF.fullmatch(gap) or (behind.value.kind == "foreign" and _OF_SOME_KIND.fullmatch(gap))
    ):
        return None
    own = draft.holds(behind.start, behind.start + 1) or draft.view.lower.startswith(" of ", tail)
    return behind if own else None


def _end_of_list(draft: Draft) -> int:
    """ "Produced 15,297, 2,625 and 2,493 tons of ingot": behind the last amount of a list with one unit."""
    if not draft.amount.inherited:
        return draft.amount.tail
    run = next(run for run in runs(draft.view.lower, draft.view.amounts) if draft.amount in run)
    return draft.amount.tail if run[-1].inherited else run[-1].tail


def _is_of_next_bracket(draft: Draft, mark: Mark[Commodity]) -> bool:
    """ "Manganese to 5 million tons, of bauxite (1.5 million tons)": of the amount in the bracket behind it."""
    opened = mark.end + len(" (")
    lower, tail = draft.view.lower, draft.amount.tail
    told = "," in lower[tail : mark.start] and lower.startswith(" (", mark.end)
    return told and any(amount.start == opened for amount in draft.view.amounts)


def of_clause(draft: Draft, told: str | None, memory: Memory) -> Mark[Commodity] | None:
    """The material of an amount's own words; `told` is what the sentence or the article spoke of last."""
    lower = draft.view.lower
    marks = [
        mark
        for mark in draft.view.commodities
        if draft.holds(mark.start, mark.end) and not _is_of_next_bracket(draft, mark)
    ]
    if within := [mark for mark in marks if draft.amount.start < mark.start < draft.amount.end]:
        return within[0]
    if direct := _directly(draft) or predicate(draft) or has_the_share(draft, marks):
        return direct
    fitting = [
        mark
        for mark in marks
        if fits(draft, mark.value.name, mark.value.dimensions)
        and not (is_grade(draft.view, mark) or is_aside(draft, mark) or is_wanting(lower, mark))
        and not (mark.end <= draft.amount.start and is_around(lower, mark))
    ]
    if any(mark.value.kind == "material" for mark in fitting):
        fitting = [mark for mark in fitting if mark.value.name != "goods"]
    ahead = [
        mark
        for mark in fitting
        if mark.end <= draft.amount.start
        and not is_modifier(lower, mark)
        and not (_is_left_behind(draft, mark) or _is_of_list(draft, mark))
    ]
    behind = [
        mark
        for mark in fitting
        if mark.start >= draft.amount.tail
        and not (is_modifier(lower, mark) or has_a_part(draft, mark))
        and is_beside(draft, mark)
    ]
    ahead = [mark for mark in ahead if not is_whole(draft, mark)] or ahead
    strong = [
        mark
        for mark in (*ahead[::-1], *behind)
        if mark.value.kind != "foreign" or len(ahead) + len(behind) == 1
    ]
    if draft.said_after(_PRONOUN):
        return _nearest_subject(draft, ahead)
    if ahead or behind:
        return _nearest_subject(draft, ahead) or (behind[0] if behind else strong[0])
    modifiers = [
        mark
        for mark in fitting
        if is_modifier(lower, mark)
        and not only_says_who(draft, mark, told)
        and (is_sole_good(lower, mark) or not (memory.topic and _says_who(lower, mark)))
    ]
    return modifiers[0] if modifiers and not _is_taken(draft, memory) else None


# "It will treat more ore, when output should reach 5 tons": a form of the clause before says nothing of the output.
_OWN_SUBJECT = re.compile(
    r"[^,;]*, (?:when|while|and|as|but|so|with) (?:the |total )?(?:output|production|exports|sales|shipments)\b(?! of)"
)


def _is_left_behind(draft: Draft, mark: Mark[Commodity]) -> bool:
    return mark.value.kind == "generic" and bool(
        _OWN_SUBJECT.match(draft.view.lower, mark.end, draft.amount.start)
    )


# "Of the 29 million tons of semis including billet, bloom and slab that were made, 7 million tons were exported".
_LISTING = re.compile(r"\b(?:including|such as|namely|comprising|consisting of)\b[^;.\d]*$")


def _is_of_list(draft: Draft, mark: Mark[Commodity]) -> bool:
    """Whether a material is named in a list of what the amount before comprises."""
    ahead = [amount for amount in draft.view.amounts if amount.tail <= mark.start]
    if not ahead or ", " not in draft.view.lower[mark.end : draft.amount.start]:
        return False
    return _LISTING.search(draft.view.lower, ahead[-1].tail, mark.start) is not None


def _says_who(lower: str, mark: Mark[Commodity]) -> bool:
    """ "The acid plant", "the lithium miner": no material of their own where the article has one."""
    return (mark.value.kind == "generic" and not is_certain(mark.value.name)) or is_epithet(lower, mark)


def _is_taken(draft: Draft, memory: Memory) -> bool:
    """ "Steel mills took 5 tons": of what was told before, for their own product is not what they take."""
    if memory.focus is None and memory.topic is None:
        return False
    taken = {mark.value for mark in draft.view.measures if draft.holds(mark.start, mark.end)}
    return bool(taken & {"consumption", "deliveries", "imports"}) or draft.said_before(_TAKES) is not None


# "Ferronickel output, reckoned as nickel in ferronickel, was 6,300 tonnes".
_TOLD_AS = re.compile(
    r"\b(?:reckoned|expressed|measured|counted|stated|calculated|reported|given|in terms)(?: as| in| of)+"
    r" (?:contained )?$"
)
# "Ten nonferrous metals - including copper and zinc - rose to 79 million tons", "taken together, copper and zinc
# among them, gained 7% to 79 million".
_LISTS_PARTS = re.compile(
    r"[\s,(-]{1,4}(?:including|such as|namely|among them)\b"
    r"|(?: taken)?(?: together)?,? [^.;\d]{3,90}? among (?:them|these|those)\b"
)


def _nearest_subject(draft: Draft, ahead: list[Mark[Commodity]]) -> Mark[Commodity] | None:
    """The last material before the amount that a measure governs, else the last one."""
    if not ahead:
        return None
    lower = draft.view.lower
    ahead = [mark for mark in ahead if not in_bracket(lower, mark.start, draft.amount.start)] or ahead
    ahead = _of_last_clause(lower, ahead)
    told_as = next((mark for mark in ahead if _TOLD_AS.search(lower[draft.view.start : mark.start])), None)
    if told_as is not None and " in " in told_as.value.name:
        return told_as
    listed = next((mark for mark in ahead if _LISTS_PARTS.match(lower, mark.end)), None)
    if listed is not None and listed.value.name in GENERAL:
        return listed
    if ahead[-1].value.name in GENERAL and any(
        0 <= measure.start - ahead[-1].end < 3 for measure in draft.view.measures
    ):
        # "Double its metal and silver capacities, taking the metal production capacity to".
        return ahead[-1]
    special = [mark for mark in ahead if mark.value.name not in GENERAL]
    ahead = special or ahead
    including = re.search(r"\b(?:including|such as|namely|e\.g\.)", lower[ahead[0].end : draft.amount.start])
    if including:
        ahead = [mark for mark in ahead if mark.end <= ahead[0].end + including.start()]
    governed = [
        mark
        for mark in ahead
        if any(
            (measure.start >= mark.end and len(lower[mark.end : measure.start]) < 14)
            or (
                mark.start >= measure.end
                and re.fullmatch(r" (?:and \w+ )?of (?:\w+ ){0,3}", lower[measure.end : mark.start])
            )
            for measure in draft.view.measures
        )
    ]
    return (governed or ahead)[-1]


# "Iron ore exports fell; lumps and fines made up 9 million tons".
_NEW_CLAUSE = re.compile(r";|, (?:while|whereas|but) ")


def _of_last_clause(lower: str, ahead: list[Mark[Commodity]]) -> list[Mark[Commodity]]:
    """Those behind the last break between clauses that has a material on both sides."""
    for at in range(len(ahead) - 1, 0, -1):
        if _NEW_CLAUSE.search(lower, ahead[at - 1].end, ahead[at].start):
            return ahead[at:]
    return ahead


def of_sentence(
    drafts: list[Draft], index: int, told: str | None, memory: Memory
) -> Mark[Commodity] | str | None:
    """From the amounts to the left, then any material of the sentence, first what stands before."""
    draft, lower = drafts[index], drafts[index].view.lower
    if (whole := whole_of(drafts, index)) is not None:
        return whole.commodity
    for other in reversed(drafts[:index]):
        if (subject := subject_of_relative(draft, other)) is not None:
            return subject
        if other.commodity and fits_by_name(draft, other.commodity):
            return other.commodity
        if other.dropped and other.dropped.startswith("material") and draft.start == other.end:
            draft.dropped = other.dropped
    marks = [
        mark
        for mark in draft.view.commodities
        if draft.amount.dimension in mark.value.dimensions
        and not (is_modifier(lower, mark) or _is_left_behind(draft, mark))
        and (mark.value.kind != "foreign" or mark.end <= draft.amount.start)
        and not (is_grade(draft.view, mark) or is_aside(draft, mark))
        and not (is_wanting(lower, mark) or is_around(lower, mark))
    ]
    # "5.8 million tons, with billets and blooms making up 4.4 million": the second of a list is elsewhere, too.
    marks = list(takewhile(lambda mark: not is_elsewhere(draft, mark), marks))
    ahead = [mark for mark in marks if mark.end <= draft.amount.start]
    if ahead:
        return ahead[-1]
    if marks and index == 0 and not draft.said_after(_PRONOUN) and not draft.said_before(_OF_THESE):
        return None if told and is_of_a_part(drafts, marks[0]) else marks[0]
    if draft.said_after(_PRONOUN):
        return None
    weak = [
        mark
        for mark in draft.view.commodities
        if fits(draft, mark.value.name, mark.value.dimensions)
        and mark.value.kind == "material"
        and not (is_grade(draft.view, mark) or is_epithet(lower, mark) or is_aside(draft, mark))
        and not only_says_who(draft, mark, told)
    ]
    # A modifier ("coal mines hold") serves where one stands before.
    before = any(mark.end <= draft.amount.start for mark in draft.view.commodities)
    return weak[0] if weak and before and not _is_taken(draft, memory) else None
