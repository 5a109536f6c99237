"""The maker that a line of a list tells in a bracket behind its goods: "Ore (Tarn, Gabon): 5 tons made, 4 sold"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.name import Name

_GOODS = re.compile(r"(?:[-*\u2022\u2013] ?)?[^():;.\d]{3,50} \(")
_CLOSES = re.compile(r"(?:, (?:the )?[A-Z][^\d(),]{2,30})?(?:, ?\d+ ?%)?\) ?: ")


def maker_of_goods(draft: Draft, names: list[Name]) -> str | None:
    """The one whom the bracket names: all amounts of the line are of him, unless another is named before."""
    view = draft.view
    goods = _GOODS.match(view.text, view.start, draft.amount.start)
    if goods is None or any(name.start < goods.end() for name in view.names):
        return None
    told = next((name for name in names if name.start == goods.end()), None)
    if told is None or not _CLOSES.match(view.text, told.end, draft.amount.start):
        return None
    return told.entity.name
