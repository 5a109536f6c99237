"""A language as a table: what `crawler/figures/languages/<code>.toml` says, checked and typed.

    code = "fa"                  two letters of the language
    name = "Persian"             its English name
    spaced = true                false where words are not parted by spaces (Chinese)
    loose = false                true where the space between words may be lost or be one of no width (Persian)
    nested = false               true where thousands multiply a scale ("three thousand five hundred million")
    linked = false               true where a joiner may stand behind such thousands too, but counts nothing with them
    grouped = false              true where a mark before just three digits parts thousands unless the text proves it
                                 a decimal one (Spanish), and not by which mark is usual
    joined = false               true where number words are written together (German, Chinese)
    reversed = false             true where units are said before tens (fünfundzwanzig)
    decimal = ".٫/"              decimal marks, the usual one first
    group = ",٬ "                marks between thousands, the usual one first
    joiners = ["و"]              words between the parts of a number ("128 thousand and 629")
    point = "点"                 word for the decimal mark
    counted = ["吨"]             words of which one must follow a number in words, where words are not parted
    counting = ["百分之"]        words that make what follows them a number without one of those
    unread = ["千克"]            words in which no number is read ("kilo" in kilogram)
    never_alone = ["un"]         number words that are none unless others stand beside them (articles, "millions of")
    glued = ["تن"]               words that may stand behind a number word without a space
    abbreviations = ["mio"]      words whose full stop ends no sentence
    capitals = ""                "names" where a capital marks a name, "nouns" where all nouns have one
    heads = ["gesellschaft"]     ends of nouns that are no names, whatever stands beside them

    [letters]                    letter -> Latin letters, for names that no phrase knows
    [endings]                    ending of such a name -> Latin ending ("ской" -> "skaya")
    [folds]                      one character -> one character, before anything is read
    [numbers]                    word -> value, added ("twenty", "five", "three hundred")
    [multipliers]                word -> value, times what stands before it within a thousand ("hundred")
    [scales]                     word -> value, closes a group ("thousand", "million"; "tenth" = 0.1)
    [halves]                     word -> part of one ("and a half" = 0.5)
    [inside]                     word within or behind a number -> English before it ("30 odd" = "more than")
    [classes.month]              word or phrase -> English, for {month} in phrases
    [phrases.units] …            phrase -> English; any number of tables under [phrases]
    [brackets]                   "first part ... second part" of a verb -> English, written where the first part stands

A phrase is words as printed, lower case. In phrases and number words `*` stands for any ending of a word, a space for
any gap between words (also none-width ones), (a|b) for either, (a)? for one that may be absent; {n} is a number in
digits, {y} a year, {d}, {dd} and {ddd} a number of so many digits, and {month} a word of [classes.month], all written
again where the English has them ({month2} is a second one). What stands behind ~ must follow and is not replaced; a
sign behind \\ is printed so. A table under [phrases] is a class too, of those of its phrases that have no {...}:
{materials} is any phrase of [phrases.materials].
Of the phrases that fit at one place the longest wins.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files
from typing import Any

_TABLES = "crawler.figures.languages"
_SCALARS = {
    "code": str,
    "name": str,
    "spaced": bool,
    "loose": bool,
    "nested": bool,
    "linked": bool,
    "grouped": bool,
    "joined": bool,
    "reversed": bool,
    "decimal": str,
    "group": str,
    "point": str,
    "capitals": str,
}
_CAPITALS = ("", "names", "nouns")
_TABLES_OF_WORDS = ("inside", "letters", "endings", "brackets")
_LISTS = ("joiners", "glued", "abbreviations", "heads", "counted", "counting", "unread")
_NUMBER_TABLES = ("numbers", "multipliers", "scales", "halves")


class TongueError(ValueError):
    """A language table says something that can't be read: which table, which key, why."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """The table of one language; fields as in this module's description."""

    code: str
    name: str
    spaced: bool = True
    loose: bool = False
    nested: bool = False
    linked: bool = False
    grouped: bool = False
    joined: bool = False
    reversed: bool = False
    decimal: str = "."
    group: str = ","
    point: str = ""
    joiners: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    counting: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()
    never_alone: frozenset[str] = frozenset()
    abbreviations: tuple[str, ...] = ()
    capitals: str = ""
    heads: tuple[str, ...] = ()
    letters: Mapping[str, str] = field(default_factory=dict)
    endings: Mapping[str, str] = field(default_factory=dict)
    folds: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, Decimal] = field(default_factory=dict)
    multipliers: Mapping[str, Decimal] = field(default_factory=dict)
    scales: Mapping[str, Decimal] = field(default_factory=dict)
    halves: Mapping[str, Decimal] = field(default_factory=dict)
    inside: Mapping[str, str] = field(default_factory=dict)
    classes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    phrases: Mapping[str, str] = field(default_factory=dict)
    brackets: Mapping[str, str] = field(default_factory=dict)


@lru_cache(maxsize=1)
def tongues() -> tuple[str, ...]:
    """The codes of the languages that have a table, sorted."""
    return tuple(
        sorted(entry.name[:-5] for entry in files(_TABLES).iterdir() if entry.name.endswith(".toml"))
    )


@lru_cache(maxsize=16)
def tongue(code: str) -> Tongue:
    """The table of a language. Raises TongueError for a table with a mistake."""
    text = files(_TABLES).joinpath(f"{code}.toml").read_text("utf-8")
    return parsed(f"{code}.toml", text)


def parsed(name: str, text: str) -> Tongue:
    """The language that a table's text describes; `name` is for errors."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TongueError(f"{name}: {error}") from error
    _check_keys(name, table)
    told: dict[str, Any] = {key: table[key] for key in _SCALARS if key in table}
    told |= {key: tuple(table.get(key, ())) for key in _LISTS}
    told |= {key: _numbers(name, key, table.get(key, {})) for key in _NUMBER_TABLES}
    return Tongue(
        **told,
        never_alone=frozenset(table.get("never_alone", ())),
        **{key: table.get(key, {}) for key in _TABLES_OF_WORDS},
        folds=_folds(name, table.get("folds", {})),
        classes=_classes(table.get("phrases", {})) | table.get("classes", {}),
        phrases=_phrases(name, table.get("phrases", {})),
    )


def _check_keys(name: str, table: Mapping[str, Any]) -> None:
    known = {
        *_SCALARS,
        *_NUMBER_TABLES,
        *_LISTS,
        *_TABLES_OF_WORDS,
        "never_alone",
        "folds",
        "classes",
        "phrases",
    }
    for key in table.keys() - known:
        raise TongueError(f"{name}: unknown key {key!r}; known are {', '.join(sorted(known))}")
    for key, kind in _SCALARS.items():
        if key in table and not isinstance(table[key], kind):
            raise TongueError(f"{name}: {key} must be a {kind.__name__}")
    for key in {"code", "name"} - table.keys():
        raise TongueError(f"{name}: {key} is missing")
    if table.get("capitals", "") not in _CAPITALS:
        raise TongueError(f"{name}: capitals must be one of {_CAPITALS}")


def _folds(name: str, table: Mapping[str, str]) -> Mapping[str, str]:
    for old, new in table.items():
        if len(old) != 1 or len(new) != 1:
            raise TongueError(f"{name}: [folds] {old!r}: one character for one, or offsets are lost")
    return table


def _numbers(name: str, key: str, table: Mapping[str, Any]) -> Mapping[str, Decimal]:
    for word, value in table.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TongueError(f"{name}: [{key}] {word!r}: {value!r} is no number")
    return {word: Decimal(str(value)) for word, value in table.items()}


def _phrases(name: str, tables: Mapping[str, Mapping[str, str]]) -> Mapping[str, str]:
    told: dict[str, str] = {}
    for title, table in tables.items():
        for phrase, english in table.items():
            if not isinstance(english, str):
                raise TongueError(f"{name}: [phrases.{title}] {phrase!r}: its English must be a text")
            if told.setdefault(phrase, english) != english:
                raise TongueError(f"{name}: {phrase!r} is both {told[phrase]!r} and {english!r}")
    return told


def _classes(tables: Mapping[str, Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    """The tables of phrases as classes for other phrases."""
    return {
        title: {
            phrase: english for phrase, english in table.items() if not re.search(r"[{~]|\([^)]*\(", phrase)
        }
        for title, table in tables.items()
    }
