"""Which value an observation has, given all its live witnesses. Pure, and independent of their order.

Rules: witnesses agree within the rounding of the coarser one; the sharpest exact value is the observation's.
What one voice (the named source, or else the wire) said later replaces what it said before; a wire that repeats what
the voice has corrected since says nothing new. Beyond rounding, another voice is in conflict: the better wire's rank
decides, then the later publication. A number that is a part's (the country's, but it is what a company of it has) does
not replace or outvote a greater one of the same rank.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from storage.rounding import Interval, room, room_of_range

RANKS = ("issuer", "agency", "republisher")


@dataclass(frozen=True, slots=True)
class Witness:
    """A figure that speaks for an observation. Amounts are in the dimension's unit; `raw` as printed.

    `moment` is the article's publication, or its first fetch where the wire gives none. `article` is any key
    of the article that does not depend on the order of storing.
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: str
    raw: str
    source: str | None
    wire: str
    rank: str
    moment: datetime
    article: str
    span_start: int = 0
    figure_id: int = 0
    # Who says it: the named source whatever the wire, or else the wire.
    voice: str = field(init=False, compare=False)
    point: Decimal = field(init=False, compare=False)
    interval: Interval = field(init=False, compare=False)

    @property
    def amount(self) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
        """Value, low and high: what an observation takes from its witness."""
        return self.value, self.low, self.high

    def __post_init__(self) -> None:
        object.__setattr__(self, "voice", _voice(self))
        object.__setattr__(self, "point", _point(self))
        object.__setattr__(self, "interval", _interval(self))


def _voice(witness: Witness) -> str:
    return " ".join(witness.source.casefold().split()) if witness.source else f"wire:{witness.wire}"


def _point(witness: Witness) -> Decimal:
    """The value, or the middle of the range."""
    if witness.value is not None:
        return witness.value
    ends = [end for end in (witness.low, witness.high) if end is not None]
    return sum(ends, Decimal(0)) / len(ends)


def _interval(witness: Witness) -> Interval:
    """All true values that the printed number leaves room for."""
    if witness.value is not None:
        return room(witness.value, witness.raw, witness.bound)
    if witness.low is not None and witness.high is not None:
        return room_of_range(witness.low, witness.high)
    return room(witness.point, witness.raw, "over" if witness.high is None else "under")


@dataclass(frozen=True, slots=True)
class Settled:
    """The witness whose value stands, those that agree, those in conflict, those a later one replaced.

    `borrowed` are those whose number is a part's, wherever else they are.
    """

    chosen: Witness
    agreeing: tuple[Witness, ...]
    conflicting: tuple[Witness, ...]
    replaced: tuple[Witness, ...]
    borrowed: tuple[Witness, ...] = ()


def agree(one: Witness, other: Witness) -> bool:
    """Whether both can be roundings of the same true value: one's point lies in the room of the other."""
    return _within(one.point, other.interval) or _within(other.point, one.interval)


def _within(point: Decimal, interval: Interval) -> bool:
    return interval[0] <= point <= interval[1]


def settle(
    witnesses: Iterable[Witness], of_parts: Collection[Decimal] = (), superseded: Iterable[Witness] = ()
) -> Settled | None:
    """The settled value of an observation, or None where no witness is left.

    `of_parts` are the values of the parts of its entity, for the same thing and period. `superseded` are witnesses of
    texts that their publishers put others in place of: they say nothing any more, but tell who repeats an old word.
    """
    everyone = sorted(witnesses, key=_identity)
    if not everyone:
        return None
    borrowed = [witness for witness in everyone if _is_borrowed(witness, everyone, of_parts)]
    standing, replaced = _by_last_words(everyone, borrowed, superseded)
    leader = min(standing, key=lambda witness: _authority(witness, borrowed))
    chosen = min((witness for witness in standing if agree(witness, leader)), key=_sharpness)
    return Settled(
        chosen,
        tuple(witness for witness in standing if agree(witness, chosen)),
        tuple(witness for witness in standing if not agree(witness, chosen)),
        tuple(replaced),
        tuple(borrowed),
    )


def _is_borrowed(witness: Witness, everyone: Sequence[Witness], of_parts: Collection[Decimal]) -> bool:
    """Whether the number is a part's, and somebody has a greater one for the whole."""
    if witness.value not in of_parts:
        return False
    return any(other.point > witness.point and not agree(other, witness) for other in everyone)


def _by_last_words(
    everyone: Sequence[Witness], borrowed: Collection[Witness], superseded: Iterable[Witness]
) -> tuple[list[Witness], list[Witness]]:
    """Those that stand, and those whose voice said something else later; a part's number is no voice's last word."""
    first = _first_words([*everyone, *superseded])
    said = [(witness, _said_at(witness, first[witness.voice])) for witness in everyone]
    last = _last_words([each for each in said if each[0] not in borrowed])
    standing, replaced = list[Witness](), list[Witness]()
    for witness, moment in said:
        is_replaced = _is_replaced(witness, moment, last.get(witness.voice, ()))
        (replaced if is_replaced else standing).append(witness)
    return standing, replaced


def _first_words(everyone: Iterable[Witness]) -> dict[str, list[Witness]]:
    """The first witness of each amount by each wire, by voice: all that `_said_at` asks of hundreds that repeat it."""
    found: dict[tuple[object, ...], Witness] = {}
    for witness in sorted(everyone, key=lambda each: each.moment):
        found.setdefault((witness.voice, witness.wire, witness.amount, witness.interval), witness)
    first: dict[str, list[Witness]] = {}
    for witness in found.values():
        first.setdefault(witness.voice, []).append(witness)
    return first


def _last_words(said: Iterable[tuple[Witness, datetime]]) -> dict[str, list[tuple[Witness, datetime]]]:
    """When each voice gave each amount for the last time, by voice."""
    found: dict[tuple[object, ...], tuple[Witness, datetime]] = {}
    for witness, moment in said:
        key = (witness.voice, witness.point, witness.interval)
        if key not in found or found[key][1] < moment:
            found[key] = witness, moment
    last: dict[str, list[tuple[Witness, datetime]]] = {}
    for witness, moment in found.values():
        last.setdefault(witness.voice, []).append((witness, moment))
    return last


def _is_replaced(witness: Witness, said: datetime, last: Iterable[tuple[Witness, datetime]]) -> bool:
    return any(moment > said and not agree(witness, peer) for peer, moment in last)


def _said_at(witness: Witness, first: Iterable[Witness]) -> datetime:
    """When the voice first gave this amount: a wire late with an old release does not revise a newer one.

    A wire that had carried another amount in between knows what it does: then it is the voice's new word.
    """
    earlier = [peer for peer in first if peer.moment < witness.moment]
    if any(peer.wire == witness.wire and not agree(peer, witness) for peer in earlier):
        return witness.moment
    same = [peer.moment for peer in earlier if peer.amount == witness.amount]
    return min(same, default=witness.moment)


def _authority(witness: Witness, borrowed: Collection[Witness]) -> tuple[object, ...]:
    # Within one text the first mention leads: totals come before their parts.
    place = (witness.article, witness.span_start)
    moment = -witness.moment.timestamp()
    return RANKS.index(witness.rank), witness in borrowed, moment, *place, *_sharpness(witness)


def _sharpness(witness: Witness) -> tuple[object, ...]:
    low, high = witness.interval
    authority = RANKS.index(witness.rank), -witness.moment.timestamp()
    if witness.value is None or witness.bound != "exact":
        # Of "over 41 million" and "over 42 million" the later knows more, whatever its width.
        return 1, *authority, high - low, *_identity(witness)
    return 0, high - low, *authority, *_identity(witness)


def _identity(witness: Witness) -> tuple[object, ...]:
    """All that tells witnesses apart but the figure's id, which depends on the order of storing."""
    text = (witness.bound, witness.raw, witness.wire, witness.source or "", witness.article)
    return witness.point, str(witness.amount), *text, witness.span_start, witness.moment
