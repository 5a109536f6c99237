"""Stored revisions read again by a newer reader."""

from __future__ import annotations

from decimal import Decimal

from storage.articles import save_outcome
from storage.changes import list_changes
from storage.db import Database
from storage.rereadings import save_rereading, unread_revisions
from tests.storage.makers import T0, current, figure, hours, outcome

SERIES = "production|actual|copper cathode|iran|mass"


def test_a_better_reading_stands_beside_the_old_one_and_alerts_nobody(db: Database) -> None:
    misread = figure(value="216732000")
    save_outcome(db, outcome(misread, reader=1), now=T0)
    (row,) = unread_revisions(db, 2)
    receipt = save_rereading(db, row["id"], 2, [figure()], now=hours(1))
    assert [(change.kind, change.cause) for change in receipt.changes] == [("figure.revised", "reader")]
    assert (receipt.changes[0].before or {})["value"] == 216732000
    assert receipt.changes[0].delta == Decimal("-216515268")
    stored = db.conn.execute("SELECT reader, value FROM figures ORDER BY reader").fetchall()
    assert stored == [(1, "216732000"), (2, "216732")]
    assert [value for _, _, _, value, *_ in current(db)] == ["216732"]
    vintages = db.conn.execute("SELECT value, known_to IS NULL FROM vintages ORDER BY id").fetchall()
    assert vintages == [("216732000", 0), ("216732", 1)]
    assert [change.cause for change in list_changes(db)] == ["wire", "reader"]


def test_rereading_again_changes_nothing(db: Database) -> None:
    save_outcome(db, outcome(figure(), reader=1), now=T0)
    (row,) = unread_revisions(db, 2)
    assert save_rereading(db, row["id"], 2, [figure()], now=hours(1)).changes == ()
    again = save_rereading(db, row["id"], 2, [figure(value="1")], now=hours(2))
    assert (again.effect, again.figures, again.changes) == ("state", 0, ())
    assert unread_revisions(db, 2) == []
    assert db.conn.execute("SELECT count(*) FROM figures").fetchone()[0] == 2


def test_a_figure_that_a_better_reader_does_not_see_is_withdrawn(db: Database) -> None:
    save_outcome(db, outcome(figure(), reader=1), now=T0)
    (row,) = unread_revisions(db, 2)
    receipt = save_rereading(db, row["id"], 2, [], now=hours(1))
    assert [(change.kind, change.after, change.cause) for change in receipt.changes] == [
        ("figure.revised", None, "reader")
    ]


def test_a_superseded_revision_is_read_too_but_does_not_speak(db: Database) -> None:
    save_outcome(db, outcome(figure(), reader=1), now=T0)
    corrected = figure("218,900 tons", "218900")
    save_outcome(db, outcome(corrected, reader=2, at=hours(1)), now=hours(1))
    (row,) = unread_revisions(db, 2)
    assert save_rereading(db, row["id"], 2, [figure()], now=hours(2)).changes == ()
    assert [value for _, _, _, value, *_ in current(db)] == ["218900"]


def test_since_leaves_out_what_was_published_before(db: Database) -> None:
    save_outcome(db, outcome(figure(), reader=1, slug="old", published=hours(-48)), now=T0)
    save_outcome(db, outcome(figure(), reader=1, slug="new", headline="New", published=hours(-1)), now=T0)
    found = unread_revisions(db, 2, since="2025-01-11T08:00:00.000000Z")
    assert [row["headline"] for row in found] == ["New"]
