"""What one visit does to its page's row: a table from the outcome's state to the columns it sets. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from storage.models import Outcome
from storage.moments import moment_or_none, moment_text

# When to look again where the crawler plans no visit but the page must not be forgotten.
RECHECK = timedelta(days=1)

PageRow = dict[str, Any]
Columns = dict[str, Any]


def page_columns(outcome: Outcome, page: PageRow, has_article: bool, removal_checks: int) -> Columns:
    """The columns of the page that this outcome sets; `page` is its row before the visit.

    A page that has an article stays stored (or truncated) through failures; only `removal_checks` answers
    404 or 410 in a row end it. Every visit ends the page's lease.
    """
    common = {
        "fetched_at": moment_text(outcome.fetched_at),
        "http_status": outcome.http_status,
        "reason": outcome.reason,
        "lease_owner": None,
        "lease_until": None,
    }
    return common | COLUMNS[outcome.state](outcome, page, has_article, removal_checks)


def _read(outcome: Outcome, page: PageRow, has_article: bool, removal_checks: int) -> Columns:
    full = outcome.state == "article" or page["state"] == "stored"
    return _answered(outcome, page) | {
        "state": "stored" if full else "truncated",
        "text_hash": outcome.text_hash,
        "text_at": moment_text(outcome.fetched_at),
        "full_at": moment_text(outcome.fetched_at) if outcome.state == "article" else page["full_at"],
        "due_at": moment_or_none(outcome.next_visit),
    }


def _same(outcome: Outcome, page: PageRow, has_article: bool, removal_checks: int) -> Columns:
    # An article behind a failed or gone page is there again.
    back = has_article and page["state"] != "truncated"
    was_full = page["full_at"] is not None and page["full_at"] == page["text_at"]
    return _answered(outcome, page) | {
        "state": "stored" if back else page["state"],
        "text_at": moment_text(outcome.fetched_at) if page["text_hash"] else None,
        "full_at": moment_text(outcome.fetched_at) if was_full else page["full_at"],
        "due_at": moment_text(outcome.next_visit or _later(outcome))
        if page["state"] == "due"
        else moment_or_none(outcome.next_visit),
    }


def _answered(outcome: Outcome, page: PageRow) -> Columns:
    return {
        "etag": outcome.etag or page["etag"],
        "last_modified": outcome.last_modified or page["last_modified"],
        "body_hash": outcome.body_hash or page["body_hash"],
        "visits": page["visits"] + 1,
        "failures": 0,
        "misses": 0,
    }


def _irrelevant(outcome: Outcome, page: PageRow, has_article: bool, removal_checks: int) -> Columns:
    return {
        "state": page["state"] if has_article else "irrelevant",
        "text_hash": outcome.text_hash or page["text_hash"],
        "failures": 0,
        "misses": 0,
        "due_at": None,
    }


def _unread(outcome: Outcome, page: PageRow, has_article: bool, removal_checks: int) -> Columns:
    return {
        "state": page["state"] if has_article else outcome.state,
        "failures": page["failures"] + 1,
        # An outage between two answers of "gone" makes the first of them doubtful.
        "misses": 0,
        "due_at": moment_or_none(outcome.next_visit),
    }


def _missing(outcome: Outcome, page: PageRow, has_article: bool, removal_checks: int) -> Columns:
    misses = page["misses"] + 1
    if not has_article or misses >= removal_checks:
        return {"state": "gone", "misses": misses, "due_at": None}
    # One 404 may be a slip of the server: asked again before anyone is told.
    return {"misses": misses, "due_at": moment_text(outcome.next_visit or _later(outcome))}


def _later(outcome: Outcome) -> datetime:
    return outcome.fetched_at + RECHECK


COLUMNS: dict[str, Callable[[Outcome, PageRow, bool, int], Columns]] = {
    "article": _read,
    "truncated": _read,
    "unchanged": _same,
    "not_modified": _same,
    "irrelevant": _irrelevant,
    "blocked": _unread,
    "failed": _unread,
    "gone": _missing,
}
