"""When an article was published, the rung that says so, and what contradicts it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from crawler.page.closing_line import ClosingLine
from crawler.page.dates import Moment, parse_moment
from crawler.page.general import general_date
from crawler.page.parsed_page import ParsedPage
from crawler.page.soup import select

# A clock of a publisher may be wrong by a zone; a date further ahead of the fetch is that of an event, or
# an error.
MOST_AHEAD = timedelta(days=2)
# A day without a time may be the local day of a moment that is half a day away in UTC.
SAME_DAY = timedelta(hours=36)
URL_DAY = re.compile(r"/(\d{4}([/-])\d{1,2}\2\d{1,2})(?=[/-]|$)")


@dataclass(frozen=True, slots=True)
class Published:
    """`moment` and `rung` are None where no rung has a believable date."""

    moment: Moment | None
    rung: str | None
    marks: tuple[str, ...] = ()


Candidate = tuple[str, Moment]


def read_published(parsed: ParsedPage, lines: Iterable[ClosingLine]) -> Published:
    """The first believable date of the ladder; one without a time gets it from another rung of the same day.

    What the feed states goes before what htmldate guesses: pages are full of other dates.
    """
    stated, early = _believable(_stated(parsed, lines), parsed.now)
    hinted, late = _believable(_hinted(parsed), parsed.now)
    chosen = next(iter([*stated, *hinted]), None)
    if chosen is None:
        guessed, wild = _believable(_guessed(parsed), parsed.now)
        late += wild
        chosen = next(iter(guessed), None)
    if chosen is None:
        return Published(None, None, early + late)
    rung, moment = _sharpened(chosen, [*stated, *hinted])
    return Published(
        moment, rung, early + late + _contradictions(rung, moment, stated, parsed.rules.date_tolerance)
    )


def _stated(parsed: ParsedPage, lines: Iterable[ClosingLine]) -> Iterator[Candidate]:
    zone = parsed.rules.timezone
    yield from _parsed("json-ld", [parsed.json_ld.published or ""], zone)
    yield from _parsed("meta", parsed.meta.published, zone)
    yield from _parsed("selector", _visible(parsed), zone)
    for line in lines:
        if line.day:
            yield (
                "closing-line",
                Moment(datetime(line.day.year, line.day.month, line.day.day, tzinfo=UTC), day_only=True),
            )


def _visible(parsed: ParsedPage) -> Iterator[str]:
    """What the page shows to its readers; a time element says it more exactly in its attribute."""
    for element in select(parsed.soup, parsed.rules.date):
        if stated := element.get("datetime"):
            yield str(stated)
        yield element.get_text(" ")
    text = " ".join(parsed.soup.get_text(" ").split()) if parsed.rules.date_text else ""
    for pattern in parsed.rules.date_text:
        if match := re.search(pattern, text):
            yield match[0]


def _guessed(parsed: ParsedPage) -> Iterator[Candidate]:
    if moment := general_date(parsed.html, parsed.rules.false_dates):
        yield "general", moment


def _hinted(parsed: ParsedPage) -> Iterator[Candidate]:
    if parsed.hint and parsed.hint.published:
        yield "feed", Moment(parsed.hint.published.astimezone(UTC))
    if match := URL_DAY.search(urlsplit(parsed.url).path):
        yield from _parsed("url", [match[1]], parsed.rules.timezone)


def _parsed(rung: str, texts: Iterable[str], zone: str) -> Iterator[Candidate]:
    for text in texts:
        if moment := parse_moment(text, zone):
            yield rung, moment


def _believable(
    candidates: Iterable[Candidate], now: datetime | None
) -> tuple[list[Candidate], tuple[str, ...]]:
    kept: list[Candidate] = []
    marks: list[str] = []
    for rung, moment in candidates:
        if now and moment.at > now + MOST_AHEAD:
            marks.append(f"{rung} date {moment.at.date()} lies ahead of the fetch")
        else:
            kept.append((rung, moment))
    return kept, tuple(marks)


def _sharpened(chosen: Candidate, others: list[Candidate]) -> Candidate:
    if not chosen[1].day_only:
        return chosen
    exact = (
        other for other in others if not other[1].day_only and abs(other[1].at - chosen[1].at) <= SAME_DAY
    )
    return next(exact, chosen)


def _contradictions(
    rung: str, moment: Moment, stated: list[Candidate], tolerance: timedelta
) -> tuple[str, ...]:
    """The date that people see is the one that the wire's editors check; the closing line has marks of its
    own.
    """
    for other, seen in stated:
        if other != "selector" or rung == "selector":
            continue
        loose = moment.day_only or seen.day_only
        if abs(seen.at - moment.at) > (max(tolerance, SAME_DAY) if loose else tolerance):
            return (f"visible date {seen.at:%Y-%m-%dT%H:%MZ}, {rung} says {moment.at:%Y-%m-%dT%H:%MZ}",)
    return ()
