"""Figures of tables: a text's tables in turn with its sentences, each with what the article said before it."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Set

from crawler.figures.drafts import Draft
from crawler.figures.period_days import Setting
from crawler.figures.sentences import Sentence
from crawler.figures.table_block import Article, BlockReader
from crawler.figures.table_facets import Facets
from crawler.figures.table_grid import blocks
from crawler.figures.table_labels import LabelReader
from crawler.figures.table_periods import PeriodReader
from crawler.figures.table_refusals import refusals
from crawler.figures.table_scope import caption_facets, note_facets
from crawler.figures.tables import Table, tables

# A sentence that says what all figures of an article are counted in.
_FIGURES_ARE_IN = re.compile(
    r"(?:\w+ ){0,2}\b(?:figures|volumes|amounts|data|quantities|numbers|tonnages) (?:below )?(?:are|is|were) "
    r"(?:given |expressed |stated |shown |all )?in (?:(?:thousands?|millions?)(?: of)? )?(?:metric |dry |troy )?"
    r"(?:tonnes|tons|ounces|pounds|carats|kt|koz)\b",
    re.IGNORECASE,
)
# What all of these have, quickly told.
_COUNTED_IN = re.compile(
    r"(?:figures|volumes|amounts|data|quantities|numbers|tonnages) (?:below )?(?:are|is|were) ", re.IGNORECASE
)


class TableReader:
    """Reads the tables of one article.

    A table's lines are read here and nowhere else: `take` says what of a sentence is left to the assembly.
    """

    def __init__(
        self, folded: str, article: Article, setting: Setting, refused: Set[int] = frozenset()
    ) -> None:
        """`refused` are the starts of rows that no column's name is understood of: nothing is read of theirs."""
        self._article = article
        # Equal labels of all its tables are read once.
        self._periods = PeriodReader(article.viewer, setting)
        self._labels = LabelReader(
            article.viewer, article.lexicon, self._periods, article.memory.outline.producers
        )
        self._waiting = deque(tables(folded))
        self._last: Table | None = None
        self._refused = refused

    def take(self, sentence: Sentence) -> tuple[list[Draft], Sentence | None]:
        """The drafts of the table that begins with a sentence, and what of the sentence is no table."""
        drafts: list[Draft] = []
        while self._waiting and self._waiting[0].start < sentence.end:
            self._last = self._waiting.popleft()
            drafts += self._table(self._last)
        if self._last is None or sentence.start >= self._last.end:
            return drafts, sentence
        return drafts, self._behind(sentence, self._last.end)

    def _behind(self, sentence: Sentence, end: int) -> Sentence | None:
        """A sentence that stands on the line right behind the last row."""
        text = self._article.text
        while end < sentence.end and text[end].isspace():
            end += 1
        return sentence._replace(start=end) if end < sentence.end else None

    def rest(self) -> list[Draft]:
        """The drafts of the tables behind the last sentence that was read."""
        drafts = [draft for table in self._waiting for draft in self._table(table)]
        self._waiting.clear()
        return drafts

    def _table(self, table: Table) -> list[Draft]:
        article, labels = self._article, self._labels
        if any(row.start in self._refused for row in table.rows):
            return refusals(table.rows, table.captions, article)
        captions = [caption_facets(caption, labels) for caption in table.captions]
        captions = [*self._told_of_all(table, labels), *captions]
        note = note_facets(table.note, labels)
        drafts: list[Draft] = []
        for block in blocks(table, lambda words: labels.read(words).heads):
            if block.shifted:
                drafts += refusals([line.row for line in block.lines], table.captions, article)
            else:
                drafts += BlockReader(block, article, labels, self._periods, captions, note).read()
        self._remember(drafts)
        return drafts

    def _told_of_all(self, table: Table, labels: LabelReader) -> list[Facets]:
        """ "Import figures are in tonnes", however many sentences before the table."""
        if not _COUNTED_IN.search(self._article.text, 0, table.start):
            return []
        told = list(_FIGURES_ARE_IN.finditer(self._article.text, 0, table.start))
        return [labels.read(told[-1][0])] if told else []

    def _remember(self, drafts: list[Draft]) -> None:
        """What the sentences behind a table lean on, where none before it has told it."""
        memory = self._article.memory
        read = [draft for draft in drafts if draft.dropped is None]
        main = next((draft for draft in read if draft.role == "main" and draft.status == "actual"), None)
        if main is not None:
            memory.topic = memory.topic or main.commodity
            memory.period = memory.period or main.period
