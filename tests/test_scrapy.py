"""Scrapy's own commands know the wires, and crawl them as `orewire` does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from crawler.config import Config
from crawler.wires import all_wires
from storage.db import open_read_only, rows
from tests.conftest import ROOT
from tests.crawl.conftest import FAST
from tests.crawl.scripted_wire import ScriptedWire


def scrapy(*arguments: str, config: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scrapy", *arguments],
        cwd=ROOT,
        env={**os.environ, "OREWIRE_CONFIG_FILE": str(config)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_scrapy_lists_and_crawls_the_wires(tmp_path: Path) -> None:
    config = tmp_path / "orewire.toml"
    with ScriptedWire() as wire:
        wire.story("/1", "Copper in Peru", "Peru produced 236,797 tonnes of copper in December 2024.")
        config.write_text(FAST + wire.config(), encoding="utf-8")
        listed = scrapy("list", config=config)
        crawled = scrapy("crawl", "scripted", config=config)
    assert listed.stdout.split() == sorted([*all_wires(Config()), "scripted"])
    assert crawled.returncode == 0, crawled.stderr
    db = open_read_only(tmp_path / "orewire.db")
    assert rows(db, "SELECT value, entity FROM figures") == [{"value": "236797", "entity": "Peru"}]
    db.conn.close()


def test_a_broken_configuration_is_one_line_there_too(tmp_path: Path) -> None:
    config = tmp_path / "orewire.toml"
    config.write_text("[crawl\n", encoding="utf-8")
    done = scrapy("list", config=config)
    assert done.returncode == 1
    assert done.stderr.startswith(f"orewire: {config}: not TOML")
    assert "Traceback" not in done.stderr
