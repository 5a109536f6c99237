"""Names of known mines and companies by how they sound: letters of another script spell "Inkai" as "Inkay".

Two names are one where their consonants are the same and they are spelled nearly alike.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

from crawler.figures.lexicon import entity_kinds

_PRODUCERS = ("company", "mine", "place")
_PLAIN_NAME = re.compile(r"[A-Z][a-zà-ÿ]+(?:[ -][A-Z][a-zà-ÿ]+){0,2}")
# What one sound is written as, in the order in which it is made alike.
_ALIKE = (
    ("kh|q|ck", "k"),
    ("gh", "g"),
    ("tsh|sh|zh|ch", "s"),
    ("th", "t"),
    ("dh", "d"),
    ("ph|v", "f"),
    ("c(?=[eiy])", "s"),
    ("c", "k"),
)
_SOUNDS = str.maketrans({"p": "b", "z": "s", "j": "g", "y": "i", "w": "u", "o": "u", "e": "a"})
_VOWELS = re.compile("[aiuh' -]")
_HISS = re.compile("[scz]h|[sz]|c(?=[eiy])")
_HISSES = {"sh": "sh", "ch": "sh", "zh": "sh", "z": "z", "s": "s", "c": "s"}
_DOUBLED = re.compile(r"(.)\1+")
_FEW_CONSONANTS = 3
# How alike names must be spelled, with few consonants and with more.
_NEARLY, _SURELY = 0.75, 0.9


@lru_cache(maxsize=2000)
def known_by_sound(name: str) -> str:
    """The known name that sounds as this one; the name itself where none or more than one does."""
    sound = _sound(name)
    consonants, opening = _consonants(sound), _hiss(name)
    least = _NEARLY if len(consonants) >= _FEW_CONSONANTS else _SURELY
    known = sorted(
        (
            (_likeness(sound, other), entity)
            for other, entity in _known().get(consonants, ())
            if _hiss(entity) == opening
        ),
        reverse=True,
    )
    if not known or known[0][0] < least or (len(known) > 1 and known[1][0] == known[0][0]):
        return name
    return known[0][1]


def known_by_same_sound(name: str) -> str:
    """The known name that sounds just as this one; the name itself where none or more than one does."""
    sound = _sound(name)
    told = [
        entity
        for other, entity in _known().get(_consonants(sound), ())
        if other.rstrip("h") == sound.rstrip("h")
    ]
    return told[0] if len(told) == 1 else name


def known_producer_of_same_sound(name: str) -> str:
    """The known mine or company that sounds just as a name; nothing where none does."""
    known = known_by_same_sound(name)
    sounds_so = known != name or name in entity_kinds()
    return known if sounds_so and entity_kinds().get(known) in ("company", "mine") else ""


@lru_cache(maxsize=1)
def _known() -> dict[str, list[tuple[str, str]]]:
    known: dict[str, list[tuple[str, str]]] = {}
    for name, kind in entity_kinds().items():
        if kind in _PRODUCERS and _PLAIN_NAME.fullmatch(name):
            sound = _sound(name)
            known.setdefault(_consonants(sound), []).append((sound, name))
    return known


def _likeness(sound: str, other: str) -> float:
    return SequenceMatcher(None, sound, other, autojunk=False).ratio()


def _sound(name: str) -> str:
    plain = "".join(letter for letter in unicodedata.normalize("NFD", name.lower()) if letter.isascii())
    for written, told in _ALIKE:
        plain = re.sub(written, told, plain)
    return _DOUBLED.sub(r"\1", plain.translate(_SOUNDS))


def _hiss(name: str) -> str:
    """Which of the sounds that are made alike a name opens with: "Zonouz" is no "Shanuch"."""
    opening = _HISS.match(name.lower())
    return _HISSES[opening[0]] if opening else ""


def _consonants(sound: str) -> str:
    """The consonants of a name, behind a sign for a vowel that it begins with."""
    return "'" * (sound[:1] in "aiu") + _DOUBLED.sub(r"\1", _VOWELS.sub("", sound))
