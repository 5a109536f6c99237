"""At which of its sites a company made an amount: "Corvane made 118,000 ounces in May at its gold mine Tarn"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_AT_A_SITE = re.compile(
    r"(?: \([^()]{3,30}\))?(?: of [a-z-]+(?: [a-z-]+)?)?"
    r"(?:,? (?:in|during|over|for) (?:the |this |that )?(?:[a-z0-9-]+ ){0,4}?(?:[a-z]+|\d{4}),?)?"
    r",? (?:at|from) (?:the |its )(?:(?!other|two|three|four|main)[a-z-]+ ){0,2}?"
    r"(?:mine|smelter|refinery|complex|mill) (?:of )?"
)
# "Made 5 tons at the mine Tarn and 3 tons at the mine Selby" are told each alone; "at the mines Tarn and Selby" is not.
_AND_ANOTHER = re.compile(r" (?:and|or|&) (?=[^\W\d_])")


def is_made_at_site(draft: Draft, name: Name) -> bool:
    """Whether an amount is told as made at a mine whose name stands behind it."""
    if name.entity.kind not in PRODUCERS or draft.measure not in (None, "production"):
        return False
    view = draft.view
    if not _AT_A_SITE.fullmatch(view.lower, draft.amount.tail, name.start):
        return False
    joined = _AND_ANOTHER.match(view.lower, name.end)
    return joined is None or not any(other.start == joined.end() for other in view.names)


# "Corvane made 118,000 ounces at the gold mine Tarn, bringing production of the first nine months to 372,000 ounces".
_BRINGING = re.compile(
    r", (?:bringing|taking|which (?:brings|brought|takes|took)) (?:(?:its|the|total|annual|cumulative|year-to-date) )*"
    r"(?:production|output|total)\b[^,;.]{0,70}? to (?:(?:about|some|nearly|over|around) )*$"
)


def brought_to(drafts: list[Draft], index: int) -> str | None:
    """The site of whose production an amount is the sum so far, behind what was made there."""
    draft = drafts[index]
    if index == 0 or drafts[index - 1].view is not draft.view:
        return None
    last, view = drafts[index - 1], draft.view
    bringing = _BRINGING.search(view.lower, last.amount.tail, draft.amount.start)
    if bringing is None:
        return None
    made_at = [name for name in view.names if name.end <= bringing.start() and is_made_at_site(last, name)]
    named = any(
        bringing.start() < name.start < draft.amount.start
        for name in view.names
        if name.entity.kind in PRODUCERS
    )
    return made_at[0].entity.name if made_at and not named else None
