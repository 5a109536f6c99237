"""Single pages, fetched by the rules of a crawl: robots.txt, honest User-Agent, bounds, public addresses only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

import scrapy
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.config import Config
from crawler.failures import failure_reason
from crawler.page_markup import page_markup
from crawler.pdf.content import UnreadablePdfError
from crawler.settings import crawl_settings
from crawler.visits import status_outcome
from crawler.wire_spider import content_type, is_document


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address gave: the markup of its page, or the reason why there is none.

    `url` is that after redirects, `body` what came.
    """

    url: str
    text: str | None
    reason: str | None
    body: bytes = b""


class OnePages(scrapy.Spider):
    """Fetches `addresses` and leaves each answer, or the reason why there is none, in `answers`."""

    name = "one_pages"

    def __init__(self, addresses: Sequence[str], answers: dict[str, Answer], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.addresses = addresses
        self.answers = answers

    async def start(self) -> AsyncIterator[scrapy.Request]:
        for address in self.addresses:
            yield scrapy.Request(
                address,
                callback=self.parse,
                errback=self.failed,
                cb_kwargs={"address": address},
                dont_filter=True,
            )

    def parse(self, response: Response, address: str) -> None:
        ended = status_outcome(response.status)
        text, reason = (None, ended[1]) if ended else _text(response)
        self.answers[address] = Answer(response.url, text, reason, response.body)

    def failed(self, failure: Failure) -> None:
        address = failure.request.cb_kwargs["address"]  # type: ignore[attr-defined]
        self.answers[address] = Answer(address, None, failure_reason(failure)[1])


def _text(response: Response) -> tuple[str | None, str | None]:
    """(markup, None), or (None, why there is none)."""
    if not is_document(response):
        return None, "not a text document"
    try:
        return page_markup(response.body, content_type(response)), None
    except UnreadablePdfError as error:
        return None, str(error)


def fetch_pages(addresses: Sequence[str], config: Config) -> dict[str, Answer]:
    """An answer for each address. Once in a process: Scrapy's reactor does not start twice."""
    if not addresses:
        return {}
    answers = {address: Answer(address, None, "no answer") for address in addresses}
    settings = {**crawl_settings(config), "ITEM_PIPELINES": {}, "EXTENSIONS": {}}
    process = AsyncCrawlerProcess(settings)
    process.crawl(OnePages, addresses=addresses, answers=answers)
    process.start()
    return answers
