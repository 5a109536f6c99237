"""Which commodity a form ("ingot", "concentrate", "sheet") is of which material: a table."""

from __future__ import annotations

_STEEL = ("steel", "iron", "billet", "slab", "rebar", "beam")
_STONES = ("decorative stone", "building stone", "marble", "granite", "travertine")
# By form: a word of a material's name, and the commodity that the form then is; "" fits any material,
# "*" any metal, whose name is then said before the form.
FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "ingot": (
        ("magnesium", "magnesium"),
        ("iron", "steel ingot"),
        *((raw, "aluminium ingot") for raw in ("alumina", "bauxite")),
        ("*", "ingot"),
    ),
    "powder": (
        *((raw, "alumina") for raw in ("alumina", "bauxite")),
        ("*", "powder"),
    ),
    "concentrate": (
        ("coal", "coal concentrate"),
        ("lead and zinc", "lead and zinc concentrate"),
        ("zinc and lead", "zinc and lead concentrate"),
        ("magnetite", "iron ore concentrate"),
        ("iron", "iron ore concentrate"),
        ("pellet", "iron ore concentrate"),
        ("steel", "iron ore concentrate"),
        ("chromite", "chromite concentrate"),
        ("chrome", "chromite concentrate"),
        ("manganese", "manganese ore"),
        ("lithium", "spodumene concentrate"),
        ("spodumene", "spodumene concentrate"),
        ("phosphate", "phosphate concentrate"),
        ("heavy mineral", "heavy mineral concentrate"),
        ("rare earth", "rare earth concentrate"),
        ("*", "concentrate"),
    ),
    "ore": (
        ("lead and zinc", "lead and zinc ore"),
        ("zinc and lead", "zinc and lead ore"),
        ("copper-gold", "copper-gold ore"),
        ("copper and gold", "copper-gold ore"),
        ("zinc oxide", "zinc oxide ore"),
        ("pellet", "iron ore"),
        ("steel", "iron ore"),
        ("chromite", "chromite"),
        ("ferrochrome", "chrome ore"),
        ("chrome", "chrome ore"),
        ("spodumene", "lithium ore"),
        ("bauxite", "bauxite"),
        ("alumin", "bauxite"),
        ("phosphate", "phosphate ore"),
        ("barite", "barite"),
        ("rare earth", "rare earth ore"),
        ("coal", "coal"),
        ("*", "ore"),
    ),
    # As other languages say it of ore and of steel alike.
    "plain iron": (
        ("iron ore", "iron ore"),
        *((made, "steel") for made in ("steel", "rebar", "billet", "slab", "sponge iron")),
        ("", "iron ore"),
    ),
    # As other languages say it of what is made of bars told before.
    "plain bar": (
        *((made, made) for made in ("rail", "rebar", "copper rod", "aluminium billet")),
        ("steel", "steel bar"),
    ),
    "sulfide ore": (("*", "sulfide ore"),),
    "oxide ore": (("*", "oxide ore"),),
    "lump ore": (("manganese", "lump manganese ore"), ("chrom", "lumpy chromite"), ("", "lump iron ore")),
    "lump and fine ore": (
        ("manganese", "lump and fine manganese ore"),
        ("", "lump and fine iron ore"),
    ),
    "lump": (("manganese", "manganese ore lump"), ("chrom", "lumpy chromite"), ("iron", "iron ore lump")),
    "lump and fines": (
        ("manganese", "manganese ore lump and fines"),
        ("iron", "iron ore lump and fines"),
        ("pellet", "iron ore lump and fines"),
    ),
    "bars and coins": (("silver", "silver"), ("platinum", "platinum"), ("", "gold")),
    "alloy": tuple(
        (metal, f"{metal} alloy") for metal in ("manganese", "aluminium", "zinc", "magnesium", "lead")
    ),
    "fines": (
        ("iron", "iron ore fines"),
        ("pellet", "iron ore fines"),
        ("manganese", "manganese ore fines"),
        ("chrom", "fine chromite"),
        ("lithium", "lithium fines"),
        ("spodumene", "lithium fines"),
    ),
    "ore and concentrate": (("iron", "iron ore and concentrate"), ("*", "ore and concentrate")),
    "unwrought metal and product": (
        *((metal, f"unwrought {metal} and {metal} product") for metal in ("copper", "aluminium")),
    ),
    "carbonate": (("lithium", "lithium carbonate"), ("strontium", "strontium")),
    "hydroxide": (
        ("lithium", "lithium hydroxide"),
        ("cobalt", "cobalt hydroxide"),
        ("alumin", "aluminium hydroxide"),
    ),
    "acid": (
        ("phosph", "phosphoric acid"),
        ("copper", "sulphuric acid"),
        ("zinc", "sulphuric acid"),
        ("lead", "sulphuric acid"),
    ),
    "rock": (("phosph", "phosphate"),),
    "refined metal": (
        ("mined metal", "refined metal"),
        ("copper", "copper cathode"),
        *((metal, f"refined {metal}") for metal in ("zinc", "lead", "tin", "nickel", "cobalt")),
        ("platinum group metal", "platinum group metal"),
        ("alumini", "aluminium"),
        *((metal, metal) for metal in ("gold", "silver", "platinum", "palladium", "rhodium")),
    ),
    "precious metal": (("gold", "gold"), ("silver", "silver"), ("platinum", "platinum")),
    "pellet": (("", "iron ore pellet"),),
    "cathode": (
        ("zinc", "zinc cathode"),
        ("nickel", "nickel"),
        ("cobalt", "cobalt cathode"),
        ("", "copper cathode"),
    ),
    "anode": (("", "copper anode"),),
    "hydrate": (("", "aluminium hydrate"),),
    "matte": (("copper", "copper matte"), ("nickel", "nickel matte")),
    "rod": (("aluminium", "aluminium rod"), ("copper", "copper wire rod")),
    "own product": (
        ("iron ore", "iron ore product"),
        *((metal, f"{metal} product") for metal in ("aluminium", "copper", "zinc", "steel")),
        ("sponge iron", "sponge iron"),
    ),
    "fertilizer": (
        *((f"{salt} fertilizer", f"{salt} fertilizer") for salt in ("phosphate", "potash")),
        ("", "fertilizer"),
    ),
    "sector": (
        *((told, "mining and mineral product") for told in ("mineral", "mining")),
        *((made, "cement") for made in ("cement", "clinker")),
    ),
    "finished product": (
        ("iron ore", "iron ore"),  # an iron ore mine's product is finished once it is sized
        ("aluminium", "aluminium product"),
        ("copper", "copper product"),
        *((steel, "steel product") for steel in _STEEL),
    ),
    **{shape: tuple((steel, shape) for steel in _STEEL) for shape in ("coil", "plate", "bar", "angle")},
    "billet": (("aluminium", "aluminium billet"), ("", "billet")),
    "bloom": (("", "bloom"),),
    "scrap": (("copper", "copper scrap"), ("aluminium", "aluminium scrap"), ("", "scrap")),
    "slab": (
        *((stone, stone) for stone in _STONES),
        ("stone", "dimension stone"),
        ("aluminium", "aluminium slab"),
        ("", "slab"),
    ),
    "section": (
        ("aluminium", "aluminium profile"),
        *((steel, "steel section") for steel in (*_STEEL, "wire rod")),
    ),
    "sheet": (
        ("steel plate", "steel plate"),
        ("aluminium", "aluminium sheet"),
        ("copper", "copper sheet"),
        ("zinc", "zinc sheet"),
        ("coil", "steel sheet"),
        *((steel, "steel sheet") for steel in _STEEL),
    ),
    "block": tuple((stone, stone) for stone in (*_STONES, "dimension stone")),
}
