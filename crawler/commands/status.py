"""`orewire status`: how it goes, in one screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from crawler.config import Config
from crawler.tables import print_json

if TYPE_CHECKING:
    from crawler.service.status import Status

DUE_SHOWN = 6
NOWHERE = "no messages wait"


@click.command()
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def status(config: Config, as_json: bool) -> None:
    """Show what runs, what is due, what fails, what did not arrive, the last backup; and what is wrong.

    Exit code 1 if something is wrong: a wire that fails or is overdue, a message that did not arrive, a chore that
    failed, a service that was killed.
    """
    from crawler.service.settings import settings_of
    from crawler.service.status import status_of
    from storage.db import open_read_only

    found = status_of(open_read_only(config.store.path), settings_of(config), datetime.now(UTC))
    if as_json:
        print_json(_record(found))
    else:
        for line in _lines(found, backs_up=config.service.backups is not None):
            click.echo(line)
    sys.exit(1 if found.wrong else 0)


def _record(found: Status) -> dict[str, Any]:
    present = found.holder
    return {
        "at": found.at,
        "service": {
            "host": present.host,
            "pid": present.pid,
            "since": present.since,
            "heartbeat": present.heartbeat,
            "lives": found.lives,
        }
        if present
        else None,
        "running": [{"wire": run.wire, "since": run.started_at, "pid": run.pid} for run in found.running],
        "due": dict(_soonest(found)),
        "failing": found.failing,
        "messages": found.messages,
        "chores": {
            name: {"due": chore.due_at, "done": chore.done_at, "failed": chore.failed, "detail": chore.detail}
            for name, chore in found.chores.items()
        },
        "wrong": found.wrong,
    }


def _soonest(found: Status) -> list[tuple[str, datetime]]:
    """The wires by when they are due; those never crawled are due now."""
    return sorted(((wire, due or found.at) for wire, due in found.due.items()), key=lambda each: each[1])


def _lines(found: Status, *, backs_up: bool) -> Iterator[str]:
    yield f"service   {_service(found)}"
    running = ", ".join(f"{run.wire} (since {run.started_at:%H:%M:%S})" for run in found.running)
    yield f"running   {running or 'nothing'}"
    yield f"due next  {_due(found)}"
    yield f"wires     {len(found.due)} watched, {len(found.failing)} failing"
    yield f"messages  {_messages(found)}"
    yield f"chores    {_chores(found)}"
    yield f"backup    {_backup(found, backs_up)}"
    for line in found.wrong:
        yield f"WRONG     {line}"
    if not found.wrong:
        yield "all well"


def _service(found: Status) -> str:
    present = found.holder
    if present is None:
        return "not running; `orewire watch` starts it"
    said = f"process {present.pid} on {present.host}, since {_minute(present.since)}"
    return f"{said}, heartbeat {present.heartbeat:%H:%M:%S}" if found.lives else f"killed: {said}"


def _due(found: Status) -> str:
    shown = [
        f"{wire} now" if due <= found.at else f"{wire} in {_span(due, found.at)}"
        for wire, due in _soonest(found)[:DUE_SHOWN]
    ]
    return ", ".join(shown)


def _span(due: datetime, now: datetime) -> str:
    minutes, seconds = divmod(round((due - now).total_seconds()), 60)
    return (
        f"{minutes // 60} h {minutes % 60} min"
        if minutes >= 60
        else f"{minutes} min"
        if minutes
        else f"{seconds} s"
    )


def _messages(found: Status) -> str:
    said = [
        f"{target}: "
        + ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in counts.items() if count)
        for target, counts in found.messages.items()
    ]
    return "; ".join(said) or NOWHERE


def _chores(found: Status) -> str:
    said = [f"{name} due {_minute(chore.due_at)}" for name, chore in found.chores.items()]
    return ", ".join(said) or "none planned yet"


def _backup(found: Status, backs_up: bool) -> str:
    if not backs_up:
        return "none is made; set service.backups in orewire.toml"
    chore = found.chores.get("backup")
    return f"{_minute(chore.done_at)}, {chore.detail}" if chore and chore.done_at else "none yet"


def _minute(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
