"""Trade between countries, told by who buys from whom or sends to whom: imports and exports without either word."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_buyers import TAKERS
from crawler.figures.name import Name
from crawler.figures.takers import takes_anothers

_SOME = (
    r"(?:(?:about|around|some|an?|over|nearly|almost|more than|at least|up to|another|total of|roughly|only|just"
    r"|record|as much as) )*"
)
_BOUGHT = Cue(
    r"\b(?:took|takes?|taking|bought|buys?|buying|purchased?|purchases|purchasing|got|gets|received|receives|sourced"
    rf"|secured|procured|acquired|ordered|(?:brought|brings?|shipped|ships) in)(?: in)? {_SOME}$"
)
_SENDS = re.compile(
    r" (?:(?:has|had|also|then|alone) ){0,2}(?:sent|sends?|sending|shipped|ships?|shipping|sold|sells?|selling|supplied"
    r"|supplies|dispatched|delivered)\b"
)
# "China's purchases", "India brought in".
_TAKES_IN = re.compile(
    r"'s? (?:[\w-]+ ){0,2}?(?:purchases|buying|intake|procurement)\b(?! (?:managers|power))"
    r"| (?:(?:has|had|also|then) )?(?:brought|brings?|shipped) in\b"
)
# "4 million tons came in from Indonesia".
_CAME_IN = re.compile(
    r"(?: of [^,;.\d]{1,40}?)? (?:came in|arrived|landed"
    r"|(?:was|were) (?:shipped in|brought in|brought|bought|purchased)) from (?:the )?"
)


# "118,000 tons of marble crossed into Slovakia", "187,000 tons of potash came to Slovakia".
_CROSSED = re.compile(
    r"(?: of [^,;.\d]{1,40}?)? (?:(?P<out>(?:crossed|were trucked|was trucked|rolled|drove) (?:over |the border )?into)"
    r"|(?:came|came in|arrived|flowed|found (?:its|their) way|were brought|was brought|entered) (?:to|into|in))"
    r" (?:the )?"
)
# "900,000 tonnes of bauxite left Guinea".
_LEFT = re.compile(r"(?: of [^,;.\d]{1,40}?)? (?:left|leaves|leave|departed(?: from)?|sailed from) (?:the )?")


# "Sierra Gorda in Chile brought in": no country does it.
_WHERE = ("in ", "in the ", "at ", "of ", "from ", "to ", "for ", "near ")


def traded_by(draft: Draft, memory: Memory) -> str | None:
    """imports or exports, where the amount goes from one country to another, as the article's country sees it; None
    where the words tell no such thing.
    """
    lower, amount = draft.view.lower, draft.amount
    countries = [name for name in draft.view.names if name.entity.kind == "country"]
    countries = [name for name in countries if draft.holds(name.start, name.end)]
    if not countries:
        return None
    ahead = [name for name in countries if name.end <= amount.start]
    behind = [name for name in countries if name.start >= amount.tail]
    if ahead and _TAKES_IN.match(lower, ahead[-1].end) and not lower.endswith(_WHERE, 0, ahead[-1].start):
        return "imports"
    if behind and _LEFT.fullmatch(lower, amount.tail, behind[0].start):
        return "exports"
    into = _CROSSED.match(lower, amount.tail, behind[0].start) if behind else None
    if into is not None and into.end() == behind[0].start:
        home = behind[0].entity.name in (memory.country, memory.home, memory.land)
        return "imports" if home else "exports" if into["out"] else None
    origin = next((name for name in behind if lower.endswith(("from ", "from the "), 0, name.start)), None)
    if origin is not None:
        came = _CAME_IN.fullmatch(lower, amount.tail, origin.start)
        if not (came or draft.said_before(_BOUGHT)):
            return None
        homes = (memory.home, memory.country if memory.last else None)
        sold = memory.measure == "exports" or origin.entity.name in homes
        return "exports" if sold else "imports"
    return "exports" if ahead and _is_sent(draft, ahead, behind) else None


def _is_sent(draft: Draft, ahead: list[Name], behind: list[Name]) -> bool:
    """ "Chile sent China 900,000 tonnes", "Chile shipped 900,000 tonnes to China"."""
    lower, sender = draft.view.lower, ahead[0]
    if _SENDS.match(lower, sender.end) is None or lower.endswith(_WHERE, 0, sender.start):
        return False
    to = [name for name in behind if lower.endswith(("to ", "to the "), 0, name.start)]
    return any(name.entity.name != sender.entity.name for name in [*ahead[1:], *to])


# "Slovakia bought 5 tons and Oman 3 tons".
_BUYER_TOOK = re.compile(
    rf",? (?:(?:alone|also|again|has|had|then) )*(?:took|bought|purchased|received|absorbed) {_SOME}(?=\d)"
)


# "China's customs registered 1.1 million tons of Iranian ore".
_CUSTOMS_COUNT = Cue(
    r"\bcustoms\b[^,;\d]{0,40}\b(?:registered|recorded|counted|cleared|logged|booked)\b[^,;\d]{0,20}$"
)
# "Iraq took 214,000 tons of Iranian rebar".
_OF_IRANS = re.compile(r" of iran(?:ian|'s) ")


# "With 810,000 tons China is our main customer", "Iraq, the biggest buyer of Iranian steel, took 5 tons".
_IS_CUSTOMER = re.compile(
    r"(?:,| (?:is|was|remains|remained|has been|being))(?: still| again| by far| now)? (?:our|its|their"
    r"|the country's|iran's)"
    rf" (?:[a-z-]+ ){{0,3}}{TAKERS}\b"
    rf"|(?:,| (?:is|was|remains|remained))(?: still| again| by far)? the (?:[a-z-]+ ){{0,3}}{TAKERS} of (?:our"
    rf"|iran|its|the country's)"
)


def _is_a_customer(draft: Draft, countries: list[Name]) -> bool:
    return draft.iranian and any(
        name.entity.name != "Iran" and _IS_CUSTOMER.match(draft.view.lower, name.end) for name in countries
    )


def taken_of_exports(draft: Draft, memory: Memory) -> str | None:
    """exports, where other lands buy what the sentence before told a land to export; else None."""
    countries = [name for name in draft.view.names if name.entity.kind == "country"]
    if any(takes_anothers(draft.view.lower, name) and name.end <= draft.amount.start for name in countries):
        return "exports"
    if _is_a_customer(draft, countries):
        return "exports"
    customs = draft.said_before(_CUSTOMS_COUNT)
    if customs and _OF_IRANS.match(draft.view.lower, draft.amount.tail) and countries:
        abroad = any(name.end <= draft.amount.start and name.entity.name != "Iran" for name in countries)
        return "imports" if abroad else "exports"
    buys = any(_BUYER_TOOK.match(draft.view.lower, name.end) for name in countries)
    if buys and _OF_IRANS.match(draft.view.lower, draft.amount.tail):
        return "exports"
    told = memory.last[-1] if memory.last and memory.sentence - memory.last_sentence <= 2 else None
    if told is None or told.measure != "exports" or told.entity in (None, "World"):
        return None
    if told.entity != memory.country:
        return None
    return "exports" if buys and all(name.entity.name != told.entity for name in countries) else None


# "The port had handled 41 million tonnes in July", after its exports of August.
_PORT_HANDLED = Cue(
    r"\b(?:port|terminal|harbou?r) (?:also )?(?:(?:had|has) )?"
    rf"(?:handled|moved|loaded|shipped|dispatched|cleared|saw|did) {_SOME}$"
)


def through_port(draft: Draft, memory: Memory) -> str | None:
    """exports, where a port of which exports were told before handles more of the same; else None."""
    told = memory.last[-1] if memory.last and memory.sentence - memory.last_sentence == 1 else None
    if told is None or told.measure != "exports" or told.commodity != draft.commodity:
        return None
    return "exports" if draft.said_before(_PORT_HANDLED) else None
