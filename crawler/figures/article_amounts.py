"""All amounts of an article, before its sentences are read: what its "mt" and its commas stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial

from crawler.figures.amounts import Amount
from crawler.figures.amounts_of_wholes import without_wholes
from crawler.figures.announced_units import Shared, announced, is_list_item
from crawler.figures.line_heads import under_heads
from crawler.figures.metals import METALS, MINERALS
from crawler.figures.sentences import Sentence, sentences
from crawler.figures.short_tons import as_short, counts_in_short_tons
from crawler.figures.views import Viewer

_MT_IS_MILLION = re.compile(
    r"million (?:metric )?tonn?e?s? ?\(M[tT]\)|\b\d{1,4}(?:\.\d+)? ?(?:MT"
    r"|mt)\b(?=.{0,4000}million t)|\d\.\d+ ?(?:MT|mt)\b",
    re.DOTALL,
)

# An article that writes "397,000mt", "2.5 million mt" or "73 mt of gold" means metric tonnes throughout.
_MT_IS_METRIC = re.compile(
    r"\b\d{1,3}(?:,\d{3})+ ?mt\b|(?:million|mln|thousand) mt\b|\d ?mt (?:(?:of|fine|pure|raw) )*(?:gold|silver)\b"
)

_DECIMAL_COMMA = re.compile(
    r"\d(?:,\d{1,2} (?:million|billion|percent|per cent|%)|(?<=\b\d)\d?\.\d{3} million)"
)


def amounts_of(folded: str, viewer: Viewer) -> Iterator[tuple[Sentence, list[Amount]]]:
    """The sentences of an article's folded text, each with its amounts."""
    grouped = _GROUPED.search(folded) is not None
    flat = folded.replace("\n", " ")
    read = partial(
        viewer.amounts,
        flat,
        mt_is_million=mt_is_million(folded[:20000]),
        decimal_commas=_DECIMAL_COMMA.search(folded) is not None,
    )
    in_short_tons = counts_in_short_tons(flat)
    before: Amount | None = None
    spoken: Amount | None = None
    ounces: Amount | None = None
    mixed: list[Amount] = []
    told: Shared | None = None
    last = Sentence(0, 0, 0)
    seen: set[tuple[Decimal | None, str]] = set()
    for sentence in under_heads(folded, sentences(folded)):
        listed = is_list_item(flat, sentence.start, sentence.end)
        told = (told or announced(flat, last.start, last.end)) if listed else None
        told = told and told._replace(end=sentence.start)
        found = read(sentence, before=before, told=told)
        if mixed and not _are_of_size(found, before):
            again = read(sentence, before=mixed[0], told=told)
            found = again if _are_of_size(again, mixed[0]) else _in_turn(found, mixed)
        if ounces is not None and _are_of_precious(found, flat[sentence.start : sentence.end]):
            found = read(sentence, before=ounces, told=told)
        if any("\n" in folded[amount.start : amount.end] for amount in found):
            found = _within_lines(folded, found)
        if grouped:
            found = [amount for amount in found if _LACKS_A_DIGIT.match(flat, amount.start) is None]
        found = without_wholes(flat, sentence.start, found, seen)
        if in_short_tons:
            found = [as_short(flat, amount) for amount in found]
        seen |= {(amount.value, amount.unit) for amount in found}
        if not found and spoken is not None and _MADE_SO_MANY.search(flat, sentence.start, sentence.end):
            found = read(sentence, before=spoken, told=told)
        ounces = next((amount for amount in found if amount.unit == "oz"), ounces)
        before, last = found[-1] if found else None, sentence
        mixed = found if len({amount.unit for amount in found}) > 1 else []
        spoken = before or spoken
        yield sentence, found


# How many times as large a bare number is at most as the amount whose unit it shares.
_OF_SIZE = 4


def _are_of_size(found: list[Amount], before: Amount | None) -> bool:
    """ "301,000 tons of copper and 2.6 million ounces of silver. A year before it was 210,000": of whose unit the bare
    numbers of a sentence are, by their size.
    """
    values = [amount.value for amount in found if amount.inherited and amount.value]
    if before is None or not before.value or not values or len(values) < len(found):
        return not values
    return all(max(value / before.value, before.value / value) <= _OF_SIZE for value in values)


_PRECIOUS = frozenset({"gold", "silver", "platinum", "palladium"})
_OTHERS = frozenset(METALS) - _PRECIOUS | frozenset(MINERALS)


def _are_of_precious(found: list[Amount], told: str) -> bool:
    """ "Gold fell to 509,000 ounces, copper to 31,000 tonnes. Silver rose from 303,000 to 312,000": bare numbers of a
    sentence that tells of precious metal alone share the unit of such, not that of the metal before.
    """
    if not found or not all(amount.inherited and amount.unit == "t" for amount in found):
        return False
    words = frozenset(re.findall("[a-z]+", told.lower()))
    return not words.isdisjoint(_PRECIOUS) and words.isdisjoint(_OTHERS)


def _in_turn(found: list[Amount], before: list[Amount]) -> list[Amount]:
    """ "44,000 tons of zinc and 1.1 million ounces of silver. A year before it was 41,000 and 1.3 million": each of the
    unit of the one at its place, where all are of its size.
    """
    pairs = list(zip(found, before, strict=False))
    if len(found) != len(before) or not all(amount.inherited for amount in found):
        return found
    if not all(_are_of_size([amount], other) for amount, other in pairs):
        return found
    return [replace(amount, unit=other.unit, dimension=other.dimension) for amount, other in pairs]


# "We made 296,700 last year": of the unit that the article told last, if nothing else is counted.
_MADE_SO_MANY = re.compile(
    r"\b(?:[Ww]e|[Ii]t|[Tt]hey|mines?|smelters?|refiner(?:y|ies)|company|group)(?:'ve|'ll)?"
    r"(?: (?:have|has|had|will|also|only|now|already|should|expects? to|hopes? to|plans? to|want to|aim to))*"
    r" (?:made?|make|produced?|mined?|sold|sell|shipped|ship|delivered?|poured?|exported?|imported?|dug|smelted)"
    r" (?:(?:about|around|some|nearly|almost|over|only|just|more than|a record) )*\d{1,3}(?:,\d{3})+"
    r"(?=[.,;\"\u201d]| (?:in|last|this|next|a year|for|during|over|against|compared|and|versus|of it|from|up|down)"
    r"\b| at \D)"
)
# "63,32 tons" has lost a digit where commas part thousands; elsewhere its comma is a decimal one.
_GROUPED = re.compile(r"\d,\d{3}(?!\d)")

_LACKS_A_DIGIT = re.compile(r"\d{1,3},\d{1,2}(?![,\d])(?! (?:million|billion|mln|bln)\b)")

# "369", "412" and "Silver koz" on lines of their own are cells of a table that a page has taken apart.
_APART = re.compile(r"\d *\n\s*(?:\d|(?!Metric|Dry|Wet|Troy|Fine)[A-Z][a-z]+(?:\s|$))")


def _within_lines(folded: str, found: list[Amount]) -> list[Amount]:
    """The amounts of a sentence without those made of several lines, and those that share the unit of such."""
    apart = [amount for amount in found if _APART.search(folded, amount.start, amount.end)]
    first = min((amount.start for amount in apart), default=len(folded))
    return [
        amount for amount in found if amount not in apart and not (amount.inherited and amount.start > first)
    ]


def mt_is_million(text: str) -> bool | None:
    """What the article's "mt" or "MT" stands for, None where only the number can tell."""
    if "mt" in text and _MT_IS_METRIC.search(text):
        return False
    return True if ("MT" in text or "mt" in text) and _MT_IS_MILLION.search(text) else None
