"""Whether an amount goes on with a list of earlier values, or is news again."""

from __future__ import annotations

import re

from crawler.figures.amounts import Amount
from crawler.figures.drafts import Draft


def shares_its_unit(left: Draft, draft: Draft) -> bool:
    """ "Against respectively 34,000, 73,000 and 53,000 ounces a year ago": the whole list is compared with."""
    if not left.amount.inherited or _LISTS.fullmatch(draft.before()) is None:
        return False
    own = _material_of(draft, draft.amount)
    news = [amount for amount in draft.view.amounts if amount.end <= left.amount.start]
    # "178,000 tons of copper, up from 168,000, and 16,100 tons of cobalt": news of its own.
    return own is None or not news or _material_of(draft, news[-1]) in (None, own)


def _material_of(draft: Draft, amount: Amount) -> str | None:
    """The material right behind an amount of a draft's sentence: "5 tons of copper"."""
    lower, marks = draft.view.lower, draft.view.commodities
    return next((mark.value.name for mark in marks if lower[amount.tail : mark.start] == " of "), None)


_LISTS = re.compile(r",? (?:and )?|, ")
