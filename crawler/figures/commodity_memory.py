"""Which material an article is about while it is read on, for amounts whose sentence names none."""

from __future__ import annotations

import re
from decimal import Decimal

from crawler.figures.commodity_asides import is_modifier
from crawler.figures.commodity_forms import complete, is_certain
from crawler.figures.commodity_wanted import is_priced, is_wanting
from crawler.figures.compounds import GENERAL
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity, staples
from crawler.figures.name import Name
from crawler.figures.views import View
from crawler.figures.words import Mark

# Totals over metals: they say nothing of a single mine's.
_IN_EQUIVALENTS = frozenset({"gold equivalent", "silver equivalent", "copper equivalent"})
# What plants use up, and what an article on another material names in passing.
_INPUTS = frozenset(
    {
        *(
            "sulphuric acid",
            "sulfuric acid",
            "sulphur",
            "sulfur",
            "caustic soda",
            "soda ash",
            "lime",
            "salt",
            "brine",
        ),
        *(
            "petroleum coke",
            "calcined petroleum coke",
            "graphite electrode",
            "aluminium fluoride",
            "boric acid",
        ),
    }
)
_GROUP = "platinum group metal"
_OF_THE_GROUP = frozenset({"platinum", "palladium", "rhodium", "ruthenium", "iridium", "osmium", "gold"})
# What is won on the side does not turn an article.
_BY_PRODUCTS = Cue(r"\b(?:by-?|co-)products?\b")


def remember_commodity(view: View, kept: list[Draft], memory: Memory) -> None:
    """Takes in the materials of a sentence that was read, with the drafts that are figures."""
    strong = [
        mark
        for mark in view.commodities
        if mark.value.kind == "material"
        and not (memory.focus and _stands_in(view, mark))
        and not _is_input(view, mark, memory)
        and not (memory.topic and (is_modifier(view.lower, mark) or is_priced(view.lower, mark)))
    ]
    memory.named = _named(view, memory)
    if memory.focus is not None and view.told(_BY_PRODUCTS, view.start, view.end):
        return
    if memory.lead is None and memory.whole is None and kept and kept[0].commodity in GENERAL:
        memory.whole = kept[0].commodity
    # An article that turns to the statistics of a world body stays with them.
    if memory.lead is None or memory.world_body == memory.sentence:
        memory.lead = next(
            (
                draft.commodity
                for draft in kept
                if _leads(view, draft.commodity, memory)
                and not _is_alone(draft)
                and not _is_feed(draft, kept)
            ),
            memory.lead,
        )
    kept, parts = ([] if _is_of_all(kept, memory) else _wholes(kept)), kept
    if memory.focus and (_are_its_kinds(kept, memory.focus) or (parts and not kept) or _sum_up(kept, memory)):
        _focus(view, memory.focus, memory)
    elif kept and kept[-1].commodity:
        if not _is_unsaid_ore(view, kept[-1].commodity, memory):
            _focus(view, kept[-1].commodity, memory)
    elif strong:
        _focus(view, _told_of(view, strong).value.name, memory)
    elif (form := _form_that_opens(view)) is not None and (name := complete(form, memory)) is not None:
        _focus(view, name, memory)


_MAKER_OF = re.compile(r"\b(?:producer|maker|miner|exporter|supplier)s? of (?:[a-z]+ )?$")
_MAKER_WITHIN = len("producers of refined ")


def _told_of(view: View, marks: list[Mark[Commodity]]) -> Mark[Commodity]:
    """ "Tarn, the largest producer of silver, cut gold output": gold, rather than what only says who Tarn is."""
    if len(marks) == 1:
        return marks[0]
    lower = view.lower
    told = (
        mark
        for mark in marks
        if not is_modifier(lower, mark)
        and not _MAKER_OF.search(lower, max(view.start, mark.start - _MAKER_WITHIN), mark.start)
    )
    return next(told, marks[0])


# "Anodes are cast at Tarn.", "And the ore?", "About a third of the slabs goes abroad".
_OPENS = re.compile(
    r"(?:(?:and|but|as for|what (?:about|of)) )?"
    r"(?:(?:(?:about|around|some|nearly|almost|over|just) )?(?:(?:a|one|two|three) )?(?:thirds?|half|quarters?|fifths?"
    r"|most|part|much|all|none|some|the (?:bulk|rest|remainder)) of )?(?:the |its |their )?"
)
_GOES_ON_ABOUT = re.compile(
    r"\?|s (?:are|were|is|was|goes|leaves|leave|left|go|went|come|came|will|have|had|remain)\b"
)


def _form_that_opens(view: View) -> str | None:
    """The form that a sentence without figures is about."""
    first = next(iter(view.commodities), None)
    if (
        first is None
        or first.value.kind != "generic"
        or not _OPENS.fullmatch(view.lower, view.start, first.start)
    ):
        return None
    end = first.end - view.lower.endswith("s", first.start, first.end)
    return first.value.name if _GOES_ON_ABOUT.match(view.lower, end) or view.lower[first.end] == "?" else None


# "They leave with our best stone": the one that the article is about.
_OUR = re.compile(r"\b(?:the|this|our|its|their)(?: [a-z]+)? $")


def _stands_in(view: View, mark: Mark[Commodity]) -> bool:
    """ "Nine-tenths of the mineral is ground": of the one told before."""
    singular = not view.lower.endswith("s", mark.start, mark.end)
    the = view.lower.endswith((" the ", " this "), 0, mark.start) or view.lower.startswith(
        "the ", view.start, mark.start
    )
    stone = mark.value.name == "stone" and _OUR.search(
        view.lower, max(view.start, mark.start - 16), mark.start
    )
    return bool(mark.value.name in GENERAL and singular and the) or bool(stone)


def _is_input(view: View, mark: Mark[Commodity], memory: Memory) -> bool:
    """Whether a material is only used for what the article is about, or wanting."""
    if is_wanting(view.lower, mark):
        return True
    topic = memory.topic
    return mark.value.name in _INPUTS and topic is not None and topic not in _INPUTS


def _named(view: View, memory: Memory) -> list[str]:
    rows = [mark.value for mark in view.commodities if mark.value.kind != "foreign"]
    names = [complete(row.name, memory) if row.kind == "generic" else row.name for row in rows]
    return list(dict.fromkeys(name for name in names if name))


# "Clinker alone made up 7 tons", "5 tons, of which 3 tons were billets": what follows is of the whole again.
_PART_ALONE = Cue(
    r"\balone (?:(?:made|makes|making) up|account\w+ for|contribut\w+|was|were|came to|amounted to) [^;\d]*$"
)
_OF_IT = re.compile(
    r"(?:(?:by far )?(?:the )?(?:bulk|majority|(?:greater|larger|largest|biggest|main|major) part|lion's share"
    r"|most|half"
    r"|(?:a|one|two) (?:third|quarter|fifth)s?) )?of (?:this|that|these|those|it|them"
    r"|the (?:total|amount|figure|volume|tonnage|tonn?es|ounces|carats|pounds|sum|whole)),? "
)
_PART_OF = Cue(r"\b(?:of which|including|among (?:it|them))\b[^;]*$")


_MADE_UP = Cue(
    r"\b(?:made up|makes up|accounted for|accounts for|contributed|constituted) (?:(?:about|some|nearly|over) )*$"
)
_OF_THIS = Cue(r" of (?:this|it|that|these|them|the total)\b")


def _wholes(kept: list[Draft]) -> list[Draft]:
    """The figures of a sentence up to the first that is told as a part of what was told before it."""
    if kept and _is_alone(kept[0]):
        kept = [draft for draft in kept if not _is_alone(draft)]
    for at, draft in enumerate(kept):
        if at and (_is_alone(draft) or draft.said_before(_PART_OF)):
            return kept[:at]
    return kept


def _is_of_all(kept: list[Draft], memory: Memory) -> bool:
    """ "Iron ore made up 26 million tons of this", behind minerals of all kinds; "coking coal made up 41"."""
    if not kept or memory.focus is None or not kept[0].said_before(_MADE_UP):
        return False
    if all((draft.commodity or "").endswith(f" {memory.focus}") for draft in kept):
        return True
    return memory.focus in GENERAL and kept[0].said_after(_OF_THIS) is not None


def _is_alone(draft: Draft) -> bool:
    view = draft.view
    if _OF_IT.match(view.lower, view.start):
        return True
    alone = view.told(_PART_ALONE, view.start, draft.amount.start)
    return alone is not None and any(mark.end + 1 == alone.start() for mark in view.commodities)


# By what part of a whole its parts may be off, each being rounded.
_ROUNDED = Decimal("0.01")


def _sum_up(kept: list[Draft], memory: Memory) -> bool:
    """ "Exports were 4.9 million tons. Billet made up 3.3 and slab the remaining 1.6": what follows is of all."""
    values = [draft.amount.value for draft in kept if draft.role == "main" and draft.amount.value]
    before = memory.recent[-1] if memory.recent else None
    if before is None or len(values) < 2 or before.commodity != memory.focus or not before.amount.value:
        return False
    return abs(sum(values) - before.amount.value) <= before.amount.value * _ROUNDED


def _are_its_kinds(kept: list[Draft], whole: str) -> bool:
    """ "Thermal coal made up 41 million tons and coking coal 27 million": what follows is of all coal again."""
    names = {draft.commodity for draft in kept if draft.commodity}
    if whole.endswith(_GROUP) and len(names - {whole}) > 1 and names <= {whole, *_OF_THE_GROUP}:
        return True  # "64,000 ounces were platinum and 41,000 palladium", of the metals of their group
    kinds = (f"{whole} lump", f"{whole} fines")
    parts = [name for name in names if name.endswith(f" {whole}") or name in kinds]
    if whole in GENERAL and len(names - {whole}) > 1:
        return True  # "sand made up 9 tons, followed by limestone with 3 tons", of minerals
    return len(parts) > 1 and names <= {whole, *parts}


def _focus(view: View, name: str, memory: Memory) -> None:
    first = next(iter(memory.sizes), None)
    total = name in _IN_EQUIVALENTS and name.removesuffix(" equivalent") == first
    if total or (name in _IN_EQUIVALENTS and "equivalent" not in view.lower[view.start : view.end]):
        return  # a total in equivalents says nothing of the single mines told after it
    memory.focus, memory.focus_sentence = name, memory.sentence
    memory.focus_paragraph = view.sentence.paragraph


def _is_unsaid_ore(view: View, name: str, memory: Memory) -> bool:
    """ "The mill crushed 5 tons" of a copper mine's ore: what follows is of copper again."""
    if not name.endswith(" ore") or memory.topic is None or "ore" in memory.topic.split():
        return False
    return re.search(r"\bores?\b", view.lower[view.start : view.end]) is None


def _is_feed(draft: Draft, kept: list[Draft]) -> bool:
    """ "Milled 3 million tons of ore, producing 112,000 tons of copper": it is about the metal."""
    metal, _, ore = (draft.commodity or "").rpartition(" ")
    if ore != "ore" or metal == "iron":
        return False
    return any(
        other.commodity == metal or (other.commodity or "").startswith(f"{metal} in ") for other in kept
    )


def _leads(view: View, name: str | None, memory: Memory) -> bool:
    """Whether the first figure's material is what a new paragraph comes back to."""
    if name is None or name in GENERAL or name in _IN_EQUIVALENTS or view.start < memory.headed:
        return False
    return not _is_unsaid_ore(view, name, memory)


def known_for(view: View, name: Name) -> str | None:
    """What a producer named here is known for alone: "Kumba" means iron ore."""
    table = staples()
    return table.get(name.entity.name.lower()) or table.get(view.lower[name.start : name.end])


def topic_of(row: Commodity) -> str | None:
    """What an article that names a material, or a form of one only, is about."""
    if row.kind == "generic":
        return complete(row.name, Memory(None)) if is_certain(row.name) else None
    return row.name if row.kind == "material" and row.name != "metal" else None
