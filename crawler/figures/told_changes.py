"""Changes told apart from their amounts: before them ("output rose 3 per cent. It was 5 tons") or after."""

from __future__ import annotations

import re
from decimal import Decimal

from crawler.figures.alignment import listed_changes
from crawler.figures.change_arithmetic import settle
from crawler.figures.change_clauses import is_in_value, is_of_measure
from crawler.figures.change_lists import give_listed, is_change_between
from crawler.figures.change_of_beaten_plans import give_to_what_beat_them
from crawler.figures.change_references import (
    GROWTH_IS,
    GROWTH_WAS,
    MEASURE_MOVED,
    PLAN_IS_BEATEN,
    REFERS,
    SAYS_OF_IT,
    speaks_of_last,
)
from crawler.figures.change_restated import is_converted
from crawler.figures.change_subjects import explain_by_subject, is_of_sector
from crawler.figures.change_wholes import whole_before, wholes
from crawler.figures.changes import Change
from crawler.figures.clauses import is_owner_of_next
from crawler.figures.commodity_forms import complete
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory, Pending
from crawler.figures.lexicon import Commodity
from crawler.figures.linked_bases import based, basis_between, basis_rank, is_yearly_after
from crawler.figures.period_context import Timed
from crawler.figures.producers import main_entity
from crawler.figures.sentence_notes import measure_near, subject_of
from crawler.figures.views import View
from crawler.figures.words import Mark
from storage.periods import length

# "Sold 13 per cent more abroad".
_ABROAD = Cue(r"\b(?:abroad|overseas)\b")
# "That was down 86 per cent, but second to Y's 3 tons", "this is 26 per cent more, adding that last year it was 3".
_TURNS = re.compile(
    r"\b(?:but|while|whereas|although|though)\b|;"
    # "That was 11 percent more and a good deal more than asked for: sales stopped at 61 tons".
    r"|: (?:the |its )?(?:output|production|sales|exports|imports|shipments|deliveries|stocks)\b"
    r"|\b(?:adding|noting|saying|stating|recalling|stressing|and (?:added|noted|said|recalled)) that\b"
)
# "Up 6 per cent from the same period of last year, and that exports were 3 tons".
_AND = re.compile(
    r"[^,;.]{0,80},? and (?:that )?(?:(?:its|the|their) )?(?:[a-z]+ )?(?:output|production|exports|imports|sales"
    r"|shipments|deliveries|consumption|purchases)\b"
)
# In how many sentences after its value a change may be told.
_REMEMBERED = 2
# How far a per cent in a heading may be from the exact one.
_ROUNDED = Decimal("0.5")
# In how many it may be told with the name or the material of its value.
_TOLD = 8


def _is_news_of(last: Draft, earlier: Draft, change: Change) -> bool:
    """Whether a value told before has changed by this from the one that is told with the change."""
    alike = (last.status, last.commodity, last.entity) == (earlier.status, earlier.commodity, earlier.entity)
    untold = last.change is None or last.change.percent == change.percent  # a heading may have said it, too
    return alike and untold and is_change_between(earlier, last, change)


def _is_base(draft: Draft, news: Draft) -> bool:
    """Whether a value is that of an earlier year, told behind the news of the same series, or what that was planned
    to be.
    """
    if _is_plan_then(draft, news):
        return True
    if draft.period is None or news.period is None or draft.change is not None:
        return False
    same = (draft.measure, draft.commodity, draft.entity) == (news.measure, news.commodity, news.entity)
    return same and length(draft.period) == length(news.period) and draft.period.end < news.period.end


# "80 tons were planned": for the time of the news.
_THEN = re.compile(r"\b(?:was|were|had)\b")


def _is_plan_then(draft: Draft, news: Draft) -> bool:
    then = (draft.status, news.status) == ("planned", "actual") and draft.period in (None, news.period)
    same = (draft.measure, draft.commodity) == (news.measure, news.commodity)
    return then and same and _THEN.search(draft.view.lower, draft.view.start, draft.view.end) is not None


# "Traded goods worth 310 trillion rials, up 7 percent".
_WORTH = Cue(r"\b(?:worth|valued at|value of|earned|revenues? of)\b[^,;]*\d[^;]*$")


def _is_of_worth(view: View, change: Change) -> bool:
    """Whether a sentence without amounts tells a change of money."""
    return not view.amounts and view.told(_WORTH, view.start, change.start) is not None


def _is_rounded(change: Change, exact: Change) -> bool:
    """Whether a per cent of a heading is told more exactly: 16, and then 16.2."""
    whole = change.percent == change.percent.to_integral_value() != exact.percent
    return whole and abs(change.percent - exact.percent) <= _ROUNDED


class ToldChanges:
    """Gives the changes of one article's sentences to the values they are about."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._news: list[Draft] = []
        self._news_sentence = -9
        self._last_news: list[Draft] = []
        self._whole: list[Draft] = []
        self._told: list[tuple[int, Draft]] = []
        self._printed: list[tuple[View, Change]] = []

    def note_table(self, drafts: list[Draft]) -> None:
        """Takes in a table's values as ones that a later sentence may speak of."""
        news = [draft for draft in drafts if draft.role == "main" and draft.dropped is None]
        self._told += [(self._memory.sentence, draft) for draft in news]

    def settle(self, drafts: list[Draft]) -> None:
        """Gives the changes that are left, now that the whole article was read, to values that they fit."""
        given = {draft.change for draft in drafts}
        settle(drafts, [(view, change) for view, change in self._printed if change not in given])

    def note(self, view: View, timed: list[Timed], kept: list[Draft]) -> None:
        """Takes in a sentence that was read: its news values, and the changes that belong elsewhere."""
        memory = self._memory
        near = memory.sentence - self._news_sentence <= _REMEMBERED
        give_to_what_beat_them(kept, self._news if near else [])
        self._printed += [(view, change) for change in view.changes]
        mains = [draft for draft in kept if draft.role == "main" and not is_converted(view, draft)]
        before = [*self._news, *self._whole]
        news = [draft for draft in mains if not any(_is_base(draft, other) for other in before)]
        self._last_news = self._news if memory.sentence - self._news_sentence == 1 else []
        if news:
            self._news, self._news_sentence = news, memory.sentence
            self._whole = whole_before(news, self._told, memory.sentence)
            self._told += [(memory.sentence, draft) for draft in news]
        elif mains:
            # "A year earlier it was 5 tons": the news is still that of the sentence before.
            self._news_sentence = memory.sentence
        self._explain_in_passing(view, timed, kept)
        if news:
            self._explain_news(news)
            self._remember_listed(view, timed)
        elif not self._explain_last(view, timed) and not any(draft.status == "planned" for draft in mains):
            self._remember_changes(view, timed, self._explain_told(view, timed))

    def _explain_news(self, news: list[Draft]) -> None:
        """ "In 2023 it was 24 million, so the decrease is 26 per cent": of the value before."""
        change = news[0].change if len(news) == 1 else None
        if change is None:
            return
        earlier = news[0]
        fitting = [last for last in self._last_news if _is_news_of(last, earlier, change)]
        if len(fitting) == 1:
            fitting[0].change, fitting[0].basis = change, earlier.basis
            earlier.change = earlier.basis = None

    def _explain_told(self, view: View, timed: list[Timed]) -> list[Change]:
        """The changes that are left when those of values told before have been given to them."""
        changes = list(view.changes)
        spoken = next(
            (mention.period for mention in timed if mention.role == "main" and mention.period), None
        )
        plans = bool(changes) and any(mark.start < changes[-1].start for mark in view.planned)
        told = [
            draft
            for sentence, draft in self._told
            if self._memory.sentence - sentence <= _TOLD
            and spoken in (None, draft.period)
            and (draft.status == "actual" or plans)
        ]
        if not changes or not told:
            return changes
        if self._memory.sentence - self._news_sentence > _REMEMBERED:
            return explain_by_subject(view, changes, [], told)
        open_ = [draft for draft in self._news if draft.change is None]
        goes_on = self._speaks_of_last(view) or GROWTH_WAS.match(view.lower, view.start) is not None
        if open_ == self._news and goes_on and give_listed(open_, changes, view.lower):
            return []
        return explain_by_subject(view, changes, self._news, told)

    def _explain_last(self, view: View, timed: list[Timed]) -> bool:
        """ "That is 19 per cent less" belongs to the news value of the sentence before."""
        memory = self._memory
        period = self._news[0].period if self._news else None
        own = (change for change in view.changes if change.listed is None and not is_in_value(view, change))
        free = [based(change, period, timed, view.lower) for change in own]
        if memory.sentence - self._news_sentence != 1 or not free:
            return False
        if not self._speaks_of_last(view) and not self._compares_last(timed):
            return False
        told = min(free, key=lambda change: basis_rank(change.basis))
        # "2.4 tons, while 4.6 had been planned. This is down 19 per cent": what was planned is not down.
        actual = [draft for draft in self._news if draft.status == "actual"]
        done = self._whole or wholes(actual or self._news)
        news = [
            draft
            for draft in done
            if (draft.change is None or _is_rounded(draft.change, told) or is_yearly_after(draft, told))
            and is_of_measure(view, told, draft.measure)
        ]
        if (
            len(done) != 1
            or not news
            or any(
                mark.value.kind == "material" and mark.value.name != news[0].commodity
                for mark in view.commodities
            )
        ):
            return False
        news[0].change, news[0].basis = told, told.basis or "yoy"
        # A heading that told it before has found its value.
        memory.pending = [one for one in memory.pending if one.change.percent != told.percent]
        return True

    def _explain_in_passing(self, view: View, timed: list[Timed], kept: list[Draft]) -> None:
        """ "That was down 86 per cent, but second only to Y at 3 tons", "and exports were 3 tons": the change is still
        the last value's.
        """
        if not (kept and view.changes and len(self._last_news) == 1 and speaks_of_last(view)):
            return
        change, news = view.changes[0], self._last_news[0]
        told = view.lower[change.end : kept[0].amount.start] if change.end < kept[0].amount.start else ""
        turns = _TURNS.search(told) or (_AND.match(told) and kept[0].measure != news.measure)
        if news.change is None and turns and kept[0].change in (None, change):
            news.change = change
            news.basis = (
                based(change, news.period, timed, view.lower).basis
                or basis_between(news.period, kept[0].period)
                or "yoy"
            )
            kept[0].change = None

    def _compares_last(self, timed: list[Timed]) -> bool:
        """ "Data point to a 9.9% fall from August last year", after the value of this year's August."""
        period = self._news[0].period
        back = [mention.period for mention in timed if mention.role == "back"]
        return period is not None and len(back) == len(timed) == 1 and back[0] == period.moved(-12)

    def _speaks_of_last(self, view: View) -> bool:
        """Whether a sentence without amounts goes on about the value before it."""
        said = SAYS_OF_IT.match(view.lower, view.start, view.end)
        if said is not None and said["told"] is not None:
            return any(mark.value == self._news[0].measure for mark in view.measures)
        if (
            said is not None
            or REFERS.match(view.lower, view.start)
            or GROWTH_IS.match(view.lower, view.start)
            or PLAN_IS_BEATEN.match(view.lower, view.start)
            or (not view.names and MEASURE_MOVED.match(view.lower, view.start))
        ):
            return True
        same = re.search(
            r"\b(?:the|this|that|same) (?:\w+ )?period\b|\bthese months\b", view.lower[view.start : view.end]
        )
        return same is not None and bool(view.measures) and self._news[0].measure == view.measures[0].value

    def _remember_changes(self, view: View, timed: list[Timed], changes: list[Change]) -> None:
        """Changes of a sentence without news values wait for their amounts."""
        for change in changes:
            if change.listed is None and not _is_of_worth(view, change) and not is_of_sector(view):
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
        if measure == "sales" and view.told(_ABROAD, view.start, view.end):
            measure = "exports"
        mains = [mention for mention in timed if mention.role == "main"]
        # "This year: in the first month output grew": the time told last before the change.
        ahead = [mention for mention in mains if mention.end <= change.start]
        period = ahead[-1].period if ahead else mains[0].period if mains else memory.period
        subject = main_entity(view.lower, view.names)
        # "Exports via Iran's Hollin Port": of the port.
        subject = (is_owner_of_next(view, subject, view.names) if subject else None) or subject
        entity = subject.entity.name if subject else memory.entity
        # A heading and the lead under it say the same change once.
        memory.pending = [
            told
            for told in memory.pending
            if (told.commodity, told.measure, told.change.percent) != (commodity, measure, change.percent)
        ]
        # "A 4.6% fall in the third quarter compared with the April-June period".
        base = next((told.period for told in timed if told.role == "back" and told.start >= change.end), None)
        basis = change.basis or basis_between(period, base)
        memory.pending.append(Pending(commodity, measure, entity, period, change, memory.sentence, basis))

    def _name_of(self, view: View, mark: Mark[Commodity] | None) -> str | None:
        if mark is None:
            return self._memory.focus or self._memory.topic
        if mark.value.kind == "generic":
            return complete(mark.value.name, self._memory)
        return mark.value.name
