"""Names that no table knows, in a script without capitals: what stands behind a word for a producer is spelled in Latin
letters, with that word behind it, as English has it ("منجم إميضر" is "Imidar mine").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crawler.figures.gloss.names_by_sound import known_by_sound
from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.tongue import Tongue

# A hyphen or a space of no width within a name, but not before an ending ("ها"); behind "می" stands a verb.
_WORD = re.compile(
    r" (?!ن?می[ \u200c])([^\W\d_]+(?:(?:-|\u200c(?!(?:ها|های|ای|ی|تر|ترین|اند|شده)\b))[^\W\d_]+)?)"
)
_QUOTED = re.compile(r' "([^\W\d_]+(?:[ -][^\W\d_]+){0,3})( \d{1,2})?"')
# «پارس آرین» ۲۰ هزار تن, «تارن» بـ20 ألف طن: an amount behind it tells that what is quoted produces.
_LISTED = re.compile(r'"([^\W\d_]+(?:[ -][^\W\d_]+){0,3})"(,? (?:ب ?)?(?=\d))?')
# «شركة كاليدونيا (Caledonia Mining)»: as the company itself writes its name.
_IN_LATIN = re.compile(r' ?[("]([A-Z][A-Za-z0-9&\'.-]+(?: [A-Za-z0-9&\'.-]+){0,4})[)"]')
_FIRMS = ("company", "firm", "group")
# What is named by the goods that it makes, and what else it may be named by.
_NAMED_FOR_GOODS = frozenset({*_FIRMS, "complex", "plant", "smelter", "refinery"})
TRADES = frozenset({"mining", "minerals", "metals", "steel", "iron and steel", "aluminium", "copper", "cement",
                     "phosphate", "gold", "zinc", "coal", "potash"})  # fmt: skip
_ITS = "its "
_PARTED = re.compile("[ -]")
_JOINED = re.compile("[-\u200c]")
_MOST_WORDS = 3
# Letters of a quoted name that may be known by its sound alone: "مدن" is no Ma'aden.
_LONG = 6
# Letters of a name that says one syllable twice: "Zamzam".
_TWICE = 4
_SEVERAL = {words: re.compile(rf"(?: [^\W\d_]+){{{words}}}(?![^\W_])") for words in range(2, _MOST_WORDS + 1)}
_VOWELS = frozenset("aiu")
_HALF_VOWELS = {"w": "u", "y": "i"}
# Within a word it stands behind another vowel.
_LONG_A = "آ"
_LIQUIDS = frozenset("rlmnwy")


def introduced_names(
    text: str, known: Sequence[Written], language: Tongue, told: dict[str, str]
) -> Iterator[Written]:
    """The known pieces, those for a producer's kind with the name behind them where no table knows it; `told` then
    holds these names as they are printed.
    """
    if not language.introducing:
        yield from known
        return
    place = 0
    pieces = [*known, Written(len(text), len(text), ())]
    for index, (piece, following) in enumerate(pairwise(pieces)):
        if piece.start < place:
            continue  # a word of the name before it
        *before, kind = piece.parts or (Part("", piece.start, piece.end),)
        if (lies := _where_it_lies(text, pieces[index : index + 4], language)) is not None:
            place = lies.end
            yield lies._replace(parts=(*before, *lies.parts))
            continue
        introduces = kind.words.lower().removeprefix(_ITS) in language.introducing
        if introduces and kind.words.lower().startswith(_ITS):
            introduces = text.startswith(' "', piece.end)  # "منجمها «تارن»"
        named = _name(text, piece.end, following.start, language) if introduces else None
        if named is None:
            yield piece
            continue
        name, place = named
        told[text[piece.end : place].strip(' "')] = name
        made = "" if name[-1].isdigit() else _made(text, following, place, kind.words.lower(), language)
        if made:
            name, place = f"{name} {made}", following.end
        whole = f"{name} {kind.words.lower()}"
        if whole.startswith(f"{name} {_ITS}"):
            whole = f"{_ITS}{name} {kind.words.lower().removeprefix(_ITS)}"
        if latin := _IN_LATIN.match(text, place, following.start):
            place = latin.end()
            whole = latin[1] if whole.endswith(_FIRMS) else f"{latin[1]} {kind.words.lower()}"
        yield Written(piece.start, place, (*before, Part(whole, kind.start, place)))


def _where_it_lies(text: str, pieces: Sequence[Written], language: Tongue) -> Written | None:
    """A plant that is told by its goods and where it lies, which no table knows: "مجمع البوتاس في تارن" is "Tarn Potash
    complex".
    """
    kind = pieces[0].parts[-1] if pieces[0].parts else None
    if kind is None or kind.words.lower() not in _NAMED_FOR_GOODS or len(pieces) < len(("of", "goods", "in")):
        return None
    _, goods, inside, *rest = pieces
    apart = goods.start != pieces[0].end + 1 or inside.start != goods.end + 1
    if apart or inside.words != "in" or goods.words not in TRADES:
        return None
    word = _WORD.match(text, inside.end)
    limit = rest[0].start if rest else len(text)
    if word is None or word.end() > limit or word[1].startswith(language.article):
        return None
    name = latin_name([word[1]], language)
    whole = f"{name} {goods.words.title()} {kind.words.lower()}"
    return Written(pieces[0].start, word.end(), (Part(whole, kind.start, word.end()),)) if name else None


def _made(text: str, following: Written, place: int, kind: str, language: Tongue) -> str:
    """What a plant or company named at a place is for, as English has it in its name: "مجمع تارن للصلب" is "Tarn Steel
    complex", "شركة تارن المعادن" is "Tarn Minerals company"; nothing where that is not told.
    """
    if following.start != place + 1 or kind not in _NAMED_FOR_GOODS or not following.parts:
        return ""
    goods = following.words.removeprefix("to ")
    called = kind in _FIRMS and text.startswith(language.article, following.start)
    if goods not in TRADES or not (called or goods != following.words):
        return ""
    return goods.title().replace(" And ", " and ")


def quoted_names(text: str, known: Sequence[Written], language: Tongue) -> Iterator[Written]:
    """The known pieces, with the quoted names that sound as a known one or that stand right before an amount."""
    if not language.introducing:
        yield from known
        return
    opening, closing = Written(0, 0, ()), Written(len(text), len(text), ())
    for piece, following in pairwise([opening, *known, closing]):
        if piece is not opening:
            yield piece
        for quoted in _LISTED.finditer(text, piece.end, following.start):
            if quoted.start() == piece.end + 1 and piece.words.lower() in language.introducing:
                continue
            spelled = " ".join(latin_letters(_PARTED.split(quoted[1]), language))
            name = known_by_sound(spelled)
            if name and (quoted[2] or (name != spelled and len(spelled) >= _LONG)):
                yield Written(*quoted.span(1), (Part(name, *quoted.span(1)),))


def _name(text: str, start: int, limit: int, language: Tongue) -> tuple[str, int] | None:
    """The words that stand right behind a place, unknown or behind one that leads a name, in Latin letters, and where
    they end; all that is quoted.
    """
    quoted = _QUOTED.match(text, start)
    if quoted is not None and quoted.end() > limit and not _leads(_PARTED.split(quoted[1])[0], language):
        quoted = None
    if quoted is not None:
        name = latin_name(_PARTED.split(quoted[1]), language)
        return (name + (quoted[2] or ""), quoted.end()) if name else None
    if _has_article(text, start, language):
        return None
    if known := _known_name(text[start:limit], language):
        return known[0], start + known[1]
    words: list[str] = []
    end = start
    while len(words) < _MOST_WORDS and (found := _WORD.match(text, end)) is not None:
        is_led = bool(words) and _leads(words[-1], language)
        if found.end() > limit and not is_led and not _leads(found[1], language):
            break
        if words and not is_led and not found[1].startswith(language.article):
            break
        if _is_prefixed(found[1], language) or is_plain(found[1], language):
            break
        words += _JOINED.split(found[1])
        end = found.end()
    name = latin_name(words, language)
    return (name, end) if name else None


def _known_name(text: str, language: Tongue) -> tuple[str, int] | None:
    """A known name of several unknown words that a text begins with, and where it ends: "ماونت إيسا" is "Mount Isa"."""
    for words in range(_MOST_WORDS, 1, -1):
        printed = _SEVERAL[words].match(text)
        spelled = " ".join(latin_letters(printed[0].split(), language)) if printed else ""
        if printed and spelled and (name := known_by_sound(spelled)) != spelled:
            return name, printed.end()
    return None


def _leads(word: str, language: Tongue) -> bool:
    """Whether a name goes on behind a word, whatever that means: "وادي الذهب" is "Wadi Al Dhahab"."""
    return _folded(word, language) in language.leading


def _folded(word: str, language: Tongue) -> str:
    return "".join(language.folds.get(letter, letter) for letter in word)


def is_plain(word: str, language: Tongue) -> bool:
    """Whether a word, or the part of it before an ending, is one that names have not: "شرکت البته"."""
    return _JOINED.split(_folded(word, language))[0] in language.plain


def _is_prefixed(word: str, language: Tongue) -> bool:
    """Whether a word with its article stands behind a glued one: "مصنعا للحامض" is a plant "for the acid"."""
    return bool(language.article) and any(
        word.startswith(prefix + language.article) for prefix in language.prefixes
    )


def _has_article(text: str, end: int, language: Tongue) -> bool:
    """Whether the word that ends at a place has its article: behind "المجمع" stands what it does, and no name."""
    word = text[text.rfind(" ", 0, end) + 1 : end]
    return bool(language.article) and (word.startswith(language.article) or _is_prefixed(word, language))


def latin_name(words: Sequence[str], language: Tongue) -> str:
    """Words in Latin letters with capitals; nothing where a letter of theirs has none."""
    spelled = " ".join(latin_letters(words, language))
    # What is usual in names of the language's own land is no name of another that sounds so.
    return spelled if all(word in language.usual for word in words) else known_by_sound(spelled)


def latin_letters(words: Sequence[str], language: Tongue) -> list[str]:
    """Words in Latin letters with capitals; none where a letter of theirs has none."""
    latin = [_latin(word, language) for word in words]
    return latin if all(latin) else []


def _latin(word: str, language: Tongue) -> str:
    """A word in Latin letters with a capital; nothing where a letter of it has none."""
    if usual := language.usual.get(_folded(word, language)):
        return usual
    article = language.article if len(word) > len(language.article) + 1 else ""
    stem = word.removeprefix(article) if article and word.startswith(article) else word
    if any(letter not in language.letters for letter in stem):
        return ""
    told = [language.letters[letter] for letter in stem]
    for place in range(1, len(stem) - 1):
        if stem[place + 1] == _LONG_A and told[place] in _HALF_VOWELS:
            told[place] = _HALF_VOWELS[told[place]]  # "موآندا"
    if not told[0] and told[1:2] and told[1] not in _VOWELS:
        told[0] = "a"  # a sound of the throat before a consonant: "Amran"
    letters = _with_vowels([letter for letter in told if letter])
    if not language.article:
        letters = _persian(letters)
    named = letters[:1].upper() + letters[1:]
    return f"Al {named}" if stem != word else named


def _persian(letters: str) -> str:
    """As Persian sounds in English: "Astaneh", "Kavand"."""
    ends_bare = letters[-1:] == "h" and letters[-2:-1] not in _VOWELS
    return (f"{letters[:-1]}eh" if ends_bare else letters).replace("w", "v")


def _with_vowels(letters: list[str]) -> str:
    """Long vowels where letters stand for them, and a short one where three consonants or the first two meet."""
    told = list(letters)
    for place in range(1, len(told)):
        if told[place] in _HALF_VOWELS and told[place - 1] not in _VOWELS and not _is_vowel(told, place + 1):
            told[place] = _HALF_VOWELS[told[place]]
    written = ""
    run = 1
    for place, letter in enumerate(told):
        if letter in _VOWELS:
            run = 0
        elif place and (
            run >= 1 + (place > 1 and not _is_before_last(told, place)) or _ends_hard(told, place)
        ):
            written += "a"
            run = 1
        else:
            run += place > 0
        written += letter
    return written


def _ends_hard(letters: list[str], place: int) -> bool:
    """Whether a last r, l, m or n stands behind a consonant that no syllable ends in before it: "Dashkasan"."""
    last, before = letters[place], letters[place - 1]
    return place + 1 == len(letters) and last in _LIQUIDS and before not in _LIQUIDS and before not in _VOWELS


def _is_before_last(letters: list[str], place: int) -> bool:
    """Whether the last letter follows and is a third consonant: "Kavand" has its vowel before the last two."""
    return (
        place + 2 == len(letters)
        and not _is_vowel(letters, place + 1)
        and not (place + 2 == _TWICE and letters[:2] == letters[2:])
    )


def _is_vowel(letters: list[str], place: int) -> bool:
    return place < len(letters) and letters[place] in _VOWELS
