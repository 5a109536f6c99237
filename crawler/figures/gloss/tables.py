"""Reads the tables of languages: TOML in, a checked `Tongue` out, its keys spelled as texts are."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import fields
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files
from typing import Any

from crawler.figures.gloss.names import PrintedName, names_in, table_of
from crawler.figures.gloss.spelling import Spelling
from crawler.figures.gloss.tongue import Told, Tongue, TongueError, Values, Words

_TABLES = "crawler.figures.languages"
_KINDS = {"str": str, "bool": bool, "int": int}
_FIELDS = {field.name: str(field.type) for field in fields(Tongue)}
_SCALARS = {name: _KINDS[kind] for name, kind in _FIELDS.items() if kind in _KINDS}
_LISTS = [name for name, kind in _FIELDS.items() if kind == "Words"]
_VALUES = [name for name, kind in _FIELDS.items() if kind == "Values"]
_CAPITALS = ("", "names", "nouns")
# Phrases that are no words of a class.
_NO_MEMBER = re.compile(r"[{~+\\\[]")


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
    return parsed(f"{code}.toml", text, names_in(code))


def parsed(name: str, text: str, names: Sequence[PrintedName] = ()) -> Tongue:
    """The language that a table's text describes, with further `names`; `name` is for errors."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TongueError(f"{name}: {error}") from error
    _check_keys(name, table)
    folds = _folds(name, table.get("folds", {}))
    spelling = Spelling(folds, table.get("contractions", {}))
    _add_names(table.setdefault("phrases", {}), names, spelling)
    told: dict[str, Any] = {key: table[key] for key in _SCALARS if key in table}
    told |= {key: _words(table.get(key, ()), spelling) for key in _LISTS}
    told |= {key: _values(name, key, table.get(key, {}), spelling) for key in _VALUES}
    told |= {
        key: table.get(key, {})
        for key in (
            "contractions",
            "unaccented",
            "kinds",
            "letters",
            "usual",
            "initials",
            "endings",
            "sounds",
            "carried",
        )
    }
    return Tongue(
        **told,
        folds=folds,
        prefixes=_respelled(table.get("prefixes", {}), spelling),
        inside=_respelled(table.get("inside", {}), spelling),
        forms=_respelled(table.get("forms", {}), spelling),
        brackets=_respelled(table.get("brackets", {}), spelling),
        classes=_classes(name, table.get("classes", {}), table.get("phrases", {}), spelling),
        phrases=_phrases(name, table.get("phrases", {}), spelling),
    )


def _check_keys(name: str, table: Mapping[str, Any]) -> None:
    for key in table.keys() - _FIELDS.keys():
        raise TongueError(f"{name}: unknown key {key!r}; known are {', '.join(sorted(_FIELDS))}")
    for key, kind in _SCALARS.items():
        if key in table and not isinstance(table[key], kind):
            raise TongueError(f"{name}: {key} must be a {kind.__name__}")
    for key in {"code", "name"} - table.keys():
        raise TongueError(f"{name}: {key} is missing")
    if table.get("capitals", "") not in _CAPITALS:
        raise TongueError(f"{name}: capitals must be one of {_CAPITALS}")


def _add_names(tables: dict[str, dict[str, str]], names: Sequence[PrintedName], spelling: Spelling) -> None:
    """Adds names to the tables of phrases; what those say of one already stays."""
    told = {spelling.key(phrase) for table in tables.values() for phrase in table}
    for name in names:
        if (key := spelling.key(name.phrase)) not in told:
            told.add(key)
            tables.setdefault(table_of(name, tables), {})[name.phrase] = name.english


def _folds(name: str, table: Told) -> Told:
    for old, new in table.items():
        if len(old) != 1 or len(new) != 1:
            raise TongueError(f"{name}: [folds] {old!r}: one character for one, or offsets are lost")
    return table


def _words(words: Words, spelling: Spelling) -> Words:
    return tuple(map(spelling.key, words))


def _respelled(table: Told, spelling: Spelling) -> Told:
    return {spelling.key(word): english for word, english in table.items()}


def _values(name: str, key: str, table: Mapping[str, Any], spelling: Spelling) -> Values:
    for word, value in table.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TongueError(f"{name}: [{key}] {word!r}: {value!r} is no number")
    return {spelling.key(word): Decimal(str(value)) for word, value in table.items()}


def _phrases(name: str, tables: Mapping[str, Told], spelling: Spelling) -> Told:
    told: dict[str, str] = {}
    for title, table in tables.items():
        for phrase, english in table.items():
            if not isinstance(english, str):
                raise TongueError(f"{name}: [phrases.{title}] {phrase!r}: its English must be a text")
            before = told.setdefault(spelling.key(phrase), english)
            if before != english:
                raise TongueError(f"{name}: {phrase!r} is both {before!r} and {english!r}")
    return told


def _classes(
    name: str, told: Mapping[str, Any], tables: Mapping[str, Told], spelling: Spelling
) -> Mapping[str, Told]:
    """The classes, with each table of phrases as one too."""
    classes: dict[str, Told] = {title: _members(table, spelling) for title, table in tables.items()}
    classes |= {
        title: _respelled(words, spelling) for title, words in told.items() if not isinstance(words, list)
    }
    for title, members in told.items():
        if isinstance(members, list):
            classes[title] = _gathered(name, title, members, classes)
    return classes


def _gathered(name: str, title: str, members: list[str], classes: Mapping[str, Told]) -> Told:
    for member in members:
        if member not in classes:
            raise TongueError(f"{name}: [classes] {title}: there is no {member!r}")
    return {word: english for member in members for word, english in classes[member].items()}


def _members(table: Told, spelling: Spelling) -> Told:
    """The phrases of a table that may stand for a slot."""
    return _respelled(
        {phrase: english for phrase, english in table.items() if not _NO_MEMBER.search(phrase)}, spelling
    )
