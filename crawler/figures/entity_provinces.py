"""Places that what is made in them is counted for: a province, several places together or in turn."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.alignment import runs
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.entity_buyers import goes_to
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS
from crawler.figures.those_together import told_together

_SEVERAL = 2
# "Dug in Qazvin province, northwestern Iran", "in Yazd, a city in central Iran": the land only tells where that is.
_LIES_IN = re.compile(
    r"(?:'s)?(?: (?:province|county|region|state))?, (?:(?:a|the) [a-z]+ )?(?:(?:in|of) )?(?:the )?"
    r"(?:(?:far )?(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)? (?:of )?)?"
)
_MADE = Cue(
    r"\b(?:(?:was|were|is|are|been) (?:[a-z]+ly )?(?:extracted|mined|produced|dug|quarried|won|made|exported|shipped)"
    r"|(?:extraction|production|output)(?: of [a-z ]{3,30})?)\b[^,;.\d]{0,40}?"
    r" (?:in|across|throughout|of|from) (?:the )?$"
    r"|\b(?:mines|quarries|miners|pits|mills|plants)(?: [a-z]+)? (?:in|across|throughout|of) (?:the )?$"
)
# "Some 7.5 million tons came from Qom", "were dug in Qom".
_CAME_FROM = re.compile(
    r"(?: of [^,;.\d]{1,30}?)? (?:(?:came|comes|come) from"
    r"|(?:was|were|is|are|been) (?:extracted|mined|produced|dug|quarried|made) in) (?:the )?"
)
# "5 tons of coal concentrate in Hollin province was produced", as glosses have it.
_IN_IT = re.compile(r"(?: of [^,;.\d]{1,40}?)? (?:in|from) (?:the )?")
_WAS_MADE = re.compile(r"(?: province)? (?:was|were|is|are) (?:produced|extracted|mined|made|dug|exported)\b")
# "Said that Zanjan province in that year produced 105 tons": what a province does is its own.
_SUBJECT = re.compile(r"(?:^|\b(?:that|while|and|but),? |: |; )(?:the )?(?:province of )?$")
_IT_MADE = re.compile(
    r"(?: province)?(?:,? (?:in|during|over|for) (?:[a-z' -]{3,40}|[a-z ]{0,12}\d{4}),?)?(?: (?:also|alone|has|had))*"
    r" (?:produced|mined|extracted|exported|dug|yielded|gave|supplied|made|turned out|accounted for)"
    r" (?:(?:about|some|nearly|over|more than|at least|only|just) )*$"
)
_PROVINCE = re.compile(r"(?:'s)? province\b|(?<=province)\b")


def seat_of(lower: str, names: list[Name], land: Name) -> Name | None:
    """The place that a land is only named beside, to tell where it lies: "Ilam, western Iran", "Iran's Ilam"."""
    if land.entity.kind != "country":
        return None
    places = [name for name in names if name.entity.kind == "place"]
    if own := next((name for name in places if lower[land.end : name.start] == "'s "), None):
        return own
    places = [name for name in places if name.end < land.start]
    return places[-1] if places and _LIES_IN.fullmatch(lower, places[-1].end, land.start) else None


def _is_told_behind(draft: Draft, name: Name) -> bool:
    """Whether an amount came from a place that follows it, or was made in it."""
    lower, tail = draft.view.lower, draft.amount.tail
    if _CAME_FROM.fullmatch(lower, tail, name.start):
        return True
    return bool(_IN_IT.fullmatch(lower, tail, name.start) and _WAS_MADE.match(lower, name.end))


def _is_what_made_it(draft: Draft, name: Name) -> bool:
    """Whether a province is the subject of what was made: of the first amount behind its verb, or of a list of them."""
    view = draft.view
    if not _PROVINCE.match(view.lower, name.end) or not _SUBJECT.search(view.lower, view.start, name.start):
        return False
    first = next((amount for amount in view.amounts if amount.start >= name.end), None)
    if first is None or not _IT_MADE.match(view.lower, name.end, first.start):
        return False
    run = next((run for run in runs(view.lower, view.amounts) if first in run), [first])
    return draft.amount in run


def province_of(draft: Draft) -> str | None:
    """The province that an amount was dug or made in, in a sentence that names no producer."""
    view = draft.view
    if draft.measure not in ("production", "exports") or any(
        name.entity.kind in PRODUCERS for name in view.names
    ):
        return None
    told = [
        name.entity.name
        for name in view.names
        if name.entity.kind == "place"
        and (
            _is_told_behind(draft, name)
            or (_PROVINCE.match(view.lower, name.end) and view.told(_MADE, view.start, name.start))
            or _is_what_made_it(draft, name)
        )
    ]
    return told[0] if len(told) == 1 else None


# "Chromite mines in Kerman, Hormozgan and Yazd have 22 million tons of reserves".
_SITES_IN = re.compile(
    r"\b(?:mines|quarries|deposits|plants|smelters|mills|pits|reserves) (?:in|of) (?:the )?(?:provinces of )?$"
)


def places_together(draft: Draft) -> str | None:
    """Several places whose mines share the one amount of a sentence that names no producer."""
    view = draft.view
    if len(view.amounts) > 1 or any(name.entity.kind in PRODUCERS for name in view.names):
        return None
    ahead = [name for name in view.names if name.entity.kind == "place" and name.end < draft.amount.start]
    run = next((run for run in runs(view.lower, ahead) if len(run) >= _SEVERAL), None)
    if run is None or not _SITES_IN.search(view.lower, max(view.start, run[0].start - 40), run[0].start):
        return None
    if goes_to(draft, run[-1]):
        return None
    return told_together([name.entity.name for name in run])


# "The provinces of Fars and Yazd mined 5 and 3 tons", "Fars, Yazd and Qom yielded".
_AND = re.compile(r",? and |, ")
_THEIR_OUTPUT = re.compile(
    r"(?: provinces| regions)?,? (?:(?:(?:each|respectively|have|has|had) )*[a-z]+ )?(?:(?:for|with|to|out) )?"
    r"(?:(?:about|some|nearly|around) )?"
)


def _province_in_turn(drafts: list[Draft], index: int, told: list[Name]) -> str | None:
    """The place at the amount's turn where a sentence is about several places and lists as many amounts."""
    lower, amounts = drafts[0].view.lower, [draft.amount for draft in drafts]
    if any(name.entity.kind != "place" for name in told) or len(runs(lower, amounts)) > 1:
        return None
    joined = all(_AND.fullmatch(lower, left.end, right.start) for left, right in pairwise(told))
    if not joined or not _THEIR_OUTPUT.fullmatch(lower, told[-1].end, amounts[0].start):
        return None
    return told[index].entity.name


_IN_TURN = re.compile(r",? and (?:at|in|near) (?:the )?|, (?:at|in|near) (?:the )?")
_AT = (" at ", " in ", " near ")
_PLANTS_AT = re.compile(
    r"\b(?:plants|smelters|mills|mines|works|units|complexes|refineries),? (?:at|in|near) $"
)
_AND_AS_MUCH = re.compile(r",? and (?:(?:about|some|nearly|over) )?|, ")


def place_in_turn(drafts: list[Draft], index: int) -> str | None:
    """ "Made only at Tarn and in Kerman: 61 tons and 12 tons": the place at the amount's turn."""
    view, run = drafts[0].view, [draft.amount for draft in drafts]
    told = [name for name in view.names if name.end <= run[0].start and name.entity.kind != "source"]
    told = told[-len(run) :]
    if len(told) != len(run) or len(run) < _SEVERAL:
        return None
    if (place := _province_in_turn(drafts, index, told)) is not None:
        return place
    if _PLANTS_AT.search(view.lower, max(view.start, told[0].start - 24), told[0].start) is not None:
        # "Its plants in Tarn and Selby made 5 and 3 tons".
        both = all(_AND.fullmatch(view.lower, left.end, right.start) for left, right in pairwise(told))
        listed = all(
            _AND_AS_MUCH.fullmatch(view.lower, left.tail, right.start) for left, right in pairwise(run)
        )
        return told[index].entity.name if both and listed else None
    if not view.lower.endswith(_AT, 0, told[0].start):
        return None
    joined = all(_IN_TURN.fullmatch(view.lower, left.end, right.start) for left, right in pairwise(told))
    return told[index].entity.name if joined and view.lower[told[-1].end : run[0].start] == ": " else None
