"""Materials that a sentence names in passing: who somebody is, how rich an ore is, why something happened."""

from __future__ import annotations

import re

from crawler.figures.commodity_likened import is_likened
from crawler.figures.commodity_worked_up import is_feed, is_worked_up
from crawler.figures.compounds import DIRECTLY_OF
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.lexicon import Commodity
from crawler.figures.views import View
from crawler.figures.words import Mark, word_set

_SUBORDINATE = r"\b(?:as|because|since|when|after|while|although|which|who|to make|used)\b"
# "36,000 tonnes came from own concentrate": what it was won from is not what is counted.
_WON_FROM = (
    r"\b(?:came|comes|coming|stemmed|derived?|made|produced|recovered|won|smelted|refined) (?:from|out of)\b"
)
# "Output fell to 5 tons due to harder ore": why it did names no material of what is counted.
_REASON = (
    r"\b(?:amid|owing to|due to|thanks to|on the back of|on account of|in view of|as a result of|reflecting|despite"
    r"|(?:caused|driven|helped|hit|hurt|held back|affected|hampered) by)\b"
)
_APART = re.compile(rf"[,;:]|{_SUBORDINATE}|{_WON_FROM}|{_REASON}")
_NEXT_CLAUSE = re.compile(r";|, (?:and|but|while|whereas) ")
_FLOW = r"(?:output|production|sales|exports|imports|shipments|deliveries)"
# What begins another clause, and the words of its subject up to its material.
_SUBJECT_BEHIND = re.compile(
    r"(?:, |; | )(?:while|whereas)\b[^,;.\d]*$"
    r"|(?:, (?:and|but|with)|;) (?:the |its |their |total |that of )*(?:[a-z]+ of )?(?:the )?$"
    rf"| and (?:that )?(?:the |its |their |total )*{_FLOW} of (?:the )?$"
)
# "The mine made 5 tons of it and lead output reached 3 tons".
_OPENS_CLAUSE = re.compile(r" and (?:that )?(?:the |its |their |total )*$")
# "Its reserves are put at 100 tons, the zeolite of Tarn alone making up 8 tons".
_OPENS_PART = re.compile(r",? (?:with )?(?:the )?$")
_IS_PART = re.compile(
    r"(?: (?:of|in|from|at) [^,;.\d]{2,40}?)? "
    r"(?:alone|(?:making|made) up|accounting|accounted|contributing|being|leading|constituting)\b"
)
_IS_SUBJECT = re.compile(rf" {_FLOW}\b")
_OTHER_CLAUSE = re.compile(
    rf"{_WON_FROM}|{_REASON}|\b(?:because|since|after|although|which|who|whose|to make|used)\b"
    # "3,000 tonnes from Tarn, where first ore is expected in October".
    r"|, where\b"
    r"|, as (?!much|many|well|of|an? )"
    # "105,000 tons, half of it from bought-in concentrate".
    r"|(?:,|\bof (?:it|which|this|that|them)) (?:[a-z]+ )?from (?:bought|bought-in|purchased|imported|own|its own"
    r"|foreign|third|toll)\b"
)
# What stands behind a material that only says who or where: "copper mine", "ferroalloys guild", "stone-cutting shops".
_BEHIND = re.compile(r"(?:'?s? (?:and [a-z]+ )?|-)([a-z]+)")
_WHO = word_set(
    """mine mines miner miners producer producers company companies maker makers sector industry mill mills plant plants
    project deposit smelter smelters mining giant major exporter exporters market group complex price prices bureau
    works world chain units quarry quarries factory factories furnace furnaces workshop workshops refinery refineries
    refiner refiners foundry foundries manufacturer manufacturers processor processors trader traders consumer buyer
    consumers buyers importer importers supplier suppliers shipper shippers explorer developer fabricator fabricators
    oven ovens business
    businesses division subsidiary assets basin field fields terminal terminals analyst analysts workers"""
)
_BODIES = word_set(
    """association associations guild guilds federation union unions chamber council institute syndicate society
    organization organisation committee board ministry"""
)
_MAKING = word_set(
    "cutting making producing processing mining refining smelting rolling consuming exporting fired bearing rich"
)
_EPITHET = re.compile(r"'?s? (?:mining )?(?:miner|producer|maker|giant|major|group|exporter|company|firm)\b")
_THE_ONE = re.compile(r"(?:\b(?:the|its|an?) (?:[\w'-]+ ){0,2}|^\s*|[.!?]\s+)$")
_SHARE = re.compile(r"(?:\d ?%|\bper ?cent|\bgrams? of|\bounces of)(?: of)? $")
_PRICE = re.compile(r"\bprices? (?:for|of) (?:[\w-]+ ){0,3}\(?$")
_GRADE = re.compile(r" (?:grades?|content|recover(?:y|ies))\b")
# "5 million tons in all, including 2 million tons of concentrate".
_PARTS = re.compile(
    r"\b(?:including|of which|among them|comprising|consisting|consisted|made up of)\b"
    r"|\bof (?:it|this|that|which|them|these|the total) (?:was|were|is|are|being|had been)\b"
    r"|^ (?:include[sd]?|comprised|contained) (?:[a-z]+ )*\d[\d.,]*[^\d;.]* of $"
    # "To 8.5 million tons; three-quarters were semis".
    r"|\b(?:half|thirds?|quarters?|fifths?|tenths?|most|much|some|%|per ?cent)"
    r"(?: of (?:it|this|that|them|which|the total))? (?:was|were|is|are|being|had been)\b"
)
# "The remaining 5 tons are to be converted abroad to lithium hydroxide": what becomes of it.
_MADE_INTO = re.compile(
    r"\b(?:converted|processed|turned|refined|transformed|upgraded|smelted|rolled)\b[^,;.\d]{0,50}"
    r"\b(?:in)?to (?:[a-z-]+ ){0,3}$"
)
# ", whose kilns burn coal, was": a clause between commas.
_RELATIVE = re.compile(
    r", (?:whose|which|where|who|(?:nearly |almost )?(?:most|all|much|half|some|part) of)\b[^,;]*"
)


def subject_of_relative(draft: Draft, other: Draft) -> Mark[Commodity] | None:
    """ "Soda ash, which takes two tons of trona per ton, came to 9": what the clause of another amount tells of."""
    view = draft.view
    if view.lower.find(", wh", view.start, other.amount.start) < 0:
        return None
    for clause in _RELATIVE.finditer(view.lower, view.start, draft.amount.start):
        if clause.start() < other.amount.start < clause.end() < draft.amount.start:
            ahead = [mark for mark in view.commodities if mark.end == clause.start()]
            return ahead[0] if ahead and ahead[0].value.kind == "material" else None
    return None


def is_grade(view: View, mark: Mark[Commodity]) -> bool:
    """ "Ore with 26% zinc", "0.14 grams of gold", "its zinc grade", "the price of coal": how rich or dear, not what."""
    lower, start = view.lower, view.start
    if _GRADE.match(lower, mark.end) or _PRICE.search(lower, max(start, mark.start - 45), mark.start):
        return True
    return _SHARE.search(lower, max(start, mark.start - 14), mark.start) is not None


def is_aside(draft: Draft, mark: Mark[Commodity]) -> bool:
    """ "India, whose kilns burn coal, was ahead with 49 million tons": told of somebody before the amount."""
    lower = draft.view.lower
    if (
        is_likened(lower, draft.view.start, mark)
        or is_feed(draft, mark)
        or is_worked_up(draft, mark)
        or _is_of_taker(draft, mark)
    ):
        return True
    start = draft.start if len(draft.view.amounts) == 1 else draft.view.start
    for clause in _RELATIVE.finditer(lower, start, draft.amount.start):
        if clause.start() < mark.start < clause.end() < draft.amount.start and lower[clause.end()] == ",":
            return True
    return False


# "21,000 tons of it were sold to ferroalloy plants at home".
_TO_TAKER = re.compile(
    r"(?: of (?:it|this|that|them|these|which))? (?:(?:was|were|is|are) )?(?:sold|sent|delivered|shipped|supplied|went)"
    r" to (?:the |domestic |local |its )?"
)


def _is_of_taker(draft: Draft, mark: Mark[Commodity]) -> bool:
    """Whether a material is what those make to whom an amount was handed."""
    lower, tail = draft.view.lower, draft.amount.tail
    if mark.start < tail or not _TO_TAKER.fullmatch(lower, tail, mark.start):
        return False
    return is_modifier(lower, mark)


def is_epithet(lower: str, mark: Mark[Commodity]) -> bool:
    """ "The lithium miner": somebody told of before, whose goods need not be those."""
    return (
        _EPITHET.match(lower, mark.end) is not None
        and _THE_ONE.search(lower, max(0, mark.start - 40), mark.start) is not None
    )


def is_elsewhere(draft: Draft, mark: Mark[Commodity]) -> bool:
    """Whether a material behind an amount is of another clause, another amount's there, or only a part."""
    if mark.start < draft.amount.tail:
        return False
    gap = draft.view.lower[draft.amount.tail : mark.start]
    if _OTHER_CLAUSE.search(gap) or _PARTS.search(gap) or _MADE_INTO.search(gap):
        return True
    if ";" in gap and any(0 < other.start - mark.end < 3 for other in draft.view.amounts):
        # "Shipments 323 Mt; bauxite 53 Mt".
        return True
    subject = (
        _SUBJECT_BEHIND.search(gap)
        or (_OPENS_CLAUSE.search(gap) and _IS_SUBJECT.match(draft.view.lower, mark.end))
        or (_OPENS_PART.search(gap) and _IS_PART.match(draft.view.lower, mark.end))
    )
    if subject and any(amount.start > mark.end for amount in draft.view.amounts):
        # "Its output came to 5 tons, while production of anode stood at 3 tons".
        return True
    verbs = [verb.start for verb in draft.view.measures if verb.start >= draft.amount.tail]
    return any(
        (_NEXT_CLAUSE.search(gap) or any(start < other.start for start in verbs))
        and draft.amount.tail < other.tail <= mark.start
        and DIRECTLY_OF.fullmatch(draft.view.lower, other.tail, mark.start)
        for other in draft.view.amounts
    )


def is_beside(draft: Draft, mark: Mark[Commodity]) -> bool:
    """Whether a material behind an amount still belongs to it: a few words on, in the same clause."""
    gap = draft.view.lower[draft.amount.tail : mark.start]
    if mark.value.kind == "foreign":
        return DIRECTLY_OF.fullmatch(gap) is not None
    if _MADE_INTO.search(gap):
        return False
    return _APART.search(gap) is None or (
        draft.said_before(_AT_THE_HEAD) is not None and _ITS_FLOW.fullmatch(gap) is not None
    )


# "At 18 million tons, the output of crude steel was up": what stands behind the comma is what the amount is of.
_AT_THE_HEAD = Cue(r"\b(?:at|with) (?:(?:about|around|some|nearly|over|just|only) )*$")
_ITS_FLOW = re.compile(
    r", (?:(?:the|its|their|this|[a-z' -]{1,30}'s) )?(?:\w+ )?(?:output|production|exports|imports|sales|shipments"
    r"|deliveries|consumption|that|those) of (?:the )?"
)


# "Cerro Matoso, the only nickel producer, recorded": whatever the article is about, that is what it makes.
_SOLE = re.compile(
    r", (?:which is |by far )?(?:the|its|their|a|an)?(?: [\w'-]+){0,2} ?\b(?:only|sole|single|main|leading|largest"
    r"|biggest|top|chief|major|principal)(?: [\w'-]+){0,2} $"
)


def is_sole_good(lower: str, mark: Mark[Commodity]) -> bool:
    """Whether a material says in an apposition what its subject alone, or above all, makes."""
    return (
        _EPITHET.match(lower, mark.end) is not None
        and _SOLE.search(lower, max(0, mark.start - 50), mark.start) is not None
    )


def in_bracket(lower: str, at: int, until: int) -> bool:
    """Whether a bracket around `at` is closed before `until`: it only lists or explains."""
    closed, opened = lower.find(")", at, until), lower.find("(", at, until)
    return closed >= 0 and (opened < 0 or closed < opened)


# "Was the largest pellet producer with 10 million tons".
_WITH_ITS_AMOUNT = re.compile(
    r"s? (?:producer|maker|exporter|supplier)s?(?: in [a-z' -]{3,30}?)? (?:with|at|producing|making) "
    r"(?:(?:about|around|some|nearly|over|an output of|output of) )*\d"
)


def is_of_maker(lower: str, mark: Mark[Commodity]) -> bool:
    """ "Was the top nickel producer with 6 million tons", where its ore is what the article tells of."""
    return _WITH_ITS_AMOUNT.match(lower, mark.end) is not None


# "Stripping amounted to 31 million tons, ore mining to 7 million tons": what is mined, and no branch.
_MINING_WAS = re.compile(
    r" mining (?:to|at|was|were|came to|amounted to|reached|rose|fell|grew|stood|totall?ed|hit|increased|decreased)\b"
)


def is_modifier(lower: str, mark: Mark[Commodity]) -> bool:
    """ "copper mine", "gold producer", "steel-making shop": says who, not what."""
    behind = _BEHIND.match(lower, mark.end)
    if behind is None or _WITH_ITS_AMOUNT.match(lower, mark.end) or _MINING_WAS.match(lower, mark.end):
        return False
    words = _MAKING if lower[mark.end] == "-" else _WHO
    return behind[1] in words or behind[1] in _BODIES


def _is_more_exact(told: str, name: str) -> bool:
    """Decorative stone than stone, lead and zinc ore than lead and zinc; a product says nothing of its mines."""
    return told.endswith(f" {name}") or told == f"{name} ore"


_RECIPIENT = re.compile(r"\b(?:to|for|by) (?:[a-z][\w'-]* ){0,2}$")


def only_says_who(draft: Draft, mark: Mark[Commodity], told: str | None) -> bool:
    """Whether a modifier is no material of an amount where another was `told` just before: the name of a body, of who
    takes it, of another clause, or less exact than what was told.
    """
    if told is None:
        return False
    lower, tail = draft.view.lower, draft.amount.tail
    behind = _BEHIND.match(lower, mark.end)
    if (behind is not None and behind[1] in _BODIES) or _is_more_exact(told, mark.value.name):
        return True
    if mark.start < tail:
        return False
    return not is_beside(draft, mark) or _RECIPIENT.search(lower, tail, mark.start) is not None


_AROUND_IT = re.compile(
    r"\b(?:from|out of|below|beneath|under|above|in|on|into|through|with|by|without|over|near|across|than|like)"
    r" (?:the |its |their |old |an? )?$"
)


def is_around(lower: str, mark: Mark[Commodity]) -> bool:
    """ "Silver from waste", "what lies below the sand": what it is won from or lies in is not counted."""
    return (
        mark.value.kind == "foreign"
        and _AROUND_IT.search(lower, max(0, mark.start - 16), mark.start) is not None
    )
