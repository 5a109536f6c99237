"""The commodity of an amount whose sentence names none: what the paragraph, the producer or the article is about."""

from __future__ import annotations

import re

from crawler.figures.alignment import runs
from crawler.figures.appositions import is_owner
from crawler.figures.commodity_by_name import are_kin, metal_of_name
from crawler.figures.commodity_by_size import NEAR, of_its_size, ratio
from crawler.figures.commodity_fit import PRECIOUS, fits_by_name
from crawler.figures.commodity_forms import complete
from crawler.figures.commodity_of_all import of_all_kinds, of_the_sector, products_of
from crawler.figures.commodity_of_maker import gave_another
from crawler.figures.commodity_of_measure import measure_said, of_its_measure
from crawler.figures.commodity_of_ore import is_of_concentrate, is_of_ore, ore_mined
from crawler.figures.commodity_of_plants import of_mines_before, of_named_plant, of_plant_before
from crawler.figures.commodity_of_stages import cast_of, landed
from crawler.figures.commodity_stand_ins import goes_on_about, of_its_makers
from crawler.figures.compounds import sum_of
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import staple_of
from crawler.figures.measure_cues import FLOWS, TRADED

_REMOTE = 2
_NONE = "no commodity"
# What lies in the ground is raw: "reserves" after coal concentrate are of coal.
_RAW = {
    "coal concentrate": "coal",
    "washed coal": "coal",
    "iron ore concentrate": "iron ore",
    **{
        f"iron ore {goods}": "iron ore"
        for goods in ("pellet", "concentrate and pellet", "pellet and concentrate")
    },
    **{
        f"{metal} concentrate": f"{metal} ore"
        for metal in ("copper", "lead", "zinc", "lead and zinc", "zinc and lead")
    },
    "copper cathode": "copper",
    "copper anode": "copper",
    "sponge iron": "iron ore",
    **dict.fromkeys(
        ("phosphate fertilizer", "phosphoric acid", "diammonium phosphate", "triple superphosphate"),
        "phosphate",
    ),
}


def recall(draft: Draft, memory: Memory) -> None:
    """Sets the commodity of a draft from what the article has told, or drops it."""
    all_foreign = memory.opens_foreign and not memory.sizes
    if all_foreign or memory.foreign_paragraph == draft.view.sentence.paragraph:
        draft.dropped = "another material"
        return
    draft.commodity = (
        _told_apart(draft, memory) or _of_its_producer(draft, memory) or _remembered(draft, memory)
    )
    draft.commodity = cast_of(draft)
    draft.commodity = ore_mined(draft, draft.commodity, memory) or draft.commodity
    if draft.commodity is not None and _is_part(draft, draft.commodity):
        draft.commodity = "mineral" if draft.said_before(_FROM_MINES) else memory.topic
    if draft.commodity is None and draft.amount.unit == "ct":
        # Nothing else that wires report is weighed in carats by the thousand.
        draft.commodity = _of_carats(draft) or "diamond"
    if (
        draft.commodity is None
        and (memory.topic is None or not fits_by_name(draft, memory.topic))
        and memory.staple
        and fits_by_name(draft, memory.staple)
    ):
        draft.commodity, draft.commodity_by = memory.staple, "what its producer is known for"
        draft.doubts["commodity by its producer"] = 0.9
    if draft.commodity is None and (made := of_its_makers(draft)) is not None:
        draft.commodity, draft.commodity_by = made, "what its makers are named for"
    if draft.commodity is None:
        draft.dropped = draft.dropped or _NONE


def _of_carats(draft: Draft) -> str | None:
    """ "The emerald miner recovered 17 million carats": its stone, even if it only says who."""
    named = [mark.value for mark in draft.view.commodities if "carat" in mark.value.dimensions]
    return next((row.name for row in named if row.kind == "material"), None)


# "49 million tons from the province's mines, 7 million tons of it was decorative stone": the whole is not only that.
_PART_IS = re.compile(
    r"\bof (?:it|this|that|which|them|these|the total) (?:was|were|is|are|being|had been) (?:\w+ ){0,3}$"
)
_FROM_MINES = Cue(r"\b(?:mines|pits|quarries|mining sites)\b")


def _is_part(draft: Draft, name: str) -> bool:
    lower = draft.view.lower
    return any(
        mark.value.name == name
        and mark.start > draft.amount.tail
        and _PART_IS.search(lower, draft.amount.tail, mark.start)
        for mark in draft.view.commodities
    )


def complete_commodities(drafts: list[Draft], memory: Memory) -> None:
    """ "Codelco cut its forecast to 1.3 million tons": of what is named only later, in amounts of that size."""
    lead = memory.lead
    for draft in drafts:
        if (
            draft.dropped != _NONE
            or lead is None
            or draft.measure not in FLOWS | {"capacity"}
            or not fits_by_name(draft, lead)
        ):
            continue
        if 0 < ratio(draft.amount, memory.sizes.get(lead, [])) <= NEAR:
            draft.commodity, draft.dropped = lead, None
            draft.commodity_by = "told later, of amounts of its size"
            draft.doubts["commodity from context"] = 0.85


_PRODUCERS = frozenset({"company", "mine", "shape"})


def _of_its_producer(draft: Draft, memory: Memory) -> str | None:
    """ "De Beers mined 7 million carats. Kumba aims to mine 35 Mt": what a producer new to the article is known for."""
    view = draft.view
    ahead = [
        name
        for name in view.names
        if name.end <= draft.amount.start
        and name.entity.kind in _PRODUCERS
        # "Tarn, owned by Hollin Aluminium, exported bauxite": whose it is says nothing of its goods.
        and not is_owner(view.lower, name)
    ]
    # Not the last of "IRALCO, Almahdi and Iran Alumina".
    subject = ahead[-1] if ahead and len(runs(view.lower, ahead)[-1]) == 1 else None
    if subject is None or subject.possessive or not draft.holds(subject.start, subject.end):
        return None
    told = memory.cast.get(subject.entity.name)
    good = staple_of(view.text[subject.start : subject.end], subject.entity.name) or metal_of_name(
        draft, subject
    )
    if good is not None and gave_another(memory, good):
        return None
    others = [name for name in (memory.focus, memory.lead, memory.topic) if name]
    if good is None or (told is not None and told.count) or not fits_by_name(draft, good):
        return None
    if good in PRECIOUS and draft.amount.dimension != "troy":
        return None  # "57,150 tonnes" of a gold company are of its copper
    if good in PRECIOUS and memory.focus in PRECIOUS and memory.focus_paragraph == view.sentence.paragraph:
        return None  # a silver miner in a list of who mines gold
    return good if others and not any(are_kin(good, other) for other in others) else None


def _told_apart(draft: Draft, memory: Memory) -> str | None:
    if is_of_ore(draft, memory):
        return complete("ore", memory, draft)
    if is_of_concentrate(draft):
        return complete("concentrate", memory, draft)
    return (
        products_of(draft, memory)
        or landed(draft, memory)
        or of_the_sector(draft)
        or of_mines_before(draft, memory)
        or of_plant_before(draft, memory)
        or of_named_plant(draft, memory)
        or sum_of(draft, memory)
        or of_all_kinds(draft, memory)
    )


def _remembered(draft: Draft, memory: Memory) -> str | None:
    """The material of the paragraph; a new paragraph comes back to what the article began with."""
    near = memory.focus is not None and memory.sentence - memory.focus_sentence <= _REMOTE
    draft.doubts["commodity from context"] = 0.97 if near else 0.85
    same = memory.focus_paragraph == draft.view.sentence.paragraph
    named = next((mark.value.name for mark in draft.view.weak if mark.value.kind == "material"), None)
    told = [
        memory.focus if named and _is_of_its_name(named, memory) else None,
        memory.focus
        if draft.said_after(_OF_IT) or goes_on_about(draft)
        else of_its_measure(draft, memory) or _head_of_list(memory),
        memory.focus if same or _is_kind_of_all(memory) else memory.lead,
        memory.focus,
        memory.topic,
        named,
    ]
    names = [name for name in told if name]
    fitting = next((_of_metal(name) for name in names if fits_by_name(draft, name)), None)
    if fitting in _STEELS and "iron ore" in memory.sizes and draft.said_before(_OF_MINES):
        return "iron ore"
    if fitting in _RAW and (draft.said_before(_EXTRACTION) or draft.said_after(_WERE_MINED)):
        return next((name for name in names if name == _RAW[fitting]), None) or _RAW[fitting]
    if fitting and draft.measure == "production" and memory.measures.get(fitting) in TRADED:
        fitting = _WITH_PRODUCTS.sub("", fitting)  # smelters make the metal that is traded with its products
    if fitting and (nearer := of_its_size(draft, fitting, memory)):
        return nearer
    metal = next((name for name in names if name in PRECIOUS), None)
    if fitting is None and metal and draft.amount.dimension in _WEIGHED and measure_said(draft) not in TRADED:
        return f"{metal.removesuffix(' equivalent')} ore"
    return _RAW.get(fitting, fitting) if fitting and _lies_in_ground(draft) else fitting


# Tons, and tons a day.
_WEIGHED = ("mass", "rate")
# "Its mine in Hollin is to make 15 million tons", after the steel and the ore of a steelmaker.
_STEELS = frozenset({"steel", "crude steel", "finished steel", "rolled steel"})
_OF_MINES = Cue(r"\b(?:mines?|pits?)\b(?! (?:company|group))")
_WITH_PRODUCTS = re.compile(r"(?<=[a-z]) and (?:[a-z]+ )?products?$")
# "Its extraction amounted to 622,053 tons": of what is dug, not of what is made of it.
_EXTRACTION = Cue(r"\bextraction\b[^;]{0,60}$|\b(?:dug|digs?)\b[^;]{0,30}$")
_WERE_MINED = Cue(r" (?:was|were|is|are) (?:mined|dug|extracted)\b")
_OF_IT = Cue(r"[\s)]*of (?:it|this|that|these|those|them)\b(?! [a-z])|[\s)]*of (?:it|this|that|them)\b")


def _is_of_its_name(named: str, memory: Memory) -> bool:
    """Whether a name with a material in it goes on with what was told last, and not with what the article is of."""
    lead = memory.lead or memory.topic
    return memory.focus is not None and are_kin(named, memory.focus) and not (lead and are_kin(named, lead))


def _head_of_list(memory: Memory) -> str | None:
    """ "Copper is to reach 700,000 tons, gold 200,000 ounces and molybdenum 12,000 tons. Los Pelambres made 67,500"."""
    if memory.sentence - memory.last_sentence > 1:
        return None
    names = list(dict.fromkeys(draft.commodity for draft in memory.last if draft.commodity))
    return memory.lead if len(names) > 1 and memory.lead in names else None


def _of_metal(name: str) -> str:
    """ "Nickel in ferronickel" is nickel once its form is told."""
    metal, _, form = name.partition(" in ")
    return metal if form in _FORMS_TOLD_ONCE else name


_FORMS_TOLD_ONCE = frozenset({"ferronickel", "matte", "mhp", "nickel pig iron"})


def _is_kind_of_all(memory: Memory) -> bool:
    """Whether the article turned from one kind of its topic to all kinds: from coking coal to coal."""
    return memory.focus == memory.topic and (memory.lead or "").endswith(f" {memory.topic}")


# "1.3 billion tons of reserves".
_OF_RESERVES = Cue(
    r" (?:(?:of|in) )?(?:(?:proven|probable|known|certain|remaining) )*(?:reserves|resources)\b"
)


def _lies_in_ground(draft: Draft) -> bool:
    return draft.said_after(_OF_RESERVES) is not None or any(
        mark.value == "reserves" and draft.holds(mark.start, mark.end)
        for mark in draft.view.measures
        if mark.end <= draft.amount.start
    )
