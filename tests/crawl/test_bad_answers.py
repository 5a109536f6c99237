"""Everything that a wire can do wrong: pages, feeds, redirects, addresses; each counted, the rest goes on."""

from __future__ import annotations

import gzip
from collections import Counter
from contextlib import suppress
from http.server import BaseHTTPRequestHandler

from tests.crawl.conftest import COPPER, FAST, JANUARY, STEEL, Cli
from tests.crawl.scripted_wire import Answer, ScriptedWire, article


def hang(request: BaseHTTPRequestHandler) -> None:
    """Says nothing until the client goes."""
    request.connection.settimeout(60)
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
    "403": (Answer(b"no", 403, HTML), "blocked: HTTP 403, refused"),
    "timeout": (hang, "failed: can't be reached: no answer in time"),
    "cut-short": (cut_short, "failed: answer cut short"),
    "empty": (Answer(b"", 200, HTML), "failed: empty page"),
    "huge": (Answer(b"<p>" + b"x" * 3_000_000, 200, HTML), "failed: too large"),
    "fifty-megabytes": (fifty_megabytes, "failed: too large"),
    "binary": (
        Answer(b"\x89PNG\r\n\x1a\n\x00\x00" * 99, 200, {"Content-Type": "image/png"}),
        "failed: not a text document",
    ),
    "broken-pdf": (
        Answer(b"%PDF-1.7\n\x00\x01\x02" * 99, 200, {"Content-Type": "application/pdf"}),
        "failed: broken PDF: PdfStreamError",
    ),
    "inwards": (Answer(b"", 302, {"Location": "ftp://127.0.0.1/x"}), "failed: HTTP 302"),
}


def test_bad_pages_are_counted_and_the_rest_goes_on(crawled: Cli, wire: ScriptedWire) -> None:
    for name, (answer, _) in BAD_PAGES.items():
        wire.pages[f"/bad-{name}"] = answer
        wire.stories.insert(0, f"/bad-{name}")
    counts = crawled.json("crawl")["runs"][0]["counts"]
    reasons = Counter(reason for _, reason in BAD_PAGES.values())
    assert {reason: counts.get(reason) for reason in reasons} == reasons
    assert counts["new"] == 2
    assert counts["fetched"] == 3 + len(BAD_PAGES)


def test_redirects_without_end_are_one_failure(crawled: Cli, wire: ScriptedWire) -> None:
    for step in range(10):
        wire.pages["/bad" if step == 0 else f"/bad?{step}"] = endless
    wire.stories.insert(0, "/bad")
    counts = crawled.json("crawl")["runs"][0]["counts"]
    assert counts["failed: redirects without end"] == 1
    assert counts["new"] == 2


def test_a_redirect_to_itself_that_sets_a_cookie_is_followed(crawled: Cli, wire: ScriptedWire) -> None:
    page = article("Copper in Chile", STEEL)

    def wall(request: BaseHTTPRequestHandler, path: str = "/4", body: bytes = page.body) -> None:
        passed = "seen=1" in (request.headers.get("Cookie") or "")
        request.send_response(200 if passed else 302)
        if not passed:
            request.send_header("Location", path)
            request.send_header("Set-Cookie", "seen=1; Path=/")
        request.send_header("Content-Type", "text/html; charset=utf-8")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    def walled_feed(request: BaseHTTPRequestHandler) -> None:
        wall(request, "/rss", wire.feed())

    wire.pages |= {"/4": wall, "/rss": walled_feed}
    wire.stories.append("/4")
    assert crawled.json("crawl")["runs"][0]["counts"]["fetched"] == 4
    assert (wire.asked["/rss"], wire.asked["/4"]) == (2, 1)  # the cookie holds for the site


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


def test_a_bad_feed_is_never_zero_new(cli: Cli, wire: ScriptedWire) -> None:
    wires = {name.replace("-", "_"): f"{wire.home}/{name}" for name in BAD_FEEDS}
    wire.pages |= {f"/{name}": feed for name, feed in BAD_FEEDS.items()}
    cli.configure(FAST + "".join(f'[wires.wire_{name}]\nfeed = "{url}"\n' for name, url in wires.items()))
    done = cli.run("crawl")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    for name in wires:
        assert f"wire broken: wire_{name} is broken: " in done.stdout
        (line,) = [line for line in lines if line.startswith(f"wire_{name}: broken (")]
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


def test_a_sitemap_index_is_followed_once(cli: Cli, wire: ScriptedWire) -> None:
    index = f"<sitemapindex><sitemap><loc>{wire.home}/map.xml.gz</loc></sitemap><sitemap><loc>{wire.home}/index.xml</loc></sitemap></sitemapindex>"
    wire.pages["/index.xml"] = Answer(index.encode(), 200, XML)
    wire.pages["/map.xml.gz"] = Answer(
        gzip.compress(f"<urlset><url><loc>{wire.home}/1</loc></url></urlset>".encode()),
        200,
        {"Content-Type": "application/gzip"},
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
