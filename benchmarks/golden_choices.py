"""Entity choices of the sentences in tests/figures as they are read while their tests pass.

A pytest plugin, too: `pytest -p benchmarks.golden_choices` writes what each test read to the file that GOLDEN_CHOICES
names.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.annotated import ROOT
from benchmarks.softmax import Choice, Written, choice_of
from crawler.figures import reader
from crawler.figures.drafts import Draft

_told: dict[str, list[Written]] = {}


def golden_choices() -> list[tuple[str, Choice]]:
    """Each choice with its test, the one the passing test holds being right; runs all tests of readings."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "choices.json"
        command = [sys.executable, "-m", "pytest", "-q", "-p", __name__, "tests/figures"]
        env = {**os.environ, "GOLDEN_CHOICES": str(file)}
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"The tests of readings have to pass first: {done.stdout.strip().splitlines()[-1]}")
        told = json.loads(file.read_text("utf-8"))
    return [(test, choice_of(choice)) for test, choices in told.items() for choice in choices]


def pytest_runtest_call(item: Any) -> None:
    """Keeps the choices of what a test reads that is to pass."""
    if item.get_closest_marker("xfail"):
        return
    whole = reader._drafts

    def kept(*arguments: Any, **options: Any) -> list[Draft]:
        drafts = whole(*arguments, **options)
        _told.setdefault(item.nodeid, []).extend(_choices(drafts))
        return drafts

    reader._drafts = kept
    item.addfinalizer(lambda: setattr(reader, "_drafts", whole))


def pytest_sessionfinish() -> None:
    """Writes them, each but once."""
    once = {
        test: [json.loads(one) for one in dict.fromkeys(map(json.dumps, told))]
        for test, told in _told.items()
    }
    Path(os.environ["GOLDEN_CHOICES"]).write_text(json.dumps(once), "utf-8")


def _choices(drafts: list[Draft]) -> Iterator[Written]:
    for draft in drafts:
        right = [at for at, one in enumerate(draft.offered) if one.name == draft.entity]
        if draft.dropped is None and 0 in right and len(draft.offered) > 1:
            yield [sorted(one.features) for one in draft.offered], right
