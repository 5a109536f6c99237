"""`orewire alerts`: the rules of orewire.toml, what they would send, what did not arrive."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from crawler.commands.moments import moment
from crawler.config import Config
from crawler.tables import Column, print_json, print_table

if TYPE_CHECKING:
    from crawler.alerts.sections import AlertSection

RULES = (
    Column("rule", "rule"),
    Column("wants", "wants", fold=True),
    Column("to", "to", fold=True),
    Column("when", "when"),
    Column("sent", "sent", right=True),
    Column("waiting", "waiting", right=True),
    Column("undelivered", "undelivered", right=True),
)
FAILED = (
    Column("message", "id", right=True),
    Column("target", "target"),
    Column("rule", "rule"),
    Column("of", "of"),
    Column("state", "state"),
    Column("attempts", "attempts", right=True),
    Column("next attempt", "next"),
    Column("why", "why", fold=True),
)
# What a rule asks for, in the order in which it is said.
_ASKED = ("commodity", "entity", "country", "measure", "status", "wire", "change", "above", "below")


@click.group()
def alerts() -> None:
    """Rules of orewire.toml that send changes to people and programs.

    \b
    [targets.desk]
    url = "mailtos://${SMTP_USER}:${SMTP_PASSWORD}@mail.example.org?to=desk@example.org"
    [alerts.copper]
    to = "desk"
    commodity = "copper"

    `orewire watch` sends what they want; orewire.example.toml has all settings.
    """


@alerts.command(name="list")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def list_rules(config: Config, as_json: bool) -> None:
    """List the rules, what they want, and how many messages they sent."""
    from storage.db import open_read_only
    from storage.messages import counts_by_rule

    held = counts_by_rule(open_read_only(config.store.path)) if config.store.path.exists() else {}
    rows = [_rule_row(name, rule, held.get(name, {})) for name, rule in config.alerts.items()]
    if as_json:
        print_json(rows)
    elif rows:
        print_table("rules", RULES, rows)
    else:
        click.echo("no rules; write [alerts.NAME] into orewire.toml, `orewire alerts --help` shows one")


def _rule_row(name: str, rule: AlertSection, held: Mapping[str, int]) -> dict[str, Any]:
    asked = (f"{key} {_said(value)}" for key in _ASKED if (value := getattr(rule, key)) not in (None, ()))
    return {
        "rule": name,
        "wants": "; ".join([", ".join(rule.kinds), *asked]),
        "to": ", ".join(rule.to),
        "when": rule.when if rule.when == "at once" else f"{rule.when} {rule.zone}",
        **{state: held.get(state, 0) for state in ("sent", "waiting", "undelivered")},
    }


def _said(value: object) -> str:
    return " or ".join(map(str, value)) if isinstance(value, tuple) else str(value)


@alerts.command()
@click.argument("name", metavar="RULE")
@click.option("--since", metavar="DATE|AGE", default="30d", show_default=True, help="Changes since then.")
@click.option("--full", is_flag=True, help="Each message as a person would read it.")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs, as a webhook would get it.")
@click.pass_obj
def preview(config: Config, name: str, since: str, full: bool, as_json: bool) -> None:
    """Show what RULE would have sent of the changes since then, and why it would not have sent the others.

    Nothing is sent or stored. Facts that come later, such as further witnesses, are those of today.
    """
    from crawler.alerts.preview import preview_of
    from storage.db import open_read_only

    rule = _rule(config, name)
    shown = preview_of(open_read_only(config.store.path), config, name, rule, moment(since))
    if as_json:
        print_json([letter.payload for letter in shown.letters])
        return
    for letter in shown.letters:
        click.echo(letter.text if full else f"{letter.created_at:%Y-%m-%d %H:%M}  {letter.subject}")
    _print_refusals(len(shown.letters), shown.refused)


def _print_refusals(wanted: int, refused: Counter[str]) -> None:
    others = ", ".join(f"{count} {reason}" for reason, count in refused.most_common())
    click.echo(f"{wanted} wanted" + (f"; not wanted: {others}" if others else ""))


@alerts.command()
@click.argument("name", metavar="RULE")
@click.pass_obj
def test(config: Config, name: str) -> None:
    """Send a test message to each target of RULE, now: the newest change it wants, or an invented one.

    Exit code 1 if a target did not take it. Nothing is stored.
    """
    from crawler.alerts.preview import sample_letter
    from crawler.alerts.senders import SendError, send

    rule, failed = _rule(config, name), 0
    letter = sample_letter(config, name, rule)
    for target in rule.to:
        try:
            asyncio.run(send(config.targets[target], letter, os.environ))
            click.echo(f"{target}: sent")
        except SendError as error:
            failed += 1
            click.echo(f"{target}: {error}")
    sys.exit(1 if failed else 0)


@alerts.command()
@click.option(
    "--limit", type=click.IntRange(min=1), default=50, show_default=True, help="Messages, newest first."
)
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def failed(config: Config, limit: int, as_json: bool) -> None:
    """List messages that did not arrive: given up, or waiting for their next attempt."""
    from storage.db import open_read_only
    from storage.messages import undelivered

    rows = [
        {
            "id": each.id,
            "key": each.key,
            "target": each.target,
            "rule": each.rule,
            "of": f"{each.created_at:%Y-%m-%d %H:%M}",
            "state": "given up" if each.state == "dead" else "waiting",
            "attempts": each.attempts,
            "next": "" if each.state == "dead" else f"{each.due_at:%Y-%m-%d %H:%M}",
            "why": each.detail or "",
        }
        for each in undelivered(open_read_only(config.store.path), limit)
    ]
    if as_json:
        print_json(rows)
    else:
        print_table(f"{len(rows)} undelivered", FAILED, rows)


@alerts.command()
@click.argument("target", required=False)
@click.pass_obj
def retry(config: Config, target: str | None) -> None:
    """Try again what was given up, and what waits for its next attempt; of TARGET, or of all.

    `orewire watch` sends it, or `orewire alerts send`.
    """
    from datetime import UTC, datetime

    from storage.db import open_store, write
    from storage.messages import revive

    if target is not None and target not in config.targets:
        known = ", ".join(config.targets) or "none"
        raise click.UsageError(f"there is no target {target!r}; orewire.toml has: {known}")
    db = open_store(config.store.path, create=False)
    with write(db):
        count = revive(db, datetime.now(UTC), target)
    click.echo(f"{count} messages to send again")


@alerts.command(name="send")
@click.pass_obj
def send_due(config: Config) -> None:
    """Ask the rules and send what is due, once: for cron. `orewire watch` does it by itself.

    Exit code 1 if a message did not arrive; it is tried again later.
    """
    from crawler.alerts.deliver import courier_of
    from storage.db import open_store

    courier = courier_of(open_store(config.store.path, create=False), config)
    courier.enroll()
    counts = asyncio.run(courier.work())
    said = [f"{counts[name]} {name}" for name in ("wanted", "messages", "sent", "failed", "given up")]
    click.echo(", ".join(said))
    sys.exit(1 if counts["failed"] or counts["given up"] else 0)


def _rule(config: Config, name: str) -> AlertSection:
    if name not in config.alerts:
        known = ", ".join(config.alerts) or "none"
        raise click.UsageError(f"there is no rule {name!r}; orewire.toml has: {known}")
    return config.alerts[name]
