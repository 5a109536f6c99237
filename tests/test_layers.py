"""One arrow: crawler imports storage. Pure modules import neither Scrapy nor SQLite, nor anything that does."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

IMPURE = ("scrapy", "twisted", "sqlite3", "sqlite_utils")
PURE_STORAGE = (
    "models", "keys", "moments", "units", "rounding", "settle", "series", "titles", "near_copies", "revision_diff",
    "periods", "iranian_calendar", "known", "tellings", "retellings", "derived", "resampled", "plausibility", "habits",
)  # fmt: skip
PURE = (
    *sorted((ROOT / "crawler" / "page").glob("*.py")),
    *sorted((ROOT / "crawler" / "figures").rglob("*.py")),
    *(ROOT / "storage" / f"{name}.py" for name in PURE_STORAGE),
    *(
        ROOT / "crawler" / name
        for name in ("topics.py", "visits.py", "verdicts.py", "discovery.py", "wording.py")
    ),
)


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


@pytest.mark.parametrize("file", sorted((ROOT / "storage").rglob("*.py")), ids=lambda file: file.name)
def test_storage_imports_nothing_of_crawler(file: Path) -> None:
    assert not [name for name in imports(file) if name.split(".")[0] in ("crawler", "scrapy", "twisted")]


@pytest.mark.parametrize("file", PURE, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_pure_modules_import_neither_scrapy_nor_sqlite(file: Path) -> None:
    assert not [name for name in imports(file) if name.split(".")[0] in IMPURE]


@pytest.mark.parametrize(
    "module",
    [
        "crawler.figures",
        "crawler.page.ladder",
        "crawler.page.feeds",
        *(f"storage.{name}" for name in PURE_STORAGE),
    ],
)
def test_pure_modules_load_neither_scrapy_nor_sqlite(module: str) -> None:
    script = (
        f"import sys, {module}; print(sorted({{name.split('.')[0] for name in sys.modules}} & set({IMPURE})))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert shown.stdout.strip() == "[]"
