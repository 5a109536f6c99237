"""Where and when a story was written, told ahead of it: names in it produce nothing."""

from __future__ import annotations

import re

from crawler.figures.dateline_lands import end_of_city
from crawler.figures.name import Name
from crawler.figures.words import Words

# "BAKU, Azerbaijan, January 5.": where and when it was written, before what it is about.
_DATELINE = re.compile(
    r"[A-Z][\w' ]{2,24},(?: [A-Z][\w' ]{2,24},)? "
    r"(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: ?\d{1,2}\b| ?\()"
    # "BAKU, Azerbaijan, Dec. 5 / Trend F. Amini /".
    r"(?:,? ?/ ?[A-Z][\w. ]{2,40} ?/)?"
    # "MUMBAI Dec 6 Shipments fell".
    r"|[A-Z]{4,}(?: [A-Z]{2,}){0,2} "
    r"(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b|\d{1,2} [A-Z][a-z]{2,8}\b)"
    r"(?=,? [A-Z(-])"
    # "Santo Domingo.- The mine".
    r"|[A-Z][\w' ]{2,24}\. ?[-\u2013] "
    # "Kerman - IRNA: said", "Misrata - بوابة الوسط:", where no agency has English letters, "Sanandaj/ 19 April/ IRNA-".
    r"|[A-Z][\w' ]{2,24}(?: ?[-\u2013/] ?|, )(?:\d{1,2} [A-Z][a-z]{2,8} ?[-\u2013/] ?)?"
    r"(?:(?:IRNA|ISNA|Mehr|Tasnim|Fars|Reuters|AFP|Xinhua|SUNA|SANA|SPA|WAM|ONA|BNA|Petra|APS|TAP) ?[-:\u2013]"
    r"|[^\x00-\x7f][^\s:,.]*(?: [^\s:,.]+)? ?:)"
)


def behind_dateline(text: str, words: Words, names: list[Name]) -> list[Name]:
    """The names of a sentence that stand behind its dateline; all of them where it has none."""
    if len(words) == 1 and words[0].start == 0 and text.startswith(".", words[0].end) and " " in text:
        return []  # "Jakarta. The ministry said"
    if names and words[0].start == names[0].start and not text[: names[0].start].strip():
        names = [name for name in names if name.start >= end_of_city(text)]
    dateline = _DATELINE.match(text, words[0].start) if words and names else None
    return names if dateline is None else [name for name in names if name.start >= dateline.end()]
