"""Asks one wire what the doctor must know: its sources, what names other ones, some of its articles."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

import scrapy
from scrapy import signals
from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.exceptions import DontCloseSpider

from crawler.browser import browser_meta
from crawler.config import Config
from crawler.discovery import Source
from crawler.doctor.ask import ask
from crawler.doctor.findings import (
    CONFIRMED,
    INSTEAD,
    REFUTED,
    Facts,
    Finding,
    Reply,
    SourceCheck,
    candidate_feeds,
    check_article,
    check_delay,
    check_source,
    found_instead,
)
from crawler.settings import crawl_settings
from crawler.wire_spider import WireSpider
from storage.models import Discovered

MOST_CANDIDATES = 12
ARTICLES = 3


class Examination(scrapy.Spider):
    """Three rounds, each when the last has ended: the wire's sources; feeds named instead; articles."""

    name = "examination"

    def __init__(self, wire: type[WireSpider], findings: list[Finding], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.wire = wire
        self.facts = facts_of(wire)
        self.findings = findings
        self.checks: list[tuple[Source, SourceCheck]] = []
        self.named: list[Reply] = []
        self.rounds: Iterator[Callable[[], list[scrapy.Request]]] = iter((self.candidates, self.articles))

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Examination:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.next_round, signal=signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[scrapy.Request]:
        for path in ("/robots.txt", "/", *self.wire.feed_lists):
            yield ask(urljoin(self.wire.home, path), self.named.append)
        for source in self.wire.sources():
            yield ask(source.url, self._checked(source), browser_meta(self.wire.javascript, source.kind))

    def next_round(self) -> None:
        for requests in self.rounds:
            asked = requests()
            if asked and self.crawler.engine:
                for request in asked:
                    self.crawler.engine.crawl(request)
                raise DontCloseSpider

    def candidates(self) -> list[scrapy.Request]:
        """What the wire names itself, where something that we know was refuted."""
        self.findings += [check.finding for _, check in self.checks]
        self.findings += [finding for reply in self.named if (finding := self._delay(reply))]
        if all(check.finding.verdict != REFUTED for _, check in self.checks):
            return []
        known = {source.url for source, _ in self.checks}
        named = [link for link in candidate_feeds(self.named, self.facts) if link not in known]
        return [ask(link, self._candidate(Source("feed", link))) for link in named[:MOST_CANDIDATES]]

    def articles(self) -> list[scrapy.Request]:
        """The first articles of the sources, each once."""
        items = [item for _, check in self.checks for item in check.articles[:ARTICLES]]
        chosen = list({item.url: item for item in items}.values())[:ARTICLES]
        meta = browser_meta(self.wire.javascript, "page")
        return [ask(item.url, self._article(item), meta) for item in chosen]

    def _delay(self, reply: Reply) -> Finding | None:
        robots = reply.url.endswith("/robots.txt") and reply.status == 200
        return check_delay(self.facts, reply.body.decode("utf-8", "replace")) if robots else None

    def _checked(self, source: Source) -> Callable[[Reply], None]:
        def end(reply: Reply) -> None:
            self.checks.append((source, check_source(self.facts, source, reply, datetime.now(UTC))))

        return end

    def _candidate(self, source: Source) -> Callable[[Reply], None]:
        def end(reply: Reply) -> None:
            check = check_source(self.facts, source, reply, datetime.now(UTC))
            if finding := found_instead(self.facts, source, check):
                self.findings.append(finding)
                self.checks.append((source, check))

        return end

    def _article(self, item: Discovered) -> Callable[[Reply], None]:
        def end(reply: Reply) -> None:
            self.findings += check_article(self.facts, item, reply, datetime.now(UTC))

        return end


def facts_of(wire: type[WireSpider]) -> Facts:
    """What the spider says that can be checked."""
    return Facts(
        name=wire.name,
        home=wire.home,
        article_pattern=wire.article_pattern,
        channel=wire.channel,
        delay=wire.delay,
        rules=wire.rules,
        expect=wire.expect,
        assumed=wire.assumed,
    )


def examine(config: Config, wires: Mapping[str, type[WireSpider]]) -> dict[str, list[Finding]]:
    """The findings about each wire. Nothing is stored. Once in a process: Scrapy's reactor does not start twice."""
    found: dict[str, list[Finding]] = {name: [] for name in wires}
    process = AsyncCrawlerProcess({**crawl_settings(config), "ITEM_PIPELINES": {}, "EXTENSIONS": {}})
    for name, wire in wires.items():
        paced = {"name": name, "custom_settings": wire.custom_settings}
        process.crawl(type("Examination", (Examination,), paced), wire=wire, findings=found[name])
    process.start()
    return found


def feeds_to_set(findings: list[Finding]) -> list[str]:
    """The feeds that work, for orewire.toml, where some were found that the spider does not know; else none."""
    found = [finding.url for finding in findings if finding.verdict == INSTEAD]
    good = [one.url for one in findings if one.verdict == CONFIRMED and one.fact.startswith("feed ")]
    return [*good, *found] if found else []
