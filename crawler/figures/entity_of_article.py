"""The producer of an amount that no sentence attributes: the article's subject, or its country."""

from __future__ import annotations

from crawler.figures.cast import Cast
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_links import takes

# "Mines in the country" before any land was named.
_OF_THE_LAND = Cue(
    r"\b(?:(?:in|across|throughout|around) the country|the country['’]s|nationwide|nationally)\b"
    r"|\bby (?:the )?(?:major|large|leading|big|domestic|local|private) (?:[a-z]+ ){0,3}?"
    r"(?:steelmakers|producers|companies|firms|smelters|miners|mills|plants)\b(?! of)"
)


def name_entities(drafts: list[Draft], memory: Memory, cast: Cast, *, iranian: bool) -> None:
    """What no sentence attributes belongs to the article's subject, or to the country of who announced it."""
    # A sum that stands before its regions is of them all.
    land = memory.spoken_land or ("Iran" if iranian else None)
    subject = "World" if memory.entity_kind == "region" else memory.entity or land
    if subject is None and drafts and " study group " in drafts[0].view.lower:
        subject = "World"  # "the Lisbon-based study group sees output of zinc at 5 tons"
    for draft in drafts:
        of_land = draft.entity is None and draft.view.told(_OF_THE_LAND, draft.view.start, draft.view.end)
        name = draft.entity or (land if of_land else None) or (None if takes(draft, subject) else subject)
        draft.entity = cast.full_name(name) if name else None
