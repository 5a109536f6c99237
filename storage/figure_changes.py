"""What a new value of an observation means for people: new, revised, withdrawn or in conflict. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import datetime
from decimal import Decimal

from storage.models import Change
from storage.settle import Settled, Witness, agree
from storage.testimony import Testimony
from storage.titles import conflict_title, new_title, part_remark, revised_title, withdrawn_title

HUNDREDTH = Decimal("0.01")


def figure_new(new: Testimony, at: datetime) -> Change:
    """The observation opens."""
    return Change(
        kind="figure.new",
        wire=new.witness.wire,
        at=at,
        title=new_title(new.figure),
        after=new.as_dict(),
        quote=new.figure.quote,
        url=new.url,
    )


def figure_revised(old: Testimony, new: Testimony, at: datetime) -> Change:
    """The same voice, or the corrected article, gives another value."""
    delta, delta_pct = difference(old, new)
    return Change(
        kind="figure.revised",
        wire=new.witness.wire,
        at=at,
        title=revised_title(old.figure, new.figure, delta_pct),
        before=old.as_dict(),
        after=new.as_dict(),
        delta=delta,
        delta_pct=delta_pct,
        quote=new.figure.quote,
        url=new.url,
    )


def figure_withdrawn(old: Testimony, at: datetime) -> Change:
    """No article states the value any more."""
    return Change(
        kind="figure.revised",
        wire=old.witness.wire,
        at=at,
        title=withdrawn_title(old.figure),
        before=old.as_dict(),
        quote=old.figure.quote,
        url=old.url,
    )


def figure_conflict(
    kind: str, old: Testimony, new: Testimony, stands: Testimony, at: datetime, part: str | None = None
) -> Change:
    """Two figures disagree beyond rounding; `stands` is the one whose value the observation has.

    `kind` is figure.conflict, or figure.suspect where one text gives both: one of them may be misread. `part` is what
    the smaller number belongs to, where a part of the entity has it.
    """
    delta, delta_pct = difference(old, new)
    return Change(
        kind=kind,
        wire=new.witness.wire,
        at=at,
        title=conflict_title(old.figure, new.figure, delta_pct) + part_remark(new.figure, part),
        before=old.as_dict() | {"stands": old is stands},
        after=new.as_dict() | {"stands": new is stands},
        delta=delta,
        delta_pct=delta_pct,
        quote=new.figure.quote,
        url=new.url,
    )


def difference(old: Testimony, new: Testimony) -> tuple[Decimal, Decimal | None]:
    """Δ in the series' unit and Δ in per cent of the old value (two decimals; None where that is zero)."""
    before, after = old.witness.point, new.witness.point
    delta = after - before
    return delta, (delta / before * 100).quantize(HUNDREDTH) if before else None


def is_revision(old: Testimony, new: Testimony, live: Collection[int], replaced: Collection[Witness]) -> bool:
    """Whether a value beyond rounding comes of a corrected article or of a later word of the same voice."""
    if agree(old.witness, new.witness):
        return False
    if old.id not in live:
        return True
    later = new.witness.moment > old.witness.moment or old.witness in replaced
    return later and new.witness.voice == old.witness.voice


def conflict_kind(one: Testimony, other: Testimony, part: str | None = None) -> str:
    """A text that contradicts itself or tells a part's number is suspect; two that disagree are in conflict."""
    return "figure.suspect" if part or one.article == other.article else "figure.conflict"


def conflict_pairs(settled: Settled, held: Witness | None) -> list[tuple[int, int]]:
    """(before, after) figure ids of each conflict with the settled value; `held` is what stood before."""
    chosen = settled.chosen
    said = (held.voice, held.amount) if held else None
    return [
        (other.figure_id, chosen.figure_id)
        if (other.voice, other.amount) == said
        else (chosen.figure_id, other.figure_id)
        for other in settled.conflicting
    ]


def conflict_key(kind: str, observation: int, one: Testimony, other: Testimony) -> str:
    """The same for two voices with the same two amounts, whichever came first."""
    sides = sorted(f"{each.witness.voice}={each.witness.amount}" for each in (one, other))
    return f"{kind}|{observation}|{hashlib.sha256('|'.join(sides).encode()).hexdigest()[:24]}"
