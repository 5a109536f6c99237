"""`orewire demo`, the whole way: two editions crawled by the real command line, checked against what they say."""

from __future__ import annotations

import html
import subprocess
from pathlib import Path

import pytest

from crawler.archive import read_archive
from crawler.demo.expected import expected_figures, irrelevant_stories
from storage.check import check_store
from storage.db import open_read_only, rows
from storage.keys import text_hash
from tests.processes import run_orewire


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    directory = tmp_path_factory.mktemp("demo")
    return directory, run_orewire(directory, ("demo", "--dir", "out"), seconds=110)


def told(directory: Path, query: str) -> list[tuple[object, ...]]:
    db = open_read_only(directory / "out" / "orewire.db")
    found = [tuple(row.values()) for row in rows(db, query)]
    db.conn.close()
    return found


def test_it_ends_well_and_says_where_its_files_are(
    demo: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    directory, done = demo
    assert done.returncode == 0, done.stderr
    assert "Left in out/: orewire.db" in done.stdout
    assert "out/orewire.db: clean" in done.stdout
    assert "Traceback" not in done.stderr
    db = open_read_only(directory / "out" / "orewire.db")
    assert check_store(db) == []
    db.close()


def test_the_copper_cathode_release_is_one_observation_of_four_witnesses_in_two_languages(
    demo: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    found = told(
        demo[0],
        "SELECT value, period_start, period_end, witnesses FROM current_observations"
        " WHERE commodity = 'copper cathode' AND entity = 'Iran' ORDER BY period_end",
    )
    assert found == [
        ("209956", "2023-03-21", "2023-12-21", 4),
        ("216732", "2024-03-20", "2024-12-20", 4),
    ]
    wholes = told(demo[0], "SELECT whole FROM parts WHERE part = 'sarcheshmeh'")
    assert wholes == [("national iranian copper industries",)]
    changes = told(demo[0], "SELECT DISTINCT change_pct FROM figures WHERE value = '216732'")
    assert changes == [("3.2",)]


def test_the_second_edition_is_told_in_words(demo: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    second = demo[1].stdout.split("Second edition")[1]
    assert "264,617 t in first five months of 1403 (+7.3 %), Δ +18,000 t" in second
    assert "246,617 t → 264,617 t" in second
    assert "article removed: Iran's steel ingot exports up 7.6 percent in nine months" in second
    assert "411,351" in second
    kinds = told(demo[0], "SELECT kind, count(*) FROM changes WHERE kind <> 'figure.new' GROUP BY kind")
    assert dict(kinds)["article.removed"] == 1
    assert dict(kinds)["article.revised"] == 1


def test_what_is_off_topic_is_remembered_as_irrelevant(
    demo: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    found = told(demo[0], "SELECT url_key FROM pages WHERE state = 'irrelevant' ORDER BY 1")
    assert found == sorted((f"{story.wire}:{story.id}",) for story in irrelevant_stories(2))


def test_what_the_english_stories_state_is_found(demo: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    read = set(
        told(
            demo[0],
            "SELECT l.url_key, f.value, f.unit, f.commodity, f.measure, f.period_start, f.period_end FROM"
            " figures f JOIN revisions r ON r.id = f.revision_id JOIN pages l ON l.id = r.page_id WHERE f.value IS NOT NULL",
        )
    )
    wanted = {
        (
            f"{story.wire}:{story.id}",
            str(figure.value),
            figure.unit,
            figure.commodity,
            figure.measure,
            figure.start.isoformat(),
            figure.end.isoformat(),
        )
        for story, figure in expected_figures(2)
        if story.wire != "mehrnews" and figure.value is not None
    }
    assert len(wanted) > 50
    assert len(wanted & read) >= 0.85 * len(wanted), sorted(wanted - read)


def test_spans_quote_the_stored_text(demo: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    found = told(
        demo[0],
        "SELECT substr(r.body, f.span_start + 1, f.span_end - f.span_start), f.raw, r.headline, r.body, r.text_hash"
        " FROM figures f JOIN revisions r ON r.id = f.revision_id",
    )
    assert len(found) > 50
    for printed, raw, headline, body, stored_hash in found:
        assert printed == raw
        assert text_hash(f"{headline}\n{body}") == stored_hash


def test_every_stored_text_can_be_read_again_from_the_archive(
    demo: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    kept = {
        url: body
        for file in (demo[0] / "out" / "archive").rglob("*.warc.gz")
        for url, status, body in read_archive(file)
        if status == 200
    }
    found = told(demo[0], "SELECT p.url, r.headline FROM revisions r JOIN pages p ON p.id = r.page_id")
    assert len(found) > 15
    for url, headline in found:
        assert str(headline)[:20] in html.unescape(kept[str(url)].decode())
    places = told(demo[0], "SELECT count(*), count(archived) FROM revisions")
    assert places[0][0] == places[0][1]


def test_a_store_that_no_demo_wrote_is_never_deleted(tmp_path: Path) -> None:
    (tmp_path / "orewire.db").write_text("precious", encoding="utf-8")
    done = run_orewire(tmp_path, ("demo", "--dir", "."))
    assert done.returncode == 2
    assert "no demo wrote" in done.stderr
    assert (tmp_path / "orewire.db").read_text(encoding="utf-8") == "precious"
