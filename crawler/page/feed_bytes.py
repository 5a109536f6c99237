"""The bytes of a feed as text: unpacked within bounds, in the charset that they really are in."""

from __future__ import annotations

import html
import re
import zlib
from html.entities import name2codepoint

from crawler.page.charset import decode_bytes

GZIP = b"\x1f\x8b"
# A news sitemap may hold 50 MB unpacked (sitemaps.org); nothing sound is larger.
MOST_BYTES = 52_428_800
DECLARATION = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""", re.I)
XML_PROLOG = re.compile(r"^\s*<\?xml[^>]{0,400}\?>", re.I)
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
NAMED_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
CDATA = re.compile(r"(<!\[CDATA\[.*?\]\]>)", re.S)


class FeedError(Exception):
    """A body that is no feed; the message is the phrase for people."""


def unpack_feed(body: bytes) -> bytes:
    """`body` without its gzip; a cut stream gives what there is. Raises FeedError when it unpacks to over 50
    MB.
    """
    if len(body) > MOST_BYTES:
        raise FeedError("larger than 50 MB")
    if not body.startswith(GZIP):
        return body
    stream = zlib.decompressobj(wbits=31)
    try:
        unpacked = stream.decompress(body, MOST_BYTES + 1)
    except zlib.error as fault:
        raise FeedError("broken gzip") from fault
    if len(unpacked) > MOST_BYTES:
        raise FeedError("unpacks to more than 50 MB")
    return unpacked


def decode_feed(body: bytes) -> str:
    """Text without XML prolog, control characters and HTML's named entities, which XML does not know."""
    declared = DECLARATION.match(body)
    text = NOT_XML.sub("", decode_bytes(body, declared[1].decode("ascii", "replace") if declared else None))
    return "".join(
        part if part.startswith("<![CDATA[") else _spell_out(part)
        for part in CDATA.split(XML_PROLOG.sub("", text))
    )


def _spell_out(text: str) -> str:
    return NAMED_ENTITY.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    known = match[1] in name2codepoint and match[1] not in XML_ENTITIES
    return html.unescape(match[0]) if known else match[0]
