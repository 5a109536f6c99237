"""The main job: crawl, crawl again, corrections, removals, mistakes of users, faults of our own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crawler.crawl import by_host
from crawler.wires import shipped_wires
from tests.crawl.conftest import COPPER, FAST, JANUARY, Cli, fast
from tests.crawl.scripted_wire import Answer, ScriptedWire, article


def test_an_article_that_is_a_pdf_is_read(cli: Cli, wire: ScriptedWire) -> None:
    body = (Path(__file__).parent.parent / "pages" / "usgs_mcs" / "mcs2025-copper.pdf").read_bytes()
    wire.pages["/copper.pdf"] = Answer(body, 200, {"Content-Type": "application/pdf"})
    wire.stories.append("/copper.pdf")
    cli.configure(FAST + wire.config())
    done = cli.json("crawl")
    assert done["runs"][0]["counts"]["new"] == 1
    assert (done["figures"][0]["entity"], done["figures"][0]["value"]) == ("United States", 1_100_000)
    assert done["articles"][0]["headline"] == "Mineral Commodity Summaries 2025: Copper"


def test_a_wire_of_a_name_and_a_feed_is_crawled(crawled: Cli) -> None:
    found = crawled.json("crawl")
    run = found["runs"][0]
    assert (run["wire"], run["verdict"]) == ("scripted", "ok")
    assert {name: run["counts"].get(name) for name in ("fetched", "new", "irrelevant")} == {
        "fetched": 3,
        "new": 2,
        "irrelevant": 1,
    }
    assert run["counts"]["irrelevant: no watched topic"] == 1
    assert sorted(
        (figure["value"], figure["commodity"], figure["entity"]) for figure in found["figures"]
    ) == [
        (216732, "copper cathode", "Iran"),
        (445900, "copper", "Chile"),
    ]
    assert {change["kind"] for change in found["changes"]} == {"figure.new"}


def test_the_second_crawl_stores_nothing_and_asks_no_article(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.json("crawl")
    asked = dict(wire.asked)
    again = crawled.json("crawl")
    assert (again["articles"], again["figures"], again["changes"]) == ([], [], [])
    assert again["runs"][0]["verdict"] == "ok"
    assert {
        path: wire.asked[path] - count for path, count in asked.items() if path.startswith(("/1", "/2", "/3"))
    } == {
        "/1": 0,
        "/2": 0,
        "/3": 0,
    }


def test_people_see_figures_and_counts_with_reasons(crawled: Cli) -> None:
    done = crawled.run("crawl")
    assert done.returncode == 0
    for piece in (
        "216,732",
        "copper cathode",
        "Iran",
        "first nine months of 1403",
        "3 fetched, 2 new, 1 irrelevant",
        "no watched topic: 1",
    ):
        assert piece in done.stdout


def revisiting(wire: ScriptedWire) -> str:
    return (
        FAST
        + 'revisits = ["0s", "0s", "0s"]\nrevisit_younger_than = "2000w"\nremoval_checks = 1\n'
        + wire.config()
    )


def test_a_correction_is_a_revision_with_old_and_new(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.configure(revisiting(wire))
    crawled.json("crawl")
    wire.pages["/1"] = article("Copper cathode output up", COPPER.replace("216,732", "218,900"), JANUARY)
    again = crawled.json("crawl")
    revised = [change for change in again["changes"] if change["kind"] == "figure.revised"]
    assert [(change["before"]["value"], change["after"]["value"], change["delta"]) for change in revised] == [
        (216732, 218900, 2168)
    ]
    assert [change["kind"] for change in again["changes"]].count("article.revised") == 1
    assert again["runs"][0]["counts"]["not_modified: same bytes"] == 1


def test_a_removed_article_is_told_once(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.configure(revisiting(wire))
    crawled.json("crawl")
    wire.pages["/1"] = Answer(b"gone", 410, {"Content-Type": "text/plain"})
    wire.stories.remove("/1")
    first, second = crawled.json("crawl"), crawled.json("crawl")
    assert [change["kind"] for change in first["changes"]] == ["article.removed"]
    assert second["changes"] == []


def test_one_answer_of_gone_removes_nothing_by_default(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.configure(revisiting(wire).replace("removal_checks = 1\n", ""))
    crawled.json("crawl")
    wire.pages["/1"] = Answer(b"gone", 404, {"Content-Type": "text/plain"})
    assert crawled.json("crawl")["changes"] == []


@pytest.mark.parametrize(
    ("arguments", "config", "said"),
    [
        (("crawl", "menfan"), "", "no wire 'menfan'; there are:"),
        (("crawl",), "[crawl\n", "orewire.toml: not TOML"),
        (("crawl",), "[store]\npath = '/proc/none/orewire.db'", "/proc/none"),
        (("crawl",), "[store]\npath = 'orewire.toml'", "orewire.toml"),
        (("figures",), "", "orewire.db"),
        (("figures", "--since", "soon"), "", "orewire.db"),
        (("--config", "none.toml", "wires"), "", "none.toml: No such file"),
    ],
    ids=[
        "unknown-wire",
        "broken-config",
        "unwritable",
        "foreign-file",
        "no-store",
        "no-store-since",
        "no-config",
    ],
)
def test_a_users_mistake_is_one_line_and_exit_code_2(
    cli: Cli, arguments: tuple[str, ...], config: str, said: str
) -> None:
    cli.configure(config)
    done = cli.run(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_full_disk_ends_the_run_in_one_line_and_loses_nothing(crawled: Cli, wire: ScriptedWire) -> None:
    for number in range(10, 60):
        text = (
            f"Chile's copper output was {number},900 tonnes in May 2025, Cochilco said. "
            + f"The head of plant {number} spoke of the mine and of the weather. " * 90
        )
        wire.story(f"/{number}", f"Copper output in Chile {number}", text)
    crawled.configure(fast("20s") + wire.config())
    done = crawled.run_on_a_full_disk("crawl", most_bytes=400_000)
    assert done.returncode == 1
    assert "the store cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert crawled.json("crawl")["runs"][0]["verdict"] == "ok"
    found = crawled.json("figures", "--limit", "500")
    assert {figure["value"] for figure in found} >= {number * 1000 + 900 for number in range(10, 60)}
    assert crawled.run("db", "check").returncode == 0


@pytest.mark.parametrize(
    "breaks", ["crawler.wire_spider:read_page", "crawler.pipelines.figures:article_figures"]
)
def test_an_error_of_our_own_fails_the_run_and_loses_nothing(
    crawled: Cli, wire: ScriptedWire, breaks: str
) -> None:
    crawled.configure(FAST + 'retry_first = "0s"\n' + wire.config())
    done = crawled.run_broken("crawl", breaks=breaks)
    assert done.returncode == 1
    assert "scripted: failed" in done.stdout
    assert "failed: error of Orewire's own: RuntimeError:" in done.stdout
    assert crawled.json("crawl")["runs"][0]["counts"]["new"] == 2


def test_what_was_irrelevant_is_reconsidered_when_topics_change(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.json("crawl")
    crawled.configure(FAST + wire.config() + '[topics.football]\nany = ["top of the league"]\n')
    assert crawled.json("crawl")["articles"] == []
    done = crawled.json("crawl", "--reconsider")
    assert [(found["headline"], found["figures"]) for found in done["articles"]] == [("Blues win again", 0)]
    assert crawled.json("crawl", "--reconsider")["runs"][0]["counts"].get("fetched", 0) == 0


def test_a_dry_run_asks_nothing(crawled: Cli, wire: ScriptedWire) -> None:
    done = crawled.run("crawl", "--dry-run", "scripted")
    assert done.stdout == f"scripted: feed {wire.home}/rss\n"
    assert sum(wire.asked.values()) == 0


def test_the_store_is_clean_after_all_that(crawled: Cli) -> None:
    crawled.run("crawl")
    done = crawled.run("db", "check")
    assert done.stdout.endswith("clean\n")
    assert done.returncode == 0


def test_a_run_takes_no_more_pages_than_allowed_and_the_next_takes_the_rest(crawled: Cli) -> None:
    first = crawled.json("crawl", "--max-pages", "1")
    second = crawled.json("crawl")
    assert (first["runs"][0]["counts"]["fetched"], second["runs"][0]["counts"]["fetched"]) == (1, 2)


def test_what_came_since_the_last_poll_is_asked_for_in_the_order_in_which_it_came(
    crawled: Cli, wire: ScriptedWire
) -> None:
    crawled.json("crawl")
    now = datetime.now(UTC)
    for path, hours in (("/8", 2), ("/9", 1)):  # the feed has /9 first
        wire.story(path, "Copper output in Peru", f"Peru: {COPPER}", now - timedelta(hours=hours))
    crawled.json("crawl", "--max-pages", "1")
    assert (wire.asked["/8"], wire.asked["/9"]) == (1, 0)


def test_old_urls_of_a_killed_run_are_not_forgotten_when_the_feed_moves_on(
    crawled: Cli, wire: ScriptedWire
) -> None:
    crawled.json("crawl", "--max-pages", "1")
    wire.stories.clear()
    wire.story(
        "/9",
        "Copper output in Peru",
        "Peru produced 236,797 tonnes of copper in December 2024.",
        datetime.now(UTC) - timedelta(days=1),
    )
    assert crawled.json("crawl")["runs"][0]["counts"]["fetched"] == 3


def test_editions_of_one_site_take_turns() -> None:
    wires = {name: shipped_wires()[name] for name in ("tasnim", "menafn", "tasnim_en", "trend", "menafn_ar")}
    assert by_host(wires) == [[0, 2], [1, 4], [3]]


def test_two_wires_of_one_host_are_both_crawled(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.configure(FAST + wire.config() + wire.config("again"))
    runs = crawled.json("crawl")["runs"]
    assert [(run["wire"], run["verdict"], run["counts"]["fetched"]) for run in runs] == [
        ("scripted", "ok", 3),
        ("again", "ok", 3),
    ]
    assert runs[0]["finished_at"] <= runs[1]["started_at"]
