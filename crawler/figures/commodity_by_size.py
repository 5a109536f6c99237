"""Which material an amount is of by its size and unit, where the article has told of others so large."""

from __future__ import annotations

from decimal import Decimal

from crawler.figures.amounts import Amount
from crawler.figures.drafts import Draft, Memory

# A material is left for another where its own amounts are that many times smaller or larger, and the other's not.
_FAR = 60
NEAR = 8
# Amounts of a month and of some months are that many times as large at most.
_LIKE = 2


def of_its_size(draft: Draft, name: str, memory: Memory) -> str | None:
    """ "8,000 tons of molybdenum. Codelco expects 1.7 million tons": of what it mined 633,000 tons of before."""
    if draft.amount.dimension != "mass":
        return None
    if other := _of_its_unit(draft, name, memory):
        return other
    times = ratio(draft.amount, memory.sizes.get(name, []))
    if times < _FAR:
        return _like_the_last(draft, memory) if times > NEAR * _LIKE else None
    near = {
        other: times for other, sizes in memory.sizes.items() if (times := ratio(draft.amount, sizes)) > 0
    }
    of_all = next(
        (other for other in (memory.topic, memory.lead) if other and near.get(other, _FAR) <= NEAR), None
    )
    best = of_all or min(near, key=lambda other: near[other])
    return best if near[best] <= NEAR else None


def _like_the_last(draft: Draft, memory: Memory) -> str | None:
    """ "Molybdenum output was 6,170 tons in April. Production of the first four months rose to 20,558": of the last."""
    last = memory.last[-1].commodity if memory.last else None
    if last is None or memory.sentence - memory.last_sentence > 1:
        return None
    return last if 0 < ratio(draft.amount, memory.sizes.get(last, [])) <= 2 * _LIKE else None


def _of_its_unit(draft: Draft, name: str, memory: Memory) -> str | None:
    """ "3,100 tonnes of UF6. It expects to make 18 million pounds": of what was told in pounds before."""
    units = {amount.unit for amount in memory.sizes.get(name, [])}
    if not units or draft.amount.unit in units:
        return None
    told = {other for other, sizes in memory.sizes.items() if any(a.unit == draft.amount.unit for a in sizes)}
    return told.pop() if len(told) == 1 else None


def ratio(amount: Amount, sizes: list[Amount]) -> float:
    """How many times an amount is larger or smaller than the nearest of others in its unit; 0 without any."""
    own = _middle(amount)
    ratios = [
        max(own / size, size / own)
        for other in sizes
        if other.unit == amount.unit and (size := _middle(other)) and own
    ]
    return float(min(ratios)) if ratios else 0.0


def _middle(amount: Amount) -> Decimal:
    return amount.value or amount.high or Decimal(0)
