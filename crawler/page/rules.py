"""What a wire must tell beyond the ladder: where its fields stand on a page and what is not article text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

# The rungs of the ladder, as `Article.rungs` names them.
RUNGS = (
    "json-ld",
    "meta",
    "selector",
    "closing-line",  # MENAFN's last line, which holds the day and the article's id
    "opening-mark",  # "(MENAFN - Trend News Agency)" before the first sentence
    "sign-off",  # "MA/IRN84762538" after the last one
    "general",
    "feed",
    "url",
)

# Initials of reporter and editor, and the ids of the stories that they worked from: MA, EF/MA,
# HJ/5276674, MA/IRN84762538.
REPORTER_INITIALS = r"[A-Z]{2,3}(?:/[A-Z0-9]{2,12})*"


@dataclass(frozen=True, slots=True)
class PageRules:
    """The facts of one wire's pages. Selectors are CSS, tried in order; patterns are regular expressions.

    `lead` is joined before the body unless the body already begins with it. `boilerplate` is searched in
    each paragraph, which is dropped where it matches. `date_text` is searched in all text of the page, where no
    selector is known for the visible date. `sign_off` must match a whole last paragraph.
    `own_wall` is searched in the source of a page that has no text of its own. `false_dates` is the markup
    of dates that are not the article's. `min_body` is the length in characters below which a body is
    reported as truncated. `date_tolerance` is how far the visible date may lie from the date chosen before
    the article is marked. `id_meta` names the meta property that repeats the id of the url. `closing_line`
    says that the wire ends its articles as `closing_line.py` describes. `headline_captions`: a page is one table,
    and its headline says what the numbers are, often with the unit.
    """

    headline: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    date_text: tuple[str, ...] = ()
    credit: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    sign_off: str = REPORTER_INITIALS
    own_wall: tuple[str, ...] = ()
    false_dates: tuple[str, ...] = ()
    timezone: str = "UTC"
    language: str | None = None
    min_body: int = 250
    date_tolerance: timedelta = timedelta(days=1)
    id_meta: str | None = None
    closing_line: bool = False
    headline_captions: bool = False
