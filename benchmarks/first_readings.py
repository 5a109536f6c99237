"""The open annotated articles as readers met them that no rule had been taught by these articles: what each amount's
entity was chosen from, and each figure with the signs of its confidence.

Rules are written from open articles, so that the signs of rare turns all stand where such an article has them; in an
article that nobody has read they mostly do not. What each sign is worth there is therefore learned from first
readings: each article is read by the commit before the one that opened it. That takes the whole history (no shallow
clone) and some ten minutes at first; what has been read is kept in `.first_readings/`, a file a commit.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.annotated import DEVELOPED, ROOT, Row
from benchmarks.softmax import Choice, Written, choice_of

KEPT = ROOT / ".first_readings"
OPEN_FILES = [f"tests/gold/{name}.jsonl" for name in (*DEVELOPED, "languages")]
# The first reader that had the signs of today's; what was opened before it is left out.
SINCE = "814138d2"
# What signs a figure has is asked by the module of today.
SIGNS = ROOT / "crawler" / "figures" / "confidence_signs.py"
# Run in the checkout of an earlier commit, whose own modules it reads with: what is imported here keeps its name.
READER = """
import importlib.util, json, sys
from benchmarks.annotated import drafts_of, with_truth
from crawler.figures.reader import figure_of, kept_drafts
from crawler.figures.score import agreed_fields, same_entity

told = importlib.util.spec_from_file_location("signs_of_today", sys.argv[1])
today = importlib.util.module_from_spec(told)
told.loader.exec_module(today)

def offered(draft, truth):
    alike = [truth is not None and same_entity({"entity": one.name}, truth) for one in draft.offered]
    return [sorted(one.features) for one in draft.offered], [at for at, is_so in enumerate(alike) if is_so]

def choices(row):
    for draft, truth in with_truth(row, drafts_of(row)):
        if truth is not None and "doubt" not in truth and draft.offered:
            yield offered(draft, truth)

def figures(row):
    for draft, truth in with_truth(row, kept_drafts(drafts_of(row))):
        if truth is None or "doubt" not in truth:
            agreed = truth and sorted(agreed_fields(figure_of(row["text"], draft).as_dict(), truth))
            yield sorted(today.signs_of(draft)), agreed, offered(draft, truth)

json.dump({row["id"]: [list(choices(row)), list(figures(row))] for row in json.load(sys.stdin)}, sys.stdout)
"""


# As JSON keeps it: an article's choices, then its figures with their signs, agreed fields and choice.
_Article = tuple[list[Written], list[tuple[list[str], list[str] | None, Written]]]


class Figure(NamedTuple):
    """A figure that a reader found: the signs of its confidence, which fields the annotation agrees with, None where
    it tells of no such amount, and what the entity was chosen from.
    """

    signs: frozenset[str]
    agreed: frozenset[str] | None
    choice: Choice


def first_readings() -> list[tuple[str, Choice]]:
    """Each choice with the id of its article, oldest reader first."""
    return [(name, choice_of(choice)) for name, (choices, _) in _all() for choice in choices]


def first_figures() -> list[tuple[str, Figure]]:
    """Each figure with the id of its article, oldest reader first."""
    return [
        (name, Figure(frozenset(signs), None if agreed is None else frozenset(agreed), choice_of(choice)))
        for name, (_, figures) in _all()
        for signs, agreed, choice in figures
    ]


def _all() -> Iterator[tuple[str, _Article]]:
    for commit, rows in opened():
        yield from _read(commit, rows).items()


def opened() -> Iterator[tuple[str, list[Row]]]:
    """The commits since SINCE that opened articles, oldest first, each with those that are open still."""
    order = _git("log", "--reverse", "--format=%H").split()
    place = {commit: at for at, commit in enumerate(order)}
    rows = {row["id"]: row for file in OPEN_FILES for row in _rows((ROOT / file).read_text("utf-8"))}
    first: dict[str, str] = {}
    for file in OPEN_FILES:
        for commit in _git("log", "--reverse", "--diff-filter=AM", "--format=%H", "--", file).split():
            for row in _rows(_git("show", f"{commit}:{file}")):
                if place[commit] < place.get(first.get(row["id"], ""), len(order)):
                    first[row["id"]] = commit
    since = next(at for at, commit in enumerate(order) if commit.startswith(SINCE))
    for commit in order[since:]:
        if told := [row for name, row in rows.items() if first.get(name) == commit]:
            yield commit, told


def _rows(text: str) -> list[Row]:
    return [json.loads(line) for line in text.splitlines()]


def _read(commit: str, rows: list[Row]) -> dict[str, _Article]:
    """What the commit before read in some articles, by id."""
    KEPT.mkdir(exist_ok=True)
    # An annotation that has been mended since is another one to learn from, and signs that are new are asked anew.
    asked = json.dumps(rows) + READER + SIGNS.read_text("utf-8")
    digest = hashlib.sha1(asked.encode(), usedforsecurity=False).hexdigest()
    kept = KEPT / f"{commit}-{digest[:8]}.json"
    if not kept.exists():
        print(f"{commit[:8]}: {len(rows)} articles", file=sys.stderr)
        with tempfile.TemporaryDirectory() as folder:
            checkout = Path(folder) / "before"
            _git("worktree", "add", "--detach", "-q", str(checkout), f"{commit}^")
            try:
                kept.write_text(_run(checkout, rows), "utf-8")
            finally:
                _git("worktree", "remove", "--force", str(checkout))
    return json.loads(kept.read_text("utf-8"))  # type: ignore[no-any-return]


def _run(checkout: Path, rows: list[Row]) -> str:
    """What READER prints in a checkout."""
    command = [sys.executable, "-c", READER, str(SIGNS)]
    env = {**os.environ, "PYTHONPATH": str(checkout)}
    done = subprocess.run(
        command, cwd=checkout, env=env, input=json.dumps(rows), capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"The reader of {checkout} did not read: {done.stderr.strip().splitlines()[-1]}")
    return done.stdout


def _git(*arguments: str) -> str:
    return subprocess.run(
        ["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=True
    ).stdout
