"""Turns a match of a rule of counted months and quarters into a mention."""

from __future__ import annotations

import re

from crawler.figures.period_builders_iranian import iranian_count
from crawler.figures.period_fields import MONTHS_IN, Reader, mention_of, point, year_fields
from crawler.figures.period_words import Mention


def count_of_months(grammar: Reader, match: re.Match[str]) -> Mention | None:
    """ "The first nine months", "the last two months of 2023"."""
    count = grammar.number(match["n"])
    if not 1 <= count <= 12:
        return None
    fields = year_fields(match)
    told = (match["first"] or "").strip()
    if told in ("final", "closing") or (told == "last" and len(fields) > 1):
        return mention_of("months", match, first=13 - count, last=12, **fields)
    if told == "latest" and match.string.startswith(" period", match.end()):
        return mention_of("same", match, months_back=0, last=count)
    closing = told in ("last", "latest", "past") and not fields.get("year_word")
    return mention_of("months", match, first=1, last=count, ordinal=bool(told), closing=closing, **fields)


def count_of_quarters(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "The first three quarters"."""
    months = 3 * grammar.number(match["quarters"])
    return mention_of("months", match, first=1, last=months, ordinal=True, **year_fields(match))


def ending_months(grammar: Reader, match: re.Match[str]) -> Mention | None:
    """ "The three months to March 31"."""
    quarters = 3 * grammar.number(match["quarters"]) if match["quarters"] else 0
    count = quarters or (
        1 if match["one"] else MONTHS_IN[match["part"][:4]] if match["part"] else grammar.number(match["n"])
    )
    if count and match["irm"]:
        return iranian_count(match, count)
    return (
        mention_of("months", match, first=1, last=count, ends_at=point(grammar, match, "e"))
        if count
        else None
    )
