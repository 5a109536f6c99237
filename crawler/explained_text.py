"""Why an amount was read as it was, in lines for a terminal. Pure."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from crawler.figures import Explained
from crawler.figures.explanation import Link, Option

WIDTH = 110


def explained_lines(amount: Explained) -> Iterator[str]:
    """One amount: what it is, its sentence, each link with the winner and its rivals, doubts and checks."""
    yield ""
    yield f"{amount.raw}  =  {amount.value}  →  {amount.fate}"
    yield from _wrapped(f"“{amount.sentence}”", "    ")
    if amount.own_words != amount.sentence:
        yield from _wrapped(f"its own words: “{amount.own_words}”", "    ")
    for name, link in amount.links.items():
        yield from _link_lines(name, link)
    for doubt, factor in amount.doubts.items():
        yield f"    doubt      {doubt} ({factor:g})"
    for check in amount.checks:
        yield f"    check      {check}"


def _link_lines(name: str, link: Link) -> Iterator[str]:
    if link.chosen is None and not link.options:
        return
    winner = next((option for option in link.options if option.name == link.chosen), None)
    why = f"  ← {_told(winner)}" if winner else "  ← by rule" if link.options and link.chosen else ""
    yield from _wrapped(f"{name:10} {link.chosen or 'none'}{why}", "    ", "               ")
    for option in link.options:
        if option is not winner:
            yield from _wrapped(f"           · {option.name}: {_told(option)}", "    ", "                 ")


def _told(option: Option) -> str:
    return f"{option.why} ({option.share:.0%})" if option.share is not None else option.why


def _wrapped(text: str, first: str, rest: str = "") -> Iterator[str]:
    yield from textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest or first)
