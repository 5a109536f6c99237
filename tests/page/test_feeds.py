from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from crawler.page.feeds import read_feed
from storage.models import Discovered

URL = "https://wire.example/rss"
AT = datetime(2025, 9, 1, 7, 7, 14, tzinfo=UTC)
FOUND = Discovered(
    "https://wire.example/news/1/a", "Copper output up 5%", "Output stood at 120,000 tons.", AT
)

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Wire</title><link>https://wire.example</link>
<item><media:title>photo</media:title><title>Copper output up 5%</title><link>/news/1/a#top</link>
<description>&lt;p&gt;Output stood&amp;nbsp;at &lt;b&gt;120,000&lt;/b&gt; tons.&lt;/p&gt;</description>
<guid isPermaLink="false">77</guid>
<pubDate>Mon, 01 Sep 2025 07:07:14 GMT</pubDate>
<content:encoded></content:encoded></item>
</channel></rss>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire</title></channel>
<item rdf:about="https://wire.example/news/1/a"><title>Copper output up 5%</title>
<description>Output stood at 120,000 tons.</description>
<dc:date>2025-09-01T07:07:14Z</dc:date></item></rdf:RDF>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/"><title>Wire</title>
<entry><title type="html">Copper output up 5%</title><link rel="self" href="/api/1"/><link href="news/1/a"/>
<id>tag:wire.example,1</id><updated>2025-09-02T00:00:00Z</updated><published>2025-09-01T07:07:14Z</published>
<summary>Output stood at 120,000 tons.</summary></entry></feed>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": [{"id": "1",
"url": "news/1/a", "title": "Copper output up 5%", "content_html": "<p>Output stood at 120,000 tons.</p>",
"date_published": "2025-09-01T10:37:14+03:30"}]}"""

KINDS = [
    ("rss", RSS, FOUND),
    ("rdf", RDF, FOUND),
    ("atom", ATOM, FOUND),
    ("json", JSON, Discovered("https://wire.example/news/1/a", FOUND.headline, FOUND.summary, AT)),
]


@pytest.mark.parametrize(("kind", "text", "found"), KINDS, ids=[kind for kind, _, _ in KINDS])
def test_feed_gives_its_items(kind: str, text: str, found: Discovered) -> None:
    reading = read_feed(text.encode(), URL.replace("/rss", "/"))
    assert (reading.kind, reading.title, reading.problem, reading.dropped) == (kind, "Wire", None, 0)
    assert reading.items == (found,)


JSON_LISTS = [
    (
        "wordpress",
        """[{"id": 7, "date": "2025-09-01T10:37:14", "date_gmt": "2025-09-01T07:07:14", "link": "/news/1/a",
        "title": {"rendered": "Copper output up&nbsp;5%"},
        "excerpt": {"rendered": "<p>Output stood at 120,000 tons.</p>"}}]""",
    ),
    (
        "menafn app",
        """[{"newsid": 1, "newsdate": "2025-09-01T07:07:14", "title": "Copper output up 5%",
        "company": "Trend", "link": "https://wire.example/news/1/a",
        "description": "Output stood at 120,000 tons."}]""",
    ),
]


@pytest.mark.parametrize("text", [case[1] for case in JSON_LISTS], ids=[case[0] for case in JSON_LISTS])
def test_json_lists_of_other_shapes(text: str) -> None:
    reading = read_feed(text.encode(), URL)
    assert (reading.kind, reading.title, reading.items, reading.problem) == ("json", None, (FOUND,), None)


def test_news_sitemap() -> None:
    body = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://wire.example/news/1/a</loc>
<lastmod>2025-09-03</lastmod><image:image><image:loc>https://wire.example/1.jpg</image:loc></image:image>
<news:news><news:publication><news:name>Wire</news:name></news:publication>
<news:publication_date>2025-09-01T07:07:14Z</news:publication_date>
<news:title>Copper output up 5%</news:title></news:news>
</url></urlset>"""
    reading = read_feed(body, URL)
    assert reading.kind == "news-sitemap"
    assert reading.items == (Discovered("https://wire.example/news/1/a", "Copper output up 5%", None, AT),)


def test_plain_sitemap_tells_the_last_change() -> None:
    body = b"<urlset><url><loc>/news/1/a</loc><lastmod>2025-09-01T07:07:14Z</lastmod></url></urlset>"
    reading = read_feed(body, URL)
    assert (reading.kind, reading.items) == (
        "sitemap",
        (Discovered("https://wire.example/news/1/a", published=AT),),
    )


def test_sitemap_index_names_its_maps() -> None:
    body = b"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://wire.example/sitemap/1404.xml</loc></sitemap>
<sitemap><loc>/sitemap/1403.xml</loc></sitemap></sitemapindex>"""
    reading = read_feed(body, URL)
    assert reading.kind == "index"
    assert [item.url for item in reading.items] == [
        "https://wire.example/sitemap/1404.xml",
        "https://wire.example/sitemap/1403.xml",
    ]


def test_gzipped_body() -> None:
    assert read_feed(gzip.compress(RSS.encode()), URL).items == (FOUND,)


@pytest.mark.parametrize("charset", ["utf-16", "utf-8-sig", "windows-1256"])
def test_charset_of_the_bytes_counts(charset: str) -> None:
    persian = RSS.replace("Copper output", "تولید مس").replace("UTF-8", charset)
    (item,) = read_feed(persian.encode("utf-8" if charset == "windows-1256" else charset), URL).items
    assert item.headline == "تولید مس up 5%"


def test_declared_charset_is_used_where_the_bytes_are_no_utf8() -> None:
    arabic = RSS.replace("Copper output", "إنتاج").replace("UTF-8", "windows-1256")
    (item,) = read_feed(arabic.encode("windows-1256"), URL).items
    assert item.headline == "إنتاج up 5%"


def test_named_entities_of_html_are_read() -> None:
    (item,) = read_feed(
        RSS.replace("Copper output up", "Copper&nbsp;&ndash; output&eacute; &amp; up").encode(), URL
    ).items
    assert item.headline == "Copper – outputé & up 5%"


def test_same_url_twice_counts_once() -> None:
    body = RSS.replace("</channel>", RSS[RSS.index("<item>") : RSS.index("</channel>")] + "</channel>")
    assert read_feed(body.encode(), URL).items == (FOUND,)


DOUBLED = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
BOMB = DOUBLED + "<rss><channel><title>&b;</title></channel></rss>"

PROBLEMS = [
    ("empty", b"", "empty", "empty body"),
    ("blank", b" \n ", "empty", "empty body"),
    ("html", b"<!DOCTYPE html><html><body>News</body></html>", "html", "HTML instead of a feed"),
    ("no items", b"<rss><channel><title>Wire</title></channel></rss>", "rss", "no items"),
    (
        "no urls",
        b"<rss><channel><item><title>A</title><link>javascript:void(0)</link></item></channel></rss>",
        "rss",
        "no item of 1 has a usable url",
    ),
    ("other xml", b"<opml><body/></opml>", "unknown", "root element <opml> is no feed"),
    ("entities", BOMB.encode(), "unknown", "declares entities of its own: refused"),
    ("broken gzip", b"\x1f\x8b\x08\x00garbage-garbage", "unknown", "broken gzip"),
    ("gzip bomb", gzip.compress(b" " * 60_000_000, 1), "unknown", "unpacks to more than 50 MB"),
    ("broken json", b'{"items": [', "json", "broken JSON"),
    ("deep json", b"[" * 200_000, "json", "broken JSON"),
    ("other json", b'{"status": "error"}', "json", "JSON without items"),
    ("json without items", b'{"items": []}', "json", "no items"),
]


@pytest.mark.parametrize(
    ("body", "kind", "problem"), [case[1:] for case in PROBLEMS], ids=[case[0] for case in PROBLEMS]
)
def test_problem_rings(body: bytes, kind: str, problem: str) -> None:
    reading = read_feed(body, URL)
    assert (reading.kind, reading.problem, reading.items) == (kind, problem, ())


def test_plain_text_is_not_xml() -> None:
    reading = read_feed(b"No data could be found", URL)
    assert reading.problem is not None
    assert reading.problem.startswith("not XML: ")


def test_broken_xml_keeps_what_can_be_recovered_and_says_so() -> None:
    body = RSS.replace("</channel></rss>", "<item><title>Cut & off").encode()
    reading = read_feed(body, URL)
    assert reading.items == (FOUND,)
    assert reading.problem is not None
    assert reading.problem.startswith("broken XML, 1 items recovered: ")


def test_prefix_that_was_never_declared() -> None:
    body = RSS.replace("<description>", "<georss:point>1</georss:point><description>").encode()
    reading = read_feed(body, URL)
    assert reading.items == (FOUND,)
    assert reading.problem is not None


def test_title_of_an_atom_source_is_not_the_items() -> None:
    body = ATOM.replace("<entry>", "<entry><source><title>Other wire</title></source>").encode()
    assert read_feed(body, URL).items == (FOUND,)


@pytest.mark.parametrize("text", [RSS, RDF, ATOM, JSON], ids=["rss", "rdf", "atom", "json"])
def test_feed_cut_anywhere_says_so(text: str) -> None:
    whole = text.rstrip().encode()
    sound = [at for at in range(0, len(whole), 7) if read_feed(whole[:at], URL).problem is None]
    assert sound == []


def test_items_without_url_are_counted() -> None:
    body = RSS.replace("</channel>", "<item><title>No link</title></item></channel>").encode()
    reading = read_feed(body, URL)
    assert (reading.items, reading.dropped, reading.problem) == ((FOUND,), 1, None)


def test_control_characters_and_nul_do_no_harm() -> None:
    assert read_feed(RSS.replace("Copper", "Cop\x00\x0bper").encode(), URL).items == (FOUND,)
