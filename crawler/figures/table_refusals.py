"""The rows of a table whose columns are not understood: told as amounts that are no figures, each with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from crawler.figures.amounts import Amount
from crawler.figures.drafts import Draft
from crawler.figures.sentences import Sentence
from crawler.figures.table_block import Article
from crawler.figures.table_units import LabelUnit, label_units
from crawler.figures.tables import Row

REASON = "table whose columns are not understood"
_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w.,])")


def refusals(rows: Iterable[Row], captions: Iterable[str], article: Article) -> list[Draft]:
    """One dropped draft a row: its first number, in the unit that the row or a caption names; none without either."""
    unit = next((units[0] for caption in captions if (units := label_units(caption))), None)
    drafts = (_refusal(row, unit, article) for row in rows)
    return [draft for draft in drafts if draft is not None]


def _refusal(row: Row, around: LabelUnit | None, article: Article) -> Draft | None:
    label, *others = row.cells
    told = label_units(label.text) or (label_units(others[0].text) if others else ())
    of = told[0] if told else around
    number = _NUMBER.search(article.text, label.end, row.end)
    if of is None or number is None:
        return None
    printed = Decimal(number[0].replace(",", ""))
    unit = of.unit(printed, "." in number[0])
    scale = of.scale * unit.factor
    amount = Amount(
        *number.span(), number.end(), printed * scale, None, None, unit.name, unit.dimension, "exact", None, True,
        scale=scale,
    )  # fmt: skip
    sentence = Sentence(row.start, row.end, 9)
    view = article.viewer.view(article.text, article.lower, sentence, [], article.lexicon)
    return Draft(view, amount, view.start, view.end, dropped=REASON)
