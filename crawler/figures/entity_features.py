"""What a sentence says about a name beside an amount: where it stands, how it is printed, what lies between."""

from __future__ import annotations

import re

from crawler.figures.clauses import Clause, joint_to, standing
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.entity_partners import is_partner
from crawler.figures.entity_relations import relations
from crawler.figures.entity_shares import has_share_behind
from crawler.figures.measure_cues import TRADED
from crawler.figures.name import Name
from crawler.figures.outline import Outline
from crawler.figures.producers import COMPANY_WORDS, MOVED_BY, PRODUCERS, TOTAL

_PLACED = re.compile(
    r"\b(in|at|from|by|of|to|for|with|and|while|against|on|near|than|including|after|under|through|via)"
    r"(?: the| its| their| neighbouring)? $|([,;:(])\s*$"
)
_REASON = Cue(
    r"\bon (?:a|an|the|its) (?:record|strong|better|improved|solid|good|weak|poor|robust) [a-z]+ (?=at|from|in)|"
    r"\b(?:due|owing|thanks) to |\b(?:because|since|despite|following|amid|after|as (?!well\b|of\b))"
    rf"|\b{MOVED_BY} "
)
_IN = re.compile(r"\b(?:in|of|near|outside|from) (?:the )?$")
# Names that only tell more of another: how near they stand says nothing.
_BY_THE_WAY = ("aside", "owner")
_ADJECTIVE = re.compile(r"(?:an|ese|ish|i|ch|ek|akh|yz|jik)$")
_THE_LAND = re.compile(
    r"(?:that )?(?:the|this) (?:[\w-]+ ){0,3}?(?:country|nation|kingdom|republic|sultanate)(?:'s)? "
)
_IT = re.compile(r"(?:that )?(?:it|they|its|their) ")
_GROUPS = {"company": "company", "mine": "site", "shape": "body"}
_JOINS = r"at|of|in|from|by|to|for|with|near|on|through|via"
_BEHIND = re.compile(
    rf"\b({_JOINS}) (?:(?:the|its|their|his|our) )?(?:(?!(?:{_JOINS}) )(?:[a-z\d][\w.%-]*|[A-Z][a-z]+'s) ){{0,3}}$"
)


def sentence_features(
    draft: Draft, names: list[Name], clause: Clause, pronoun: re.Match[str] | None, outline: Outline
) -> list[tuple[Name, list[str]]]:
    """The producers that the amount's sentence names, each with its features; `pronoun` is what `company_words`
    finds.
    """
    places = [(name, place_of(draft, name)) for name in names]
    nameless = _nameless(draft, clause, pronoun)
    stands = {name.start: _stance(draft, clause, name, names, nameless) for name in names}
    told = []
    for name, place in places:
        side = [
            other
            for other, where in places
            if where == place
            and kind_of(other) != "place"
            and not _is_by_the_way(clause, stands[other.start])
        ]
        told.append(
            (
                name,
                [
                    *_position(draft, name, place, side),
                    *_printed(draft, name, place),
                    *_related(draft, clause, name, place),
                    *_stands(draft, clause, name, names, stands[name.start], outline),
                ],
            )
        )
    return told


def _related(draft: Draft, clause: Clause, name: Name, place: str) -> list[str]:
    """What lies between; of whom "which" tells, a reason ahead of it tells nothing."""
    found = relations(draft, name, place)
    told_by_which = clause.relative and clause.head is name
    return [sign for sign in found if not sign.endswith("in a reason")] if told_by_which else found


def is_adjective(name: Name, text: str) -> bool:
    """ "Russian", "Chinese": a country told by its adjective."""
    printed = text[name.start : name.end]
    return (
        name.entity.kind == "country"
        and printed != name.entity.name
        and _ADJECTIVE.search(printed) is not None
    )


def group_of(name: Name, text: str, outline: Outline) -> str:
    """company, site, body (either of them, for all that the article tells), land, or the adjective of a country."""
    if name.entity.kind == "shape":
        return outline.place_of(name.entity.name).kind
    if is_adjective(name, text):
        return "adjective"
    return "place" if name.entity.kind == "place" else _GROUPS.get(name.entity.kind, "land")


def _stance(draft: Draft, clause: Clause, name: Name, names: list[Name], nameless: str | None) -> str | None:
    if name.end > draft.amount.start:
        return None
    how = standing(draft.view, clause, name, names, draft.amount.start)
    return nameless if nameless and how == "outside, nameless" else how


def _nameless(draft: Draft, clause: Clause, pronoun: re.Match[str] | None) -> str | None:
    """How names before a clause stand that is about "it" or "the mine": "Corvane said that the mine made 5 tons"."""
    if pronoun is not None and clause.start <= pronoun.start() < clause.verb:
        return "outside, site" if pronoun["site"] else "outside, company"
    if _THE_LAND.match(draft.view.lower, clause.start, clause.verb):
        return "outside, country"
    return "outside, it" if _IT.match(draft.view.lower, clause.start, clause.verb) else None


def _is_by_the_way(clause: Clause, how: str | None) -> bool:
    return how in _BY_THE_WAY or (how == "under" and clause.head is not None)


def _stands(
    draft: Draft, clause: Clause, name: Name, names: list[Name], how: str | None, outline: Outline
) -> list[str]:
    """How a name stands in the clause of the amount, by what it is, and by what the subject is."""
    group = group_of(name, draft.view.text, outline)
    head = group_of(clause.head, draft.view.text, outline) if clause.head else "none"
    if how is not None:
        if how == "head":
            told = ["told by which"] if clause.relative and not is_partner(draft, name) else []
            return [*told, "head", f"head|{group}", f"head, {_site_behind(draft, names)}|{group}"]
        return [how, f"{how}|{group}", f"{how}|{group}|head {head}"]
    if _is_behind_a_reason(draft, name):
        return ["behind a reason", f"behind a reason|{group}"]
    before = _BEHIND.search(draft.view.text, max(draft.amount.tail, name.start - 40), name.start)
    word = joint_to(draft.view.text, name, before[1]) if before else "no word"
    inside = "near" if draft.holds(name.start, name.end) else "far"
    return [f"behind, {word}, {inside}|{group}", f"behind, {word}, {inside}|{group}|head {head}"]


def _is_behind_a_reason(draft: Draft, name: Name) -> bool:
    """ "Sales fell to 4 tons owing to repairs at its Kestrel mill": behind what tells why."""
    return draft.view.told(_REASON, draft.amount.tail, name.start) is not None


def _site_behind(draft: Draft, names: list[Name]) -> str:
    """Whether a producer stands behind the amount with "at" or "from"."""
    text, tail = draft.view.text, draft.amount.tail
    for name in names:
        if name.start < tail or not draft.holds(name.start, name.end) or name.entity.kind not in PRODUCERS:
            continue
        before = _BEHIND.search(text, max(tail, name.start - 40), name.start)
        plain = before and not any(char in text[tail : before.start()] for char in ",;(")
        if before and plain and not _is_behind_a_reason(draft, name):
            return f"a body {before[1]} behind"
    return "no body behind"


def place_of(draft: Draft, name: Name) -> str:
    """Before or behind the amount within its segment, else left or right of the segment."""
    if draft.holds(name.start, name.end):
        return "ahead" if name.end <= draft.amount.start else "behind"
    return "left" if name.end <= draft.amount.start else "right"


def kind_of(name: Name) -> str:
    """The kind of a name, and whether it is only known by its shape."""
    kind = name.entity.kind
    return kind if name.known or kind in ("shape", "place") else f"shaped {kind}"


# "Reserves exceed 4 million tons, of which China holds 2.4 million tons".
_OF_WHICH = ("of which ", "of which the ", "of this, ", "of these, ", "of that, ", "of this total, ")
_ASIDE = r"(?:,[^,;\d]{3,40},)?"
# "Of which Tarn 3.4 million tons".
_BARE = frozenset({" ", " about ", " some ", " nearly ", " around ", " over "})
_HOLDS = re.compile(rf"{_ASIDE} (?:alone )?(?:holds?|has|have|owns?|boasts?|hosts?|had|held) ")
# "Of which Zanjan Province accounted for 5 tons": gave, not took.
_GAVE = re.compile(
    rf"(?: province| county| region)?{_ASIDE} (?:alone )?(?:account(?:s|ed) for|produc(?:es|ed)|contribut(?:es|ed)"
    r"|gave|gives|yield(?:s|ed)|provid(?:es|ed)|mine[sd]) "
)


def _position(draft: Draft, name: Name, place: str, side: list[Name]) -> list[str]:
    kind = kind_of(name)
    bodies = [other for other in side if other.entity.kind in PRODUCERS]
    first = next(iter(reversed(side) if place in ("ahead", "left") else side), None)
    features = [f"{place}:{kind}", f"{place}:{draft.role}"]
    features += [f"{place}:nearest"] if side and name is first else []
    features += [f"{place}:first"] if side and name is side[0] else []
    features += (
        [f"{place}:land in beside a body"]
        if bodies and name not in bodies and _IN.search(draft.view.lower, max(0, name.start - 10), name.start)
        else []
    )
    features += [f"{place}:only"] if len(side) == 1 and name in side else []
    if draft.measure == "reserves" and kind in ("place", "region") and not _says_site(draft):
        # "Of which China holds 44 million tons" is not of the world that the sentence began with.
        features += (
            ["deposit in a place"] if name.entity.name != "World" or draft.holds(name.start, name.end) else []
        )
    if (
        _gives_or_holds(draft, name)
        and draft.view.lower.endswith(_OF_WHICH, 0, name.start)
        and not has_share_behind(draft, name)
    ):
        features.append("said to be its part")
    if bodies and name not in bodies:
        features.append(f"{place}:beside a body")
    if draft.view.told(TOTAL, draft.start, draft.end):
        features.append(f"total|{kind}")
    return features


def _gives_or_holds(draft: Draft, name: Name) -> bool:
    if _HOLDS.match(draft.view.lower, name.end):
        return True
    bare = draft.view.lower[name.end : draft.amount.start] in _BARE and draft.measure not in TRADED
    gave = bare or (
        name.end <= draft.amount.start and draft.holds(name.start, name.end) and draft.measure not in TRADED
    )
    return bare or (gave and _GAVE.match(draft.view.lower, name.end) is not None)


def _says_site(draft: Draft) -> bool:
    """ "The mine holds reserves of 128 tons": it is of the mine, wherever that lies."""
    match = draft.view.told(COMPANY_WORDS, draft.view.start, draft.amount.start)
    return match is not None and match["site"] is not None and match["site"] != "deposit"


def _printed(draft: Draft, name: Name, place: str) -> list[str]:
    """How a name is printed, and what stands right before it."""
    lower, view = draft.view.lower, draft.view
    before = _PLACED.search(lower, max(view.start, name.start - 18), name.start)
    features = [f"{place}:after {before[1] or before[2]}"] if before else []
    if before and name.entity.kind not in PRODUCERS:
        features.append(f"land:after {before[1] or before[2]}")
    if name.start - view.start < 5:
        features.append(f"{place}:opens")
        if not name.known and " " not in name.entity.name:
            features.append("opens:one unknown word")
    if name.possessive:
        features.append(f"{place}:owns")
    if not name.possessive and is_adjective(name, view.text):
        features.append(f"{place}:adjective")
    return features
