"""Whether an amount goes on with a list of earlier values, or is news again."""

from __future__ import annotations

import re

from crawler.figures.amounts import Amount
from crawler.figures.drafts import Draft


def shares_its_unit(left: Draft, draft: Draft) -> bool:
    """ "Against respectively 34,000, 73,000 and 53,000 ounces a year ago": the whole list is compared with."""
    if not left.amount.inherited or _LISTS.fullmatch(draft.before()) is None:
        return False
    news = [amount for amount in draft.view.amounts if amount.end <= left.amount.start][-1:]
    own, told = _material_of(draft, draft.amount), _material_of(draft, *news)
    # "178,000 tons of copper, up from 168,000, and 16,100 tons of cobalt": news of its own.
    return own is None or told in (None, own)


def _material_of(draft: Draft, amount: Amount | None = None) -> str | None:
    """The material right behind an amount of a draft's sentence: "5 tons of copper"."""
    marks = draft.view.commodities if amount else []
    return next(
        (m.value.name for m in marks if amount and draft.view.lower[amount.tail : m.start] == " of "), None
    )


_LISTS = re.compile(r",? (?:and )?|, ")
