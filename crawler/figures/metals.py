"""The metals and minerals whose forms are named after them: "zinc ingot", "ilmenite concentrate"."""

from __future__ import annotations

METALS = (
    *("copper", "aluminium", "zinc", "lead", "nickel", "tin", "gold", "silver", "platinum", "palladium"),
    *("rhodium", "cobalt", "lithium", "molybdenum", "manganese", "antimony", "tungsten", "titanium"),
    *("magnesium", "vanadium", "steel", "iron", "silicon", "mercury", "uranium"),
)
# Not metals, and yet mined as ores and sold as concentrates.
MINERALS = (
    *(
        "fluorspar",
        "graphite",
        "tantalum",
        "tantalite",
        "coltan",
        "niobium",
        "zircon",
        "ilmenite",
        "rutile",
        "monazite",
    ),
    *(
        "apatite",
        "boron",
        "borate",
        "feldspar",
        "kaolin",
        "talc",
        "magnesite",
        "beryllium",
        "beryl",
        "cadmium",
        "celestite",
    ),
    *(
        "potash",
        "tellurium",
        "bismuth",
        "wolfram",
        "gypsum",
        "sulphur",
        "nepheline",
        "spodumene",
        "oil shale",
        "diamond",
    ),
)
# A producer that is named for one of these makes it ("Nickel West"), whatever its owner makes.
IN_NAMES = frozenset({"nickel", "zinc", "copper", "tin", "potash"})
