"""Which materials come from one mine or works: cobalt beside nickel, gold beside copper, no bauxite beside iron ore."""

from __future__ import annotations

from functools import lru_cache

from crawler.figures.words import word_set

_GROUPS = tuple(
    word_set(group)
    for group in (
        "nickel cobalt copper platinum palladium pgm matte ferronickel",
        "copper gold silver molybdenum cobalt zinc lead nickel rhenium magnetite uranium sulphuric",
        "zinc lead silver copper gold cadmium indium germanium tin antimony barite sulphuric",
        "gold silver copper antimony zinc lead doré tungsten",
        "platinum palladium rhodium iridium ruthenium gold nickel copper chrome chromite ferrochrome pgm",
        "ilmenite rutile zircon monazite leucoxene titanium slag garnet heavy pig",
        "uranium vanadium copper gold phosphate",
        "tin copper tantalum tungsten lithium niobium",
        "lithium spodumene tantalum tantalite potash lepidolite carbonate hydroxide",
        """iron vanadium titanium steel pellet sponge billet slab coil rebar coke hot pig bloom rod plate rail
        manganese""",
        "alumina bauxite aluminium gallium",
        "coal coke anthracite methane",
        "phosphate phosphoric fertilizer fertiliser sulphuric ammonia dap map tsp potash",
        "cement clinker concrete limestone lime",
        "diamond gem ruby sapphire emerald",
    )
)
# Words that say what of a material it is.
_FORMS = word_set("ore concentrate metal group in and of crude refined cathode equivalent raw rock")


@lru_cache(maxsize=4000)
def won_together(one: str, other: str) -> bool:
    """Whether two materials may be told of one site."""
    left, right = frozenset(one.split()) - _FORMS, frozenset(other.split()) - _FORMS
    if not left or not right or left & right:
        return True
    known = [group for group in _GROUPS if left & group]
    return not known or any(right & group for group in known)
