"""Shares and stakes: names that have a part of what is counted."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name

# "Its share of Tarn, which it owns with Corvane, came to 12 tons": of the site.
SHARE_OF = Cue(
    r"(?:(?<!including )(?<!counting )(?<!to )(?<!adding )(?<!with )(?<!plus )(?<!without )\b(?:its|their|our"
    r"|the [a-z]+)"
    r"|'s?) (?:[\d.]+ ?(?:%|per ?cent|pct) )?(?:attributable "
    r"|equity )?(?:share|part|portion)"
    r" (?:of|in|from) (?:the )?(?:(?:output|production|metal|ore) (?:of|from|at) (?:the )?)?$"
)

# "Output was 5 tons, in which the share of Corvane was 42 percent", "of which Corvane had 42 percent".
_SHARE_BEHIND = re.compile(r"[^;.]{0,90}?\b(?:(?:of|in) which|share)\b[^;.\d]{0,40}$")

_PER_CENT = re.compile(
    r"(?:'s)?(?: share)?(?: (?:was|had|has|made|held|with|contributed|accounted for|came to|at|is))?"
    r"(?: (?:about|some|nearly|over))? \d+(?:\.\d+)? ?(?:%|per ?cent)"
    r"(?! (?:more|less|up|down|higher|lower|growth|increase))"
)

# "Counting its stakes in El Abra (49%) and Quebrada Blanca (10%), output reached 5 tons".
_STAKE_ASIDE = Cue(
    r"\b(?:including|counting|adding|excluding|without|with|when|if|once) (?:its |the |their )?(?:[a-z-]+ )?"
    r"(?:stakes?|interests?|holdings?|shares?|parts?) (?:in|of) (?:[\w'-]+(?: \([\d.]+ ?%\))?(?:,? and |, | )){0,9}$"
)

# "If the stakes in Corvane and Tarn are added, the total reached 5 tons".
_STAKES = Cue(r"\b(?:stakes?|interests?|holdings?) in (?:[\w-]+(?:,? and |, | )){0,6}$")

_ADDED = re.compile(r"[^,;.]{0,60}\b(?:are|is|were|was) (?:added|counted|included|taken into account)\b")


def is_added(draft: Draft, name: Name) -> bool:
    """Whether a name is of one whose part is added to another's."""
    view, until = draft.view, draft.amount.start
    if name.end > until:
        stakes = max(draft.amount.tail, name.start - 140)
        return stakes < name.start and view.told(_STAKE_ASIDE, stakes, name.start) is not None
    if _ADDED.match(view.lower, name.end, until):
        return True
    if view.told(_STAKE_ASIDE, max(view.start, name.start - 140), name.start):
        return True
    ahead = view.told(_STAKES, max(view.start, name.start - 60), name.start)
    return ahead is not None and " total " in view.lower[name.end : until]


def has_share_behind(draft: Draft, name: Name) -> bool:
    """Whether a name behind the amount is told with its share of it in per cent."""
    lower, tail = draft.view.lower, draft.amount.tail
    if name.start < tail or _PER_CENT.match(lower, name.end) is None:
        return False
    return _SHARE_BEHIND.match(lower, tail, name.start) is not None
