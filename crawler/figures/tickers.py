"""What a company's shares are listed as, printed behind its name without brackets: "Pan American Silver Corp. PAAS"."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from crawler.figures.words import Word, word_set

# Initials that are a legal form or a land, and no ticker.
_NO_TICKERS = word_set(
    "usa uk uae jv llc plc sa ag nv jsc ojsc pjsc se ab asa spa ltd inc bhd tbk sab bv lp kg pt cv cis eu drc png"
)
_FORMS = word_set("corporation corp company limited ltd inc plc co")
_METALS = word_set("silver platinum potash copper lithium")
_FORMS_BEFORE = tuple(
    f"{form}{end} "
    for form in ("Ltd", "Inc", "Corp", "Co", "Limited", "Corporation", "plc", "PLC", "N.V", "S.A")
    for end in ("", ".", ".'s", "'s")
)
_ABBREVIATED = ("Corp", "Inc", "Ltd", "Co", "plc", "N.V", "S.A")
_ACTS = re.compile(
    r"(?!US |UK |EU )[A-Z]{1,5}(?:'s|,| (?:has|had|said|reported|produced|announced|expects|sold|shipped|is|was|will"
    r"|made|recorded|posted|reaffirmed|mined|delivered|declared|registered|provided|continues|generated|ended"
    r"|expected)) "
)
_LONGEST, _SHORTEST = 5, 3


def ends_with_ticker(text: str, run: Sequence[Word], company_words: Set[str]) -> bool:
    """Whether the last of a name's words is one: "Newmont Corporation NEM", "Endeavour Silver EXK"."""
    if len(run) < 3 or run[-1].text in _NO_TICKERS | company_words:
        return False
    last, before = run[-1], run[-2]
    printed = text[last.start : last.end]
    if not (printed.isupper() and printed.isalpha() and text[before.end : last.start] == " "):
        return False
    if before.text in _FORMS:
        return len(printed) <= _LONGEST
    company = before.text in company_words | _METALS and text[before.start : before.end].istitle()
    return company and _SHORTEST <= len(printed) < _LONGEST


def ends_with_exchange(text: str, run: Sequence[Word]) -> bool:
    """Whether the last of a name's words is the exchange behind its ticker: "Barrick Gold Corp ABX-T"."""
    if len(run) < 4 or text[run[-2].end : run[-1].start] != "-" or run[-3].text not in _FORMS:
        return False
    return text[run[-2].start : run[-1].end].isupper() and run[-1].end - run[-1].start < _SHORTEST


def is_ticker_of_name(text: str, start: int, printed: str) -> bool:
    """Whether a word by itself is what the company right before it is listed as."""
    return printed.isupper() and len(printed) <= _LONGEST and text.endswith(_FORMS_BEFORE, 0, start)


def goes_on_with_ticker(text: str, stop: int, follow: int) -> bool:
    """Whether a full stop is that of "Corp." before a ticker and what the company did."""
    return text.endswith(_ABBREVIATED, 0, stop) and _ACTS.match(text, follow) is not None


# "Corvane CRV.ST": what an agency calls its shares, with the exchange behind a stop.
_EXCHANGE = re.compile(r"\.[A-Z]{1,2}\b(?!\.)")
_CODE = re.compile(r"\b[A-Z]{2,5}\.$")


def ends_with_code(text: str, run: Sequence[Word]) -> bool:
    """Whether the last of a name's words is the code of its shares before the stop and the exchange."""
    if len(run) < 2 or _EXCHANGE.match(text, run[-1].end) is None:
        return False
    return text[run[-1].start : run[-1].end].isupper() and run[-1].end - run[-1].start <= _LONGEST


def is_end_of_code(text: str, start: int) -> bool:
    """Whether a word is the exchange behind the code of somebody's shares."""
    return text.endswith(".", 0, start) and _CODE.search(text, max(0, start - 7), start) is not None
