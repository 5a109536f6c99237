"""From the views of an article's sentences, in order, to drafts with all their links."""

from __future__ import annotations

from collections.abc import Iterable

from crawler.figures.announcers import announced_by
from crawler.figures.bracket_notes import date_brackets, note_brackets
from crawler.figures.cast import Cast
from crawler.figures.change_basis_by_values import fit_bases
from crawler.figures.change_links import link_changes
from crawler.figures.change_restated import share_restated
from crawler.figures.commodity_fit import PRECIOUS
from crawler.figures.commodity_links import link_commodities
from crawler.figures.comparisons import copy_compared
from crawler.figures.drafts import Context, Draft, Memory
from crawler.figures.each import for_each
from crawler.figures.entity_links import link_entities
from crawler.figures.measure_links import link_measures
from crawler.figures.period_calendar import of_the_world
from crawler.figures.period_context import Timed
from crawler.figures.period_had_been import date_what_had_been
from crawler.figures.period_links import link_periods
from crawler.figures.period_memory import note_title_period, return_to_lead, tells_of_other_lands
from crawler.figures.period_resolution import PeriodResolver
from crawler.figures.period_steps import fit_lengths
from crawler.figures.plan_bases import date_plan_bases
from crawler.figures.recollection import Recollection
from crawler.figures.roles import mark_roles
from crawler.figures.segment_brackets import give_back_brackets
from crawler.figures.segments import segment_bounds
from crawler.figures.status_of_times import turn_to_plans
from crawler.figures.title_names import names_of_title
from crawler.figures.told_changes import ToldChanges
from crawler.figures.views import View


class Assembly:
    """Reads on from sentence to sentence; holds the memory of one article."""

    def __init__(self, resolver: PeriodResolver, memory: Memory) -> None:
        self._resolver = resolver
        self.memory = memory
        self.cast = Cast()
        self._recollection = Recollection(memory)
        self._told_changes = ToldChanges(memory)

    def note_title(self, view: View, body: str) -> None:
        """Takes topic, entity and measure from the title of `body`; it gives no figures."""
        view.names = self.cast.admit(view.text, names_of_title(view, body))
        self._recollection.note_names(view)
        self._recollection.note_topic(view)
        self._recollection.note_cast(view, "title")
        timed = self._timed(view)
        self._recollection.remember_year(timed, [])
        note_title_period(view, timed, self.memory)

    def outline(self, title: View | None, views: Iterable[View]) -> None:
        """Goes once over all names of the article, before its sentences are read."""
        outline = self.memory.outline
        named: set[str] = set()
        for view in (title, *views):
            if view is not None and view.names:
                (outline.note_title if view is title else outline.note)(view)
            if view is not None:
                named |= {mark.value.name for mark in view.commodities if mark.value.kind == "material"}
        only = next(iter(named)) if len(named) == 1 else None
        self.memory.precious = only if only in PRECIOUS else None
        outline.settle()
        self.cast.informants |= outline.informants

    def read(self, view: View) -> list[Draft]:
        """The drafts of one sentence; remembers what later sentences lean on."""
        self.memory.sentence += 1
        view.names = self.cast.admit(view.text, view.names)
        for short, full in self.cast.renamed.items():
            self.memory.rename(short, full)
        return_to_lead(view, self.memory)
        timed = note_brackets(view, self._timed(view), self.memory)
        self._recollection.open(view)
        drafts = self._drafts(view, timed)
        kept = [draft for draft in drafts if draft.dropped is None]
        self._recollection.remember(view, timed, kept)
        self._told_changes.note(view, timed, kept)
        return drafts

    def note_table(self, drafts: list[Draft]) -> None:
        """Takes in the values of a table, of which later sentences may tell the changes."""
        self._told_changes.note_table(drafts)
        self._recollection.note_figured(drafts)

    def settle_changes(self, drafts: list[Draft]) -> None:
        """Gives changes that found no value in their sentences to values of the article that they fit."""
        self._told_changes.settle(drafts)
        share_restated(drafts)

    def _timed(self, view: View) -> list[Timed]:
        if view.mentions and self._resolver.iranian and tells_of_other_lands(view.names, self.memory):
            view.mentions = of_the_world(view.mentions)
        return self._resolver.resolve(view.lower, view.mentions, self.memory.period, view.start, view.end)

    def _drafts(self, view: View, timed: list[Timed]) -> list[Draft]:
        bounds = segment_bounds(view.lower, view.start, view.end, view.amounts)
        memory = self.memory
        context = Context(tuple(timed), memory.focus, memory.topic, memory.measure, memory.period)
        drafts = [
            Draft(view, amount, lo, hi, iranian=self._resolver.iranian, context=context)
            for amount, (lo, hi) in zip(view.amounts, bounds, strict=True)
        ]
        give_back_brackets(drafts)
        mark_roles(drafts, timed)
        link_commodities(drafts, self.memory)
        link_measures(drafts, self.memory)
        link_entities(drafts, self.memory)
        link_periods(drafts, timed, self.memory)
        date_what_had_been(drafts, self.memory)
        date_brackets(drafts, self.memory)
        date_plan_bases(drafts, self.memory)
        turn_to_plans(drafts, self.memory.anchor)
        copy_compared(drafts, self.memory)
        link_changes(drafts, self.memory)
        fit_bases(drafts)
        fit_lengths(drafts, timed)
        for draft in drafts:
            draft.source = announced_by(draft, self.memory)
        return list(for_each(drafts)) if "each" in view.lower[view.start : view.end] else drafts
