"""Places told beside works that are called by another: where they lie, and whose ore they take."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_WORKS = (
    r"(?:company|mills?|complex|plant|mine|steelworks|smelter|refinery|factory|colliery|site|works|facility)"
)
# "The mining company of Hollin, at Tarn, dug 5 tons".
_WORKS_OF = re.compile(rf"\b{_WORKS} of (?:the )?$")
_LYING = re.compile(r",? (?:at|in|near|outside) (?:the )?")
# "In Tarn, the plant of Hollin made 5 tons", "in Tarn, the Hollin mine made 5 tons".
_OPENS_IN = re.compile(r"in (?:the )?$")
_THE_WORKS = re.compile(rf", (?:the|its) (?:[a-z-]+ ){{0,2}}{_WORKS} of (?:the )?$")
_THE = re.compile(r", (?:the|its) $")
_ARE_WORKS = re.compile(rf" (?:[a-z]+ )?{_WORKS}\b")
# "Processed the ore of Hollin and turned out 5 tons".
_FEED_OF = re.compile(
    r"\b(?:process(?:ed|es)|treat(?:ed|s)|smelt(?:ed|s)|refin(?:ed|es)|us(?:ed|es)|fed on) (?:the )?"
    r"(?:[a-z]+ )?(?:ores?|concentrates?|material|feed) (?:of|from) (?:the )?$"
)
# "Questioned in Tarn, the director of Corvane", "in a statement published in Tarn, Corvane announced".
_SPOKEN_IN = re.compile(
    r"^(?:questioned|asked|interviewed|met|reached|contacted|quoted|received|speaking|present)"
    r" (?:in|at) (?:the )?$"
    r"|\b(?:statement|release|communiqué|note|interview|speech|letter|document|presentation)"
    r"(?: (?:published|issued|released|sent|given|made|posted|dated))? (?:in|at|from) (?:the )?$"
)
# "Left the plant of Corvane for the port of Tarn", "deliveries of Corvane to the refinery of Tarn".
_SENT_TO = re.compile(
    r"\b(?:left|leaves?|leaving)\b[^,;.\d]{0,70} for (?:the )?(?:[a-z]+ )?(?:port of )?(?:the )?$"
    r"|\b(?:deliveries|shipments|sales|exports|supplies)\b[^,;.\d]{0,60} to (?:the )?(?:[a-z]+ )?"
    r"(?:refinery|smelter|plant|mill|steelworks|works|port|factory|customer|group|company) (?:of |in )?(?:the )?$"
)
_AT_PORT = re.compile(r"(?:at|from|in|through|via) the (?:[a-z]+ )?(?:port|terminal) of ")


def is_place_by_the_way(draft: Draft, name: Name, names: list[Name]) -> bool:
    """Whether a name only tells where works lie that go by another, or whose ore somebody takes in."""
    before = draft.view.lower[draft.view.start : name.start]
    if name.end <= draft.amount.start and _FEED_OF.search(before):
        return any(other.end < name.start for other in names)
    if name.known and name.entity.kind in PRODUCERS:
        return False
    if is_port_of_another(draft, name, names):
        return True
    others = any(other.start != name.start for other in names if other.entity.kind != "country")
    if others and _SENT_TO.search(before):
        return True
    return _is_seat(draft, name, names) or _opens_where_works_lie(draft, name, names)


def is_where_it_was_spoken(draft: Draft, name: Name) -> bool:
    """ "Questioned in Tarn, the director said", "in a statement published in Tarn": where only words came from."""
    lower, start = draft.view.lower, draft.view.start
    if _is_on_a_line(lower, start, name):
        return True
    if name.known and name.entity.kind in PRODUCERS:
        return False
    return _SPOKEN_IN.search(lower[start : name.start]) is not None


# "The line from Tarn to Hollin carried 5 tons": what runs between two places.
_LINE_FROM = re.compile(
    r"\b(?:lines?|railways?|railroads?|route|track|corridor) (?:from|of|between) (?:the )?$"
)
_LINE_TO = re.compile(
    r"\b(?:lines?|railways?|railroads?|route|track|corridor) (?:from|of|between) (?:the )?[\w' -]{3,30}"
    r" (?:to|and|at|with) (?:the )?$"
)
_THEN_TO = re.compile(r" (?:to|and|at|with) (?:the )?[a-z]")


def _is_on_a_line(lower: str, start: int, name: Name) -> bool:
    if _LINE_FROM.search(lower, max(start, name.start - 24), name.start):
        return _THEN_TO.match(lower, name.end) is not None
    return _LINE_TO.search(lower, max(start, name.start - 60), name.start) is not None


def is_port_of_another(draft: Draft, name: Name, names: list[Name]) -> bool:
    """Whether a sentence tells who ships through a port."""
    lower, start = draft.view.lower, draft.view.start
    return (
        lower.endswith(("port of ", "port of the ", "terminal of "), start, name.start)
        and shipper_behind(draft, names) is not None
    )


def shipper_behind(draft: Draft, names: list[Name]) -> str | None:
    """ "At the port of Hollin, 5 tons were loaded in May by Corvane": who ships what left a port."""
    lower, tail = draft.view.lower, draft.amount.tail
    if _AT_PORT.match(lower, draft.view.start) is None:
        return None
    behind = (name for name in names if name.start > tail and name.entity.kind != "country")
    told = next((name for name in behind if lower.endswith((" by ", " by the "), tail, name.start)), None)
    return told.entity.name if told else None


def _is_seat(draft: Draft, name: Name, names: list[Name]) -> bool:
    lower, start = draft.view.lower, draft.view.start
    if not lower.startswith(",", name.end):
        return False
    return any(
        _LYING.fullmatch(lower, other.end, name.start)
        and _WORKS_OF.search(lower, max(start, other.start - 24), other.start)
        for other in names
        if other.end < name.start
    )


def _opens_where_works_lie(draft: Draft, name: Name, names: list[Name]) -> bool:
    lower = draft.view.lower
    if not _OPENS_IN.fullmatch(lower, draft.view.start, name.start):
        return False
    following = (other for other in names if name.end < other.start < draft.amount.start)
    other = next(following, None)
    if other is None:
        return False
    between = lower[name.end : other.start]
    return bool(
        _THE_WORKS.fullmatch(between) or (_THE.fullmatch(between) and _ARE_WORKS.match(lower, other.end))
    )
