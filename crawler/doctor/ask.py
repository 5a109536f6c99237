"""One address asked by a spider that stores nothing: whatever comes back, or does not, is a Reply."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import scrapy
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.doctor.findings import Reply
from crawler.failures import failure_reason
from crawler.wire_spider import content_type

Next = TypeVar("Next")


def ask(url: str, then: Callable[[Reply], Next], meta: dict[str, Any] | None = None) -> scrapy.Request:
    """A request whose answer and whose failure both reach `then`; what that returns is the spider's to yield.

    `meta` is Scrapy's: what the request's handler must know.
    """

    def answered(response: Response) -> Next:
        return then(Reply(response.url, response.status, response.body, content_type(response)))

    def failed(failure: Failure) -> Next:
        return then(Reply(url, reason=failure_reason(failure)[1]))

    return scrapy.Request(url, callback=answered, errback=failed, meta=meta, dont_filter=True)
