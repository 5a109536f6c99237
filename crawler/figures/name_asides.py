"""What stands between two commas, dashes or brackets, and only tells more of a name."""

from __future__ import annotations

import re

from crawler.figures.clause_verbs import WORD, is_verb, verbs_between
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCES
from crawler.figures.views import View

_ASIDE = re.compile(
    r", (?:(?:in|of|for|with|from|at|by|through|to) (?:which|whom)|which|whose|who|where|when"
    r"|(?:now|once|formerly|jointly|partly|wholly|majority|half|most|part|all|both|also|long|recently|still)\b"
    r"|[a-z]{3,}ed\b|(?:run|held|built|bought|hit|sold|led|known|part|its|itself|with|including|excluding|owing|like"
    r"|such)\b"
    r"|(?:located|situated|based|home|close|near|north|south|east|west|among)\b)"
)
_ASIDE_OF_A_NAME = re.compile(r", (?:at|in|near|off|from|of|on|through|under|after|before)\b")
_APPOSED = re.compile(r",(?: \([^()]{1,20}\))? (?:an?|the|one|another|its|[A-Z][\w-]+'s?|[a-z]+'s)\s")
# But "with Tarn, where it is found beside zinc, contributing 5 tons".
_WITH_WHO_GIVES = re.compile(
    r", with [^,;]{2,60}, (?:where|which|who|whose|an?|the|its) [^,;]{2,60}, (?:[a-z]+ing|at|on) "
)
# "In Chile", "for the third mine": what a clause begins with before its subject.
TOPIC = re.compile(r"\s*(?:[Aa]nd |[Bb]ut )?(?:In|At|From|Of|For|in|at|from|of|for) [^,;]*")
# "According to the ministry, the mine of Tarn, opened in 2014, is to give 5 tons".
_OPENER = re.compile(
    rf"{TOPIC.pattern}|(?:According to|As of|By|On|Since|After|Under|During|Until|Besides|Apart from) [^,;]*"
)


def is_aside(view: View, start: int, left: int, right: int, end: int | None = None) -> bool:
    """Whether text[left:right] stands between two commas, dashes or brackets that only tell more of another; `end` is
    before what the aside must be closed.
    """
    text = view.text
    opened = text.rfind("(", start, left)
    if opened >= 0 and text.find(")", opened, left) < 0:
        return True
    dash, dashed = text.rfind(" - ", start, left), text.find(" - ", right, end or view.end)
    if dash > start and dashed >= 0 and any(other.end == dash for other in view.names):
        return not any(dash < amount.start < dashed for amount in view.amounts)
    comma = text.rfind(", ", max(start, text.rfind("; ", start, left)), left)
    if comma >= 0 and _told_behind_colon(view, comma, left):
        return False
    closed = text.find(", ", right, end or view.end)
    if comma < 0 or closed < 0:
        return False
    if _ASIDE.match(text, comma) and not _WITH_WHO_GIVES.match(text, comma):
        return True
    if comma == start or not any(other.end == comma for other in view.names):
        return False
    if _OPENER.fullmatch(text, start, comma) and (
        any(verbs_between(text, comma, closed))
        or _ASIDE.match(text, closed)
        or _goes_on(text, closed, end or view.end)
    ):
        # "In Mali, Barrick's output fell in May, to 5 tonnes", "in Mali, the Tarn mine, now sold, gave 5 tonnes".
        return False
    return _APPOSED.match(text, comma) is not None or _ASIDE_OF_A_NAME.match(text, comma) is not None


def _told_behind_colon(view: View, comma: int, left: int) -> bool:
    """ "Meanwhile, its partners were busy: Tarn, owned by Corvane, made 5 tons": a colon begins anew with a name."""
    colon = view.text.rfind(": ", comma, left + 1)
    return colon >= 0 and any(other.start == colon + len(": ") for other in view.names)


# "In Mali, the mine of Tarn, underground since May, made 5 tons": a remark about the subject.
_REMARK = re.compile(r", (?!and\b|or\b|while\b|but\b)[^,;.]{3,90}, ")


def _goes_on(text: str, comma: int, end: int) -> bool:
    """Whether behind a remark that begins at a comma the verb of what stands before it follows."""
    remark = _REMARK.match(text, comma, end)
    return remark is not None and is_verb(WORD.match(text, remark.end()))


# "In Canada, the site of Tarn, opened in 2017, exceeded 2 million tons".
_MOVES = re.compile(
    r"(?:(?:has|had|also|even) )*"
    r"(?:exceeded|surpassed|passed|reached|hit|topped|rose|fell|climbed|slipped|saw|came|stood"
    r"|(?:is|was) (?:to|expected to|due to|set to|planned to|able to)|will|would|should)\b"
)


def is_subject_behind(view: View, name: Name, comma: int, end: int) -> bool:
    """Whether a name behind the comma of what only opens the sentence does what is told before `end`."""
    remark = _REMARK.match(view.lower, name.end, end)
    return (
        remark is not None
        and (PRODUCES.match(view.lower, remark.end() - 1) or _MOVES.match(view.lower, remark.end()))
        is not None
        and _OPENER.fullmatch(view.text, view.start, comma) is not None
    )
