"""The read queries that CLI, desk and Python share."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from storage import queries
from storage.articles import save_outcome
from storage.db import Database, StoreError
from storage.wires import register_wire
from tests.storage.makers import figure, hours, outcome, visit


@pytest.fixture
def stocked(db: Database) -> Database:
    """Three articles of two wires, a day apart; the last holds a candidate."""
    copper = figure(change_pct=None)
    steel = figure(
        "31.9 million tons", "31900000", commodity="crude steel", entity="Mobarakeh Steel", status="planned"
    )
    iron = figure("1,000 tons", "1000", commodity="iron ore", confidence=0.3)
    save_outcome(db, outcome(copper, slug="a", published=hours(0)), now=hours(1))
    save_outcome(
        db, outcome(steel, slug="b", wire="menafn", published=hours(24), headline="Steel plan"), now=hours(25)
    )
    save_outcome(db, outcome(iron, slug="c", published=hours(48), headline="Iron"), now=hours(49))
    return db


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        pytest.param({}, ["crude steel", "copper cathode"], id="newest-first"),
        pytest.param({"candidates": True}, ["iron ore", "crude steel", "copper cathode"], id="candidates"),
        pytest.param({"commodity": "Copper"}, ["copper cathode"], id="word"),
        pytest.param({"commodity": "COPPER CATHODE"}, ["copper cathode"], id="whole"),
        pytest.param({"commodity": "copp"}, [], id="part-of-a-word"),
        pytest.param({"entity": "mobarakeh"}, ["crude steel"], id="entity-word"),
        pytest.param({"status": "Planned"}, ["crude steel"], id="status"),
        pytest.param({"measure": "SALES"}, [], id="measure"),
        pytest.param({"wire": "MENAFN"}, ["crude steel"], id="wire"),
        pytest.param({"since": "2025-01-13"}, ["crude steel"], id="since-day"),
        pytest.param({"until": "2025-01-12"}, ["copper cathode"], id="until-day-included"),
        pytest.param({"until": "2025-01-12T07:59:00Z"}, [], id="until-moment"),
        pytest.param({"since": date(2025, 1, 13), "until": hours(24)}, [], id="until-moment-excluded"),
        pytest.param({"limit": 1}, ["crude steel"], id="limit"),
    ],
)
def test_figures_filters(stocked: Database, filters: dict[str, Any], expected: list[str]) -> None:
    assert [row["commodity"] for row in queries.figures(stocked, **filters)] == expected


def test_figure_row_is_the_json_of_a_figure_with_its_article(stocked: Database) -> None:
    row = queries.figures(stocked, commodity="copper")[0]
    assert {name: row[name] for name in figure().as_dict()} == figure().as_dict()
    assert {name: row[name] for name in ("article", "headline", "url", "wire", "published")} == {
        "article": 1,
        "headline": "Copper output",
        "url": "https://irna.example/a",
        "wire": "irna",
        "published": "2025-01-12T08:00:00.000000Z",
    }


def test_superseded_figures_are_not_listed(stocked: Database) -> None:
    save_outcome(stocked, outcome(figure("217,001 tons", "217001"), slug="a", at=hours(9)), now=hours(9))
    assert [row["value"] for row in queries.figures(stocked, commodity="copper")] == [217001]


@pytest.mark.parametrize("name", ["since", "until"])
@pytest.mark.parametrize("query", [queries.figures, queries.changes])
def test_bad_moment_is_told(db: Database, query: Any, name: str) -> None:
    with pytest.raises(StoreError, match=f"{name} is 'last week'; write a day as 2025-01-31"):
        query(db, **{name: "last week"})


@pytest.mark.parametrize("key", [1, "1", "https://irna.example/a", "irna:a"])
def test_article_by_id_url_or_key(stocked: Database, key: int | str) -> None:
    found = queries.article(stocked, key)
    assert found is not None
    assert (found["id"], found["headline"], found["urls"]) == (1, "Copper output", ["https://irna.example/a"])
    assert [row["value"] for row in found["figures"]] == [216732]
    assert len(found["revisions"]) == 1


@pytest.mark.parametrize("key", [99, "https://irna.example/unknown", "9" * 30])
def test_unknown_article_is_none(stocked: Database, key: int | str) -> None:
    assert queries.article(stocked, key) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("steel plan", ["Steel plan"], id="headline"),
        pytest.param("cathode 216,732", ["Copper output"], id="number-with-comma"),
        pytest.param("cathode OR iron", ["Copper output", "Iron", "Steel plan"], id="or"),
        pytest.param('"plan', ["Steel plan"], id="odd-quote"),
        pytest.param("zinc", [], id="nothing"),
        pytest.param("  ", [], id="blank"),
        pytest.param('"', [], id="quote-alone"),
        pytest.param("AND", [], id="operator-alone"),
        pytest.param("body: (", [], id="broken-expression"),
    ],
)
def test_search_finds_articles(stocked: Database, words: str, expected: list[str]) -> None:
    assert sorted(row["headline"] for row in queries.search(stocked, words)) == expected


def test_search_reads_the_standing_text_only(stocked: Database) -> None:
    save_outcome(stocked, outcome(slug="a", at=hours(9), headline="Gone"), now=hours(9))
    assert [row["headline"] for row in queries.search(stocked, "cathode 216")] == []


def test_search_quotes_finds_figures(stocked: Database) -> None:
    assert [row["value"] for row in queries.search_quotes(stocked, "cathode 31.9")] == [31900000]


def test_changes_are_newest_first(stocked: Database) -> None:
    found = queries.changes(stocked)
    assert [(change.kind, change.wire) for change in found] == [
        ("figure.new", "menafn"),
        ("figure.new", "irna"),
    ]
    assert [change.id for change in queries.changes(stocked, wire="irna", until="2025-01-12")] == [1]
    assert queries.changes(stocked, kinds=["article.removed"]) == []


def test_wires_health_has_a_row_a_wire(stocked: Database) -> None:
    register_wire(stocked, "silent", "Silent", "https://silent.example", None, None, "agency")
    save_outcome(stocked, visit("blocked", slug="d"), now=hours(1))
    found = {row["wire"]: row for row in queries.wires_health(stocked)}
    irna, silent = found["irna"], found["silent"]
    assert (irna["pages"], irna["stored"], irna["blocked"], irna["articles"]) == (3, 2, 1, 2)
    assert (silent["pages"], silent["last_article_at"], silent["verdict"]) == (0, None, None)
