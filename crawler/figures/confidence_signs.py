"""What speaks for and against a draft's links. Imports nothing of the reader: earlier readers are asked by it, too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crawler.figures.drafts import Draft

_WORD = re.compile(r"[^\W\d_]+")
# Shares of belief in the entity that are told apart, and how many candidates, names, amounts, words and words that
# are not plain English letters.
_SHARES = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99)
_CANDIDATES = (2, 3, 5, 8)
_NAMES = (1, 2, 3, 5)
_AMOUNTS = (2, 3, 4, 6, 9)
_WORDS = (10, 20, 30, 40, 55)
_NOT_PLAIN = (1, 2, 4)


def signs_of(draft: Draft) -> set[str]:
    """All signs but how sure the entity is, which the weights of the day tell."""
    signs = {"any", f"role {draft.role}", f"measure {draft.measure}", f"status {draft.status}"}
    signs |= {f"doubt {doubt}" for doubt in draft.doubts}
    signs |= {f"check {check.split(':')[0]}" for check in draft.checks}
    signs |= {f"note {note}" for note in draft.amount.notes}
    if draft.amount.inherited:
        signs.add("unit of another amount")
    if draft.amount.value is None:
        signs.add("range")
    if draft.change is not None:
        signs.add("change told")
    return signs | _link_signs(draft) | _sentence_signs(draft)


def belief_signs(shares: Sequence[float]) -> set[str]:
    """How sure the entity is, from the candidates' shares of the belief, the best first."""
    if not shares:
        return {"entity not ranked"}
    signs = {f"entity over {least}" for least in _SHARES if shares[0] > least}
    return signs | {f"candidates {_step(len(shares), _CANDIDATES)}"}


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
    if draft.period is None:
        signs.add(f"no period of {draft.measure}")
    if draft.entity is None:
        signs.add("no entity")
    return signs


def _nearest(draft: Draft, spans: list[tuple[int, int]]) -> str:
    if any(draft.holds(start, end) for start, end in spans):
        return "in its own words"
    return "in the sentence" if spans else "from elsewhere"


def _sentence_signs(draft: Draft) -> set[str]:
    """How long and how full the sentence is, and how much of it no table told in English."""
    view = draft.view
    words = _WORD.findall(view.text, view.start, view.end)
    not_plain = sum(not word.isascii() for word in words)
    names = len({name.entity.name for name in view.names})
    return {
        f"words {_step(len(words), _WORDS)}",
        f"not plain {_step(not_plain, _NOT_PLAIN)}",
        f"names {_step(names, _NAMES)}",
        f"amounts {_step(len(view.amounts), _AMOUNTS)}",
    }


def _step(count: int, steps: Sequence[int]) -> int:
    """The last step that a count reaches, 0 below the first."""
    return max((step for step in steps if count >= step), default=0)
