"""Whether an amount is reached or planned: by the plan words that govern it in its clause."""

from __future__ import annotations

import re
from datetime import date

from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import FLOWS, STOCKS
from crawler.figures.words import Mark

_ACTUAL = re.compile(
    r"\b(?:was|were|stood|reached|rose|fell|amounted|totall?ed|produced|exported|imported|hit|came"
    r"|made|climbed|dropped|declined|turned out|posted|recorded|registered|increased|grew|sold"
    r"|shipped|delivered|mined|extracted|saw|jumped|slid|achieved|has|have|had)\b"
)
_MET = re.compile(
    r"(?:\b(?:than|above|below|exceed(?:ed|ing|s)?|surpass(?:ed|ing)?|met|beat|beating|against"
    r"|over|of|missed|with|under|in line with|percent|%|short of|from|on|compared to|close to|versus"
    r"|as) (?:\w+ ){0,3}|per cent of (?:its |the )?)$"
)
_MADE = re.compile(
    r"\b(?:produced|exported|imported|turned out|sold|shipped|mined|extracted|delivered|stood at"
    r"|amounted|totall?ed)\b"
)
_GUIDED = frozenset(
    {"guidance", "forecast", "forecasts", "target", "targets", "outlook", "projection", "quota", "budget"}
)
_MOVED = re.compile(
    r"\b(?!planned|expected|projected|targeted|scheduled|estimated|needed|based|anticipated"
    r"|forecasted|slated|intended|proposed|designed)\w{3,}ed\b|\b(?:rose|fell|grew|was|were|slid"
    r"|up|down)\b"
)
# "While the planned figure for this month was 23 tons."
_PLANNED_FIGURE = re.compile(
    r"\b(?:planned|targeted?|projected|forecast|budgeted|expected) (?:figure|amount|output"
    r"|production|volume|level|number|quantity)\b[^,;]{0,40} (?:was|is|were|had been|stood at"
    r"|of) (?:\w+ ){0,2}$"
)
_NOUN_PLAN = frozenset(
    {
        "plan",
        "plans",
        "target",
        "targets",
        "forecast",
        "forecasts",
        "guidance",
        "goal",
        "budget",
        "quota",
        "planned",
        "projection",
        "budgeted",
        "outlook",
        "projects",
        "ambition",
        "vision",
    }
)
_LOOSE_MODAL = frozenset(
    {
        "should",
        "would",
        "hope",
        "hopes",
        "may",
        "might",
        "eyes",
        "sees",
        "project",
        "projects",
        "could",
        "plan",
        "plans",
        "aims",
        "aim",
        "horizon",
        "vision",
        "ambition",
        "to produce",
        "seeking",
        "aimed",
        "budget",
        "outlook",
        "promised",
        "pledged",
        "want",
        "wanted",
        "intended",
        "guiding",
    }
)


def status_of(draft: Draft, before: Draft | None, memory: Memory) -> str:
    """actual, or planned; `before` is the draft to the left in the sentence."""
    marks = [mark for mark in draft.view.planned if draft.holds(mark.start, mark.end)]
    lower = draft.view.lower
    if before is not None and draft.before().strip() == "to" and _is_to_grow(before):
        return "planned"
    if draft.measure in STOCKS and (planned := _of_stock(draft)):
        return planned
    if _AFTER.search(draft.before()):
        return "actual"
    if _PLANNED_FIGURE.search(draft.before()) or _is_of_goals(draft, memory) or _is_expected_range(draft):
        return "planned"
    if _OF_THE_PLAN.match(draft.after()) or _PLAN_HAD_BEEN.search(draft.before()):
        return "planned"
    if _takes_up_plan(draft, memory):
        return "planned"
    for mark in reversed(marks):
        if _is_plan(draft, mark, lower):
            return "planned"
    if draft.role == "comparison" and re.search(
        r"\b(?:target|planned|plan|guidance|forecast|budget|quota|goal)\w*\b", draft.before()[-40:]
    ):
        return "planned"
    if draft.role == "comparison" and before is not None and before.status == "planned" and not draft.dated:
        return "planned"
    if (
        before is not None
        and before.status == "planned"
        and not _ACTUAL.search(draft.before())
        and not _MOVED.search(draft.before())
        and not re.search(r"^[^,;.]{0,30}\b(?:has|have|had|was|were)\b", draft.after())
        and draft.role == "main"
    ):
        return "planned"
    return "actual"


def _is_to_grow(before: Draft) -> bool:
    """ "Will go from 5 to 7 tons": whether what a move starts from tells that it is still to come."""
    return before.status == "planned" or (
        before.measure == "capacity" and _GROWTH.search(before.before()) is not None
    )


def _of_stock(draft: Draft) -> str | None:
    """Capacity and holdings are actual, unless they are to be built or to grow; None where words must tell."""
    if draft.measure == "capacity" and _FROM.search(draft.before()):
        return "actual"
    before = draft.before()
    if draft.measure == "capacity" and (
        _TO_COME.search(draft.after()) or _TO_BE_BUILT.search(before) or _TO_BE_RAISED.search(before)
    ):
        return "planned"
    return None if _GROWTH.search(draft.before()) else "actual"


# "The 420 million pounds of its revised guidance", "the 300,000 tons that the plan had set".
_OF_THE_PLAN = re.compile(
    r"(?: of [a-z ]{1,30})? (?:of|that|which|to which|in) (?:\w+ had \w+ )?(?:the|its|their|his|a) (?:\w+ ){0,2}?"
    r"(?:guidance|plan|target|budget|forecast|goal|quota|programme|schedule)s?\b"
)
_PLAN_HAD_BEEN = re.compile(
    r"\b(?:plans?|targets?|guidance|forecasts?|goals?|budget|quota)\b[^,;]{0,40}"
    r" (?:was|were|had been|had called for|called for|foresaw|had foreseen|foresees|stands at|stood at|remains?"
    r"|remained|to) (?:\w+ ){0,2}$"
)
# "Up to now it had been 7 million tons", "the earlier one was 1.6 million": the plan told just before.
_EARLIER_ONE = re.compile(
    r"\b(?:it|that|the (?:earlier|previous|former|old|original|first|last) (?:one|figure|number|goal|range)) "
    r"(?:was|is|had been|had talked of|talked of|had spoken of)\b"
)


def _is_expected_range(draft: Draft) -> bool:
    """What was done is told by one number: "between 5 and 6 million tons" is expected."""
    return draft.amount.value is None and draft.measure in FLOWS and not _MADE.search(draft.before())


def _takes_up_plan(draft: Draft, memory: Memory) -> bool:
    if not memory.last or memory.sentence - memory.last_sentence > 1 or memory.last[-1].status != "planned":
        return False
    return _EARLIER_ONE.search(draft.before()) is not None


def mark_expected(drafts: list[Draft], anchor: date | None) -> None:
    """What a period that begins after the article holds is not known yet."""
    for draft in drafts:
        later = anchor is not None and draft.period is not None and draft.period.start > anchor
        if later and draft.measure in FLOWS:
            draft.status = "planned"


# "A line of 1 million tons a year will be commissioned".
_TO_COME = re.compile(
    r"\b(?:will be|is to be|are to be|to be|is being|are being|is due to be) (?:\w+ly )?"
    r"(?:commissioned|built|launched|added|opened|completed|installed|inaugurated|put|brought)\b|\bunder construction\b"
)
# "The partners want to build a plant of 20,000 tons a year".
_TO_BE_BUILT = re.compile(
    r"\b(?:wants?|plans?|planned|planning|intends?|will|is|are|going|agreed|due|set|hopes?|aims?) (?:to )?(?:be )?"
    r"(?:build|building|construct\w*|set up|add|adding|launch|install|erect)\b[^,;]*$"
)
# "Capacity must be raised to", "wants to take its capacity to", "is doubling its capacity to".
_TO_BE_RAISED = re.compile(
    r"\b(?:(?:must|ha(?:s|ve) to|wants? to|is to|are to) (?:be )?"
    r"(?:bring|take|lift|raise|double|grow|expand|go|brought|taken|lifted|raised|doubled|expanded)"
    r"|(?:is|are) (?:doubling|expanding|raising|lifting))\b[^;]* to (?:\w+ ){0,2}$"
)
# "From 45 million tons" is where capacity stands, whatever it is to become.
_FROM = re.compile(r"\bfrom (?:about |around |some |nearly |over |the (?:present|current) )?$")
# "Exports may exceed 180 million tons after 146 million in 2024".
_AFTER = re.compile(r"\bafter (?:\w+ing (?:to |by )?)?(?:about |around |some |nearly |over |a record )?$")
_GROWTH = re.compile(
    r"\b(?:will|planned|to (?:reach|rise|grow|expand|increase|bring|take|lift|raise|double)|expand|raised? to|boost"
    r"|target|by 20\d\d|plans?|aims?|increase|wants?|must|ha(?:s|ve) to|is to|are to"
    r"|(?:is|are) (?:doubling|expanding|raising|lifting|adding))\b"
)


# Goals told one by one after the sentence that speaks of them: what "these are".
_THESE = re.compile(
    r"(?:these|they|those)(?: (?:goals|targets|figures|levels))? (?:are|were|include)\b|as follows"
)


def _is_of_goals(draft: Draft, memory: Memory) -> bool:
    view = draft.view
    if memory.sentence - memory.goal_sentence != 1 or not _THESE.match(view.lower, view.start):
        return False
    return not _ACTUAL.search(view.lower, view.start, draft.amount.start)


# "Its target, 206 tons", "the goal of 5 tons", "guidance for 2025 was 7 tons": the amount is the plan itself.
_IS_PLAN = re.compile(
    r"(?:,| of| at| is| was| \(|, which (?:is|was)| for (?:the )?(?:full |fiscal |current )?"
    r"(?:year|period|month|quarter|half|20\d\d|fy\d\d)(?: is| was| of)?)"
    r" ?(?:about |around |some |nearly |over |between |a range of |more than |at least |up to )?"
)
# "Will have", "would hit": a bare infinitive is no past.
_MODALS = frozenset(
    {"will", "would", "shall", "should", "may", "might", "could", "is to", "are to", "were to", "was to"}
)


# "A deposit that yielded 5 tons last year, will take its place".
_IN_RELATIVE = re.compile(r"\b(?:that|which|who) [^,;]*$")


def _is_plan(draft: Draft, mark: Mark[str], lower: str) -> bool:
    word = lower[mark.start : mark.end]
    if mark.start > draft.amount.start:
        between = lower[draft.amount.tail : mark.start]
        if between.endswith(", ") and _IN_RELATIVE.search(draft.before()):
            return False
        if word in _LOOSE_MODAL or word in _NOUN_PLAN:
            return (
                word in ("planned", "target", "guidance", "forecast")
                and len(between.split()) <= 2
                and not re.search(r"than|above|below|of|due|because", between)
            )
        return len(between) < 60 and not re.search(
            r"[;]|, (?:while|and|but|which)|\b(?:because|due|than|amid|after)\b", between
        )
    between = lower[mark.end : draft.amount.start]
    if word in _NOUN_PLAN and _IS_PLAN.fullmatch(between):
        return True
    if word in _NOUN_PLAN and _MET.search(lower[max(0, mark.start - 40) : mark.start]):
        return draft.role == "comparison" and len(between) < 25
    if word in ("to reach", "to hit") and _MOVED.search(
        lower, max(draft.view.start, mark.start - 45), mark.start
    ):
        return False
    if word.startswith("to ") and re.search(
        r"\b(?:managed|able|succeeded|continued|began|started|needed|used) $",
        lower[max(0, mark.start - 12) : mark.start],
    ):
        return False
    if word == "may" and draft.view.text[mark.start] == "M" and mark.start > draft.view.start:
        return False
    if word == "may" and re.match(r" (?:\d|,|and)", lower[mark.end : mark.end + 4]):
        return False
    actual = _MADE if word in _GUIDED else _ACTUAL
    past = [
        verb
        for verb in actual.finditer(between)
        if not re.search(r"\b(?:to be|will have|be) ?$", between[: verb.start()])
        and not ((verb[0] == "hit" or word in _MODALS) and not between[: verb.start()].strip())
        and not between.startswith(" to ", verb.end())
    ]
    return not past
