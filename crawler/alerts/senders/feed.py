"""A feed file for each target that names one: Atom, or JSON Feed where its name ends in .json."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from typing import Any

from lxml import etree

from crawler.alerts.letters import Letter
from crawler.alerts.sections import TargetSection
from crawler.alerts.senders import SendError

ATOM = "http://www.w3.org/2005/Atom"
JSON_FEED = "https://jsonfeed.org/version/1.1"


async def send(target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
    """Puts the letter on top of the feed, once; readers see the old file or the new one, never half of it."""
    assert target.feed is not None
    write = _json_with if target.feed.suffix == ".json" else _atom_with
    old = target.feed.read_bytes() if target.feed.exists() else None
    try:
        new = write(old, letter, target.feed.stem, target.entries)
    except (etree.XMLSyntaxError, ValueError, KeyError, TypeError) as error:
        raise SendError(f"{target.feed} is no feed of ours; move it away") from error
    _replace(target.feed, new)


def _replace(file: Path, content: bytes) -> None:
    fresh = file.with_name(f".{file.name}.new")
    with fresh.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)


def _urn(letter: Letter) -> str:
    return f"urn:orewire:{letter.key}"


def _moment(letter: Letter) -> str:
    return letter.created_at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _json_with(old: bytes | None, letter: Letter, name: str, most: int) -> bytes:
    feed: dict[str, Any] = (
        json.loads(old) if old else {"version": JSON_FEED, "title": f"Orewire: {name}", "items": []}
    )
    items = [item for item in feed["items"] if item["id"] != _urn(letter)]
    item = {
        "id": _urn(letter),
        "title": letter.subject,
        "content_html": letter.html,
        "content_text": letter.text,
        "date_published": _moment(letter),
        "_orewire": letter.payload,
    }
    if letter.url:
        item["url"] = letter.url
    feed["items"] = [item, *items][:most]
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def _atom_with(old: bytes | None, letter: Letter, name: str, most: int) -> bytes:
    # Entities are not resolved: the file may have been touched by others.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=True)
    feed = etree.fromstring(old, parser) if old else _empty_atom(name)
    if feed.tag != f"{{{ATOM}}}feed":
        raise ValueError(feed.tag)
    entries = list(feed.findall(f"{{{ATOM}}}entry"))
    kept = [each for each in entries if each.findtext(f"{{{ATOM}}}id") != _urn(letter)]
    for each in entries:
        feed.remove(each)
    feed.extend([_entry(letter), *kept][:most])
    updated = feed.find(f"{{{ATOM}}}updated")
    if updated is None:
        raise ValueError("updated")
    updated.text = _moment(letter)
    return bytes(etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _empty_atom(name: str) -> Any:
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    for tag, text in (("title", f"Orewire: {name}"), ("id", f"urn:orewire:feed:{name}"), ("updated", "")):
        etree.SubElement(feed, f"{{{ATOM}}}{tag}").text = text
    author = etree.SubElement(feed, f"{{{ATOM}}}author")
    etree.SubElement(author, f"{{{ATOM}}}name").text = "Orewire"
    return feed


def _entry(letter: Letter) -> Any:
    entry = etree.Element(f"{{{ATOM}}}entry")
    parts = (("title", letter.subject), ("id", _urn(letter)), ("updated", _moment(letter)))
    for tag, text in parts:
        etree.SubElement(entry, f"{{{ATOM}}}{tag}").text = text
    if letter.url:
        etree.SubElement(entry, f"{{{ATOM}}}link", href=letter.url)
    content = etree.SubElement(entry, f"{{{ATOM}}}content", type="html" if letter.html else "text")
    content.text = letter.html or letter.text
    return entry
