"""Whether a text can hold an amount at all: most of a news archive names no unit, and is not glossed for nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from crawler.figures.folding import fold, lower
from crawler.figures.gloss.latin_languages import LATIN, may_hold_another
from crawler.figures.gloss.openings import GAPS
from crawler.figures.gloss.spelling import SILENT
from crawler.figures.gloss.tables import tongue
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.languages.en import ENGLISH
from crawler.figures.readings import unit_words

_SILENT = re.compile(SILENT)
# Letters of other scripts than Latin, and the languages whose words may stand in them.
_SCRIPTS = (
    (re.compile("[\u0620-\u06d3]"), ("ar", "fa")),
    (re.compile("[\u0400-\u04ff]"), ("ru",)),
    (re.compile("[\u4e00-\u9fff]"), ("zh",)),
)
_ENGLISH = frozenset(word for word in unit_words(ENGLISH) if len(word) > 1)
# Words in Latin letters, which stand beside those of other scripts without a space ("1万t").
_LATIN_WORD = re.compile("[a-z\u00df-\u024f]+")
# English units of one letter, which other languages have in "a-t-il" and "M. Diallo".
_LETTERS = re.compile(r"(?<![a-z\u00df-\u024f'-])(?:t(?![a-z\u00df-\u024f'-])|m ?[3\u00b3])")
# So far before a unit the number stands that it is glued to.
_NUMBER_WITHIN = 16


def may_measure(text: str, code: str) -> bool:
    """Whether a text in the language `code`, or in another one that it holds, names a unit."""
    if "|" in text or (code in LATIN and may_hold_another(text, code)):
        return True
    plain = lower(_SILENT.sub("", fold(text)))
    if _LETTERS.search(plain) or not _ENGLISH.isdisjoint(_LATIN_WORD.findall(plain)):
        return True
    return any(_words_of(other).found(plain) for other in _languages(plain, code))


def _languages(plain: str, code: str) -> set[str]:
    return {code, *(other for script, codes in _SCRIPTS if script.search(plain) for other in codes)}


@lru_cache(maxsize=16)
def _words_of(code: str) -> UnitWords:
    return UnitWords(tongue(code))


class UnitWords:
    """The words of a language's units, as its table has them under `measured`."""

    def __init__(self, language: Tongue) -> None:
        self._folds = str.maketrans(dict(language.folds))
        self._spaced, self._told = language.spaced, bool(language.measured)
        within = [word[1:] for word in language.measured if word.startswith("*")]
        begun = [word for word in language.measured if not word.startswith("*")]
        whole = _any_of(word.strip() for word in begun if word.endswith(" "))
        opens = _any_of(word for word in begun if not word.endswith(" "))
        # Seen ahead only: "feuchttonnen" has "tt", too.
        self._unit = re.compile(rf"(?:{_any_of(within)})|(?=(?P<opens>{opens})|(?P<whole>{whole}))")
        # The article is the last prefix: "الوطن" is no ton.
        prefixes = _any_of(set(language.prefixes) - {language.article})
        self._word_before = re.compile(rf"(?:^|[\W\d_])(?:{prefixes})*(?:{language.article})?$")
        numbers = _any_of((*language.numbers, *language.multipliers, *language.scales, *language.halves))
        self._number_before = re.compile(rf"(?:\d|{numbers})[{GAPS}]?$")

    def found(self, plain: str) -> bool:
        """Whether a text in lower case has one of them; of a language that tells none any text may."""
        if not self._told:
            return True
        plain = plain.translate(self._folds)
        return any(self._is_unit(plain, unit) for unit in self._unit.finditer(plain))

    def _is_unit(self, plain: str, unit: re.Match[str]) -> bool:
        if unit.lastgroup is None:
            return True
        before = plain[max(0, unit.start() - _NUMBER_WITHIN) : unit.start()]
        if self._number_before.search(before):
            return True
        if unit["whole"] and plain[unit.end("whole") :][:1].isalpha():
            return False
        return not self._spaced or self._word_before.search(before) is not None


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"
