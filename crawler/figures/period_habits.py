"""Amounts that are of no year: what is needed, made or sold as a habit, and what is so now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_capability import is_more_of_a_plan
from crawler.figures.measure_cues import FLOWS, RATE_BEHIND, RATE_OF_LIST
from crawler.figures.period_context import Timed
from crawler.figures.status_cues import FROM_CURRENT
from crawler.figures.status_moves import starts_a_move
from crawler.figures.status_plans import is_from_now
from storage.periods import Period, length

# "The mills need 1.5 million tons of it annually": at all times, of no year.
_HABITUAL = Cue(
    r"\b(?:needs?|requires?|consumes?|uses?|imports?|exports?|produces?|makes?|buys?|sells?|takes?|burns?|mines?|ships?"
    r"|supplies|processes|treats?|turns? out"
    r"|swallows?|devours?|eats?|absorbs?|gets?|receives?|draws?|feeds? on|runs? (?:on|through)|gets? through"
    r"|rolls?|casts?|grinds?|melts?|presses|pours?|roasts?|crushes|mills?|hauls?|churns? out|puts? out"
    r"|extracts?|yields?|gives?|sends?|delivers?|digs?|smelts?|refines?|recovers?"
    r"|producing|making|mining|extracting|yielding|giving|turning out|exporting|importing"
    r"|with (?:an? )?(?:[a-z]+ )?(?:output|production) of"
    r"|(?:output|production|exports|imports|sales|consumption)(?: of [a-z]+(?: [a-z]+)?)?"
    r" (?:reach(?:es)?|amounts? to|totals?|is|are|stands? at|comes? to)"
    r"|(?:is|ranks|comes) (?:the )?(?:number [a-z]+|first|second|third|fourth|fifth|next)"
    r"|demand is|consumption is|needs are)\b(?: [^\W\d]+){0,5} $"
)


# "About 450,000 tonnes of ferrochrome a year are made".
_DONE = (
    r"(?:made|produced|mined|used|needed|required|consumed|exported|imported|shipped|sold|processed|treated|extracted"
    r"|taken|sent|dug|got|brought|bought|delivered|smelted|refined|recovered|turned out)"
)
_A_YEAR = r"(?:(?:a|per|each|every) (?:year|annum)|annually|yearly)"
_HABITUAL_BEHIND = re.compile(
    rf"(?: of [^,;.\d]{{1,40}}?)? "
    rf"(?:{_A_YEAR} (?:is|are) {_DONE}"
    rf"|(?:(?:is|are) {_DONE}|finds?|goes|go|comes?|leaves?|ends? up) (?:[^,;.]{{1,60}}? )?{_A_YEAR})\b"
)


# "Shipped at an annualised rate of 217 million tonnes": what a year would bring.
_ANNUALISED = Cue(
    r"\bannuali[sz]ed (?:run[- ])?(?:rate|pace|basis|level)[^,;\d]{0,25}$"
    r"|\bat (?:the|its) (?:present|current|today's) (?:rate|pace) of (?:(?:about|around|some|nearly|over) )*$"
)
# "Against a yearly average of 8 million tons in times of peace".
_ON_AVERAGE = Cue(r"\b(?:yearly|annual) average of (?:(?:about|around|some|nearly|over) )*$")
# "Until now it made 5 tons a year", "before the war the country made 21 million tons a year",
# "the mine used to give 5 million tons a year before 2003".
_BEFORE = r"before (?:the (?!end|close|start|beginning|year|month)[a-z]+|(?:19|20)\d\d)"
_FORMERLY = Cue(
    rf"(?:^|[.;] |, )(?:{_BEFORE}|in (?:normal|good|better) (?:years|times)|so far|hitherto|(?:until|up to) now"
    r"|until then),? [^;.\d]{3,80}$"
    rf"|\bused to [^;.\d]{{3,60}}(?:{_BEFORE}[^;.\d]{{0,20}})?$"
)
_FORMERLY_BEHIND = Cue(rf"[^;,.\d]{{0,60}}\b{_BEFORE}\b")
_NEED = Cue(
    r"\b(?:needs?|requires?|needs? (?:is|are)|requirements? (?:is|are)|demand is)\b(?: [^\W\d]+){0,5} $"
)


# "India annually produces 207 million tons", "consumes each year about 1 million tons".
_ANNUALLY = Cue(
    r"\b(?:annually|each year|every year) [a-z]+s (?:(?:about|around|some|nearly|over|more than) )*$"
    r"|\b[a-z]+s (?:annually|each year|every year|per year) (?:(?:about|around|some|nearly|over|more than|up to) )*$"
)


# "Iran has an annual production of 10 tons of concentrate and 18 tons of pellets", "its average annual output is 5".
_A_YEARS_OUTPUT = Cue(
    r"\b(?:(?:has|have|boasts?) (?:an? )?(?:average )?(?:annual|yearly) [a-z ]{0,30}\b"
    r"(?:output|production|exports|imports|consumption) of"
    r"|average (?:annual|yearly|monthly) [a-z ]{0,40}\b(?:output|production|exports|imports|consumption)"
    r"(?: of [a-z ]{3,25})? (?:is(?: of)?|are|stands? at|amounts? to|comes? to)"
    r"|(?:annual|yearly) (?:[a-z]+ ){0,4}(?:output|production|exports|imports|consumption)"
    r"(?: (?:there|of [a-z ]{3,25}|(?:of|at|in|from) (?:the|this|its) [a-z ]{3,20}))?"
    r" (?:is|are) (?:(?:now|currently|at present) )?(?:put|estimated|reckoned) at)"
    r" (?:(?:about|around|some|nearly|over|more|than) )*(?:\d[\d.,]* (?:million )?ton(?:ne)?s of [a-z ]{3,30} and )?$"
)


# "Each year, the country's diggers produce 6 tons".
_EACH_YEAR = re.compile(r"(?:each|every) year,? [^;\d]{3,100}")


def is_yearly(draft: Draft) -> bool:
    """Whether an amount is one of every year, said behind it or once behind a list."""
    if draft.amount.rate == "year" or draft.said_after(RATE_BEHIND) or draft.said_before(_ANNUALLY):
        return True
    lower, view = draft.view.lower, draft.view
    if _EACH_YEAR.fullmatch(lower, view.start, draft.amount.start):
        return True
    return RATE_OF_LIST.match(lower, draft.amount.tail, view.end) is not None


def is_habitual(draft: Draft, told: Sequence[Timed]) -> bool:
    """Whether an amount a year is told in the present tense, and no period with it."""
    if draft.status != "actual" or draft.measure not in FLOWS:
        return False
    if draft.said_before(_ANNUALISED):
        return True
    if draft.said_before(_ON_AVERAGE):
        return not any(draft.holds(mention.start, mention.end) for mention in told)
    yearly = is_yearly(draft)
    if yearly and (draft.said_before(_FORMERLY) or draft.said_after(_FORMERLY_BEHIND)):
        lower = draft.view.lower
        return not any(
            draft.holds(mention.start, mention.end) and not lower.endswith("before ", 0, mention.start)
            for mention in told
        )
    passive = _HABITUAL_BEHIND.match(draft.view.lower, draft.amount.end) is not None
    needed = draft.measure == "consumption" and draft.said_before(_NEED) is not None
    regular = draft.view.told(_A_YEARS_OUTPUT, draft.view.start, draft.amount.start) is not None
    if not passive and not needed and not regular and (not yearly or draft.said_before(_HABITUAL) is None):
        return False
    return not any(draft.holds(mention.start, mention.end) for mention in told)


def is_plan_a_year(draft: Draft, period: Period | None, told: Sequence[Timed]) -> bool:
    """ "The expansion, to be done by the fourth quarter, allows for 200,000 ounces a year": of no quarter."""
    if draft.status != "planned" or period is None or not is_yearly(draft):
        return False
    named = any(draft.holds(mention.start, mention.end) for mention in told)
    return length(period) < 12 or (is_more_of_a_plan(draft) and not named)


_NOW = Cue(
    r"\b(?:currently|now|at present|presently|at the moment|today|these days)\b(?: [\w-]+){0,5}? "
    r"(?:(?:to|at|about|around|some|nearly|over|just|only) )*$"
)
_LONG_AGO = timedelta(days=366)


_NOW_DOING = (
    r"(?:producing|making|mining|extracting|exporting|importing|selling|consuming|using|needing|turning out)"
)
# "Is now producing only 3 million tons", "currently makes 3 million tons".
_DOES_NOW = Cue(
    r"\b(?:(?:is|are) (?:(?:only|still) )?(?:currently|now|at present|today),? (?:(?:only|still|just) )?"
    rf"{_NOW_DOING}|(?:currently|now|at present|today),? (?:(?:is|are|we are|it is|they are) (?:only )?{_NOW_DOING}"
    r"|(?:(?:it|they|we|[a-z-]+(?: [a-z-]+)?) )?(?:only )?(?:produces?|makes?|mines?|extracts?|exports?"
    r"|imports?|sells?|consumes?|uses?"
    r"|needs?)))"
    r" (?:(?:about|around|some|nearly|over|only|just|less|more|than|an?|total|of|up|to|estimated) )*$"
)
# "We produce less than 12 million tons now".
_DOES = Cue(
    r"\b(?:produces?|makes?|mines?|extracts?|exports?|imports?|sells?|consumes?|uses?)"
    r" (?:(?:about|around|some|nearly|over|only|just|less|more|than|up|to) )*$"
)
_NOW_BEHIND = Cue(r"(?: of [a-z -]{3,30})? (?:now|currently|at present|today|at the moment)\b(?! that)")


# "Currently over 3 million tons of cement are made in the country".
_DONE_BEHIND = re.compile(rf"(?: of [^,;.\d]{{1,40}}?)? (?:is|are) (?:being )?{_DONE}\b")


def _is_done_now(draft: Draft) -> bool:
    if draft.measure not in FLOWS or draft.status != "actual":
        return False
    if draft.said_before(_NOW) and _DONE_BEHIND.match(draft.view.lower, draft.amount.tail):
        return True
    return bool(draft.said_before(_DOES_NOW) or (draft.said_before(_DOES) and draft.said_after(_NOW_BEHIND)))


def is_of_today(draft: Draft, period: Period | None, told: Sequence[Timed], anchor: date | None) -> bool:
    """ "24 tons in 2013 but currently 7 tons": not of that year, where no time of its own is told."""
    if _is_done_now(draft) and not any(draft.holds(mention.start, mention.end) for mention in told):
        return True
    long_ago = period is not None and anchor is not None and anchor - period.end > _LONG_AGO
    return long_ago and draft.said_before(_NOW) is not None


# "Its output since its start-up has been 3 million tons", "since production commenced".
_IT_BEGAN = (
    r"since (?:(?:its|their) (?:start-up|startup|launch|opening|inception|commissioning|foundation)\b(?! in \d)"
    r"|(?:its |the )?(?:start|beginning|commencement) of (?:commercial |full )?(?:production|operations?|mining)\b"
    r"|(?:(?:commercial|full|first|its|the|mine|plant) ){0,2}(?:production|operations?|mining|work|output|extraction"
    r"|mine|plant|smelter|it) (?:first )?(?:commenced|began|started(?: up)?|opened|was (?:opened|launched|commissioned)"
    r"|came (?:on stream|online|into operation))\b)"
)
_SINCE_IT_BEGAN = Cue(rf"\b{_IT_BEGAN}")
_SINCE_BEHIND = Cue(rf"(?: of [a-z -]{{2,30}}?)?,? {_IT_BEGAN}")
# "The most since its start-up": of how long nothing was more.
_EXTREME = re.compile(
    r"\b(?:most|best|record|first|high|low|highest|lowest|largest|strongest|weakest|worst|[a-z]+est)\b[^;,.\d]{0,40}$"
)


def _is_of_all_its_time(draft: Draft) -> bool:
    """Whether an amount is all that was made since a plant began, or since a month."""
    if draft.said_before(_SINCE_A_MONTH) or draft.said_after(_SINCE_A_MONTH_BEHIND):
        return True
    view, start = draft.view, draft.amount.start
    told = view.told(_SINCE_IT_BEGAN, view.start, start)
    if told is not None:
        return _EXTREME.search(view.lower, view.start, told.start()) is None
    return draft.said_after(_SINCE_BEHIND) is not None


# "Since Esfand it has made 20,000 tons", but "since Farvardin", which is since the year began.
_MONTH = (
    r"since (?:farvardin 1\d{3}|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand)\b"
)
_SINCE_A_MONTH = Cue(rf"\b{_MONTH}(?: 1\d{{3}}| of last year)?,? [^;,.\d]{{0,60}}$")
_SINCE_A_MONTH_BEHIND = Cue(rf"[^;,.\d]{{0,60}} {_MONTH}(?! (?:to|until|till)\b)")


# "Above its previous record of 5 tons", where nothing tells when that was.
_FORMER_RECORD = Cue(r"\b(?:previous|former|old|earlier) (?:[a-z-]+ ){0,2}record\b[^;.\d]{0,60}$")


def is_former_record(draft: Draft, timed: Sequence[Timed]) -> bool:
    """Whether an amount is a record that was beaten, with no time of its own."""
    if draft.said_before(_FORMER_RECORD) is None:
        return False
    return not any(draft.holds(mention.start, mention.end) for mention in timed)


def is_as_it_is(draft: Draft) -> bool:
    """Whether an amount is told as what is so now, from where a plan starts, or of all the time of a plant."""
    if draft.said_before(FROM_CURRENT) is not None or is_from_now(draft) or starts_a_move(draft):
        return True
    return _is_of_all_its_time(draft)


_OF_WHICH = Cue(r"^[, ]*(?:of which|of (?:this|that|these|those|it)|including|and) ")


# "Building stones account for 2 million tons of it".
_OF_IT = Cue(r"[\s)]*(?:of [a-z ]{3,30} )?of (?:it|this|that|these|them|which|the total|this total)\b")


# "Of which a mere 450,000 tons are exported", "1.6 million tons of which must be imported".
_IS_DONE = Cue(
    r"(?: of (?:it|which|this|that|these|them))? (?:is|are|must be|has to be|have to be) [a-z]+(?:ed|ld|nt|de|ug)\b"
)


def told_last(draft: Draft, memory: Memory) -> Draft | None:
    """The amount told last, in the sentence before, if this one is told as a part of it."""
    if memory.sentence - memory.last_sentence != 1 or not memory.last:
        return None
    return memory.last[-1] if draft.said_after(_OF_IT) or draft.said_before(_OF_WHICH) else None


def is_part_of_habit(draft: Draft, before: Draft | None, told: Sequence[Timed]) -> bool:
    """ "Exports 1.5 million tons a year, of which 900,000 tons are blocks": of every year as the whole is."""
    if before is None or not before.habitual or draft.status != "actual":
        return False
    if before.measure != draft.measure and draft.said_after(_IS_DONE) is None:
        return False
    own = any(draft.holds(mention.start, mention.end) for mention in told)
    return not own and (draft.said_before(_OF_WHICH) or draft.said_after(_OF_IT)) is not None
