"""The facets of a label: what it says of the amounts beside or under it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawler.figures.lexicon import Commodity, Entity
from crawler.figures.table_periods import Told
from crawler.figures.table_units import LabelUnit

# Producers, the most specific first.
KINDS = ("mine", "company", "country", "region")
_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


@dataclass(frozen=True, slots=True)
class Facets:
    """What one label, or a stack of headers, says; None, () and "" where it says nothing.

    `role` is change, difference, share, percent, rank, total or class. `ignored` tells that no tonnage stands
    beside or under the label; `nobody` that it is of no producer, or of several commodities or measures;
    `unknown` that it holds words which may be a name. `guided` is said of a whole year, `passed_on` of ore that
    was mined before, `plain` of amounts as such ("Volume").
    """

    label: str = ""
    told: Told | None = None
    measure: str | None = None
    status: str | None = None
    commodity: Commodity | None = None
    entity: Entity | None = None
    units: tuple[LabelUnit, ...] = ()
    role: str = ""
    basis: str | None = None
    ignored: bool = False
    nobody: bool = False
    unknown: bool = False
    guided: bool = False
    passed_on: bool = False
    plain: bool = False

    @property
    def speaks(self) -> bool:
        """Whether the label says anything of the amounts beside or under it."""
        told = self.told or self.measure or self.status or self.commodity or self.entity or self.units
        return bool(told or self.plain or self.role == "total")

    @property
    def heads(self) -> bool:
        """Whether the words can stand over a column of amounts or changes."""
        return bool(self.told or self.measure or self.status or self.units or self.plain or self.role)

    @property
    def may_be_name(self) -> bool:
        """ "Karaganda Steel", "Copper Mountain": a material beside other words, all in capitals."""
        words = re.findall(r"[^\W\d_]{3,}", _BRACKET.sub(" ", self.label))
        return self.unknown and self.commodity is not None and all(word[0].isupper() for word in words)


NOTHING = Facets()


def joined(parts: list[Facets]) -> Facets:
    """Labels side by side: each says something else; of two producers the more specific one counts."""
    if len(parts) < 2:
        return parts[0] if parts else NOTHING
    entities = [part.entity for part in parts if part.entity]
    return Facets(
        label=" ".join(part.label for part in parts),
        told=next((part.told for part in parts if part.told), None),
        measure=next((part.measure for part in parts if part.measure), None),
        status=next((part.status for part in parts if part.status), None),
        commodity=next((part.commodity for part in parts if part.commodity), None),
        entity=min(entities, key=lambda entity: KINDS.index(entity.kind)) if entities else None,
        units=next((part.units for part in parts if part.units), ()),
        role=next((part.role for part in parts if part.role), ""),
        basis=next((part.basis for part in parts if part.basis), None),
        ignored=any(part.ignored for part in parts),
        nobody=any(part.nobody for part in parts),
        unknown=any(part.unknown for part in parts),
        guided=any(part.guided for part in parts),
        passed_on=any(part.passed_on for part in parts),
        plain=any(part.plain for part in parts),
    )
