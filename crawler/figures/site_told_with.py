"""The site that is told with what it makes: "to launch the Hollin mine in 2025, with an output of 5 tons a year"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

# But "with group output", "with its production": of whoever owns it.
_WITH = Cue(
    r", (?:already [^,;.\d]{3,30}, )?with (?:an? |the |of the |of )?"
    r"(?:(?:annual|yearly|planned|expected|estimated|average|proven|probable|mineral|proved|initial|production"
    r"|ore|gold|copper|nickel|cobalt|zinc|lithium) ){0,3}"
    r"(?:production|output|capacity|reserves|resources)\b[^,;.\d]*$"
)


# "Corvane runs Hollin, its largest mine with 5 tons".
_RANKED_WITH = re.compile(
    r", (?:the|its|their) (?:[a-z]+ )?(?:largest|biggest|main|first|top|flagship|most productive)"
    r" (?:[a-z]+ ){0,2}(?:mine|asset|site|operation|plant|smelter|refinery)\b[^,;.\d]{0,40},? with "
    r"(?:(?:about|some|nearly|over|almost) )?"
)


def site_told_with(draft: Draft, names: list[Name], memory: Memory) -> str | None:
    """The site named last before ", with an output of", where no amount and no other producer stands between."""
    view = draft.view
    ranked = [
        name
        for name in names
        if name.entity.kind in PRODUCERS
        and _RANKED_WITH.fullmatch(view.lower, name.end, draft.amount.start)
        and memory.outline.kind(name.entity.name) in ("site", "body")
    ]
    if ranked:
        return ranked[0].entity.name
    told = view.told(_WITH, view.start, draft.amount.start)
    if told is None or any(amount.start < told.start() for amount in view.amounts):
        return None
    ahead = [name for name in names if name.end <= told.start() and name.entity.kind in PRODUCERS]
    if len(ahead) < 2 or memory.outline.kind(ahead[-1].entity.name) != "site":
        return None
    return ahead[-1].entity.name
