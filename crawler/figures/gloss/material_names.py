"""Names that begin with a material ("Cobre Las Cruces", "Sales de Jujuy"), or where nouns have capitals end with one
("Banyan Gold"), stay as they are printed.
"""

from __future__ import annotations

import re

from crawler.figures.gloss.phrase_book import PhraseBook
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.tongue import Tongue

_TITLED = re.compile(
    r"(?P<material>[A-ZÀ-Ý][a-zà-ÿ]+) (?P<of>(?:de|del|do|da|du) )?(?:(?:[Ll]as|[Ll]os|[Ll]a|[Ee]l|[Oo]s|[Aa]s) )?"
    r"(?P<name>[A-ZÀ-Ý][\w'’-]+)"
)
# A company before its verb, or behind one: never what so many ounces are of.
_FIRM = re.compile(
    r"(?P<name>[A-ZÄÖÜ][\w-]{2,}) (?:Gold|Lithium|Nickel|Palladium|Vanadium)"
    r"(?= (?!pro\b|je\b|und\b|oder\b)[a-zäöü]{2,}|[,.]? ?[(\n]|, | -)"
)
_BEFORE_FIRM = re.compile(
    r"(?:^|[.!?:,;\n]|\b(?:hat|hatte|will|von|bei|durch|wie|und|plant|bohrt|meldet))[\s\"'(-]*$"
)
_FIRM_WITHIN = 12
_OPENS = re.compile(r"(?:^|[.!?:\n])[\s\"'(-]*$")
_OPENS_WITHIN = 8
# The table of materials, in every language that has it.
_MATERIALS = "materials"


class MaterialNames:
    """The names of one language that begin with a material."""

    def __init__(self, tongue: Tongue, book: PhraseBook) -> None:
        materials = book.classes.get(_MATERIALS) if tongue.spaced and tongue.capitals != "nouns" else None
        self._materials = frozenset(materials.words) if materials else frozenset()
        self._nouns = tongue.capitals == "nouns"

    def end(self, text: str, at: int, reading: PhraseReading) -> int | None:
        """Where such a name ends that begins at a place; None where none does.

        What stands behind the material must be a word that no table knows, alone or with it, and "of" belongs to a
        name only within a sentence, where the capital tells it.
        """
        if self._nouns:
            return _firm_end(text, at, reading)
        titled = _TITLED.match(text, at) if self._materials and text[at].isupper() else None
        if titled is None or titled["material"].lower() not in self._materials:
            return None
        opens = _OPENS.search(text, max(0, at - _OPENS_WITHIN), at)
        if (opens and titled["of"]) or reading.at(titled.start("name")) is not None:
            return None
        told = reading.at(at)
        return titled.end() if told is None or told.end < titled.end() else None


def _firm_end(text: str, at: int, reading: PhraseReading) -> int | None:
    firm = _FIRM.match(text, at) if text[at].isupper() else None
    if firm is None or _BEFORE_FIRM.search(text, max(0, at - _FIRM_WITHIN), at) is None:
        return None
    return None if reading.at(at) is not None else firm.end()
