"""Keeps an article's memory: what later sentences lean on."""

from __future__ import annotations

from crawler.figures.alignment import runs
from crawler.figures.announcers import note_announcer
from crawler.figures.appositions import is_owner
from crawler.figures.clauses import is_owner_of_next, subject_of
from crawler.figures.commodity_forms import SHAPES
from crawler.figures.commodity_memory import known_for, remember_commodity, topic_of
from crawler.figures.commodity_of_plants import note_plant
from crawler.figures.company_meant import kind_of, remember_company
from crawler.figures.compounds import GENERAL
from crawler.figures.drafts import Draft, Memory, Told
from crawler.figures.entity_buyers import goes_to
from crawler.figures.entity_features import is_adjective
from crawler.figures.entity_headings import open_section
from crawler.figures.entity_movers import note_mover
from crawler.figures.entity_of_officials import note_office
from crawler.figures.entity_provinces import seat_of
from crawler.figures.line_notes import note_line
from crawler.figures.measure_context import cues
from crawler.figures.measure_cues import FLOWS, WEAK
from crawler.figures.name import Name
from crawler.figures.names_in_lists import with_where
from crawler.figures.names_overtaken import is_overtaken
from crawler.figures.other_companies import turn_to_lead
from crawler.figures.parents import note_parent
from crawler.figures.period_context import Timed
from crawler.figures.period_memory import remember_period
from crawler.figures.producers import PRODUCERS, is_producer, main_entity
from crawler.figures.sentence_notes import is_dateline, is_point_of_list
from crawler.figures.spoken_of import (
    OPENS_WITHIN,
    is_province,
    is_state,
    is_town,
    note_taken_up,
    opens_with_pronoun,
    remember_place,
    remember_speaker,
    speaks_at_end,
    takes_goods,
    told_behind,
    told_by_name,
    two_told,
)
from crawler.figures.takers import is_traded_with
from crawler.figures.views import View
from storage.periods import length

# News values that a total may add up.
_RECENT = 4
# Amounts of a material that say how much of it there is.
_SIZES = 8
_SPOKEN = FLOWS | {"inventory", "reserves"}


class Recollection:
    """Fills the memory of one article, sentence by sentence."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def open(self, view: View) -> None:
        """Takes in a sentence before it is read: a heading, the topic while it is not known, names."""
        memory = self._memory
        note_line(view, memory)
        open_section(view, memory)
        if memory.topic is None or memory.entity is None or memory.measure is None:
            self.note_topic(view)
        if memory.sentence == 1:
            turn_to_lead(view, memory)
        self.note_names(view)
        note_mover(view, memory)

    def note_topic(self, view: View) -> None:
        """The article's material, measure and subject, from the first sentence that names them."""
        memory = self._memory
        if memory.topic is None:
            named = [mark.value for mark in view.commodities]
            # "Bloom Lake" casts no blooms.
            named += [mark.value for mark in view.weak if mark.value.name not in SHAPES | GENERAL]
            memory.topic = next((topic for row in named if (topic := topic_of(row))), None)
        if memory.measure is None:
            memory.measure = next((mark.value for mark in view.measures if mark.value in FLOWS), None)
        name = main_entity(view.lower, view.names) if not is_dateline(view) else None
        name = speaks_at_end(view) or name
        if memory.entity is None and name is not None:
            if name.entity.kind in PRODUCERS:
                name = is_owner_of_next(view, name, view.names) or name
            name = seat_of(view.lower, view.names, name) or name
            memory.entity, memory.entity_kind = name.entity.name, name.entity.kind
            memory.by_adjective = is_adjective(name, view.text)

    def note_names(self, view: View) -> None:
        """The country spoken of, and who announces."""
        memory = self._memory
        note_announcer(view, memory)
        note_office(view, memory)
        if memory.staple is None:
            memory.staple = next((staple for name in view.names if (staple := known_for(view, name))), None)
        memory.place_before = memory.place
        # "US sanctions lift Iran's exports": the country that owns something is the one spoken of.
        for name in sorted(view.names, key=lambda name: not name.possessive):
            there = memory.place is not None and takes_goods(view, name)
            memory.town = name.entity.name if is_town(view, name) else memory.town
            if name.entity.kind in ("place", "region") and name.entity.name != "World" and not there:
                memory.place = name.entity.name
                memory.province = name.entity.name if is_province(view, name) else memory.province
                memory.state = name.entity.name if is_state(name) else memory.state
            if name.entity.home and memory.home is None:
                memory.home = name.entity.home
            if name.entity.kind == "source" and name.entity.home == "World":
                memory.world_body = memory.sentence
            if (
                name.entity.kind == "country"
                and memory.country is None
                and not (is_traded_with(view.lower, name) or is_overtaken(view.lower, name))
                and not (is_dateline(view) or view.lower.endswith("based in ", 0, name.start))
            ):
                memory.country = name.entity.name

    def note_cast(self, view: View, place: str) -> None:
        """Who has been named, and since when: whom "it" and "the mine" may mean."""
        named = [name for name in view.names if is_producer(view.lower, name) and name.entity.kind != "place"]
        self._note_paragraph(view, named)
        known = self._memory.cast
        note_parent(view, self._memory)
        named = [name for name in named if name.entity.name in known or not is_owner(view.lower, name)]
        subject = told_behind(view, named) or (None if opens_with_pronoun(view) else subject_of(view, named))
        for at, name in enumerate(named):
            told = self._memory.cast.setdefault(name.entity.name, Told(name.entity.kind, place))
            told.count += 1
            told.kind = name.entity.kind if told.kind == "shape" else told.kind
            told.is_port = told.is_port or view.lower.endswith("port of ", 0, name.start)
            told.subject = name is subject or (told.subject and told.sentence == self._memory.sentence)
            told.sentence, told.opened = self._memory.sentence, at == 0
        if not view.amounts and not named:
            note_taken_up(view, self._memory)
        behind = told_behind(view, named) if not view.amounts else None
        if behind is not None and kind_of(behind, self._memory) in ("company", "body"):
            self._memory.company = behind.entity.name  # "One of those who profit is Corvane"

    def _note_paragraph(self, view: View, named: list[Name]) -> None:
        """The producer that opens a paragraph is the one that it is about."""
        if view.sentence.paragraph == self._memory.paragraph and self._memory.paragraph_subject:
            return
        self._memory.paragraph = view.sentence.paragraph
        first = named[0] if named and named[0].entity.kind in PRODUCERS else None
        first = (is_owner_of_next(view, first, named) if first else None) or first
        opens = first is not None and first.start - view.start < OPENS_WITHIN
        self._memory.paragraph_subject = first.entity.name if first and opens else None
        self._memory.paragraph_at = opens and view.lower.startswith("at ", view.start)
        self._memory.paragraph_is_point = opens and is_point_of_list(view)

    def remember_year(self, timed: list[Timed], kept: list[Draft]) -> None:
        """A year that is still running when the article appears is the one that its plans are for."""
        anchor = self._memory.anchor
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
                self._memory.plan_period = period

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
            and self._memory.country not in (None, draft.entity)
            and self._memory.entity != draft.entity
        )

    def _remember_spoken(self, view: View) -> None:
        """The one measure that a sentence without amounts speaks of: "Production advanced by three per cent"."""
        marks = [mark for mark in cues(view) if mark.value in _SPOKEN]
        spoken = {mark.value for mark in marks if view.lower[mark.start : mark.end] not in WEAK}
        if len(spoken) == 1:
            self._memory.spoken, self._memory.spoken_sentence = spoken.pop(), self._memory.sentence
            self._memory.asked = view.text[view.end - 1] == "?" and len(view.words) <= 3

    def _remember_list(self, view: View, kept: list[Draft]) -> None:
        """The names a sentence lists, for amounts told "respectively"; and who has had a figure so far."""
        producers = [
            name for name in view.names if name.entity.kind in ("company", "mine", "shape", "country")
        ]
        lists = [run for run in runs(view.lower, with_where(producers, view.lower)) if len(run) > 1]
        if lists and kept and kept[-1].entity and " and " in kept[-1].entity:
            self._memory.group = kept[-1].entity
        elif lists and len(lists[-1]) == 2:
            self._memory.group = " and ".join(name.entity.name for name in lists[-1])
        if two := two_told(view, lists, alone=not kept):
            self._memory.two = two
        self._memory.takers |= {
            name.entity.name
            for draft in kept[:1]
            for name in view.names
            if draft.measure == "exports" and goes_to(draft, name) and name.entity.kind == "country"
        }
        self._memory.listed = [name.entity.name for name in max(lists, key=len)] if lists and not kept else []
        told = told_by_name(kept, producers, self._memory)
        self._memory.told += [name for name in told if name not in self._memory.told]

    def remember(self, view: View, timed: list[Timed], kept: list[Draft]) -> None:
        """Takes in a sentence that was read, with the drafts that are figures."""
        memory = self._memory
        own = [draft for draft in kept if not self._is_aside(draft)]
        remember_period(view, timed, kept, own, memory)
        self.note_cast(view, "lead" if memory.sentence == 1 else "body")
        for draft in kept:
            if draft.entity in memory.cast and draft.commodity:
                memory.cast[draft.entity].materials.add(draft.commodity)
        self.remember_year(timed, kept)
        if own:
            memory.last, memory.last_sentence = own, memory.sentence
        elif kept:
            memory.aside_sentence, memory.aside_entity = memory.sentence, kept[-1].entity
            # "6.7 million tons in eight months, and 0.9 million in August": of neither alone.
            told = {draft.period for draft in kept if draft.role == "main"}
            memory.aside_period = told.pop() if len(told) == 1 else None
        if own or not kept:
            remember_commodity(view, own, memory)
        note_plant(view, memory, [draft.entity for draft in kept])
        remember_company(view, kept, memory)
        remember_speaker(view, memory)
        remember_place(view, memory)
        for draft in kept:
            if draft.commodity and draft.measure in FLOWS:
                memory.measures.setdefault(draft.commodity, draft.measure)
            if draft.commodity and draft.role == "main":
                sizes = memory.sizes.setdefault(draft.commodity, [])
                memory.sizes[draft.commodity] = [*sizes[1 - _SIZES :], draft.amount]
        if not kept:
            self._remember_spoken(view)
        if not kept and view.planned:
            memory.goal_sentence = memory.sentence
        if memory.lead_measure is None:
            memory.lead_measure = next((draft.measure for draft in kept if draft.measure in FLOWS), None)
        memory.recent = [*memory.recent, *(draft for draft in kept if draft.role == "main")][-_RECENT:]
        self._remember_list(view, kept)
        self.note_figured(kept)

    def note_figured(self, drafts: list[Draft]) -> None:
        """Counts whose the figures were."""
        memory = self._memory
        told = [draft.entity for draft in drafts if draft.entity]
        memory.figured.update(told)
        memory.first_figured = memory.first_figured or next(iter(told), None)
