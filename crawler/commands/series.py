"""`orewire series`: the series of the store, and the values of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import click

from crawler.commands.moments import moment
from crawler.config import Config
from crawler.tables import console, print_csv, print_json

if TYPE_CHECKING:
    from storage.db import Database
    from storage.queries import Moment

Row = dict[str, Any]


@click.command()
@click.argument("words", nargs=-1)
@click.option("--as-of", metavar="DATE|AGE", help="What the store held then: 2025-01-31, or 30d ago.")
@click.option(
    "--vintages", is_flag=True, help="How each value came to be: what was held before, and since when."
)
@click.option("--derived", is_flag=True, help="Also values that follow from reported ones, marked as such.")
@click.option(
    "--calendar",
    type=click.Choice(["gregorian", "iranian"]),
    help="All in months of one calendar; those of the other are estimated by days, and marked.",
)
@click.option("--chart", is_flag=True, help="Draw the one series.")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="Series listed.")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs: all values with quotes and links.")
@click.option("--csv", "as_csv", is_flag=True, help="CSV for spreadsheets: all values.")
@click.pass_obj
def series(
    config: Config,
    words: tuple[str, ...],
    as_of: str | None,
    vintages: bool,
    derived: bool,
    calendar: Literal["gregorian", "iranian"] | None,
    chart: bool,
    limit: int,
    as_json: bool,
    as_csv: bool,
) -> None:
    """List the series that have all WORDS in their name; where it is one, show its values by period.

    \b
    orewire series copper iran
    orewire series "copper cathode" iran production --as-of 2025-01-31
    orewire series "copper cathode" iran production actual --vintages --derived
    orewire series "crude steel" iran production actual --calendar gregorian --chart

    A series is measure, status, commodity, entity and unit; one of which commodity, entity, measure and status are
    all WORDS is meant alone: "iran" is then no "Iran Alumina Company". The change is to the same stretch of the
    year before, of the values that the store holds. A derived value is arithmetic on reported ones of one calendar:
    first nine months − first eight months = the ninth; which ones is told. Where it is one series, what speaks
    against a value is told: its series' history, its parts or its whole do not agree with it.
    """
    from crawler.series_views import print_list, print_one
    from storage.db import open_read_only
    from storage.doubts import with_doubts
    from storage.series_queries import summaries

    store = open_read_only(config.store.path)
    then = moment(as_of)
    found = _values(store, words, then, derived, calendar)
    told = summaries(found)
    if len(told) == 1:
        found = with_doubts(store, found, as_of=then)
    if chart:
        _draw(told, found, words)
    elif as_json:
        print_json(found)
    elif as_csv:
        print_csv(found)
    elif len(told) == 1:
        print_one(found)
        if vintages:
            _print_vintages(store, found)
    else:
        print_list(told, limit)


def _values(
    store: Database,
    words: Sequence[str],
    as_of: Moment,
    derived: bool,
    calendar: Literal["gregorian", "iranian"] | None,
) -> list[Row]:
    from storage.derived_queries import with_derived
    from storage.resampled import in_calendar
    from storage.series_queries import values

    found = values(store, words, as_of=as_of)
    if derived:
        found = with_derived(store, found, as_of=as_of)
    return in_calendar(found, calendar) if calendar else found


def _draw(told: Sequence[Row], found: Sequence[Row], words: Sequence[str]) -> None:
    from crawler.series_chart import chart
    from crawler.series_views import title

    if len(told) != 1:
        raise click.UsageError(
            f"{len(told)} series have the words {' '.join(words)!r}; a chart is of one: add words"
        )
    try:
        drawn = chart(found, f"{title(told[0])}, {told[0]['unit']}", min(console().width, 120))
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    click.echo(drawn)


def _print_vintages(store: Database, found: Sequence[Row]) -> None:
    from crawler.series_views import vintage_lines
    from storage.derived_queries import derived_row_vintages
    from storage.observation_queries import observation

    for row in found:
        if row["id"] is not None:
            told = observation(store, row["id"])
            click.echo("\n".join(vintage_lines(row, told["vintages"] if told else ())))
        elif row.get("derived"):
            click.echo("\n".join(vintage_lines(row, derived_row_vintages(store, row))))
