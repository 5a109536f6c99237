"""Changes told apart from their amounts: before them ("output rose 3 per cent. It was 5 tons") or after."""

from __future__ import annotations

import re

from crawler.figures.alignment import listed_changes
from crawler.figures.changes import Change
from crawler.figures.commodity_forms import complete
from crawler.figures.drafts import Draft, Memory, Pending
from crawler.figures.lexicon import Commodity
from crawler.figures.period_context import Timed
from crawler.figures.producers import main_entity
from crawler.figures.sentence_notes import measure_near, subject_of
from crawler.figures.views import View
from crawler.figures.words import Mark

_REFERS = re.compile(
    r"(?:in (?:tonnage|terms of|weight|volume)[^,]*, )?(?:that|this|the (?:volume|figure|amount"
    r"|total|output|number|result|tonnage|production|quantity|indicator|exports|imports|shipments"
    r"|sales|commodity|product|metal|mineral|exports|imports|shipments|sales|commodity|product"
    r"|metal|mineral|deliveries)|it|which|such|these|those"
    r"|compared|year[- ]on[- ]year)\b"
)


class ToldChanges:
    """Gives the changes of one article's sentences to the values they are about."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._news: list[Draft] = []
        self._news_sentence = -9
        self._last_news: list[Draft] = []

    def note(self, view: View, timed: list[Timed], kept: list[Draft]) -> None:
        """Takes in a sentence that was read: its news values, and the changes that belong elsewhere."""
        memory = self._memory
        news = [draft for draft in kept if draft.role == "main"]
        self._last_news = self._news if memory.sentence - self._news_sentence == 1 else []
        if news:
            self._news, self._news_sentence = news, memory.sentence
        self._explain_in_passing(view, kept)
        if news:
            self._remember_listed(view, timed)
        elif not self._explain_last(view):
            self._remember_changes(view, timed)

    def _explain_last(self, view: View) -> bool:
        """ "That is 19 per cent less" belongs to the news value of the sentence before."""
        memory = self._memory
        free = [change for change in view.changes if change.listed is None]
        if memory.sentence - self._news_sentence != 1 or not free or not self._speaks_of_last(view):
            return False
        news = [draft for draft in self._news if draft.change is None]
        if (
            len(self._news) != 1
            or not news
            or any(
                mark.value.kind == "material" and mark.value.name != news[0].commodity
                for mark in view.commodities
            )
        ):
            return False
        news[0].change, news[0].basis = free[0], free[0].basis or "yoy"
        return True

    def _explain_in_passing(self, view: View, kept: list[Draft]) -> None:
        """ "That was down 86 per cent, but second only to Y at 3 tons": the change is still the last
        value's.
        """
        if not (kept and view.changes and _REFERS.match(view.lower, view.start)) or len(self._last_news) != 1:
            return
        change, news = view.changes[0], self._last_news[0]
        told = view.lower[change.end : kept[0].amount.start] if change.end < kept[0].amount.start else ""
        if (
            news.change is None
            and re.search(r"\bbut\b|\bwhile\b|;", told)
            and kept[0].change in (None, change)
        ):
            news.change, news.basis = change, change.basis or "yoy"
            kept[0].change = None

    def _speaks_of_last(self, view: View) -> bool:
        """Whether a sentence without amounts goes on about the value before it."""
        if _REFERS.match(view.lower, view.start):
            return True
        same = re.search(
            r"\b(?:the|this|that|same) (?:\w+ )?period\b|\bthese months\b", view.lower[view.start : view.end]
        )
        return same is not None and bool(view.measures) and self._news[0].measure == view.measures[0].value

    def _remember_changes(self, view: View, timed: list[Timed]) -> None:
        """Changes of a sentence without news values wait for their amounts."""
        for change in view.changes:
            if change.listed is None:
                mark = subject_of(view, change.start)
                self._wait(view, timed, mark, change)
        self._remember_listed(view, timed)

    def _remember_listed(self, view: View, timed: list[Timed]) -> None:
        for mark, change in listed_changes(view.lower, view.changes, view.commodities):
            self._wait(view, timed, mark, change)

    def _wait(self, view: View, timed: list[Timed], mark: Mark[Commodity] | None, change: Change) -> None:
        memory = self._memory
        commodity = self._name_of(view, mark)
        measure = measure_near(view, change.start)
        period = next((mention.period for mention in timed if mention.role == "main"), memory.period)
        subject = main_entity(view.lower, view.names)
        entity = subject.entity.name if subject else memory.entity
        memory.pending.append(Pending(commodity, measure, entity, period, change, memory.sentence))

    def _name_of(self, view: View, mark: Mark[Commodity] | None) -> str | None:
        if mark is None:
            return self._memory.focus or self._memory.topic
        if mark.value.kind == "generic":
            return complete(mark.value.name, self._memory)
        return mark.value.name
