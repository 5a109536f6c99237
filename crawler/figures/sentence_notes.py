"""What a sentence is, seen whole: a heading, a dateline, the opening of a topic; and what its mentions mean
in it.
"""

from __future__ import annotations

import re

from crawler.figures.commodity_asides import is_modifier
from crawler.figures.lexicon import Commodity
from crawler.figures.period_asides import closes_a_year
from crawler.figures.period_context import Timed
from crawler.figures.views import View
from crawler.figures.words import Mark

# "Imported more coal last year": a time that needs no preposition.
_BARE_TIME = re.compile(r"last (?:year|month|quarter)\b")
_BRACKET = re.compile(r"\([^()]{1,40}\)")
_DATELINE = re.compile(r"[\w' ]{3,20}, (?:[\w' ]{3,20}, )?[a-z]{3,9}\.? \d{1,2}\.?")
_SETS_TIME = re.compile(
    r"(?:^|\b(?:in|for|during|over|from|between|through|to|since|ended|the|this|of) (?:the |its |their |our )?"
    r"|, |- |\()$"
)


def is_heading(view: View) -> bool:
    """A few words on a line of their own, without an end: "Tarkwa mine", "La Tarnera (70%)"."""
    words = _BRACKET.sub(" ", view.text[view.start : view.end]).split()
    return (
        0 < len(words) <= 5
        and view.sentence.paragraph > 0
        and view.text[view.end - 1] not in '.!?;:",|'
        and not any(char.isdigit() for word in words for char in word)
    )


# "\u2022 Kansanshi reported", where lines are told one under another.
_POINTS = ("\u2022", "\u00b7", "\u25aa", "\u25cf", "\u25e6", "- ", "* ")


def is_point_of_list(view: View) -> bool:
    """Whether a sentence opens a point of a list."""
    return view.text.startswith(_POINTS, view.start)


def is_dateline(view: View) -> bool:
    """A paragraph of place and day alone ("Baku, Azerbaijan, Dec. 24")."""
    return _DATELINE.fullmatch(view.lower, view.start, view.end) is not None


def is_temporal(view: View, mention: Timed) -> bool:
    """ "In 2024" sets the time of what follows; "a quarter of 2024's supply" does not."""
    if view.lower.startswith("'s", mention.end):
        return False
    before = view.lower[max(view.start, mention.start - 16) : mention.start]
    if closes_a_year(view.lower, mention.start, mention.end):
        return True
    return _BARE_TIME.match(view.lower, mention.start) is not None or _SETS_TIME.search(before) is not None


def subject_of(view: View, at: int) -> Mark[Commodity] | None:
    """The material that a change at `at` is about: the last one before it, else the first after it; one that says
    who ("iron ore producers") only where there is no other.
    """
    ahead = [mark for mark in view.commodities if mark.end <= at]
    ahead = [mark for mark in ahead if not is_modifier(view.lower, mark)] or ahead
    behind = [mark for mark in view.commodities if mark.start >= at]
    return ahead[-1] if ahead else behind[0] if behind else None


def measure_near(view: View, at: int) -> str | None:
    """The measure that a change at `at` is about: the last one before it, else the first after it."""
    ahead = [mark for mark in view.measures if mark.end <= at]
    behind = [mark for mark in view.measures if mark.start >= at]
    return ahead[-1].value if ahead else behind[0].value if behind else None


# "In April that changed."
_THAT_CHANGED = re.compile(
    r"(?:but )?(?:in|by|from|since) [^,;:.]{3,24},? (?:that|this|things|it|everything|all that)"
    r" (?:changed|turned|ended|was over|was otherwise|has changed)(?: \w+)?[.!]"
)


def tells_a_turn(view: View) -> bool:
    """Whether a sentence only says when things changed: of which the next ones tell."""
    return _THAT_CHANGED.fullmatch(view.lower, view.start, view.end) is not None
