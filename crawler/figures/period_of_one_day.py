"""A day on which so much was made or moved: "on June 29 the mill rolled 1,200 tons"; not when that was told."""

from __future__ import annotations

import re

from crawler.figures.period_fields import Reader, mention_of, point
from crawler.figures.period_words import Mention
from storage.periods import Days, Period

# What is done with goods within a day.
_DID = (
    r"(?:produced|made|mined|extracted|dug|rolled|cast|poured|smelted|refined|tapped|crushed|processed|loaded|unloaded"
    r"|shipped|sent|dispatched|delivered|exported|imported|sold|traded|set|broke|reached|hit|posted|registered"
    r"|recorded|achieved|turned out)"
)
_TONS = (
    r"\d[\d.,]*(?: (?:million|thousand))? ?(?:metric )?(?:tonn?e?s?|mt|t|kt|ounces|oz|kilograms|kg|carats)\b"
    r"(?: of [a-z -]{2,40}?)?"
)
_TIME = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|quarter|half"
    r"|week|20\d\d)"
)
# "On June 29, the mine produced 1,200 tons", of no other time.
_THEN_DID = re.compile(
    rf",? (?:(?!(?:and|that|in|said|for|told|announced)\b)[a-z'-]+ ){{1,8}}?{_DID} (?:[a-z'-]+ ){{0,5}}?{_TONS}"
    rf"(?![^.;]{{0,80}}?\b{_TIME}\b)"
)
# "It produced 1,200 tons of ingots on June 29", "1,200 tons were rolled on June 29"; its first cargo is the month's.
_DID_ON = re.compile(rf"\b{_DID} (?:(?!first\b)[a-z'-]+ ){{0,5}}?{_TONS} $|{_TONS} (?:was|were) {_DID} $")
_OPENS_BEHIND = (". ", "\n", "; ", "- ")
# Characters ahead of the day in which it is told what was done.
_AHEAD = 110


def day_itself(grammar: Reader, match: re.Match[str]) -> Mention | None:
    text, start = match.string, match.start()
    opens = start == 0 or text.endswith(_OPENS_BEHIND, 0, start)
    done = (
        _THEN_DID.match(text, match.end()) if opens else _DID_ON.search(text, max(0, start - _AHEAD), start)
    )
    return mention_of("day", match, days=(point(grammar, match, "e"),) * 2) if done else None


def is_one_day(period: Period | None) -> bool:
    """Whether a period is a single day, which nothing told later leans on."""
    return isinstance(period, Days) and period.start == period.end
