"""The replicas as HTTP servers: validators, encodings, editions, and a clean end."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

import pytest

from crawler.demo.server import ReplicaWires
from crawler.demo.story import stories_of

Ask = Callable[..., Any]

COPPER = "/news/508572/Copper-cathode-output-grows-3-2-in-nine-months"
MISPRINT = "/news/222480/x"


@pytest.mark.parametrize("wire", ["menafn", "tehrantimes", "mehrnews", "mehrnews_en"])
def test_every_article_is_served_under_any_slug(ask: Ask, wire: str) -> None:
    folder = "" if wire == "menafn" else "/news"
    for story in stories_of(wire, 1):
        reply = ask(wire, f"{folder}/{story.id}/whatever")
        assert (reply.status, reply.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
        assert story.paragraphs[-1].replace("'", "&#x27;") in reply.body.decode("utf-8")
    assert ask(wire, f"{folder}/{story.id}").status == 200


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(COPPER, id="article"),
        pytest.param("/rss", id="feed"),
        pytest.param("/service/economy", id="listing"),
        pytest.param("/sitemap/news/sitemap.xml", id="sitemap"),
    ],
)
@pytest.mark.parametrize(
    ("given", "asked"),
    [
        pytest.param("ETag", "If_None_Match", id="by entity tag"),
        pytest.param("Last-Modified", "If_Modified_Since", id="by date"),
    ],
)
def test_unchanged_is_answered_304_without_a_body(ask: Ask, path: str, given: str, asked: str) -> None:
    first = ask("tehrantimes", path)
    second = ask("tehrantimes", path, **{asked: first.headers[given]})
    assert (first.status, second.status) == (200, 304)
    assert second.body == b""
    assert second.headers["ETag"] == first.headers["ETag"]


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"If_None_Match": 'W/"other"'}, id="another tag"),
        pytest.param({"If_Modified_Since": "Sat, 01 Jan 2000 00:00:00 GMT"}, id="older date"),
        pytest.param({"If_Modified_Since": "some day"}, id="no date at all"),
        pytest.param(
            {"If_None_Match": 'W/"other"', "If_Modified_Since": "Fri, 01 Jan 2100 00:00:00 GMT"},
            id="the tag rules over the date",
        ),
    ],
)
def test_changed_is_answered_in_full(ask: Ask, headers: dict[str, str]) -> None:
    assert ask("tehrantimes", COPPER, **headers).status == 200


def test_gzip_only_if_accepted_and_of_the_same_text(ask: Ask) -> None:
    plain = ask("tehrantimes", COPPER)
    packed = ask("tehrantimes", COPPER, Accept_Encoding="gzip, deflate")
    assert plain.headers["Content-Encoding"] is None
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["Vary"] == "Accept-Encoding"
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["ETag"] == plain.headers["ETag"]


def test_persian_page_is_utf8_with_persian_digits(ask: Ask) -> None:
    text = ask("mehrnews", "/news/6344907/" + "%D9%85%D8%B3").body.decode("utf-8")
    assert "۲۱۶ هزار و ۷۳۲ تن" in text
    assert '<html lang="fa" dir="rtl">' in text


def test_head_has_the_length_and_no_body(ask: Ask) -> None:
    head, full = ask("menafn", "/1109081036/x", "HEAD"), ask("menafn", "/1109081036/x")
    assert (head.status, head.body) == (200, b"")
    assert head.headers["Content-Length"] == str(len(full.body))


@pytest.mark.parametrize(
    ("wire", "path"),
    [
        pytest.param("menafn", "/1109999999/x", id="unknown menafn article"),
        pytest.param("menafn", "/pr/index.aspx", id="unknown menafn page"),
        pytest.param("tehrantimes", "/news/508573/x", id="unknown article"),
        pytest.param("tehrantimes", "/news/521568/x", id="article of a later edition"),
        pytest.param("mehrnews", "/nothing", id="unknown page"),
    ],
)
def test_unknown_is_404_without_validators(ask: Ask, wire: str, path: str) -> None:
    reply = ask(wire, path)
    assert (reply.status, reply.headers["ETag"], reply.headers["Last-Modified"]) == (404, None, None)


def test_robots_of_a_nastooh_wire_names_its_sitemap_and_what_is_not_to_be_crawled(
    wires: ReplicaWires, ask: Ask
) -> None:
    lines = ask("tehrantimes", "/robots.txt").body.decode("utf-8").splitlines()
    assert lines[0] == "User-agent: *"
    assert "Disallow: /print/" in lines
    assert lines[-1] == f"Sitemap: {wires.homes['tehrantimes']}/sitemap/news/sitemap.xml"


def test_robots_of_menafn_disallows_and_names_no_sitemap(ask: Ask) -> None:
    reply = ask("menafn", "/robots.txt")
    assert reply.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert b"Disallow: /mobile/" in reply.body
    assert b"Sitemap" not in reply.body


def test_requests_are_logged_in_order(wires: ReplicaWires, ask: Ask) -> None:
    tag = ask("menafn", "/1109081036/x?src=RSS").headers["ETag"]
    ask("menafn", "/1109081036/x", If_None_Match=tag)
    ask("tehrantimes", "/nothing")
    assert wires.requests == [
        ("menafn", "/1109081036/x?src=RSS", 200),
        ("menafn", "/1109081036/x", 304),
        ("tehrantimes", "/nothing", 404),
    ]


def test_publishing_the_second_edition_adds_a_story(wires: ReplicaWires, ask: Ask) -> None:
    first = ask("tehrantimes", "/rss")
    wires.publish(2)
    conditions = {"If_None_Match": first.headers["ETag"], "If_Modified_Since": first.headers["Last-Modified"]}
    second = ask("tehrantimes", "/rss", **conditions)
    by_date = ask("tehrantimes", "/rss", If_Modified_Since=first.headers["Last-Modified"])
    assert (second.status, by_date.status) == (200, 200)
    assert b"/news/521568/" not in first.body
    assert b"/news/521568/" in second.body
    assert ask("tehrantimes", "/news/521568/x").status == 200


def test_publishing_the_second_edition_corrects_a_story(wires: ReplicaWires, ask: Ask) -> None:
    first = ask("mehrnews_en", MISPRINT)
    wires.publish(2)
    second = ask("mehrnews_en", MISPRINT, If_None_Match=first.headers["ETag"])
    by_date = ask("mehrnews_en", MISPRINT, If_Modified_Since=first.headers["Last-Modified"])
    assert (first.status, second.status, by_date.status) == (200, 200, 200)
    assert b"246,617" in first.body
    assert b"246,617" not in second.body
    assert b"264,617" in second.body
    assert b"Correction:" in second.body


def test_publishing_the_second_edition_removes_a_story(wires: ReplicaWires, ask: Ask) -> None:
    before = ask("menafn", "/1107779974/x").status
    wires.publish(2)
    assert (before, ask("menafn", "/1107779974/x").status) == (200, 410)
    assert b"1107779974" not in ask("menafn", "/rss/menafn_sa.xml").body


def test_an_article_that_did_not_change_is_304_in_the_second_edition(wires: ReplicaWires, ask: Ask) -> None:
    tag = ask("tehrantimes", COPPER).headers["ETag"]
    wires.publish(2)
    assert ask("tehrantimes", COPPER, If_None_Match=tag).status == 304


def test_a_feed_behind_a_cookie_redirects_to_itself_until_the_cookie_comes() -> None:
    with ReplicaWires(cookie_first=frozenset({"tehrantimes"})) as wires:
        connection = HTTPConnection(urlsplit(wires.homes["tehrantimes"]).netloc, timeout=10)
        connection.request("GET", "/rss")
        first = connection.getresponse()
        first.read()
        connection.request("GET", "/rss", headers={"Cookie": first.headers["Set-Cookie"].split(";")[0]})
        second = connection.getresponse()
        second.read()
        connection.close()
    assert (first.status, first.headers["Location"], second.status) == (302, "/rss", 200)
    assert [served.status for served in wires.requests] == [302, 200]


def test_an_edition_that_does_not_exist_is_refused(wires: ReplicaWires) -> None:
    with pytest.raises(ValueError, match="no edition 3"):
        wires.publish(3)
    assert wires.edition == 1


def test_every_wire_is_a_host_of_its_own_on_loopback(wires: ReplicaWires) -> None:
    hosts = [urlsplit(home) for home in wires.homes.values()]
    assert {host.hostname for host in hosts} == {"127.0.0.1"}
    assert len({host.port for host in hosts}) == 4


def test_no_thread_is_left_even_with_a_connection_kept_open() -> None:
    before = set(threading.enumerate())
    with ReplicaWires() as wires:
        connection = HTTPConnection(urlsplit(wires.homes["menafn"]).netloc, timeout=10)
        connection.request("GET", "/robots.txt")
        connection.getresponse().read()
    assert set(threading.enumerate()) == before
    connection.close()
