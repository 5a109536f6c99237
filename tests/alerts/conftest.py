"""A fresh store a test, with the wires of the tests in it; sound at the end of every test."""

from __future__ import annotations

from tests.storage.conftest import db

__all__ = ["db"]
