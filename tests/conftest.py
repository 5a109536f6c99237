"""Shared by all tests: where the repository is, and the measuring set beside it, which a user's checkout has not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than cores: many tests wait, for a wire's delay or a killed process, and use none."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with gold articles and saved pages; tests that want it are skipped where it is absent."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the measuring set beside the checkout")
    return folder
