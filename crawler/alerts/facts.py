"""What rules ask about a change beside what the log holds of it."""

from __future__ import annotations

from collections.abc import Callable

from crawler.alerts.rules import Facts, told_of
from crawler.figures.lexicon import Lexicon, default_lexicon
from storage.db import Database
from storage.models import Change
from storage.observation_queries import wires_of


def facts_of(db: Database, lexicon: Lexicon | None = None) -> Callable[[Change], Facts]:
    """A function that looks them up: witnesses as of now, the country by the lexicon, the built-in one if None."""
    known = lexicon or default_lexicon()

    def look_up(change: Change) -> Facts:
        told = told_of(change)
        figure = told.get("figure")
        return Facts(
            witnesses=wires_of(db, figure) if figure is not None else 1,
            country=known.country_of(told.get("known_as") or told.get("entity")),
        )

    return look_up
