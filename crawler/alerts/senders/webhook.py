"""A signed JSON webhook: HMAC-SHA256 over timestamp and body, so that a receiver can tell it is from us and fresh."""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
import time
from collections.abc import Mapping
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import DefaultResolver

from crawler.alerts.letters import Letter
from crawler.alerts.secret import Expanded, expand
from crawler.alerts.sections import TargetSection
from crawler.alerts.senders import SendError
from crawler.middlewares.addresses import is_public, literal_address

AGENT = "Orewire webhook"
# Answers that speak of this very letter; any other failure may pass.
REFUSALS = frozenset({400, 413, 415, 422})


def signature(secret: str, timestamp: int, body: bytes) -> str:
    """ "v1=" and the hex HMAC-SHA256 of "<timestamp>.<body>": what a receiver computes to compare."""
    digest = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256)
    return f"v1={digest.hexdigest()}"


async def send(target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
    """POSTs the letter's JSON. A redirect is a failure: a receiver that moved has to be set anew."""
    assert target.webhook is not None
    assert target.secret is not None
    address = expand(target.webhook, environment, encode=True)
    secret = expand(target.secret, environment)
    _refuse_private(address, allowed=target.allow_private)
    body = json.dumps(letter.payload, ensure_ascii=False).encode()
    try:
        status = await _post(target, address, _headers(secret, letter, body), body)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        said = str(error) or type(error).__name__
        raise SendError(address.redact(f"{said[:200]}")) from error
    if not 200 <= status < 300:
        raise SendError(f"HTTP {status}", refused=status in REFUSALS)


def _headers(secret: Expanded, letter: Letter, body: bytes) -> dict[str, str]:
    timestamp = int(time.time())
    return {
        "Content-Type": "application/json",
        "User-Agent": AGENT,
        "Idempotency-Key": letter.key,
        "Orewire-Timestamp": str(timestamp),
        "Orewire-Signature": signature(secret.text, timestamp, body),
    }


async def _post(target: TargetSection, address: Expanded, headers: Mapping[str, str], body: bytes) -> int:
    limit = aiohttp.ClientTimeout(total=target.timeout.total_seconds())
    connector = aiohttp.TCPConnector(resolver=_PublicOnly(allow_private=target.allow_private))
    async with (
        aiohttp.ClientSession(connector=connector, timeout=limit) as session,
        session.post(address.text, data=body, headers=headers, allow_redirects=False) as answer,
    ):
        return answer.status


def _refuse_private(address: Expanded, *, allowed: bool) -> None:
    """Names are judged when they are resolved; an address that is spelt out never is."""
    host = urlsplit(address.text).hostname or ""
    literal = literal_address(host)
    if literal and not allowed and not is_public(literal):
        raise SendError(f"{literal} is no public address; set allow_private = true if it is meant")


class _PublicOnly(AbstractResolver):
    """Resolves names to public addresses only; what it gives is what is connected to."""

    def __init__(self, *, allow_private: bool) -> None:
        self.allow_private = allow_private
        self.resolver = DefaultResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self.resolver.resolve(host, port, family)
        good = [each for each in found if self.allow_private or is_public(each["host"])]
        if not good:
            raise OSError(f"{host} is at no public address")
        return good

    async def close(self) -> None:
        await self.resolver.close()
