"""Words that no table knows: names keep their capital and are spelled in Latin letters, what only opens a sentence
or is a noun is written small, so that the reader takes it for no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crawler.figures.gloss.capital_nouns import CapitalNouns
from crawler.figures.gloss.capital_words import CapitalWords, names_in_one_word
from crawler.figures.gloss.iranian_names import iranian_name, is_of_iran
from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue

# Only a capital shows where a sentence begins: behind the end of another an opening word is told apart.
_ENDED = re.compile(r"[^\s.]{2}[.!?][\"')]? ?[ \n]$")
_ENDED_WITHIN = 5


def unknown_words(text: str, known: Iterable[Written], language: Tongue) -> Iterator[Written]:
    """The capitalised words of a text that lie in none of the `known` pieces, as they are to be written."""
    if not language.capitals:
        return
    kind = CapitalNouns if language.capitals == "nouns" else CapitalWords
    unknown = kind(text, list(known), language)
    iranian = bool(language.sounds) and is_of_iran(text)
    for match in unknown.words:
        named = unknown.is_name(match)
        written = _spelled(unknown.owner(match) or (match[0] if named else match[0].lower()), language)
        if iranian and named and match[0].lower() not in names_in_one_word():
            written = iranian_name(written, language.sounds)
        before = max(0, match.start() - _ENDED_WITHIN)
        opens = written[0].islower() and _ENDED.search(text, before, match.start()) is not None
        yield _written(*match.span(), f"Also, {written}" if opens else written)
        if named and unknown.leads(match):
            yield _written(match.end(), match.end() + 1, " ")
    for end in unknown.leading():
        yield _written(end, end + 1, " ")


def _written(start: int, end: int, words: str) -> Written:
    return Written(start, end, (Part(words, start, end),))


def _spelled(word: str, language: Tongue) -> str:
    """A word in Latin letters."""
    low = word.lower()
    if not any(letter in language.letters for letter in low):
        return word
    ending = next((end for end in sorted(language.endings, key=len, reverse=True) if low.endswith(end)), "")
    letters = {ord(letter): latin for letter, latin in language.letters.items()}
    latin = low.removesuffix(ending).translate(letters) + language.endings.get(ending, "")
    if word.isupper() and len(word) > 1:
        return latin.upper()
    return latin[:1].upper() + latin[1:] if word[0].isupper() else latin
