"""The commodity of an amount: beside it, in its segment, in its sentence, or what the article speaks of."""

from __future__ import annotations

import re

from crawler.figures.alignment import aligned
from crawler.figures.commodity_asides import is_of_maker
from crawler.figures.commodity_by_name import by_name
from crawler.figures.commodity_by_unit import counted_in_tons, weighed_by_nickel, with_ore_ahead
from crawler.figures.commodity_clauses import of_clause, of_sentence
from crawler.figures.commodity_fit import fits, fits_by_name, is_gem, read_as_metric
from crawler.figures.commodity_forms import complete, metal_in
from crawler.figures.commodity_of_all import of_mines_at_first, products_of
from crawler.figures.commodity_of_it import part_of_it
from crawler.figures.commodity_of_ore import is_throughput
from crawler.figures.commodity_pairs import (
    both_of,
    former_or_latter,
    listed_alike,
    parted,
    partners,
    told_as_list,
)
from crawler.figures.commodity_recall import recall
from crawler.figures.commodity_stand_ins import (
    flat_of_its_mill,
    given_by_it,
    kind_of_focus,
    kind_told,
    made_by_plant,
    of_a_floor,
    of_apposition,
    stand_in,
)
from crawler.figures.compounds import compound, give_back_lists
from crawler.figures.cues import Cue
from crawler.figures.drafts import RECALLED, Draft, Memory
from crawler.figures.lexicon import Commodity, default_lexicon
from crawler.figures.words import Mark, word_set


def link_commodities(drafts: list[Draft], memory: Memory) -> None:
    """Sets the commodities of a sentence's drafts, or says why a draft is no figure of ours."""
    if not drafts:
        return
    view = drafts[0].view
    give_back_lists(drafts)
    amounts = [draft.amount for draft in drafts]
    pairs = aligned(view.lower, amounts, view.commodities, lambda mark: True) or aligned(
        view.lower, amounts, parted(drafts, default_lexicon().commodities), lambda mark: True
    )
    told_before = told_as_list(drafts, memory)
    partner = partners(drafts)
    for index, draft in enumerate(drafts):
        listed = pairs.get(draft.amount.start)
        again = listed_alike(drafts, index, partner) or (
            told_before.get(draft.amount.start) if listed is None else None
        )
        if again is not None:
            draft.commodity, draft.listed, draft.commodity_by = (
                again,
                True,
                "at its place in a list told before",
            )
        elif (
            told := former_or_latter(draft, memory) or both_of(draft, memory) or kind_of_focus(draft, memory)
        ):
            draft.commodity, draft.commodity_by = told, "one or both of two, or a kind, told before"
        elif listed is not None:
            draft.commodity_by = "at its place in a list"
            _accept(draft, listed, memory)
        elif _is_emitted(draft) or _names_another(draft):
            draft.dropped = "another material"
        else:
            _link(drafts, index, memory)
        if draft.amount.dimension in ("troy", "carat") and draft.commodity:
            draft.commodity = draft.commodity.removesuffix(" ore")  # nobody counts ore in ounces or carats
        elif metal := counted_in_tons(drafts, index, memory):
            draft.commodity, draft.commodity_by = metal, "what is counted in tons"
        elif metal := weighed_by_nickel(draft):
            draft.commodity, draft.commodity_by = metal, "what is weighed"
    with_ore_ahead(drafts)


def _link(drafts: list[Draft], index: int, memory: Memory) -> None:
    """Sets the commodity of a draft from its own words, its sentence, or what the article has told."""
    draft = drafts[index]
    told = next((other.commodity for other in reversed(drafts[:index]) if other.commodity), memory.focus)
    spoken_of = told or memory.topic
    draft.commodity_by = "in its own words"
    chosen: Mark[Commodity] | str | None = (
        _of_the_product(draft, told)
        or part_of_it(draft)
        or before_its_bracket(draft)
        or _which_is_main(draft)
        or of_clause(draft, spoken_of, memory)
    )
    if chosen is None and draft.amount.dimension == "carat" and (chosen := _rough(draft)) is not None:
        draft.commodity_by = "what is counted in carats"
    if chosen is None and (chosen := made_by_plant(draft)) is not None:
        draft.commodity_by = "what the plant is named for"
    if chosen is None and (chosen := given_by_it(draft)) is not None:
        draft.commodity_by = "what its maker gives to others"
    if chosen is None and (chosen := of_apposition(draft)) is not None:
        draft.commodity_by = "what its maker is said to make"
    if chosen is None and (chosen := by_name(draft, told, memory)) is not None:
        draft.commodity_by = "in the name of whose goods it is"
    if chosen is None and (chosen := products_of(draft, memory)) is not None:
        draft.commodity_by = "what who makes it is named for"
    if chosen is None and (chosen := of_mines_at_first(draft, memory)) is not None:
        draft.commodity_by = "what all mines give"
    if chosen is None and is_throughput(draft, memory):
        chosen = complete("ore", memory, draft)
        draft.commodity_by = "what a mill takes in"
    if chosen is None and (chosen := of_sentence(drafts, index, spoken_of, memory)) is not None:
        draft.commodity_by = "of an amount before" if isinstance(chosen, str) else "elsewhere in the sentence"
    if chosen is None:
        draft.commodity_by = RECALLED
        recall(draft, memory)
    elif isinstance(chosen, str):
        draft.commodity = chosen
    else:
        _accept(draft, chosen, memory)
        draft.commodity = compound(draft, chosen, memory) or draft.commodity


# "35 million tons of the product for the pelletizing plants", "5,640 tonnes of this year's material".
_THE_PRODUCT = re.compile(r" of (?:the|this|that|(?:this|last) year's) (?:product|material|commodity)\b")


def _of_the_product(draft: Draft, told: str | None) -> str | None:
    """What was told last, where its stand-in stands behind an amount and no material ahead of it."""
    if told is None or _THE_PRODUCT.match(draft.view.lower, draft.amount.tail) is None:
        return None
    ahead = any(mark.end <= draft.amount.start for mark in draft.view.commodities)
    return told if not ahead and fits_by_name(draft, told) else None


_BRACKET_OPENS = re.compile(r" \((?:(?:about|around|some|nearly|over|with|at) )*")


def before_its_bracket(draft: Draft) -> Mark[Commodity] | None:
    """ "Mainly rebar (310,000 tons) and billet": the material right before the bracket that an amount alone is in."""
    view, amount = draft.view, draft.amount
    if not view.lower.startswith(")", amount.tail):
        return None
    ahead = [mark for mark in view.commodities if mark.end < amount.start]
    beside = ahead and _BRACKET_OPENS.fullmatch(view.lower, ahead[-1].end, amount.start)
    fits_it = beside and ahead[-1].value.kind == "material" and amount.dimension in ahead[-1].value.dimensions
    return ahead[-1] if fits_it else None


# "Rebar was the main exported finished product with 1.65 million tons".
_IS_THE_MAIN = re.compile(
    r" (?:was|were|is|are|remained|remains) (?:also )?(?:the |its |their )?(?:main|largest|biggest|most|top|leading"
    r"|chief|principal|first|second|third)\b[^,;.\d]{0,60} (?:with|at) (?:(?:about|around|some|nearly|over) )*"
)


def _which_is_main(draft: Draft) -> Mark[Commodity] | None:
    """The material that is told as the main one of its kind, with the amount."""
    view, at = draft.view, draft.amount.start
    marks = (mark for mark in view.commodities if mark.end < at and mark.value.kind == "material")
    return next((mark for mark in marks if _IS_THE_MAIN.fullmatch(view.lower, mark.end, at)), None)


_ROUGH = Cue(r" of (?:the )?rough\b(?! diamond)")


def _rough(draft: Draft) -> str | None:
    """ "Nine million carats of rough"."""
    return "rough diamond" if draft.said_after(_ROUGH) else None


# What may follow "tons of" without naming a material, or with the material told elsewhere.
_UNNAMED = word_set(
    """it its this that these those them which what all everything
    the such total totals all output production product products
    exports imports shipments sales
    reserves reserve resources capacity metal metals material materials ore ores mineral minerals
    concentrate concentrates ingots goods both oxide oxides
    each various different other others last previous this year-earlier annual new high low grade proven
    probable semis stock stocks
    contained recoverable payable finished refined raw crude primary processed commodity commodities various
    types kinds kind type
    further additional extra spare installed nominal design nameplate existing idle planned overall combined cumulative
    yearly monthly quarterly daily domestic local global world own same remaining said mentioned premium future fresh
    mined smelting refining mining milling crushing processing throughput feed supply supplies deliveries delivery
    consumption demand reserved inventory inventories stockpiles stockpile purchases arrivals volume volumes our your my
    record rough stones gems definite definitive certain indicated measured inferred
    january february march april may june july august september october november december
    steelmaking rolling casting attributable saleable marketable measured indicated inferred mineable recovered
    exported imported shipped sold produced shipment export import sale cargo cargoes arrival purchase"""
)


# "Add 150 million tons to China's emissions", "emissions of 13 tons", "emits 5 tons".
_EMITTED = Cue(
    r"\b(?:emissions?(?: (?:of|by|from|to|at|were|was|are|fell|rose|reached|totall?ed)){1,2}|emit(?:s|ted|ting)?)"
    r" (?:(?:about|around|some|an?|over|nearly|more than|another|up to) )*$"
)
_TO_EMISSIONS = Cue(
    r"(?: of [^,;.\d]{1,30}?)? (?:to|of|in|from|off) (?:[\w'’-]+ ){0,4}?emissions?\b|[ -](?:of )?(?:carbon|co ?2)[ -]"
    r"(?!(?:anode|block|brick|cathode|electrode|paste|steel)s?\b)"
)


# "Its carbon footprint is below 4 tons; the world's average is 16 tons".
_FOOTPRINT = re.compile(r"\bcarbon footprint\b")


def _is_emitted(draft: Draft) -> bool:
    if _FOOTPRINT.search(draft.view.lower, draft.view.start, draft.amount.start):
        return True
    return draft.said_before(_EMITTED) is not None or draft.said_after(_TO_EMISSIONS) is not None


# But "of a year earlier".
_OF_A_WORD = re.compile(
    r" of (?!an? (?:year|quarter|month)\b|late\b|old\b)((?:[a-z]+[ -]){0,3}?[a-z][a-z0-9]*)"
)


def _names_another(draft: Draft) -> bool:
    """ "3.7 tons of fireworks": the amount is of a material that is no commodity of ours."""
    match = _OF_A_WORD.match(draft.after())
    if match is None or any(
        draft.amount.start < mark.start < draft.amount.end for mark in draft.view.commodities
    ):
        return False
    # "12,300 tons of tomatoes and 4,300 tons of chromite": what stands behind the next amount is of that one.
    ahead = (amount.start for amount in draft.view.amounts if amount.start > draft.amount.start)
    near = min(draft.amount.tail + 45, next(ahead, draft.view.end))
    if any(draft.amount.tail <= mark.start <= near for mark in (*draft.view.commodities, *draft.view.weak)):
        return False
    return not set(re.split(r"[ -]", match[1])[:3]) & _UNNAMED and not any(
        name.start - draft.amount.tail < 8 for name in draft.view.names if name.start >= draft.amount.tail
    )


# "Pelletized 14 million tons of iron ore": what was made of it.
_PELLETIZED = Cue(r"\bpelleti[sz]ed\b")


_END_OF_CLAUSE = re.compile(r"[:;]")
# What "finished products" are of in an article on one material, and are by themselves in one on more than so many.
_GOODS = "finished product"
_FEW = 2
# "2,500 tons in ferronickel": tons of the metal.
_HOLD_NICKEL = frozenset({"ferronickel", "matte"})


def _accept(draft: Draft, mark: Mark[Commodity], memory: Memory) -> None:
    row = mark.value
    specific = stand_in(draft, mark, memory) or kind_told(draft, mark, memory)
    if specific := specific or of_a_floor(draft, mark) or flat_of_its_mill(draft, mark):
        draft.commodity = specific
        return
    if row.kind == "foreign":
        draft.dropped = f"material: {row.name}"
        memory.foreign_paragraph = draft.view.sentence.paragraph
        memory.opens_foreign = memory.opens_foreign or memory.topic is None
        return
    memory.foreign_paragraph = -9
    read_as_metric(draft, row.name)
    if draft.amount.dimension not in row.dimensions:
        draft.dropped = "unit does not fit the commodity"
        return
    if is_gem(row.name) and not fits(draft, row.name, row.dimensions):
        recall(draft, memory)
        return
    if not fits(draft, row.name, row.dimensions):
        # Too much for the metal: "62 million tonnes grading 1.35 grams of gold" are of its ore.
        draft.commodity = f"{row.name.removesuffix(' equivalent')} ore"
        return
    draft.commodity = complete(row.name, memory, draft) if row.kind == "generic" else row.name
    if row.name == "chromite ore" and memory.topic == "chromite":
        draft.commodity = memory.topic  # the same, in an article that calls it so
    if memory.focus == f"{draft.commodity} ore" and is_of_maker(draft.view.lower, mark):
        draft.commodity = memory.focus
    if row.name in _HOLD_NICKEL and draft.view.lower[draft.amount.tail : mark.start] == " in ":
        draft.commodity = f"nickel in {row.name}"
        return
    if row.name == "concentrate" and draft.view.lower[draft.amount.tail : mark.start] == " in ":
        draft.commodity = metal_in(draft.commodity)
    if draft.commodity == "iron ore" and draft.said_before(_PELLETIZED):
        draft.commodity = "iron ore pellet"
    if draft.commodity is None and row.name == _GOODS and len(memory.sizes) > _FEW:
        draft.commodity = _GOODS  # of several minerals
        return
    if draft.commodity is None and (
        row.name == _GOODS or _END_OF_CLAUSE.search(draft.view.lower, draft.amount.tail, mark.start)
    ):
        recall(draft, memory)  # "5 tons a year: lumps bring in more", behind a clause on ferrochrome
    elif draft.commodity is None:
        draft.dropped = "form without a material"
