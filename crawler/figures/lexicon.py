"""Commodities and entities that the reader knows, from data files, with a user's own added on top."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple, TypeVar

from crawler.figures.composed_names import composed_names, is_precious
from crawler.figures.folding import lower
from crawler.figures.words import PhraseTable, split_words

Row = TypeVar("Row")
_ALL_DIMENSIONS = frozenset({"mass", "troy", "carat", "volume", "rate"})


# Names of producers that are looked up once.
_REMEMBERED = 5000


class Commodity(NamedTuple):
    """A commodity by its canonical English name.

    `kind` is material, generic (a form such as "ingot" that the article's topic completes) or foreign (a
    material of which nothing is read). `dimensions` are those of the units it is measured in.
    """

    name: str
    kind: str
    dimensions: frozenset[str]


class Entity(NamedTuple):
    """A producer, place or announcing body; `kind` is country, region, place, company, mine or source.

    `own` marks a user's entity, which goes by its canonical name whatever the text prints. `known_as` is the
    canonical name of one that goes by what the text prints.
    """

    name: str
    kind: str
    home: str | None = None
    own: bool = False
    known_as: str | None = None


class Lexicon:
    """The tables of commodities and entities.

    `commodities` and `entities` map a canonical name to further names of it; they are a user's own and win
    over the built-in ones. An entity of a user is a company.
    """

    def __init__(
        self,
        commodities: Mapping[str, Iterable[str]] | None = None,
        entities: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        own_commodities = _own(commodities or {}, lambda name: Commodity(name, "material", _ALL_DIMENSIONS))
        own_entities = _own(entities or {}, lambda name: Entity(name, "company", own=True))
        self.commodities: PhraseTable[Commodity] = PhraseTable(
            with_misprints([*_plurals([*own_commodities, *_commodity_rows()])])
        )
        self.entities: PhraseTable[Entity] = PhraseTable([*own_entities, *_entity_rows()])

        # With one of these words begins each name of a country.
        self.land_words = self.entities.first_words(lambda entity: entity.kind == "country")
        self._known_as = lru_cache(maxsize=_REMEMBERED)(self._canonical)

    def known_as(self, name: str) -> str | None:
        """The canonical name of a producer, also of one printed with its initials ("X Company (XC)"); None where
        it is not known.
        """
        return self._known_as(name)

    def _canonical(self, name: str) -> str | None:
        whole, _, initials = name.partition(" (")
        for part in (name, whole, initials.removesuffix(")")):
            words = tuple(word.text for word in split_words(part, lower(part), 0, len(part)))
            entity = self.entities.get(words) if words else None
            if entity is not None:
                return entity.name
        return None

    def country_of(self, name: str | None) -> str | None:
        """The country that a producer or body belongs to, itself where it is one; None where that is not known."""
        words = tuple(word.text for word in split_words(name, lower(name), 0, len(name))) if name else ()
        entity = self.entities.get(words) if words else None
        if entity is None or entity.kind == "country":
            return entity.name if entity else None
        return entity.home or _country_around(entity.name)


@lru_cache(maxsize=1)
def default_lexicon() -> Lexicon:
    """The built-in lexicon, loaded at first use."""
    return Lexicon()


@lru_cache(maxsize=1)
def producer_names() -> frozenset[str]:
    """The built-in names of producers and announcing bodies, as they are printed."""
    return frozenset(name for name, entity in _entity_rows() if entity.kind in ("company", "mine", "source"))


@lru_cache(maxsize=1)
def entity_kinds() -> dict[str, str]:
    """The kind of each built-in entity, by all its names."""
    return {name: entity.kind for name, entity in _entity_rows()}


@lru_cache(maxsize=1)
def _producers_wholes() -> dict[str, str]:
    return {part: whole for kind, part, whole in known_parts() if kind == "producer"}


def _country_around(producer: str) -> str | None:
    """The last whole that a producer is part of: its country, as the table goes."""
    wholes, found = _producers_wholes(), producer
    while found in wholes:
        found = wholes[found]
    return found if found != producer else None


@lru_cache(maxsize=1)
def known_parts() -> tuple[tuple[str, str, str], ...]:
    """What is part of what, as (kind, part, whole) by canonical names; kinds are those of data/parts.tsv."""
    told = [(kind, part, whole) for kind, whole, parts in _rows("parts.tsv") for part in parts.split(";")]
    countries = dict.fromkeys(entity.name for _, entity in _entity_rows() if entity.kind == "country")
    return (*told, *(("place", country, "World") for country in countries))


@lru_cache(maxsize=1)
def staples() -> dict[str, str]:
    """By the name of a producer or site in lower case, the one commodity that it is known for."""
    return {lower(name): commodity for commodity, names in _rows("staples.tsv") for name in names.split(";")}


def staple_of(*names: str) -> str | None:
    """The one commodity that a producer of any of these names is known for."""
    return next((good for name in names if (good := staples().get(lower(name))) is not None), None)


def _own(table: Mapping[str, Iterable[str]], row: Callable[[str], Row]) -> list[tuple[str, Row]]:
    return [(name, row(canonical)) for canonical, names in table.items() for name in (canonical, *names)]


def _rows(name: str) -> Iterator[list[str]]:
    for line in files("crawler.figures").joinpath("data", name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _commodity_rows() -> Iterator[tuple[str, Commodity]]:
    for canonical, kind, dimensions, names in _rows("commodities.tsv"):
        row = Commodity(canonical, kind, frozenset(dimensions.split(",")) | {"rate"})
        for name in names.split(";"):
            yield name, row
    mass, troy = frozenset({"mass", "rate"}), frozenset({"mass", "troy", "rate"})
    for name, canonical in composed_names():
        yield name, Commodity(canonical, "material", troy if is_precious(canonical) else mass)


def _entity_rows() -> Iterator[tuple[str, Entity]]:
    for canonical, kind, names, *home in _rows("entities.tsv"):
        for name in names.split(";"):
            yield name, Entity(canonical, kind, home[0] if home else None)


def _plurals(rows: Iterable[tuple[str, Commodity]]) -> Iterator[tuple[str, Commodity]]:
    for name, row in rows:
        for spelling in {name, name.replace("aluminium", "aluminum")}:
            yield spelling, row
            if not spelling.endswith("s"):
                yield _plural(spelling), row


# Shorter words differ by one letter from too many others.
_LONG = 8


def with_misprints(rows: list[tuple[str, Commodity]]) -> Iterator[tuple[str, Commodity]]:
    """The names, and each long one-word name with a letter lost or two changed about ("ferroaloys", "alumnium")."""
    yield from rows
    names = {name for name, _ in rows}
    for name, row in rows:
        if len(name) < _LONG or not name.isalpha() or row.kind == "foreign":
            continue
        lost = {name[:at] + name[at + 1 :] for at in range(1, len(name))}
        turned = {name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in range(1, len(name) - 1)}
        for misprint in (lost | turned) - names:
            yield misprint, row


def _plural(name: str) -> str:
    """As English prints it: "alloys", but "mercuries"."""
    return f"{name[:-1]}ies" if re.search(r"[^aeiou]y$", name) else f"{name}s"
