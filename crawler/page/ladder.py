"""A page to an article: each field from the first rung that has it, and the rung kept beside it.

JSON-LD, then meta, then the wire's selectors, then a general extractor, then what the feed said. For the
body the wire's selectors come first: nothing else knows its boilerplate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from crawler.page.body import length
from crawler.page.closing_line import ClosingLine, check_closing_lines, find_closing_lines
from crawler.page.headline import read_headline
from crawler.page.main_text import MainText, choose_text, stated_texts
from crawler.page.parsed_page import ParsedPage, parse_page
from crawler.page.published import Published, read_published
from crawler.page.rules import PageRules
from crawler.page.text import detect_language, one_line
from crawler.page.walls import find_wall
from storage.models import Article, Discovered

# A sentence where the wire keeps its articles: no wall has that.
LEAST_OWN_TEXT = 80
# A publisher that says "not free" in JSON-LD and shows less than this shows the beginning only.
WHOLE_ARTICLE = 1_500
# A table without a caption: its first line has cells.
TABLE_LINE = re.compile(r".*\S \| ?\S")
# Fewer letters do not tell a language.
LEAST_FOR_LANGUAGE = 60


@dataclass(frozen=True, slots=True)
class PageReading:
    """How reading a page ended: `state` is article, blocked, truncated or failed (see
    storage.models.OUTCOMES).

    `reason` says why it is no whole article. `article` is None when blocked or failed.
    """

    state: str
    reason: str | None
    article: Article | None


def read_page(
    html: str, url: str, rules: PageRules, hint: Discovered | None = None, now: datetime | None = None
) -> PageReading:
    """The article at `url`. `hint` is what its feed said; with `now` (aware) dates far ahead of it are passed
    over.

    Never raises on broken markup; the caller bounds the size of `html`.
    """
    parsed = parse_page(html, url, rules, hint, now)
    selected, described = stated_texts(parsed)
    own = length(selected) >= LEAST_OWN_TEXT or length(described) >= rules.min_body
    if not own and (wall := find_wall(html, rules.own_wall, parsed.soup)):
        return PageReading(*wall, None)
    return _reading(parsed, choose_text(parsed, selected, described))


def _reading(parsed: ParsedPage, text: MainText) -> PageReading:
    headline = read_headline(parsed)
    if headline is None:
        return PageReading("failed", "no headline", None)
    if not text.paragraphs:
        return PageReading("failed", "no text", None)
    lack = _lack(parsed, text)
    return PageReading("truncated" if lack else "article", lack, _article(parsed, text, headline))


def _lack(parsed: ParsedPage, text: MainText) -> str | None:
    """Why `text` is not the whole article; None when nothing says so."""
    size = length(list(text.paragraphs))
    if text.paywalled:
        return "text ends at a paywall"
    if text.rung == "feed":
        return "only the feed's summary"
    if not parsed.json_ld.free and size < WHOLE_ARTICLE:
        return "publisher says not free"
    return f"text of {size} characters" if size < parsed.rules.min_body else None


def _article(parsed: ParsedPage, text: MainText, headline: tuple[str, str]) -> Article:
    lines = _closing_lines(parsed)
    published = read_published(parsed, lines)
    moment, body = published.moment, _body(text.paragraphs, headline[0], parsed.rules.headline_captions)
    at = moment.at if moment else None
    language, language_rung = _language(body, parsed.rules)
    rungs = {
        "headline": headline[1],
        "body": text.rung,
        "published": published.rung,
        "language": language_rung,
        "credit": text.credit_rung,
    }
    return Article(
        headline=headline[0],
        body=body,
        published=at,
        language=language,
        credit=text.credit,
        published_day_only=bool(moment and moment.day_only),
        rungs={name: rung for name, rung in rungs.items() if rung},
        marks=(
            *text.marks,
            *published.marks,
            *check_closing_lines(lines, parsed.url, _stated(published)),
            *_id_marks(parsed),
        ),
    )


def _body(paragraphs: tuple[str, ...], headline: str, captions: bool) -> str:
    """The paragraphs, without a first one that only repeats the headline: its figure would count twice.

    `captions`: the headline is the first line of each table.
    """
    repeated = len(paragraphs) > 1 and one_line(paragraphs[0]) == headline
    told = paragraphs[1:] if repeated else paragraphs
    if captions:
        told = tuple(f"{headline}\n{each}" if TABLE_LINE.match(each) else each for each in told)
    return "\n\n".join(told)


def _closing_lines(parsed: ParsedPage) -> tuple[ClosingLine, ...]:
    """Only the wire whose line it is can be checked by it; the line may stand outside the body."""
    return find_closing_lines(parsed.html) if parsed.rules.closing_line else ()


def _stated(published: Published) -> datetime | None:
    return published.moment.at if published.moment and published.rung != "closing-line" else None


def _language(body: str, rules: PageRules) -> tuple[str | None, str | None]:
    if len(body) < LEAST_FOR_LANGUAGE and rules.language:
        return rules.language, None
    return detect_language(body), "general"


def _id_marks(parsed: ParsedPage) -> tuple[str, ...]:
    stated = parsed.meta.contents.get(parsed.rules.id_meta or "")
    if not stated or stated in re.findall(r"\d+", urlsplit(parsed.url).path):
        return ()
    return (f"{parsed.rules.id_meta} {stated} is not the id of the url",)
