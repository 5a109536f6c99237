"""read_figures: from an article's text to its figures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache

from crawler.figures.amounts import Amount
from crawler.figures.announcers import name_announcers
from crawler.figures.article_amounts import amounts_of, mt_is_million
from crawler.figures.articles_abroad import is_abroad
from crawler.figures.assembly import Assembly
from crawler.figures.checks import check_figures, told_checks
from crawler.figures.commodity_of_maker import turn_to_makers, turn_to_names
from crawler.figures.commodity_of_ore import turn_to_ore
from crawler.figures.commodity_recall import complete_commodities
from crawler.figures.confidence import confidence_of
from crawler.figures.dateline_lands import written_in
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_of_article import name_entities
from crawler.figures.folding import fold, lower
from crawler.figures.gloss.glossing import Gloss, gloss
from crawler.figures.gloss.mixed import gloss_article
from crawler.figures.gloss.tables import tongue, tongues
from crawler.figures.gloss.unit_words import may_measure
from crawler.figures.languages.en import ENGLISH
from crawler.figures.lexicon import Lexicon, default_lexicon
from crawler.figures.parted_lines import with_bars
from crawler.figures.period_calendar import (
    first_country,
    is_at_home,
    is_iranian,
    is_partner,
    names_gregorian,
    names_iran_before,
)
from crawler.figures.period_days import Setting
from crawler.figures.period_fiscal import fiscal_year, is_named_by_start
from crawler.figures.period_resolution import PeriodResolver
from crawler.figures.period_told_later import complete_periods
from crawler.figures.plain_tables import barred
from crawler.figures.restatements import once
from crawler.figures.run_ons import as_written, readable
from crawler.figures.sentences import Sentence
from crawler.figures.stacked_tables import unstacked
from crawler.figures.stopped_thousands import with_commas
from crawler.figures.table_block import Article
from crawler.figures.table_figures import TableReader
from crawler.figures.thousandfold import set_commas_right, set_right
from crawler.figures.views import Viewer
from storage.models import Figure
from storage.periods import label_of

READER_VERSION = 24
READ_LANGUAGES = frozenset({"en", *tongues()})
# From the sentence of the last amount on, how many may explain it ("That is 19 per cent less").
_EXPLAINING = 5

_EXCHANGES = {"London Metal Exchange": "LME", "Shanghai Futures Exchange": "SHFE"}
_PRINTED_DATE = re.compile(r"\b(20\d\d)\b")


@lru_cache(maxsize=1)
def _viewer() -> Viewer:
    return Viewer(ENGLISH)


def read_figures(
    text: str,
    *,
    published: date | None,
    title: str = "",
    language: str = "en",
    lexicon: Lexicon | None = None,
) -> tuple[Figure, ...]:
    """Every production figure of an article, in the order of the text.

    `text` is the body, `title` only context; `published` anchors words like "last year". A language outside
    READ_LANGUAGES gives (); junk is read up to a limit, which is logged (see `run_ons`).
    Never raises on any text.
    """
    glossed, drafts = article_drafts(
        text, published=published, title=title, language=language, lexicon=lexicon
    )
    names = lexicon or default_lexicon()
    return tuple(
        figure_of(text, draft, glossed, names)
        for draft in sorted(kept_drafts(drafts), key=lambda draft: draft.amount.start)
    )


def article_drafts(
    text: str, *, published: date | None, title: str, language: str, lexicon: Lexicon | None
) -> tuple[Gloss, list[Draft]]:
    """Every amount of an article with its links, and the gloss that they stand in; the arguments are those of
    `read_figures`.
    """
    if language not in READ_LANGUAGES:
        return Gloss(""), []
    table = tongue(language) if language != "en" else None
    body = readable(text, spaced=table is None or table.spaced)
    if table is not None and not may_measure(body, language):
        return Gloss(body), []
    glossed = gloss_article(body, language)
    drafts = read_drafts(
        glossed.text,
        published=published,
        title=gloss(title, language).text,
        lexicon=lexicon,
        iranian=table is not None and table.calendar == "iranian",
        land=table.land if table else "",
    )
    return glossed, (set_right if table else set_commas_right)(drafts)


def kept_drafts(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts that are figures, each once, with the arithmetic over them told in their checks."""
    kept = once(draft for draft in drafts if draft.dropped is None and draft.commodity is not None)
    check_figures(kept)
    return kept


def read_drafts(
    text: str,
    *,
    published: date | None,
    title: str = "",
    lexicon: Lexicon | None = None,
    iranian: bool = False,
    land: str = "",
) -> list[Draft]:
    """Every amount of an English text, or of one in English glosses, with its links and what else was offered
    for them, also what is no figure. `iranian` tells that the language counts by the Iranian calendar, `land`
    whose exports its texts mean where they name no country ("" where that may be several).
    """
    folded, refused = barred(with_bars(unstacked(with_commas(fold(text)))))
    if "|" not in folded and not _viewer().may_have_amounts(lower(folded)):
        return []
    read = list(as_written(amounts_of(folded, _viewer())))
    if "|" not in folded and not any(found for _, found in read):
        return []
    names = lexicon or default_lexicon()
    return _drafts(folded, read, published, title, _viewer(), names, refused, iranian=iranian, land=land)


def _drafts(
    folded: str,
    read: list[tuple[Sentence, list[Amount]]],
    published: date | None,
    title: str,
    viewer: Viewer,
    lexicon: Lexicon,
    refused: frozenset[int],
    *,
    iranian: bool,
    land: str,
) -> list[Draft]:
    text = folded.replace("\n", " ")
    lowered = lower(text)
    low_title = lower(title)
    start, parts = fiscal_year(low_title, lowered)
    by_start = is_named_by_start(low_title, lowered)
    first = first_country(text, lowered, lexicon)
    at_home = iranian and is_at_home(lowered, first)
    abroad = iranian and is_abroad(f"{title} {text}", f"{low_title} {lowered}", lexicon)
    counts_so = not abroad and (
        is_iranian(low_title, lowered, first) or (at_home and not names_gregorian(lowered))
    )
    setting = Setting(_anchor(published) or _latest_year(text), counts_so, start, parts, abroad, by_start)
    resolver = PeriodResolver(setting)
    assembly = Assembly(resolver, Memory(setting.anchor, resolver.current_year()))
    # Who counts by the Iranian year means its exports, in whatever language.
    assembly.memory.land = None if counts_so or abroad else land or None
    assembly.memory.written_in = written_in(text)
    others = first is not None and not is_partner(lowered, lowered.find(first.lower()))
    if counts_so and (at_home or not others or names_iran_before(f"{low_title} {lowered}", first or "")):
        # Who counts by the Iranian year and names no land speaks of his own.
        assembly.memory.country = "Iran"
    last = max((index for index, (_, found) in enumerate(read) if found), default=len(read))
    views = [
        viewer.view(text, lowered, sentence, found, lexicon) for sentence, found in read[: last + _EXPLAINING]
    ]
    folded_title = fold(title)
    if title:
        assembly.memory.headed = len(title) if lowered.startswith(low_title.strip()) else 0
        headline = viewer.view(folded_title, lower(folded_title), Sentence(0, len(title), 9), [], lexicon)
        assembly.note_title(headline, text)
        assembly.outline(headline, views)
    else:
        assembly.outline(None, views)
    drafts: list[Draft] = []
    tables = None
    if "|" in text:
        million = bool(mt_is_million(folded[:20000]))
        tables = TableReader(
            folded, Article(text, lowered, viewer, lexicon, assembly.memory, million), setting, refused
        )
    for (sentence, found), view in zip(read, views, strict=False):
        told, rest = tables.take(sentence) if tables else ([], sentence)
        assembly.note_table(told)
        drafts += told
        if rest is sentence:
            drafts += assembly.read(view)
        elif rest is not None:
            amounts = [amount for amount in found if amount.start >= rest.start]
            drafts += assembly.read(viewer.view(text, lowered, rest, amounts, lexicon))
    drafts += tables.rest() if tables else []
    complete_commodities(drafts, assembly.memory)
    turn_to_makers(drafts, assembly.memory)
    turn_to_names(drafts)
    turn_to_ore(drafts)
    complete_periods(drafts, assembly.memory)
    name_entities(drafts, assembly.memory, assembly.cast, iranian=setting.iranian)
    assembly.settle_changes(drafts)
    name_announcers(drafts, assembly.memory)
    return drafts


def _anchor(published: date | None) -> date | None:
    """The article's day; one beyond the calendars is a page's mistake and tells nothing."""
    return published if published and 1900 <= published.year <= 2099 else None


def _latest_year(text: str) -> date | None:
    years = [int(match[1]) for match in _PRINTED_DATE.finditer(text)]
    return date(max(years), 12, 31) if years else None


def figure_of(
    text: str, draft: Draft, glossed: Gloss | None = None, lexicon: Lexicon | None = None
) -> Figure:
    """The figure that a draft became; `text` is the raw one, of which the draft read the gloss."""
    amount, period = draft.amount, draft.period
    view = draft.view
    placed = glossed.span if glossed else _unchanged
    start, end = _printed(text, *placed(amount.start, amount.end))
    quoted = slice(*placed(view.start, view.end))
    entity = draft.entity
    if entity in _EXCHANGES and glossed is not None and glossed.text == text and entity not in text:
        entity = _EXCHANGES[entity]  # by the initials that the article has
    known_as = lexicon.known_as(draft.entity) if lexicon and draft.entity else None
    return Figure(
        measure=draft.measure or "production",
        status=draft.status,
        commodity=draft.commodity,
        entity=entity,
        value=_plain(amount.value),
        low=_plain(amount.low),
        high=_plain(amount.high),
        unit=amount.unit,
        raw=text[start:end],
        bound=amount.bound,
        start=period.start if period else None,
        end=period.end if period else None,
        period=label_of(period) if period else None,
        change_pct=draft.change.percent if draft.change else None,
        change_basis=draft.basis if draft.change else None,
        source=draft.source,
        quote=text[quoted],
        span=(start, end),
        confidence=confidence_of(draft),
        checks=told_checks(draft, text[start:end]),
        known_as=known_as if known_as != draft.entity else None,
    )


def _printed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the blanks that a phrase of a gloss may take in behind it."""
    return start, start + len(text[start:end].rstrip())


def _unchanged(start: int, end: int) -> tuple[int, int]:
    return start, end


def _plain(value: Decimal | None) -> Decimal | None:
    """Without trailing zeros and exponent: 1120000, not 1.12E+6."""
    if value is None:
        return None
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
