"""Everything that a sentence offers to the assembly: amounts, periods, changes, commodities, names, cues."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crawler.figures.amounts import Amount, AmountGrammar
from crawler.figures.announced_units import Shared
from crawler.figures.changes import Change, ChangeGrammar
from crawler.figures.cues import Cue, cues_of
from crawler.figures.dateline_lands import end_of_city
from crawler.figures.ellipsis import carried_on, elliptical, of_a_class, paired, with_products
from crawler.figures.entities import find_names
from crawler.figures.idioms import is_idiom, is_of_a_report
from crawler.figures.languages import Language
from crawler.figures.lexicon import Commodity, Lexicon, entity_kinds
from crawler.figures.name import Name
from crawler.figures.period_calendar import is_of_world_body, of_the_world
from crawler.figures.period_grammar import PeriodGrammar
from crawler.figures.period_refusals import is_no_time
from crawler.figures.period_words import Mention
from crawler.figures.sentences import Sentence
from crawler.figures.set_apart import behind_names, without_those_set_apart
from crawler.figures.spelled_alike import is_no_material
from crawler.figures.symbols import symbols_behind
from crawler.figures.words import Mark, PhraseTable, Words, split_words


@dataclass(slots=True)
class View:
    """One sentence, from `start` to `end`, as marks over the article's folded `text` and `lower` text; `cues` are
    those that it may hold.
    """

    sentence: Sentence
    start: int
    end: int
    text: str
    lower: str
    words: Words
    amounts: list[Amount]
    mentions: list[Mention]
    changes: list[Change]
    commodities: list[Mark[Commodity]]
    weak: list[Mark[Commodity]]
    names: list[Name]
    measures: list[Mark[str]]
    planned: list[Mark[str]]
    cues: int

    def told(self, cue: Cue, start: int, end: int) -> re.Match[str] | None:
        """Where a cue stands first between two places of the sentence, in lower case."""
        return cue.search(self.lower, start, end) if self.cues & cue.bit else None

    def told_all(self, cue: Cue, start: int, end: int) -> Iterable[re.Match[str]]:
        """All places of a cue between two places of the sentence, in lower case."""
        return cue.finditer(self.lower, start, end) if self.cues & cue.bit else ()


# "MANILA, June 7 (Reuters) -", "(MENAFN- Trend News Agency) BAKU, Azerbaijan, September 5.": who and where,
# not the news.
_DATELINE = re.compile(
    r"\s*(?:\((?:[^()]|\([^()]*\)){2,60}\)\s*)?(?:[A-Z][A-Z.,' "
    r"/-]{2,40}[^-()]{0,45}(?:\([^()]{2,60}\)\s*)?(?:-{1,2}|:)\s"
    r"|[A-Z]{3,20}, [A-Z][a-z]+, [A-Z][a-z]+ \d{1,2}\.\s"
    # "Zahedan, IRNA -", "EghtesadOnline:".
    r"|[A-Z][A-Za-z' ]{2,25}, (?:\(?[A-Z]{3,}\)?|[A-Z][a-z]+ \d{1,2}(?:, \d{4})?)[^-()]{0,20} -{1,2}\s"
    # "Toronto, Ontario (January 15, 2024) -".
    r"|[A-Z][A-Za-z' ]{2,25}, [A-Z][A-Za-z' ]{2,25},? \(?[A-Z][a-z]+\.? \d{1,2}, \d{4}\)? ?-{1,2}\s"
    # "Toronto, Ontario--(Newsfile Corp. - August 9, 2023) -".
    r"|[A-Z][A-Za-z.' ]{2,25}(?:, [A-Z][A-Za-z' ]{2,25})? ?-{1,2} ?\([A-Z][^()\d]{2,40}\d{1,2},? \d{4}\) ?-{1,2}\s"
    # "By Staff Writer - Trend:", "MOSCOW." on its own, "Jakarta." too.
    r"|By [A-Z][^\d:;.]{2,40} - [A-Z]\w+:\s?|[A-Z]{3,20}(?: [A-Z]{3,20})?\.$"
    r"|[A-Z][a-z]{3,15}(?: [A-Z][a-z]{3,15})?\.$"
    # "Téhéran (IRNA) -", "Kinshasa, 28 April 2022 (ACP).-".
    r"|[A-Z][^\W\d_]{2,20}(?:[ -][A-Z][^\W\d_]+)?,? (?:\d{1,2} [A-Z][a-z]+,? (?:\d{4},? )?)?"
    r"\([A-Z][\w ./-]{1,25}\)\.? ?-{1,2}\s"
    r"|[A-Z][a-z]+[A-Z][A-Za-z]+:\s"
    # "Johannesburg, South Africa - MININGREVIEW.COM - 03 September 2010 - ".
    r"|[A-Z][A-Za-z' ]{2,25}, [A-Z][A-Za-z' ]{2,25} -{1,2} [A-Z][\w.]{2,30} -{1,2} \d{1,2} [A-Z][a-z]+,? \d{4} -{1,2}\s"
    # "TEHRAN (UrduPoint News / Sputnik - 04th December, 2018)".
    r"|[A-Z][A-Z ]{2,20} \([^()\d]{2,50}\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4}\)\s)?"
)


# "Istanbul - Rebar exports rose", "Lisbon, Portugal - World demand fell", "London:Petra Diamonds sold" at the head
# of an article.
_CITY = re.compile(
    # "In January - September" is none.
    r"(?!(?:In|For|From|Over|During|Between|By|Since|The|At|On|Of|Q[1-4]|H[12]) |(?:January|February|March|April|May"
    r"|June|July|August|September|October|November|December)\b)"
    r"[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?(?:, [A-Z][a-z]+)?(?: -{1,2} |:)(?=[A-Z][a-z])"
)


class Viewer:
    """Reads sentences of one language into views."""

    def __init__(self, language: Language) -> None:
        self._amounts = AmountGrammar(language)
        self._periods = PeriodGrammar(language)
        self._changes = ChangeGrammar(language)
        self._measures = PhraseTable(
            [(cue, name) for name, cues in language.measures.items() for cue in cues]
        )
        self._planned = PhraseTable([(cue, "planned") for cue in language.planned])

    def may_have_amounts(self, lowered: str) -> bool:
        """Whether a text in lower case is worth a look, tables apart."""
        return self._amounts.may_find(lowered)

    def amounts(
        self,
        text: str,
        sentence: Sentence,
        *,
        mt_is_million: bool | None,
        decimal_commas: bool,
        before: Amount | None,
        told: Shared | None = None,
    ) -> list[Amount]:
        """The amounts alone: what decides whether a sentence is looked at further."""
        return self._amounts.find(
            text,
            sentence.start,
            sentence.end,
            mt_is_million=mt_is_million,
            decimal_commas=decimal_commas,
            unit_before=before,
            told_before=told,
        )

    def view(
        self, text: str, lower: str, sentence: Sentence, amounts: list[Amount], lexicon: Lexicon
    ) -> View:
        """All marks of a sentence."""
        start = dateline_end(text, sentence)
        words = split_words(text, lower, start, sentence.end)
        names = find_names(text, words, lexicon)
        mentions = self.mentions(text, lower, words, start, sentence.end)
        marks = [
            mark
            for mark in lexicon.commodities.find(text, words)
            if not is_no_material(lower, mark) and not _is_in_period(mentions, mark)
        ]
        marks = behind_names(lower, marks, names, lexicon.commodities)
        marks = without_those_set_apart(lower, marks, lexicon.commodities)
        marks += symbols_behind(text, amounts, lexicon.commodities)
        marks += [
            *elliptical(lower, marks, lexicon.commodities),
            *carried_on(lower, marks, lexicon.commodities),
        ]
        marks.sort(key=lambda mark: mark.start)
        marks = of_a_class(lower, paired(lower, with_products(lower, marks)))
        names = [name for name in names if not _is_material(name, marks)]
        commodities, weak = _hidden(text, marks, names, amounts)
        return View(
            sentence,
            sentence.start,
            sentence.end,
            text,
            lower,
            words,
            amounts,
            mentions,
            self._changes.find(lower, words, start, sentence.end),
            commodities,
            weak,
            names,
            self.measures(text, lower, words),
            [mark for mark in self._planned.find(text, words) if not is_of_a_report(lower, mark)],
            _cues(text, lower, sentence, words),
        )

    def mentions(self, text: str, lower: str, words: Words, start: int, end: int) -> list[Mention]:
        """The periods of a sentence."""
        found = [
            mention
            for mention in self._periods.find(lower, words, start, end)
            if not is_no_time(text, lower, mention)
        ]
        return of_the_world(found) if found and is_of_world_body(lower, words, start, end) else found

    def measures(self, text: str, lower: str, words: Words) -> list[Mark[str]]:
        """The cues of measures in a sentence."""
        return [mark for mark in self._measures.find(text, words) if not is_idiom(lower, mark)]


def _cues(text: str, lower: str, sentence: Sentence, words: Words) -> int:
    """What a sentence may hold, with its dateline."""
    cues = cues_of(words.places)
    start = words[0].start if words else sentence.end
    return (
        cues
        if start == sentence.start
        else cues | cues_of(split_words(text, lower, sentence.start, start).places)
    )


def _is_in_period(mentions: list[Mention], mark: Mark[Commodity]) -> bool:
    """ "Year-to-date production" is of no dates."""
    return any(mention.start <= mark.start and mark.end <= mention.end for mention in mentions)


def _is_material(name: Name, marks: list[Mark[Commodity]]) -> bool:
    """A capitalised commodity that begins a sentence is no name."""
    return (
        not name.known
        and name.entity.kind != "source"
        and any(mark.start <= name.start and name.end <= mark.end for mark in marks)
    )


def _hidden(
    text: str, marks: list[Mark[Commodity]], names: list[Name], amounts: list[Amount]
) -> tuple[list[Mark[Commodity]], list[Mark[Commodity]]]:
    """Commodities that stand for themselves, and those that are a part of a name ("Coal India")."""
    hiding = [name for name in names if name.entity.kind in ("company", "source", "mine", "shape")]
    places = {name.end for name in names if name.entity.kind in ("country", "region", "place")}
    places.update(amount.end for amount in amounts)  # "2.1 Moz AgEq"
    weak = [
        mark
        for mark in marks
        if any(name.start < mark.end and mark.start < name.end for name in hiding)
        or _is_named_so(text, mark, places)
    ]
    return [mark for mark in marks if mark not in weak], weak


_CAPITALISED_BEFORE = re.compile(r"(?<![.!?:\n] )\b(?!The |This |These |Its |Our |For |And )[A-Z][a-z]{2,} $")

_CAPITALISED = re.compile(r"(?:[A-Z][a-z]+[ -]?)+")
_LOWER_BEFORE = re.compile(r"\b(?:and|the|of|at|by|from|with|in|for|to|,) $")
_CAPITALISED_BEHIND = re.compile(r" [A-Z][a-z]{3,}\b")


def _is_named_so(text: str, mark: Mark[Commodity], places: set[int]) -> bool:
    """ "Central Iron Ore": a commodity in capitals behind a word in capitals is a part of an unknown name."""
    printed = text[mark.start : mark.end]
    if not _CAPITALISED.fullmatch(printed) or mark.start - 1 in places:
        return False
    if _CAPITALISED_BEFORE.search(text, max(0, mark.start - 24), mark.start) is not None:
        return True
    # "Ganfeng and Lithium Argentina had set": within a sentence, and in front of another word in capitals.
    return _LOWER_BEFORE.search(text, max(0, mark.start - 12), mark.start) is not None and (
        _CAPITALISED_BEHIND.match(text, mark.end) is not None
    )


_INITIALS_THEN = re.compile(r"\s*[A-Z]{2,6} -{1,2}\s[a-z]")  # "CBG - half of it owned by Hollin - made"
_INITIALS_OF_WHOM = re.compile(r"\s*([A-Z]{2,10}): ")  # "IRALCO: aluminium output rose"


def dateline_end(text: str, sentence: Sentence) -> int:
    """Where the words of a sentence begin after a dateline; only the first two paragraphs have one."""
    if sentence.paragraph > 1:
        return sentence.start
    if city := _CITY.match(text, sentence.start, sentence.end):
        return city.end()
    written = sentence.start + end_of_city(text[sentence.start : sentence.end])
    if written > sentence.start and text.startswith(": ", written):
        return written + len(": ")
    match = _DATELINE.match(text, sentence.start, sentence.end)
    return sentence.start if match is None or _opens_with_maker(text, sentence) else match.end()


def _opens_with_maker(text: str, sentence: Sentence) -> bool:
    """Whether capitals that open a sentence are a maker's, not a town's."""
    if _INITIALS_THEN.match(text, sentence.start):
        return True
    whom = _INITIALS_OF_WHOM.match(text, sentence.start, sentence.end)
    return whom is not None and entity_kinds().get(whom[1]) in ("company", "mine")
