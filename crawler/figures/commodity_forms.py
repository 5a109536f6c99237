"""Forms and stand-ins ("ingots", "concentrate", "ore", "the metal") completed by what the text speaks of."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.figures.commodity_form_table import FORMS
from crawler.figures.commodity_likened import is_likened
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity, staple_of
from crawler.figures.metals import METALS, MINERALS
from crawler.figures.words import Mark

# Shapes whose material a text tells once: "steel billets", and "billets" from then on; so it is with concentrate.
SHAPES = frozenset(
    {"billet", "bloom", "slab", "coil", "plate", "bar", "block", "rod", "sheet", "section", "strip", "angle"}
)
_ORES = frozenset({"ore", "concentrate", "ore and concentrate"})
_CONTAINED = frozenset({"copper", "zinc", "lead", "nickel", "tin", "silver", "gold", "molybdenum"})
# "More than a third of the metal": the product itself, unless it is what the metal is made of.
_UNWROUGHT = re.compile(r" (?:ore|concentrate|pellet|oxide|carbonate|hydroxide|product)\b")

# "The mines of the province dug 40 million tons of ore", where no metal is told: of all kinds.
_OF_MINES = Cue(r"\b(?:the|these|its|\d{2,}) mines\b")
# "Output of nickel pig iron was 410,000 tons of contained metal": how it is weighed, not what it is.
_SOLD_BY_CONTENT = ("pig iron", "matte", "precipitate")


def complete(name: str, memory: Memory, draft: Draft | None = None) -> str | None:
    """The canonical commodity of a form: by the sentence up to it, the paragraph, the article.

    "Crude ore" is how Arabic says ore; of phosphate it is the rock that is sold.
    """
    if name == "crude ore":
        ore = complete("ore", memory, draft)
        return "phosphate" if ore == "phosphate ore" else ore
    if name == "refined metal" and _is_of_several(memory, draft):
        return name
    subjects = _subjects(name, memory, draft)
    found = next((whole for subject in subjects if (whole := _of(name, subject)) is not None), None)
    universal = next((whole for family, whole in FORMS.get(name, ()) if not family), None)
    if (
        found is None
        and name == "ore"
        and draft is not None
        and draft.view.told(_OF_MINES, draft.start, draft.end)
    ):
        return "mineral"
    return found or universal or (name if name in ("ore", "metal", "refined metal") else None)


def _is_of_several(memory: Memory, draft: Draft | None) -> bool:
    """ "Refined metal" of a smelter of zinc and lead is both."""
    if draft is None or "refined metal" not in draft.view.lower[draft.view.start : draft.view.end]:
        return False
    return sum(f"refined {metal}" in memory.sizes for metal in ("zinc", "lead", "tin", "nickel")) > 1


# What a mine does not make yet.
_REFINED = re.compile(r"^(?:refined|primary|mined|finished) | (?:cathode|ingot|metal in slag)$")


@lru_cache(maxsize=2000)
def _of(form: str, subject: str) -> str | None:
    """The form of one material: what it is called, or the material itself where it is of that form."""
    if form in ("metal", "contained metal"):
        return _metal(form, subject)
    if _is_form(subject, form):
        return subject
    if form == "mined metal":
        return _known_metal(subject) if _REFINED.search(subject) else subject
    if form == "own product":
        return next((whole for family, whole in FORMS[form] if _names(subject, family)), subject)
    for family, whole in FORMS[form]:
        if family == "*":
            metal = _known_metal(subject) or _known_mineral(form, subject)
            return f"{metal} {whole}" if metal else None
        if not family or _names(subject, family):
            return whole
    return None


def _is_form(subject: str, form: str) -> bool:
    """ "Steel billet" is a billet; "billet and slab" is no slab."""
    return subject.endswith(f" {form}") and not subject.endswith(f" and {form}")


def metal_in(concentrate: str | None) -> str | None:
    """ "19,000 tons in concentrate": tons of the metal, not of the concentrate."""
    metal = (concentrate or "").removesuffix(" concentrate")
    return f"{metal} in concentrate" if metal in _CONTAINED else concentrate


def is_certain(name: str) -> bool:
    """Whether a form is of one material whatever the article speaks of ("pellets")."""
    return FORMS.get(name, (("none", ""),))[0][0] == "" or name == "billet"


def _subjects(name: str, memory: Memory, draft: Draft | None) -> list[str]:
    """What a form may be of, the likeliest first: a material of its sentence, the same form told before,
    what the paragraph or the article is about, a part of a name."""
    here, weak, near = [], [], False
    if draft is not None:
        at, view = draft.amount.start, draft.view
        here = _nearest_first(
            [
                mark
                for mark in view.commodities
                if (mark.end <= at or draft.holds(mark.start, mark.end))
                and not is_likened(view.lower, view.start, mark)
            ],
            at,
        )
        weak = _nearest_first(draft.view.weak, at)
        near = memory.focus_paragraph == draft.view.sentence.paragraph
    # A mine's ore is of what the article is about, whatever by-product was told last.
    told = [memory.focus, memory.topic] if near and name != "ore" else [memory.topic, memory.focus]

    if name != "ore" and memory.topic and (memory.focus or "").endswith(f" {memory.topic}"):
        told = told[::-1] if told[0] == memory.topic else told  # refined tin, in an article on tin
    if name in ("refined metal", "mined metal"):
        told = [memory.lead, *told]
    if memory.topic in here:
        here = [memory.topic, *here]
    again = [subject for subject in told if subject and _is_form(subject, name)]
    if name == "ore" and near and (own := _ore_of_last(memory)):
        again = [own, *again]
    if (name in SHAPES or name == "concentrate") and not again:
        before = [other for other in memory.sizes if other.endswith(f" {name}")]
        again = before if len(before) == 1 else []
    # "5,443 tons of the metal": of the one told before.
    of_the = draft is not None and draft.view.lower.startswith(" of the ", draft.amount.tail)
    known = _staple(draft) if draft is not None and not here and not of_the else None
    if known is not None:
        words = set(known.split()) - {"ore", "and"}
        kin = [subject for subject in told if subject and words & set(subject.split())]
        told = [*(kin or [known]), *told]  # "lead and zinc" of a lead mine
    return [subject for subject in (*here, *again, *told, *weak, memory.staple) if subject]


def _ore_of_last(memory: Memory) -> str | None:
    """ "8 tons of nickel ore, 8,900 tons of ferronickel, 300 tons of ore": that of the metal told last."""
    told = memory.focus if memory.focus in memory.sizes else None
    metal = _known_metal(told.removeprefix("ferro")) if told else None
    ore = f"{metal} ore"
    return ore if metal and ore in memory.sizes else None


def _staple(draft: Draft) -> str | None:
    """ "Gol-e-Gohar turned out 11 million tons of concentrate", in an article on copper: of what it is known for."""
    makers = [name for name in draft.view.names if name.entity.kind in ("company", "mine", "shape")]
    ahead = [name for name in makers if name.end <= draft.amount.start]
    if not ahead or not draft.holds(ahead[-1].start, ahead[-1].end):
        return None
    return staple_of(draft.view.text[ahead[-1].start : ahead[-1].end], ahead[-1].entity.name)


def _nearest_first(marks: list[Mark[Commodity]], at: int) -> list[str]:
    """The materials before a place, the last one first, then those behind it."""
    order = sorted(marks, key=lambda mark: (mark.start > at, abs(mark.start - at)))
    return [mark.value.name for mark in order if mark.value.kind == "material"]


def _names(subject: str, family: str) -> bool:
    return re.search(rf"\b{family}", subject) is not None


def _known_metal(subject: str) -> str | None:
    return next((metal for metal in METALS if _names(subject, metal)), None)


def _known_mineral(form: str, subject: str) -> str | None:
    if form not in _ORES:
        return None
    return next((mineral for mineral in MINERALS if _names(subject, mineral)), None)


def _metal(name: str, subject: str) -> str | None:
    metal = _known_metal(subject)
    if metal is None:
        return "aluminium" if subject.startswith(("alumina", "bauxite")) else None
    if subject == "iron ore":
        return subject  # nobody tells how much iron is in it
    if subject.endswith("platinum group metal"):
        return subject.removeprefix("refined ")
    if name == "contained metal":
        return subject if subject.endswith(_SOLD_BY_CONTENT) else metal
    return metal if _UNWROUGHT.search(subject) else subject
