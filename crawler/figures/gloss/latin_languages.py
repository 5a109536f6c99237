"""Paragraphs of another language in the same, Latin, script: a release in two languages, a quote left as it was said.

The words of every sentence tell where to look; the library that tells an article's language has the last word.
"""

from __future__ import annotations

from crawler.figures.words import word_set
from crawler.page.text import detect_language

# Words that sentences of one language are full of and those of the others lack.
_COMMON = {
    "en": word_set("the of and to for with from by was were which that at its than"),
    "fr": word_set("le les des du et est dans pour avec une sur par au aux qui cette ont été"),
    "es": word_set("el los las y del por con una fue fueron más según durante al lo su"),
    "pt": word_set("os da do das dos em uma com não foi foram pelo pela ao mais na no"),
    "it": word_set("il gli della dei di che sono nel nella alla delle per è stata stato dal"),
    "tr": word_set("ve bir bu ile için olarak yılında göre daha kadar yüzde oldu ise olan"),
    "de": word_set("der die das und im mit von wurde wurden den auf dem für ist nach bei"),
}
LATIN = frozenset(_COMMON)
# So many of its words show a language, and so many of the article's own that it is in that one.
_SHOWN, _OWN = 2, 2


def may_hold_another(text: str, code: str) -> bool:
    """Whether a text in a language of Latin script holds words of another one at all."""
    return bool(_shown(_words(text), code))


def other_language(paragraph: str, code: str) -> str | None:
    """The language of a paragraph within an article in `code`, if it is another one of Latin script."""
    words = _words(paragraph)
    if len(words & _COMMON[code]) >= _OWN:
        return None
    shown = _shown(words, code)
    told = detect_language(paragraph) if shown else None
    return told if told in shown else None


def _shown(words: set[str], code: str) -> set[str]:
    return {name for name, common in _COMMON.items() if name != code and len(words & common) >= _SHOWN}


def _words(text: str) -> set[str]:
    return set(text.lower().split())
