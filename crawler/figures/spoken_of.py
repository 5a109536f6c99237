"""Who is told behind what he is, of which province the last sentences were, and for whom speaks who says "we"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from crawler.figures.appositions import is_owner
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.informants import OFFICE
from crawler.figures.name import Name
from crawler.figures.producers import COMPANY_WORDS, PRODUCERS, is_producer
from crawler.figures.views import View

_IS = re.compile(
    r"(?:the (?:only|largest|biggest|main|first|second|leading|other|oldest)|one of (?:those|them|the))\b[^,;]*"
    r"\b(?:is|was|remains) (?:the )?$"
)
_MANAGER = Cue(
    r"\b(?:ceo|chief executive|managing director|(?:production|plant|mine|sales) (?:director|manager))\b"
)
_MINISTER = Cue(r"\b(?:minister|ministry|governor|chamber|association|customs|lawmaker)\b")
_ITS_PROVINCE = re.compile(
    r"(?:'s)? (?:province|county|region)\b(?!,)|'s (?:mines|quarries|output|production|exports)\b"
)
_THE_PROVINCE = re.compile(r"(?:in [^,;]{3,40}, )?(?:the|this) (?:province|county|region)(?:'s)?\b(?! of)")
# From where on a name no longer opens its sentence.
OPENS_WITHIN = 30


# "No roof is without its slates, Corvane likes to say": who speaks of himself at the end.
_SPEAKS_AT_END = re.compile(
    r"(?: \([^()]{2,20}\))? (?:says?|said|likes|loves|is (?:fond|proud)|never tires|boasts|claims|reckons)\b"
    r"(?: (?:of|to) [a-z ]{2,30}| (?:itself|of itself|with pride|on its [a-z]+))?[.\"'\u201d]{1,2}(?:\s|$)"
)
# "Says Corvane".
_SAYS_WHO = re.compile(r"(?:, |\" )(?:says|said|boasts|claims|reckons|likes to say) (?:the )?(?:[a-z]+ )?$")
_ENDS = re.compile(r"[.\"'\u201d]{1,2}(?:\s|$)")
_ITS = Cue(r"\b(?:its?|our|we)\b")


def speaks_at_end(view: View) -> Name | None:
    """The company that a sentence of "its" goods names at its end, as who says so, and that stands for "it"."""
    last = view.names[-1] if view.names else None
    if last is None or last.entity.kind not in PRODUCERS or view.amounts:
        return None
    if not view.told(_ITS, view.start, last.start):
        return None
    if _ENDS.match(view.lower, last.end):
        return last if _SAYS_WHO.search(view.lower, max(view.start, last.start - 30), last.start) else None
    ahead = view.lower.endswith((", ", '" ', ", the "), view.start, last.start)
    return last if ahead and _SPEAKS_AT_END.match(view.lower, last.end) else None


# "Ranking third is Corvane, which runs two mines": who is told behind his place.
_RANKS = re.compile(
    r"(?:in addition, |besides, |also )?(?:(?:in|ranked|ranking|placed|coming|next|then) )?(?:the )?(?:first|second"
    r"|third|fourth|fifth|last|next)(?: place| spot| rank| position| in line| on the list)?,? "
    r"(?:is|was|comes|came|ranks|stands|follows|there is) (?:the )?(?:[a-z-]+ ){0,2}"
)
# "Corvane's other operation, Tarn, disappointed", "the company's biggest pit, Varro, did better".
_ITS_SITE_IS = re.compile(
    r"(?:[^,;.\d]{2,40}'s|its|their) (?:[a-z-]+ ){0,4}?(?:mine|operation|smelter|refinery|plant|pit|asset|complex"
    r"|project|colliery|mill|unit), (?:the )?"
)


def told_behind(view: View, names: Sequence[Name]) -> Name | None:
    """ "The only mill in Iran that makes such sheet is Mobarakeh": who is told behind what he is."""
    if (speaker := speaks_at_end(view)) is not None:
        return speaker
    if names and _RANKS.fullmatch(view.lower, view.start, names[0].start):
        return names[0]
    if (sort := _ITS_SITE_IS.match(view.lower, view.start)) is not None:
        return next((name for name in names if name.start == sort.end()), None)
    last = names[-1] if names else None
    if last is None or view.text[last.end : view.end].strip() not in (".", ""):
        return None
    return last if _IS.match(view.lower, view.start, last.start) else None


# What stands before the second of two that are told in turn.
_NEXT_SUBJECT = re.compile(r"(?:; |, |while |whereas |and |but )$")
# "It has two smelters, one at Tarn, near the mine, and one at Hollin".
_ONE_AT = Cue(
    r"\b(?:one|another|the (?:first|second|other)) (?:at|in|near) (?:the )?$"
    # "It runs two smelters, at Tarn and at Hollin".
    r"|\btwo [a-z-]+(?: [a-z]+)?, (?:(?:at|in|near) [\w -]{2,30} and )?(?:at|in|near) (?:the )?$"
)


def two_told(view: View, lists: Sequence[Sequence[Name]], *, alone: bool) -> list[str]:
    """The two that "the former" and "the latter" may mean: of a sentence without figures also one by one, and of
    one with them where the second has none ("Tarn accounted for 5 tons; Hollin contributed the rest").
    """
    each = [name for name in view.names if view.told(_ONE_AT, max(view.start, name.start - 60), name.start)]
    pair = each if alone and len(each) == 2 else lists[-1] if lists and len(lists[-1]) == 2 else _parted(view)
    pair = pair or ((_two_in_their_lands(view) or _two_places(view)) if alone else [])
    return [name.entity.name for name in pair]


# "The mines Tarn (Mali) and Selby (Ghana)".
_THEIR_LANDS = re.compile(r" \([^()\d]{3,30}\),? and (?:at |of )?(?:the )?")


def _two_in_their_lands(view: View) -> list[Name]:
    """Two producers told together, the first with its land in brackets."""
    bodies = [name for name in view.names if name.entity.kind in PRODUCERS and is_producer(view.lower, name)]
    pairs = [
        pair for pair in pairwise(bodies) if _THEIR_LANDS.fullmatch(view.lower, pair[0].end, pair[1].start)
    ]
    return list(pairs[0]) if len(pairs) == 1 else []


def _two_places(view: View) -> list[Name]:
    """ "Tarn and Selby are each to get a plant. The former, of 5 tons": places are meant where nothing else is."""
    places = [name for name in view.names if name.entity.kind in ("place", "shape")]
    if len(places) != 2 or places[0].start != view.start:
        return []
    return places if view.lower[places[0].end : places[1].start] == " and " else []


def _parted(view: View) -> list[Name]:
    """The only two producers of a sentence, all amounts of which stand between them."""
    pair = [
        name
        for name in view.names
        if name.entity.kind in PRODUCERS and not is_owner(view.lower, name) and is_producer(view.lower, name)
    ]
    if len(pair) != 2 or not view.amounts or pair[0].entity.name == pair[1].entity.name:
        return []
    between = all(pair[0].end <= amount.start and amount.end <= pair[1].start for amount in view.amounts)
    return pair if between and _NEXT_SUBJECT.search(view.lower, pair[1].start - 8, pair[1].start) else []


def told_by_name(kept: Sequence[Draft], names: Sequence[Name], memory: Memory) -> list[str]:
    """Whose the figures of a sentence are, if it names them or the one before is about them ("So far the complex had
    made 5 tons").
    """
    named = {name.entity.name for name in names if name.entity.kind != "country"}
    before = memory.sentence - 1
    named |= {name for name, told in memory.cast.items() if told.subject and told.sentence == before}
    return [name for name in dict.fromkeys(draft.entity for draft in kept) if name in named]


def is_province(view: View, name: Name) -> bool:
    """Whether a place is called a province where it is named."""
    told = view.lower.startswith((" province", "'s province"), name.end)
    return told or view.lower.endswith(("province of ", "province of the "), 0, name.start)


_IN_A_PROVINCE = re.compile(
    r", (?:in )?(?:[A-Z][\w-]+ ){1,3}[Pp]rovince\b|, (?:a|the) (?:town|city|village)\b"
)
_AT_A_TOWN = re.compile(r"\b(?:town|city|village|county) of $")


def is_town(view: View, name: Name) -> bool:
    """Whether a name is told as one of a town: "around Hollin, in Markazi Province", "the town of Hollin"."""
    if name.entity.kind not in ("place", "shape", "mine") or is_province(view, name):
        return False
    told = _AT_A_TOWN.search(view.lower, max(view.start, name.start - 16), name.start)
    return told is not None or _IN_A_PROVINCE.match(view.text, name.end) is not None


# Lands side by side, of which nobody says "the state".
_OF_LANDS = re.compile(
    r"\b(?:World|Africa|Asia|Europe|European|EU|America|Oceania|Middle East|CIS|Arab|Gulf)\b"
)


def is_state(name: Name) -> bool:
    """Whether a name is a known part of a land: a state or a province."""
    return name.entity.kind == "region" and _OF_LANDS.search(name.entity.name) is None


def opens_with(view: View) -> re.Match[str] | None:
    """ "The company" or "the mine" that a sentence opens with."""
    told = view.told(COMPANY_WORDS, view.start, min(view.end, view.start + OPENS_WITHIN))
    return told if told is not None and told.start() == view.start else None


def opens_with_pronoun(view: View) -> bool:
    """ "The company employs 1,130 people, most of them from Tarn": it is about who was told before."""
    told = opens_with(view)
    return told is not None and not any(name.start < told.end() for name in view.names)


def remember_speaker(view: View, memory: Memory) -> None:
    """Whether who speaks as "we" manages the company told, and is no minister of a land."""
    if view.told(_MANAGER, view.start, view.end):
        memory.managed = memory.company is not None
    elif view.told(_MINISTER, view.start, view.end):
        memory.managed = False


# ""We dug 5 tons," said the head of Hollin Coal".
_SAID_WHOSE = re.compile(
    rf"\"? (?:said|says|added|adds|explained|noted|told [a-z ]{{2,20}})(?: the| its)?(?: [a-z]+){{0,2}} (?:{OFFICE})"
    r" (?:of|at) (?:the )?$"
)


def speaks_for(view: View) -> str | None:
    """The producer whose head is told behind what he says of "us"."""
    return next(
        (
            name.entity.name
            for name in view.names
            if name.entity.kind in PRODUCERS
            and _SAID_WHOSE.search(view.lower, max(view.start, name.start - 70), name.start)
        ),
        None,
    )


def remember_place(view: View, memory: Memory) -> None:
    """The province that a sentence opens with, which "its mines" behind it are of."""
    lower, first = view.lower, next(iter(view.names), None)
    opens = first is not None and first.entity.kind == "place" and first.start - view.start < OPENS_WITHIN
    if (
        first is not None
        and opens
        and (
            _ITS_PROVINCE.match(lower, first.end)
            or (first.start == view.start and lower.startswith(" province,", first.end))
        )
    ):
        memory.place_spoken = first.entity.name
    elif _THE_PROVINCE.match(lower, view.start):
        memory.place_spoken = memory.place
    elif any(name.entity.kind != "source" for name in view.names):
        memory.place_spoken = None


# "Sends the stone to Markazi and Isfahan": not what "the province" is then.
_SENT = (" to ", " from ", " and ")
# "Two in three tons go to plants in Texas, Missouri and Illinois".
_TO_USERS_IN = Cue(r"\bto (?:[a-z-]+ ){1,3}in [^.;]*$")


def takes_goods(view: View, name: Name) -> bool:
    """Whether a place is only where goods go to or come from."""
    sent = view.lower.endswith(_SENT, 0, name.start)
    return sent or view.told(_TO_USERS_IN, view.start, name.start) is not None


_PORT = re.compile(r"\b(?:port|harbou?r|terminal|bandar)\b", re.IGNORECASE)


def is_port(name: str) -> bool:
    """Whether a name is that of a port, through which others' goods go."""
    return _PORT.search(name) is not None


def note_taken_up(view: View, memory: Memory) -> None:
    """ "The site's 340 workers were told on Monday. It made 5 tons": whom "it" goes on about is the site."""
    pronoun = opens_with(view)
    if pronoun is None:
        return
    told = memory.cast.get((memory.mine if pronoun["site"] else memory.company) or "")
    if told is not None and memory.sentence - told.sentence == 1:
        told.subject, told.sentence, told.opened = True, memory.sentence, True


# Characters between a site and where it lies.
_BESIDE = 40


def lies_in(view: View, name: Name) -> bool:
    """ "Iran Alumina, based in Jajarm": where a company or a site is, which may be another's name."""
    return view.text.endswith((" in ", " near ", " in the "), view.start, name.start)


def just_ahead(view: View, name: Name) -> list[Name]:
    """The names that stand right before one."""
    return [other for other in view.names if 0 < name.start - other.end < _BESIDE]


def is_passed_through(view: View, name: Name) -> bool:
    """Whether a name is that of a port, or of where goods only pass: "exported through Hollin"."""
    return is_port(name.entity.name) or view.lower.endswith((" through ", " via "), 0, name.start)


_CALLED_SITE = re.compile(r" (?:mine|smelter|refinery|colliery|operation|steelworks)$", re.IGNORECASE)


def is_called_site(name: Name) -> bool:
    """Whether a name itself says that it is one of a site ("Tarn mine"), or is known as one."""
    known = name.known and name.entity.kind == "mine"
    return known or _CALLED_SITE.search(name.entity.name) is not None
