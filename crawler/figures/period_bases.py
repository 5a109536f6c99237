"""Whether a period expression is the time of what its amount is compared with."""

from __future__ import annotations

import re

from crawler.figures.openings import quick
from crawler.figures.period_context import Timed
from storage.periods import Period, length

_MOVED = (
    r"(?:%|per ?cent|up|down|off|higher|lower|more|less|better|worse|\brise|\bfall|\bdrop|\bincrease"
    r"|\bdecline|\bdecrease|\breduction"
    r"|\bgain|\bgrowth|\bimprovement|\badvance|\bflat|\bunchanged|\bsteady|\bstable|compared|(?:increas|declin|drop+"
    r"|plung|climb|jump|surg"
    r"|slump|slipp|eas"
    r"|tumbl|soar|shrink|chang|improv|recover|advanc|retreat|doubl|trebl|tripl|quadrupl|halv)ed|rose|fell|grew|sank"
    r"|slid|plunge)"
)
_FILL = (
    r"(?: (?:in|for|during|that|those|the|its|of|full|level|figure|figures|output|production|exports"
    r"|imports|sales|amount"
    r"|volume|value|total|tonnage|record|result|same|whole|all|entire|period|what|it|they|had|was|were|been|made"
    r"|produced"
    r"|mined|exported|sold|shipped|extracted|registered|recorded|reported|seen|posted|achieved))*"
)
# "Than in", "from the level of", "short of the": what stands before the time of a comparison.
_BASIS = re.compile(
    rf"(?:\b(?:than|against|compared (?:with|to)|in comparison (?:with|to)|relative to|versus|vs\.?|from|on|over|of"
    rf"|in line with|similar to"
    rf"|the same (?:level |amount |volume |rate |pace )?as|as much as|equal to|level with"
    rf"|matched(?: (?:with|to|against))?|par with|short of|below|above|under|behind|ahead of|beat|exceeded|surpassed"
    rf"|outdid|trailed|trailing|lagged|lagging"
    rf"|(?:exceeds|exceeding|surpasses|surpassing|tops|topping|passed|passing)(?! in )"
    rf"|compares with){_FILL}"
    r"|(?:%|per ?cent) (?:on|over)) $"
)
# "2.5 times the level of the previous year", "double that of 2021".
_MULTIPLE_OF = quick(
    r"\b(?:times|double|twice|triple|treble|thrice|half|-?fold)(?: (?:as (?:much|many|large|high) as|more than|what))?"
    r"(?: (?:that|those|(?:the |its |their )?(?:\w+ )?(?:level|volume|amount|figure|output|production|total|tonnage"
    r"|quantity|exports|imports|sales|number)s?))? (?:(?:of|in|for|from|seen in|made in|recorded in) )?(?:the )?$"
)
# "17.4 tons in 2019, about what they had in 2018".
_WHAT_IT_HAD = re.compile(
    r"\b(?:about|roughly|nearly|almost|exactly|around) (?:what|as much as) (?:it|they|the [a-z]+) "
    r"(?:had|did|made|was|were|produced|mined|sold)(?: (?:been|made|produced|mined|sold))? (?:in|for|during) (?:the )?$"
)
# "Dipped by 3% and 2% to 137,517 and 5,305 tons, respectively, from".
_BEHIND_A_LIST = re.compile(
    r"\brespectively,? (?:from|on|over|compared (?:with|to)|against|versus) (?:the )?$"
)
_COMPARES = (
    "exceed",
    "surpass",
    "than ",
    "compared ",
    "in comparison ",
    "relative to ",
    "matched ",
    "against ",
    "versus ",
    "vs",
)
# "2,100 tonnes above the figure for March of last year".
_THE_FIGURE = re.compile(
    r"(?:above|below|over|under) (?:the (?:figure|level|number|total)|that|those) (?:for|of|in|from) "
)
# "70.8 tons, 3.1 above the first quarter": by how much, and than when.
_BY_HOW_MUCH = re.compile(
    r"\d[\d.,]*(?: ?(?:million|billion|thousand))? ?[a-z]{0,7} (?:above|below|over|under|up on|down on)"
    r" (?:(?:that|those|the level|the figure) (?:of|in|for) )?(?:the )?$"
)
# "Above July by 15 percent".
BY_SO_MUCH = re.compile(r" by (?:(?:about|some|nearly|over|almost) )?\d[\d.]* ?(?:%|per ?cent)")
_AMBIGUOUS = re.compile(rf"\b(?:from|over|on|below|above|under|(?<!short )(?<!ahead )of|behind){_FILL} $")
_MOVED_BEFORE = re.compile(
    rf"{_MOVED}\s(?:\S+ ){{0,4}}(?:from|over|on|below|above|under|behind|ahead of){_FILL} $"
)
# "Up from 434 million pounds in", "the recovery from the 732,580 tons of".
_BASIS_AMOUNT = re.compile(
    r"\b(?:from|than|against|versus|vs\.?|compared (?:with|to)|short of|below|under|above|match|matched|equalled|topped"
    r"|topping|eclipsed|eclipsing) (?:(?:the"
    r"|a|an|about|some|record|exceptional|previous|all-time"
    r"|around|nearly|just|only|over) )*\d[\d.,]*(?: ?(?:million|billion|thousand|lakh|crore|mn|mln"
    r"|bn))?(?: ?(?!in|of|for|and)[a-z]+)?"
    r"(?: (?:and|or) \d[\d.,]*[a-z ]{0,20})?(?: [a-z]+){0,3}? (?:in|of|for|during|from) (?:the )?$"
)
_OVER = re.compile(r"\bto \d[\d.,]*(?:[ -]?(?:million|billion|thousand|m|mn|bn))?[ -]?[a-z]+ over (?:the )?$")
_BIGGER = re.compile(r"\b(?:more|less|fewer|greater|higher) than\b")

# "March to May", "year-to-date".
_IS_STRETCH = re.compile(r"\S (?:to|and|through|until) |[a-z]-[a-z]")
_OF = re.compile(r"\b(?<!short )(?<!ahead )of (?:the )?$")
_THAT_OF = re.compile(
    r"\b(?:that|those|level|figure|total|amount|to period|with period|the period) of (?:the )?$"
)
# "16% more than between January and March".
_THAN = re.compile(r"\bthan (?:(?:in|during|that of|those of|in the period) )?(?:the |between |from )?$")
# "This figure was 67 tons in May of last year", "in May of last year this figure was 67 tons", after that of this May.
_THIS_FIGURE = r"\bth(?:is|at) (?:figure|amount|number|volume|total|tonnage)\b"
_OF_THIS_FIGURE = re.compile(
    rf"{_THIS_FIGURE}(?: [a-z]+){{0,3}}?(?: \d[\d.,]*(?: (?:thousand|million|billion))?(?: [a-z]+){{1,2}})?"
    r" (?:in|for|during) (?:the )?$"
)
_IS_THIS_FIGURE = re.compile(rf",? {_THIS_FIGURE}")
# "This figure last year was 24 million tons", after five months of this year.
_THIS_FIGURE_BEFORE = re.compile(rf"{_THIS_FIGURE}(?: (?:was|stood at|for|in|of|during))* $")


_YEAR = 12


# "Sales ran ahead of production in December": both of that month.
_FLOW = r"(?:sales|exports|imports|production|output|shipments|deliveries|demand|consumption|supply)"
_OF_TWO_FLOWS = re.compile(
    rf"\b{_FLOW} (?:[a-z]+ ){{0,3}}?(?:ahead of|behind|above|below|over|under|exceed(?:ed|s)|outpaced|surpassed|trailed"
    rf"|lagged) (?:the |its |their )?{_FLOW} (?:in|for|during|over) (?:the )?$"
)


def is_basis(text: str, start: int, timed: Timed, main: Period | None) -> bool:
    before = text[max(start, timed.start - 60) : timed.start]
    if _is_year_before(timed, main) and (
        _OF_THIS_FIGURE.search(before) or _IS_THIS_FIGURE.match(text, timed.end)
    ):
        return True
    part = timed.loose_year and main is not None and length(main) < _YEAR
    if part and (_THIS_FIGURE_BEFORE.search(before) or _IS_THIS_FIGURE.match(text, timed.end)):
        return True
    if _OF_TWO_FLOWS.search(before):
        return False
    joined = _IS_STRETCH.search(text[timed.start : timed.end])
    if joined and _THAN.search(before):
        return True
    if joined and not _earlier(timed, main):
        return False
    if _WHAT_IT_HAD.search(before) or _MULTIPLE_OF.search(before) or _BEHIND_A_LIST.search(before):
        return True
    basis = _BASIS.search(before)
    if basis is not None and _THE_PLAN.match(text, timed.end):
        return False
    if basis is not None:
        if _OF.search(before) and not _THAT_OF.search(before):
            return False
        if _is_during(text, timed, before) and not _earlier(timed, main):
            return False
        if _OVER.search(before) and main is not None and not _earlier(timed, main):
            # "In December to 2.8 million tons, though it rose to 33 million over the year".
            return False
        if (
            _THE_FIGURE.match(basis[0])
            or (_BY_HOW_MUCH.search(before) and _earlier(timed, main))
            or BY_SO_MUCH.match(text, timed.end)
            or basis[0].startswith(_COMPARES)
            or not _AMBIGUOUS.search(before)
            or _MOVED_BEFORE.search(before)
        ):
            return True
        # "300 tons from 2014's 274", "failed to match the 459 tons from the third quarter of 2022".
        matched = _BASIS_AMOUNT.search(before) is not None
        return (matched or text.startswith("'s ", timed.end)) and _earlier(timed, main)
    return bool(_BASIS_AMOUNT.search(before)) and not _BIGGER.search(before) and _earlier(timed, main)


# "Exceeded in October the plan by 27 per cent": what was outdone is told behind the time.
_THE_PLAN = re.compile(r" (?:the |its |their )?(?:plan|target|budget|guidance|forecast|goal|quota)\b")
_ALL_THROUGH = re.compile(r"\bover (?:the )?$")
_PRINTED_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _is_during(text: str, timed: Timed, before: str) -> bool:
    """ "Rose by 4.5% over the first five months of this year": in those months, which are of no other year."""
    if timed.period is None or not 1 < length(timed.period) < _YEAR or not _ALL_THROUGH.search(before):
        return False
    return _PRINTED_YEAR.search(text, timed.start, timed.end) is None


def _is_year_before(timed: Timed, main: Period | None) -> bool:
    return main is not None and timed.period == main.moved(-_YEAR)


def _earlier(timed: Timed, main: Period | None) -> bool:
    return main is not None and timed.period is not None and timed.period.end < main.end
