"""From the views of an article's sentences, in order, to drafts with all their links."""

from __future__ import annotations

import re

from crawler.figures.alignment import listed_changes, runs
from crawler.figures.change_links import link_changes
from crawler.figures.changes import Change
from crawler.figures.commodity_links import complete, link_commodities
from crawler.figures.drafts import Draft, Memory, Pending
from crawler.figures.entity_links import link_entities, main_entity
from crawler.figures.lexicon import Commodity
from crawler.figures.measure_links import link_measures
from crawler.figures.period_links import link_periods
from crawler.figures.period_resolution import PeriodResolver, Timed
from crawler.figures.periods import Period, length
from crawler.figures.roles import mark_roles
from crawler.figures.segments import give_back_brackets, segment_bounds
from crawler.figures.views import View
from crawler.figures.words import Mark

_BASIS_BEFORE = re.compile(
    r"(?:\b(?:than|against|compared (?:with|to)|versus|vs\.?|from|on|over|of|in line with"
    r"|similar to|level with|matched|par with)(?: (?:in|for|during"
    r"|that|those|the|its|of|level|figure))*|(?:%|per ?cent) (?:on|over)) $"
)


_REFERS = re.compile(
    r"(?:in (?:tonnage|terms of|weight|volume)[^,]*, )?(?:that|this|the (?:volume|figure|amount"
    r"|total|output|number|result|tonnage|production|quantity|indicator|exports|imports|shipments"
    r"|sales|commodity|product|metal|mineral|exports|imports|shipments|sales|commodity|product"
    r"|metal|mineral|deliveries)|it|which|such|these|those"
    r"|compared|year[- ]on[- ]year)\b"
)


class Assembly:
    """Reads on from sentence to sentence; holds the memory of one article."""

    def __init__(self, resolver: PeriodResolver, memory: Memory) -> None:
        self._resolver = resolver
        self.memory = memory
        self._news: list[Draft] = []
        self._news_sentence = -9
        self._last_news: list[Draft] = []

    def note_title(self, view: View) -> None:
        """Takes topic, entity and measure from a title; it gives no figures."""
        if view.text.isupper():
            view.names = [name for name in view.names if name.known]
        self._note_names(view)
        self._note_topic(view)
        self._remember_year(self._timed(view), [])

    def read(self, view: View) -> list[Draft]:
        """The drafts of one sentence; remembers what later sentences lean on."""
        memory = self.memory
        memory.sentence += 1
        timed = self._timed(view)
        if not view.amounts and _is_heading(view):
            memory.section = next(
                (name.entity.name for name in view.names if name.entity.kind in _SECTIONS), None
            )
        if memory.topic is None or memory.entity is None or memory.measure is None:
            self._note_topic(view)
        self._note_names(view)
        drafts = self._drafts(view, timed)
        self._remember(view, timed, drafts)
        return drafts

    def _timed(self, view: View) -> list[Timed]:
        timed = self._resolver.resolve(view.lower, view.mentions, self.memory.period)
        return [_as_basis(view, mention) for mention in timed]

    def _drafts(self, view: View, timed: list[Timed]) -> list[Draft]:
        bounds = segment_bounds(view.lower, view.start, view.end, view.amounts)
        drafts = [
            Draft(view, amount, lo, hi, iranian=self._resolver.iranian)
            for amount, (lo, hi) in zip(view.amounts, bounds, strict=True)
        ]
        give_back_brackets(drafts)
        mark_roles(drafts, timed)
        link_commodities(drafts, self.memory)
        link_measures(drafts, self.memory)
        link_entities(drafts, self.memory)
        link_periods(drafts, timed, self.memory)
        _copy_compared(drafts, self.memory)
        link_changes(drafts, self.memory)
        for draft in drafts:
            draft.source = self.memory.source
        return drafts

    def _note_topic(self, view: View) -> None:
        memory = self.memory
        if memory.topic is None:
            named = [mark.value for mark in view.commodities]
            named += [mark.value for mark in view.weak]
            memory.topic = next((row.name for row in named if row.kind == "material"), None)
        if memory.measure is None and view.measures:
            memory.measure = view.measures[0].value
        name = main_entity(view.lower, view.names) if not _is_dateline(view) else None
        if memory.entity is None and name is not None:
            memory.entity, memory.entity_kind = name.entity.name, name.entity.kind

    def _note_names(self, view: View) -> None:
        memory = self.memory
        for name in view.names:
            if name.entity.home and memory.home is None:
                memory.home = name.entity.home
            if name.entity.kind == "source" and (memory.source is None or memory.sentence > 1):
                memory.source = name.entity.name
            if (
                name.entity.kind == "country"
                and memory.country is None
                and not (_is_dateline(view) or view.lower.endswith("based in ", 0, name.start))
            ):
                memory.country = name.entity.name

    def _remember(self, view: View, timed: list[Timed], drafts: list[Draft]) -> None:
        memory = self.memory
        kept = [draft for draft in drafts if draft.dropped is None]
        own = [draft for draft in kept if not self._is_aside(draft)]
        mains = [
            draft
            for draft in own
            if draft.role == "main" and draft.period is not None and draft.status == "actual"
        ]
        plans = [draft.period for draft in kept if draft.status == "planned" and draft.period is not None]
        memory.plan_period = plans[-1] if plans else memory.plan_period
        told = [
            mention
            for mention in timed
            if mention.role == "main" and mention.period is not None and not mention.loose_year
        ]
        if mains and not _is_running_total(view, mains[0].period, memory.period):
            memory.period = mains[0].period
        elif (
            told
            and not kept
            and not view.planned
            and (view.changes or view.measures or view.commodities)
            and _is_temporal(view, told[0])
        ):
            memory.period = told[0].period
        news = [draft for draft in kept if draft.role == "main"]
        self._last_news = self._news if memory.sentence - self._news_sentence == 1 else []
        if news:
            self._news, self._news_sentence = news, memory.sentence
        self._remember_year(timed, kept)
        if own:
            memory.last, memory.last_sentence = own, memory.sentence
        if own or not kept:
            self._remember_commodity(view, own)
        self._remember_company(view, kept)
        self._remember_list(view, kept)
        self._explain_in_passing(view, kept)
        if not any(draft.role == "main" for draft in kept):
            if not self._explain_last(view):
                self._remember_changes(view, timed)
        elif view.changes:
            self._remember_listed(view, timed)

    def _remember_year(self, timed: list[Timed], kept: list[Draft]) -> None:
        """A year that is still running when the article appears is the one that its plans are for."""
        anchor = self.memory.anchor
        if anchor is None or kept:
            return
        for mention in timed:
            period = mention.period
            if (
                mention.role == "main"
                and period
                and length(period) == 12
                and period.start <= anchor <= period.end
            ):
                self.memory.plan_period = period

    def _is_aside(self, draft: Draft) -> bool:
        """Another country's figure, told by the way, does not turn the article's topic."""
        country = next(
            (
                name
                for name in draft.view.names
                if name.entity.name == draft.entity and name.entity.kind == "country"
            ),
            None,
        )
        return (
            country is not None
            and self.memory.country not in (None, draft.entity)
            and self.memory.entity != draft.entity
        )

    def _remember_commodity(self, view: View, kept: list[Draft]) -> None:
        memory = self.memory
        strong = [mark.value for mark in view.commodities if mark.value.kind == "material"]
        if kept and kept[-1].commodity:
            memory.focus, memory.focus_sentence = kept[-1].commodity, memory.sentence
        elif strong and (view.changes or memory.focus is None or _is_subject(view)):
            memory.focus, memory.focus_sentence = strong[0].name, memory.sentence

    def _remember_list(self, view: View, kept: list[Draft]) -> None:
        """The names a sentence lists, for amounts that follow "respectively"; and who has had a figure so
        far.
        """
        producers = [
            name for name in view.names if name.entity.kind in ("company", "mine", "shape", "country")
        ]
        lists = [run for run in runs(view.lower, producers) if len(run) > 1]
        self.memory.listed = [name.entity.name for name in max(lists, key=len)] if lists and not kept else []
        known = {name.entity.name for name in producers if name.entity.kind != "country"}
        told = [draft.entity for draft in kept if draft.entity in known]
        self.memory.told += [name for name in dict.fromkeys(told) if name and name not in self.memory.told]

    def _remember_company(self, view: View, kept: list[Draft]) -> None:
        told = {draft.entity for draft in kept}
        for name in view.names:
            if name.entity.kind == "company" and (not kept or name.entity.name in told):
                self.memory.company = name.entity.name
            if name.entity.kind == "mine" and (not kept or name.entity.name in told):
                self.memory.mine = name.entity.name

    def _explain_last(self, view: View) -> bool:
        """ "That is 19 per cent less" belongs to the news value of the sentence before."""
        memory = self.memory
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
                mark = _subject_of(view, change.start)
                self._wait(view, timed, mark, change)
        self._remember_listed(view, timed)

    def _remember_listed(self, view: View, timed: list[Timed]) -> None:
        for mark, change in listed_changes(view.lower, view.changes, view.commodities):
            self._wait(view, timed, mark, change)

    def _wait(self, view: View, timed: list[Timed], mark: Mark[Commodity] | None, change: Change) -> None:
        memory = self.memory
        commodity = self._name_of(view, mark)
        measure = _measure_near(view, change.start)
        period = next((mention.period for mention in timed if mention.role == "main"), memory.period)
        subject = main_entity(view.lower, view.names)
        entity = subject.entity.name if subject else memory.entity
        memory.pending.append(Pending(commodity, measure, entity, period, change, memory.sentence))

    def _name_of(self, view: View, mark: Mark[Commodity] | None) -> str | None:
        if mark is None:
            return self.memory.focus or self.memory.topic
        if mark.value.kind == "generic":
            return complete(mark.value.name, self.memory, view.lower[view.start : view.end])
        return mark.value.name


_SECTIONS = frozenset({"company", "mine", "country"})


def _is_heading(view: View) -> bool:
    """A few words on a line of their own, without an end: "Tarkwa mine"."""
    return (
        len(view.words) <= 5
        and view.sentence.paragraph > 0
        and view.text[view.end - 1] not in '.!?;:",|'
        and not any(char.isdigit() for char in view.text[view.start : view.end])
    )


def _is_dateline(view: View) -> bool:
    """A paragraph of place and day alone ("Baku, Azerbaijan, Dec. 24")."""
    return (
        re.fullmatch(
            r"[\w' ]{3,20}, (?:[\w' ]{3,20}, )?[a-z]{3,9}\.? \d{1,2}\.?", view.lower[view.start : view.end]
        )
        is not None
    )


def _as_basis(view: View, mention: Timed) -> Timed:
    """A named earlier period after "than in", "from" or "on" is what the news is compared with."""
    if mention.role != "main" or re.search(
        r"\d (?:to|and|through) |[a-z]-[a-z]", view.lower[mention.start : mention.end]
    ):
        return mention
    before = view.lower[max(view.start, mention.start - 40) : mention.start]
    if not _BASIS_BEFORE.search(before) or re.search(r"\bof (?:the )?$", before):
        return mention
    if re.search(r"\b(?:from|over|on) (?:the )?$", before) and not re.search(
        r"(?:%|per ?cent|up|down|higher|lower|more|less|\brise|\bfall|\bdrop|\bincrease|\bdecline"
        r"|compared|(?:increas|declin|drop+|plung|climb|jump|surg|slump|slipp|eas|tumbl|soar"
        r"|shrink|chang)ed|rose|fell|grew|plunge)\s(?:\S+ ){0,4}(?:from|over|on) (?:the )?$",
        before,
    ):
        return mention
    return Timed(mention.start, mention.end, mention.period, "back", mention.loose_year)


def _is_running_total(view: View, period: Period | None, known: Period | None) -> bool:
    """ "That brought the January-February total to 5 tons": the article goes on with February."""
    if period is None or known is None or period.end != known.end or period.start >= known.start:
        return False
    return (
        re.search(
            r"\b(?:total|brings?|brought|bringing|cumulative|year[- ]to[- ]date|so far)\b",
            view.lower[view.start : view.end],
        )
        is not None
    )


def _is_subject(view: View) -> bool:
    """Whether a sentence opens with a material: "Direct-reduced iron had the highest growth"."""
    return any(mark.start - view.start < 5 and mark.value.kind == "material" for mark in view.commodities)


def _is_temporal(view: View, mention: Timed) -> bool:
    """ "In 2024" sets the time of what follows; "a quarter of 2024's supply" does not."""
    if view.lower.startswith("'s", mention.end):
        return False
    before = view.lower[max(view.start, mention.start - 16) : mention.start]
    return (
        re.search(
            r"(?:^|\b(?:in|for|during|over|from|between|through|to|since|ended|the|this"
            r"|of) (?:the )?|, |- |\()$",
            before,
        )
        is not None
    )


def _subject_of(view: View, at: int) -> Mark[Commodity] | None:
    ahead = [mark for mark in view.commodities if mark.end <= at]
    behind = [mark for mark in view.commodities if mark.start >= at]
    return ahead[-1] if ahead else behind[0] if behind else None


def _measure_near(view: View, at: int) -> str | None:
    ahead = [mark for mark in view.measures if mark.end <= at]
    behind = [mark for mark in view.measures if mark.start >= at]
    return ahead[-1].value if ahead else behind[0].value if behind else None


def _copy_compared(drafts: list[Draft], memory: Memory) -> None:
    """An earlier value is of the same series as the news beside it: what it does not say itself it takes
    from there.
    """
    for index, draft in enumerate(drafts):
        if draft.role == "main":
            continue
        news = next(
            (other for other in [*reversed(drafts[:index]), *drafts[index + 1 :]] if other.role == "main"),
            None,
        )
        if (
            news is None
            and memory.last
            and memory.sentence - memory.last_sentence <= 2
            and draft.role == "comparison"
        ):
            mains = [other for other in memory.last if other.role == "main"]
            news = mains[-1] if mains else memory.last[-1]
        if news is not None:
            _copy(draft, news)


def _copy(draft: Draft, news: Draft) -> None:
    own = [mark for mark in draft.view.commodities if draft.holds(mark.start, mark.end)]
    if not own:
        draft.commodity = news.commodity or draft.commodity
        draft.dropped = news.dropped
    measures = [mark for mark in draft.view.measures if draft.holds(mark.start, mark.end)]
    if draft.role == "comparison" and not measures and news.measure and news.measure != "other":
        draft.measure = news.measure
    names = [
        name
        for name in draft.view.names
        if draft.holds(name.start, name.end) and name.entity.kind != "source"
    ]
    if not names:
        draft.entity = news.entity
    if draft.role == "difference" and draft.period is None:
        draft.period = news.period
