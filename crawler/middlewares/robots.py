"""robots.txt as RFC 9309 (2.3.1) has it: one that cannot be read forbids the whole site for a while.

Scrapy allows all then. An error of the server, or no answer, says nothing of what the site allows; an answer of 4xx
says that there are no rules. Rules are kept for a day, the longest that the RFC (2.4) allows.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import CannotResolveHostError, DownloadConnectionRefusedError, IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from twisted.internet.defer import Deferred

from crawler.failures import error_reason
from crawler.frontier import Frontier
from crawler.middlewares.addresses import PrivateAddressError
from crawler.middlewares.kept_back import RobotsUnreadableError
from crawler.middlewares.retry_after import wait_of
from storage.robots import keep_robots, kept_robots

A_WHILE = timedelta(hours=1)
# What the request itself meets as well: its own words for it are better.
OF_THE_HOST = (PrivateAddressError, CannotResolveHostError, DownloadConnectionRefusedError)


class RobotsTxt(RobotsTxtMiddleware):
    """Downloader middleware in the place of Scrapy's. `refused`: why nothing of a host may be asked for."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.refused: dict[str, Exception] = {}

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """The rules of the request's host; raises where the host is refused.

        Scrapy gives None, which allows all, to the third and later requests that wait for the same robots.txt:
        the first one that is told takes the rules out of what they wait for.
        """
        netloc = urlsplit(request.url).netloc
        if netloc not in self._parsers and (kept := self._kept(netloc)) is not None:
            self._parsers[netloc] = self._parserimpl.from_crawler(self.crawler, kept)
        await super().robot_parser(request)
        if netloc in self.refused:
            raise self.refused[netloc].with_traceback(None)
        rules = self._parsers[netloc]
        assert not isinstance(rules, Deferred)
        return rules

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            now = datetime.now(UTC)
            until = max(now + A_WHILE, wait_of(response.meta) or now)
            raise RobotsUnreadableError(f"robots.txt answers HTTP {response.status}", until)
        read = response if response.status == 200 else response.replace(body=b"")
        self._keep(netloc, read.body)
        await super()._parse_robots(read, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if isinstance(exc, (RobotsUnreadableError, *OF_THE_HOST)):
            self.refused[netloc] = exc
        elif not isinstance(exc, IgnoreRequest):
            reason = error_reason(exc)[1].removeprefix("can't be reached: ")
            self.refused[netloc] = RobotsUnreadableError(f"robots.txt: {reason}", datetime.now(UTC) + A_WHILE)
        super()._robots_error(exc, netloc)

    def _kept(self, netloc: str) -> bytes | None:
        """The rules as another crawl found them within the day."""
        frontier = self._frontier()
        return kept_robots(frontier.db, netloc, datetime.now(UTC)) if frontier is not None else None

    def _keep(self, netloc: str, body: bytes) -> None:
        if (frontier := self._frontier()) is not None:
            with suppress(sqlite3.Error):  # a store that cannot be written now costs the next crawl a request
                keep_robots(frontier.db, netloc, body, datetime.now(UTC))

    def _frontier(self) -> Frontier | None:
        """The store's side of a crawl; commands that store nothing have none."""
        return getattr(self.crawler.spider, "frontier", None)
