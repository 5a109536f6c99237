"""The main job: crawl, crawl again, corrections, removals, and everything that a wire can do wrong."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler

import pytest

from tests.crawl.conftest import FAST, Cli
from tests.crawl.scripted_wire import Answer, ScriptedWire, article

COPPER = "Iran produced 216,732 tons of copper cathode in the first nine months of the current Iranian year."
STEEL = "Chile's copper output was 445,900 tonnes in May 2025, Cochilco said."
FOOTBALL = "The striker scored twice as the blues went top of the league on Friday."
JANUARY = datetime(2025, 1, 12, 9, tzinfo=UTC)


@pytest.fixture
def crawled(cli: Cli, wire: ScriptedWire) -> Cli:
    """A store with one relevant article of January 2025, one fresh one, and one about football."""
    wire.story("/1", "Copper cathode output up", COPPER, JANUARY)
    wire.story("/2", "Copper output in Chile", STEEL)
    wire.story("/3", "Blues win again", FOOTBALL)
    cli.configure(FAST + wire.config())
    return cli


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


def hang(request: BaseHTTPRequestHandler) -> None:
    request.connection.settimeout(5)
    request.connection.recv(1)


def cut_short(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.send_header("Content-Length", "5000")
    request.end_headers()
    request.wfile.write(b"<html>")
    request.close_connection = True


def endless(request: BaseHTTPRequestHandler) -> None:
    step = int(request.path.partition("?")[2] or 0) + 1
    request.send_response(302)
    request.send_header("Location", f"/bad?{step}")
    request.send_header("Content-Length", "0")
    request.end_headers()


def fifty_megabytes(request: BaseHTTPRequestHandler) -> None:
    """No length is told, so that only what has come can stop the client."""
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.end_headers()
    request.close_connection = True
    with suppress(ConnectionError):
        for _ in range(50):
            request.wfile.write(b"<p>" + b"x" * 1024 * 1024)


HTML = {"Content-Type": "text/html; charset=utf-8"}
BAD_PAGES = {
    "404": (Answer(b"no", 404, HTML), "gone: HTTP 404"),
    "500": (Answer(b"no", 500, HTML), "failed: HTTP 500"),
    "429": (Answer(b"no", 429, HTML | {"Retry-After": "60"}), "failed: HTTP 429, asked to slow down"),
    "403": (Answer(b"no", 403, HTML), "blocked: HTTP 403, refused"),
    "timeout": (hang, "failed: can't be reached: no answer in time"),
    "cut-short": (cut_short, "failed: answer cut short"),
    "empty": (Answer(b"", 200, HTML), "failed: empty page"),
    "huge": (Answer(b"<p>" + b"x" * 3_000_000, 200, HTML), "failed: too large"),
    "fifty-megabytes": (fifty_megabytes, "failed: too large"),
    "binary": (
        Answer(b"\x00\x01\x02%PDF-1.7" * 99, 200, {"Content-Type": "application/pdf"}),
        "failed: not a text document",
    ),
    "inwards": (Answer(b"", 302, {"Location": "ftp://127.0.0.1/x"}), "failed: HTTP 302"),
}


@pytest.mark.parametrize(("answer", "reason"), BAD_PAGES.values(), ids=BAD_PAGES)
def test_a_bad_page_is_counted_and_the_rest_goes_on(
    crawled: Cli, wire: ScriptedWire, answer: Answer, reason: str
) -> None:
    wire.pages["/bad"] = answer
    wire.stories.insert(0, "/bad")
    done = crawled.json("crawl")
    counts = done["runs"][0]["counts"]
    assert counts[reason] == 1
    assert counts["new"] == 2
    assert counts["fetched"] == 4


def test_redirects_without_end_are_one_failure(crawled: Cli, wire: ScriptedWire) -> None:
    for step in range(10):
        wire.pages["/bad" if step == 0 else f"/bad?{step}"] = endless
    wire.stories.insert(0, "/bad")
    counts = crawled.json("crawl")["runs"][0]["counts"]
    assert counts["failed: redirects without end"] == 1
    assert counts["new"] == 2


def test_a_redirect_to_itself_that_sets_a_cookie_is_followed(crawled: Cli, wire: ScriptedWire) -> None:
    page = article("Copper in Chile", STEEL)

    def wall(request: BaseHTTPRequestHandler) -> None:
        passed = "seen=1" in (request.headers.get("Cookie") or "")
        request.send_response(200 if passed else 302)
        if not passed:
            request.send_header("Location", "/4")
            request.send_header("Set-Cookie", "seen=1; Path=/")
        request.send_header("Content-Type", "text/html; charset=utf-8")
        request.send_header("Content-Length", str(len(page.body)))
        request.end_headers()
        request.wfile.write(page.body)

    wire.pages["/4"] = wall
    wire.stories.append("/4")
    assert crawled.json("crawl")["runs"][0]["counts"]["fetched"] == 4
    assert wire.asked["/4"] == 2


def test_robots_txt_is_obeyed(crawled: Cli, wire: ScriptedWire) -> None:
    wire.pages["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /2\n", 200, {"Content-Type": "text/plain"})
    counts = crawled.json("crawl")["runs"][0]["counts"]
    assert counts["blocked: robots.txt forbids it"] == 1
    assert wire.asked["/2"] == 0


def test_a_page_that_failed_is_read_when_it_is_due_again(crawled: Cli, wire: ScriptedWire) -> None:
    good = wire.pages["/2"]
    wire.pages["/2"] = Answer(b"no", 500, HTML)
    crawled.configure(FAST + 'retry_first = "0s"\n' + wire.config())
    assert crawled.json("crawl")["runs"][0]["counts"]["new"] == 1
    wire.pages["/2"] = good
    again = crawled.json("crawl")
    assert again["runs"][0]["counts"]["new"] == 1
    assert [figure["value"] for figure in again["figures"]] == [445900]


XML = {"Content-Type": "application/rss+xml"}
BAD_FEEDS = {
    "html": Answer(b"<!DOCTYPE html><html><body><h1>Welcome</h1></body></html>", 200, HTML),
    "broken-xml": Answer(b"<rss><channel><item><title>x</tit", 200, XML),
    "empty": Answer(b"", 200, XML),
    "no-items": Answer(b"<rss version='2.0'><channel><title>x</title></channel></rss>", 200, XML),
    "404": Answer(b"no", 404, HTML),
    "500": Answer(b"no", 500, HTML),
}


@pytest.mark.parametrize("feed", BAD_FEEDS.values(), ids=BAD_FEEDS)
def test_a_bad_feed_is_never_zero_new(crawled: Cli, wire: ScriptedWire, feed: Answer) -> None:
    wire.pages["/rss"] = feed
    done = crawled.run("crawl")
    assert done.returncode == 1
    line = done.stdout.splitlines()[0]
    assert line.startswith("scripted: broken (")
    assert "none of 1 sources gave articles" in line
    assert "Traceback" not in done.stderr + done.stdout


def test_a_feed_in_another_charset_than_it_says_is_read(crawled: Cli, wire: ScriptedWire) -> None:
    wire.pages["/rss"] = Answer(
        wire.feed().replace(b"Story", "Récit".encode("latin-1")),
        200,
        XML | {"Content-Type": "application/rss+xml; charset=utf-8"},
    )
    assert crawled.json("crawl")["runs"][0]["counts"]["new"] == 2


def test_a_page_in_another_charset_than_it_says_is_read(crawled: Cli, wire: ScriptedWire) -> None:
    page = article("Copper", STEEL + " Café.")
    wire.pages["/2"] = Answer(page.body.decode().encode("latin-1"), 200, HTML)
    assert crawled.json("crawl")["runs"][0]["counts"]["new"] == 2


def test_offline_is_one_line_a_wire_and_nothing_is_lost(cli: Cli, wire: ScriptedWire) -> None:
    cli.configure(
        FAST
        + '[wires.a]\nfeed = "http://127.0.0.1:9/rss"\n[wires.b]\nfeed = "http://wire.invalid/rss"\n'
        + wire.config()
    )
    wire.story("/1", "Copper cathode output up", COPPER, JANUARY)
    done = cli.run("crawl", "a", "b", "scripted")
    assert done.returncode == 1
    assert "a: unreachable (127.0.0.1:9 can't be reached: connection refused)" in done.stdout.splitlines()
    assert "b: unreachable (wire.invalid can't be reached: no such host)" in done.stdout.splitlines()
    assert "216,732" in done.stdout
    assert "Traceback" not in done.stderr


def test_private_addresses_need_the_flag(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.configure(FAST.replace("allow_private = true\n", "") + wire.config())
    done = crawled.run("crawl")
    assert done.returncode == 1
    assert "a private address, not asked" in done.stdout
    assert sum(wire.asked.values()) == 0
    assert crawled.run("crawl", "--allow-private").returncode == 0


def test_a_name_that_leads_inwards_is_not_asked(cli: Cli, wire: ScriptedWire) -> None:
    port = wire.home.rpartition(":")[2]
    cli.configure(
        FAST.replace("allow_private = true\n", "") + f'[wires.a]\nfeed = "http://ip6-localhost:{port}/rss"\n'
    )
    assert cli.run("crawl").returncode == 1
    assert sum(wire.asked.values()) == 0


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
    crawled.configure(FAST.replace('timeout = "2s"', 'timeout = "20s"') + wire.config())
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


def test_a_sitemap_index_is_followed_once(cli: Cli, wire: ScriptedWire) -> None:
    index = f"<sitemapindex><sitemap><loc>{wire.home}/map.xml</loc></sitemap><sitemap><loc>{wire.home}/index.xml</loc></sitemap></sitemapindex>"
    wire.pages["/index.xml"] = Answer(index.encode(), 200, XML)
    wire.pages["/map.xml"] = Answer(
        f"<urlset><url><loc>{wire.home}/1</loc></url></urlset>".encode(), 200, XML
    )
    wire.story("/1", "Copper in Chile", STEEL)
    cli.configure(FAST + f'[wires.mapped]\nhome = "{wire.home}"\nsitemaps = ["/index.xml"]\n')
    run = cli.json("crawl")["runs"][0]
    assert (run["verdict"], run["counts"]["new"]) == ("ok", 1)
    assert wire.asked["/index.xml"] == 2  # once as the source, once as its own child
    assert (
        run["detail"]
        == f"1 of 3 sources gave nothing ({wire.home}/index.xml: a sitemap index within another)"
    )


def test_a_redirect_to_another_article_is_not_taken_for_this_one(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.configure(FAST + wire.config() + "article_pattern = '^/(?P<id>\\d+)$'\n")
    wire.pages["/4"] = Answer(b"", 301, {"Location": "/2"})
    wire.stories.append("/4")
    counts = crawled.json("crawl")["runs"][0]["counts"]
    assert counts[f"failed: redirected to {wire.home}/2"] == 1
    assert counts["new"] == 2


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
