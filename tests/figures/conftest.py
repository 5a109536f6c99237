"""Golden sentences that are read otherwise are strictly expected to fail: one that is read right again says so."""

from pathlib import Path

import pytest

from tests.figures.read_otherwise import READ_OTHERWISE

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    for item in items:
        inside = item.path.is_relative_to(HERE)
        if inside and f"{item.path.relative_to(HERE).as_posix()}::{item.name}" in READ_OTHERWISE:
            item.add_marker(pytest.mark.xfail(reason="the learned weights say another entity", strict=True))
