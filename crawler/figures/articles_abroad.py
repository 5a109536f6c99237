"""Whether a Persian article is about other lands, so that its "this year" is a Gregorian one."""

from __future__ import annotations

import re

from crawler.figures.lexicon import Entity, Lexicon
from crawler.figures.period_calendar import is_partner, names_gregorian, names_iran
from crawler.figures.period_fiscal import names_world_company
from crawler.figures.words import split_words
from storage.iranian_calendar import MONTHS

# Characters of a text that say whose it is.
_LEAD = 1000
# What shows that a Persian article counts by the Iranian year, or is about Iran.
_MONTH = rf"(?:{'|'.join(MONTHS).lower()})"
_SOLAR = re.compile(rf"\biran\b|\biranian (?!year)|\b{_MONTH}\b|\b1[34]\d\d\b")
# The day on which an Iranian site says that it prints: of any article.
_PRINTED_ON = re.compile(rf"(?<!to )(?<!until )(?<!from )(?<!since )\b\d{{1,2}} {_MONTH},? 1[34]\d\d\b")
# "The current Iranian year" names no land.
_YEAR = (" year", " fiscal year")
# The land that a text is told from; no heading of a column.
_THE_COUNTRY = re.compile(r"\bthe country\b(?! \|)")
# Lands that count by it.
_AT_HOME = ("Iran", "Afghanistan")


def is_abroad(text: str, lowered: str, lexicon: Lexicon) -> bool:
    """Whether "this year" of a Persian article, given behind its title, is a Gregorian one: it is about other lands or
    their producers, and names only such months and years, or nothing of Iran.
    """
    if _SOLAR.search(_PRINTED_ON.sub("", lowered)) is not None or not _is_about_others(
        text, lowered, lexicon
    ):
        return False
    return names_gregorian(lowered) or not names_iran(lowered)


def _is_about_others(text: str, lowered: str, lexicon: Lexicon) -> bool:
    lead = split_words(text, lowered, 0, min(len(text), _LEAD))
    told = [
        (mark.start, mark.value)
        for mark in lexicon.entities.each(text, lead)
        if not lowered.startswith(_YEAR, mark.end)
    ]
    first, land = next(((at, one.name) for at, one in told if one.kind == "country"), (0, None))
    if land in _AT_HOME:
        return land == "Iran" and names_world_company(lowered[:_LEAD])
    if land is not None and not is_partner(lowered, first) and not _THE_COUNTRY.search(lowered, 0, first):
        return True
    if any(lexicon.country_of(one.name) == "World" for _, one in told if one.kind == "source"):
        return True
    return names_world_company(lowered[:_LEAD]) or _names_producer_abroad([one for _, one in told], lexicon)


def _names_producer_abroad(told: list[Entity], lexicon: Lexicon) -> bool:
    """Whether companies are told that a table knows, or mines known to lie abroad, or whose name has several words; a
    small mine of Iran may bear the name of another.
    """
    abroad = [one for one in told if one.home not in _AT_HOME]
    producers = {one.name for one in abroad if one.kind in ("company", "mine")}
    companies = any(one.kind == "company" for one in abroad)
    long = any(" " in name or "-" in name for name in producers)
    return companies or long or len(producers) > 1 or any(map(lexicon.country_of, producers))
