"""A period expression as found in a text, before it is resolved against the article.

A mention is a plain record of the words: how many months, which ordinal, which year word. `period_resolution`
turns it into days, with the article's date and calendar.
"""

from __future__ import annotations

from dataclasses import dataclass

YEAR_WORDS = {
    "current": 0,
    "this": 0,
    "present": 0,
    "ongoing": 0,
    "running": 0,
    "past": -1,
    "last": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
    "new": 0,
    "same": 0,
    "said": 0,
    "that": 0,
    "elapsed": -1,
    "ended": -1,
}
# How many months back "the one before" is: as many as the one spoken of has.
ITS_LENGTH = -1
BACK_WORDS = frozenset({"previous", "preceding", "prior", "last", "past"})


@dataclass(frozen=True, slots=True)
class Mention:
    """One period expression.

    `kind` is months (first..last of a year), year, interval (two printed days or months), iranian days
    (from the first day of an Iranian month to a day), same (the period
    spoken of before, or the last one of `last` months), back (it, `months_back` earlier), recent (the `last`
    months that had ended when the article appeared), to date (since the year began), week, week back, full year,
    running (the `last` months that hold the article's day, `first` such stretches later), half-year,
    since (a month that something began in, or months to come: of no period),
    rolling (`last` months to the end of the period spoken of),
    rest (the `last` months left of the year, 0 for all), season (of the Iranian year), part ("in the third", after
    a quarter), months from (`last` months from the day `ends_at` on, which is past if `ordinal`), ends and starts (a
    printed boundary of the period named before it). `year` is a printed year,
    `year_word` a word for it; `iranian` is true or false where the words say so. `split_year` tells that the year
    was printed as two ("2023-24"), `closing` that the months are the last ones of a year just spoken of.
    """

    kind: str
    start: int
    end: int
    first: int = 0
    last: int = 0
    year: int | None = None
    year_word: str | None = None
    iranian: bool | None = None
    fiscal: bool = False
    split_year: bool = False
    months_back: int = 0
    days: tuple[tuple[int | None, int, int | None], ...] = ()
    ends_at: tuple[int | None, int, int | None] | None = None
    ordinal: bool = True
    closing: bool = False
