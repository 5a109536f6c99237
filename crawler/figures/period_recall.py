"""The period of an amount whose sentence tells none: what the article was about before it."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.openings import quick
from crawler.figures.period_context import Timed
from crawler.figures.period_habits import is_yearly
from crawler.figures.period_plans import PAST_PLAN
from crawler.figures.status_cues import ANALYSTS
from storage.periods import Months, Period, length

_WHOLE_YEAR = quick(
    r"\b(?:annual|full-year|yearly|this year's) (?:\w+ ){0,3}?(?:guidance|target|forecast|goal|plan"
    r"|outlook|quota|expectations?)\b"
    r"|\bannual (?:\w+ ){1,4}?(?:could|will|may|might|should|is|are|would)\b"
    r"|\bexpect\w* (?:its |the )?annual (?:\w+ ){1,4}?to (?:be|fall|rise|reach|come|total|exceed|grow|increase|decline"
    r"|drop|range|stay|remain|average|amount)\b"
    r"|\b(?:expect|forecast|see|project|predict|anticipat|target|guid)\w* (?:its |the |for )?annual (?:[a-z]+ ){1,4}?"
    r"(?:of|at|between|in the range)\b"
    # "Expects annual production at the lower end of its range of 5 to 6 tons".
    r"|\bannual (?:\w+ ){1,4}?(?:in|at|near|towards?|around) the (?:very )?(?:lower|low|upper|top|high|bottom|middle)\b"
    r"|\bfull-year\b|for the (?:full|whole|entire) year"
)
_YEAR_NUMBER = re.compile(r"\b(?:19|20)\d\d|\b1[34]\d\d\b")
# "Mobarakeh contributed 4 tons to the latter", "of this, 3 tons were sold": the last value's time.
_OF_THE_LAST = re.compile(
    r"\b(?:of|to|in|from) (?:the latter|(?:this|that) (?:total|figure|amount|sum|number|volume|quantity|tonnage))\b"
    # "Codelco contributed 4 tons to that", "of all this, China took".
    r"|\b(?:to|of)(?: all)? (?:this|that)(?=[.,;:])"
)
# "Record annual output of 5 tons", after the fourth quarter.
_OF_ITS_YEAR = re.compile(
    r"\b(?:annual|full-year|yearly)(?: [a-z()\d]+){0,4}? (?:output|production|sales|exports|imports|shipments"
    r"|deliveries|total|volumes?|record)(?: from [^,;.]{3,40})?(?: (?:of|was|were|totall?ed|reached"
    r"|came (?:in )?(?:to|at)"
    r"|amount(?:ed|s) to|rose|fell|hit|at|to|stood|stands)| (?:(?:about|some|nearly|over) )?$)"
)
_CUMULATIVE = re.compile(r"\b(?:cumulative(?:ly)?|accumulated|year[- ]to[- ]date|running total)\b")
_MOVE = re.compile(r" (?:increase|rise|growth|gain|fall|drop|decline|decrease|change)\b")
# What a company guides for, or moves its target to, if it does not say when, is the year that is running.
_GUIDANCE = re.compile(
    r"\bguidance\b|\b(?:cuts?|cutting|trim(?:s|med|ming)?|lower(?:s|ed|ing)?|rais(?:es?|ed|ing)|lift(?:s|ed|ing)?"
    r"|kept|keeps?|keeping|maintain(?:s|ed|ing)?|left|leaves?|leaving|held|holds?|upgrad(?:es?|ed|ing)"
    r"|downgrad(?:es?|ed|ing)|revis(?:es?|ed|ing)|reiterat(?:es?|ed|ing)|reaffirm(?:s|ed|ing)?|confirm(?:s|ed|ing)?"
    r"|slash(?:es|ed|ing)?|narrow(?:s|ed|ing)?|stuck to|sticks to|stands by|stood by|reduc(?:es?|ed|ing)"
    r"|increas(?:es?|ed|ing)|adjust(?:s|ed|ing)?) (?:its|the|their) (?:own )?(?:[a-z-]+ ){0,4}?(?:targets?|forecasts?"
    r"|outlook|estimates?|projections?|expectations)\b(?! of (?:reserves|resources|demand))"
    r"|\b(?:target|forecast|outlook) (?:for [a-z -]{3,30} )?(?:was|has been|is|had been) (?:[a-z]+ )?(?:cut|trimmed"
    r"|lowered|raised|lifted|left|kept|maintained|upgraded|downgraded|revised|slashed|reduced|increased)\b"
)
# From how many times the last value on a target is for a longer time.
_MUCH_MORE = 2


# "Output did not attain the guidance of 320,000 tons": a plan for the time that is over.
_MISSED = re.compile(
    r"\b(?:(?:did not|failed to|could not) (?:attain|meet|reach|achieve|hit)|fell short of|(?<!be )(?<!been )missed"
    r"|undershot) (?:[a-z-]+ ){1,5}$"
    # "Thus it reached the low end of its range of 3.9 to 4.3 tons".
    r"|\b(?:reached|met|hit|attained|achieved|exceeded|surpassed|beat|topped)"
    r" (?:the (?:very )?[a-z]+ (?:end|half|part|edge) of )?(?:its|their)"
    r" (?:[a-z-]+ ){0,3}(?:range|guidance|target|forecast|goal|plan) of $"
    # "This amount remains below the forecasts, set at 1.4 million tons".
    r"|\b(?:remain|stay|is|are|was|were|f[ae]ll)(?:s|ed)? (?:[a-z]+ )?(?:below|above|short of|under|behind|ahead of)"
    r" (?:the |its |their )?(?:[a-z-]+ ){0,2}?(?:forecast|plan|target|objective|goal|budget)s?,? (?:set |fixed |put )?"
    r"(?:of|at) $"
)

# "The target had been 32 million tons", "it had aimed at 5 tons": what the last values were to be.
_TARGET_HAD_BEEN = re.compile(
    r"\b(?:target|goal|plan|aim|objective|quota|budget|guidance|forecast|programme|program|ambition|projection)s?"
    r"(?: [a-z]+){0,3}? (?:had been|had called for|had foreseen|had stood at|had envisaged|had provided for|was|were)"
    r" (?:to [a-z]+ |for )?(?:(?:about|around|some|at least|over|nearly|set at|put at) )*$"
    r"|\bhad (?:originally |initially |earlier |first )?(?:aimed|planned|hoped|targeted|budgeted"
    r"|been (?:planned|targeted|hoped|aiming|scheduled|budgeted|due))"
    r"(?: [a-z]+){0,4} (?:(?:about|around|some|at least|over|nearly) )*$"
)


# "It wants to double that once a second line is in place": whenever that will be.
_ONCE = Cue(
    r"\b(?:once|as soon as) (?:the|its|their|it|they|an?|this|that|these|all|work|construction)\b"
    # "In the future, the company plans to produce 30 million tons".
    r"|\bin (?:the )?(?:near |distant )?future\b"
)


# "In the following two years it wants to make 300,000 tons": of neither.
_OVER_YEARS = re.compile(
    r"\b(?:next|following|coming) (?:\d{1,2}|two|three|four|five|six|few|several|ten)(?: or (?:so|three))? years\b"
    r"|\b(?:within|over the) (?:\d{1,2}|two|three|four|five|six|ten) years\b"
    r"|\byears (?:to come|ahead|after that)\b"
)


def is_for_the_year(draft: Draft, start: int | None = None) -> bool:
    """Whether a plan is one for the whole year: by the words of its segment, or from `start` on."""
    words = draft.view.lower[draft.view.start : draft.view.end]
    before = draft.view.lower[draft.start if start is None else start : draft.amount.start]
    if _WHOLE_YEAR.search(before) is None or _OVER_YEARS.search(words):
        return False
    if draft.view.told(_ONCE, draft.view.start, draft.amount.start):
        return False  # "once the third plant runs, it expects annual output of 5 tons"
    return _YEAR_NUMBER.search(words) is None


def whole_year_told(told: list[Timed], running: Period) -> Period | None:
    """ "For the whole year", after months of the other calendar: the year of that one."""
    whole = (mention.period for mention in told if isinstance(mention.period, Months) and mention.assumed)
    return next(
        (
            year
            for year in whole
            if length(year) == 12 and isinstance(running, Months) and year.calendar != running.calendar
        ),
        None,
    )


# "The target was 5 tons", "5 tons were envisaged", right behind what was done: a plan for that time.
_WAS_PLANNED = re.compile(
    r"\b(?:plan|target|goal|budget|quota|programme) (?:was|were|had been|stood at|(?:had )?called for)\b"
    r"|\b(?:was|were|had been) (?:(?:originally|initially) )?(?:planned|targeted|envisaged|budgeted|scheduled"
    r"|foreseen)\b"
    r"|\b(?:planned|targeted|envisaged|budgeted|scheduled|foreseen) (?:was|were|had been)\b"
)


def remembered(draft: Draft, memory: Memory) -> Period | None:
    """The period that the article was about before the sentence."""
    lower, view = draft.view.lower, draft.view
    if draft.status == "planned":
        if memory.year and is_for_the_year(draft, view.start):
            return memory.year
        if is_yearly(draft) or view.told(_ONCE, view.start, view.end):
            return None  # "Is to produce 2 tons of silver a year": of no year told before
        if _OVER_YEARS.search(lower, view.start, view.end):
            return None
        if (aimed_at := _of_what_was_aimed_at(draft, memory)) is not None:
            return aimed_at
        if draft.said_before(ANALYSTS):
            return memory.period
        if _MISSED.search(lower, view.start, draft.amount.start):
            return memory.period
        made = memory.sentence - memory.last_sentence == 1 and memory.last[-1].status == "actual"
        if made and _WAS_PLANNED.search(lower, view.start, view.end):
            return memory.period
        if memory.plan_period is None and PAST_PLAN.search(lower, view.start, view.end):
            return memory.period
        return memory.plan_period or (memory.year if _GUIDANCE.search(lower, view.start, view.end) else None)
    if memory.sentence - memory.last_sentence == 1:
        of_last = _OF_THE_LAST.search(lower, view.start, draft.amount.start + 60)
        if of_last and (period := _of_last_news(memory, latter="latter" in of_last[0])):
            return period
    if memory.total_period is not None and _is_cumulative(draft):
        return memory.total_period
    return _year_that_ends(draft, memory.period, memory) or _of_other_lands(draft, memory) or memory.period


def _of_what_was_aimed_at(draft: Draft, memory: Memory) -> Period | None:
    """The time of the value that a target was for, if the sentence before told it and the target is not far more."""
    start = draft.view.start
    if memory.sentence - memory.last_sentence != 1 or not _TARGET_HAD_BEEN.search(
        draft.view.lower, start, draft.amount.start
    ):
        return None
    news = [other for other in memory.last if other.status == "actual" and other.measure == draft.measure]
    period = _of_last_news(memory, latter=False)
    made = next((other.amount.value for other in news if other.period == period), None)
    aimed = draft.amount.value or draft.amount.low
    return period if made and aimed and aimed < _MUCH_MORE * made else None


def _is_cumulative(draft: Draft) -> bool:
    """Whether an amount is told as a sum since the start, and not only a change beside it."""
    lower, amount = draft.view.lower, draft.amount
    if _CUMULATIVE.search(lower, draft.view.start, amount.start):
        return True
    later = [other.start for other in draft.view.amounts if other.start > amount.start]
    behind = _CUMULATIVE.search(lower, amount.tail, draft.end if later else draft.view.end)
    return behind is not None and not _MOVE.match(lower, behind.end())


def _of_other_lands(draft: Draft, memory: Memory) -> Period | None:
    """ "China made 82.7 million tons in September. India and Japan followed with": of when the one before was."""
    if memory.sentence - memory.aside_sentence != 1 or draft.entity in (memory.country, memory.entity):
        return None
    lands = [name.entity.name for name in draft.view.names if name.entity.kind in ("country", "region")]
    return memory.aside_period if draft.entity in lands else None


def latest_told(draft: Draft, before: list[Period], memory: Memory) -> Period:
    """The time of the values before an amount in its sentence, of those as long as the last one the latest; the year
    that ends with it, of the annual amount.
    """
    latest = max((one for one in before if length(one) == length(before[-1])), key=lambda one: one.end)
    return _year_that_ends(draft, latest, memory) or latest


def _year_that_ends(draft: Draft, part: Period | None, memory: Memory) -> Period | None:
    """The year of which the part spoken of is the last, where an amount is told as the annual one."""
    if not isinstance(part, Months) or length(part) not in (3, 6) or not isinstance(memory.year, Months):
        return None
    if part.calendar != memory.year.calendar or (memory.year.last - part.last) % 12:
        return None
    view = draft.view
    if not _OF_ITS_YEAR.search(view.lower, max(draft.start, draft.amount.start - 90), draft.amount.start):
        return None
    return Months(part.calendar, part.last - 11, part.last)


def _of_last_news(memory: Memory, *, latter: bool) -> Period | None:
    """The last news value's period; of values for as long a time ("5 tons; it was 4 in spring of last year. Of this
    amount") the latest, if not the latter is meant.
    """
    last = [other.period for other in memory.last if other.role == "main" and other.status == "actual"]
    if not last or last[-1] is None or latter:
        return last[-1] if last else None
    alike = [period for period in last if period is not None and length(period) == length(last[-1])]
    return max(alike, key=lambda period: period.end)
