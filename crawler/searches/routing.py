"""Whose page a search result is: that of a wire which we know, of the reader of any site, or nobody's. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from storage.keys import path_and_query

ELSEWHERE = "elsewhere"
DENIED, NO_ARTICLE = "denied", "no article"


@dataclass(frozen=True, slots=True)
class Known:
    """Of a wire what tells its articles from those of others."""

    name: str
    host: str
    article_pattern: str | None


def route(
    url: str, wires: Sequence[Known], allow: Sequence[str], deny: Sequence[str]
) -> tuple[str | None, str]:
    """(wire, "") that is to read the page; (None, why) where none is.

    A publisher is denied if its domain, or one above it, is in `deny`, or if `allow` has names and not this one.
    """
    parts = urlsplit(url)
    host = bare_host(parts.hostname or "")
    if parts.scheme not in ("http", "https") or not host:
        return None, NO_ARTICLE
    own = [wire for wire in wires if wire.host == host]
    for wire in own:
        if re.search(wire.article_pattern or "", path_and_query(url)):
            return wire.name, ""
    if own or parts.path in ("", "/"):
        return None, NO_ARTICLE
    if _among(host, deny) or (allow and not _among(host, allow)):
        return None, DENIED
    return ELSEWHERE, ""


def bare_host(host: str) -> str:
    """The host without the label that says nothing."""
    return host.lower().removeprefix("www.")


def _among(host: str, domains: Sequence[str]) -> bool:
    return any(host == bare_host(domain) or host.endswith(f".{bare_host(domain)}") for domain in domains)
