"""Periods of a table: how headers print them, and how a row's, a column's and a caption's make one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from crawler.figures.folding import lower
from crawler.figures.period_days import Setting
from crawler.figures.period_resolution import PeriodResolver
from crawler.figures.period_words import Mention
from crawler.figures.views import Viewer
from crawler.figures.words import split_words
from storage.periods import Months, Period, length

_M = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_PART = r"q[1-4]|h[12]|[1-4]q|[12]h"
_FY = r"fy ?-?'?(?:20)?\d\d(?:[-/]\d\d)?"
# From a header's shorthand to the words that the period grammar reads; in this order.
_REWRITES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"[*†‡#¹²³⁴-⁹]+|\(\d+ weeks\) ?", ""),
        (r"\((?:in |[^()]*\b(?:tons?|tonnes|kt|mt|koz|oz|t|unaudited)\b)[^()]*\)", " "),
        (rf"\b({_M})\.", r"\1"),
        (rf"\b({_M})q ?'?(\d\d)\b", r"\1 20\2 quarter"),
        (rf"\b({_M})(?:-| ?')(\d\d)\b(?![-/\d])", r"\1 20\2"),
        (rf"\b(20\d\d|1[34]\d\d)[ -]((?:{_M}) ?- ?(?:{_M})|{_M})\b(?! ?\d)", r"\2 \1"),
        (rf"\b({_M}) ?-?(?:q|qtr)\b", r"\1 quarter"),
        (rf"\b({_M}) (20\d\d) ?-?(?:q|qtr)\b", r"\1 \2 quarter"),
        (r"\bqtr\b", "quarter"),
        (r"\bquarter ([1-4])\b,?", r"q\1"),
        (r"\b(\d{1,2}|three|six|nine|twelve)[ -]?(?:mths?|mos?)\b", r"\1 months"),
        (r"\b12 ?m(?:onths)?[ -]?'?(20\d\d|1[34]\d\d|fy ?\d+)\b", r"\1"),
        (r"\b(\d{1,2}) ?m[ -]?'?(\d\d)\b(?!\d)", r"first \1 months of 20\2"),
        (r"\b(\d{1,2}) ?m\b(?: of)?[ -]?", r"first \1 months of "),
        (rf"\b({_PART})[ -]?(?=fy)", r"\1 "),
        (rf"\b({_FY})[ -]*({_PART})\b", r"\2 \1"),
        (r"\b(?:full|calendar|whole) year (?=20\d\d|1[34]\d\d|fy)", ""),
        (r"\b((?:20|19|fy ?'?)\d\d(?:\d\d)?) ?[aefbp]\b", r"\1"),
        (r"\bfirst (\d{1,2}) months of $", r"first \1 months"),
    )
)
# Labels of which is remembered what they say: tables print the same ones again and again.
_REMEMBERED = 2000
# "2025E", "2025F", "2025B" are estimates, forecasts and budgets, unless the year is over.
_ESTIMATED = re.compile(r"\b(?:20\d\d|fy ?'?\d\d) ?[efb]\b|\d\d[ -]?est\b")
_YTD = re.compile(r"\bytd\b|\byear[- ]to[- ]date\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b1[34]\d\d\b")
_BRACKETED = re.compile(r"^([^()]*\d[^()]*)\(([^()]*\d[^()]*)\)$")
_SHORT = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)"
_SHORT_YEAR = re.compile(rf"^({_SHORT}(?: ?- ?{_SHORT})?) (\d\d)$")
# "31 March 2025": the day of a stock, or the end of a period whose length nobody told.
_DAY = re.compile(rf"\b(?:\d{{1,2}} (?:{_M})|(?:{_M}) \d{{1,2}})\b")
_LAST_YEAR = frozenset({"last", "previous", "prior", "preceding", "past"})


@dataclass(frozen=True, slots=True)
class Told:
    """A period expression of a label. `kind` is full (a part of a named year, or printed days), year, part (of
    a year that stands elsewhere), to date, day, or relative ("last year"). `bracket` is the second one of "2024
    (2023)". `estimated` marks "2025E".
    """

    kind: str
    words: str
    mentions: tuple[Mention, ...] = ()
    estimated: bool = False
    bracket: Told | None = None


class PeriodReader:
    """Reads and resolves the periods of an article's tables."""

    def __init__(self, viewer: Viewer, setting: Setting) -> None:
        self._viewer = viewer
        self._setting = setting

    def told(self, stack: Sequence[str]) -> Told | None:
        """The one period that the cells of a header say together, the top one first; None for none or two."""
        cells = [self._with_year(normal(cell)) for cell in stack if cell]
        joint = [self._one(normal(" ".join(order))) for order in (cells, cells[::-1])]
        found = next((told for told in joint if told and told.kind == "full"), None) or joint[0] or joint[1]
        found = found or next((told for cell in reversed(cells) if (told := self._one(cell))), None)
        if found and any(_ESTIMATED.search(lower(cell)) for cell in stack):
            return replace(found, estimated=True)
        return found

    def _with_year(self, words: str) -> str:
        """ "Sep 24" over a column is of 2024; "September 24", or "Sep 30" in 2025, is a day."""
        match, anchor = _SHORT_YEAR.match(words), self._setting.anchor
        if match is None or anchor is None or not -12 <= 2000 + int(match[2]) - anchor.year <= 1:
            return words
        return f"{match[1]} 20{match[2]}"

    def _one(self, words: str) -> Told | None:
        if _YTD.search(words):
            return Told("to date", words)
        if bracketed := _BRACKETED.match(words):
            first, second = self._one(bracketed[1].strip()), self._one(bracketed[2].strip())
            if first and second and first.kind == second.kind:
                return replace(first, bracket=second)
        mentions = self._mentions(words)
        if _DAY.search(words) and (not mentions or _kind(mentions[0]) == "year"):
            return Told("day", words)
        if len(mentions) == 1:
            return Told(_kind(mentions[0]), words[mentions[0].start : mentions[0].end], tuple(mentions))
        kinds = {_kind(mention): words[mention.start : mention.end] for mention in mentions}
        if len(mentions) == 2 and kinds.keys() == {"part", "year"}:
            return self._one(f"{kinds['part']} {kinds['year']}")
        return None

    def _mentions(self, words: str) -> list[Mention]:
        return self._viewer.mentions(words, words, split_words(words, words, 0, len(words)), 0, len(words))

    def resolve(self, sources: Iterable[Told | None], base: Period | None) -> Period | None:
        """The period of a cell, from the expressions of its row, column, section and caption, nearest first.

        A part finds its year, and a year its part, in the sources behind it; `base` is the article's period.
        """
        told = [source for source in sources if source is not None]
        if not told:
            return None
        nearest, others = told[0], told[1:]
        if nearest.kind == "part":
            year = next((_YEAR.search(other.words) for other in others if _YEAR.search(other.words)), None)
            return self._days(f"{nearest.words} {year[0]}" if year else nearest.words, base)
        if nearest.kind == "year":
            return self._year(nearest, others, base)
        if nearest.kind == "relative":
            whole = next((self.resolve([other], base) for other in others), None) or base
            return self._relative(nearest, whole)
        if nearest.kind == "to date":
            return self._to_date(nearest, others, base)
        return self._days(nearest.words, base) if nearest.kind == "full" else None

    def _days(self, words: str, base: Period | None) -> Period | None:
        timed = PeriodResolver(self._setting).resolve(words, self._mentions(words), base)
        return timed[0].period if len(timed) == 1 else None

    def _year(self, year: Told, others: list[Told], base: Period | None) -> Period | None:
        whole = self._days(year.words, base)
        part = next((other for other in others if other.kind in ("part", "full")), None)
        if part is None or not isinstance(whole, Months):
            return whole
        if part.kind == "part":
            return self._days(f"{part.words} {year.words}", base) or whole
        return in_year(self._days(part.words, base), whole) or whole

    def _relative(self, told: Told, whole: Period | None) -> Period | None:
        """ "Last year" beside nine months of this year are nine months, too."""
        word = told.mentions[0].year_word if told.mentions and told.mentions[0].kind == "year" else None
        if word is not None and isinstance(whole, Months):
            return whole.moved(-12) if word in _LAST_YEAR else whole
        return self._days(told.words, whole)

    def _to_date(self, told: Told, others: list[Told], base: Period | None) -> Period | None:
        """From the year's first month to the last one that the table, or else the article, is about."""
        rest = _YTD.sub(" ", told.words).strip()
        month = self._one(rest) if rest else None
        end = self._days(month.words, base) if month and month.kind in ("full", "part") else None
        ends = [self._days(other.words, base) for other in others if other.kind == "full"]
        end = end or next((period for period in ends if period), None) or base
        if not isinstance(end, Months):
            return None
        start = (
            self._setting.fiscal_start if self._setting.fiscal_parts and end.calendar == "gregorian" else 1
        )
        period = Months(end.calendar, end.last - (end.last - start + 1) % 12, end.last)
        year = _YEAR.search(rest)
        if year is None:
            return period
        own = (int(year[0]) < 1600) == (end.calendar == "iranian")
        return period.moved(12 * (int(year[0]) - end.last // 12)) if own else None


def in_year(part: Period | None, whole: Period | None) -> Period | None:
    """The same part of another year, if it is a part at all and of that calendar."""
    if not isinstance(part, Months) or not isinstance(whole, Months) or length(part) >= length(whole):
        return None
    if part.calendar != whole.calendar or length(whole) != 12:
        return None
    return part.moved((whole.last // 12 - part.last // 12) * 12)


@lru_cache(maxsize=_REMEMBERED)
def normal(label: str) -> str:
    """A label in lower case, its shorthand for periods written out."""
    words = lower(label)
    for pattern, full in _REWRITES:
        words = pattern.sub(full, words)
    return " ".join(words.split())


def _kind(mention: Mention) -> str:
    printed = mention.year is not None or any(point[0] for point in mention.days)
    printed = printed or (mention.ends_at is not None and mention.ends_at[0] is not None)
    if mention.kind in ("year", "months", "interval", "week") and printed:
        return "year" if mention.kind == "year" and mention.ends_at is None else "full"
    if mention.kind in ("months", "interval") or (mention.kind == "year" and mention.ends_at is not None):
        return "part" if mention.year_word is None else "relative"
    return "relative"
