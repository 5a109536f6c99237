"""The phrases of a language, with the classes of their slots."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Mapping

from crawler.figures.gloss.alternatives import either, expanded
from crawler.figures.gloss.openings import GAPS, Keys
from crawler.figures.gloss.phrase_grammar import class_of
from crawler.figures.gloss.phrase_index import PhraseIndex
from crawler.figures.gloss.phrases import SLOT, Phrase
from crawler.figures.gloss.tongue import Tongue, TongueError
from crawler.figures.gloss.word_classes import WordClass
from crawler.figures.lexicon import producer_names

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_FULL_YEAR = r"1[34]\d\d|(?:19|20)\d\d"
# A name of several words without a sign that means something in a phrase.
_NAME = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)+")
# A slot in front of more letters of its word.
_GLUED_SLOT = re.compile(r"\{(\w+)\}(?=[^\W\d_]|[({])")
# Between words; where the space between them may be lost; where there is none.
_GAP, _LOOSE_GAP, _UNSPACED_GAP = f"[{GAPS}]{{1,3}}", f"[{GAPS}]{{0,3}}", " ?"


class PhraseBook:
    """A language's phrases and classes; patterns are made when a text first asks for them."""

    def __init__(self, tongue: Tongue) -> None:
        self._code = tongue.code
        self.spaced = tongue.spaced
        self.century = tongue.century
        # Words that lead a name have no prefix, whatever letters they begin with ("وادي").
        self.leading = frozenset(tongue.leading)
        self.prefixes = sorted(tongue.prefixes.items(), key=lambda item: -len(item[0]))
        self._gap = (_LOOSE_GAP if tongue.loose else _GAP) if tongue.spaced else _UNSPACED_GAP
        self._keys = Keys(by_words=tongue.spaced and not tongue.loose)
        self.digits = _digit_slots(tongue, self._gap)
        glued = {class_of(slot) for phrase in tongue.phrases for slot in _GLUED_SLOT.findall(phrase)}
        self.classes = {
            name: WordClass(words, self._gap, loose=tongue.loose or not tongue.spaced, glued=name in glued)
            for name, words in _used(tongue).items()
        }
        self.phrases = self.index({**_names(tongue), **tongue.phrases})

    def index(self, phrases: Mapping[str, str]) -> PhraseIndex:
        """Phrases with their English as they can be looked up. Raises TongueError for one with a mistake."""
        index = PhraseIndex(self._keys, self.classes)
        for words, english in phrases.items():
            try:
                index.add(self.phrase(words, english))
            except ValueError as error:
                raise self.error(words, error) from error
        return index

    def phrase(self, words: str, english: str) -> Phrase:
        """One phrase. Raises TongueError where a slot has no class, or English asks for one that there is not."""
        phrase = Phrase(words, english, self._gap, spaced=self.spaced)
        self.check_slots(words, SLOT.findall(words), phrase.english[1::2])
        return phrase

    def check_slots(self, words: str, slots: Iterable[str], english: Iterable[str]) -> None:
        """Raises TongueError where a slot has no class, or the English asks for one that there is not."""
        for slot in slots:
            if (kind := class_of(slot)) not in self.classes and kind not in self.digits:
                raise self.error(words, f"there is no [classes.{kind}]")
        for slot in set(english) - set(slots):
            raise self.error(words, f"it has no {{{slot}}} for its English")

    def check(self) -> None:
        """Raises TongueError for a phrase that can't be read; looking at a text finds those it meets."""
        for phrase in self.phrases:
            try:
                deque(phrase.readings(), maxlen=0)
            except ValueError as error:
                raise self.error(phrase.words, error) from error

    def error(self, words: str, message: object) -> TongueError:
        """The mistake of a phrase."""
        return TongueError(f"{self._code}.toml: {words!r}: {message}")


def _names(tongue: Tongue) -> dict[str, str]:
    """Names of several words stay whole where words of theirs may be the language's own ("World Gold Council")."""
    if not tongue.spaced or tongue.loose or tongue.letters:
        return {}
    return {name.lower(): name for name in producer_names() if _NAME.fullmatch(name)}


def _used(tongue: Tongue) -> dict[str, Mapping[str, str]]:
    """The classes that phrases have slots for."""
    phrases = [*tongue.phrases, *tongue.brackets]
    used = {class_of(slot) for phrase in phrases if "{" in phrase for slot in SLOT.findall(phrase)}
    return {name: words for name, words in tongue.classes.items() if name in used}


def _digit_slots(tongue: Tongue, gap: str) -> dict[str, re.Pattern[str]]:
    """The slots that are no class: any number, one that may have a scale word, a year, a day before a stop, one to
    three digits."""
    # "Aban 62 thousand tons": no year of two digits.
    units = either((unit for word in tongue.classes.get("units", {}) for unit in expanded(word)), gap)
    # "In winter 94 only 112 thousand tons": a word that begins as a unit does ("تنها") is none.
    amount = rf"{gap}(?:(?:thousand|million|billion|trillion{'|' * bool(units)}{units})(?![^\W\d_])|%)"
    short = rf"|[6-9]\d(?!{amount})" if tongue.century else ""
    number = rf"{NUMBER}(?!\d)"
    told = {
        "n": number,
        "q": rf"{number}(?: (?:thousand|[mbtr]+illion))?",
        "y": rf"(?:{_FULL_YEAR}{short})(?!%|[.,]?\d)",
        "day": r"(?<![\d.,])[0-3]?\d(?=\.)",
    }
    told |= {"d" * count: rf"\d{{{count}}}(?![.,]?\d)" for count in (1, 2, 3)}
    return {name: re.compile(pattern) for name, pattern in told.items()}
