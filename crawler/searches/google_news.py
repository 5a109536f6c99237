"""Google News as RSS: up to a hundred titles with their publishers, whose links lead nowhere for a program."""

from __future__ import annotations

from crawler.searches.search_spider import SearchSpider


class GoogleNews(SearchSpider):
    """Only title, publisher and date are kept: links are opaque, and to resolve them is not wanted.

    What a person finds there and no wire carries is a wire to add.
    """

    name = "google_news"
    title = "Google News"
    home = "https://news.google.com"
    query_url = "/rss/search?q={query}+when:7d&hl=en-US&gl=US&ceid=US:en"
    opaque = True
