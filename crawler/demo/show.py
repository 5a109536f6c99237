"""`orewire demo`: two editions of the replica wires, crawled by the same commands that crawl the live ones."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import click

from crawler.config import ConfigError
from crawler.demo.server import ReplicaWires

# Addresses differ from the live crawl, and pace: loopback needs no politeness, and revisits are due at once.
MARK = "# Written by `orewire demo`"
CONFIG = f"""\
{MARK}: the replica wires on this machine. They answer only while the demo runs.
[store]
path = "orewire.db"

[crawl]
allow_private = true
delay = 0
revisits = ["0s", "0s", "0s", "0s"]
revisit_younger_than = "5000w"
removal_checks = 1
"""
# The demo's stories are of its own days.
WIRE = '\n[wires.{name}]\nhome = "{home}"\nnewest = "5000w"\n'


def write_config(directory: Path, homes: dict[str, str]) -> Path:
    """orewire.toml of the demo, with each wire's home on loopback."""
    wires = "".join(WIRE.format(name=name, home=home) for name, home in homes.items())
    only = f"wires = {json.dumps(list(homes))}\n"
    file = directory / "orewire.toml"
    file.write_text(CONFIG + only + wires, encoding="utf-8")
    return file


def clear_earlier_demo(directory: Path) -> None:
    """Make the directory ready. ConfigError if it holds a store that no demo wrote: that is never deleted."""
    directory.mkdir(parents=True, exist_ok=True)
    stores = list(directory.glob("orewire.db*"))
    config = directory / "orewire.toml"
    ours = config.exists() and config.read_text(encoding="utf-8", errors="replace").startswith(MARK)
    if (stores or config.exists()) and not ours:
        raise ConfigError(
            f"{directory}: holds an orewire.toml or store that no demo wrote; give another --dir"
        )
    for old in stores:
        old.unlink()
    if (directory / "archive").is_dir():
        shutil.rmtree(directory / "archive")


def run_demo(directory: Path) -> int:
    """Serve, crawl, publish the second edition, crawl again; leaves its files in `directory`. Returns an exit code."""
    clear_earlier_demo(directory)
    with ReplicaWires() as wires:
        file = write_config(directory, wires.homes)
        names = list(wires.homes)
        click.secho(f"First edition: {len(names)} replica wires on loopback", bold=True)
        first = orewire(file, "crawl", *names)
        wires.publish(2)
        click.secho("Second edition: a new release, an article corrected, an article removed", bold=True)
        second = orewire(file, "crawl", *names)
    check = orewire(file, "db", "check")
    _say_where(directory, file)
    return max(first, second, check)


def orewire(config: Path, *arguments: str) -> int:
    """Run the command line as a user would, in a process of its own."""
    click.echo(f"$ orewire --config {config} {' '.join(arguments)}")
    sys.stdout.flush()
    command = [sys.executable, "-m", "crawler.cli", "--config", str(config), *arguments]
    return subprocess.run(command, check=False).returncode


def _say_where(directory: Path, file: Path) -> None:
    click.echo(
        f"\nLeft in {directory}/: orewire.db (the store), archive/ (the raw pages), orewire.toml. Try:"
    )
    for command in ("figures --commodity copper", "changes --kind figure.revised", "wires"):
        click.echo(f"    {program()} --config {file} {command}")


def program() -> str:
    """This program as it was called, shortened to what works from here."""
    called = Path(sys.argv[0])
    return str(called.relative_to(Path.cwd()) if called.is_relative_to(Path.cwd()) else called)
