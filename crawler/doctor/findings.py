"""What is known of a wire against what it answered: one finding a fact. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import unquote, urljoin, urlsplit

from crawler.discovery import Source, SourceReading, discard_foreign, read_source, wrong_channel
from crawler.durations import read_duration
from crawler.expectation import Expectation
from crawler.page.charset import decode_page
from crawler.page.ladder import PageReading, read_page
from crawler.page.rules import PageRules
from crawler.page.walls import find_wall
from crawler.page_markup import page_markup, rules_for
from crawler.pdf.content import UnreadablePdfError
from crawler.visits import status_outcome
from storage.models import Discovered

CONFIRMED, REFUTED, INSTEAD, UNKNOWN = "confirmed", "refuted", "found instead", "unknown"
# A source that names the wire's articles among other links is one; fewer of them are a chance.
LEAST_OWN = 0.3
# The wire may be well and we are not let in, or the line is down: that refutes nothing.
UNTOLD = re.compile(
    r"^(?:can't be reached|HTTP 5|HTTP 429|asked to wait|answer cut|robots\.txt(?: answers|:))"
)


@dataclass(frozen=True, slots=True)
class Facts:
    """Of a spider what can be checked. `assumed` are the attributes that nobody has seen on the live site."""

    name: str
    home: str
    article_pattern: str | None
    channel: str | None
    delay: float
    rules: PageRules
    expect: Expectation
    assumed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What an address gave; `reason` says why it gave no document."""

    url: str
    status: int = 200
    body: bytes = b""
    content_type: str = ""
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """`fact` is what the spider says, `detail` what was seen; `sure` is assumed where the fact was a guess.

    `url` is what was asked, where that is one address.
    """

    wire: str
    fact: str
    verdict: str
    detail: str
    sure: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class SourceCheck:
    """The finding about a source, and the articles that it named."""

    finding: Finding
    articles: tuple[Discovered, ...] = field(default=())


def check_source(facts: Facts, source: Source, reply: Reply, now: datetime) -> SourceCheck:
    """Is it what it should be: a readable document of the right title, with fresh links to articles of this wire?"""

    def said(verdict: str, detail: str, articles: Sequence[Discovered] = ()) -> SourceCheck:
        return SourceCheck(_source_finding(facts, source, verdict, detail), tuple(articles))

    if fault := _no_document(reply):
        return said(UNKNOWN if UNTOLD.match(fault) else REFUTED, fault)
    reading = read_source(reply.body, reply.content_type, reply.url, source.kind, _pattern(facts))
    if not reading.items:
        return said(REFUTED, _wall(reply) or reading.problem or "no link to an article")
    if fault := wrong_channel(reading, facts.channel):
        return said(REFUTED, fault)
    if reading.kind == "index":
        return said(CONFIRMED, f"an index of {len(reading.items)} sitemaps")
    own, foreign = discard_foreign(reading.items, _pattern(facts))
    if len(own) < LEAST_OWN * len(reading.items):
        example = next(item.url for item in reading.items if item not in own)
        return said(REFUTED, f"{foreign} of {len(reading.items)} links are no articles, such as {example}")
    if fault := _stale(own, facts.expect, now):
        return said(REFUTED, fault, own)
    return said(CONFIRMED, _in_words(reading, own), own)


def check_article(facts: Facts, item: Discovered, reply: Reply, now: datetime) -> list[Finding]:
    """Does the page read as the wire promises: state, date, rung of the body, and what contradicts it?"""
    where = urlsplit(item.url).path
    sure = "assumed" if "body" in facts.assumed else ""
    if fault := _no_document(reply):
        verdict = UNKNOWN if UNTOLD.match(fault) else REFUTED
        return [Finding(facts.name, f"article {where}", verdict, fault, sure)]
    try:
        markup = page_markup(reply.body, reply.content_type)
    except UnreadablePdfError as error:
        return [Finding(facts.name, f"article {where}", REFUTED, str(error), sure)]
    reading = read_page(markup, reply.url, rules_for(markup, facts.rules), item, now)
    checks: tuple[tuple[str, Callable[[], tuple[str, str]]], ...] = (
        ("text", lambda: _text_check(reading)),
        ("date", lambda: _date_check(reading)),
        ("body's rung", lambda: _rung_check(reading, facts.expect)),
        ("marks", lambda: _marks_check(reading)),
    )
    if reading.article is None:
        checks = checks[:1]
    return [Finding(facts.name, f"{name} of {where}", *check(), sure) for name, check in checks]


def check_delay(facts: Facts, robots: str) -> Finding | None:
    """Whether robots.txt wants a longer pause between requests than ours; None where it names none."""
    stated = [float(match) for match in re.findall(r"(?im)^\s*crawl-delay:\s*(\d+(?:\.\d+)?)", robots)]
    if not stated:
        return None
    longest = max(stated)
    verdict = CONFIRMED if longest <= facts.delay else REFUTED
    return Finding(facts.name, f"delay {facts.delay:g} s", verdict, f"robots.txt asks for {longest:g} s")


def found_instead(facts: Facts, source: Source, check: SourceCheck) -> Finding | None:
    """The finding about an address that the wire itself names, where it does what a refuted one should."""
    if check.finding.verdict != CONFIRMED or not check.articles:
        return None
    return Finding(
        facts.name, f"{source.kind}s", INSTEAD, f"{source.url} ({check.finding.detail})", url=source.url
    )


def candidate_feeds(replies: Iterable[Reply], facts: Facts) -> list[str]:
    """Feeds and sitemaps that robots.txt, the homepage or a list of feeds name, each once."""
    from crawler.page.links import alternate_feeds

    found: list[str] = []
    for reply in replies:
        if _no_document(reply):
            continue
        text = decode_page(reply.body, reply.content_type)
        found += re.findall(r"(?im)^\s*sitemap:\s*(\S+)", text) if reply.url.endswith("/robots.txt") else []
        found += alternate_feeds(text, reply.url)
        found += [
            urljoin(reply.url, link) for link in re.findall(r'href="([^"]*(?:/rss|/feeds?)\b[^"]*)"', text)
        ]
    return list(dict.fromkeys(link for link in found if urlsplit(link).scheme in ("http", "https")))


def _source_finding(facts: Facts, source: Source, verdict: str, detail: str) -> Finding:
    sure = "assumed" if f"{source.kind}s" in facts.assumed else ""
    place = urlsplit(source.url)
    shown = unquote(f"{place.path}?{place.query}" if place.query else place.path)
    return Finding(facts.name, f"{source.kind} {shown}", verdict, detail, sure, source.url)


def _pattern(facts: Facts) -> re.Pattern[str]:
    return re.compile(facts.article_pattern or "")


def _no_document(reply: Reply) -> str | None:
    if reply.reason:
        return reply.reason
    ended = status_outcome(reply.status)
    return ended[1] if ended else None


def _wall(reply: Reply) -> str | None:
    wall = find_wall(decode_page(reply.body, reply.content_type))
    return wall[1] if wall else None


def _stale(own: Sequence[Discovered], expect: Expectation, now: datetime) -> str | None:
    dates = [item.published for item in own if item.published]
    if not dates or now - max(dates) <= read_duration(expect.newest):
        return None
    return f"the newest of {len(own)} items is of {max(dates):%Y-%m-%d}, promised within {expect.newest}"


def _in_words(reading: SourceReading, own: Sequence[Discovered]) -> str:
    dates = [item.published for item in own if item.published]
    newest = f", newest {max(dates):%Y-%m-%d %H:%M}" if dates else ""
    return f"{len(own)} articles{newest}" + (f"; {reading.problem}" if reading.problem else "")


def _text_check(reading: PageReading) -> tuple[str, str]:
    if reading.article is None or reading.state != "article":
        return REFUTED, f"{reading.state}: {reading.reason}"
    return CONFIRMED, f"{len(reading.article.body)} letters, {reading.article.language}"


def _date_check(reading: PageReading) -> tuple[str, str]:
    assert reading.article is not None
    moment, rung = reading.article.published, reading.article.rungs.get("published")
    return (CONFIRMED, f"{moment:%Y-%m-%d %H:%M} by {rung}") if moment else (REFUTED, "no date")


def _rung_check(reading: PageReading, expect: Expectation) -> tuple[str, str]:
    assert reading.article is not None
    rung = reading.article.rungs.get("body", "feed")
    if expect.body_rung in (None, rung):
        return CONFIRMED, rung
    return REFUTED, f"{rung}, expected {expect.body_rung}"


def _marks_check(reading: PageReading) -> tuple[str, str]:
    """Ids and dates that a page states twice: where they disagree, one of them is read wrong."""
    assert reading.article is not None
    bad = [mark for mark in reading.article.marks if re.search(r"\bis not the id|\bsays\b|lies ahead", mark)]
    return (REFUTED, "; ".join(bad)) if bad else (CONFIRMED, "nothing contradicts")
