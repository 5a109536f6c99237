"""Words like those of a bound that set an amount beside another: "9 per cent over 4.8 million tons"."""

from __future__ import annotations

import re

# "Up 9 per cent over 4.8 million tons", "14 percent more than 600 tons": what it is compared with, no least of it.
TOPS = re.compile(
    r"(?:\d ?%|\bper ?cent|\bpct) (?:more|less|fewer) than$"
    r"|(?:(?:\d ?%|\bper ?cent|\bpct)(?: (?:more|higher|lower|up|down|less))?"
    r"|\ban? [\d.,]+ ?(?:%|per ?cent|pct) (?:growth|increase|rise|jump|gain|decline|drop|fall|improvement|hike)) over$"
    # "Increased to 307.7 million tonnes over 255.1 million".
    r"|\d ?(?:(?:thousand|million|billion|lakh|crore|mn|bn|k|m) ?)?(?:metric )?(?:t|mt|kt|tons?|tonnes?|ounces|oz|koz"
    r"|moz|carats|ct|lbs?|pounds)(?: \([a-z]{1,4}\))? over$",
    re.IGNORECASE,
)
# "Rose to 64.3 million tons last month, over 62.3 million in the year-ago period".
MOVED_OVER = re.compile(r"(?:, |\bto \d[^;]*)\bover $", re.IGNORECASE)
OF_A_YEAR_AGO = re.compile(
    r"[^,;.]{0,25}?\b(?:in|of|during|recorded in|reported in) (?:the |that )?"
    r"(?:year-ago|corresponding|(?:same|previous|preceding|last) (?:month|period|quarter|year|fiscal))\b"
)


# "A 10 per cent increase in the production of concentrate for the quarter, up to 162.8 thousand tonnes".
_GREW_TO = re.compile(
    r"(?:\d ?%|\bper ?cent|\bpct) (?:increase|rise|jump|gain|growth|improvement|hike)\b[^;.\d]{0,90}, up to $"
)
_GROWTH_WITHIN = 130


def is_ceiling(text: str, at: int) -> bool:
    """Whether "up to" before an amount is a ceiling: "added up to 24 tons", "3 percent up to 24 tons" state a sum."""
    return (
        re.search(
            r"(?:%|per ?cent|pct),? (?:up|down) to $"
            r"|\b(?:added|adds|adding|inched|climbed|crept|edged|moved|ticked|shot|ramped|jumped"
            r"|go|goes|going|went|gone|rose|summed|came) up to $",
            text[max(0, at - 24) : at],
        )
        is None
        and _GREW_TO.search(text, max(0, at - _GROWTH_WITHIN), at) is None
    )
