"""The measure of an amount: by the verb or noun that governs it in its clause, then sentence and article."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.status_links import status_of
from crawler.figures.views import View
from crawler.figures.words import Mark

# Cues that name a place or a capability as often as a measure give way to a verb nearby.
_WEAK = frozenset(
    {
        "deposit",
        "deposits",
        "cargo",
        "demand",
        "needs",
        "need",
        "requires",
        "requirement",
        "requirements",
        "used",
        "resources",
        "resource",
        "moved",
        "handled",
        "processed",
        "supplied",
        "sent to",
        "stored",
        "transit",
        "extract",
        "raised",
        "received",
        "loaded",
    }
)
_AFAR = "measure from afar"
_STOCKS = frozenset({"capacity", "reserves", "inventory"})
# What is told of a period; the others are told of a moment.
FLOWS = frozenset({"production", "exports", "imports", "sales", "deliveries", "consumption"})
# "Can make", "designed to treat", "furnaces for 50 million tons a year".
_CAPABLE = re.compile(
    r"\b(?:can|designed (?:to|for)|built (?:to|for)|equipped to|sized (?:to|for)|rated at|room for"
    r"|furnaces for|lines for|capable of|enough to) (?:\w+ ){0,4}?$"
)
_RATE_BEHIND = re.compile(r"(?: of)?(?: [\w-]+){1,4}? (?:a|per|each) year\b")
# "Lost 30,000 tons of output", "kept mills from producing 1.7 million tons": what was not done.
_LOST = re.compile(
    r"\b(?:lost|forgone|losses? of|lose|losing|deprived \w+ of|(?:kept|prevented|stopped|barred) (?:[\w'-]+ ){1,5}from"
    r" \w+ing|fail(?:ed|ure) to \w+|(?:exceed|outstripp?|outpac|surpass|trail|lagg?|overtak)\w* (?:[\w'-]+ ){1,5}by)"
    r" (?:[\w-]+ ){0,4}$"
)
_PARTICIPLE = re.compile(r"(?:ed|sold|sent|made|dug|bought|abroad|overseas|cast|country)$")
_GOVERNS_BEHIND = re.compile(
    r"\)?(?: of [^,;.\d]{1,50}?)?(?: that| which)?"
    r"(?: (?:was|were|is|are|has been|have been|had been|being|to be|will be|would be|went|got))?"
    r"(?: \w+ly| also| then)? "
)
_LEFT = re.compile(
    r" (?:of [^,;.\d]{1,40} )?left (?:its|the|their) (?:\w+ )?"
    r"(?:siding|port|mine|warehouse|yard|plant|gate|terminal|station)s?\b"
)
_WENT_TO = re.compile(r" (?:of [^,;.\d]{1,40} )?(?:went|go|goes|going) to\b")
_BOUGHT_ABROAD = re.compile(
    r"\b(?:bought|buys?|purchase\w*|took|acquired|secured|sourced)\b[^;]{0,120}\b(?:abroad|overseas|from foreign)\b"
)
# "The vein holds 12 tons", "some 7.9 million ounces lie in the pit".
_HOLDS = re.compile(
    r"(?:\b(?:deposit|ore ?body|vein|field|seam|belt|pit|reef|mine|basin|area|region|province)s?"
    r" (?:is believed to |are believed to )?(?:holds?|held|contains?|contained|hosts?|hosted|has|have)|\bsits? on)"
    r" (?:(?:about|around|some|an?|estimated|over|nearly|more than|at least|up to|another|further|total of|roughly) )*$"
)
_LIES = re.compile(r"[^,;.]{0,40}\b(?:lies?|lay|is buried|are buried|beneath)\b")
# "Sales at the mine, which exports all it makes, were 5 tons": what stands between the commas governs nothing.
_ASIDE = re.compile(
    r", [^,;]+, (?:\w+ly )?(?:was|were|is|are|stood|reached|rose|fell|totall?ed|amounted|came|hit|climbed|dropped)\b"
)
_REFERS_BACK = re.compile(
    r"\b(?:of (?:this|these|those|which|them|it)|another|further|the rest|remain\w*|proven|probable|measured"
    r"|indicated|inferred|holds?|contain\w*|estimated|put at|they|it is|including)\b"
)
# "Resources of 110 tons", "its resources, 300,000 tons".
_BESIDE = re.compile(r",? (?:(?:of|at|was|were|is|are|about|over|some|around|nearly|more than) )*")
_SHIPPED = re.compile(
    r"(?:shipments?|shipped|shipping|ships?|sent|sends?|supplied|suppl(?:ies|ying)|received)$"
)
_BUYS = re.compile(r"\b(?:bought|buys?|buying|purchase[sd]?|purchasing)\b")
_AT_HOME = re.compile(r"\b(?:domestic|home|local|national|inside the country|at home|own)\b")
_RECIPIENT = re.compile(r"\bto (?!\d|the end|date|about|over|nearly)")
_PER_HEAD = re.compile(r"\bper[- ](?:capita|head|person|inhabitant)\b")


def link_measures(drafts: list[Draft], memory: Memory) -> None:
    """Sets measure and status of the drafts of a sentence, left to right."""
    governing: list[str | None] = []
    for index, draft in enumerate(drafts):
        before = drafts[index - 1] if index else None
        if _PER_HEAD.search(draft.view.lower, draft.view.start, draft.end):
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
    if _LOST.search(draft.before()):
        return "other"
    behind = [mark for mark in marks if mark.start >= amount.tail]
    if stock := _stock_behind(draft, behind):
        return stock
    if _BOUGHT_ABROAD.search(lower, draft.start, draft.end):
        return "imports"
    if _HOLDS.search(draft.before()) or _LIES.match(draft.after()):
        return "reserves"
    if _LEFT.match(lower, amount.tail) or (_WENT_TO.match(lower, amount.tail) and not _is_of_trade(memory)):
        return "deliveries"
    if behind and _governs(lower, amount.tail, behind[0]):
        return behind[0].value
    ahead = _outside_aside(draft, [mark for mark in marks if mark.end <= amount.start])
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
    yearly = draft.amount.rate is not None or _RATE_BEHIND.match(draft.after()) is not None
    if _CAPABLE.search(draft.before()):
        return True
    if draft.before().strip() in ("to", "from", "and", "or"):
        return False
    return yearly and not any(mark.value in FLOWS for mark in marks)


def _stock_behind(draft: Draft, behind: list[Mark[str]]) -> str | None:
    """ "5 million tons of reserves", "3 tons a year in capacity"."""
    if not behind or behind[0].value not in _STOCKS or behind[0].start - draft.amount.tail >= 24:
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
    if told not in ("exports", "imports") or _AT_HOME.search(view.lower, draft.start, draft.end):
        return None
    cues = [mark for mark in view.measures if draft.holds(mark.start, mark.end)]
    shipped = all(
        _SHIPPED.search(view.lower, mark.start, mark.end) for mark in cues if mark.value == "deliveries"
    )
    return told if shipped else None


def _is_of_trade(memory: Memory) -> bool:
    """Whether the article tells of exports or sales, of which parts "went to" someone."""
    last = memory.last[-1].measure if memory.last else memory.measure
    return last in ("exports", "imports", "sales")


def _governs(lower: str, tail: int, mark: Mark[str]) -> bool:
    """ "5 million tons of ore were shipped": the verb behind, and no other, says what was done."""
    return (
        _PARTICIPLE.search(lower[mark.start : mark.end]) is not None
        and _GOVERNS_BEHIND.fullmatch(lower[tail : mark.start]) is not None
    )


def _outside_aside(draft: Draft, ahead: list[Mark[str]]) -> list[Mark[str]]:
    aside = _ASIDE.search(draft.view.lower, draft.start, draft.amount.start)
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
    return not (_RECIPIENT.search(lower[mark.end : draft.amount.start]) or _RECIPIENT.search(behind))


def _nearest(draft: Draft, marks: list[Mark[str]]) -> str | None:
    lower = draft.view.lower
    strong = [
        mark
        for mark in marks
        if lower[mark.start : mark.end] not in _WEAK
        or _BESIDE.fullmatch(lower[mark.end : max(mark.end, draft.amount.start)])
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
    strong = [mark for mark in _cues(draft.view) if lower[mark.start : mark.end] not in _WEAK]
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
    draft.doubts[_AFAR] = 0.7 if article else 0.45
    return article or "production"


def _buys(draft: Draft, memory: Memory) -> bool:
    """ "China sold 9 million tons abroad. It bought 112 million tons of ore": a country that buys imports."""
    view = draft.view
    if (memory.measure or memory.flow) not in ("exports", "imports"):
        return False
    if not _BUYS.search(view.lower, draft.start, draft.amount.start):
        return False
    named = [name for name in view.names if name.end <= draft.amount.start and name.entity.kind != "source"]
    return not named or named[-1].entity.name == memory.country


def _of_sentence_before(draft: Draft, memory: Memory) -> str | None:
    if not memory.last or memory.sentence - memory.last_sentence > 2:
        return None
    kept = [other.measure for other in memory.last if other.measure and other.measure != "other"]
    if not kept:
        return None
    view = draft.view
    moving = bool(view.mentions or view.changes or view.planned)
    if (
        kept[0] in _STOCKS
        and memory.flow
        and moving
        and not _REFERS_BACK.search(view.lower, view.start, view.end)
    ):
        return memory.measure or memory.flow
    return kept[0]
