"""Units as English texts print them, by the name that `units.UNITS` has for them."""

from __future__ import annotations

from collections.abc import Iterable

from crawler.figures.languages import phrases
from crawler.figures.words import word_set

# Symbols that issuers glue to a unit: "4,975 tU", "4.1 MlbU3O8", "ktLCE".
_BY_MASS = ("U", "U3O8", "Cu", "Ni", "Zn", "Pb", "Co", "LCE")
_BY_POUND = ("U3O8", "Cu", "Ni", "Co", "Mo")


def _with_symbols(units: str, symbols: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{unit}{symbol}" for unit in units.split() for symbol in symbols)


UNITS: dict[str, tuple[str, ...]] = {
    "t": phrases(
        """tonne; tonnes; tonn; ton; tons; mts; tones; t; FMT; fmt; TNi; tNi; TMF; TMS; TMH; tms; tmh; mtU; MTU; mtNi;
        mtLCE"""
    )
    + _with_symbols("t", _BY_MASS),
    "Mt": phrases(
        """Mtpa; Mta; mtpa; MTPA; mmt; MMT; MMTPA; MMTpa; mln t; Mtpy; Mwmt; Mdmt; MWMT; MDMT; MnT; mnT; mnt; Mnt;
        MTe; MMTs; mmts; mmtpa"""
    ),
    "mt": phrases("Mt; MT; mt; mtonnes; mtonne; Mton; Mtons; Mtonnes; Mtonne"),
    "lakh t": phrases("LMT; lmt; LT; lt"),
    "kt": phrases(
        """kt; kT; Kt; KT; kdmt; kwmt; kDMT; kWMT; ktpa; Ktpa; KTPA; kTPA; ktpy; kmt; kMT; KMT; kmts; kTMF; kTMS;
        kilotonne; kilotonnes; kilotons; ktons; ktonnes; ktonne; kton"""
    )
    + _with_symbols("kt", _BY_MASS),
    "tpa": phrases("tpa; TPA; tpy; t/y; t/yr; t/a"),
    "t/day": phrases("tpd; t/d; TPD; mtpd; MTPD"),
    "kg": phrases("kilogram; kilograms; kilogramme; kilogrammes; kilo; kilos; kg; kgs; Kg; kgU"),
    "g": phrases("grams; grammes"),
    "lb": phrases("pound; pounds; lb; lbs") + _with_symbols("lb lbs", _BY_POUND),
    "klb": phrases("klb; klbs; Klb; Klbs"),
    "Mlb": phrases("Mlbpa; Mlb/y; Mlb; Mlbs; mlb; mlbs; MMlb; MMlbs; mmlb; mmlbs; MM lb; MM lbs; MM pounds")
    + _with_symbols("Mlb Mlbs", _BY_POUND),
    "oz": phrases(
        """ounce; ounces; oz; ozs; ozt; toz; GEO; GEOs; AuEq oz; AuEq. oz; Au eq oz; Au eq. oz; AgEq oz;
        AgEq. oz; Ag eq oz; Ag eq. oz; 4Eoz; 6Eoz; 2Eoz; 5Eoz; 3Eoz; 4E oz; 6E oz; 2E oz;
        PGMoz; ozpa; ozpy; oz/y; oz/yr"""
    ),
    "koz": phrases("kilo ounces; kilo ounce; kilo-ounces; koz; Koz; KOZ; kozs; Kozs; kozpa; kozpy; koz/y"),
    "Moz": phrases("Moz; moz; MOZ; Mozs; mozs; Mozpa"),
    "ct": phrases("carat; carats; ct; cts"),
    "kct": phrases("kct; kcts"),
    "Mct": phrases("Mct; mct; Mcts; mcts"),
    "dmt": phrases("dmt; DMT; wmt; WMT; dmts; wmts"),
    "m3": phrases("cubic meters; cubic metres; cubic meter; cubic metre; m3; cu m"),
    "Mm3": phrases("Mm3; bcm Mm3"),
    "long ton": phrases("long tons; long ton; gross tons; gross ton"),
    "short ton": phrases("short tons; short ton; net tons; net ton; s.t.; st"),
    "kst": phrases("kst; kstpa"),
    "Mst": phrases("Mst; MMst; MMST; mmst; MMstpa; Mstpa"),
}
# What no name consists of, in lower case: units, and symbols that go with them.
UNIT_WORDS = word_set(
    "tu tcu tni tlce mlbu mlbsu ktu mm au ag cu zn pb ni mo aueq ageq cueq bcm mbcm kbcm"
) | frozenset(
    unit.lower()
    for key, names in UNITS.items()
    for unit in names
    if unit.isalpha() and len(unit) > 2 and not (key == "t" and unit in _with_symbols("t", _BY_MASS))
)
