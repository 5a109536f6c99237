"""From stored articles to observations and changes: who is told of what."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.articles import save_outcome
from storage.changes import list_changes
from storage.check import check_store
from storage.db import Database, one, open_store, rows
from storage.models import CONFIDENCE_THRESHOLD, Outcome
from tests.storage.makers import T0, current, figure, hours, kinds, outcome, visit


def save(db: Database, *outcomes: Outcome) -> list[list[str]]:
    """Kinds of change that each outcome in turn makes."""
    return [kinds(save_outcome(db, each, now=each.fetched_at).changes) for each in outcomes]


def text(value: str, raw: str, hour: float, wire: str = "irna", **fields: Any) -> Outcome:
    """One article with one figure, published and fetched at that hour."""
    slug = f"copper-{hour}"
    return outcome(figure(raw, value, **fields), slug=slug, wire=wire, at=hours(hour), published=hours(hour))


@pytest.mark.parametrize(
    ("outcomes", "changes", "value"),
    [
        pytest.param(
            [
                text("41000000", "41 million tons", 1, bound="over"),
                text("41790000", "41.79 million tons", 2, "menafn"),
            ],
            [["figure.new"], []],
            "41790000",
            id="sharper-value-is-no-news",
        ),
        pytest.param(
            [text("209956", "209,956 tons", 1), text("210400", "210,400 tons", 2)],
            [["figure.new"], ["figure.revised"]],
            "210400",
            id="later-word-of-the-issuer",
        ),
        pytest.param(
            [text("209956", "209,956 tons", 1), text("230000", "230 thousand tons", 2, source="Customs")],
            [["figure.new"], ["figure.conflict"]],
            "230000",
            id="another-source-in-conflict-later",
        ),
        pytest.param(
            [
                text("209956", "209,956 tons", 1),
                text("230000", "230 thousand tons", 2, "menafn", source="Customs"),
                text("230000", "230 thousand tons", 3, "menafn", source="Customs"),
            ],
            [["figure.new"], ["figure.conflict"], []],
            "209956",
            id="conflict-is-told-once-and-rank-decides",
        ),
        pytest.param(
            [text("216.732", "216,732 kg", 1, unit="t"), text("216732", "216,732 kg", 2, unit="kg")],
            [["figure.new"], []],
            "216.732",
            id="one-dimension-whatever-the-unit",
        ),
    ],
)
def test_changes_and_value(
    db: Database, outcomes: list[Outcome], changes: list[list[str]], value: str
) -> None:
    assert save(db, *outcomes) == changes
    assert [Decimal(row[3]) for row in current(db)] == [Decimal(value)]


def test_conflict_shows_both_sentences(db: Database) -> None:
    save(
        db,
        text("209956", "209,956 tons", 1),
        text("230000", "230 thousand tons", 2, "menafn", source="Customs"),
    )
    conflict = list_changes(db, kinds=["figure.conflict"])[0]
    assert conflict.before is not None
    assert conflict.after is not None
    assert (conflict.before["value"], conflict.before["stands"]) == (209956, True)
    assert (conflict.after["value"], conflict.after["stands"]) == (230000, False)
    assert conflict.after["quote"] == "Output of copper cathode came to 230 thousand tons."
    assert conflict.title.endswith("209,956 t against 230,000 t in first nine months of 1403 (+9.55 %)")


def test_corrected_article_revises_though_another_source_now_stands(db: Database) -> None:
    other = text("230000", "230 thousand tons", 2, "menafn", source="Customs")
    first = text("209956", "209,956 tons", 1)
    assert save(db, other, first) == [["figure.new"], ["figure.conflict"]]
    silent = replace(outcome(at=hours(9)), page=first.page)
    assert save(db, silent) == [["article.revised", "figure.revised"]]
    assert [row[3] for row in current(db)] == ["230000"]


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1), (2, 0, 1)], ids=str)
@pytest.mark.parametrize("hour", [5, 9], ids=["as-it-is-corrected", "later"])
def test_a_wire_that_repeats_what_was_corrected_revises_nothing(
    db: Database, order: tuple[int, ...], hour: int
) -> None:
    first = text("209956", "209,956 tons", 1)
    corrected = replace(text("226752", "226,752 tons", 5), page=first.page)
    told = [first, corrected, text("209956", "209,956 tons", hour, "trend")]
    save(db, *(told[number] for number in order))
    assert [row[3] for row in current(db)] == ["226752"]
    changes = list_changes(db, kinds=["figure.conflict", "figure.revised"])
    assert [(each.kind, (each.after or {})["value"]) for each in changes] == [("figure.revised", 226752)]


def test_text_that_contradicts_itself_is_suspect_and_its_first_mention_stands(db: Database) -> None:
    exports = {"measure": "exports", "period": "1403"}
    total = figure("9,800 tons", "9800", body="Exports came to 9,800 tons.", **exports)
    part = figure("1,200 tons", "1200", body="Of this 1,200 tons went to China.", **exports)
    receipt = save_outcome(db, outcome(total, part), now=hours(1))
    assert kinds(receipt.changes) == ["figure.new", "figure.suspect"]
    assert [row[3] for row in current(db)] == ["9800"]
    assert (
        receipt.changes[1].title
        == "Copper cathode, Iran, exports: 9,800 t against 1,200 t in 1403 (-87.76 %)"
    )


def test_two_words_of_one_source_on_one_day_are_in_conflict(db: Database) -> None:
    first = text("209956", "209,956 tons", 1)
    second = outcome(figure("230,100 tons", "230100"), slug="b", at=hours(2), published=hours(1))
    assert save(db, first, second) == [["figure.new"], ["figure.conflict"]]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"commodity": None}, id="no-commodity"),
        pytest.param({"entity": None}, id="no-entity"),
        pytest.param({"measure": "other"}, id="other"),
        pytest.param({"start": None, "end": None}, id="no-period"),
        pytest.param({"end": None}, id="half-a-period"),
        pytest.param({"confidence": CONFIDENCE_THRESHOLD - 0.01}, id="candidate"),
        pytest.param({"measure": "inventory", "start": None, "end": None}, id="inventory-at-no-time"),
    ],
)
def test_figures_that_make_no_observation(db: Database, fields: dict[str, Any]) -> None:
    receipt = save_outcome(db, outcome(figure(**fields)), now=T0)
    assert (receipt.figures, current(db)) == (1, [])


@pytest.mark.parametrize("measure", ["capacity", "reserves"])
def test_stocks_need_no_period(db: Database, measure: str) -> None:
    save_outcome(db, outcome(figure(measure=measure, start=None, end=None)), now=T0)
    assert [row[1:4] for row in current(db)] == [(None, None, "216732")]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"entity": "Sarcheshmeh"}, id="entity"),
        pytest.param({"status": "planned"}, id="status"),
        pytest.param({"measure": "sales"}, id="measure"),
        pytest.param({"commodity": "copper anode"}, id="commodity"),
        pytest.param({"unit": "lb"}, id="dimension"),
    ],
)
def test_every_part_of_the_series_parts_observations(db: Database, fields: dict[str, Any]) -> None:
    assert save(db, text("209956", "209,956 tons", 1), text("9", "9 tons", 2, **fields)) == [
        ["figure.new"],
        ["figure.new"],
    ]


def test_case_and_blanks_do_not_part_series(db: Database) -> None:
    save(
        db,
        text("209956", "209,956 tons", 1),
        text("209956", "209,956 tons", 2, commodity="Copper  Cathode", entity="IRAN"),
    )
    assert one(db, "SELECT count(*) AS n FROM series") == {"n": 1}


def test_as_of_a_past_moment_is_a_query(db: Database) -> None:
    save(db, text("209956", "209,956 tons", 1), text("210400", "210,400 tons", 5))
    query = "SELECT value FROM vintages WHERE known_from <= :at AND (known_to IS NULL OR known_to > :at)"
    held = [rows(db, query, {"at": f"2025-01-12T{hour:02}:30:00.000000Z"}) for hour in (9, 12, 13)]
    assert held == [[{"value": "209956"}], [{"value": "209956"}], [{"value": "210400"}]]


VALUES = [("209956", "209,956 tons"), ("210000", "210 thousand tons"), ("230100", "230,100 tons")]


def stated(
    printed: tuple[str, str], wire: str, number: int, hour: int, bound: str, source: str | None
) -> Outcome:
    """The visit of one page at one hour; all that is read of the text stands in it."""
    value, raw = printed
    body = f"{source or 'A ministry'} put the output of copper cathode at {bound} {raw}."
    return outcome(
        figure(raw, value, body=body, bound=bound, source=source),
        slug=f"p{number}",
        headline=f"Copper {number}",
        wire=wire,
        at=hours(hour),
        published=T0 + timedelta(days=number),
    )


def other_visit(state: str, wire: str, number: int, hour: int) -> Outcome:
    """A visit of the page that brought no figure: cut short, or no text at all."""
    if state == "truncated":
        return outcome(slug=f"p{number}", headline=f"Cut {number}", wire=wire, at=hours(hour), state=state)
    return visit(state, f"p{number}", wire, hours(hour), next_visit=hours(hour + 6))


# Pages p0..p2 of three wires; several visits of one page are revisions of it.
WIRES = st.sampled_from(["irna", "trend", "menafn"])
STATED = st.builds(
    stated,
    st.sampled_from(VALUES),
    WIRES,
    st.integers(0, 2),
    st.integers(0, 5),
    st.sampled_from(["exact", "over"]),
    st.sampled_from(["IMIDRO", None, "Customs"]),
)
OTHER_STATES = st.sampled_from(["truncated", "failed", "gone", "blocked", "irrelevant"])
OTHERS = st.builds(other_visit, OTHER_STATES, WIRES, st.integers(0, 2), st.integers(0, 5))
OUTCOMES = st.lists(
    STATED | STATED | OTHERS,
    min_size=1,
    max_size=7,
    unique_by=lambda each: (each.page.url_key, each.fetched_at),
)


@settings(max_examples=60)
@given(OUTCOMES.flatmap(lambda made: st.tuples(st.just(made), st.permutations(made))))
def test_outcomes_in_any_order_end_in_the_same_observations(
    tmp_path_factory: pytest.TempPathFactory, empty: Path, orders: tuple[list[Outcome], list[Outcome]]
) -> None:
    folder = tmp_path_factory.mktemp("order")
    for number in range(2):
        (folder / f"{number}.db").write_bytes(empty.read_bytes())
    ends = [stored(folder / f"{number}.db", order) for number, order in enumerate(orders)]
    assert ends[0] == ends[1]


def test_a_full_text_that_comes_late_stands_though_a_cut_one_was_seen_since(
    tmp_path: Path, empty: Path
) -> None:
    first = stated(VALUES[0], "irna", 0, 0, "exact", None)
    last = stated(VALUES[2], "irna", 0, 1, "exact", None)
    cut = other_visit("truncated", "irna", 0, 2)
    ends = []
    for number, order in enumerate(([first, last, cut], [first, cut, last])):
        (tmp_path / f"{number}.db").write_bytes(empty.read_bytes())
        ends.append([row[3] for row in stored(tmp_path / f"{number}.db", order)])
    assert ends == [["230100"], ["230100"]]


def stored(path: Path, outcomes: list[Outcome]) -> list[tuple[Any, ...]]:
    db = open_store(path)
    db.conn.execute("PRAGMA synchronous = OFF")
    for number, each in enumerate(outcomes):
        save_outcome(db, each, now=hours(10 + number))
    found, wrong = current(db), check_store(db)
    db.close()
    assert wrong == []
    return found
