"""SearchSpider: asks a news search for the configured words and hands its results over. Fetches no article itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import ClassVar
from urllib.parse import quote_plus, urlsplit

import scrapy
from scrapy.http import Response

from crawler.discovery import Source
from crawler.expectation import Expectation
from crawler.middlewares.retry_after import wait_of
from crawler.page.feeds import read_feed
from crawler.searches.routing import ELSEWHERE, Known, bare_host, route
from crawler.source_frontier import WireFacts
from crawler.visits import status_outcome
from crawler.wire_spider import WireSpider
from storage.models import Discovered


class SearchError(Exception):
    """The service answered something else than results; the message is a clear phrase."""


class SearchSpider(WireSpider):
    """One news search. `query_url` holds {query}; `opaque` says that its links do not lead to the publisher.

    `queries`, `allow`, `deny` and `targets` come from the configuration.
    """

    on = False
    country = "US"
    language = None
    rank = "republisher"
    delay = 6.0
    every = "3h"
    expect = Expectation(articles_per_day=1, share_with_date=0, newest="30d", body_rung=None)
    query_url: ClassVar[str] = ""
    opaque: ClassVar[bool] = False
    queries: ClassVar[tuple[str, ...]] = ()
    allow: ClassVar[tuple[str, ...]] = ()
    deny: ClassVar[tuple[str, ...]] = ()
    targets: ClassVar[dict[str, type[WireSpider]]] = {}

    @classmethod
    def sources(cls) -> Iterator[Source]:
        for query in cls.queries:
            yield Source("search", cls.home + cls.query_url.format(query=quote_plus(query)))

    @classmethod
    def read_results(cls, body: bytes, url: str) -> Sequence[Discovered]:
        """The results of one answer, an RSS feed if not said otherwise. SearchError where it holds none."""
        reading = read_feed(body, url)
        if not reading.items:
            raise SearchError(reading.problem or "no results")
        return reading.items

    def parse_source(self, response: Response, source: Source) -> Iterator[scrapy.Request]:
        self.frontier.asked_to_wait(wait_of(response.meta))
        if ended := status_outcome(response.status):
            self.frontier.source_ended(source, *ended)
            return
        try:
            results = self.read_results(response.body, response.url)
        except SearchError as error:
            self.frontier.source_ended(source, "failed", str(error))
            return
        if self.opaque:
            self.frontier.sighted(source, results, response)
        else:
            self._hand_over(source, results)
        yield from ()

    def _hand_over(self, source: Source, results: Sequence[Discovered]) -> None:
        """Every result to the wire whose page it is; what goes to nobody is counted with the reason."""
        shares: dict[str, list[Discovered]] = defaultdict(list)
        known = known_wires(self.targets)
        for item in results:
            wire, reason = route(item.url, known, self.allow, self.deny)
            if wire is None:
                self.frontier.counts[f"results left out: {reason}"] += 1
            else:
                shares[wire].append(item)
        handed = [(_facts(self.targets[wire]), items) for wire, items in shares.items()]
        self.frontier.handed_over(source, len(results), handed)


def known_wires(wires: dict[str, type[WireSpider]]) -> list[Known]:
    """What routing must know of the wires; searches have no pages of their own."""
    return [
        Known(name, bare_host(urlsplit(wire.home).hostname or ""), wire.article_pattern)
        for name, wire in wires.items()
        if name != ELSEWHERE
    ]


def _facts(wire: type[WireSpider]) -> WireFacts:
    return WireFacts(
        wire.name, wire.title, wire.home, wire.country, wire.language, wire.rank, wire.article_pattern
    )
