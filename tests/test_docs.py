"""The documents say what the program does."""

from __future__ import annotations

import re

from crawler.cli import COMMANDS
from docs import wire_list
from docs.cli_help import document
from tests.conftest import ROOT


def test_cli_docs_are_the_commands_own_help() -> None:
    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == document()


def test_list_of_wires_is_the_spiders_own() -> None:
    assert (ROOT / "docs" / "wires.md").read_text(encoding="utf-8") == wire_list.document()


def test_every_command_that_the_readme_shows_exists() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"^(?:\.venv/bin/)?orewire ([a-z-]+)", readme, re.MULTILINE))
    assert shown
    assert shown <= set(COMMANDS)


def test_every_make_target_that_the_readme_shows_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    shown = set(re.findall(r"`?make ([a-z][a-z-]*)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert {"demo", "test"} <= shown <= targets
