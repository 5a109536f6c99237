"""The clause of an amount, and how a name stands in it: as its subject, the subject's owner, in an aside, under "in".

English puts the subject first, so that no verb need be understood, only found: what stands before it without "in" or
"at", outside of asides, is whom the clause is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from crawler.figures.clause_verbs import VERBS, WORD, first_verb, is_verb
from crawler.figures.cues import Cue
from crawler.figures.gapped_clauses import is_gapped
from crawler.figures.main_clauses import is_main_clause
from crawler.figures.name import Name
from crawler.figures.name_asides import TOPIC, is_aside
from crawler.figures.names_overtaken import is_overtaken
from crawler.figures.producers import PRODUCERS
from crawler.figures.views import View

_WITH_DOING = re.compile(
    r"[^,;]{2,60}?(?:, (?:where|which|who|whose|an?|the|its) [^,;]{2,60},)?"
    r" (?:accounting|producing|making|contributing|taking|buying|receiving|absorbing|providing|delivering"
    r"|supplying|shipping|exporting|mining|leading|reaching|rising|falling|coming|being|seeing|posting) "
)
_JOINS_CLAUSES = (
    r"(?:while|whereas|whilst|but|although|though|and|as(?! a whole)|with"
    r"|because|since|when|after|before|that|until|if|so|adding|(?:said|says|added|noted|announced|stated|reported|believes|thinks|shows?|showed)"
    r"(?: (?:on|last|this) \w+)?(?: that)?(?:,(?! with ))?) "
)
# Each branch begins with a sign, by which the engine finds its place.
_BREAK = re.compile(rf"[;:] |, whose |, {_JOINS_CLAUSES}|, | [-\u2013\u2014]{{1,2}} | {_JOINS_CLAUSES}")
_LEADING = re.compile(
    r"(?:(?:that|also|then|only|meanwhile|however|instead),? |(?:in|for|during|over|by|from|at|as of) [^,;]{1,45}, )*"
)
# What begins no subject.
_NO_SUBJECT = re.compile(
    rf"(?:(?:{VERBS}|[a-z]{{3,}}ed|[a-z]{{3,}}ing|of|in|at|by|from|for|with|to|on|than|against|up|down|or|and|about"
    r"|around|some|over|nearly|more|less|not|then|also|be|being|been|including|which|who|where|whose|compared|\d[\d.,]*)\b|[^\w])"
)
# "Cobre Panama, which made 330,863 tons": who is told before the comma.
_WHICH = Cue(r",? (which|who|where) (?=[^,;]*$)")
# "The Hollin project, which".
_SITE_WORD = re.compile(
    r" (?:[a-z-]+ )?(?:mine|mines|project|plant|smelter|refinery|operation|operations|complex|deposit|pit|mill|works"
    r"|division|unit|arm|subsidiary|branch|department|colliery|quarry|concentrator|shaft|business"
    r"|province|county|region|district)"
)
_JOINS = (
    r"in|at|of|from|for|to|by|with|near|on|into|within|across|outside|between|around|via|through|against|over|under"
    r"|than|like|including|excluding|without|after|before|behind|among|following|alongside|unlike|besides"
)
_UNDER = re.compile(
    rf"\b(?i:({_JOINS})) (?:(?:the|its|their|his|our|a|an|all|both) )?"
    rf"(?:(?!(?:{_JOINS}) )(?:[a-z\d][\w.%-]*|[A-Z][a-z]+'s) ){{0,3}}$"
)
# "The world's largest copper producer Codelco", but not "Chile's exports by Codelco".
_UNDER_WITH_OTHERS = re.compile(
    r"\b(?:in|at|of|from|[Ww]ith|including) (?:the |its )?(?:[A-Z][\w-]+ ){0,3}(?:and )?$"
)
_DESCRIBED = re.compile(
    r"(?:'s?)?(?:[ -](?!(?:in|at|of|by|from|for|to|with|and|or|as|on|than|is|was|were|had|has|have|produced|made|mined"
    r"|exported|rose|fell|output|production|exports)\b)[a-z][a-z-]*){0,6} "
)
_BETWEEN_OWNED = re.compile(r"(?:'s?)? (?:[a-z][\w-]* ){0,3}")

_LIES_IN = re.compile(r"(?: [a-z-]+){0,2} (?:in|of|near|at) (?:the |[a-z]+ )?|, (?:in )?")


class Clause(NamedTuple):
    """The clause of an amount: where it begins, where its first verb stands, which name is its subject, and whether
    "which" says so.
    """

    start: int
    verb: int
    head: Name | None
    relative: bool = False


def clause_of(view: View, at: int, names: Sequence[Name]) -> Clause:
    """The clause that ends in an amount at `at`."""
    start = view.start
    for match in reversed(list(_BREAK.finditer(view.lower, view.start, at))):
        if is_aside(view, view.start, match.end(), match.end(), at):
            continue
        if _is_closed(view, match, at):
            continue
        if _has_subject(view, match, at, names):
            start = match.end()
            break
    verb = first_verb(view.text, start, at)
    if (owner := _whose(view, at, names)) is not None:
        return Clause(owner.start, verb, owner, relative=True)
    if (told := _told_of(view, start, at, names)) is not None:
        return Clause(told.start, verb, told, relative=True)
    head = next(
        (name for name in names if start <= name.start < verb and _is_head(view, start, name, names)), None
    )
    return Clause(start, verb, head)


# "Hollin had its best three months since the company took it over, pouring 5 tons": who pours is told before "since".
_SUBORDINATE = re.compile(r",? (?:since|after|when|because|until|although|though|before|as) ")
_GOES_ON_DOING = re.compile(r", (?:making|producing|pouring|delivering|yielding|giving|contributing) [^,;]*$")


def _is_closed(view: View, opens: re.Match[str], at: int) -> bool:
    subordinate = _SUBORDINATE.fullmatch(opens[0]) is not None
    return subordinate and _GOES_ON_DOING.search(view.lower, opens.end(), at) is not None


# "Germany, whose mills turned out", "Corvane Gold (CVG), whose two mines yielded": whose what the clause tells is.
_WHOSE = Cue(r", whose (?:(?!at\b|in\b|from\b)[\w'-]+ ){1,5}[^,;]*$")

# "Hollin (HLN), whose", "the Tarn shaft, whose".
_BEFORE_WHOSE = re.compile(rf"(?:{_SITE_WORD.pattern})?(?: \([^()]{{1,20}}\))?")


def _whose(view: View, at: int, names: Sequence[Name]) -> Name | None:
    """Whom "whose", in the clause of the amount, is about, if that names no other."""
    told = view.told(_WHOSE, view.start, at)
    if told is None or first_verb(view.text, told.start() + len(", whose "), at) == at:
        return None
    bodies = [name for name in names if name.entity.kind in PRODUCERS]
    starts = [body.start for body in bodies] + [amount.start for amount in view.amounts]
    if any(told.start() < start < at for start in starts):
        return None
    return next(
        (name for name in names if _BEFORE_WHOSE.fullmatch(view.text, name.end, told.start())),
        None,
    )


def subject_of(view: View, names: Sequence[Name]) -> Name | None:
    """Whom a sentence is about: the name before its first verb that is no owner, no aside and under no preposition, or
    else the first that it speaks of ("output at Hollin").
    """
    if not names:
        return None
    verb = first_verb(view.text, view.start, view.end)
    ahead = [name for name in names if name.start < verb and not is_overtaken(view.lower, name)]
    head = next((name for name in ahead if _is_head(view, view.start, name, names)), None)
    return head or (ahead[0] if ahead else None)


def _told_of(view: View, start: int, at: int, names: Sequence[Name]) -> Name | None:
    """Whom a relative clause around the amount is about: the name right before it, if a verb follows "which"."""
    which = view.told(_WHICH, start, at)
    if which is None or not (which[1] == "where" or is_verb(WORD.match(view.text, which.end(), at))):
        return None
    if which[1] == "where" and any(which.end() <= name.start < at for name in names):
        return None
    at_comma = next(
        (
            at
            for at, name in enumerate(names)
            if name.end == which.start() or _SITE_WORD.fullmatch(view.lower, name.end, which.start())
        ),
        None,
    )
    if at_comma is None:
        return _apposed(view, start, which.start(), names)
    told = names[at_comma]
    if told.entity.kind not in PRODUCERS and view.text.endswith(" to ", start, told.start):
        return None  # "shipments to Europe, which jumped to 5 tons": where they went
    told = _what_lies_there(view, names, at_comma, inmost=which[1] == "where")
    if (comma := view.text.rfind(", ", start, told.start)) > start and is_aside(
        view, start, told.start, told.end
    ):
        # "Detour Lake, acquired along with Detour Gold, which": the aside is closed before "which".
        told = next((name for name in names if name.end == comma), told)
    return told if told.start >= start else None


# "Hollin, an old mine in the north, which made 5 tons".
_APPOSITION = re.compile(r", (?:an?|the|its|their|one of) [^,;\d]{3,60}")


def _apposed(view: View, start: int, which: int, names: Sequence[Name]) -> Name | None:
    """The name that "which" tells of behind what it is."""
    ahead = [name for name in names if start <= name.start < which]
    if not ahead or ahead[-1].entity.kind not in PRODUCERS:
        return None
    return ahead[-1] if _APPOSITION.fullmatch(view.lower, ahead[-1].end, which) else None


def _what_lies_there(view: View, names: Sequence[Name], at: int, *, inmost: bool) -> Name:
    """ "Windfall in Quebec, which", "the mine of Hollin at Tarn, Peru, which": the producer that lies in the land; of
    places without one the inmost, if that is wanted ("around Tarn, in Semnan province, where").
    """
    told = names[at]
    if at and names[at - 1].entity.kind in PRODUCERS and _comes_from(view, names[at - 1], told):
        return names[at - 1]
    while at and names[at].entity.kind not in PRODUCERS:
        at -= 1
        if not _LIES_IN.fullmatch(view.lower, names[at].end, names[at + 1].start):
            return names[at + 1] if inmost else told
    return names[at] if inmost or names[at].entity.kind in PRODUCERS else told


def _comes_from(view: View, name: Name, place: Name) -> bool:
    """ "Corvane from Tarnow, which": a place that no table knows, behind who is there."""
    return view.text[name.end : place.start].lstrip('"') in (" from ", " in ") and not place.known


def standing(view: View, clause: Clause, name: Name, names: Sequence[Name], at: int) -> str:
    """How a name before the amount at `at` stands in the amount's clause."""
    if name.start < clause.start:
        return "outside" if clause.head else "outside, nameless"
    if is_owner_of_next(view, name, names) is not None:
        return "owner"
    if clause.head is name:
        return "head"
    if is_aside(view, clause.start, name.start, name.end) and not _share_a_bracket(view, name, at):
        return "aside"
    under = _under(view, clause.start, name)
    if under is None:
        return "second" if name.start < clause.verb else "object"
    if name.start > clause.verb:
        return f"object {under}"
    return "topic" if TOPIC.fullmatch(view.text, clause.start, name.start) else "under"


def _share_a_bracket(view: View, name: Name, at: int) -> bool:
    """ "Shipments from the Pilbara were 84 tonnes (Rio Tinto share 72 tonnes)": the bracket is the amount's own."""
    opened = view.text.rfind("(", view.start, name.start)
    return opened >= 0 and view.text.find(")", opened, at) < 0


def is_under(view: View, name: Name) -> bool:
    """Whether a name stands under a preposition, or is joined by "and" to one that does."""
    return _UNDER_WITH_OTHERS.search(view.text, max(view.start, name.start - 60), name.start) is not None


def joint_to(text: str, name: Name, word: str) -> str:
    """The preposition before a name; a mine is not what something lies in: "made 5 tons in Minas-Rio" is made at it,
    but "in the Pilbara" and "in the region Pilbara" are where.
    """
    is_at = word.lower() == "in" and name.entity.kind == "mine"
    return "at" if is_at and not text.endswith(_LANDSCAPE, 0, name.start) else word.lower()


_LANDSCAPE = ("the ", "region ", "district ", "area ", "basin ")


def _under(view: View, start: int, name: Name) -> str | None:
    """The preposition that a name stands under; "of" for a land behind the comma of a name ("Salobo, Pará")."""
    match = _UNDER.search(view.text, max(start, name.start - 50), name.start)
    if match is not None:
        return joint_to(view.text, name, match[1])
    if view.text.endswith(" and ", start, name.start):
        left = next((other for other in view.names if other.end == name.start - len(" and ")), None)
        return _under(view, start, left) if left else None
    placed = name.entity.kind not in PRODUCERS and view.text.endswith(", ", start, name.start)
    return "of" if placed and any(other.end == name.start - 2 for other in view.names) else None


def is_owner_of_next(view: View, name: Name, names: Sequence[Name]) -> Name | None:
    """The producer that a name owns or describes: "Teck's Red Dog mine", "Chilean miner Codelco"."""
    land = name.entity.kind not in PRODUCERS
    if not (name.possessive or land):
        return None
    other = next((other for other in names if other.start > name.end), None)
    if other is None or other.entity.kind not in PRODUCERS:
        return None
    between = _DESCRIBED if land else _BETWEEN_OWNED
    return other if between.fullmatch(view.text, name.end, other.start) else None


def _is_head(view: View, start: int, name: Name, names: Sequence[Name]) -> bool:
    if is_owner_of_next(view, name, names) is not None or is_aside(view, start, name.start, name.end):
        return False
    return _under(view, start, name) is None


def _has_subject(view: View, match: re.Match[str], at: int, names: Sequence[Name]) -> bool:
    """Whether what follows a joint has a subject of its own."""
    lower = view.lower
    lead = _LEADING.match(lower, match.end(), at)
    begin = lead.end() if lead else match.end()
    if begin >= at or _NO_SUBJECT.match(lower, begin, at):
        return False
    if len(match[0]) > len(" that ") and match[0].rstrip(" ,").endswith(" that"):
        return True  # "announced that": whoever it is of, the verb may follow the amount
    told = [amount for amount in view.amounts if amount.end <= match.start()]
    if match[0] == ", " and not told:
        return is_main_clause(view, match.start(), begin, at, names)
    joint = match[0].lstrip(",")
    joins = match[0] == ", " or joint == " and "
    if joins and not told and first_verb(view.text, view.start, match.start()) == match.start():
        return False
    if is_gapped(view, begin, at, names):
        return True
    if joint == " with ":  # "with Delta taking 5 tons", but no "its venture with Delta fell to 5 tons"
        return _WITH_DOING.match(lower, begin, at) is not None
    return match[0] != ", " and first_verb(view.text, begin, at) < at
