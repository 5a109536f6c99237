"""What stands in for a material told before: the word of its class, a general word, the adjective of its kind."""

from __future__ import annotations

import re

from crawler.figures.compounds import GENERAL
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity, default_lexicon
from crawler.figures.words import Mark

# "Exports of the group of 17 minerals": what the article is about.
_STANDS_IN = re.compile(
    r"\b(?:the|this|these|those|its|(?:this|last|the) year's) (?:(?:group|family|set) of )?(?:\d+ )?"
    r"(?:dry |black |solid |fossil |(?:afore|above-)?mentioned |said )?$"
)

# By the word of a class, the materials of it that "the" word may stand for.
_CLASSES = {
    "fuel": re.compile(r"coal|uranium|lignite|anthracite|peat|coke"),
    "fertilizer": re.compile(r"potas|phosph|sulph|sulf|nitrate|ammonium|kieserite|langbeinite|polyhalite"),
    "chemical": re.compile(r"acid|soda|chlor|sulph|sulf|carbonate|hydroxide|nitrate|bor|iodine|bromine"),
    "explosive": re.compile(r"nitrate"),
    "stone": re.compile(
        r"turquoise|jade|lapis|opal|onyx|agate|marble|travertine|granite|limestone|slate|sandstone|stone\b|emerald"
        r"|rub(?:y|ies)"
        r"|sapphire|amethyst"
    ),
}


# "Fuel supply by Singareni rose to 43 million tons", in an article on coal.
_SUPPLIES = re.compile(
    r" (?:suppl(?:y|ies)|dispatch(?:es)?|despatch(?:es)?|offtake) (?:by|from|to|in|was|were)\b"
)


def stand_in(draft: Draft, mark: Mark[Commodity], memory: Memory) -> str | None:
    row = mark.value
    word = draft.view.lower[mark.start : mark.end].removesuffix("s").replace("iser", "izer")
    members = _CLASSES.get(word)
    if row.kind == "generic" or (members is None and row.name not in GENERAL):
        return None
    stands_in = _STANDS_IN.search(draft.view.lower, max(0, mark.start - 24), mark.start)
    if stands_in is None and not (word == "fuel" and _SUPPLIES.match(draft.view.lower, mark.end)):
        return None
    told = [
        name for name in (_named_beside(draft), memory.focus, memory.topic) if name and name not in GENERAL
    ]
    return next((name for name in told if members is None or members.search(name)), None)


def kind_told(draft: Draft, mark: Mark[Commodity], memory: Memory) -> str | None:
    """ "Sold 6 tons of steelmaking coal; it mined 26 tons of the coal": the kind of it that was told last."""
    if draft.view.lower[draft.amount.tail : mark.start] != " of the ":
        return None
    return next(
        (name for name in (memory.focus, memory.lead) if name and name.endswith(f" {mark.value.name}")), None
    )


# "The third was iron ore, with 9.9 million tons of the mineral".
_BESIDE = re.compile(r",? (?:with|at|of which) (?:(?:about|around|some|over|nearly|more than|almost) )*")


def _named_beside(draft: Draft) -> str | None:
    lower, at = draft.view.lower, draft.amount.start
    return next(
        (
            mark.value.name
            for mark in reversed(draft.view.commodities)
            if mark.end <= at and _BESIDE.fullmatch(lower, mark.end, at)
        ),
        None,
    )


def of_a_floor(draft: Draft, mark: Mark[Commodity]) -> str | None:
    """ "On the metals and minerals floor 2 million tons of goods changed hands": of what the sentence opened with."""
    if mark.value.name != "goods":
        return None
    ahead = [other.value.name for other in draft.view.commodities if other.end <= draft.amount.start]
    return next((name for name in ahead if name in GENERAL), None)


# "Of this 52 Mt was thermal and 10 Mt metallurgical": a kind of what was told, by its adjective alone.
_IS_OF_KIND = re.compile(
    r" (?:(?:was|were|is|are|being|had been|will be|has been) )?(?:classed as |sold as |all |mostly |mainly )?"
    r"((?:[a-z]+[ -])?[a-z]+)(?=[,.;:)]| and\b| while\b| whereas\b| but\b| in \d| compared\b|$)"
)


# "87 tons of light rare earths and 18 tons of heavy ones".
_ONES = re.compile(r" (?:of|for|in) (?:the )?((?:[a-z]+[ -])?[a-z]+) ones\b")


def kind_of_focus(draft: Draft, memory: Memory) -> str | None:
    lower, tail = draft.view.lower, draft.amount.tail
    match = _IS_OF_KIND.match(lower, tail) or _ONES.match(lower, tail)
    table = default_lexicon().commodities
    if match is None or table.get(tuple(re.split("[ -]", match[1]))) is not None:
        return None
    for told in dict.fromkeys(name for name in (memory.focus, memory.topic) if name):
        words = told.split()
        if match[1] == told or not _KINDLESS.isdisjoint(match[1].split()):
            continue
        for head in (words[-1:], words[1:], words):
            row = table.get((*re.split("[ -]", match[1]), *head)) if head else None
            if row is not None and row.kind == "material" and row.name.endswith(f" {' '.join(head)}"):
                return row.name
    return None


# What a material is said to be without being another one.
_KINDLESS = frozenset({"processed", "mined", "refined", "raw", "the", "of"})


# "The two lines of its concentrate plant put out 1.6 million tons".
_MADE_BY = re.compile(
    r"(?:[- ](?:making|producing|production))? (?:plant|line|unit|module|works|factor(?:y|ie)|facilit(?:y|ie)"
    r"|complexe?)s?\b(?:, [^,;.\d]{3,60},)?[^;.\d]{0,70}?\b(?:put out|produc(?:es?|ed)|made|makes?|turned out|yielded"
    r"|gave|churned out"
    r"|manufactured|delivered|(?:output|production|capacity) (?:of|to|from))\b[^;,.\d]{0,30}$"
)


# "A concentrate plant of 2.5 million tons per year was next".
_PLANT_OF = re.compile(
    r"(?:[- ](?:making|producing|production))? (?:plant|line|unit|module|works|facility)"
    r",?(?: (?:of|for|with (?:an? )?(?:[a-z]+ )?capacity of))? (?:(?:about|some|around|over|nearly) )*$"
)


# What plants make that are named for how they make it.
_BY_PROCESS = (
    (re.compile(r"\b(?:direct[- ]reduction|dri)(?= )"), "sponge iron"),
    (re.compile(r"\b(?:coking|coke[- ]oven)(?= )"), "coke"),
    (re.compile(r"\bsinter(?:ing)?(?= )"), "sinter"),
    (re.compile(r"\bpelleti[sz]ing(?= )"), "iron ore pellet"),
)


# "The hot strip mill rolled 512,430 tons of coil": flat steel by the mill that rolls or coats it.
_FLAT = frozenset({"coil", "steel coil", "sheet", "steel sheet"})
_BY_MILL = (
    (re.compile(r"\bgalvani[sz]ing\b"), "galvanized"),
    (re.compile(r"\b(?:colou?r[- ]coating|painting|pre-?painting) (?:line|unit|plant)"), "color-coated"),
    (re.compile(r"\bcold[- ](?:strip|rolling|reduction)\b"), "cold-rolled"),
    (re.compile(r"\bhot[- ](?:strip|rolling)\b|\bhot mill\b"), "hot-rolled"),
)


def flat_of_its_mill(draft: Draft, mark: Mark[Commodity]) -> str | None:
    """What coil or sheet is called by the mill that is named before the amount."""
    if mark.value.name not in _FLAT:
        return None
    lower, at = draft.view.lower, draft.amount.start
    form = mark.value.name.removeprefix("steel ")
    kind = next((kind for mill, kind in _BY_MILL if mill.search(lower, draft.start, at)), None)
    row = default_lexicon().commodities.get((*kind.split("-"), form)) if kind else None
    return row.name if row is not None else None


# "Flat steel producer Corvane plans to export 1.2 million tons".
_MAKER_NAMED = re.compile(r" (?:producer|maker|miner|exporter|giant|manufacturer) $")


# "Paragom, the bauxite mine that feeds it, shipped 5 tons".
_IS_A = re.compile(r"(?: \([^()]{2,20}\))?,? (?:an?|the|its|their|one of the) (?:[a-z'-]+ ){0,3}")
_MINE_OF_IT = re.compile(r" (?:mine|miner|producer|maker|smelter|quarry|colliery|deposit|operation)\b")


def of_apposition(draft: Draft) -> Mark[Commodity] | None:
    """What the maker is said to make with whose name a sentence opens, where it names no other material."""
    view = draft.view
    first = next(iter(view.commodities), None)
    if first is None or first.value.kind != "material":
        return None
    if first.start == view.start:
        named = any(_MAKER_NAMED.fullmatch(view.lower, first.end, name.start) for name in view.names)
    else:
        named = (
            len(view.commodities) == 1
            and first.end < draft.amount.start
            and _MINE_OF_IT.match(view.lower, first.end) is not None
            and any(_IS_A.fullmatch(view.lower, name.end, first.start) for name in view.names)
        )
    return first if named and draft.amount.dimension in first.value.dimensions else None


# "The steelmaking capacity of the country is above 43 million tons".
_STEELMAKING = Cue(r"\bsteel-?making (?:capacity|capability)\b[^;.\d]{0,80}$")


# "The plant, where brine is turned into lithium carbonate, has a capacity of 200 tons".
_TURNED_INTO = Cue(
    r"\b(?:turn(?:s|ed)?|convert(?:s|ed)?|process(?:es|ed)?|refine[sd]?|smelt(?:s|ed)?|made|makes?|upgrade[sd]?)"
    r"(?: [a-z ]{1,40})? into $"
)


def made_by_plant(draft: Draft) -> Mark[Commodity] | str | None:
    """The form or process that a plant is named for whose output the amount is."""
    lower, at = draft.view.lower, draft.amount.start
    if draft.said_before(_STEELMAKING):
        return "steel"
    for process, made in _BY_PROCESS:
        named = process.search(lower, draft.start, at)
        if named is not None and _MADE_BY.match(lower, named.end(), at):
            return made
    for mark in draft.view.commodities:
        told = mark.end <= at and draft.view.told(_TURNED_INTO, draft.start, mark.start)
        if told and mark.value.kind == "material":
            return mark
    for mark in (*draft.view.commodities, *draft.view.weak):
        inside = draft.start <= mark.start < mark.end <= at
        if not inside:
            continue
        if mark.value.kind == "generic" and _MADE_BY.match(lower, mark.end, at):
            return mark
        if mark.value.kind == "generic" and _PLANT_OF.match(lower, mark.end, at):
            return mark
    return None


# "The world's steelmakers produced 1,849 million tons".
_STEELMAKERS = Cue(
    r"\b(?:steel ?makers?|steel mills|steel producers?|steelmaking (?:plants|companies|group))\b(?:,[^,;]{3,70},)?"
    r" (?:[a-z']+ ){0,5}?(?:made|produced?|turned out|poured|cast|smelted|(?P<sent>shipped|sold|delivered|exported))"
    r" (?:[a-z]+ ){0,3}$"
)


def of_its_makers(draft: Draft) -> str | None:
    """What the makers in a clause that names no material are named for."""
    told = draft.said_before(_STEELMAKERS) if draft.amount.dimension == "mass" else None
    return None if told is None else "steel" if told["sent"] else "crude steel"


# "The Hollin mine, which supplies it with bauxite, produced 3 tons".
_GIVES = Cue(
    r", (?:which|that|where it)(?: also)? (?:suppl(?:ies|ied)|sends?|sent|feeds?|fed|provides?d?|delivers?|ships?"
    r"|gives?|gets?|digs?|mines?|produces|makes|yields|extracts|won|wins) [^,;.\d]{3,70}, "
    r"(?:[a-z]+ ){0,2}?(?:made|produced|mined|dug|turned out|extracted|yielded|gave|delivered|sent|shipped|put out"
    r"|contributed|raised|brought) (?:(?:about|around|some|nearly|over|only|a record) )*$"
)


def given_by_it(draft: Draft) -> Mark[Commodity] | None:
    """What "which" says that the maker of an amount gives to others, where its clause names no material."""
    told = draft.said_before(_GIVES)
    if told is None:
        return None
    start = draft.start + told.start()
    given = [
        mark
        for mark in draft.view.commodities
        if start < mark.start < draft.amount.start and mark.value.kind == "material"
    ]
    return given[0] if len(given) == 1 and draft.amount.dimension in given[0].value.dimensions else None


# "Of this figure, 310,000 tons were of Sangan".
_OF_THIS = re.compile(
    r"(?:out )?of (?:this|that|these|those|the (?:total|sum|above|said))(?: (?:figure|amount|total|volume|tonnage"
    r"|quantity|sum|number|production|output))?\b"
)


# "The biggest producer of such products", "accounted for the largest portion of output".
_THAT_IS = re.compile(r"(?:that|this|it) (?:is|was) [\d.]+ ?(?:%|per ?cent)")
_OF_SUCH = Cue(
    r"\b(?:such|these|those|the (?:said|mentioned|(?:afore|above)-?mentioned)) (?:products?|items?|goods|materials?"
    r"|minerals?|metals?|commodit(?:y|ies))\b"
    r"|\b(?:largest|biggest|bigger|larger|lion's|main|highest|greatest) (?:share|portion|part|contribution)\b"
    r"|\bwas (?:(?:once )?again |also )?the (?:main|largest|leading|top|biggest)"
    r" (?:producer|exporter|importer|consumer) with\b"
)


def goes_on_about(draft: Draft) -> bool:
    """Whether a sentence goes on about the material told last: "of this figure", "such products"."""
    view = draft.view
    if _OF_THIS.match(view.lower, view.start) or _THAT_IS.match(view.lower, view.start):
        return True
    return view.told(_OF_SUCH, view.start, view.end) is not None
