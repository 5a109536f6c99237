"""Names of materials put together: a metal and a form of it, a kind of ore, a metal as it is refined or contained."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

# "Antimony ore", "zinc oxide ore": a metal and a form of it are one material, as the text has it.
_METALS = (
    *("copper", "aluminium", "zinc", "lead", "nickel", "tin", "gold", "silver", "cobalt", "lithium"),
    *("molybdenum", "manganese", "antimony", "tungsten", "titanium", "magnesium", "vanadium", "uranium"),
    *("tantalum", "niobium", "zirconium", "rare earth", "platinum", "lead and zinc", "zinc and lead"),
)
_FORMS_OF_METALS = (
    *("ore", "concentrate", "ingot", "scrap", "oxide", "oxide ore", "sulphide ore", "powder", "alloy"),
    *("sulphate", "cathode", "slag", "carbonate", "hydroxide", "chemical", "compound"),
    *(
        "plate",
        "sheet",
        "strip",
        "foil",
        "wire",
        "rod",
        "bar",
        "tube",
        "pipe",
        "billet",
        "slab",
        "profile",
        "dust",
    ),
    *(
        "dioxide",
        "trioxide",
        "pentoxide",
        "chloride",
        "nitrate",
        "sulphide",
        "fluoride",
        "phosphate",
        "dross",
        "matte",
    ),
)
# What an ore is by its chemistry, as the text has it before the metal.
_KINDS_OF_ORE = {"oxide": ("oxide", "oxidised", "oxidized"), "sulphide": ("sulphide", "sulfide")}
# How a metal was made, where the text says it: "electrolytic copper" is more exact than copper.
_WAYS = ("electrolytic", "primary", "secondary", "refined", "unrefined")
# Metals that are sold contained in a concentrate, and the words for that.
_CONTAINED = ("copper", "zinc", "lead", "nickel", "tin", "silver", "gold", "molybdenum", "cobalt")
_WORDS_OF_CONTENT = ("in", "contained in", "in the form of")
_PRECIOUS = frozenset({"gold", "silver", "platinum"})
# Ores that are sold by the size of their pieces, with the ores of other names.
_SIZED = ("iron ore", "manganese ore", "chrome ore", "chromite ore", "bauxite", "chromite", "phosphate rock")
_SIZES = {"lump": ("lump", "lumpy"), "fine": ("fine",), "lump and fine": ("lump and fine", "lumpy and fine")}
_PIECES = {
    "lump": ("lump",),
    "fines": ("fines",),
    "lump and fines": ("lump and fines", "lumps and fines"),
    "fines and lump": ("fines and lump", "fines and lumps"),
}
# What a stone is for or how far it is worked, as the text has it before "stone" or "stone block".
_KINDS_OF_STONE = (
    *(
        "finished",
        "processed",
        "raw",
        "natural",
        "processed natural",
        "cut",
        "polished",
        "ornamental",
        "facade",
    ),
    *(
        "decorative",
        "building",
        "construction",
        "dimension",
        "decorative and facade",
        "building and decorative",
    ),
)


def composed_names() -> Iterator[tuple[str, str]]:
    """Each name with the canonical one, in the singular; all are materials."""
    yield from _forms()
    yield from _contents()
    yield from _sizes()
    yield from _stones()


def is_precious(canonical: str) -> bool:
    """Whether a composed name is of a metal that is weighed in ounces, wherever it is contained."""
    return canonical.removesuffix(" in concentrate").rpartition(" ")[2] in _PRECIOUS


def _forms() -> Iterator[tuple[str, str]]:
    for metal in _METALS:
        for kind, spellings in _KINDS_OF_ORE.items():
            yield from ((f"{spelling} {metal} ore", f"{kind} {metal} ore") for spelling in spellings)
        for form in _FORMS_OF_METALS:
            yield f"{metal} {form}", f"{metal} {form}"
        for way in _WAYS:
            yield f"{way} {metal}", f"{way} {metal}"
        yield f"{metal} metal", metal
        yield f"{metal}-bearing ore", f"{metal} ore"


def _contents() -> Iterator[tuple[str, str]]:
    for metal, words in product(_CONTAINED, _WORDS_OF_CONTENT):
        for concentrate in ("concentrate", f"{metal} concentrate"):
            yield f"{metal} {words} {concentrate}", f"{metal} in concentrate"


def _sizes() -> Iterator[tuple[str, str]]:
    for ore in _SIZED:
        for size, spellings in _SIZES.items():
            yield from ((f"{spelling} {ore}", f"{size} {ore}") for spelling in spellings)
        for pieces, spellings in _PIECES.items():
            yield from ((f"{ore} {spelling}", f"{ore} {pieces}") for spelling in spellings)


def _stones() -> Iterator[tuple[str, str]]:
    yield "stone block", "stone block"
    for kind in _KINDS_OF_STONE:
        yield f"{kind} stone", f"{kind} stone"
        yield f"{kind} stone block", f"{kind} stone block"
