"""A made-up world of releases with known truth, told by several wires: what benchmarks/replay.py stores. Pure.

Each month each producer tells last month's output. Producers are as unequal as in life (Zipf): what a great one says is
carried by many wires, word for word, edited, or in other words with the number rounded. Some releases are corrected on
their page, some last year's values are revised in silence, some republishers print another number, some articles only
mention a release in passing. Each wire has its own template, the same every month.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from storage.keys import text_hash
from storage.models import Article, Figure, Outcome, Page

FIRST_YEAR = 2010
PRODUCERS = 300
WIRES = {
    **{f"agency{n}": "agency" for n in range(4)},
    **{f"republisher{n}": "republisher" for n in range(6)},
}
AGENCIES, REPUBLISHERS = [
    [name for name in WIRES if WIRES[name] == rank] for rank in ("agency", "republisher")
]
COMMODITIES = ("copper cathode", "crude steel", "iron ore", "alumina", "zinc ingot", "coal concentrate")
SYLLABLES = [
    a + b
    for a in ("mi", "sme", "o", "ca", "pla", "re", "tu", "lo", "ve")
    for b in ("ning", "lter", "re", "st", "n", "da")
]
# Shares of releases and of articles.
CORRECTED, SILENTLY_REVISED, OTHER_COUNT, MISPRINTED, MENTIONED, ROUNDED = 0.03, 0.02, 0.02, 0.02, 0.05, 0.4

Key = tuple[str, date]
Stated = tuple[date, int, str]


@dataclass(frozen=True, slots=True)
class Told:
    """An outcome to store, the release that it tells, and the observations that it revises, each with its new value, or
    disputes.
    """

    outcome: Outcome
    release: int
    revises: tuple[tuple[Key, int], ...] = ()
    disputes: tuple[Key, ...] = ()


@dataclass
class Truth:
    """What a store of all should find: observations that were revised, each with the last word, and disputed ones."""

    revised: dict[Key, int]
    disputed: set[Key]


class World:
    """Tells its articles in the order of their publication; `truth` grows with what was told."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.truth = Truth({}, set())
        self.values: dict[tuple[int, date], int] = {}
        for producer, number in itertools.product(range(PRODUCERS), range(12)):
            self._made(producer, date(FIRST_YEAR - 1, number + 1, 1))
        self.releases = 0
        self.pages = 0

    def articles(self) -> Iterator[Told]:
        """Without end, month by month."""
        month = date(FIRST_YEAR, 1, 1)
        while True:
            told = [each for producer in range(PRODUCERS) for each in self._release(producer, month)]
            for each in sorted(told, key=lambda each: each.outcome.fetched_at):
                self.truth.revised.update(each.revises)
                self.truth.disputed.update(each.disputes)
                yield each
            month = _next(month)

    def _release(self, producer: int, month: date) -> list[Told]:
        value = self._made(producer, month)
        self.releases += 1
        release, at = self.releases, self._moment(month)
        last_year, revises = self._last_year(producer, month)
        facts = [(month, value, "actual"), *last_year, *self._plan(producer, month)]
        agency = self.chance.choice(AGENCIES)
        first = self._article(agency, agency, producer, facts, at)
        told = [Told(first, release, revises)]
        for _ in range(self._carriers(producer)):
            told.append(Told(self._carried(first, producer, facts, at), release))
        return told + self._irregular(first, producer, facts, at, release)

    def _made(self, producer: int, month: date) -> int:
        size = 9_000_000 // (producer + 3)
        made = int(size * (1 + month.year % 9 / 30) * self.chance.uniform(0.93, 1.07))
        self.values[producer, month] = made
        self.values.pop((producer, month.replace(year=month.year - 2)), None)
        return made

    def _moment(self, month: date) -> datetime:
        day = _next(month) + timedelta(days=self.chance.randrange(4, 25))
        return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(
            minutes=self.chance.randrange(1440)
        )

    def _carriers(self, producer: int) -> int:
        """How many other wires carry a release: seven for the greatest, one or none for most."""
        return min(7, int(self.chance.paretovariate(1.2) * 12 / (producer + 6) + self.chance.random() * 1.5))

    def _last_year(self, producer: int, month: date) -> tuple[list[Stated], tuple[tuple[Key, int], ...]]:
        """Last year's value, if the release tells it, and what that revises in silence."""
        before = month.replace(year=month.year - 1)
        value = self.values.get((producer, before))
        if value is None or self.chance.random() < 0.4:
            return [], ()
        if self.chance.random() >= SILENTLY_REVISED:
            return [(before, value, "actual")], ()
        value = self.values[producer, before] = int(value * 1.03) + 1
        revises = (((_name(producer), before), value),) if before.year >= FIRST_YEAR else ()
        return [(before, value, "actual")], revises

    def _plan(self, producer: int, month: date) -> list[Stated]:
        plan = 12 * (9_000_000 // (producer + 3)) // 1000 * 1000
        return [(month, plan, "planned")] if self.chance.random() < 0.3 else []

    def _carried(self, first: Outcome, producer: int, facts: list[Stated], at: datetime) -> Outcome:
        wire, later = self.chance.choice(REPUBLISHERS), at + timedelta(hours=self.chance.expovariate(1 / 12))
        kind = self.chance.random()
        if kind < 0.35:
            return self._copy(first, wire, later)
        if kind < 0.6:
            return self._copy(first, wire, later, edited=True)
        rounded = self.chance.random() < ROUNDED
        return self._article(
            wire, f"{wire} {self.chance.randrange(3)}", producer, facts, later, rounded=rounded
        )

    def _irregular(
        self, first: Outcome, producer: int, facts: list[Stated], at: datetime, release: int
    ) -> list[Told]:
        (month, value, status), rest = facts[0], facts[1:]
        key, told = (_name(producer), month), []
        if self.chance.random() < CORRECTED:
            right = int(value * self.chance.choice((0.9, 1.08))) + 1
            self.values[producer, month] = right
            corrected = [(month, right, status), *rest]
            wire, later = first.page.wire, at + timedelta(days=4)
            revised = self._article(wire, wire, producer, corrected, later, page=first.page)
            told.append(Told(revised, release, revises=((key, right),)))
        elif self.chance.random() < OTHER_COUNT:
            self.releases += 1
            wire, later = self.chance.choice(REPUBLISHERS), at + timedelta(hours=30)
            other = [(month, int(value * 1.17) + 3, status)]
            counted = self._article(wire, "count", producer, other, later, source=None)
            told.append(Told(counted, self.releases, disputes=(key,)))
        elif self.chance.random() < MISPRINTED and rest:
            wire, later = self.chance.choice(REPUBLISHERS), at + timedelta(hours=20)
            wrong = [(month, value + 10 ** (len(str(value)) - 2), status), *rest]
            printed = self._article(wire, first.page.wire, producer, wrong, later, source=None)
            told.append(Told(printed, release, disputes=(key,)))
        if self.chance.random() < MENTIONED:
            told.append(self._mention(producer, facts, at))
        return told

    def _mention(self, producer: int, facts: list[Stated], at: datetime) -> Told:
        """Another producer's strike, with this one's output at its end."""
        self.releases += 1
        wire, later = self.chance.choice(REPUBLISHERS), at + timedelta(days=self.chance.randrange(1, 9))
        words = f"mention {self.releases}"
        return Told(self._article(wire, words, producer, facts[:1], later, late=True), self.releases)

    def _article(
        self,
        wire: str,
        template: str,
        producer: int,
        facts: list[Stated],
        at: datetime,
        *,
        rounded: bool = False,
        source: str | None = "ministry",
        late: bool = False,
        page: Page | None = None,
    ) -> Outcome:
        words = random.Random(f"{template} {producer}")
        fixed = [_sentence(words) for _ in range(7)]
        fresh = _sentence(self.chance)
        told = [
            _stated(producer, *fact, rounded, source and f"{source} {producer % 40}", words) for fact in facts
        ]
        body = " ".join([*fixed[:5], fresh] if late else [])
        figures: list[Figure] = []
        for figure in told:
            body += (" " if body else "") + figure.quote
            shift = len(body) - len(figure.quote)
            figures.append(replace(figure, span=(figure.span[0] + shift, figure.span[1] + shift)))
        body += " " + " ".join([] if late else [*fixed, fresh])
        return self._outcome(wire, f"Output of {_name(producer)}", body, tuple(figures), at, page)

    def _copy(self, first: Outcome, wire: str, at: datetime, edited: bool = False) -> Outcome:
        assert first.article is not None
        body = first.article.body
        if edited:
            parts = body.split(". ")
            body = ". ".join([*parts[:-3], *parts[-2:], _sentence(self.chance)])
        return self._outcome(wire, first.article.headline, body, first.figures, at, None)

    def _outcome(
        self,
        wire: str,
        headline: str,
        body: str,
        figures: tuple[Figure, ...],
        at: datetime,
        page: Page | None,
    ) -> Outcome:
        self.pages += 1
        page = page or Page(0, wire, f"https://{wire}.example/{self.pages}", f"{wire}:{self.pages}")
        return Outcome(
            page=page,
            run=0,
            fetched_at=at + timedelta(minutes=5),
            state="article",
            article=Article(headline, body, at, "en"),
            text_hash=text_hash(f"{headline}\n\n{body}"),
            figures=figures,
            next_visit=at + timedelta(days=900),
        )


def _next(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _name(producer: int) -> str:
    return f"producer {producer}"


def _sentence(words: random.Random) -> str:
    return (
        " ".join(
            words.choices(SYLLABLES, k=5)
            + [words.choice(SYLLABLES) + words.choice(SYLLABLES) for _ in range(7)]
        )
        + "."
    )


def _stated(
    producer: int,
    month: date,
    value: int,
    status: str,
    rounded: bool,
    source: str | None,
    words: random.Random,
) -> Figure:
    """A sentence with one figure; a rounded one has three digits."""
    if rounded:
        step = 10 ** max(0, len(str(value)) - 3)
        value = round(value / step) * step
    raw = f"{value:,} tons"
    name, commodity = _name(producer), COMMODITIES[producer % len(COMMODITIES)]
    start, end = (month, _next(month) - timedelta(days=1))
    if status == "planned":
        start, end = date(month.year, 1, 1), date(month.year, 12, 31)
    quote = f"{words.choice(SYLLABLES)} {words.choice(SYLLABLES)} {name} {status} {raw} of {commodity} {start:%B %Y}."
    at = quote.index(raw)
    return Figure(
        measure="production",
        status=status,
        commodity=commodity,
        entity=name,
        value=Decimal(value),
        low=None,
        high=None,
        unit="t",
        raw=raw,
        bound="about" if rounded else "exact",
        start=start,
        end=end,
        period=f"{start} to {end}",
        change_pct=None,
        change_basis=None,
        source=source,
        quote=quote,
        span=(at, at + len(raw)),
        confidence=0.95,
    )
