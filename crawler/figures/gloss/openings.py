"""What phrases begin with, so that a place of a text is compared with few of a table's thousands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from crawler.figures.gloss.phrase_grammar import Either, Gap, Letters, Sequence, Slot, Token

_WORD = re.compile(r"[^\W\d_]+")
GAPS = " \u200c\u200d\u00ad-"
_NO_GAPS = dict.fromkeys(map(ord, GAPS))
# First letters that a phrase is found by, and the characters that surely hold so many.
_DEEP, _WINDOW = 8, 16
# Letters of the next word that a phrase is found by where spaces part words; an Arabic article has two.
_NEXT = 3
_FOLLOW = re.compile(rf"[{GAPS}]*+(?:(?P<told>[^\W\d_]{{1,{_NEXT}}}|[\W\d_])|$)")
# A first word and as much of the next one as is asked for, or all of it.
_WORD_AND_MORE = re.compile(rf"[{GAPS}]*[^\W\d_]+[{GAPS}]++(?:[^\W\d_]{{{_NEXT}}}|[^\W\d_]*[\W\d_])")
# The same of a phrase whose first word has no signs of the grammar but for its endings.
_PLAIN_WORD = re.compile(
    r"(?P<stem>[^\W\d_]+)(?:(?P<any>\*)|(?:\((?P<endings>[^\W\d_]+(?:\|[^\W\d_]+)*)\)(?P<or_none>\??))?"
    rf"(?:$| (?P<next>[^\W\d_]{{1,{_NEXT}}})(?!\?)))"
)
_PLAIN_LETTERS = re.compile(r"[^{}()|?*\\\[~]*")


class Opening(NamedTuple):
    """How a phrase may begin: the class of a first slot or "", and the key of the letters there."""

    slot: str
    key: str


# Beginnings of which more is to be known: the slot of each and the letters so far.
_Begun = set[tuple[str, str]]


class Seen(NamedTuple):
    """The first letters at a place, or where words are told apart the `whole` first word and what follows it."""

    letters: str
    follow: str = ""
    whole: bool = False


class Keys:
    """The keys of a language's phrases: whole first words where spaces part them, first letters elsewhere."""

    def __init__(self, *, by_words: bool) -> None:
        self._by_words = by_words

    def plain(self, phrase: str) -> list[str]:
        """The keys of a phrase that begins with plain letters; none where its grammar must be read."""
        if self._by_words:
            word = _PLAIN_WORD.match(phrase)
            return _keys_of_endings(word) if word else []
        found = _PLAIN_LETTERS.match(phrase)
        letters = found[0] if found else ""
        if len(letters) < len(phrase):
            # A last letter may be absent.
            letters = letters[:-1]
        told = letters.translate(_NO_GAPS)
        return [told[:_DEEP]] if len(told) >= _DEEP or len(letters) == len(phrase) else []

    def openings(self, tokens: Sequence) -> set[Opening]:
        """The ways in which a phrase may begin."""
        told: set[Opening] = set()
        for slot, letters in self._grown(tokens, {("", "")}, told):
            told.add(Opening(slot, self.of(letters, whole=True)))
        return told

    def _grown(self, tokens: Sequence, begun: _Begun, told: set[Opening]) -> _Begun:
        """Beginnings with what tokens add to them; those of which enough is known are told."""
        for token in _joined(tokens):
            if not begun:
                break
            whole = {(slot, letters) for slot, letters in begun if self._enough(letters)}
            told.update(Opening(slot, self.of(letters, whole=True)) for slot, letters in whole)
            begun = self._with(token, begun - whole, told)
        return begun

    def _with(self, token: Token, begun: _Begun, told: set[Opening]) -> _Begun:
        match token:
            case Letters(text):
                return {(slot, letters + text) for slot, letters in begun}
            case Gap(absent):
                return {(slot, f"{letters} ") for slot, letters in begun} | (begun if absent else set())
            case Either(parts, absent):
                grown = (self._grown(part, begun, told) for part in parts)
                return set().union(begun if absent else (), *grown)
        first = {
            (slot, letters)
            for slot, letters in begun
            if slot or letters.strip() or not isinstance(token, Slot)
        }
        told.update(Opening(slot, self.of(letters, whole=False)) for slot, letters in first)
        return {(token.kind, "")} if isinstance(token, Slot) and begun - first else set()

    def of(self, letters: str, *, whole: bool) -> str:
        """The key of what begins with these letters; `whole` where a word ends behind them."""
        letters = letters.lstrip(GAPS)
        word = _WORD.match(letters) if self._by_words else None
        if word is None or (word.end() == len(letters) and not whole):
            return letters.translate(_NO_GAPS)[:_DEEP]
        return f"{word[0]} {_follow(letters, word.end())}"

    def of_word(self, word: str, *, glued: bool) -> str:
        """The key of a word of a class; `glued` where the word in the text may go on behind it."""
        letters, star, _ = word.partition("*")
        return self.of(letters, whole=not star and not glued)

    def seen(self, text: str, place: int) -> Seen:
        """What stands at a place, as far as it tells which phrases may begin there."""
        window = text[place : place + _WINDOW]
        if self._by_words:
            at = place + len(window) - len(window.lstrip(GAPS))
            word = _WORD.match(text, at)
            if word is not None:
                return Seen(word[0], _follow(text, word.end()), whole=True)
        return Seen(window.translate(_NO_GAPS)[:_DEEP])

    def at(self, seen: Seen) -> list[str]:
        """The keys of all phrases that may begin with what was seen."""
        if seen.whole:
            return _keys_of_word(seen.letters, seen.follow)
        return [seen.letters[:length] for length in range(len(seen.letters), -1, -1)]

    def _enough(self, letters: str) -> bool:
        if self._by_words:
            return _WORD_AND_MORE.match(letters) is not None
        return len(letters.translate(_NO_GAPS)) >= _DEEP


def _joined(tokens: Sequence) -> Iterator[Token]:
    """The tokens, letters that stand side by side as one."""
    for plain, stretch in groupby(tokens, key=lambda token: isinstance(token, Letters)):
        if plain:
            yield Letters("".join(token.text for token in stretch if isinstance(token, Letters)))
        else:
            yield from stretch


def _keys_of_endings(word: re.Match[str]) -> list[str]:
    """The keys of a plain first word with any ending, or with each that it may have."""
    if word["any"]:
        return [word["stem"][:_DEEP]]
    endings = word["endings"].split("|") if word["endings"] else [""]
    if word["or_none"]:
        endings.append("")
    return [f"{word['stem']}{ending} {word['next'] or ''}" for ending in endings]


def _keys_of_word(word: str, follow: str) -> list[str]:
    behind = [f"{word} {follow[:length]}" for length in range(len(follow), -1, -1)]
    return [*behind, *(word[:length] for length in range(min(len(word), _DEEP), -1, -1))]


def _follow(text: str, place: int) -> str:
    """What is seen of the next word behind a place: its first letters, or a sign."""
    found = _FOLLOW.match(text, place)
    return (found["told"] or "") if found else ""
