from __future__ import annotations

import re

from crawler.page.links import alternate_feeds, read_links
from crawler.spiders.menafn import Menafn
from crawler.spiders.menafn_ar import MenafnAr
from crawler.spiders.tehrantimes import TehranTimes
from storage.models import Discovered

NEWS = re.compile(TehranTimes.article_pattern)
URL = "https://www.tehrantimes.com/service/economy"


def test_articles_of_a_listing_by_their_url_not_their_class() -> None:
    html = """<ul><li class="news"><figure><a href="/news/508572/Copper"><img alt=""></a></figure>
    <h4><a href="/news/508572/Copper">IMIDRO:</a></h4>
    <h3><a href="/news/508572/Copper-cathode#top" title="1 hr"> Copper cathode
     output up </a></h3><a href="/news/508572/Copper">Read more …</a></li>
    <li class="anything"><a href="https://tehrantimes.com/news/449633">Exchange sales of mining firms</a></li>
    <li><a href="/news/300000/about-us">About our newspaper</a></li>
    <li><a href="/photo/508000/Mine">A mine in pictures today</a></li>
    <li><a href="https://www.example.org/news/508573/other">Another site's story here</a></li>
    <li><a href="mailto:news@tehrantimes.com">Write to the editors</a></li><li><a>no href</a></li></ul>"""
    assert read_links(html, URL, NEWS) == (
        Discovered("https://www.tehrantimes.com/news/508572/Copper", "Copper cathode output up"),
        Discovered("https://tehrantimes.com/news/449633", "Exchange sales of mining firms"),
    )


def test_link_without_words_has_no_headline() -> None:
    html = "<a href='/news/508572/x'>More</a><a href='/news/508572/x'>12</a>"
    assert read_links(html, URL, NEWS) == (Discovered("https://www.tehrantimes.com/news/508572/x"),)


def test_base_element_counts() -> None:
    html = "<base href='https://www.tehrantimes.com/en/'><a href='../news/508572/x'>Copper cathode output</a>"
    (found,) = read_links(html, URL, NEWS)
    assert found.url == "https://www.tehrantimes.com/news/508572/x"


def test_menafn_by_its_ten_digits_each_edition_for_itself() -> None:
    html = """<a href="https://menafn.com/1109080437/Irans-Copper?src=RSS">Iran's copper output</a>
    <a href="/arabic/1109080438/%D9%86%D8%AD%D8%A7%D8%B3">إنتاج النحاس في إيران</a>
    <a href="/updates/1109080439/x">Something else entirely</a>
    <a href="/qn_news_sections.aspx?src=s">Sections</a>"""
    english, arabic = (
        read_links(html, "https://menafn.com/tb_news.aspx", re.compile(wire.article_pattern))
        for wire in (Menafn, MenafnAr)
    )
    assert [(item.url, item.headline) for item in english] == [
        ("https://menafn.com/1109080437/Irans-Copper?src=RSS", "Iran's copper output")
    ]
    assert [(item.url, item.headline) for item in arabic] == [
        ("https://menafn.com/arabic/1109080438/%D9%86%D8%AD%D8%A7%D8%B3", "إنتاج النحاس في إيران")
    ]


def test_pattern_without_id_tells_articles_by_url() -> None:
    html = "<a href='/a/one'>The first story here</a><a href='/a/two'>The second story here</a>"
    found = read_links(html, "https://wire.example/", re.compile("^/a/"))
    assert [item.url for item in found] == ["https://wire.example/a/one", "https://wire.example/a/two"]


def test_feeds_that_a_page_names() -> None:
    html = """<head><link rel="alternate" type="application/rss+xml" href="/rss">
    <link rel="alternate stylesheet" type="text/css" href="/dark.css">
    <link rel="alternate" hreflang="fa" href="/fa">
    <link REL="Alternate" type="application/atom+xml; charset=utf-8" href="https://other.example/atom"></head>
    <a rel="RSS" href="/rss?kw=%D9%85%D8%B3"><i></i></a><a rel="tag" href="/tag/x">x</a>"""
    assert alternate_feeds(html, URL) == (
        "https://www.tehrantimes.com/rss",
        "https://other.example/atom",
        "https://www.tehrantimes.com/rss?kw=%D9%85%D8%B3",
    )
