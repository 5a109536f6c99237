"""Names that only want, take or buy what another makes."""

from __future__ import annotations

import re

from crawler.figures.name import Name

# "Turkey largest buyer of Iranian zinc": takes what another land sends.
_TAKES_ANOTHERS = re.compile(
    r",? (?:(?:was|is|remains?|remained|becomes?|became|as|again|still|stays?) )*(?:the |its )?(?:[a-z-]+ ){0,3}?"
    r"(?:buyer|taker|customer|importer|purchaser|market|destination|outlet)s?,? (?:of|for) (?:the )?"
    r"(?:[a-z]+(?:ian|ean|ese|ish|ani|ghan)|[a-z]+'s?) [a-z]"
)

# "Exports up on China demand": who takes it.
_WANTS_IT = re.compile(r"(?:'s?)? (?:demand|restocking|buying|appetite|orders|purchases|hunger|thirst)\b")

# "Slovak bids for Polish billet": of those who want what another land sells.
_BIDS = re.compile(
    r"(?:'s?)? (?:(?:firm|import|buying|new|spot|lower|higher) )?(?:bids?|inquir(?:y|ies)|enquir(?:y|ies)|interest"
    r"|appetite|tenders?|orders|demand) (?:for|in) (?:the )?[a-z]+(?:ian|ean|ese|ish|ani|n|i|'s) "
)

_LED_BY = (" on ", " amid ", " by ", " as ", " on strong ", " on weak ", " on higher ")

_WANTED_BY = ("demand from ", "demand in ", "orders from ", "demand of ", "appetite in ")


def wants_it(lower: str, name: Name) -> bool:
    if lower.endswith(_WANTED_BY, 0, name.start) or _BIDS.match(lower, name.end):
        return True
    return lower.endswith(_LED_BY, 0, name.start) and _WANTS_IT.match(lower, name.end) is not None


def takes_anothers(lower: str, name: Name) -> bool:
    return name.entity.kind == "country" and _TAKES_ANOTHERS.match(lower, name.end) is not None


# "Exports to Slovakia fall": no land that an article is about.
_PARTNER = ("exports to ", "sales to ", "shipments to ", "deliveries to ", "exported to ", "imports from ")


# "Deliveries by small miners to Hollin Refiners", "33 tons were delivered to Hollin".
_DELIVERED_TO = re.compile(r"\bdeliver(?:y|ies|ed)\b[^,;.\d]{0,50} to (?:the )?$")

# "5 tons was sold to Hollin Refiners and 3 tons remained", and as glosses have it "to Hollin Refiners was sold and 3":
# who gets the first of two amounts makes neither.
_GIVEN = r"(?:was|were|is|are|been) (?:sold|sent|shipped|dispatched|delivered|supplied|handed)"
_GIVEN_TO = re.compile(rf"\b{_GIVEN} to (?:the )?$")
_AND_AS_MUCH = r",? and (?:(?:about|some|nearly|over|another) )?\d"
_GIVEN_BEHIND = re.compile(rf" {_GIVEN}{_AND_AS_MUCH}")
_THEN_AS_MUCH = re.compile(_AND_AS_MUCH)


def gets_it(lower: str, name: Name) -> bool:
    """ "Deliveries to Hollin Refiners", but of the land of "deliveries to Slovakia's Hollin"."""
    if name.possessive:
        return False
    if lower.endswith(_PARTNER, 0, name.start):
        return True
    if not lower.endswith((" to ", " to the "), 0, name.start):
        return False
    if _DELIVERED_TO.search(lower, max(0, name.start - 70), name.start) or _GIVEN_BEHIND.match(
        lower, name.end
    ):
        return True
    given = _GIVEN_TO.search(lower, max(0, name.start - 40), name.start)
    return given is not None and _THEN_AS_MUCH.match(lower, name.end) is not None


# "Slovakia took 40,000 tons of Polish zinc".
_TOOK_ANOTHERS = re.compile(
    r" (?:(?:again|also|alone|then) )?(?:took|takes|taken|bought|buys) [^,;]{1,30} of (?:the )?"
    r"(?:[a-z]+(?:ian|ean|ese|ish|ani|ghan)|[a-z]+'s?) [a-z]"
)

# "The export of cement by truck to Slovakia and Poland rose".
_EXPORT_TO = re.compile(r"\bexports? (?:of|by) [^,;.\d]{2,50} to (?:the )?(?:[a-z]+(?:,| and) )*$")


def is_traded_with(lower: str, name: Name) -> bool:
    """Whether a land is told as one that takes another's goods, or sends its own to another."""
    if name.entity.kind == "country" and _TOOK_ANOTHERS.match(lower, name.end):
        return True
    if takes_anothers(lower, name) or gets_it(lower, name) or wants_it(lower, name):
        return True
    return is_where_exports_go(lower, name)


def is_where_exports_go(lower: str, name: Name) -> bool:
    return _EXPORT_TO.search(lower, max(0, name.start - 80), name.start) is not None
