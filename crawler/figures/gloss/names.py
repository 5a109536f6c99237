"""Names of producers, places and bodies as other languages spell them: `data/names.tsv`, a line each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from crawler.figures.lexicon import entity_kinds

_LANGUAGES = ("fa", "ar", "ru", "zh", "tr", "de", "fr", "es", "pt")
# What may stand before a name, and says no more than that it is one of a producer's.
_HEADS = {
    "fa": "(شرکت |گروه |هلدینگ |مجتمع |معدن |معادن )?",
    "ar": "(شركة |مجموعة |مجمع |منجم |مناجم )?",
}
# One letter that is printed as another: Egypt has "جولد" for "غولد".
_PRINTED_AS = {"ar": ("غ", "(غ|ج)")}
# Tables of phrases that names of a kind go to: the first that a language has.
_TABLES = {
    "company": ("companies", "producers"),
    "mine": ("mines", "companies", "producers"),
    "place": ("places", "provinces"),
    "region": ("places", "provinces"),
    "source": ("bodies", "sources"),
}


class PrintedName(NamedTuple):
    """A name as a language prints it, in the grammar of its phrases, with its English and its kind of entity."""

    phrase: str
    english: str
    kind: str


@lru_cache(maxsize=len(_LANGUAGES))
def names_in(code: str) -> tuple[PrintedName, ...]:
    """A language's names; none for a language without a column."""
    if code not in _LANGUAGES:
        return ()
    kinds = entity_kinds()
    return tuple(
        PrintedName(f"{_HEADS.get(code, '')}{_spelled(phrase, code)}", english, kinds[english])
        for english, names in _cells(1 + _LANGUAGES.index(code))
        for phrase in names
    )


def _spelled(phrase: str, code: str) -> str:
    return phrase.replace(*_PRINTED_AS[code]) if code in _PRINTED_AS else phrase


def table_of(name: PrintedName, tables: Mapping[str, object]) -> str:
    """Which of a language's tables of phrases a name goes to."""
    return next(title for title in (*_TABLES[name.kind], "names") if title in tables or title == "names")


def _cells(column: int) -> Iterator[tuple[str, list[str]]]:
    for line in files("crawler.figures").joinpath("data", "names.tsv").read_text("utf-8").splitlines():
        cells = line.split("\t")
        if not line.startswith("#") and len(cells) > column and cells[column]:
            yield cells[0], cells[column].split(";")
