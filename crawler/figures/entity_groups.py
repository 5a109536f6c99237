"""Several producers behind one amount: "A and B", "they", "between them"."""

from __future__ import annotations

import re

from crawler.figures.alignment import runs
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_lists import beside, in_turn
from crawler.figures.entity_offer import Offer
from crawler.figures.entity_unnamed import AS_MANY
from crawler.figures.name import Name
from crawler.figures.names_in_lists import with_initials
from crawler.figures.producers import PRODUCERS
from crawler.figures.those_together import told_together

# "De Beers, the Anglo American subsidiary": whose the other one is.
_IS_PARENT = re.compile(r"(?:'s?)? (?:[a-z-]+ ){0,2}?(?:subsidiary|unit|arm|division|affiliate|offshoot)\b")

_THEY = Cue(
    r"\b(?:they|their|between them|the pair|both|(?:the|these|those) two(?: \w+)?"
    r"|(?:the (?:afore|above)-?mentioned|the said|the mentioned|these|those) (?:[a-z-]+ ){0,3}"
    r"(?:units|plants|mines|companies|complexes|smelters|producers|mills|firms|factories|sites|facilities|refineries))\b"
)

# "Exports did not keep up. They reached 5 tons": no producers.
_FLOWS_BEFORE = re.compile(
    r"(?:^|[.!?]\s+)(?:the |its |their |total )?(?:exports|imports|sales|shipments|deliveries|stocks|inventories)\b"
    r"[^.!?]{0,80}[.!?]\s*$"
)


# So many names before as many amounts are told in turn, whether it is said or not; two may be one that sold two.
_SURELY = 3


def _are_flows(draft: Draft) -> bool:
    lower, start = draft.view.lower, draft.view.start
    return lower.startswith("they ", start) and bool(_FLOWS_BEFORE.search(lower, max(0, start - 110), start))


_BETWEEN_THEM = Cue(r"\bbetween them\b")

# "Following SALCO, the Iranian Aluminum Company produced", "a year after Tarn, Corvane made": one after the other.
_LEAD = re.compile(
    r"(?:(?:[a-z]+ )?(?:years?|months?|weeks?|days?) (?:after|before|since)"
    r"|following|after|behind|besides|unlike|like|along with|next to) (?:the )?$"
)

# "In Sivas, Bakirtepe gold mine produced 5 tons", "at its Tarn mine, Corvane produced", "in the hills of Tarn": where
# it lies.
_PLACED = re.compile(
    r"(?:in|at|near|from|on|under|outside|for) (?:(?:the|its) )?"
    r"(?:(?:[a-z-]+ ){0,2}(?:(?:mine|smelter|refinery|plant|mill|complex|deposit) (?:of )?|[a-z]+ of (?:the )?))?$"
)

# "Hollin, Nordvik's mine west of Solwezi": one, and whose it is; also "Hollin, the Nordvik mine".
_SITE = (
    r" (?:[\w-]+ ){0,3}?(?:mine|smelter|refinery|plant|mill|complex|project|operation|steelworks|pit"
    r"|subsidiary|unit|park|hub|works|site|deposit|quarry|colliery|facility|furnaces?|(?:joint )?venture|flagship)\b"
)
_ITS_SITE, _NAMED_SITE = re.compile(f"'s?{_SITE}"), re.compile(_SITE)


# "The complexes Corvane and Tarn", but not "from the mines Corvane and Tarn" of another.
_SEVERAL = re.compile(
    r"(?<!at )(?<!in )(?<!from )(?<!of )(?<!with )\bthe "
    r"(?:complexes|mines|companies|smelters|plants|refineries|mills|deposits|steelworks) [\"“]?$"
)


# "Left the ports of Tarn, Selby and Hollin": through which the goods of others go.
_PORTS_OF = Cue(r"\bports of (?:the )?$")


def _are_ports(draft: Draft, run: list[Name]) -> bool:
    return draft.view.told(_PORTS_OF, max(draft.view.start, run[0].start - 20), run[0].start) is not None


def _is_whose(draft: Draft, run: list[Name]) -> bool:
    if len(run) != 2:
        return False
    view, owner = draft.view, run[1]
    match view.lower[run[0].end : owner.start]:
        case ", ":
            return _ITS_SITE.match(view.lower, owner.end) is not None
        case ", the ":
            return owner.entity.kind == "company" and _NAMED_SITE.match(view.lower, owner.end) is not None
    return False


def _is_told_in_full(draft: Draft, run: list[Name]) -> bool:
    """ "SALCO, the South Aluminum Company in Lamerd, made": one, by its initials and in full."""
    text = draft.view.text
    apposed = len(run) == 2 and text[run[0].end : run[1].start] == ", the "
    return (
        apposed
        and text[run[0].start : run[0].end].isupper()
        and " and " not in text[run[1].start : run[1].end]
    )


def _parted_by_lead(draft: Draft, run: list[Name]) -> bool:
    view = draft.view
    if len(run) != 2:
        return False
    placed = view.lower[run[0].end : run[1].start] == ", "
    if placed and view.lower.startswith(",", run[1].end):
        return True  # "the other mine of Corvane, Tarn, declined"
    leads = (_LEAD, _PLACED) if placed else (_LEAD,)
    return any(lead.fullmatch(view.lower, view.start, run[0].start) for lead in leads)


# "Its Kroondal mine in South Africa and Mimosa in Zimbabwe produced a combined 5 tons".
_COMBINED = Cue(
    r"\b(?:a combined|together|jointly|combined for) (?:(?:total of|about|around|some|nearly|over) )*$"
)
_EACH_IN_ITS_LAND = re.compile(
    r"(?: (?:mine|smelter|plant|refinery|project|operations?"
    r"|complex))?(?: in (?:the )?[A-Z][\w' -]{2,30})?,? and (?:the |its )?"
)


def _made_together(draft: Draft, bodies: list[Name]) -> str | None:
    """Two producers, each told with where it lies, that made an amount together."""
    ahead = [name for name in bodies if name.end <= draft.amount.start]
    if len(ahead) < 2 or draft.said_before(_COMBINED) is None:
        return None
    left, right = ahead[-2:]
    if not _EACH_IN_ITS_LAND.fullmatch(draft.view.text, left.end, right.start):
        return None
    return told_together([left.entity.name, right.entity.name])


def _each_has_its_own(drafts: list[Draft], draft: Draft, run: list[Name]) -> bool:
    """ "Output at Tarn, Selby and Hollin was 14, 5 and 6 tons", "A and B made 5 and 6 tons respectively"."""
    amounts = beside(drafts, draft)
    if not len(run) == len(amounts) > 1:
        return False
    return in_turn(draft) or (len(run) >= _SURELY and run[-1].end <= amounts[0].start)


def offer_groups(
    offer: Offer, drafts: list[Draft], index: int, told: list[tuple[Name, list[str]]], memory: Memory
) -> None:
    """ "A and B" where the one amount is of both; "they" for the last such pair."""
    draft = drafts[index]
    features = {name.start: signs for name, signs in told if name.entity.kind in PRODUCERS}
    bodies = [
        name
        for name, _ in told
        if name.start in features and not _IS_PARENT.match(draft.view.lower, name.end)
    ]
    offer.add(_made_together(draft, bodies), "together", "told with another")
    for run in runs(draft.view.lower, with_initials(bodies, draft.view.text)):
        inside = [other for other in drafts if other.holds(run[0].start, run[-1].end)]
        if _each_has_its_own(drafts, draft, run):
            continue
        if (
            len(run) > 1
            and len(inside) <= 1
            and not _parted_by_lead(draft, run)
            and not _are_ports(draft, run)
            and not _is_whose(draft, run)
            and not _is_told_in_full(draft, run)
        ):
            signs = {sign for name in run for sign in features[name.start]}
            if "example" in signs:
                signs.discard("left aside")  # "companies including A, B and C" are those three
            if _SEVERAL.search(draft.view.lower, max(draft.view.start, run[0].start - 30), run[0].start):
                signs.add("told as several")
            if draft is drafts[0] and AS_MANY.match(draft.view.lower, run[-1].end, draft.amount.start):
                signs.add("told as many")
            offer.add(told_together([name.entity.name for name in run]), "group", *signs)
            if sum(other.role == "main" for other in drafts) == 1:
                for name in run:
                    offer.add(name.entity.name, "one of a group")
    if memory.group and not _are_flows(draft) and (they := draft.view.told(_THEY, draft.start, draft.end)):
        mentioned = "mentioned" in they[0] and any(last.entity == memory.group for last in memory.last)
        offer.add(memory.group, "group told", *(["those mentioned"] if mentioned else []))
        if draft.view.told(_BETWEEN_THEM, draft.start, draft.end):
            offer.add(memory.group, "together")
