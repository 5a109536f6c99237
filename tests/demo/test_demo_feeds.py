"""Feeds, sitemaps, listings and tag pages as the replicas serve them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from lxml import etree

from crawler.demo.server import ReplicaWires
from crawler.demo.story import stories_of

Ask = Callable[..., Any]

FEEDS = {
    "menafn": "/rss/menafn_sa.xml",
    "tehrantimes": "/rss",
    "mehrnews": "/rss",
    "mehrnews_en": "/rss/tp/575",
}


@pytest.mark.parametrize(("wire", "path"), FEEDS.items(), ids=FEEDS.keys())
@pytest.mark.parametrize("edition", [1, 2])
def test_feed_is_well_formed_and_has_every_story(
    wires: ReplicaWires, ask: Ask, wire: str, path: str, edition: int
) -> None:
    wires.publish(edition)
    reply = ask(wire, path)
    items = etree.fromstring(reply.body).findall("channel/item")
    assert reply.headers["Content-Type"] == "application/rss+xml; charset=utf-8"
    assert [item.findtext("title") for item in items] == [s.headline for s in stories_of(wire, edition)]
    assert all((item.findtext("link") or "").startswith(wires.homes[wire]) for item in items)
    assert all((item.findtext("pubDate") or "").endswith("GMT") for item in items)


def test_menafn_item_is_cut_and_marked(ask: Ask) -> None:
    items = etree.fromstring(ask("menafn", "/rss/menafn_sa.xml").body).findall("channel/item")
    descriptions = [item.findtext("description") or "" for item in items]
    assert all(re.match(r"\(MENAFN", text) and text.endswith("...") for text in descriptions)
    assert max(map(len, descriptions)) <= 203
    assert all((item.findtext("link") or "").endswith("?src=RSS") for item in items)
    assert items[0].findtext("author") == "marketing@menafn.com (MENAFN)"


def test_nastooh_item_has_category_enclosure_and_empty_content(ask: Ask) -> None:
    (item, *_) = etree.fromstring(ask("mehrnews", "/rss").body).findall("channel/item")
    content = item.find("{http://purl.org/rss/1.0/modules/content/}encoded")
    assert item.findtext("category") == "اقتصاد > صنعت و معدن"
    assert item.find("enclosure") is not None
    assert content is not None
    assert content.text is None


@pytest.mark.parametrize(
    ("wire", "path", "count"),
    [
        pytest.param("tehrantimes", "/rss/tp/697", 4, id="economy, no sports"),
        pytest.param("tehrantimes", "/rss?tp=697", 4, id="economy by query"),
        pytest.param("tehrantimes", "/rss", 5, id="all sections"),
        pytest.param("mehrnews", "/rss/tp/25", 3, id="Persian economy"),
        pytest.param("mehrnews", "/rss?kw=" + quote("کاتد مس"), 1, id="tag"),
    ],
)
def test_section_and_tag_feeds(ask: Ask, wire: str, path: str, count: int) -> None:
    assert len(etree.fromstring(ask(wire, path).body).findall("channel/item")) == count


@pytest.mark.parametrize("wire", ["tehrantimes", "mehrnews", "mehrnews_en"])
def test_news_sitemap_lists_every_article_at_the_replica(wires: ReplicaWires, ask: Ask, wire: str) -> None:
    root = etree.fromstring(ask(wire, "/sitemap/news/sitemap.xml").body)
    addresses = root.findall("{*}url/{*}loc")
    assert len(addresses) == len(stories_of(wire, 1))
    assert all((address.text or "").startswith(f"{wires.homes[wire]}/news/") for address in addresses)


@pytest.mark.parametrize(
    ("wire", "path", "count"),
    [
        pytest.param(
            "menafn", "/tb_news.aspx?tb_html=tb_arab&tb_title=Arab%20World", 10, id="menafn listing"
        ),
        pytest.param("menafn", "/qn_news_sections.aspx?src=s", 10, id="menafn old listing"),
        pytest.param("tehrantimes", "/service/economy", 5, id="section with its sidebar"),
        pytest.param("mehrnews", "/tag/" + quote("ایمیدرو"), 4, id="Persian tag with its sidebar"),
        pytest.param("mehrnews_en", "/archive", 6, id="archive"),
    ],
)
def test_listing_links_articles_by_id(ask: Ask, wire: str, path: str, count: int) -> None:
    reply = ask(wire, path)
    ids = re.findall(r'href="/(?:news/)?(\d{5,10})/', reply.body.decode("utf-8"))
    assert reply.status == 200
    assert set(ids) == {story.id for story in stories_of(wire, 1)}
    assert len(set(ids)) == count


def test_tag_page_puts_what_carries_the_tag_in_its_list(ask: Ask) -> None:
    page = ask("tehrantimes", "/tag/copper+cathode").body.decode("utf-8")
    (listed,) = re.findall(r'<section id="box16".*?</section>', page, re.DOTALL)
    assert re.findall(r"/news/(\d+)/", listed) == ["508572"]
    assert 'href="/rss?kw=copper+cathode"' in page
