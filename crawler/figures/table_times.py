"""Period and status of a table's values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_days import EARLY
from crawler.figures.period_plans import TIMELESS
from crawler.figures.table_columns import Column
from crawler.figures.table_facets import Facets
from crawler.figures.table_periods import PeriodReader, Told, in_year
from storage.periods import Months, Period, length


class TableTimes:
    """The times of one block, by its columns and rows, what is around it, and the article's memory."""

    def __init__(
        self, columns: list[Column], rows: list[Facets], memory: Memory, periods: PeriodReader
    ) -> None:
        self._columns = [column for column in columns if column.kind == "value"]
        self._memory = memory
        self._periods = periods
        heads = [column.facets for column in self._columns]
        self._whole = "full" in {told.kind for facets in heads if (told := facets.told)}
        self._row_periods = list(dict.fromkeys(row.told for row in rows if row.told and row.role != "total"))
        self._dated: list[Period] = []
        self._sum: Period | None = None
        self._stretch = 1
        # When a stock was counted, by the draft's id: a figure of a stock itself has no period.
        self.ends: dict[int, date | None] = {}
        self._years = {
            told.words for facets in (*heads, *rows) if (told := facets.told) and told.kind == "year"
        }
        self._part = self._part_of_year([facets for facets in (*heads, *rows) if facets.status != "planned"])

    def note_columns(self) -> None:
        """Takes in the columns' periods, once they are known, for a column of their total."""
        self._stretch = self._months_named_for_quarters()
        for column in self._columns:
            column.period = self._stretched(column.period)
        self._dated = [column.period for column in self._columns if column.facets.told and column.period]
        self._sum = _joined(self._dated)

    def of_column(self, column: Column, around: list[Facets]) -> Period | None:
        """The period of a column by itself."""
        return self.of_told(column.facets.told, around)

    def of_told(self, told: Told | None, around: list[Facets]) -> Period | None:
        """The period of an expression with what stands around it."""
        return self._resolve([told, *self._around(around)])

    def set(self, draft: Draft, row: Facets, column: Column, around: list[Facets]) -> bool:
        """Sets period and status of a draft; false where its labels tell of a time that cannot be known."""
        own = [row.told, column.facets.told]
        # "2025 guidance" in a report on a quarter is for the year.
        whole = any(own) and "planned" in (row.status, column.facets.status)
        told = own if whole else [*own, *self._around(around)]
        period = self._resolve(told)
        if column.facets.role == "total" and self._dated and not any(own):
            period = self._sum
            if period is None:
                return False
        if row.role == "total" and row.told is None and self._row_periods:
            parts = [
                self._resolve([part, column.facets.told, *self._around(around)]) for part in self._row_periods
            ]
            period = _joined([part for part in parts if part])
            if period is None:
                return False
        guided = any(facets.guided for facets in (row, column.facets, *around))
        if guided and not any(own) and (period is None or length(period) < 12):
            period = self._memory.plan_period or self._memory.year
        elif period is None and not any(told):
            period = self._memory.period
            draft.doubts["period from the article"] = 0.9
        draft.status = self._status(draft, period, row, column, around)
        if draft.measure in TIMELESS:
            self.ends[id(draft)] = period.end if period else None
            draft.doubts.pop("period from the article", None)
            return True
        draft.period = period
        return period is not None or not any(told)

    def _resolve(self, sources: Sequence[Told | None]) -> Period | None:
        told = [source for source in sources if source]
        if told and told[0].kind == "year" and self._whole:
            # Beside quarters, a year is a whole one whatever the caption is about.
            told = [other for other in told if other.kind == "year" or other in sources[:2]]
        if told and told[0].kind in ("relative", "to date"):
            told += [
                other
                for column in self._columns
                if (other := column.facets.told) and other.kind in ("full", "year")
            ]
        period = self._periods.resolve(told, self._memory.period)
        if told and told[0].kind == "year" and period is not None:
            return in_year(self._part, period) or period
        return self._stretched(period)

    def _months_named_for_quarters(self) -> int:
        """ "Sep 2024 | Jun 2024 | Sep 2023" in a report on the quarter to September: 3 months, else 1."""
        main = self._memory.period
        periods = [column.period for column in self._columns if column.facets.told]
        months = [period for period in periods if isinstance(period, Months) and length(period) == 1]
        if main is None or length(main) != 3 or len(months) < 2 or len(months) != len(periods):
            return 1
        ends = sorted({period.last for period in months})
        steps = {later - earlier for earlier, later in pairwise(ends)}
        reported = any(period.end == main.end for period in months)
        return 3 if reported and 3 in steps and all(step % 3 == 0 for step in steps) else 1

    def _stretched(self, period: Period | None) -> Period | None:
        if not isinstance(period, Months) or length(period) > 1:
            return period
        return replace(period, first=period.last - self._stretch + 1)

    def _around(self, around: list[Facets]) -> list[Told]:
        """The periods around; a caption's "May 2025" is not that of yearly columns to 2023."""
        years = {words for words in self._years if words.isdigit()}
        told = [facets.told for facets in around if facets.told]
        return [
            other
            for other in told
            if other.kind != "full" or not years or any(year in other.words for year in years)
        ]

    def _part_of_year(self, facets: list[Facets]) -> Period | None:
        """The article's part of the year ("nine months") where a column's year is not over yet."""
        part = self._memory.period
        years = [
            told for each in facets if (told := each.told) and told.kind == "year" and not told.estimated
        ]
        resolved = [self._periods.resolve([told], part) for told in years]
        running = [period for period in resolved if period and self._is_ahead(period)]
        return part if any(in_year(part, period) == part for period in running) else None

    def _is_ahead(self, period: Period) -> bool:
        anchor = self._memory.anchor
        return anchor is not None and period.end > anchor + EARLY

    def _status(
        self, draft: Draft, period: Period | None, row: Facets, column: Column, around: list[Facets]
    ) -> str:
        told = row.status or column.facets.status
        if told:
            return told
        ahead = period is not None and self._is_ahead(period) and draft.measure not in TIMELESS
        estimated = any(facets.told and facets.told.estimated for facets in (row, column.facets))
        if estimated and not ahead:
            draft.amount = replace(draft.amount, bound="about")
        planned = any(facets.status == "planned" for facets in around)
        return "planned" if ahead or (planned and period is None) else "actual"


def _joined(periods: list[Period]) -> Period | None:
    """The period that others make up without a gap: four quarters are a year."""
    months = [period for period in periods if isinstance(period, Months)]
    if len(months) < 2 or len(months) != len(periods):
        return None
    months.sort(key=lambda period: period.first)
    if any(
        left.last + 1 != right.first or left.calendar != right.calendar for left, right in pairwise(months)
    ):
        return None
    return Months(months[0].calendar, months[0].first, months[-1].last)
