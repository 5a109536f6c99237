"""The text of an article from the rung that knows it best, freed of everything that is not its own."""

from __future__ import annotations

from dataclasses import dataclass

from crawler.page.body import drop_boilerplate, length, read_body
from crawler.page.closing_line import strip_closing_lines
from crawler.page.credit import read_opening_mark, read_sign_off
from crawler.page.general import general_body
from crawler.page.paragraphs import read_paragraphs
from crawler.page.soup import parse_html, select
from crawler.page.source import Source
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


def own_text(source: Source) -> MainText | None:
    """The text by the wire's selectors or JSON-LD; None where neither gives the wire's least length."""
    selected, described = read_body(source.soup, source.rules), _described(source)
    if length(selected) >= source.rules.min_body and length(described) < MUCH_LONGER * length(selected):
        return _freed(selected, "selector", source)
    if length(described) >= source.rules.min_body:
        return _freed(described, "json-ld", source)
    return None


def other_text(source: Source) -> MainText:
    """The text of a page without a whole body of its own: what the selectors have of it, a guess, the
    feed's summary.

    A short text that the wire's selectors found stays: a guess would bring the texts around it.
    """
    if selected := read_body(source.soup, source.rules):
        return _freed(selected, "selector", source)
    guessed, described = general_body(source.html), _described(source)
    if described and length(described) >= length(guessed):
        return _freed(described, "json-ld", source)
    if guessed:
        return _freed(guessed, "general", source)
    summary = source.hint.summary if source.hint else None
    return _freed([clean_text(summary)] if summary else [], "feed", source)


def _described(source: Source) -> list[str]:
    """JSON-LD's articleBody; some publishers put HTML there."""
    body = source.json_ld.body or ""
    if "</" in body or "<br" in body:
        return read_paragraphs(parse_html(body))
    return [line for line in clean_text(body).split("\n") if line]


def _freed(paragraphs: list[str], rung: str, source: Source) -> MainText:
    rules = source.rules
    plain = drop_boilerplate([strip_closing_lines(paragraph) for paragraph in paragraphs], rules)
    opened = read_opening_mark(plain[0] if plain else "")
    unsigned, desk, marks = read_sign_off(
        [text for text in [opened.text, *plain[1:]] if text], rules.sign_off
    )
    whole, paywalled = cut_paywall(unsigned)
    credit, credit_rung = _credit(opened.credit, desk, source)
    return MainText(tuple(whole), rung, credit, credit_rung, paywalled, marks)


def _credit(opening: str | None, desk: str | None, source: Source) -> tuple[str | None, str | None]:
    selected = select(source.soup, source.rules.credit)
    candidates = (
        ("opening-mark", opening),
        ("sign-off", desk),
        ("json-ld", source.json_ld.credit),
        ("selector", one_line(selected[0].get_text(" ")) if selected else None),
    )
    return next(((credit, rung) for rung, credit in candidates if credit), (None, None))
