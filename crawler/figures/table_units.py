"""Units told in a label: "(kt)", "000 t", "in thousand tonnes", "million of recoverable pounds"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.table_words import NO_TONNAGE
from crawler.figures.units import MEGATONNE_LIMIT, UNITS, Unit


class LabelUnit(NamedTuple):
    """A unit with its scale. `printed` decides what "Mt", "MT" and "mt" stand for; `yearly` marks a rate."""

    key: str
    scale: Decimal
    printed: str
    yearly: bool

    def unit(self, most: Decimal, decimals: bool) -> Unit:
        """The unit of a label whose largest value is `most`; no table counts hundredths of metric tonnes.

        "Mt" is million tonnes as long as there can be so many; "MT" and "mt" are metric tonnes from a
        thousand on, where the values have no decimals.
        """
        if self.key != "mt":
            return UNITS[self.key]
        if self.scale > 1 or most >= MEGATONNE_LIMIT:
            return UNITS["t"]
        return UNITS["Mt"] if self.printed == "Mt" or most < 1000 or decimals else UNITS["t"]

    @property
    def dimension(self) -> str:
        """The dimension that a commodity must have."""
        return "mass" if self.key == "mt" else UNITS[self.key].dimension


_KEYS = {
    name: key
    for key, names in {
        "t": "tonnes tonne tons ton t mts tu",
        "mt": "mt",
        "Mt": "mmt mtpa mtpy mta mnt mln_t",
        "kt": "kt ktpa ktpy ktons kton kilotonnes kilotons",
        "dmt": "dmt wmt",
        "kdmt": "kdmt kwmt",
        "t/day": "tpd t/d t/day",
        "kg": "kg kilograms kilogrammes",
        "lb": "pounds lb lbs",
        "Mlb": "mlb mlbs mmlb mmlbs",
        "oz": "ounces ounce oz ozs",
        "koz": "koz kozs",
        "Moz": "moz",
        "ct": "carats carat ct cts",
        "kct": "kct kcts",
        "Mct": "mct mcts",
        "m3": "m3 cubic_metres cubic_meters",
        "short ton": "short_tons short_ton",
        "Mst": "mmst mst",
        "long ton": "long_tons long_ton",
        "tpa": "tpa tpy",
    }.items()
    for name in names.split()
}
_YEARLY = frozenset({"mtpa", "mtpy", "mta", "ktpa", "ktpy", "tpa", "tpy"})
_SCALES = {
    name: Decimal(scale)
    for scale, names in {
        1000: "000 000s 1000 1,000 thousand thousands thous thous. th. th k '000 '000s 000' 000's x1000 x1,000",
        10_000: "10000 10,000",
        100_000: "lakh lakhs",
        10**6: "million millions mln mn mio mm 000,000 '000,000 000000",
        10**7: "crore crores",
        10**8: "100,000,000 100000000",
        10**9: "billion billions bn bln",
    }.items()
    for name in names.split()
}
_SCALE = "|".join(sorted(map(re.escape, _SCALES), key=len, reverse=True))
_NAME = "|".join(sorted((re.escape(name).replace("_", " ") for name in _KEYS), key=len, reverse=True))
_UNIT = re.compile(
    rf"(?<![\w$/.])(?:(?P<scale>{_SCALE})(?: of)?[ -]?"
    r"(?:(?:recoverable|contained|payable|metric|dry|wet|fine|troy|attributable|saleable)[ -])*)?"
    r"(?:(?:metric|dry|wet|fine|troy)[ -])*"
    rf"(?P<unit>{_NAME})(?P<rate> ?(?:/ ?|per )(?:y(?:ea)?r?|a|annum)\b| a year\b)?"
    rf"(?:[ ,(]+(?:in |x )?(?P<behind>{_SCALE})\)?)?(?![\w/$])"
)
_LONGEST_UNIT = 20
# "T" and "ct" are units alone, in brackets, behind a comma, or behind a scale; elsewhere they may be initials.
_SHORT = frozenset({"t", "ct", "cts", "m3", "kg"})
_BESIDE = re.compile(r"(?:^|[(\[,;:/-]|\bin|\bunits?|\d) ?$")


def label_units(label: str) -> tuple[LabelUnit, ...]:
    """The units of a label in order; () where it tells none."""
    lowered = label.lower()
    found = [
        (lowered.rfind("(", 0, match.start()) <= lowered.rfind(")", 0, match.start()), _unit(label, match))
        for match in _UNIT.finditer(lowered)
        if not _is_initial(lowered, match) and not _is_counted(lowered, match)
    ]
    # "Tonnes (Mt)": the bracket says it more exactly.
    return tuple(unit for _, unit in sorted(found, key=lambda told: told[0]))


# "Silver (000's)" under "Ounces produced": what counts the ounces.
_LONE_SCALE = re.compile(rf"\((?:in )?({_SCALE})\)")


def scaled_by(label: str, units: tuple[LabelUnit, ...]) -> tuple[LabelUnit, ...]:
    """The units that a label above gives, counted as this one says; as they are where it says nothing of it."""
    scale = _LONE_SCALE.search(label.lower())
    if scale is None:
        return units
    return tuple(unit._replace(scale=_SCALES[scale[1]]) if unit.scale == 1 else unit for unit in units)


def is_unit(text: str) -> bool:
    """Whether a short text is a unit, of material or of anything else, and no more: "kt", "$/oz", "%"."""
    return len(text) <= _LONGEST_UNIT and bool(label_units(text) or NO_TONNAGE.search(text.lower()))


def _is_counted(lowered: str, match: re.Match[str]) -> bool:
    """ "2.07 million ounces" in a caption is an amount; "2025 kt" a year and a unit."""
    number = re.search(r"(?<![a-z\d.,])(\d[\d.,]*) ?$", lowered[: match.start()])
    return number is not None and not re.fullmatch(r"(?:19|20)\d\d,?|1[34]\d\d,?", number[1])


def _is_initial(lowered: str, match: re.Match[str]) -> bool:
    if match["unit"] not in _SHORT or match["scale"] or match["behind"] or match["rate"]:
        return False
    return _BESIDE.search(lowered, 0, match.start()) is None


def _unit(label: str, match: re.Match[str]) -> LabelUnit:
    name = match["unit"].replace(" ", "_")
    key, scale = _KEYS[name], _SCALES.get(match["scale"] or match["behind"] or "", Decimal(1))
    if key == "kdmt":
        key, scale = "dmt", Decimal(1000)
    yearly = name in _YEARLY or match["rate"] is not None
    return LabelUnit(key, scale, label[match.start("unit") : match.end("unit")], yearly)
