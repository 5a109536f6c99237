"""Bytes to text in the charset that they are in, which is not always the one they are said to be in."""

from __future__ import annotations

import codecs
import re

BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CONTENT_TYPE = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)
META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)
# Browsers read these so, too: no page of the web is really Latin-1 or ASCII.
ALIASES = {
    "iso-8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "us-ascii": "windows-1252",
}
LOST = "\ufffd"


def decode_page(body: bytes, content_type: str = "") -> str:
    """The text of a page; `content_type` is the header of that name. Never raises."""
    header, meta = CONTENT_TYPE.search(content_type), META_CHARSET.search(body[:4_096])
    return decode_bytes(
        body, header[1] if header else None, meta[1].decode("ascii", "replace") if meta else None
    )


def decode_bytes(body: bytes, *declared: str | None) -> str:
    """Text by the byte order mark, else as UTF-8 if it mostly is that, else by the first of `declared` that
    fits.

    No other charset looks like UTF-8 by accident, so that the declaration is not asked first: servers add
    wrong ones.
    A few bad bytes in a UTF-8 text are replaced by U+FFFD.
    """
    for mark, charset in BOMS:
        if body.startswith(mark):
            return body.decode(charset, "replace")
    text = body.decode("utf-8", "replace")
    lost = text.count(LOST)
    if lost == 0 or sum(char > "\x7f" for char in text) > 2 * lost:
        return text
    return _by_declaration(body, declared)


def _by_declaration(body: bytes, declared: tuple[str | None, ...]) -> str:
    for charset in (*declared, "windows-1252"):
        try:
            return body.decode(ALIASES.get((charset or "").lower(), charset or ""))
        except (UnicodeDecodeError, LookupError):
            continue
    return body.decode("windows-1252", "replace")
