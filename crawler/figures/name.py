"""A name in a text."""

from __future__ import annotations

from typing import NamedTuple

from crawler.figures.lexicon import Entity


class Name(NamedTuple):
    """A name in a text: the entity, its span, and whether the name is known or only looks like one."""

    entity: Entity
    start: int
    end: int
    known: bool
    possessive: bool = False
