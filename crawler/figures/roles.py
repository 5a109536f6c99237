"""What an amount is in its sentence: the news, the earlier value it is compared with, or a difference."""

from __future__ import annotations

import re
from functools import partial

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.moves import is_a_move
from crawler.figures.period_context import Timed
from crawler.figures.producers import PRODUCERS

# Characters before an amount that tell its role.
_NEAR = 90
_FILL = (
    r"(?:(?:initial|initially|original|forecast|target|guidance|plan|goal|budget|estimate|the|a|an"
    r"|its|their|about|around|some|nearly|only|just|over|more than|total|of|last year's"
    r"|respectively|year-ago|record|previous|planned|that of|approximately|almost|level|figure|output|production"
    r"|of|(?:(?:up|down)ward(?:ly)? )?revised|restated|adjusted|provisional|preliminary) )*"
)
_EARLIER = Cue(
    rf"(?:\b(?:from|against|as against|compared (?:with|to)|versus|vs\.?|than|beating|surpassing"
    rf"|exceeding|in comparison (?:with|to)|compares? with|comparing with|relative to|as opposed to) {_FILL}$"
    rf"|\b(?:up|down|higher|lower|more|less) (?:from|on|than) {_FILL}$|\b(?:over|above|below|beat"
    rf"|under|short of"
    rf"|on) (?:the|last year's) {_FILL}$"
    r"|(?:(?:%|\bper ?cent|\bpct)(?: (?:higher|lower|more|less))?|\ban? [\d.,]+ ?(?:%|per ?cent|pct)"
    rf" (?:growth|increase|rise|jump|gain|decline|drop|fall|improvement|hike)) over {_FILL}$)"
)
_DIFFERENCE_AFTER = re.compile(
    r"^\s*(?:\([^)]*\)\s*)?(?:more than(?! \d+ times)|less than|higher|lower|above|below (?:the|that|its|last"
    r"|target|what|plan|budget|guidance|forecast|expectations)|fall\b|jump\b|leap\b|surge\b|hike\b|slump\b|climb\b"
    r"|increase|decrease|rise|growth"
    r"|drop|decline|fewer than|short of|ahead of"
    r"|in excess of|over the (?:planned|target)|larger|smaller|bigger|greater|better|worse|more\b(?! of)|less\b"
    r"|reduction|gain"
    r"|surplus|deficit|shortfall)"
)
# "To 5 tons, growth of": the amount itself, whatever follows.
_REACHING = Cue(r"\bto (?:(?:about|around|some|nearly|over|more than) )*$")
_DIFFERENCE_BEFORE = Cue(
    r"\b(?:(?:increase|rise|growth|drop|decline|decrease|reduction|surplus|deficit|shortfall|gap"
    r"|difference|gain|fall|loss|cut|improvement|advance|addition|uplift|overshoot|jump|slump)s? (?:of|by|was|is|at)"
    r"|(?:guidance|forecast|output|production|exports|capacity|rose|grew|fell|declined|dropped|plunged|slid|slumped"
    r"|climbed"
    r"|increased|decreased|up|down|higher|lower|rise|increase"
    r"|cut|reduced|amount|plan|target|year|period|raised|fall|decline) by)"
    r" (?:(?:about|around|some|nearly|over|(?:more|less|fewer) than|at least|close to|just|almost|only|a|another"
    r"|approximately) )*$"
)
# "To a surplus of 5 tons from a deficit of 8".
_FROM_BALANCE = re.compile(
    r"\b(?:from|against|versus|after|compared (?:with|to)) an? (?:[a-z]+ )?(?:deficit|surplus"
    r"|shortfall) of (?:[a-z]+ )*$"
)
# "The market was in a deficit of 8 tons": a market's balance is told for itself.
_MARKET_BALANCE = Cue(
    r"\b(?:market|balance)\b[^;.]*\b(?:deficit|surplus|shortfall) of (?:(?:about|around|some|nearly|over|almost) )*$"
)
_MOVED_BY = Cue(
    r"\b(?:increas|boost|rais|cut|reduc|expand|lower|lift|rise|rose|grow"
    r"|grew)\w* (?:[\w'-]+ ){1,9}by (?:(?:about|some|nearly|over|another|an additional) )*$"
)
_PER_CENT_IN_TONS = re.compile(r"\d ?(?:%|per ?cent) \((?:or |by |about |some )?$")
_SAID_TWICE = Cue(r"\d ?(?:%|per ?cent)(?: [a-z/-]+){0,3} or (?:(?:about|some|nearly|over|by) )*$")
_ADDED = Cue(
    r"\b(?:add|adds|adding|added) (?:(?:about|around|some|nearly|over|more than|another|an"
    r"|additional|approximately) )*$"
)
_CONNECTS = re.compile(
    r"[\s,(]*(?:(?:of|in|for|during|registered|posted|recorded|reported|made|produced|seen"
    r"|exported|imported|mined|sold|the|its|over|achieved|turned out|shipped|delivered|tons?|to"
    r"|output|was|were|at|by|extracted|a|produc\w+|level|mark|it|had|a) )*$"
)


# "Made 269 tons of billet over 289 tons": the second is the earlier one.
_OVER = re.compile(r" (?:(?:of|in|for|during) (?:\w+[- ]){1,4}){0,2}(?<!of )over ")
_COMPARES = re.compile(r" over ")

_RANGES_FROM = re.compile(
    r"\b(?:range|ranges|ranged|ranging|vary|varies|varying|anywhere|somewhere|be|produce|yield|of|is|are|at) from $"
)
_IN_WHICH = re.compile(
    r"[\s,]*(?:which (?:was|were|stood at|totall?ed|amounted to)|in which|when|where"
    r"|during which)\b(?:[^,;()]{0,60}|[^;()\d]{0,120})$"
)


# "In line with the second quarter of 2023, and nickel production was 5 tons": of no amount of that time.
_LIKE = re.compile(
    r"\b(?:in line with|similar to|level with|the same as|on a par with|unchanged (?:from|on)"
    r"|flat (?:on|with|from)) (?:the )?$"
)
# "(", "(2023: ", "(third quarter 2023: ", "(year ago: ".
_OPENS = re.compile(
    r"(?: [^()\d,;]{1,40})?\s*\(\s*(?:[\w -]{0,30}(?:20\d\d|year|period|ago|earlier)(?: ended [\w ]{3,20})?: ?)?"
)


def mark_roles(drafts: list[Draft], timed: list[Timed]) -> None:
    """Sets the role of every draft of a sentence."""
    for index, draft in enumerate(drafts):
        if index and _OVER.fullmatch(draft.before()):
            # What stands before "over" is still about the first.
            drafts[index - 1].end = draft.start = draft.view.lower.rindex(
                " ", draft.start, draft.amount.start - 1
            )
        compared = index > 0 and drafts[index - 1].role == "comparison"
        joined = index > 0 and (
            _is_in_bracket_of(draft, drafts[index - 1])
            or (compared and _shares_its_unit(drafts[index - 1], draft))
        )
        draft.role = "comparison" if joined else _role(draft, index, timed, compared=compared)
        draft.dated = any(
            mention.role == "back" or (mention.role == "main" and draft.holds(mention.start, mention.end))
            for mention in timed
        )


def _shares_its_unit(left: Draft, draft: Draft) -> bool:
    """ "Against respectively 34,000, 73,000 and 53,000 ounces a year ago": the whole list is compared with."""
    return left.amount.inherited and _LISTS.fullmatch(draft.before()) is not None


_LISTS = re.compile(r",? (?:and )?|, ")


def _is_in_bracket_of(draft: Draft, outer: Draft) -> bool:
    """ "47.1 kt (42.1 kt)": a lone amount in the bracket of another is that of a year earlier."""
    lower, amount = draft.view.lower, draft.amount
    if (amount.unit, outer.role) != (outer.amount.unit, "main") or amount.value == outer.amount.value:
        return False
    if not _OPENS.fullmatch(lower, outer.amount.tail, amount.start) or not lower.startswith(")", amount.tail):
        return False
    return not _says_again(draft, outer)


def _says_again(draft: Draft, outer: Draft) -> bool:
    """Whether two amounts are the same, rounded: "175,000 tons (175,281 tons)"."""
    one, other = draft.amount.value, outer.amount.value
    return one is None or other is None or abs(one - other) * 200 < max(one, other)


def comparison_of(draft: Draft, timed: list[Timed]) -> Timed | None:
    """The earlier period that an amount is the value of, if the sentence says so next to it."""
    back = [mention for mention in timed if mention.role == "back"]
    for index, mention in enumerate(back):
        if any(other.end <= draft.amount.start for other in back[index + 1 : index + 2]):
            continue
        if mention.end <= draft.amount.start and _IN_WHICH.match(
            draft.view.lower[mention.end : draft.amount.start]
        ):
            return mention
        if not draft.holds(mention.start, mention.end):
            continue
        if mention.start >= draft.amount.tail and _follows(draft, mention):
            return mention
        nearer = any(
            other.role == "main" and mention.end <= other.start < draft.amount.start for other in timed
        )
        if mention.end <= draft.amount.start and not nearer and _leads(draft, mention):
            return mention
    return None


def _goes_on(draft: Draft, timed: list[Timed]) -> bool:
    """ "Compared with 9 tons in May 2022 and 7 tons in May 2021": the second is compared with too."""
    joined = re.fullmatch(r"[\s,]*(?:and|or)(?: with| from| to)? ?", draft.before()) is not None
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
    return re.match(r"[\s,]*(?:and|with|while|as well as|plus)\b", draft.before()) is not None


def _role(draft: Draft, index: int, timed: list[Timed], *, compared: bool) -> str:
    before, after = draft.before()[-_NEAR:], draft.after()
    told = partial(draft.said_before, within=_NEAR)
    if told(_ADDED) and re.match(r" (?:(?:of )?\w+ )?(?:to|of (?:new|extra|additional)) ", after):
        return "difference"
    if told(_MOVED_BY) and not re.search(r"\d|%|per ?cent", re.sub(r"\b(?:19|20)\d\d\b", "", before[-70:])):
        return "difference"
    if _says_per_cent_in_tons(draft):
        return "difference"
    if told(_SAID_TWICE) or is_a_move(draft, after):
        return "difference"
    reached = told(_REACHING) is not None
    balance = draft.view.told(_MARKET_BALANCE, draft.view.start, draft.amount.start)
    if balance and index and _FROM_BALANCE.search(before):
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
    if index and told(_MADE_FROM) and _is_of_another_kind(draft):
        return "main"
    if index and told(_BESIDE) and _is_of_another(draft, timed):
        return "main"
    if told(_EARLIER) and not re.search(
        r"\b(?:more|less|fewer|higher) than (?:(?:a|its|total|record|about) )*$", before
    ):
        return "comparison"
    return "main"


# "116,000 ounces against 295,000 for Houndé": another's of the same time.
_BESIDE = Cue(rf"\b(?:against|as against|compared (?:with|to)|versus) {_FILL}$")
_GIVES = re.compile(r"(?: (?:of [a-z]+ ?[a-z]*))? (?:for|at|by|from) (?:the |its )?(?:mine of )?")


def _is_of_another(draft: Draft, timed: list[Timed]) -> bool:
    """Whether a producer of its own stands right behind an amount, and no time."""
    if any(mention.role == "back" and draft.holds(mention.start, mention.end) for mention in timed):
        return False
    view = draft.view
    return any(
        name.entity.kind in PRODUCERS and _GIVES.fullmatch(view.lower, draft.amount.tail, name.start)
        for name in view.names
    )


# "Recovered 183,000 carats from 1.4 million tons of ore": the ore is no earlier value.
_OF_FEED = Cue(
    r" of (?:[\w-]+ ){0,2}?(?:ores?|concentrates?|feed|feedstock|rock|bauxite|alumina|scrap|material)\b"
)
_MADE_FROM = Cue(rf"\bfrom {_FILL}$")


def _is_of_another_kind(draft: Draft) -> bool:
    """Whether the amount before this one is of ounces or carats and this of tons, or the other way round."""
    ahead = [amount for amount in draft.view.amounts if amount.end <= draft.amount.start]
    if ahead and draft.said_after(_OF_FEED):
        return _OF_FEED.match(draft.view.lower, ahead[-1].tail) is None
    return bool(ahead) and ahead[-1].dimension != draft.amount.dimension


def _says_per_cent_in_tons(draft: Draft) -> bool:
    """ "An increase of 5% (48 tons)": how much the per cent is."""
    lower, amount = draft.view.lower, draft.amount
    before = lower[max(draft.view.start, amount.start - 24) : amount.start]
    return _PER_CENT_IN_TONS.search(before) is not None and lower.startswith(")", amount.tail)


def _is_range(draft: Draft, before: str) -> bool:
    """ "Sales are to range from 1.8 to 2.1 tons" compares nothing."""
    return draft.amount.value is None and _RANGES_FROM.search(before) is not None


def _follows(draft: Draft, mention: Timed) -> bool:
    gap = draft.view.lower[draft.amount.tail : mention.start]
    if re.fullmatch(r" (?:figure|level|total|tally|tonnage) (?:from|of|in) ?", gap):
        return True
    if re.search(
        r"\b(?:than|from|against|compared|versus|vs|up|down|higher|lower|on|percent"
        r"|per cent|times|growth|increase|rise|gain|decline|decrease|drop|fall|same as|as in|as|short of"
        r"|below|above|under|beat|beating|topped|topping|exceeded|surpassed|outdid"
        r"|missed)\b|%",
        gap,
    ):
        return False
    return (
        len(gap) < 70
        and (
            _CONNECTS.match(gap + " ") is not None
            or len(gap.split()) <= (12 if draft.said_before(_EARLIER) else 8)
        )
        and not _told_elsewhere(draft, mention)
    )


def _told_elsewhere(draft: Draft, mention: Timed) -> bool:
    """ "40 tons in the same period, up 3 per cent" after a period of its own is a "same", never a
    comparison.
    """
    return draft.view.lower.startswith(("this", "these"), mention.start)


# "Compared with the June output that reached 5 tons".
_OF_THAT_TIME = re.compile(
    r"(?:'s)? (?:[a-z]+ )?(?:output|production|exports|imports|sales|shipments|deliveries|figure|level|tally|total)"
    r"(?:,? (?:that|which))? (?:reached|was|were|stood at|amounted to|totall?ed|hit|came to|of|at) (?:about |some )?"
)


# "Of last year (about 5 tons)", "of last year's 5 tons".
_OPENS_VALUE = re.compile(r" ?(?:\(|'s) ?(?:(?:about|around|some|nearly|over|more than|approximately) )?")


def _leads(draft: Draft, mention: Timed) -> bool:
    """The earlier period comes first: "In the same period of last year, 5 tons", "from 5 per cent of last
    year, in which 4 tons".
    """
    text = draft.view.lower
    gap, lead = text[mention.end : draft.amount.start], text[draft.start : mention.start]
    if _OPENS_VALUE.fullmatch(gap) or (not gap.strip() and text.endswith("'s", 0, mention.end)):
        return True
    if re.search(r"%|per ?cent", gap) or _LIKE.search(lead):
        return False
    if _OF_THAT_TIME.fullmatch(gap) and not draft.view.lower.endswith(",", 0, mention.end):
        return True
    changed = re.search(
        r"(?:%|per ?cent|\bup|\bdown|more|less|higher|lower|rose|fell|\w+ed) ?(?:\w+ ){0,4}(?:than"
        r"|from|against|to|on|over|with)(?:(?: \w+){0,2}| the levels? of) ?$",
        lead,
    )
    return changed is None
