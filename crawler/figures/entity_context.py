"""Where a sentence names producers beside an amount, and what kind its words ask for."""

from __future__ import annotations

import re

from crawler.figures.company_words import WE, is_named
from crawler.figures.drafts import Draft
from crawler.figures.entity_features import place_of
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS
from crawler.figures.pronouns import named_for
from crawler.figures.taken_up import PRONOUN


def meant_by(draft: Draft, pronoun: re.Match[str] | None) -> str:
    """What the sentence speaks of without a name: site, company ("we", "the miner") or none; `pronoun` is what
    `company_words` finds.
    """
    if pronoun is not None and named_for(draft, pronoun):
        return "none"
    if pronoun is not None and pronoun.end() <= draft.amount.start and is_named(draft, pronoun):
        pronoun = None  # "the Tarn mill"
    if pronoun is not None and not _is_told_after(draft, pronoun.end()):
        return "site" if pronoun["site"] else "company"
    if draft.view.told(WE, draft.view.start, draft.view.end):
        return "company"
    return "it" if PRONOUN.match(draft.view.lower, draft.view.start, draft.view.end) else "none"


def _is_told_after(draft: Draft, end: int) -> bool:
    """ "The mine moved past Antamina, which made 5 tons": who is named since the pronoun is whom "which" means."""
    which = draft.view.lower.rfind(", which ", end, draft.amount.start)
    return which >= 0 and any(
        end < name.start < which and name.entity.kind in PRODUCERS for name in draft.view.names
    )


def fits(meant: str, kind: str) -> bool:
    """Whether "the mine" or "the company" can mean a name of that kind; an unknown name may be either."""
    return kind in {"site": ("site", "body"), "company": ("company", "body")}.get(meant, ())


def context_of(draft: Draft, names: list[Name], meant: str) -> str:
    """Where the sentence names producers of its own, seen from the amount, and whether they are more than lands."""
    said = f", {meant}" if meant in ("site", "company") else ""
    places = {(place_of(draft, name), name.entity.kind in PRODUCERS) for name in names}
    for place in ("ahead", "behind", "left", "right"):
        if (place, True) in places:
            return f"{place} body"
        if (place, False) in places:
            return f"{place} land{said}"
    return "alone, site" if meant == "site" else "alone"
