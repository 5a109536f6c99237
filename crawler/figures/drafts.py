"""A figure in the making, and what the reader remembers of an article while it reads on."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from crawler.figures.amounts import Amount
from crawler.figures.changes import Change
from crawler.figures.cues import Cue
from crawler.figures.outline import Outline
from crawler.figures.period_context import Timed
from crawler.figures.views import View
from storage.periods import Period


@dataclass(slots=True)
class Candidate:
    """An entity that an amount may be about, its features, and the score they add up to."""

    name: str
    features: set[str] = field(default_factory=set)
    score: float = 0.0


class Context(NamedTuple):
    """What a draft's links were chosen from besides its sentence: periods told in it, and the article so far."""

    timed: tuple[Timed, ...] = ()
    focus: str | None = None
    topic: str | None = None
    measure: str | None = None
    period: Period | None = None


# The rule that chose the commodity of an amount whose own words tell none.
RECALLED = "what the article has told"


@dataclass(slots=True)
class Draft:
    """One amount with its links so far. `role` is main, comparison (an earlier or planned value) or
    difference.

    `commodity_by` is the rule that chose the commodity. `dated` tells that the sentence names an earlier period,
    `listed` that the commodity is one of a list told before, `habitual` that it is of every year ("needs 5 tons a
    year"). `basis_before` is what a sentence before told its change to be of. `beyond` is a second stretch of the
    segment, behind a bracket that holds another amount. `doubts` are factors of the figure's confidence, each with
    the reason why a link is less than sure. `offered` are the entities it may be about, the best first, `context`
    what else its links were chosen from.
    """

    view: View
    amount: Amount
    start: int
    end: int
    role: str = "main"
    measure: str | None = None
    status: str = "actual"
    commodity: str | None = None
    commodity_by: str = ""
    entity: str | None = None
    period: Period | None = None
    change: Change | None = None
    basis: str | None = None
    basis_before: str | None = None
    source: str | None = None
    dropped: str | None = None
    iranian: bool = False
    dated: bool = False
    listed: bool = False
    habitual: bool = False
    beyond: tuple[int, int] | None = None
    doubts: dict[str, float] = field(default_factory=dict)
    checks: list[str] = field(default_factory=list)
    offered: list[Candidate] = field(default_factory=list)
    context: Context = field(default_factory=Context)

    def before(self) -> str:
        """The lower-case words of the segment before the amount."""
        return self.view.lower[self.start : self.amount.start]

    def after(self) -> str:
        """The lower-case words of the segment after the amount."""
        return self.view.lower[self.amount.tail : self.end]

    def said_before(self, cue: Cue, within: int | None = None) -> re.Match[str] | None:
        """Where a cue stands first in the words before the amount, or in their last `within` characters."""
        if not self.view.cues & cue.bit:
            return None
        before = self.before()
        return cue.search(before[-within:] if within else before)

    def said_after(self, cue: Cue) -> re.Match[str] | None:
        """Whether the words after the amount begin with a cue."""
        return cue.match(self.after()) if self.view.cues & cue.bit else None

    def holds(self, start: int, end: int) -> bool:
        """Whether a span lies in the segment."""
        if self.start <= start and end <= self.end:
            return True
        return self.beyond is not None and self.beyond[0] <= start and end <= self.beyond[1]


@dataclass(slots=True)
class Pending:
    """A change told before its amount: "output rose 3.2 per cent", and the tons in the next sentence."""

    commodity: str | None
    measure: str | None
    entity: str | None
    period: Period | None
    change: Change
    sentence: int
    basis: str | None = None


@dataclass(slots=True)
class Told:
    """A producer that the article has named: how often, where first, in which sentence last, and of what."""

    kind: str
    place: str
    count: int = 0
    sentence: int = 0
    opened: bool = False
    subject: bool = False
    is_port: bool = False
    materials: set[str] = field(default_factory=set)

    def with_later(self, other: Told) -> Told:
        """The same producer, told under another name too."""
        last = max(self, other, key=lambda told: told.sentence)
        kind = other.kind if self.kind == "shape" else self.kind
        count = self.count + other.count
        materials = self.materials | other.materials
        return Told(
            kind, self.place, count, last.sentence, last.opened, last.subject, last.is_port, materials
        )


@dataclass(slots=True)
class Memory:
    """What the article has said so far."""

    anchor: date | None
    year: Period | None = None
    sentence: int = 0
    topic: str | None = None
    staple: str | None = None
    # The precious metal that is the only material an article names, be it behind a table of ounces.
    precious: str | None = None
    focus: str | None = None
    focus_sentence: int = -9
    focus_paragraph: int = -9
    foreign_paragraph: int = -9
    # Whether amounts of another material were told before any material of ours was named.
    opens_foreign: bool = False
    # When a body was told last that counts for all lands, and of when the last figures of other lands were.
    world_body: int = -9
    aside_sentence: int = -9
    aside_period: Period | None = None
    aside_entity: str | None = None
    named: list[str] = field(default_factory=list)
    lead: str | None = None
    # What the article's first figure is of, where that is of all kinds ("minerals").
    whole: str | None = None
    # What the plant makes that the last sentence opened with.
    plant_good: str | None = None
    # Whose that plant is, or where it lies.
    plant_at: str | None = None
    # Where the title ends that a page's body begins with again.
    headed: int = 0
    sizes: dict[str, list[Amount]] = field(default_factory=dict)
    lead_measure: str | None = None
    measure: str | None = None
    measures: dict[str, str] = field(default_factory=dict)
    flow: str | None = None
    spoken: str | None = None
    spoken_sentence: int = -9
    # Whether a sentence only asked for it: "Reserves?"
    asked: bool = False
    goal_sentence: int = -9
    entity: str | None = None
    entity_kind: str | None = None
    # Whether it is a land of which only the adjective was told: "Kazakh uranium".
    by_adjective: bool = False
    section: str | None = None
    section_paragraph: int = -1
    paragraph: int = -1
    paragraph_subject: str | None = None
    # Who posted a rise or a fall in a sentence without amounts, and in which.
    mover: str | None = None
    mover_sentence: int = -9
    paragraph_at: bool = False
    # Whether the paragraph is a point of a list that opens with its producer: "\u2022 Kansanshi reported".
    paragraph_is_point: bool = False
    country: str | None = None
    home: str | None = None
    land: str | None = None
    # The land of its dateline's city.
    written_in: str | None = None
    company: str | None = None
    mine: str | None = None
    # The group of which a producer was told as a part, and in which sentence last.
    parent: str | None = None
    # Who was last told to own a producer.
    owner: str | None = None
    parent_sentence: int = -9
    # Who announced what the article tells, and what its last sentence tells; which of those are persons.
    announcer: str | None = None
    said: str | None = None
    # Whether that is a minister.
    of_state: bool = False
    persons: set[str] = field(default_factory=set)
    # The first body that is named at all.
    body: str | None = None
    # Whether who speaks as "we" manages that company.
    managed: bool = False
    period: Period | None = None
    lead_period: Period | None = None
    lead_open: bool = False
    # Whether that period was told without a word of output: "the blackouts of summer spared the mills".
    lead_by_the_way: bool = False
    period_paragraph: int | None = None
    event_period: Period | None = None
    listed_period: Period | None = None
    total_period: Period | None = None
    base_step: int | None = None
    # Against what all changes of a table of lines are, as the line above it says.
    basis_of_lines: str | None = None
    # What the lines tell that stand below one that ends in a colon.
    measure_of_lines: str | None = None
    # The times that a line without figures told, in the order in which what follows tells their figures.
    times_in_order: tuple[Period | None, ...] = ()
    # Of when the amounts in brackets are under a heading that says so.
    bracket_time: Timed | None = None
    # Whose trade the lines under a heading like "Top suppliers" tell.
    whose_partners: str | None = None
    plan_period: Period | None = None
    pending: list[Pending] = field(default_factory=list)
    pair: int | None = None
    listed: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    figured: Counter[str] = field(default_factory=Counter)
    first_figured: str | None = None
    cast: dict[str, Told] = field(default_factory=dict)
    outline: Outline = field(default_factory=Outline)
    group: str | None = None
    two: list[str] = field(default_factory=list)
    place: str | None = None
    place_before: str | None = None
    # The last place that is told as no province: which "the town" is.
    town: str | None = None
    # Lands to which exports went that have been told.
    takers: set[str] = field(default_factory=set)
    province: str | None = None
    # The province whose office speaks.
    office: str | None = None
    # The last known state or province, of which places are told that lie in it.
    state: str | None = None
    # The province that the last sentences are about.
    place_spoken: str | None = None
    recent: list[Draft] = field(default_factory=list)
    last: list[Draft] = field(default_factory=list)
    last_sentence: int = -9

    @property
    def spoken_land(self) -> str | None:
        """Which land "the country" is: the one named, that of who announces, that of the dateline."""
        return self.country or self.home or self.written_in

    def rename(self, short: str, full: str) -> None:
        """Knows a producer by the fuller name that the article has given it now."""
        for slot in ("entity", "country", "section", "company", "mine", "paragraph_subject", "first_figured"):
            if getattr(self, slot) == short:
                setattr(self, slot, full)
        for names in (self.listed, self.told):
            names[:] = dict.fromkeys(full if name == short else name for name in names)
        for draft in (*self.last, *self.recent):
            draft.entity = full if draft.entity == short else draft.entity
        self.figured[full] += self.figured.pop(short, 0)
        told, known = self.cast.pop(short, None), self.cast.get(full)
        if told is not None:
            self.cast[full] = told if known is None else told.with_later(known)
