"""The period of a plan, which is to come, and of a sum told by its end."""

from __future__ import annotations

import re
from datetime import date, timedelta

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed
from crawler.figures.period_ranges import is_range_of_news
from crawler.figures.period_running_parts import running_part
from crawler.figures.period_what_came import is_of_what_came
from crawler.figures.status_plans import is_done, tells_so_far
from storage.periods import Months, Period, length, months_of

TIMELESS = frozenset({"capacity", "reserves", "inventory"})
# "Beat its forecast of 1.5 million ounces for 2020": what the article goes on about is 2020.
BEATS = Cue(
    r"\b(?:beat|beaten|exceed(?:ed|ing)|surpass(?:ed|ing)|miss(?:ed|ing)|outdid|topped|fell short|fallen short|met)\b"
)
# A plan told when its year is over: "it had planned", "the target was missed".
PAST_PLAN = re.compile(
    r"\b(?:(?:against|with|to|versus) (?:a|the|its) (?:plan|target|budget|goal) of"
    r"|had(?! (?:previously |earlier |already |also )?(?:said|told|announced|added|noted|stated)\b)|missed|short of"
    r"|having (?:spoken|talked|planned|aimed|guided|forecast|promised|targeted|set out)"
    r"|exceeded|beat|beaten|surpassed|was to|were to|has thus|undershot)\b"
)
# "By the end of the month of Dey": what has added up since the year began.
_BY_THE_END = re.compile(
    r"\b(?:by|at|until|till|as of|as at|through|up to) (?:the )?end(?:-| of )(?:the )?"
    r"(?:(?:(?:iranian|solar|persian|calendar) )*month of |last month, "
    r"|[a-z]+ (?:(?:iranian|solar|calendar) )*month,? \(?)?$"
)
# "It had been expected to make 1,500 kilograms in the year": in the one told before.
_WAS_FORETOLD = Cue(
    r"\bhad (?:been )?(?:expected|planned|forecast|projected|scheduled|targeted|due|hoped|set)\b"
)
# "Had planned to produce 5 tons in June", "was to mine 5 tons in the second quarter": when it should have been made.
_WAS_TO_MAKE = Cue(
    r"\b(?:(?:had (?:been )?(?:expected|planned|scheduled|due|hoped|intended|meant|aimed|wanted)|was|were) to"
    r" (?:have )?(?:produced?|mined?|made?|make|sell|sold|ship(?:ped)?|deliver(?:ed)?|export(?:ed)?|import(?:ed)?"
    r"|turn out|extract(?:ed)?|smelt(?:ed)?|pour(?:ed)?))\b[^;]*$"
)
# "Made 5 tons last year. The target set for the year was 4.8 tons": of the one told before.
_TARGET_WAS = re.compile(
    r"\b(?:target|goal|plan|quota|budget|programme)\b[^;.\d]{0,60} (?:was|had been)"
    r"(?: (?:of|for|about|some|around|only|between|from|at|to \w+))* $"
)
# "The output of 5 tons was predicted for the sixth month", when that is over.
_FORETOLD_FOR = re.compile(
    r"[^,;.\d]{0,40} (?:was|were|had been) (?:predicted|planned|projected|targeted|forecast|foreseen"
    r"|envisaged|anticipated"
    r"|budgeted) (?:for|in)\b|[^,;.\d]{0,40} had been (?:set|planned|fixed|targeted)\b"
)
# "At the start of the year Corvane expected 5 tons", told when that year is over.
_AT_ITS_START = Cue(r"\bat the (?:start|beginning|outset) of the (?:financial )?year,? ")
_PRINTED_YEAR = re.compile(r"\d{4}")
_ENDING = re.compile(r" (?:ending|ends|to) ")
_BY = re.compile(r"\b(?:by|until|till)(?: the end of)?(?: next)? $")


# "5 tons, although the plan for it was 7 tons", "while 7 tons had been planned": a plan for the time of the news.
_PLAN_WAS = re.compile(
    r"(?:\b(?:although|though|while|whereas|but|yet|against|versus|compared (?:with|to))\b|(?P<parted>[;,]))[^;.]*?"
    r"(?:\b(?:plan|target|goal|budget|programme|program|quota|forecast|projection|schedule)\b[^;,.\d]{0,30}"
    r" (?:was|were|had been|had called for|called for|foresaw|had foreseen|stood at)\b"
    r"|\b(?:was|were|had been) (?:planned|targeted|projected|forecast|budgeted|scheduled|foreseen|envisaged)\b)"
)
# "Made 538 tons in 2015-16, missing the target of 550 tons".
_SET_BESIDE_PLAN = re.compile(
    r"[^;.]{0,60}?,? (?:missing|beating|exceeding|surpassing|topping|meeting|hitting|matching|reaching"
    r"|(?:and )?(?:falling |fell |but )?short of|below|above|against|versus|in line with|within|inside|ahead of"
    r"|near|close to|at|under|over|towards?|in"
    # "18 ounces, less than two thirds of its budget of 29".
    r"|(?:(?:less|more) than |just |only |about |over |or )*(?:half|\d+(?:\.\d+)?(?:%| per ?cent)"
    r"|(?:one|two|three|four)[- ](?:thirds?|quarters?|fifths?)) of"
    r"|(?:and )?(?:missed|beat|exceeded|surpassed|met|hit|matched))"
    r"(?: the (?:very )?(?:upper|lower|top|bottom|high|low|higher|middle|mid-?point|centre|center)"
    r"(?:[ -](?:end|half|part|quarter|third|range))? of)?"
    r" (?:the |its |an? |their )?(?:[a-z\d'-]+ ){0,3}(?:target|plan|goal|budget|quota|guidance|forecasts?|outlook"
    r"|estimates?|expectations|consensus)"
    r"(?: (?:range|band))?(?: for the (?:year|quarter|half|period))?(?: of |,? \()"
    r"(?:(?:about|around|some|between) )*"
)
# "Made 14,600 tons in five months, missing its 16,000-ton target".
_BESIDE = re.compile(
    r"[^;.]{0,80}?,? (?:missing|beating|exceeding|surpassing|topping|meeting|hitting|matching|(?:falling |fell )?short"
    r" of|below|above|against|ahead of|and (?:missed|beat|exceeded|surpassed|met|hit)) (?:the|its|a|an|their)"
    r" (?:planned |targeted )?"
)
_TARGET = re.compile(r"(?:[- ][a-z-]+)? (?:target|plan|goal|quota|budget)\b(?! for the (?:year|full))")
# A year's plan is more than so many times what a part of it brought.
_MUCH_MORE = 2
_OF_A_YEAR = re.compile(r"\b(?:annual|full-year|yearly|year|ultimate|long-term|20\d\d)\b")


def is_plan_of_news(draft: Draft, news: Draft) -> bool:
    """Whether a plan is told beside the news of its sentence as what that was planned to be."""
    lower, start = draft.view.lower, news.amount.tail
    if _SET_BESIDE_PLAN.fullmatch(lower, start, draft.amount.start):
        return _is_not_much_more(draft, news)
    if is_range_of_news(draft, news):
        return True
    beside = _BESIDE.fullmatch(lower, start, draft.amount.start)
    if beside and (beside[0].endswith(("planned ", "targeted ")) or _TARGET.match(lower, draft.amount.tail)):
        return _is_not_much_more(draft, news)
    between = lower[start : min(draft.view.end, draft.amount.tail + 30)]
    was = _PLAN_WAS.search(between)
    # "In the third quarter of 2025, while the plan was 7 tons": that year is the news's own.
    if was is None or _OF_A_YEAR.search(between, was.start()) is not None:
        return False
    # "5.8 million tons; the plan was for 6.1 million".
    return not was["parted"] or _is_not_much_more(draft, news)


def year_reached(plan: Draft, told: list[Draft]) -> Period | None:
    """ "It made 653 ounces, within its annual guidance of 630 to 680 ounces": the year that those were made in."""
    news = next((other for other in reversed(told) if other.role == "main"), None)
    if news is None or news.period is None or length(news.period) != 12:
        return None
    return news.period if is_plan_of_news(plan, news) else None


def _is_not_much_more(plan: Draft, news: Draft) -> bool:
    planned, made = plan.amount.value or plan.amount.low, news.amount.value
    return planned is not None and made is not None and planned < _MUCH_MORE * made


def period_meant(draft: Draft, mention: Timed, told: list[Draft], memory: Memory) -> Period | None:
    """What a mention means for its amount: a plan's year is to come, a flow "by the end of May" has added up."""
    period = mention.period
    if not isinstance(period, Months):
        return period
    lead = draft.view.lower[max(draft.view.start, mention.start - 40) : mention.start]
    if draft.status == "planned" and (running := running_part(draft, mention, memory)) is not None:
        return running
    if draft.status == "planned":
        return _planned(draft, mention, period, lead, told, memory)
    words = draft.view.lower[mention.start : mention.end]
    last = length(period) == 1 or (_SEASON.match(words) is not None and lead.endswith("end "))
    if last and draft.measure not in TIMELESS and _adds_up(draft, lead):
        return _since_new_year(period, memory)
    happened = draft.role == "main" and (is_done(draft) or tells_so_far(draft))
    return _so_far(period, memory) if happened else period


def _so_far(year: Months, memory: Memory) -> Months:
    """ "In 2020 imports were 5 tons", told in October after the news of September: of the months until then."""
    news, anchor = memory.period, memory.anchor
    if length(year) != 12 or anchor is None or not year.start <= anchor < year.end - _NEARLY_OVER:
        return year
    if (
        not isinstance(news, Months)
        or news.calendar != year.calendar
        or not year.first <= news.last < year.last
    ):
        return year
    return Months(year.calendar, year.first, news.last)


# A year is as good as over in its last month.
_NEARLY_OVER = timedelta(days=31)


def _planned(
    draft: Draft, mention: Timed, period: Months, lead: str, told: list[Draft], memory: Memory
) -> Period:
    words = draft.view.lower[mention.start : mention.end]
    soon = _is_unnamed(period, words) and _is_soon(period, memory.anchor)
    assumed = mention.assumed or soon or is_told_by_its_end(draft, mention)
    # "Output was 5 tons last year, with a plan of 6 tons at the start of the year": that year's plan.
    over = any(other.period == period or _is_within(period, other.period) for other in told)
    foretold = draft.said_before(_WAS_FORETOLD) is not None or draft.said_before(_WAS_TO_MAKE) is not None
    over = over or (foretold and (period == memory.period or length(period) < 12))
    over = over or (_target_was(draft) and period == memory.period)
    behind = mention.start + 1 if mention.start > draft.amount.tail else draft.view.end
    over = over or _FORETOLD_FOR.match(draft.view.lower, draft.amount.tail, behind) is not None
    over = over or draft.said_before(_WILL_REPORT) is not None or _has_just_ended(period, memory.anchor)
    over = over or draft.said_before(_AT_ITS_START) is not None or is_of_what_came(draft, mention)
    over = over or draft.said_before(_WAS_MET) is not None or draft.said_before(_SHARE_OF_PLANNED) is not None
    if assumed and not over and memory.anchor and period.end < memory.anchor:
        period = period.moved(12)
    march = (period.calendar, length(period), period.first % 12) == ("gregorian", 1, 2)
    if march and draft.iranian and _BY.search(lead):
        # "To 800,000 tons by March 2022": the Iranian year that ends in that month.
        return months_of("iranian", period.first // 12 - 622, 1, 12)
    year = _since_new_year(period, memory)
    if length(period) == 1 and length(year) == 12 and _BY.search(lead) and not draft.amount.rate:
        # "Expects sales of 4 million tons by December": those of the year.
        return period if draft.measure in TIMELESS or draft.habitual else year
    return period


# "First-quarter output would be 57,000 to 58,000 ounces", said in April: what is about to be reported.
_REPORTED_WITHIN = timedelta(days=31)


def _has_just_ended(period: Months, anchor: date | None) -> bool:
    return length(period) == 3 and anchor is not None and anchor - _REPORTED_WITHIN <= period.end < anchor


def _target_was(draft: Draft) -> bool:
    return _TARGET_WAS.search(draft.view.lower, draft.view.start, draft.amount.start) is not None


def is_told_by_its_end(draft: Draft, mention: Timed) -> bool:
    """ "In the year ending June 30": of no year that is printed."""
    words = draft.view.lower[mention.start : mention.end]
    return _ENDING.search(words) is not None and _PRINTED_YEAR.search(words) is None


# "Missed the target of 37 tons for July", told on August 1.
_WAS_MET = Cue(
    r"\b(?:missed|met|achieved|exceeded|beat|surpassed|topped|attained|undershot|outdid|overshot|fell short of"
    r"|fulfilled)\b[^;]{0,60}\b(?:targets?|plan|goal|quota|budget|forecast)\b[^;\d]{0,30}$"
)
# "Predicts that it will report shipments of 67 tons for the first three months of the year": they are over.
_WILL_REPORT = Cue(r"\b(?:will|would|to|should|may) (?:report|post|announce|reveal|publish)\b")


def _is_within(inner: Period, outer: Period | None) -> bool:
    return outer is not None and outer.start <= inner.start and inner.end <= outer.end


# "By the end of autumn".
_SEASON = re.compile(r"of (?:the )?(?:summer|autumn|winter)\b")
_BY_ITS_END = re.compile(r"\b(?:by|at|until|till|as of|through|up to) (?:the )?end $")
_CUMULATIVE = Cue(r"\b(?:cumulative(?:ly)?|accumulated|running total)\b")
_UNTIL = re.compile(
    r"\b(?:by|to|until|till|through|up to|as of|as at|at the (?:end|close) of|by the close of)(?: the)? $"
)


# "Had mined 7 million tons by September", but "grew by March", as glosses have it.
_BY_A_MONTH = re.compile(
    r"(?<!grew )(?<!rose )(?<!fell )(?<!increased )(?<!decreased )(?<!declined )(?<!dropped )(?<!climbed )(?<!up )"
    r"(?<!down )(?<!held )(?<!set )(?<!beaten )(?<!topped )\b(?:by|as of|as at) $"
)


def _adds_up(draft: Draft, lead: str) -> bool:
    """Whether a month is the last of those that an amount adds up: "cumulative output by July reached"."""
    if _BY_THE_END.search(lead) or _BY_ITS_END.search(lead):
        return True
    if _BY_A_MONTH.search(lead) and not draft.amount.rate and not draft.habitual:
        return True
    return _UNTIL.search(lead) is not None and draft.said_before(_CUMULATIVE) is not None


def _since_new_year(month: Months, memory: Memory) -> Months:
    """From the start of the year, which is the fiscal one where the article counts by it."""
    start = (
        memory.year.first if isinstance(memory.year, Months) and memory.year.calendar == month.calendar else 0
    )
    return Months(month.calendar, month.last - (month.last - start) % 12, month.last)


# "The planned 440 tons in May".
_PLANNED_AMOUNT = Cue(r"\b(?:planned|targeted|budgeted|scheduled) (?:(?:about|around|some|nearly|over) )*$")
# "In May it met 98 percent of the planned 440 tons".
_SHARE_OF_PLANNED = Cue(r"(?:%|per ?cent|pct) of (?:the|its|their) (?:planned|targeted|budgeted|scheduled) $")
# "For March", "by next March": what a plan is for.
_AHEAD = re.compile(r"\b(?:for(?: the)?|by|until|till|next|by the end of|by end of|by end) $")


def is_day_of_telling(draft: Draft, mention: Timed, memory: Memory) -> bool:
    """ "In August it had talked of 5 to 6 tons": a month that is over is when a plan was told, not what it is for."""
    if mention.period is None or memory.anchor is None or draft.measure in TIMELESS:
        return False
    if mention.start > draft.amount.start and (
        draft.said_before(_WAS_TO_MAKE) or draft.said_before(_PLANNED_AMOUNT)
    ):
        return False
    if draft.said_before(_SHARE_OF_PLANNED) or is_of_what_came(draft, mention):
        return False
    over = length(mention.period) == 1 and mention.period.end < memory.anchor
    if over and mention.assumed and _is_soon(mention.period, memory.anchor):
        return PAST_PLAN.search(draft.view.lower, draft.view.start, draft.view.end) is not None
    return over and _AHEAD.search(draft.view.lower, max(0, mention.start - 16), mention.start) is None


def _is_soon(period: Period, anchor: date | None) -> bool:
    """Whether months of the past, told without a year, come again sooner than they have been."""
    return anchor is not None and period.moved(12).start - anchor < anchor - period.end


def _is_unnamed(period: Period, words: str) -> bool:
    """ "Between May and July": months of no year."""
    return "year" not in words and _PRINTED_YEAR.search(words) is None and length(period) < 12
