"""Amounts in brackets: what stands behind the bracket is of the amount outside of it."""

from __future__ import annotations

from itertools import pairwise

from crawler.figures.drafts import Draft
from crawler.figures.role_brackets import is_base_of_change


def give_back_brackets(drafts: list[Draft]) -> None:
    """ "84 million tons (share 72 million), up 1%": what follows the bracket is the outer amount's."""
    for outer, inner in pairwise(drafts):
        lower = inner.view.lower
        opened = lower.rfind("(", outer.amount.end, inner.amount.start)
        closed = lower.find(")", inner.amount.end, inner.end)
        if (
            opened < 0
            or closed < 0
            or ")" in lower[opened : inner.amount.start]
            or (lower[outer.amount.tail : opened].strip() and not is_base_of_change(inner, outer))
        ):
            continue
        outer.end, outer.beyond = opened, (closed, inner.end)
        inner.start, inner.end = opened, closed
