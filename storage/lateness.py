"""Series whose next value is overdue by their own habit: told once, whoever asks and how often."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from storage.changes import append_change
from storage.db import Database, Row, rows, write
from storage.habits import LONGEST_LAG, STOPPED, Late, Report, late
from storage.known import FLOWS, is_additive
from storage.models import Change
from storage.moments import day_text, moment_of, read_day
from storage.periods import label_of, whole_months
from storage.testimony import held_testimony

# A series that may be late was told of not long ago: the longest step is a year.
ALIVE = timedelta(days=366) + LONGEST_LAG + STOPPED
# Years of reports that are asked for: thirteen quarters and some.
YEARS = timedelta(days=5 * 366)
SERIES = """
    SELECT s.id, s.measure, s.status, s.commodity, s.entity, s.unit FROM series AS s
    WHERE s.status = 'actual' AND (
        SELECT max(o.period_end) FROM observations AS o WHERE o.series_id = s.id AND o.period_end <= :today
    ) >= :since
"""
# The first publication that gave a value for a period; values that no text states any more do not count.
REPORTS = """
    SELECT o.id, o.period_start, o.period_end, min(coalesce(r.published, r.fetched_at)) AS published
    FROM observations AS o
    CROSS JOIN vintages AS v ON v.observation_id = o.id AND v.known_to IS NULL AND v.figure_id IS NOT NULL
    CROSS JOIN witnesses AS w ON w.observation_id = o.id CROSS JOIN figures AS f ON f.id = w.figure_id
    CROSS JOIN revisions AS r ON r.id = f.revision_id
    WHERE o.series_id = :series AND o.period_end BETWEEN :since AND :today
    GROUP BY o.id
"""


def tell_late(db: Database, now: datetime) -> list[Change]:
    """Appends series.late for each series whose next value is overdue; the changes that this made.

    A series is told of once until it is told of again; what was late before our time is not told.
    """
    today = now.date()
    found = [
        (series, each) for series in _alive(db, today) for each in late(_reports(db, series, today), today)
    ]
    if not found:
        return []
    with write(db):
        return [change for series, each in found if (change := _tell(db, series, each, now))]


def _alive(db: Database, today: date) -> list[Row]:
    asked = {"today": day_text(today), "since": day_text(today - ALIVE)}
    return [
        row
        for row in rows(db, SERIES, asked)
        if row["measure"] in FLOWS and is_additive(row["measure"], row["unit"])
    ]


def _reports(db: Database, series: Row, today: date) -> Iterator[Report]:
    asked = {"series": series["id"], "today": day_text(today), "since": day_text(today - YEARS)}
    for row in rows(db, REPORTS, asked):
        months = whole_months(read_day(row["period_start"]), read_day(row["period_end"]))
        if months:
            yield Report(months, moment_of(row["published"]).date(), row["id"])


def _tell(db: Database, series: Row, found: Late, now: datetime) -> Change | None:
    last, when = held_testimony(db, found.last.observation), label_of(found.month)
    name = f"{series['commodity']}, {series['entity']}, {series['measure']}"
    change = Change(
        kind="series.late",
        wire=last.witness.wire,
        at=now,
        title=(
            f"{name[:1].upper()}{name[1:]}: nothing to the end of {when}, due by {found.due}: {found.habit}; the last"
            f" is of {label_of(found.last.months)}"
        ),
        before=last.as_dict(),
        after={
            **{name: series[name] for name in ("measure", "status", "commodity", "entity", "unit")},
            "known_as": None,
            "start": None,
            "end": day_text(found.month.end),
            "period": f"to the end of {when}",
            "value": None,
            "low": None,
            "high": None,
            "bound": None,
            "due": day_text(found.due),
            "habit": found.habit,
        },
        quote=last.figure.quote,
        url=last.url,
    )
    return append_change(db, f"series.late|{series['id']}|{found.month.calendar}|{found.month.last}", change)
