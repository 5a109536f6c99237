"""One arrow: crawler imports storage, storage never imports crawler; what is pure imports no SQLite."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

STORAGE = Path(__file__).parents[2] / "storage"
FILES = sorted(STORAGE.rglob("*.py"))
PURE = (
    "models",
    "keys",
    "moments",
    "units",
    "rounding",
    "settle",
    "series",
    "titles",
    "near_copies",
    "revision_diff",
)


def imported(path: Path) -> set[str]:
    """Names of all modules that the file imports, at any place in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_storage_imports_nothing_of_the_crawler(path: Path) -> None:
    roots = {name.partition(".")[0] for name in imported(path)}
    assert roots & {"crawler", "scrapy", "twisted"} == set()


@pytest.mark.parametrize("name", PURE)
def test_pure_files_know_no_store(name: str) -> None:
    pure = {f"storage.{other}" for other in PURE}
    found = imported(STORAGE / f"{name}.py")
    assert {module for module in found if module.startswith("storage")} <= pure
    assert found & {"sqlite3", "sqlite_utils"} == set()
