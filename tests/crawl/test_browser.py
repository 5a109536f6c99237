"""Wires whose pages only a browser makes."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from crawler import browser
from crawler.cli import orewire
from crawler.config import Config, ConfigError, WireSection, load_config
from crawler.failures import error_reason
from crawler.wires import all_wires
from tests.crawl.conftest import FAST, STEEL, Cli, fast
from tests.crawl.scripted_wire import FILLER, Answer, ScriptedWire

HTML = {"Content-Type": "text/html; charset=utf-8"}
PROGRAM = next(filter(None, map(shutil.which, browser.PROGRAMS)), None)
needs_browser = pytest.mark.skipif(
    PROGRAM is None or browser.missing_extra() is not None,
    reason="needs Chromium and the extra: apt install chromium, pip install 'orewire[browser]'",
)


def page(other: str) -> Answer:
    """An empty page whose script asks for the text, here and at another host, and puts it in."""
    script = (
        f"fetch('{other}/theirs').catch(() => null).then(() => fetch('/text')).then(answer => answer.text())"
        ".then(text => { document.querySelector('article').innerHTML = text; })"
    )
    head = '<meta property="article:published_time" content="2025-07-01T08:00:00Z">'
    picture = '<img src="/picture.png">'
    body = (
        f"<html><head>{head}</head><body>{picture}<article></article><script>{script}</script></body></html>"
    )
    return Answer(body.encode(), 200, HTML)


@needs_browser
def test_a_page_that_a_script_makes_is_read_and_nothing_else_is_asked(cli: Cli, wire: ScriptedWire) -> None:
    with ScriptedWire() as other:
        wire.pages["/js"] = page(other.home)
        wire.pages["/text"] = Answer(
            f"<h1>Copper in Chile</h1><p>{STEEL}</p><p>{FILLER}</p>".encode(), 200, HTML
        )
        wire.pages["/away"] = Answer(
            b"", 302, {"Location": f"{other.home.replace('127.0.0.1', 'localhost')}/inwards"}
        )
        wire.stories += ["/js", "/away"]
        cli.configure(fast("20s") + wire.config() + "javascript = true\n")
        done = cli.json("crawl")
        assert set(other.asked) <= {
            "/theirs"
        }  # the same address at another port is the same host to a browser
    assert [figure["value"] for figure in done["figures"]] == [445_900]
    assert done["runs"][0]["counts"]["new"] == 1
    assert done["runs"][0]["counts"]["failed"] == 1
    assert wire.asked["/picture.png"] == 0


def test_without_the_extra_one_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(browser, "EXTRA", "no_such_module")
    (tmp_path / "orewire.toml").write_text(
        FAST + '[wires.scripted]\nfeed = "http://127.0.0.1:9/rss"\njavascript = true\n', encoding="utf-8"
    )
    done = CliRunner().invoke(orewire, ["crawl", "scripted"])
    assert done.exit_code == 1
    assert (
        "orewire: wire scripted is not asked: its pages need a browser: pip install 'orewire[browser]',"
        " and a Chromium (apt install chromium)"
    ) in done.stderr.splitlines()


def test_a_browser_that_is_no_program_is_told(tmp_path: Path) -> None:
    file = tmp_path / "orewire.toml"
    file.write_text('[crawl]\nbrowser = "/no/chromium"\n', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"crawl\.browser.*is no program that can be started"):
        load_config(file)


def test_only_the_wires_own_host_is_known_to_the_browser() -> None:
    section = WireSection(feed="https://www.example.org/rss", javascript=True)
    config = Config(wires={"example": section})
    (rule,) = all_wires(config)["example"].custom_settings["PLAYWRIGHT_LAUNCH_OPTIONS"]["args"]  # type: ignore[index]
    assert rule == "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE www.example.org, EXCLUDE example.org"
    plain = all_wires(Config(wires={"example": WireSection(feed="https://example.org/rss")}))["example"]
    assert "DOWNLOAD_HANDLERS" not in (plain.custom_settings or {})


@pytest.mark.parametrize(
    ("kind", "loaded"),
    [("document", True), ("script", True), ("fetch", True), ("image", False), ("font", False)],
)
def test_only_what_makes_text_is_loaded(kind: str, loaded: bool) -> None:
    assert browser.is_no_text(SimpleNamespace(resource_type=kind)) != loaded


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (
            "BrowserType.launch: Executable doesn't exist at /x",
            "no browser: install Chromium, or name it as [crawl] browser",
        ),
        ("Page.goto: Timeout 2000ms exceeded.", "can't be reached: no answer in time"),
        ("Page.goto: net::ERR_ABORTED\nCall log:", "the browser: Page.goto: net::ERR_ABORTED"),
    ],
)
def test_faults_of_the_browser_in_words(message: str, reason: str) -> None:
    fault = type("Error", (Exception,), {"__module__": "playwright._impl._errors"})(message)
    assert error_reason(fault) == ("failed", reason)
