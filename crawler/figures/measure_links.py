"""The measure of an amount: by the verb or noun that governs it in its clause, then sentence and article."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import (
    AFAR,
    ASIDE,
    AT_HOME,
    BESIDE,
    BOUGHT_ABROAD,
    BUYS,
    CAPABLE,
    CONTINUES,
    DEMANDED,
    FLOWS,
    GOVERNS_BEHIND,
    HOLDS,
    LEFT,
    LIES,
    LOST,
    NOUN_OF,
    PARTICIPLE,
    PER_HEAD,
    RATE_BEHIND,
    RECIPIENT,
    REFERS_BACK,
    SHIPPED,
    STOCKS,
    TAKES_UP,
    TRADES,
    WEAK,
    WENT_TO,
)
from crawler.figures.status_links import status_of
from crawler.figures.views import View
from crawler.figures.words import Mark


def link_measures(drafts: list[Draft], memory: Memory) -> None:
    """Sets measure and status of the drafts of a sentence, left to right."""
    governing: list[str | None] = []
    for index, draft in enumerate(drafts):
        before = drafts[index - 1] if index else None
        if PER_HEAD.search(draft.view.lower, draft.view.start, draft.end):
            draft.dropped = draft.dropped or "per head"
        own = _own_measure(draft, memory)
        inherited = own is None
        measure = own or _inherited(draft, governing, memory)
        governing.append(measure)
        if measure == "deliveries" and (trade := _as_trade(draft, memory)):
            measure = trade
        draft.measure = "other" if draft.role == "difference" else measure
        draft.status = status_of(draft, before, memory)
        if inherited and draft.role != "difference":
            draft.doubts["measure from context"] = 0.97
    flows = [draft.measure for draft in drafts if draft.dropped is None and draft.measure in FLOWS]
    memory.flow = flows[-1] if flows else memory.flow


def _own_measure(draft: Draft, memory: Memory) -> str | None:
    lower, amount = draft.view.lower, draft.amount
    marks = [mark for mark in _cues(draft.view) if draft.holds(mark.start, mark.end)]
    if _is_capability(draft, marks):
        return "capacity"
    if LOST.search(draft.before()):
        return "other"
    behind = [mark for mark in marks if mark.start >= amount.tail]
    if stock := _stock_behind(draft, behind):
        return stock
    if BOUGHT_ABROAD.search(lower, draft.start, draft.end):
        return "imports"
    if HOLDS.search(draft.before()) or LIES.match(draft.after()):
        return "reserves"
    if LEFT.match(lower, amount.tail) or (WENT_TO.match(lower, amount.tail) and not _is_of_trade(memory)):
        return "deliveries"
    ahead = _outside_aside(draft, [mark for mark in marks if mark.end <= amount.start])
    beside = bool(ahead) and NOUN_OF.fullmatch(lower[ahead[-1].end : amount.start]) is not None
    if behind and not beside and _governs(lower, amount.tail, behind[0]):
        return behind[0].value
    if ahead and _is_yield(draft, ahead[-1], memory):
        return "production"
    near = [
        mark
        for mark in behind
        if not re.search(r", (?:which|as|because|while|so)\b", lower[amount.tail : mark.start])
    ]
    return _nearest(draft, ahead[::-1]) or _nearest(draft, near)


def _cues(view: View) -> list[Mark[str]]:
    """The cues of a sentence; "together made 5 tons" is a sum."""
    return [
        mark
        for mark in view.measures
        if not (view.lower.startswith("made", mark.start) and view.lower.endswith("together ", 0, mark.start))
    ]


def _is_capability(draft: Draft, marks: list[Mark[str]]) -> bool:
    yearly = draft.amount.rate is not None or RATE_BEHIND.match(draft.after()) is not None
    if CAPABLE.search(draft.before()):
        return True
    if yearly and TRADES.search(draft.before()):
        return False
    if draft.before().strip() in ("to", "from", "and", "or"):
        return False
    return yearly and not any(mark.value in FLOWS for mark in marks)


def _stock_behind(draft: Draft, behind: list[Mark[str]]) -> str | None:
    """ "5 million tons of reserves", "3 tons a year in capacity"."""
    if not behind or behind[0].value not in STOCKS or behind[0].start - draft.amount.tail >= 24:
        return None
    gap = draft.view.lower[draft.amount.tail : behind[0].start]
    near = re.fullmatch(
        r"\s*(?:of |in |per |as |worth of |a year )?(?:(?!from|to|into|with|while)\w+ ){0,3}?", gap
    )
    return behind[0].value if near else None


def _as_trade(draft: Draft, memory: Memory) -> str | None:
    """ "Imports were 94 million tons. Brazil sent 20 million": what was shipped is of the trade told before."""
    told = memory.last[0].measure if memory.last else memory.measure
    view = draft.view
    if told not in ("exports", "imports") or AT_HOME.search(view.lower, draft.start, draft.end):
        return None
    cues = [mark for mark in view.measures if draft.holds(mark.start, mark.end)]
    shipped = all(
        SHIPPED.search(view.lower, mark.start, mark.end) for mark in cues if mark.value == "deliveries"
    )
    return told if shipped else None


def _is_of_trade(memory: Memory) -> bool:
    """Whether the article tells of exports or sales, of which parts "went to" someone."""
    last = memory.last[-1].measure if memory.last else memory.measure
    return last in ("exports", "imports", "sales")


def _governs(lower: str, tail: int, mark: Mark[str]) -> bool:
    """ "5 million tons of ore were shipped": the verb behind, and no other, says what was done."""
    return (
        PARTICIPLE.search(lower[mark.start : mark.end]) is not None
        and GOVERNS_BEHIND.fullmatch(lower[tail : mark.start]) is not None
    )


def _outside_aside(draft: Draft, ahead: list[Mark[str]]) -> list[Mark[str]]:
    aside = ASIDE.search(draft.view.lower, draft.start, draft.amount.start)
    if aside is None:
        return ahead
    outside = [mark for mark in ahead if mark.end <= aside.start() or mark.start >= aside.end()]
    return outside or ahead


def _is_yield(draft: Draft, mark: Mark[str], memory: Memory) -> bool:
    """ "The mine delivered 58,000 ounces", to nobody: it produced them."""
    lower = draft.view.lower
    if lower[mark.start : mark.end] not in ("delivered", "delivering", "delivers", "deliver"):
        return False
    if memory.flow not in (None, "production"):
        return False
    behind = lower[draft.amount.tail : min(draft.view.end, draft.amount.tail + 60)]
    return not (RECIPIENT.search(lower[mark.end : draft.amount.start]) or RECIPIENT.search(behind))


def _nearest(draft: Draft, marks: list[Mark[str]]) -> str | None:
    lower = draft.view.lower
    strong = [
        mark
        for mark in marks
        if lower[mark.start : mark.end] not in WEAK
        or BESIDE.fullmatch(lower[mark.end : max(mark.end, draft.amount.start)])
        or DEMANDED.match(lower, mark.start)
    ]
    if not strong:
        return None
    chosen = strong[0]
    capacity = [mark for mark in marks if mark.value == "capacity"]
    if capacity and abs(capacity[0].start - chosen.start) < 30 and not _parted(lower, capacity[0], chosen):
        return "capacity"
    trade = [
        mark
        for mark in marks
        if mark.value in ("exports", "imports") and chosen.value in ("deliveries", "sales", "production")
    ]
    if trade and abs(trade[0].start - chosen.start) < 18:
        return trade[0].value
    return chosen.value


def _parted(lower: str, left: Mark[str], right: Mark[str]) -> bool:
    """Whether another clause begins between two cues."""
    between = lower[min(left.end, right.end) : max(left.start, right.start)]
    return re.search(r",|\band\b", between) is not None


def _inherited(draft: Draft, governing: list[str | None], memory: Memory) -> str:
    """From the amounts to the left, the words of the sentence before the amount, the sentence before, the
    words behind it, the article."""
    lower = draft.view.lower
    told = next((measure for measure in reversed(governing) if measure and measure != "other"), None)
    if told:
        return told
    strong = [mark for mark in _cues(draft.view) if lower[mark.start : mark.end] not in WEAK]
    ahead = [mark for mark in strong if mark.end <= draft.amount.start]
    if ahead:
        return ahead[0].value
    if _buys(draft, memory):
        return "imports"
    if before := _of_sentence_before(draft, memory):
        return before
    article = memory.measure or memory.flow
    if strong:
        return strong[0].value
    if weak := _cues(draft.view):
        return article or weak[0].value
    # Nothing in the sentence or just before it says what was done with the material.
    draft.doubts[AFAR] = 0.7 if article else 0.45
    return article or "production"


def _buys(draft: Draft, memory: Memory) -> bool:
    """ "China sold 9 million tons abroad. It bought 112 million tons of ore": a country that buys imports."""
    view = draft.view
    if (memory.measure or memory.flow) not in ("exports", "imports"):
        return False
    if not BUYS.search(view.lower, draft.start, draft.amount.start):
        return False
    named = [name for name in view.names if name.end <= draft.amount.start and name.entity.kind != "source"]
    return not named or named[-1].entity.name == memory.country


def _opens_anew(draft: Draft, memory: Memory) -> bool:
    """A new paragraph comes back to the measure that the article began with, unless it takes up what it follows."""
    view = draft.view
    if memory.last[0].view.sentence.paragraph == view.sentence.paragraph:
        return False
    return CONTINUES.match(view.lower, view.start) is None


def _of_sentence_before(draft: Draft, memory: Memory) -> str | None:
    if memory.spoken_sentence == memory.sentence - 1 and TAKES_UP.match(draft.view.lower, draft.view.start):
        return memory.spoken
    if not memory.last:
        return None
    if memory.lead_measure and _opens_anew(draft, memory):
        return memory.lead_measure
    if memory.sentence - memory.last_sentence > 2:
        return None
    kept = [other.measure for other in memory.last if other.measure and other.measure != "other"]
    if not kept:
        return None
    view = draft.view
    moving = bool(view.mentions or view.changes or view.planned)
    if (
        kept[0] in STOCKS
        and memory.flow
        and moving
        and not REFERS_BACK.search(view.lower, view.start, view.end)
    ):
        return memory.measure or memory.flow
    return kept[0]
