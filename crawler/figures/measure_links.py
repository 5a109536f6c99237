"""The measure of an amount: by the verb or noun that governs it in its clause, then sentence and article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_as_trade import (
    as_trade,
    counted_at_borders,
    is_of_trade,
    is_sold_abroad,
    is_sold_at_home,
    plants_got,
    sold_to_another,
    taken_by_another,
)
from crawler.figures.measure_behind import of_verb_behind
from crawler.figures.measure_beside import (
    goes_on_with_plan,
    in_turn,
    is_feed_of,
    is_lost_too,
    is_made_before,
    is_next_capacity,
    of_compared,
)
from crawler.figures.measure_bought import came_from_abroad, is_company_purchase
from crawler.figures.measure_capability import is_being_built, is_capability
from crawler.figures.measure_context import cues, governs, inherited
from crawler.figures.measure_cues import (
    A_PART,
    CAN_TAKE,
    FLOWS,
    LEFT,
    LEFT_ITS_MINES,
    LOST,
    LOST_BEHIND,
    MADE_OF_IT,
    NOUN_OF,
    OF_SCRAP,
    OF_THE_WHOLE,
    OUT_OF_IT,
    PER_HEAD,
    PER_TON,
    RATE_BEHIND,
    REMELTED,
    TAKES_IN,
    TRADE,
    TRADED,
    USES_UP,
    WENT_TO,
    WENT_TO_PLANTS,
)
from crawler.figures.measure_done import can_this_year, is_done, is_done_after_stocks, is_given, is_to_deliver
from crawler.figures.measure_made_at import without_made_at
from crawler.figures.measure_marks_apart import (
    ANOTHER_CLAUSE,
    CLOSED_ASIDE,
    is_next_subject,
    outside_aside,
    without_reduced,
)
from crawler.figures.measure_nearest import nearest
from crawler.figures.measure_shapes import is_of_banks, market_was_short, shape_told
from crawler.figures.measure_stock_cues import SALES_OF, STORED, STORES_HOLD
from crawler.figures.measure_stocks import is_kept, lies_in_ground, stock_behind
from crawler.figures.measure_trade import taken_of_exports, through_port, traded_by
from crawler.figures.measure_trade_cues import (
    ABROAD_BEHIND,
    BOUGHT_ABROAD,
    CARRIED,
    CARRIER_MOVED,
    ENTERED,
    EXPORTER_SOLD,
    IMPORTER_BOUGHT,
    MINING_QUOTA,
    MOVES,
    OF_FOREIGN,
    SOLD_ABROAD,
    WAS_CARRIED,
)
from crawler.figures.measure_yield import is_yield
from crawler.figures.status_links import status_of
from crawler.figures.status_shared_plans import share_plans


def link_measures(drafts: list[Draft], memory: Memory) -> None:
    """Sets measure and status of the drafts of a sentence, left to right."""
    governing: list[str | None] = []
    listed = in_turn(drafts)
    for index, draft in enumerate(drafts):
        before = drafts[index - 1] if index else None
        if draft.view.told(PER_HEAD, draft.view.start, draft.end):
            draft.dropped = draft.dropped or "per head"
        if index and draft.said_before(_HAD_ORDERED):
            draft.dropped = draft.dropped or "an order"
        if draft.said_after(PER_TON):
            draft.dropped = draft.dropped or "a ratio"
        own = listed.get(draft.amount.start) or _own_measure(draft, governing, memory)
        if before is not None and is_lost_too(before, draft):
            own = "other"
        if own is None and not any(governing):
            own = of_verb_behind(drafts[index:])
            if own == "sales" and draft.view.told(SOLD_ABROAD, draft.start, draft.view.end):
                own = "exports"
        from_context = own is None
        measure = own or of_compared(draft, before) or inherited(draft, governing, memory)
        governing.append(measure)
        goes_on = from_context and before is not None and before.measure == measure
        if measure in ("deliveries", "sales") and not goes_on and (trade := as_trade(draft, measure, memory)):
            measure = trade
        of_exports = before.measure == "exports" if before is not None else memory.flow == "exports"
        if measure == "deliveries" and of_exports and draft.said_before(_RECEIVED) and not plants_got(draft):
            measure = governing[-1] = "exports"
        if measure in ("other", "deliveries") and (trade := through_port(draft, memory)):
            measure = trade
        if measure == "sales" and is_sold_abroad(draft):
            measure = governing[-1] = "exports"
        if from_context and is_sold_at_home(draft, before):
            measure = governing[-1] = "sales"
        if before is not None and is_next_capacity(draft, before):
            measure = governing[-1] = "capacity"
        if before is not None and is_feed_of(draft, before):
            draft.measure, draft.status, draft.role = "consumption", before.status, "main"
            governing[-1] = None
            continue
        if measure == "deliveries" and is_made_before(draft, before):
            measure = "production"
        if measure == "reserves" and is_of_banks(draft):
            measure = "inventory"
        draft.measure = "other" if draft.role == "difference" else measure
        draft.status = "planned" if is_being_built(draft) else status_of(draft, before, memory)
        if draft.status == "actual" and goes_on_with_plan(draft, drafts[:index]):
            draft.status = "planned"
        if from_context and draft.role != "difference":
            draft.doubts["measure from context"] = 0.97
    share_plans(drafts)
    flows = [draft.measure for draft in drafts if draft.dropped is None and draft.measure in FLOWS]
    memory.flow = flows[-1] if flows else memory.flow


# "Corvane was sent 5 tons; it had ordered 7": asked for, and neither made nor sent.
_HAD_ORDERED = Cue(
    r"[;,] (?:and |but |though |although )?(?:it|they) had (?:ordered|asked for|requested) (?:(?:about|some) )*$"
)
# "Exports stood at 1.4 million tons, of which Qatar received 300,000".
_RECEIVED = Cue(r"\b(?:received|got|took) (?:(?:about|around|some|nearly|over) )?$")
# "216,000 carats, of which Williamson supplied 202,000".
_OF_WHICH = Cue(r"\bof (?:which|this|these|that|it) ")
# "The quota for nickel ore of 240 million tons, enough to meet demand": of what may be mined.
_QUOTA_OF = Cue(r"\bquotas? (?:for|of|at|is|was)\b[^,;.\d]{0,40}$")
# "Got a quota of 1.27 million tons to export its concentrate": what the quota is for.
_LICENCE = Cue(r"\b(?:quotas?|permits?|licen[cs]es?|allowances?|permission)\b[^,;.\d]{0,40}$")
_TO_TRADE = Cue(r"(?: of [a-z -]{2,30})? (?:to|for) (?:be )?(?P<trade>export|import)")
# "A rising stockpile of concentrate, which has reached 400,000 tons".
_PILE_WHICH = Cue(
    r"\b(?:stockpiles?|stocks?|inventor(?:y|ies))(?: of [a-z -]{2,40})?, which"
    r" (?:(?:has|have|had|now|already|currently|is|are) )*"
    r"(?:reached|stands? at|stood at|total(?:s|led)?|risen to|grown to|climbed to|at)"
    r" (?:(?:about|around|some|nearly|over) )*$"
)
# "Sent the smelters 4 tons, against a quota of 5": of what was sent.
_AGAINST_A_QUOTA = Cue(r"\b(?:against|than|with|to|of|below|above) (?:an?|its|the) (?:[a-z]+ )?quota of ")


# "192,000 tons, or 42 per cent of what it sold".
_OF_WHAT_IT = (" of what it ", " of what they ", " of what the company ", " of all it ", " of all that it ")
# "Against 38,000 tons a year before, and exported 60% of it": what was done with a share.
_OF_A_SHARE = re.compile(
    r" (?:(?:about|some|nearly|over|almost) )?\d+(?:\.\d+)?(?: ?%| per ?cent) of (?:it|them|this|that|which|all"
    r"|our|its|their)\b"
)


def _is_in_remark(lower: str, at: int) -> bool:
    """ "Produced 18,000 tons of alumina [raw material needed for aluminium]": what an editor says of it."""
    opened = lower.rfind("[", max(0, at - _LONGEST_REMARK), at)
    return opened >= 0 and "]" not in lower[opened:at]


_LONGEST_REMARK = 120


def _own_measure(draft: Draft, governing: Sequence[str | None], memory: Memory) -> str | None:
    lower, amount = draft.view.lower, draft.amount
    marks = [mark for mark in cues(draft.view) if draft.holds(mark.start, mark.end)]
    marks = [
        mark
        for mark in marks
        if mark.start < amount.tail
        or not (_OF_A_SHARE.match(lower, mark.end) or lower.endswith(_OF_WHAT_IT, 0, mark.start))
    ]
    marks = [
        mark for mark in marks if not _is_in_remark(lower, mark.start) or _is_in_remark(lower, amount.start)
    ]
    if draft.said_before(_PILE_WHICH):
        return "inventory"
    if draft.said_before(_LICENCE) and (licensed := draft.said_after(_TO_TRADE)):
        return f"{licensed['trade']}s"
    if draft.said_before(USES_UP) or (
        (draft.amount.rate == "year" or draft.said_after(RATE_BEHIND))
        and draft.said_before(TAKES_IN)
        and not draft.said_before(CAN_TAKE)
    ):
        return "consumption"
    if is_done(draft, governing) or is_given(draft, governing):
        return "production"
    if is_to_deliver(draft) or can_this_year(draft):
        return "production"
    if draft.said_before(LOST) or draft.said_after(LOST_BEHIND) or market_was_short(draft):
        return "other"
    if is_capability(draft, marks, governing):
        return "capacity"
    if told := shape_told(draft, alone=not any(mark.end <= amount.start for mark in marks)):
        return told
    compared = any(governing) and draft.said_before(_AGAINST_A_QUOTA)
    if not marks and not compared and memory.measure not in TRADED and draft.said_before(_QUOTA_OF):
        return "production"
    if draft.view.told(MINING_QUOTA, draft.view.start, amount.start):
        return "production"
    behind = without_reduced(lower, [mark for mark in marks if mark.start >= amount.tail])
    sold = draft.said_before(SALES_OF)
    if not sold and (stock := stock_behind(draft, behind)):
        return stock
    if draft.view.told(BOUGHT_ABROAD, draft.start, draft.end):
        return "imports"
    if sold_to_another(draft, memory):
        return "sales"
    if taken_by_another(draft, memory):
        return "deliveries"
    if came_from_abroad(draft, memory):
        return "imports"
    if trade := counted_at_borders(draft) or taken_of_exports(draft, memory) or traded_by(draft, memory):
        return trade
    if is_company_purchase(draft, memory):
        return "other"
    if OF_FOREIGN.match(lower, amount.tail) or ENTERED.match(lower, amount.tail):
        return "imports"
    if draft.said_before(EXPORTER_SOLD):
        return "exports"
    if draft.said_before(IMPORTER_BOUGHT):
        return "imports"
    if draft.view.told(SOLD_ABROAD, draft.start, draft.end) or ABROAD_BEHIND.match(lower, amount.tail):
        return "exports"
    if lies_in_ground(draft):
        return "reserves"
    stored = is_kept(draft) or draft.said_after(STORED) or draft.said_before(STORES_HOLD)
    if stored and not sold:
        return "inventory"
    if draft.said_before(REMELTED) and OF_SCRAP.match(lower, amount.tail):
        return "consumption"
    if (
        (draft.said_before(MOVES) and draft.said_after(CARRIED))
        or draft.said_before(CARRIER_MOVED)
        or draft.said_after(WAS_CARRIED)
    ):
        return "deliveries"
    if draft.said_before(MADE_OF_IT):
        return "production"
    if draft.said_after(OUT_OF_IT):
        return "production"
    if draft.said_before(A_PART) and (OF_THE_WHOLE.match(lower, amount.tail) or draft.said_before(_OF_WHICH)):
        return None
    if not marks and is_done_after_stocks(draft, memory):
        return "production"
    traded = is_of_trade(memory) or not TRADE.isdisjoint(governing)
    if LEFT_ITS_MINES.match(lower, amount.tail):
        return "production"
    if WENT_TO_PLANTS.match(lower, amount.tail):
        return "deliveries"
    if LEFT.match(lower, amount.tail) or (WENT_TO.match(lower, amount.tail) and not traded):
        return "deliveries"
    ahead = outside_aside(draft, [mark for mark in marks if mark.end <= amount.start])
    ahead = without_made_at(lower, ahead)
    beside = bool(ahead) and NOUN_OF.fullmatch(lower[ahead[-1].end : amount.start]) is not None
    if behind and not beside and governs(lower, amount.tail, behind[0]):
        return behind[0].value
    aside = CLOSED_ASIDE.match(lower, amount.tail) if behind and not beside else None
    if aside is not None and governs(lower, aside.end(), behind[0]):
        return behind[0].value
    if ahead and is_yield(draft, ahead[-1], memory):
        return "production"
    near = [
        mark
        for mark in behind
        if not ANOTHER_CLAUSE.search(lower, amount.tail, mark.start) and not is_next_subject(draft, mark)
    ]
    return nearest(draft, ahead[::-1]) or nearest(draft, near)
