"""Names that begin with a material ("Cobre Las Cruces", "Sales de Jujuy") stay as they are printed."""

from __future__ import annotations

import re

from crawler.figures.gloss.phrase_book import PhraseBook
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.tongue import Tongue

_TITLED = re.compile(
    r"(?P<material>[A-ZÀ-Ý][a-zà-ÿ]+) (?P<of>(?:de|del|do|da|du) )?(?:(?:[Ll]as|[Ll]os|[Ll]a|[Ee]l|[Oo]s|[Aa]s) )?"
    r"(?P<name>[A-ZÀ-Ý][\w'’-]+)"
)
_OPENS = re.compile(r"(?:^|[.!?:\n])[\s\"'(-]*$")
_OPENS_WITHIN = 8
# The table of materials, in every language that has it.
_MATERIALS = "materials"


class MaterialNames:
    """The names of one language that begin with a material."""

    def __init__(self, tongue: Tongue, book: PhraseBook) -> None:
        materials = book.classes.get(_MATERIALS) if tongue.spaced and tongue.capitals != "nouns" else None
        self._materials = frozenset(materials.words) if materials else frozenset()

    def end(self, text: str, at: int, reading: PhraseReading) -> int | None:
        """Where such a name ends that begins at a place; None where none does.

        What stands behind the material must be a word that no table knows, and "of" belongs to a name only within a
        sentence, where the capital tells it.
        """
        titled = _TITLED.match(text, at) if self._materials and text[at].isupper() else None
        if titled is None or titled["material"].lower() not in self._materials:
            return None
        opens = _OPENS.search(text, max(0, at - _OPENS_WITHIN), at)
        if (opens and titled["of"]) or reading.at(titled.start("name")) is not None:
            return None
        return titled.end()
