"""orewire.toml: defaults, overrides, and one clear line for every mistake."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from crawler.config import ConfigError, load_config
from crawler.wires import UnknownWireError, all_wires, enabled_wires
from tests.conftest import ROOT


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "orewire.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_there_are_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    config = load_config()
    assert config.store.path == Path("orewire.db")
    assert config.crawl.revisits == tuple(timedelta(hours=h) for h in (1, 6, 24, 168))
    assert list(config.topics) == ["iran-mining", "world-mining"]


def test_the_example_file_spells_the_defaults(tmp_path: Path) -> None:
    file = written(tmp_path, (ROOT / "orewire.example.toml").read_text(encoding="utf-8"))
    example = load_config(file)
    defaults = load_config(written(tmp_path, ""))
    assert (example.crawl, example.service) == (defaults.crawl, defaults.service)
    assert example.store.path == tmp_path / "orewire.db"


def test_a_topic_of_the_user_stands_beside_the_shipped_ones(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, '[topics.trade]\nany = ["non-oil goods"]'))
    assert list(config.topics) == ["iran-mining", "world-mining", "trade"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[crawl\n", "not TOML"),
        ("[crawl]\ndelay = 'soon'", "crawl.delay: input should be a valid number"),
        ("[crawl]\ntimeout = '3 fortnights'", "crawl.timeout: '3 fortnights' is no duration"),
        ("[crawl]\nspeed = 3", "crawl.speed: unknown key"),
        ("[wires.menafn]\nrank = 'king'", "wires.menafn.rank: input should be 'issuer'"),
        ('[crawl]\ncontact = "a\\nb"', "crawl.contact: must be one line"),
        ("topics = 3", "topics: input should be a valid dictionary"),
    ],
    ids=["toml", "type", "duration", "unknown-key", "choice", "header-injection", "not-a-table"],
)
def test_a_mistake_is_one_line_that_names_the_place(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError) as error:
        load_config(written(tmp_path, text))
    assert str(error.value).startswith(f"{tmp_path / 'orewire.toml'}: ")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_file_and_a_binary_one_are_one_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        load_config(tmp_path / "none.toml")
    (tmp_path / "orewire.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match="not UTF-8"):
        load_config(tmp_path / "orewire.toml")


def test_a_wire_of_a_name_and_a_feed_is_a_wire(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, '[wires.mine]\nfeed = "https://example.org/rss"'))
    wire = enabled_wires(config, ("mine",))["mine"]
    assert [source.url for source in wire.sources()] == ["https://example.org/rss"]
    assert wire.home == "https://example.org"
    assert wire.rank == "republisher"


def test_home_moves_every_relative_source_of_a_shipped_wire(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, '[wires.tehrantimes]\nhome = "http://127.0.0.1:8000"'))
    urls = [source.url for source in all_wires(config)["tehrantimes"].sources()]
    assert urls
    assert all(url.startswith("http://127.0.0.1:8000/") for url in urls)


def test_a_wire_that_is_off_is_crawled_only_by_name(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, "[wires.menafn]\nenabled = false"))
    assert "menafn" not in enabled_wires(config)
    assert "menafn" in enabled_wires(config, ("menafn",))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[wires.mine]\nlanguage = 'en'", "give a feed address"),
        ("[wires.mine]\nlistings = ['https://example.org/news']", "need article_pattern"),
        ("[wires.mine]\nfeed = 'https://x.org/'\narticle_pattern = '('", "article_pattern"),
    ],
    ids=["no-address", "listing-without-pattern", "broken-pattern"],
)
def test_a_wire_that_cannot_work_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        all_wires(load_config(written(tmp_path, text)))


def test_an_unknown_wire_is_answered_with_those_there_are() -> None:
    with pytest.raises(UnknownWireError, match=r"no wire 'menfan'; there are: .*menafn"):
        enabled_wires(load_config(), ("menfan",))
