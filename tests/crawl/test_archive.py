"""Raw answers in WARC files: found again whole, or not at all."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

from crawler.archive import read_archive, run_archive
from tests.crawl.conftest import FAST, Cli
from tests.crawl.scripted_wire import Answer, ScriptedWire, article

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
PAGE = b"<p>Copper</p>" * 40


def archived(directory: Path) -> Path:
    archive = run_archive(directory, "menafn", 7, NOW)
    headers = b"Content-Type: text/html\r\nContent-Encoding: gzip"
    archive.append("https://menafn.com/1", 200, headers, gzip.compress(PAGE), NOW)
    place = archive.append("https://menafn.com/2", 200, b"Content-Type: text/html", b"second", NOW)
    archive.close()
    name, _, offset = place.partition("#")
    assert name == "menafn/20261125-7.warc.gz"
    assert (directory / name).read_bytes()[int(offset) :].startswith(b"\x1f\x8b")
    return directory / name


def test_what_came_over_the_wire_is_kept_and_read_back_decoded(tmp_path: Path) -> None:
    file = archived(tmp_path)
    assert list(read_archive(file)) == [
        ("https://menafn.com/1", 200, PAGE),
        ("https://menafn.com/2", 200, b"second"),
    ]
    assert gzip.compress(PAGE)[10:] in gzip.decompress(file.read_bytes())


def test_a_record_that_was_cut_by_a_kill_is_left_out(tmp_path: Path) -> None:
    file = archived(tmp_path)
    whole = file.read_bytes()
    for cut in (12, 20, 60):
        file.write_bytes(whole[:-cut])
        assert [url for url, _, _ in read_archive(file)] == ["https://menafn.com/1"]


def test_a_crawl_keeps_article_pages_and_only_those(cli: Cli, wire: ScriptedWire) -> None:
    page = article("Copper in Peru", "Peru produced 236,797 tonnes of copper in December 2024.")
    wire.pages["/1"] = Answer(gzip.compress(page.body), 200, page.headers | {"Content-Encoding": "gzip"})
    wire.pages["/2"] = Answer(b"no", 404, {"Content-Type": "text/html"})
    wire.stories += ["/1", "/2"]
    cli.configure(FAST + wire.config())
    assert cli.json("crawl")["runs"][0]["counts"]["new"] == 1
    (file,) = (cli.directory / "archive" / "scripted").iterdir()
    assert list(read_archive(file)) == [(f"{wire.home}/1", 200, page.body)]


def test_the_archive_can_be_off(cli: Cli, wire: ScriptedWire) -> None:
    wire.story("/1", "Copper in Peru", "Peru produced 236,797 tonnes of copper in December 2024.")
    cli.configure(FAST + wire.config() + "[archive]\nenabled = false\n")
    assert cli.json("crawl")["runs"][0]["counts"]["new"] == 1
    assert not (cli.directory / "archive").exists()
