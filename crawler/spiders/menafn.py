"""MENAFN: re-publishes agencies and press-release wires of the Middle East, and rewrites some of them."""

from __future__ import annotations

from typing import ClassVar

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider


class Menafn(WireSpider):
    """Public lists disagree about its feeds: all that are named are candidates; a run tells which give nothing."""

    name = "menafn"
    title = "MENAFN"
    home = "https://menafn.com"
    country = "JO"
    language = "en"
    timezone = "UTC"
    rank = "republisher"
    feeds: ClassVar[tuple[str, ...]] = (
        "/rss/menafn_energy.xml",
        "/rss/menafn_saudi_arabia.xml",
        "/rss/menafn_sa.xml",
        "/Rss/RssFeeds.aspx?section=SaudiArabia",
        "/Rss/RssFeeds.aspx?section=UAE",
        "/rss/rss.aspx",
        "/rss",
    )
    listings: ClassVar[tuple[str, ...]] = (
        "/tb_news.aspx?tb_html=tb_arab&tb_title=Arab%20-%20Latest%20News",
        "/tb_news.aspx?tb_html=tb_asia&tb_title=Asia%20-%20Latest%20News",
        "/qn_news_sections.aspx?src=s",
    )
    # Only the id counts; old links name it as storyid.
    article_pattern = r"(?:^/|[?&]storyid=)(?P<id>\d{10})(?=[/?&]|$)"
    delay = 5.0
    every = "30m"
    rules = PageRules(
        headline=("h1.main-entry-title", "#ContentPlaceHolder1_div_story h1"),
        body=("#ContentPlaceHolder1_div_story_body", "#ContentPlaceHolder1_div_story .entry-summary.tit"),
        date=("span.entry-date", "#ContentPlaceHolder1_lbl_date_story"),
        drop=("#ContentPlaceHolder1_social_edg", ".post-meta-info", ".popular-news-list"),
        boilerplate=(
            # Trend's own end, which MENAFN carries along.
            r"^-{2,}$",
            r"^Follow the author on X",
            r"^Legal Disclaimer:?",
            r"MENAFN provides the information .as is.",
            r"kindly contact the provider above",
        ),
        # The pages name no zone; the one moment that could be compared was UTC.
        timezone="UTC",
        closing_line=True,
    )
    assumed: ClassVar[tuple[str, ...]] = ("feeds",)
    expect = Expectation(articles_per_day=300, share_with_date=0.95, share_with_body=0.9)
