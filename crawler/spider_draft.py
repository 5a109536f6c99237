"""What a site shows of itself → the source of a spider for it, to be reviewed. Pure."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import unquote, urlsplit

from bs4 import Tag

from crawler.page.body import length, read_body
from crawler.page.general import general_body
from crawler.page.ladder import read_page
from crawler.page.meta import read_meta
from crawler.page.rules import PageRules
from crawler.page.soup import parse_html
from crawler.page.text import detect_language, one_line
from storage.keys import path_and_query
from storage.models import Discovered

# The generator that a page names → (module of the family, its base class).
FAMILIES = (
    ("nastooh", "nastooh", "NastoohSpider"),
    ("iransamaneh", "iransamaneh", "IranSamanehSpider"),
    ("wordpress", "wordpress", "WordPressSpider"),
)
BODIES = (
    '[itemprop="articleBody"]',
    ".entry-content",
    ".post-content",
    ".article-body",
    ".article-content",
    ".item-text",
    ".story",
    ".body",
)
# Bases whose own pattern, if any, is too wide for a single site.
NO_PATTERN = ("WireSpider", "WordPressSpider")
LEAST_DASHES, SLUG = 2, r"(?:[^/?-]+-){2,}[^/?-]+"
LEAST_BODY = 250
# Where texts stand, and the letters of a paragraph that tells its place.
PLACES = ["article", "div", "main", "section", "td"]
LEAST_PARAGRAPH = 40
MOST_OF = 0.8  # of the addresses, that a pattern must find
COUNTRIES = {"ir": "IR", "az": "AZ", "ca": "CA", "uk": "GB", "cl": "CL", "au": "AU", "ae": "AE", "de": "DE"}


@dataclass(frozen=True, slots=True)
class Sight:
    """What was seen of a site: its homepage, the feed that works, its items, and the pages of some of them.

    `feed` may be a sitemap or a listing, as `kind` says: feeds, sitemaps or listings.
    """

    home: str
    homepage: str
    feed: str | None
    items: tuple[Discovered, ...]
    articles: tuple[str, ...]
    kind: str = "feeds"


@dataclass(frozen=True, slots=True)
class Draft:
    """The source of the spider, and what a person has to look at."""

    source: str
    doubts: tuple[str, ...]


def draft_spider(name: str, sight: Sight) -> Draft:
    """A spider of nothing but class attributes. What could not be seen is a doubt, never a silent guess."""
    soup = parse_html(sight.homepage)
    module, base = _family(sight.homepage)
    language = _language(sight)
    pattern = article_pattern([path_and_query(item.url) for item in sight.items])
    usual = next((selector for selector in BODIES if _serves(selector, sight.articles)), None)
    found = None if usual or module else place_of_text(sight.articles)
    body = usual or (found if found and _serves(found, sight.articles) else None)
    doubts = {
        "country: named after the host": urlsplit(sight.home).hostname is not None,
        "timezone: UTC until you know better": True,
        "rank: republisher until you know better": True,
        "feeds: none found, nor links like those of articles; give the address of a page with some": sight.feed
        is None,
        "article_pattern: the addresses of the feed have no common form": pattern is None,
        "rules: no known selector gives the text; the general extractor reads it": body is None
        and not module,
        "rules: the place of the text was found by its words; see that nothing else stands there": body
        is not None
        and body == found,
        "date: the pages name none in JSON-LD or meta; give rules a selector, `date`": bool(sight.articles)
        and not all(map(_is_dated, sight.articles)),
    }
    title = read_meta(soup).site or (one_line(soup.title.get_text()) if soup.title else name)
    source = _source(name, title, sight, (module, base), language, pattern, body)
    return Draft(source, tuple(doubt for doubt, holds in doubts.items() if holds))


def article_pattern(paths: Sequence[str]) -> str | None:
    """A pattern that finds most of these addresses, `id` their number, or their slug where they have none."""
    if not paths:
        return None
    split = [unquote(path).partition("?")[0].strip("/").split("/") for path in paths]
    depth = Counter(map(len, split)).most_common(1)[0][0]
    same = [parts for parts in split if len(parts) == depth]
    pattern = "^/" + "/".join(_with_id([_segment(column) for column in zip(*same, strict=True)]))
    pattern += r"/?(?=\?|$)"
    found = sum(re.search(pattern, unquote(path)) is not None for path in paths)
    return pattern if found >= MOST_OF * len(paths) else None


def _segment(values: Sequence[str]) -> str:
    """What all values of one part of the path have in common."""
    if len(set(values)) == 1 and len(values) > 1 and not values[0].isdecimal():  # this year is not every year
        return re.escape(values[0])
    for form in (r"\d{LOW,}", r"\d{LOW,}[-_.][^/]*", r"[^/]*[-_]\d{LOW,}(?:\.\w+)?"):
        if all(re.fullmatch(form.replace("LOW", "1"), value) for value in values):
            runs = [max(re.findall(r"\d+", value), key=len) for value in values]
            return form.replace("LOW", str(min(map(len, runs))))
    if all(value.count("-") >= LEAST_DASHES for value in values):
        return SLUG  # "about-us" is no article
    return r"[^/?]+"


def _with_id(parts: list[str]) -> list[str]:
    """The part that tells articles apart, as group `id`: the longest number, else the last part."""
    numbers = [at for at, part in enumerate(parts) if r"\d{" in part]
    if not numbers:
        return [*parts[:-1], f"(?P<id>{parts[-1]})"]
    at = max(numbers, key=lambda number: (int(re.findall(r"\{(\d+),", parts[number])[0]), number))
    return [*parts[:at], re.sub(r"(\\d\{\d+,\})", r"(?P<id>\1)", parts[at]), *parts[at + 1 :]]


def _family(html: str) -> tuple[str, str]:
    generator = " ".join(re.findall(r"<meta[^>]+generator[^>]*>", html, re.I)).lower()
    found = ((module, base) for sign, module, base in FAMILIES if sign in generator)
    return next(found, ("", "WireSpider"))


def _language(sight: Sight) -> str:
    stated = re.search(r"<html[^>]*\blang=[\"']?([a-z]{2})", sight.homepage, re.I)
    texts = [item.headline for item in sight.items if item.headline]
    return (stated[1].lower() if stated else None) or detect_language(" ".join(texts)) or "en"


def _serves(selector: str, pages: Sequence[str]) -> bool:
    rules = PageRules(body=(selector,))
    return bool(pages) and all(length(read_body(parse_html(page), rules)) >= LEAST_BODY for page in pages)


def place_of_text(pages: Sequence[str]) -> str | None:
    """A selector of the smallest element that holds the main text, the same on all pages; None where there is none."""
    found = {_place_on(page) for page in pages}
    return found.pop() if len(found) == 1 else None


def _place_on(page: str) -> str | None:
    """By the paragraphs that a general extractor finds: their element's id, or its first class."""
    texts = [one_line(text) for text in general_body(page) if len(text) >= LEAST_PARAGRAPH]
    letters = sum(map(len, texts))
    holders = [
        element
        for element in parse_html(page).find_all(PLACES)
        if (element.get("id") or element.get("class")) and _held(element, texts) >= MOST_OF * letters
    ]
    smallest = min(holders, key=lambda element: len(element.get_text()), default=None)
    if smallest is None or not texts:
        return None
    names = [f"#{smallest['id']}"] if smallest.get("id") else []
    names += [f"{smallest.name}.{name}" for name in smallest.get("class") or []]
    # A number is this article's, not the wire's.
    return next(
        (name for name in names if re.fullmatch(r"[\w.#-]+", name) and not re.search(r"\d", name)), None
    )


def _held(element: Tag, texts: Sequence[str]) -> int:
    """How many letters of the texts stand in the element."""
    inside = one_line(element.get_text(" "))
    return sum(len(text) for text in texts if text in inside)


def _is_dated(page: str) -> bool:
    article = read_page(page, "https://a.example/", PageRules()).article
    return article is not None and article.rungs.get("published") in ("json-ld", "meta")


def _per_day(items: Sequence[Discovered]) -> float:
    """Articles a day, by the dates of the feed; 1 where they do not tell."""
    dates: list[datetime] = sorted(item.published for item in items if item.published)
    if len(dates) < 2 or dates[-1] - dates[0] < timedelta(hours=1):
        return 1
    return float(f"{len(dates) / ((dates[-1] - dates[0]) / timedelta(days=1)):.2g}")


def _country(host: str) -> str:
    return COUNTRIES.get(host.rpartition(".")[2], "US")


def _source(
    name: str,
    title: str,
    sight: Sight,
    family: tuple[str, str],
    language: str,
    pattern: str | None,
    body: str | None,
) -> str:
    module, base = family
    cls = "".join(part.capitalize() for part in name.split("_"))
    own_rules = base == "WireSpider"
    imports = ["from crawler.expectation import Expectation"]
    imports += [f"from crawler.families.{module} import {base}"] if module else []
    imports += ["from crawler.page.rules import PageRules"] if own_rules and body else []
    imports += ["from crawler.wire_spider import WireSpider"] if own_rules else []
    rung = "" if body or not own_rules else ", body_rung=None"
    pattern_line = f'article_pattern = r"{pattern}"'
    lines = [
        f"name = {_quoted(name)}",
        f"title = {_quoted(title)}",
        f"home = {_quoted(sight.home)}",
        f"country = {_quoted(_country(urlsplit(sight.home).hostname or ''))}",
        f"language = {_quoted(language)}",
        *(['timezone = "UTC"', 'rank = "republisher"'] if own_rules else []),
        *([f"{sight.kind} = ({_quoted(sight.feed)},)"] if sight.feed else []),
        *([pattern_line] if pattern and base in NO_PATTERN else []),
        *(["delay = 5.0", 'every = "1h"'] if own_rules else []),
        *([f"rules = PageRules(body=({_quoted(body)},))"] if own_rules and body else []),
        f"expect = Expectation(articles_per_day={_per_day(sight.items):g}{rung})",
    ]
    text = "\n".join(f"    {line}" for line in lines)
    head = title.replace('"""', "").replace("\\", "")
    return (
        f'"""{head}: say in a sentence what this wire is."""\n\nfrom __future__ import annotations\n\n'
        + "\n".join(imports)
        + f'\n\n\nclass {cls}({base}):\n    """Say what is odd about it."""\n\n{text}\n'
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
