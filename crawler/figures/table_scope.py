"""What holds for all values of a block: its sections, corner, titles, captions, and the article's memory."""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.commodity_forms import complete
from crawler.figures.drafts import Memory
from crawler.figures.lexicon import Commodity, Entity, Lexicon
from crawler.figures.table_columns import Column
from crawler.figures.table_facets import NOTHING, Facets
from crawler.figures.table_grid import Block, Line
from crawler.figures.table_labels import LabelReader
from crawler.figures.table_rows import section_facets
from crawler.figures.table_units import LabelUnit, scaled_by
from crawler.figures.table_words import TOLD

# A caption of more words is a sentence, in which a per cent or a price may be told by the way.
_LONGEST_TITLE = 14
_CAPTION_PERIODS = frozenset({"full", "year", "part"})
_SITE = re.compile(
    r"(?:The |[A-Z][a-z]+ (?:[a-z]+ ){1,3}(?:at|of|from) (?:the )?)?((?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+)"
    r" (?:mine|smelter|refinery|complex|concentrator|steelworks)\b"
)
_UNIT_NOTE = re.compile(
    r"[(* ]*(?:note|units?|source|in|(?:all |the )*(?:figures|values|volumes|tonnage|amounts|data))\b",
    re.IGNORECASE,
)
_MAKERS = re.compile(r"\b(?:producers|steelmakers|miners|smelters|makers)\b")
# A form of which nothing tells the material.
_UNNAMED = frozenset({"ore", "metal"})
_DIMENSIONS = frozenset({"mass", "troy", "carat", "volume", "rate"})


class Scope:
    """The facets around one block, the nearest first, and the article behind them."""

    def __init__(
        self, block: Block, columns: list[Column], captions: list[Facets], note: Facets, labels: LabelReader
    ) -> None:
        self.sections = section_facets(block, labels)
        corner = [
            _with_site(labels.read(*block.stack(column.index)), labels)
            for column in columns
            if column.kind in _LABELS
        ]
        titles = [labels.read(title) for title in reversed(block.titles)]
        # "Indonesian Mining Operations" over the rows' labels.
        self.land = next((land for facets in [*corner, *titles] if (land := _land(facets))), None)
        self._wide = [
            *(replace(_without_country(facets), role="", unknown=False) for facets in corner),
            *titles,
            *captions,
            replace(note, told=None, measure=None, commodity=None, entity=None, status=None),
        ]

    def around(self, line: Line, row: Facets = NOTHING) -> list[Facets]:
        """The facets around a row, its section first; a row of another commodity is no longer of the section."""
        section = self.sections[line.section]
        return [_without_producer(section) if _leaves(section, row) else section, *self._wide]


def _leaves(section: Facets, row: Facets) -> bool:
    """ "Bauxite" in the rows under "Pilbara iron ore"."""
    if section.commodity is None or row.commodity is None or row.commodity.kind == "generic":
        return False
    told, own = set(section.commodity.name.split()), set(row.commodity.name.split())
    return not (told & own)


def _without_producer(section: Facets) -> Facets:
    """A section's unit, measure and period hold for its rows of other materials, too."""
    return replace(section, commodity=None, entity=None)


def _with_site(facets: Facets, labels: LabelReader) -> Facets:
    """ "Tarn Ridge" over the rows' labels, of which the sentences tell."""
    site = labels.site_of(facets.label) if facets.entity is None and not facets.heads else None
    return replace(facets, entity=site) if site else facets


_LABELS = ("label", "producer", "partner")


def _land(facets: Facets) -> str | None:
    return facets.entity.name if facets.entity is not None and facets.entity.kind == "country" else None


def _without_country(facets: Facets) -> Facets:
    """ "Indonesian Mining Operations" over the rows' labels names no producer."""
    known = facets.entity is not None and facets.entity.kind in ("company", "mine")
    return facets if known else replace(facets, entity=None)


# "Guidance for 2024 leaves Cobre Panama out:", "Production excluding Tarn".
_LEFT_OUT = re.compile(r"\b(?:leav(?:es|ing) [^.;]{2,40} out|excluding|excludes|without|not counting)\b")


# "Volumes, waste stripping aside, are given as wet tonnes."
_IS_SENTENCE = re.compile(r" (?:is|are|was|were|has|have|had) [^.]*\.$")


def caption_facets(caption: str, labels: LabelReader) -> Facets:
    """What the sentence before a table says of it."""
    facets = labels.read(caption)
    told = facets.told if facets.told and facets.told.kind in _CAPTION_PERIODS else None
    long = len(caption.split()) > _LONGEST_TITLE and not caption.endswith(":")
    prose = long or TOLD.search(caption.lower()) is not None or _IS_SENTENCE.search(caption) is not None
    foreign = facets.commodity is not None and facets.commodity.kind == "foreign"
    status = "planned" if facets.status == "planned" and not prose else None
    ignored = facets.ignored and not prose and not facets.units and facets.role == ""
    own = _without_country(facets)
    whose = caption.find("'s ") > 0 and facets.entity is not None
    without = prose or _LEFT_OUT.search(caption.lower()) is not None
    entity = None if without else facets.entity if whose else _site(caption, labels) or own.entity
    made = "production" if _MAKERS.search(caption.lower()) else None
    return replace(
        facets,
        told=told,
        measure=facets.measure or made,
        status=status,
        ignored=ignored,
        commodity=None if prose and foreign else facets.commodity,
        entity=entity,
        role="",
        guided=facets.guided and not prose,
    )


def _site(caption: str, labels: LabelReader) -> Entity | None:
    """ "Tasiast mine in the first quarter": a place that only its kind tells of."""
    match = _SITE.match(caption)
    return Entity(match[1], "mine") if match and not labels.read(match[1]).speaks else None


def note_facets(note: str, labels: LabelReader) -> Facets:
    """The unit told right behind a table; nothing where the line is a sentence."""
    if not _UNIT_NOTE.match(note) or len(note.split()) > _LONGEST_TITLE:
        return Facets()
    return Facets(units=labels.read(note).units)


def unit_of(near: list[Facets], around: list[Facets]) -> tuple[LabelUnit, ...]:
    """The units of the nearest label that has some; () where a nearer one counts something else."""
    for facets in near:
        if facets.units:
            return facets.units
    for facets in around:
        if facets.units or facets.ignored:
            return scaled_by(near[0].label, facets.units)
    return ()


def commodity_of(
    facets: list[Facets], only: Commodity | None, memory: Memory, lexicon: Lexicon
) -> Commodity | None:
    """The commodity of the nearest label that names one, a form completed by the next; else the article's.

    `only` is the one material of the block, of which its "ore" is.
    """
    named = [told.commodity for told in facets if told.commodity]
    material = next((row for row in named if row.kind == "material"), None) or _remembered(memory, lexicon)
    if not named:
        return material
    if named[0].kind != "generic":
        return named[0]
    if material is None or material.name.split()[0] == "mineral":
        material = only
    topic = material.name if material else None
    name = complete(named[0].name, Memory(None, topic=topic, focus=memory.focus))
    return Commodity(name, "material", named[0].dimensions) if name and name not in _UNNAMED else None


def _remembered(memory: Memory, lexicon: Lexicon) -> Commodity | None:
    """The article's topic; what it was narrowed to since ("crude steel" of "steel")."""
    topic, focus = memory.topic, memory.focus
    name = focus if topic is None or (focus and set(topic.split()) <= set(focus.split())) else topic
    name = name or memory.precious
    if name is None:
        return None
    known = lexicon.commodities.get(tuple(name.split()))
    return known if known and known.name == name else Commodity(name, "material", _DIMENSIONS)


def subject_of(memory: Memory, among: set[str]) -> str | None:
    """Whose the figures are that no label attributes; a total of producers is of none of them."""
    told = (memory.section, memory.entity, memory.country, memory.home)
    return next((name for name in told if name and name not in among), None)


def is_partner(entity: Entity, measure: str, memory: Memory, among: set[str]) -> bool:
    """Whether a country in a table of one country's trade is the other side of it."""
    trader = memory.country or memory.home
    return (
        measure in ("exports", "imports")
        and entity.kind == "country"
        and trader is not None
        and trader not in among
        and memory.entity in (None, trader)
    )
