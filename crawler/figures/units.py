"""Units of mass and volume: from the printed unit to a canonical one and its factor."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Unit(NamedTuple):
    """A canonical unit, the factor into it, and the dimension that a commodity must agree with."""

    name: str
    factor: Decimal
    dimension: str


# Kilograms and grams become tonnes; pounds, troy ounces, carats and short tons stay what the trade quotes.
UNITS: dict[str, Unit] = {
    "t": Unit("t", Decimal(1), "mass"),
    "dmt": Unit("t", Decimal(1), "mass"),
    "Mt": Unit("t", Decimal(10**6), "mass"),
    "kt": Unit("t", Decimal(1000), "mass"),
    "tpa": Unit("t", Decimal(1), "mass"),
    "lakh t": Unit("t", Decimal(10**5), "mass"),
    "kg": Unit("t", Decimal("0.001"), "mass"),
    "g": Unit("t", Decimal("0.000001"), "mass"),
    "t/day": Unit("t/day", Decimal(1), "rate"),
    "lb": Unit("lb", Decimal(1), "mass"),
    "klb": Unit("lb", Decimal(1000), "mass"),
    "Mlb": Unit("lb", Decimal(10**6), "mass"),
    "oz": Unit("oz", Decimal(1), "troy"),
    "koz": Unit("oz", Decimal(1000), "troy"),
    "Moz": Unit("oz", Decimal(10**6), "troy"),
    "ct": Unit("ct", Decimal(1), "carat"),
    "kct": Unit("ct", Decimal(1000), "carat"),
    "Mct": Unit("ct", Decimal(10**6), "carat"),
    "m3": Unit("m3", Decimal(1), "volume"),
    "Mm3": Unit("m3", Decimal(10**6), "volume"),
    "short ton": Unit("short ton", Decimal(1), "mass"),
    "kst": Unit("short ton", Decimal(1000), "mass"),
    "Mst": Unit("short ton", Decimal(10**6), "mass"),
    "long ton": Unit("long ton", Decimal(1), "mass"),
}
# Units that say a yearly rate by themselves: a capacity or an annual target.
YEARLY = frozenset(
    {
        "Mtpa",
        "mtpa",
        "MTPA",
        "MMTPA",
        "MMTpa",
        "mmtpa",
        "Mtpy",
        "ktpa",
        "Ktpa",
        "KTPA",
        "kTPA",
        "ktpy",
        "tpa",
        "TPA",
        "tpy",
        "t/y",
        "t/yr",
        "t/a",
    }
    | {
        "ozpa",
        "ozpy",
        "oz/y",
        "oz/yr",
        "kozpa",
        "kozpy",
        "koz/y",
        "Mozpa",
        "Mlbpa",
        "Mlb/y",
        "kstpa",
        "Mstpa",
        "MMstpa",
    }
)
MEGATONNE_LIMIT = Decimal(10_000)


def of_mt(digits: Decimal, scale: Decimal, grouped: bool, million: bool) -> Unit:
    """What Mt, MT or mt stands for: million tonnes, but metric tonnes after a scale word or a large number.

    No country makes 10,000 million tonnes of anything a wire reports; "54,893 MT" is metric tonnes, "1,394.1 Mt"
    with its fraction is not. `million` tells that the spelling or the article has said which.
    """
    if scale > 1:
        return UNITS["t"]
    if (million or digits % 1) and digits < MEGATONNE_LIMIT:
        return UNITS["Mt"]
    return UNITS["t"] if grouped or digits >= 1000 else UNITS["Mt"]
