"""The names of a title, of which its body shows what is one."""

from __future__ import annotations

import re

from crawler.figures.name import Name
from crawler.figures.name_words import COMPANY_WORDS
from crawler.figures.names_joined import GOODS
from crawler.figures.plain_words import is_headline
from crawler.figures.views import View

# A capitalised word of the title that comes again that often in the body is a name.
_RECURS = 2
# Characters of a body that are its lead.
_LEAD = 250
_ITS = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Oo]ur) (?:company|miner|group|firm|producer|steelmaker|mine|smelter|plant)\b|\bIts?\b"
)


def names_of_title(view: View, body: str) -> list[Name]:
    """The names that the title of `body` tells, known where the body tells them again."""
    names = [
        name
        for name in view.names
        if not (
            _only_says_where(name, body) or _takes_goods(view.lower, name) or _is_of_a_lands_goods(name, body)
        )
    ]
    if view.text.isupper() or is_headline(view.text):
        names = [name for name in names if name.known or name.entity.name in body or _is_short(name, body)]
    return [name._replace(known=name.known or body.count(name.entity.name) >= _RECURS) for name in names]


def _is_short(name: Name, body: str) -> bool:
    """ "Hollin Gold Mine", which its body calls Hollin."""
    words = name.entity.name.split()
    while words and words[-1].lower() in COMPANY_WORDS:
        words = words[:-1]
    return name.entity.kind == "mine" and bool(words) and " ".join(words) in body


# "Salt heads for Central Asia", "Steel exports to Iraq".
_SENT_TO = re.compile(
    r"\b(?:exports?|shipments?|sales|deliveries|head(?:s|ed|ing)?|bound|leaves?|goe?s?|flows?|sent|ships?|sells?|sold"
    r"|on (?:its|their) way)\b[^,;:]{0,30} (?:to|for|into) (?:the )?$"
)


def _takes_goods(lower: str, name: Name) -> bool:
    return name.entity.kind in ("country", "region") and _SENT_TO.search(lower, 0, name.start) is not None


_OF_A_LAND = re.compile(r"[A-Z][a-z]+(?:an|ese|ish|i|ch|ek)")


def _is_of_a_lands_goods(name: Name, body: str) -> bool:
    """ "Omani Chrome", of a body that names no such producer."""
    land, _, goods = name.entity.name.partition(" ")
    if name.known or goods.lower() not in GOODS or name.entity.name in body:
        return False
    return _OF_A_LAND.fullmatch(land) is not None


def _only_says_where(name: Name, body: str) -> bool:
    """ "Khorasan's iron heartland", of a body that names no such producer: no one whom the article is about."""
    if name.entity.kind != "shape" or name.known or not name.possessive or " " in name.entity.name:
        return False
    printed = re.escape(name.entity.name)
    told = re.findall(
        rf"(\b(?:[Ii]n|[Nn]ear|[Aa]round|[Oo]utside|of|[Tt]o|[Ff]rom) )?\b{printed}\b( [A-Z])?", body
    )
    if not told:
        return _ITS.search(body[:_LEAD]) is None  # "the miner" of the lead may be who the title names
    return all(where or longer for where, longer in told)
