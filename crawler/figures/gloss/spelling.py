"""How a language's texts are spelled before they are read: folded, without marks that say nothing, contractions in
full; the keys of its table are spelled so too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from crawler.figures.folding import fold, lower
from crawler.figures.gloss.offsets import Offsets, Rewriting
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.gloss.unspaced import signs

# Sentences end the same in all scripts once these are folded.
_SIGNS = {"،": ",", "؛": ";", "؟": "?", "。": ".", "，": ",", "、": ",", "；": ";", "：": ":", "（": "(", "）": ")",
          "！": "!", "？": "?", "\u200b": " ", "۔": "."}  # fmt: skip
# Strokes that stretch a word, vowels over letters, marks of direction, spaces behind a space: none says anything.
SILENT = "[\u0640\u064b-\u0652\u0654\u0655\u0670\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+"
_DROPPED = rf"{SILENT}|(?<= ) +(?=\S)"
# "سال گذشته، (13 میلیون تن)": a comma before a number in brackets.
# "صحار ـ الوطن": a stretching stroke on its own is a dash.
_STROKE, _DASH = " \u0640 ", " - "
_BEFORE_BRACKETS = ",(?= ?\\(\\d)"
# "رسید.به گزارش": a full stop without the space behind it; letters of their own are initials.
_UNPARTED = "(?<=[\u0620-\u064a\u066e-\u06d3]{3})\\.(?=[\u0620-\u064a\u066e-\u06d3]{2})"
# "تولید شد،998 تن": a comma without the space behind it.
_GLUED = "(?P<glued>(?<=[\u0620-\u064a\u066e-\u06d3]),(?=\\d))"
# Where a sentence or the story behind a dateline begins.
_OPENS = r'(?:\A|(?<=\n)|(?<=[.!?:"-] ))'
# What means something in a phrase.
_GRAMMAR = "{}()|?*~+\\[]"


class Spelling:
    """The spelling of one language."""

    def __init__(
        self,
        folds: Mapping[str, str],
        contractions: Mapping[str, str],
        *,
        spaced: bool = True,
        point: str = "",
        unaccented: Mapping[str, str] | None = None,
    ) -> None:
        self._of_keys = {ord(old): new for old, new in folds.items() if old not in _GRAMMAR}
        # Names keep the letters that they are printed with; signs are folded at once.
        letters = {ord(old): new for old, new in folds.items() if old.isalpha() and new.isalpha()}
        self._letters = letters
        told = {ord(old): new for old, new in {**_SIGNS, **folds}.items()}
        self._signs = {old: new for old, new in told.items() if old not in letters}
        self._contractions, self._spaced = contractions, spaced
        short = "|".join(map(re.escape, contractions))
        self._contracted = re.compile(rf"(?<![^\W\d_])(?:{short})(?=[^\W\d_])") if short else None
        # "5 فاصل 5": a mark between digits that is told in a word.
        pointed = rf"(?<=\d) {point} (?=\d)" if point else ""
        unaccented = unaccented or {}
        bare = "|".join(map(re.escape, unaccented))
        self._told = {**contractions, **unaccented, ".": ". ", ",": "", _STROKE: _DASH} | (
            {f" {point} ": "."} if point else {}
        )
        patterns = (
            _STROKE,
            _DROPPED,
            _UNPARTED,
            _BEFORE_BRACKETS,
            _GLUED,
            self._contracted.pattern if self._contracted else "",
            pointed,
            rf"{_OPENS}(?:{bare})(?= [^\W\d_])" if bare else "",
        )
        self._rewritten = re.compile("|".join(filter(None, patterns)))

    def key(self, key: str) -> str:
        """A key of the table as it stands in texts."""
        folded = lower(fold(key).translate(self._of_keys))
        if self._contracted is None:
            return folded
        return self._contracted.sub(lambda match: self._contractions[match[0]], folded)

    def text(self, text: str) -> tuple[str, Offsets]:
        """A text as it is read; its letters stay as printed, for the sake of names."""
        if not self._spaced:
            spread, offsets = _spread(fold(text))
            return spread.translate(self._signs), offsets
        folded = fold(text).translate(self._signs)
        rewriting = Rewriting(folded, apart=False)
        for found in self._rewritten.finditer(folded):
            told = ", " if found.lastgroup == "glued" else self._told.get(found[0], "")
            rewriting.replace(*found.span(), told)
        return rewriting.done()

    def lookup(self, text: str) -> str:
        """A text as the keys of the table are spelled, letter for letter."""
        return lower(self.folded(text))

    def folded(self, text: str) -> str:
        """A text in the letters of the table, its capitals as printed."""
        return text.translate(self._letters)


def spelling_of(tongue: Tongue) -> Spelling:
    """The spelling of a language."""
    point = tongue.point if tongue.spaced else ""
    return Spelling(
        tongue.folds,
        tongue.contractions,
        spaced=tongue.spaced,
        point=point,
        unaccented=tongue.unaccented,
    )


def _spread(folded: str) -> tuple[str, Offsets]:
    """With a space beside each sign, where words have none."""
    rewriting = Rewriting(folded)
    for start, end, written in signs(folded):
        rewriting.replace(start, end, written)
    return rewriting.done()
