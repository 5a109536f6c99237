"""`orewire reread` and `orewire score`, as users run them."""

from __future__ import annotations

import json
from pathlib import Path

from crawler.figures import READER_VERSION
from storage.articles import save_outcome
from storage.db import open_store
from tests.processes import run_orewire
from tests.storage.makers import T0, figure, outcome, register_wires

TEXT = "Output of copper cathode in Iran came to 216,732 tons in 2024."


def test_stored_articles_are_read_again_once(tmp_path: Path) -> None:
    db = open_store(tmp_path / "orewire.db")
    register_wires(db)
    misread = figure(value="7", body=TEXT)
    save_outcome(db, outcome(misread, reader=READER_VERSION - 1), now=T0)
    db.conn.close()
    waiting = run_orewire(tmp_path, ("reread", "--dry-run"))
    first = run_orewire(tmp_path, ("reread",))
    second = run_orewire(tmp_path, ("reread", "--since", "9000d"))
    figures = run_orewire(tmp_path, ("figures", "--json"))
    changes = run_orewire(tmp_path, ("changes",))
    assert waiting.stdout == f"1 revisions wait for reader {READER_VERSION}\n"
    assert first.stdout.startswith(f"1 revisions read by reader {READER_VERSION}: ")
    assert second.stdout == f"0 revisions read by reader {READER_VERSION}: no change\n"
    assert [row["value"] for row in json.loads(figures.stdout)] == [216732]
    assert "(a better reader, not the wire)" in changes.stdout
    assert run_orewire(tmp_path, ("db", "check")).returncode == 0


def test_names_of_the_users_own_are_read(tmp_path: Path) -> None:
    text = "Qaleh Zari made 1,200 tons of zamak dust in 2024."
    asked = ("read", "--json", "--published", "2025-01-12")
    before = json.loads(run_orewire(tmp_path, asked, stdin=text).stdout)
    config = '[lexicon.commodities]\n"zamak" = ["zamak dust"]\n[lexicon.entities]\n"Qaleh Zari Mine" = ["Qaleh Zari"]\n'
    (tmp_path / "orewire.toml").write_text(config, encoding="utf-8")
    after = json.loads(run_orewire(tmp_path, asked, stdin=text).stdout)
    assert [f["commodity"] for f in before[0]["figures"]] != ["zamak"]
    assert [(f["commodity"], f["entity"], f["value"]) for f in after[0]["figures"]] == [
        ("zamak", "Qaleh Zari Mine", 1200)
    ]


def gold_line(**figures: object) -> str:
    annotated = {
        "measure": "production", "status": "actual", "commodity": "copper cathode", "entity": "Iran", "value": 216732,
        "unit": "t", "raw": "216,732 tons", "start": "2024-01-01", "end": "2024-12-31", "change_pct": None,
    }  # fmt: skip
    row = {"id": "a", "lang": "en", "published": "2025-01-12", "text": TEXT, "figures": [annotated | figures]}
    return json.dumps(row)


def test_the_reader_is_scored_and_faults_are_shown(tmp_path: Path) -> None:
    (tmp_path / "right.jsonl").write_text(gold_line() + "\n", encoding="utf-8")
    (tmp_path / "wrong.jsonl").write_text(gold_line(entity="Chile") + "\n", encoding="utf-8")
    right = run_orewire(tmp_path, ("score", "right.jsonl", "--show", "9"))
    wrong = run_orewire(tmp_path, ("score", "wrong.jsonl", "--show", "9"))
    assert "en: 1 articles, 1 figures, 1 read" in right.stdout
    assert right.stdout.count("P 1.000  R 1.000  F1 1.000") == 3
    assert "full   P 0.000  R 0.000  F1 0.000" in wrong.stdout
    assert "differs 216,732 tons: entity: ['Iran'] for ['Chile']" in wrong.stdout


def test_a_line_that_is_no_annotated_article_is_named(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text(gold_line() + "\n{}\n", encoding="utf-8")
    done = run_orewire(tmp_path, ("score", "gold.jsonl"))
    assert done.returncode == 2
    assert "gold.jsonl:2: no annotated article" in done.stderr


def test_our_score_agrees_with_that_of_the_measuring_set(tmp_path: Path, shared: Path) -> None:
    import subprocess
    import sys

    gold = shared / "gold" / "gold.jsonl"
    lines = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    english = [row for row in lines if row["lang"] == "en"]
    part = tmp_path / "gold.jsonl"
    texts = [row | {"text": (gold.parent / row["text_file"]).read_text(encoding="utf-8")} for row in english]
    part.write_text("\n".join(map(json.dumps, texts)), encoding="utf-8")
    asked = [
        {
            "id": row["id"],
            "text": row["text"],
            "title": row["title"],
            "published": row["published"],
            "language": "en",
        }
        for row in texts
    ]
    read = run_orewire(tmp_path, ("read", "--jsonl", "-"), stdin="\n".join(map(json.dumps, asked)))
    (tmp_path / "read.jsonl").write_text(read.stdout, encoding="utf-8")
    theirs = subprocess.run(
        [sys.executable, shared / "gold" / "score.py", part, "read.jsonl"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    ours = run_orewire(tmp_path, ("score", "gold.jsonl")).stdout
    levels = [line.split() for line in theirs.splitlines() if line.split()[0] in ("value", "core", "full")]
    assert len(levels) == 3
    assert levels == [
        line.split() for line in ours.splitlines() if line.split()[0] in ("value", "core", "full")
    ]
