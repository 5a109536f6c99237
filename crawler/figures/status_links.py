"""Whether an amount is reached or planned: by the plan words that govern it in its clause."""

from __future__ import annotations

import re
from datetime import date

from crawler.figures.drafts import Draft, Memory
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
    if before is not None and before.status == "planned" and draft.before().strip() == "to":
        return "planned"
    if draft.measure in ("capacity", "reserves", "inventory") and not _GROWTH.search(draft.before()):
        return "planned" if draft.measure == "capacity" and _TO_COME.search(draft.after()) else "actual"
    if _AFTER.search(draft.before()):
        return "actual"
    if (
        _PLANNED_FIGURE.search(draft.before())
        or _is_of_goals(draft, memory)
        or _SET_BY_PLAN.match(draft.after())
    ):
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
    return "planned" if _is_outlook(draft) else "actual"


def _is_outlook(draft: Draft) -> bool:
    """A range of what is made or sold is looked ahead to, unless the text says that it was."""
    if draft.amount.value is not None or draft.measure == "other":
        return False
    return not _WAS_BETWEEN.search(draft.before()) and not _YEARLY.match(draft.after())


def turn_to_plans(drafts: list[Draft], anchor: date | None) -> None:
    """What is of a time after the article's day is planned."""
    for draft in drafts:
        if anchor and draft.period and draft.period.start > anchor and draft.measure not in _STOCKS:
            draft.status = "planned"


_STOCKS = ("capacity", "reserves", "inventory")
# "The 300,000 tons that the plan had set".
_SET_BY_PLAN = re.compile(
    r",? (?:(?:that|which) )?(?:the |its |their |a )?(?:\w+ )?(?:plan|target|budget|guidance|program|programme)s?"
    r" (?:had |has |have )?(?:set|foresaw|foreseen|asked|called|envisaged|demanded|provided|stipulated)\b"
)
_WAS_BETWEEN = re.compile(
    r"\b(?:was|were|has been|have been|had been|ranged|ranging|varied|produced|made|mined|sold|exported|imported"
    r"|shipped|believed|reckoned|used|consumes?|consumed|uses?|estimated|estimates?) (?:\w+ ){0,5}$"
)
_YEARLY = re.compile(r" (?:of \w+ )?(?:a|per|each|every) (?:year|month|day)\b")


# "A line of 1 million tons a year will be commissioned".
_TO_COME = re.compile(
    r"\b(?:will be|is to be|are to be|to be|is being|are being|is due to be) (?:\w+ly )?"
    r"(?:commissioned|built|launched|added|opened|completed|installed|inaugurated|put|brought)\b|\bunder construction\b"
)
# "Exports may exceed 180 million tons after 146 million in 2024".
_AFTER = re.compile(r"\bafter (?:\w+ing (?:to |by )?)?(?:about |around |some |nearly |over |a record )?$")
_GROWTH = re.compile(
    r"\b(?:will|planned|to (?:reach|rise|grow|expand|increase)|expand|raised? to|boost|target"
    r"|by 20\d\d|plans?|aims?|increase)\b"
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
    r"(?:\w+ )?(?:year|period|months?|quarter|half|20\d\d|fy\d\d)(?: is| was| of)?)"
    r" ?(?:about |around |some |nearly |over |between |a range of |more than |at least |up to )?"
)
# "Will have", "would hit": a bare infinitive is no past.
_MODALS = frozenset(
    {"will", "would", "shall", "should", "may", "might", "could", "is to", "are to", "were to", "was to"}
)


def _is_plan(draft: Draft, mark: Mark[str], lower: str) -> bool:
    word = lower[mark.start : mark.end]
    if mark.start > draft.amount.start:
        between = lower[draft.amount.tail : mark.start]
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
    ]
    return not past
