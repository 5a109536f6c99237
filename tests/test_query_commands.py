"""figures, article, changes, wires: what users see of a store."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from storage.articles import save_outcome
from storage.db import open_store, write
from tests.processes import run_orewire
from tests.storage.makers import T0, figure, hours, outcome, register_wires


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """Two wires: copper of Iran, corrected an hour later; planned gold of Ghana in ounces, and a candidate."""
    db = open_store(tmp_path / "orewire.db")
    register_wires(db)
    save_outcome(db, outcome(figure(), wire="irna"), now=T0)
    corrected = outcome(figure("218,900 tons", "218900"), wire="irna", at=hours(1))
    save_outcome(db, corrected, now=hours(1))
    gold = figure(
        "4.3 to 4.5 million ounces", None, low=4_300_000, high=4_500_000, unit="oz", commodity="gold", entity="Ghana",
        status="planned", source=None,
    )  # fmt: skip
    doubtful = figure("7 tons", "7", commodity="tin", entity="Peru", confidence=0.2)
    save_outcome(
        db, outcome(gold, doubtful, wire="menafn", slug="gold", headline="Gold", published=hours(-24)), now=T0
    )
    db.conn.close()
    return tmp_path


def rows(directory: Path, *arguments: str) -> list[dict[str, Any]]:
    done = run_orewire(directory, (*arguments, "--json"))
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    ("arguments", "commodities"),
    [
        ((), ["copper cathode", "gold"]),
        (("--candidates",), ["copper cathode", "gold", "tin"]),
        (("--commodity", "COPPER"), ["copper cathode"]),
        (("--commodity", "copp"), []),
        (("--entity", "ghana"), ["gold"]),
        (("--status", "planned"), ["gold"]),
        (("--measure", "exports"), []),
        (("--wire", "irna"), ["copper cathode"]),
        (("--since", "2025-01-12"), ["copper cathode"]),
        (("--until", "2025-01-11"), ["gold"]),
        (("--limit", "1"), ["copper cathode"]),
        (("--since", "2d"), []),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_figures_are_filtered(stored: Path, arguments: tuple[str, ...], commodities: list[str]) -> None:
    assert [row["commodity"] for row in rows(stored, "figures", *arguments)] == commodities


def test_figures_for_people_and_for_spreadsheets(stored: Path) -> None:
    shown = run_orewire(stored, ("figures",)).stdout
    assert "218,900" in shown
    assert "4,300,000 – 4,500,000" in shown
    assert "production (planned)" in shown
    table = list(csv.DictReader(io.StringIO(run_orewire(stored, ("figures", "--csv")).stdout)))
    assert [(row["value"], row["low"], row["unit"], row["wire"]) for row in table] == [
        ("218900", "", "t", "irna"),
        ("", "4300000", "oz", "menafn"),
    ]
    assert run_orewire(stored, ("figures", "--entity", "Atlantis")).stdout == "0 figures\n"


@pytest.mark.parametrize(
    "asked", ["https://irna.example/copper", "irna:copper", "1"], ids=["url", "key", "id"]
)
def test_an_article_by_id_url_or_key(stored: Path, asked: str) -> None:
    done = run_orewire(stored, ("article", asked))
    assert done.returncode == 0
    assert "Output of copper cathode came to 218,900 tons." in done.stdout
    assert "2 revision(s)" in done.stdout


def test_an_unknown_article_is_one_line(stored: Path) -> None:
    done = run_orewire(stored, ("article", "https://nowhere.example/"))
    assert done.returncode == 2
    assert "no article 'https://nowhere.example/'" in done.stderr


def test_changes_in_words_oldest_first(stored: Path) -> None:
    shown = run_orewire(stored, ("changes",)).stdout
    revised = "revised: Copper cathode, Iran, production: 216,732 t → 218,900 t in first nine months of 1403 (+1 %), Δ +2,168 t"
    assert "new: Copper cathode, Iran, production: 216,732 t in first nine months of 1403" in shown
    assert revised in shown
    assert shown.index("216,732 t in first") < shown.index(revised)
    assert [row["kind"] for row in rows(stored, "changes", "--kind", "figure.revised")] == ["figure.revised"]
    assert run_orewire(stored, ("changes", "--since", "1d")).stdout == "no changes\n"


def test_wires_with_their_health(stored: Path) -> None:
    found = {row["wire"]: row for row in rows(stored, "wires")}
    assert {"menafn", "tehrantimes", "mehrnews", "mehrnews_en"} <= set(found)
    assert (found["menafn"]["articles"], found["menafn"]["figures"]) == (1, 2)
    assert (found["tehrantimes"]["health"], found["tehrantimes"]["last_run"]) == ("never", None)


@pytest.mark.parametrize("option", ["--since", "--until"])
def test_a_moment_that_is_none_is_one_line(stored: Path, option: str) -> None:
    done = run_orewire(stored, ("figures", option, "soonish"))
    assert done.returncode == 2
    assert "'soonish'" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_is_shown_without_a_command_and_needs_no_store(tmp_path: Path) -> None:
    assert run_orewire(tmp_path, ("--help",)).stdout.startswith("Usage: orewire")
    assert run_orewire(tmp_path, ("figures", "--help")).returncode == 0
    assert not (tmp_path / "orewire.db").exists()


def test_series_lists_all_and_shows_one(stored: Path) -> None:
    told = run_orewire(stored, ("series",)).stdout
    assert "2 series" in told
    assert "218,900" in told
    assert "Ghana" in told
    one = run_orewire(stored, ("series", "copper", "--vintages")).stdout
    assert "copper cathode, Iran, production: 1 period" in one
    assert "216,732 t (irna)" in one
    assert "now: 218,900 t (irna)" in one


def test_series_for_programs(stored: Path) -> None:
    (row,) = rows(stored, "series", "copper", "--as-of", "2025-01-12")
    assert (row["value"], row["period_end"], row["vintages"]) == (218900, "2024-12-20", 2)
    table = list(csv.DictReader(io.StringIO(run_orewire(stored, ("series", "gold", "--csv")).stdout)))
    assert [(line["entity"], line["low"], line["high"]) for line in table] == [
        ("Ghana", "4300000", "4500000")
    ]


def test_no_series_is_said(stored: Path) -> None:
    assert run_orewire(stored, ("series", "unobtainium")).stdout == "0 series\n"


@pytest.fixture
def retold(tmp_path: Path) -> Path:
    """One release on two wires, the second of which rounds."""
    db = open_store(tmp_path / "orewire.db")
    register_wires(db)
    save_outcome(db, outcome(figure(), wire="irna", headline="Copper output"), now=T0)
    rounded = figure("217,000 tons", "217000", body="It made about 217,000 tons.", bound="about")
    save_outcome(db, outcome(rounded, wire="menafn", slug="b", headline="In short"), now=hours(1))
    save_outcome(
        db,
        outcome(figure("41 tons", "41", commodity="gold"), wire="trend", slug="c", headline="Gold"),
        now=hours(2),
    )
    db.conn.close()
    return tmp_path


def test_a_story_is_its_articles_and_what_each_says(retold: Path) -> None:
    told = run_orewire(retold, ("story", "1")).stdout
    assert "story 1: 2 articles" in told
    assert "1 values, 0 told differently, 1 rounded" in told
    found = json.loads(run_orewire(retold, ("story", "--article", "2", "--json")).stdout)
    assert [(row["wire"], row["headline"]) for row in found["articles"]] == [
        ("irna", "Copper output"),
        ("menafn", "In short"),
    ]
    assert [(row["value"], json.loads(row["wires"]), row["against"]) for row in found["said"]] == [
        ("216732", ["irna"], "agrees"),
        ("217000", ["menafn"], "agrees"),
    ]


def test_a_story_tells_what_is_told_differently(tmp_path: Path) -> None:
    db = open_store(tmp_path / "orewire.db")
    register_wires(db)
    save_outcome(db, outcome(figure(), wire="irna", headline="Copper output"), now=T0)
    other = figure("226,732 tons", "226732", body="Iran produced 226,732 tons of copper cathode.")
    save_outcome(db, outcome(other, wire="menafn", slug="b", headline="Copper output"), now=hours(1))
    with write(db):
        db.conn.execute("INSERT INTO stories (id, created_at) VALUES (1, '2025-01-12')")
        db.conn.execute("UPDATE articles SET story_id = 1")
    db.conn.close()
    assert "1 values, 1 told differently, 0 rounded" in run_orewire(tmp_path, ("story", "1")).stdout


def test_a_series_named_whole_is_no_other_that_has_its_name_in_a_longer_one(tmp_path: Path) -> None:
    db = open_store(tmp_path / "orewire.db")
    register_wires(db)
    for number, entity in enumerate(("Iran", "Iran Alumina Company")):
        told = figure(body=f"{entity} made 216,732 tons of copper cathode.", entity=entity)
        save_outcome(db, outcome(told, slug=f"s{number}"), now=hours(number))
    db.conn.close()
    named = rows(tmp_path, "series", "copper cathode", "iran", "production", "actual")
    assert {row["entity"] for row in named} == {"Iran"}
    assert {row["entity"] for row in rows(tmp_path, "series", "copper", "iran")} == {
        "Iran",
        "Iran Alumina Company",
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(("9",), "no story 9 in"), (("--article", "3"), "article 3 belongs to no story in")],
)
def test_a_story_that_is_none_is_said(retold: Path, arguments: tuple[str, ...], message: str) -> None:
    done = run_orewire(retold, ("story", *arguments))
    assert (done.returncode, message in done.stderr) == (2, True)


def test_late_says_when_nothing_is(stored: Path, tmp_path: Path) -> None:
    assert run_orewire(stored, ("late",)).stdout == "no series newly late\n"
    assert rows(stored, "late") == []
    done = run_orewire(tmp_path / "..", ("--store", "nowhere.db", "late"))
    assert (done.returncode, "there is no store at nowhere.db" in done.stderr) == (2, True)
