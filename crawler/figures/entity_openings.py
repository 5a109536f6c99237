"""Names with which a sentence only opens: beside whom, and with what, another did what is counted."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name

# "With the plants of Tarn and Hollin, the country can make 101 tons": what a sentence opens with is no subject.
_OPENS_WITH = re.compile(
    r"with (?:the |its )?(?:[a-z-]+ ){0,3}(?:plants|mines|smelters|mills|units|works|projects|operations) "
)

_THEN_SUBJECT = re.compile(r"[^;]*, the (?:country|nation|company|group|miner|firm|land) ")

# "With shops in Slovakia and Moravia open again, the company sold 5 carats": lands of what it did that with.
_WHILE = Cue(r"(?:with|while|as|after|although|though|despite|amid|because|since|now that) [^;.\d]*$")

_THEN_COMPANY = re.compile(
    r"[^;.\d]*, (?:the (?:[\w-]+ ){0,2}?(?:company|group|miner|firm|producer|steelmaker|refiner)|it)"
    r" (?!said\b|says\b)[a-z]"
)

# "With Tarn and Hollin, the quarter's total was 99 tons": of the whole.
_WITH = Cue(r"(?:together )?with [^,;.\d]*$")

_THEN_TOTAL = re.compile(
    r"[^,;.\d]*(?: added| included| counted)?, (?:the |its )?(?:[a-z]+'s |group |overall )?(?:total|sum|tally)\b"
)


# "With the Hollin unit supplying more metal, aluminium output gained 2 percent": what only helped.
_WITH_UNIT = re.compile(r"with (?:the |its |their )?(?:[a-z-]+ ){0,2}$")
_IS_DOING = re.compile(
    r"(?: (?:mine|unit|plant|shaft|smelter|mill|project|pit|operation|line|refinery|expansion|complex))?"
    r" (?:(?:now|still|again|back|fully|already|not|no longer) ){0,2}(?:[a-z]+ing|out of"
    r"|in (?:full )?(?:operation|production|ramp-up)"
    r"|on ?stream|offline|online|idle|idled|shut|down|up and running|at full)\b[^,;.\d]*,"
    r" (?:the (?:company|group|miner|firm|producer)'s |its |total |group |overall |consolidated )?(?:[a-z-]+ ){0,3}"
    r"(?:output|production|sales|shipments|exports)\b(?! (?:at|of|from) (?:the )?(?:mine|unit|plant|smelter|[A-Z]))"
)


# "With its stakes in Tarn and Hollin, output came to 857,000 tons": of who has them.
_WITH_STAKES = re.compile(
    r"(?:together |along )?with (?:its|the|their) (?:stakes?|shares?|interests?|holdings?) in [^,;.\d]*$"
)


def opens_beside(draft: Draft, name: Name) -> bool:
    view, lower = draft.view, draft.view.lower
    if (
        name.entity.kind in ("country", "region", "place")
        and _THEN_COMPANY.match(lower, name.end, draft.amount.start)
        and view.told(_WHILE, view.start, name.start)
    ):
        return True
    if (
        name.end <= draft.amount.start
        and view.told(_WITH, view.start, name.start)
        and _THEN_TOTAL.match(lower, name.end)
    ):
        return True
    if name.end <= draft.amount.start and _WITH_STAKES.match(lower, view.start, name.start):
        return True
    if (
        name.end <= draft.amount.start
        and _WITH_UNIT.fullmatch(lower, view.start, name.start)
        and _IS_DOING.match(view.text, name.end)
    ):
        return True
    alone = lower.startswith("with ", view.start) and name.start == view.start + len("with ")
    if name.end > draft.amount.start or not (alone or _OPENS_WITH.match(lower, view.start)):
        return False
    return _THEN_SUBJECT.match(lower, name.end, draft.amount.start) is not None
