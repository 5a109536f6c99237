"""What a wire's replica answers to an address: pure, from the stories of an edition to a body."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qs, unquote_plus, urlsplit

from crawler.demo import feeds, menafn, nastooh
from crawler.demo.links import tag_path
from crawler.demo.nastooh_meta import TOPICS
from crawler.demo.pages import render_article, render_missing
from crawler.demo.story import EDITIONS, Story, removed_ids, stories_of
from crawler.demo.wires import ISSUED, WIRES

HTML = "text/html; charset=utf-8"
RSS = "application/rss+xml; charset=utf-8"
XML = "application/xml; charset=utf-8"
PLAIN = "text/plain; charset=utf-8"

# The feeds of one section, wire by wire; every other feed holds all sections.
ECONOMY_FEEDS = {"tehrantimes": "697", "mehrnews": "25"}
ECONOMY = {"Economy", "اقتصاد"}
TITLES = {"en": "Latest News", "fa": "آخرین اخبار"}
ROBOTS = {
    "menafn": "User-agent: *\nDisallow: /mobile/\nDisallow: /updates/\n",
    "nastooh": (
        "User-agent: *\nDisallow: /search\nDisallow: /print/\nDisallow: /redirect/\n"
        "Sitemap: {home}/sitemap/news/sitemap.xml\n"
    ),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A body and how it is sent; `modified` is None where the wire gives no validators (errors).

    `version` is the text that its entity tag stands for, the body where it is empty: what stands beside an
    article changes with every edition, the article does not.
    """

    status: int
    content_type: str
    body: str
    modified: datetime | None = None
    version: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """An address asked of a wire's replica at `home`, while it shows `edition`."""

    wire: str
    home: str
    edition: int
    query: dict[str, list[str]]

    @property
    def stories(self) -> tuple[Story, ...]:
        return stories_of(self.wire, self.edition)

    @property
    def issued(self) -> datetime:
        return ISSUED[self.edition]


Route = tuple[re.Pattern[str], Callable[[Request, re.Match[str]], Answer]]


def answer(wire: str, home: str, edition: int, target: str) -> Answer:
    """The answer to a request target such as /news/508572/slug?src=RSS; 404 for what no route knows."""
    if edition not in EDITIONS:
        raise ValueError(f"no edition {edition}: the demo has {EDITIONS}")
    parts = urlsplit(target)
    request = Request(wire, home, edition, parse_qs(parts.query))
    routes = MENAFN_ROUTES if wire == "menafn" else NASTOOH_ROUTES
    # Matched before decoding: in a tag a plus stands for a blank, and %2B for a plus.
    for pattern, respond in routes:
        if match := pattern.fullmatch(parts.path):
            return respond(request, match)
    return _missing(request, 404)


def _robots(request: Request, _: re.Match[str]) -> Answer:
    rules = ROBOTS["menafn" if request.wire == "menafn" else "nastooh"]
    return Answer(200, PLAIN, rules.format(home=request.home), ISSUED[EDITIONS[0]])


def _article(request: Request, match: re.Match[str]) -> Answer:
    if match["id"] in removed_ids(request.wire, request.edition):
        return _missing(request, 410)
    for story in request.stories:
        if story.id == match["id"]:
            others = tuple(other for other in request.stories if other is not story)
            version = f"{story.headline}\n{story.text}"
            return Answer(200, HTML, render_article(story, others), story.changed, version)
    return _missing(request, 404)


def _feed(request: Request, match: re.Match[str]) -> Answer:
    section = match.groupdict().get("section") or next(iter(request.query.get("tp", [])), None)
    stories = request.stories
    if section is not None and section == ECONOMY_FEEDS.get(request.wire):
        stories = tuple(story for story in stories if story.section in ECONOMY)
    for tag in request.query.get("kw", []):
        stories = _about(stories, tag)
    return Answer(200, RSS, feeds.rss(request.wire, request.home, stories, request.issued), request.issued)


def _sitemap(request: Request, _: re.Match[str]) -> Answer:
    body = feeds.news_sitemap(request.wire, request.home, request.stories)
    return Answer(200, XML, body, request.issued)


def _menafn_listing(request: Request, _: re.Match[str]) -> Answer:
    title = next(iter(request.query.get("tb_title", [])), TITLES["en"])
    return Answer(200, HTML, menafn.listing_page(title, request.stories), request.issued)


def _section(request: Request, match: re.Match[str]) -> Answer:
    topic = match["topic"].casefold()
    found = tuple(story for story in request.stories if TOPICS[story.section].casefold() == topic)
    return _nastooh_list(request, match["topic"], found, "/rss")


def _archive(request: Request, _: re.Match[str]) -> Answer:
    return _nastooh_list(request, TITLES[WIRES[request.wire].language], request.stories, "/rss")


def _tag(request: Request, match: re.Match[str]) -> Answer:
    tag = unquote_plus(match["tag"])
    feed = tag_path(tag).replace("/tag/", "/rss?kw=")
    return _nastooh_list(request, tag, _about(request.stories, tag), feed)


def _nastooh_list(request: Request, title: str, found: tuple[Story, ...], feed: str) -> Answer:
    body = nastooh.listing_page(request.wire, title, feed, found, request.stories)
    return Answer(200, HTML, body, request.issued)


def _missing(request: Request, status: int) -> Answer:
    return Answer(status, HTML, render_missing(request.wire))


def _about(stories: tuple[Story, ...], tag: str) -> tuple[Story, ...]:
    """The stories that carry the tag, or name it in their headline."""
    wanted = tag.casefold()
    return tuple(story for story in stories if wanted in " ".join([*story.tags, story.headline]).casefold())


def _routes(*rules: tuple[str, Callable[[Request, re.Match[str]], Answer]]) -> tuple[Route, ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), respond) for pattern, respond in rules)


MENAFN_ROUTES = _routes(
    (r"/robots\.txt", _robots),
    (r"/(?P<id>\d{10})(/.*)?", _article),
    (r"/rss(/.*)?", _feed),
    (r"/(tb_news|qn_news_sections|qn_country)\.aspx", _menafn_listing),
    (r"/", _menafn_listing),
)
NASTOOH_ROUTES = _routes(
    (r"/robots\.txt", _robots),
    (r"/news/(?P<id>\d{5,8})(/.*)?", _article),
    (r"/rss(-homepage)?", _feed),
    (r"/rss/tp/(?P<section>\d+)", _feed),
    (r"/rss/pl/\d+", _feed),
    (r"/sitemap/(news|all)/sitemap\.xml", _sitemap),
    (r"/service/(?P<topic>\w+)(/.*)?", _section),
    (r"/tag/(?P<tag>.+)", _tag),
    (r"/(archive|page/archive\.xhtml)?", _archive),
)
