"""Requests go to public addresses only: the guard against a wire, or a redirect, that points inwards.

Literal addresses are judged at each request, redirects and robots.txt included; names are judged when they are
resolved, which is the address that is then connected to, so that a name cannot change between check and use.
"""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.base import ReactorBase
from twisted.internet.defer import Deferred


class PrivateAddressError(Exception):
    """The request would go to a loopback, private or otherwise not public address."""


def is_public(address: str) -> bool:
    """Whether a literal IP address is one of the public internet's. ValueError if it is no address."""
    return ip_address(address.strip("[]").split("%")[0]).is_global


def literal_address(host: str) -> str | None:
    """The IP address that `host` spells, None if it is a name. Names of this machine count as its address."""
    if host == "localhost" or host.endswith(".localhost"):
        return "127.0.0.1"
    try:
        return str(ip_address(host.strip("[]")))
    except ValueError:
        return None


class PublicAddressesOnly:
    """Downloader middleware: refuses requests to literal addresses that are not public."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> PublicAddressesOnly:
        return cls(crawler.settings.getbool("OREWIRE_ALLOW_PRIVATE"))

    def __init__(self, allow_private: bool) -> None:
        self.allow_private = allow_private

    def process_request(self, request: Request) -> None:
        address = literal_address(urlsplit(request.url).hostname or "")
        if address and not self.allow_private and not is_public(address):
            raise PrivateAddressError(address)


class PublicResolver(CachingThreadedResolver):
    """Scrapy's resolver, refusing names that resolve to an address that is not public."""

    allow_private = False

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> PublicResolver:
        resolver = super().from_crawler(crawler, reactor)
        resolver.allow_private = crawler.settings.getbool("OREWIRE_ALLOW_PRIVATE")
        return resolver

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802
        found: Deferred[str] = super().getHostByName(name, timeout)
        return found.addCallback(self._public)

    def _public(self, address: Any) -> str:
        if not self.allow_private and not is_public(str(address)):
            raise PrivateAddressError(str(address))
        return str(address)
