"""The rung for pages of no known shape: what trafilatura, htmldate and the title element can tell."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import htmldate
import trafilatura
from bs4 import BeautifulSoup

from crawler.page.dates import Moment
from crawler.page.text import clean_text, one_line

TITLE_PART = re.compile(r"\s+[|\-–—·»:]+\s+")

# Trafilatura drops what has no width. Persian words need it, so a letter that no article has stands in.
NON_JOINER, STAND_IN = "\u200c", "\ua66e"


def general_body(html: str) -> list[str]:
    """The paragraphs of what looks like the main text; empty where nothing does."""
    guarded = html.replace(NON_JOINER, STAND_IN)
    text = trafilatura.extract(guarded, fast=True, include_comments=False, include_tables=True) or ""
    text = text.replace(STAND_IN, NON_JOINER)
    return [line for line in map(_row, clean_text(text).split("\n")) if line]


def general_headline(soup: BeautifulSoup, site: str | None) -> str | None:
    """A heading that the title element repeats, else the title without the site's name; None without both."""
    title = one_line(soup.title.get_text()) if soup.title else ""
    headings = [one_line(heading.get_text(" ")) for heading in soup.find_all(["h1", "h2"])]
    shared = [heading for heading in headings if len(heading) > 10 and heading in title]
    return next(iter(shared), None) or strip_site(title, site) or next(filter(None, headings), None)


def strip_site(title: str, site: str | None) -> str:
    """`title` without a last part that is the site's own name: "Output rises - Tehran Times"."""
    parts = TITLE_PART.split(title)
    if not site or len(parts) < 2 or _bare(site) != _bare(parts[-1]):
        return title
    return title[: title.rindex(parts[-1])].rstrip(" |-–—·»:")


def _bare(name: str) -> str:
    return "".join(name.split()).casefold()


def general_date(html: str, false_dates: tuple[str, ...] = ()) -> Moment | None:
    """The day that the page seems to be of, never a time; what matches `false_dates` is not looked at."""
    for pattern in false_dates:
        html = re.sub(pattern, "", html)
    found = htmldate.find_date(html, extensive_search=False, original_date=True, outputformat="%Y-%m-%d")
    return Moment(datetime.strptime(found, "%Y-%m-%d").replace(tzinfo=UTC), day_only=True) if found else None


def _row(line: str) -> str:
    """A table row in the form of `tables.read_table`: trafilatura frames it with bars."""
    if not line.startswith("|"):
        return line
    cells = [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]
    return "" if set("".join(cells)) <= set("-: ") else " | ".join(cells)
