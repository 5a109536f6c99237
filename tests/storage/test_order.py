"""The order of arrival changes nothing of what is held in the end: values, derived values, doubts."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.articles import save_outcome
from storage.check import check_store
from storage.db import Database, open_store, rows
from storage.derived_queries import with_derived
from storage.doubts import doubts_of
from storage.models import Outcome
from storage.parts import register_parts
from storage.series_queries import values
from tests.storage.makers import T0, figure, hours, outcome, register_wires

PARTS = [("producer", "Sarcheshmeh", "NICICO"), ("producer", "NICICO", "Iran")]
PERIODS = {
    "eight": (date(2024, 3, 20), date(2024, 11, 20)),
    "nine": (date(2024, 3, 20), date(2024, 12, 20)),
    "the ninth": (date(2024, 11, 21), date(2024, 12, 20)),
}
VALUES = [
    ("120345", "120,345"),
    ("216732", "216,732"),
    ("216000", "216 thousand"),
    ("230100", "230,100"),
    ("21673", "21,673"),
]


def stated(
    printed: tuple[str, str],
    entity: str,
    period: str,
    wire: str,
    page: int,
    text: int,
    hour: int,
    day: int,
    source: str | None,
) -> Outcome:
    """A visit of a page: pages with one text are copies, several visits of a page are its revisions."""
    value, raw = printed
    start, end = PERIODS[period]
    body = f"{source or 'A ministry'} put the copper cathode of {entity} in {period} months at {raw} tons, text {text}."
    told = figure(
        f"{raw} tons", value, body=body, entity=entity, source=source, start=start, end=end, period=period
    )
    return outcome(
        told, slug=f"p{page}", headline=f"Copper {text}", wire=wire, at=hours(hour), published=T0 + timedelta(days=day)
    )  # fmt: skip


def copied(wire: str, page: int, hour: int, day: int) -> Outcome:
    """A visit of a page that never has another text: pages of one parity are copies, told on various days."""
    source = ("IMIDRO", None)[page % 2]
    return stated(VALUES[1 + 2 * (page % 2)], "Iran", "nine", wire, 10 + page, 9, hour, day, source)


WIRES = st.sampled_from(["imidro", "irna", "menafn"])
# Each page has texts of its own.
STATED = st.integers(0, 3).flatmap(
    lambda page: st.builds(
        stated,
        st.sampled_from(VALUES),
        st.sampled_from(["Iran", "Iran", "Sarcheshmeh", "NICICO"]),
        st.sampled_from(list(PERIODS)),
        WIRES,
        st.just(page),
        st.integers(10 * page, 10 * page + 2),
        st.integers(0, 5),
        st.integers(0, 3),
        st.sampled_from(["IMIDRO", None, "Customs"]),
    )
)
COPIED = st.builds(copied, WIRES, st.integers(0, 3), st.integers(0, 5), st.integers(0, 3))
OUTCOMES = st.lists(
    STATED | STATED | COPIED,
    min_size=2,
    max_size=7,
    unique_by=lambda each: (each.page.url_key, each.fetched_at),
)


@settings(max_examples=40)
@given(OUTCOMES.flatmap(lambda made: st.tuples(st.just(made), st.permutations(made))))
def test_articles_in_any_order_end_in_the_same_values(
    tmp_path_factory: pytest.TempPathFactory, empty: Path, orders: tuple[list[Outcome], list[Outcome]]
) -> None:
    folder = tmp_path_factory.mktemp("order")
    for number in range(2):
        (folder / f"{number}.db").write_bytes(empty.read_bytes())
    ends = [held(folder / f"{number}.db", order) for number, order in enumerate(orders)]
    assert ends[0] == ends[1]


def held(path: Path, outcomes: list[Outcome]) -> tuple[list[Any], list[Any]]:
    """What stands once all are stored: values, also derived ones, and what speaks against them."""
    db = open_store(path)
    db.conn.execute("PRAGMA synchronous = OFF")
    register_parts(db, PARTS, T0)
    for number, each in enumerate(outcomes):
        save_outcome(db, each, now=hours(10 + number))
    told = with_derived(db, values(db))
    found = [
        [row[name] for name in ("series", "period_start", "period_end", "value", "bound", "derived")]
        for row in told
    ]
    doubts = sorted(words for row in told if row["id"] for words in _doubts(db, row["id"]))
    wrong = check_store(db)
    db.close()
    assert wrong == []
    return found, doubts


def _doubts(db: Database, observation: int) -> list[str]:
    return [doubt.words for doubt in doubts_of(db, observation)]


def test_vintages_tell_the_order(tmp_path: Path) -> None:
    first = stated(VALUES[1], "Iran", "nine", "irna", 0, 0, 0, 0, "IMIDRO")
    second = stated(VALUES[3], "Iran", "nine", "irna", 1, 1, 1, 1, "IMIDRO")
    for order, told in (((first, second), ["216732", "230100"]), ((second, first), ["230100"])):
        db = open_store(tmp_path / f"{len(told)}.db")
        register_wires(db)
        for number, each in enumerate(order):
            save_outcome(db, each, now=hours(10 + number))
        assert [row["value"] for row in rows(db, "SELECT value FROM vintages ORDER BY known_from")] == told
        db.close()


def test_a_copy_told_earlier_moves_the_voices_word_back(tmp_path: Path) -> None:
    db = open_store(tmp_path / "store.db")
    register_wires(db)
    later = stated(VALUES[3], "Iran", "nine", "irna", 0, 0, 0, 2, "IMIDRO")
    for each in (copied("irna", 0, 1, 3), later):
        save_outcome(db, each, now=each.fetched_at)
    standing = "SELECT value FROM current_observations"
    assert rows(db, standing) == [{"value": "216732"}]
    receipt = save_outcome(db, copied("irna", 2, 2, 1), now=hours(2))
    assert (receipt.effect, [change.kind for change in receipt.changes]) == (
        "corroborated",
        ["figure.revised"],
    )
    assert rows(db, standing) == [{"value": "230100"}]
    assert save_outcome(db, copied("irna", 2, 3, 3), now=hours(3)).changes == ()
    assert check_store(db, now=T0) == []
    db.close()


def test_a_late_text_of_one_address_does_not_take_over_at_another(tmp_path: Path) -> None:
    """Two addresses of one text; of one an older text arrives, fetched in the moment in which the other was."""
    db = open_store(tmp_path / "store.db")
    register_wires(db)
    now_told = [
        stated(VALUES[1], "Iran", "nine", "irna", page, 0, hour, 0, None) for page, hour in ((0, 0), (1, 4))
    ]
    before = stated(VALUES[3], "Iran", "nine", "irna", 1, 1, 0, 0, None)
    for each in (*now_told, before):
        save_outcome(db, each, now=hours(9))
    assert rows(db, "SELECT value FROM current_observations") == [{"value": "216732"}]
    db.close()
