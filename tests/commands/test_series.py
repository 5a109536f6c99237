"""`orewire series`: derived values, the other calendar, the chart; each only when asked."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from storage.articles import save_outcome
from storage.db import open_store
from tests.processes import run_orewire
from tests.storage.makers import T0, figure, outcome, register_wires


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copper of Iran in the first eight and nine months and in Azar and Dey 1402; gold of Ghana."""
    folder = tmp_path_factory.mktemp("series")
    db = open_store(folder / "orewire.db")
    register_wires(db)
    figures = [
        figure(),
        figure("192,615 tons", "192615", end=date(2024, 11, 20), period="first eight months of 1403"),
        figure("23,001 tons", "23001", start=date(2023, 11, 22), end=date(2023, 12, 21), period="Azar 1402"),
        figure("24,002 tons", "24002", start=date(2023, 12, 22), end=date(2024, 1, 20), period="Dey 1402"),
        figure("4 million ounces", "4000000", unit="oz", commodity="gold", entity="Ghana"),
    ]
    save_outcome(db, outcome(*figures), now=T0)
    db.conn.close()
    return folder


def shown(stored: Path, *arguments: str) -> str:
    done = run_orewire(stored, ("series", *arguments))
    assert done.returncode == 0, done.stderr
    return str(done.stdout)


def test_derived_values_are_shown_only_when_asked(stored: Path) -> None:
    assert "4 periods" in shown(stored, "copper")
    told = shown(stored, "copper", "--derived", "--vintages")
    assert "5 periods" in told
    assert "now: 24,117 t (first nine months of 1403 − first eight months of 1403)" in told
    rows = list(csv.DictReader(io.StringIO(shown(stored, "copper", "--derived", "--csv"))))
    assert [(row["value"], row["change"]) for row in rows if row["derived"]] == [("24117", "4.9")]
    assert [each["sign"] for row in rows if row["derived"] for each in json.loads(row["inputs"])] == [1, -1]


def test_the_other_calendar_is_estimated_and_marked(stored: Path) -> None:
    told = shown(stored, "copper", "--calendar", "gregorian")
    assert "copper cathode, Iran, production: 1 period" in told
    assert "~ 24,101" in told
    assert "21/30 of Azar 1402 + 10/30 of Dey 1402" in told
    rows = json.loads(shown(stored, "copper", "--calendar", "iranian", "--json"))
    assert [row["value"] for row in rows] == [23001, 24002, 192615, 216732]


def test_a_chart_is_of_one_series_and_one_length(stored: Path) -> None:
    drawn = shown(stored, "copper", "--derived", "--chart")
    assert "copper cathode, Iran, production, t, periods of 1 month" in drawn
    assert "• reported  ◦ derived" in drawn
    done = run_orewire(stored, ("series", "--chart"))
    assert (done.returncode, "2 series have the words ''" in done.stderr) == (2, True)
    done = run_orewire(stored, ("series", "gold", "--chart"))
    assert (done.returncode, "fewer than two values to draw" in done.stderr) == (2, True)


def test_what_speaks_against_a_value_is_told_beside_it(stored: Path, tmp_path: Path) -> None:
    db = open_store(tmp_path / "orewire.db")
    register_wires(db)
    eight = figure("230,000 tons", "230000", end=date(2024, 11, 20), period="first eight months of 1403")
    save_outcome(db, outcome(figure(), eight), now=T0)
    db.conn.close()
    told = " ".join(shown(tmp_path).replace("│", " ").split())
    assert "suspect" in told
    rows = json.loads(shown(tmp_path, "--json"))
    assert [[words[:22] for words in row["doubts"]] for row in rows] == [["216,732 t in first nin"]] * 2
    assert "suspect" not in shown(stored, "copper")
