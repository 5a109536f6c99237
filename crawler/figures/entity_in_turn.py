"""Amounts that are told each with its maker or place behind it: "5 tons in Kalvik and 3 tons in Skarberg"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import TRADED
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_MADE_IN = re.compile(
    r"(?: \([^()]{1,40}\)|\))? (?:of (?:it|them|(?:the )?[a-z]+ ?[a-z]*) )?(?:was |were )?(?:(?:made|mined|produced"
    r"|came|come|coming|extracted|supplied|dispatched|shipped|sent|obtained|delivered|recovered|poured|accounted) )?"
    r"(?:in|at|from|by|for) (?:the |nearby |neighbou?ring )?(?:[A-Z][a-z]+'s |Iranian |[A-Z][a-z]+ern )?"
    r"(?:(?:mine|site|complex|plant|deposit) of )?(?:the )?"
)
_OF_GOODS = r"(?: of [^,;.\d()]{1,40}?)?(?: \([^()]{1,40}\))?"
_SHARE = r"(?:the )?(?:share|shares|output|production|extraction|contribution|work|product|part)"
# How the first amount of a list is joined to whose it is, and how those behind it are.
_WAYS = (
    # "Of which 6.7 million tons fell to Mobarakeh and 3.7 million tons to Khuzestan Steel".
    (
        re.compile(rf"{_OF_GOODS} (?:fell|belonged|accrued|belong|belongs) to (?:the )?"),
        re.compile(
            rf"{_OF_GOODS}(?: (?:fell|belonged|accrued|belong|belongs))? to (?:the )?(?:share of )?(?:the )?"
        ),
    ),
    # "742,000 tons fell to the share of Mobarakeh, 310,000 tons of Khuzestan Steel", "5 tons were those of Tarn".
    (
        re.compile(
            rf"{_OF_GOODS} (?:(?:fell|went|belonged) to|was|were|is|are|being|made up) (?:{_SHARE}|those"
            rf"|that) of (?:the )?"
        ),
        re.compile(rf"{_OF_GOODS}(?: (?:(?:was|were|being) )?(?:{_SHARE}|those|that))? of (?:the )?"),
    ),
    # "The largest part, 5 tons, came from Tarn, and the next, 3 tons, from Hollin".
    (
        re.compile(r", (?:came|comes|was|is) from (?:the )?"),
        re.compile(r",?(?: (?:came|comes|was|is))? from (?:the )?"),
    ),
)


def each_in_its_place(drafts: list[Draft], index: int, names: list[Name]) -> str | None:
    """ "51,000 tonnes in Kalvik and 36,000 tonnes in Skarberg": where each amount was made."""
    if drafts[index].measure in TRADED:
        names = [name for name in names if name.entity.kind in PRODUCERS]
    names = [name for name in names if name.start >= drafts[0].amount.tail]
    if len(names) < 2:
        return None
    text = drafts[index].view.text
    joint = _joint_of(drafts, names)
    places = [
        next((name for name in names if joint.fullmatch(text, draft.amount.tail, name.start)), None)
        for draft in drafts
    ]
    here = places[index]
    return here.entity.name if here and len({place.start for place in places if place}) > 1 else None


def _joint_of(drafts: list[Draft], names: list[Name]) -> re.Pattern[str]:
    """What stands between each amount of the list and its name."""
    text = drafts[0].view.text
    for first, next_one in _WAYS:
        if any(first.fullmatch(text, draft.amount.tail, name.start) for draft in drafts for name in names):
            return next_one
    return _MADE_IN
