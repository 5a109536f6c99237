"""The part of a whole that is told by its material: "2,188 tonnes of oxides, 1,504 tonnes of it NdPr"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

_OF_IT = re.compile(
    r" of (?:it|them|that|this|these|those|which)(?:,? (?:was|were|is|are|being|as|in the form of))? "
)


def part_of_it(draft: Draft) -> Mark[Commodity] | None:
    """The material that stands behind "of it"."""
    view, amount = draft.view, draft.amount
    return next(
        (
            mark
            for mark in view.commodities
            if mark.value.kind == "material"
            and amount.dimension in mark.value.dimensions
            and _OF_IT.fullmatch(view.lower, amount.tail, mark.start)
        ),
        None,
    )
