"""Crawls as users run them: the command line, in a process of its own, against a scripted wire on loopback."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.wires import shipped_wires
from tests.crawl.scripted_wire import ScriptedWire
from tests.processes import broken, run_orewire

COPPER = "Iran produced 216,732 tons of copper cathode in the first nine months of the current Iranian year."
STEEL = "Chile's copper output was 445,900 tonnes in May 2025, Cochilco said."
FOOTBALL = "The striker scored twice as the blues went top of the league on Friday."
JANUARY = datetime(2025, 1, 12, 9, tzinfo=UTC)


def fast(timeout: str = "4s") -> str:
    """No wire but a test's own, no pauses; `timeout` for what a test lets hang, longer where the crawler is kept busy."""
    others = "".join(f"[wires.{name}]\nenabled = false\n" for name in shipped_wires())
    limits = f'delay = 0\ntimeout = "{timeout}"\nretries = 0\nmax_page_mb = 2\n'
    return f"{others}[crawl]\nallow_private = true\n{limits}"


FAST = fast()


class Cli:
    """`orewire` in a directory with an orewire.toml of the test's."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def configure(self, text: str) -> None:
        (self.directory / "orewire.toml").write_text(text, encoding="utf-8")

    def run(self, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        return run_orewire(self.directory, arguments, stdin)

    def run_on_a_full_disk(self, *arguments: str, most_bytes: int) -> subprocess.CompletedProcess[str]:
        return run_orewire(self.directory, arguments, most_bytes=most_bytes)

    def run_broken(self, *arguments: str, breaks: str) -> subprocess.CompletedProcess[str]:
        return run_orewire(self.directory, arguments, instead={breaks: broken})

    def json(self, *arguments: str, code: int = 0) -> Any:
        done = self.run(*arguments, "--json")
        assert done.returncode == code, done.stderr
        return json.loads(done.stdout)


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return Cli(tmp_path)


@pytest.fixture
def wire() -> Iterator[ScriptedWire]:
    with ScriptedWire() as scripted:
        yield scripted


@pytest.fixture
def crawled(cli: Cli, wire: ScriptedWire) -> Cli:
    """A store with one relevant article of January 2025, one fresh one, and one about football."""
    wire.story("/1", "Copper cathode output up", COPPER, JANUARY)
    wire.story("/2", "Copper output in Chile", STEEL)
    wire.story("/3", "Blues win again", FOOTBALL)
    cli.configure(FAST + wire.config())
    return cli
