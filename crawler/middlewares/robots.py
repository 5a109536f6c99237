"""robots.txt as RFC 9309 (2.3.1) has it: one that cannot be read forbids the whole site for a while.

Scrapy allows all then. An error of the server, or no answer, says nothing of what the site allows; an answer of 4xx
says that there are no rules. Rules are kept for a day, the longest that the RFC (2.4) allows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
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


class Unreadable(RobotParser):
    """In the place of the rules of a site: asking what it allows raises `error()`."""

    def __init__(self, error: Callable[[], Exception]) -> None:
        self.error = error

    @classmethod
    def from_crawler(cls, crawler: Crawler, robotstxt_body: bytes) -> Unreadable:
        raise NotImplementedError("there is nothing to parse")

    def allowed(self, url: str | bytes, user_agent: str | bytes) -> bool:
        raise self.error()


class RobotsTxt(RobotsTxtMiddleware):
    """Downloader middleware in the place of Scrapy's."""

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """The rules of the request's host.

        Scrapy gives None, which allows all, to the third and later requests that wait for the same robots.txt:
        the first one that is told takes the rules out of what they wait for.
        """
        netloc = urlsplit(request.url).netloc
        if netloc not in self._parsers and (kept := self._kept(netloc)) is not None:
            self._parsers[netloc] = self._parserimpl.from_crawler(self.crawler, kept)
        await super().robot_parser(request)
        rules = self._parsers[netloc]
        assert not isinstance(rules, Deferred)
        return rules

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            now = datetime.now(UTC)
            until = max(now + A_WHILE, wait_of(response.meta) or now)
            self._settle(netloc, f"robots.txt answers HTTP {response.status}", until)
            return
        read = response if response.status == 200 else response.replace(body=b"")
        self._keep(netloc, read.body)
        await super()._parse_robots(read, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if isinstance(exc, IgnoreRequest):
            super()._robots_error(exc, netloc)
            return
        if isinstance(exc, OF_THE_HOST):
            self._forbid(netloc, lambda: exc)
            return
        reason = error_reason(exc)[1].removeprefix("can't be reached: ")
        self._settle(netloc, f"robots.txt: {reason}", datetime.now(UTC) + A_WHILE)

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

    def _settle(self, netloc: str, reason: str, until: datetime) -> None:
        self._forbid(netloc, lambda: RobotsUnreadableError(reason, until))

    def _forbid(self, netloc: str, error: Callable[[], Exception]) -> None:
        waiting = self._parsers[netloc]
        assert isinstance(waiting, Deferred)
        self._parsers[netloc] = rules = Unreadable(error)
        waiting.callback(rules)
