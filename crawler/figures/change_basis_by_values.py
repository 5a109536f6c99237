"""Against what a change is told, where its sentence gives several earlier values: the one it fits."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.figures.change_fit import fits
from crawler.figures.drafts import Draft
from crawler.figures.linked_bases import basis_between


def fit_bases(drafts: Sequence[Draft]) -> None:
    """ "Up 6.1% to 25,176 tonnes, from 23,723 in the September quarter and 17,581 a year earlier": on the quarter."""
    for draft in drafts:
        change = draft.change
        if draft.role != "main" or change is None:
            continue
        earlier = [other for other in drafts if other.role == "comparison" and _is_alike(other, draft)]
        fitting = [other for other in earlier if fits(draft, other, change)]
        if len(earlier) > 1 and len(fitting) == 1:
            draft.basis = basis_between(draft.period, fitting[0].period) or draft.basis


def _is_alike(other: Draft, draft: Draft) -> bool:
    told = (other.measure, other.commodity, other.entity)
    return told == (draft.measure, draft.commodity, draft.entity)
