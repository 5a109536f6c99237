"""What lies between a name and an amount: another clause, an aside, words by which it acts, gave or took."""

from __future__ import annotations

import re

from crawler.figures.appositions import is_owner
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.entity_belongings import belongings
from crawler.figures.entity_capacities import is_its_capacity
from crawler.figures.entity_members import is_example, is_listed_member
from crawler.figures.entity_partners import is_among_suppliers, is_partner
from crawler.figures.entity_sent_from import is_sent_from
from crawler.figures.entity_side_remarks import side_remarks
from crawler.figures.entity_trailing import NEAR, trailing
from crawler.figures.entity_where_sites_lie import says_where_sites_lie
from crawler.figures.name import Name
from crawler.figures.producers import ACTS, DIRECT, ELSEWHERE, MOVED_BY, PRODUCERS, PRODUCES
from crawler.figures.told_by_which import is_told_by_which

_FAR = 80
# "650,000 tons belongs to Corvane": of the amount, and not of a site.
_OF_THE_AMOUNT = re.compile(r"(?: of [^,;.\d]{1,40}?)? (?:belongs?|belonged) to (?:the )?")
# "X, a subsidiary that works placers in the Arctic, extracted".
_ASIDE_THEN = re.compile(r",[^;.]{3,140}?, ")
# A clause that tells why or when: its names are not whom the sentence counts for.
_REASON = Cue(
    r"(?:^|, |\b)(?:owing|due|thanks|because|since|despite|following|amid|as(?! for\b)|on account"
    rf"|{MOVED_BY}) (?:[\w'-]+ ){{0,8}}$"
)
# "As the mill at Tembo, in Tanzania, reached its capacity".
_WHERE = re.compile(r", (?:in|near) [^,;\d]{2,30},")
_CLAUSAL = re.compile(r"(?:as|because|since) (?!of\b|a result)")
_NEW_SUBJECT = re.compile(
    r"[,;] (?:whereas|while|but|although|though|and|as) (?:[\w'-]+ ){1,4}?(?:to |at |was |were |by )?"
)
# "Sees, once the expansion at Tarn is through, 5 tons": when it is to be, of whoever is told of.
_ONCE_AT = Cue(r"\b(?:once|when|as soon as) (?:[\w'-]+ ){1,6}(?:at|of|in) (?:the )?$")
_SAYS_IT = re.compile(
    r"\b(?:it|its|they|which|where|the (?:mine|plant|site|smelter|mill|unit|complex|refinery))\b"
)
_VERB = re.compile(r"(?:[a-z]+ed|sold|made|sent|dug|put out|turned out|shipped|ships|makes|sells)")
_WHICH = re.compile(r"(?:,[^,;.]{2,60})?, (?:which|who)\b")
_ITS_OWNER = Cue(r"\b(?:owner|owners|operator|parent|shareholder|partner|holder)s?,? $")
# "Followed by Shadegan with 77,916 tons".
_NEXT_IS = Cue(
    r"\b(?:followed by|trailed by|ahead of|behind|in front of|next was|next came|then came|second was) (?:the )?$"
)
# "Extracted from the mines of Markazi Province": where it was made.
_MINES_OF = Cue(
    r"\b(?:mines|deposits|quarries|pits|plants|mills|units|smelters) (?:of|in|across|around|near) (?:the )?$"
)
# "Its owner expects it to produce", "the group wants the mine to yield".
_OTHERS_DO = Cue(
    r"\b(?:expect|see|want|forecast|allow|enable|help|ask|need|mean|like)\w* (?:it|them|the [a-z-]+(?: [a-z-]+)?) to\b"
)
# "The company based in Canada", "from the ports of Oran and Mostaganem", "told the Chinese channel": nobody's figures.
_SEAT = Cue(
    r"\b(?:(?:based|headquartered|registered|domiciled|incorporated"
    r"|ministry|chamber|commission|agency|bureau|authorities|officials|government|traders|analysts) in"
    r"|(?:loaded|embarked|unloaded|landed) (?:at|in)"
    r"|(?:from|via|through) (?:the )?ports? of(?: [\w-]+ and(?: of)?)?"
    r"|(?:told|to|with|on) (?:the |an? )?(?:[a-z-]+ ){0,2}(?:channel|newspaper|daily|broadcaster|website)"
    r"(?: [\w-]+)?) (?:the )?$"
)
# "Left the ports of Tarn, Selby and Hollin".
_AMONG_PORTS = Cue(r"\bports of (?:the )?(?:[\w'-]+(?: [\w'-]+)?(?:, |,? and ))*$")
# "Four shipments departed the Port of Hollin".
_LEAVES = re.compile(r"\b(?:departed|left|leav\w+|depart\w*|from|via|through|out of) (?:the )?$")
_IS_PORT = (" port", " harbour", " harbor", " terminal")
_AT_ITS = Cue(r"\b(?:at|from|in|of) (?:its|their|his|our) $")
# "Shipped by Noranda from the port": who does what is told in the passive.
_AGENT = Cue(
    r"\b(?!(?:own|controll?|operat|back|manag|follow|translat|publish|releas|bas|caus|affect)ed\b)(?:[a-z]{2,}ed"
    r"|made|sold|sent"
    r"|dug|won|bought|put out) by (?:the )?$"
    # "5 tons were the output of the Tarn company".
    r"|\b(?:was|were|is|are|being) the (?:amount of )?(?:[a-z]+ )?(?:output|production|share|extraction|contribution)"
    r"(?: figure| amount)? (?:by|of) (?:the )?$"
)
# "Production of the yellow metal at the Veladero mine": how far words may lie between, and how many are few.
_AT_A_PLACE = re.compile(r" (?:[\w-]+ ){0,5}(at|of|in|from|by) (?:the |its )?(?:\w+'s )?")
_FEW = 5
# "Barrick said that output at Veladero": who speaks of another.
_SPEAKS = re.compile(
    r"(?:, [^,;]{3,60},)?,? (?:\([^()]{2,30}\) )?"
    r"(?:said|says|reported|reports|added|announced|noted|put|stated)\b"
)
# "In Europe, Germany produced 5 tons", "after China, Australia produced 5": the land is no place of what stands ahead.
_BESIDE_ANOTHER = re.compile(
    r"(?:After|Behind|Following) (?:[A-Z][a-z]+ ?){1,3}, (?:the )?"
    r"|(?:Elsewhere )?[Ii]n (?:the )?(?:(?:West|East|North|South|Central|Latin|Southern|Northern|Western|Eastern) )?"
    r"(?:Europe|Asia|Africa|America|EU|European Union|Middle East), (?:the )?"
)
_APPOSED = re.compile(r"[A-Za-z], $")
_IN_CONTRAST = re.compile(r"(?:in|by) contrast (?:to|with) [^,;]*")
# "Cut its guidance for Hollin to 5 tons".
_PLAN_FOR = Cue(
    r"\b(?:guidance|forecast|outlook|target|estimate|projection|budget|quota)s? (?:for|at) (?:the |its )?"
    r"(?:(?:20\d\d|fiscal|full-year|(?:this|next) year's) )*$"
)


def relations(draft: Draft, name: Name, place: str) -> list[str]:
    """What lies between a name and the amount."""
    lower, amount = draft.view.lower, draft.amount
    ahead = name.end <= amount.start
    gap = lower[name.end : amount.start] if ahead else lower[amount.tail : name.start]
    features = [f"{place}:{'near' if len(gap) < NEAR else 'far' if len(gap) > _FAR else 'middle'}"]
    if "," in gap or ";" in gap:
        features.append(f"{place}:comma between")
    # "Behind Ghana (158 tons)": what follows in brackets is of nobody else.
    if gap != " (" and ELSEWHERE.search(lower[max(0, name.start - 30) : name.start]):
        features.append(f"{place}:elsewhere")
    if is_example(draft, name):
        features.append("example")
    if is_listed_member(draft, name):
        features.append("listed member of another")
    features += side_remarks(draft, name, place)
    features += ["origin of imports"] if is_among_suppliers(draft, name) else []
    features += belongings(draft, name)
    features += _clauses(draft, name, gap, place)
    if says_where_sites_lie(draft, name):
        features.append("where its sites lie")
    if name.entity.kind == "place" and draft.view.told(
        _MINES_OF, max(draft.view.start, name.start - 24), name.start
    ):
        features.append(f"{place}:mines of a place")
    owns = name.entity.kind in PRODUCERS and is_owner(lower, name)
    if owns and not _OF_THE_AMOUNT.fullmatch(lower, draft.amount.tail, max(draft.amount.tail, name.start)):
        features.append("is said to own")
    if is_sent_from(draft, name) or is_its_capacity(draft, name):
        features.append("said to be of it")
    before = lower[max(draft.view.start, name.start - 48) : name.start]
    if _BESIDE_ANOTHER.match(draft.view.text, draft.view.start, name.end + 2) and _is_land_behind(
        draft, name
    ):
        features.append("where its sites lie")
    among_ports = draft.view.told(_AMONG_PORTS, max(draft.view.start, name.start - 160), name.start)
    if (
        among_ports
        or draft.view.told(_SEAT, max(draft.view.start, name.start - 48), name.start)
        or (
            (name.entity.name.startswith("Port of ") or lower.startswith(_IS_PORT, name.end))
            and _LEAVES.search(before)
        )
    ):
        features.append("seat or port")
    if draft.view.told(_ITS_OWNER, max(draft.view.start, name.start - 30), name.start):
        features.append("owner of another")
    if name.entity.kind in PRODUCERS and draft.view.told(
        _AGENT, max(draft.view.start, name.start - 44), name.start
    ):
        features.append(f"{place}:agent")
    if name.entity.kind in PRODUCERS and draft.view.told(
        _AT_ITS, max(draft.view.start, name.start - 12), name.start
    ):
        features.append("at its, in a reason" if f"{place}:in a reason" in features else f"{place}:at its")
    return features + (_leading(draft, name, place) if ahead else trailing(draft, name, gap, place))


def _is_land_behind(draft: Draft, name: Name) -> bool:
    """Whether the name of a land follows a comma right behind a name, and the amount behind it."""
    return any(
        other.entity.kind == "country"
        and other.start - name.end in (2, 6)
        and other.end <= draft.amount.start
        for other in draft.view.names
    )


def _clauses(draft: Draft, name: Name, gap: str, place: str) -> list[str]:
    """Whether the name stands in another clause than the amount: a reason, a time, a place beside a place."""
    view, lower = draft.view, draft.view.lower
    features = []
    reason = view.told(_REASON, max(view.start, name.start - 70), name.start)
    clausal = reason is not None and place == "ahead" and _CLAUSAL.match(reason[0].lstrip(", "))
    if clausal and "," not in _WHERE.sub(" ", gap):
        reason = None  # the amount is in that clause, too
    if reason and (name.entity.kind in PRODUCERS or place == "behind") and "," not in reason[0].lstrip(", "):
        features.append(f"{place}:in a reason")
    once = view.told(_ONCE_AT, max(view.start, name.start - 60), name.start)
    if once and place in ("ahead", "left") and ", " in gap and not _SAYS_IT.search(gap):
        features.append(f"{place}:in a reason")
    if place in ("ahead", "left") and (clause := _NEW_SUBJECT.search(gap)) is not None:
        at = name.end + clause.start()
        nouns = [mark for mark in view.measures if not _VERB.fullmatch(lower, mark.start, mark.end)]
        subjects = [mark.start for mark in view.commodities] + [mark.start for mark in nouns]
        own = any(at < start < draft.amount.start for start in subjects)
        named = any(
            at < other.start < draft.amount.start for other in view.names if other.entity.kind in PRODUCERS
        )
        if own and not named:
            features.append(f"{place}:clause of its own between")
    if place == "ahead" and _WHICH.match(lower, name.end, draft.amount.start):
        features.append("ahead:which")
    if place == "ahead" and is_told_by_which(draft, name):
        features.append("which tells of its own")
    inside = name.entity.kind not in PRODUCERS and view.lower.endswith(" in ", view.start, name.start)
    if inside and any(
        other.end == name.start - len(" in ") and other.entity.kind == "place" for other in view.names
    ):
        features.append(f"{place}:place of a place")  # "in the plain of Tarn in Hollin Province"
    if (
        name.entity.kind not in PRODUCERS
        and _APPOSED.search(view.text, max(view.start, name.start - 3), name.start)
        and not _BESIDE_ANOTHER.fullmatch(view.text, view.start, name.start)
        and not any(other.tail == name.start - 2 for other in view.amounts)
    ):
        features.append(f"{place}:place of a place")
    return features


def _leading(draft: Draft, name: Name, place: str) -> list[str]:
    """Signs that a name before the amount acts on it or owns its measure."""
    lower, amount = draft.view.lower, draft.amount
    features = []
    if DIRECT.fullmatch(lower, name.end, amount.start):
        features.append(f"{place}:direct")
        next_is = draft.view.told(_NEXT_IS, max(draft.view.start, name.start - 24), name.start)
        closes_aside = lower.startswith(",", name.end) and PRODUCES.match(lower, name.end)
        if next_is and not closes_aside and not is_partner(draft, name):
            features.append("next in a ranking")
    others = draft.view.names if draft.view.cues & _HAS.bit else []
    if draft.view.told(_OTHERS_DO, name.end, amount.start) or any(
        _has_do_it(draft, name, other) for other in others
    ):
        features.append(f"{place}:has another do it")
    if any(_has_do_it(draft, other, name) for other in others):
        features.append("is to do it")
    if PRODUCES.match(lower, name.end):
        features.append(f"{place}:produces")
    elif ACTS.match(lower, name.end):
        features.append(f"{place}:acts")
    elif (aside := _ASIDE_THEN.match(lower, name.end, amount.start)) and PRODUCES.match(
        lower, aside.end() - 1
    ):
        features.append(f"{place}:produces after an aside")
    plan_for = draft.view.told(_PLAN_FOR, max(draft.view.start, name.start - 24), name.start)
    contrast = plan_for and _IN_CONTRAST.fullmatch(lower, draft.view.start, name.start)
    if plan_for and name.entity.kind in PRODUCERS and not contrast:
        features.append(f"{place}:planned for")
    speaks = _SPEAKS.match(lower, name.end) if name.entity.kind in PRODUCERS else None
    # "Corvane, owner of Tarn, said that its mines": who is told in the aside is no other.
    apart = lower.startswith(", ", name.end)
    if speaks is not None and _names_another(draft, speaks.end() if apart else name.end + 1):
        features.append(f"{place}:speaks of another")
    return features + _by_measure(draft, name, place)


# "Corvane expects Varga to produce".
_HAS = Cue(r"[^;]{0,40}?\b(?:expect|see|want|forecast|allow|enable|help|need|guid|intend)\w* (?:the |its )?")
_TO_DO = re.compile(r" (?:[a-z]+ ){0,2}to (?!be\b)[a-z]+ ")


def _has_do_it(draft: Draft, name: Name, other: Name) -> bool:
    """Whether one producer speaks of what another one is to do."""
    lower = draft.view.lower
    return (
        other.entity.kind in PRODUCERS
        and name.end < other.start
        and other.end < draft.amount.start
        and _HAS.fullmatch(lower, name.end, other.start) is not None
        and _TO_DO.match(lower, other.end) is not None
    )


def _names_another(draft: Draft, since: int) -> bool:
    """Whether a producer stands between a place and the amount."""
    return any(
        since <= other.start < draft.amount.start and other.entity.kind in PRODUCERS
        for other in draft.view.names
    )


def _by_measure(draft: Draft, name: Name, place: str) -> list[str]:
    """ "Escondida's copper output", "output at Escondida"."""
    lower, amount = draft.view.lower, draft.amount
    for measure in draft.view.measures:
        if name.end <= measure.start <= name.end + 50 and measure.end <= amount.start:
            between = lower[name.end : measure.start].removeprefix("'s").removeprefix("'")
            if len(between.split()) <= 3 and "," not in between:
                return [f"{place}:before measure"]
        if measure.end < name.start and (at := _AT_A_PLACE.fullmatch(lower, measure.end, name.start)):
            far = "far " if at[0].count(" ") > _FEW else ""
            made = [f"{place}:made at a body"] if name.entity.kind in PRODUCERS and at[1] == "at" else []
            return [f"{place}:{far}behind measure", *made]
    return []
