"""The text of an article from the rung that knows it best, freed of everything that is not its own."""

from __future__ import annotations

from dataclasses import dataclass

from crawler.page.body import drop_boilerplate, length, read_body
from crawler.page.closing_line import strip_closing_lines
from crawler.page.credit import read_sign_off, take_opening_mark
from crawler.page.general import general_body
from crawler.page.paragraphs import read_paragraphs
from crawler.page.parsed_page import ParsedPage
from crawler.page.soup import parse_html, select
from crawler.page.text import clean_text, one_line
from crawler.page.walls import cut_paywall

# JSON-LD that holds this much more than the wire's selectors found means that these miss a part.
MUCH_LONGER = 1.25


@dataclass(frozen=True, slots=True)
class MainText:
    """`paragraphs` may be empty. `paywalled` means that the text breaks off at a paywall's ending."""

    paragraphs: tuple[str, ...]
    rung: str
    credit: str | None = None
    credit_rung: str | None = None
    paywalled: bool = False
    marks: tuple[str, ...] = ()


def stated_texts(parsed: ParsedPage) -> tuple[list[str], list[str]]:
    """The paragraphs that the wire's selectors find, and those of JSON-LD; either may be empty."""
    return read_body(parsed.soup, parsed.rules), _described(parsed.json_ld.body or "")


def choose_text(parsed: ParsedPage, selected: list[str], described: list[str]) -> MainText:
    """The text of the rung that knows it best.

    What the wire's selectors found stays, short as it may be: a guess would bring the texts around it. Only
    JSON-LD that holds much more shows that they miss a part. Without selectors the longer of JSON-LD and
    the guess counts: some publishers describe nothing but a teaser. The feed's summary is the last resort.
    """
    if selected and length(described) < MUCH_LONGER * length(selected):
        return _freed(selected, "selector", parsed)
    guessed = [] if selected else general_body(parsed.html)
    if described and length(described) >= length(guessed):
        return _freed(described, "json-ld", parsed)
    if guessed:
        return _freed(guessed, "general", parsed)
    summary = parsed.hint.summary if parsed.hint else None
    return _freed([clean_text(summary)] if summary else [], "feed", parsed)


def _described(body: str) -> list[str]:
    """JSON-LD's articleBody; some publishers put HTML there."""
    if "</" in body or "<br" in body:
        return read_paragraphs(parse_html(body))
    return [line for line in clean_text(body).split("\n") if line]


def _freed(paragraphs: list[str], rung: str, parsed: ParsedPage) -> MainText:
    rules = parsed.rules
    plain = drop_boilerplate([strip_closing_lines(paragraph) for paragraph in paragraphs], rules)
    opened, opening = take_opening_mark([text for text in plain if text])
    unsigned, desk, marks = read_sign_off(opened, rules.sign_off)
    whole, paywalled = cut_paywall(unsigned)
    credit, credit_rung = _credit(opening, desk, parsed)
    return MainText(tuple(whole), rung, credit, credit_rung, paywalled, marks)


def _credit(opening: str | None, desk: str | None, parsed: ParsedPage) -> tuple[str | None, str | None]:
    selected = select(parsed.soup, parsed.rules.credit)
    candidates = (
        ("opening-mark", opening),
        ("sign-off", desk),
        ("json-ld", parsed.json_ld.credit),
        ("selector", one_line(selected[0].get_text(" ")) if selected else None),
    )
    return next(((credit, rung) for rung, credit in candidates if credit), (None, None))
