"""Firms that no table knows and that stand without quotes, in a script without capitals, told to make or to say what a
firm does: "صدرت تارن", "أعلنت تارن أنها", "إن تارن باعت".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.figures.gloss.introduced import TRADES, is_plain, latin_letters
from crawler.figures.gloss.names_by_sound import known_by_sound
from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.quoted_firms import is_introduced
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import entity_kinds
from crawler.figures.words import word_set

_FIRM = "company"
_MAKING = word_set(
    "produced exported imported extracted shipped delivered processed produces extracts poured"
)
# Persons say and expect too, but a verb in the feminine is hardly theirs: "أعلنت", "تتوقع".
_SAYING = word_set(
    "said announced added expects plans targets reported confirmed sold raised recorded achieved cut"
)
_DOING = word_set("sold recorded achieved")
_FEMININE = "ت"
# Verbs in the masculine that begin or end so: "went on", "pointed to".
_MASCULINE = ("تابع", "لفت")
_MADE_BY = re.compile(r"\b(?:production|output|exports|sales|shipments|imports) of ?$", re.IGNORECASE)
_NAMED = re.compile(r" ([^\W\d_]+(?:[ -][^\W\d_]+){0,2}) ")
# What comes behind the name of a firm that did something; behind "quarries" it would be whose they are.
_FOLLOWS = re.compile(
    r"(?:that|about|over|more|nearly|only|of|its|during|in|this|from|by|with|to|a|an|the year|last year|produced|sold"
    r"|exported|imported|shipped|extracted|\d)\b",
    re.IGNORECASE,
)
_PARTED = re.compile("[ -]")
_DIGIT = re.compile(r"\d|$")
# How words end that tell what goods are for: "مخصصة للصلب", "كميات للتصدير".
_NO_MAKER = ("ة", "ه", "ات")
# "Its workers", "our mines": whose they are.
_OF_OTHERS = ("ها", "هم", "نا")
# Letters of a name that no list knows, and how words begin and end that are rather none.
_LONG = 5
_NO_NAME = re.compile(r"(?:[بل]\w{,5}|[بلفو]ال\w+|\w+(?:يا|ات|ين|ون|ة|ه)|\w{,5}ا)")


def bare_firms(
    text: str, known: Sequence[Written], language: Tongue, names: dict[str, str]
) -> Iterator[Written]:
    """The known pieces in order, and the firms among them, which `names` then holds as they are printed."""
    if not language.article:
        yield from known
        return
    place = 0
    for index, piece in enumerate(known):
        if piece.start < place:
            continue
        yield piece
        firm = _firm_behind(text, piece, [*known[index + 1 : index + 3], *_ends(text)], language)
        printed = text[firm.start : firm.end] if firm else ""
        if firm is not None and printed not in names and not is_introduced(text, known, printed, language):
            names[printed] = firm.words
            place = firm.end
            yield firm


def _ends(text: str) -> list[Written]:
    return [Written(len(text), len(text), ())] * 2


def _firm_behind(text: str, piece: Written, rest: Sequence[Written], language: Tongue) -> Written | None:
    """The firm whose name is all that stands between two known pieces, or up to an amount behind the first."""
    following, behind = rest[:2]
    end = _DIGIT.search(text, piece.end, max(piece.end, following.start))
    gap = text[piece.end : end.start() if end else following.start]
    named = _NAMED.fullmatch(gap)
    if named is None:
        return None
    at_amount = piece.end + len(gap) < following.start
    goods = "" if at_amount else _goods(text, following, language)
    doing = behind if goods else following
    if not (goods or at_amount or _FOLLOWS.match(doing.words)):
        return None
    whole = _called(_PARTED.split(named[1]), goods, language)
    if not _is_told_of(text, piece, doing) and not (whole in entity_kinds() and _did(piece)):
        return None
    start = piece.end + named.start(1)
    end_of_name = following.end if goods else start + len(named[1])
    return Written(start, end_of_name, (Part(whole, start, end_of_name),)) if whole else None


def _called(words: Sequence[str], goods: str, language: Tongue) -> str:
    """The name of a firm in Latin letters; nothing for words that are rather none."""
    if (words[0].startswith(language.article) and not goods) or words[0].endswith(_OF_OTHERS):
        return ""
    if is_plain(words[0], language):
        return ""
    spelled = " ".join(latin_letters(words, language))
    name = known_by_sound(f"{spelled} {goods}".rstrip()) if spelled else ""
    if name in entity_kinds():
        return name
    return f"{name} {_FIRM}" if name and _is_name(words[0], goods, language) else ""


def _goods(text: str, following: Written, language: Tongue) -> str:
    """What the firm is for, as its name has it: "تارن للصلب"."""
    goods = following.words.removeprefix("to ").removeprefix("for ")
    printed = text[following.start : following.end]
    glued = any(printed.startswith(prefix + language.article) for prefix in language.prefixes if prefix)
    return goods.title().replace(" And ", " and ") if glued and goods in TRADES else ""


def _is_name(word: str, goods: str, language: Tongue) -> bool:
    if goods:
        return not word.endswith(_NO_MAKER)
    return len(word.removeprefix(language.article)) >= _LONG and _NO_NAME.fullmatch(word) is None


def _is_told_of(text: str, piece: Written, following: Written) -> bool:
    *before, last = piece.words.lower().rstrip().removesuffix(" to").split(" ")
    if before and before[-1] != "and" and piece.words.split(" ")[-2][:1].isupper():
        return False  # "Tarn exported": who did is told, "And exported": it is not
    if last in _MAKING or _MADE_BY.search(piece.words):
        return True
    if last in _SAYING:
        return _is_feminine(text[piece.start : piece.end])
    return last == "that" and following.words.lower().split(" ", 1)[0] in _MAKING | _SAYING


def _did(piece: Written) -> bool:
    """Whether a verb tells what mines do and persons hardly: "recorded", "achieved"."""
    before, last = ["", *piece.words.lower().split(" ")][-2:]
    return last in _DOING and before in ("", "and")


def _is_feminine(verb: str) -> bool:
    stem = verb.removeprefix("و")
    return stem not in _MASCULINE and (stem.endswith(_FEMININE) or stem.startswith(_FEMININE))
