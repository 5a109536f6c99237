"""What a sentence is, seen whole: a heading, a dateline, the opening of a topic; and what its mentions mean
in it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.lexicon import Commodity
from crawler.figures.period_context import Timed
from crawler.figures.periods import Period
from crawler.figures.views import View
from crawler.figures.words import Mark

_BASIS_BEFORE = re.compile(
    r"(?:\b(?:than|against|compared (?:with|to)|versus|vs\.?|from|on|over|of|in line with"
    r"|similar to|level with|matched|par with)(?: (?:in|for|during"
    r"|that|those|the|its|of|level|figure|figures|output|production|exports|amount|volume|value))*"
    r"|(?:%|per ?cent) (?:on|over)) $"
)


def is_heading(view: View) -> bool:
    """A few words on a line of their own, without an end: "Tarkwa mine"."""
    return (
        len(view.words) <= 5
        and view.sentence.paragraph > 0
        and view.text[view.end - 1] not in '.!?;:",|'
        and not any(char.isdigit() for char in view.text[view.start : view.end])
    )


def is_dateline(view: View) -> bool:
    """A paragraph of place and day alone ("Baku, Azerbaijan, Dec. 24")."""
    return (
        re.fullmatch(
            r"[\w' ]{3,20}, (?:[\w' ]{3,20}, )?[a-z]{3,9}\.? \d{1,2}\.?", view.lower[view.start : view.end]
        )
        is not None
    )


def as_basis(view: View, mention: Timed) -> Timed:
    """A named earlier period after "than in", "from" or "on" is what the news is compared with."""
    if mention.role != "main" or re.search(
        r"\d (?:to|and|through) |[a-z]-[a-z]", view.lower[mention.start : mention.end]
    ):
        return mention
    before = view.lower[max(view.start, mention.start - 40) : mention.start]
    if not _BASIS_BEFORE.search(before) or re.search(r"\bof (?:the )?$", before):
        return mention
    if re.search(r"\b(?:from|over|on) (?:the )?$", before) and not re.search(
        r"(?:%|per ?cent|up|down|higher|lower|more|less|\brise|\bfall|\bdrop|\bincrease|\bdecline"
        r"|compared|(?:increas|declin|drop+|plung|climb|jump|surg|slump|slipp|eas|tumbl|soar"
        r"|shrink|chang)ed|rose|fell|grew|plunge)\s(?:\S+ ){0,4}(?:from|over|on) (?:the )?$",
        before,
    ):
        return mention
    return replace(mention, role="back")


def is_running_total(view: View, period: Period | None, known: Period | None) -> bool:
    """ "That brought the January-February total to 5 tons": the article goes on with February."""
    if period is None or known is None or period.end != known.end or period.start >= known.start:
        return False
    return (
        re.search(
            r"\b(?:total|brings?|brought|bringing|cumulative|year[- ]to[- ]date|so far)\b",
            view.lower[view.start : view.end],
        )
        is not None
    )


def is_subject(view: View) -> bool:
    """Whether a sentence opens with a material: "Direct-reduced iron had the highest growth"."""
    return any(mark.start - view.start < 5 and mark.value.kind == "material" for mark in view.commodities)


def is_temporal(view: View, mention: Timed) -> bool:
    """ "In 2024" sets the time of what follows; "a quarter of 2024's supply" does not."""
    if view.lower.startswith("'s", mention.end):
        return False
    before = view.lower[max(view.start, mention.start - 16) : mention.start]
    return (
        re.search(
            r"(?:^|\b(?:in|for|during|over|from|between|through|to|since|ended|the|this"
            r"|of) (?:the )?|, |- |\()$",
            before,
        )
        is not None
    )


def subject_of(view: View, at: int) -> Mark[Commodity] | None:
    """The material that a change at `at` is about: the last one before it, else the first after it."""
    ahead = [mark for mark in view.commodities if mark.end <= at]
    behind = [mark for mark in view.commodities if mark.start >= at]
    return ahead[-1] if ahead else behind[0] if behind else None


def measure_near(view: View, at: int) -> str | None:
    """The measure that a change at `at` is about: the last one before it, else the first after it."""
    ahead = [mark for mark in view.measures if mark.end <= at]
    behind = [mark for mark in view.measures if mark.start >= at]
    return ahead[-1].value if ahead else behind[0].value if behind else None
