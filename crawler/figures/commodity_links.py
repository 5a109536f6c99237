"""The commodity of an amount: beside it, in its segment, in its sentence, or what the article speaks of."""

from __future__ import annotations

import re

from crawler.figures.alignment import aligned
from crawler.figures.commodity_asides import (
    in_bracket,
    is_aside,
    is_beside,
    is_elsewhere,
    is_epithet,
    is_grade,
    is_modifier,
    is_sole_good,
    is_wanting,
)
from crawler.figures.commodity_fit import fits, fits_by_name, read_as_metric
from crawler.figures.commodity_forms import complete, is_certain, metal_in
from crawler.figures.commodity_pairs import both_of, former_or_latter, told_as_list
from crawler.figures.commodity_recall import by_name, recall
from crawler.figures.compounds import DIRECTLY_OF, GENERAL, compound, give_back_lists
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity, default_lexicon
from crawler.figures.words import Mark, word_set


def link_commodities(drafts: list[Draft], memory: Memory) -> None:
    """Sets the commodities of a sentence's drafts, or says why a draft is no figure of ours."""
    if not drafts:
        return
    view = drafts[0].view
    give_back_lists(drafts)
    pairs = aligned(view.lower, [draft.amount for draft in drafts], view.commodities, lambda mark: True)
    told_before = told_as_list(drafts, memory) if not pairs else {}
    for index, draft in enumerate(drafts):
        listed = pairs.get(draft.amount.start)
        if again := told_before.get(draft.amount.start):
            draft.commodity, draft.listed = again, True
            continue
        if told := (
            former_or_latter(draft, memory) or both_of(draft, memory) or _kind_of_focus(draft, memory)
        ):
            draft.commodity = told
            continue
        if listed is None and _names_another(draft):
            draft.dropped = "another material"
            continue
        told = next((other.commodity for other in reversed(drafts[:index]) if other.commodity), memory.focus)
        chosen = listed or _own(draft, memory) or by_name(draft, told) or _sentence(drafts, index, memory)
        if isinstance(chosen, str):
            draft.commodity = chosen
        elif listed is not None:
            _accept(draft, listed, memory)
        elif chosen is not None:
            _accept(draft, chosen, memory)
            draft.commodity = compound(draft, chosen, memory) or draft.commodity
        else:
            recall(draft, memory)


# What may follow "tons of" without naming a material, or with the material told elsewhere.
_UNNAMED = word_set(
    """it its this that these those them which the such total totals all output production product products
    exports imports shipments sales
    reserves reserve resources capacity metal metals material materials ore ores mineral minerals
    concentrate concentrates ingots goods both
    each various different other others last previous this year-earlier annual new high low grade proven
    probable semis stock stocks
    contained recoverable payable finished refined raw crude primary processed commodity commodities various
    types kinds kind type
    further additional extra spare installed nominal design nameplate existing idle planned overall combined cumulative
    yearly monthly quarterly daily domestic local global world own same remaining said mentioned premium future fresh
    mined smelting refining mining milling crushing processing throughput feed supply supplies deliveries delivery
    consumption demand reserved inventory inventories stockpiles stockpile purchases arrivals volume volumes our your my
    record steelmaking rolling casting attributable saleable marketable measured indicated inferred mineable recovered
    exported imported shipped sold produced"""
)


def _names_another(draft: Draft) -> bool:
    """ "3.7 tons of fireworks": the amount is of a material that is no commodity of ours."""
    match = re.match(r" of ((?:[a-z]+[ -]){0,3}?[a-z][a-z0-9]*)", draft.after())
    if match is None:
        return False
    # "12,300 tons of tomatoes and 4,300 tons of chromite": what stands behind the next amount is of that one.
    ahead = (amount.start for amount in draft.view.amounts if amount.start > draft.amount.start)
    near = min(draft.amount.tail + 45, next(ahead, draft.view.end))
    if any(draft.amount.tail <= mark.start <= near for mark in (*draft.view.commodities, *draft.view.weak)):
        return False
    return not set(re.split(r"[ -]", match[1])[:3]) & _UNNAMED and not any(
        name.start - draft.amount.tail < 8 for name in draft.view.names if name.start >= draft.amount.tail
    )


# "Exports of the group of 17 minerals": what the article is about.
_STANDS_IN = re.compile(r"\b(?:the|this|these|those) (?:(?:group|family|set) of )?(?:\d+ )?$")
# "Pelletized 14 million tons of iron ore": what was made of it.
_PELLETIZED = re.compile(r"\bpelleti[sz]ed\b")


# By the word of a class, the materials of it that "the" word may stand for.
_CLASSES = {
    "fuel": re.compile(r"coal|uranium|lignite|anthracite|peat|coke"),
    "fertilizer": re.compile(r"potas|phosph|sulph|sulf|nitrate|ammonium|kieserite|langbeinite|polyhalite"),
    "chemical": re.compile(r"acid|soda|chlor|sulph|sulf|carbonate|hydroxide|nitrate|bor|iodine|bromine"),
    "explosive": re.compile(r"nitrate"),
}


def _stand_in(draft: Draft, mark: Mark[Commodity], memory: Memory) -> str | None:
    row = mark.value
    word = draft.view.lower[mark.start : mark.end].removesuffix("s").replace("iser", "izer")
    members = _CLASSES.get(word)
    if row.kind == "generic" or (members is None and row.name not in GENERAL):
        return None
    if _STANDS_IN.search(draft.view.lower, max(0, mark.start - 24), mark.start) is None:
        return None
    told = [name for name in (memory.focus, memory.topic) if name and name not in GENERAL]
    return next((name for name in told if members is None or members.search(name)), None)


def _of_a_floor(draft: Draft, mark: Mark[Commodity]) -> str | None:
    """ "On the metals and minerals floor 2 million tons of goods changed hands": of what the sentence opened with."""
    if mark.value.name != "goods":
        return None
    ahead = [other.value.name for other in draft.view.commodities if other.end <= draft.amount.start]
    return next((name for name in ahead if name in GENERAL), None)


def _accept(draft: Draft, mark: Mark[Commodity], memory: Memory) -> None:
    row = mark.value
    if specific := _stand_in(draft, mark, memory) or _of_a_floor(draft, mark):
        draft.commodity = specific
        return
    if row.kind == "foreign":
        draft.dropped = f"material: {row.name}"
        memory.foreign_paragraph = draft.view.sentence.paragraph
        return
    memory.foreign_paragraph = -9
    read_as_metric(draft, row.name)
    if draft.amount.dimension not in row.dimensions:
        draft.dropped = "unit does not fit the commodity"
        return
    if not fits(draft, row.name, row.dimensions):
        # Too much for the metal: "62 million tonnes grading 1.35 grams of gold" are of its ore.
        draft.commodity = f"{row.name} ore"
        return
    draft.commodity = complete(row.name, memory, draft) if row.kind == "generic" else row.name
    if row.name == "concentrate" and draft.view.lower[draft.amount.tail : mark.start] == " in ":
        draft.commodity = metal_in(draft.commodity)
    if draft.commodity == "iron ore" and _PELLETIZED.search(draft.before()):
        draft.commodity = "iron ore pellet"
    if draft.commodity is None:
        draft.dropped = "form without a material"


_TAKES = re.compile(r"\b(?:took|takes?|bought|buys?|purchased?|receives?d?|fed|consumed?)\b")
# "8 million tons of it": of what was told before.
_PRONOUN = re.compile(
    r" of (?:it|them|this|these|those|which|that)\b(?! \w+ (?:ore|concentrate|metal|product)s?\b)"
)


# "7.2 million tons of it was decorative stone": what a part of the whole is.
_OF_IT_IS = re.compile(
    r" of (?:it|them|this|these|those|which|that|the total) (?:was|were|is|are|being) (?:the |a )?(?:[\w-]+ ){0,2}"
)


# "Of this 52 Mt was thermal and 10 Mt metallurgical": a kind of what was told, by its adjective alone.
_IS_OF_KIND = re.compile(
    r" (?:(?:was|were|is|are|being|had been|will be|has been) )?(?:classed as |sold as |all |mostly |mainly )?"
    r"((?:[a-z]+[ -])?[a-z]+)(?=[,.;:)]| and\b| while\b| whereas\b| but\b| in \d| compared\b|$)"
)


def _kind_of_focus(draft: Draft, memory: Memory) -> str | None:
    match = _IS_OF_KIND.match(draft.view.lower, draft.amount.tail)
    table = default_lexicon().commodities
    if match is None or table.get(tuple(re.split("[ -]", match[1]))) is not None:
        return None
    for told in dict.fromkeys(name for name in (memory.focus, memory.topic) if name):
        head = told.split()[-1]
        if match[1] == told or not _KINDLESS.isdisjoint(match[1].split()):
            continue
        row = table.get((*re.split("[ -]", match[1]), head))
        if row is not None and row.kind == "material" and row.name.endswith(f" {head}"):
            return row.name
    return None


# What a material is said to be without being another one.
_KINDLESS = frozenset({"processed", "mined", "refined", "raw", "the", "of"})


def _predicate(draft: Draft) -> Mark[Commodity] | None:
    tail = draft.amount.tail
    behind = next((mark for mark in draft.view.commodities if mark.start >= tail), None)
    if behind is None or not _OF_IT_IS.fullmatch(draft.view.lower, tail, behind.start):
        return None
    return behind


# "57,000 tons of liquefied gas": whatever kind of it.
_OF_SOME_KIND = re.compile(r" of (?:(?!(?:and|or|from|in|for|to|with|by|as|at|on|of|the|its) )[a-z-]+ ){1,2}")


def _directly(draft: Draft) -> Mark[Commodity] | None:
    """ "450,000 tons of zinc and lead": what follows the amount itself, wherever the segment is cut."""
    tail = draft.amount.tail
    behind = next((mark for mark in draft.view.commodities if mark.start >= tail), None)
    gap = draft.view.lower[tail : behind.start] if behind else ""
    if behind is None or not (
        DIRECTLY_OF.fullmatch(gap) or (behind.value.kind == "foreign" and _OF_SOME_KIND.fullmatch(gap))
    ):
        return None
    own = draft.holds(behind.start, behind.start + 1) or draft.view.lower.startswith(" of ", tail)
    return behind if own else None


def _own(draft: Draft, memory: Memory) -> Mark[Commodity] | None:
    marks = [mark for mark in draft.view.commodities if draft.holds(mark.start, mark.end)]
    lower = draft.view.lower
    if within := [mark for mark in marks if draft.amount.start < mark.start < draft.amount.end]:
        return within[0]
    if direct := _directly(draft) or _predicate(draft):
        return direct
    fitting = [
        mark
        for mark in marks
        if fits(draft, mark.value.name, mark.value.dimensions)
        and not (is_grade(lower, mark) or is_aside(draft, mark) or is_wanting(lower, mark))
    ]
    if any(mark.value.kind == "material" for mark in fitting):
        fitting = [mark for mark in fitting if mark.value.name != "goods"]
    ahead = [
        mark
        for mark in fitting
        if mark.end <= draft.amount.start
        and not is_modifier(lower, mark)
        and not _is_left_behind(draft, mark)
    ]
    behind = [
        mark
        for mark in fitting
        if mark.start >= draft.amount.tail and not is_modifier(lower, mark) and is_beside(draft, mark)
    ]
    ahead = [mark for mark in ahead if not _is_source(lower, mark)] or ahead
    strong = [
        mark
        for mark in (*ahead[::-1], *behind)
        if mark.value.kind != "foreign" or len(ahead) + len(behind) == 1
    ]
    if _PRONOUN.match(draft.after()):
        return _nearest_subject(draft, ahead)
    if ahead or behind:
        return _nearest_subject(draft, ahead) or (behind[0] if behind else strong[0])
    modifiers = [
        mark
        for mark in fitting
        if is_modifier(lower, mark)
        and (is_sole_good(lower, mark) or not (memory.topic and _says_who(lower, mark)))
    ]
    return modifiers[0] if modifiers and not _is_taken(draft, memory) else None


_OUT_OF = re.compile(r"\b(?:from|out of) (?:the |its |old )?$")


def _is_source(lower: str, mark: Mark[Commodity]) -> bool:
    """ "The recovery of silver from waste": what something is won from is not what is counted."""
    return (
        mark.value.kind == "foreign"
        and _OUT_OF.search(lower, max(0, mark.start - 14), mark.start) is not None
    )


# "It will treat more ore, when output should reach 5 tons": a form of the clause before says nothing of the output.
_OWN_SUBJECT = re.compile(
    r"[^,;]*, (?:when|while|and|as|but|so|with) (?:the |total )?(?:output|production|exports|sales|shipments)\b(?! of)"
)


def _is_left_behind(draft: Draft, mark: Mark[Commodity]) -> bool:
    return mark.value.kind == "generic" and bool(
        _OWN_SUBJECT.match(draft.view.lower, mark.end, draft.amount.start)
    )


def _says_who(lower: str, mark: Mark[Commodity]) -> bool:
    """ "The acid plant", "the lithium miner": no material of their own where the article has one."""
    return (mark.value.kind == "generic" and not is_certain(mark.value.name)) or is_epithet(lower, mark)


def _is_taken(draft: Draft, memory: Memory) -> bool:
    """ "Steel mills took 5 tons": of what was told before, for their own product is not what they take."""
    if memory.focus is None and memory.topic is None:
        return False
    taken = {mark.value for mark in draft.view.measures if draft.holds(mark.start, mark.end)}
    return bool(taken & {"consumption", "deliveries", "imports"}) or _TAKES.search(draft.before()) is not None


# "Ten nonferrous metals - including copper and zinc - rose to 79 million tons".
_LISTS_PARTS = re.compile(r"[\s,(-]{1,4}(?:including|such as|namely|among them)\b")


def _nearest_subject(draft: Draft, ahead: list[Mark[Commodity]]) -> Mark[Commodity] | None:
    """The last material before the amount that a measure governs, else the last one."""
    if not ahead:
        return None
    lower = draft.view.lower
    ahead = [mark for mark in ahead if not in_bracket(lower, mark.start, draft.amount.start)] or ahead
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


def _sentence(drafts: list[Draft], index: int, memory: Memory) -> Mark[Commodity] | str | None:
    """From the amounts to the left, then any material of the sentence, first what stands before."""
    draft, lower = drafts[index], drafts[index].view.lower
    for other in reversed(drafts[:index]):
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
        and not (is_grade(lower, mark) or is_elsewhere(draft, mark) or is_aside(draft, mark))
        and not is_wanting(lower, mark)
    ]
    ahead = [mark for mark in marks if mark.end <= draft.amount.start]
    if ahead:
        return ahead[-1]
    if marks and index == 0 and not _PRONOUN.match(draft.after()):
        return marks[0]
    if _PRONOUN.match(draft.after()):
        return None
    weak = [
        mark
        for mark in draft.view.commodities
        if fits(draft, mark.value.name, mark.value.dimensions)
        and mark.value.kind == "material"
        and not (is_grade(lower, mark) or is_epithet(lower, mark) or is_aside(draft, mark))
    ]
    return weak[0] if weak and memory_is_silent(draft) and not _is_taken(draft, memory) else None


def memory_is_silent(draft: Draft) -> bool:
    """Whether a modifier ("coal mines hold") must serve as the commodity: it stands before."""
    return any(mark.end <= draft.amount.start for mark in draft.view.commodities)
