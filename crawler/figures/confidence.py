"""How sure a figure is: the probability that all its fields are right, from signs learned on annotated articles."""

from __future__ import annotations

import math

from crawler.figures import ranking
from crawler.figures.drafts import Draft
from crawler.figures.period_plans import TIMELESS

# Shares of belief in the entity that are told apart, and amounts of a sentence that make it a long list.
_SHARES = (0.5, 0.7, 0.9, 0.97)
_MANY = 4
# The least and the most that is said: no reading is certain.
_LEAST, _MOST = 0.02, 0.99


def confidence_of(draft: Draft) -> float:
    """The confidence of a draft that is a figure; below storage's threshold it is a candidate."""
    table = ranking.weights("confidence")
    score = sum([table.get(sign, 0.0) for sign in signs_of(draft)])
    return round(min(max(1 / (1 + math.exp(-score)), _LEAST), _MOST), 3)


def signs_of(draft: Draft) -> set[str]:
    """What speaks for and against a draft's links."""
    signs = {"any", f"role {draft.role}", f"measure {draft.measure}", f"status {draft.status}"}
    signs |= {f"doubt {doubt}" for doubt in draft.doubts}
    signs |= {f"check {check.split(':')[0]}" for check in draft.checks}
    signs |= {f"note {note}" for note in draft.amount.notes}
    signs |= _link_signs(draft)
    if draft.amount.inherited:
        signs.add("unit of another amount")
    if draft.amount.value is None:
        signs.add("range")
    if len(draft.view.amounts) >= _MANY:
        signs.add("many amounts")
    return signs


def _link_signs(draft: Draft) -> set[str]:
    """Where the words of each link stand."""
    view = draft.view
    marks = {
        "commodity": [
            (mark.start, mark.end) for mark in view.commodities if mark.value.name == draft.commodity
        ],
        "measure": [(mark.start, mark.end) for mark in view.measures if mark.value == draft.measure],
        "period": [(told.start, told.end) for told in draft.context.timed if told.period == draft.period],
    }
    signs = {
        f"{link} {_nearest(draft, spans)}"
        for link, spans in marks.items()
        if link != "period" or draft.period
    }
    if draft.period is None and draft.measure not in TIMELESS:
        signs.add("no period")
    return signs | _entity_signs(draft)


def _nearest(draft: Draft, spans: list[tuple[int, int]]) -> str:
    if any(draft.holds(start, end) for start, end in spans):
        return "in its own words"
    return "in the sentence" if spans else "from elsewhere"


def _entity_signs(draft: Draft) -> set[str]:
    if draft.entity is None:
        return {"no entity"}
    if not draft.offered:
        return {"entity not ranked"}
    share = ranking.shares(draft.offered)[0]
    return {f"entity over {least}" for least in _SHARES if share > least}
