"""A language as a table: what `crawler/figures/languages/<code>.toml` says, checked and typed.

    code = "fa"                  two letters of the language
    name = "Persian"             its English name
    spaced = true                false where words are not parted by spaces (Chinese)
    loose = false                true where the space between words may be lost or be one of no width (Persian)
    joined = false               true where number words are written together (German, Chinese)
    reversed = false             true where units are said before tens (fünfundzwanzig)
    decimal = ".٫/"              decimal marks, the usual one first
    group = ",٬ "                marks between thousands, the usual one first
    backward = ""                marks whose parts stand last first (Arabic "242ر407" = 407,242)
    joiners = ["و"]              words between the parts of a number ("128 thousand and 629")
    calendar = "iranian"         by which years are counted where a text does not show otherwise
    century = 1300               what a year of two digits is counted from; none without it
    vague = ["چند"]              words that make the number words behind them none ("a few thousand")
    glued = ["تن"]               words that may stand behind a number word without a space

    [folds]                      one character -> one character, before anything is read
    [numbers]                    word -> value, added ("twenty", "five", "three hundred")
    [multipliers]                word -> value, times what stands before it within a thousand ("hundred")
    [scales]                     word -> value, closes a group ("thousand", "million"; "tenth" = 0.1)
    [pairs]                      word -> the scale of which it says two (Arabic "two million" in one word); one that is
                                 in [scales] too says so only where no further part of the number follows
    [halves]                     word -> part of one ("and a half" = 0.5)
    [contractions]               how a word begins -> the same in full, before prefixes are looked for
    [prefixes]                   letters glued before a word -> English ("" where they say nothing)
    [carried]                    English of a verb -> what a later "<move>" of its sentence stands for ("rose" = "up")
    [mixed]                      "ton/kilo" = 1000: "26 ton and 538 kilo" is one amount, in the smaller unit
    [classes.month]              word or phrase -> English, for {month} in phrases
    [classes] who = ["a", "b"]   a class of all that is in others
    [phrases.units] …            phrase -> English; any number of tables under [phrases]

A phrase is words as printed, in lower case; keys are folded as the text is. In phrases and number words `*` stands for
any ending of a word, a space for any gap between words (also none-width ones), (a|b) for either, (a)? for one that may
be absent, [:(] for one of these signs, a last "+" for an open end, to which the next word is glued. {n} is a number in
digits, {q} one that may have a scale word ("2 million"), {y} a year and {month} a word of [classes.month], all written
again where the English has them ({month2} is a second one). What stands behind ~ must follow and is not replaced. A
table under [phrases] is a class too, of those of its phrases that have no {...}: {materials} is any phrase of
[phrases.materials].
Of the phrases that fit at one place the longest wins, with what must follow it.
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

from crawler.figures.folding import fold, lower

_TABLES = "crawler.figures.languages"
_SCALARS = {
    "code": str,
    "name": str,
    "spaced": bool,
    "loose": bool,
    "joined": bool,
    "reversed": bool,
    "century": int,
    "calendar": str,
    "decimal": str,
    "group": str,
    "backward": str,
}
_LISTS = ("joiners", "glued", "vague", "folds")
_NUMBER_TABLES = ("numbers", "multipliers", "scales", "pairs", "halves", "mixed")


class TongueError(ValueError):
    """A language table says something that can't be read: which table, which key, why."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """The table of one language; fields as in this module's description."""

    code: str
    name: str
    spaced: bool = True
    loose: bool = False
    joined: bool = False
    reversed: bool = False
    decimal: str = "."
    group: str = ","
    backward: str = ""
    century: int = 0
    calendar: str = "gregorian"
    joiners: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    folds: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, Decimal] = field(default_factory=dict)
    multipliers: Mapping[str, Decimal] = field(default_factory=dict)
    scales: Mapping[str, Decimal] = field(default_factory=dict)
    pairs: Mapping[str, Decimal] = field(default_factory=dict)
    halves: Mapping[str, Decimal] = field(default_factory=dict)
    contractions: Mapping[str, str] = field(default_factory=dict)
    prefixes: Mapping[str, str] = field(default_factory=dict)
    carried: Mapping[str, str] = field(default_factory=dict)
    mixed: Mapping[str, Decimal] = field(default_factory=dict)
    classes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    phrases: Mapping[str, str] = field(default_factory=dict)


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
    folds = _folds(name, table.get("folds", {}))
    spelled = Spelling(folds, table.get("contractions", {}))
    told: dict[str, Any] = {key: table[key] for key in _SCALARS if key in table}
    told |= {key: _numbers(name, key, table.get(key, {}), spelled) for key in _NUMBER_TABLES}
    return Tongue(
        **told,
        joiners=tuple(map(spelled, table.get("joiners", ()))),
        glued=tuple(map(spelled, table.get("glued", ()))),
        vague=tuple(map(spelled, table.get("vague", ()))),
        folds=folds,
        contractions=table.get("contractions", {}),
        carried=table.get("carried", {}),
        prefixes={spelled(prefix): english for prefix, english in table.get("prefixes", {}).items()},
        classes={
            title: {spelled(word): english for word, english in words.items()}
            for title, words in _classes(name, table.get("classes", {}), table.get("phrases", {})).items()
        },
        phrases=_phrases(name, table.get("phrases", {}), spelled),
    )


class Spelling:
    """Keys of a table spelled as its texts are once they are folded."""

    def __init__(self, folds: Mapping[str, str], contractions: Mapping[str, str]) -> None:
        self._table = {ord(old): new for old, new in folds.items()}
        self._contractions = contractions
        self._contracted = contracted(contractions)

    def __call__(self, key: str) -> str:
        folded = lower(fold(key).translate(self._table))
        if self._contracted is None:
            return folded
        return self._contracted.sub(lambda match: self._contractions[match[0]], folded)


def contracted(contractions: Mapping[str, str]) -> re.Pattern[str] | None:
    """What finds the beginnings of words that are told in full; None where a language has none."""
    short = "|".join(map(re.escape, contractions))
    return re.compile(rf"(?<![^\W\d_])(?:{short})(?=[^\W\d_])") if short else None


def _check_keys(name: str, table: Mapping[str, Any]) -> None:
    known = {*_SCALARS, *_NUMBER_TABLES, *_LISTS, "contractions", "prefixes", "carried", "classes", "phrases"}
    for key in table.keys() - known:
        raise TongueError(f"{name}: unknown key {key!r}; known are {', '.join(sorted(known))}")
    for key, kind in _SCALARS.items():
        if key in table and not isinstance(table[key], kind):
            raise TongueError(f"{name}: {key} must be a {kind.__name__}")
    for key in {"code", "name"} - table.keys():
        raise TongueError(f"{name}: {key} is missing")


def _folds(name: str, table: Mapping[str, str]) -> Mapping[str, str]:
    for old, new in table.items():
        if len(old) != 1 or len(new) != 1:
            raise TongueError(f"{name}: [folds] {old!r}: one character for one, or offsets are lost")
    return table


def _numbers(name: str, key: str, table: Mapping[str, Any], spelled: Spelling) -> Mapping[str, Decimal]:
    for word, value in table.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TongueError(f"{name}: [{key}] {word!r}: {value!r} is no number")
    return {spelled(word): Decimal(str(value)) for word, value in table.items()}


def _phrases(name: str, tables: Mapping[str, Mapping[str, str]], spelled: Spelling) -> Mapping[str, str]:
    told: dict[str, str] = {}
    for title, table in tables.items():
        for phrase, english in table.items():
            if not isinstance(english, str):
                raise TongueError(f"{name}: [phrases.{title}] {phrase!r}: its English must be a text")
            if told.setdefault(spelled(phrase), english) != english:
                raise TongueError(f"{name}: {phrase!r} is both {told[spelled(phrase)]!r} and {english!r}")
    return told


def _classes(
    name: str, told: Mapping[str, Any], tables: Mapping[str, Mapping[str, str]]
) -> dict[str, Mapping[str, str]]:
    """The classes, with each table of phrases as one too."""
    classes: dict[str, Mapping[str, str]] = {title: _plain(table) for title, table in tables.items()}
    classes |= {title: members for title, members in told.items() if not isinstance(members, list)}
    for title, members in told.items():
        if not isinstance(members, list):
            continue
        for member in members:
            if member not in classes:
                raise TongueError(f"{name}: [classes] {title}: there is no {member!r}")
        classes[title] = {word: english for member in members for word, english in classes[member].items()}
    return classes


def _plain(table: Mapping[str, str]) -> dict[str, str]:
    """The phrases of a table that may stand for a slot."""
    return {phrase: english for phrase, english in table.items() if not re.search(r"[{~+]| \?", phrase)}
