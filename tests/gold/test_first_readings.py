"""Which commit opened which article: its parent is the last reader that had not been taught by it."""

import json
import subprocess
from pathlib import Path

import pytest

from benchmarks import first_readings

OPEN, BLIND = "tests/gold/drafted.jsonl", "tests/gold/blind_first.jsonl"


class History:
    """A repository of its own, with a commit for each state of its files."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "-q")

    def git(self, *arguments: str) -> str:
        who = ("-c", "user.name=a", "-c", "user.email=a@b")
        command = ["git", "-C", str(self.root), *who, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    def commit(self, **articles: str) -> str:
        """Writes articles by name, each into a file, and tells the commit."""
        files: dict[str, list[str]] = {OPEN: [], BLIND: []}
        for name, file in articles.items():
            files[file].append(json.dumps({"id": name}))
        for file, lines in files.items():
            path = self.root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "articles")
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> History:
    monkeypatch.setattr(first_readings, "ROOT", tmp_path)
    monkeypatch.setattr(first_readings, "OPEN_FILES", [OPEN])
    return History(tmp_path)


def told() -> dict[str, list[str]]:
    return {commit: [row["id"] for row in rows] for commit, rows in first_readings.opened()}


def test_an_article_is_opened_when_it_leaves_the_blind_ones(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = history.commit(copper=OPEN, zinc=BLIND)
    later = history.commit(copper=OPEN, zinc=OPEN, gold=OPEN)
    history.commit(copper=OPEN, zinc=OPEN, gold=OPEN, lead=BLIND)
    monkeypatch.setattr(first_readings, "SINCE", start[:8])
    assert told() == {start: ["copper"], later: ["zinc", "gold"]}


def test_what_was_opened_too_early_or_is_open_no_more_is_left_out(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    history.commit(copper=OPEN)
    since = history.commit(copper=OPEN, zinc=OPEN, gold=OPEN)
    history.commit(copper=OPEN, zinc=OPEN, gold=BLIND)
    monkeypatch.setattr(first_readings, "SINCE", since[:8])
    assert told() == {since: ["zinc"]}
