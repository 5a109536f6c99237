"""The rules of a site are kept for a day."""

from __future__ import annotations

from storage.db import Database
from storage.robots import keep_robots, kept_robots
from tests.storage.makers import T0, hours


def test_rules_are_kept_for_a_day_and_then_asked_for_again(db: Database) -> None:
    keep_robots(db, "irna.example", b"User-agent: *\n", T0)
    assert kept_robots(db, "irna.example", hours(23.9)) == b"User-agent: *\n"
    assert kept_robots(db, "irna.example", hours(24)) is None
    assert kept_robots(db, "trend.example", T0) is None


def test_a_site_without_rules_is_not_one_that_was_not_asked(db: Database) -> None:
    keep_robots(db, "irna.example", b"", T0)
    assert kept_robots(db, "irna.example", T0) == b""


def test_rules_of_a_clock_that_was_ahead_do_not_count(db: Database) -> None:
    keep_robots(db, "irna.example", b"", hours(1))
    assert kept_robots(db, "irna.example", T0) is None


def test_the_newest_rules_stand(db: Database) -> None:
    keep_robots(db, "irna.example", b"old", T0)
    keep_robots(db, "irna.example", b"new", hours(1))
    assert kept_robots(db, "irna.example", hours(24.5)) == b"new"
