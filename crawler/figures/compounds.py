"""Commodities told together: one amount of several, and totals of what was told before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from crawler.figures.alignment import runs
from crawler.figures.commodity_forms import complete
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity
from crawler.figures.segments import cut_between
from crawler.figures.words import Mark

DIRECTLY_OF = re.compile(
    r"(?: \(\w{1,5}\)(?= of))?\)?[\s(,\"-]*(?:worth )?(?:(?:of|in) )?(?:the |this |its |these |their |a |high-grade "
    r"|high-purity |low-grade |pure |fine |high-carbon |raw |various |different |final |contained "
    r"|payable |refined |metallic |non-?ferrous |saleable |attributable "
    r"|[a-z]{3,}(?:ian|ese|ish|ean) |iraqi |pakistani )*$"
)
GENERAL = frozenset(
    {
        "mineral",
        "mining and mineral product",
        "metal and mineral",
        "ore",
        "metal",
        "metal product",
        "non-ferrous metal",
        "nonferrous metal",
        "ten nonferrous metal",
    }
)
# "Coil, beams, plate, bars and coated sheet": so many that they stand for all that mills roll.
_MANY = 4
_ROLLED = frozenset(
    {
        *(
            "coil",
            "plate",
            "bar",
            "beam",
            "rebar",
            "rail",
            "wire rod",
            "coated steel",
            "coated sheet",
            "steel sheet",
            "steel plate",
        ),
        *("hot-rolled coil", "cold-rolled coil", "galvanized sheet", "steel pipe", "tinplate", "steel bar"),
    }
)
_GOES_ON = re.compile(r"(?: (?:last|this|in|during|over|from|to|for) [^,;]*)?[,;]")
# "The modules made 2 tons of sponge iron and the pellet plant 3": the last one is of the next maker.
_OF_A_PLANT = re.compile(
    r"[a-z]* (?:plants?|mills?|lines?|furnaces?|smelters?|refiner(?:y|ies)|modules?|units?|works|mines?)\b"
)
# "Rose to 9 tons of zinc, and lead to 2": the last one is of the next amount.
_OF_THE_NEXT = re.compile(
    # "65 million pounds of copper, and gold production there is put at 185,000 ounces".
    r"(?: (?:output|production|sales|exports|imports|shipments|deliveries)(?: there)?"
    r" (?:(?:was|were|is|are|will be|should be|has been) )?(?:stood|reached|hit|totall?ed|amounted|came|put|seen"
    r"|expected|set"
    r"|forecast|estimated|guided|rose|fell|grew|dropped|climbed|slipped)\b)"
    r"|(?: (?:output|production|sales))?,? (?:to|(?:rose|fell|grew|dropped|climbed|slipped|was|were)(?: (?:to|at))?)"
    r" (?:(?:about|some|around|nearly|over|just|only) )?\d"
)
# "Of the semis, billet and bloom came to 5 tons": what the list is a part of.
_HEADS = re.compile(r"\b(?:of|among|from) (?:the|these|those|all) $")
# "Ten metals, copper and zinc among them, gained 7 per cent": examples.
_AMONG_THEM = re.compile(r",?(?: being)? among (?:them|these|those)\b")
_TOTAL = re.compile(r"\b(?:in total|total|altogether|combined|together|in all|overall)\b")

_STAGES = frozenset({"refined metal", "mined metal", "contained metal"})


def compound(draft: Draft, mark: Mark[Commodity], memory: Memory) -> str | None:
    """ "Steel, aluminium and copper products" before one amount is one commodity."""
    view = draft.view
    behind = mark.start > draft.amount.start
    if behind and not DIRECTLY_OF.fullmatch(view.lower[draft.amount.tail : mark.start]):
        return None
    # Behind "tons of" a list is one's own however the sentence is cut.
    own = [other for other in view.commodities if behind or draft.holds(other.start, other.end)]
    run = next((run for run in runs(view.lower, own) if len(run) > 1 and mark in run), None)
    if (
        run is not None
        and not behind
        and _HEADS.search(view.lower, max(view.start, run[0].start - 14), run[0].start)
    ):
        run = run[1:] if view.lower.startswith(", ", run[0].end) and mark is not run[0] else run
    if run is not None and behind and _OF_THE_NEXT.match(view.lower, run[-1].end):
        return None
    if run is None or len(run) < 2 or not _is_sum(view.lower, draft.start, run):
        return None
    if any(other.value.name in _STAGES for other in run):
        return None  # "metal-in-concentrate and refined production"
    names = [name for other in run if (name := _whole(other.value, draft, memory))]
    if len(names) < len(run) or not GENERAL.isdisjoint(names):
        return None
    if len(names) >= _MANY and set(names) <= _ROLLED:
        return "steel product"
    return _broadest(names) or together(_as_printed(view.lower, run, names))


def give_back_lists(drafts: Sequence[Draft]) -> None:
    """ "4 million tons of cement and clinker last year, followed by 3 million": a list is not cut in two."""
    for left, right in pairwise(drafts):
        view = left.view
        first = next((mark for mark in view.commodities if mark.start >= left.amount.tail), None)
        if first is None or not DIRECTLY_OF.fullmatch(view.lower, left.amount.tail, first.start):
            continue
        end = next(run[-1].end for run in runs(view.lower, view.commodities) if first in run)
        if first.start < left.end < first.end:
            left.end = right.start = cut_between(view.lower, first.end, right.amount.start)
        if left.end < end and _GOES_ON.match(view.lower, end, right.amount.start):
            left.end = right.start = cut_between(view.lower, end, right.amount.start)


def _is_sum(lower: str, start: int, run: Sequence[Mark[Commodity]]) -> bool:
    """Materials with an "and" between the last two, that are no examples of another."""
    return (
        all(mark.value.kind != "foreign" for mark in run)
        and re.search(r"\b(?:and|plus|as well as)\b|&", lower[run[-2].end : run[-1].end]) is not None
        and re.search(r"including|such as", lower[start : run[0].start][-14:]) is None
        and " or " not in lower[run[0].end : run[-1].start]
        and _AMONG_THEM.match(lower, run[-1].end) is None
        and _OF_A_PLANT.match(lower, run[-1].end) is None
    )


def _whole(commodity: Commodity, draft: Draft, memory: Memory) -> str | None:
    return complete(commodity.name, memory, draft) if commodity.kind == "generic" else commodity.name


def _as_printed(lower: str, run: Sequence[Mark[Commodity]], names: Sequence[str]) -> list[str]:
    """Names as short as the text has them: "coking and thermal coal", "steel billet, bloom and slab"."""
    parts = []
    for index, (mark, name) in enumerate(zip(run, names, strict=True)):
        stem = name.rpartition(" ")[0]
        printed = lower[mark.start : mark.end].rstrip("-")
        if stem and stem.replace("-", " ") == printed.replace("-", " "):
            parts.append(stem)
        else:
            parts.append(mark.value.name if index and mark.value.kind == "generic" else name)
    return parts


def _broadest(names: Sequence[str]) -> str | None:
    """ "Fines, pellets and ore" of iron are iron ore: one name told bare covers the others."""
    bare = names[-1]
    return bare if len(names) > 2 and all(name.startswith(bare) for name in names) else None


def sum_of(draft: Draft, memory: Memory) -> str | None:
    """ "In total 26 million tons" after 15 of one product and 11 of another is of both."""
    parts = memory.recent[-2:]
    values = [part.amount.value for part in parts if part.amount.unit == draft.amount.unit]
    names = [part.commodity for part in parts if part.commodity]
    if (
        draft.amount.value is None
        or len(names) < 2
        or names[0] == names[1]
        or None in values
        or len(values) < 2
    ):
        return None
    if not _TOTAL.search(draft.view.lower[draft.view.start : draft.amount.start]):
        return None
    added = sum(value for value in values if value is not None)
    return together(names) if abs(added - draft.amount.value) * 50 <= draft.amount.value else None


_PLATINUM_GROUP = frozenset({"platinum", "palladium", "rhodium", "ruthenium", "iridium", "osmium"})
# So many of them are told for the group.
_THE_GROUP = 4


def together(names: Sequence[str]) -> str:
    """The names as one: "iron ore concentrate and pellet", "steel, aluminium and copper product"."""
    names = list(dict.fromkeys(names))
    if len(_PLATINUM_GROUP.intersection(names)) >= _THE_GROUP:
        return "platinum group metal"
    parts = [names[0], *(_without_shared(name.split(), names[0].split()) for name in names[1:])]
    if len(parts) == 1 or " and " in parts[-1]:
        return ", ".join(parts)
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def _without_shared(words: list[str], first: list[str]) -> str:
    """The name without the words that it begins with as the first one does; its last word stays."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(words[:-1], first, strict=False)))
    # "Copper and copper product", "steel ingot and steel product": said in full.
    own = words[-1] == "product" != first[-1]
    return " ".join(words if shared == len(first) or own else words[shared:])


def related(left: str | None, right: str | None) -> bool:
    """Whether two commodity names may be one: "aluminium" and "aluminium ingot"."""
    if left is None or right is None or left == right:
        return True
    shorter, longer = sorted((left, right), key=len)
    return longer == f"{shorter} ingot" or longer.endswith(f" {shorter}")
