"""What a per cent is compared with: a year, a quarter or a month before, a plan."""

from __future__ import annotations

import re

# The names of bases with the pattern of what tells each.
Bases = list[tuple[str, re.Pattern[str]]]
# "15% less than the previous month and 8% less than in April 2023": the month before is not what the second is of.
_OWN_BASE = re.compile(r" (?:more|less|higher|lower|above|below|up|down) (?:than|from) in (?:[a-z]+ )?20\d\d")
# "12 percent more than in the second quarter and 17 percent more than a year ago": a quarter of no other year.
_QUARTER = r"(?:the )?(?:first|second|third|fourth|final|last) quarter(?! of|[ ,]*(?:of )?(?:last|the previous|20\d\d))"
# "Fell 2 per cent last month to 13 tons": when it was, and not against what.
_LAST_PERIOD = re.compile(
    r",? last (?:month|quarter),? to (?:about |around |some |over |nearly )?\d"
    # "Rose 3 per cent to 64.3 million tons last month".
    r"| to (?:about |around |some |over |nearly )?\d[\d.,]*(?: [a-z]+){1,3} last (?:month|quarter)\b(?!')"
)
_ON_QUARTER = re.compile(
    r"(?: \w+)? (?:than|from|on|over|below|above|compared (?:to|with)|against|versus) (?:that )?(?:in |of )?"
    + _QUARTER
)
# "In the third quarter, 48% more than in the second".
_ON_SECOND = re.compile(
    r" (?:(?:more|less|higher|lower|above|below|up|down) )?(?:than|from|on) (?:in |that (?:of|in) )?"
    r"the (?:first|second|third|fourth)(?=[,.;:)]|$| (?:and|but|when|while|after|as)\b)"
    # "By 8% in the second quarter against the first".
    # "Rose 3.7% to 13.8 million ounces in the fourth quarter from the third".
    r"|[a-z ]{0,24}(?: to (?:(?:about|around|some) )?\d[\d.,]*(?: ?[a-z]+){1,3})? (?:(?:in|for|during) the )?"
    r"(?:second|third|fourth) quarter (?:against|from|on|over|compared (?:to|with)|versus) the"
    r" (?:first|second|third)(?=[,.;:)]|$| (?:and|but|when|while|after|as|to)\b)"
)
# "29% more tin in the second quarter than in the first", "3% less in Q2 than in Q1".
_THAN_QUARTER = re.compile(
    r" (?:more|less|fewer|higher|lower)\b[^;.%]{0,120}? (?:quarter|q[1-4]) than (?:(?:in|during|for) )?(?:the )?"
    r"(?:(?:first|second|third|fourth|previous|one before)(?! quarter (?:of|last|20))"
    r"|(?:march|june|september|december) quarter(?! of| last| 20)|q[1-4](?! (?:of|last|20))\b)"
)
# "Down 3.9% from 81 tons in November but up 13.9% year-on-year": what is told of the other way has its own base.
_OTHER_WAY = re.compile(
    r",? (?:but|though|yet|while|and) (?:still |also )?(?:up|down|rose|fell|higher|lower|(?:an? )?[\d.]+ ?(?:%"
    r"|per ?cent) (?:more|less|higher|lower|up|down))\b"
    r"(?=[^,;.]{0,30}(?:\d ?%|per ?cent|(?:more|less|higher|lower|up|down) ))"
)
# "Rose 10 per cent to 773 tons but fell short of its target of 780 tons": no per cent of the target.
_BUT_BESIDE_PLAN = re.compile(
    r",? (?:but|though|yet|although|while) [^;,.\d]{0,30}?\b(?:short of|miss\w*|below|under|above|exceed\w*|beat\w*"
    r"|surpass\w*|shy of)\b"
)
# "Will rise 1.5 percent to 332 tons, unchanged from a previous forecast".
_UNCHANGED = re.compile(r",? (?:unchanged|the same as|in line with|level with)\b")
_SEMICOLON = re.compile(";")
# "Fell by 11% because of planned maintenance": a plan of no output.
_STOPPAGE = re.compile(
    r" (?:maintenance|shutdowns?|outages?|overhauls?|stoppages?|repairs?|closures?|halts?)\b"
)
_TELLS_A_QUARTER = 150
# "Against the plan, concentrate was up 4 percent and cathode down 3 percent": both.
_OPENS_WITH_PLAN = re.compile(
    r"(?:^|[.:;]\s{1,3})(?:as |measured )?(?:against|compared (?:with|to)|relative to|set against)"
    r" (?:the |its |their )?(?:[a-z]+ )?(?:plan|target|budget|schedule|goal)s?, [^.;:]*$"
)
_QUARTER_BEFORE = re.compile(
    r"\b(?:compared (?:to|with)|against|from|versus) "
    + _QUARTER
    + r",? (?:up |down |by |an? \w+ of |\w+ by )*$"
)
# "Up 1% from the third quarter of 2021, up 7% from the previous one": each names its own.
_NAMED_BASE = re.compile(
    r" from (?:(?:the )?(?:first|second|third|fourth) (?:quarter|half) of |[a-z]+ )?20\d\d\b(?! ?tons)"
    # "4 per cent less than in September, but 7 per cent more than a year earlier".
    # "13% below the level of Q2", "nine per cent lower than in the December quarter".
    r"| (?:(?:less|more|higher|lower|fewer|better|worse|up|down) )?"
    r"(?:than|from|on|over|below|above|compared (?:to|with))"
    r" (?:(?:in|of|that|those|the|level) ){0,4}(?:january|february|march"
    r"|april|may|june|july|august|september|october|november|december|q[1-4])\b"
    # "1.2% less than in 2020 and 130,000 tons below the forecast".
    r"| (?:less|more|higher|lower|fewer|up|down) (?:than|from|on) (?:(?:in|of|that) ){0,2}20\d\d\b(?! ?tons)"
    # "1.8% lower than in the final quarter of 2019", "up by 4% compared to the first quarter of 2022".
    r"| (?:(?:less|more|higher|lower|fewer|better|worse|up|down) )?(?:than|from|on|over|compared (?:to|with))"
    r" (?:(?:in|of|that) ){0,2}(?:the )?(?:first|second|third|fourth|final|last) (?:quarter|half) of 20\d\d"
)


def basis_told(text: str, match: re.Match[str], end: int, bases: Bases) -> str | None:
    """The nearest basis named around the per cent; None leaves it to the assembly."""
    before = text[max(0, match.start() - 60) : match.start()]
    if _LAST_PERIOD.match(text, match.end()):
        return None
    if _ON_QUARTER.match(text, match.end(), end) or _QUARTER_BEFORE.search(before):
        return "qoq"
    ahead = max(0, match.start() - _TELLS_A_QUARTER)
    on_second = _ON_SECOND.match(text, match.end(), end)
    if on_second and " quarter" in text[ahead : on_second.end()]:
        return "qoq"
    if _THAN_QUARTER.match(text, match.end(), end):
        return "qoq"
    if _NAMED_BASE.match(text, match.end()):
        return None
    start = max(0, match.start() - 60)
    window = text[start : _window_end(text, match.end(), min(end, match.end() + 110))]
    at = match.start() - start
    hits = [
        (abs(hit.start() - at) + (40 if hit.end() < at else 0), name)
        for name, pattern in bases
        for hit in pattern.finditer(window)
        if (hit.end() > at or not _OWN_BASE.match(text, match.end()))
        and not _STOPPAGE.match(window, hit.end())
    ]
    if hits:
        return min(hits)[1]
    opening = text[max(0, match.start() - _TELLS_A_QUARTER) : match.start()]
    return "plan" if _OPENS_WITH_PLAN.search(opening) else None


def _window_end(text: str, start: int, end: int) -> int:
    """Where what is told behind a per cent goes over to something else."""
    other_way = _OTHER_WAY.search(text, start, end)
    cues = (_BUT_BESIDE_PLAN,) if other_way else (_SEMICOLON, _UNCHANGED, _BUT_BESIDE_PLAN)
    cuts = [told.start() for cue in cues if (told := cue.search(text, start, end)) is not None]
    return min([*cuts, other_way.start() if other_way else end])
