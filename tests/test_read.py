"""`orewire read`: texts, pages, addresses, lines of JSON; and one clear line for what can't be read."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from storage.models import Figure
from tests.crawl.scripted_wire import Answer, ScriptedWire, article
from tests.processes import run_orewire

TEXT = (
    "(MENAFN) Iran made 216,732 tons of copper cathode in the first nine months of the current Iranian year "
    "(March 20 to December 21, 2024), up from 209,956 tons a year before, IMIDRO reported.\n\n"
    "MENAFN12012025000045015839ID1109081036\n"
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "story.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def orewire(directory: Path, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return run_orewire(directory, arguments, stdin)


def documents(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def test_a_text_is_dated_by_its_closing_line_and_quoted_by_spans(tmp_path: Path, story: Path) -> None:
    (document,) = documents(orewire(tmp_path, "read", "story.txt", "--json"))
    assert (document["source"], document["published"], document["language"]) == (
        "story.txt",
        "2025-01-12T00:00:00+00:00",
        "en",
    )
    figures = document["figures"]
    assert [(f["value"], f["unit"], f["commodity"], f["entity"], f["start"], f["end"]) for f in figures] == [
        (216732, "t", "copper cathode", "Iran", "2024-03-20", "2024-12-20"),
        (209956, "t", "copper cathode", "Iran", "2023-03-21", "2023-12-21"),
    ]
    assert [f["period"] for f in figures] == ["first nine months of 1403", "first nine months of 1402"]
    for figure in figures:
        assert TEXT[slice(*figure["span"])] == figure["raw"]
        assert figure["quote"] in TEXT


def test_a_figures_json_has_the_keys_of_the_contract_in_their_order(tmp_path: Path, story: Path) -> None:
    (document,) = documents(orewire(tmp_path, "read", "story.txt", "--json"))
    # The canonical name is the store's, for its series.
    fields = [name for name in Figure.__dataclass_fields__ if name != "known_as"]
    assert list(document["figures"][0]) == fields


def test_standard_input_is_read_where_no_file_is_named(tmp_path: Path) -> None:
    (document,) = documents(orewire(tmp_path, "read", "--json", "--published", "2026-02-01", stdin=TEXT))
    assert document["source"] == "-"
    assert document["published"] == "2026-02-01T00:00:00+00:00"


def test_people_see_a_table_and_the_sentence(tmp_path: Path, story: Path) -> None:
    done = orewire(tmp_path, "read", "story.txt")
    assert done.returncode == 0
    assert "story.txt: 2 figures (en, 2025-01-12)" in done.stdout
    assert "first nine months of 1403" in done.stdout
    assert "“(MENAFN) Iran made 216,732 tons" in done.stdout


def test_a_text_without_a_date_says_what_is_missing(tmp_path: Path) -> None:
    done = orewire(tmp_path, "read", stdin="Peru produced 236,797 tonnes of copper this month.")
    assert "no date: give --published" in done.stdout


def test_a_saved_page_is_read_by_the_rules_of_its_wire(tmp_path: Path) -> None:
    page = article(
        "Copper in Peru",
        "Peru produced 236,797 tonnes of copper in December 2024.",
        datetime(2025, 2, 1, tzinfo=UTC),
    )
    (tmp_path / "page.html").write_bytes(page.body)
    (document,) = documents(orewire(tmp_path, "read", "page.html", "--json"))
    assert document["headline"] == "Copper in Peru"
    assert [(f["value"], f["entity"], f["start"]) for f in document["figures"]] == [
        (236797, "Peru", "2024-12-01")
    ]


def test_addresses_are_fetched_politely_and_only_where_allowed(tmp_path: Path) -> None:
    with ScriptedWire() as wire:
        wire.story("/1", "Copper in Peru", "Peru produced 236,797 tonnes of copper in December 2024.")
        wire.pages["/robots.txt"] = Answer(
            b"User-agent: *\nDisallow: /2\n", 200, {"Content-Type": "text/plain"}
        )
        urls = [f"{wire.home}/{number}" for number in (1, 2, 3)]
        refused = orewire(tmp_path, "read", urls[0])
        done = orewire(tmp_path, "read", *urls, "--allow-private", "--json")
    assert (refused.returncode, refused.stderr) == (2, f"orewire: {urls[0]}: a private address, not asked\n")
    assert done.returncode == 2
    assert [document["source"] for document in json.loads(done.stdout)] == [urls[0]]
    assert done.stderr.splitlines() == [
        f"orewire: {urls[1]}: robots.txt forbids it",
        f"orewire: {urls[2]}: HTTP 404",
    ]


def test_lines_of_json_in_lines_of_json_out(tmp_path: Path) -> None:
    lines = [
        {
            "id": "a",
            "text": "Peru produced 236,797 tonnes of copper in December 2024.",
            "published": "2025-02-01",
        },
        {"id": "b", "text": "Nothing here.", "title": None, "published": None, "language": "en"},
    ]
    done = orewire(tmp_path, "read", "--jsonl", "-", stdin="\n".join(map(json.dumps, lines)) + "\n\n")
    assert done.returncode == 0
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], [f["value"] for f in first["figures"]]) == ("a", [236797])
    assert second == {"id": "b", "figures": []}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "not JSON"),
        ("[1]", 'wants an object with "id" and "text"'),
        ('{"id": 1}', 'wants an object with "id" and "text"'),
        ('{"id": 1, "text": "x", "published": "soon"}', "'soon' is no date; write it as 2025-01-12"),
    ],
    ids=["json", "no-object", "no-text", "date"],
)
def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path, line: str, said: str) -> None:
    good = '{"id": "good", "text": "Nothing here."}'
    done = orewire(tmp_path, "read", "--jsonl", "-", stdin=f"{good}\n{line}\n{good}\n")
    assert done.returncode == 2
    assert done.stderr.startswith("orewire: -:2: ")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert len(done.stdout.splitlines()) == 2


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.txt", None, "none.txt: No such file or directory"),
        ("latin.txt", b"caf\xe9", "latin.txt: not UTF-8 text (byte 3); convert it first"),
        (
            "wall.html",
            b"<html><body>Transferring to the website... arvancloud</body></html>",
            "wall.html: blocked",
        ),
    ],
    ids=["missing", "charset", "wall"],
)
def test_a_document_that_cannot_be_read_is_one_line(
    tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = orewire(tmp_path, "read", name)
    assert done.returncode == 2
    assert done.stderr.startswith(f"orewire: {said}")
    assert len(done.stderr.splitlines()) == 1


def test_a_text_in_a_language_that_is_not_read_has_no_figures(tmp_path: Path) -> None:
    text = "国の統計によると、銅の生産は216千トンに達した。"
    (document,) = documents(orewire(tmp_path, "read", "--json", "--language", "ja", stdin=text))
    assert document["figures"] == []


def test_a_persian_text_is_read_as_one(tmp_path: Path) -> None:
    text = "شرکت ملی صنایع مس ایران ۲۱۶ هزار تن کاتد مس تولید کرد."
    (document,) = documents(orewire(tmp_path, "read", "--json", stdin=text))
    (figure,) = document["figures"]
    assert (document["language"], figure["value"], figure["entity"]) == ("fa", 216000, "NICICO")


def test_the_real_story_that_the_project_began_with(tmp_path: Path, shared: Path) -> None:
    (document,) = documents(
        orewire(tmp_path, "read", str(shared / "pages" / "menafn_1109081036.txt"), "--json")
    )
    assert [
        (f["value"], f["period"], f["start"], f["end"], f["change_pct"]) for f in document["figures"]
    ] == [
        (216732, "first nine months of 1403", "2024-03-20", "2024-12-20", 3.2),
        (209956, "first nine months of 1402", "2023-03-21", "2023-12-21", None),
    ]


def test_the_real_page_about_non_oil_goods_has_no_figure_of_ours(tmp_path: Path, shared: Path) -> None:
    page = shared / "pages" / "tehrantimes_492999_export-kordestan.html"
    (document,) = documents(orewire(tmp_path, "read", str(page), "--json"))
    assert document["published"] == "2023-12-27T07:07:14+00:00"
    assert document["figures"] == []
