"""Mines of companies of countries: a part's number is not taken for the whole's, whatever comes first."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from crawler.figures.lexicon import default_lexicon, known_parts
from storage.articles import save_outcome
from storage.changes import list_changes
from storage.check import check_store
from storage.db import Database, StoreError, open_store, rows
from storage.models import Outcome
from storage.part_of import part_values, parts_first, wholes_of
from storage.parts import register_parts
from tests.storage.makers import T0, current, figure, hours, kinds, outcome, register_wires

PARTS = [
    ("producer", "Sarcheshmeh", "NICICO"),
    ("producer", "NICICO Company", "Iran"),
    ("place", "Iran", "World"),
]


def told(entity: str, raw: str, value: str, hour: int, wire: str = "irna", **fields: Any) -> Outcome:
    """One article that tells the output of one entity, fetched and published at that hour."""
    return outcome(
        figure(f"{raw} tons", value, entity=entity, body=f"{entity} made {raw} tons of copper cathode.", **fields),
        slug=f"p{hour}", headline=f"H{hour}", wire=wire, at=hours(hour), published=hours(hour),
    )  # fmt: skip


def held(db: Database) -> dict[str, str]:
    query = "SELECT entity, value FROM current_observations ORDER BY entity"
    return {row["entity"]: row["value"] for row in rows(db, query)}


MINE = told("Sarcheshmeh", "120,345", "120345", 1)
COUNTRY = told("Iran", "216,732", "216732", 2)
MISREAD = told("Iran", "120,345", "120345", 3)


def test_relatives_are_found_by_thing_and_period(db: Database) -> None:
    register_parts(db, PARTS, T0)
    other_period = told("Iran", "41,790", "41790", 4, start=None, end=None, measure="capacity")
    for each in (MINE, COUNTRY, told("NICICO", "210,111", "210111", 5), other_period):
        save_outcome(db, each, now=T0)
    numbers = {
        row["entity"]: row["id"]
        for row in rows(db, "SELECT id, entity FROM current_observations WHERE measure = 'production'")
    }
    assert sorted(wholes_of(db, numbers["Sarcheshmeh"])) == sorted([numbers["NICICO"], numbers["Iran"]])
    assert wholes_of(db, numbers["Iran"]) == []
    assert parts_first(db, numbers.values()) == [numbers["Sarcheshmeh"], numbers["NICICO"], numbers["Iran"]]
    assert {int(value): name for value, name in part_values(db, numbers["Iran"]).items()} == {
        120345: "Sarcheshmeh", 210111: "NICICO",
    }  # fmt: skip


def test_the_mines_number_does_not_replace_the_countrys(db: Database) -> None:
    register_parts(db, PARTS, T0)
    made = [kinds(save_outcome(db, each, now=each.fetched_at).changes) for each in (MINE, COUNTRY, MISREAD)]
    assert made == [["figure.new"], ["figure.new"], ["figure.suspect"]]
    assert held(db) == {"Iran": "216732", "Sarcheshmeh": "120345"}
    (suspect,) = list_changes(db, kinds=["figure.suspect"])
    assert suspect.title.endswith(
        "216,732 t against 120,345 t in first nine months of 1403 (-44.47 %); Sarcheshmeh, a part of Iran, has the smaller one"
    )


def test_without_parts_it_would(db: Database) -> None:
    for each in (MINE, COUNTRY, MISREAD):
        save_outcome(db, each, now=each.fetched_at)
    assert held(db)["Iran"] == "120345"
    made = register_parts(db, PARTS, hours(4))
    assert held(db)["Iran"] == "216732"
    assert [change.cause for change in made] == ["reader"] * len(made)
    assert made
    assert register_parts(db, PARTS, hours(5)) == []


@pytest.mark.parametrize(
    "order",
    list(permutations([MINE, COUNTRY, MISREAD])),
    ids=lambda order: "-".join(each.page.url_key[-2:] for each in order),
)
def test_whatever_comes_first(tmp_path: Path, order: tuple[Outcome, ...]) -> None:
    db = open_store(tmp_path / "store.db")
    register_wires(db)
    register_parts(db, PARTS, T0)
    for number, each in enumerate(order):
        save_outcome(db, each, now=hours(10 + number))
    assert held(db) == {"Iran": "216732", "Sarcheshmeh": "120345"}
    assert check_store(db, now=T0) == []
    db.close()


@pytest.mark.parametrize(
    ("outcomes", "value"),
    [
        pytest.param([MINE, MISREAD], "120345", id="nobody-has-a-greater-one"),
        pytest.param([MINE, told("Iran", "216,732", "216732", 2, "menafn", source=None), told("Iran", "120,345", "120345", 3, source=None)], "120345", id="rank-decides-first"),
        pytest.param(
            [told("Sarcheshmeh", "120,000", "120000", 1), COUNTRY, told("Iran", "120,000", "120000", 3)], "120000", id="a-round-number-is-nobodys"
        ),
        pytest.param(
            [told("Sarcheshmeh", "120,345", "120345", 1, commodity="copper anode"), COUNTRY, MISREAD], "120345", id="another-thing"
        ),
    ],
)  # fmt: skip
def test_otherwise_the_rules_of_settling_hold(db: Database, outcomes: list[Outcome], value: str) -> None:
    register_parts(db, PARTS, T0)
    for each in outcomes:
        save_outcome(db, each, now=each.fetched_at)
    assert held(db)["Iran"] == value


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (
            [("company", "a", "b")],
            "a is a part of b by 'company'; use one of producer, place, material, stage",
        ),
        ([("producer", "a", "b"), ("place", "b", "a")], "a is a part of itself, by way of b"),
    ],
)
def test_parts_that_make_no_sense_are_refused(
    db: Database, parts: list[tuple[str, str, str]], message: str
) -> None:
    register_parts(db, PARTS, T0)
    with pytest.raises(StoreError, match=message):
        register_parts(db, parts, T0)
    assert len(rows(db, "SELECT * FROM parts")) == 3


def test_the_readers_parts_are_names_that_it_reads(db: Database) -> None:
    parts = known_parts()
    assert ("producer", "Sarcheshmeh", "National Iranian Copper Industries Company") in parts
    assert ("place", "Iran", "World") in parts
    lexicon = default_lexicon()
    names = {name for kind, *pair in parts if kind in ("producer", "place") for name in pair}
    assert {name for name in names if lexicon.known_as(name) != name} == set()
    register_parts(db, parts, T0)
    assert len(rows(db, "SELECT * FROM parts")) == len(set(parts))


def test_sponge_iron_and_pellet_are_two_things(db: Database) -> None:
    save_outcome(db, told("Iran", "30,000", "30000", 1, commodity="sponge iron"), now=T0)
    save_outcome(db, told("Iran", "50,000", "50000", 2, commodity="iron ore pellet"), now=T0)
    assert [row[0].split("|")[2] for row in current(db)] == ["iron ore pellet", "sponge iron"]
