"""What an amount is in its sentence: the news, the earlier value it is compared with, or a difference."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial

from crawler.figures.amounts import Amount
from crawler.figures.beside import stands_beside
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.moves import is_a_move
from crawler.figures.period_context import Timed
from crawler.figures.role_brackets import is_dated_in_bracket, is_in_bracket_of
from crawler.figures.role_differences import is_by_how_much, is_more_than, is_share, moves_on
from crawler.figures.role_lists import news_in_turn, opens_earlier_values, shares_its_unit
from crawler.figures.role_periods import EARLIER, EARNED_FROM, FILL, comparison_of, is_told_by_the_way

# Characters before an amount that tell its role.
_NEAR = 90
_DIFFERENCE_AFTER = re.compile(
    r"^\s*(?:\([^)]*\)\s*)?(?:(?:annual|yearly|monthly|quarterly|year-on-year|month-on-month) (?=fall|drop|decline|rise"
    r"|increase|decrease|gain|jump|growth|reduction))?(?:more than(?! \d+ times)|less than|higher|lower|above"
    r"|below (?:the|that|its|last|q[1-4]\b|[hq][1-4] ?20\d\d|20\d\d|(?:first|second|third|fourth)[- ]quarter"
    r"|market|consensus|analysts?'?|target|what|plan|budget|guidance|forecast|expectations)"
    r"|fall\b|jump\b|leap\b|surge\b|hike\b|slump\b|climb\b"
    # But "output of 34.8 ounces increased 6.6%".
    r"|(?:increase|decrease|drop|decline)(?!(?:d|ped)(?: by| from| to)? \d)|rise|growth"
    r"|fewer than|short of|ahead of"
    r"|in excess of|beyond|over the (?:planned|target)|larger|smaller|bigger|greater|better|worse"
    # "Had to import 5 tons more, chiefly from India": they come on top.
    r"|more\b(?! of)(?!, (?:chiefly|mostly|mainly|largely|all|most|half|much)\b)|less\b"
    r"|reduction|gain(?!ed(?: by)? \d)"
    r"|surplus|deficit|shortfall|(?:up|down) on (?:the|that)\b)"
)
# "To 5 tons, growth of": the amount itself, whatever follows.
_REACHING = Cue(r"(?<!close )(?<!next )\bto (?:(?:about|around|some|nearly|over|more than) )*$")
_DIFFERENCE_BEFORE = Cue(
    r"\b(?:(?:increase|rise|growth|drop|decline|decrease|reduction|surplus|deficit|shortfall|gap"
    r"|difference|gain|fall|loss|cut|improvement|advance|addition|uplift|overshoot|jump|slump)s?"
    r" (?:of|by|was|is|being|at|amount(?:s|ed) to|c(?:ame|omes) to|equal(?:s|led)|total(?:s|led)|works? out at)"
    r"|(?:guidance|forecast|output|production|exports|capacity|rose|grew|fell|declined|dropped|plunged|slid|slumped"
    r"|climbed"
    r"|increased|decreased|up|down|higher|lower|rise|increase"
    r"|cut|reduced|amount|plan|target|year|period|raised|fall|decline|grown|risen|fallen|shrunk|shrank) by"
    # "Fell short of its target for 2023 by 6 tons".
    r"|(?:plan|target|budget|goal|quota|guidance|forecast) (?:for|of) [\w' -]{2,45} by)"
    r" (?:(?:about|around|some|nearly|over|(?:more|less|fewer) than|at least|up to|close to|just|almost|only|another"
    r"|an?|a total of|robust|solid|healthy|modest|sharp|mere|hefty"
    r"|approximately) )*$"
)
# "To a surplus of 5 tons from a deficit of 8".
_FROM_BALANCE = re.compile(
    r"\b(?:from|against|versus|after|than|compared (?:with|to)) (?:an?|the) (?:[a-z]+ )?(?:deficit|surplus|shortfall"
    r"|overhang|excess|oversupply|undersupply) of (?:[a-z]+ )*$"
)
# "Compared with a 74,000 tonne deficit".
_FROM_A = re.compile(r"\b(?:from|against|versus|after|than|compared (?:with|to)) (?:an?|the) (?:[a-z]+ )?$")
_IS_BALANCE = re.compile(r" (?:surplus|deficit|shortfall|overhang|excess)\b")
# "The market was in a deficit of 8 tons": a market's balance is told for itself.
_MARKET_BALANCE = Cue(
    r"\b(?:market|balance|there (?:was|is|were)|global|world|worldwide)\b[^;.]*"
    r"(?:\b(?:deficit|surplus|shortfall|overhang|excess) (?:of|by)"
    r"|(?:over|under)supplied by) (?:(?:about|around|some|nearly|over|almost) )*$"
)
_MOVED_BY = Cue(
    r"\b(?:increas|deplet|boost|rais|cut|reduc|expand|lower|lift|rise|rose|grow"
    r"|grew|slow)\w* (?:[\w'-]+ ){1,9}by (?:(?:about|some|nearly|over|another|an additional) )*$"
)
_PER_CENT_IN_TONS = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|per ?cent) \((?:or |by |about |some )?$")
# Points by which a printed per cent may be off.
_ROUNDED = Decimal("0.1")
# "Accounted for 43 per cent (10 tons) of": a share, and how much that was.
_SHARE_IN_TONS = Cue(
    r"\b(?:account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|represent(?:s|ed|ing)?|contribut(?:es?|ed|ing)|constitut\w+"
    r"|compris\w+|provid(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|share of|responsible for)"
    r" [^,;()\d]{0,25}[\d.]+ ?(?:%|per ?cent) \((?:or |by |about |some )?$"
)
_SAID_TWICE = Cue(
    # "Imported 58% of this, or 96 million tons" says what part that is.
    r"\d ?(?:%|per ?cent)(?! of (?:this|that|these|those|it|them|which|the|its|their|all)\b)"
    r"(?: [a-z/-]+){0,3},? or (?:(?:about|some|nearly|over|by) )*$"
)
_ADDED = Cue(
    r"\b(?:add|adds|adding|added) (?:(?:about|around|some|nearly|over|more than|another|an"
    r"|additional|approximately) )*$"
)


# "Made 269 tons of billet over 289 tons": the second is the earlier one.
_OVER = re.compile(r" (?:(?:of|in|for|during) (?:\w+[- ]){1,4}){0,2}(?<!of )over ")
_COMPARES = re.compile(r" over ")

_RANGES_FROM = re.compile(
    r"\b(?:range|ranges|ranged|ranging|vary|varies|varying|anywhere|somewhere|be|produce|yield|of|is|are|at) from $"
)


def mark_roles(drafts: list[Draft], timed: list[Timed]) -> None:
    """Sets the role of every draft of a sentence."""
    for index, draft in enumerate(drafts):
        if index and _OVER.fullmatch(draft.before()):
            # What stands before "over" is still about the first.
            drafts[index - 1].end = draft.start = draft.view.lower.rindex(
                " ", draft.start, draft.amount.start - 1
            )
        compared = index > 0 and drafts[index - 1].role == "comparison" and not _is_of_the_year(drafts, index)
        joined = index > 0 and (
            is_in_bracket_of(draft, drafts[index - 1])
            or opens_earlier_values(drafts, index, timed)
            or (compared and (shares_its_unit(drafts[index - 1], draft) or news_in_turn(drafts, index)))
        )
        draft.role = "comparison" if joined else _role(draft, index, timed, compared=compared)
        if draft.role == "main" and draft is not drafts[-1] and is_told_by_the_way(draft):
            draft.role = "comparison"
        if index and draft.role == "main" and moves_on(draft, drafts[index - 1]):
            draft.role = "difference"
        if draft.role == "difference" and _is_reached(draft, drafts):
            draft.role = "main"
        draft.dated = any(
            mention.role == "back" or (mention.role == "main" and draft.holds(mention.start, mention.end))
            for mention in timed
        )


# "5 tons in the quarter, against 4 a year ago, and 19 for the year": news again.
_FOR_THE_YEAR = Cue(
    r"(?: of [a-z ]{2,30})?(?: (?:is|are|was|were) [a-z]+)? (?:for|in|over) the"
    r" (?:(?:full|whole|entire) )?year\b(?! (?:before|earlier|ago|to|20))"
)


def _is_of_the_year(drafts: list[Draft], index: int) -> bool:
    """Whether an amount behind an earlier value is that of the year, of which nothing was told before."""
    news = [draft for draft in drafts[:index] if draft.role == "main"]
    return len(news) == 1 and drafts[index].said_after(_FOR_THE_YEAR) is not None


def _goes_on(draft: Draft, timed: list[Timed]) -> bool:
    """ "Compared with 9 tons in May 2022 and 7 tons in May 2021": the second is compared with too."""
    joined = re.fullmatch(r"[\s,]*(?:and|or)(?: with| from| to)? ?", draft.before()) is not None
    between = draft.view.lower[_left(draft).tail : draft.amount.start]
    if ")" in between and "(" not in between:
        return False  # "5 tons (Q4 2023: 6 tons) and 23 tons in 2024": the bracket is closed
    if re.match(r"(?: of [a-z ]{1,40}?)? reached\b", draft.after()):
        return False  # "compared to 9 tons in 2022, rose 6 percent and to 10 tons reached"
    told = [mention for mention in timed if mention.role in ("main", "back")]
    behind = any(
        mention.start >= draft.amount.tail and draft.holds(mention.start, mention.end) for mention in told
    )
    return joined and (behind or bool(told and told[-1].role == "back" and told[-1].end < draft.start))


# Characters in which a sentence opens with the time of all that follows.
_OPENING = 30


def _opens_earlier(draft: Draft, timed: list[Timed]) -> bool:
    """ "In the same period of last year it made 2 tons and had sales of 3": the time that opens is of both."""
    told = [mention for mention in timed if mention.role in ("main", "back")]
    if len(told) != 1 or told[0].role != "back" or told[0].start - draft.view.start > _OPENING:
        return False
    return re.match(r"[^;:.\d]{0,60}?\b(?:and|with|while|as well as|plus)\b", draft.before()) is not None


def _role(draft: Draft, index: int, timed: list[Timed], *, compared: bool) -> str:
    if is_dated_in_bracket(draft, timed):
        return "main"
    before, after = draft.before()[-_NEAR:], draft.after()
    if _BASE_IN_BRACKET.search(draft.view.lower, draft.view.start, draft.amount.start):
        return "comparison"
    told = partial(draft.said_before, within=_NEAR)
    if told(_ADDED) and re.match(r" (?:(?:of )?\w+ )?(?:to|of (?:new|extra|additional)) ", after):
        return "difference"
    if told(_MOVED_BY) and not re.search(r"\d|%|per ?cent", re.sub(r"\b(?:19|20)\d\d\b", "", before[-70:])):
        return "difference"
    if _says_per_cent_in_tons(draft) or _is_signed(draft):
        return "difference"
    if (told(_SAID_TWICE) and not is_share(before)) or is_a_move(draft, after):
        return "difference"
    if is_by_how_much(draft) or is_more_than(draft):
        return "difference"
    reached = told(_REACHING) is not None
    balance = draft.view.told(_MARKET_BALANCE, draft.view.start, draft.amount.start)
    if index and (_FROM_BALANCE.search(before) or (_FROM_A.search(before) and _IS_BALANCE.match(after))):
        return "comparison"
    moved = told(_DIFFERENCE_BEFORE) and not balance
    if (_DIFFERENCE_AFTER.match(after) and not reached) or moved:
        return "difference"
    if index and re.search(
        r"\b(?:while|against|whereas|when|where) (?:the |its )?(?:planned|target|targeted"
        r"|projected) (?:\w+ ){1,6}(?:was|were|is|had been|stood at) $",
        before,
    ):
        return "comparison"
    if comparison_of(draft, timed) is not None or (
        compared and (_goes_on(draft, timed) or _opens_earlier(draft, timed))
    ):
        return "comparison"
    if index and _COMPARES.fullmatch(draft.before()):
        return "comparison"
    if _is_range(draft, before):
        return "main"
    if index and _comes_after(draft):
        return "comparison"
    if told(EARNED_FROM) or (index and told(_MADE_FROM) and _is_of_another_kind(draft)):
        return "main"
    if index and _stands_alone(draft, timed) and stands_beside(draft):
        return "main"
    if told(EARLIER) and not re.search(
        r"(?<!compared with )(?<!compared to )(?<!against )\b(?:more|less|fewer|higher) than"
        r" (?:(?:a|total|record|about) )*$",
        before,
    ):
        return "comparison"
    return "main"


# "An increase of 12% compared to the production of June 2019 (20,600 tons)".
_BASE_IN_BRACKET = re.compile(
    r"\b(?:compared|comparison|relative) (?:to|with) (?:the |that of |those of |its )[^();.]{3,70} \($"
)


def _stands_alone(draft: Draft, timed: list[Timed]) -> bool:
    return not any(mention.role == "back" and draft.holds(mention.start, mention.end) for mention in timed)


# "Rose to 14.5 Mt, after 13.2 Mt in the fourth quarter": right behind an amount, the one before it in time.
_AFTER_ANOTHER = re.compile(
    rf"(?: of [a-z -]{{2,40}})?(?: in (?:[a-z]+ ){{0,3}}(?:20\d\d)?)?(?: abroad)?,? ?after {FILL}"
)


def _comes_after(draft: Draft) -> bool:
    left = _left(draft)
    return left.value is not None and bool(
        _AFTER_ANOTHER.fullmatch(draft.view.lower, left.tail, draft.amount.start)
    )


def _left(draft: Draft) -> Amount:
    """The amount before that of a draft."""
    return [amount for amount in draft.view.amounts if amount.end <= draft.amount.start][-1]


# "Recovered 183,000 carats from 1.4 million tons of ore": the ore is no earlier value.
_OF_FEED = Cue(
    r" of (?:[\w-]+ ){0,2}?(?P<feed>ore|concentrate|feed|feedstock|rock|bauxite|alumina|scrap|material)s?\b"
)
_MADE_FROM = Cue(rf"(?<!up )(?<!down )\bfrom {FILL}$")


def _is_of_another_kind(draft: Draft) -> bool:
    """Whether the amount before this one is of ounces or carats and this of tons, or the other way round."""
    ahead = _left(draft)
    if (feed := draft.said_after(_OF_FEED)) is not None:
        made = _OF_FEED.match(draft.view.lower, ahead.tail)
        return made is None or made["feed"] != feed["feed"]
    return ahead.dimension != draft.amount.dimension


# "(-22.3 Mt to a mere 5.5 Mt)".
_TO_A_LEVEL = re.compile(r",? (?:to|at) (?:(?:a|an|the|mere|record|combined|total|just|only|about) )*\d")


def _is_signed(draft: Draft) -> bool:
    """Whether an amount with a sign is a move, behind which the level stands that it led to."""
    lower, amount = draft.view.lower, draft.amount
    if amount.start < 2 or lower[amount.start - 1] not in "+-" or lower[amount.start - 2] not in " (":
        return False
    if lower[amount.start - 2] == "(" and amount is not draft.view.amounts[0]:
        return True  # "2.5 Mt (+1.3 Mt)"
    return _TO_A_LEVEL.match(lower, amount.tail) is not None


def _says_per_cent_in_tons(draft: Draft) -> re.Match[str] | None:
    """ "An increase of 5% (48 tons)": how much the per cent is."""
    lower, amount = draft.view.lower, draft.amount
    before = lower[max(draft.view.start, amount.start - 24) : amount.start]
    if draft.said_before(_SHARE_IN_TONS):
        return None
    return _PER_CENT_IN_TONS.search(before) if lower.startswith(")", amount.tail) else None


def _is_reached(draft: Draft, drafts: list[Draft]) -> bool:
    """ "An increase of 8.6% (198 tons) on a year ago (183 tons)": the per cent leads from the other amount to it."""
    said, value = _says_per_cent_in_tons(draft), draft.amount.value
    if said is None or not value:
        return False
    return any(
        other is not draft
        and other.amount.unit == draft.amount.unit
        and other.amount.value
        and abs(abs(value / other.amount.value - 1) * 100 - Decimal(said[1])) < _ROUNDED
        for other in drafts
    )


def _is_range(draft: Draft, before: str) -> bool:
    """ "Sales are to range from 1.8 to 2.1 tons" compares nothing."""
    return draft.amount.value is None and _RANGES_FROM.search(before) is not None
