"""Chemical symbols that stand for a material behind its unit: "26,872 t Cu", "345 koz of Au", "50 kt LCE"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.figures.amounts import Amount
from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark, PhraseTable

_TABLE = """Cu copper; Zn zinc; Pb lead; Ni nickel; Au gold; Ag silver; Sn tin; Mo molybdenum; Co cobalt; Pt platinum;
Pd palladium; Rh rhodium; Al aluminium; Mn manganese; Sb antimony; W tungsten; Li lithium; V vanadium; Fe iron ore;
V2O5 vanadium pentoxide; U uranium; U3O8 uranium;
LCE lithium carbonate equivalent; AuEq gold equivalent; AgEq silver equivalent; CuEq copper equivalent;
MAP monoammonium phosphate; DAP diammonium phosphate; TSP triple superphosphate; MOP muriate of potash"""
# By symbol the words of the material's name.
_NAMES = {symbol: name for symbol, _, name in (row.strip().partition(" ") for row in _TABLE.split(";"))}
_SYMBOL = re.compile(rf" ?(?:of )?\(?({'|'.join(sorted(_NAMES, key=len, reverse=True))})(?![\w-]|\. ?[a-z])")
# "4,975 tU", "4.1 MlbU3O8".
_GLUED = re.compile(r"(?<=[a-z])(U3O8|U|Cu|Zn|Pb|Ni|Co|Mo|LCE)$")


def symbols_behind(
    text: str, amounts: Sequence[Amount], table: PhraseTable[Commodity]
) -> Iterator[Mark[Commodity]]:
    """The marks of symbols that stand right behind amounts, or at the end of their units, as printed."""
    for amount in amounts:
        match = _SYMBOL.match(text, amount.tail) or _GLUED.search(text, amount.start, amount.end)
        found = table.get(tuple(_NAMES[match[1]].split())) if match else None
        if match and found is not None:
            yield Mark(found, match.start(1), match.end(1))
