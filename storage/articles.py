"""Storing how one visit of one page ended, from page to changes, in ONE transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from storage.article_changes import article_removed, article_revised
from storage.changes import append_change
from storage.db import Database, Row, one, rows, write
from storage.figures import insert_reading
from storage.keys import text_hash
from storage.models import OUTCOMES, Change, Outcome, Page, Receipt
from storage.moments import moment_or_none, moment_text
from storage.observations import add_witness, observations_of, resettle
from storage.revisions import (
    add_address,
    add_article,
    add_revision,
    article_of_page,
    article_with_text,
    is_late,
    is_same_fetch,
    known_revision,
    note_telling,
    stand,
    standing_revision,
    takes_over,
)
from storage.stories import join_story
from storage.visits import page_columns
from storage.wires import require_wire

STATES_WITH_TEXT = {"article": "stored", "truncated": "truncated"}
WITH_TEXT = frozenset(STATES_WITH_TEXT)
UPDATE_PAGE = """
    UPDATE pages SET state = :state, reason = :reason, fetched_at = :fetched_at, http_status = :http_status,
        etag = :etag, last_modified = :last_modified, body_hash = :body_hash, text_hash = :text_hash,
        text_at = :text_at, full_at = :full_at,
        visits = :visits, failures = :failures, misses = :misses, due_at = :due_at,
        lease_owner = :lease_owner, lease_until = :lease_until
    WHERE id = :id
"""


def save_outcome(db: Database, outcome: Outcome, *, now: datetime, removal_checks: int = 2) -> Receipt:
    """Stores the outcome, wholly or not at all; the same outcome again changes nothing (effect "state").

    The page is found by wire and url key, and added if the store does not know it. Outcomes of one page may
    arrive in any order: `fetched_at` decides which is the latest. Raises ValueError for an outcome that lacks
    its article or names no known state, StoreError for an unknown wire.
    """
    if outcome.state not in OUTCOMES:
        raise ValueError(f"no such outcome: {outcome.state!r}")
    if outcome.state in WITH_TEXT and outcome.article is None:
        raise ValueError(f"an outcome {outcome.state!r} needs its article: {outcome.page.url}")
    require_wire(db, outcome.page.wire)
    outcome = _with_hash(outcome)
    with write(db):
        page = _page_row(db, outcome.page, now)
        receipt = _save_text(db, outcome, page, now) if outcome.state in WITH_TEXT else Receipt("state")
        removed = _save_visit(db, outcome, page, removal_checks, now)
    return Receipt(receipt.effect, receipt.changes + removed, receipt.figures)


def _with_hash(outcome: Outcome) -> Outcome:
    if outcome.article is None or outcome.text_hash:
        return outcome
    return replace(outcome, text_hash=text_hash(f"{outcome.article.headline}\n\n{outcome.article.body}"))


def _page_row(db: Database, page: Page, now: datetime) -> Row:
    db.conn.execute(
        "INSERT INTO pages (wire, url, url_key, headline, summary, published, discovered_at, due_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?7, ?7) ON CONFLICT (wire, url_key) DO NOTHING",
        [
            *(page.wire, page.url, page.url_key, page.headline, page.summary),
            *(moment_or_none(page.published), moment_text(now)),
        ],
    )
    found = one(db, "SELECT * FROM pages WHERE wire = ? AND url_key = ?", [page.wire, page.url_key])
    assert found is not None
    return found


def _save_visit(
    db: Database, outcome: Outcome, page: Row, removal_checks: int, now: datetime
) -> tuple[Change, ...]:
    """The page's row after the visit; if late, only what a later visit lacked."""
    article = article_of_page(db, page["id"])
    if page["fetched_at"] is not None and moment_text(outcome.fetched_at) <= page["fetched_at"]:
        _save_late_text(db, outcome, page)
        return ()
    columns = page_columns(outcome, page, article is not None, removal_checks)
    db.conn.execute(UPDATE_PAGE, page | columns)
    if article is None:
        return ()
    if columns.get("state") == "gone":
        return _remove(db, article, page, outcome, now)
    if outcome.state != "gone" and columns.get("state") in {"stored", "truncated"}:
        db.conn.execute(
            "UPDATE articles SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL", [article]
        )
    return ()


def _save_late_text(db: Database, outcome: Outcome, page: Row) -> None:
    """A later visit that failed must not hide that the page has an article."""
    if outcome.state == "article":
        db.conn.execute(
            "UPDATE pages SET full_at = max(coalesce(full_at, ?1), ?1) WHERE id = ?2",
            [moment_text(outcome.fetched_at), page["id"]],
        )
    if outcome.state not in WITH_TEXT or page["text_at"] is not None:
        return
    db.conn.execute(
        "UPDATE pages SET state = ?, text_hash = ?, text_at = ?, visits = visits + 1,"
        " due_at = coalesce(due_at, ?) WHERE id = ?",
        [
            *(STATES_WITH_TEXT[outcome.state], outcome.text_hash, moment_text(outcome.fetched_at)),
            *(moment_or_none(outcome.next_visit), page["id"]),
        ],
    )


def _remove(db: Database, article: int, page: Row, outcome: Outcome, now: datetime) -> tuple[Change, ...]:
    others = one(
        db,
        "SELECT count(*) AS n FROM article_urls AS u JOIN pages AS p ON p.id = u.page_id"
        " WHERE u.article_id = ? AND p.state <> 'gone'",
        [article],
    )
    standing = standing_revision(db, article)
    if standing is None or (others and others["n"]):
        return ()
    db.conn.execute("UPDATE articles SET removed_at = ? WHERE id = ?", [moment_text(now), article])
    key = f"article.removed|{article}|{moment_text(outcome.fetched_at)}"
    change = append_change(db, key, article_removed(standing, page, now))
    return (change,) if change else ()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a text belongs: its article, the revision that stood, the one it is, and what storing it did."""

    article: int
    standing: Row | None
    revision: int
    effect: str
    takes_over: bool
    same_body: bool = True


def _save_text(db: Database, outcome: Outcome, page: Row, now: datetime) -> Receipt:
    place = _place(db, outcome, page, now)
    standing = place.standing
    touched = observations_of(db, standing["id"], standing["reader"]) if standing else set()
    # Spans are of the body that was read: of another typography they would quote the wrong characters.
    stored = (
        insert_reading(db, place.revision, outcome.reader, outcome.figures, now) if place.same_body else None
    )
    retold = note_telling(db, place.article, page, outcome)
    if stored is None and not place.takes_over and not retold:
        return Receipt(place.effect)
    touched |= {
        observation
        for number, figure in stored or ()
        if (observation := add_witness(db, number, figure)) is not None
    }
    changes = _article_changes(db, outcome, page, place, now)
    if place.takes_over or (standing and standing["id"] == place.revision):
        stand(db, place.article, place.revision)
    if place.takes_over:
        join_story(db, place.article, now)
    changes += resettle(db, touched, now)
    return Receipt(place.effect, tuple(changes), len(stored or ()))


def _place(db: Database, outcome: Outcome, page: Row, now: datetime) -> _Place:
    text = outcome.text_hash
    assert text is not None
    article, effect = _find_article(db, outcome, page, text, now)
    standing = standing_revision(db, article)
    copy = effect == "corroborated"
    known = known_revision(db, article, page, outcome, text, any_of_article=copy)
    if known is not None:
        effect = effect if copy else "state"
        return _Place(article, standing, known["id"], effect, False, bool(known["same_body"]))
    leads = takes_over(db, standing, article, outcome)
    revision = add_revision(db, article, page, outcome, text, now)
    return _Place(article, standing, revision, effect, leads)


def _find_article(db: Database, outcome: Outcome, page: Row, text: str, now: datetime) -> tuple[int, str]:
    """The article of this page, the one of this wire with this text, or a new one; and the effect so far."""
    if (own := article_of_page(db, page["id"])) is not None:
        return own, "revised"
    if (copy := article_with_text(db, page["wire"], text)) is not None:
        add_address(db, copy, page["id"], now)
        return copy, "corroborated"
    article = add_article(db, page["wire"], now)
    add_address(db, article, page["id"], now)
    return article, "new"


def _article_changes(db: Database, outcome: Outcome, page: Row, place: _Place, now: datetime) -> list[Change]:
    """An entry where the publisher put another full text in place of a full one."""
    old = place.standing
    if not place.takes_over or old is None or old["truncated"] or is_late(page, outcome):
        return []
    if is_same_fetch(old, outcome) or old["text_hash"] == outcome.text_hash:
        return []
    assert outcome.article is not None
    query = "SELECT raw FROM figures WHERE revision_id = ? AND reader = ? ORDER BY span_start"
    amounts = [row["raw"] for row in rows(db, query, [old["id"], old["reader"]])]
    change = article_revised(old, amounts, outcome.article, outcome.figures, page, now)
    added = append_change(db, f"article.revised|{place.revision}", change)
    return [added] if added else []
