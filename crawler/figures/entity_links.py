"""Whom an amount is about: the producer beside it, the sentence's subject, or the article's."""

from __future__ import annotations

import re

from crawler.figures.alignment import aligned
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entities import Name
from crawler.figures.producers import (
    ACTS,
    COUNTRY_WORDS,
    DIRECT,
    ELSEWHERE,
    EXAMPLES,
    MANY,
    PRODUCERS,
    PRODUCES,
    is_apposition,
    is_producer,
)
from crawler.figures.pronouns import company_pronoun, country_pronoun, told_before


def link_entities(drafts: list[Draft], memory: Memory) -> None:
    """Sets the entities of a sentence's drafts, left to right."""
    if not drafts:
        return
    view = drafts[0].view
    usable = [name for name in view.names if is_producer(view.lower, name)]
    pairs = aligned(
        view.lower, [draft.amount for draft in drafts], usable, lambda name: name.entity.kind != "place"
    )
    for index, draft in enumerate(drafts):
        listed = pairs.get(draft.amount.start)
        name = (
            listed.entity.name
            if listed
            else told_before(drafts, index, memory)
            or _own(draft, usable, memory, drafts[index - 1].entity if index else None)
        )
        draft.entity = name or country_pronoun(draft, memory) or _inherited(drafts, index, usable, memory)


def _own(draft: Draft, names: list[Name], memory: Memory, left: str | None) -> str | None:
    lower = draft.view.lower
    inside = [name for name in names if draft.holds(name.start, name.end) and not _is_example(draft, name)]
    if home := _home_of_owner(draft):
        return home
    ahead = [name for name in inside if name.end <= draft.amount.start]
    behind = [name for name in inside if name.start >= draft.amount.tail]
    governing = _governing(draft, ahead)
    if governing is not None:
        return governing.entity.name
    producers = [name for name in ahead if name.entity.kind in PRODUCERS]
    for name in reversed(ahead):
        if producers and name not in producers and lower.endswith((" in ", " in the "), 0, name.start):
            continue
        if ELSEWHERE.search(lower[max(0, name.start - 30) : name.start]) and name.entity.kind in PRODUCERS:
            continue
        if not (name.possessive and name.entity.kind == "shape") and DIRECT.fullmatch(
            lower, name.end, draft.amount.start
        ):
            return name.entity.name
    chosen = _actor(lower, ahead) or _subject(lower, ahead) or _giver(draft, behind)
    if chosen is None and (pronoun := company_pronoun(draft, memory)):
        return pronoun
    if (
        chosen is None
        and left
        and behind
        and not ahead
        and lower.endswith((" in ", " in the "), draft.amount.tail, behind[0].start)
    ):
        # "303,000 tons of oxide and 118,000 tons of barite in Iran": where, not who.
        return left
    chosen = chosen or _land(lower, draft.amount.tail, ahead, behind, memory.country)
    return chosen.entity.name if chosen else None


def _is_example(draft: Draft, name: Name) -> bool:
    """ "Companies including A and B produced", "mines owned by A and B": A and B are not the ones it is
    about.
    """
    match = EXAMPLES.search(draft.before())
    return match is not None and draft.start + match.end() <= name.start < draft.amount.start


def _home_of_owner(draft: Draft) -> str | None:
    """ "The subsidiaries of IMIDRO" are unnamed producers of its country."""
    for name in draft.view.names:
        if (
            name.entity.home
            and draft.view.lower.endswith(
                ("subsidiaries of ", "subsidiaries of the ", "affiliates of "), draft.view.start, name.start
            )
            and name.end <= draft.amount.start
        ):
            return name.entity.home
    return None


def _governing(draft: Draft, ahead: list[Name]) -> Name | None:
    """The name that owns the measure: "Escondida's copper output", "output at Escondida"."""
    view = draft.view
    producers = [name for name in ahead if name.entity.kind in PRODUCERS]
    for name in reversed(ahead):
        if (
            producers
            and name not in producers
            and re.search(r"\bin (?:the )?$", view.lower[max(0, name.start - 8) : name.start])
        ):
            continue
        for measure in view.measures:
            if name.end <= measure.start <= name.end + 50 and _only_material(draft, name.end, measure.start):
                return name
            gap = view.lower[measure.end : name.start]
            if measure.value == "imports" and " from " in gap:
                continue
            if measure.end < name.start and re.fullmatch(
                r" (?:at|of|in|from|by) (?:the |its )?(?:\w+'s )?", gap
            ):
                return name if name.entity.kind not in ("place",) else None
    return None


def _only_material(draft: Draft, start: int, end: int) -> bool:
    gap = draft.view.lower[start:end].removeprefix("'s").removeprefix("'").strip()
    if gap in ("", "total", "own", "annual", "monthly", "overall", "quarterly"):
        return True
    return any(
        start <= mark.start and mark.end <= end and len(gap) - (mark.end - mark.start) < 12
        for mark in draft.view.commodities
    )


def _actor(lower: str, ahead: list[Name]) -> Name | None:
    """The producer that does it: "X will yield", "X produced"."""
    return next(
        (
            name
            for name in reversed(ahead)
            if name.entity.kind in ("company", "mine")
            and PRODUCES.match(lower, name.end)
            and not ELSEWHERE.search(lower[max(0, name.start - 30) : name.start])
        ),
        None,
    )


def _subject(lower: str, ahead: list[Name]) -> Name | None:
    """The first producer before the amount that acts or owns; the owner of another gives way to it."""
    for index, name in enumerate(ahead):
        following = ahead[index + 1] if index + 1 < len(ahead) else None
        if (
            following
            and name.possessive
            and following.entity.kind in PRODUCERS
            and following.start - name.end < 12
        ):
            continue
        if name.entity.kind in ("company", "mine") and not ELSEWHERE.search(
            lower[max(0, name.start - 30) : name.start]
        ):
            return name
        if (
            name.entity.kind == "shape"
            and not is_apposition(lower, name)
            and (
                ACTS.match(lower, name.end)
                or (index == 0 and _leads(lower, name))
                or re.search(r"\b(?:at|by) $", lower[max(0, name.start - 6) : name.start])
            )
        ):
            return name
    return None


def _leads(lower: str, name: Name) -> bool:
    """Whether a name begins a clause and a verb or an apposition follows."""
    opens = re.search(r"(?:^|[.;:,]|\band|\bwhile|\bbut|\")\s*$", lower[max(0, name.start - 8) : name.start])
    return (
        opens is not None
        and re.match(
            r", |'s? |(?: \([^()]*\))? (?:\w+ed|rose|fell|grew|lost|saw|led|put|cut|sold|won)\b",
            lower[name.end : name.end + 40],
        )
        is not None
    )


def _giver(draft: Draft, behind: list[Name]) -> Name | None:
    """After the amount: "came from X", "belonged to X", "by X"."""
    lower = draft.view.lower
    for name in behind:
        gap = lower[draft.amount.tail : name.start]
        if (
            name.entity.kind in ("company", "mine", "shape")
            and len(gap) < 45
            and not re.search(r",|because|due to|despite", gap)
            and re.search(r"\b(?:by|from|to|of|for|at|in)(?: the)? (?:\w+'s )?$", gap)
            and not re.search(
                r"export|import|compared|against|according|based|%|percent|\bsold to|supplied to"
                r"|delivered to|shipped to|owned",
                gap,
            )
        ):
            if name.entity.kind == "shape" and not re.search(
                r"\b(?:by|belonged to|came from|share of|at)(?: the)? $", gap
            ):
                continue
            return name
    return None


def _land(lower: str, tail: int, ahead: list[Name], behind: list[Name], home: str | None) -> Name | None:
    lands = [name for name in (*ahead, *behind) if name.entity.kind in ("country", "region", "place")]
    lands = [name for name in lands if name in ahead or _is_near(lower, tail, name)]
    # Where several countries are named, the article's own is meant: "the US sanctions on Iran's exports".
    lands.sort(key=lambda name: (name.entity.kind != "place", name.entity.name != home))
    for name in lands:
        before = lower[max(0, name.start - 26) : name.start]
        if not ELSEWHERE.search(before) or (
            re.search(r"\bfrom (?:the )?$", before)
            and "export" in lower[max(0, name.start - 60) : name.start]
        ):
            return name
    return None


def _is_near(lower: str, tail: int, name: Name) -> bool:
    gap = lower[tail : name.start]
    return len(gap) < 70 and not re.search(r"[,;]|\b(?:as|because|while)\b", gap)


def _inherited(drafts: list[Draft], index: int, names: list[Name], memory: Memory) -> str | None:
    draft = drafts[index]
    if index:
        return drafts[index - 1].entity
    lower = draft.view.lower
    for name in names:
        if (
            (
                name.end <= draft.amount.start
                or (name.entity.kind == "country" and _is_near(lower, draft.amount.tail, name))
            )
            and name.entity.kind in ("company", "mine", "country", "region")
            and not ELSEWHERE.search(lower[max(0, name.start - 30) : name.start])
            and not _is_example(draft, name)
        ):
            return name.entity.name
    if COUNTRY_WORDS.search(lower, draft.view.start, draft.view.end) and memory.country:
        return memory.country
    if draft.role == "comparison" and memory.last and memory.sentence - memory.last_sentence <= 2:
        return memory.last[-1].entity
    if (
        re.match(
            r"(?:it|its|the company|the volume|this|that)\b", lower[draft.view.start : draft.view.start + 12]
        )
        and memory.last
    ):
        return memory.last[0].entity
    draft.doubts["entity from context"] = 0.98
    if memory.country and memory.entity_kind == "mine" and len(memory.told) > MANY:
        return memory.country
    if (
        memory.country
        and memory.entity_kind == "mine"
        and re.search(r"\b(?:ministry|bureau|chamber)\b", lower[draft.view.start : draft.amount.start])
    ):
        return memory.country
    return memory.section or memory.entity or memory.country or memory.home
