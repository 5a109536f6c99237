"""Firms that no table knows and that stand quoted, in a script without capitals: named by what they make
("«تارن للنحاس»" is "Tarn Copper company"), or told to do or to make what a firm does ("أنتجت «تارن»").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from crawler.figures.gloss.introduced import latin_name
from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.words import word_set

_FIRM = "company"
_KINDS_OF_FIRMS = ("company", "group")
# What stands before a quoted name that does or makes it: the last word of what is known there.
_DOING = word_set(
    """produced produces sold exported imported extracted shipped delivered processed recorded achieved raised cut said
    announced added expects at plans targets reported confirmed for chief by was"""
)
_MADE_BY = re.compile(
    r"\b(?:production|output|exports|sales|shipments|deliveries|imports|reserves|capacity|the share)(?: of)? ?$"
)
_WORDS = r"[^\W\d_]+(?: [^\W\d_]+){0,2}?"


def quoted_firms(
    text: str, known: Sequence[Written], language: Tongue, names: dict[str, str]
) -> Iterator[Written]:
    """The known pieces, and the quoted names among them, which `names` then holds as they are printed; what is known
    within such a name is left out.
    """
    if not language.article or '"' not in text:
        yield from known
        return
    told: list[Written] = []
    place = 0
    for index, piece in enumerate(known):
        if piece.start < place:
            continue
        told.append(piece)
        end = known[index + 1].start if index + 1 < len(known) else len(text)
        firm = _firm_behind(text, known, index, end, language, names)
        if firm is not None:
            place = firm.end
            if told[-1].words.lower() in language.introducing:
                kind = told.pop()
                firm = Written(kind.start, firm.end, (Part(firm.words, kind.start, firm.end),))
            told.append(firm)
    yield from told


def _firm_behind(
    text: str, known: Sequence[Written], index: int, end: int, language: Tongue, names: dict[str, str]
) -> Written | None:
    """The firm whose name is quoted right behind a known piece, up to the next one at `end` or with that in it."""
    piece = known[index]
    if not text.startswith(' "', piece.end):
        return None
    named = _pattern(_for_the(language)).match(text, piece.end)
    if named is None or named.end(1) > end:
        return None
    following = known[index + 1 : index + 2]
    goods = _goods(named, following, language)
    told = _tells_of(piece) or any(_is_done(other) for other in following if other.start == named.end() + 1)
    if goods is None and (not told or named.end() - 1 > end):
        return None
    printed = named[1] if goods is not None or not named[3] else f"{named[1]} {named[3]}"
    if is_introduced(text, known, printed, language):
        return None
    name = latin_name(printed.split(" "), language)
    if not name:
        return None
    names[printed] = f"{name} {goods} {_FIRM}" if goods is not None else f"{name} {_FIRM}"
    start = named.start() + 1
    return Written(start, named.end(), (Part(names[printed], start, named.end()),))


def _goods(named: re.Match[str], following: Sequence[Written], language: Tongue) -> str | None:
    """What a firm is for or called by, by the known piece that begins there: "تارن للنحاس", "تارن ليثيوم"."""
    place = named.start(2) if named[2] else named.start(3)
    if not following or following[0].start != place:
        return None
    told = following[0].parts[-1].words
    return told.title() if named[2] or told in language.classes["materials"].values() else None


def _tells_of(piece: Written) -> bool:
    words = piece.words.lower().rstrip().removesuffix(" to")
    return words.rsplit(" ", 1)[-1] in _DOING or _MADE_BY.search(words) is not None


def is_introduced(text: str, known: Sequence[Written], printed: str, language: Tongue) -> bool:
    """Whether a name stands behind a word for a mine or plant anywhere: "«تارن»" may be "منجم «تارن»"."""
    return any(
        text.startswith((f' "{printed}"', f" {printed}"), piece.end)
        for piece in known
        if (kind := piece.words.lower()) in language.introducing and kind not in _KINDS_OF_FIRMS
    )


def _is_done(piece: Written) -> bool:
    """Whether what stands behind a quoted name says what it did: "«تارن» تنتج"."""
    return piece.words.lower().split(" ")[0] in _DOING


def _for_the(language: Tongue) -> str:
    """What stands glued before the goods that a firm is for."""
    return (
        next((prefix for prefix, words in language.prefixes.items() if words == "to"), "") + language.article
    )


@cache
def _pattern(for_the: str) -> re.Pattern[str]:
    return re.compile(rf' "({_WORDS})(?: ({for_the}[^\W\d_]+)(?: [^\W\d_]+)?| ([^\W\d_]+))?"')
