"""The measure of an amount whose own words name none: of its sentence, the one before, the article; and of trade."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.currencies import SIGNS
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity
from crawler.figures.measure_cues import (
    AFAR,
    CONTINUES,
    FLOWS,
    GOVERNS_BEHIND,
    OF_THE_WHOLE,
    OUTLOOK,
    PARTICIPLE,
    RATE_BEHIND,
    REACHED_IN,
    REFERS_BACK,
    STOCKS,
    TAKES_UP,
    TRADE,
    TRADED,
    WEAK,
)
from crawler.figures.measure_in_names import is_in_name, is_origin
from crawler.figures.measure_of_goods import is_another_good
from crawler.figures.measure_of_others import is_made_by_another
from crawler.figures.measure_of_parts import TOOK_IT, buys, is_behind_a_relative, is_plan_behind_a_part
from crawler.figures.measure_outdone import is_outdone
from crawler.figures.measure_stock_cues import AIMS_AT
from crawler.figures.measure_taken_up import is_for_the_year, is_of_the_last, puts_what_was_spoken_of
from crawler.figures.measure_trade_cues import TAKEN
from crawler.figures.measure_words_aside import is_habit_of_old, is_of_hands_or_hulls, tells_which
from crawler.figures.producers import PRODUCERS
from crawler.figures.views import View
from crawler.figures.words import Mark

# "Consumption fell faster than production, and at 5 tons was the lowest".
_THAN = Cue(r"\b(?:than|unlike)(?: its| the)? $")
# "Production ran ahead of shipments at 5 tons".
_RAN = ("ahead of ", "behind ", "outpaced ", "outstripped ", "trailed ", "exceeded ", "lagged ")


def _is_a_sum(view: View, mark: Mark[str]) -> bool:
    """ "Together made 5 tons" of no producers that are named."""
    if not view.lower.startswith("made", mark.start) or not view.lower.endswith("together ", 0, mark.start):
        return False
    return not any(name.end <= mark.start and name.entity.kind in PRODUCERS for name in view.names)


def cues(view: View) -> list[Mark[str]]:
    """The cues of a sentence; "together made 5 tons" is a sum, "Ministry of Mineral Resources" a name."""
    return [
        mark
        for mark in view.measures
        if not _is_a_sum(view, mark)
        and not is_origin(view, mark)
        and not is_habit_of_old(view, mark)
        and _MAKES_NOTHING.match(view.lower, mark.start) is None
        and not view.lower.endswith(("publicly-", "publicly "), 0, mark.start)
        and not tells_which(view, mark)
        and not is_of_hands_or_hulls(view, mark)
        and not (mark.start > view.start and view.told(_THAN, mark.start - 12, mark.start))
        and not is_outdone(view, mark)
        and not (
            view.lower.startswith(" at ", mark.end) and view.lower.endswith(_RAN, view.start, mark.start)
        )
        and not any(
            name.start <= mark.start
            and mark.end <= name.end
            and name.end - name.start > mark.end - mark.start
            for name in view.names
        )
        and not is_in_name(view, mark)
        and _OFFICE.match(view.lower, mark.end) is None
        and not any(_is_of_form(view, mark, form) for form in view.commodities)
    ]


# "Its production deputy said".
_OFFICE = re.compile(r" (?:deputy|manager|director|chief|vice[- ]president|supervisor|engineer)\b")
# "Had to make do with 5 tons", "large mines made up for it", "took in $1.3 billion".
_MAKES_NOTHING = re.compile(
    r"(?:mak(?:e|es|ing)|made) (?:do\b|way\b|(?:it|them|this) (?:the|an?|one|more|less|possible|easier|harder)\b"
    r"|up for\b|use of\b|good\b|sure\b|sense\b)"
    rf"|(?:t(?:ook|akes?|aking) in|made|mak(?:e|es|ing)) (?:(?:about|around|some|nearly|over|more than|just|only"
    rf"|a total of) )*"
    rf"(?:us)?(?:[{SIGNS}]|[\d.,]+ (?:(?:million|billion|trillion) )?(?:us )?(?:dollars|euros?|rials?|tomans?|rupees?"
    rf"|rubles|yuan"
    r"|rand|pesos?|lira|dirhams?)\b)"
)


def _is_of_form(view: View, mark: Mark[str], form: Mark[Commodity]) -> bool:
    """ "Processed stone", "sales of refined tin", "rolled products": whether a cue is a part of a material's name."""
    if form.start == mark.start:
        named = form.value.name.startswith(cue := view.lower[mark.start : mark.end]) or cue == "rolled"
        return mark.end < form.end and (named or view.lower.endswith(" of ", view.start, mark.start))
    return form.start < mark.start and mark.end < form.end + (mark.value in STOCKS)


def governs(lower: str, tail: int, mark: Mark[str]) -> bool:
    """ "5 million tons of ore were shipped": the verb behind, and no other, says what was done."""
    return (
        PARTICIPLE.search(lower[mark.start : mark.end]) is not None
        and GOVERNS_BEHIND.fullmatch(lower[tail : mark.start]) is not None
    )


def _of_what_moves(draft: Draft) -> str | None:
    """ "Shipped 5 tons and plans to raise the capacity of the plant from 6 tons to 7": what stands since the amount
    before.
    """
    if not draft.before().startswith("from "):
        return None
    place = max((amount.tail for amount in draft.view.amounts if amount.tail <= draft.start), default=-1)
    between = [mark for mark in cues(draft.view) if place < mark.start and mark.end <= draft.amount.start]
    return between[-1].value if place >= 0 and between else None


def inherited(draft: Draft, governing: list[str | None], memory: Memory) -> str:
    """From the amounts to the left, the words of the sentence before the amount, the sentence before, the
    words behind it, the article."""
    lower = draft.view.lower
    told = next((measure for measure in reversed(governing) if measure and measure != "other"), None)
    listed = draft.before().lstrip().startswith(";") and OUTLOOK.search(lower, draft.view.start, draft.start)
    if told and (moved := _of_what_moves(draft)):
        return moved
    if told in ("reserves", "inventory") and draft.said_before(AIMS_AT):
        return memory.measure if memory.measure in FLOWS else memory.flow or "production"
    if told and listed and draft.commodity in memory.measures:
        # "Guidance: shipments of ore 323 Mt; bauxite 53 Mt": of what was told of bauxite before.
        return memory.measures[draft.commodity]
    if told and is_behind_a_relative(draft) and (before := _of_sentence_before(draft, memory)):
        return before
    if told == "capacity" and draft.said_before(REACHED_IN):
        return memory.flow or memory.measure or "production"
    if told:
        return told
    marks = [mark for mark in cues(draft.view) if not _is_of_another(draft, mark)]
    strong = [mark for mark in marks if lower[mark.start : mark.end] not in WEAK]
    ahead = [mark for mark in strong if mark.end <= draft.amount.start]
    if ahead:
        return ahead[0].value
    if buys(draft, memory):
        return "imports"
    if memory.measure_of_lines and draft.view.text[draft.view.end - 1] not in ".!?;":
        return memory.measure_of_lines  # "Exports in nine months, thousand tons:", above "Slab: 1,611"
    if before := _of_sentence_before(draft, memory):
        if before == "production" and draft.said_before(TOOK_IT):
            return "deliveries"
        made = before in TRADED and (_is_makers_aim(draft, memory) or is_made_by_another(draft, memory))
        return "production" if made else before
    article = memory.measure or memory.flow
    marks = [mark for mark in marks if not _ENDS_CLAUSE.search(lower, draft.amount.tail, mark.start)]
    if same := [mark for mark in marks if mark in strong]:
        return same[0].value
    if marks:
        # "Corvane, which works the Tarn deposit, cut its target to 5 tons": nobody aims at what lies in the ground.
        aimed = marks[0].value in STOCKS and draft.said_before(AIMS_AT)
        return article or ("production" if aimed else marks[0].value)
    # Nothing in the sentence or just before it says what was done with the material.
    draft.doubts[AFAR] = 0.7 if article else 0.45
    return article or "production"


# "It gives 240,000 tons a year, whereas 900,000 tons are needed".
_OTHER_CLAUSE = re.compile(r"[,;] (?:whereas|while|but|though|although) ")


def _is_of_another(draft: Draft, mark: Mark[str]) -> bool:
    """Whether a cue behind is told, in a clause of its own, of an amount of its own."""
    opens = _OTHER_CLAUSE.search(draft.view.lower, draft.amount.tail, mark.start)
    return opens is not None and any(other.start >= opens.end() for other in draft.view.amounts)


# "A target of 425 million tons, of which 315 million would be exported".
_ENDS_CLAUSE = re.compile(r";|, (?:of|for|from|to|in) which\b")


# "Last year, the figure was 5 tons", "Tarn came first with 3 tons": what the paragraph before told of.
_THE_FIGURE = Cue(
    r"\b(?:the|this|that|[a-z]+'s) (?:figure|number|amount|volume|tonnage|total) (?:was|were|had been|stood at) "
    r"|\b(?:came|comes?|ranked) (?:first|next|second|third|last),? (?:with|at) (?:about )?$"
)


def _opens_anew(draft: Draft, memory: Memory) -> bool:
    """A new paragraph comes back to the measure that the article began with, unless it takes up what it follows."""
    view = draft.view
    if memory.last[0].view.sentence.paragraph == view.sentence.paragraph:
        return False
    if OF_THE_WHOLE.match(view.lower, draft.amount.tail) or draft.said_before(_THE_FIGURE):
        return False
    if is_for_the_year(draft):
        return False
    taken = memory.last[-1].measure in TRADE and draft.said_before(TAKEN) is not None
    return not taken and CONTINUES.match(view.lower, view.start) is None


def _is_made_besides(draft: Draft, memory: Memory) -> bool:
    """ "Ore shipments were 84 tons, production 83. Bauxite came in at 16": a new good in a miner's report is made."""
    shipped = memory.lead_measure in ("deliveries", "sales") and memory.flow == "production"
    new = draft.commodity is not None and draft.commodity not in memory.measures
    return shipped and new and _is_of_a_miner(memory)


def _is_of_a_miner(memory: Memory) -> bool:
    return memory.entity_kind not in ("country", "region")


# "Reserves keep growing. The survey puts those of the world at 26 million tonnes".
_THOSE_OF = Cue(r"\bth(?:at|ose) (?:of|in|for) [^,;.\d]{3,40}$")


# "The guidance of 12 to 12.5 million tonnes is unchanged": of what the article began with.
_THE_GUIDANCE = Cue(
    r"(?:the|its) (?:full-year |annual )?(?:guidance|outlook|forecast) (?:of|for|remains|was|is|stays)\b"
)


# "Has set itself a target of 35,000 tons", "is aiming for 1.7 million tons".
_AIM = Cue(
    r"\b(?:targets?|goals?|aims?|aiming|guidance|guides|plans? (?:for|to)|ambitions?|sights)\b[^;]{0,60}$"
)


def _is_makers_aim(draft: Draft, memory: Memory) -> bool:
    """ "Chile exported 420,000 tons. Codelco is aiming for 1.7 million this year": what a maker aims at is output,
    where only a land's trade was told.
    """
    lands = (memory.country, memory.spoken_land)
    if not draft.said_before(_AIM) or any(other.entity not in lands for other in memory.last):
        return False
    return any(
        name.entity.kind in PRODUCERS and name.end <= draft.amount.start and name.entity.name not in lands
        for name in draft.view.names
    )


def _of_sentence_before(draft: Draft, memory: Memory) -> str | None:
    if puts_what_was_spoken_of(draft, memory):
        return memory.spoken
    heads = draft.amount.start == draft.view.start
    if memory.spoken_sentence == memory.sentence - 1 and (
        heads or TAKES_UP.match(draft.view.lower, draft.view.start) or draft.said_before(_THOSE_OF)
    ):
        return memory.spoken
    if memory.asked and 0 < memory.sentence - memory.spoken_sentence < 3:
        return memory.spoken  # "Reserves? He shrugs. The official number is 21 million tons."
    if memory.sentence - memory.aside_sentence == 1 and not draft.view.names:
        return memory.flow  # "China imported 3 tons in April. For four months the tally was 12"
    if not memory.last:
        return None
    outlook = draft.view.told(OUTLOOK, draft.view.start, draft.amount.start) is not None
    if memory.lead_measure and outlook:
        if draft.commodity == memory.lead and _THE_GUIDANCE.match(draft.view.lower, draft.view.start):
            return memory.lead_measure
        made = (
            memory.lead_measure == "deliveries" and _is_of_a_miner(memory) and draft.commodity != memory.lead
        )
        return memory.measures.get(draft.commodity or "", "production" if made else memory.lead_measure)
    if memory.lead_measure and _opens_anew(draft, memory):
        made = memory.measures.get(draft.commodity or "") == "production" and draft.commodity != memory.lead
        return "production" if made or _is_made_besides(draft, memory) else memory.lead_measure
    if memory.sentence - memory.last_sentence > 2:
        return None
    kept = [other.measure for other in memory.last if other.measure and other.measure != "other"]
    if not kept:
        return None
    if is_plan_behind_a_part(draft, memory):
        return memory.measure
    view = draft.view
    if is_of_the_last(draft, kept):
        return kept[-1]
    moving = bool(view.mentions or view.changes or view.planned)
    if kept[0] in ("reserves", "inventory") and (draft.amount.rate or draft.said_after(RATE_BEHIND)):
        return memory.measure if memory.measure in FLOWS else memory.flow or "production"
    if kept[0] == "capacity" and memory.flow is None and _is_done_since(draft):
        return "production"
    if kept[0] in STOCKS and memory.flow and moving:
        return kept[-1] if view.told(REFERS_BACK, view.start, view.end) else memory.measure or memory.flow
    return memory.lead_measure if is_another_good(draft, kept[0], memory) else kept[0]


def _is_done_since(draft: Draft) -> bool:
    """ "Built for 2.5 tons a year. Ingot came to 100 tons in September": what a plant can make is of no month."""
    return draft.dated and draft.status == "actual" and draft.role == "main" and not draft.amount.rate
