"""Which "the company" or "the mine" of a sentence stands for whom an amount is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.name_asides import is_aside
from crawler.figures.producers import COMPANY_WORDS, OWNER, PRODUCERS, is_producer
from crawler.figures.views import View

# Who speaks so, tells of his own.
WE = Cue(r"\b(?:we|our)\b")

# "South Deep, the only operation of the group in Africa": the group is not who acts.
_ONLY_OWNS = re.compile(
    r", (?:(?:the|an?|another|its|one|which|owned|run|operated|managed|held|formerly|now)\b[^,;.\d]*\b(?:of|by|for|to)"
    r" )$"
)

# "Newmont's mine produced 5 tons": the mine told before.
_OWNERS_SITE = re.compile(
    r"(?<!world)(?<!country)(?<!nation)(?<!region)(?<!continent)'s? (?:[a-z-]+ ){0,2}"
    r"(?:mine|smelter|refinery|plant|complex|project|operation|steelworks) (?!in|at|of)"
)


def only_owns(view: View, match: re.Match[str]) -> bool:
    """Whether "the group" only tells whose the site is that a sentence opens with."""
    site = next((name for name in view.names if name.start - view.start <= _HEAD and is_body(name)), None)
    return site is not None and _ONLY_OWNS.fullmatch(view.lower, site.end, match.start()) is not None


def says_owners_site(draft: Draft) -> bool:
    """ "Newmont's mine", but not "Newmont's Penasquito mine", nor "Penasquito, Newmont's mine"."""
    lower, names = draft.view.lower, draft.view.names
    match = _OWNERS_SITE.search(lower, draft.view.start, draft.amount.start)
    if match is None or any(match.start() <= name.start < match.end() for name in names):
        return False
    # "Output in Tarn's refinery was 5 tons, while Hollin made 3 tons".
    first = max(match.end(), draft.start)
    if any(first <= name.start < draft.amount.start and is_body(name) for name in names):
        return False
    owner = next((name.start for name in names if name.end == match.start()), match.start())
    return not any(lower[name.end : owner] == ", " for name in names)


def is_named(draft: Draft, match: re.Match[str]) -> bool:
    """ "The Amrun mine" is a name, no pronoun; "the Nevada mine" may be one."""
    return any(
        match.start() <= name.start < match.end()
        and name.entity.kind in PRODUCERS
        and not OWNER.match(draft.view.lower, name.end)  # "the Arak-based company"
        for name in draft.view.names
    )


def company_words(draft: Draft) -> re.Match[str] | None:
    """ "The company" or "the mine" in an amount's own words, or where its sentence began with it: "In May the complex
    made 5 tons of powder, 3 tons of hydrate".
    """
    view = draft.view
    told = list(view.told_all(COMPANY_WORDS, draft.start, draft.end))
    own = next(
        (
            match
            for match in told
            if not is_aside(view, view.start, *match.span())
            and not _introduces(draft, match)
            and not _is_told_of(view, match)
            and not _only_speaks(draft, match)
            and not _tells_why(draft, match)
            and not _says_of_a_site(draft, match)
            and not _says_of_its_site(draft, match, told)
            and not _opens_a_reason(draft, match, told)
        ),
        None,
    )
    if own is not None or any(name.end <= draft.amount.start for name in view.names if is_body(name)):
        return own
    told_first = view.told(COMPANY_WORDS, view.start, draft.amount.start)
    return None if told_first is not None and _says_of_a_site(draft, told_first) else told_first


# "Vale said that output slipped, although the company kept its target": who said so, a known company or not.
_SAYS = re.compile(r"(?:'s [a-z -]{3,30})? (?:said|says|reported|announced|expects|noted|added)\b")


def is_speaker(draft: Draft, name: Name) -> bool:
    opens = name.start - draft.view.start <= _HEAD and name.entity.kind in PRODUCERS
    return (
        opens and is_producer(draft.view.lower, name) and _SAYS.match(draft.view.lower, name.end) is not None
    )


# Characters in which who speaks opens a sentence.
_HEAD = 12

# "Tarn gave 9 carats as the new plant hit its stride": what made it so, of whoever is named.
_WHY = Cue(
    r"\b(?:as|after|because|when|while|since|once|with|following|thanks to|although|though|owing to|due to)\b"
)

# "Tarn had its best year since the company bought it: 205 tons", "since the company took it over, pouring 205 tons".
_SINCE = Cue(r"\b(?:since|when|after|before|until|because|as|although|though|where) $")
_CLOSES = re.compile(
    r": |, (?:with|making|producing|pouring|delivering|yielding|mining|giving|contributing|selling|shipping|exporting"
    r"|turning out|adding) (?:[a-z]+ ){0,4}$"
)


def _tells_why(draft: Draft, match: re.Match[str]) -> bool:
    view, tail = draft.view, draft.amount.tail
    if match.end() < draft.amount.start and _CLOSES.search(view.lower, match.end(), draft.amount.start):
        ahead = any(name.end < match.start() for name in view.names if is_body(name))
        return ahead and view.told(_SINCE, max(view.start, match.start() - 9), match.start()) is not None
    if match.start() < tail or view.told(_WHY, tail, match.start()) is None:
        return False
    return any(
        draft.start <= name.start and name.end <= draft.amount.start for name in view.names if is_body(name)
    )


# "The company says 285,000 carats were recovered at Tarn": of the site.
_SAYS_THAT = re.compile(r" (?:says|said|reported)(?: that)? (?:(?:about|some|nearly|over) )?$")

_WERE_WON_AT = re.compile(
    r"(?: of [a-z ]{3,30})? (?:was|were) (?:[a-z]+ed|dug|won|cast) (?:at|from) (?:the |its )?"
)


# "The company said its Tarn operation, also in Zambia, had contributed 5 tons".
_SAYS_OF_ITS = re.compile(
    r" (?:(?:also|now|still) )?(?:said|says|reported|reports|added|noted|announced|expects|sees|forecasts|believes"
    r"|confirmed)(?:, (?:a|an|the) [^,;.\d]{3,50},{1,2})?"
    r"(?: in (?:an? |its |the )?(?:statement|report|filing|release))?"
    r"(?: (?:(?:on|late on) )?[a-z]*day)?,?(?: that)?(?: (?:production|output|throughput) (?:at|from|of))?"
    # "The producer said Thursday that Tarn, its new mine, made 5 tons".
    r"(?: (?:its|their|the)(?: [a-z-]+){0,4})? "
)


def _says_of_a_site(draft: Draft, match: re.Match[str]) -> bool:
    view, tail = draft.view, draft.amount.tail
    if any(
        _SAYS_OF_ITS.fullmatch(view.lower, match.end(), name.start)
        for name in view.names
        if match.end() < name.start and name.end <= draft.amount.start and is_body(name)
    ):
        return True
    if match.end() > draft.amount.start or not _SAYS_THAT.fullmatch(
        view.lower, match.end(), draft.amount.start
    ):
        return False
    return any(
        _WERE_WON_AT.fullmatch(view.lower, tail, name.start) for name in view.names if name.start >= tail
    )


# "Tarn was the leading company in ore extraction": what Tarn is, nobody told before.
_IS = Cue(r"\b(?:is|was|are|were|remain(?:s|ed)|became|becomes|being|as) $")


def _is_told_of(view: View, match: re.Match[str]) -> bool:
    return view.told(_IS, max(view.start, match.start() - 9), match.start()) is not None and not (
        view.lower.startswith("'s", match.end())
    )


# "The company added that the mine holds 4 tons", "laid it to a strike, noting that the mine had made 4": of the mine.
_TELLS_THAT = re.compile(r"[^;.\d]{0,160}? that (?:the|this) ")
# "Thanks to the new plant in Hollin, the company's capacity rose to 4 tons": of the company.
_REASON_AHEAD = Cue(r"(?:and )?(?:thanks to|owing to|due to|because of|as a result of) [^,;.\d]{0,40}$")


def _says_of_its_site(draft: Draft, match: re.Match[str], told: Sequence[re.Match[str]]) -> bool:
    """Whether "the company" only tells what the rest of the sentence says of "the mine"."""
    site = _next_ahead(draft, match, told)
    if site is None or match["site"] or site["site"] is None or is_named(draft, site):
        return False
    gap = _TELLS_THAT.match(draft.view.lower, match.end(), site.end())
    return gap is not None and gap.end() - len("this ") <= site.start() + len("that the ")


def _opens_a_reason(draft: Draft, match: re.Match[str], told: Sequence[re.Match[str]]) -> bool:
    """Whether "the plant" stands in a reason ahead of what is told of another."""
    other, view = _next_ahead(draft, match, told), draft.view
    if other is None or not view.told(_REASON_AHEAD, view.start, match.start()):
        return False
    return ", " in view.lower[match.end() : other.start()]


def _next_ahead(draft: Draft, match: re.Match[str], told: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """The next such word behind one that still stands before the amount."""
    until = draft.amount.start
    return next((other for other in told if match.end() < other.start() and other.end() <= until), None)


def _introduces(draft: Draft, match: re.Match[str]) -> bool:
    """ "The state-run metals company IMIDRO": who is meant is named at once."""
    return any(name.start == match.end() + 1 for name in draft.view.names)


# "Fell to 347,200 ounces, the company said".
_SPEAKS = re.compile(r" (?:also )?(?:said|says|reported|added|noted|announced|stated)\b")

# "Has a capacity of 90 tons, the company said, and is to reach 110".
_SAID_ASIDE = re.compile(r" (?:also )?(?:said|says|added|noted|reported), (?:and|but)\b")


def _lies_there(view: View, name: Name) -> bool:
    """ "Production in Canada was down 7 per cent to 5 tons, the miner said": the land that it is of."""
    land = name.entity.kind in ("country", "region")
    return land and view.lower.endswith((" in ", " in the "), 0, name.start)


def _only_speaks(draft: Draft, match: re.Match[str]) -> bool:
    """Whether "the company" behind an amount is only who tells of it, as others were told of or named before, or
    "the terminal" who told of the one before.
    """
    first = draft.view.amounts[0]
    view = draft.view
    named = any(
        name.end <= draft.amount.start and (is_body(name) or _lies_there(view, name)) for name in view.names
    )
    named = named and draft.view.told(WE, draft.view.start, draft.view.end) is None
    if view.lower.endswith(", ", 0, match.start()) and _SAID_ASIDE.match(view.lower, match.end()):
        return named
    if draft.view.lower.endswith("according to ", 0, match.start()):
        return (draft.amount.start if named else first.start) < match.start() < draft.amount.start
    behind = match.start() >= draft.amount.tail and (named or draft.amount.start > first.start)
    return behind and _SPEAKS.match(draft.view.lower, match.end()) is not None


def is_body(name: Name) -> bool:
    return name.entity.kind in PRODUCERS
