"""Shared by all tests: where the repository is, and the measuring set beside it, which a user's checkout has not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example took says how busy the machine was, nothing of the code.
settings.register_profile(
    "orewire", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
# `pytest --hypothesis-profile hunt` looks further for what breaks a property.
settings.register_profile("hunt", settings.get_profile("orewire"), max_examples=3000)
settings.load_profile("orewire")

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
